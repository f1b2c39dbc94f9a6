internal import DequeModule
internal import LibvirtProtocol
internal import Logging
internal import NIOCore
public import NIOPosix
internal import Synchronization

/// A connection with a libvirt daemon, which serves any number of its machines at once.
///
/// ```swift
/// let uri = try LibvirtURI(parsing: "qemu+ssh://root@node-7/system")
/// try await LibvirtConnection.withConnection(to: uri) { connection in
///     for domain in try await connection.domains() { print(domain.name, domain.isActive) }
/// }
/// ```
/// Calls may be made from many tasks at once. Up to four are on their way to the daemon, which works on them side by side
/// and in any order; the rest waits here. A call that is cancelled or times out leaves the connection as it is.
public final actor LibvirtConnection {
    enum Stage {
        case idle
        case opening
        case ready
    }

    /// Where the daemon is.
    public nonisolated let uri: LibvirtURI
    nonisolated let configuration: Configuration
    nonisolated let eventLoop: any EventLoop
    /// The connection's event loop, which is this actor's executor.
    public nonisolated let unownedExecutor: UnownedSerialExecutor
    nonisolated let nextID = Atomic<UInt64>(1)

    var stage = Stage.idle
    var machine = RemoteStateMachine()
    /// The calls that have neither reply nor error yet.
    var pending: [CallID: PendingCall] = [:]
    var streams: [CallID: StreamBuffer] = [:]
    /// Nothing is read for now, because the reader of a stream has fallen behind.
    var isReadingPaused = false
    /// The beginning of a frame whose end has not arrived.
    var unread = ByteBuffer()
    var transport: DaemonTransport?
    /// How the way to the daemon ended, when it did before it was ready: whoever makes it may know better.
    var earlyEnd: (reason: String?, process: SSHProcess?)?
    /// The way to the daemon when it is used no more, until it is gone.
    var endedTransport: DaemonTransport?
    /// The attempt to connect, while it goes on.
    var dialing: Task<Result<DaemonTransport, LibvirtError>, Never>?
    /// What waits until descriptors are sent, which must follow their frame at once; `nil` when none are being sent.
    var backlog: Deque<ByteBuffer>?
    /// Ends an opening that takes too long.
    var openingTimer: Scheduled<Void>?
    var keepAliveTimer: RepeatedTask?
    var events = EventSubscribers()
    /// Why the connection ended.
    var end: LibvirtError?

    /// Creates a connection; nothing is opened before ``open()``.
    ///
    /// - Parameters:
    ///   - uri: Where the daemon is.
    ///   - configuration: Deadlines, credentials and choices.
    ///   - eventLoopGroup: The group whose next event loop serves the connection; it must outlive the connection. Default:
    ///     the process-wide one.
    public init(
        _ uri: LibvirtURI,
        configuration: Configuration = Configuration(),
        eventLoopGroup: MultiThreadedEventLoopGroup = .singleton
    ) {
        self.uri = uri
        self.configuration = configuration
        eventLoop = eventLoopGroup.next()
        unownedExecutor = eventLoop.executor.asUnownedSerialExecutor()
    }

    deinit {
        openingTimer?.cancel()
        keepAliveTimer?.cancel()
        transport?.channel.close(promise: nil)
        events.finish(LibvirtError(.closed, "nobody holds the connection any more, so it was closed"))
    }

    /// Connects, runs `body` and closes, however `body` ends.
    ///
    /// - Throws: `LibvirtError` when no connection comes about, and whatever `body` throws.
    public static func withConnection<Result>(
        to uri: LibvirtURI,
        configuration: Configuration = Configuration(),
        _ body: (LibvirtConnection) async throws -> Result
    ) async throws -> Result {
        let connection = LibvirtConnection(uri, configuration: configuration)
        try await connection.open()
        do {
            let result = try await body(connection)
            await connection.close()
            return result
        } catch {
            await connection.close()
            throw error
        }
    }

    /// Runs `action` at once when this is the loop already, and as its next turn otherwise.
    nonisolated func onLoop(_ action: @escaping @Sendable (isolated LibvirtConnection) -> Void) {
        if eventLoop.inEventLoop {
            assumeIsolated(action)
        } else {
            eventLoop.execute { self.assumeIsolated(action) }
        }
    }
}
