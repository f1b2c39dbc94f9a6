import JSONWire
import QMP
import QMPTesting
import Testing

@testable import ControlCommands

@Suite("run")
struct RunTests {
    @Test func `sends the arguments`() async {
        let monitor = ScriptedMonitor { _ in .return([:]) }
        let run = await CommandLineRun("run", "netdev_add", "id=n0", "type=user", "restrict=true", on: monitor)
        #expect(run.status == .done)
        #expect(run.output == "{}\n")
        #expect(monitor.otherRequests.map(\.name) == ["netdev_add"])
        #expect(monitor.otherRequests.first?.arguments == ["id": "n0", "type": "user", "restrict": true])
        #expect(monitor.otherRequests.first?.isOutOfBand == false)
    }

    @Test func `text breaks lines, JSON is what QEMU sent`() async throws {
        let reply = Array(#"{"b": 1.50, "a": ["\u00E4", 18446744073709551615]}"#.utf8)
        let text = await CommandLineRun("run", "x", on: ScriptedMonitor { _ in .return(text: reply) })
        #expect(text.output.split(separator: "\n").count > 4)
        #expect(try JSONValue(json: text.output) == JSONValue(json: reply))
        let json = await CommandLineRun(
            "run",
            "x",
            "--output",
            "json",
            on: ScriptedMonitor { _ in .return(text: reply) }
        )
        #expect(json.output == String(decoding: reply, as: UTF8.self) + "\n")
    }

    @Test func `JSON stays on one line when the monitor breaks lines`() async {
        let reply = Array("{\r\n    \"a\": \"b\\n\"\r\n}".utf8)
        let run = await CommandLineRun(
            "run",
            "x",
            "--output",
            "json",
            on: ScriptedMonitor { _ in .return(text: reply) }
        )
        #expect(run.output == #"{    "a": "b\n"}"# + "\n")
    }

    @Test func `a whole request gets a whole reply`() async throws {
        let monitor = ScriptedMonitor { _ in .return([true]) }
        let request = #"{"execute": "x", "arguments": {"a": 1}, "id": {"n": [7]}}"#
        let run = await CommandLineRun("run", request, "--output", "json", on: monitor)
        #expect(run.status == .done)
        #expect(try JSONValue(json: run.output) == ["return": [true], "id": ["n": [7]]])
        #expect(monitor.otherRequests.first?.arguments == ["a": 1])
    }

    @Test func `blanks before a whole request do not matter`() async {
        let monitor = ScriptedMonitor { _ in .return([:]) }
        let run = await CommandLineRun("run", "\n  {\"execute\": \"x\", \"arguments\": {\"a\": 1}}", on: monitor)
        #expect(run.status == .done)
        #expect(monitor.otherRequests.map(\.arguments) == [["a": 1]])
    }

    @Test func `runs out of band`() async {
        let monitor = ScriptedMonitor { _ in .return([:]) }
        #expect(await CommandLineRun("run", "query-yank", "--oob", on: monitor).status == .done)
        #expect(monitor.otherRequests.first?.isOutOfBand == true)
    }

    @Test func `says when the connection has no out-of-band execution`() async {
        let greeting = QMPGreeting(version: QMPGreeting.fake.version, capabilities: [])
        let run = await CommandLineRun("run", "query-yank", "--oob", on: ScriptedMonitor(greeting: greeting))
        #expect(run.status == .failed)
    }

    @Test(arguments: [
        ["run"], ["run", "x", "word"], ["run", "{"], ["run", "{}"], ["run", #"{"execute": "x", "extra": 1}"#],
        ["run", #"{"execute": "x"}"#, "a=1"], ["run", #"{"execute": "x"}"#, "--oob"], ["run", #"{"execute": 5}"#],
        ["run", #"{"execute": "x y"}"#], ["run", #"{"execute": "x", "a b": 1}"#],
        ["run", #"{"execute": "x", "arguments": {"a": 1, "a": 2}}"#], ["run", " x"], ["run", "x y"], ["run", "\"x\""],
        ["run", "x", "--no-check", "a=[1"], ["run", ""],
    ])
    func `sends nothing when the command line is wrong`(arguments: [String]) async {
        let monitor = ScriptedMonitor()
        let run = await CommandLineRun(arguments, on: monitor)
        #expect(run.status == .usage)
        #expect(run.output.isEmpty)
        #expect(run.errors.hasPrefix("qemuctl: "))
        #expect(monitor.requests.isEmpty)
    }

    @Test func `tells what QEMU refused`() async throws {
        let answer: ScriptedMonitor.Answer = { _ in .error(.deviceNotFound, "Device 'x' not found") }
        let text = await CommandLineRun("run", "device_del", "id=x", on: ScriptedMonitor(answer: answer))
        #expect(text.status == .failed)
        #expect(text.errors == "qemuctl: QEMU refused device_del: Device 'x' not found\n")
        let json = await CommandLineRun(
            "run",
            "device_del",
            "id=x",
            "--output",
            "json",
            on: ScriptedMonitor(answer: answer)
        )
        #expect(json.status == .failed)
        #expect(json.output.isEmpty)
        #expect(
            try JSONValue(json: json.errors) == [
                "error": [
                    "code": "refused",
                    "message": "QEMU refused device_del: Device 'x' not found",
                    "command": "device_del",
                    "outcome": "refused",
                    "class": "DeviceNotFound",
                    "description": "Device 'x' not found",
                ]
            ]
        )
    }
}
