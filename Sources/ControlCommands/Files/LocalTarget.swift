internal import QMP

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// What is written to in parts: a file that is replaced when all is there, something that is no file, or standard output.
struct LocalTarget {
    private enum Form {
        case replacement(FileReplacement)
        case open(CInt)
        case standardOutput(Console)
    }

    private let form: Form
    private let name: String

    /// - Parameter path: `-` is standard output.
    init(_ path: String, _ console: Console) throws(Failure) {
        name = path
        guard path != "-" else {
            form = .standardOutput(console)
            return
        }
        do {
            form = try LocalTarget.form(of: path)
        } catch {
            throw LocalFile.failure(error, "write", path)
        }
    }

    private static func form(of path: String) throws(SystemError) -> Form {
        var status = stat()
        guard stat(path, &status) == 0 else {
            guard errno == ENOENT else { throw SystemError(code: errno, call: "stat") }
            return .replacement(try FileReplacement(of: LocalFile.end(ofLinks: path), mode: nil))
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            let file = open(path, O_WRONLY | O_CLOEXEC)
            guard file >= 0 else { throw SystemError(code: errno, call: "open") }
            return .open(file)
        }
        guard access(path, W_OK) == 0 else { throw SystemError(code: errno, call: "access") }
        // Links stay.
        let target = try LocalFile.target(of: path)
        return .replacement(try FileReplacement(of: target, mode: status.st_mode & 0o7777))
    }

    func write(_ bytes: [UInt8]) throws(Failure) {
        if case .standardOutput(let console) = form { return try console.show(bytes: bytes) }
        do throws(SystemError) {
            switch form {
            case .replacement(let file): try file.write(bytes)
            case .open(let file): try OutputStreams.writeAll(bytes, to: file)
            case .standardOutput: break
            }
        } catch {
            throw LocalFile.failure(error, "write", name)
        }
    }

    /// All is written.
    func complete() throws(Failure) {
        do throws(SystemError) {
            switch form {
            case .replacement(let file): try file.complete()
            case .open(let file): if close(file) != 0 { throw SystemError(code: errno, call: "close") }
            case .standardOutput: break
            }
        } catch {
            throw LocalFile.failure(error, "write", name)
        }
    }

    /// No more comes: a file that was there before stays. Not after ``complete()``.
    func abandon() {
        switch form {
        case .replacement(let file): file.abandon()
        case .open(let file): close(file)
        case .standardOutput: break
        }
    }
}
