public import QMP

extension BlockJob {
    /// Cancels the job, whatever it is at, and waits until it has ended (`block-job-cancel` with force, `job-cancel`).
    ///
    /// A mirror's copy is worthless then, unless the mirror was ready: see ``endWithoutPivot(waiting:)``. A cancelled commit
    /// or stream leaves the images as valid as they were.
    /// - Parameter limit: How long it may take. Default: 30 seconds.
    /// - Returns: How the job ended, which may be otherwise when it ended just then.
    /// - Throws: `QMPError`: `jobNotFound`; `timedOut`, and the job may still end; others as every command.
    @discardableResult
    public func cancel(waiting limit: Duration = .seconds(30)) async throws(QMPError) -> End {
        let watch = await BlockJobWatch(self)
        let command = { @Sendable () async throws(QMPError) in
            do throws(QMPError) {
                try await sendCancel()
            } catch let error where error.code == .refused {
                // It may have ended just now.
                if try await watch.look().end == nil { throw error }
            }
        }
        return try await watch.wait(limit, "\(self) was told to end, and had not", after: command) { $0.end }
    }

    private func sendCancel() async throws(QMPError) {
        switch type {
        case .backup, .commit, .mirror, .stream:
            // Before QEMU 6.2, job-cancel lets a mirror that is ready end as if it had been told to.
            try await domain.monitor.blockJobCancel(device: id, force: true, timeout: .never)
        default: try await domain.monitor.jobCancel(id: id, timeout: .never)
        }
    }

    // MARK: On behalf of tasks that are cancelled

    /// Cancels the job although the task is cancelled. A job that is gone is well.
    func cancelShielded() async throws(QMPError) {
        do {
            _ = try await shielded { () async throws(QMPError) in try await cancel(waiting: .seconds(10)) }
        } catch let error where error.code == .jobNotFound {
            // That is what was wanted.
        }
    }

    /// Cancels the job because nobody will wait for it, if that is to be done then.
    ///
    /// - Parameter reason: Why nobody will.
    /// - Throws: That, with a word on it, when the job could not be cancelled.
    func abandon(because reason: QMPError) async throws(QMPError) {
        guard options.onCancellation == .cancelJob else { return }
        do {
            try await cancelShielded()
        } catch {
            throw reason.adding("\(self) could not be cancelled: \(error.message)")
        }
    }

    /// Finds out whether a job has begun whose start has no reply; returns when it has.
    ///
    /// - Parameter reason: Why there is no reply.
    func reconcileStart(_ reason: QMPError) async throws(QMPError) {
        guard reason.code != .cancelled else {
            try await abandon(because: reason)
            throw reason
        }
        let watch = await BlockJobWatch(self)
        do {
            _ = try await watch.look()
        } catch {
            // QEMU answers in order: if it does, it has executed the command, and there is no job. If it does not, then what
            // it is told now is done after what it was told before.
            if error.code != .jobNotFound { try await abandon(because: reason) }
            throw reason
        }
    }
}
