/// How `qemuctl` ends, as the shell sees it.
public enum ExitStatus: CInt, Sendable, CaseIterable {
    /// What was asked for is done.
    case done = 0
    /// QEMU refused the command, or it failed otherwise, or the answer is no.
    case failed = 1
    /// It failed, so there is no answer to a question whose answers have 0 and 1.
    case unanswered = 2
    /// The command line is wrong, or this QEMU would refuse it by its schema; it was not sent (`EX_USAGE`).
    case usage = 64
    /// No usable connection to the monitor (`EX_UNAVAILABLE`).
    case cannotConnect = 69
    /// Connected, but not done in time (`EX_TEMPFAIL`).
    case timedOut = 75
    /// Ended by SIGHUP, as when the terminal or the SSH session is gone.
    case hungUp = 129
    /// Ended by Ctrl-C, as a shell reports a process that SIGINT ended.
    case interrupted = 130
    /// Ended by SIGTERM.
    case terminated = 143
}
