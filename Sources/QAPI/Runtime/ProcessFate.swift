/// What became of a process, as far as it can be seen.
@nonexhaustive
public enum ProcessFate: Sendable, Hashable {
    /// It goes on.
    case running
    /// It ended by itself with this status; 0 means that it was content.
    case exited(status: Int32)
    /// This signal ended it, by its number.
    case killed(signal: Int32)
    /// It has ended, and how cannot be seen: only its parent was told.
    case ended

    /// Whether the process has ended, and nothing tells that it did so by a fault.
    package var isEndWithoutFault: Bool { self == .ended || self == .exited(status: 0) }
}

extension ProcessFate: CustomStringConvertible {
    /// The end of a sentence about the process: `was killed by SIGKILL`.
    public var description: String {
        switch self {
        case .running: "still runs"
        case .exited(let status): "exited with status \(status)"
        case .killed(let signal): "was killed by \(Self.signalNames[signal] ?? "signal \(signal)")"
        case .ended: "has ended"
        }
    }

    /// Those that end processes and have the same number wherever QEMU runs.
    private static let signalNames: [Int32: String] = [
        1: "SIGHUP", 2: "SIGINT", 3: "SIGQUIT", 4: "SIGILL", 5: "SIGTRAP", 6: "SIGABRT", 8: "SIGFPE", 9: "SIGKILL",
        11: "SIGSEGV", 13: "SIGPIPE", 14: "SIGALRM", 15: "SIGTERM",
    ]
}
