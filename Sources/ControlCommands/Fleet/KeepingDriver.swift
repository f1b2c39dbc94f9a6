internal import QEMU
internal import QMP
internal import Synchronization

/// The machines of another driver, whose connections stay open from one look at them to the next.
final class KeepingDriver: Driver {
    private let driver: any Driver
    private let monitors = Mutex<[MachineKey: KeptMonitor]>([:])

    init(_ driver: any Driver) {
        self.driver = driver
    }

    /// The machines that there are at present. Connections to others are closed.
    func machines() async throws(QMPError) -> [MachineReference] {
        let machines = try await driver.machines()
        await close(allBut: Set(machines.map { MachineKey($0) }))
        return machines
    }

    /// The connection that there is, or a new one.
    func monitor(for machine: MachineReference) async throws(QMPError) -> any Monitor {
        let key = MachineKey(machine)
        if let monitor = monitors.withLock({ $0[key] }), monitor.isOfUse { return monitor }
        let monitor = KeptMonitor(try await driver.monitor(for: machine))
        monitors.withLock { $0[key] = monitor }
        return monitor
    }

    /// Closes all connections but some.
    func close(allBut keys: Set<MachineKey> = []) async {
        let gone = monitors.withLock { monitors in
            let gone = monitors.filter { !keys.contains($0.key) }
            for key in gone.keys { monitors[key] = nil }
            return Array(gone.values)
        }
        for monitor in gone { await monitor.close() }
    }
}

/// Tells machines apart from one look at them to the next, when their names may have changed.
struct MachineKey: Sendable, Hashable {
    private let host: String?
    private let pid: Int32?
    private let address: MonitorAddress?
    private let name: String?

    init(_ machine: MachineReference) {
        host = machine.host
        pid = machine.process?.pid
        address = machine.address
        name = machine.process == nil ? machine.name : nil
    }
}
