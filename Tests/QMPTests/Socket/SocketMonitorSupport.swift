import JSONWire
import QMP
import QMPTesting
import Testing

/// Runs `body` with a monitor that is connected to a fake QEMU.
func withMonitor<Result>(
    _ configuration: FakeQEMU.Configuration = .init(),
    monitorConfiguration: SocketMonitor.Configuration = .unhurried,
    _ body: (FakeQEMU, SocketMonitor) async throws -> Result
) async throws -> Result {
    try await FakeQEMU.withServer(configuration) { server in
        try await SocketMonitor.withConnection(to: server.address, configuration: monitorConfiguration) { monitor in
            try await body(server, monitor)
        }
    }
}

extension SocketMonitor.Configuration {
    /// For tests that are not about deadlines: none of them may fail because the machine is slow.
    static var unhurried: Self {
        var configuration = Self()
        configuration.commandTimeout = nil
        configuration.greetingTimeout = .seconds(120)
        configuration.negotiationTimeout = .seconds(120)
        return configuration
    }
}

/// A fake QEMU that answers commands as told, and all others as it does by itself.
func answering(_ answer: @escaping @Sendable (FakeRequest) async -> FakeAnswer) -> FakeQEMU.Configuration {
    var configuration = FakeQEMU.Configuration()
    configuration.answer = answer
    return configuration
}

/// The error that `body` ends with.
func qmpError(
    _ body: () async throws -> Void,
    sourceLocation: SourceLocation = #_sourceLocation
) async throws -> QMPError {
    do {
        try await body()
    } catch let error as QMPError {
        return error
    }
    Issue.record("no error was thrown", sourceLocation: sourceLocation)
    throw CancellationError()
}

/// Checks that the connection still works.
func expectAlive(_ monitor: SocketMonitor, sourceLocation: SourceLocation = #_sourceLocation) async throws {
    let status = try await monitor.execute("query-status")
    #expect(status["status"] == "running", sourceLocation: sourceLocation)
}
