import Libvirt
import LibvirtProtocol
import Testing

@Suite(.timeLimit(.minutes(5))) struct KeepAliveTests {
    private static let ping = FrameHeader(.keepAlive, 1, kind: .message, serial: 0)
    private static let pong = FrameHeader(.keepAlive, 2, kind: .message, serial: 0)

    private static var hasty: LibvirtConnection.Configuration {
        var configuration = LibvirtConnection.Configuration.unhurried
        configuration.keepAliveInterval = .milliseconds(10)
        configuration.keepAliveCount = 2
        return configuration
    }

    @Test func theDaemonIsAnswered() async throws {
        try await FakeDaemon.withConnection { daemon, _ in
            daemon.send(frameBytes(Self.ping))
            let answer = await daemon.frame(.message)
            #expect(answer?.header == Self.pong)
        }
    }

    @Test func aSilentDaemonEndsTheConnection() async throws {
        try await FakeDaemon.withConnection(configuration: Self.hasty, answering: onHostName { _ in [] }) {
            _,
            connection in
            let error = try await libvirtError { _ = try await connection.hostName() }
            #expect(error.code == .connectionLost)
            #expect(error.message.contains("is silent: 2 signs of life in a row stayed away"))
            #expect(error.outcome == .unknown)
        }
    }

    @Test func aDaemonThatAnswersIsNotSilent() async throws {
        let answer: FakeDaemon.Answer = { frame in
            if frame.header == Self.ping { return [.send(frameBytes(Self.pong))] }
            return frame.header.procedure == 59 ? [] : nil
        }
        var configuration = Self.hasty
        // That answers count is the state machine's test; here the machine may be slow.
        configuration.keepAliveCount = 1000
        try await FakeDaemon.withConnection(configuration: configuration, answering: answer) { daemon, connection in
            let call = Task { try await connection.hostName() }
            let question = try #require(await daemon.call(of: 59))
            for _ in 0..<10 { _ = await daemon.frame(.message) }
            daemon.send(question.bytes(.reply, .ok, encoded("after all")))
            let name = try await call.value
            #expect(name == "after all")
        }
    }
}
