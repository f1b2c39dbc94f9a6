import QEMU
import QMPTesting
import Synchronization

/// A driver of scripted machines, each with a version of its own.
final class DriverDouble: Driver {
    private let references: [MachineReference]
    private let failure: QMPError?
    private let made = Mutex<[String: ScriptedMonitor]>([:])

    init(_ names: [String], failure: QMPError? = nil) {
        references = names.map { MachineReference(name: $0) }
        self.failure = failure
    }

    init(_ references: [MachineReference]) {
        self.references = references
        failure = nil
    }

    /// The monitors that were asked for, by the names of their machines.
    var monitors: [String: ScriptedMonitor] { made.withLock { $0 } }

    func machines() async throws(QMPError) -> [MachineReference] { references }

    func monitor(for machine: MachineReference) async throws(QMPError) -> any Monitor {
        let micro = references.firstIndex { $0.name == machine.name } ?? -1
        let version = QEMUVersion(major: 2, minor: 0, micro: micro)
        let monitor = ScriptedMonitor(greeting: QMPGreeting(version: version, capabilities: []))
        monitor.failConnecting(with: failure)
        made.withLock { $0[machine.name] = monitor }
        return monitor
    }
}
