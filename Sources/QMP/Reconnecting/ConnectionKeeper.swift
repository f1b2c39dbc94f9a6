internal import Logging
internal import NIOConcurrencyHelpers
internal import QAPI

/// Keeps a connection: makes it, watches it, makes it anew.
///
/// One task does that and alone owns the monitor of the present connection; everybody else finds it in the state.
final class ConnectionKeeper: Sendable {
    typealias MakeMonitor = @Sendable () async throws(QMPError) -> any Monitor

    /// One connection.
    struct Connection: Sendable {
        /// The first is 1.
        let number: Int
        let monitor: any Monitor
    }

    let configuration: ReconnectingMonitor.Configuration
    let pacing: Pacing
    let router = EventRouter()
    let state = NIOLockedValueBox(State())
    private let make: MakeMonitor

    init(configuration: ReconnectingMonitor.Configuration, pacing: Pacing, make: @escaping MakeMonitor) {
        self.configuration = configuration
        self.pacing = pacing
        self.make = make
    }

    /// Begins, unless it has.
    ///
    /// - Returns: Whether this was the beginning.
    func start() -> Bool {
        state.withLockedValue { state in
            guard case .idle = state.phase else { return false }
            state.phase = .away
            state.task = Task { await self.keep() }
            return true
        }
    }

    // MARK: Keeping

    private func keep() async {
        var failures = 0
        while !Task.isCancelled {
            let reason: QMPError
            var stood = Duration.zero
            do throws(QMPError) {
                (reason, stood) = try await serve(try await make())
            } catch {
                reason = error
            }
            if Task.isCancelled { return }
            failures = stood >= configuration.backoff.steadyAfter ? 1 : failures + 1
            lose(reason)
            if isFinal(reason) { return end(reason) }
            if let limit = configuration.attemptLimit, failures >= limit {
                return end(reason.adding("gave up after \(failures) attempts"))
            }
            await pacing.sleep(pacing.anyDuration(configuration.backoff.limit(afterFailures: failures)))
        }
    }

    /// What no further attempt will change.
    private func isFinal(_ reason: QMPError) -> Bool {
        switch reason.code {
        case .invalidAddress, .notQMP, .machineChanged: true
        default: false
        }
    }

    /// Connects a monitor, offers it to all as long as its connection stands, and closes it.
    ///
    /// - Returns: Why the connection ended, and how long it stood.
    private func serve(_ monitor: any Monitor) async throws(QMPError) -> (QMPError, Duration) {
        // Before connecting: QEMU may speak at once. What it says is delivered once it is known who it is.
        let events = await monitor.events(named: nil, buffering: .dropOldest(limit: 65_536))
        let end = await monitor.events(named: [], buffering: .dropOldest(limit: 1))
        let opening: Duration
        do throws(QMPError) {
            try await monitor.connect()
            opening = pacing.now()
            let timeout = configuration.commandTimeout.map { QMPTimeout.after($0) } ?? .never
            try await open(monitor, try await MachineSight(monitor, timeout: timeout), events)
        } catch {
            await monitor.disconnect()
            throw error
        }
        var reason = QMPError(.connectionLost, "the connection was closed by somebody else")
        do throws(QMPError) {
            for try await _ in end {}
        } catch {
            reason = error
        }
        await monitor.disconnect()
        events.cancel()
        return (reason, pacing.now() - opening)
    }

    /// Opens the way to a machine that was recognised, and tells the subscribers before anybody else.
    private func open(_ monitor: any Monitor, _ sight: MachineSight, _ events: EventStream) async throws(QMPError) {
        let greeting = await monitor.greeting
        let recognition = state.withLockedValue { state in
            Result { () throws(QMPError) in try state.recognise(sight, by: configuration.recognition, greeting) }
        }
        if let resumption = try recognition.get() { router.remark(.resumed(resumption)) }
        events.forward { [weak self] in self?.pass($0) }
        let (waiters, number) = state.withLockedValue { state in
            (state.open(monitor), state.connectionCount)
        }
        configuration.logger.debug("connection is open", metadata: ["qmp.connection": "\(number)"])
        for waiter in waiters { waiter.resume(.success(Connection(number: number, monitor: monitor))) }
    }

    private func pass(_ element: EventStream.Element) {
        guard case .event(let event) = element else { return router.remark(element) }
        if State.names.contains(event.name) { state.withLockedValue { $0.note(event) } }
        router.yield(event)
    }

    private func lose(_ reason: QMPError) {
        let isNew = state.withLockedValue { $0.lose(reason) }
        if isNew { configuration.logger.debug("no connection", metadata: ["reason": "\(reason)"]) }
    }

    // MARK: Ending

    /// Ends it all: everybody who waits is told why.
    func end(_ reason: QMPError) {
        let (waiters, task) = state.withLockedValue { $0.end(reason) }
        task?.cancel()
        router.finish(throwing: reason.code == .closed ? nil : reason)
        for waiter in waiters { waiter.resume(.failure(reason)) }
    }

    /// Waits until the last connection is closed, once it has ended.
    func untilClosed() async {
        await state.withLockedValue { $0.task }?.value
    }
}
