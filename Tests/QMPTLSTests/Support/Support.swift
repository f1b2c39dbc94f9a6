import QMP
import QMPTLS
import QMPTesting
import TestSupport
import Testing

extension TransportSecurity {
    /// That of a client with one of the folders of ``TestCertificates``.
    static func of(_ certificates: String, serverName: String? = nil) throws -> TransportSecurity {
        try .tls(TLSCredentials(folder: TestCertificates.shared.path(certificates)), serverName: serverName)
    }
}

extension SocketMonitor.Configuration {
    /// Nothing fails because the machine is slow.
    static func with(_ certificates: String, serverName: String? = nil) throws -> Self {
        var configuration = Self()
        configuration.connectTimeout = .seconds(120)
        configuration.greetingTimeout = .seconds(120)
        configuration.negotiationTimeout = .seconds(120)
        configuration.commandTimeout = nil
        configuration.security = try .of(certificates, serverName: serverName)
        return configuration
    }
}

/// Runs `body` with a fake QEMU behind a front with TLS.
func withFront<Result>(
    _ behaviour: TLSFront.Behaviour = .init(),
    _ fake: FakeQEMU.Configuration = .init(),
    _ body: (TLSFront, FakeQEMU) async throws -> Result
) async throws -> Result {
    try await FakeQEMU.withServer(fake) { server in
        try await TLSFront.with(server.path, behaviour) { front in try await body(front, server) }
    }
}

/// Runs `body` with a monitor that is connected with TLS to a fake QEMU.
func withMonitor<Result>(
    _ behaviour: TLSFront.Behaviour = .init(),
    _ fake: FakeQEMU.Configuration = .init(),
    _ body: (SocketMonitor, FakeQEMU, TLSFront) async throws -> Result
) async throws -> Result {
    try await withFront(behaviour, fake) { front, server in
        let address = MonitorAddress.tls(host: "localhost", port: front.port)
        return try await SocketMonitor.withConnection(to: address, configuration: .with("client")) { monitor in
            try await body(monitor, server, front)
        }
    }
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
