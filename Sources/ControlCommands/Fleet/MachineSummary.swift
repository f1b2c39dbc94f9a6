internal import QEMU
internal import QMP

/// What a list tells of a machine that answers.
struct MachineSummary: Sendable {
    let status: RunState
    let version: QEMUVersion
    /// How many CPUs are plugged in; `nil` when QEMU does not tell.
    let cpuCount: Int?
    /// The guest's memory in bytes; `nil` when QEMU does not tell.
    let memory: UInt64?

    init(_ domain: Domain) async throws(QMPError) {
        version = try await domain.version()
        let (status, cpus, memory) = await domain.monitor.pipeline(
            QueryStatusCommand(),
            QueryCpusFastCommand(),
            QueryMemorySizeSummaryCommand()
        )
        self.status = try status.get().status
        cpuCount = try cpus.ifAnswered()?.count
        // QEMU's numbers are taken as they come: nothing may trap on them.
        self.memory = try memory.ifAnswered().map { $0.baseMemory &+ ($0.pluggedMemory ?? 0) }
    }
}

extension Result where Failure == QMPError {
    /// The value; `nil` when QEMU refused it, or what it said cannot be read.
    ///
    /// - Throws: When there is no answer.
    fileprivate func ifAnswered() throws(QMPError) -> Success? {
        do {
            return try get()
        } catch let error where error.isAnswered {
            return nil
        }
    }
}
