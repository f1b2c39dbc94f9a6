internal import QMP
internal import Synchronization

/// Something that goes on when whoever waits for it gives up. One at a time may wait.
final class Undertaking: Sendable {
    private struct State {
        var result: Result<Void, QMPError>?
        var waiter: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())

    /// Begins.
    ///
    /// - Parameter body: Ends by itself, or when whoever began it ends it.
    init(_ body: @escaping @Sendable () async throws(QMPError) -> Void) {
        Task {
            do throws(QMPError) {
                try await body()
                end(.success(()))
            } catch {
                end(.failure(error))
            }
        }
    }

    /// Waits for the end.
    ///
    /// - Throws: What it ended with; `cancelled` when the task was cancelled before.
    func wait() async throws(QMPError) {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let mustWait = state.withLock { state in
                    guard state.result == nil, !Task.isCancelled else { return false }
                    state.waiter = continuation
                    return true
                }
                if !mustWait { continuation.resume() }
            }
        } onCancel: {
            wake()
        }
        guard let result = state.withLock({ $0.result }) else {
            throw QMPError(.cancelled, "the task was cancelled while the connection opened")
        }
        try result.get()
    }

    /// Whether it has ended.
    var hasEnded: Bool { state.withLock { $0.result != nil } }

    private func end(_ result: Result<Void, QMPError>) {
        state.withLock { $0.result = result }
        wake()
    }

    private func wake() {
        let waiter = state.withLock { state in
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume()
    }
}
