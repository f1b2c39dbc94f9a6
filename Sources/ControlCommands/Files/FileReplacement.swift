internal import QMP

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// A file that is written beside the one whose place it takes when it is complete.
struct FileReplacement {
    private let path: String
    private let temporary: String
    private let file: CInt

    /// - Parameters:
    ///   - path: The file to be replaced; not a link.
    ///   - mode: The access rights of the new one; `nil` for what is usual.
    init(of path: String, mode: mode_t?) throws(SystemError) {
        self.path = path
        temporary = "\(LocalFile.folder(of: path)).qemuctl-\(String(UInt64.random(in: 0 ... .max), radix: 36))"
        file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw SystemError(code: errno, call: "open") }
        if let mode, fchmod(file, mode) < 0 {
            let error = SystemError(code: errno, call: "fchmod")
            abandon()
            throw error
        }
    }

    func write(_ bytes: [UInt8]) throws(SystemError) {
        try OutputStreams.writeAll(bytes, to: file)
    }

    /// Puts it in its place, or removes it when that fails.
    func complete() throws(SystemError) {
        do throws(SystemError) {
            // Some systems tell only now that there is no room.
            guard close(file) == 0 || errno == EINTR else { throw SystemError(code: errno, call: "close") }
            guard rename(temporary, path) == 0 else { throw SystemError(code: errno, call: "rename") }
        } catch {
            unlink(temporary)
            throw error
        }
    }

    /// Removes it. Not after ``complete()``.
    func abandon() {
        close(file)
        unlink(temporary)
    }
}
