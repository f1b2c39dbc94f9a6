internal import ArgumentParser
internal import QMP

/// `qemuctl reset`
struct Reset: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset",
        abstract: "Reset the machine, as its reset button does.",
        discussion: "Shows the machine's state afterwards, in the form of `status`."
    )

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) async throws(Failure) {
        try await session.run(QMPCommand("system_reset"))
        try await Status.show(in: session)
    }
}
