internal import ArgumentParser
internal import GuestAgent
internal import JSONWire
internal import QMP

/// `qemuctl agent time`
struct AgentTime: AgentCommand {
    static let configuration = CommandConfiguration(
        commandName: "time",
        abstract: "Show what the guest's clock says.",
        discussion: """
            As JSON: {"nanoseconds"}, since 1970 in UTC.
            """
    )

    @OptionGroup var options: GlobalOptions

    func run(in session: AgentSession) async throws(Failure) {
        let time = try await session.ask { agent throws(QMPError) in try await agent.guestGetTime() }
        try session.show(TimeReport(nanoseconds: time))
    }
}

/// What the guest's clock says.
struct TimeReport: Report {
    let nanoseconds: Int

    func text(_ style: TextStyle) -> String? {
        let (seconds, rest) = nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
        return QMPEvent.Timestamp(seconds: Int64(seconds), microseconds: Int64(max(0, rest) / 1000)).text
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("nanoseconds", nanoseconds)
        writer.endObject()
    }
}
