internal import Libvirt
internal import QEMU
internal import QMP

/// The machines of many hosts, beside those that another driver knows.
struct FleetDriver: Driver {
    /// Knows machines that are on none of the hosts.
    let others: (any Driver)?
    let fleet: Fleet
    /// How long each host may take to tell its machines.
    let limit: Duration

    /// The others, and then all machines in the order of their hosts. A host that does not tell its machines is listed in
    /// their stead, without a name, and with the reason.
    func machines() async throws(QMPError) -> [MachineReference] {
        async let reports = fleet.machines(timeout: limit, concurrency: 64)
        let others = try await others?.machines() ?? []
        return others + (await reports).flatMap(\.machines)
    }

    func monitor(for machine: MachineReference) async throws(QMPError) -> any Monitor {
        let driver = if let host = machine.host { fleet.hypervisor(of: host)?.driver } else { others }
        guard let driver else { throw QMPError(.machineNotFound, "no host knows \"\(machine.name)\"") }
        return try await driver.monitor(for: machine)
    }
}

extension HostReport<[MachineReference]> {
    /// What is listed of the host.
    var machines: [MachineReference] {
        do {
            return try result.get().map { $0.on(host.name) }
        } catch {
            // Asking for the machines throws nothing else.
            let obstacle = error as? QMPError ?? QMPError(.connectionFailed, "\(error)")
            return [MachineReference(name: "", host: host.name, obstacle: obstacle)]
        }
    }
}

extension MachineReference {
    fileprivate func on(_ host: String) -> MachineReference {
        MachineReference(
            name: name,
            host: host,
            uuid: uuid,
            address: address,
            status: status,
            process: process,
            obstacle: obstacle
        )
    }

    /// Whether it is off, and therefore was not asked anything.
    var isOff: Bool { status == .shutdown && obstacle != nil }
}
