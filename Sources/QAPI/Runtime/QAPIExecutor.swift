/// What executes typed commands: a monitor, or a stand-in for one.
///
/// Each command of QEMU is a method here: `try await executor.queryStatus()`.
public protocol QAPIExecutor: Sendable {
    /// Executes a command and decodes what QEMU returns.
    ///
    /// - Parameters:
    ///   - command: The command with its arguments.
    ///   - timeout: How long to wait for the reply.
    /// - Throws: ``QMPError``: ``QMPError/Code/refused`` by QEMU, ``QMPError/Code/unsupported`` on this QEMU,
    ///   ``QMPError/Code/timedOut``, ``QMPError/Code/undecodable`` and others.
    func execute<Command: QAPICommand>(
        _ command: Command,
        timeout: QMPTimeout
    ) async throws(QMPError) -> Command.Response
}

extension QAPIExecutor {
    /// Executes a command within the standard time.
    ///
    /// - Throws: ``QMPError``, as ``execute(_:timeout:)``.
    @discardableResult
    public func execute<Command: QAPICommand>(_ command: Command) async throws(QMPError) -> Command.Response {
        try await execute(command, timeout: .standard)
    }
}
