internal import QEMU
internal import QMP

/// What one look at a machine showed.
struct TopSample: Sendable {
    typealias Time = ContinuousClock.Instant

    /// What its process has used of the host until then.
    struct Usage: Sendable {
        let time: Time
        let cpuTime: Duration
        /// The memory that is present, in bytes.
        let residentBytes: UInt64
    }

    /// What QEMU said.
    struct Answer: Sendable {
        let time: Time
        let status: RunState
        let statistics: [BlockStatistics]
        let jobs: [JobInfo]
    }

    let machine: MachineReference
    /// `nil` when the process is not known, or has ended.
    let usage: Usage?
    let answer: Result<Answer, QMPError>
}

extension TopSample {
    init(_ answer: FleetAnswer<Answer>) {
        let usage = answer.machine.process?.usage().map { usage in
            Usage(time: .now, cpuTime: usage.cpuTime, residentBytes: usage.residentBytes)
        }
        self.init(machine: answer.machine, usage: usage, answer: answer.result)
    }
}

extension TopSample.Answer {
    init(_ domain: Domain) async throws(QMPError) {
        status = try await domain.status()
        jobs = try await domain.jobs()
        statistics = try await domain.blockStatistics()
        time = .now
    }
}
