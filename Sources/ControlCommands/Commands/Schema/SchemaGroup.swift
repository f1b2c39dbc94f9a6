internal import ArgumentParser

/// `qemuctl schema`
struct SchemaGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Show what this QEMU has, in detail: show, supports, save, diff.",
        usage: "qemuctl schema show|supports|save|diff ...",
        discussion: """
            The schema of a running QEMU holds its commands and events with all their arguments and results. It has no \
            defaults and no properties of devices. A QEMU that was started with -compat deprecated-output=hide leaves \
            out what is deprecated, though it still accepts it.

            Examples:
              qemuctl schema show blockdev-mirror
              qemuctl schema supports blockdev-mirror/arg-type/target-is-zero
              qemuctl schema save before.json
              qemuctl schema diff --from before.json /run/vm/web-2.qmp
            """,
        subcommands: [SchemaShow.self, SchemaSupports.self, SchemaSave.self, SchemaDiff.self]
    )

    // Taken here too, so that these options may stand before the subcommand's name.
    @OptionGroup var options: GlobalOptions
}
