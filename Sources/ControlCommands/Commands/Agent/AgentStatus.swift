internal import ArgumentParser
internal import GuestAgent
internal import JSONWire
internal import QMP

/// `qemuctl agent status`
struct AgentStatus: AgentCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Show whether the guest's file systems are frozen.",
        discussion: """
            The words are the agent's: thawed and frozen. As JSON: {"fileSystems"}.
            """
    )

    @OptionGroup var options: GlobalOptions

    func run(in session: AgentSession) async throws(Failure) {
        let status = try await session.ask { agent throws(QMPError) in try await agent.guestFsfreezeStatus() }
        try session.show(FreezeStatusReport(status: status.rawValue))
    }
}

/// Whether file systems are frozen.
struct FreezeStatusReport: Report {
    let status: String

    func text(_ style: TextStyle) -> String? { style(status.printable, status == "thawed" ? .green : .yellow) }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("fileSystems", status)
        writer.endObject()
    }
}
