internal import NIOSSL

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// The files from which a client has what TLS takes, all of them PEM.
package struct TLSFiles: Sendable, Hashable {
    /// Of the authorities whose certificates are accepted.
    package let authority: String
    /// This side's own certificate; `nil` when there is none, and the server may refuse.
    package let client: Client?

    package struct Client: Sendable, Hashable {
        package let certificate: String
        package let key: String

        package init(certificate: String, key: String) {
            self.certificate = certificate
            self.key = key
        }
    }

    package init(authority: String, client: Client?) {
        self.authority = authority
        self.client = client
    }

    /// Reads the files.
    ///
    /// - Parameters:
    ///   - verifiesServer: Whether the server's certificate must be by the authority; if not, that one is not read.
    ///   - passphrase: What protects the key, if anything does.
    package func read(
        verifyingServer verifiesServer: Bool = true,
        passphrase: String? = nil
    ) throws(TLSFileError) -> TLSClient {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv12
        configuration.certificateVerification = verifiesServer ? .fullVerification : .none
        var authorities: [NIOSSLCertificate] = []
        if verifiesServer {
            authorities = try Self.certificates(in: authority)
            configuration.trustRoots = .certificates(authorities)
        }
        var own: NIOSSLCertificate?
        if let client {
            let chain = try Self.certificates(in: client.certificate)
            own = chain.first
            configuration.certificateChain = chain.map { .certificate($0) }
            configuration.privateKey = .privateKey(try Self.key(in: client.key, passphrase))
        }
        do {
            let context = try NIOSSLContext(configuration: configuration)
            return TLSClient(context: context, authorities: authorities, certificate: own)
        } catch {
            guard let client else { throw TLSFileError(path: authority, reason: TLSFailure.reason(of: error)) }
            throw TLSFileError(path: client.key, reason: "it is not the key of \(client.certificate)")
        }
    }

    private static func certificates(in path: String) throws(TLSFileError) -> [NIOSSLCertificate] {
        try checkReadable(path)
        do {
            return try NIOSSLCertificate.fromPEMFile(path)
        } catch {
            throw TLSFileError(path: path, reason: "it holds no certificate in PEM form")
        }
    }

    private static func key(in path: String, _ passphrase: String?) throws(TLSFileError) -> NIOSSLPrivateKey {
        try checkReadable(path)
        do {
            return try NIOSSLPrivateKey(file: path, format: .pem) { setter in setter((passphrase ?? "").utf8) }
        } catch {
            let reason = "it holds no private key in PEM form, or one that is protected by a pass phrase"
            throw TLSFileError(path: path, reason: passphrase == nil ? reason : reason + " other than the one given")
        }
    }

    /// What TLS makes of the files does not tell the one kind of trouble from the other.
    private static func checkReadable(_ path: String) throws(TLSFileError) {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw TLSFileError(path: path, reason: String(cString: strerror(errno))) }
        close(file)
    }
}

/// Why a file cannot be used. It names the file and tells nothing of what is in it.
package struct TLSFileError: Error, Sendable, Hashable, CustomStringConvertible {
    package let path: String
    package let reason: String

    package var description: String { "\(path) cannot be used for TLS: \(reason)" }
}
