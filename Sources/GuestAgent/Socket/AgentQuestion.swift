internal import JSONWire
internal import NIOCore
internal import QMPProtocol

/// A command for an agent, encoded.
struct AgentQuestion: Sendable {
    let name: String
    /// The arguments as the text of one JSON object.
    let arguments: [UInt8]
    /// Whether the agent answers when it succeeds.
    let repliesOnSuccess: Bool
    /// Gets the answer when it arrives after the question was given up.
    let takeLateAnswer: (@Sendable (_ answer: [UInt8]) -> Void)?

    init<Command: GuestAgentCommand>(
        _ command: Command,
        takeLateAnswer: (@Sendable (_ answer: [UInt8]) -> Void)? = nil
    ) {
        name = Command.name
        arguments = command.jsonBytes()
        repliesOnSuccess = Command.repliesOnSuccess
        self.takeLateAnswer = takeLateAnswer
    }

    /// - Parameter arguments: The text of one JSON object.
    init(name: String, arguments: [UInt8], repliesOnSuccess: Bool) {
        self.name = name
        self.arguments = arguments
        self.repliesOnSuccess = repliesOnSuccess
        takeLateAnswer = nil
    }

    /// The line to send.
    func line(id: RequestID) -> ByteBuffer {
        var line = ByteBuffer(bytes: jsonBytes(id: id))
        line.writeInteger(UInt8(ascii: "\n"))
        return line
    }

    /// The question as one JSON object.
    func jsonBytes(id: RequestID? = nil) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("execute")
        writer.write(string: name)
        if arguments.count > 2 {
            writer.key("arguments")
            writer.write(raw: arguments)
        }
        if let id {
            writer.key("id")
            writer.write(integer: id.rawValue)
        }
        writer.endObject()
        return writer.finish()
    }
}

extension AgentQuestion {
    /// The agent got the question, or may have.
    func failure(_ code: QMPError.Code, _ message: String) -> QMPError {
        QMPError(code, message, command: name, outcome: .unknown)
    }

    /// The agent answered that it refuses.
    func refusal(_ refusal: QMPError.Refusal) -> QMPError {
        let reason = refusal.description.isEmpty ? "no reason given" : refusal.description
        return QMPError(
            .refused,
            "the guest agent refused \(name): \(reason)",
            command: name,
            outcome: .refused,
            refusal: refusal
        )
    }
}
