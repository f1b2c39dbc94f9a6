#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

extension LibvirtURI {
    /// Who looks for a socket, on which the usual place depends.
    package struct Viewer: Sendable {
        package var isRoot: Bool
        package var environment: @Sendable (String) -> String?

        package init(isRoot: Bool, environment: @escaping @Sendable (String) -> String?) {
            self.isRoot = isRoot
            self.environment = environment
        }

        /// This process.
        package static let process = Viewer(isRoot: geteuid() == 0) { name in getenv(name).map { String(cString: $0) } }
    }

    /// Where the daemon's unix socket may be on this host: the first that is there is to be taken, and the last is the one to
    /// name when none is. Empty when the daemon is not reached through a socket of this host.
    package func localSockets(isReadOnly: Bool, for viewer: Viewer = .process) -> [String] {
        guard case .unix(let options) = transport else { return [] }
        if let socket = options.socket { return [socket] }
        let folder = folder(for: viewer)
        // A user's own daemon has no socket of lesser rights.
        let ending = isReadOnly && folder == Self.systemFolder ? "-sock-ro" : "-sock"
        return options.mode.daemons.map { "\(folder)/\($0)\(ending)" }
    }

    /// The path of the socket on a host that is reached through ssh, for the programs there that must be told.
    package func remoteSocket(isReadOnly: Bool) -> String? {
        guard case .ssh(let options) = transport else { return nil }
        if let socket = options.socket { return socket }
        guard instance == .system else { return nil }
        let daemon = options.mode == .direct ? "virtqemud" : "libvirt"
        return "\(Self.systemFolder)/\(daemon)-sock\(isReadOnly ? "-ro" : "")"
    }

    private static let systemFolder = "/var/run/libvirt"

    /// Root has no daemon of its own besides the host's.
    private func folder(for viewer: Viewer) -> String {
        if instance == .system || viewer.isRoot { return Self.systemFolder }
        let set = { name in viewer.environment(name).flatMap { $0.isEmpty ? nil : $0 } }
        if let folder = set("XDG_RUNTIME_DIR") { return folder + "/libvirt" }
        let cache = set("XDG_CACHE_HOME") ?? (set("HOME") ?? "") + "/.cache"
        return cache + "/libvirt"
    }
}

extension LibvirtURI.Mode {
    /// The beginning of the names of sockets, in the order in which they are looked for.
    fileprivate var daemons: [String] {
        switch self {
        case .auto: ["virtqemud", "libvirt"]
        case .legacy: ["libvirt"]
        case .direct: ["virtqemud"]
        }
    }
}
