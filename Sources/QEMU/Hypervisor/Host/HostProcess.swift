/// A running QEMU of this host, and what its command line tells.
public struct HostProcess: Sendable, Hashable {
    /// The process id.
    public let pid: Int32
    /// The program, for example `/usr/bin/qemu-system-x86_64`; as the process calls it where the system keeps it from this
    /// user.
    public let executable: String
    /// The guest's name (`-name`).
    public let guestName: String?
    /// The machine's UUID (`-uuid`).
    public let uuid: String?
    /// The type of the machine (`-machine`), for example `q35`; `nil` when QEMU was left to choose.
    public let machineType: String?
    /// The monitors that one can connect to, by their addresses, in QEMU's order. Others may hold them at present.
    public let monitors: [MonitorAddress]
    /// Whether the process was stopped by a signal or a debugger when it was looked at: then it answers nobody.
    public let isStopped: Bool
    /// Tells this process from a later one with its id.
    let startTicks: UInt64
}
