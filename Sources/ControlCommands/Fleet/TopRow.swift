internal import QEMU
internal import QMP

/// What a machine does at present.
struct TopRow: Sendable {
    /// A job that QEMU has.
    struct Job: Sendable, Hashable {
        let id: String
        let type: String
        let status: String
        /// How much is done, from 0 to 1.
        let fraction: Double

        init(_ info: JobInfo) {
            id = info.id
            type = info.type.rawValue
            status = info.status.rawValue
            fraction =
                BlockJobProgress(
                    status: info.status,
                    offset: info.currentProgress,
                    length: info.totalProgress
                ).fraction
        }
    }

    let machine: MachineReference
    /// `nil` when there was no answer, and so are the rates and the jobs.
    var status: RunState?
    /// How many CPUs of the host QEMU kept busy since the last look; `nil` when that is not known.
    var cpu: Double?
    /// QEMU's memory that is present, in bytes; `nil` when that is not known.
    var residentBytes: UInt64?
    /// Bytes per second that all disks read since the last answer; `nil` after the first one.
    var readRate: Double?
    /// Bytes per second that were written to all disks since the last answer; `nil` after the first one.
    var writeRate: Double?
    var jobs: [Job]?
    /// Why there was no answer.
    var problem: QMPError?

    init(machine: MachineReference) {
        self.machine = machine
    }
}
