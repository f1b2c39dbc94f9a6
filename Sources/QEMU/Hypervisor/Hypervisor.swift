/// The machines of one driver, by name and all at once.
///
/// ```swift
/// let hypervisor = Hypervisor(HostDriver())
/// try await hypervisor.withDomain(named: "web-1") { print(try await $0.status()) }
/// ```
public struct Hypervisor: Sendable {
    /// Knows the machines.
    public let driver: any Driver

    /// Creates a hypervisor over a driver.
    public init(_ driver: any Driver) {
        self.driver = driver
    }

    /// The machines that there are at present, in the driver's order. None of them is connected to.
    ///
    /// - Throws: `QMPError`: the list cannot be had.
    public func machines() async throws(QMPError) -> [MachineReference] {
        try await driver.machines()
    }

    /// The names of the machines that there are at present, in the driver's order. None of them is connected to.
    ///
    /// - Throws: `QMPError`: the list cannot be had.
    public func names() async throws(QMPError) -> [String] {
        try await machines().map(\.name)
    }

    /// Connects to one machine. It is the caller's to ``Domain/close()``.
    ///
    /// - Parameter name: The machine's name, exactly.
    /// - Throws: `QMPError.Code.machineNotFound` when no machine has the name, and then the message names those there are,
    ///   or when several have it; others when no connection comes about.
    public func domain(named name: String) async throws(QMPError) -> Domain {
        let machines = try await machines()
        let found = machines.filter { $0.name == name }
        guard let machine = found.first, found.count == 1 else { throw .machineNotFound(name, among: machines) }
        return try await driver.domain(for: machine)
    }

    /// Connects to one machine, runs `body` and disconnects, however `body` ends. The machine goes on.
    ///
    /// - Parameters:
    ///   - name: The machine's name, exactly.
    ///   - body: Works with the machine.
    /// - Throws: `QMPError` as ``domain(named:)``, and whatever `body` throws.
    public func withDomain<Result>(
        named name: String,
        _ body: (Domain) async throws -> Result
    ) async throws -> Result {
        let domain = try await domain(named: name)
        do {
            let result = try await body(domain)
            await domain.close()
            return result
        } catch {
            await domain.close()
            throw error
        }
    }
}

extension Driver {
    /// Connects to a machine. What was opened on the way is closed when that fails.
    func domain(for machine: MachineReference) async throws(QMPError) -> Domain {
        if let obstacle = machine.obstacle { throw obstacle }
        let domain = Domain(try await monitor(for: machine), name: machine.name)
        do {
            try await domain.open()
        } catch {
            await domain.close()
            throw error
        }
        return domain
    }
}
