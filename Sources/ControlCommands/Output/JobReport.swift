internal import JSONWire
internal import QEMU
internal import QMP

/// Where a job stands.
struct JobReport: Report {
    let info: JobInfo
    /// What QEMU tells of jobs on block devices alone.
    let block: BlockJobInfo?

    func text(_ style: TextStyle) -> String? {
        "\(info.id) is \(info.status.rawValue)\(speed.map { ", at most \(ByteSize($0))/s" } ?? "")".printableOnOneLine
    }

    /// The limit; `nil` for none.
    private var speed: Int? { block.flatMap { $0.speed > 0 ? $0.speed : nil } }

    var cells: [Table.Cell] {
        let progress = BlockJobProgress(
            status: info.status,
            offset: info.currentProgress,
            length: info.totalProgress
        )
        let percent = info.totalProgress > 0 ? "\(Int(progress.fraction * 100)) %" : nil
        return [
            Table.Cell(info.id, .bold), Table.Cell(info.type.rawValue), Table.Cell(info.status.rawValue),
            Table.Cell(percent), Table.Cell(speed.map { "\(ByteSize($0))/s" }),
            Table.Cell(info.error, .red),
        ]
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", info.id)
        writer.member("type", info.type.rawValue)
        writer.member("status", info.status.rawValue)
        writer.member("offset", info.currentProgress)
        writer.member("length", info.totalProgress)
        writer.member("speed", speed)
        writer.member("ioStatus", block?.ioStatus.rawValue)
        writer.member("autoFinalize", block?.autoFinalize)
        writer.member("autoDismiss", block?.autoDismiss)
        writer.member("error", info.error)
    }
}

/// The jobs of a machine.
struct JobListReport: Report {
    let jobs: [JobReport]

    init(_ jobs: [JobInfo], _ blockJobs: [BlockJobInfo]) {
        self.jobs = jobs.map { job in JobReport(info: job, block: blockJobs.first { $0.device == job.id }) }
    }

    func text(_ style: TextStyle) -> String? {
        guard !jobs.isEmpty else { return "no jobs" }
        let columns: [Table.Column] = [
            .left("ID"), .left("TYPE"), .left("STATUS"), .right("PROGRESS"), .right("SPEED"), .left("ERROR"),
        ]
        return Table(columns, rows: jobs.map(\.cells)).text(style)
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.objects("jobs", jobs) { job, writer in job.writeMembers(to: &writer) }
        writer.endObject()
    }
}
