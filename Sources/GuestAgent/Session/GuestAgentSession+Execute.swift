internal import JSONWire
internal import Logging
internal import QMPProtocol

extension GuestAgentSession {
    /// Executes a command and decodes what the agent returns.
    ///
    /// A command that is not answered when it succeeds (`guest-shutdown`, `guest-suspend-disk` and the like) ends as soon
    /// as the agent is seen to have passed it, and at the latest when the time is over or the connection ends: only a
    /// refusal is told. Whether the guest then goes down, its monitor tells.
    ///
    /// A command that timed out or was cancelled while it ran leaves the session as it is: the agent runs the command to
    /// its end, and only then any other.
    /// - Parameters:
    ///   - command: The command with its arguments.
    ///   - timeout: How long to wait for the answer, and before that for earlier commands.
    /// - Throws: `QMPError`: `QMPError.Code.agentUnavailable` when no agent answers; nothing was sent then.
    ///   `QMPError.Code.commandDisabled` and `QMPError.Code.unsupported` for what this agent may not or cannot do,
    ///   `QMPError.Code.refused` for what failed in the guest. `QMPError.Code.timedOut`, `QMPError.Code.cancelled`,
    ///   `QMPError.Code.connectionLost` and `QMPError.Code.undecodable` with an `outcome`.
    public func execute<Command: GuestAgentCommand>(
        _ command: Command,
        timeout: QMPTimeout
    ) async throws(QMPError) -> Command.Response {
        try await execute(command, timeout: timeout, takeLateAnswer: nil)
    }

    /// As ``execute(_:timeout:)``; an answer that arrives after the command was given up goes to `takeLateAnswer`.
    func execute<Command: GuestAgentCommand>(
        _ command: Command,
        timeout: QMPTimeout,
        takeLateAnswer: (@Sendable (Command.Response) -> Void)?
    ) async throws(QMPError) -> Command.Response {
        let question = AgentQuestion(command) { answer in
            // One that cannot be read either is as good as none.
            if let takeLateAnswer, let response = try? Command.Response(json: answer) { takeLateAnswer(response) }
        }
        return try decode(try await ask(question, timeout), as: Command.Response.self, Command.name)
    }

    func ask(_ question: AgentQuestion, _ timeout: QMPTimeout) async throws(QMPError) -> [UInt8] {
        logTraffic(question)
        do throws(QMPError) {
            let answer = try await transport.ask(question, until: deadline(timeout))
            configuration.logger.trace("answer", metadata: ["agent.bytes": "\(answer.count)"])
            return answer
        } catch {
            configuration.logger.trace("no answer", metadata: ["agent.error": "\(error.code)"])
            throw await explained(error, question.name)
        }
    }

    func decode<Response: JSONDecodable>(
        _ answer: [UInt8],
        as response: Response.Type,
        _ name: String
    ) throws(QMPError) -> Response {
        // What is not answered returns nothing.
        let bytes = answer.isEmpty ? Array("{}".utf8) : answer
        return try QMPReply(bytes: bytes, command: name).decode()
    }

    func deadline(_ timeout: QMPTimeout) -> Deadline? {
        switch timeout {
        case .standard: configuration.commandTimeout.map { Deadline(after: $0) }
        case .after(let duration): Deadline(after: duration)
        case .never: nil
        }
    }

    /// Logs a command at trace level, its secrets hidden.
    private func logTraffic(_ question: AgentQuestion) {
        guard configuration.logger.logLevel <= .trace else { return }
        let arguments = Redaction.redact(command: question.name, arguments: question.arguments)
        configuration.logger.trace(
            "command",
            metadata: [
                "agent.command": "\(question.name)",
                "agent.arguments": "\(arguments.map { JSONValue.object($0).jsonString() } ?? "{}")",
            ]
        )
    }
}
