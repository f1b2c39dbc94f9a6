import JSONWire
import NIOSSL
import QMP
import QMPTLS
import QMPTesting
import TestSupport
import Testing

/// Who is let in, who is not, and what is said then.
@Suite("The handshake of TLS", .timeLimit(.minutes(5)))
struct HandshakeTests {
    /// The error of a client that tries to connect.
    private func refusal(
        of certificates: String = "client",
        serverName: String? = nil,
        host: String = "localhost",
        by behaviour: TLSFront.Behaviour = .init()
    ) async throws -> QMPError {
        try await withFront(behaviour) { front, _ in
            try await qmpError {
                let configuration = try SocketMonitor.Configuration.with(certificates, serverName: serverName)
                let address = MonitorAddress.tls(host: host, port: front.port)
                try await SocketMonitor(address, configuration: configuration).connect()
            }
        }
    }

    private func server(_ certificates: String) -> TLSFront.Behaviour {
        TLSFront.Behaviour(certificates: certificates)
    }

    @Test(arguments: [TLSVersion.tlsv12, .tlsv13], ["localhost", "127.0.0.1"])
    func bothVersionsAndBothKindsOfHosts(version: TLSVersion, host: String) async throws {
        let behaviour = TLSFront.Behaviour(minimumVersion: version, maximumVersion: version)
        try await withFront(behaviour) { front, _ in
            let address = MonitorAddress.tls(host: host, port: front.port)
            try await SocketMonitor.withConnection(to: address, configuration: .with("client")) { monitor in
                let status = try await monitor.execute("query-status")
                #expect(status["status"] == "running")
                #expect(front.versions == [version])
            }
        }
    }

    @Test func anOldVersionIsNotSpoken() async throws {
        let error = try await refusal(by: .init(minimumVersion: .tlsv1, maximumVersion: .tlsv11))
        #expect(error.code == .connectionFailed)
        #expect(error.message.contains("TLS handshake"), "\(error)")
    }

    @Test func withoutACertificateOfOnesOwn() async throws {
        try await withFront(.init(verifiesClients: false)) { front, _ in
            let address = MonitorAddress.tls(host: "localhost", port: front.port)
            try await SocketMonitor.withConnection(to: address, configuration: .with("client-none")) { monitor in
                _ = try await monitor.execute("query-status")
            }
        }
    }

    // MARK: Whom this side does not accept

    @Test func anotherAuthority() async throws {
        let error = try await refusal(of: "client-unknown")
        #expect(error.code == .serverNotTrusted)
        #expect(error.message.contains("it is not by the authority that is trusted here"), "\(error)")
    }

    @Test(arguments: [TLSVersion.tlsv12, .tlsv13])
    func aCertificateThatHasExpired(version: TLSVersion) async throws {
        var behaviour = server("server-expired")
        (behaviour.minimumVersion, behaviour.maximumVersion) = (version, version)
        let error = try await refusal(by: behaviour)
        #expect(error.code == .serverNotTrusted)
        #expect(error.message.contains("is not accepted: it expired on 20"), "\(error)")
    }

    @Test(arguments: ["localhost", "127.0.0.1"])
    func aCertificateForAnotherHost(host: String) async throws {
        let error = try await refusal(host: host, by: server("server-elsewhere"))
        #expect(error.code == .serverNotTrusted)
        #expect(error.message.hasSuffix("is not accepted: it is not for \"\(host)\""), "\(error)")
    }

    @Test func aCertificateForAnotherHostThatIsMeant() async throws {
        try await withFront(server("server-elsewhere")) { front, _ in
            let address = MonitorAddress.tls(host: "127.0.0.1", port: front.port)
            let configuration = try SocketMonitor.Configuration.with("client", serverName: "elsewhere.example")
            try await SocketMonitor.withConnection(to: address, configuration: configuration) { monitor in
                _ = try await monitor.execute("query-status")
            }
        }
        let error = try await refusal(serverName: "nowhere.example", by: server("server-elsewhere"))
        #expect(error.code == .serverNotTrusted)
        #expect(error.message.contains("nowhere.example"))
    }

    // MARK: Who does not accept this side

    @Test(arguments: [TLSVersion.tlsv12, .tlsv13], ["client-none", "client-stranger", "client-expired"])
    func thisSidesCertificateIsRefused(version: TLSVersion, certificates: String) async throws {
        let error = try await refusal(of: certificates, by: .init(minimumVersion: version, maximumVersion: version))
        #expect(error.code == .certificateRefused, "\(error)")
        let isNone = certificates == "client-none"
        #expect(error.message.contains(isNone ? "none was given" : "does not accept this side's certificate"))
        #expect(error.message.contains("it expired on 20") == (certificates == "client-expired"), "\(error)")
    }

    // MARK: What is not TLS

    @Test(arguments: [
        (#"{"QMP": {"version": {}, "capabilities": []}}"# + "\r\n", "a QMP monitor without it (tcp:localhost:"),
        ("SSH-2.0-OpenSSH_9.2p1\r\n", "SSH"), ("RFB 003.008\n", "VNC"),
    ])
    func somethingElse(text: String, phrase: String) async throws {
        let error = try await refusal(by: .init(plainText: text))
        #expect(error.code == .notTLS, "\(error)")
        #expect(error.message.contains(phrase), "\(error)")
    }

    @Test func silenceEndsWithTheDeadline() async throws {
        try await withFront(.init(isSilent: true)) { front, _ in
            var configuration = try SocketMonitor.Configuration.with("client")
            configuration.connectTimeout = .milliseconds(500)
            while true {
                let monitor = SocketMonitor(.tls(host: "localhost", port: front.port), configuration: configuration)
                let error = try await qmpError { try await monitor.connect() }
                #expect(error.code == .timedOut)
                // On a busy host there may not even be a connection by then.
                if error.message.contains("TLS handshake in time") { break }
            }
        }
    }

    @Test func cancellationInTheMiddle() async throws {
        try await withFront(.init(isSilent: true)) { front, _ in
            let configuration = try SocketMonitor.Configuration.with("client")
            let monitor = SocketMonitor(.tls(host: "localhost", port: front.port), configuration: configuration)
            let task = Task { try await qmpError { try await monitor.connect() } }
            try await front.hasConnection()
            task.cancel()
            let error = try await task.value
            #expect(error.code == .cancelled)
        }
    }

    @Test func disconnectingInTheMiddle() async throws {
        try await withFront(.init(isSilent: true)) { front, _ in
            let configuration = try SocketMonitor.Configuration.with("client")
            let monitor = SocketMonitor(.tls(host: "localhost", port: front.port), configuration: configuration)
            let task = Task { try await qmpError { try await monitor.connect() } }
            try await front.hasConnection()
            await monitor.disconnect()
            let error = try await task.value
            #expect(error.code == .closed)
        }
    }

    @Test func nobodyListens() async throws {
        let monitor = SocketMonitor(.tls(host: "127.0.0.1", port: 1), configuration: try .with("client"))
        let error = try await qmpError { try await monitor.connect() }
        #expect(error.code == .connectionFailed)
    }

    @Test func anAddressForTLSTakesSecurity() async throws {
        let error = try await qmpError { try await SocketMonitor(.tls(host: "localhost", port: 1)).connect() }
        #expect(error.code == .securityMissing)
        #expect(error.message.contains("QMPTLS"))
    }

    /// It knows only now that it talks to a server of TLS, which waits for the client to begin.
    @Test func withoutTLSToAServerOfTLS() async throws {
        try await withFront { front, _ in
            var configuration = SocketMonitor.Configuration()
            configuration.connectTimeout = .seconds(120)
            configuration.greetingTimeout = .milliseconds(100)
            let monitor = SocketMonitor(.tcp(host: "localhost", port: front.port), configuration: configuration)
            let error = try await qmpError { try await monitor.connect() }
            #expect(error.code == .notQMP || error.code == .timedOut, "\(error)")
            if error.code == .notQMP { #expect(error.message.contains("tls:localhost:\(front.port)"), "\(error)") }
        }
    }
}
