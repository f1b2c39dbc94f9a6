/// Those who wait for something on an actor, each with a key by which to wake it.
struct Waits<Reason: Sendable> {
    /// Names one wait, and no later one.
    struct Key: Hashable, Sendable {
        fileprivate let number: UInt64
    }

    private var nextNumber: UInt64 = 0
    private var continuations: [Key: CheckedContinuation<Reason, Never>] = [:]

    mutating func newKey() -> Key {
        defer { nextNumber += 1 }
        return Key(number: nextNumber)
    }

    mutating func add(_ continuation: CheckedContinuation<Reason, Never>, _ key: Key) {
        continuations[key] = continuation
    }

    /// Ends a wait.
    ///
    /// - Returns: Whether it had not ended before.
    @discardableResult
    mutating func wake(_ key: Key, _ reason: Reason) -> Bool {
        guard let continuation = continuations.removeValue(forKey: key) else { return false }
        continuation.resume(returning: reason)
        return true
    }
}
