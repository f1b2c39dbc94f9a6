internal import QMP

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Standard output and standard error.
struct OutputStreams: Sendable {
    /// Writes all bytes to standard output at once; nothing is buffered.
    let writeOutput: @Sendable ([UInt8]) throws(SystemError) -> Void
    /// Writes all bytes to standard error.
    let writeError: @Sendable ([UInt8]) throws(SystemError) -> Void
    /// Whether standard output leads to a reader that has gone. When told to wait, returns only then.
    let readerHasLeft: @Sendable (_ waits: Bool) -> Bool
    /// Whether a person sees standard output as it is.
    let outputIsTerminal: Bool
    /// Whether a person sees standard error as it is.
    let errorIsTerminal: Bool
    /// How many columns the terminal has that standard error leads to, if it tells.
    var errorWidth: @Sendable () -> Int? = { nil }
}

extension OutputStreams {
    /// Those of this process.
    static let process = OutputStreams(
        writeOutput: { bytes throws(SystemError) in try writeAll(bytes, to: STDOUT_FILENO) },
        writeError: { bytes throws(SystemError) in try writeAll(bytes, to: STDERR_FILENO) },
        readerHasLeft: { waits in readerHasLeft(STDOUT_FILENO, waits: waits) },
        outputIsTerminal: isatty(STDOUT_FILENO) == 1,
        errorIsTerminal: isatty(STDERR_FILENO) == 1,
        errorWidth: { width(of: STDERR_FILENO) }
    )

    private static func width(of terminal: CInt) -> Int? {
        var size = winsize()
        guard ioctl(terminal, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// Writes all bytes, however many calls that takes.
    ///
    /// - Parameter deadline: When to give up waiting for a reader, with `ETIMEDOUT`; `nil` for never.
    static func writeAll(
        _ bytes: [UInt8],
        to descriptor: CInt,
        until deadline: ContinuousClock.Instant? = nil
    ) throws(SystemError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno == EAGAIN {
                // Another process may have set the terminal or pipe that it shares with us to non-blocking.
                try LocalFile.wait(for: POLLOUT, at: descriptor, until: deadline)
            } else if errno != EINTR {
                throw SystemError(code: errno, call: "write")
            }
        }
    }

    private static func readerHasLeft(_ descriptor: CInt, waits: Bool) -> Bool {
        // Asking for no event leaves those that need no asking: error and hang-up.
        var entry = pollfd(fd: descriptor, events: 0, revents: 0)
        while poll(&entry, 1, waits ? -1 : 0) < 0 {
            guard errno == EINTR else { return false }
        }
        return entry.revents != 0
    }
}
