internal import QEMU

extension GuestAgentSession {
    /// A guest that still does not thaw after this long has a reason that time does not cure.
    private static var thawLimit: Duration { .seconds(60) }

    /// Freezes file systems of the guest, runs `body`, for example a snapshot, and thaws them however `body` ends
    /// (`guest-fsfreeze-freeze`, `guest-fsfreeze-freeze-list`, `guest-fsfreeze-thaw`).
    ///
    /// They are thawed when `body` returns or throws, when the task is cancelled, when the limit is over, and when it is not
    /// known whether they were frozen. If the connection is lost in between, another is made for it. While they are frozen
    /// the agent runs no other commands than those about it.
    /// - Parameters:
    ///   - mountPoints: The file systems; `nil` for all. Default: `nil`.
    ///   - limit: How long they may be frozen. Then they are thawed, and `body` is cancelled. Default: 30 seconds.
    ///   - body: Gets the number of frozen file systems.
    /// - Throws: `QMPError`: `QMPError.Code.timedOut` when `body` had not ended at the limit, even if it did afterwards; the
    ///   reason why they could not be frozen, or be thawed again, which may leave them frozen; and whatever `body` throws.
    public func withFrozenFileSystems<Value: Sendable>(
        at mountPoints: [String]? = nil,
        limit: Duration = .seconds(30),
        _ body: @escaping @Sendable (_ count: Int) async throws -> Value
    ) async throws -> Value {
        let count = try await freeze(mountPoints)
        let work = Task { try await body(count) }
        let watch = Task { () async -> Result<Void, QMPError>? in
            // Cancelled: the work ended in time.
            guard (try? await Task.sleep(for: limit)) != nil else { return nil }
            defer { work.cancel() }
            return await thaw()
        }
        let result = await withTaskCancellationHandler {
            await work.result
        } onCancel: {
            work.cancel()
        }
        watch.cancel()
        if let early = await watch.value {
            try early.get()
            throw QMPError(.timedOut, "the work on frozen file systems did not end within \(limit): they were thawed")
        }
        try await thaw().get()
        return try result.get()
    }

    private func freeze(_ mountPoints: [String]?) async throws(QMPError) -> Int {
        do throws(QMPError) {
            guard let mountPoints else { return try await guestFsfreezeFreeze() }
            return try await guestFsfreezeFreezeList(mountpoints: mountPoints)
        } catch {
            if error.outcome == .unknown || error.outcome == .done { try await thaw().get() }
            throw error
        }
    }

    /// Thaws all file systems, also when the task is cancelled; tries again until the agent has answered.
    private func thaw() async -> Result<Void, QMPError> {
        await Task {
            let end = ContinuousClock.now + Self.thawLimit
            while true {
                do throws(QMPError) {
                    _ = try await guestFsfreezeThaw(timeout: .after(.seconds(10)))
                    return .success(())
                } catch {
                    let isFinal = error.outcome == .refused || error.code == .closed
                    if isFinal || ContinuousClock.now >= end { return .failure(.stillFrozen(error)) }
                }
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
