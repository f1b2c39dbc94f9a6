internal import ArgumentParser
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

    /// Reads a text that the caller has named.
    func text(_ path: String) throws -> String {
        do {
            return String(decoding: try read(path), as: UTF8.self)
        } catch {
            throw ValidationError("'\(path)' cannot be read: \(error.reason)")
        }
    }

    func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Replaces a file as a whole: it is never seen half written.
    func write(_ bytes: [UInt8], to path: String) throws(SourceFileError) {
        let draft = path + ".new"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw DiskFiles.failure() }
        let isWritten = DiskFiles.writeAll(bytes[...], to: descriptor)
        let failure = DiskFiles.failure()
        guard close(descriptor) == 0, isWritten else {
            // The failure is told; a draft left behind changes nothing.
            _ = unlink(draft)
            throw failure
        }
        guard rename(draft, path) == 0 else { throw DiskFiles.failure() }
    }

    private static func writeAll(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Why the last call failed.
    static func failure() -> SourceFileError {
        SourceFileError(reason: String(cString: strerror(errno)))
    }
}

// Within the struct, the bare names mean its own methods.
private let systemRead = read
private let systemWrite = write
