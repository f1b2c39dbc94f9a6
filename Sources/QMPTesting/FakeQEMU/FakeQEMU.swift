public import QMP

/// A QEMU that is none: it speaks QMP on a real socket, and does what a test wants.
///
/// ```swift
/// var configuration = FakeQEMU.Configuration()
/// configuration.answer = { request in
///     request.name == "query-kvm" ? .return(["enabled": true, "present": true]) : .standard
/// }
/// try await FakeQEMU.withServer(configuration) { server in
///     let monitor = SocketMonitor(server.address)
///     try await monitor.connect()
///     // …
/// }
/// ```
/// Without further words it behaves as QEMU is documented to: it serves one client at a time, refuses commands before the
/// negotiation, runs commands one at a time and in order, queues eight behind the one that runs and then stops reading,
/// and lets out-of-band commands overtake where that was negotiated. Built in are `query-status`, `query-version`,
/// `query-commands`, `query-name`, `query-yank`, `stop`, `cont`, `system_reset`, `system_powerdown`, `getfd`, `closefd`
/// and `quit`.
///
/// Answers run on the fake's own thread: they may wait, but not block it.
public final actor FakeQEMU {
    /// How it behaves.
    public nonisolated let configuration: Configuration
    /// The path of its unix socket; empty when it has none.
    public nonisolated let path: String
    /// The TCP port that it listens on; 0 when it listens on none.
    public nonisolated let port: Int

    nonisolated let loop: SocketLoop
    nonisolated let observed = Observed(Record())
    /// Removed at the end; `nil` when the socket's folder is somebody else's.
    private let temporaryFolder: String?

    var listener: StreamSocket?
    var connection: FakeConnection?
    var machine: FakeMachine
    /// What clients sent. It stays open until the end, so that tests may look at it.
    var receivedDescriptors: [CInt] = []

    /// It lives on the thread of its sockets.
    public nonisolated var unownedExecutor: UnownedSerialExecutor { loop.asUnownedSerialExecutor() }

    /// Starts a fake QEMU. ``stop()`` must end it, or its socket stays.
    ///
    /// - Throws: ``FakeQEMUError`` when the socket cannot be made.
    public static func start(_ configuration: Configuration = Configuration()) async throws(FakeQEMUError) -> FakeQEMU {
        let opened = try OpenedEndpoint(configuration.endpoint)
        let server: FakeQEMU
        do throws(FakeQEMUError) {
            server = FakeQEMU(configuration, opened, try SocketLoop.start())
        } catch {
            opened.remove()
            throw error
        }
        await server.begin(opened)
        return server
    }

    /// Runs `body` with a fake QEMU, and ends it afterwards.
    ///
    /// - Throws: ``FakeQEMUError`` when the socket cannot be made, and whatever `body` throws.
    public static func withServer<Result>(
        _ configuration: Configuration = Configuration(),
        _ body: (FakeQEMU) async throws -> Result
    ) async throws -> Result {
        let server = try await start(configuration)
        do {
            let result = try await body(server)
            await server.stop()
            return result
        } catch {
            await server.stop()
            throw error
        }
    }

    private init(_ configuration: Configuration, _ opened: OpenedEndpoint, _ loop: SocketLoop) {
        self.configuration = configuration
        self.loop = loop
        path = opened.path
        port = opened.port
        temporaryFolder = opened.temporaryFolder
        machine = FakeMachine(
            name: configuration.machineName,
            version: configuration.greeting.version,
            commands: configuration.commands
        )
    }

    private func begin(_ opened: OpenedEndpoint) {
        listener = opened.listener
        if let socket = opened.connection { serve(socket) } else { awaitClient() }
    }

    /// Closes everything and removes the socket's file. Safe at any moment, and twice.
    public func stop() {
        closeConnection(abruptly: true)
        stopListening()
        for descriptor in receivedDescriptors { StreamSocket(descriptor: descriptor).close() }
        receivedDescriptors = []
        if let temporaryFolder { OpenedEndpoint.removeFolder(temporaryFolder) }
    }

    /// Takes no further clients, and removes the socket's file.
    func stopListening() {
        guard let listener else { return }
        self.listener = nil
        loop.unwatch(listener.descriptor)
        listener.close()
        if !path.isEmpty { OpenedEndpoint.removeFile(path) }
    }

    /// Where clients connect; of no use when the fake connects by itself.
    public nonisolated var address: MonitorAddress {
        path.isEmpty ? .tcp(host: "127.0.0.1", port: port) : .unix(path: path)
    }
}
