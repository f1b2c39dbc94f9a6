internal import ArgumentParser

/// `qapi-codegen`: reads QEMU's schemas.
@main
struct QAPICodegen: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "qapi-codegen",
        abstract: "Read the schemas that describe QEMU's monitor and guest agent.",
        subcommands: [Generate.self, Parse.self, Merge.self, Diff.self, CheckSchemas.self]
    )
}
