internal import ArgumentParser
internal import QEMU
internal import QMP

/// `qemuctl block mirror`
struct BlockMirror: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "mirror",
        abstract: "Copy a device while the machine goes on writing to it.",
        discussion: """
            When the copy has caught up, it is complete, and the command ends; the machine stays with the original, \
            unless --pivot or --keep-mirroring says otherwise. \(JobHelp.target) With --detach, the mirror waits for \
            qemuctl job complete when it is ready.

            \(JobHelp.following) "result" is "copied", "pivoted", "ready" or "started".

            Examples:
              qemuctl block mirror vd0 /backup/web-1.qcow2
              qemuctl block mirror vd0 /fast/web-1.qcow2 --pivot --speed 200M
            """
    )

    @Argument(help: ArgumentHelp("Any name of the device.", valueName: "device"))
    var device: String

    @Argument(help: ArgumentHelp("An absolute path, or node:NAME.", valueName: "target"))
    var word: String

    @Flag(help: "Let the machine use the copy from then on.")
    var pivot = false

    @Flag(help: "End when the copy is complete, and let QEMU keep it up to date until qemuctl job complete.")
    var keepMirroring = false

    @OptionGroup(title: "Target options") var target: TargetOptions
    @OptionGroup(title: "Job options") var job: JobOptions
    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if [pivot, keepMirroring, job.detach].count(where: { $0 }) > 1 {
            throw ValidationError("--pivot, --keep-mirroring and --detach exclude each other")
        }
        do {
            _ = try target.target(word)
        } catch {
            throw ValidationError(error.message)
        }
    }

    func run(in session: Session) async throws(Failure) {
        let destination = try target.target(word)
        try target.protect(destination)
        let start = JobStart(
            .mirror,
            of: device,
            to: word,
            in: session,
            job,
            isLeftAlone: keepMirroring,
            at: options.connect
        )
        try await start.run { device, options throws(QMPError) in
            try await device.mirror(to: destination, options: options)
        } finish: { job, milestone throws(QMPError) in
            guard milestone == .ready, !keepMirroring else { return JobResult(milestone) }
            guard pivot else {
                try await job.endWithoutPivot()
                return .copied
            }
            try await job.complete()
            return .pivoted
        }
    }
}
