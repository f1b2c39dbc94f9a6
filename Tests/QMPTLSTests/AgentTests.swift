import GuestAgent
import QMP
import QMPTLS
import QMPTesting
import Testing

/// A guest agent whose channel QEMU has on a socket with TLS.
@Suite("Guest agents with TLS", .timeLimit(.minutes(5)))
struct AgentTests {
    private func configuration(_ security: TransportSecurity?) -> GuestAgentSession.Configuration {
        var configuration = GuestAgentSession.Configuration()
        configuration.connectTimeout = .seconds(60)
        configuration.synchronisationTimeout = .seconds(60)
        configuration.commandTimeout = .seconds(60)
        configuration.security = security
        return configuration
    }

    @Test func itAnswers() async throws {
        try await FakeGuestAgent.withAgent { fake in
            try await TLSFront.with(fake.path) { front in
                let address = MonitorAddress.tls(host: "localhost", port: front.port)
                let secure = configuration(try .of("client"))
                try await GuestAgentSession.withSession(at: address, configuration: secure) { agent in
                    for _ in 0..<10 { try await agent.guestPing() }
                }
                let stranger = configuration(try .of("client-unknown"))
                try await GuestAgentSession.withSession(at: address, configuration: stranger) { agent in
                    let error = try await qmpError { try await agent.guestPing() }
                    #expect(error.code == .serverNotTrusted && error.outcome == .notSent)
                }
                try await GuestAgentSession.withSession(at: address, configuration: configuration(nil)) { agent in
                    let error = try await qmpError { try await agent.guestPing() }
                    #expect(error.code == .securityMissing)
                }
            }
        }
    }
}
