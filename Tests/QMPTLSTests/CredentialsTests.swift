import Foundation
import QMP
import QMPTLS
import TestSupport
import Testing

/// Files that cannot be used are named, and nothing of what is in them.
@Suite("Certificates and keys")
struct CredentialsTests {
    private func refusal(
        of credentials: TLSCredentials,
        passphrase: String? = nil,
        serverName: String? = nil
    ) -> QMPError? {
        do throws(QMPError) {
            _ = try TransportSecurity.tls(credentials, passphrase: passphrase, serverName: serverName)
            return nil
        } catch {
            return error
        }
    }

    private func folder(_ name: String) throws -> String { try TestCertificates.shared.path(name) }

    @Test func theFolderOfQEMU() throws {
        let path = try folder("client")
        let credentials = TLSCredentials(folder: path)
        #expect(credentials.authority == "\(path)/ca-cert.pem")
        #expect(credentials.client?.certificate == "\(path)/client-cert.pem")
        #expect(credentials.client?.key == "\(path)/client-key.pem")
        #expect(try TLSCredentials(folder: folder("client-none")).client == nil)
        #expect(refusal(of: credentials) == nil)
    }

    @Test func aFileThatIsNotThere() throws {
        let error = try #require(refusal(of: TLSCredentials(folder: "/nonexistent")))
        #expect(error.code == .fileFailure)
        #expect(error.message == "/nonexistent/ca-cert.pem cannot be used for TLS: No such file or directory")
    }

    @Test func aCertificateWithoutItsKey() throws {
        let own = try TemporaryFolder(["ca-cert.pem": "", "client-cert.pem": ""])
        for name in ["ca-cert.pem", "client-cert.pem"] { try copy(folder("client") + "/\(name)", to: own.path(name)) }
        let error = try #require(refusal(of: TLSCredentials(folder: own.path)))
        #expect(error.code == .fileFailure)
        #expect(error.message.hasPrefix("\(own.path)/client-key.pem cannot be used"))
    }

    @Test(arguments: ["ca-cert.pem", "client-cert.pem", "client-key.pem"])
    func aFileThatHoldsSomethingElse(name: String) throws {
        let own = try TemporaryFolder(["ca-cert.pem": "", "client-cert.pem": "", "client-key.pem": ""])
        for other in ["ca-cert.pem", "client-cert.pem", "client-key.pem"] where other != name {
            try copy(folder("client") + "/\(other)", to: own.path(other))
        }
        try Data("hunter2".utf8).write(to: URL(fileURLWithPath: own.path(name)))
        let error = try #require(refusal(of: TLSCredentials(folder: own.path)))
        #expect(error.code == .fileFailure)
        #expect(error.message.hasPrefix("\(own.path(name)) cannot be used for TLS: it holds no "), "\(error)")
        #expect(!error.message.contains("hunter2"))
    }

    @Test func theKeyOfAnother() throws {
        let authority = try folder("client") + "/ca-cert.pem"
        let client = try TLSCredentials.Client(
            certificate: folder("client") + "/client-cert.pem",
            key: folder("client-stranger") + "/client-key.pem"
        )
        let error = try #require(refusal(of: TLSCredentials(authority: authority, client: client)))
        #expect(error.code == .fileFailure)
        #expect(error.message == "\(client.key) cannot be used for TLS: it is not the key of \(client.certificate)")
    }

    @Test func aKeyWithAPassphrase() throws {
        let credentials = try TLSCredentials(folder: folder("client-protected"))
        #expect(refusal(of: credentials, passphrase: "opensesame") == nil)
        for passphrase in [nil, "", "opensesame2"] {
            let error = try #require(refusal(of: credentials, passphrase: passphrase))
            #expect(error.code == .fileFailure)
            #expect(error.message.contains("client-key.pem") && error.message.contains("pass phrase"))
            #expect(!error.message.contains("opensesame"))
        }
    }

    @Test func aKeyThatMayNotBeRead() throws {
        // Root may read everything.
        guard geteuid() != 0 else { return }
        let own = try TemporaryFolder(["client-key.pem": ""])
        chmod(own.path("client-key.pem"), 0)
        let folder = try folder("client")
        let client = TLSCredentials.Client(certificate: "\(folder)/client-cert.pem", key: own.path("client-key.pem"))
        let error = try #require(refusal(of: TLSCredentials(authority: "\(folder)/ca-cert.pem", client: client)))
        #expect(error.message.hasSuffix("client-key.pem cannot be used for TLS: Permission denied"))
    }

    @Test(arguments: ["", "10.0.0.7", "::1"])
    func namesThatNoCertificateIsVerifiedBy(name: String) throws {
        let error = try #require(refusal(of: TLSCredentials(folder: folder("client")), serverName: name))
        #expect(error.code == .invalidAddress)
    }

    private func copy(_ source: String, to target: String) throws {
        try Data(contentsOf: URL(fileURLWithPath: source)).write(to: URL(fileURLWithPath: target))
    }
}
