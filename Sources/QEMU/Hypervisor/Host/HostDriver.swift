internal import QMP

/// The running QEMUs of this host, found among its processes, with the monitors that their command lines describe. Linux
/// only.
///
/// A QEMU that has no monitor to connect to is listed too, and so is one that belongs to another user, as far as the system
/// lets this user see: their obstacles tell. A monitor that another client holds, as libvirt holds those of its QEMUs, is
/// recognised when one connects: `monitorBusy`, with the process that holds it.
///
/// A machine is called by its `-name`, else by its `-uuid`, else `qemu-PID`; those that are called the same get `#PID`
/// after the name.
public struct HostDriver: Driver {
    private let configuration: SocketMonitor.Configuration
    private let processes: String

    /// Creates a driver.
    ///
    /// - Parameter configuration: Deadlines, limits and choices of the connections.
    public init(configuration: SocketMonitor.Configuration = SocketMonitor.Configuration()) {
        self.init(configuration: configuration, processes: "/proc")
    }

    /// - Parameter processes: The folder that describes the processes.
    init(configuration: SocketMonitor.Configuration = SocketMonitor.Configuration(), processes: String) {
        self.configuration = configuration
        self.processes = processes
    }

    /// The running QEMUs, by their process ids.
    ///
    /// Costs a look at each process of the host, and nothing more for those that are no QEMUs.
    /// - Throws: `QMPError.Code.listingFailed`: there is no `/proc`, as on macOS.
    @concurrent
    public func machines() async throws(QMPError) -> [MachineReference] {
        guard let pids = ProcessFile.numbers(in: processes), !pids.isEmpty else {
            throw QMPError(
                .listingFailed,
                "the processes of this host cannot be listed: \(processes) does not tell them"
            )
        }
        let found = pids.compactMap { HostProcessReader(pid: $0, in: processes)?.machine() }
        let counts = Dictionary(found.map { ($0.name, 1) }, uniquingKeysWith: +)
        return found.map { machine in
            guard let pid = machine.process?.pid, counts[machine.name] != 1 else { return machine }
            return machine.renamed("\(machine.name)#\(pid)")
        }
    }

    /// A monitor of the machine's process: of several, the first that nobody holds at present.
    ///
    /// - Throws: `QMPError`: the machine's ``MachineReference/obstacle``.
    @concurrent
    public func monitor(for machine: MachineReference) async throws(QMPError) -> any Monitor {
        if let obstacle = machine.obstacle { throw obstacle }
        let addresses = machine.process?.monitors ?? []
        guard let first = addresses.first else { throw .machineNotFound(machine.name, among: try await machines()) }
        let free = addresses.count == 1 ? first : addresses.first { !Self.isHeld($0) }
        return SocketMonitor(free ?? first, configuration: configuration)
    }

    private static func isHeld(_ address: MonitorAddress) -> Bool {
        guard case .unix(let path) = address else { return false }
        // Where the system keeps no table of sockets, or keeps it to itself, connecting will tell.
        return (try? MonitorSocketInspector(path: path).inspect().isHeld) ?? false
    }
}

extension MachineReference {
    fileprivate func renamed(_ name: String) -> MachineReference {
        MachineReference(
            name: name,
            uuid: uuid,
            address: address,
            status: status,
            process: process,
            obstacle: obstacle
        )
    }
}
