internal import ArgumentParser
internal import QMP

/// `qemuctl proxy`
struct Proxy: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "proxy",
        abstract: "Share the monitor: let many clients use it at once.",
        discussion: """
            Serves any QMP client on a new unix socket, as QEMU would, until Ctrl-C or the end of QEMU. A socket that was \
            left there is replaced; one on which somebody listens is not. A client that does not read its events is cut off.

            With --read-only, clients can run what observes (query-… and the like); everything else is refused. They still \
            see all that QEMU tells.
            As JSON: {"listening", "readOnly"}, when clients can connect.
            """
    )

    @Argument(help: ArgumentHelp("The socket to make.", valueName: "listen-path"))
    var path: String

    @Flag(help: "Let clients observe, and nothing else.")
    var readOnly = false

    @Option(help: ArgumentHelp("Who may connect, as chmod takes it. Default: 0600.", valueName: "octal"))
    var mode: FileMode?

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) async throws(Failure) {
        var configuration = MonitorProxy.Configuration(logger: options.logger)
        configuration.policy = readOnly ? .readOnly : .full
        if let mode { configuration.permissions = mode.bits }
        let report = ProxyReport(path: path, isReadOnly: readOnly)
        do {
            try await MonitorProxy(session.monitor, at: path, configuration: configuration).run {
                // Whether anybody reads it is of no importance to the clients.
                try? session.show(report)
            }
        } catch {
            if let witness = session.monitor as? any ShutdownWitness, await witness.account.isAnnounced { return }
            throw .command(error)
        }
    }
}
