import JSONWire
import QMP
import QMPTesting
import Testing

@testable import ControlCommands

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

@Suite("Output")
struct OutputTests {
    @Test func `a reader that left ends it quietly`() async {
        let run = await CommandLineRun("status", on: ScriptedMonitor(), captured: CapturedStreams(outputFailure: EPIPE))
        #expect(run.status == .done)
        #expect(run.errors.isEmpty)
    }

    @Test func `output that cannot be written is a failure`() async {
        let captured = CapturedStreams(outputFailure: ENOSPC)
        let run = await CommandLineRun("status", on: ScriptedMonitor(), captured: captured)
        #expect(run.status == .failed)
        #expect(run.errors.hasPrefix("qemuctl: cannot write to standard output: "))
    }

    @Test func `colour is for terminals alone`() async {
        let shown = await CommandLineRun("status", on: ScriptedMonitor(), captured: CapturedStreams(isTerminal: true))
        #expect(shown.output == "\u{1B}[32mrunning\u{1B}[0m\n")
        for variable in ["NO_COLOR": "1", "TERM": "dumb"] {
            let run = await CommandLineRun(
                "status",
                on: ScriptedMonitor(),
                environment: [variable.key: variable.value],
                captured: CapturedStreams(isTerminal: true)
            )
            #expect(run.output == "running\n")
        }
    }

    @Test func `colour never gets into JSON`() async {
        let run = await CommandLineRun(
            "status",
            "--output",
            "json",
            on: ScriptedMonitor(),
            captured: CapturedStreams(isTerminal: true)
        )
        #expect(!run.output.contains("\u{1B}"))
    }

    @Test func `what a guest says cannot steer the terminal`() async {
        let monitor = ScriptedMonitor { _ in
            .return(["status": "\u{1B}]0;x\u{07}\u{9B}31m\u{202E}ok\u{7F}ä", "running": true])
        }
        let run = await CommandLineRun("status", on: monitor)
        #expect(run.output == "\\u001B]0;x\\u0007\\u009B31m\\u202Eok\\u007Fä\n")
    }

    @Test func `text stays as it is otherwise`() {
        for text in ["", "plain", "two\nlines", "grün", "日本", "👩‍👩‍👧"] { #expect(text.printable == text) }
    }

    @Test func `JSON for people stays JSON`() async throws {
        let value: JSONValue = ["s": "\u{9B}\u{2066}\n"]
        let run = await CommandLineRun("run", "x", on: ScriptedMonitor { _ in .return(value) })
        #expect(try JSONValue(json: run.output) == value)
        #expect(!run.output.unicodeScalars.contains("\u{9B}"))
    }

    @Test(arguments: [
        (0, 0, "1970-01-01T00:00:00.000000Z"), (1_709_208_000, 999_999, "2024-02-29T12:00:00.999999Z"),
        (-1, 5, "1969-12-31T23:59:59.000005Z"),
    ])
    func `times are UTC`(seconds: Int64, microseconds: Int64, text: String) {
        #expect(QMPEvent.Timestamp(seconds: seconds, microseconds: microseconds).text == text)
    }

    @Test func `a time that no calendar holds is shown as it came`() {
        #expect(QMPEvent.Timestamp(seconds: .max, microseconds: -7).text == "9223372036854775807.0000-7")
    }
}
