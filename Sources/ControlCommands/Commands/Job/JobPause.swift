internal import ArgumentParser
internal import QEMU
internal import QMP

/// `qemuctl job pause`
struct JobPause: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "pause",
        abstract: "Pause a job, and wait until it stands still. The machine goes on.",
        discussion: "Shows the job afterwards. \(JobHelp.state)"
    )

    @Argument(help: ArgumentHelp("The job.", valueName: "id"))
    var id: String

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) async throws(Failure) {
        try await session.steer(id) { job, limit throws(QMPError) in
            try await job.pause(waiting: limit ?? .seconds(30))
        }
    }
}
