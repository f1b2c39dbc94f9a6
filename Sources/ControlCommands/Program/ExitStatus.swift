/// How `qemuctl` ends, as the shell sees it.
public struct ExitStatus: RawRepresentable, Sendable, Hashable {
    /// What the shell gets: 0 to 255.
    public let rawValue: CInt

    /// Creates a status: that of a program in the guest, which may be any.
    public init(rawValue: CInt) { self.rawValue = rawValue }

    /// What was asked for is done.
    public static let done = ExitStatus(rawValue: 0)
    /// QEMU refused the command, or it failed otherwise, or the answer is no.
    public static let failed = ExitStatus(rawValue: 1)
    /// It failed, so there is no answer to a question whose answers have 0 and 1.
    public static let unanswered = ExitStatus(rawValue: 2)
    /// The command line is wrong, or this QEMU would refuse it by its schema; it was not sent (`EX_USAGE`).
    public static let usage = ExitStatus(rawValue: 64)
    /// No usable connection to the monitor (`EX_UNAVAILABLE`).
    public static let cannotConnect = ExitStatus(rawValue: 69)
    /// Connected, but not done in time (`EX_TEMPFAIL`).
    public static let timedOut = ExitStatus(rawValue: 75)
    /// Ended by SIGHUP, as when the terminal or the SSH session is gone.
    public static let hungUp = ExitStatus(rawValue: 129)
    /// Ended by Ctrl-C, as a shell reports a process that SIGINT ended.
    public static let interrupted = ExitStatus(rawValue: 130)
    /// Ended by SIGTERM.
    public static let terminated = ExitStatus(rawValue: 143)
}
