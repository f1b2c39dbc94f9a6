#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A folder for files of a test, removed with them at the end.
struct TemporaryFolder: ~Copyable {
    let path: String
    private var names: [String] = []

    init() throws(TemporaryFolderError) {
        var template = Array("/tmp/qemuctl-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw TemporaryFolderError(number: errno) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        for name in names { unlink("\(path)/\(name)") }
        rmdir(path)
    }

    /// The path of a file, which may come to be.
    mutating func file(_ name: String) -> String {
        names.append(name)
        return "\(path)/\(name)"
    }

    /// Writes a file.
    mutating func file(_ name: String, holding text: String) throws(TemporaryFolderError) -> String {
        let path = file(name)
        guard let file = fopen(path, "w") else { throw TemporaryFolderError(number: errno) }
        defer { fclose(file) }
        guard fputs(text, file) >= 0 else { throw TemporaryFolderError(number: errno) }
        return path
    }
}

struct TemporaryFolderError: Error {
    let number: CInt
}
