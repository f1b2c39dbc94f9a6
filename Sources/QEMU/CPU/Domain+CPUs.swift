extension Domain {
    /// The machine's CPUs, by number (`query-cpus-fast`).
    ///
    /// The guest is not disturbed. Whether a CPU is halted and where its program counter is would take an interruption of
    /// the guest, and a command that QEMU 5.2 was the last to have: `monitor.queryCpus()`.
    /// - Throws: `QMPError`.
    public func cpus() async throws(QMPError) -> [CPU] {
        try await monitor.queryCpusFast().map { CPU($0) }.sorted { $0.index < $1.index }
    }

    /// The places for CPUs, taken and free, in the order of their topology (`query-hotpluggable-cpus`).
    ///
    /// - Throws: `QMPError`: `unsupported` on machines whose CPUs cannot be plugged.
    public func hotpluggableCPUs() async throws(QMPError) -> [CPUSlot] {
        do {
            let slots = try await monitor.queryHotpluggableCpus()
            return slots.map { CPUSlot($0) }.sorted { $0.topology < $1.topology }
        } catch let error where error.code == .refused {
            // The command takes no arguments, so there is nothing else to refuse.
            throw QMPError(
                .unsupported,
                "the CPUs of this machine cannot be plugged: \(error.refusal?.description ?? "")",
                command: error.command,
                outcome: .refused,
                refusal: error.refusal
            )
        }
    }
}
