public import QAPI

/// What executes the guest agent's commands.
///
/// Each command is a method here: `try await executor.guestInfo()`.
public protocol GuestAgentExecutor: Sendable {
    /// Executes a command and decodes what the agent returns.
    ///
    /// Of a command that is not answered when it succeeds (see ``GuestAgentCommand/repliesOnSuccess``), no answer within
    /// the time is success, and an `EmptyReply`.
    /// - Parameters:
    ///   - command: The command with its arguments.
    ///   - timeout: How long to wait for the reply.
    /// - Throws: `QMPError`.
    func execute<Command: GuestAgentCommand>(
        _ command: Command,
        timeout: QMPTimeout
    ) async throws(QMPError) -> Command.Response
}

extension GuestAgentExecutor {
    /// Executes a command within the standard time.
    ///
    /// - Throws: `QMPError`, as ``execute(_:timeout:)``.
    @discardableResult
    public func execute<Command: GuestAgentCommand>(_ command: Command) async throws(QMPError) -> Command.Response {
        try await execute(command, timeout: .standard)
    }
}
