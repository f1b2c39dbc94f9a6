/// The end of a machine, which is being watched for.
public struct Ending: Sendable {
    let watch: EndingWatch

    /// Waits until the machine is off: QEMU has gone, or stays with the machine off (`-no-shutdown`).
    ///
    /// - Parameter timeout: How long to wait; `nil` for as long as the connection stands.
    /// - Returns: How the machine ended.
    /// - Throws: `QMPError`: `timedOut`, `closed`, `cancelled`.
    public func wait(timeout: Duration? = nil) async throws(QMPError) -> Shutdown {
        let late = QMPError(.timedOut, "the machine did not end in time")
        return try await withTimeLimit(timeout, late: late) { () async throws(QMPError) in
            try await watch.wait(until: .machineOff)
        }
    }
}
