import JSONWire
import Libvirt
import QMP
import Synchronization
import Testing

@testable import ControlCommands

@Suite("events of hosts", .timeLimit(.minutes(5)))
struct FleetEventsTests {
    private static let nowhere = "qemu+unix:///system?socket=/nowhere/libvirt-sock"

    private func run(
        _ words: String...,
        asked: (@Sendable (Fleet, Set<String>?) -> Void)? = nil
    ) async -> CommandLineRun {
        await CommandLineRun(
            ["events"] + words,
            following: { fleet, names in
                asked?(fleet, names)
                return FleetHappening.stream(of: FleetHappening.all)
            }
        )
    }

    @Test func `one line each`() async {
        let text = """
            ... node-7 is not reached: nobody listens on node-7:16514
            ... node-7 is followed from here on
            ... node-7 web-1 started
            2025-12-31T23:59:59.000042Z node-7 web-1 STOP {"a": 1}
            ... node-7 3 events were missed
            ... node-7 web-1 stopped: it crashed
            ... node-7 web-1 stopped

            """
        let run = await run("--host", Self.nowhere)
        #expect(run.errors.isEmpty && run.status == .done)
        #expect(run.output == text)
    }

    @Test func `one object each`() async throws {
        let run = await run("--host", Self.nowhere, "--output=json")
        let objects = try run.output.split(separator: "\n").map { try JSONValue(json: String($0)) }
        #expect(objects.map { $0["host"] }.allSatisfy { $0 == "node-7" })
        #expect(
            objects.map { $0["change"]?.string } == ["lost", "reached", "started", nil, nil, "stopped", "stopped"]
        )
        #expect(objects.map { $0["name"] != nil } == [false, false, true, true, false, true, true])
        #expect(objects[0]["error"]?["code"] == "connectionFailed")
        #expect(objects[3]["event"] == "STOP" && objects[3]["data"]?["a"] == 1)
        #expect(objects[4]["gap"] == 3)
        #expect(objects[5]["reason"] == "it crashed" && objects[6]["reason"] == nil)
    }

    @Test func `which hosts and which events`() async throws {
        var folder = try TemporaryFolder()
        let list = try folder.file("hosts", holding: "node-8 qemu:///session\n")
        let asked = Mutex<[String]>([])
        let run = await run("stop", "Reset", "--host", Self.nowhere, "--fleet", list, "-c", "qemu+tls://b/system") {
            let names = $1.map { $0.sorted().joined(separator: " ") }
            asked.withLock { [hosts = $0.hosts] in $0 = hosts.map(\.name) + [names ?? "all"] }
        }
        #expect(run.status == .done)
        #expect(asked.withLock { $0 } == ["qemu+tls://b/system", Self.nowhere, "node-8", "RESET STOP"])
    }

    @Test func `ends after so many events, whatever else happens`() async {
        let run = await run("--host", Self.nowhere, "--count", "1")
        #expect(run.status == .done)
        #expect(run.output.hasSuffix("STOP {\"a\": 1}\n"))
        let tooMany = await self.run("--host", Self.nowhere, "--count", "3", "--for", "60")
        #expect(tooMany.status == .timedOut && tooMany.errors == "qemuctl: events that did not come in time: 2\n")
    }

    @Test func `a host that is not there is told, and tried until the time is over`() async throws {
        let run = await CommandLineRun("events", "--host", Self.nowhere, "--for", "3", "--output=json")
        #expect(run.status == .done && run.errors.isEmpty)
        let object = try JSONValue(json: run.output)
        #expect(object["change"] == "lost" && object["host"]?.string == Self.nowhere)
        #expect(object["error"]?["message"]?.string?.contains("/nowhere/libvirt-sock") == true)
    }

    @Test(arguments: [
        ["--host", "/run/a.qmp"], ["--host", "qemu:///system", "-c", "/run/a.qmp"],
        ["--host", "qemu:///system", "--domain", "a"], ["--host", "qemu:///system", "--wait-socket"],
    ])
    func `what does not go together`(words: [String]) async {
        let run = await CommandLineRun(["events"] + words)
        #expect(run.status == .usage && run.output.isEmpty)
    }

    @Test func `a file without hosts tells nothing`() async throws {
        var folder = try TemporaryFolder()
        let run = await CommandLineRun("events", "--fleet", try folder.file("hosts", holding: "# none\n"))
        #expect(run.status == .done && run.output.isEmpty)
    }
}
