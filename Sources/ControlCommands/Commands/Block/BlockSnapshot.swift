internal import ArgumentParser
internal import QEMU
internal import QMP

/// `qemuctl block snapshot`
struct BlockSnapshot: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot",
        abstract: "Put new overlays on devices, which take all writes from then on.",
        discussion: """
            What each device held becomes the backing image of its overlay: of all devices at one point in time, or of \
            none. OVERLAY is an absolute path on QEMU's host, where an image is made (in qcow2, unless --format says \
            otherwise), or node:NAME, a node that is there already. A file that holds something is not overwritten \
            without --overwrite. A file that is used with --existing must have the device's size, and name as its \
            backing image what the device holds. A device whose image QEMU was given by a relative path takes only \
            such a file, or a node: in a new one that path would lead elsewhere. What a refused command has made is \
            left; the message names it.

            As JSON: {"snapshots": [{"device", "overlay", "node"}, …]}.

            Examples:
              qemuctl block snapshot vd0=/vm/top.qcow2
              qemuctl block snapshot vd0=/vm/a.qcow2 vd1=/vm/b.qcow2
            """
    )

    @Argument(help: ArgumentHelp("The devices and their overlays.", valueName: "device=overlay"))
    var pairs: [String]

    @Option(help: ArgumentHelp("The name of the overlay's node. Default: made up.", valueName: "name"))
    var nodeName: String?

    @OptionGroup(title: "Target options") var target: TargetOptions
    @OptionGroup var options: GlobalOptions

    func validate() throws {
        do {
            try check()
        } catch {
            throw ValidationError(error.message)
        }
    }

    private func check() throws(Failure) {
        let parts = try parts()
        guard nodeName != nil else { return }
        if parts.count > 1 { throw .usage("--node-name takes a single overlay") }
        if case .node? = parts.first?.overlay { throw .usage("a node that is there has its name already") }
    }

    private func parts() throws(Failure) -> [(device: String, word: String, overlay: BlockTarget)] {
        var parts: [(device: String, word: String, overlay: BlockTarget)] = []
        for pair in pairs {
            let words = pair.split(separator: "=", maxSplits: 1).map(String.init)
            guard words.count == 2 else { throw .usage("\"\(pair)\" is not DEVICE=OVERLAY, such as vd0=/vm/top.qcow2") }
            parts.append((words[0], words[1], try target.target(words[1], isFormatKnown: true)))
        }
        return parts
    }

    func run(in session: Session) async throws(Failure) {
        let parts = try parts()
        for part in parts { try target.protect(part.overlay) }
        let nodes = try await session.ask { domain throws(QMPError) in
            var snapshots: [Snapshot] = []
            for part in parts {
                let device = try await domain.blockDevice(named: part.device)
                snapshots.append(Snapshot(of: device, overlay: part.overlay, nodeName: nodeName))
            }
            return try await domain.snapshot(snapshots)
        }
        let entries = zip(parts, nodes).map { SnapshotReport.Entry(device: $0.device, overlay: $0.word, node: $1) }
        try session.show(SnapshotReport(snapshots: entries))
    }
}
