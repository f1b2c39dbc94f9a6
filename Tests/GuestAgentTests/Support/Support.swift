import GuestAgent
import QMP
import QMPTesting
import Testing

/// Runs `body` with a session on a fake agent.
func withFakeAgent(
    _ configuration: FakeGuestAgent.Configuration = FakeGuestAgent.Configuration(),
    session: GuestAgentSession.Configuration = .forTests,
    _ body: (GuestAgentSession, FakeGuestAgent) async throws -> Void
) async throws {
    try await FakeGuestAgent.withAgent(configuration) { fake in
        try await GuestAgentSession.withSession(at: fake.address, configuration: session) { agent in
            try await body(agent, fake)
        }
    }
}

extension GuestAgentSession.Configuration {
    /// Nothing fails because the machine is slow.
    static var forTests: Self {
        var configuration = Self()
        configuration.connectTimeout = .seconds(60)
        configuration.synchronisationTimeout = .seconds(60)
        configuration.commandTimeout = .seconds(60)
        configuration.resumptionTimeout = .seconds(60)
        configuration.trustDuration = .seconds(600)
        return configuration
    }
}

extension FakeGuestAgent.Configuration {
    /// Answers by name; all else in the standard way.
    init(_ answers: [String: FakeAnswer]) {
        self.init()
        answer = { answers[$0.name] ?? .standard }
        commands = Set(answers.keys)
    }
}

/// The error that `body` ends with.
func qmpError(
    _ body: () async throws -> Void,
    sourceLocation: SourceLocation = #_sourceLocation
) async throws -> QMPError {
    do {
        try await body()
    } catch let error as QMPError {
        return error
    }
    Issue.record("no error was thrown", sourceLocation: sourceLocation)
    throw CancellationError()
}
