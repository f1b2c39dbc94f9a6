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

    /// The line to send.
    func line(id: RequestID) -> ByteBuffer {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("execute")
        writer.write(string: name)
        if arguments.count > 2 {
            writer.key("arguments")
            writer.write(raw: arguments)
        }
        writer.key("id")
        writer.write(integer: id.rawValue)
        writer.endObject()
        var line = ByteBuffer(bytes: writer.finish())
        line.writeInteger(UInt8(ascii: "\n"))
        return line
    }
}
