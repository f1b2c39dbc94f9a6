extension Domain {
    /// How much memory the guest has at present, in bytes: all of the machine's, less what the balloon took
    /// (`query-balloon`).
    ///
    /// - Throws: `QMPError`: `refused`, with the class `deviceNotActive` when the machine has no balloon.
    public func balloon() async throws(QMPError) -> Int {
        try await monitor.queryBalloon().actual
    }

    /// Sets how much memory the guest shall have (`balloon`). The guest gives it back as it can; some keep a part, and one
    /// without a driver all of it.
    ///
    /// - Parameters:
    ///   - size: How much, in bytes; with more than the machine has, the guest gets all, and waiting would be in vain.
    ///   - limit: How long to wait until the guest has so much, within one page of 4 KiB; `nil` for not at all. QEMU tells of
    ///     changes once a second.
    /// - Throws: `QMPError`: `refused`, with the class `deviceNotActive` when the machine has no balloon; `timedOut`, and the
    ///   guest may still get there; `connectionLost`, `closed`, `cancelled`.
    public func setBalloon(_ size: Int, waiting limit: Duration? = nil) async throws(QMPError) {
        guard let limit else { return try await monitor.balloon(value: size) }
        let events = await monitor.events(of: BalloonChangeEvent.self, buffering: .dropOldest(limit: 1))
        defer { events.cancel() }
        try await monitor.balloon(value: size)
        let late = QMPError(.timedOut, "the guest did not have \(size) bytes of memory within \(limit), and still may")
        try await withTimeLimit(limit, late: late) { () async throws(QMPError) in
            // Without a change there is no event.
            if try await isReached(size) { return }
            // QEMU is asked each time: the number in the newest event is the same, but events may have been missed.
            for try await _ in events where try await isReached(size) { return }
            throw .endedWait("the guest had \(size) bytes of memory")
        }
    }

    private func isReached(_ size: Int) async throws(QMPError) -> Bool {
        abs(try await balloon() - size) < 4096
    }
}
