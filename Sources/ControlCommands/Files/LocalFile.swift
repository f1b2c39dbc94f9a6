internal import QMP

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Files that the command line names.
enum LocalFile {
    /// What stands at a path.
    enum Kind: Sendable, Hashable {
        /// Something that can be read: a file, a pipe or a device.
        case file
        case folder
        case socket
        /// Nothing at all.
        case none
    }

    /// How long a pipe may keep us waiting when nothing else is said: as long as a command.
    static let standardPatience = Duration.seconds(30)

    /// - Throws: When that cannot be found out.
    static func kind(at path: String) throws(SystemError) -> Kind {
        var status = stat()
        guard stat(path, &status) == 0 else {
            guard errno == ENOENT || errno == ENOTDIR else { throw SystemError(code: errno, call: "stat") }
            return .none
        }
        return switch status.st_mode & S_IFMT {
        case S_IFDIR: .folder
        case S_IFSOCK: .socket
        default: .file
        }
    }

    /// Whether there is a file that is not empty, or a disk.
    ///
    /// - Throws: When that cannot be found out, as in a folder that this user may not look into.
    static func holdsSomething(_ path: String) throws(SystemError) -> Bool {
        var status = stat()
        guard stat(path, &status) == 0 else {
            guard errno == ENOENT || errno == ENOTDIR else { throw SystemError(code: errno, call: "stat") }
            return false
        }
        return switch status.st_mode & S_IFMT {
        case S_IFREG: status.st_size > 0
        case S_IFBLK: true
        default: false
        }
    }

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - limit: How many bytes at most.
    ///   - patience: How long a pipe may take.
    /// - Throws: `EFBIG` for a longer one, `ETIMEDOUT` when it took too long.
    static func content(
        of path: String,
        limit: Int,
        patience: Duration = standardPatience
    ) throws(SystemError) -> [UInt8] {
        // Else a pipe that nobody writes to would hold us here for ever.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw SystemError(code: errno, call: "open") }
        defer { close(file) }
        return try content(of: file, limit: limit, patience: patience)
    }

    /// Reads what is left of an open file.
    static func content(of file: CInt, limit: Int, patience: Duration) throws(SystemError) -> [UInt8] {
        let deadline = ContinuousClock.now + patience
        var content: [UInt8] = []
        while true {
            try wait(for: POLLIN, at: file, until: deadline)
            guard let chunk = try nextChunk(of: file) else { continue }
            if chunk.isEmpty { return content }
            content += chunk
            guard content.count <= limit else { throw SystemError(code: EFBIG, call: "read") }
        }
    }

    /// Empty at the end; `nil` when there is nothing to read yet.
    private static func nextChunk(of file: CInt) throws(SystemError) -> [UInt8]? {
        var size = 0
        let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
            repeat {
                size = read(file, buffer.baseAddress, buffer.count)
            } while size < 0 && errno == EINTR
            count = max(size, 0)
        }
        if size < 0, errno == EAGAIN { return nil }
        guard size >= 0 else { throw SystemError(code: errno, call: "read") }
        return chunk
    }

    /// Waits until something can be read or written, or the other end has gone.
    ///
    /// - Throws: `ETIMEDOUT` when the deadline comes first.
    static func wait(
        for event: some BinaryInteger,
        at file: CInt,
        until deadline: ContinuousClock.Instant?
    ) throws(SystemError) {
        var entry = pollfd(fd: file, events: Int16(truncatingIfNeeded: event), revents: 0)
        while true {
            let milliseconds = deadline.map { ContinuousClock.now.duration(to: $0).wholeMilliseconds } ?? -1
            let count = poll(&entry, 1, milliseconds)
            if count > 0 { return }
            guard count == 0 || errno == EINTR else { throw SystemError(code: errno, call: "poll") }
            if let deadline, deadline <= .now { throw SystemError(code: ETIMEDOUT, call: "poll") }
        }
    }
}

extension Duration {
    /// Rounded up, so that nobody waits for nothing over and over; none when it is over.
    fileprivate var wholeMilliseconds: CInt {
        let milliseconds = (self / .milliseconds(1)).rounded(.up)
        return CInt(min(max(milliseconds, 0), 1e9))
    }
}
