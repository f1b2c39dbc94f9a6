internal import QEMU
internal import QMP

/// What one machine of many said.
struct FleetAnswer<Value: Sendable>: Sendable {
    let machine: MachineReference
    let result: Result<Value, QMPError>

    init(machine: MachineReference, result: Result<Value, QMPError>) {
        self.machine = machine
        self.result = result
    }

    init(_ report: MachineReport<Value>) {
        machine = report.machine
        result = report.result.mapError { error in
            // The question throws nothing else.
            let error = error as? QMPError ?? QMPError(.connectionFailed, "\(error)")
            return report.machine.process.map(error.explained) ?? error
        }
    }
}

extension QMPError {
    /// The same error, when it is that others wait for a QEMU that is stopped: they are not what is wrong.
    fileprivate func explained(by process: HostProcess) -> QMPError {
        guard code == .monitorBusy, process.isStopped else { return self }
        return QMPError(.timedOut, "\(message), and QEMU (pid \(process.pid)) is stopped")
    }
}
