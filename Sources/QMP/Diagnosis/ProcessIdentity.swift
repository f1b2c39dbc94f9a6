internal import CSocketSupport

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

    /// The process with this id, with its name looked up.
    package init(lookingUp pid: Int32) {
        self.init(pid: pid, name: Self.name(of: pid))
    }

    /// The process at the other end of a connected unix socket: for a client, the one that called `listen`.
    /// Nil when it cannot be seen from here.
    ///
    /// A service manager may have called `listen` and handed the socket over; the socket table then names the process
    /// that answers (see `MonitorSocketInspector`).
    package init?(peerOf socket: Int32) {
        let pid = csocket_peer_pid(socket)
        guard pid > 0 else { return nil }
        self.init(lookingUp: pid)
    }

    /// A process chooses its own name, so what could disturb a terminal is replaced.
    private static func name(of pid: Int32) -> String? {
        guard var bytes = ProcessFile.content(of: "/proc/\(pid)/comm") else { return nil }
        if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        guard !bytes.isEmpty else { return nil }
        var name = ""
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            name.unicodeScalars.append(scalar.properties.generalCategory == .control ? "?" : scalar)
        }
        return name
    }
}

extension ProcessIdentity: CustomStringConvertible {
    /// `qemu-system-x86 (pid 123)`, or `pid 123` when the name is not known.
    public var description: String {
        guard let name else { return "pid \(pid)" }
        return "\(name) (pid \(pid))"
    }
}
