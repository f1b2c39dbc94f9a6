/// Those who wait for something on an actor, each with a key by which to wake it.
struct Waits<Reason: Sendable> {
    /// Names one wait, and no later one.
    struct Key: Hashable, Sendable {
        fileprivate let number: UInt64
    }

    private enum Wait {
        /// The way into the wait may lead through other threads.
        case beginning
        /// It ended before it began.
        case woken(Reason)
        case waiting(CheckedContinuation<Reason, Never>)
    }

    private var nextNumber: UInt64 = 0
    private var waits: [Key: Wait] = [:]

    /// A key for a wait that begins now, with ``add(_:_:)`` at its end.
    mutating func newKey() -> Key {
        let key = Key(number: nextNumber)
        nextNumber += 1
        waits[key] = .beginning
        return key
    }

    mutating func add(_ continuation: CheckedContinuation<Reason, Never>, _ key: Key) {
        if case .woken(let reason) = waits.removeValue(forKey: key) {
            continuation.resume(returning: reason)
        } else {
            waits[key] = .waiting(continuation)
        }
    }

    /// Ends a wait.
    ///
    /// - Returns: Whether it had not ended before.
    @discardableResult
    mutating func wake(_ key: Key, _ reason: Reason) -> Bool {
        switch waits.removeValue(forKey: key) {
        case .beginning:
            waits[key] = .woken(reason)
            return true
        case .waiting(let continuation):
            continuation.resume(returning: reason)
            return true
        case .woken(let first):
            waits[key] = .woken(first)
            return false
        case nil: return false
        }
    }
}
