/// A host of a ``Fleet``.
public struct FleetHost: Sendable, Hashable {
    /// What the fleet calls it, unique there.
    public let name: String
    /// Where its libvirt daemon is.
    public let uri: LibvirtURI

    /// Creates a host.
    public init(name: String, uri: LibvirtURI) {
        self.name = name
        self.uri = uri
    }
}

extension FleetHost {
    /// Reads a list of hosts: on each line a name and an address, such as `node-7 qemu+ssh://root@node-7/system`. Empty lines
    /// and those that begin with `#` are passed over.
    ///
    /// - Throws: `LibvirtError.Code.invalidAddress`, naming the line.
    public static func list(parsing text: String) throws(LibvirtError) -> [FleetHost] {
        var hosts: [FleetHost] = []
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let words = line.split(whereSeparator: \.isWhitespace)
            guard let name = words.first, !name.hasPrefix("#") else { continue }
            guard words.count == 2 else {
                throw LibvirtError(.invalidAddress, "line \(index + 1) of the list of hosts is not NAME ADDRESS")
            }
            do {
                hosts.append(FleetHost(name: String(name), uri: try LibvirtURI(parsing: String(words[1]))))
            } catch {
                throw LibvirtError(error.code, "line \(index + 1) of the list of hosts: \(error.message)")
            }
        }
        return hosts
    }
}
