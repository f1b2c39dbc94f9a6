/// The events of one subscription, in the order QEMU sent them.
///
/// ```swift
/// for try await element in await monitor.events(named: "RESET", "SHUTDOWN") {
///     switch element {
///     case .event(let event): print(event.name)
///     case .gap(let count): print("missed \(count) events")
///     case .resumed(let resumption): print("back after: \(resumption.reason)")
///     }
/// }
/// ```
/// The stream ends without error when the connection was closed from this side or ``cancel()`` was called, and throws a
/// `QMPError` that says why when it ended otherwise. One subscription serves one loop: two iterators share its events.
public struct EventStream: AsyncSequence, Sendable {
    /// One step of the stream.
    public enum Element: Sendable, Hashable {
        /// An event.
        case event(QMPEvent)
        /// So many events were dropped here because the subscriber did not keep up.
        case gap(Int)
        /// The connection was lost and is back: whatever QEMU told in between was missed, and what follows comes over the new
        /// connection. Only a ``ReconnectingMonitor`` says this.
        indirect case resumed(Resumption)
    }

    /// The error a stream may end with.
    public typealias Failure = QMPError

    private let subscription: EventSubscription

    init(_ subscription: EventSubscription) { self.subscription = subscription }

    /// Ends the subscription. Buffered events are dropped, and a waiting loop ends.
    public func cancel() { subscription.cancel() }

    /// Takes what has arrived and was not read yet, without waiting.
    package func takeBuffered() -> [Element] { subscription.takeBuffered() }

    /// Hands over what has arrived, and from now on whatever arrives, at once and in order, in place of keeping it for
    /// readers. `sink` must not call the stream.
    func forward(to sink: @escaping @Sendable (Element) -> Void) { subscription.forward(to: sink) }

    /// Starts reading.
    public func makeAsyncIterator() -> Iterator { Iterator(subscription: subscription) }

    /// Reads one element after the other.
    public struct Iterator: AsyncIteratorProtocol {
        let subscription: EventSubscription

        /// Waits for the next element; `nil` at the end, and when the task is cancelled.
        public mutating func next() async throws(QMPError) -> Element? {
            try await subscription.next()
        }

        /// Waits for the next element; `nil` at the end, and when the task is cancelled.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws(QMPError) -> Element? {
            try await subscription.next()
        }
    }
}

extension EventStream {
    /// Makes a stream and the source that feeds it: for monitors of other kinds, and for tests.
    ///
    /// - Parameters:
    ///   - names: The events that the stream delivers; `nil` for all.
    ///   - buffering: What happens when the reader does not keep up.
    ///   - onCancel: Called once, when the stream is cancelled or nobody can read it any more.
    public static func makeStream(
        named names: Set<String>? = nil,
        buffering: EventBuffering = .dropOldest(limit: 1024),
        onCancel: @escaping @Sendable () -> Void = {}
    ) -> (stream: EventStream, source: Source) {
        let buffer = EventBuffer(names: names, buffering: buffering)
        let stream = EventStream(EventSubscription(buffer: buffer, onCancel: onCancel))
        return (stream, Source(buffer: buffer))
    }

    /// The end of a stream where events are put in.
    public struct Source: Sendable {
        let buffer: EventBuffer

        /// Delivers an event, if the subscriber asked for its name.
        public func yield(_ event: QMPEvent) { buffer.yield(event) }

        /// Ends the stream once the buffered events were read: without error, or with the reason.
        public func finish(throwing reason: QMPError? = nil) { buffer.finish(reason) }
    }
}

/// The reader's end. When nobody holds it any more, the subscription ends by itself.
final class EventSubscription: Sendable {
    private let buffer: EventBuffer
    private let onCancel: @Sendable () -> Void

    init(buffer: EventBuffer, onCancel: @escaping @Sendable () -> Void) {
        self.buffer = buffer
        self.onCancel = onCancel
    }

    deinit { cancel() }

    func cancel() {
        if buffer.cancel() { onCancel() }
    }

    func takeBuffered() -> [EventStream.Element] { buffer.takeBuffered() }

    func forward(to sink: @escaping @Sendable (EventStream.Element) -> Void) { buffer.forward(to: sink) }

    func next() async throws(QMPError) -> EventStream.Element? {
        try await buffer.next()
    }
}
