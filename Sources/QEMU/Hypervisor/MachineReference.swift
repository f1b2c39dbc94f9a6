/// A machine as a driver knows it without connecting to it.
public struct MachineReference: Sendable, Hashable {
    /// The name, unique among the machines of its driver.
    public let name: String
    /// The host that the machine runs on, as the driver calls it, where it knows machines of several.
    public let host: String?
    /// The machine's UUID, where the driver knows it.
    public let uuid: String?
    /// Where the machine's monitor is; `nil` when there is none, or the driver reaches it in another way.
    public let address: MonitorAddress?
    /// What the machine does, where the driver knows that without asking QEMU: `shutdown` for one that is off.
    public let status: Status?
    /// QEMU's process, where it runs on this host and the driver found it.
    public let process: HostProcess?
    /// Why no connection to the machine can come about; `nil` when one may.
    public let obstacle: QMPError?

    /// Creates a reference from what is known.
    public init(
        name: String,
        host: String? = nil,
        uuid: String? = nil,
        address: MonitorAddress? = nil,
        status: Status? = nil,
        process: HostProcess? = nil,
        obstacle: QMPError? = nil
    ) {
        self.name = name
        self.host = host
        self.uuid = uuid
        self.address = address
        self.status = status
        self.process = process
        self.obstacle = obstacle
    }
}
