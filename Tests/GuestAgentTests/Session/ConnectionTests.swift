import GuestAgent
import Testing

@testable import QMPTesting

@Suite(.timeLimit(.minutes(5))) struct ConnectionTests {
    @Test func aConnectionThatEndsWhileACommandRunsLeavesItsOutcomeUnknown() async throws {
        try await withFakeAgent(.init(["guest-get-host-name": .close])) { agent, fake in
            let error = try await qmpError { _ = try await agent.guestGetHostName() }
            #expect(error.code == .connectionLost)
            #expect(error.outcome == .unknown)
            try await agent.guestPing()
            #expect(fake.record.connectionCount == 2)
        }
    }

    @Test func aConnectionThatEndedInBetweenIsMadeAnew() async throws {
        try await withFakeAgent(session: Self.distrustful) { agent, fake in
            try await agent.guestPing()
            await fake.closeConnection()
            try await agent.guestPing()
            #expect(fake.record.connectionCount == 2)
            #expect(fake.record.requests.count == 2)
        }
    }

    @Test func aConnectionThatEndsUnnoticedEndsTheNextCommandAtOnce() async throws {
        for _ in 0..<20 {
            try await withFakeAgent { agent, fake in
                try await agent.guestPing()
                await fake.closeConnection()
                do throws(QMPError) {
                    try await agent.guestPing(timeout: .never)
                } catch {
                    // The end may come before or after the command.
                    #expect(error.code == .connectionLost)
                }
            }
        }
    }

    /// Asks the agent whether it is there before each command.
    private static var distrustful: GuestAgentSession.Configuration {
        var configuration = GuestAgentSession.Configuration.forTests
        configuration.trustDuration = .zero
        return configuration
    }

    @Test func anAddressThatClosesAtOnceIsNoAgent() async throws {
        var configuration = FakeGuestAgent.Configuration()
        configuration.opening = .close
        try await withFakeAgent(configuration) { agent, _ in
            let error = try await qmpError { try await agent.guestPing() }
            #expect(error.code == .connectionLost)
            #expect(error.outcome == .notSent)
        }
    }

    @Test func aSocketThatIsNotThereIsToldAtOnce() async throws {
        let agent = GuestAgentSession(.unix(path: "/nonexistent/agent.sock"))
        let error = try await qmpError { try await agent.guestPing() }
        #expect(error.code == .connectionFailed)
        #expect(error.command == "guest-ping")
        #expect(error.outcome == .notSent)
    }

    @Test func aDescriptorThatIsConnectedIsUsed() async throws {
        try await FakeGuestAgent.withAgent { fake in
            let socket = try StreamSocket.connected(to: fake.path)
            defer { socket.close() }
            let agent = GuestAgentSession(.descriptor(socket.descriptor), configuration: Self.distrustful)
            try await agent.guestPing()
            await fake.closeConnection()
            let error = try await qmpError { try await agent.guestPing() }
            #expect(error.code == .connectionFailed || error.code == .connectionLost)
            #expect(error.outcome == .notSent)
            await agent.close()
        }
    }

    @Test func aMonitorIsRecognised() async throws {
        try await FakeQEMU.withServer { server in
            let agent = GuestAgentSession(server.address, configuration: .forTests)
            let error = try await qmpError { try await agent.guestPing() }
            #expect(error.code == .agentUnavailable)
            #expect(error.message.hasSuffix("is a QMP monitor"))
            await agent.close()
        }
    }

    #if os(Linux)
    @Test func aSocketThatAnotherClientHoldsIsBusy() async throws {
        try await withFakeAgent { first, fake in
            try await first.guestPing()
            let second = GuestAgentSession(fake.address, configuration: .forTests)
            let error = try await qmpError { try await second.guestPing() }
            #expect(error.code == .monitorBusy)
            #expect(error.message.contains("one client at a time"))
            #expect(error.outcome == .notSent)
        }
    }
    #endif
}
