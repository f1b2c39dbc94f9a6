public import QMP

/// A way to a guest agent that takes one command and gives its answer, and keeps the agent in step by itself: as libvirt
/// does, which has the agent's socket to itself.
///
/// ```swift
/// struct Relay: GuestAgentChannel {
///     func answer(to command: [UInt8], until deadline: ContinuousClock.Instant?) async throws(QMPError) -> [UInt8] {
///         try await connection.agentCommand(command, until: deadline)
///     }
/// }
/// let agent = GuestAgentSession(over: Relay())
/// ```
public protocol GuestAgentChannel: Sendable {
    /// Hands a command to the agent, and waits for its answer.
    ///
    /// A session may call this again before an earlier call has ended; the channel puts the commands in order. It does not
    /// cancel it: an answer that comes after its command was given up may name a process or an open file.
    /// - Parameters:
    ///   - command: One JSON object on one line, without a line end: `{"execute": NAME, "arguments": {…}}`. It may hold
    ///     secrets.
    ///   - deadline: Until when the session waits; `nil` for ever. It is up to the channel to end then too.
    /// - Returns: The agent's answer as one JSON object: `{"return": VALUE}`, or `{"error": {"class": …, "desc": …}}`.
    /// - Throws: `QMPError.Code.agentUnavailable` when no agent answers, and nothing was sent; `QMPError.Code.timedOut`;
    ///   `QMPError.Code.refused` when the agent refused, and there is no more than a text to tell; and whatever else
    ///   prevented an answer.
    func answer(to command: [UInt8], until deadline: ContinuousClock.Instant?) async throws(QMPError) -> [UInt8]
}
