extension GuestAgentSession {
    /// Freezes file systems of the guest, runs `body`, for example a snapshot, and thaws them however `body` ends
    /// (`guest-fsfreeze-freeze`, `guest-fsfreeze-freeze-list`, `guest-fsfreeze-thaw`).
    ///
    /// They are thawed when `body` returns or throws, when the task is cancelled, when the limit is over, and when it is not
    /// known whether they were frozen. If the connection is lost in between, another is made for it. While they are frozen
    /// the agent runs no other commands than those about it.
    /// - Parameters:
    ///   - mountPoints: The file systems; `nil` for all. Default: `nil`.
    ///   - limit: How long they may be frozen. Then they are thawed, and `body` is cancelled. Default: 30 seconds.
    ///   - body: Gets the number of frozen file systems.
    /// - Throws: `QMPError`: `QMPError.Code.timedOut` when `body` had not ended at the limit, even if it did afterwards; the
    ///   reason why they could not be frozen, or be thawed again, which may leave them frozen; and whatever `body` throws.
    public func withFrozenFileSystems<Value: Sendable>(
        at mountPoints: [String]? = nil,
        limit: Duration = .seconds(30),
        _ body: @escaping @Sendable (_ count: Int) async throws -> Value
    ) async throws -> Value {
        let work = try await frozen(mountPoints, limit: limit) { count -> Result<Value, any Error> in
            do {
                return .success(try await body(count))
            } catch {
                return .failure(error)
            }
        }
        _ = try work.thaw.get()
        guard !work.isLate else {
            throw QMPError(.timedOut, "the work on frozen file systems did not end within \(limit): they were thawed")
        }
        return try work.value.get()
    }
}
