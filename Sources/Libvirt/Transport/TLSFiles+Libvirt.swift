internal import TLSSupport

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Where the certificates for TLS are: in the folder that the address names, or where libvirt's clients usually look.
extension TLSFiles {
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
        self.init(
            authority: authorities.first(where: exists) ?? authorities[authorities.count - 1],
            client: clients.first { exists($0.certificate) && exists($0.key) }
        )
    }

    /// Root has no certificates besides the host's.
    private static func ownFolders(_ viewer: LibvirtURI.Viewer) -> [String] {
        guard !viewer.isRoot, let home = viewer.environment("HOME"), !home.isEmpty else { return [] }
        return ["\(home)/.pki/libvirt"]
    }
}
