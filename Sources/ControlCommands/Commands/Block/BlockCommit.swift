internal import ArgumentParser
internal import QEMU
internal import QMP

/// `qemuctl block commit`
struct BlockCommit: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "commit",
        abstract: "Write what overlays hold into an image below them, and drop the layers between.",
        discussion: """
            Without --top the active layer is committed too, and the machine uses the base in the end. The files of \
            dropped layers stay; they are worth nothing then, and no other image may depend on them. With --detach, \
            the commit of the active layer waits for qemuctl job complete when it is ready.

            \(JobHelp.following) "result" is "pivoted" after the commit of the active layer, otherwise "completed", \
            or "started".

            Examples:
              qemuctl block commit vd0
              qemuctl block commit vd0 --top /vm/mid.qcow2 --base /vm/base.qcow2
            """
    )

    @Argument(help: ArgumentHelp("Any name of the device.", valueName: "device"))
    var device: String

    @Option(
        help: ArgumentHelp("The highest layer to write: \(JobHelp.layer) Default: the active one.", valueName: "layer")
    )
    var top: String?

    @Option(help: ArgumentHelp("The layer to write into. Default: the lowest.", valueName: "layer"))
    var base: String?

    @Option(help: "What to do when reading or writing fails: \(JobHelp.onError)")
    var onError: OnError?

    @OptionGroup(title: "Job options") var job: JobOptions
    @OptionGroup var options: GlobalOptions

    func run(in session: Session) async throws(Failure) {
        let (top, base) = (top.map { BlockLayer(argument: $0) }, base.map { BlockLayer(argument: $0) })
        let start = JobStart(.commit, of: device, in: session, job, at: options.connect)
        try await start.run { device, options throws(QMPError) in
            var options = options
            options.onSourceError = onError?.policy
            return try await device.commit(top: top, into: base, options: options)
        } finish: { job, milestone throws(QMPError) in
            guard milestone == .ready else { return JobResult(milestone) }
            try await job.complete()
            return .pivoted
        }
    }
}
