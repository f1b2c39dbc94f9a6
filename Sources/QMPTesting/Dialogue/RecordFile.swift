internal import NIOConcurrencyHelpers
internal import QMP

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// The file of a record.
final class RecordFile: Sendable {
    private struct State {
        /// -1 once closed.
        var descriptor: CInt
        /// Why writing failed; nothing is written after it.
        var failure: DialogueError?
    }

    private let path: String
    private let state: NIOLockedValueBox<State>

    /// Creates the file, or empties it.
    ///
    /// Nothing but a regular file will do: opening a socket, a pipe or a device may break what it belongs to.
    init(path: String) throws(DialogueError) {
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
            throw DialogueError("\(path) is not a regular file: nothing is recorded there")
        }
        // Non-blocking and checked again: a pipe may have taken the place of the file since.
        let descriptor = open(path, O_WRONLY | O_CREAT | O_NONBLOCK | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.failure("open", path) }
        self.path = path
        state = NIOLockedValueBox(State(descriptor: descriptor))
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, ftruncate(descriptor, 0) == 0 else {
            throw DialogueError("\(path) is not a regular file: nothing is recorded there")
        }
    }

    deinit { closeDescriptor() }

    /// Writes bytes at the end. A failure is kept for ``close()``.
    func write(_ bytes: [UInt8]) {
        state.withLockedValue { state in
            guard state.descriptor >= 0, state.failure == nil else { return }
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes { systemWrite(state.descriptor, $0.baseAddress, $0.count) }
                if count < 0, errno == EINTR { continue }
                guard count > 0 else {
                    state.failure = Self.failure("write", path)
                    return
                }
                rest = rest.dropFirst(count)
            }
        }
    }

    /// Closes the file; safe twice.
    ///
    /// - Throws: Why the record is not complete.
    func close() throws(DialogueError) {
        closeDescriptor()
        if let failure = state.withLockedValue({ $0.failure }) { throw failure }
    }

    private func closeDescriptor() {
        state.withLockedValue { state in
            if state.descriptor >= 0 { _ = systemClose(state.descriptor) }
            state.descriptor = -1
        }
    }

    /// All bytes of a file.
    static func read(_ path: String) throws(DialogueError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("open", path) }
        defer { _ = systemClose(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 * 1024)
        while true {
            let count = systemRead(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure("read", path) }
            guard count > 0 else { return bytes }
            bytes += chunk[..<count]
        }
    }

    /// The call failed just now.
    private static func failure(_ call: String, _ path: String) -> DialogueError {
        DialogueError("\(SystemError(code: errno, call: call)) (\(path))")
    }
}

// Within the class, the bare names mean its own methods.
private let systemWrite = write
private let systemRead = read
private let systemClose = close
