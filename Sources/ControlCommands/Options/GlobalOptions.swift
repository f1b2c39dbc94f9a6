internal import ArgumentParser
internal import Libvirt
internal import Logging
internal import QMP

/// What every command takes, before its name or after.
struct GlobalOptions: ParsableArguments {
    /// The environment variable that stands in for `--connect`.
    static let connectVariable = "QEMUCTL_CONNECT"
    /// The environment variable that stands in for `--tls-creds`.
    static let credentialsVariable = "QEMUCTL_TLS_CREDS"

    @Option(
        name: [.customShort("c"), .long],
        help: ArgumentHelp(
            "The monitor: PATH, unix:PATH, tcp:HOST:PORT, tls:HOST:PORT, fd:N; or listen:unix:PATH, listen:tcp:HOST:PORT.",
            discussion: """
                Or a libvirt daemon, with --domain: qemu:///system, qemu+tls://HOST/system, qemu+ssh://USER@HOST/system, \
                as virsh takes them. Without it, the environment variable QEMUCTL_CONNECT says.
                """,
            valueName: "address"
        )
    )
    var connect: String?

    @Option(
        help: ArgumentHelp("Which machine of a libvirt daemon's: its name, UUID or number.", valueName: "name")
    )
    var domain: String?

    @Option(
        help: ArgumentHelp(
            "For tls: addresses: the folder with ca-cert.pem, and client-cert.pem and client-key.pem if QEMU wants them.",
            discussion: "Without it, the environment variable QEMUCTL_TLS_CREDS says.",
            valueName: "folder"
        )
    )
    var tlsCreds: String?

    @Option(
        help: ArgumentHelp(
            "The host name that QEMU's certificate must be for, where it is not that of the address.",
            valueName: "name"
        )
    )
    var tlsHostname: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "How long each step may take: connecting, and each command. Default: 10 and 30; with libvirt 30 and 30.",
            valueName: "seconds"
        )
    )
    var timeout: Seconds?

    @Flag(help: "Wait for a socket that does not exist yet, or refuses, as long as connecting may take.")
    var waitSocket = false

    @Option(help: "text is for people, json for programs.")
    var output = OutputFormat.text

    @Flag(name: [.customShort("v"), .long], help: "Log to standard error; twice logs the traffic, without secrets.")
    var verbose: Int

    func address(in environment: Environment) throws(Failure) -> MachineAddress {
        try MachineAddress(parsing: try addressText(in: environment), domain: domain)
    }

    /// The address as it is written.
    func addressText(in environment: Environment) throws(Failure) -> String {
        guard let text = connect ?? environment[GlobalOptions.connectVariable] else {
            throw .usage("no monitor given: use -c ADDRESS, or set \(GlobalOptions.connectVariable)")
        }
        return text
    }

    /// For commands about many machines, which tell at once of those that are not there.
    func refuseWhatIsForOneMachine() throws {
        if waitSocket { throw ValidationError("--wait-socket is for commands about one machine") }
        if domain != nil { throw ValidationError("--domain is for commands about one machine") }
        if tlsHostname != nil { throw ValidationError("--tls-hostname is for commands about one machine") }
    }

    /// What connections to monitors take, apart from ``security(for:in:)``.
    var configuration: SocketMonitor.Configuration {
        var configuration = SocketMonitor.Configuration()
        configuration.waitsForSocket = waitSocket
        configuration.logger = logger
        if let timeout {
            configuration.connectTimeout = timeout.duration
            configuration.greetingTimeout = timeout.duration
            configuration.negotiationTimeout = timeout.duration
            configuration.commandTimeout = timeout.duration
        }
        return configuration
    }

    var libvirtConfiguration: LibvirtConnection.Configuration {
        var configuration = LibvirtConnection.Configuration(logger: logger)
        if let timeout {
            configuration.openTimeout = timeout.duration
            configuration.callTimeout = timeout.duration
        }
        return configuration
    }

    /// Where `--verbose` logs to.
    var logger: Logger {
        guard verbose > 0 else { return Logger(label: "qemuctl") { _ in SwiftLogNoOpLogHandler() } }
        var logger = Logger(label: "qemuctl") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = verbose == 1 ? .debug : .trace
        return logger
    }
}
