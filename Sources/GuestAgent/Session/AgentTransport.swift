internal import QMPProtocol

/// Carries questions to an agent, one after the other, and its answers back.
protocol AgentTransport: Sendable {
    /// Makes sure that an agent answers.
    ///
    /// - Parameters:
    ///   - deadline: Until when to wait.
    ///   - patience: Whether to wait for what is not there yet: the socket, the agent.
    /// - Throws: `QMPError.Code.agentUnavailable` when nothing answers, and what prevents a connection.
    func reach(until deadline: Deadline?, patience: Patience) async throws(QMPError)

    /// Asks a question, as soon as those before it are done and the agent answers.
    ///
    /// - Returns: The value that the agent returned, as JSON text; empty when it does not answer such a question.
    /// - Throws: As ``reach(until:patience:)``, and `QMPError.Code.refused`, `timedOut`, `cancelled`, `connectionLost`,
    ///   `undecodable`, `messageTooLarge`.
    func ask(_ question: AgentQuestion, until deadline: Deadline?) async throws(QMPError) -> [UInt8]

    /// How many bytes of a file to send or fetch at a time, unless something else is asked for.
    var standardChunkSize: Int { get }

    /// Whether an agent has ever answered on the present connection.
    var hasAnswered: Bool { get async }

    /// Ends the connection. Questions that wait end with `QMPError.Code.closed`.
    func close() async
}

/// How to take it that nobody is there.
enum Patience: Sendable {
    /// As a failure.
    case none
    /// As something that may change until the deadline.
    case untilDeadline
}
