public import QEMU
internal import QMP

/// Many hosts with libvirt daemons, worked with side by side: what one cannot tell holds up no other.
///
/// ```swift
/// let fleet = try Fleet(FleetHost.list(parsing: text))
/// for report in await fleet.machines() {
///     switch report.result {
///     case .success(let machines): print(report.host.name, machines.map(\.name))
///     case .failure(let error): print(report.host.name, error)
///     }
/// }
/// ```
/// Connections are opened when they are needed, kept, and opened anew when they were lost. ``close()`` closes them.
public struct Fleet: Sendable {
    /// The hosts, in the order in which they were given.
    public let hosts: [FleetHost]
    let drivers: [LibvirtDriver]

    /// Creates a fleet; nothing is opened yet.
    ///
    /// - Parameters:
    ///   - hosts: The hosts, with names of their own.
    ///   - configuration: Deadlines, credentials and choices of the connections.
    /// - Throws: `LibvirtError.Code.invalidAddress`: two hosts have the same name.
    public init(
        _ hosts: [FleetHost],
        configuration: LibvirtConnection.Configuration = LibvirtConnection.Configuration()
    ) throws(LibvirtError) {
        var names: Set<String> = []
        for host in hosts where !names.insert(host.name).inserted {
            throw LibvirtError(.invalidAddress, "more than one host is called \"\(host.name)\"")
        }
        self.hosts = hosts
        drivers = hosts.map { LibvirtDriver($0.uri, configuration: configuration) }
    }

    /// The machines of one host; `nil` when the fleet has no host of that name.
    public func hypervisor(of host: String) -> Hypervisor? {
        hosts.firstIndex { $0.name == host }.map { Hypervisor(drivers[$0]) }
    }

    /// The machines of all hosts, with what they do.
    ///
    /// - Parameters: As those of ``survey(timeout:concurrency:_:)``.
    /// - Returns: One report for each host, in the order of ``hosts``.
    public func machines(
        timeout: Duration = .seconds(10),
        concurrency: Int = 16
    ) async -> [HostReport<[MachineReference]>] {
        await survey(timeout: timeout, concurrency: concurrency) { try await $0.machines() }
    }

    /// Does the same with all hosts.
    ///
    /// - Parameters:
    ///   - timeout: How long each host may take from its connection to the end of `body`. Default: 10 seconds.
    ///   - concurrency: How many hosts are worked with at a time, at least 1. Default: 16.
    ///   - body: Works with the machines of one host. It ends soon when its task is cancelled, as everything of a
    ///     hypervisor does.
    /// - Returns: One report for each host, in the order of ``hosts``. Those that a cancellation cut short say so.
    public func survey<Value: Sendable>(
        timeout: Duration = .seconds(10),
        concurrency: Int = 16,
        _ body: @escaping @Sendable (Hypervisor) async throws -> Value
    ) async -> [HostReport<Value>] {
        await withTaskGroup(of: (Int, HostReport<Value>).self) { group in
            var waiting = zip(hosts, drivers).enumerated().makeIterator()
            func startNext() {
                guard let (index, (host, driver)) = waiting.next() else { return }
                group.addTask { (index, await Self.visit(host, driver, timeout, body)) }
            }
            for _ in 0..<max(concurrency, 1) { startNext() }
            var reports: [(index: Int, report: HostReport<Value>)] = []
            for await report in group {
                reports.append(report)
                startNext()
            }
            return reports.sorted { $0.index < $1.index }.map(\.report)
        }
    }

    static func visit<Value: Sendable>(
        _ host: FleetHost,
        _ driver: LibvirtDriver,
        _ timeout: Duration,
        _ body: @escaping @Sendable (Hypervisor) async throws -> Value
    ) async -> HostReport<Value> {
        do throws(QMPError) {
            let late = QMPError(.timedOut, "\(host.name) was not done with within \(timeout)")
            let result = try await withTimeLimit(timeout, late: late) { () async throws(QMPError) in
                try await work(with: driver, host, body)
            }
            return HostReport(host: host, result: result)
        } catch {
            return HostReport(host: host, result: .failure(error))
        }
    }

    /// - Returns: What `body` ended with, errors of its own included.
    private static func work<Value: Sendable>(
        with driver: LibvirtDriver,
        _ host: FleetHost,
        _ body: @Sendable (Hypervisor) async throws -> Value
    ) async throws(QMPError) -> Result<Value, any Error> {
        do {
            // Before anything else, so that a host that cannot be reached is told by the same error whatever was asked.
            _ = try await driver.connection()
            return .success(try await body(Hypervisor(driver)))
        } catch let error as LibvirtError {
            throw QMPError(error)
        } catch let error as QMPError {
            throw error
        } catch is CancellationError {
            throw QMPError(.cancelled, "\(host.name): the task was cancelled")
        } catch {
            return .failure(error)
        }
    }

    /// Closes all connections.
    public func close() async {
        await withTaskGroup { group in
            for driver in drivers { group.addTask { await driver.close() } }
        }
    }
}
