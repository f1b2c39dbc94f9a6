internal import NIOSSL

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Where the certificates for TLS are: in the folder that the address names, or where libvirt's clients usually look.
struct CertificateFiles: Hashable {
    /// Of the authority that both sides trust.
    let authority: String
    /// This side's certificate and its key; `nil` when there are none, and the server may refuse.
    let client: Client?

    struct Client: Hashable {
        let certificate: String
        let key: String
    }

    /// - Parameters:
    ///   - folder: The folder that the address names; `nil` for the usual places.
    ///   - exists: Whether there is a file.
    init(
        folder: String?,
        viewer: LibvirtURI.Viewer = .process,
        exists: (String) -> Bool = { access($0, F_OK) == 0 }
    ) {
        var authorities: [String] = []
        var clients: [Client] = []
        for folder in folder.map({ [$0] }) ?? Self.ownFolders(viewer) {
            authorities.append("\(folder)/cacert.pem")
            clients.append(Client(certificate: "\(folder)/clientcert.pem", key: "\(folder)/clientkey.pem"))
        }
        if folder == nil {
            authorities.append("/etc/pki/CA/cacert.pem")
            let host = "/etc/pki/libvirt"
            clients.append(Client(certificate: "\(host)/clientcert.pem", key: "\(host)/private/clientkey.pem"))
        }
        authority = authorities.first(where: exists) ?? authorities[authorities.count - 1]
        client = clients.first { exists($0.certificate) && exists($0.key) }
    }

    /// Root has no certificates besides the host's.
    private static func ownFolders(_ viewer: LibvirtURI.Viewer) -> [String] {
        guard !viewer.isRoot, let home = viewer.environment("HOME"), !home.isEmpty else { return [] }
        return ["\(home)/.pki/libvirt"]
    }

    /// What TLS needs.
    ///
    /// - Throws: `LibvirtError.Code.invalidCredentials`, naming the file that cannot be used.
    func context(verifyingServer: Bool) throws(LibvirtError) -> NIOSSLContext {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv12
        configuration.certificateVerification = verifyingServer ? .fullVerification : .none
        if verifyingServer {
            configuration.trustRoots = .certificates(
                try Self.load(authority) { try NIOSSLCertificate.fromPEMFile(authority) }
            )
        }
        if let client {
            configuration.certificateChain = try Self.load(client.certificate) {
                try NIOSSLCertificate.fromPEMFile(client.certificate).map { .certificate($0) }
            }
            configuration.privateKey = try Self.load(client.key) {
                .privateKey(try NIOSSLPrivateKey(file: client.key, format: .pem))
            }
        }
        return try Self.load(client?.key ?? authority) { [configuration] in
            try NIOSSLContext(configuration: configuration)
        }
    }

    private static func load<Result>(_ path: String, _ body: () throws -> Result) throws(LibvirtError) -> Result {
        do {
            return try body()
        } catch {
            throw LibvirtError(.invalidCredentials, "\(path) cannot be used for TLS: \(error)")
        }
    }
}
