internal import QMP

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

extension LocalFile {
    /// Writes a file. One that is there is replaced by the whole new one, or stays as it was. What is no file, or is
    /// standard output, is written to. A symbolic link stays, and what it leads to is made or replaced.
    ///
    /// - Parameter patience: How long a pipe may take.
    static func store(
        _ bytes: [UInt8],
        at path: String,
        patience: Duration = standardPatience
    ) throws(SystemError) {
        let deadline = ContinuousClock.now + patience
        var status = stat()
        guard stat(path, &status) == 0 else {
            guard errno == ENOENT else { throw SystemError(code: errno, call: "stat") }
            return try replace(end(ofLinks: path), with: bytes, mode: nil)
        }
        if isStandardOutput(status) { return try OutputStreams.writeAll(bytes, to: STDOUT_FILENO, until: deadline) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            let file = try openForWriting(path, isPipe: status.st_mode & S_IFMT == S_IFIFO, until: deadline)
            return try write(bytes, toAndClose: file, until: deadline)
        }
        guard access(path, W_OK) == 0 else { throw SystemError(code: errno, call: "access") }
        try replace(try target(of: path), with: bytes, mode: status.st_mode & 0o7777)
    }

    /// Whether it is what standard output leads to, by whatever name: then it has a place in it that is to be kept.
    private static func isStandardOutput(_ status: stat) -> Bool {
        var output = stat()
        return fstat(STDOUT_FILENO, &output) == 0 && output.st_dev == status.st_dev && output.st_ino == status.st_ino
    }

    private static func openForWriting(
        _ path: String,
        isPipe: Bool,
        until deadline: ContinuousClock.Instant
    ) throws(SystemError) -> CInt {
        while true {
            let file = open(path, O_WRONLY | O_CLOEXEC | O_NONBLOCK)
            if file >= 0 { return file }
            // A pipe that nobody reads from yet.
            guard isPipe, errno == ENXIO else { throw SystemError(code: errno, call: "open") }
            guard .now < deadline else { throw SystemError(code: ETIMEDOUT, call: "open") }
            usleep(10_000)
        }
    }

    private static func write(
        _ bytes: [UInt8],
        toAndClose file: CInt,
        until deadline: ContinuousClock.Instant? = nil
    ) throws(SystemError) {
        let result: Result<Void, SystemError>
        do {
            result = .success(try OutputStreams.writeAll(bytes, to: file, until: deadline))
        } catch {
            result = .failure(error)
        }
        // Some systems tell only now that there is no room.
        guard close(file) == 0 || errno == EINTR else { throw SystemError(code: errno, call: "close") }
        try result.get()
    }
}

// MARK: Replacing

extension LocalFile {
    /// - Parameter mode: The access rights of the new one; `nil` for what is usual.
    private static func replace(_ path: String, with bytes: [UInt8], mode: mode_t?) throws(SystemError) {
        let replacement = try FileReplacement(of: path, mode: mode)
        do throws(SystemError) {
            try replacement.write(bytes)
        } catch {
            replacement.abandon()
            throw error
        }
        try replacement.complete()
    }

    /// Where symbolic links lead that end at nothing.
    static func end(ofLinks path: String) -> String {
        var path = path
        // The system does not follow more; then it is another error.
        for _ in 0..<40 {
            guard let target = ProcessFile.target(ofLink: path) else { break }
            path = target.hasPrefix("/") ? target : folder(of: path) + target
        }
        return path
    }

    /// With a slash at its end; empty for a bare name.
    static func folder(of path: String) -> Substring { path.lastIndex(of: "/").map { path[...$0] } ?? "" }

    /// The file to which symbolic links lead.
    static func target(of path: String) throws(SystemError) -> String {
        guard let target = realpath(path, nil) else { throw SystemError(code: errno, call: "realpath") }
        defer { free(target) }
        return String(cString: target)
    }
}
