extension GuestAgentSession {
    /// How a guest shuts down.
    public enum ShutdownMode: String, Sendable, Hashable {
        /// It switches the machine off.
        case powerDown = "powerdown"
        /// It stops, and leaves the machine on.
        case halt
        /// It starts again.
        case reboot
    }

    /// Shuts the guest down (`guest-shutdown`).
    ///
    /// Only a refusal is told, see ``execute(_:timeout:)``: whether the guest goes down, the monitor tells.
    /// - Parameters:
    ///   - mode: How. Default: it switches the machine off.
    ///   - timeout: How long to wait for a refusal. Default: the standard time.
    /// - Throws: `QMPError`, as ``execute(_:timeout:)``.
    public func shutDown(_ mode: ShutdownMode = .powerDown, timeout: QMPTimeout = .standard) async throws(QMPError) {
        try await guestShutdown(mode: mode.rawValue, timeout: timeout)
    }
}
