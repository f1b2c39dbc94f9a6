internal import ArgumentParser
internal import JSONWire
internal import QMP

/// `qemuctl schema show`
struct SchemaShow: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show what a command takes and returns, or what an event tells.",
        discussion: """
            A ? marks what may be left out; features such as deprecated stand in parentheses. What depends on the \
            value of another argument stands under a line that names it. Objects that lie deeper than --depth are not \
            taken apart. A name that this QEMU does not have: exit status 64, as with `run`.

            As JSON: {"name", "kind", "features", "out-of-band", "open", "arguments", "returns"?}. The last two have \
            a "type" and, by that, "members", "elements", "values", "choices", "tag" with "branches", "text" (too \
            deep) or "place" (shown there).

            Examples:
              qemuctl schema show query-block
              qemuctl schema show blockdev-add --depth 1
              qemuctl schema show BLOCK_JOB_COMPLETED
            """
    )

    @Argument(help: "The name of a command or an event.")
    var name: String

    @Option(help: ArgumentHelp("How many levels of objects to show, 32 at most.", valueName: "number"))
    var depth = 3

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        guard name.isPlainName else { throw ValidationError("the first word is no name of a command or an event") }
        if depth < 1 { throw ValidationError("--depth must be 1 or more") }
    }

    func run(in session: Session) async throws(Failure) {
        let schema = try await session.schema()
        guard let description = schema.description(of: name, depth: depth) else {
            throw .usage(message(lackingFrom: schema, await session.release))
        }
        try session.show(SchemaDescriptionReport(description: description))
    }

    private func message(lackingFrom schema: LiveSchema, _ release: QEMURelease?) -> String {
        let message = "this QEMU has no command or event \"\(name)\""
        if let release, let availability = ReleaseTable.qmp.commands[name] ?? ReleaseTable.qmp.events[name] {
            return "\(message); \(availability.remark(missingFrom: release))"
        }
        return message + NearNames(schema.commands + schema.events).names(near: name).asGuess
    }
}

/// What there is to know of a command or an event.
struct SchemaDescriptionReport: Report {
    let description: SchemaDescription

    func text(_ style: TextStyle) -> String? {
        let lines = description.lines().map(\.printable)
        let title = lines.prefix(1).map { style($0, .bold) }
        return (title + lines.dropFirst()).joined(separator: "\n")
    }

    func write(to writer: inout JSONWriter) { description.write(to: &writer) }
}
