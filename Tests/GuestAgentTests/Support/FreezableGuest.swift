import JSONWire
import QMPTesting
import Synchronization

/// A guest with two file systems, which tells whether they are frozen.
final class FreezableGuest: Sendable {
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
