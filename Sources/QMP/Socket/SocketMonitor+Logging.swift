internal import JSONWire
internal import Logging
internal import QMPProtocol

extension SocketMonitor {
    /// Logs a command at trace level, its secrets hidden.
    nonisolated func logTraffic(_ command: QMPCommand, _ id: RequestID) {
        let logger = configuration.logger
        guard logger.logLevel <= .trace else { return }
        let arguments = Redaction.redact(command: command.name, arguments: command.arguments)
        logger.trace(
            "command",
            metadata: [
                "qmp.command": "\(command.name)",
                "qmp.id": "\(id)",
                "qmp.arguments": "\(arguments.map { JSONValue.object($0).jsonString() } ?? "{}")",
            ]
        )
    }
}
