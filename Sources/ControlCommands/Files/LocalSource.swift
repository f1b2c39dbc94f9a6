internal import QMP

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// What is read in parts: a file, or standard input.
final class LocalSource: Sendable {
    /// How many bytes there are; `nil` when that is not known.
    let size: Int?
    private let name: String
    private let file: CInt?
    private let input: StandardInput

    /// - Parameter path: `-` is standard input.
    init(_ path: String, _ standardInput: StandardInput) throws(Failure) {
        guard path != "-" else {
            (name, file, size, input) = ("standard input", nil, nil, standardInput)
            return
        }
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw LocalFile.failure(SystemError(code: errno, call: "open"), "read", path) }
        var status = stat()
        let isFile = fstat(file, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        size = isFile ? Int(status.st_size) : nil
        name = path
        self.file = file
        input = StandardInput(isTerminal: false) { count throws(SystemError) in
            try LocalFile.part(of: file, upTo: count)
        }
    }

    deinit {
        if let file { close(file) }
    }

    /// The next part: as large as asked for, unless the end comes before; empty at the end.
    func next(_ capacity: Int) throws(Failure) -> [UInt8] {
        var bytes: [UInt8] = []
        do {
            while bytes.count < capacity {
                let part = try input.read(capacity - bytes.count)
                if part.isEmpty { break }
                bytes += part
            }
        } catch {
            throw LocalFile.failure(error, "read", name)
        }
        return bytes
    }
}
