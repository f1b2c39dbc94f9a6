internal import JSONWire
internal import QEMU
internal import QMP

/// Machines, and what they are.
struct MachineListReport: Report {
    let answers: [FleetAnswer<MachineSummary>]

    func text(_ style: TextStyle) -> String? {
        guard !answers.isEmpty else { return "no machines" }
        var columns: [Table.Column] = [
            .left("NAME"), .right("PID"), .left("STATUS"), .left("QEMU"), .right("CPUS"), .right("MEMORY"),
            .left("MONITOR"),
        ]
        let hasProblems = answers.contains { $0.problem != nil }
        if hasProblems { columns.append(.left("PROBLEM")) }
        let rows = answers.map { answer in answer.cells + (hasProblems ? [Table.Cell(answer.problem?.message)] : []) }
        return Table(columns, rows: rows).text(style)
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.objects("machines", answers) { answer, writer in
            answer.machine.writeMembers(to: &writer)
            switch answer.result {
            case .success(let summary): summary.writeMembers(to: &writer)
            case .failure(let error): error.writeAsMember(to: &writer)
            }
        }
        writer.endObject()
    }
}

extension FleetAnswer {
    /// Why there is no answer.
    fileprivate var problem: QMPError? {
        guard case .failure(let error) = result else { return nil }
        return error
    }
}

extension FleetAnswer<MachineSummary> {
    fileprivate var cells: [Table.Cell] {
        let identity = [Table.Cell(machine.name, .bold), Table.Cell(machine.process.map { "\($0.pid)" })]
        return identity + summaryCells + [Table.Cell(machine.address?.description)]
    }

    private var summaryCells: [Table.Cell] {
        switch result {
        case .success(let summary):
            [
                Table.Cell(summary.status.rawValue, summary.status == .running ? .green : .yellow),
                Table.Cell(summary.version.description), Table.Cell(summary.cpuCount.map { "\($0)" }),
                Table.Cell(summary.memory.map { "\(ByteSize($0))" }),
            ]
        case .failure(let error):
            [Table.Cell(error.stateOfMachine, .red), Table.Cell(nil), Table.Cell(nil), Table.Cell(nil)]
        }
    }
}

extension MachineSummary {
    fileprivate func writeMembers(to writer: inout JSONWriter) {
        writer.member("status", status.rawValue)
        writer.member("running", status == .running)
        writer.member("version", version.description)
        writer.member("cpus", cpuCount)
        writer.member("memory", memory)
    }
}
