import Foundation
import Libvirt
import QEMU
import Testing

/// The ways to a real libvirtd.
@Suite(
    "Ways to libvirt",
    .enabled(if: LibvirtDaemon.isAvailable, LibvirtDaemon.need),
    .timeLimit(.minutes(10))
)
struct LibvirtTransportTests {
    private static let local = ["unix", "tcp", "tls", "ssh"]

    @Test(arguments: local)
    func everyWayLeadsThere(way: String) async throws {
        let daemon = try await LibvirtDaemon.shared
        let version = try await daemon.virsh("version", "--daemon")
        try await connected(daemon.uri(by: way)) { connection in
            let uri = try await connection.hypervisorURI()
            let library = try await connection.libraryVersion()
            #expect(uri == "qemu:///system")
            #expect(version.contains("libvirt \(library)"))
            _ = try await connection.domains()
        }
    }

    @Test(arguments: local)
    func threeHundredCallsAtOnce(way: String) async throws {
        let daemon = try await LibvirtDaemon.shared
        try await connected(daemon.uri(by: way)) { connection in
            let name = try await connection.hostName()
            try await withThrowingTaskGroup { group in
                for _ in 0..<300 { group.addTask { try await connection.hostName() } }
                for try await other in group { #expect(other == name) }
            }
        }
    }

    @Test func forReadingOnly() async throws {
        let daemon = try await LibvirtDaemon.shared
        var configuration = LibvirtConnection.Configuration()
        configuration.isReadOnly = true
        try await connected(daemon.unix, configuration) { connection in
            _ = try await connection.domains()
        }
    }

    // MARK: Certificates

    @Test func theServerRefusesAStranger() async throws {
        let error = try await failure(of: LibvirtDaemon.shared.tls(with: "stranger"))
        #expect(error.code == .certificateRefused)
    }

    @Test func theServerIsNotTrusted() async throws {
        let daemon = try await LibvirtDaemon.shared
        let error = try await failure(of: daemon.tls(with: "unknown"))
        #expect(error.code == .serverNotTrusted)
        try await connected(daemon.tls(with: "unknown") + "&no_verify=1") { connection in
            _ = try await connection.hostName()
        }
    }

    @Test func theServersNamesAreInItsCertificate() async throws {
        let daemon = try await LibvirtDaemon.shared
        for host in ["localhost", "127.0.0.1"] {
            try await connected(daemon.tls(with: "pki", host: host)) { connection in
                _ = try await connection.hostName()
            }
        }
    }

    @Test func theCertificateIsForAnotherHost() async throws {
        // Only these count, and not the older way in which this certificate names localhost (CN).
        let names = ["--certificate-for", "DNS:elsewhere.example,IP:10.77.9.9"]
        try await LibvirtDaemon.withOwn(names) { daemon in
            for host in ["localhost", "127.0.0.1"] {
                let uri = daemon.tls(with: "pki", host: host)
                let error = try await failure(of: uri)
                #expect(error.code == .serverNotTrusted)
                #expect(error.message.contains("is not for that host"), "\(error)")
                try await connected(uri + "&no_verify=1") { connection in _ = try await connection.hostName() }
            }
        }
    }

    @Test func aServerWithoutTLS() async throws {
        let daemon = try await LibvirtDaemon.shared
        let port = "127.0.0.1:\(daemon.ports.tcp)"
        var configuration = LibvirtConnection.Configuration()
        configuration.openTimeout = .seconds(5)
        let error = try await failure(of: "qemu+tls://\(port)/system?pkipath=\(daemon.path("pki"))", configuration)
        #expect(error.code == .connectionFailed || error.code == .timedOut)
    }

    @Test(arguments: ["tcp", "tls"])
    func nobodyListens(way: String) async throws {
        let daemon = try await LibvirtDaemon.shared
        let error = try await failure(
            of: way == "tls"
                ? "qemu+tls://127.0.0.1:1/system?pkipath=\(daemon.path("pki"))" : "qemu+tcp://127.0.0.1:1/system"
        )
        #expect(error.code == .connectionFailed)
    }

    // MARK: Passwords

    @Test(arguments: ["sasl+unix", "sasl+tls"])
    func withAPassword(way: String) async throws {
        let daemon = try await LibvirtDaemon.withSASL
        try await connected(daemon.uri(by: way)) { connection in
            _ = try await connection.hostName()
        }
    }

    @Test(arguments: ["sasl+unix", "sasl+tls"])
    func withAWrongPassword(way: String) async throws {
        let daemon = try await LibvirtDaemon.withSASL
        var configuration = LibvirtConnection.Configuration()
        configuration.credentials = { _ in LibvirtCredentials(name: "tester", password: "guesswork") }
        let error = try await failure(of: daemon.uri(by: way), configuration)
        #expect(error.code == .authenticationFailed)
        #expect(error.message.contains("tester"))
        #expect(!"\(error)".contains("guesswork"))
    }

    // MARK: ssh

    @Test func aKeyThatIsNotKnownThere() async throws {
        let daemon = try await LibvirtDaemon.shared
        let uri = daemon.ssh.replacingOccurrences(of: "keyfile=", with: "keyfile=/nonexistent")
        let error = try await failure(of: uri)
        #expect(error.code == .connectionFailed)
        #expect(error.message.contains("Permission denied"))
    }

    @Test(arguments: ["native", "netcat"])
    func bothProxies(proxy: String) async throws {
        let daemon = try await LibvirtDaemon.shared
        try await connected(daemon.ssh + "&proxy=\(proxy)") { connection in
            _ = try await connection.hostName()
        }
    }

    // MARK: Faults

    @Test func aDaemonThatIsKilled() async throws {
        try await LibvirtDaemon.withOwn { daemon in
            try await connected(daemon.unix) { connection in
                _ = try await connection.hostName()
                try daemon.signal(SIGKILL)
                // The end may be noticed before this is asked, or instead of an answer.
                let error = try await libvirtError { while true { _ = try await connection.hostName() } }
                #expect(error.code == .connectionLost)
            }
        }
    }

    @Test func aDaemonThatIsStopped() async throws {
        try await LibvirtDaemon.withOwn { daemon in
            var configuration = LibvirtConnection.Configuration()
            configuration.keepAliveInterval = .milliseconds(200)
            configuration.keepAliveCount = 2
            try await connected(daemon.unix, configuration) { connection in
                try daemon.signal(SIGSTOP)
                let error = try await libvirtError { _ = try await connection.hostName() }
                #expect(error.code == .connectionLost)
                #expect(error.message.contains("silent"))
                try daemon.signal(SIGCONT)
            }
        }
    }

    // MARK: Support

    private func connected(
        _ uri: String,
        _ configuration: LibvirtConnection.Configuration = .init(),
        _ body: (LibvirtConnection) async throws -> Void
    ) async throws {
        try await LibvirtConnection.withConnection(
            to: LibvirtURI(parsing: uri),
            configuration: configuration,
            body
        )
    }

    private func failure(
        of uri: String,
        _ configuration: LibvirtConnection.Configuration = .init()
    ) async throws -> LibvirtError {
        let connection = try LibvirtConnection(LibvirtURI(parsing: uri), configuration: configuration)
        return try await libvirtError { try await connection.open() }
    }

    private func libvirtError(_ body: () async throws -> Void) async throws -> LibvirtError {
        do {
            try await body()
        } catch let error as LibvirtError {
            return error
        }
        throw Failure.noError
    }

    private enum Failure: Error { case noError }
}
