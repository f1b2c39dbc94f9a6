internal import NIOConcurrencyHelpers

/// Hands each event to all subscribers of a connection.
package final class EventRouter: Sendable {
    private struct State {
        var buffers: [UInt64: EventBuffer] = [:]
        var nextKey: UInt64 = 0
        /// Set when the connection has ended, with the reason when it was not this side that ended it.
        var end: Result<Void, QMPError>?
    }

    private let state = NIOLockedValueBox(State())

    package init() {}

    /// Adds a subscriber. When the connection has ended, its stream has ended too.
    package func subscribe(named names: Set<String>?, buffering: EventBuffering) -> EventStream {
        let buffer = EventBuffer(names: names, buffering: buffering)
        let (key, end) = state.withLockedValue { state in
            defer { state.nextKey += 1 }
            if state.end == nil { state.buffers[state.nextKey] = buffer }
            return (state.nextKey, state.end)
        }
        if let end { buffer.finish(end.failure) }
        return EventStream(EventSubscription(buffer: buffer) { [weak self] in self?.remove(key) })
    }

    /// Whether anybody wants events of this name.
    func hasSubscriber(for name: String) -> Bool {
        state.withLockedValue { $0.buffers.values.contains { $0.wants(name) } }
    }

    /// Tells all subscribers what is said between events.
    func remark(_ element: EventStream.Element) {
        for buffer in state.withLockedValue({ Array($0.buffers.values) }) { buffer.remark(element) }
    }

    package func yield(_ event: QMPEvent) {
        for buffer in state.withLockedValue({ Array($0.buffers.values) }) { buffer.yield(event) }
    }

    /// Ends all streams: without error, or with the reason why the connection ended.
    package func finish(throwing reason: QMPError?) {
        let buffers = state.withLockedValue { state in
            guard state.end == nil else { return [EventBuffer]() }
            state.end = reason.map { .failure($0) } ?? .success(())
            defer { state.buffers = [:] }
            return Array(state.buffers.values)
        }
        for buffer in buffers { buffer.finish(reason) }
    }

    private func remove(_ key: UInt64) {
        state.withLockedValue { _ = $0.buffers.removeValue(forKey: key) }
    }
}

extension Result where Success == Void {
    fileprivate var failure: Failure? {
        if case .failure(let failure) = self { failure } else { nil }
    }
}
