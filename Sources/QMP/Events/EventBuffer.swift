internal import DequeModule
internal import NIOConcurrencyHelpers

/// The bounded queue between a connection and one subscriber.
///
/// `yield` never waits, so a subscriber that does not read costs the connection nothing but the buffer.
final class EventBuffer: EventSink {
    private typealias Reader = CheckedContinuation<Result<EventStream.Element?, QMPError>, Never>

    private struct State {
        var elements: Deque<EventStream.Element> = []
        /// How many of `elements` are events: what is said between them does not count against the limit, and neighbours
        /// among it are joined, so that it is bounded all the same.
        var eventCount = 0
        /// Takes what there is in place of readers.
        var sink: (@Sendable (EventStream.Element) -> Void)?
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
            if let sink = state.sink {
                sink(.event(event))
                return nil
            }
            if let waiting = state.readers.popFirst() { return waiting.reader }
            append(event, to: &state)
            return nil
        }
        reader?.resume(returning: .success(.event(event)))
    }

    /// Delivers what is said between events, whatever the names that are wanted.
    func remark(_ element: EventStream.Element) {
        guard let remark = EventRemark(element) else { return }
        let reader: Reader? = state.withLockedValue { state in
            guard state.end == nil else { return nil }
            if let waiting = state.readers.popFirst() { return waiting.reader }
            append(remark, to: &state)
            return nil
        }
        reader?.resume(returning: .success(element))
    }

    /// Hands over what has arrived, and from now on whatever arrives, at once and in order, in place of keeping it for
    /// readers. `sink` must not call the buffer.
    func forward(to sink: @escaping @Sendable (EventStream.Element) -> Void) {
        state.withLockedValue { state in
            guard state.end == nil else { return }
            for element in state.elements { sink(element) }
            state.elements = []
            state.eventCount = 0
            state.sink = sink
        }
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
            append(EventRemark(gap: 1), to: &state)
        case .fail(let limit):
            state.end = .finished(
                QMPError(.eventOverflow, "the subscriber fell behind by more than \(limit) events")
            )
        }
    }

    /// Says something after the last event, joined to what is said there already.
    private func append(_ remark: EventRemark, to state: inout State) {
        var whole = EventRemark()
        var count = 0
        for element in state.elements.reversed() {
            guard let earlier = EventRemark(element) else { break }
            whole = earlier + whole
            count += 1
        }
        state.elements.removeLast(count)
        state.elements.append(contentsOf: (whole + remark).elements)
    }

    /// Replaces the oldest event by a gap, joined to what is said before and after it.
    private func dropOldest(from state: inout State) {
        var whole = takeRemarks(from: &state)
        if state.elements.popFirst() != nil {
            state.eventCount -= 1
            whole = whole + EventRemark(gap: 1)
        }
        whole = whole + takeRemarks(from: &state)
        state.elements.prepend(contentsOf: whole.elements)
    }

    private func takeRemarks(from state: inout State) -> EventRemark {
        var whole = EventRemark()
        while let remark = state.elements.first.flatMap(EventRemark.init) {
            state.elements.removeFirst()
            whole = whole + remark
        }
        return whole
    }

    func finish(_ reason: QMPError?) {
        let readers: Deque<(key: UInt64, reader: Reader)> = state.withLockedValue { state in
            guard state.end == nil else { return [] }
            // The reason is told once; after an error a sequence is at its end.
            state.end = .finished(state.readers.isEmpty ? reason : nil)
            state.sink = nil
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
            state.sink = nil
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
