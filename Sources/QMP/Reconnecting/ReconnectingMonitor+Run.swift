internal import NIOConcurrencyHelpers
internal import QAPI

extension ReconnectingMonitor {
    /// Runs one command on the present connection, or on the next one, and returns QEMU's reply, undecoded.
    ///
    /// - Throws: `QMPError`: as the connection's own monitor; `connectionLost` with the outcome unknown when the connection
    ///   ended while the command was on its way; `timedOut` and not sent when there was no connection in time.
    public func run(_ command: QMPCommand) async throws(QMPError) -> QMPReply {
        let deadline = keeper.deadline(of: command.timeout)
        var useless = 0
        while true {
            let connection: ConnectionKeeper.Connection
            do {
                connection = try await keeper.connectionForCommands(after: useless, until: deadline)
            } catch {
                throw error.unsent(command.name)
            }
            do {
                return try await connection.monitor.run(keeper.limited(command, deadline))
            } catch {
                guard keeper.mayTryAgain(after: error) else { throw error }
                useless = connection.number
            }
        }
    }

    /// Runs several commands on one connection, the present or the next one, in this order.
    ///
    /// When it is lost in the middle, those that were not sent are not sent any more. There must be a connection before the
    /// time of the first of them is over.
    /// - Returns: What became of each, with errors as ``run(_:)-(QMPCommand)`` throws them.
    public func run(_ commands: [QMPCommand]) async -> [Result<QMPReply, QMPError>] {
        guard !commands.isEmpty else { return [] }
        let deadlines = commands.map { keeper.deadline(of: $0.timeout) }
        var useless = 0
        while true {
            let connection: ConnectionKeeper.Connection
            do {
                connection = try await keeper.connectionForCommands(
                    after: useless,
                    until: deadlines.compactMap(\.self).min()
                )
            } catch {
                return commands.map { .failure(error.unsent($0.name)) }
            }
            let results = await connection.monitor.run(zip(commands, deadlines).map { keeper.limited($0, $1) })
            let isUntouched = results.allSatisfy { result in
                if case .failure(let error) = result { keeper.mayTryAgain(after: error) } else { false }
            }
            guard isUntouched else { return results }
            useless = connection.number
        }
    }

    /// What the QEMU of the present connection has, or of the next one, as its own monitor tells or remembers it.
    ///
    /// - Throws: `QMPError`.
    public func schema(timeout: QMPTimeout) async throws(QMPError) -> LiveSchema {
        let deadline = keeper.deadline(of: timeout)
        var useless = 0
        while true {
            let connection = try await keeper.connectionForCommands(after: useless, until: deadline)
            do {
                return try await connection.monitor.schema(timeout: keeper.remaining(deadline))
            } catch {
                // It does nothing to the machine: that it may have been asked already is no reason against asking again.
                guard error.code == .connectionLost, keeper.configuration.commandsWithoutConnection == .wait else {
                    throw error
                }
                useless = connection.number
            }
        }
    }
}

extension ConnectionKeeper {
    /// The connection for commands; waited for if that is what they do.
    fileprivate func connectionForCommands(
        after number: Int,
        until deadline: Duration?
    ) async throws(QMPError) -> Connection {
        if configuration.commandsWithoutConnection == .wait {
            return try await connection(after: number, until: deadline)
        }
        let (ready, failure) = state.withLockedValue { ($0.connection(after: number), $0.failure) }
        guard let ready else { throw failure ?? QMPError(.closed, "the monitor is not connected") }
        return try ready.get()
    }

    /// Whether a command was not sent for want of a connection, and would wait for one.
    fileprivate func mayTryAgain(after error: QMPError) -> Bool {
        configuration.commandsWithoutConnection == .wait && error.outcome == .notSent
            && (error.code == .connectionLost || error.code == .closed)
    }

    // MARK: Time

    /// When a time from now is over.
    func deadline(in duration: Duration?) -> Duration? { duration.map { pacing.now() + $0 } }

    fileprivate func deadline(of timeout: QMPTimeout) -> Duration? {
        switch timeout {
        case .standard: deadline(in: configuration.commandTimeout)
        case .after(let duration): deadline(in: duration)
        case .never: nil
        }
    }

    fileprivate func remaining(_ deadline: Duration?) -> QMPTimeout {
        deadline.map { .after(max(.zero, $0 - pacing.now())) } ?? .never
    }

    /// The command with what is left of its time.
    fileprivate func limited(_ command: QMPCommand, _ deadline: Duration?) -> QMPCommand {
        var command = command
        command.timeout = remaining(deadline)
        return command
    }

    // MARK: Reasons

    /// What to tell somebody who waited for a connection in vain: rather than that time is over, why the attempts failed.
    func reason(for error: QMPError) -> QMPError {
        guard error.code == .timedOut else { return error }
        return state.withLockedValue { $0.failure } ?? error
    }
}

extension QMPError {
    /// The same failure, as the end of a command that was not sent.
    fileprivate func unsent(_ command: String) -> QMPError {
        QMPError(code, "\(command): \(message)", command: command, outcome: .notSent, process: process, fate: fate)
    }
}
