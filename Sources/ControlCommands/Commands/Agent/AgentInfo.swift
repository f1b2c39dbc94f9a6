internal import ArgumentParser
internal import GuestAgent
internal import JSONWire
internal import QMP

/// `qemuctl agent info`
struct AgentInfo: AgentCommand {
    static let configuration = CommandConfiguration(
        commandName: "info",
        abstract: "Show the agent's version, and which commands it runs.",
        discussion: """
            A command that is disabled is forbidden by the agent's configuration, or cannot run while file systems are \
            frozen. As JSON: {"version", "commands": [{"name", "enabled"}, …]}.
            """
    )

    @OptionGroup var options: GlobalOptions

    func run(in session: AgentSession) async throws(Failure) {
        let info = try await session.ask { agent throws(QMPError) in try await agent.guestInfo() }
        try session.show(AgentInfoReport(info: info))
    }
}

/// What the agent is, and can.
struct AgentInfoReport: Report {
    let info: GuestAgentInfo

    private var commands: [GuestAgentCommandInfo] { info.supportedCommands.sorted { $0.name < $1.name } }

    func text(_ style: TextStyle) -> String? {
        let lines = commands.map { command in
            (command.enabled ? "  " : style("- ", .yellow)) + command.name.printableOnOneLine
                + (command.enabled ? "" : " (disabled)")
        }
        return (["guest agent \(info.version.printableOnOneLine), commands:"] + lines).joined(separator: "\n")
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("version", info.version)
        writer.objects("commands", commands) { command, writer in
            writer.member("name", command.name)
            writer.member("enabled", command.enabled)
        }
        writer.endObject()
    }
}
