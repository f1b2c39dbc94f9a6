internal import ArgumentParser
internal import QEMU
internal import QMP

/// `qemuctl block stream`
struct BlockStream: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "stream",
        abstract: "Copy what the layers below hold into the active one, which needs them no more then.",
        discussion: """
            \(JobHelp.following) "result" is "completed" or "started".

            Examples:
              qemuctl block stream vd0
              qemuctl block stream vd0 --base /vm/base.qcow2
            """
    )

    @Argument(help: ArgumentHelp("Any name of the device.", valueName: "device"))
    var device: String

    @Option(
        help: ArgumentHelp(
            "The layer to stand on afterwards: \(JobHelp.layer) Default: none, and the image stands alone.",
            valueName: "layer"
        )
    )
    var base: String?

    @Option(help: "What to do when reading or writing fails: \(JobHelp.onError)")
    var onError: OnError?

    @OptionGroup(title: "Job options") var job: JobOptions
    @OptionGroup var options: GlobalOptions

    func run(in session: Session) async throws(Failure) {
        let base = base.map { BlockLayer(argument: $0) }
        let start = JobStart(.stream, of: device, in: session, job, at: options.connect)
        try await start.run { device, options throws(QMPError) in
            var options = options
            options.onSourceError = onError?.policy
            return try await device.stream(downTo: base, options: options)
        }
    }
}
