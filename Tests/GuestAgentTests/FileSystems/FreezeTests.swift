import GuestAgent
import JSONWire
import QMPTesting
import Synchronization
import Testing

@Suite struct FreezeTests {
    /// A guest with two file systems, which tells whether they are frozen.
    private final class Guest: Sendable {
        let isFrozen = Mutex(false)
        let thawCount = Mutex(0)
        private let freezing: FakeAnswer
        private let thawing: @Sendable (_ attempt: Int) -> FakeAnswer

        init(
            freezing: FakeAnswer = .return(2),
            thawing: @escaping @Sendable (_ attempt: Int) -> FakeAnswer = { _ in .return(2) }
        ) {
            self.freezing = freezing
            self.thawing = thawing
        }

        var configuration: FakeGuestAgent.Configuration {
            var configuration = FakeGuestAgent.Configuration()
            configuration.answer = { self.answer($0) }
            return configuration
        }

        private func answer(_ request: FakeRequest) -> FakeAnswer {
            switch request.name {
            case "guest-fsfreeze-freeze", "guest-fsfreeze-freeze-list":
                isFrozen.withLock { $0 = true }
                return freezing
            case "guest-fsfreeze-thaw":
                isFrozen.withLock { $0 = false }
                return thawing(
                    thawCount.withLock { count in
                        count += 1; return count
                    }
                )
            default: return .standard
            }
        }

        var isThawed: Bool { !isFrozen.withLock(\.self) && thawCount.withLock(\.self) > 0 }
    }

    @Test func theyAreFrozenDuringTheWorkAndThawedAfterwards() async throws {
        let guest = Guest()
        try await withFakeAgent(guest.configuration) { agent, _ in
            let wasFrozen = try await agent.withFrozenFileSystems { count in
                guest.isFrozen.withLock(\.self) && count == 2
            }
            #expect(wasFrozen)
            #expect(guest.isThawed)
        }
    }

    @Test func someCanBeNamed() async throws {
        let guest = Guest()
        try await withFakeAgent(guest.configuration) { agent, fake in
            try await agent.withFrozenFileSystems(at: ["/home"]) { _ in }
            #expect(fake.record.requests.first?.arguments == ["mountpoints": ["/home"]])
            #expect(guest.isThawed)
        }
    }

    @Test func theyAreThawedWhenTheWorkFails() async throws {
        struct Failure: Error {}
        let guest = Guest()
        try await withFakeAgent(guest.configuration) { agent, _ in
            await #expect(throws: Failure.self) { try await agent.withFrozenFileSystems { _ in throw Failure() } }
            #expect(guest.isThawed)
        }
    }

    @Test func theyAreThawedWhenTheTaskIsCancelled() async throws {
        let guest = Guest()
        try await withFakeAgent(guest.configuration) { agent, fake in
            let task = Task {
                try await agent.withFrozenFileSystems(limit: .seconds(600)) { _ in
                    try await Task.sleep(for: .seconds(600))
                }
            }
            await fake.wait { $0.requests.count == 1 }
            task.cancel()
            await #expect(throws: (any Error).self) { try await task.value }
            #expect(guest.isThawed)
        }
    }

    @Test func theyAreThawedAtTheLimitThoughTheWorkGoesOn() async throws {
        let guest = Guest()
        let gate = Gate()
        try await withFakeAgent(guest.configuration) { agent, fake in
            let task = Task {
                try await agent.withFrozenFileSystems(limit: .milliseconds(20)) { _ in
                    // Work that does not heed cancellation.
                    await Task { await gate.wait() }.value
                }
            }
            await fake.wait { $0.requests.contains { $0.name == "guest-fsfreeze-thaw" } }
            gate.open()
            let error = try await qmpError { try await task.value }
            #expect(error.code == .timedOut)
            #expect(guest.isThawed)
        }
    }

    @Test func theyAreThawedWhenItIsNotKnownWhetherTheyWereFrozen() async throws {
        let guest = Guest(freezing: .close)
        try await withFakeAgent(guest.configuration) { agent, _ in
            let error = try await qmpError { try await agent.withFrozenFileSystems { _ in } }
            #expect(error.code == .connectionLost)
            #expect(guest.isThawed)
        }
    }

    @Test func thawingGoesOnWhenTheConnectionIsLost() async throws {
        let guest = Guest(thawing: { $0 < 3 ? .close : .return(2) })
        try await withFakeAgent(guest.configuration) { agent, _ in
            try await agent.withFrozenFileSystems { _ in }
            #expect(guest.thawCount.withLock(\.self) == 3)
        }
    }

    @Test func whatWasNotFrozenIsNotThawed() async throws {
        let guest = Guest(freezing: .error(.genericError, "not now"))
        try await withFakeAgent(guest.configuration) { agent, _ in
            let error = try await qmpError { try await agent.withFrozenFileSystems { _ in } }
            #expect(error.code == .refused)
            #expect(guest.thawCount.withLock(\.self) == 0)
        }
    }

    @Test func thatTheyMayStillBeFrozenIsToldAboveAll() async throws {
        struct Failure: Error {}
        let guest = Guest(thawing: { _ in .error(.genericError, "no") })
        try await withFakeAgent(guest.configuration) { agent, _ in
            let error = try await qmpError { try await agent.withFrozenFileSystems { _ in throw Failure() } }
            #expect(error.code == .refused)
            #expect(error.message.hasPrefix("file systems of the guest may still be frozen"))
        }
    }
}
