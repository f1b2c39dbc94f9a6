internal import NIOConcurrencyHelpers
public import NIOPosix
internal import QAPI

/// A monitor whose connection may go and come back: the same commands, the same subscriptions, on whatever connection there
/// is.
///
/// ```swift
/// try await ReconnectingMonitor.withConnection(to: .unix(path: "/run/vm/web-1.qmp")) { monitor in
///     for try await element in await monitor.events(named: "STOP", "RESUME") {
///         switch element {
///         case .event(let event): print(event.name)
///         case .gap(let count): print("missed \(count) events")
///         case .resumed(let resumption): print("back after: \(resumption.reason)", resumption.now.status ?? "")
///         }
///     }
/// }
/// ```
/// It begins with ``connect()`` or with ``run()``, which keeps the connection until its task is cancelled, as a service does.
/// From then on every connection that is lost is made anew, with pauses that grow (``Configuration/backoff``), until
/// ``disconnect()``, or until something is found that no further attempt will change: an address that is none, something that
/// speaks another protocol, another machine than before (``Recognition``), or too many failures
/// (``Configuration/attemptLimit``). Then commands and streams end with that error.
///
/// - **Commands** that are on their way when the connection is lost end with `QMPError.Code.connectionLost`: whether QEMU ran
///   them is unknown (`QMPError.Outcome.unknown`), and they are never sent twice; ``reconcile(_:timeout:)-(QMPCommand,_)`` finds out for those that
///   leave something behind. Commands that were not sent wait for the next connection, within their own time, unless
///   ``Configuration/commandsWithoutConnection`` says otherwise. A list of commands is never spread over two connections.
/// - **Event streams** go on over all connections. Whenever one is back they say so, before the first event that comes over
///   it: ``EventStream/Element/resumed(_:)``, with what has changed meanwhile.
public final class ReconnectingMonitor: Monitor, ShutdownWitness {
    let keeper: ConnectionKeeper

    /// Creates a monitor on QEMU's own socket; nothing is opened before ``connect()`` or ``run()``.
    ///
    /// - Parameters:
    ///   - address: Where to connect, each time. A descriptor is no such address.
    ///   - connection: Deadlines, limits and choices of each connection. Its ``SocketMonitor/Configuration/commandTimeout`` is
    ///     not used.
    ///   - configuration: How the connection is kept.
    ///   - eventLoopGroup: The group that serves the connections; it must outlive the monitor.
    public convenience init(
        _ address: MonitorAddress,
        connection: SocketMonitor.Configuration = SocketMonitor.Configuration(),
        configuration: Configuration = Configuration(),
        eventLoopGroup: MultiThreadedEventLoopGroup = .singleton
    ) {
        self.init(configuration: configuration) { () async throws(QMPError) in
            if case .descriptor = address {
                throw .invalidAddress(address.description, "a socket that is connected cannot be connected anew")
            }
            return SocketMonitor(address, configuration: connection, eventLoopGroup: eventLoopGroup)
        }
    }

    /// Creates a monitor over monitors of any kind; nothing is made before ``connect()`` or ``run()``.
    ///
    /// - Parameters:
    ///   - configuration: How the connection is kept.
    ///   - make: Makes a monitor that was not connected yet, for each attempt. It is connected and disconnected here.
    public convenience init(
        configuration: Configuration = Configuration(),
        make: @escaping @Sendable () async throws(QMPError) -> any Monitor
    ) {
        self.init(configuration: configuration, pacing: .system, make: make)
    }

    package init(
        configuration: Configuration,
        pacing: Pacing,
        make: @escaping @Sendable () async throws(QMPError) -> any Monitor
    ) {
        keeper = ConnectionKeeper(configuration: configuration, pacing: pacing, make: make)
    }

    deinit {
        keeper.end(QMPError(.closed, "nobody holds the monitor any more, so its connection was closed"))
    }

    // MARK: Life

    /// Begins to keep a connection, and waits for the first one, for which it tries again and again. Returns at once when there
    /// is one.
    ///
    /// - Throws: `QMPError`: why the last attempt failed when ``Configuration/connectTimeout`` is over, or why further ones are
    ///   of no use. When the monitor began here it has ended then.
    public func connect() async throws(QMPError) {
        let isBeginning = keeper.start()
        do {
            _ = try await keeper.connection(until: keeper.deadline(in: keeper.configuration.connectTimeout))
        } catch {
            guard isBeginning else { throw keeper.reason(for: error) }
            let reason = keeper.reason(for: error)
            keeper.end(reason)
            await keeper.untilClosed()
            throw reason
        }
    }

    /// Keeps a connection until the task is cancelled, and closes it then: the life of a service.
    ///
    /// ```swift
    /// try await withThrowingTaskGroup(of: Void.self) { group in
    ///     group.addTask { try await monitor.run() }
    ///     print(try await monitor.queryStatus().status)
    ///     group.cancelAll()
    /// }
    /// ```
    /// It also returns after ``disconnect()``. The first connection may come about as late as it will.
    ///
    /// With the package's trait `ServiceLifecycle` the monitor is a `Service` of swift-service-lifecycle, which ends with the
    /// group's graceful shutdown too.
    /// - Throws: `QMPError`: why the monitor ended by itself.
    public func run() async throws(QMPError) {
        _ = keeper.start()
        let end = await withShutdownHandler { () async -> QMPError? in
            do throws(QMPError) {
                // No connection will do.
                _ = try await keeper.connection(after: .max, until: nil)
                return nil
            } catch {
                return error
            }
        }
        await disconnect()
        if let end, end.code != .cancelled, end.code != .closed { throw end }
    }

    /// Closes the connection for good. Commands that still wait end with `QMPError.Code.closed`. Safe at any moment, and twice.
    public func disconnect() async {
        keeper.end(QMPError(.closed, "the connection was closed"))
        await keeper.untilClosed()
    }

    /// Keeps a connection while `body` runs, and closes it however `body` ends.
    ///
    /// - Throws: `QMPError` when no first connection comes about, as ``connect()``, and whatever `body` throws.
    public static func withConnection<Result>(
        to address: MonitorAddress,
        connection: SocketMonitor.Configuration = SocketMonitor.Configuration(),
        configuration: Configuration = Configuration(),
        _ body: (ReconnectingMonitor) async throws -> Result
    ) async throws -> Result {
        let monitor = ReconnectingMonitor(address, connection: connection, configuration: configuration)
        try await monitor.connect()
        do {
            let result = try await body(monitor)
            await monitor.disconnect()
            return result
        } catch {
            await monitor.disconnect()
            throw error
        }
    }

    // MARK: What is known

    /// Asks QEMU again what is compared when the connection is back, and keeps the names of the block nodes, of which no event
    /// tells: see ``Resumption/before``.
    ///
    /// - Throws: `QMPError`.
    @discardableResult
    public func refresh(timeout: QMPTimeout = .standard) async throws(QMPError) -> Resumption.State {
        let sight = try await MachineSight(self, timeout: timeout)
        // Status and jobs are kept by events, which may have told something newer just now.
        keeper.state.withLockedValue { $0.known?.nodes = sight.state.nodes }
        return sight.state
    }

    /// What QEMU said about itself when the present connection opened, or the last one; `nil` before the first.
    public var greeting: QMPGreeting? { keeper.state.withLockedValue { $0.greeting } }

    /// What QEMU told since the present connection opened, or the last one.
    package var account: ShutdownAccount { keeper.state.withLockedValue { $0.account } }

    /// Why there is no connection at present; `nil` when there is one, or when none was asked for yet.
    public var disconnection: QMPError? {
        keeper.state.withLockedValue { state in
            switch state.phase {
            case .idle, .open: nil
            case .away: state.failure ?? QMPError(.closed, "the first connection is not open yet")
            case .ended(let reason): reason
            }
        }
    }

    /// The monitor of the present connection, which ends with it; `nil` when there is none. For those whose concern is this
    /// connection alone, and the machine at its other end.
    package var presentConnection: (any Monitor)? {
        keeper.state.withLockedValue { state in
            if case .open(let monitor) = state.phase { monitor } else { nil }
        }
    }

    /// Subscribes to events of all connections. The subscription stands when this returns: no event of the present connection
    /// or a later one is missed without a word.
    ///
    /// A stream does not keep its monitor: when nobody holds the monitor any more, the stream ends with no error.
    public func events(named names: Set<String>?, buffering: EventBuffering) async -> EventStream {
        keeper.router.subscribe(named: names, buffering: buffering)
    }
}
