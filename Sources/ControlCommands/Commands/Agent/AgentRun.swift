internal import ArgumentParser
internal import GuestAgent
internal import JSONWire
internal import QMP

/// `qemuctl agent run`
struct AgentRun: AgentCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Run any command of the agent.",
        usage: """
            qemuctl -c ADDRESS agent run NAME [KEY=VALUE ...]
            qemuctl -c ADDRESS agent run NAME '{"KEY": VALUE, ...}'
            """,
        discussion: """
            Arguments are written as for qemuctl run. The agent has no schema: what a value is is told by its looks, so a \
            number as text needs quotes, 'key="5"'.

            Prints what the agent returns, as JSON; {} for a command that is not answered when it succeeds.

            Example:
              qemuctl -c web-1.qga agent run guest-get-vcpus
            """
    )

    @Argument(help: "The command's name.")
    var name: String

    @Argument(help: ArgumentHelp("The arguments: key=value, or one JSON object.", valueName: "argument"))
    var words: [String] = []

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if !name.isPlainName { throw ValidationError("the first word is not the name of a command") }
        do {
            _ = try arguments()
        } catch {
            throw ValidationError(error.message)
        }
    }

    private func arguments() throws(Failure) -> JSONObject {
        var list = try ArgumentList(parsing: words)
        return try list.unchecked(for: name)
    }

    func run(in session: AgentSession) async throws(Failure) {
        let arguments = try arguments()
        let value = try await session.ask { agent throws(QMPError) in try await agent.run(name, arguments: arguments) }
        try session.show(ReplyReport(json: value.jsonBytes()))
    }
}
