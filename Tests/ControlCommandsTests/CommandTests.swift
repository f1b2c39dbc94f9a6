import JSONWire
import QMP
import QMPTesting
import Testing

@testable import ControlCommands

@Suite("Commands")
struct CommandTests {
    private static let version = QMPGreeting(
        version: QEMUVersion(major: 7, minor: 2, micro: 22, package: "Debian 1:7.2"),
        capabilities: ["oob"]
    )

    @Test func `version`() async {
        let text = await CommandLineRun("version", on: ScriptedMonitor(greeting: CommandTests.version))
        #expect(text.status == .done)
        #expect(text.output == "QEMU 7.2.22 Debian 1:7.2\n")
        let json = await CommandLineRun(
            "--output",
            "json",
            "version",
            on: ScriptedMonitor(greeting: CommandTests.version)
        )
        let object =
            #"{"version":"7.2.22","major":7,"minor":2,"micro":22,"package":"Debian 1:7.2","capabilities":["oob"]}"#
        #expect(json.output == object + "\n")
    }

    @Test func `status`() async {
        let monitor = ScriptedMonitor()
        let run = await CommandLineRun("status", on: monitor)
        #expect(run.status == .done)
        #expect(run.output == "running\n")
        #expect(run.errors.isEmpty)
        #expect(monitor.requests.map(\.name) == ["query-status"])
        let json = await CommandLineRun("status", "--output", "json", on: ScriptedMonitor())
        #expect(json.output == #"{"status":"running","running":true}"# + "\n")
    }

    @Test func `commands`() async {
        let monitor = ScriptedMonitor { _ in .return([["name": "stop"], ["name": "cont", "new": [1]]]) }
        let run = await CommandLineRun("commands", on: monitor)
        #expect(run.status == .done)
        #expect(run.output == "cont\nstop\n")
        let json = await CommandLineRun(
            "commands",
            "--output=json",
            on: ScriptedMonitor { _ in .return([["name": "stop"], ["name": "cont"]]) }
        )
        #expect(json.output == #"{"commands":["cont","stop"]}"# + "\n")
    }

    @Test func `commands of all releases`() async throws {
        let answer: ScriptedMonitor.Answer = { _ in .return([["name": "stop"], ["name": "__vendor_x"]]) }
        let text = await CommandLineRun("commands", "--all", on: ScriptedMonitor(answer: answer))
        #expect(text.status == .done)
        let lines = text.output.split(separator: "\n").map { $0.split(separator: " ") }
        #expect(lines.first == ["NAME", "HERE", "SINCE", "UNTIL", "DEPRECATED", "UNSTABLE"])
        #expect(lines.dropFirst().map { "\($0[0])" } == lines.dropFirst().map { "\($0[0])" }.sorted())
        for row in [
            ["__vendor_x", "yes", "-", "-", "-", "-"], ["stop", "yes", "5.2", "-", "-", "no"],
            ["query-cpus", "no", "5.2", "5.2", "5.2", "no"], ["x-query-rdma", "no", "6.2", "9.0", "-", "yes"],
        ] {
            #expect(lines.contains { $0.elementsEqual(row, by: ==) }, "\(row)")
        }
        let json = await CommandLineRun("commands", "--all", "--output=json", on: ScriptedMonitor(answer: answer))
        let commands = try #require(try JSONValue(json: json.output)["commands"]?.array)
        #expect(commands.count == lines.count - 1)
        #expect(commands.contains(["name": "__vendor_x", "available": true]))
        #expect(commands.contains(["name": "stop", "available": true, "since": "5.2", "unstable": false]))
        let gone: JSONValue = [
            "name": "query-cpus", "available": false, "since": "5.2", "until": "5.2", "deprecated": "5.2",
            "unstable": false,
        ]
        #expect(commands.contains(gone))
    }

    @Test func `a state that is not known yet is shown`() async {
        let monitor = ScriptedMonitor { _ in .return(["status": "brand-new", "running": false, "more": [1]]) }
        #expect(await CommandLineRun("status", on: monitor).output == "brand-new\n")
    }

    @Test(arguments: [
        ("pause", "stop", "paused"), ("resume", "cont", "running"), ("reset", "system_reset", "running"),
    ])
    func `a command that changes the state shows it`(name: String, command: String, status: String) async {
        let monitor = ScriptedMonitor()
        let run = await CommandLineRun(name, on: monitor)
        #expect(run.status == .done)
        #expect(run.output == status + "\n")
        #expect(monitor.requests.map(\.name) == [command, "query-status"])
    }

    @Test func `a reply that is none is a failure`() async {
        let run = await CommandLineRun("status", on: ScriptedMonitor { _ in .return(["status": "running"]) })
        #expect(run.status == .failed)
        #expect(run.output.isEmpty)
        #expect(run.errors.hasPrefix("qemuctl: the reply to query-status cannot be decoded"))
    }

    @Test func `a command without a reply times out`() async throws {
        let monitor = ScriptedMonitor(commandTimeout: .milliseconds(10)) { _ in .noReply }
        let run = await CommandLineRun("status", "--output", "json", on: monitor)
        #expect(run.status == .timedOut)
        let error = try JSONValue(json: run.errors)["error"]
        #expect(error?["code"] == "timedOut")
        #expect(error?["command"] == "query-status")
        #expect(error?["outcome"] == "unknown")
    }

    @Test func `powerdown only asks`() async {
        let monitor = ScriptedMonitor()
        let run = await CommandLineRun("powerdown", on: monitor)
        #expect(run.status == .done)
        #expect(run.output == "asked the guest to power down\n")
        #expect(monitor.requests.map(\.name) == ["system_powerdown"])
        let json = await CommandLineRun("powerdown", "--output", "json", on: ScriptedMonitor())
        #expect(json.output == #"{"ended":false}"# + "\n")
    }

    @Test func `powerdown waits for the end of QEMU`() async {
        let off: FakeAnswer = .return([:]) + .event("SHUTDOWN", data: ["reason": "guest-shutdown"]) + .close
        let run = await CommandLineRun("powerdown", "--wait", on: ScriptedMonitor { _ in off })
        #expect(run.status == .done)
        #expect(run.output == "ended (guest-shutdown)\n")
        let json = await CommandLineRun("powerdown", "--wait", "--output", "json", on: ScriptedMonitor { _ in off })
        #expect(json.output == #"{"ended":true,"reason":"guest-shutdown","qemuRemains":false}"# + "\n")
    }

    @Test func `powerdown is done when QEMU remains without its machine`() async {
        let monitor = ScriptedMonitor { _ in
            .return([:]) + .event("STOP") + .event("SHUTDOWN", data: ["reason": "guest-shutdown"]) + .event("STOP")
        }
        let run = await CommandLineRun("powerdown", "--wait", on: monitor)
        #expect(run.status == .done)
        #expect(run.output == "shut down; QEMU remains (guest-shutdown)\n")
    }

    @Test func `powerdown fails when QEMU goes without a shutdown`() async {
        let run = await CommandLineRun("powerdown", "--wait", on: ScriptedMonitor { _ in .return([:]) + .close })
        #expect(run.status == .failed)
        #expect(run.errors.hasPrefix("qemuctl: "))
    }

    @Test func `powerdown does not wait for ever`() async {
        let run = await CommandLineRun("powerdown", "--wait", "--timeout", "0.02", on: ScriptedMonitor())
        #expect(run.status == .timedOut)
        #expect(run.errors == "qemuctl: the machine did not end in time\n")
    }

    @Test func `quit waits for the end of QEMU`() async {
        let run = await CommandLineRun("quit", on: ScriptedMonitor())
        #expect(run.status == .done)
        #expect(run.output == "ended (host-qmp-quit)\n")
    }

    @Test func `quit needs no word of QEMU's`() async {
        let run = await CommandLineRun("quit", on: ScriptedMonitor { _ in .return([:]) + .close })
        #expect(run.status == .done)
        #expect(run.output == "ended\n")
    }

    @Test(arguments: [ProcessFate.ended, .exited(status: 0)])
    func `quit needs no answer when QEMU has ended`(_ fate: ProcessFate) async {
        let run = await CommandLineRun("quit", on: EventMonitor(events: [], end: .gone(fate)))
        #expect(run.status == .done)
        #expect(run.output == "ended\n")
    }

    @Test(arguments: [ProcessFate.running, .exited(status: 1), .killed(signal: 11)])
    func `quit without an answer fails when QEMU has not ended well`(_ fate: ProcessFate) async {
        let run = await CommandLineRun("quit", on: EventMonitor(events: [], end: .gone(fate)))
        #expect(run.status == .failed)
        #expect(run.errors == "qemuctl: QEMU \(fate)\n")
    }

    @Test func `powerdown fails when QEMU goes without a word`() async {
        let run = await CommandLineRun("powerdown", "--wait", on: EventMonitor(events: [], end: .gone(.ended)))
        #expect(run.status == .failed)
    }
}
