import GuestAgent
import JSONWire
import QEMU
import QMPTesting
import Synchronization
import Testing

/// Snapshots of disks while the guest's file systems are frozen.
@Suite(.timeLimit(.minutes(5))) struct QuiescedSnapshotTests {
    private static let disk = """
        {"device": "drive0", "qdev": "vd0", "type": "unknown", "removable": false, "locked": false, "inserted":
          {"file": "a", "node-name": "n0", "ro": false, "drv": "qcow2", "backing_file_depth": 0, "encrypted": false,
           "detect_zeroes": "off", "bps": 0, "bps_rd": 0, "bps_wr": 0, "iops": 0, "iops_rd": 0, "iops_wr": 0,
           "image": {"filename": "a", "format": "qcow2", "virtual-size": 1048576},
           "cache": {"writeback": true, "direct": false, "no-flush": false}, "write_threshold": 0}}
        """

    /// Runs `body` with a guest and the machine that it is in, of which `transaction` is answered as told.
    private func withMachine(
        _ guest: FreezableGuest,
        transaction: @escaping @Sendable () async -> FakeAnswer = { .return([:]) },
        _ body: (Domain, [Snapshot], GuestAgentSession) async throws -> Void
    ) async throws {
        let monitor = ScriptedMonitor { request in
            request.name == "transaction" ? await transaction() : .return([:])
        }
        let domain = Domain(monitor, name: "double")
        try await domain.open()
        let disk = BlockDevice(try BlockInfo(json: Self.disk), of: domain)
        try await withFakeAgent(guest.configuration) { agent, _ in
            try await body(domain, [Snapshot(of: disk, overlay: .node("overlay0"))], agent)
        }
        await domain.close()
    }

    @Test func itIsMadeWhileTheyAreFrozen() async throws {
        let guest = FreezableGuest()
        let answer: @Sendable () -> FakeAnswer = {
            guest.isFrozen.withLock(\.self) ? .return([:]) : .error(.genericError, "not frozen")
        }
        try await withMachine(guest, transaction: answer) { domain, parts, agent in
            let snapshot = try await domain.snapshot(parts, quiescedBy: agent)
            #expect(snapshot.nodeNames == ["overlay0"])
            #expect(snapshot.frozenCount == 2)
            #expect(snapshot.isConsistent)
            #expect(snapshot.thawFailure == nil)
            #expect(guest.isThawed)
        }
    }

    @Test func aSnapshotThatIsRefusedThaws() async throws {
        let guest = FreezableGuest()
        try await withMachine(guest, transaction: { .error(.genericError, "no room") }) { domain, parts, agent in
            let error = try await qmpError { _ = try await domain.snapshot(parts, quiescedBy: agent) }
            #expect(error.code == .refused)
            #expect(error.refusal?.description == "no room")
            #expect(guest.isThawed)
        }
    }

    @Test func whatIsNotFrozenIsNotSnapshot() async throws {
        let guest = FreezableGuest(freezing: .error(.genericError, "not now"))
        let answer: @Sendable () -> FakeAnswer = {
            Issue.record("there is a snapshot")
            return .return([:])
        }
        try await withMachine(guest, transaction: answer) { domain, parts, agent in
            let error = try await qmpError { _ = try await domain.snapshot(parts, quiescedBy: agent) }
            #expect(error.command == "guest-fsfreeze-freeze")
            #expect(error.outcome == .refused)
        }
    }

    @Test func theSnapshotIsToldThoughTheyRemainFrozen() async throws {
        let guest = FreezableGuest(thawing: { _ in .error(.genericError, "no") })
        try await withMachine(guest) { domain, parts, agent in
            let snapshot = try await domain.snapshot(parts, quiescedBy: agent)
            #expect(snapshot.nodeNames == ["overlay0"])
            #expect(snapshot.isConsistent)
            #expect(snapshot.thawFailure?.message.contains("may still be frozen") == true)
        }
    }

    @Test func bothFailuresAreTold() async throws {
        let guest = FreezableGuest(thawing: { _ in .error(.genericError, "will not thaw") })
        try await withMachine(guest, transaction: { .error(.genericError, "no room") }) { domain, parts, agent in
            let error = try await qmpError { _ = try await domain.snapshot(parts, quiescedBy: agent) }
            #expect(error.refusal?.description == "no room")
            #expect(error.message.contains("may still be frozen"))
            #expect(error.message.contains("will not thaw"))
        }
    }

    @Test func aGuestThatThawsByItselfIsNoticed() async throws {
        let guest = FreezableGuest(thawing: { _ in .return(1) })
        try await withMachine(guest) { domain, parts, agent in
            let snapshot = try await domain.snapshot(parts, quiescedBy: agent)
            #expect(!snapshot.isConsistent)
            #expect(snapshot.thawFailure == nil)
        }
    }

    @Test func anAnswerToThawingThatWasLostIsNoSign() async throws {
        let guest = FreezableGuest(thawing: { $0 == 1 ? .close : .return(0) })
        try await withMachine(guest) { domain, parts, agent in
            let snapshot = try await domain.snapshot(parts, quiescedBy: agent)
            #expect(snapshot.isConsistent)
            #expect(guest.isThawed)
        }
    }

    @Test func theLimitThawsAndEndsIt() async throws {
        let guest = FreezableGuest()
        let gate = Gate()
        try await withMachine(guest, transaction: { .delayed(until: gate) + .return([:]) }) { domain, parts, agent in
            let error = try await qmpError {
                _ = try await domain.snapshot(parts, quiescedBy: agent, limit: .milliseconds(30))
            }
            #expect(error.code == .timedOut)
            #expect(error.command == "transaction")
            #expect(error.outcome == .unknown)
            #expect(guest.isThawed)
            gate.open()
        }
    }

    @Test func cancellationThaws() async throws {
        let guest = FreezableGuest()
        let isAsked = Gate()
        let gate = Gate()
        let answer: @Sendable () -> FakeAnswer = {
            isAsked.open()
            return .delayed(until: gate) + .return([:])
        }
        try await withMachine(guest, transaction: answer) { domain, parts, agent in
            let task = Task { try await domain.snapshot(parts, quiescedBy: agent) }
            await isAsked.wait()
            task.cancel()
            let error = try await qmpError { _ = try await task.value }
            #expect(error.code == .cancelled)
            #expect(guest.isThawed)
            gate.open()
        }
    }
}
