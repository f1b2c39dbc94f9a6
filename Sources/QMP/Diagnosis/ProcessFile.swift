#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Files under `/proc`, whose size is not known before they are read.
enum ProcessFile {
    /// How much of a file is read at most; the rest of a longer one is left.
    static let sizeLimit = 1 << 20

    /// The content of a file; nil when it cannot be read, as on systems without `/proc`.
    static func content(of path: String) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var content: [UInt8] = []
        while content.count < sizeLimit {
            guard let chunk = nextChunk(of: file) else { return nil }
            if chunk.isEmpty { break }
            content += chunk
        }
        return content
    }

    /// The next piece, empty at the end; nil when reading failed.
    private static func nextChunk(of file: Int32) -> [UInt8]? {
        var size = 0
        let chunk = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
            repeat {
                size = read(file, buffer.baseAddress, buffer.count)
            } while size < 0 && errno == EINTR
            count = max(size, 0)
        }
        return size < 0 ? nil : chunk
    }
}
