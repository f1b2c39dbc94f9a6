#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// A new folder that only this user can enter, for one file that another process makes. It is removed with its last
/// holder.
package final class ScratchFolder: Sendable {
    private static let fileName = "content"
    private let path: String

    /// The path for the file.
    package var filePath: String { "\(path)/\(Self.fileName)" }

    /// Makes a folder, in the one that the environment names for temporary files (`TMPDIR`), or in `/tmp`.
    package init() throws(SystemError) {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? ""
        var template = Array("\(parent.isEmpty ? "/tmp" : parent)/qemu-client-XXXXXX".utf8CString)
        guard let path = template.withUnsafeMutableBufferPointer({ Self.makeFolder($0) }) else {
            throw SystemError.last("mkdtemp")
        }
        self.path = path
    }

    private static func makeFolder(_ template: UnsafeMutableBufferPointer<CChar>) -> String? {
        guard let start = template.baseAddress, mkdtemp(start) != nil else { return nil }
        return String(cString: start)
    }

    deinit {
        // The other process may make the file just now; once the folder is gone, it cannot.
        for _ in 1...3 {
            unlink(filePath)
            if rmdir(path) == 0 || errno != ENOTEMPTY { return }
        }
    }

    /// The content of the file.
    package func content() throws(SystemError) -> [UInt8] {
        let file = open(filePath, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { throw SystemError.last("open") }
        defer { close(file) }
        return try fileContent(file)
    }
}
