/// The events of one kind, decoded, in the order QEMU sent them.
///
/// ```swift
/// for try await element in await monitor.events(of: BlockJobCompletedEvent.self) {
///     guard case .event(let event, at: _) = element else { continue }
///     print(event.device, event.error ?? "done")
/// }
/// ```
/// It ends as the ``EventStream`` does from which it is made.
public struct TypedEventStream<Event: QAPIEvent>: AsyncSequence, Sendable {
    /// One step of the stream.
    public enum Element: Sendable {
        /// An event, and when QEMU saw it happen; `nil` when QEMU could not tell.
        case event(Event, at: QMPEvent.Timestamp?)
        /// So many events were dropped here because the subscriber did not keep up.
        case gap(Int)
        /// The connection was lost and is back, as ``EventStream/Element/resumed(_:)`` says.
        indirect case resumed(Resumption)
        /// An event that cannot be read as what it should be, and where it departs from that.
        case undecodable(QMPEvent, QMPError)
    }

    /// The error a stream may end with.
    public typealias Failure = QMPError

    private let events: EventStream

    init(_ events: EventStream) { self.events = events }

    /// Ends the subscription. Buffered events are dropped, and a waiting loop ends.
    public func cancel() { events.cancel() }

    /// Starts reading.
    public func makeAsyncIterator() -> Iterator { Iterator(events: events.makeAsyncIterator()) }

    /// Reads one element after the other.
    public struct Iterator: AsyncIteratorProtocol {
        var events: EventStream.Iterator

        /// Waits for the next element; `nil` at the end, and when the task is cancelled.
        public mutating func next() async throws(QMPError) -> Element? {
            try await events.next().map(Element.init)
        }

        /// Waits for the next element; `nil` at the end, and when the task is cancelled.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws(QMPError) -> Element? {
            try await events.next(isolation: actor).map(Element.init)
        }
    }
}

extension TypedEventStream.Element {
    init(_ element: EventStream.Element) {
        switch element {
        case .gap(let count): self = .gap(count)
        case .resumed(let resumption): self = .resumed(resumption)
        case .event(let event):
            do {
                self = .event(try event.decode(Event.self), at: event.timestamp)
            } catch {
                self = .undecodable(event, error)
            }
        }
    }

    /// The event, if this is one.
    public var event: Event? {
        guard case .event(let event, at: _) = self else { return nil }
        return event
    }
}

extension Monitor {
    /// Subscribes to the events of one kind. The subscription stands when this returns: no later event is missed.
    ///
    /// - Parameters:
    ///   - type: The event, for example `BlockJobReadyEvent.self`.
    ///   - buffering: What happens when the subscriber does not keep up.
    public func events<Event: QAPIEvent>(
        of type: Event.Type,
        buffering: EventBuffering = .dropOldest(limit: 1024)
    ) async -> TypedEventStream<Event> {
        TypedEventStream(await events(named: [Event.name], buffering: buffering))
    }

    /// Subscribes to the events of one kind, then runs `body`: an event that a command in `body` causes is never missed.
    ///
    /// The subscription ends when `body` returns or throws.
    /// - Parameters:
    ///   - type: The event, for example `BlockJobReadyEvent.self`.
    ///   - buffering: What happens when the subscriber does not keep up.
    ///   - body: Runs the commands and reads the events.
    public func withEvents<Event: QAPIEvent, Result>(
        of type: Event.Type,
        buffering: EventBuffering = .dropOldest(limit: 1024),
        _ body: (TypedEventStream<Event>) async throws -> Result
    ) async rethrows -> Result {
        let stream = await events(of: type, buffering: buffering)
        defer { stream.cancel() }
        return try await body(stream)
    }
}
