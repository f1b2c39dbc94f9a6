import JSONWire
import QMP
import QMPTLS
import TestSupport
import Testing

/// A real QEMU with a monitor on a TCP port of this host, which takes TLS.
struct SecureQEMU: Sendable {
    let process: QEMUProcess
    let port: Int

    /// Starts QEMU and runs `body`.
    ///
    /// - Parameters:
    ///   - certificates: The folder with its certificate, one of ``TestCertificates``.
    ///   - options: What else `tls-creds-x509` is told.
    ///   - isSecure: Whether it takes TLS after all.
    static func with<Result>(
        _ certificates: String = "server",
        options: String = "verify-peer=yes",
        isSecure: Bool = true,
        _ body: (SecureQEMU) async throws -> Result
    ) async throws -> Result {
        let folder = try TestCertificates.shared.path(certificates)
        let credentials = "tls-creds-x509,id=tls0,endpoint=server,dir=\(folder),\(options)"
        let device = "socket,id=secure,host=127.0.0.1,port=0,server=on,wait=off" + (isSecure ? ",tls-creds=tls0" : "")
        let arguments = [
            "-M", "none", "-qmp", "unix:m.qmp,server=on,wait=off", "-object", credentials, "-chardev", device,
            "-mon", "chardev=secure,mode=control",
        ]
        return try await QEMUProcess.withQEMU(arguments) { process in
            let devices = try await process.withMonitor { try await $0.execute("query-chardev") }
            let device = devices.array?.first { $0["label"] == "secure" }
            // disconnected:tcp:127.0.0.1:41263,server=on
            let name = try #require(device?["filename"]?.string)
            let port = try #require(name.split(separator: ",").first?.split(separator: ":").last.flatMap { Int($0) })
            return try await body(SecureQEMU(process: process, port: port))
        }
    }

    func address(host: String = "localhost") -> MonitorAddress { .tls(host: host, port: port) }

    /// Connects with one of the folders of ``TestCertificates``.
    func withMonitor(
        _ certificates: String,
        host: String = "localhost",
        serverName: String? = nil,
        _ body: (SocketMonitor) async throws -> Void
    ) async throws {
        try await SocketMonitor.withConnection(
            to: address(host: host),
            configuration: .secure(certificates, serverName: serverName),
            body
        )
    }

    /// Why one cannot connect.
    func refusal(of certificates: String) async throws -> QMPError {
        try await qmpError { try await withMonitor(certificates) { _ in } }
    }
}

extension SocketMonitor.Configuration {
    /// For tests, with one of the folders of ``TestCertificates``.
    static func secure(_ certificates: String, serverName: String? = nil) throws -> Self {
        var configuration = Self.patient
        let credentials = try TLSCredentials(folder: TestCertificates.shared.path(certificates))
        configuration.security = try .tls(credentials, serverName: serverName)
        return configuration
    }
}
