internal import Logging
internal import QMPProtocol

/// The side of a proxy that its clients see: one thread that serves all of their sockets.
final actor ProxyServer {
    /// Why it ends.
    private enum End {
        case cancelled
        /// The real monitor has ended; `nil` when from this side.
        case monitor(QMPError?)

        var text: String {
            switch self {
            case .cancelled: "the task was cancelled"
            case .monitor(let reason): reason?.message ?? "the monitor was closed"
            }
        }
    }

    let listener: ProxyListener
    let backend: ProxyBackend
    let configuration: MonitorProxy.Configuration
    /// Its capabilities are those that clients may ask for.
    let greeting: QMPGreeting
    nonisolated let loop: SocketLoop

    var clients: [Int: ProxyClient] = [:]
    /// Room for what one read gives.
    var readBuffer = [UInt8](repeating: 0, count: 1 << 16)
    private var clientCount = 0
    private var stopFollowing: @Sendable () -> Void = {}
    private var end: End?
    private var waiter: CheckedContinuation<Void, Never>?

    /// It lives on the thread of its sockets.
    nonisolated var unownedExecutor: UnownedSerialExecutor { loop.asUnownedSerialExecutor() }

    init(
        _ listener: ProxyListener,
        backend: ProxyBackend,
        greeting: QMPGreeting,
        configuration: MonitorProxy.Configuration,
        loop: SocketLoop
    ) {
        self.listener = listener
        self.backend = backend
        self.greeting = greeting
        self.configuration = configuration
        self.loop = loop
    }

    /// Begins to serve clients.
    func open() async {
        stopFollowing = await backend.follow { [weak self] notice in
            self?.onLoop { $0.take(notice) }
        }
        if end == nil { awaitClients() }
    }

    /// Serves until the task is cancelled or the monitor has ended, and all clients are gone.
    func untilEnd() async throws(QMPError) {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                waiter = continuation
                wakeWhenOver()
            }
        } onCancel: {
            onLoop { $0.finish(.cancelled) }
        }
        stopFollowing()
        if case .monitor(let reason) = end { throw reason ?? QMPError(.closed, "the monitor was closed") }
    }

    nonisolated func onLoop(_ action: @escaping @Sendable (isolated ProxyServer) -> Void) {
        loop.run { [self] in assumeIsolated(action) }
    }

    // MARK: The monitor

    private func take(_ notice: ProxyBackend.Notice) {
        switch notice {
        case .event(let event): pass(event)
        case .gap: for client in clients.values where client.isNegotiated { cutOff(client) }
        case .end(let reason): monitorEnded(reason)
        }
    }

    private func pass(_ event: QMPEvent) {
        let message = ProxyMessage.event(event)
        for client in clients.values where client.isNegotiated {
            client.output.append(event: message)
            client.flush()
            if client.output.eventCount > configuration.maximumUnreadEvents {
                cutOff(client)
            } else {
                update(client)
            }
        }
    }

    /// Of a client that got some events and cannot get others, nobody could say what it knows.
    private func cutOff(_ client: ProxyClient) {
        log("client cut off: it does not read its events", client)
        close(client)
    }

    func monitorEnded(_ reason: QMPError?) { finish(.monitor(reason)) }

    // MARK: Coming and going

    private func awaitClients() {
        guard end == nil, clients.count < configuration.maximumClients else { return }
        loop.watch(listener.descriptor, for: .input) { [weak self] _ in
            self?.assumeIsolated { $0.accept() }
        }
    }

    private func accept() {
        do throws(SystemError) {
            while clients.count < configuration.maximumClients {
                guard let socket = try listener.accept() else { return }
                greet(socket)
            }
            loop.unwatch(listener.descriptor)
        } catch {
            // There are too few descriptors, for instance. Those who wait in line would be reported again and again.
            configuration.logger.warning("a client cannot be accepted", metadata: ["reason": "\(error)"])
            loop.unwatch(listener.descriptor)
            Task {
                // Cancelled or not, the pause is over.
                try? await Task.sleep(for: .milliseconds(100))
                awaitClients()
            }
        }
    }

    private func greet(_ socket: CInt) {
        clientCount += 1
        let identity = MonitorProxy.Client(number: clientCount, process: .init(peerOf: socket))
        let client = ProxyClient(identity, socket, maximumMessageSize: configuration.maximumMessageSize)
        clients[identity.number] = client
        log("client connected", client)
        client.output.append(ProxyMessage.greeting(greeting))
        client.flush()
        update(client)
    }

    /// Closes a connection. The client is forgotten when its commands have ended.
    func close(_ client: ProxyClient) {
        unwatch(client)
        client.close()
        guard !client.hasCommands, clients.removeValue(forKey: client.identity.number) != nil else { return }
        log("client gone", client)
        awaitClients()
        wakeWhenOver()
    }

    func log(_ what: Logger.Message, _ client: ProxyClient) {
        configuration.logger.debug(what, metadata: ["qmp.client": "\(client.identity)"])
    }

    // MARK: The end

    private func finish(_ end: End) {
        guard self.end == nil else { return }
        self.end = end
        configuration.logger.debug("proxy ends", metadata: ["reason": "\(end.text)"])
        loop.unwatch(listener.descriptor)
        listener.remove()
        for client in clients.values {
            // Whatever still runs is answered to nobody.
            client.abandonCommands()
            client.hasEnded = true
            client.flush()
            if case .cancelled = end { close(client) } else { update(client) }
        }
        wakeWhenOver()
        guard !clients.isEmpty else { return }
        Task {
            // Cancelled or not, the time is over.
            try? await Task.sleep(for: configuration.farewellTimeout)
            for client in clients.values { close(client) }
        }
    }

    private func wakeWhenOver() {
        guard end != nil, clients.isEmpty, let waiter else { return }
        self.waiter = nil
        waiter.resume()
    }

    var isOver: Bool { end != nil }
}
