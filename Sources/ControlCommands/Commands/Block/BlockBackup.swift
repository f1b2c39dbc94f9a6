internal import ArgumentParser
internal import QEMU
internal import QMP

/// `qemuctl block backup`
struct BlockBackup: ControlCommand {
    /// What a backup may be limited to.
    enum Part: String, CaseIterable, ExpressibleByArgument {
        case activeLayer = "active-layer"
        case overwritten
    }

    /// What becomes of a bitmap.
    enum BitmapMode: String, CaseIterable, ExpressibleByArgument {
        case onSuccess = "on-success"
        case always
        case never
    }

    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy a device as it is now, while the machine goes on writing to it.",
        discussion: """
            \(JobHelp.target)

            --start-bitmap makes a dirty bitmap at the very moment of this backup; --bitmap copies only what was \
            written since then, as an image to be put on the one before. By default the bitmap begins anew when the \
            backup has succeeded, and only then. --only active-layer leaves out the backing images. \
            --only overwritten copies what is about to be overwritten, until it is cancelled, and takes --detach.

            \(JobHelp.following) "result" is "completed" or "started".

            Examples:
              qemuctl block backup vd0 /backup/sunday.qcow2 --start-bitmap daily
              qemuctl block backup vd0 /backup/monday.qcow2 --bitmap daily
            """
    )

    @Argument(help: ArgumentHelp("Any name of the device.", valueName: "device"))
    var device: String

    @Argument(help: ArgumentHelp("An absolute path, or node:NAME.", valueName: "target"))
    var word: String

    @Option(help: ArgumentHelp("Copy only what was written since this bitmap began.", valueName: "name"))
    var bitmap: String?

    @Option(help: "Whether the bitmap begins anew afterwards. Default: on-success.")
    var bitmapMode: BitmapMode?

    @Option(help: ArgumentHelp("Begin a bitmap of this name.", valueName: "name"))
    var startBitmap: String?

    @Option(help: "Copy only a part.")
    var only: Part?

    @Flag(help: "Compress the copy, if its format can.")
    var compress = false

    @OptionGroup(title: "Target options") var target: TargetOptions
    @OptionGroup(title: "Job options") var job: JobOptions
    @OptionGroup(title: "Errors") var errors: CopyErrorOptions
    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if bitmapMode != nil, bitmap == nil { throw ValidationError("--bitmap-mode takes --bitmap") }
        if bitmap != nil, only != nil { throw ValidationError("--bitmap and --only exclude each other") }
        if only == .overwritten, !job.detach {
            throw ValidationError("--only overwritten goes on until it is cancelled: it takes --detach")
        }
        do {
            _ = try target.target(word)
        } catch {
            throw ValidationError(error.message)
        }
    }

    private var contents: BackupContents {
        if let bitmap { return .changes(since: bitmap, BitmapSyncMode(rawValue: (bitmapMode ?? .onSuccess).rawValue)) }
        return switch only {
        case .activeLayer: .activeLayer
        case .overwritten: .overwritten
        case nil: .all
        }
    }

    func run(in session: Session) async throws(Failure) {
        let destination = try target.target(word)
        try target.protect(destination)
        let start = JobStart(.backup, of: device, to: word, in: session, job, at: options.connect)
        try await start.run { device, options throws(QMPError) in
            var options = options
            options.onSourceError = errors.onSourceError?.policy
            options.onTargetError = errors.onTargetError?.policy
            return try await device.backup(
                to: destination,
                of: contents,
                startingBitmap: startBitmap,
                isCompressed: compress,
                options: options
            )
        }
    }
}
