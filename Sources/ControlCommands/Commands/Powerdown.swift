internal import ArgumentParser
internal import QMP

/// `qemuctl powerdown`
struct Powerdown: ControlCommand {
    /// As long as guests commonly give their services to stop, and some more.
    private static let standardLimit = Duration.seconds(120)

    static let configuration = CommandConfiguration(
        commandName: "powerdown",
        abstract: "Press the machine's power button.",
        discussion: """
            A guest without an operating system, or that does not listen, goes on. With --wait, ends when the machine \
            is off, or fails after --timeout (default: 120) with exit status 75.
            As JSON: {"ended", "reason"?, "qemuRemains"?}; "ended" is false without --wait.
            """
    )

    @Flag(help: "Wait until the machine is off, and QEMU gone.")
    var wait = false

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) async throws(Failure) {
        let command = QMPCommand("system_powerdown")
        guard wait else {
            try await session.run(command)
            return try session.show(EndingReport(ending: nil))
        }
        let watch = await ShutdownWatch(session.monitor)
        try await session.run(command)
        let ending = try await watch.wait(limit: session.timeout ?? Powerdown.standardLimit, proof: .none)
        try session.show(EndingReport(ending: ending))
    }
}
