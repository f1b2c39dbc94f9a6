internal import ArgumentParser
internal import JSONWire
internal import QMP

/// `qemuctl schema save`
struct SchemaSave: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "save",
        abstract: "Save the schema of this QEMU in a file.",
        discussion: """
            The file gets what QEMU returns to query-qmp-schema, on one line. One that is there is replaced when all is \
            written, and stays as it was otherwise.
            As JSON: {"file", "version", "commands", "events"}, the last two as numbers; with -, the schema itself.

            Examples:
              qemuctl schema save qemu-$(uname -n).json
              qemuctl schema save - | jq -r '.[] | select(."meta-type" == "event").name'
            """
    )

    @Argument(help: "Where to; - is standard output.")
    var file: String

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if file.isEmpty { throw ValidationError("the name of the file is empty") }
    }

    func run(in session: Session) async throws(Failure) {
        let reply = try await session.run(QMPCommand("query-qmp-schema"))
        // What cannot be read is of no use to anyone later.
        let schema = try schema(in: reply)
        guard file != "-" else { return try session.console.show(json: reply.bytes) }
        let line = OneLine.bytes(of: reply.bytes) + [UInt8(ascii: "\n")]
        try LocalFile.save(line, to: file, patience: session.timeout)
        let version = await session.monitor.greeting?.version.description
        try session.show(SavedSchemaReport(file: file, version: version, schema: schema))
    }

    private func schema(in reply: QMPReply) throws(Failure) -> LiveSchema {
        do {
            return try reply.decode()
        } catch {
            throw .command(error)
        }
    }
}

/// What was saved.
struct SavedSchemaReport: Report {
    let file: String
    let version: String?
    let schema: LiveSchema

    func text(_ style: TextStyle) -> String? {
        let owner = version.map { " of QEMU \($0)" } ?? ""
        return "saved \(schema.commands.count) commands and \(schema.events.count) events\(owner) in \(file.printable)"
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("file", file)
        writer.member("version", version)
        writer.member("commands", schema.commands.count)
        writer.member("events", schema.events.count)
        writer.endObject()
    }
}
