internal import ArgumentParser

/// `qemuctl block`
struct BlockGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "block",
        abstract: "Show the machine's block devices: list, stats, tree.",
        usage: "qemuctl block list|stats|tree ...",
        discussion: """
            A block device has up to three kinds of names: that of the drive (-drive id=), that of the device that the \
            guest sees (-device id=), and that of the root node of its medium (node-name=, or made up by QEMU).

            Examples:
              qemuctl block list
              qemuctl block stats --interval 1
              qemuctl block tree
            """,
        subcommands: [BlockList.self, BlockStatsShow.self, BlockTree.self]
    )

    // Taken here too, so that these options may stand before the subcommand's name.
    @OptionGroup var options: GlobalOptions
}
