public import QMP

extension Domain {
    /// All jobs that QEMU has, also those that have ended and were not dismissed. `query-jobs`.
    ///
    /// - Throws: `QMPError`, as every command.
    public func jobs() async throws(QMPError) -> [JobInfo] {
        try await monitor.queryJobs()
    }

    /// The jobs on block devices, with their speed and what became of their I/O. `query-block-jobs`.
    ///
    /// - Throws: `QMPError`, as every command.
    public func blockJobs() async throws(QMPError) -> [BlockJobInfo] {
        try await monitor.queryBlockJobs()
    }

    /// A job that is there already, whoever started it. `query-jobs`, `query-block-jobs`.
    ///
    /// It stays the other's: it is not dismissed here, and goes on when a task that waits for it is cancelled.
    /// - Parameter id: The job's id.
    /// - Throws: `QMPError`: `jobNotFound`, and others as every command.
    public func job(_ id: String) async throws(QMPError) -> BlockJob {
        // Before QEMU is asked: then no end is missed.
        let record = await BlockJobRecord(id: id, of: monitor)
        guard let info = try await jobs().first(where: { $0.id == id }) else { throw .jobNotFound(id) }
        var options = BlockJobOptions(id: id, onCancellation: .leaveRunning)
        if let block = try await blockJobs().first(where: { $0.device == id }) {
            options.finalizesItself = block.autoFinalize
            options.dismissesItself = block.autoDismiss
        }
        return BlockJob(
            domain: self,
            id: id,
            type: info.type,
            options: options,
            isDismissedWhenSeen: false,
            record: record
        )
    }

    /// Starts a job that has no method here.
    ///
    /// ```swift
    /// let job = try await domain.startJob(.amend) { id in
    ///     try await domain.monitor.xBlockdevAmend(jobID: id, nodeName: "disk", options: changes)
    /// }
    /// ```
    /// - Parameters:
    ///   - type: What the job does.
    ///   - options: Of these, `start` is to pass on what the command knows. The two that tell QEMU when the job is finalized
    ///     and dismissed must be true to what the command does.
    ///   - start: Runs the command that starts the job, with the id that it is given.
    /// - Throws: `QMPError`: `invalidCommand` when there is a job of that id already; what `start` throws. When the outcome of
    ///   `start` is not known, QEMU is asked whether the job is there; when the task is cancelled, the options say what
    ///   becomes of a job that may have begun.
    public func startJob(
        _ type: JobType,
        options: BlockJobOptions = BlockJobOptions(),
        _ start: (_ id: String) async throws(QMPError) -> Void
    ) async throws(QMPError) -> BlockJob {
        let id = options.id ?? .random(prefix: type.rawValue)
        // Else another's job might be taken for this one when the reply is lost.
        if options.id != nil, try await jobs().contains(where: { $0.id == id }) {
            throw .invalidCommand("there is a job \"\(id)\" already", command: nil)
        }
        let job = BlockJob(
            domain: self,
            id: id,
            type: type,
            options: options,
            isDismissedWhenSeen: !options.dismissesItself,
            record: await BlockJobRecord(id: id, of: monitor)
        )
        do {
            try await start(id)
        } catch let error where error.outcome == .unknown && error.code != .connectionLost {
            try await job.reconcileStart(error)
        }
        return job
    }
}
