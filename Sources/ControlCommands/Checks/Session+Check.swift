internal import Logging
internal import QMP

extension Session {
    /// How long an out-of-band command waits for the schema: it is there to overtake what holds a QEMU up, and the
    /// schema is in that queue.
    private static let outOfBandPatience = Duration.milliseconds(500)

    /// What checks a command before it is sent.
    ///
    /// - Returns: `nil` when this QEMU does not tell what it has. Then it is left to QEMU to refuse.
    /// - Throws: When there is no answer, for then there would be none to the command either.
    func check(for command: QMPCommand, _ logger: Logger) async throws(Failure) -> CommandCheck? {
        do {
            return CommandCheck(schema: try await schema(before: command), release: await release)
        } catch {
            let mayGoOn = error.code == .timedOut && command.execution == .outOfBand
            guard mayGoOn || error.code == .refused || error.code == .undecodable else {
                throw .command(error.notSending(command))
            }
            logger.debug("sent unchecked: \(error)")
            return nil
        }
    }

    private func schema(before command: QMPCommand) async throws(QMPError) -> LiveSchema {
        guard command.execution == .outOfBand else { return try await monitor.schema() }
        let patience = min(timeout ?? Session.outOfBandPatience, Session.outOfBandPatience)
        return try await monitor.run(QMPCommand("query-qmp-schema", timeout: .after(patience))).decode()
    }
}

extension QMPError {
    /// The same error, that of a question before a command, in terms of that command.
    fileprivate func notSending(_ command: QMPCommand) -> QMPError {
        var error = adding("\(command.name) was not sent")
        error.command = command.name
        error.outcome = .notSent
        error.refusal = nil
        return error
    }
}
