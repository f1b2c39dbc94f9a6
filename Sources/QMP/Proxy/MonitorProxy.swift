public import Logging
public import QAPI

/// Lets many clients use one monitor: a unix socket on which each of them finds what QEMU's own socket would give to one.
///
/// ```swift
/// try await SocketMonitor.withConnection(to: .unix(path: "/run/vm/web-1.qmp")) { monitor in
///     try await MonitorProxy(monitor, at: "/run/vm/web-1.shared").run()
/// }
/// ```
/// Each client is greeted and negotiates for itself, has its own ids, and gets all events. Its in-band commands are
/// answered in its own order; out-of-band ones overtake, and file descriptors travel with `getfd` and `add-fd`, where the
/// monitor can do that. Over a ``SocketMonitor`` the commands of all clients are on their way together, with at most 8 of
/// each waiting, so that none of them takes the monitor for itself; over other monitors, which may not keep the order, each
/// client's commands run one after the other.
///
/// What a client can rely on, and what is different from QEMU's own socket:
/// - A client that gets events has seen all of them. One that reads so slowly that
///   ``Configuration/maximumUnreadEvents`` wait for it is cut off: its connection ends.
/// - A client that does not read its replies is not read from either.
/// - What a client sent is run, also when it leaves without waiting for the replies.
/// - The end of the real monitor ends all connections, after the events up to there.
/// - `qmp_capabilities` never reaches QEMU, and `getfd` and `add-fd` only with a descriptor.
public struct MonitorProxy: Sendable {
    /// Choices and limits of a proxy.
    public struct Configuration: Sendable {
        /// Who may connect: the permissions of the socket's file. Default: its owner alone (`0o600`).
        public var permissions: UInt16 = 0o600
        /// Which commands each client may run. Default: all.
        public var policy = Policy.full
        /// How many clients are served at once; more wait in line, without a greeting. Default: 256.
        public var maximumClients = 256
        /// The largest message accepted from a client, in bytes; a larger one is refused, and the connection goes on.
        /// Default: 64 MiB, as with QEMU.
        public var maximumMessageSize = 64 << 20
        /// How many events may wait for a client that does not read. One more, and it is cut off. Default: 1,024.
        public var maximumUnreadEvents = 1024
        /// How long clients may take to read the last of what they were sent, when the real monitor has ended. Default: 2
        /// seconds.
        public var farewellTimeout: Duration = .seconds(2)
        /// Where the coming and going of clients is logged (debug), and their commands' names (trace).
        public var logger: Logger

        /// Creates a configuration with the defaults.
        public init(logger: Logger = Logger.current) {
            self.logger = logger
        }
    }

    /// A client of a proxy.
    public struct Client: Sendable, Hashable, CustomStringConvertible {
        /// Which one it is, counted from 1.
        public let number: Int
        /// The process that connected; `nil` when it cannot be seen from here.
        public let process: ProcessIdentity?

        /// `client 3 (python3 (pid 4711))`
        public var description: String { "client \(number)" + (process.map { " (\($0))" } ?? "") }
    }

    /// The monitor that the clients share.
    let monitor: any Monitor
    /// The path of the socket for the clients, of any length.
    public let path: String
    /// Choices and limits.
    let configuration: Configuration

    /// Creates a proxy; nothing is opened before ``run(whenListening:)``.
    ///
    /// - Parameters:
    ///   - monitor: A connected monitor. It stays the caller's, who may use it beside the clients.
    ///   - path: Where clients find it. A socket that was left there is replaced, one on which somebody listens is not.
    ///   - configuration: Choices and limits.
    public init(_ monitor: any Monitor, at path: String, configuration: Configuration = Configuration()) {
        self.monitor = monitor
        self.path = path
        self.configuration = configuration
    }

    /// Serves clients until the task is cancelled or the real monitor ends, and removes the socket then.
    ///
    /// - Parameter whenListening: Called when clients can connect.
    /// - Throws: `QMPError`: `connectionFailed` when there can be no socket, also because somebody listens there already;
    ///   `closed` when the monitor is not connected, or was closed from this side; what ended the monitor, such as
    ///   `connectionLost`.
    @concurrent
    public func run(whenListening: @escaping @Sendable () async -> Void = {}) async throws(QMPError) {
        guard let greeting = await monitor.greeting else { throw QMPError(.closed, "the monitor is not connected") }
        let listener: ProxyListener
        let loop: SocketLoop
        do throws(SystemError) {
            loop = try SocketLoop()
            listener = try ProxyListener(path, permissions: configuration.permissions)
        } catch {
            throw QMPError(.connectionFailed, "no socket can be made at \(path): \(Self.reason(error))")
        }
        let direct = monitor as? any DirectMonitor
        var offered = greeting
        let runsOutOfBand = await direct?.runsOutOfBand ?? greeting.capabilities.contains("oob")
        offered.capabilities = runsOutOfBand ? ["oob"] : []
        let server = ProxyServer(
            listener,
            backend: ProxyBackend(monitor, direct: direct, loop: loop),
            greeting: offered,
            configuration: configuration,
            loop: loop
        )
        await server.open()
        await whenListening()
        try await server.untilEnd()
    }

    private static func reason(_ error: SystemError) -> String {
        error.isAddressInUse ? "there is something already, and it is not an abandoned socket" : "\(error)"
    }
}
