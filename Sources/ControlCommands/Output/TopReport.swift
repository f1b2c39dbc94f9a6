internal import JSONWire
internal import QEMU
internal import QMP

/// What machines do at present.
struct TopReport: Report {
    let rows: [TopRow]

    func text(_ style: TextStyle) -> String? {
        guard !rows.isEmpty else { return "no machines" }
        let columns: [Table.Column] = [
            .left("NAME"), .left("HOST").ifNeeded, .right("PID"), .left("STATUS"), .right("CPU"), .right("MEMORY"),
            .right("READ/S"), .right("WRITTEN/S"), .left("JOBS"), .left("PROBLEM").ifNeeded,
        ]
        return Table(columns, rows: rows.map(\.cells)).text(style)
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.objects("machines", rows) { row, writer in row.writeMembers(to: &writer) }
        writer.endObject()
    }
}

extension TopRow {
    fileprivate var cells: [Table.Cell] {
        [
            Table.Cell(machine.presentName, .bold), Table.Cell(machine.host),
            Table.Cell(machine.process.map { "\($0.pid)" }), statusCell,
            Table.Cell(cpu.map { "\(($0 * 100).inThreeDigits)%" }),
            Table.Cell(residentBytes.map { "\(ByteSize($0))" }), Table.Cell(readRate.map { "\(ByteSize($0))" }),
            Table.Cell(writeRate.map { "\(ByteSize($0))" }), Table.Cell(jobText), Table.Cell(problem?.message),
        ]
    }

    private var statusCell: Table.Cell {
        guard let status else { return Table.Cell(problem?.stateOfMachine, .red) }
        return Table.Cell(status)
    }

    private var jobText: String? {
        guard let jobs, let job = jobs.first else { return nil }
        return jobs.count == 1 ? "\(job.id) \(Int(job.fraction * 100))%" : "\(jobs.count) jobs"
    }

    fileprivate func writeMembers(to writer: inout JSONWriter) {
        machine.writeMembers(to: &writer)
        writer.member("status", status?.rawValue)
        writer.member("cpu", cpu)
        writer.member("residentMemory", residentBytes)
        writer.member("readBytesPerSecond", readRate)
        writer.member("writtenBytesPerSecond", writeRate)
        if let jobs {
            writer.objects("jobs", jobs) { job, writer in
                writer.member("id", job.id)
                writer.member("type", job.type)
                writer.member("status", job.status)
                writer.member("fraction", job.fraction)
            }
        }
        problem?.writeAsMember(to: &writer)
    }
}
