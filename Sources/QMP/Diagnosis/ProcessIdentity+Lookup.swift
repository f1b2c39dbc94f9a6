internal import CSocketSupport
package import QAPI

extension ProcessIdentity {
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
        return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self).withoutControls
    }
}

extension String {
    /// The text with a question mark for each control character, which could disturb a terminal.
    package var withoutControls: String {
        var text = ""
        for scalar in unicodeScalars {
            text.unicodeScalars.append(scalar.properties.generalCategory == .control ? "?" : scalar)
        }
        return text
    }
}
