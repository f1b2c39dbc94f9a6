internal import ArgumentParser
internal import GuestAgent
internal import JSONWire
internal import QMP

/// `qemuctl agent shutdown`
struct AgentShutdown: AgentCommand {
    /// What the guest does.
    enum Mode: String, CaseIterable, ExpressibleByArgument {
        case powerdown
        case halt
        case reboot

        fileprivate var ofAgent: GuestAgentSession.ShutdownMode {
            switch self {
            case .powerdown: .powerDown
            case .halt: .halt
            case .reboot: .reboot
            }
        }
    }

    static let configuration = CommandConfiguration(
        commandName: "shutdown",
        abstract: "Shut the guest down, from inside.",
        discussion: """
            The agent answers only when it refuses; whether the guest goes down, the machine's monitor tells: qemuctl \
            events. As JSON: {"mode"}.
            """
    )

    @Option(help: "What it does then.")
    var mode = Mode.powerdown

    @OptionGroup var options: GlobalOptions

    func run(in session: AgentSession) async throws(Failure) {
        try await session.ask { agent throws(QMPError) in try await agent.shutDown(mode.ofAgent) }
        try session.show(ShutdownReport(mode: mode.rawValue))
    }
}

/// What the guest was asked for.
struct ShutdownReport: Report {
    let mode: String

    func text(_ style: TextStyle) -> String? { "the guest was asked to shut down (\(mode))" }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("mode", mode)
        writer.endObject()
    }
}
