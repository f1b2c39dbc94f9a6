internal import CSocketSupport

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Looks at a unix socket from outside, through the kernel's socket table, without connecting to it.
///
/// QEMU serves one client of a monitor at a time and leaves the others waiting in silence. This tells whether that is
/// the case, and who the one is. Linux only. It sees connections of its own network namespace.
package struct MonitorSocketInspector: Sendable {
    /// A socket with more connections than this is counted up to here.
    static let connectionLimit = 1024

    /// The socket's file, of any length; symbolic links are followed.
    package let path: String

    package init(path: String) {
        self.path = path
    }

    /// How the socket is being used at this moment.
    ///
    /// Costs one walk over the machine's unix sockets, well below a millisecond, when nobody is connected. Only when
    /// somebody is, the processes at both ends are searched for under `/proc`, for a quarter of a second at most.
    ///
    /// - Parameter own: A connection of the caller to this socket, which is not to be counted among the others.
    /// - Throws: The failed system call: `ENOENT` without such a file, `ENOTSUP` where there is no socket table,
    ///   another where it is kept from the caller.
    package func inspect(own: Int32? = nil) throws(SystemError) -> MonitorSocketUse {
        let sockets = try boundSockets()
        let ownInode = try own.map { descriptor throws(SystemError) in try Self.inode(of: descriptor) }
        return MonitorSocketUse(sockets, ownInode: ownInode)
    }

    /// The process that answers on the socket, searched for under `/proc`; nil when nobody does or it cannot be seen.
    ///
    /// - Throws: As ``inspect(own:)``.
    package func findListener() throws(SystemError) -> ProcessIdentity? {
        guard let listener = try boundSockets().first(where: \.is_listening) else { return nil }
        return SocketOwners.find([listener.inode])[listener.inode]
    }

    /// The listeners and connections of the socket's file.
    private func boundSockets() throws(SystemError) -> [csocket_unix_socket] {
        guard !path.utf8.contains(0) else { throw SystemError(code: EINVAL, call: "stat") }
        var file = stat()
        guard stat(path, &file) == 0 else { throw .last("stat") }
        let candidates = try Self.sockets(boundToInode: UInt32(truncatingIfNeeded: file.st_ino))
        let sockets = candidates.filter { $0.file_device == file.st_dev }
        #if os(Linux)
        if sockets.isEmpty, !candidates.isEmpty, let device = MountDevice.containing(path) {
            return candidates.filter { $0.file_device == device }
        }
        #endif
        return sockets
    }

    private static func sockets(boundToInode inode: UInt32) throws(SystemError) -> [csocket_unix_socket] {
        var failure: SystemError?
        let sockets = [csocket_unix_socket](unsafeUninitializedCapacity: connectionLimit) { buffer, count in
            let found = csocket_find_unix_sockets(inode, buffer.baseAddress, buffer.count)
            if found < 0 { failure = .last("sock_diag") }
            count = min(max(found, 0), buffer.count)
        }
        if let failure { throw failure }
        return sockets
    }

    /// A socket's number in the socket table.
    private static func inode(of descriptor: Int32) throws(SystemError) -> UInt32 {
        var file = stat()
        guard fstat(descriptor, &file) == 0 else { throw .last("fstat") }
        return UInt32(truncatingIfNeeded: file.st_ino)
    }
}
