import Foundation
import JSONWire
import QAPI
import QMP
import QMPTesting
import Testing

@Suite("Reconnecting to sockets", .timeLimit(.minutes(5)))
struct ReconnectingSocketTests {
    private func withMonitor(
        _ configuration: FakeQEMU.Configuration = .init(),
        _ body: (FakeQEMU, ReconnectingMonitor) async throws -> Void
    ) async throws {
        try await FakeQEMU.withServer(configuration) { server in
            try await ReconnectingMonitor.withConnection(to: server.address, connection: .unhurried) { monitor in
                try await body(server, monitor)
            }
        }
    }

    @Test func aConnectionThatIsClosedComesBack() async throws {
        try await withMonitor { server, monitor in
            var events = await monitor.events(named: "RESET").makeAsyncIterator()
            for round in 1...3 {
                await server.emit("RESET")
                #expect(try await events.element().label == "RESET")
                await server.closeConnection(abruptly: round == 2)
                let resumption = try #require(try await events.element().resumption)
                #expect(resumption.reason.code == .connectionLost)
                // It is seen by its process, which is this one.
                #expect(resumption.restarted == false)
                #expect(try await monitor.queryStatus().status == .running)
            }
            #expect(server.record.connectionCount == 4)
        }
    }

    /// Has the connection end, and waits for the next one: what is sent in between may meet the one that ends.
    private func reconnect(_ server: FakeQEMU, _ monitor: ReconnectingMonitor) async throws {
        var events = await monitor.events(named: "NONE").makeAsyncIterator()
        await server.closeConnection()
        #expect(try await events.element().resumption != nil)
    }

    @Test func descriptorsTravelOverWhateverConnectionThereIs() async throws {
        try await withMonitor { server, monitor in
            try await reconnect(server, monitor)
            let pipe = Pipe()
            let descriptor = pipe.fileHandleForReading.fileDescriptor
            let command = QMPCommand("getfd", arguments: ["fdname": "f"], descriptors: [descriptor])
            _ = try await monitor.run(command)
            #expect(server.requests.last { $0.name == "getfd" }?.descriptors.count == 1)
        }
    }

    @Test func outOfBandCommandsGoThrough() async throws {
        try await withMonitor { server, monitor in
            try await reconnect(server, monitor)
            try await monitor.executeOutOfBand("query-yank")
            #expect(server.requests.last?.isOutOfBand == true)
        }
    }

    /// One ends, and another listens on the same path.
    @Test func anotherQEMUOnTheSamePath() async throws {
        let folder = "/tmp/qmp-\(UUID().uuidString.prefix(8))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        var configuration = FakeQEMU.Configuration()
        configuration.endpoint = .unix(path: "\(folder)/m.qmp")
        configuration.answer = { $0.name == "query-uuid" ? .return(["UUID": "a"]) : .standard }
        let first = try await FakeQEMU.start(configuration)
        let monitor = ReconnectingMonitor(first.address, connection: .unhurried)
        try await monitor.connect()
        var events = await monitor.events(named: "NONE").makeAsyncIterator()
        await first.stop()
        let second = try await FakeQEMU.start(configuration)
        #expect(try await events.element().resumption != nil)
        await second.stop()
        configuration.answer = { $0.name == "query-uuid" ? .return(["UUID": "b"]) : .standard }
        let third = try await FakeQEMU.start(configuration)
        let error = try await qmpError { _ = try await events.next() }
        #expect(error.code == .machineChanged)
        _ = await third.wait { !$0.isConnected }
        #expect(third.requests.allSatisfy { $0.name.hasPrefix("query-") })
        await third.stop()
        await monitor.disconnect()
        try FileManager.default.removeItem(atPath: folder)
    }
}
