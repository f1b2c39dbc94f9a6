internal import ArgumentParser
internal import QEMU
internal import QMP

/// `qemuctl job list`
struct JobList: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the jobs, also those that have ended and that QEMU keeps.",
        discussion: """
            SPEED is the limit, if there is one.

            As JSON, sizes in bytes: {"jobs": [{"id", "type", "status", "offset", "length", "speed"?, "ioStatus"?, \
            "autoFinalize"?, "autoDismiss"?, "error"?}, …]}.
            """
    )

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) async throws(Failure) {
        try session.show(try await JobListReport(session))
    }
}

extension JobListReport {
    init(_ session: Session) async throws(Failure) {
        let (jobs, blockJobs) = try await session.ask { domain throws(QMPError) in
            (try await domain.jobs(), try await domain.blockJobs())
        }
        self.init(jobs, blockJobs)
    }
}
