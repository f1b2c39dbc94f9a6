extension GuestAgentSession {
    /// What the guest's clock says, since 1970 in UTC (`guest-get-time`).
    ///
    /// - Throws: `QMPError`, as ``execute(_:timeout:)``.
    public func timeSince1970() async throws(QMPError) -> Duration {
        .nanoseconds(Int64(try await guestGetTime()))
    }

    /// Sets the guest's clock (`guest-set-time`).
    ///
    /// - Parameter time: The time since 1970 in UTC; `nil` to take it from the guest's hardware clock, as after the machine
    ///   was stopped for a while.
    /// - Throws: `QMPError`, as ``execute(_:timeout:)``; `QMPError.Code.invalidCommand` for a time beyond the year 2262.
    public func setTime(since1970 time: Duration?) async throws(QMPError) {
        guard let time else { return try await guestSetTime() }
        let (seconds, attoseconds) = time.components
        let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, secondOverflow) = whole.addingReportingOverflow(attoseconds / 1_000_000_000)
        guard !overflow, !secondOverflow else {
            throw QMPError(
                .invalidCommand,
                "the time is beyond what the guest agent can be told",
                command: GuestSetTimeCommand.name,
                outcome: .notSent
            )
        }
        try await guestSetTime(time: Int(sum))
    }
}
