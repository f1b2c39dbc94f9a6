/// The real monitor, as the clients of a proxy use it.
final class ProxyBackend: Sendable {
    /// What the monitor reports unasked.
    enum Notice: Sendable {
        case event(QMPEvent)
        /// Events were missed.
        case gap
        /// It has ended: `nil` when from this side.
        case end(QMPError?)
    }

    private let monitor: any Monitor
    private let direct: (any DirectMonitor)?
    /// Where tasks run that wait for the monitor.
    private let loop: SocketLoop

    init(_ monitor: any Monitor, direct: (any DirectMonitor)?, loop: SocketLoop) {
        self.monitor = monitor
        self.direct = direct
        self.loop = loop
    }

    /// Whether commands may be passed on before those before them have ended: their order is kept.
    var keepsOrder: Bool { direct != nil }

    /// Runs a command; what became of it is told on some thread.
    func run(_ command: QMPCommand, tell: @escaping @Sendable (Result<QMPReply, QMPError>) -> Void) {
        if let direct { return direct.submit(command, tell: tell) }
        Task(executorPreference: loop) { [monitor] in
            do throws(QMPError) {
                tell(.success(try await monitor.run(command)))
            } catch {
                tell(.failure(error))
            }
        }
    }

    /// Passes on what the monitor reports, until the task is cancelled. Returns when the subscription stands.
    ///
    /// - Returns: What ends it.
    func follow(_ notify: @escaping @Sendable (Notice) -> Void) async -> @Sendable () -> Void {
        if let direct {
            let key = direct.router.attach(NoticeSink(notify))
            return { direct.router.remove(key) }
        }
        let stream = await monitor.events(named: nil, buffering: .dropOldest(limit: 65_536))
        Task(executorPreference: loop) { await Self.pass(stream, to: notify) }
        return { stream.cancel() }
    }

    private static func pass(_ stream: EventStream, to notify: @Sendable (Notice) -> Void) async {
        do throws(QMPError) {
            for try await element in stream {
                switch element {
                case .event(let event): notify(.event(event))
                case .gap, .resumed: notify(.gap)
                }
            }
            notify(.end(nil))
        } catch {
            notify(.end(error))
        }
    }
}

private final class NoticeSink: EventSink {
    private let notify: @Sendable (ProxyBackend.Notice) -> Void

    init(_ notify: @escaping @Sendable (ProxyBackend.Notice) -> Void) { self.notify = notify }

    func wants(_ name: String) -> Bool { true }
    func yield(_ event: QMPEvent) { notify(.event(event)) }
    func remark(_ element: EventStream.Element) { notify(.gap) }
    func finish(_ reason: QMPError?) { notify(.end(reason)) }
}
