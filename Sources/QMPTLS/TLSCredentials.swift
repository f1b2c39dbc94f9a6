internal import TLSSupport

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Where the files are that TLS with a monitor takes: certificates and a key, in PEM form. Nothing is read before
/// ``QMP/TransportSecurity/tls(_:passphrase:serverName:)`` does.
public struct TLSCredentials: Sendable, Hashable {
    /// The path of the certificates of the authorities that are trusted to sign those of monitors.
    public var authority: String
    /// What this side shows to a monitor that asks who it is (`verify-peer=yes`, which is QEMU's default). `nil` for nothing.
    public var client: Client?

    /// A certificate and its key.
    public struct Client: Sendable, Hashable {
        /// The path of the certificate; those of authorities between it and the trusted one may follow in the file.
        public var certificate: String
        /// The path of its private key.
        public var key: String

        /// Creates it from paths.
        public init(certificate: String, key: String) {
            self.certificate = certificate
            self.key = key
        }
    }

    /// Creates credentials from paths.
    public init(authority: String, client: Client? = nil) {
        self.authority = authority
        self.client = client
    }

    /// Creates credentials from a folder as QEMU has it for clients (`-object tls-creds-x509,endpoint=client,dir=FOLDER`):
    /// `ca-cert.pem`, and, when one of them is there, `client-cert.pem` and `client-key.pem`.
    ///
    /// QEMU's list of revoked certificates (`ca-crl.pem`) is not heeded.
    public init(folder: String) {
        let client = Client(certificate: "\(folder)/client-cert.pem", key: "\(folder)/client-key.pem")
        let hasClient = access(client.certificate, F_OK) == 0 || access(client.key, F_OK) == 0
        self.init(authority: "\(folder)/ca-cert.pem", client: hasClient ? client : nil)
    }
}

extension TLSFiles {
    init(_ credentials: TLSCredentials) {
        self.init(
            authority: credentials.authority,
            client: credentials.client.map { Client(certificate: $0.certificate, key: $0.key) }
        )
    }
}
