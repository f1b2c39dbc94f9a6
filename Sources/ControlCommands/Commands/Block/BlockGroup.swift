internal import ArgumentParser

/// `qemuctl block`
struct BlockGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "block",
        abstract: "Show the machine's block devices, copy them, and change them.",
        usage: "qemuctl block list|stats|tree|snapshot|mirror|commit|stream|backup|resize ...",
        discussion: """
            A block device has up to three kinds of names: that of the drive (-drive id=), that of the device that the \
            guest sees (-device id=), and that of the root node of its medium (node-name=, or made up by QEMU).

            Examples:
              qemuctl block list
              qemuctl block stats --interval 1
              qemuctl block tree
              qemuctl block mirror vd0 /backup/web-1.qcow2
            """,
        subcommands: [
            BlockList.self, BlockStatsShow.self, BlockTree.self, BlockSnapshot.self, BlockMirror.self,
            BlockCommit.self, BlockStream.self, BlockBackup.self, BlockResize.self,
        ]
    )

    // Taken here too, so that these options may stand before the subcommand's name.
    @OptionGroup var options: GlobalOptions
}
