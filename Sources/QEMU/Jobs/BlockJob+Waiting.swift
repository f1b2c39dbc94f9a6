public import QMP

extension BlockJob {
    /// Waits until the job needs its owner, or has done its work.
    ///
    /// - Parameter timeout: How long to wait; `nil` for as long as the connection stands. The job goes on afterwards.
    /// - Returns: What the job has come to; at once when it is there already.
    /// - Throws: `QMPError`: `jobFailed` with QEMU's reason, `jobCancelled`, `jobNotFound` when it ended and nobody told how;
    ///   `timedOut`; `cancelled`, after what ``BlockJobOptions/onCancellation`` says was done; `connectionLost`; `closed`.
    @discardableResult
    public func wait(timeout: Duration? = nil) async throws(QMPError) -> Milestone {
        try await wait(timeout, "\(self) was still running") { sight throws(QMPError) in try milestone(sight) }
    }

    /// Waits until the job has ended and has done its work, whoever completes, finalizes or ends it.
    ///
    /// - Parameter timeout: How long to wait; `nil` for as long as the connection stands. The job goes on afterwards.
    /// - Throws: `QMPError`, as ``wait(timeout:)``.
    public func waitUntilEnded(timeout: Duration? = nil) async throws(QMPError) {
        try await wait(timeout, "\(self) had not ended") { sight throws(QMPError) in try success(sight) }
    }

    /// How far the job is: now, and whenever that has changed, until ``wait(timeout:)`` would return.
    ///
    /// - Parameter interval: How often to ask QEMU, which tells of progress only when asked. Changes of the job's status are
    ///   told at once. Default: every second.
    public func progress(every interval: Duration = .seconds(1)) -> BlockJobProgressSequence {
        BlockJobProgressSequence(job: self, interval: interval)
    }

    /// Runs `body` with the job, and cancels the job if it has not ended when `body` has, however that ends.
    ///
    /// - Throws: What `body` throws; and `QMPError` when the job should have been cancelled and could not.
    @discardableResult
    public func scoped<Result>(_ body: (BlockJob) async throws -> Result) async throws -> Result {
        let result: Result
        do {
            result = try await body(self)
        } catch {
            // The error of `body` says more than that the job cannot be cancelled either, as when the connection is lost.
            if record.end == nil { _ = try? await cancelShielded() }
            throw error
        }
        if record.end == nil { try await cancelShielded() }
        return result
    }

    // MARK: Deciding

    /// What the job has come to; `nil` when it is on its way.
    func milestone(_ sight: BlockJobWatch.Sight) throws(QMPError) -> Milestone? {
        if try success(sight) != nil { return .completed }
        switch sight.info?.status {
        case .ready?, .standby?: return .ready
        case .pending? where !options.finalizesItself: return .pending
        default: return nil
        }
    }

    /// Whether the job has done its work; `nil` when it has not ended.
    func success(_ sight: BlockJobWatch.Sight) throws(QMPError) -> Void? {
        switch sight.end {
        case nil: return nil
        case .completed?: return ()
        case .cancelled?: throw QMPError(.jobCancelled, "\(self) was cancelled")
        case .failed(let reason)?: throw QMPError(.jobFailed, "\(self) failed: \(reason)")
        }
    }

    // MARK: Waiting

    /// Waits for something, within a limit, and does to the job what is to be done when the task is cancelled.
    func wait<Value: Sendable>(
        _ limit: Duration?,
        _ late: String,
        _ found: @escaping @Sendable (BlockJobWatch.Sight) throws(QMPError) -> Value?
    ) async throws(QMPError) -> Value {
        let watch = await BlockJobWatch(self)
        return try await cancellable { () async throws(QMPError) in
            try await watch.wait(limit, late, found)
        }
    }

    /// Runs `body`; when that ends because the task was cancelled, the job is cancelled, if it is to be.
    func cancellable<Value>(_ body: () async throws(QMPError) -> Value) async throws(QMPError) -> Value {
        do {
            return try await body()
        } catch let error where error.code == .cancelled {
            try await abandon(because: error)
            throw error
        }
    }
}

extension BlockJobWatch {
    /// Runs a command, if there is one, and waits for something, all within a limit.
    ///
    /// - Parameters:
    ///   - late: What is still so when the time is over, as a sentence.
    ///   - command: Tells QEMU what to do.
    func wait<Value: Sendable>(
        _ limit: Duration?,
        _ late: String,
        after command: @escaping @Sendable () async throws(QMPError) -> Void = { () async throws(QMPError) in },
        _ found: @escaping @Sendable (Sight) throws(QMPError) -> Value?
    ) async throws(QMPError) -> Value {
        let late = QMPError(.timedOut, limit.map { "\(late) after \($0)" } ?? late)
        return try await withTimeLimit(limit, late: late) { () async throws(QMPError) in
            try await command()
            return try await wait(for: found)
        }
    }
}
