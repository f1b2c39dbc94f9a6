internal import NIOCore
internal import QMPProtocol

extension AgentSocket {
    func ask(_ question: AgentQuestion, until deadline: Deadline?) async throws(QMPError) -> [UInt8] {
        try await takeTurn(until: deadline, question.name)
        defer { passTurn() }
        try await settle(until: deadline, .none, question.name)
        guard !Task.isCancelled else { throw .unsent(.cancelled, "the task was cancelled", question.name) }
        guard let message = conversation.ask(question) else {
            throw .unsent(.agentUnavailable, "the guest agent at \(address) is out of step", question.name)
        }
        takeLateAnswer = question.takeLateAnswer
        return try answer(await listen(until: deadline, sending: message), to: question)
    }

    private func answer(_ wakeup: Wakeup, to question: AgentQuestion) throws(QMPError) -> [UInt8] {
        switch wakeup {
        case .found(let finding, let line): return try answer(finding, line, to: question)
        case .late, .turn:
            conversation.doubt()
            // No refusal came: that is all that such a question is ever answered.
            guard question.repliesOnSuccess else { return [] }
            throw question.failure(.timedOut, "\(question.name) was not answered in time")
        case .cancelled:
            conversation.doubt()
            throw question.failure(.cancelled, "\(question.name): the task was cancelled")
        case .connectionEnded(let reason):
            guard !isClosed else {
                throw question.failure(.closed, "\(question.name): the session with the guest agent was closed")
            }
            // The guest may be off before there is anything to read.
            guard question.repliesOnSuccess else { return [] }
            let detail = reason.map { ": \($0)" } ?? ""
            throw question.failure(.connectionLost, "\(question.name): \(address) closed the connection\(detail)")
        }
    }

    private func answer(
        _ finding: AgentConversation.Finding,
        _ line: ByteBuffer,
        to question: AgentQuestion
    ) throws(QMPError) -> [UInt8] {
        switch finding {
        case .answered(let value): return line.bytes(value)
        case .passed: return []
        case .refused(let name, let description):
            throw question.refusal(.init(errorClass: .init(rawValue: name), description: description))
        case .unattributed:
            throw question.failure(.refused, "the guest agent could not read something, most likely \(question.name)")
        case .malformed(let reason):
            throw question.failure(.undecodable, "the answer to \(question.name) is not valid: \(reason)")
        case .oversized:
            throw question.failure(
                .messageTooLarge,
                "the answer to \(question.name) is larger than the configured limit"
            )
        case .monitor, .synchronised, .late, .nothing:
            throw question.failure(.undecodable, "what answers \(question.name) at \(address) is no guest agent")
        }
    }
}
