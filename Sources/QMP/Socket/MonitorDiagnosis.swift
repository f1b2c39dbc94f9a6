/// Puts into words what the system knows of a monitor that does not answer.
package enum MonitorDiagnosis {
    /// A client that is just leaving gets so long to be gone.
    private static let grace: Duration = .milliseconds(300)

    /// Throws when another client holds the monitor, without connecting: a connection that waits would block QEMU's
    /// backlog for others.
    ///
    /// - Parameter unlessShared: Whether to try one that may serve several clients, as a proxy does.
    @concurrent
    package static func refuseIfHeld(_ address: MonitorAddress, unlessShared: Bool = false) async throws(QMPError) {
        guard case .unix(let path) = address else { return }
        let end = ContinuousClock.now + grace
        while let use = inspect(path), use.isHeld, !(unlessShared && use.mayServeMany) {
            if ContinuousClock.now >= end { throw blame(.busy(address, use.holder), use.listener) }
            do {
                try await Task.sleep(for: .milliseconds(50))
            } catch {
                throw QMPError(.cancelled, "connecting to \(address): the task was cancelled")
            }
        }
    }

    /// The error for a monitor that another client holds while `own` waits; `nil` when that is not so.
    @concurrent
    static func holder(of address: MonitorAddress, own: CInt?) async -> QMPError? {
        guard case .unix(let path) = address, let use = inspect(path, own: own) else { return nil }
        return use.isHeld && use.own != .accepted ? blame(.busy(address, use.holder), use.listener) : nil
    }

    /// The error for a monitor whose line of waiting clients is full.
    static func fullLine(at address: MonitorAddress) -> QMPError {
        let error = QMPError(.monitorBusy, "\(address) is in use: other clients wait in line already")
        return blame(error, listener(on: address))
    }

    /// The same error, unless QEMU is stopped: then those who are at its monitor are not what is wrong.
    private static func blame(_ error: QMPError, _ qemu: ProcessIdentity?) -> QMPError {
        guard let qemu, ProcessState(of: qemu.pid) == .stopped else { return error }
        return QMPError(.timedOut, "\(error.message), and \(qemu) is stopped", process: qemu)
    }

    /// The error for a monitor that accepted a connection, or let it wait, and said nothing.
    @concurrent
    static func silence(of address: MonitorAddress, peer: ProcessIdentity?, timeout: Duration) async -> QMPError {
        // The peer is whoever made the socket, which need not be QEMU: libvirt hands it one.
        guard let listener = listener(on: address) ?? peer else {
            return QMPError(.timedOut, "\(address) did not greet within \(timeout): it is silent, or no QMP monitor")
        }
        let state = ProcessState(of: listener.pid)
        let reason = state == .stopped ? "\(listener) is stopped" : "\(listener) is silent, or this is no QMP monitor"
        return QMPError(.timedOut, "\(address) did not greet within \(timeout): \(reason)", process: listener)
    }

    /// Adds to a command's time-out what the system knows of a QEMU that does not answer.
    @concurrent
    package static func timeout(_ error: QMPError, at address: MonitorAddress, peer: ProcessIdentity?) async -> QMPError
    {
        guard let qemu = listener(on: address) ?? peer, ProcessState(of: qemu.pid) == .stopped else { return error }
        return QMPError(
            .timedOut,
            "\(error.message): \(qemu) is stopped",
            command: error.command,
            outcome: error.outcome,
            process: qemu
        )
    }

    private static func inspect(_ path: String, own: CInt? = nil) -> MonitorSocketUse? {
        // Where the system keeps no table of sockets, or keeps it to itself, connecting will tell.
        try? MonitorSocketInspector(path: path).inspect(own: own)
    }

    private static func listener(on address: MonitorAddress) -> ProcessIdentity? {
        guard case .unix(let path) = address else { return nil }
        return (try? MonitorSocketInspector(path: path).findListener()) ?? nil  // As above.
    }
}

extension QMPError {
    static func busy(_ address: MonitorAddress, _ holder: ProcessIdentity?) -> QMPError {
        let who = holder?.description ?? "a process that cannot be seen from here"
        return QMPError(
            .monitorBusy,
            "\(address) is in use by \(who): QEMU serves one client of a monitor at a time",
            process: holder
        )
    }
}
