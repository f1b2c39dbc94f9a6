internal import NIOConcurrencyHelpers

/// Takes the events of a connection, on whatever thread they come. It must not wait.
protocol EventSink: AnyObject, Sendable {
    /// Whether it wants events of this name.
    func wants(_ name: String) -> Bool
    func yield(_ event: QMPEvent)
    /// Something is said between events.
    func remark(_ element: EventStream.Element)
    /// There are no more, for this reason when it was not this side that ended the connection.
    func finish(_ reason: QMPError?)
}

/// Hands each event to all subscribers of a connection.
package final class EventRouter: Sendable {
    private struct State {
        var sinks: [UInt64: any EventSink] = [:]
        var nextKey: UInt64 = 0
        /// Set when the connection has ended, with the reason when it was not this side that ended it.
        var end: Result<Void, QMPError>?
    }

    private let state = NIOLockedValueBox(State())

    package init() {}

    /// Adds a subscriber. When the connection has ended, its stream has ended too.
    package func subscribe(named names: Set<String>?, buffering: EventBuffering) -> EventStream {
        let buffer = EventBuffer(names: names, buffering: buffering)
        let key = attach(buffer)
        return EventStream(EventSubscription(buffer: buffer) { [weak self] in self?.remove(key) })
    }

    /// Adds somebody who is told of each event at once. When the connection has ended, it is told that.
    ///
    /// - Returns: What ``remove(_:)`` takes.
    func attach(_ sink: any EventSink) -> UInt64 {
        let (key, end) = state.withLockedValue { state in
            defer { state.nextKey += 1 }
            if state.end == nil { state.sinks[state.nextKey] = sink }
            return (state.nextKey, state.end)
        }
        if let end { sink.finish(end.failure) }
        return key
    }

    /// Whether anybody wants events of this name.
    func hasSubscriber(for name: String) -> Bool {
        state.withLockedValue { $0.sinks.values.contains { $0.wants(name) } }
    }

    /// Tells all subscribers what is said between events.
    func remark(_ element: EventStream.Element) {
        for sink in state.withLockedValue({ Array($0.sinks.values) }) { sink.remark(element) }
    }

    package func yield(_ event: QMPEvent) {
        for sink in state.withLockedValue({ Array($0.sinks.values) }) where sink.wants(event.name) { sink.yield(event) }
    }

    /// Ends all streams: without error, or with the reason why the connection ended.
    package func finish(throwing reason: QMPError?) {
        let sinks = state.withLockedValue { state in
            guard state.end == nil else { return [any EventSink]() }
            state.end = reason.map { .failure($0) } ?? .success(())
            defer { state.sinks = [:] }
            return Array(state.sinks.values)
        }
        for sink in sinks { sink.finish(reason) }
    }

    func remove(_ key: UInt64) {
        state.withLockedValue { _ = $0.sinks.removeValue(forKey: key) }
    }
}

extension Result where Success == Void {
    fileprivate var failure: Failure? {
        if case .failure(let failure) = self { failure } else { nil }
    }
}
