internal import QEMU
internal import QMP

extension Connector {
    /// Makes what knows the machines at some addresses, or, without addresses, those of this host.
    typealias MakeDriver =
        @Sendable ([MonitorAddress], SocketMonitor.Configuration) throws(QMPError) -> any Driver

    /// Knows real machines.
    static let driver: MakeDriver = { addresses, configuration throws(QMPError) in
        addresses.isEmpty
            ? HostDriver(configuration: configuration)
            : try AddressDriver(addresses, configuration: configuration)
    }

    /// The machines that a command is about.
    ///
    /// - Parameters:
    ///   - options: The monitor that they name, if any, is the first.
    ///   - addresses: Monitors as people write them; one that comes again counts once. When there is none at all, the machines
    ///     are those of this host.
    ///   - patience: How long a monitor may take to greet; `nil` for as long as the options say.
    func driver(
        _ options: GlobalOptions,
        _ addresses: [String],
        patience: Duration? = nil
    ) throws(Failure) -> any Driver {
        var configuration = options.configuration
        if let patience { configuration.greetingTimeout = patience }
        do {
            var monitors: [MonitorAddress] = []
            var places: Set<MonitorAddress> = []
            for text in [options.connect].compactMap(\.self) + addresses {
                let address = try MonitorAddress(parsing: text)
                if places.insert(AddressDriver.place(of: address)).inserted { monitors.append(address) }
            }
            return try makeDriver(monitors, configuration)
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
