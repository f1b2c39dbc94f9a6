extension Domain {
    /// What to do with a machine that was asked to switch itself off and does not.
    @nonexhaustive
    public enum Escalation: Sendable, Hashable {
        /// Nothing: the error tells, and the machine goes on.
        case fail
        /// End QEMU, as ``Domain/quit(waiting:)`` does, and wait for that so long. The guest loses what it has not written.
        case quit(waiting: Duration = .seconds(30))
    }

    /// Presses the power button (`system_powerdown`), and waits until the machine is off: QEMU has gone, or stays with the
    /// machine off (`-no-shutdown`).
    ///
    /// QEMU is never killed. A machine that is off already is left alone, as is one whose guest does not listen, unless
    /// `escalation` says otherwise.
    /// - Parameters:
    ///   - limit: How long the guest may take.
    ///   - escalation: What to do when the time is over. Default: fail.
    /// - Returns: How the machine ended; with `Shutdown.Reason.quit` after an escalation, and with
    ///   `Shutdown.Reason.unannounced` when the connection ended without a word.
    /// - Throws: `QMPError`: `timedOut`, and the machine may still switch itself off later; `closed`; `cancelled`;
    ///   `connectionLost` when the button could not be pressed.
    public func powerDown(waiting limit: Duration, escalation: Escalation = .fail) async throws(QMPError) -> Shutdown {
        let watch = await EndingWatch(monitor)
        do {
            let late = QMPError(.timedOut, "the guest did not switch the machine off within \(limit)")
            return try await withTimeLimit(limit, late: late) { () async throws(QMPError) in
                try await watch.run(SystemPowerdownCommand(), until: .machineOff)
            }
        } catch let error where error.code == .timedOut {
            switch escalation {
            case .fail: throw error
            case .quit(let limit): return try await quit(waiting: limit, watch)
            }
        }
    }

    /// Ends QEMU at once, and waits until it has closed the connection (`quit`). The guest is not asked, and loses what it
    /// has not written.
    ///
    /// - Parameter limit: How long QEMU may take. Default: 30 seconds.
    /// - Returns: How the machine ended, which may be otherwise if something else ended it just then or before.
    /// - Throws: `QMPError`: `timedOut`, `refused`, `closed`, `cancelled`, and `connectionLost` when the connection had
    ///   ended before, and QEMU had not told that the machine ends.
    @discardableResult
    public func quit(waiting limit: Duration = .seconds(30)) async throws(QMPError) -> Shutdown {
        try await quit(waiting: limit, EndingWatch(monitor))
    }

    private func quit(waiting limit: Duration, _ watch: EndingWatch) async throws(QMPError) -> Shutdown {
        let name = QuitCommand.name
        let late = QMPError(.timedOut, "QEMU did not end within \(limit)", command: name, outcome: .unknown)
        return try await withTimeLimit(limit, late: late) { () async throws(QMPError) in
            try await watch.run(QuitCommand(), until: .connectionEnd)
        }
    }

    /// Begins to watch for the end of the machine, whoever ends it. What QEMU tells from here on counts, however late one
    /// waits for it; on a `SocketMonitor`, what it told since the connection opened.
    public func watchEnding() async -> Ending {
        Ending(watch: await EndingWatch(monitor))
    }

    /// Waits until the machine is off, whoever ends it: QEMU has gone, or stays with the machine off (`-no-shutdown`).
    ///
    /// On a `ReconnectingMonitor` it waits for the end of the present connection. On a `SocketMonitor` it knows what QEMU told since the connection opened; otherwise, what QEMU tells from the call on:
    /// where the machine may end before the call has begun, as in a task of its own, ``watchEnding()`` goes first.
    /// - Parameter timeout: How long to wait; `nil` for as long as the connection stands.
    /// - Returns: How the machine ended.
    /// - Throws: `QMPError`: `timedOut`, `closed`, `cancelled`.
    public func waitUntilEnded(timeout: Duration? = nil) async throws(QMPError) -> Shutdown {
        try await watchEnding().wait(timeout: timeout)
    }
}
