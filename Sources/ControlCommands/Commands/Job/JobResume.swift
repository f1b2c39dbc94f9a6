internal import ArgumentParser
internal import QEMU
internal import QMP

/// `qemuctl job resume`
struct JobResume: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume",
        abstract: "Let a paused job go on, also one that an error has paused.",
        discussion: "Shows the job afterwards. \(JobHelp.state)"
    )

    @Argument(help: ArgumentHelp("The job.", valueName: "id"))
    var id: String

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) async throws(Failure) {
        try await session.steer(id) { job, limit throws(QMPError) in
            try await job.resume(waiting: limit ?? .seconds(30))
        }
    }
}
