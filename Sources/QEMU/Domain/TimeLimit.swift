/// Runs `body`, but not longer than a limit; then `body` is cancelled.
///
/// - Parameters:
///   - limit: How long; `nil` for as long as it takes.
///   - late: The error when the time is over.
///   - body: What to do. It ends soon when it is cancelled, with `QMPError.Code.cancelled`.
/// - Throws: What `body` throws, and `late`.
package func withTimeLimit<Value: Sendable>(
    _ limit: Duration?,
    late: QMPError,
    _ body: @escaping @Sendable () async throws(QMPError) -> Value
) async throws(QMPError) -> Value {
    guard let limit else { return try await body() }
    let result = await withTaskGroup(of: Result<Value, QMPError>?.self) { group in
        group.addTask { await outcome(of: body) }
        group.addTask {
            // Cancelled: then it does not matter any more.
            try? await Task.sleep(for: limit)
            return nil
        }
        let first = await group.next().flatMap { $0 }
        group.cancelAll()
        if let first { return first }
        let last = await group.next().flatMap { $0 }
        // What `body` still ended with counts, unless it is only that its time was over.
        if case .failure(let error)? = last, error.code == .cancelled, !Task.isCancelled { return .failure(late) }
        return last ?? .failure(late)
    }
    return try result.get()
}

/// What `body` ends with.
package func outcome<Value: Sendable>(
    of body: @Sendable () async throws(QMPError) -> Value
) async -> Result<Value, QMPError> {
    do {
        return .success(try await body())
    } catch {
        return .failure(error)
    }
}

extension ContinuousClock.Instant {
    /// Waits until it is this time.
    ///
    /// - Returns: Whether it came; false when the task was cancelled before.
    package func arrives() async -> Bool {
        do {
            try await Task.sleep(until: self)
            return true
        } catch {
            return false
        }
    }
}

extension QMPError {
    /// Why a wait ended without error and without what was awaited: the task was cancelled, or the connection closed.
    ///
    /// - Parameter goal: What was awaited, as a sentence.
    static func endedWait(_ goal: String) -> QMPError {
        if Task.isCancelled { return QMPError(.cancelled, "the task was cancelled before \(goal)") }
        return QMPError(.closed, "the connection was closed before \(goal)")
    }
}
