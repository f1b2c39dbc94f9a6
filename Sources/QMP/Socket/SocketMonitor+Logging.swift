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

    /// Logs how a command ended at trace level: never what QEMU returned.
    nonisolated func logTraffic(_ result: Result<PendingCommand.Reply, QMPError>, _ id: RequestID) {
        let logger = configuration.logger
        guard logger.logLevel <= .trace else { return }
        switch result {
        case .success(let reply):
            logger.trace("reply", metadata: ["qmp.id": "\(id)", "qmp.bytes": "\(reply.value.count)"])
        case .failure(let error):
            logger.trace("no reply", metadata: ["qmp.id": "\(id)", "qmp.error": "\(error.code)"])
        }
    }
}
