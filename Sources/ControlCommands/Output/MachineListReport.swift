internal import JSONWire
internal import QEMU
internal import QMP

/// Machines, and what they are.
struct MachineListReport: Report {
    let answers: [FleetAnswer<MachineSummary>]

    func text(_ style: TextStyle) -> String? {
        guard !answers.isEmpty else { return "no machines" }
        let columns: [Table.Column] = [
            .left("NAME"), .left("HOST").ifNeeded, .right("PID"), .left("STATUS"), .left("QEMU"), .right("CPUS"),
            .right("MEMORY"), .left("MONITOR").ifNeeded, .left("PROBLEM").ifNeeded,
        ]
        return Table(columns, rows: answers.map(\.cells)).text(style)
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.objects("machines", answers) { answer, writer in
            answer.machine.writeMembers(to: &writer)
            switch answer.result {
            case .success(let summary): summary.writeMembers(to: &writer)
            case .failure where answer.machine.isOff: RunState.shutdown.writeMembers(to: &writer)
            case .failure(let error): error.writeAsMember(to: &writer)
            }
        }
        writer.endObject()
    }
}

extension FleetAnswer<MachineSummary> {
    fileprivate var cells: [Table.Cell] {
        let identity = [
            Table.Cell(machine.presentName, .bold), Table.Cell(machine.host),
            Table.Cell(machine.process.map { "\($0.pid)" }),
        ]
        return identity + summaryCells + [Table.Cell(machine.address?.description), Table.Cell(problem?.message)]
    }

    private var summaryCells: [Table.Cell] {
        switch result {
        case .success(let summary):
            [
                Table.Cell(summary.status), Table.Cell(summary.version.description),
                Table.Cell(summary.cpuCount.map { "\($0)" }), Table.Cell(summary.memory.map { "\(ByteSize($0))" }),
            ]
        case .failure(let error):
            [
                machine.isOff ? Table.Cell(RunState.shutdown) : Table.Cell(error.stateOfMachine, .red), Table.Cell(nil),
                Table.Cell(nil), Table.Cell(nil),
            ]
        }
    }

    /// Why there is no answer.
    private var problem: QMPError? {
        guard case .failure(let error) = result, !machine.isOff else { return nil }
        return error
    }
}

extension MachineSummary {
    fileprivate func writeMembers(to writer: inout JSONWriter) {
        status.writeMembers(to: &writer)
        writer.member("version", version.description)
        writer.member("cpus", cpuCount)
        writer.member("memory", memory)
    }
}

extension RunState {
    fileprivate func writeMembers(to writer: inout JSONWriter) {
        writer.member("status", rawValue)
        writer.member("running", self == .running)
    }
}
