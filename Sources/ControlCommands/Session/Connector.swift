internal import Libvirt
internal import QMP

/// Opens sessions.
struct Connector: Sendable {
    let console: Console
    let input: StandardInput
    let environment: Environment
    let looseEnd: LooseEnd
    let makeMonitor: @Sendable (MonitorAddress, SocketMonitor.Configuration) -> any Monitor
    let openThroughLibvirt: Route.OpenThroughLibvirt
    let makeDriver: MakeDriver
    let followFleet: FollowFleet

    /// Connects, does something and disconnects.
    ///
    /// - Parameter address: Where to connect to; `nil` for what the options say.
    func withSession<Value>(
        _ options: GlobalOptions,
        at address: MachineAddress? = nil,
        _ body: (Session) async throws(Failure) -> Value
    ) async throws(Failure) -> Value {
        let address = if let address { address } else { try options.address(in: environment) }
        let route = try await open(address, options)
        let session = Session(
            monitor: route.monitor,
            console: console,
            timeout: options.timeout?.duration,
            looseEnd: looseEnd
        )
        return try await closing(with: route.close) { () async throws(Failure) in try await body(session) }
    }

    private func open(_ address: MachineAddress, _ options: GlobalOptions) async throws(Failure) -> Route {
        switch address {
        case .monitor(let address):
            var configuration = options.configuration
            configuration.security = try options.security(for: [address], in: environment)
            return try await open(makeMonitor(address, configuration))
        case .libvirt(let uri, let domain):
            if options.waitSocket { throw .usage("--wait-socket is for QEMU's own sockets, not for libvirt") }
            return try await open(uri, domain, options)
        }
    }

    /// Opens the way to a machine of a libvirt daemon's.
    func open(_ uri: LibvirtURI, _ domain: String?, _ options: GlobalOptions) async throws(Failure) -> Route {
        try options.refuseTLSOptions()
        guard let domain else {
            throw .usage("which machine? \(uri) may have several: use --domain NAME; qemuctl list shows them")
        }
        var configuration = options.libvirtConfiguration
        if canAsk { configuration.askForCredentials = { await TerminalPrompt().credentials(for: $0) } }
        return try await openThroughLibvirt(uri, domain, configuration)
    }

    /// Whether a person is there to be asked: whoever wants JSON is a program, which would wait for ever.
    private var canAsk: Bool { input.isTerminal && console.errorIsTerminal && console.format == .text }

    private func open(_ monitor: any Monitor) async throws(Failure) -> Route {
        do {
            try await monitor.connect()
            return Route(monitor: monitor) { await monitor.disconnect() }
        } catch {
            await monitor.disconnect()
            throw .connection(error)
        }
    }
}
