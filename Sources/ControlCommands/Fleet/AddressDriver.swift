internal import QEMU
internal import QMP

/// The machines at some addresses, each with its process when that is found on this host.
struct AddressDriver: Driver {
    private let sockets: SocketDriver

    /// - Throws: `QMPError.Code.machineNotFound`: an address comes twice.
    init(_ addresses: [MonitorAddress], configuration: SocketMonitor.Configuration) throws(QMPError) {
        sockets = try SocketDriver(addresses, configuration: configuration)
    }

    func machines() async throws(QMPError) -> [MachineReference] {
        let processes = await Self.processes()
        return try await sockets.machines().map { machine in
            MachineReference(
                name: machine.name,
                address: machine.address,
                process: machine.address.flatMap { processes[Self.place(of: $0)] }
            )
        }
    }

    func monitor(for machine: MachineReference) async throws(QMPError) -> any Monitor {
        try await sockets.monitor(for: machine)
    }

    /// The QEMUs of this host by the places of their monitors.
    private static func processes() async -> [MonitorAddress: HostProcess] {
        // Where processes cannot be listed, the machines are reached all the same.
        let machines = (try? await HostDriver().machines()) ?? []
        let pairs = machines.compactMap(\.process).flatMap { process in
            process.monitors.map { (place(of: $0), process) }
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// The address by which a socket is known whatever way leads to it.
    static func place(of address: MonitorAddress) -> MonitorAddress {
        // A socket that is not there has no place to compare.
        guard case .unix(let path) = address, let target = try? LocalFile.target(of: path) else { return address }
        return .unix(path: target)
    }
}
