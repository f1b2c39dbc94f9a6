internal import ArgumentParser
internal import QEMU
internal import QMP

/// `qemuctl job complete`
struct JobComplete: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "complete",
        abstract: "Let a job that is ready do its last step, the pivot.",
        discussion: """
            After a mirror the machine uses the copy, after the commit of the active layer the image that was \
            committed to. --without-pivot ends a mirror so that the machine stays with the original, and the copy is \
            what the device held at that moment. Ends when the job has, or fails after --timeout (default: 60) with \
            exit status 75; the job may still end then.

            As JSON: {"id", "type", "result"}, in which "result" is "pivoted", "copied", or "pending" when the job \
            waits for qemuctl job finalize.
            """
    )

    @Argument(help: ArgumentHelp("The job.", valueName: "id"))
    var id: String

    @Flag(help: "End it, and let the machine stay with the original.")
    var withoutPivot = false

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) async throws(Failure) {
        try await session.end(id) { job, limit throws(QMPError) in
            let limit = limit ?? .seconds(60)
            if withoutPivot {
                try await job.endWithoutPivot(waiting: limit)
            } else {
                try await job.complete(waiting: limit)
            }
            if try await job.info()?.status == .pending { return .pending }
            return withoutPivot ? .copied : .pivoted
        }
    }
}
