internal import ArgumentParser
internal import GuestAgent
internal import JSONWire
internal import QMP

/// `qemuctl agent ping`
struct AgentPing: AgentCommand {
    static let configuration = CommandConfiguration(
        commandName: "ping",
        abstract: "Find out whether the guest's agent answers.",
        discussion: """
            Exit status 0: it does; 75: it does not; 69: no connection.
            As JSON: {"seconds"}, how long it took, connecting included.
            """
    )

    @OptionGroup var options: GlobalOptions

    func run(in session: AgentSession) async throws(Failure) {
        let start = ContinuousClock.now
        try await session.ask { agent throws(QMPError) in try await agent.guestPing() }
        try session.show(PingReport(duration: .now - start))
    }
}

/// How long the agent took to answer.
struct PingReport: Report {
    let duration: Duration

    func text(_ style: TextStyle) -> String? { "the guest agent answered after \(duration.text)" }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("seconds", duration / .seconds(1))
        writer.endObject()
    }
}
