#if os(Linux)
internal import CSocketSupport
#endif

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Connecting and binding unix sockets to a path of any length.
///
/// An address holds about a hundred bytes of path. A longer path is reached through a short stand-in: on Linux a handle
/// under `/proc/self/fd`, elsewhere a symbolic link that lives as long as the call.
package enum UnixSocketPath {
    /// The longest path, in bytes, that fits into an address with its terminator: 107 on Linux, 103 on macOS.
    package static let addressCapacity = MemoryLayout.size(ofValue: sockaddr_un().sun_path) - 1

    /// Connects a unix socket to the listener at `path`.
    ///
    /// - Throws: The failed system call: `ENOENT` without such a file, `ECONNREFUSED` when nobody listens on it,
    ///   `EACCES` without the right to write to it, `EINVAL` for a path with a NUL; on a non-blocking socket
    ///   also `EAGAIN`, when the listener's backlog is full (Linux), and `EINPROGRESS`.
    package static func connect(_ descriptor: Int32, to path: String) throws(SystemError) {
        try validate(path, for: "connect")
        if path.utf8.count <= addressCapacity {
            try connectDirectly(descriptor, to: path)
        } else {
            try withStandIn(for: path, isDirectory: false) { standIn throws(SystemError) in
                try connectDirectly(descriptor, to: standIn)
            }
        }
    }

    /// Binds a unix socket to a file that it creates at `path`.
    ///
    /// - Throws: The failed system call: `EADDRINUSE` when there is such a file, `ENOENT` without the directory,
    ///   `ENAMETOOLONG` when the file's name alone does not fit into an address, `EINVAL` for a path with a NUL.
    package static func bind(_ descriptor: Int32, to path: String) throws(SystemError) {
        try validate(path, for: "bind")
        if path.utf8.count <= addressCapacity {
            try bindDirectly(descriptor, to: path)
        } else {
            let (directory, name) = split(path)
            try withStandIn(for: directory, isDirectory: true) { standIn throws(SystemError) in
                try bindDirectly(descriptor, to: "\(standIn)/\(name)")
            }
        }
    }

    /// An empty path would name a socket without a file on Linux, and a NUL would cut the path short.
    private static func validate(_ path: String, for call: String) throws(SystemError) {
        if path.isEmpty { throw SystemError(code: ENOENT, call: call) }
        if path.utf8.contains(0) { throw SystemError(code: EINVAL, call: call) }
    }

    /// The directory of a path, `.` when it names none, and the name of the file in it.
    private static func split(_ path: String) -> (directory: String, name: String) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
        // The slash stays, for a file in the root directory.
        return (String(path[...slash]), String(path[path.index(after: slash)...]))
    }
}

// MARK: - Short paths

extension UnixSocketPath {
    private static func connectDirectly(_ descriptor: Int32, to path: String) throws(SystemError) {
        try withAddress(of: path, for: "connect") { address, size in
            var outcome: Int32
            repeat {
                outcome = systemConnect(descriptor, address, size)
            } while outcome != 0 && errno == EINTR
            return outcome
        }
    }

    private static func bindDirectly(_ descriptor: Int32, to path: String) throws(SystemError) {
        try withAddress(of: path, for: "bind") { address, size in
            systemBind(descriptor, address, size)
        }
    }

    private static func withAddress(
        of path: String,
        for call: String,
        _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) throws(SystemError) {
        guard path.utf8.count <= addressCapacity else { throw SystemError(code: ENAMETOOLONG, call: call) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        #if canImport(Darwin)
        address.sun_len = UInt8(MemoryLayout<sockaddr_un>.size)
        #endif
        // The rest of the field is zero, so the path is terminated.
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let outcome = withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        if outcome != 0 { throw .last(call) }
    }
}

// MARK: - Long paths

extension UnixSocketPath {
    #if os(Linux)
    private static func withStandIn(
        for path: String,
        isDirectory: Bool,
        _ body: (String) throws(SystemError) -> Void
    ) throws(SystemError) {
        let handle = csocket_open_handle(path, isDirectory)
        guard handle >= 0 else { throw .last("open") }
        defer { close(handle) }
        try body("/proc/self/fd/\(handle)")
    }
    #else
    private static func withStandIn(
        for path: String,
        isDirectory: Bool,
        _ body: (String) throws(SystemError) -> Void
    ) throws(SystemError) {
        let target = try absolute(path)
        let folder = try makeFolder()
        defer { rmdir(folder) }
        let link = "\(folder)/s"
        guard symlink(target, link) == 0 else { throw .last("symlink") }
        defer { unlink(link) }
        try body(link)
    }

    /// A fresh folder that only this user can enter, with a short path whatever TMPDIR says.
    private static func makeFolder() throws(SystemError) -> String {
        var template = Array("/tmp/qmp.XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw .last("mkdtemp") }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// A link's target counts from the link's own folder, so a relative path would lead elsewhere.
    private static func absolute(_ path: String) throws(SystemError) -> String {
        if path.utf8.first == UInt8(ascii: "/") { return path }
        guard let folder = getcwd(nil, 0) else { throw .last("getcwd") }
        defer { free(folder) }
        return "\(String(cString: folder))/\(path)"
    }
    #endif
}

// The names of the methods above hide the system's.
private let systemConnect = connect(_:_:_:)
private let systemBind = bind(_:_:_:)
