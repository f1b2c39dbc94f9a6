internal import ArgumentParser
internal import QEMU
internal import QMP

/// `qemuctl job cancel`
struct JobCancel: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel",
        abstract: "Cancel a job, and wait until it has ended.",
        discussion: """
            The copy of a mirror is worth nothing then; see qemuctl job complete --without-pivot. A cancelled commit \
            or stream leaves the images as valid as they were. Exit status 1 when the job fails meanwhile.

            As JSON: {"id", "type", "result"}, in which "result" is "cancelled", or "completed" when the job was faster.
            """
    )

    @Argument(help: ArgumentHelp("The job.", valueName: "id"))
    var id: String

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) async throws(Failure) {
        try await session.end(id) { job, limit throws(QMPError) in
            let end = try await job.cancel(waiting: limit ?? .seconds(30))
            // Whoever started it may be gone, and QEMU would keep it.
            if try await job.info() != nil { try await job.dismiss() }
            switch end {
            case .cancelled: return .cancelled
            case .completed: return .completed
            case .failed(let reason): throw QMPError(.jobFailed, "\(job) failed: \(reason)")
            }
        }
    }
}
