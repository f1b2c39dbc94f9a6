internal import NIOConcurrencyHelpers
public import QAPI

extension ReconnectingMonitor {
    /// Asks QEMU whether a command was run whose outcome is unknown, as after a connection that was lost.
    ///
    /// ```swift
    /// do {
    ///     _ = try await monitor.run(command)
    /// } catch let error where error.outcome == .unknown {
    ///     guard try await monitor.reconcile(command) == .done else { throw error }
    /// }
    /// ```
    /// | command | done when there is |
    /// |---|---|
    /// | `device_add` | a device of that `id` (`qom-list`) |
    /// | `object-add` | an object of that `id` (`qom-list`) |
    /// | `blockdev-add` | a block node of that `node-name` (`query-named-block-nodes`) |
    /// | `blockdev-mirror`, `blockdev-backup`, `blockdev-create`, `block-stream`, `block-commit`, `drive-mirror`, `drive-backup`, `snapshot-save`, `snapshot-load`, `snapshot-delete` | a job of that `job-id`, else `device` (`query-jobs`), or there was one when the connection was lost, by what events told |
    ///
    /// A job that ended meanwhile is gone, unless it is to be dismissed by its owner (`auto-dismiss` false): then it is
    /// unclear. So is everything about other commands, and about what has no name. What was there before the command, and had
    /// the same name, is taken for its effect. The answer is that of the machine that is there now: of one that was started
    /// anew (``Resumption/restarted``), it says nothing of what was before.
    /// - Parameters:
    ///   - command: The command as it was run.
    ///   - timeout: How long to wait, for the connection too.
    /// - Throws: `QMPError`: QEMU cannot be asked.
    public func reconcile(
        _ command: QMPCommand,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> CommandEffect {
        let question = try EffectQuestion(command)
        let told: @Sendable () -> Resumption.State? = { [keeper] in
            // Asked only after QEMU has answered, which may be over the next connection.
            keeper.state.withLockedValue { $0.lastResumption.flatMap { $0.restarted == true ? nil : $0.before } }
        }
        return try await question.answer(self, told: told, timeout: timeout)
    }

    /// Asks QEMU whether a typed command was run whose outcome is unknown, as ``reconcile(_:timeout:)-(QMPCommand,_)``.
    ///
    /// - Throws: `QMPError`: QEMU cannot be asked.
    public func reconcile(
        _ command: some QAPICommand,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> CommandEffect {
        try await reconcile(QMPCommand(command), timeout: timeout)
    }
}
