internal import NIOConcurrencyHelpers
internal import QAPI

/// Somebody who waits for a connection.
struct ConnectionWaiter: Sendable {
    /// The number of the last connection that is of no use to it.
    let number: Int
    let continuation: CheckedContinuation<Result<ConnectionKeeper.Connection, QMPError>, Never>
    /// What wakes it when its time is over.
    let alarm: Task<Void, Never>?

    func resume(_ result: Result<ConnectionKeeper.Connection, QMPError>) {
        alarm?.cancel()
        continuation.resume(returning: result)
    }
}

extension ConnectionKeeper {
    /// Waits for a connection.
    ///
    /// - Parameters:
    ///   - number: That of a connection which is known to be of no use; 0 when any will do.
    ///   - deadline: How long to wait, by the keeper's clock; `nil` for ever.
    /// - Throws: `timedOut`, `cancelled`, or why the keeper has ended.
    func connection(after number: Int = 0, until deadline: Duration?) async throws(QMPError) -> Connection {
        if let ready = state.withLockedValue({ $0.connection(after: number) }) { return try ready.get() }
        let key = state.withLockedValue { state in
            defer { state.nextKey += 1 }
            return state.nextKey
        }
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let ready = state.withLockedValue { state -> Result<Connection, QMPError>? in
                    // Checked under the lock: a cancellation from here on finds the waiter.
                    if Task.isCancelled { return .failure(.cancelledWait) }
                    if let ready = state.connection(after: number) { return ready }
                    state.waiters[key] = ConnectionWaiter(
                        number: number,
                        continuation: continuation,
                        alarm: deadline.map { deadline in Task { await self.expire(key, at: deadline) } }
                    )
                    return nil
                }
                if let ready { continuation.resume(returning: ready) }
            }
        } onCancel: {
            takeWaiter(key)?.resume(.failure(.cancelledWait))
        }
        return try result.get()
    }

    private func expire(_ key: UInt64, at deadline: Duration) async {
        await pacing.sleep(max(.zero, deadline - pacing.now()))
        guard !Task.isCancelled, let waiter = takeWaiter(key) else { return }
        let failure = state.withLockedValue { $0.failure }
        let message = "there was no connection in time"
        waiter.resume(.failure(QMPError(.timedOut, failure.map { "\(message): \($0.message)" } ?? message)))
    }

    private func takeWaiter(_ key: UInt64) -> ConnectionWaiter? {
        state.withLockedValue { $0.waiters.removeValue(forKey: key) }
    }
}

extension QMPError {
    fileprivate static var cancelledWait: QMPError {
        QMPError(.cancelled, "the task was cancelled while there was no connection")
    }
}
