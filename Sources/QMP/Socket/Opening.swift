internal import QMPProtocol

/// How far a connection has come on its way to the first command.
struct Opening {
    enum Stage {
        case idle
        case connecting
        case awaitingGreeting(until: Deadline)
        case negotiating(until: Deadline)
        /// Open, or given up.
        case done
    }

    var stage = Stage.idle
    /// What the other side said that is no greeting.
    var noise: [UInt8] = []
    /// `connect()`, waiting for the next stage.
    private var waiter: (key: UInt64, continuation: CheckedContinuation<Void, Never>)?
    private var nextKey: UInt64 = 0

    var isWaitingForGreeting: Bool { if case .awaitingGreeting = stage { true } else { false } }
    var isNegotiating: Bool { if case .negotiating = stage { true } else { false } }

    mutating func enter(_ stage: Stage) {
        self.stage = stage
        wake()
    }

    mutating func end() { enter(.done) }

    /// Lets `connect()` look again.
    mutating func wake() {
        waiter?.continuation.resume()
        waiter = nil
    }

    /// Lets `connect()` look again if it still waits for what it waited for then.
    mutating func wake(_ key: UInt64) {
        if waiter?.key == key { wake() }
    }

    /// - Returns: A key that wakes this waiter and no later one.
    mutating func wait(_ continuation: CheckedContinuation<Void, Never>) -> UInt64 {
        wake()
        defer { nextKey += 1 }
        waiter = (nextKey, continuation)
        return nextKey
    }
}
