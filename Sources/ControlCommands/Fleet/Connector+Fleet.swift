internal import Libvirt
internal import QEMU
internal import QMP

extension Connector {
    /// Makes what knows the machines at some addresses, or, without addresses, those of this host.
    typealias MakeDriver =
        @Sendable ([MonitorAddress], SocketMonitor.Configuration) throws(QMPError) -> any Driver

    /// Tells what happens on all hosts of a fleet.
    typealias FollowFleet =
        @Sendable (Fleet, _ names: Set<String>?) -> any AsyncSequence<FleetEvent, Never> & Sendable

    /// Follows real machines.
    static let fleetEvents: FollowFleet = { fleet, names in fleet.events(named: names, limit: 65_536) }

    /// Knows real machines.
    static let driver: MakeDriver = { addresses, configuration throws(QMPError) in
        addresses.isEmpty
            ? HostDriver(configuration: configuration)
            : try AddressDriver(addresses, configuration: configuration)
    }

    /// Works with the machines that a command is about.
    ///
    /// - Parameters:
    ///   - options: The address that they name, if any, is the first.
    ///   - machines: Where the machines are. When nothing is said at all, they are those of this host.
    ///   - limit: How long a host may take to tell its machines.
    ///   - patience: How long a monitor may take to greet; `nil` for as long as the options say.
    func withDriver<Value>(
        _ options: GlobalOptions,
        _ machines: MachineOptions,
        limit: Duration,
        patience: Duration? = nil,
        _ body: (any Driver) async throws(Failure) -> Value
    ) async throws(Failure) -> Value {
        let places = try MachinePlaces([options.connect].compactMap(\.self) + machines.addresses, machines.daemons)
        var others: (any Driver)?
        if !places.monitors.isEmpty || (places.hosts.isEmpty && machines.daemons.fleet == nil) {
            var configuration = options.configuration
            configuration.security =
                places.monitors.isEmpty
                ? try options.securityOfThisHost(in: environment)
                : try options.security(for: places.monitors, in: environment)
            if let patience { configuration.greetingTimeout = patience }
            others = try usage { () throws(QMPError) in try makeDriver(places.monitors, configuration) }
        }
        if others == nil { try options.refuseTLSOptions() }
        if let others, places.hosts.isEmpty { return try await body(others) }
        let fleet = try fleet(of: places.hosts, options)
        return try await closing(with: fleet.close) { () async throws(Failure) in
            try await body(FleetDriver(others: others, fleet: fleet, limit: limit))
        }
    }

    /// Works with the libvirt daemons that a command is about, of which the one that `--connect` names, if any, is the first.
    func withFleet(
        _ options: GlobalOptions,
        _ daemons: HostOptions,
        _ body: (Fleet) async throws(Failure) -> Void
    ) async throws(Failure) {
        let places = try MachinePlaces([options.connect].compactMap(\.self), daemons)
        guard places.monitors.isEmpty else {
            throw .usage("a monitor's own address does not go with --host and --fleet, which are for libvirt")
        }
        let fleet = try fleet(of: places.hosts, options)
        try await closing(with: fleet.close) { () async throws(Failure) in try await body(fleet) }
    }

    private func fleet(of hosts: [FleetHost], _ options: GlobalOptions) throws(Failure) -> Fleet {
        do {
            return try Fleet(hosts, configuration: options.libvirtConfiguration)
        } catch {
            throw .usage(error.message)
        }
    }

    private func usage<Value>(_ body: () throws(QMPError) -> Value) throws(Failure) -> Value {
        do {
            return try body()
        } catch {
            throw .usage(error.message)
        }
    }
}

extension Driver {
    /// Asks all machines at once.
    ///
    /// - Parameters:
    ///   - timeout: How long each may take. One that does not answer holds up nobody longer.
    ///   - question: Asks one machine.
    /// - Returns: The answers, in the driver's order.
    func askAll<Value: Sendable>(
        within timeout: Duration,
        _ question: @escaping @Sendable (Domain) async throws(QMPError) -> Value
    ) async throws(Failure) -> [FleetAnswer<Value>] {
        do {
            // A fourth of the files that a process may commonly have open.
            let survey = try await Hypervisor(self).survey(timeout: timeout, concurrency: 256) {
                try await question($0)
            }
            return await survey.collect().map(FleetAnswer.init)
        } catch {
            throw .command(error)
        }
    }
}
