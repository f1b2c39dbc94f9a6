import JSONWire
import QMP
import QMPTesting
import Testing

@testable import ControlCommands

@Suite("cpus")
struct CPUsTests {
    @Test func `lists the CPUs with their types`() async {
        let monitor = SampleMachine.monitor(["qom-get": #""qemu64-x86_64-cpu""#, "query-cpus-fast": CPUsTests.plain])
        let run = await CommandLineRun("cpus", on: monitor)
        let text = """
            CPU  THREAD  TOPOLOGY                    TYPE
              0    7123  socket 0, core 0, thread 0  host-x86_64-cpu
              1   17124  -                           qemu64-x86_64-cpu

            """
        #expect(run.errors.isEmpty)
        #expect(run.output == text)
        // Only of the one whose type was not told.
        #expect(monitor.requests.map(\.name) == ["query-cpus-fast", "qom-get"])
        #expect(monitor.requests.last?.arguments == ["path": "/machine/unattached/device[2]", "property": "type"])
    }

    private static let plain = #"""
        [{"thread-id": 17124, "qom-path": "/machine/unattached/device[2]", "cpu-index": 1, "target": "x86_64"},
         {"thread-id": 7123, "qom-path": "/machine/unattached/device[0]", "cpu-index": 0, "target": "x86_64",
          "qom-type": "host-x86_64-cpu", "props": {"core-id": 0, "thread-id": 0, "socket-id": 0}}]
        """#

    @Test func `a type that QEMU does not tell is left out`() async throws {
        let monitor = { SampleMachine.monitor(["qom-get": nil, "query-cpus-fast": CPUsTests.plain]) }
        let text = await CommandLineRun("cpus", on: monitor())
        #expect(text.output.hasSuffix("  1   17124  -                           x86_64\n"))
        let json = await CommandLineRun("cpus", "--output=json", on: monitor())
        let cpus = try #require(try JSONValue(json: json.output)["cpus"]?.array)
        #expect(cpus.map { $0["qomType"] } == ["host-x86_64-cpu", nil])
    }

    @Test func `a connection that is lost before the types are told is a failure`() async {
        let monitor = ScriptedMonitor { request throws(QMPError) in
            guard request.name == "query-cpus-fast" else {
                throw QMPError(.connectionLost, "QEMU closed the connection")
            }
            return .return(text: Array(CPUsTests.plain.utf8))
        }
        let run = await CommandLineRun("cpus", on: monitor)
        #expect(run.status == .failed)
        #expect(run.errors == "qemuctl: QEMU closed the connection\n")
    }

    @Test func `a QEMU 5-2 tells what they are at`() async throws {
        let monitor = { SampleMachine.monitor(greeting: .release(5, 2), ["query-cpus": HardwareReplies.oldCPUs]) }
        let text = await CommandLineRun("cpus", "--state", on: monitor())
        let lines = text.output.split(separator: "\n")
        #expect(lines.first?.hasSuffix("HALTED  PC                  TYPE") ?? false)
        #expect(lines.dropFirst().first?.contains("  no      0xffffffff81000000  host-") ?? false)
        #expect(lines.last?.contains("  yes     -                   ") ?? false)
        let json = await CommandLineRun("cpus", "--state", "--output=json", on: monitor())
        let cpus = try #require(try JSONValue(json: json.output)["cpus"]?.array)
        #expect(cpus.map { $0["halted"] } == [false, true])
        #expect(cpus.map { $0["pc"]?.uint64 } == [0xFFFF_FFFF_8100_0000, nil])
    }

    @Test func `a later QEMU does not`() async {
        let run = await CommandLineRun("cpus", "--state", on: SampleMachine.monitor())
        #expect(run.status == .failed)
        #expect(run.errors == "qemuctl: QEMU 10.0.0 has no command query-cpus: QEMU 5.2 was the last to have it\n")
    }

    @Test func `lists the places for CPUs`() async {
        let run = await CommandLineRun("cpus", "--hotpluggable", on: SampleMachine.monitor())
        let lines = run.output.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 2).prefix(2) }
        #expect(lines == [["STATE", "CPUS"], ["taken", "1"], ["free", "1"]])
        let none = await CommandLineRun(
            "cpus",
            "--hotpluggable",
            on: SampleMachine.monitor(["query-hotpluggable-cpus": nil])
        )
        #expect(none.status == .failed)
        #expect(none.errors.contains("query-hotpluggable-cpus"))
    }

    @Test func `a machine without CPUs`() async {
        let nothing = ["query-cpus-fast": "[]", "query-hotpluggable-cpus": "[]"] as [String: String?]
        #expect(await CommandLineRun("cpus", on: SampleMachine.monitor(nothing)).output == "no CPUs\n")
        let slots = await CommandLineRun("cpus", "--hotpluggable", on: SampleMachine.monitor(nothing))
        #expect(slots.output == "no places for CPUs\n")
        let json = await CommandLineRun("cpus", "--output=json", on: SampleMachine.monitor(nothing))
        #expect(json.output == #"{"cpus":[]}"# + "\n")
    }

    @Test func `two questions at once are wrong usage`() async {
        let monitor = SampleMachine.monitor()
        let run = await CommandLineRun("cpus", "--hotpluggable", "--state", on: monitor)
        #expect(run.status == .usage)
        #expect(monitor.requests.isEmpty)
    }
}
