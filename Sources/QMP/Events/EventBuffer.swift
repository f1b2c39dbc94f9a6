internal import DequeModule
internal import NIOConcurrencyHelpers

/// The bounded queue between a connection and one subscriber.
///
/// `yield` never waits, so a subscriber that does not read costs the connection nothing but the buffer.
final class EventBuffer: Sendable {
    private typealias Reader = CheckedContinuation<Result<EventStream.Element?, QMPError>, Never>

    private struct State {
        var elements: Deque<EventStream.Element> = []
        /// How many of `elements` are events: gaps do not count against the limit.
        var eventCount = 0
        var end: End?
        /// Loops that wait for an element, by the order in which they came.
        var readers: Deque<(key: UInt64, reader: Reader)> = []
        var nextKey: UInt64 = 0
    }

    private enum End {
        case finished(QMPError?)
        case cancelled
    }

    private let names: Set<String>?
    private let buffering: EventBuffering
    private let state = NIOLockedValueBox(State())

    init(names: Set<String>?, buffering: EventBuffering) {
        self.names = names
        self.buffering = buffering
    }

    func wants(_ name: String) -> Bool { names?.contains(name) ?? true }

    func yield(_ event: QMPEvent) {
        guard wants(event.name) else { return }
        let reader: Reader? = state.withLockedValue { state in
            guard state.end == nil else { return nil }
            if let waiting = state.readers.popFirst() { return waiting.reader }
            append(event, to: &state)
            return nil
        }
        reader?.resume(returning: .success(.event(event)))
    }

    private func append(_ event: QMPEvent, to state: inout State) {
        if state.eventCount < buffering.limit {
            state.elements.append(.event(event))
            state.eventCount += 1
            return
        }
        switch buffering {
        case .dropOldest:
            dropOldest(from: &state)
            state.elements.append(.event(event))
            state.eventCount += 1
        case .dropNewest:
            var dropped = 1
            if case .gap(let count) = state.elements.last {
                state.elements.removeLast()
                dropped += count
            }
            state.elements.append(.gap(dropped))
        case .fail(let limit):
            state.end = .finished(
                QMPError(.eventOverflow, "the subscriber fell behind by more than \(limit) events")
            )
        }
    }

    /// Replaces the oldest event by a gap, or widens the gap that is there.
    private func dropOldest(from state: inout State) {
        var dropped = 1
        if case .gap(let count) = state.elements.first {
            state.elements.removeFirst()
            dropped += count
        }
        state.elements.removeFirst()
        state.eventCount -= 1
        state.elements.prepend(.gap(dropped))
    }

    func finish(_ reason: QMPError?) {
        let readers: Deque<(key: UInt64, reader: Reader)> = state.withLockedValue { state in
            guard state.end == nil else { return [] }
            // The reason is told once; after an error a sequence is at its end.
            state.end = .finished(state.readers.isEmpty ? reason : nil)
            defer { state.readers = [] }
            return state.readers
        }
        var result: Result<EventStream.Element?, QMPError> = reason.map { .failure($0) } ?? .success(nil)
        for waiting in readers {
            waiting.reader.resume(returning: result)
            result = .success(nil)
        }
    }

    /// Drops what is buffered and ends the stream; true the first time.
    func cancel() -> Bool {
        let readers: Deque<(key: UInt64, reader: Reader)>? = state.withLockedValue { state in
            if case .cancelled = state.end { return nil }
            state.end = .cancelled
            state.elements = []
            state.eventCount = 0
            defer { state.readers = [] }
            return state.readers
        }
        guard let readers else { return false }
        for waiting in readers { waiting.reader.resume(returning: .success(nil)) }
        return true
    }

    /// Takes what is there, without waiting.
    func takeBuffered() -> [EventStream.Element] {
        state.withLockedValue { state in
            defer {
                state.elements = []
                state.eventCount = 0
            }
            return Array(state.elements)
        }
    }

    func next() async throws(QMPError) -> EventStream.Element? {
        if Task.isCancelled { return nil }
        if let ready = state.withLockedValue({ takeNext(from: &$0) }) { return try ready.get() }
        let key = state.withLockedValue { state in
            defer { state.nextKey += 1 }
            return state.nextKey
        }
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { (reader: Reader) in
                let ready = state.withLockedValue { state -> Result<EventStream.Element?, QMPError>? in
                    // Checked under the lock: a cancellation from here on finds the reader in the list.
                    if Task.isCancelled { return .success(nil) }
                    if let ready = takeNext(from: &state) { return ready }
                    state.readers.append((key, reader))
                    return nil
                }
                if let ready { reader.resume(returning: ready) }
            }
        } onCancel: {
            stopWaiting(key)
        }
        return try result.get()
    }

    private func stopWaiting(_ key: UInt64) {
        let reader: Reader? = state.withLockedValue { state in
            guard let index = state.readers.firstIndex(where: { $0.key == key }) else { return nil }
            return state.readers.remove(at: index).reader
        }
        reader?.resume(returning: .success(nil))
    }

    /// What a reader gets without waiting; `nil` when it has to wait.
    private func takeNext(from state: inout State) -> Result<EventStream.Element?, QMPError>? {
        if let element = state.elements.popFirst() {
            if case .event = element { state.eventCount -= 1 }
            return .success(element)
        }
        switch state.end {
        case nil: return nil
        case .cancelled, .finished(nil): return .success(nil)
        case .finished(let reason?):
            state.end = .finished(nil)
            return .failure(reason)
        }
    }
}
