/// A process on this machine, as error messages name it.
public struct ProcessIdentity: Sendable, Hashable {
    /// The process id.
    public let pid: Int32

    /// The name under which the kernel lists the process, at most 15 bytes on Linux: `qemu-system-x86`.
    /// Nil where it is not known, as on macOS.
    public let name: String?

    /// Creates an identity from what is known.
    public init(pid: Int32, name: String? = nil) {
        self.pid = pid
        self.name = name
    }
}

extension ProcessIdentity: CustomStringConvertible {
    /// `qemu-system-x86 (pid 123)`, or `pid 123` when the name is not known.
    public var description: String {
        guard let name else { return "pid \(pid)" }
        return "\(name) (pid \(pid))"
    }
}
