internal import ArgumentParser
internal import JSONWire
internal import QMP

/// `qemuctl commands`
struct Commands: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "commands",
        abstract: "List the QMP commands that this QEMU knows.",
        discussion: """
            In alphabetical order, one per line. As JSON: {"commands": [NAME, …]}.

            With --all, those of every known release too, with what is known of them: whether this QEMU has the \
            command, the first and the last release that has it, the one that deprecated it, and whether it is \
            unstable. As first release, 5.2 means that one or an earlier one. A command that no \
            release has is the distributor's.
            As JSON: {"commands": [{"name", "available", "since"?, "until"?, "deprecated"?, "unstable"?}, …]}.
            """
    )

    @Flag(help: "List the commands of all releases.")
    var all = false

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) async throws(Failure) {
        let names = try await session.execute(QueryCommandsCommand()).map(\.name)
        if all {
            try session.show(AllCommandsReport(available: names))
        } else {
            try session.show(CommandsReport(names: names.sorted()))
        }
    }
}

/// The names of commands.
struct CommandsReport: Report {
    let names: [String]

    func text(_ style: TextStyle) -> String? {
        names.isEmpty ? nil : names.map(\.printable).joined(separator: "\n")
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("commands", names)
        writer.endObject()
    }
}
