internal import ArgumentParser
internal import QMP

/// `qemuctl pause`
struct Pause: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "pause",
        abstract: "Pause the machine: its processors stop, its memory stays.",
        discussion: "Shows the machine's state afterwards, in the form of `status`."
    )

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) async throws(Failure) {
        try await session.run(QMPCommand("stop"))
        try await Status.show(in: session)
    }
}
