internal import ArgumentParser
internal import QEMU
internal import QMP

/// `qemuctl job wait`
struct JobWait: ControlCommand {
    /// What is waited for.
    enum Point: String, CaseIterable, ExpressibleByArgument {
        case ready
        case ended
    }

    static let configuration = CommandConfiguration(
        commandName: "wait",
        abstract: "Wait until a job has ended, and show how far it is.",
        discussion: """
            Exit status 0 when the job has done its work, 1 when it failed or was cancelled, 75 when --wait-limit was \
            over. With --until ready also 0 when the job has come to where it waits for its owner: see qemuctl job \
            complete, and qemuctl job finalize. Without it, such a job is waited for until somebody else ends it. \
            Ctrl-C ends the command alone; the job goes on.

            A job that was started with --detach is forgotten by QEMU when it has ended, unless --keep was given too: \
            such a one is told of as often as one asks, until qemuctl job dismiss.

            As JSON, per line: {"id", "type", "status", "offset", "length", "fraction", "bytesPerSecond"?, \
            "secondsLeft"?}, and last {"id", "type", "result"}, in which "result" is "completed", "ready" or "pending".
            """
    )

    @Argument(help: ArgumentHelp("The job.", valueName: "id"))
    var id: String

    @Option(help: "What to wait for.")
    var until = Point.ended

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Wait no longer than this. The job goes on. Default: no limit.", valueName: "seconds")
    )
    var waitLimit: Seconds?

    @Flag(help: "Do not show how far the job is.")
    var quiet = false

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) async throws(Failure) {
        let job = try await session.job(id)
        let subject = JobSubject(job)
        let follower = JobFollower(console: session.console, subject: subject, isQuiet: quiet)
        let (limit, until) = (waitLimit?.duration, until)
        let milestone = try await session.ask { _ throws(QMPError) in
            let late = QMPError(.timedOut, "\(job) had not come so far in time")
            return try await withTimeLimit(limit, late: late) { () async throws(QMPError) in
                let milestone = try await follower.milestone(of: job)
                guard until == .ended, milestone != .completed else { return milestone }
                try await job.waitUntilEnded()
                return .completed
            }
        }
        try session.show(JobResultReport(subject: subject, result: JobResult(milestone)))
    }
}
