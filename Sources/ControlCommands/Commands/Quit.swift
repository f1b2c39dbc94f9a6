internal import ArgumentParser
internal import QMP

/// `qemuctl quit`
struct Quit: ControlCommand {
    private static let standardLimit = Duration.seconds(30)

    static let configuration = CommandConfiguration(
        commandName: "quit",
        abstract: "End QEMU at once. The guest is not asked.",
        discussion: """
            Ends when QEMU has closed the connection, or fails after --timeout (default: 30) with exit status 75.
            As JSON: {"ended", "reason"?, "qemuRemains"}.
            """
    )

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) async throws(Failure) {
        let watch = await ShutdownWatch(session.monitor)
        try await session.run(QMPCommand("quit"))
        let ending = try await watch.wait(limit: session.timeout ?? Quit.standardLimit, announced: false)
        try session.show(EndingReport(ending: ending))
    }
}
