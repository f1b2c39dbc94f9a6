extension Domain {
    /// What the machine does at present (`query-status`).
    ///
    /// - Throws: `QMPError`.
    public func status() async throws(QMPError) -> Status {
        try await monitor.queryStatus().status
    }

    /// The machine's status, and then each change of it. The subscription stands when this returns.
    public func statusChanges() async -> StatusChanges {
        await StatusChanges(monitor)
    }

    /// Waits until the machine has a status; returns at once when it has it.
    ///
    /// A status that lasts only a moment may pass unseen. For the end of the machine, ``waitUntilEnded(timeout:)`` and
    /// ``powerDown(waiting:escalation:)`` also tell why it came.
    /// - Parameters:
    ///   - status: What to wait for.
    ///   - timeout: How long to wait; `nil` for as long as the connection stands.
    /// - Throws: `QMPError`: `timedOut`; `connectionLost` when QEMU goes before that; `closed`; `cancelled`.
    public func wait(for status: Status, timeout: Duration? = nil) async throws(QMPError) {
        let changes = await statusChanges()
        let late = QMPError(.timedOut, "the machine was not \(status) in time")
        try await withTimeLimit(timeout, late: late) { () async throws(QMPError) in
            for try await present in changes where present == status { return }
            throw .endedWait("the machine was \(status)")
        }
    }
}
