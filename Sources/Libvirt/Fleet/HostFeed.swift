internal import DequeModule
internal import Synchronization

/// What hosts tell one reader, in the order in which it came.
///
/// It is bounded for each host, so that one that tells much takes nothing from the others.
final class HostFeed<Element: Sendable>: Sendable {
    enum Item: Sendable {
        case element(Element)
        /// So many elements of a host were dropped here because the reader did not keep up.
        case gap(host: Int, count: Int)
    }

    private struct Queue {
        var elements: Deque<Element> = []
        /// How many were dropped before the first of `elements`.
        var missed = 0
    }

    private struct State {
        var queues: [Queue]
        /// Whose elements there are, as often as a host has some.
        var order: Deque<Int> = []
        var isFinished = false
        var waiter: CheckedContinuation<Void, Never>?

        mutating func takeWaiter() -> CheckedContinuation<Void, Never>? {
            defer { waiter = nil }
            return waiter
        }
    }

    private let limit: Int
    private let state: Mutex<State>

    /// - Parameters:
    ///   - hostCount: How many hosts there are.
    ///   - limit: How many elements of a host are kept; of more, the oldest are dropped and counted.
    init(hostCount: Int, limit: Int) {
        self.limit = max(1, limit)
        state = Mutex(State(queues: Array(repeating: Queue(), count: hostCount)))
    }

    /// Adds an element of a host's, which is known by its place among the hosts.
    func yield(_ element: Element, from host: Int) {
        let waiter = state.withLock { state in
            if state.queues[host].elements.count == limit {
                state.queues[host].elements.removeFirst()
                state.queues[host].missed += 1
            } else {
                state.order.append(host)
            }
            state.queues[host].elements.append(element)
            return state.takeWaiter()
        }
        waiter?.resume()
    }

    /// Nothing more comes.
    func finish() {
        let waiter = state.withLock { state in
            state.isFinished = true
            return state.takeWaiter()
        }
        waiter?.resume()
    }

    /// Waits for the next item; `nil` at the end, and when the task is cancelled.
    func next() async -> Item? {
        while !Task.isCancelled {
            let (item, isAtEnd) = state.withLock { (Self.takeNext(from: &$0), $0.isFinished) }
            if item != nil || isAtEnd { return item }
            await pause()
        }
        return nil
    }

    private static func takeNext(from state: inout State) -> Item? {
        guard let host = state.order.first else { return nil }
        let missed = state.queues[host].missed
        if missed > 0 {
            state.queues[host].missed = 0
            return .gap(host: host, count: missed)
        }
        state.order.removeFirst()
        return state.queues[host].elements.popFirst().map { .element($0) }
    }

    /// Waits until there is something to see, or the task is cancelled.
    private func pause() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
                let other = state.withLock { state -> CheckedContinuation<Void, Never>? in
                    // Under the lock: a cancellation from here on finds the waiter.
                    if Task.isCancelled || !state.order.isEmpty || state.isFinished { return continuation }
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
}
