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
        let isAnswered = try await quit(session)
        let ending = try await watch.wait(limit: session.timeout ?? Quit.standardLimit, announced: !isAnswered)
        try session.show(EndingReport(ending: ending))
    }

    /// - Returns: Whether QEMU said that it ends. It may be gone before libvirt has read that; then only the event tells.
    private func quit(_ session: Session) async throws(Failure) -> Bool {
        do {
            try await session.run(QMPCommand("quit"))
            return true
        } catch .command(let error) where error.code == .connectionLost && error.outcome == .unknown {
            return false
        }
    }
}
