internal import QMP

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// What a running QEMU has used of its host.
public struct ProcessUsage: Sendable, Hashable {
    /// One thread of QEMU: a CPU of the machine, or one that serves devices.
    public struct Thread: Sendable, Hashable {
        /// The thread's number, which is ``CPU/threadID`` for one that runs a CPU.
        public let id: Int32
        /// The time that the host's CPUs spent on it.
        public let cpuTime: Duration
    }

    /// The time that the host's CPUs spent on all threads, ended ones included.
    public let cpuTime: Duration
    /// The memory that is present, in bytes, the guest's included.
    public let residentBytes: UInt64
    /// The threads, by their numbers.
    public let threads: [Thread]
}

extension HostProcess {
    /// What the process has used until now; `nil` when it has ended. Two of these tell how busy it was in between.
    ///
    /// Costs one small file under `/proc` for each thread.
    public func usage() -> ProcessUsage? {
        usage(in: "/proc")
    }

    func usage(in processes: String) -> ProcessUsage? {
        let folder = "\(processes)/\(pid)"
        guard let status = ProcessStatus(of: folder), status.startTicks == startTicks else { return nil }
        let threads = (ProcessFile.numbers(in: "\(folder)/task") ?? []).compactMap { id in
            // A thread that ended just now is no thread any more.
            ProcessStatus(of: "\(folder)/task/\(id)").map { ProcessUsage.Thread(id: id, cpuTime: .ticks($0.cpuTicks)) }
        }
        return ProcessUsage(
            cpuTime: .ticks(status.cpuTicks),
            residentBytes: status.residentPages.multipliedReportingOverflow(by: UInt64(systemValue(_SC_PAGESIZE)))
                .partialValue,
            threads: threads
        )
    }
}

extension Duration {
    /// So many ticks of the system's clock.
    fileprivate static func ticks(_ count: UInt64) -> Duration {
        .milliseconds(Double(count) * 1000 / Double(systemValue(_SC_CLK_TCK)))
    }
}

/// A positive number that the system is configured with.
private func systemValue(_ name: some BinaryInteger) -> Int { max(sysconf(CInt(name)), 1) }
