import JSONWire
import QMP
import QMPTesting
import Testing

@testable import ControlCommands

@Suite("hmp")
struct HMPTests {
    private static func monitor(_ output: JSONValue) -> ScriptedMonitor {
        ScriptedMonitor { _ in .return(output) }
    }

    @Test func `joins the words`() async {
        let monitor = SampleMachine.monitor()
        let run = await CommandLineRun("hmp", "info", "cpus", on: monitor)
        #expect(run.status == .done)
        #expect(run.output == "* CPU #0: thread_id=7\n\thalted\n")
        #expect(monitor.requests.map(\.arguments) == [["command-line": "info cpus"]])
    }

    @Test func `asks a CPU, and takes words with dashes`() async {
        let monitor = SampleMachine.monitor()
        _ = await CommandLineRun("hmp", "--cpu", "1", "--", "info", "block", "-v", on: monitor)
        #expect(monitor.requests.map(\.arguments) == [["command-line": "info block -v", "cpu-index": 1]])
    }

    @Test func `says nothing where QEMU does`() async {
        let run = await CommandLineRun("hmp", "stop", on: HMPTests.monitor(""))
        #expect(run.status == .done)
        #expect(run.output.isEmpty)
    }

    @Test(arguments: [("a\r\n\r\nb", "a\n\nb\n"), ("\r\n", "\n"), ("x\u{1B}[2J\u{7}", "x\\u001B[2J\\u0007\n")])
    func `keeps lines, and leaves the terminal alone`(output: String, text: String) async {
        #expect(await CommandLineRun("hmp", "x", on: HMPTests.monitor(.string(output))).output == text)
    }

    @Test func `as JSON, word for word`() async throws {
        let run = await CommandLineRun("hmp", "info x", "--output=json", on: HMPTests.monitor("a\r\n\u{1B}"))
        #expect(run.output == #"{"command":"info x","output":"a\r\n\u001b"}"# + "\n")
    }

    @Test func `a refusal is a failure`() async {
        let refused = ScriptedMonitor { _ in .error(.genericError, "no such CPU") }
        let run = await CommandLineRun("hmp", "--cpu", "9", "info", "cpus", on: refused)
        #expect(run.status == .failed)
        #expect(run.errors == "qemuctl: QEMU refused human-monitor-command: no such CPU\n")
    }

    @Test(arguments: [[], [""], [" ", "\t"]])
    func `no command is wrong usage`(words: [String]) async {
        let monitor = SampleMachine.monitor()
        #expect(await CommandLineRun(["hmp"] + words, on: monitor).status == .usage)
        #expect(monitor.requests.isEmpty)
    }
}
