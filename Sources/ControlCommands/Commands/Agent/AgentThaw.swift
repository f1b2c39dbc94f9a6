internal import ArgumentParser
internal import GuestAgent
internal import JSONWire
internal import QMP

/// `qemuctl agent thaw`
struct AgentThaw: AgentCommand {
    static let configuration = CommandConfiguration(
        commandName: "thaw",
        abstract: "Thaw the guest's file systems.",
        discussion: #"As JSON: {"thawed"}, how many were frozen."#
    )

    @OptionGroup var options: GlobalOptions

    func run(in session: AgentSession) async throws(Failure) {
        let count = try await session.ask { agent throws(QMPError) in try await agent.guestFsfreezeThaw() }
        try session.show(ThawReport(count: count))
    }
}

/// How many file systems were thawed.
struct ThawReport: Report {
    let count: Int

    func text(_ style: TextStyle) -> String? {
        count == 1 ? "1 file system was thawed" : "\(count) file systems were thawed"
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("thawed", count)
        writer.endObject()
    }
}
