internal import ArgumentParser
internal import GuestAgent
internal import JSONWire
internal import QMP

/// `qemuctl agent freeze`
struct AgentFreeze: AgentCommand {
    static let configuration = CommandConfiguration(
        commandName: "freeze",
        abstract: "Freeze the guest's file systems, and leave them frozen.",
        discussion: """
            Programs in the guest that write hang until qemuctl agent thaw, and the agent runs no other commands than \
            those about it. Windows thaws by itself after a while. As JSON: {"frozen"}, how many there are.
            """
    )

    @Argument(help: ArgumentHelp("Where those are mounted that are to be frozen. Default: all.", valueName: "path"))
    var mountPoints: [String] = []

    @OptionGroup var options: GlobalOptions

    func run(in session: AgentSession) async throws(Failure) {
        let hint = "file systems of the guest may be frozen; to thaw them: \(session.commandLine) thaw"
        let count: Int
        do throws(QMPError) {
            count =
                mountPoints.isEmpty
                ? try await session.agent.guestFsfreezeFreeze()
                : try await session.agent.guestFsfreezeFreezeList(mountpoints: mountPoints)
        } catch {
            guard error.outcome == .unknown || error.outcome == .done else { throw .command(error) }
            let failure = Failure.command(error.adding(hint))
            // Here, since nothing is told of other commands that an interrupt ends.
            if Task.isCancelled { session.console.report(failure) }
            throw failure
        }
        try session.show(FreezeReport(count: count, commandLine: session.commandLine))
    }
}

/// How many file systems are frozen now.
struct FreezeReport: Report {
    let count: Int
    let commandLine: String

    func text(_ style: TextStyle) -> String? {
        let systems = count == 1 ? "1 file system is" : "\(count) file systems are"
        return "\(systems) frozen; to thaw: \(commandLine) thaw".printableOnOneLine
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("frozen", count)
        writer.endObject()
    }
}
