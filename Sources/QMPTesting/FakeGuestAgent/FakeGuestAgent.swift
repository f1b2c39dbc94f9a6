internal import JSONWire
public import QMP

/// A guest agent that is none: it speaks the agent's protocol on a unix socket, and does what a test wants.
///
/// ```swift
/// var configuration = FakeGuestAgent.Configuration()
/// configuration.answer = { request in
///     request.name == "guest-get-host-name" ? .return(["host-name": "web-1"]) : .standard
/// }
/// try await FakeGuestAgent.withAgent(configuration) { agent in
///     // … connect to agent.address …
/// }
/// ```
/// Without further words it behaves as the agent does: it greets nobody, serves one client at a time, runs one command
/// after the other, ends its answers with a line feed, answers 0xFF with an error, and puts 0xFF before the answer to
/// `guest-sync-delimited`.
///
/// Its answers are those of a ``FakeQEMU``: `.raw(…)` is garbage or half a line, `.delayed(until: gate) + .return(…)` a
/// late answer, `.noReply` none, and `.close` an agent that ended.
public final actor FakeGuestAgent {
    /// How it behaves.
    public nonisolated let configuration: Configuration
    /// The path of its socket.
    public nonisolated let path: String

    nonisolated let loop: SocketLoop
    nonisolated let observed = Observed(Record())
    private let temporaryFolder: String?

    var listener: StreamSocket?
    var connection: FakeConnection?
    var requests = AgentRequestReader()
    var isSilent: Bool

    /// It lives on the thread of its sockets.
    public nonisolated var unownedExecutor: UnownedSerialExecutor { loop.asUnownedSerialExecutor() }
    /// Where clients connect.
    public nonisolated var address: MonitorAddress { .unix(path: path) }

    /// Starts a fake agent. ``stop()`` must end it, or its socket stays.
    ///
    /// - Parameters:
    ///   - configuration: How it behaves.
    ///   - path: Where to make its socket. Default: in a new temporary folder.
    /// - Throws: ``FakeQEMUError`` when the socket cannot be made.
    public static func start(
        _ configuration: Configuration = Configuration(),
        at path: String? = nil
    ) async throws(FakeQEMUError) -> FakeGuestAgent {
        let opened = try OpenedEndpoint(path.map { .unix(path: $0) } ?? .temporarySocket)
        let agent: FakeGuestAgent
        do throws(FakeQEMUError) {
            agent = FakeGuestAgent(configuration, opened, try SocketLoop.start())
        } catch {
            opened.remove()
            throw error
        }
        await agent.awaitClient()
        return agent
    }

    /// Runs `body` with a fake agent, and ends it afterwards.
    ///
    /// - Throws: ``FakeQEMUError`` when the socket cannot be made, and whatever `body` throws.
    public static func withAgent<Result>(
        _ configuration: Configuration = Configuration(),
        _ body: (FakeGuestAgent) async throws -> Result
    ) async throws -> Result {
        let agent = try await start(configuration)
        do {
            let result = try await body(agent)
            await agent.stop()
            return result
        } catch {
            await agent.stop()
            throw error
        }
    }

    private init(_ configuration: Configuration, _ opened: OpenedEndpoint, _ loop: SocketLoop) {
        self.configuration = configuration
        self.loop = loop
        path = opened.path
        temporaryFolder = opened.temporaryFolder
        listener = opened.listener
        isSilent = configuration.isSilent
    }

    /// Closes everything and removes the socket's file. Safe at any moment, and twice.
    public func stop() {
        if let listener {
            self.listener = nil
            loop.unwatch(listener.descriptor)
            listener.close()
            OpenedEndpoint.removeFile(path)
        }
        closeConnection()
        if let temporaryFolder { OpenedEndpoint.removeFolder(temporaryFolder) }
    }

    // MARK: Looking

    /// What it has seen so far.
    public nonisolated var record: Record { observed.value }

    /// Waits until the record meets a condition; returns early when the task is cancelled.
    ///
    /// - Returns: The record that met it.
    @discardableResult
    public nonisolated func wait(until condition: @escaping @Sendable (Record) -> Bool) async -> Record {
        await observed.wait(until: condition)
    }

    // MARK: Disturbing

    /// Reads nothing any more, as where the guest has closed the port: what clients send waits in the socket.
    public func fallSilent() {
        isSilent = true
        connection.map { watch($0) }
    }

    /// Reads on after ``fallSilent()``, beginning with what waits.
    public func speakAgain() {
        isSilent = false
        connection.map { watch($0) }
    }

    /// Forgets the command that runs and what it has read, as an agent that is started anew; the connection stays, as that
    /// of a guest's serial port does.
    public func restart() {
        requests = AgentRequestReader()
        guard let connection else { return }
        for task in connection.tasks.values { task.cancel() }
        connection.tasks = [:]
        connection.queue = []
        connection.isBusy = false
    }

    /// Sends bytes as they are, unasked.
    public func send(raw bytes: [UInt8]) {
        guard let connection else { return }
        connection.append(bytes)
        flush(connection)
    }

    /// Closes the connection to the client; the next one is served.
    public func closeConnection() {
        connection.map { drop($0) }
    }
}
