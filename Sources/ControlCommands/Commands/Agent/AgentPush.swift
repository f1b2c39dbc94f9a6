internal import ArgumentParser
internal import GuestAgent
internal import QMP

/// `qemuctl agent push`
struct AgentPush: AgentCommand {
    static let configuration = CommandConfiguration(
        commandName: "push",
        abstract: "Copy a file of this host into the guest.",
        discussion: """
            LOCAL may be - for standard input. REMOTE is a path in the guest, the file's name included. Where the guest \
            has a shell, the file takes the place of an older one only when it is complete. Its SHA-256 is compared where \
            the guest has sha256sum.

            As JSON: {"source", "target", "bytes", "verified"}.
            """
    )

    @Argument(help: "The file on this host; - is standard input.")
    var local: String

    @Argument(help: "The path in the guest.")
    var remote: String

    @OptionGroup var transfer: TransferOptions
    @OptionGroup var options: GlobalOptions

    func run(in session: AgentSession) async throws(Failure) {
        let source = try LocalSource(local, session.input)
        var display = TransferDisplay("push \(local)", session.console, isQuiet: transfer.quiet)
        defer { display.end() }
        let result = try await session.work { agent in
            try await agent.upload(
                to: remote,
                size: source.size,
                verifies: transfer.verify,
                from: { capacity in try source.next(capacity) },
                progress: { display.show($0) }
            )
        }
        display.end()
        try session.show(TransferReport(source: local, target: remote, transfer: result))
    }
}
