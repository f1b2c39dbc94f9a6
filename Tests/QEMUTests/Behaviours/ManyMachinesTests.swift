import QEMU
import QMPTesting
import Testing

/// Machines by name and all at once, when one of them is in trouble.
@Suite("Many machines", .timeLimit(.minutes(1)))
struct ManyMachinesTests {
    private static let reason = QMPError(.connectionFailed, "the machine is not to be had")

    /// A driver that lists a machine and has no monitor for it.
    private struct HalfDriver: Driver {
        let base = DriverDouble(["foo", "bar", "baz"])

        func machines() async throws(QMPError) -> [MachineReference] { try await base.machines() }

        func monitor(for machine: MachineReference) async throws(QMPError) -> any Monitor {
            if machine.name == "bar" { throw ManyMachinesTests.reason }
            return try await base.monitor(for: machine)
        }
    }

    @Test func `a machine without a monitor is no trouble for the others`() async throws {
        let driver = HalfDriver()
        let hypervisor = Hypervisor(driver)
        let reports = try await hypervisor.survey { try await $0.version().description }.collect()
        let results = reports.map { try? $0.result.get() }
        #expect(results == ["2.0.0", nil, "2.0.2"])
        #expect(throws: Self.reason) { try reports[1].result.get() }
        let error = try await qmpError { _ = try await hypervisor.domain(named: "bar") }
        #expect(error == Self.reason)
        try await expectClosed(driver.base)
    }

    @Test func `one that fails leaves no connection of any open`() async throws {
        let driver = DriverDouble(["foo", "bar", "baz"])
        let survey = try await Hypervisor(driver).survey { domain in
            if domain.name == "bar" { throw Self.reason }
        }
        let reports = await survey.collect()
        #expect(throws: Self.reason) { try reports[1].result.get() }
        try await expectClosed(driver)
        #expect(driver.monitors.count == 3)
    }

    private func expectClosed(_ driver: DriverDouble) async throws {
        for monitor in driver.monitors.values {
            let error = try await qmpError { try await monitor.execute("query-status") }
            #expect(error.code == .closed)
        }
    }
}
