#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Files under `/proc`, whose size is not known before they are read.
package enum ProcessFile {
    /// How much of a file is read at most; the rest of a longer one is left.
    static let sizeLimit = 1 << 20

    /// The content of a file; nil when it cannot be read, as on systems without `/proc`.
    package static func content(of path: String) -> [UInt8]? {
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

    /// Where a symbolic link leads; nil when that cannot be read.
    package static func target(ofLink path: String) -> String? {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { target in
            guard let start = target.baseAddress else { return nil }
            let size = readlink(path, start, target.count)
            guard size >= 0, size < target.count else { return nil }
            return String(decoding: UnsafeRawBufferPointer(start: start, count: size), as: UTF8.self)
        }
    }

    /// The entries of a folder that are numbers, as processes under `/proc` and threads under `task` are, in order; nil
    /// when the folder cannot be read.
    package static func numbers(in folder: String) -> [Int32]? {
        var numbers: [Int32] = []
        let isRead = visitEntries(of: folder) { _, name in
            if let number = Int32(String(cString: name)) { numbers.append(number) }
            return true
        }
        return isRead ? numbers.sorted() : nil
    }

    /// Calls `body` with the open folder and each name in it, as long as it returns true.
    ///
    /// - Returns: Whether the folder can be read, which that of a process of another user or one that just ended cannot.
    static func visitEntries(of path: String, _ body: (Int32, UnsafePointer<CChar>) -> Bool) -> Bool {
        guard let directory = opendir(path) else { return false }
        defer { closedir(directory) }
        let folder = dirfd(directory)
        while let entry = readdir(directory) {
            let goesOn = withUnsafePointer(to: &entry.pointee.d_name) { name in
                name.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: name.pointee)) {
                    body(folder, $0)
                }
            }
            if !goesOn { break }
        }
        return true
    }
}
