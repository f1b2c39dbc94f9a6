internal import QMP

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

extension MonitorAddress {
    /// Whether the path leads to the socket of this address, which need not exist yet.
    func isSocket(at path: String) -> Bool {
        switch self {
        case .unix(let own), .listenUnix(let own): Self.resolve(own) == Self.resolve(path)
        case .tcp, .tls, .descriptor, .listenTCP: false
        }
    }

    /// The path with its folder resolved: links, `..` and all.
    private static func resolve(_ path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        var folder = String(path.dropLast(name.count))
        if folder.isEmpty { folder = "." }
        guard let resolved = realpath(folder, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved) + "/" + name
    }
}
