internal import ArgumentParser
internal import JSONWire
internal import QMP

/// `qemuctl run`
struct Run: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Run any QMP command.",
        usage: """
            qemuctl run NAME [KEY=VALUE ...]
            qemuctl run NAME '{"KEY": VALUE, ...}'
            qemuctl run '{"execute": NAME, "arguments": {...}, "id": ID}'
            """,
        discussion: """
            true, false, null, numbers, and what begins with {, [ or " (as JSON) are typed; other values are text. \
            Where QEMU takes only text, these are text too: fdname=5. file.driver=qcow2 nests: \
            {"file": {"driver": "qcow2"}}.

            What QEMU would refuse by its schema is told, and not sent: exit status 64. As JSON: \
            {"error": {"code": "usage", "message", "problems": [{"problem", "command", "path"?, "near"?, "expected"?, \
            "accepted"?, "found"?, "tag"?, "message"}, …]}}. A whole request is checked when it has arguments. An \
            out-of-band command waits for that half a second at most.

            Prints what QEMU returns: as JSON exactly as QEMU sent it, as text with line breaks. A whole request \
            gets a whole reply: {"return": VALUE, "id": ID}.
            """
    )

    @Argument(help: "The command's name, or a whole request as one JSON object.")
    var name: String

    @Argument(help: ArgumentHelp("The arguments: key=value, or one JSON object.", valueName: "argument"))
    var words: [String] = []

    @Flag(help: "Run it out of band: it overtakes the commands that run or wait.")
    var oob = false

    @Flag(help: "Send it as it is, without asking QEMU first whether it knows the command and its arguments.")
    var noCheck = false

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        do {
            _ = try command()
        } catch {
            throw ValidationError(error.message)
        }
    }

    func run(in session: Session) async throws(Failure) {
        let reply = try await session.run(checkedCommand(in: session))
        try session.show(ReplyReport(json: isWholeRequest ? reply.message : reply.bytes))
    }

    private func checkedCommand(in session: Session) async throws(Failure) -> QMPCommand {
        let command = try command()
        guard !noCheck, !isWholeRequest || command.arguments != nil else { return command }
        guard let check = try await session.check(for: command, options.logger) else { return command }
        var list = try argumentList(of: command)
        let problems = list.fit(to: check.schema, command: command.name)
        guard problems.isEmpty else { throw .unfit(check.explain(problems, of: command.name, list.object)) }
        return isWholeRequest ? command : QMPCommand(name, arguments: list.object, execution: command.execution)
    }

    private func argumentList(of command: QMPCommand) throws(Failure) -> ArgumentList {
        guard isWholeRequest, let arguments = command.arguments else { return try ArgumentList(parsing: words) }
        return try ArgumentList(json: arguments)
    }

    private var isWholeRequest: Bool { name.first == "{" }

    func command() throws(Failure) -> QMPCommand {
        guard isWholeRequest else {
            let arguments = try ArgumentList(parsing: words).object
            return QMPCommand(name, arguments: arguments, execution: oob ? .outOfBand : .inBand)
        }
        guard words.isEmpty else { throw .usage("a whole request takes no further arguments") }
        guard !oob else { throw .usage("a whole request asks for --oob with \"exec-oob\"") }
        do {
            return try QMPCommand(json: Array(name.utf8))
        } catch {
            throw .usage(error.message)
        }
    }
}

/// What QEMU answered.
struct ReplyReport: Report {
    let json: [UInt8]

    func text(_ style: TextStyle) -> String? {
        do {
            return try JSONValue(json: json).jsonString(style: .pretty).printable
        } catch {
            // Text that is not valid throughout is shown as it came.
            return String(decoding: json, as: UTF8.self).printable
        }
    }

    func write(to writer: inout JSONWriter) {
        writer.write(raw: OneLine.bytes(of: json))
    }
}
