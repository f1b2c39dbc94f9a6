/// Where a monitor is found, or where QEMU is awaited.
public enum MonitorAddress: Sendable, Hashable {
    /// QEMU's unix socket (`-qmp unix:PATH,server=on`). The path may be of any length.
    case unix(path: String)
    /// QEMU's TCP socket (`-qmp tcp:HOST:PORT,server=on`).
    case tcp(host: String, port: Int)
    /// QEMU's TCP socket, with TLS (`-chardev socket,host=HOST,port=PORT,server=on,wait=off,tls-creds=ID,id=m0 -mon
    /// chardev=m0,mode=control`). It takes ``SocketMonitor/Configuration/security``.
    case tls(host: String, port: Int)
    /// A socket that is connected already. It is duplicated; the caller's own stays open and becomes non-blocking.
    case descriptor(CInt)
    /// A unix socket on which to await one connection from QEMU (`-qmp unix:PATH`). Its file is removed afterwards.
    case listenUnix(path: String)
    /// A TCP address on which to await one connection from QEMU (`-qmp tcp:HOST:PORT`).
    case listenTCP(host: String, port: Int)
}

extension MonitorAddress {
    /// Reads an address as people write it.
    ///
    /// | text | address |
    /// |---|---|
    /// | `PATH`, `unix:PATH` | ``unix(path:)`` |
    /// | `tcp:HOST:PORT`, `tcp:[::1]:4444` | ``tcp(host:port:)`` |
    /// | `tls:HOST:PORT`, `tls:[::1]:4444` | ``tls(host:port:)`` |
    /// | `fd:N` | ``descriptor(_:)`` |
    /// | `listen:unix:PATH` | ``listenUnix(path:)`` |
    /// | `listen:tcp:HOST:PORT` | ``listenTCP(host:port:)`` |
    ///
    /// - Throws: `QMPError.Code.invalidAddress`.
    public init(parsing text: String) throws(QMPError) {
        let (scheme, rest) = text.splitAtFirstColon()
        switch scheme {
        case "unix": self = .unix(path: try Self.path(rest, of: text))
        case "tcp":
            let (host, port) = try Self.hostAndPort(rest, of: text)
            self = .tcp(host: host, port: port)
        case "tls":
            let (host, port) = try Self.hostAndPort(rest, of: text)
            self = .tls(host: host, port: port)
        case "fd":
            guard let descriptor = CInt(rest), descriptor >= 0 else {
                throw .invalidAddress(text, "fd: takes the number of an open descriptor")
            }
            self = .descriptor(descriptor)
        case "listen": self = try Self.listening(rest, of: text)
        default: self = .unix(path: try Self.path(text, of: text))
        }
    }

    private static func listening(_ rest: String, of text: String) throws(QMPError) -> MonitorAddress {
        switch try MonitorAddress(parsing: rest) {
        case .unix(let path): return .listenUnix(path: path)
        case .tcp(let host, let port): return .listenTCP(host: host, port: port)
        case .tls, .descriptor, .listenUnix, .listenTCP:
            throw .invalidAddress(text, "listen: takes unix:PATH or tcp:HOST:PORT")
        }
    }

    private static func path(_ path: String, of text: String) throws(QMPError) -> String {
        guard !path.isEmpty, !path.utf8.contains(0) else {
            throw .invalidAddress(text, "the path is empty, or holds a NUL")
        }
        return path
    }

    private static func hostAndPort(_ rest: String, of text: String) throws(QMPError) -> (String, Int) {
        guard let colon = rest.utf8.lastIndex(of: UInt8(ascii: ":")) else {
            throw .invalidAddress(text, "tcp: and tls: take HOST:PORT")
        }
        var host = rest[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
        guard let port = Int(rest[rest.utf8.index(after: colon)...]), (1...65535).contains(port) else {
            throw .invalidAddress(text, "the port must be a number from 1 to 65535")
        }
        return (host.isEmpty ? "localhost" : String(host), port)
    }
}

extension MonitorAddress: CustomStringConvertible {
    /// The address as ``init(parsing:)`` reads it.
    public var description: String {
        switch self {
        case .unix(let path): Self.schemes.contains(path.splitAtFirstColon().0) ? "unix:\(path)" : path
        case .tcp(let host, let port): "tcp:\(Self.bracketed(host)):\(port)"
        case .tls(let host, let port): "tls:\(Self.bracketed(host)):\(port)"
        case .descriptor(let descriptor): "fd:\(descriptor)"
        case .listenUnix(let path): "listen:unix:\(path)"
        case .listenTCP(let host, let port): "listen:tcp:\(Self.bracketed(host)):\(port)"
        }
    }

    private static let schemes: Set = ["unix", "tcp", "tls", "fd", "listen"]

    private static func bracketed(_ host: String) -> String {
        host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]" : host
    }
}

extension String {
    /// The text before and after the first colon; all of it before when there is none.
    fileprivate func splitAtFirstColon() -> (String, String) {
        guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")) else { return (self, "") }
        return (String(self[..<colon]), String(self[utf8.index(after: colon)...]))
    }
}
