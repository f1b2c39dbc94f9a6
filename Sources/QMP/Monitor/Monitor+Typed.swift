internal import JSONWire

extension Monitor {
    /// Executes a typed command, one after the other with all others (`execute`).
    ///
    /// - Parameters:
    ///   - command: The command with its arguments.
    ///   - timeout: How long to wait for the reply.
    /// - Throws: `QMPError`, with `QMPError.Code.undecodable` when the reply is not the command's `Response`.
    public func execute<Command: QAPICommand>(
        _ command: Command,
        timeout: QMPTimeout
    ) async throws(QMPError) -> Command.Response {
        try await runTyped(QMPCommand(command, timeout: timeout)).decode()
    }

    /// Executes a typed command out of band (`exec-oob`): it overtakes commands that are running or waiting.
    ///
    /// Only few commands can, see `QAPICommand.allowsOutOfBand`, and only on a connection that negotiated the
    /// capability `oob`.
    /// - Throws: `QMPError`, with `QMPError.Code.outOfBandUnavailable` when the connection has no such capability.
    @discardableResult
    public func executeOutOfBand<Command: QAPICommand>(
        _ command: Command,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> Command.Response {
        try await runTyped(QMPCommand(command, execution: .outOfBand, timeout: timeout)).decode()
    }

    private func runTyped(_ command: QMPCommand) async throws(QMPError) -> QMPReply {
        do {
            return try await run(command)
        } catch {
            throw await explained(error, command)
        }
    }

    /// Sends several typed commands at once and waits for all of them: one round trip instead of one for each.
    ///
    /// ```swift
    /// let (status, blocks) = await monitor.pipeline(QueryStatusCommand(), QueryBlockCommand())
    /// print(try status.get().status, try blocks.get().count)
    /// ```
    /// QEMU runs them in this order, and runs those behind one that fails all the same.
    /// - Parameters:
    ///   - command: The commands with their arguments.
    ///   - timeout: How long to wait for each reply.
    /// - Returns: What became of each command.
    public func pipeline<each Command: QAPICommand>(
        _ command: repeat each Command,
        timeout: QMPTimeout = .standard
    ) async -> (repeat Result<(each Command).Response, QMPError>) {
        var commands: [QMPCommand] = []
        repeat commands.append(QMPCommand(each command, timeout: timeout))
        var results = zip(commands, await run(commands)).makeIterator()
        return (repeat await decoded((each Command).self, results.next()))
    }

    private func decoded<Command: QAPICommand>(
        _ command: Command.Type,
        _ outcome: (QMPCommand, Result<QMPReply, QMPError>)?
    ) async -> Result<Command.Response, QMPError> {
        do throws(QMPError) {
            guard let outcome else {
                let message = "the monitor told nothing of \(Command.name)"
                throw QMPError(.undecodable, message, command: Command.name, outcome: .unknown)
            }
            switch outcome.1 {
            case .success(let reply): return .success(try reply.decode())
            case .failure(let error): throw await explained(error, outcome.0)
            }
        } catch {
            return .failure(error)
        }
    }
}

extension QMPCommand {
    /// Creates a command from a typed one.
    public init(
        _ command: some QAPICommand,
        execution: Execution = .inBand,
        timeout: QMPTimeout = .standard,
        descriptors: [CInt] = []
    ) {
        let arguments = command.jsonBytes()
        self.init(
            name: type(of: command).name,
            checkedArguments: arguments == Array("{}".utf8) ? nil : arguments,
            execution: execution,
            timeout: timeout,
            descriptors: descriptors,
            id: nil
        )
    }
}
