internal import ArgumentParser
internal import JSONWire

/// `qemuctl commands`
struct Commands: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "commands",
        abstract: "List the QMP commands that this QEMU knows.",
        discussion: "In alphabetical order, one per line. As JSON: {\"commands\": [NAME, …]}."
    )

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) async throws(Failure) {
        let commands = try await session.query("query-commands", as: [CommandInfo].self)
        try session.show(CommandsReport(names: commands.map(\.name).sorted()))
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

/// An element of the reply to `query-commands`.
private struct CommandInfo: JSONDecodable {
    let name: String

    init(from reader: inout JSONReader) throws(JSONError) {
        let start = reader.position
        var name: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "name": name = try reader.readString()
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: start) }
        self.name = name
    }
}
