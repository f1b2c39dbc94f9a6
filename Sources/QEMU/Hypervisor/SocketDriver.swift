/// The machines whose monitors' addresses are known.
///
/// ```swift
/// let driver = try SocketDriver([("web-1", .unix(path: "/run/vm/web-1.qmp")), ("db", .tcp(host: "::1", port: 4444))])
/// ```
public struct SocketDriver: Driver {
    private let references: [MachineReference]
    private let configuration: SocketMonitor.Configuration

    /// Creates a driver for machines with names of their own.
    ///
    /// - Parameters:
    ///   - machines: The machines, in the order in which they are to be listed.
    ///   - configuration: Deadlines, limits and choices of the connections.
    /// - Throws: `QMPError.Code.machineNotFound`: two machines have the same name.
    public init(
        _ machines: [(name: String, address: MonitorAddress)],
        configuration: SocketMonitor.Configuration = SocketMonitor.Configuration()
    ) throws(QMPError) {
        var names: Set<String> = []
        for machine in machines where !names.insert(machine.name).inserted {
            throw QMPError(.machineNotFound, "more than one machine is called \"\(machine.name)\"")
        }
        references = machines.map { MachineReference(name: $0.name, address: $0.address) }
        self.configuration = configuration
    }

    /// Creates a driver for machines that are called by their addresses.
    ///
    /// - Parameters:
    ///   - addresses: The machines, in the order in which they are to be listed.
    ///   - configuration: Deadlines, limits and choices of the connections.
    /// - Throws: `QMPError.Code.machineNotFound`: an address comes twice.
    public init(
        _ addresses: [MonitorAddress],
        configuration: SocketMonitor.Configuration = SocketMonitor.Configuration()
    ) throws(QMPError) {
        try self.init(addresses.map { ($0.description, $0) }, configuration: configuration)
    }

    /// The machines, in the order in which they were given. Whether they run is not known.
    public func machines() async throws(QMPError) -> [MachineReference] { references }

    /// A monitor at the machine's address.
    ///
    /// - Throws: `QMPError.Code.machineNotFound`: it is none of this driver's machines.
    public func monitor(for machine: MachineReference) async throws(QMPError) -> any Monitor {
        guard let address = references.first(where: { $0.name == machine.name })?.address else {
            throw .machineNotFound(machine.name, among: references)
        }
        return SocketMonitor(address, configuration: configuration)
    }
}
