public import QAPI

/// What executes the guest agent's commands.
///
/// Each command is a method here: `try await executor.guestInfo()`.
public protocol GuestAgentExecutor: Sendable {
    /// Executes a command and decodes what the agent returns.
    ///
    /// - Parameters:
    ///   - command: The command with its arguments.
    ///   - timeout: How long to wait for the reply.
    /// - Throws: `QMPError`.
    func execute<Command: GuestAgentCommand>(
        _ command: Command,
        timeout: QMPTimeout
    ) async throws(QMPError) -> Command.Response
}
