internal import ArgumentParser
internal import QEMU
internal import QMP

/// `qemuctl block list`
struct BlockList: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the block devices with their names, media and states.",
        discussion: """
            SIZE is what the guest sees, USED what the image takes up where it is stored.

            As JSON, sizes in bytes: {"devices": [{"drive"?, "qdev"?, "id"?, "node"?, "removable", "locked", "tray"?, \
            "ioStatus"?, "medium"?: {"driver", "file", "format", "virtualSize", "allocatedSize"?, "readOnly", \
            "active"?, "encrypted", "needsCheck", "backing": [{"file", "format", "virtualSize", "allocatedSize"?}, …], \
            "throttling"?, "writeThreshold"?}, "bitmaps": [{"name"?, "granularity", "count", "recording", "busy", \
            "persistent", "inconsistent"}, …]}, …]}.
            """
    )

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) async throws(Failure) {
        let devices = try await session.ask { domain throws(QMPError) in try await domain.blockDevices() }
        try session.show(BlockListReport(devices: devices))
    }
}
