public import QMP

/// What all jobs have in common. The defaults suit one who waits for the job.
public struct BlockJobOptions: Sendable {
    /// What becomes of a job when a task that waits for it is cancelled.
    public enum OnCancellation: Sendable, Hashable {
        /// The job is cancelled too, before the wait ends.
        case cancelJob
        /// The job goes on.
        case leaveRunning
    }

    /// The job's id: letters, digits, `-`, `.` and `_`, a letter first. Default: made up, from the kind of job.
    public var id: String?
    /// At most so many bytes a second. Default: no limit.
    public var bytesPerSecond: Int?
    /// What to do when reading fails, or, where a job has but one choice for both, writing. Default: `report`, and the job
    /// fails. With `stop` and `enospc` the job pauses, until ``BlockJob/resume(waiting:)``.
    public var onSourceError: BlockdevOnError?
    /// What to do when writing fails: mirror and backup only. Default: `report`.
    public var onTargetError: BlockdevOnError?
    /// The name of the filter node that QEMU puts into the graph while the job runs: not for a mirror to a file. Default:
    /// one of QEMU's.
    public var filterNodeName: String?
    /// Whether the job changes the block graph as soon as its work is done, instead of waiting for
    /// ``BlockJob/finalize(waiting:)``. Default: true.
    public var finalizesItself = true
    /// Whether QEMU forgets the job as soon as it has ended. Then a lost event may lose how it ended. Default: false, and the
    /// job is dismissed by whoever sees its end. True is for jobs that nobody will wait for.
    public var dismissesItself = false
    /// What becomes of the job when the task is cancelled that starts it, waits for it or for its progress. Default: it is
    /// cancelled.
    public var onCancellation: OnCancellation = .cancelJob

    /// Creates options, with the defaults.
    public init() {}

    /// Creates options: those that are often given.
    ///
    /// - Parameters:
    ///   - id: See ``id``.
    ///   - bytesPerSecond: See ``bytesPerSecond``.
    ///   - onCancellation: See ``onCancellation-swift.property``.
    public init(id: String? = nil, bytesPerSecond: Int? = nil, onCancellation: OnCancellation = .cancelJob) {
        self.id = id
        self.bytesPerSecond = bytesPerSecond
        self.onCancellation = onCancellation
    }
}
