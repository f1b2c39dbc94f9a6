public import QMP

/// A job of QEMU: mirror, commit, stream, backup, and others that take their time.
///
/// ```swift
/// let job = try await disk.mirror(to: .file("/backup/web-1.qcow2"))
/// for try await progress in job.progress() { print(progress) }
/// try await job.complete()
/// ```
/// A job goes on by itself until it has ended, or needs its owner: see ``Milestone``. It is followed by its own id only, by
/// events and by asking QEMU (`query-jobs`), so that neither a lost event nor a late reply loses its end. QEMU keeps an
/// ended job until it is dismissed; those started here are dismissed by whoever first learns of the end from this value.
///
/// Nothing stops a job whose ``BlockJob`` is thrown away. ``scoped(_:)`` binds a job to a scope, and
/// ``BlockJobOptions/onCancellation`` says what becomes of it when a task that waits for it is cancelled.
///
/// All is done with `job-…` commands, which every QEMU from 5.2 on has, but for what only `block-job-cancel` and
/// `block-job-set-speed` can do.
public struct BlockJob: Sendable {
    /// The machine that the job belongs to.
    public let domain: Domain
    /// The job's id. For jobs that others started it may be the name of a drive.
    public let id: String
    /// What the job does.
    public let type: JobType
    /// How it was started.
    public let options: BlockJobOptions
    /// Whether an ended job that QEMU keeps is dismissed here: not when it is another's.
    let isDismissedWhenSeen: Bool
    /// What is known of its end, for all copies of this value.
    let record: BlockJobRecord

    /// What a job comes to on its way, and where it waits for its owner.
    @nonexhaustive
    public enum Milestone: Sendable, Hashable {
        /// A mirror, or the commit of an active layer, has copied everything and keeps up with the guest. Next:
        /// ``BlockJob/complete(waiting:)``, ``BlockJob/endWithoutPivot(waiting:)`` or ``BlockJob/cancel(waiting:)``.
        case ready
        /// The work is done, and the block graph is not changed yet, as ``BlockJobOptions/finalizesItself`` demands. Next:
        /// ``BlockJob/finalize(waiting:)`` or ``BlockJob/cancel(waiting:)``.
        case pending
        /// The job has ended, and has done its work.
        case completed
    }

    /// How a job ended.
    public enum End: Sendable, Hashable {
        /// It has done its work.
        case completed
        /// It was cancelled.
        case cancelled
        /// It could not do its work, for this reason of QEMU's.
        case failed(String)
    }
}

extension BlockJob: CustomStringConvertible {
    /// The kind and the id.
    public var description: String { "\(type) job \(id)" }
}
