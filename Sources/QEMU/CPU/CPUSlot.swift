/// A place for a CPU: one that is plugged in, or could be.
public struct CPUSlot: Sendable, Hashable {
    /// The driver of the CPU that fits (`driver` of `device_add`), for example `"host-x86_64-cpu"`.
    public let driver: String
    /// How many CPUs come with it: more than one where whole cores are plugged.
    public let cpuCount: Int
    /// Where it is; each number that is not `nil` is a property for `device_add`, such as `socket-id`.
    public let topology: CPUTopology
    /// Where the CPU is in QEMU's tree of objects; `nil` while the place is free.
    public let qomPath: String?

    /// Whether no CPU is plugged in here.
    public var isFree: Bool { qomPath == nil }

    init(_ info: HotpluggableCPU) {
        driver = info.type
        cpuCount = info.vcpusCount
        topology = CPUTopology(info.props)
        qomPath = info.qomPath
    }
}
