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
        let proof = try await quit(session)
        let ending = try await watch.wait(limit: session.timeout ?? Quit.standardLimit, proof: proof)
        try session.show(EndingReport(ending: ending))
    }

    /// - Returns: What shows that QEMU has ended because of this. Its answer may be lost: it may be gone before libvirt has
    ///   read it, or anything else that QEMU said last.
    private func quit(_ session: Session) async throws(Failure) -> ShutdownWatch.Proof {
        do {
            try await session.run(QMPCommand("quit"))
            return .endOfConnection
        } catch .command(let error) where error.code == .connectionLost && error.outcome == .unknown {
            return .endOfProcess
        }
    }
}
