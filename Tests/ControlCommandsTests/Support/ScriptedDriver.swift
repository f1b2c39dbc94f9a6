import QMP
import QMPTesting
import Synchronization

@testable import QEMU

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Knows machines that answer in the process.
struct ScriptedDriver: Driver {
    /// The list of machines, each time it is asked for.
    var list: @Sendable () throws(QMPError) -> [MachineReference]
    /// The monitor of a machine.
    var open: @Sendable (MachineReference) -> any Monitor

    /// Machines by their names, in the order of those.
    init(_ monitors: KeyValuePairs<String, any Monitor> = [:]) {
        let pairs = monitors.map { ($0.key, $0.value) }
        list = { pairs.map { MachineReference(name: $0.0) } }
        open = { machine in pairs.first { $0.0 == machine.name }?.1 ?? ScriptedMonitor() }
    }

    func machines() async throws(QMPError) -> [MachineReference] { try list() }
    func monitor(for machine: MachineReference) async throws(QMPError) -> any Monitor { open(machine) }
}

extension ScriptedDriver {
    /// A machine in a process of this host, with a job, and one whose monitor another client holds.
    static func fleet() -> ScriptedDriver {
        var driver = ScriptedDriver()
        let busy = QMPError(.monitorBusy, "/run/db.qmp is in use by virsh (pid 4711)")
        driver.list = {
            [
                MachineReference(
                    name: "web-1",
                    uuid: "6f9619ff-8b86-d011-b42d-00c04fc964ff",
                    address: .unix(path: "/run/web-1.qmp"),
                    process: .own
                ),
                MachineReference(name: "db", address: .unix(path: "/run/db.qmp"), obstacle: busy),
            ]
        }
        driver.open = { _ in SampleMachine.monitor(["query-jobs": jobs]) }
        return driver
    }

    /// A host with a machine that runs and one that is off, one that cannot be reached, and one with a namesake.
    static func hosts() -> ScriptedDriver {
        var driver = ScriptedDriver()
        let refused = QMPError(.connectionFailed, "cannot connect to b: refused")
        let off = QMPError(.connectionFailed, "old does not run")
        driver.list = {
            [
                MachineReference(name: "web-1", host: "a", uuid: "6f9619ff-8b86-d011-b42d-00c04fc964ff"),
                MachineReference(name: "old", host: "a", status: .shutdown, obstacle: off),
                MachineReference(name: "", host: "b", obstacle: refused),
                MachineReference(name: "web-1", host: "c"),
            ]
        }
        driver.open = { _ in SampleMachine.monitor(["query-jobs": "[]"]) }
        return driver
    }

    static let jobs = #"""
        [{"id": "copy", "type": "mirror", "status": "running", "current-progress": 41, "total-progress": 100}]
        """#
}

extension HostProcess {
    /// This process, as if it were a QEMU.
    static let own = HostProcess(
        pid: getpid(),
        executable: "/usr/bin/qemu-system-x86_64",
        guestName: nil,
        uuid: nil,
        machineType: nil,
        monitors: [],
        isStopped: false,
        startTicks: ProcessStatus(of: "/proc/self")?.startTicks ?? 0
    )
}
