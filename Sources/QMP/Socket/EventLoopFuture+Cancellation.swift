internal import NIOConcurrencyHelpers
package import NIOCore

extension EventLoopFuture<any Channel> {
    /// Waits for a connection, but no longer than the task goes on: one that comes about later is closed.
    ///
    /// - Throws: `CancellationError`, or the future's own error.
    package func valueUnlessCancelled() async throws -> any Channel {
        let slot = ContinuationSlot()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                if !slot.put(continuation) { continuation.resume(throwing: CancellationError()) }
                whenComplete { result in
                    if let continuation = slot.take() {
                        continuation.resume(with: result)
                    } else if case .success(let channel) = result {
                        channel.close(promise: nil)
                    }
                }
            }
        } onCancel: {
            slot.take()?.resume(throwing: CancellationError())
        }
    }
}

/// A continuation that one of two sides may resume.
private final class ContinuationSlot: Sendable {
    typealias Continuation = CheckedContinuation<any Channel, any Error>

    private enum State {
        case empty
        case waiting(Continuation)
        case taken
    }

    private let state = NIOLockedValueBox(State.empty)

    /// False when the other side came first.
    func put(_ continuation: Continuation) -> Bool {
        state.withLockedValue { state in
            guard case .empty = state else { return false }
            state = .waiting(continuation)
            return true
        }
    }

    func take() -> Continuation? {
        state.withLockedValue { state in
            defer { state = .taken }
            if case .waiting(let continuation) = state { return continuation }
            return nil
        }
    }
}
