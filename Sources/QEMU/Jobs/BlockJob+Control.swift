public import QMP

extension BlockJob {
    /// Where the job stands at present; `nil` when it has ended and was dismissed. `query-jobs`.
    ///
    /// - Throws: `QMPError`, as every command.
    public func info() async throws(QMPError) -> JobInfo? {
        try await domain.jobs().first { $0.id == id }
    }

    /// Pauses the job, and waits until it stands still (`job-pause`). The machine goes on.
    ///
    /// - Parameter limit: How long it may take. Default: 30 seconds.
    /// - Throws: `QMPError`: `timedOut`; `refused` when it is paused already; `jobNotReady` when it has ended.
    public func pause(waiting limit: Duration = .seconds(30)) async throws(QMPError) {
        let watch = await BlockJobWatch(self)
        let command = { @Sendable () async throws(QMPError) in
            try await domain.monitor.jobPause(id: id, timeout: .never)
        }
        try await watch.wait(limit, "\(self) was not paused", after: command) { sight throws(QMPError) in
            try paused(sight, true)
        }
    }

    /// Lets a paused job go on, also one that an error has paused, and waits until it does (`job-resume`).
    ///
    /// - Parameter limit: How long it may take. Default: 30 seconds.
    /// - Throws: `QMPError`: `timedOut`; `refused` when it is not paused. A job that ends at once is well.
    public func resume(waiting limit: Duration = .seconds(30)) async throws(QMPError) {
        let watch = await BlockJobWatch(self)
        let command = { @Sendable () async throws(QMPError) in
            try await domain.monitor.jobResume(id: id, timeout: .never)
        }
        try await watch.wait(limit, "\(self) was still paused", after: command) { sight throws(QMPError) in
            sight.end == nil ? try paused(sight, false) : ()
        }
    }

    private func paused(_ sight: BlockJobWatch.Sight, _ isWanted: Bool) throws(QMPError) -> Void? {
        guard sight.end == nil else { throw QMPError(.jobNotReady, "\(self) has ended") }
        return sight.isPaused == isWanted ? () : nil
    }

    /// Limits how fast the job is (`block-job-set-speed`).
    ///
    /// - Parameter bytesPerSecond: The limit; `nil` for none.
    /// - Throws: `QMPError`, as every command.
    public func setSpeed(_ bytesPerSecond: Int?) async throws(QMPError) {
        try await domain.monitor.blockJobSetSpeed(device: id, speed: bytesPerSecond ?? 0)
    }

    /// Lets a job that is ready do its last step, the pivot, and waits until it has ended (`job-complete`): after a mirror
    /// the machine uses the copy, after the commit of the active layer the image that was committed to.
    ///
    /// A job that does not finalize itself is pending afterwards.
    /// - Parameter limit: How long it may take. Default: 60 seconds. The job may still end afterwards.
    /// - Throws: `QMPError`: `jobNotReady`, and then nothing was done; `jobFailed`, `jobCancelled`; `timedOut`; `cancelled`,
    ///   after what ``BlockJobOptions/onCancellation`` says was done; others as every command.
    public func complete(waiting limit: Duration = .seconds(60)) async throws(QMPError) {
        try await end(limit) { () async throws(QMPError) in
            try await domain.monitor.jobComplete(id: id, timeout: .never)
        }
    }

    /// Ends a job that is ready without the pivot, and waits until it has ended (`block-job-cancel`): the machine stays where
    /// it is, and the copy of a mirror is what the device held at that moment.
    ///
    /// - Parameter limit: How long it may take. Default: 60 seconds. The job may still end afterwards.
    /// - Throws: `QMPError`, as ``complete(waiting:)``. Before the job is ready nothing is done, since the copy would not be one.
    public func endWithoutPivot(waiting limit: Duration = .seconds(60)) async throws(QMPError) {
        try await end(limit) { () async throws(QMPError) in
            try await domain.monitor.blockJobCancel(device: id, timeout: .never)
        }
    }

    /// Lets a job that is pending change the block graph, and waits until it has ended (`job-finalize`).
    ///
    /// - Parameter limit: How long it may take. Default: 60 seconds. The job may still end afterwards.
    /// - Throws: `QMPError`: `jobNotReady` when it is not pending; others as ``complete(waiting:)``.
    public func finalize(waiting limit: Duration = .seconds(60)) async throws(QMPError) {
        try await end(limit, from: .pending) { () async throws(QMPError) in
            try await domain.monitor.jobFinalize(id: id, timeout: .never)
        }
    }

    /// Makes QEMU forget a job that has ended (`job-dismiss`). Needed only for jobs that others started: those started here
    /// are dismissed by whoever waits for them.
    ///
    /// - Throws: `QMPError`: `refused` when it has not ended, or is not there.
    public func dismiss() async throws(QMPError) {
        // What it came to is known from now on only here.
        _ = record.note(try await info())
        try await domain.monitor.jobDismiss(id: id)
    }

    /// Runs a command that ends the job, if the job has come to the point where it can, and waits until it has ended.
    private func end(
        _ limit: Duration,
        from point: Milestone = .ready,
        _ command: @escaping @Sendable () async throws(QMPError) -> Void
    ) async throws(QMPError) {
        let watch = await BlockJobWatch(self)
        let checked = { @Sendable () async throws(QMPError) in
            try check(await watch.look(), isAt: point)
            try await command()
        }
        try await cancellable { () async throws(QMPError) in
            try await watch.wait(limit, "\(self) had not ended", after: checked) { sight throws(QMPError) in
                switch try milestone(sight) {
                case .completed?: ()
                // Having done its work, a job may have to be told to change the graph.
                case .pending? where point == .ready: ()
                default: nil
                }
            }
        }
    }

    private func check(_ sight: BlockJobWatch.Sight, isAt point: Milestone) throws(QMPError) {
        // Paused, it would do so whenever it is resumed.
        guard try milestone(sight) != point || sight.isPaused else { return }
        let status = sight.info.map { "\($0.status)" } ?? "over"
        throw QMPError(.jobNotReady, "\(self) is not \(point), but \(status)", outcome: .notSent)
    }
}
