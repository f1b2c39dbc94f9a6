internal import QMP

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Standard input.
struct StandardInput: Sendable {
    /// Whether a person types it.
    let isTerminal: Bool
    /// Reads so many bytes at most, and waits for at least one; none at the end.
    let read: @Sendable (_ count: Int) throws(SystemError) -> [UInt8]
}

extension StandardInput {
    /// That of this process.
    static let process = StandardInput(
        isTerminal: isatty(STDIN_FILENO) == 1,
        read: { count throws(SystemError) in try LocalFile.part(of: STDIN_FILENO, upTo: count) }
    )

    /// All of it.
    ///
    /// - Parameter limit: How many bytes at most.
    func content(limit: Int) throws(Failure) -> [UInt8] {
        var content: [UInt8] = []
        do throws(SystemError) {
            while case let part = try read(1 << 16), !part.isEmpty {
                content += part
                guard content.count <= limit else { throw SystemError(code: EFBIG, call: "read") }
            }
        } catch {
            throw LocalFile.failure(error, "read", "standard input")
        }
        return content
    }
}

extension LocalFile {
    /// Reads so many bytes at most, and waits for at least one; none at the end.
    static func part(of file: CInt, upTo count: Int) throws(SystemError) -> [UInt8] {
        while true {
            var size = 0
            let part = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
                size = read(file, buffer.baseAddress, buffer.count)
                filled = max(size, 0)
            }
            if size >= 0 { return part }
            if errno == EAGAIN {
                // Another process may have set the terminal or pipe that it shares with us to non-blocking.
                try wait(for: POLLIN, at: file, until: nil)
            } else if errno != EINTR {
                throw SystemError(code: errno, call: "read")
            }
        }
    }
}
