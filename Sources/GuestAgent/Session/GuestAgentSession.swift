internal import JSONWire
public import Logging
public import NIOPosix

/// A session with the guest agent of a machine, on which its commands are methods.
///
/// ```swift
/// try await GuestAgentSession.withSession(at: .unix(path: "/run/vm/web-1.qga")) { agent in
///     try await agent.waitUntilReady(timeout: .seconds(60))
///     print(try await agent.guestGetHostName().hostName)
/// }
/// ```
/// The agent neither greets nor tells when it comes or goes, serves one client at a time, and runs one command after the
/// other. So the session connects by itself when there is something to ask, and again after the connection was lost; it
/// sends a command only after the agent has shown that it is there and in step (`guest-sync-delimited`), and does so again
/// after every doubt: a command that timed out, was cancelled or got an answer that cannot be read, a new connection, or a
/// while of silence. Commands of many tasks wait for each other.
///
/// Agents of QEMU 5.2 or later are supported, on Linux and Windows alike.
public final class GuestAgentSession: GuestAgentExecutor {
    /// Deadlines, limits and choices of a session.
    public struct Configuration: Sendable {
        /// How long connecting may take. Default: 10 seconds.
        public var connectTimeout: Duration = .seconds(10)
        /// How long the agent may take to show that it is there, before a command is sent. Default: 5 seconds.
        public var synchronisationTimeout: Duration = .seconds(5)
        /// How long a command may take when it does not say otherwise, and wait for those before it; `nil` for ever.
        /// Default: 30 seconds.
        public var commandTimeout: Duration? = .seconds(30)
        /// How long an agent that has answered is believed to be there still: a command within this time is sent at once. Zero
        /// for never, at the price of a round trip for each command. Default: 1 second.
        public var trustDuration: Duration = .seconds(1)
        /// How long a transfer of a file waits for an agent that is gone, to go on where it was; zero for not at all.
        /// Default: 10 seconds.
        public var resumptionTimeout: Duration = .seconds(10)
        /// The largest answer accepted, in bytes. A larger one fails its command. Default: 96 MiB, enough for any that an
        /// agent sends.
        public var maximumMessageSize = 96 << 20
        /// Refuse, before connecting, a unix socket on which another client is being served, as far as the system tells:
        /// it would be left waiting. Default: yes.
        public var refusesBusySocket = true
        /// How connections to `MonitorAddress.tls(host:port:)` are secured; no other address takes it. The module `QMPTLS`
        /// makes it. Default: `nil`, and such connections fail.
        public var security: TransportSecurity?
        /// Where the session's life is logged (debug) and its traffic (trace, secrets hidden).
        public var logger: Logger

        /// Creates a configuration with the defaults.
        public init(logger: Logger = Logger.current) {
            self.logger = logger
        }
    }

    /// Where the agent is reached; `nil` over a ``GuestAgentChannel``.
    public let address: MonitorAddress?
    let configuration: Configuration
    let transport: any AgentTransport

    /// Creates a session; nothing is opened before something is asked.
    ///
    /// - Parameters:
    ///   - address: The socket of the machine's channel to the agent (`-chardev socket,path=PATH,server=on,wait=off,id=qga0
    ///     -device virtio-serial -device virtserialport,chardev=qga0,name=org.qemu.guest_agent.0`), or of an agent itself.
    ///   - configuration: Deadlines, limits and choices.
    ///   - eventLoopGroup: The group whose next event loop serves the connection; it must outlive the session. Default: the
    ///     process-wide one.
    public init(
        _ address: MonitorAddress,
        configuration: Configuration = Configuration(),
        eventLoopGroup: MultiThreadedEventLoopGroup = .singleton
    ) {
        self.address = address
        self.configuration = configuration
        transport = AgentSocket(address, configuration, eventLoopGroup)
    }

    /// Creates a session over a channel that keeps the agent in step by itself.
    ///
    /// - Parameters:
    ///   - channel: Takes commands to the agent.
    ///   - configuration: Of it, the time for commands and the logger count; the rest is up to the channel.
    public init(over channel: any GuestAgentChannel, configuration: Configuration = Configuration()) {
        address = nil
        self.configuration = configuration
        transport = ChannelTransport(channel)
    }

    /// Runs `body` with a session and closes it, however `body` ends.
    ///
    /// - Throws: Whatever `body` throws.
    public static func withSession<Result>(
        at address: MonitorAddress,
        configuration: Configuration = Configuration(),
        _ body: (GuestAgentSession) async throws -> Result
    ) async throws -> Result {
        let session = GuestAgentSession(address, configuration: configuration)
        do {
            let result = try await body(session)
            await session.close()
            return result
        } catch {
            await session.close()
            throw error
        }
    }

    /// Closes the connection for good. Commands that still wait end with `QMPError.Code.closed`. Safe at any moment, and
    /// twice.
    public func close() async {
        await transport.close()
    }
}
