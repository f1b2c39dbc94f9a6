internal import DequeModule
package import LibvirtProtocol
internal import Synchronization

/// The starts, stops and pauses of domains, in the order in which the daemon told them.
///
/// The stream ends without error when the connection was closed from this side, and throws a `LibvirtError` that says why
/// when it ended otherwise. One stream serves one loop.
package struct LifecycleEvents: AsyncSequence, Sendable {
    package enum Element: Hashable, Sendable {
        case event(LifecycleEvent)
        /// So many events were dropped here because the subscriber did not keep up.
        case gap(Int)
    }

    package typealias Failure = LibvirtError

    private let subscription: LifecycleSubscription

    package func makeAsyncIterator() -> Iterator { Iterator(subscription: subscription) }

    package struct Iterator: AsyncIteratorProtocol {
        fileprivate let subscription: LifecycleSubscription

        /// Waits for the next element; `nil` at the end, and when the task is cancelled.
        package mutating func next() async throws(LibvirtError) -> Element? { try await subscription.buffer.next() }

        /// Waits for the next element; `nil` at the end, and when the task is cancelled.
        package mutating func next(isolation actor: isolated (any Actor)?) async throws(LibvirtError) -> Element? {
            try await subscription.buffer.next()
        }
    }

    /// The end of a stream where events are put in.
    struct Source: Sendable {
        fileprivate let buffer: LifecycleBuffer

        func yield(_ event: LifecycleEvent) { buffer.yield(event) }

        func finish(throwing reason: LibvirtError?) { buffer.finish(reason) }
    }

    /// - Parameter onCancel: Called when nobody can read the stream any more.
    static func makeStream(
        limit: Int,
        onCancel: @escaping @Sendable () -> Void = {}
    ) -> (stream: LifecycleEvents, source: Source) {
        let buffer = LifecycleBuffer(limit: limit)
        let subscription = LifecycleSubscription(buffer: buffer, onCancel: onCancel)
        return (LifecycleEvents(subscription: subscription), Source(buffer: buffer))
    }
}

/// The reader's end. When nobody holds it any more, the subscription ends by itself.
private final class LifecycleSubscription: Sendable {
    let buffer: LifecycleBuffer
    private let onCancel: @Sendable () -> Void

    init(buffer: LifecycleBuffer, onCancel: @escaping @Sendable () -> Void) {
        self.buffer = buffer
        self.onCancel = onCancel
    }

    deinit { onCancel() }
}

/// The bounded queue between a connection and one subscriber.
private final class LifecycleBuffer: Sendable {
    private struct State {
        var events: Deque<LifecycleEvent> = []
        /// How many were dropped before the first of `events`.
        var missed = 0
        var end: Result<Void, LibvirtError>?
        var waiter: CheckedContinuation<Void, Never>?

        mutating func takeWaiter() -> CheckedContinuation<Void, Never>? {
            defer { waiter = nil }
            return waiter
        }
    }

    private let limit: Int
    private let state = Mutex(State())

    init(limit: Int) { self.limit = max(1, limit) }

    func yield(_ event: LifecycleEvent) {
        let waiter = state.withLock { state in
            if state.events.count == limit {
                state.events.removeFirst()
                state.missed += 1
            }
            state.events.append(event)
            return state.takeWaiter()
        }
        waiter?.resume()
    }

    func finish(_ reason: LibvirtError?) {
        let waiter = state.withLock { state in
            if state.end == nil { state.end = reason.map { .failure($0) } ?? .success(()) }
            return state.takeWaiter()
        }
        waiter?.resume()
    }

    func next() async throws(LibvirtError) -> LifecycleEvents.Element? {
        while !Task.isCancelled {
            if let ready = state.withLock({ takeNext(from: &$0) }) { return try ready.get() }
            await pause()
        }
        return nil
    }

    /// Waits until there is something to see, or the task is cancelled.
    private func pause() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
                let other = state.withLock { state -> CheckedContinuation<Void, Never>? in
                    // Under the lock: a cancellation from here on finds the waiter.
                    if Task.isCancelled || !state.events.isEmpty || state.end != nil { return continuation }
                    let other = state.takeWaiter()
                    state.waiter = continuation
                    return other
                }
                other?.resume()
            }
        } onCancel: {
            state.withLock { $0.takeWaiter() }?.resume()
        }
    }

    /// What a reader gets without waiting; `nil` when it has to wait.
    private func takeNext(from state: inout State) -> Result<LifecycleEvents.Element?, LibvirtError>? {
        if state.missed > 0 {
            defer { state.missed = 0 }
            return .success(.gap(state.missed))
        }
        if let event = state.events.popFirst() { return .success(.event(event)) }
        switch state.end {
        case nil: return nil
        case .success: return .success(nil)
        case .failure(let reason):
            // The reason is told once; after an error a sequence is at its end.
            state.end = .success(())
            return .failure(reason)
        }
    }
}
