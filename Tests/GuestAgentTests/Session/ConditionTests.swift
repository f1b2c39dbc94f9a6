import GuestAgent
import QMPTesting
import Synchronization
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5))) struct ConditionTests {
    private static var hasty: GuestAgentSession.Configuration {
        var configuration = GuestAgentSession.Configuration.forTests
        configuration.synchronisationTimeout = .milliseconds(30)
        return configuration
    }

    @Test func anAgentThatAnswersIsReady() async throws {
        try await withFakeAgent { agent, _ in
            let condition = try await agent.condition()
            #expect(condition == .ready)
        }
    }

    @Test func anAgentThatNeverAnsweredIsAbsent() async throws {
        var configuration = FakeGuestAgent.Configuration()
        configuration.isSilent = true
        try await withFakeAgent(configuration, session: Self.hasty) { agent, _ in
            let condition = try await agent.condition()
            #expect(condition == .absent)
        }
    }

    @Test func anAgentThatAnsweredBeforeIsHung() async throws {
        try await withFakeAgent(session: Self.hasty) { agent, fake in
            try await agent.waitUntilReady(timeout: .seconds(60))
            await fake.fallSilent()
            let condition = try await agent.condition()
            #expect(condition == .hung)
            await fake.speakAgain()
            try await agent.waitUntilReady(timeout: .seconds(60))
        }
    }

    @Test func commandsThatAreForbiddenOrMissingAreNamed() async throws {
        var configuration = FakeGuestAgent.Configuration()
        configuration.disabledCommands = ["guest-exec"]
        try await withFakeAgent(configuration) { agent, _ in
            let condition = try await agent.condition(for: ["guest-ping", "guest-exec", "guest-get-load"])
            #expect(condition == .blocked(["guest-exec", "guest-get-load"]))
        }
    }

    @Test func nothingIsSentToAnAgentThatIsAbsent() async throws {
        var configuration = FakeGuestAgent.Configuration()
        configuration.isSilent = true
        try await withFakeAgent(configuration, session: Self.hasty) { agent, fake in
            let error = try await qmpError { try await agent.guestShutdown() }
            #expect(error.code == .agentUnavailable)
            #expect(error.outcome == .notSent)
            await fake.speakAgain()
            try await agent.waitUntilReady(timeout: .seconds(60))
            #expect(fake.record.requests.isEmpty)
        }
    }

    @Test func anAgentThatStartsLaterIsAwaited() async throws {
        var configuration = FakeGuestAgent.Configuration()
        configuration.isSilent = true
        try await withFakeAgent(configuration) { agent, fake in
            async let ready: Void = agent.waitUntilReady(timeout: .seconds(60))
            await fake.wait { $0.isConnected }
            await fake.speakAgain()
            try await ready
        }
    }

    @Test func anAgentThatLosesWhatItIsToldIsAskedAgain() async throws {
        var configuration = FakeGuestAgent.Configuration()
        let count = Mutex(0)
        configuration.answer = { _ in
            let isFirst = count.withLock { count in
                count += 1
                return count == 1
            }
            return isFirst ? .noReply : .standard
        }
        try await withFakeAgent(configuration) { agent, fake in
            try await agent.waitUntilReady(timeout: .seconds(60))
            #expect(fake.record.synchronisationCount == 2)
        }
    }

    @Test func aSocketThatIsMadeLaterIsAwaited() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("agent.sock")
        let agent = GuestAgentSession(.unix(path: path), configuration: .forTests)
        async let ready: Void = agent.waitUntilReady(timeout: .seconds(60))
        let fake = try await FakeGuestAgent.start(at: path)
        try await ready
        await agent.close()
        await fake.stop()
    }

    @Test func waitingHasADeadline() async throws {
        var configuration = FakeGuestAgent.Configuration()
        configuration.isSilent = true
        try await withFakeAgent(configuration) { agent, _ in
            let error = try await qmpError { try await agent.waitUntilReady(timeout: .milliseconds(30)) }
            #expect(error.code == .agentUnavailable)
        }
    }

    @Test func waitingCanBeCancelled() async throws {
        var configuration = FakeGuestAgent.Configuration()
        configuration.isSilent = true
        try await withFakeAgent(configuration) { agent, fake in
            let task = Task { try await agent.waitUntilReady(timeout: .seconds(600)) }
            await fake.wait { $0.isConnected }
            task.cancel()
            let error = try await qmpError { try await task.value }
            #expect(error.code == .cancelled)
        }
    }
}
