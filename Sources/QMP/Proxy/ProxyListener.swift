internal import CSocketSupport

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// A unix socket that listens, and the file that it made.
///
/// Whoever replaces or removes such a file holds a lock on its folder meanwhile, so that two proxies that begin at once do
/// not remove each other's.
struct ProxyListener: Sendable {
    let descriptor: CInt
    private let path: String
    /// Which file it is, as another may be in its place later.
    private let file: FileIdentity

    /// - Throws: The failed system call: `EADDRINUSE` when something is there that is not an abandoned socket.
    init(_ path: String, permissions: UInt16) throws(SystemError) {
        self.path = path
        let socket = csocket_open_unix_stream()
        guard socket >= 0 else { throw .last("socket") }
        descriptor = socket
        let lock = FolderLock(of: path)
        defer { lock?.release() }
        do throws(SystemError) {
            try Self.bind(socket, path)
            // Nobody can connect before `listen`: the permissions are right from the beginning.
            guard chmod(path, mode_t(permissions)) == 0 else { throw .last("chmod") }
            guard systemListen(socket, 128) == 0 else { throw .last("listen") }
            guard let file = FileIdentity(of: path) else { throw .last("stat") }
            self.file = file
        } catch {
            close(socket)
            throw error
        }
    }

    private static func bind(_ socket: CInt, _ path: String) throws(SystemError) {
        do throws(SystemError) {
            try UnixSocketPath.bind(socket, to: path)
        } catch {
            guard error.isAddressInUse, isAbandoned(path) else { throw error }
            guard unlink(path) == 0 || errno == ENOENT else { throw .last("unlink") }
            try UnixSocketPath.bind(socket, to: path)
        }
    }

    /// Whether it is a socket on which nobody listens. In doubt, somebody does.
    private static func isAbandoned(_ path: String) -> Bool {
        var file = stat()
        guard lstat(path, &file) == 0, file.st_mode & S_IFMT == S_IFSOCK else { return false }
        // Where the socket table tells, a QEMU that listens there need not see a client come and go.
        if let use = try? MonitorSocketInspector(path: path).inspect(), use.hasListener { return false }
        do throws(SystemError) {
            close(try RawSocket.connect(toUnix: path))
            return false
        } catch {
            return error.code == ECONNREFUSED
        }
    }

    /// The next client; `nil` when none waits.
    func accept() throws(SystemError) -> CInt? {
        do throws(SystemError) {
            return try RawSocket.accept(on: descriptor)
        } catch {
            switch error.code {
            case EAGAIN, EWOULDBLOCK, EINTR, ECONNABORTED: return nil
            default: throw error
            }
        }
    }

    /// Closes it and removes its file, if that is still its own.
    func remove() {
        let lock = FolderLock(of: path)
        defer { lock?.release() }
        if FileIdentity(of: path) == file { unlink(path) }
        close(descriptor)
    }
}

/// Tells a file from one that took its place.
private struct FileIdentity: Equatable, Sendable {
    let device: dev_t
    let inode: ino_t

    init?(of path: String) {
        var file = stat()
        guard lstat(path, &file) == 0 else { return nil }
        (device, inode) = (file.st_dev, file.st_ino)
    }
}

/// A lock on the folder of a path, among those who ask for it. It needs no file of its own.
private struct FolderLock {
    /// A second altogether: those who hold it do so for a moment.
    private static let attempts = 200
    private static let pause: UInt32 = 5_000

    private let descriptor: CInt

    /// Nil where the folder cannot be locked: then one does without.
    init?(of path: String) {
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        descriptor = open(slash.map { String(path[...$0]) } ?? ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        for _ in 0..<Self.attempts {
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
            guard errno == EWOULDBLOCK || errno == EINTR else { break }
            usleep(Self.pause)
        }
        close(descriptor)
        return nil
    }

    func release() { close(descriptor) }
}

extension SystemError {
    /// The address, or its file, is taken.
    var isAddressInUse: Bool { code == EADDRINUSE }
}

// A method above hides the system's.
private let systemListen = listen(_:_:)
