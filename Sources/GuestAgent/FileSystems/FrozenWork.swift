internal import QEMU

/// What became of work that was done while file systems of the guest were frozen.
struct FrozenWork<Value: Sendable>: Sendable {
    /// How many file systems were frozen.
    let frozenCount: Int
    /// What the work came to.
    let value: Value
    /// Whether it had not ended at the limit, and was cancelled after they were thawed.
    let isLate: Bool
    /// How many were thawed; `nil` when it took more than one attempt, of which the first may have done it.
    let thaw: Result<Int?, QMPError>
}

extension GuestAgentSession {
    /// A guest that still does not thaw after this long has a reason that time does not cure.
    private static var thawLimit: Duration { .seconds(60) }

    /// Freezes file systems, does something, and thaws them: at its end, at the limit, and when the task is cancelled.
    ///
    /// - Throws: When they could not be frozen.
    func frozen<Value: Sendable>(
        _ mountPoints: [String]?,
        limit: Duration,
        _ body: @escaping @Sendable (_ count: Int) async -> Value
    ) async throws(QMPError) -> FrozenWork<Value> {
        let count = try await freeze(mountPoints)
        let work = Task { await body(count) }
        let watch = Task { () async -> Result<Int?, QMPError>? in
            // Cancelled: the work ended in time.
            guard (try? await Task.sleep(for: limit)) != nil else { return nil }
            defer { work.cancel() }
            return await thaw()
        }
        let value = await withTaskCancellationHandler {
            await work.value
        } onCancel: {
            work.cancel()
        }
        watch.cancel()
        if let early = await watch.value {
            return FrozenWork(frozenCount: count, value: value, isLate: true, thaw: early)
        }
        return FrozenWork(frozenCount: count, value: value, isLate: false, thaw: await thaw())
    }

    private func freeze(_ mountPoints: [String]?) async throws(QMPError) -> Int {
        do throws(QMPError) {
            guard let mountPoints else { return try await guestFsfreezeFreeze() }
            return try await guestFsfreezeFreezeList(mountpoints: mountPoints)
        } catch {
            if error.outcome == .unknown || error.outcome == .done { _ = try await thaw().get() }
            throw error
        }
    }

    /// Thaws all file systems, also when the task is cancelled; tries again until the agent has answered.
    private func thaw() async -> Result<Int?, QMPError> {
        await Task {
            let end = ContinuousClock.now + Self.thawLimit
            var isFirst = true
            while true {
                do throws(QMPError) {
                    let count = try await guestFsfreezeThaw(timeout: .after(.seconds(10)))
                    return .success(isFirst ? count : nil)
                } catch {
                    let isFinal = error.outcome == .refused || error.code == .closed
                    if isFinal || ContinuousClock.now >= end { return .failure(.stillFrozen(error)) }
                }
                isFirst = false
                // Nobody cancels this task.
                try? await Task.sleep(for: .milliseconds(200))
            }
        }.value
    }
}

extension QMPError {
    fileprivate static func stillFrozen(_ error: QMPError) -> QMPError {
        QMPError(
            error.code,
            "file systems of the guest may still be frozen: \(error.message)",
            command: error.command,
            outcome: error.outcome,
            refusal: error.refusal
        )
    }
}
