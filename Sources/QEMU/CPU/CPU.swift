/// A CPU of a machine.
public struct CPU: Sendable, Hashable {
    /// Its number, from 0; one that was unplugged leaves a hole.
    public let index: Int
    /// The thread of the host that runs it, by the host's number; with several CPUs in one thread they share it.
    public let threadID: Int
    /// Where it is in QEMU's tree of objects.
    public let qomPath: String
    /// What it is in QEMU's tree of objects, for example `"host-x86_64-cpu"`. Since QEMU 10.1.
    public let qomType: String?
    /// The architecture that QEMU emulates.
    public let target: SysEmuTarget
    /// Where it sits; `nil` when the machine does not tell.
    public let topology: CPUTopology?

    /// Creates a CPU from what `query-cpus-fast` tells of it.
    public init(_ info: CpuInfoFast) {
        index = info.cpuIndex
        threadID = info.threadID
        qomPath = info.qomPath
        qomType = info.qomType
        target = info.target
        topology = info.props.map { CPUTopology($0) }
    }
}
