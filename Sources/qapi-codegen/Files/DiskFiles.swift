internal import QAPISchema

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// The files of this system.
struct DiskFiles: SourceFiles {
    func read(_ path: String) throws(SourceFileError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw DiskFiles.failure() }
        // What was only read has nothing to lose when it is closed.
        defer { _ = close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 * 1024)
        while true {
            let count = systemRead(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw DiskFiles.failure() }
            guard count > 0 else { return bytes }
            bytes += chunk[..<count]
        }
    }

    /// Why the last call failed.
    private static func failure() -> SourceFileError {
        SourceFileError(reason: String(cString: strerror(errno)))
    }
}

// Within the struct, the bare name means its own method.
private let systemRead = read
