/// A monitor that takes commands without anybody waiting, and keeps their order.
protocol DirectMonitor: Monitor {
    /// Whether the connection runs commands out of band.
    var runsOutOfBand: Bool { get async }

    /// Runs a command. Those in band run in the order of these calls.
    ///
    /// - Parameter tell: Told what became of it, once, on whatever thread; in order with the events around it.
    nonisolated func submit(_ command: QMPCommand, tell: @escaping @Sendable (Result<QMPReply, QMPError>) -> Void)

    /// Whom the events go to, and the end of the connection.
    nonisolated var router: EventRouter { get }
}

extension SocketMonitor: DirectMonitor {
    var runsOutOfBand: Bool { configuration.enablesOutOfBand && greeting?.capabilities.contains("oob") == true }

    nonisolated func submit(_ command: QMPCommand, tell: @escaping @Sendable (Result<QMPReply, QMPError>) -> Void) {
        let submission: Submission
        do {
            submission = try self.submission(of: command)
        } catch {
            return tell(.failure(error))
        }
        let waiter = PendingCommand.Waiter.callback { [self] result in
            logTraffic(result, submission.id)
            tell(
                result.map {
                    QMPReply(bytes: $0.message.bytes($0.value), command: command.name, id: command.id)
                }
            )
        }
        onLoop { $0.submit(submission, waiter, Cancellation()) }
    }
}
