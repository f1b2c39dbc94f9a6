internal import GuestAgent
internal import Libvirt
internal import QMP

/// A command that talks to the guest agent that its options lead to.
protocol AgentCommand: ProgramCommand {
    /// Does it.
    func run(in session: AgentSession) async throws(Failure)
}

extension AgentCommand {
    func run(with connector: Connector) async throws(Failure) {
        try await connector.withAgent(options) { session throws(Failure) in try await run(in: session) }
    }
}

/// What a command about a guest works with: the session with its agent, and the places to read and to print.
struct AgentSession: Sendable {
    let agent: GuestAgentSession
    let console: Console
    let input: StandardInput
    /// What `--timeout` says.
    let timeout: Duration?
    /// What a second signal would leave behind.
    let looseEnd: LooseEnd
    /// `qemuctl -c ADDRESS agent`, to be told to people.
    let commandLine: String

    /// Asks the agent something.
    func ask<Value>(_ question: (GuestAgentSession) async throws(QMPError) -> Value) async throws(Failure) -> Value {
        do {
            return try await question(agent)
        } catch {
            throw .command(error)
        }
    }

    /// Does something whose parts may fail here as well as in the guest.
    func work<Value>(_ work: (GuestAgentSession) async throws -> Value) async throws(Failure) -> Value {
        do {
            return try await work(agent)
        } catch let error as Failure {
            throw error
        } catch let error as QMPError {
            throw .command(error)
        } catch {
            throw .file("\(error)")
        }
    }

    /// Prints what a command has to say.
    func show(_ report: some Report) throws(Failure) {
        try console.show(report)
    }
}

extension Connector {
    /// How long to wait for an agent with `--wait-socket`, when nothing else is said.
    private static var patience: Duration { .seconds(10) }

    /// Does something with the agent that the options lead to. A connection to its own socket is made when something is
    /// asked; one to a libvirt daemon, which has that socket, before.
    func withAgent(
        _ options: GlobalOptions,
        _ body: (AgentSession) async throws(Failure) -> Void
    ) async throws(Failure) {
        switch try options.address(in: environment) {
        case .monitor(let address):
            var configuration = options.agentConfiguration
            configuration.security = try options.security(for: [address], in: environment)
            try await with(GuestAgentSession(address, configuration: configuration), options, body)
        case .libvirt(let uri, let domain):
            let route = try await open(uri, domain, options)
            try await closing(with: route.close) { () async throws(Failure) in
                guard let channel = route.agentChannel else { throw .usage("\(uri) leads to no guest agent") }
                let agent = GuestAgentSession(over: channel, configuration: options.agentConfiguration)
                try await with(agent, options, body)
            }
        }
    }

    private func with(
        _ agent: GuestAgentSession,
        _ options: GlobalOptions,
        _ body: (AgentSession) async throws(Failure) -> Void
    ) async throws(Failure) {
        let session = AgentSession(
            agent: agent,
            console: console,
            input: input,
            timeout: options.timeout?.duration,
            looseEnd: looseEnd,
            commandLine: options.agentCommandLine
        )
        try await closing(with: agent.close) { () async throws(Failure) in
            if options.waitSocket {
                try await session.ask { agent throws(QMPError) in
                    try await agent.waitUntilReady(timeout: session.timeout ?? Self.patience)
                }
            }
            try await body(session)
        }
    }
}

extension GlobalOptions {
    fileprivate var agentCommandLine: String {
        let address = connect.map { "-c \($0.quotedForShell) " } ?? ""
        let credentials = tlsCreds.map { "--tls-creds \($0.quotedForShell) " } ?? ""
        let name = tlsHostname.map { "--tls-hostname \($0.quotedForShell) " } ?? ""
        let machine = domain.map { "--domain \($0.quotedForShell) " } ?? ""
        return "qemuctl \(address)\(credentials)\(name)\(machine)agent"
    }

    fileprivate var agentConfiguration: GuestAgentSession.Configuration {
        var configuration = GuestAgentSession.Configuration(logger: logger)
        if let timeout {
            configuration.connectTimeout = timeout.duration
            configuration.synchronisationTimeout = timeout.duration
            configuration.commandTimeout = timeout.duration
        }
        return configuration
    }
}
