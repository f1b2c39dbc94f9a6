import GuestAgent
import JSONWire
import QMPTesting
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(5))) struct FreezeTests {
    @Test func theyAreFrozenDuringTheWorkAndThawedAfterwards() async throws {
        let guest = FreezableGuest()
        try await withFakeAgent(guest.configuration) { agent, _ in
            let wasFrozen = try await agent.withFrozenFileSystems { count in
                guest.isFrozen.withLock(\.self) && count == 2
            }
            #expect(wasFrozen)
            #expect(guest.isThawed)
        }
    }

    @Test func someCanBeNamed() async throws {
        let guest = FreezableGuest()
        try await withFakeAgent(guest.configuration) { agent, fake in
            try await agent.withFrozenFileSystems(at: ["/home"]) { _ in }
            #expect(fake.record.requests.first?.arguments == ["mountpoints": ["/home"]])
            #expect(guest.isThawed)
        }
    }

    @Test func theyAreThawedWhenTheWorkFails() async throws {
        struct Failure: Error {}
        let guest = FreezableGuest()
        try await withFakeAgent(guest.configuration) { agent, _ in
            await #expect(throws: Failure.self) { try await agent.withFrozenFileSystems { _ in throw Failure() } }
            #expect(guest.isThawed)
        }
    }

    @Test func theyAreThawedWhenTheTaskIsCancelled() async throws {
        let guest = FreezableGuest()
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
        let guest = FreezableGuest()
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
        let guest = FreezableGuest(freezing: .close)
        try await withFakeAgent(guest.configuration) { agent, _ in
            let error = try await qmpError { try await agent.withFrozenFileSystems { _ in } }
            #expect(error.code == .connectionLost)
            #expect(guest.isThawed)
        }
    }

    @Test func thawingGoesOnWhenTheConnectionIsLost() async throws {
        let guest = FreezableGuest(thawing: { $0 < 3 ? .close : .return(2) })
        try await withFakeAgent(guest.configuration) { agent, _ in
            try await agent.withFrozenFileSystems { _ in }
            #expect(guest.thawCount.withLock(\.self) == 3)
        }
    }

    @Test func whatWasNotFrozenIsNotThawed() async throws {
        let guest = FreezableGuest(freezing: .error(.genericError, "not now"))
        try await withFakeAgent(guest.configuration) { agent, _ in
            let error = try await qmpError { try await agent.withFrozenFileSystems { _ in } }
            #expect(error.code == .refused)
            #expect(guest.thawCount.withLock(\.self) == 0)
        }
    }

    @Test func thatTheyMayStillBeFrozenIsToldAboveAll() async throws {
        struct Failure: Error {}
        let guest = FreezableGuest(thawing: { _ in .error(.genericError, "no") })
        try await withFakeAgent(guest.configuration) { agent, _ in
            let error = try await qmpError { try await agent.withFrozenFileSystems { _ in throw Failure() } }
            #expect(error.code == .refused)
            #expect(error.message.hasPrefix("file systems of the guest may still be frozen"))
        }
    }
}
