internal import ArgumentParser
internal import QEMU
internal import QMP

/// `qemuctl job set-speed`
struct JobSetSpeed: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "set-speed",
        abstract: "Limit how fast a job is.",
        discussion: """
            Shows the job afterwards. \(JobHelp.state)

            Examples:
              qemuctl job set-speed mirror-1 50M
              qemuctl job set-speed mirror-1 0
            """
    )

    @Argument(help: ArgumentHelp("The job.", valueName: "id"))
    var id: String

    @Argument(help: ArgumentHelp("At most so many bytes a second; 0 for no limit.", valueName: "bytes"))
    var speed: ByteCount

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) async throws(Failure) {
        try await session.steer(id) { job, _ throws(QMPError) in
            try await job.setSpeed(speed.bytes)
        }
    }
}
