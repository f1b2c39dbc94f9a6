internal import QMP

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

extension AuthenticationFile {
    /// The file that counts for an address: that of `LIBVIRT_AUTH_FILE`, that of the address, the user's or the host's. A
    /// variable that is empty counts as not set.
    ///
    /// - Returns: `nil` when none is named, and the user and the host have none.
    /// - Throws: `LibvirtError.Code.invalidCredentials`: the file cannot be read, or is not what it should be.
    static func find(
        for uri: LibvirtURI,
        viewer: LibvirtURI.Viewer = .process
    ) throws(LibvirtError) -> AuthenticationFile? {
        guard let path = path(for: uri, viewer) else { return nil }
        guard let bytes = ProcessFile.content(of: path), let text = String(validating: bytes, as: UTF8.self) else {
            throw LibvirtError(.invalidCredentials, "\(path) cannot be read, or is no text")
        }
        return try AuthenticationFile(text, path: path)
    }

    private static func path(for uri: LibvirtURI, _ viewer: LibvirtURI.Viewer) -> String? {
        let set = { name in viewer.environment(name).flatMap { $0.isEmpty ? nil : $0 } }
        if let path = set("LIBVIRT_AUTH_FILE") ?? uri.authenticationFile { return path }
        let folder = set("XDG_CONFIG_HOME") ?? set("HOME").map { $0 + "/.config" }
        let usual = [folder, "/etc"].compactMap { $0.map { $0 + "/libvirt/auth.conf" } }
        return usual.first { access($0, F_OK) == 0 }
    }
}
