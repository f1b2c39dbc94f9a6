internal import QEMU
internal import QMP

/// What a command has brought a job to.
enum JobResult: String, Sendable, CaseIterable {
    /// It runs, and nobody waits for it.
    case started
    /// It has copied everything, and keeps up with the guest.
    case ready
    /// It has done its work, and has not changed the block graph yet.
    case pending
    /// It has done its work, and ended.
    case completed
    /// It has ended without pivot: the machine stays where it was, and there is a copy.
    case copied
    /// It has ended with the pivot: the machine uses the copy, or the image that was committed to.
    case pivoted
    /// It was cancelled.
    case cancelled
    /// QEMU has forgotten it.
    case dismissed

    init(_ milestone: BlockJob.Milestone) {
        switch milestone {
        case .ready: self = .ready
        case .pending: self = .pending
        default: self = .completed
        }
    }
}
