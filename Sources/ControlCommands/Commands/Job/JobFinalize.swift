internal import ArgumentParser
internal import QEMU
internal import QMP

/// `qemuctl job finalize`
struct JobFinalize: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "finalize",
        abstract: "Let a job that is pending change the block graph, and end.",
        discussion: """
            For jobs that were started with auto-finalize off.

            As JSON: {"id", "type", "result"}, in which "result" is "completed".
            """
    )

    @Argument(help: ArgumentHelp("The job.", valueName: "id"))
    var id: String

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) async throws(Failure) {
        try await session.end(id) { job, limit throws(QMPError) in
            try await job.finalize(waiting: limit ?? .seconds(60))
            return .completed
        }
    }
}
