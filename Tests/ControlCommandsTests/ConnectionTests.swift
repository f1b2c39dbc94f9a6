import JSONWire
import QMP
import QMPTesting
import Testing

@testable import ControlCommands

@Suite("Whole command lines on a real socket")
struct ConnectionTests {
    @Test func `talks to a QEMU`() async throws {
        try await FakeQEMU.withServer { server in
            let run = await CommandLineRun("-c", server.path, "pause")
            #expect(run.status == .done)
            #expect(run.output == "paused\n")
            #expect(server.requests.map(\.name) == ["stop", "query-status"])
            await server.wait { !$0.isConnected }
        }
    }

    @Test func `finds the address in the environment`() async throws {
        try await FakeQEMU.withServer { server in
            let run = await CommandLineRun("status", environment: ["QEMUCTL_CONNECT": server.path])
            #expect(run.status == .done)
            #expect(run.output == "running\n")
        }
    }

    @Test func `follows events`() async throws {
        try await FakeQEMU.withServer { server in
            let path = server.path
            let task = Task { await CommandLineRun("-c", path, "events", "POWERDOWN", "--count", "1") }
            await server.wait { $0.isNegotiated }
            // When the subscription stands cannot be seen from here: an event follows the other until one was enough.
            while server.record.isConnected {
                _ = await server.emit("RESET")
                _ = await server.emit("POWERDOWN")
            }
            let run = await task.value
            #expect(run.status == .done)
            #expect(run.output.hasSuffix(" POWERDOWN\n"))
            #expect(run.output.split(separator: "\n").count == 1)
        }
    }

    @Test func `ends QEMU`() async throws {
        try await FakeQEMU.withServer { server in
            let run = await CommandLineRun("-c", server.path, "quit")
            #expect(run.status == .done)
            #expect(run.output == "ended (host-qmp-quit)\n")
        }
    }

    @Test func `no socket is a failure to connect`() async throws {
        let run = await CommandLineRun("-c", "/no/such/socket", "status", "--output", "json")
        #expect(run.status == .cannotConnect)
        #expect(try JSONValue(json: run.errors)["error"]?["code"] == "connectionFailed")
    }

    @Test func `silence instead of a greeting is a failure to connect`() async throws {
        var configuration = FakeQEMU.Configuration()
        configuration.opening = .noReply
        try await FakeQEMU.withServer(configuration) { server in
            let run = await CommandLineRun("-c", server.path, "--timeout", "0.2", "status")
            #expect(run.status == .cannotConnect)
            #expect(run.errors.hasPrefix("qemuctl: "))
        }
    }

    @Test(arguments: [["status"], ["-c", "tcp:nowhere", "status"], ["-c", "", "status"]])
    func `an address that is none is wrong usage`(arguments: [String]) async {
        let run = await CommandLineRun(arguments)
        #expect(run.status == .usage)
        #expect(run.errors.hasPrefix("qemuctl: "))
    }

    @Test func `cancelling ends a wait without a word`() async throws {
        try await FakeQEMU.withServer { server in
            let path = server.path
            let task = Task { await CommandLineRun("-c", path, "powerdown", "--wait") }
            await server.requests(count: 1)
            task.cancel()
            let run = await task.value
            #expect(run.output.isEmpty)
            #expect(run.errors.isEmpty)
            await server.wait { !$0.isConnected }
        }
    }
}
