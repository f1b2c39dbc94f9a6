internal import ArgumentParser
internal import JSONWire
internal import QMP

/// `qemuctl status`
struct Status: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Show whether the machine runs.",
        discussion: """
            The words are QEMU's: running, paused, prelaunch, suspended, shutdown, guest-panicked and more.
            As JSON: {"status", "running"}.
            """
    )

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) async throws(Failure) {
        try await Status.show(in: session)
    }

    /// Shows the machine's state; also what a command that changes the state ends with.
    static func show(in session: Session) async throws(Failure) {
        let info = try await session.execute(QueryStatusCommand())
        try session.show(StatusReport(status: info.status.rawValue, isRunning: info.running))
    }
}

/// The machine's state.
struct StatusReport: Report {
    let status: String
    let isRunning: Bool

    func text(_ style: TextStyle) -> String? {
        style(status.printable, look)
    }

    var look: TextStyle.Look {
        if isRunning { return .green }
        switch status {
        case "internal-error", "io-error", "guest-panicked": return .red
        default: return .yellow
        }
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("status", status)
        writer.member("running", isRunning)
        writer.endObject()
    }
}
