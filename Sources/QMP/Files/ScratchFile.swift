internal import CSocketSupport

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// A file without a name, for another process to write to. It is gone with its last descriptor.
package final class ScratchFile: Sendable {
    private let readEnd: CInt
    /// Open for writing alone: QEMU looks for exactly that among the descriptors that it was given.
    package let writeEnd: CInt

    /// Makes a file.
    ///
    /// - Parameter inMemory: Whether it is in memory where the system can; otherwise it is in the folder for temporary
    ///   files, as it is without `/proc`.
    package init(inMemory: Bool = true) throws(SystemError) {
        if inMemory, let file = Self.memoryFile() {
            (readEnd, writeEnd) = file
        } else {
            (readEnd, writeEnd) = try Self.unlinkedFile()
        }
    }

    private static func memoryFile() -> (readEnd: CInt, writeEnd: CInt)? {
        #if os(Linux)
        let readEnd = csocket_open_memory_file()
        guard readEnd >= 0 else { return nil }
        let writeEnd = open("/proc/self/fd/\(readEnd)", O_WRONLY | O_CLOEXEC)
        if writeEnd >= 0 { return (readEnd, writeEnd) }
        close(readEnd)
        #endif
        return nil
    }

    /// Opens a file twice in a folder that is removed at once.
    private static func unlinkedFile() throws(SystemError) -> (readEnd: CInt, writeEnd: CInt) {
        let folder = try ScratchFolder()
        defer { withExtendedLifetime(folder) {} }
        let writeEnd = open(folder.filePath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard writeEnd >= 0 else { throw SystemError.last("open") }
        let readEnd = open(folder.filePath, O_RDONLY | O_CLOEXEC)
        guard readEnd >= 0 else {
            let error = SystemError.last("open")
            close(writeEnd)
            throw error
        }
        return (readEnd, writeEnd)
    }

    deinit {
        close(writeEnd)
        close(readEnd)
    }

    /// What was written so far.
    package func content() throws(SystemError) -> [UInt8] { try fileContent(readEnd) }
}

/// The content of a regular file, from its beginning.
func fileContent(_ file: CInt) throws(SystemError) -> [UInt8] {
    let size = Int(lseek(file, 0, SEEK_END))
    guard size >= 0 else { throw SystemError.last("lseek") }
    var failure: SystemError?
    let content = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        while count < size {
            let part = pread(file, buffer.baseAddress.map { $0 + count }, size - count, off_t(count))
            if part < 0, errno == EINTR { continue }
            if part < 0 { failure = SystemError.last("pread") }
            if part <= 0 { break }
            count += part
        }
    }
    if let failure { throw failure }
    return content
}
