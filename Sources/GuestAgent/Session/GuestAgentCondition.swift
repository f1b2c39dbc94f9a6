/// What can be said of a guest agent.
@nonexhaustive
public enum GuestAgentCondition: Sendable, Hashable {
    /// Nothing has ever answered on this connection: the guest has no agent, or has not started it yet.
    case absent
    /// The agent answered before on this connection, and does not any more: it is busy with a long command, was stopped,
    /// or the guest hangs, sleeps or is restarting.
    case hung
    /// The agent answers, but may not run these commands, or has not got them.
    case blocked([String])
    /// The agent answers.
    case ready
}

extension GuestAgentSession {
    /// Finds out whether an agent is there, now.
    ///
    /// - Parameters:
    ///   - commands: The commands that it is to run, by their names on the wire. Default: none in particular.
    ///   - limit: How long to wait for it to answer. Default: 5 seconds.
    /// - Returns: What can be said of it. One that is busy with another command of this session for longer is hung.
    /// - Throws: `QMPError`: what prevents a connection: `QMPError.Code.connectionFailed`, `QMPError.Code.monitorBusy` with
    ///   the process that holds the socket, `QMPError.Code.cancelled`, `QMPError.Code.closed`.
    public func condition(
        for commands: [String] = [],
        within limit: Duration = .seconds(5)
    ) async throws(QMPError) -> GuestAgentCondition {
        let deadline = deadline(.after(limit))
        do throws(QMPError) {
            try await transport.reach(until: deadline, patience: .none)
            guard !commands.isEmpty else { return .ready }
            let info = try await guestInfo(timeout: .after(limit))
            let blocked = commands.filter { info.availability(of: $0) != .enabled }
            return blocked.isEmpty ? .ready : .blocked(blocked)
        } catch {
            guard error.code == .agentUnavailable || error.code == .timedOut else { throw error }
            return await transport.hasAnswered ? .hung : .absent
        }
    }

    /// Waits until an agent answers: for the socket, for the guest to start, and for its agent.
    ///
    /// The agent does not tell when it comes, so it is asked once a second.
    /// - Parameter timeout: How long to wait.
    /// - Throws: `QMPError`: `QMPError.Code.agentUnavailable` when none answered in time, or what prevented a connection;
    ///   `QMPError.Code.cancelled`, `QMPError.Code.closed`.
    public func waitUntilReady(timeout: Duration) async throws(QMPError) {
        try await transport.reach(until: deadline(.after(timeout)), patience: .untilDeadline)
    }
}
