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
            {"file": {"driver": "qcow2"}}. children.0=a is the first element where QEMU takes an array.

            Of the properties of a device, which no schema lists, only integers, true, false, null and JSON are typed; \
            serial=1e5 is text. So is addr, always: addr=5 is slot 5. The number would be slot 0, function 5.

            What QEMU would refuse by its schema is told, and not sent: exit status 64. As JSON: \
            {"error": {"code": "usage", "message", "problems": [{"problem", "command", "path"?, "near"?, "expected"?, \
            "accepted"?, "others"?, "found"?, "tag"?, "remark"?, "message"}, …], "more"?}}; others and more count \
            what is left out of accepted and problems. A whole request is checked when it has arguments. What its \
            release has and deprecated, QEMU may hide in its schema: that is sent. An out-of-band command waits for \
            the schema half a second at most.

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

    @Flag(
        help: ArgumentHelp(
            "Send it as it is, without asking QEMU first whether it knows the command and its arguments.",
            discussion:
                "What a value is is then guessed by its looks alone: a number as text needs quotes, 'key=\"5\"'."
        )
    )
    var noCheck = false

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        do {
            let command = try command()
            guard noCheck, !isWholeRequest else { return }
            var list = try ArgumentList(parsing: words)
            _ = try list.unchecked(for: command.name)
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
        guard !noCheck, !isWholeRequest || command.arguments != nil,
            let check = try await session.check(for: command, options.logger)
        else { return try uncheckedCommand(command) }
        var list = try argumentList(of: command)
        try list.fit(to: check, command: command.name)
        return isWholeRequest ? command : QMPCommand(name, arguments: list.object, execution: command.execution)
    }

    private func uncheckedCommand(_ command: QMPCommand) throws(Failure) -> QMPCommand {
        if isWholeRequest { return command }
        var list = try ArgumentList(parsing: words)
        return QMPCommand(name, arguments: try list.unchecked(for: name), execution: command.execution)
    }

    private func argumentList(of command: QMPCommand) throws(Failure) -> ArgumentList {
        guard isWholeRequest, let arguments = command.arguments else { return try ArgumentList(parsing: words) }
        return try ArgumentList(json: arguments)
    }

    /// The first word without the blanks that scripts leave before JSON.
    private var start: Substring { name.drop(while: \.isWhitespace) }

    private var isWholeRequest: Bool { start.first == "{" }

    func command() throws(Failure) -> QMPCommand {
        guard isWholeRequest else {
            guard name.isPlainName else {
                throw .usage("the first word is neither the name of a command nor a request as a JSON object")
            }
            let arguments = try ArgumentList(parsing: words).object
            return QMPCommand(name, arguments: arguments, execution: oob ? .outOfBand : .inBand)
        }
        guard words.isEmpty else { throw .usage("a whole request takes no further arguments") }
        guard !oob else { throw .usage("a whole request asks for --oob with \"exec-oob\"") }
        return try wholeRequest(Array(start.utf8))
    }

    /// Reads a request that may hold secrets: what is wrong with its JSON is told here, by the place alone.
    private func wholeRequest(_ json: [UInt8]) throws(Failure) -> QMPCommand {
        let request: JSONValue
        do {
            request = try CommandLineJSON.value(of: json)
        } catch {
            throw .usage("the request \(error)")
        }
        guard request.object?.keys.allSatisfy(\.isPlainName) ?? false else {
            throw .usage("the request has a member that QMP does not know")
        }
        for key in ["execute", "exec-oob"] {
            if let value = request[key], !(value.string?.isPlainName ?? false) {
                throw .usage("\"\(key)\" takes the name of a command")
            }
        }
        do {
            return try QMPCommand(json: json)
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
