internal import ArgumentParser
internal import QEMU
internal import QMP

/// `qemuctl block mirror`
struct BlockMirror: ControlCommand {
    /// What is copied.
    enum Sync: String, CaseIterable, ExpressibleByArgument {
        case full
        case top
        case none
    }

    /// How the guest's writes come into the copy.
    enum CopyMode: String, CaseIterable, ExpressibleByArgument {
        case background
        case writeBlocking = "write-blocking"
    }

    static let configuration = CommandConfiguration(
        commandName: "mirror",
        abstract: "Copy a device while the machine goes on writing to it.",
        discussion: """
            When the copy has caught up, it is complete, and the command ends; the machine stays with the original, \
            unless --pivot or --keep-mirroring says otherwise. \(JobHelp.target) With --detach, the mirror waits for \
            qemuctl job complete when it is ready.

            --sync top leaves out the backing image, and puts the copy on it; --sync none copies what is written from \
            now on, and takes --pivot, --keep-mirroring or --detach. With --copy-mode write-blocking the guest's writes \
            wait until they are in the copy too, so that the mirror catches up under heavy writes as well.

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

    @Option(help: "What to copy. Default: full.")
    var sync: Sync?

    @Option(help: "How the guest's writes come into the copy. Default: background.")
    var copyMode: CopyMode?

    @OptionGroup(title: "Target options") var target: TargetOptions
    @OptionGroup(title: "Job options") var job: JobOptions
    @OptionGroup(title: "Errors") var errors: CopyErrorOptions
    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if [pivot, keepMirroring, job.detach].count(where: { $0 }) > 1 {
            throw ValidationError("--pivot, --keep-mirroring and --detach exclude each other")
        }
        if sync == Sync.none, !pivot, !keepMirroring, !job.detach {
            throw ValidationError(
                "--sync none makes no copy to end with: it takes --pivot, --keep-mirroring or --detach"
            )
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
            var options = options
            options.onSourceError = errors.onSourceError?.policy
            options.onTargetError = errors.onTargetError?.policy
            return try await device.mirror(
                to: destination,
                sync: MirrorSyncMode(rawValue: (sync ?? .full).rawValue),
                copyMode: copyMode.map { MirrorCopyMode(rawValue: $0.rawValue) },
                options: options
            )
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
