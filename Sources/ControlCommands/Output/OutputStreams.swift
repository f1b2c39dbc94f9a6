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
    /// How many lines the terminal has that standard output leads to; `nil` when it is none, or does not tell.
    var outputHeight: @Sendable () -> Int? = { nil }
}

extension OutputStreams {
    /// Those of this process.
    static let process = OutputStreams(
        writeOutput: { bytes throws(SystemError) in try writeAll(bytes, to: STDOUT_FILENO) },
        writeError: { bytes throws(SystemError) in try writeAll(bytes, to: STDERR_FILENO) },
        readerHasLeft: { waits in readerHasLeft(STDOUT_FILENO, waits: waits) },
        outputIsTerminal: isatty(STDOUT_FILENO) == 1,
        errorIsTerminal: isatty(STDERR_FILENO) == 1,
        errorWidth: { size(of: STDERR_FILENO).columns },
        outputHeight: { size(of: STDOUT_FILENO).lines }
    )

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

    /// How many columns and lines a terminal has; `nil` for what does not tell, or is no terminal.
    private static func size(of descriptor: CInt) -> (columns: Int?, lines: Int?) {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 else { return (nil, nil) }
        return (size.ws_col > 0 ? Int(size.ws_col) : nil, size.ws_row > 0 ? Int(size.ws_row) : nil)
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
