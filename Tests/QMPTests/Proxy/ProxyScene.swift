import JSONWire
import QMP
import QMPTesting
import Testing

/// A proxy in front of a fake QEMU.
struct ProxyScene {
    let server: FakeQEMU
    /// The monitor that the proxy shares.
    let monitor: SocketMonitor
    let path: String
    /// The proxy at work.
    let run: Task<Void, any Error>

    var address: MonitorAddress { .unix(path: path) }

    /// A client that has not said anything, and was not greeted yet.
    func connect() throws -> RawClient { try RawClient(path: path) }

    /// A client that has negotiated.
    func negotiated(_ capabilities: String = "") throws -> RawClient {
        let client = try connect()
        try client.negotiate(capabilities)
        return client
    }

    func withClient<Result>(_ body: (SocketMonitor) async throws -> Result) async throws -> Result {
        try await SocketMonitor.withConnection(to: address, configuration: .unhurried, body)
    }

    /// Checks that the proxy still serves.
    func expectAlive(sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let client = try negotiated()
        try client.execute("query-status", id: "alive")
        let reply = try client.message()
        #expect(reply["id"] == "alive", sourceLocation: sourceLocation)
        #expect(reply["return"]?["status"] == "running", sourceLocation: sourceLocation)
    }
}

/// Runs `body` with a proxy in front of a fake QEMU, and ends it afterwards.
func withProxy<Result>(
    _ fake: FakeQEMU.Configuration = .init(),
    _ change: (inout MonitorProxy.Configuration) -> Void = { _ in },
    _ body: (ProxyScene) async throws -> Result
) async throws -> Result {
    let sockets = try SocketScene()
    var configuration = MonitorProxy.Configuration()
    change(&configuration)
    return try await withMonitor(fake) { server, monitor in
        let proxy = MonitorProxy(monitor, at: sockets.path("proxy"), configuration: configuration)
        return try await withRunning(proxy) { run in
            try await body(ProxyScene(server: server, monitor: monitor, path: proxy.path, run: run))
        }
    }
}

/// Runs `body` with a proxy at work, and ends it afterwards.
func withRunning<Result>(
    _ proxy: MonitorProxy,
    _ body: (Task<Void, any Error>) async throws -> Result
) async throws -> Result {
    let (listening, source) = AsyncStream.makeStream(of: Void.self)
    let run = Task {
        defer { source.finish() }
        try await proxy.run { source.yield() }
    }
    var states = listening.makeAsyncIterator()
    // One that ended before it began to listen says why.
    if await states.next() == nil { try await run.value }
    do {
        let result = try await body(run)
        run.cancel()
        // How it ended is the test's business, where it is of interest.
        _ = await run.result
        return result
    } catch {
        run.cancel()
        _ = await run.result
        throw error
    }
}

extension FakeQEMU.Configuration {
    /// A fake QEMU whose command `echo` returns its arguments.
    static var echoing: Self {
        answering { $0.name == "echo" ? .return(.object($0.arguments)) : .standard }
    }
}

extension RawClient {
    /// Waits without blocking until something can be read. For what comes about only with the help of the global pool,
    /// whose threads the other calls would block.
    func untilHeard() async throws {
        while isSilent { try await Task.sleep(for: .milliseconds(2)) }
    }
}
