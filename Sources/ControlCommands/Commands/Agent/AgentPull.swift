internal import ArgumentParser
internal import GuestAgent
internal import QMP

/// `qemuctl agent pull`
struct AgentPull: AgentCommand {
    static let configuration = CommandConfiguration(
        commandName: "pull",
        abstract: "Copy a file of the guest to this host.",
        discussion: """
            LOCAL may be - for standard output. A file that is there is replaced when all has arrived, and stays as it was \
            otherwise. The SHA-256 is compared where the guest has sha256sum.

            As JSON: {"source", "target", "bytes", "verified"}; with -, nothing but the file.
            """
    )

    @Argument(help: "The path in the guest.")
    var remote: String

    @Argument(help: "The file on this host; - is standard output.")
    var local: String

    @OptionGroup var transfer: TransferOptions
    @OptionGroup var options: GlobalOptions

    func run(in session: AgentSession) async throws(Failure) {
        let target = try LocalTarget(local, session.console)
        var display = TransferDisplay("pull \(remote)", session.console, isQuiet: transfer.quiet)
        defer { display.end() }
        let result: GuestFileTransfer
        do {
            result = try await session.work { agent in
                try await agent.download(remote, verifies: transfer.verify) { part, progress in
                    try target.write(part)
                    display.show(progress)
                }
            }
        } catch {
            target.abandon()
            throw error
        }
        try target.complete()
        display.end()
        if local != "-" { try session.show(TransferReport(source: remote, target: local, transfer: result)) }
    }
}
