import JSONWire
import QAPI
import Synchronization

/// Executes nothing: it notes the command and gives the reply that it was told to.
final class RecordingExecutor: QAPIExecutor {
    struct Execution: Equatable {
        let name: String
        let arguments: String
        let timeout: QMPTimeout
    }

    private let reply: String
    private let executions = Mutex<[Execution]>([])

    init(reply: String = "{}") {
        self.reply = reply
    }

    var executed: [Execution] { executions.withLock { $0 } }

    func execute<Command: QAPICommand>(
        _ command: Command,
        timeout: QMPTimeout
    ) async throws(QMPError) -> Command.Response {
        let execution = Execution(name: Command.name, arguments: command.jsonString(), timeout: timeout)
        executions.withLock { $0.append(execution) }
        do {
            return try Command.Response(json: reply)
        } catch {
            throw QMPError(.undecodable, error.description, command: Command.name, outcome: .done)
        }
    }
}
