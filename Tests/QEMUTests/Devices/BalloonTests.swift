import JSONWire
import QEMU
import QMPTesting
import Synchronization
import Testing

@Suite("Balloon", .timeLimit(.minutes(5))) struct BalloonTests {
    /// A guest that has a size, which a test changes.
    private final class Guest: Sendable {
        private let present = Mutex(256 << 20)

        var size: Int {
            get { present.withLock { $0 } }
            set { present.withLock { $0 = newValue } }
        }

        func withDomain(_ body: (Domain, ScriptedMonitor) async throws -> Void) async throws {
            let double = MachineDouble { [self] request in
                request.name == "query-balloon" ? .return(["actual": .integer(Int64(size))]) : nil
            }
            try await double.withDomain(body)
        }
    }

    @Test func itIsRead() async throws {
        try await Guest().withDomain { domain, _ in
            let size = try await domain.balloon()
            #expect(size == 256 << 20)
        }
    }

    @Test func itIsSetWithoutWaiting() async throws {
        try await Guest().withDomain { domain, monitor in
            try await domain.setBalloon(128 << 20)
            #expect(monitor.requests.map(\.name) == ["balloon"])
            #expect(monitor.requests.first?.arguments == ["value": 134_217_728])
        }
    }

    @Test func theGuestHasTheSizeAlready() async throws {
        try await Guest().withDomain { domain, _ in
            try await domain.setBalloon(256 << 20, waiting: .seconds(60))
            // Whole pages alone are given back.
            try await domain.setBalloon(256 << 20 - 100, waiting: .seconds(60))
        }
    }

    @Test func theGuestGetsThereByAndBy() async throws {
        let guest = Guest()
        try await guest.withDomain { domain, monitor in
            let change = Task { try await domain.setBalloon(128 << 20, waiting: .seconds(60)) }
            await monitor.awaitRequests("query-balloon")
            guest.size = 200 << 20
            monitor.emit(BalloonChangeEvent(actual: 200 << 20))
            await monitor.awaitRequests("query-balloon", count: 2)
            guest.size = 128 << 20
            for _ in 1...100 { monitor.emit(BalloonChangeEvent(actual: 128 << 20)) }
            try await change.value
        }
    }

    @Test func theGuestDoesNotGetThere() async throws {
        try await Guest().withDomain { domain, _ in
            let error = try await failure { try await domain.setBalloon(1 << 20, waiting: .milliseconds(20)) }
            #expect(error.code == .timedOut)
            #expect(error.message.hasPrefix("the guest did not have 1048576 bytes of memory within 0.02 seconds"))
        }
    }

    @Test func thereIsNone() async throws {
        let double = MachineDouble { _ in .error(.deviceNotActive, "No balloon device has been activated") }
        try await double.withDomain { domain, _ in
            let read = try await failure { _ = try await domain.balloon() }
            let set = try await failure { try await domain.setBalloon(1, waiting: .seconds(60)) }
            #expect(read.refusal?.errorClass == .deviceNotActive && set.refusal?.errorClass == .deviceNotActive)
        }
    }

    @Test func theConnectionIsLost() async throws {
        try await Guest().withDomain { domain, monitor in
            let change = Task { try await domain.setBalloon(1 << 20, waiting: .seconds(60)) }
            await monitor.awaitRequests("query-balloon")
            monitor.fail()
            let error = try await failure { try await change.value }
            #expect(error.code == .connectionLost)
        }
    }

    @Test func theTaskIsCancelled() async throws {
        try await Guest().withDomain { domain, monitor in
            let change = Task { try await domain.setBalloon(1 << 20, waiting: .seconds(60)) }
            await monitor.awaitRequests("query-balloon")
            change.cancel()
            let error = try await failure { try await change.value }
            #expect(error.code == .cancelled)
        }
    }
}
