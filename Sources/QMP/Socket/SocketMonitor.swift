public import Logging
internal import NIOCore
public import NIOPosix
internal import QMPProtocol
internal import Synchronization

/// A monitor on QEMU's own QMP socket.
///
/// ```swift
/// try await SocketMonitor.withConnection(to: .unix(path: "/run/vm/web-1.qmp")) { monitor in
///     let status = try await monitor.execute("query-status")
///     print(status["status"]?.string ?? "unknown")
/// }
/// ```
/// Commands may be run from many tasks at once. Up to 7 are on their way to QEMU, which runs them one after the other;
/// out-of-band commands overtake. A command that is cancelled or times out leaves the connection as it is.
///
/// The monitor is an actor on its connection's event loop. A caller elsewhere pays two thread switches for each command;
/// ``withIsolation(_:)`` runs a sequence of commands without any.
public final actor SocketMonitor: Monitor, PeerWitness, ShutdownWitness {
    /// Deadlines, limits and choices of a connection.
    public struct Configuration: Sendable {
        /// How long connecting may take, with TLS its handshake too, or QEMU may take to connect to a listening monitor.
        /// Default: 10 seconds.
        public var connectTimeout: Duration = .seconds(10)
        /// Wait, within ``connectTimeout``, for a socket that does not exist yet or on which nobody listens yet.
        /// Default: no.
        public var waitsForSocket = false
        /// Refuse, before connecting, a unix socket on which another client is being served, as far as the system tells:
        /// QEMU would leave this one waiting. Where the listener may serve several, as ``MonitorProxy`` does, that is found
        /// out by connecting. Default: yes.
        public var refusesBusyMonitor = true
        /// How long QEMU may take to greet. Default: 5 seconds.
        public var greetingTimeout: Duration = .seconds(5)
        /// How long QEMU may take to accept the capabilities. Default: 5 seconds.
        public var negotiationTimeout: Duration = .seconds(5)
        /// How long a command may take when it does not say otherwise; `nil` for ever. Default: 30 seconds.
        public var commandTimeout: Duration? = .seconds(30)
        /// The largest message accepted from QEMU, in bytes. A larger reply fails its command alone. Default: 64 MiB.
        public var maximumMessageSize = 64 << 20
        /// Ask for out-of-band execution when QEMU offers it. Default: yes.
        public var enablesOutOfBand = true
        /// How connections to ``MonitorAddress/tls(host:port:)`` are secured; no other address takes it. The module `QMPTLS`
        /// makes it. Default: `nil`, and such connections fail.
        public var security: TransportSecurity?
        /// Where the connection's life is logged (debug) and its traffic (trace, secrets hidden).
        public var logger: Logger

        /// Creates a configuration with the defaults.
        public init(logger: Logger = Logger.current) {
            self.logger = logger
        }
    }

    /// Where the monitor connects.
    public nonisolated let address: MonitorAddress
    nonisolated let configuration: Configuration
    nonisolated let eventLoop: any EventLoop
    /// The connection's event loop, which is this actor's executor.
    public nonisolated let unownedExecutor: UnownedSerialExecutor
    nonisolated let router = EventRouter()
    /// The next request's id; 0 is the negotiation's.
    nonisolated let nextID = Atomic<UInt64>(1)

    /// What QEMU said about itself when the connection opened; `nil` before ``connect()``.
    public internal(set) var greeting: QMPGreeting?

    /// The question what this QEMU has, and its answer.
    var schemaQuestion: Task<Result<LiveSchema, QMPError>, Never>?

    var machine = QMPStateMachine()
    /// The commands that have neither reply nor error yet.
    var pending: [RequestID: PendingCommand] = [:]
    var framer: MessageFramer
    /// The beginning of a message whose end has not arrived.
    var unread = ByteBuffer()
    var opening = Opening()
    var transport: Transport?
    /// The attempt to connect, while it goes on.
    var dialing: Task<Result<Void, QMPError>, Never>?
    /// The request for capabilities, until it is written.
    var negotiation: ByteBuffer?
    /// Why the connection ended.
    var end: QMPError?
    /// What QEMU told about the end of its machine since the connection opened.
    package internal(set) var account = ShutdownAccount()
    /// The process at the other end of a unix socket, while it is there.
    package var peer: ProcessInstance? { transport?.peer?.instance }
    var deadlineTimer: (deadline: Deadline, task: Scheduled<Void>)?
    /// How much arrived that nobody asked for: messages, and bytes between messages.
    var droppedMessages = 0
    var noiseBytes = 0
    /// A command with descriptors of which nothing was written yet; nothing else may be written before it.
    var unsentWithDescriptors: RequestID?

    /// Creates a monitor; nothing is opened before ``connect()``.
    ///
    /// - Parameters:
    ///   - address: Where to connect.
    ///   - configuration: Deadlines, limits and choices.
    ///   - eventLoopGroup: The group whose next event loop serves the connection; it must outlive the monitor. Default: the
    ///     process-wide one.
    public init(
        _ address: MonitorAddress,
        configuration: Configuration = Configuration(),
        eventLoopGroup: MultiThreadedEventLoopGroup = .singleton
    ) {
        self.address = address
        self.configuration = configuration
        eventLoop = eventLoopGroup.next()
        unownedExecutor = eventLoop.executor.asUnownedSerialExecutor()
        framer = MessageFramer(maximumSize: configuration.maximumMessageSize)
    }

    deinit {
        transport?.channel.close(promise: nil)
        router.finish(throwing: QMPError(.closed, "nobody holds the monitor any more, so its connection was closed"))
    }

    /// Connects, runs `body` and disconnects, however `body` ends.
    ///
    /// - Throws: `QMPError` when no connection comes about, and whatever `body` throws.
    public static func withConnection<Result>(
        to address: MonitorAddress,
        configuration: Configuration = Configuration(),
        _ body: (SocketMonitor) async throws -> Result
    ) async throws -> Result {
        let monitor = SocketMonitor(address, configuration: configuration)
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

    /// Runs `body` on the connection's event loop, where commands cost no thread switch: the fast way for a sequence of
    /// commands, or for many at once in a task group, whose tasks run on the loop too.
    ///
    /// `body` must not block: the event loop serves other connections too.
    public nonisolated func withIsolation<Result: Sendable, Failure: Error>(
        _ body: (isolated SocketMonitor) async throws(Failure) -> Result
    ) async throws(Failure) -> Result {
        // Without the preference, each reply would wake a thread of the global pool to find that the loop is wanted.
        let executor = EventLoopTaskExecutor(eventLoop, serialExecutor: unownedExecutor)
        return try await withTaskExecutorPreference(executor) { () async throws(Failure) -> Result in
            try await body(self)
        }
    }

    /// Subscribes to events. The subscription stands when this returns: no later event is missed.
    ///
    /// A stream does not keep its monitor: when nobody holds the monitor any more, the stream ends with an error.
    public nonisolated func events(named names: Set<String>?, buffering: EventBuffering) async -> EventStream {
        router.subscribe(named: names, buffering: buffering)
    }

    // MARK: Ending

    /// Closes the connection at once. Commands that still wait end with `QMPError.Code.closed`. Safe at any moment, and
    /// twice.
    ///
    /// QEMU drops commands that it has not begun to run when the connection closes.
    public func disconnect() async {
        shutDown(QMPError(.closed, "the connection to \(address) was closed"))
        // Until the attempt to connect has ended, its socket may still be there.
        _ = await dialing?.value
    }

    /// Ends the connection: everybody who waits is told why, and nothing is written any more.
    func shutDown(_ reason: QMPError) {
        guard end == nil else { return }
        end = reason
        configuration.logger.debug("connection ends", metadata: ["qmp.address": "\(address)", "reason": "\(reason)"])
        for abandoned in machine.close() {
            take(abandoned.id)?.fail(.ended(reason, wasWritten: abandoned.wasWritten))
        }
        deadlineTimer?.task.cancel()
        deadlineTimer = nil
        dialing?.cancel()
        opening.end()
        transport?.channel.close(promise: nil)
        transport = nil
        unread = ByteBuffer()
        router.finish(throwing: reason.code == .closed ? nil : reason)
    }
}
