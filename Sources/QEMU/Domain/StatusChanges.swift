/// The status of a machine: first the present one, then each change.
///
/// ```swift
/// for try await status in await domain.statusChanges() { print(status) }
/// ```
/// QEMU is asked (`query-status`) whenever an event says that the status may have changed, or events were missed; so
/// the newest status is never missed, though a short one between may be. No status is told twice in a row. A machine
/// that is off has the status `shutdown`, also when QEMU goes with it: then it is told when the connection ends.
///
/// It ends without error when the connection was closed from this side, the task was cancelled or ``cancel()`` called,
/// and otherwise throws a `QMPError` that says why the connection ended. One sequence serves one loop.
public struct StatusChanges: AsyncSequence, Sendable {
    /// What the machine does.
    public typealias Element = Status
    /// The error it may end with.
    public typealias Failure = QMPError

    private static let names: Set = [
        GuestPanickedEvent.name, ResetEvent.name, ResumeEvent.name, ShutdownEvent.name, StopEvent.name,
        SuspendDiskEvent.name, SuspendEvent.name, WakeupEvent.name, WatchdogEvent.name,
    ]

    private let monitor: any Monitor
    private let events: EventStream

    init(_ monitor: any Monitor) async {
        self.monitor = monitor
        // Which events they were does not matter, and what was dropped is reported.
        events = await monitor.events(named: Self.names, buffering: .dropOldest(limit: 16))
    }

    /// Ends the sequence, and a waiting loop.
    public func cancel() { events.cancel() }

    /// Starts reading.
    public func makeAsyncIterator() -> Iterator {
        Iterator(monitor: monitor, events: events.makeAsyncIterator())
    }

    /// Reads one status after the other.
    public struct Iterator: AsyncIteratorProtocol {
        let monitor: any Monitor
        var events: EventStream.Iterator
        private var last: Status?
        /// Nobody is there to be asked any more, for this reason; the events that came before that are.
        private var connectionEnd: QMPError?
        /// Whether QEMU said that the machine is off, and nothing since.
        private var isGoing = false
        private var isOver = false

        init(monitor: any Monitor, events: EventStream.Iterator) {
            self.monitor = monitor
            self.events = events
        }

        /// Waits for the next status; `nil` at the end, and when the task is cancelled.
        public mutating func next() async throws(QMPError) -> Status? {
            guard !isOver else { return nil }
            isOver = true
            guard let status = try await change() else { return nil }
            isOver = false
            last = status
            return status
        }

        /// Waits for the next status; `nil` at the end, and when the task is cancelled.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws(QMPError) -> Status? {
            try await next()
        }

        private mutating func change() async throws(QMPError) -> Status? {
            if last == nil, let first = try await present() { return first }
            do {
                while let element = try await events.next() {
                    if element.isEvent(ShutdownEvent.name) {
                        // QEMU 7.2 may hang for ever when it gets a command while it ends. One that stays stops the
                        // machine next, and says so; what was paused remains so.
                        isGoing = true
                    } else if let status = try await present() {
                        isGoing = false
                        if status != last { return status }
                    }
                }
            } catch let error where error.code == .connectionLost && isGoing && last != .shutdown {
                isGoing = false
                connectionEnd = error
                return .shutdown
            }
            if let connectionEnd, connectionEnd.code == .connectionLost, !Task.isCancelled { throw connectionEnd }
            return nil
        }

        /// What the machine does; `nil` when nobody can tell any more. Then the events say why.
        private mutating func present() async throws(QMPError) -> Status? {
            guard connectionEnd == nil else { return nil }
            do {
                return try await monitor.queryStatus().status
            } catch let error where error.code == .connectionLost || (error.code == .closed && last != nil) {
                connectionEnd = error
                return nil
            } catch let error where error.code == .cancelled {
                return nil
            }
        }
    }
}

extension EventStream.Element {
    /// Whether this is an event of that name.
    func isEvent(_ name: String) -> Bool {
        guard case .event(let event) = self else { return false }
        return event.name == name
    }
}
