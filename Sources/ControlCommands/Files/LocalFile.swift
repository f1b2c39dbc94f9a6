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
    /// Whether something can be read there as a file: a regular one or a pipe, but no socket.
    static func exists(at path: String) -> Bool {
        var status = stat()
        guard stat(path, &status) == 0 else { return false }
        return [S_IFREG, S_IFIFO].contains(status.st_mode & S_IFMT)
    }

    /// Reads a file.
    ///
    /// - Parameter limit: How many bytes at most.
    /// - Throws: `EFBIG` for a longer one.
    static func content(of path: String, limit: Int) throws(SystemError) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw SystemError(code: errno, call: "open") }
        defer { close(file) }
        var content: [UInt8] = []
        while true {
            let chunk = try nextChunk(of: file)
            if chunk.isEmpty { return content }
            content += chunk
            guard content.count <= limit else { throw SystemError(code: EFBIG, call: "read") }
        }
    }

    /// Empty at the end.
    private static func nextChunk(of file: CInt) throws(SystemError) -> [UInt8] {
        var size = 0
        let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
            repeat {
                size = read(file, buffer.baseAddress, buffer.count)
            } while size < 0 && errno == EINTR
            count = max(size, 0)
        }
        guard size >= 0 else { throw SystemError(code: errno, call: "read") }
        return chunk
    }

    /// Writes a file; one that is there is written anew.
    static func store(_ bytes: [UInt8], at path: String) throws(SystemError) {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw SystemError(code: errno, call: "open") }
        let result: Result<Void, SystemError>
        do {
            result = .success(try OutputStreams.writeAll(bytes, to: file))
        } catch {
            result = .failure(error)
        }
        // Some systems tell only now that there is no room.
        guard close(file) == 0 || errno == EINTR else { throw SystemError(code: errno, call: "close") }
        try result.get()
    }
}
