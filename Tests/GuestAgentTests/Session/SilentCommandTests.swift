import GuestAgent
import QMPTesting
import Testing

/// Commands that are not answered when they succeed.
@Suite(.timeLimit(.minutes(5))) struct SilentCommandTests {
    @Test func itEndsWhenTheAgentHasPassedIt() async throws {
        try await withFakeAgent(.init(["guest-shutdown": .noReply])) { agent, fake in
            try await agent.guestShutdown(timeout: .never)
            #expect(fake.record.requests.map(\.name) == ["guest-shutdown"])
            try await agent.guestPing()
        }
    }

    @Test func itsRefusalIsTold() async throws {
        let answers = FakeGuestAgent.Configuration(["guest-shutdown": .error(.genericError, "not now")])
        try await withFakeAgent(answers) { agent, fake in
            for _ in 0..<3 {
                let error = try await qmpError { try await agent.guestShutdown() }
                #expect(error.code == .refused)
                let info = try await agent.guestInfo()
                #expect(info.version == "10.0.0")
            }
            #expect(fake.record.requests.count == 6)
        }
    }

    @Test func silenceIsSuccess() async throws {
        let gate = Gate()
        try await withFakeAgent(.init(["guest-suspend-ram": .delayed(until: gate)])) { agent, _ in
            try await agent.guestPing()
            try await agent.guestSuspendRam(timeout: .after(.milliseconds(30)))
            gate.open()
            try await agent.guestPing()
        }
    }

    @Test func theEndOfTheConnectionIsSuccess() async throws {
        try await withFakeAgent(.init(["guest-shutdown": .close])) { agent, _ in
            try await agent.guestShutdown(timeout: .never)
        }
    }

    @Test func cancellationIsNot() async throws {
        let gate = Gate()
        try await withFakeAgent(.init(["guest-shutdown": .delayed(until: gate)])) { agent, fake in
            let task = Task { try await agent.guestShutdown(timeout: .never) }
            await fake.wait { $0.requests.count == 1 }
            task.cancel()
            let error = try await qmpError { try await task.value }
            #expect(error.code == .cancelled)
            #expect(error.outcome == .unknown)
        }
    }
}
