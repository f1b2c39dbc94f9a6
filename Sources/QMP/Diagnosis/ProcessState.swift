#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// What a process is doing at this moment.
package enum ProcessState: Sendable, Hashable {
    /// Running, or waiting for something.
    case running
    /// Stopped by a signal (SIGSTOP, job control) or a debugger: it answers nobody.
    case stopped
    /// Ended, but its parent has not taken notice.
    case zombie
    /// There is no such process.
    case gone
    /// The system does not tell, as on macOS for a process that exists.
    case unknown

    /// The state of the process with this id.
    package init(of pid: Int32) {
        if let status = ProcessFile.content(of: "/proc/\(pid)/stat"), let state = Self(status: status) {
            self = state
        } else if pid > 0, kill(pid, 0) != 0, errno == ESRCH {
            self = .gone
        } else {
            self = .unknown
        }
    }

    /// Reads `123 (name) S …`, where the name may hold parentheses and spaces of its own.
    init?(status: [UInt8]) {
        guard let nameEnd = status.lastIndex(of: UInt8(ascii: ")")) else { return nil }
        let letter = status[nameEnd...].dropFirst(2).first
        switch letter {
        case UInt8(ascii: "R"), UInt8(ascii: "S"), UInt8(ascii: "D"), UInt8(ascii: "I"): self = .running
        case UInt8(ascii: "T"), UInt8(ascii: "t"): self = .stopped
        case UInt8(ascii: "Z"): self = .zombie
        case UInt8(ascii: "X"), UInt8(ascii: "x"): self = .gone
        default: return nil
        }
    }
}
