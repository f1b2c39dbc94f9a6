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
            error as? QMPError ?? QMPError(.connectionFailed, "\(error)")
        }
    }
}
