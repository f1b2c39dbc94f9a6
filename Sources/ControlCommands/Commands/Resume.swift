internal import ArgumentParser
internal import QMP

/// `qemuctl resume`
struct Resume: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume",
        abstract: "Let a paused machine run on.",
        discussion: "Shows the machine's state afterwards, in the form of `status`."
    )

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) async throws(Failure) {
        try await session.run(QMPCommand("cont"))
        try await Status.show(in: session)
    }
}
