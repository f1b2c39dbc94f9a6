internal import ArgumentParser
internal import QEMU
internal import QMP

/// `qemuctl job dismiss`
struct JobDismiss: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "dismiss",
        abstract: "Make QEMU forget a job that has ended.",
        discussion: """
            For jobs that were started with --keep, or with auto-dismiss off: qemuctl job list shows how they ended.

            As JSON: {"id", "type", "result"}, in which "result" is "dismissed".
            """
    )

    @Argument(help: ArgumentHelp("The job.", valueName: "id"))
    var id: String

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) async throws(Failure) {
        try await session.end(id) { job, _ throws(QMPError) in
            try await job.dismiss()
            return .dismissed
        }
    }
}
