import QEMU
import QMPTesting
import Testing

@Suite("Hypervisors", .timeLimit(.minutes(5))) struct HypervisorTests {
    @Test func namesKeepTheDriversOrder() async throws {
        let names = try await Hypervisor(DriverDouble(["foo", "bar", "baz"])).names()
        #expect(names == ["foo", "bar", "baz"])
    }

    @Test func oneMachineByName() async throws {
        let driver = DriverDouble(["foo", "bar"])
        let domain = try await Hypervisor(driver).domain(named: "bar")
        #expect(domain.name == "bar")
        let version = try await domain.version()
        #expect(version.description == "2.0.1")
        // Nobody else was connected to.
        #expect(driver.monitors.keys.sorted() == ["bar"])
        await domain.close()
    }

    @Test func aNameThatNobodyHas() async throws {
        let driver = DriverDouble(["bar", "baz"])
        let error = try await qmpError { _ = try await Hypervisor(driver).domain(named: "foo") }
        #expect(error.code == .machineNotFound)
        #expect(error.message == "no machine is called \"foo\"; there are bar, baz")
        let none = try await qmpError { _ = try await Hypervisor(DriverDouble([])).domain(named: "foo") }
        #expect(none.message == "no machine is called \"foo\"; there are none")
        #expect(driver.monitors.isEmpty)
    }

    @Test func aNameThatTwoHave() async throws {
        let driver = DriverDouble(["foo", "bar", "foo"])
        let error = try await qmpError { _ = try await Hypervisor(driver).domain(named: "foo") }
        #expect(error.code == .machineNotFound)
        #expect(error.message == "2 machines are called \"foo\"")
        #expect(driver.monitors.isEmpty)
    }

    @Test func aScopeClosesTheConnectionHoweverItEnds() async throws {
        let driver = DriverDouble(["foo"])
        let hypervisor = Hypervisor(driver)
        let kept = try await hypervisor.withDomain(named: "foo") { $0 }
        let code = await closedCode(of: kept)
        #expect(code == .closed)
        await #expect(throws: BodyError.self) {
            try await hypervisor.withDomain(named: "foo") { _ in throw BodyError() }
        }
        let monitor = try #require(driver.monitors["foo"])
        let ended = await closedCode(of: Domain(monitor, name: "foo"))
        #expect(ended == .closed)
    }

    @Test func aMachineThatRefusesTheConnection() async throws {
        let refusal = QMPError(.connectionFailed, "nobody listens there")
        let driver = DriverDouble(["foo"], failure: refusal)
        let error = try await qmpError { _ = try await Hypervisor(driver).domain(named: "foo") }
        #expect(error == refusal)
        let monitor = try #require(driver.monitors["foo"])
        let ended = await closedCode(of: Domain(monitor, name: "foo"))
        #expect(ended == .closed)
    }

    @Test func aMachineWithAnObstacleIsNotConnectedTo() async throws {
        let obstacle = QMPError(.connectionFailed, "the machine is off")
        let driver = DriverDouble([MachineReference(name: "foo", status: .shutdown, obstacle: obstacle)])
        let error = try await qmpError { _ = try await Hypervisor(driver).domain(named: "foo") }
        #expect(error == obstacle)
        #expect(driver.monitors.isEmpty)
    }

    // MARK: Sockets

    @Test func socketsAreCalledByTheirAddressesOrByNames() async throws {
        let addresses = [MonitorAddress.unix(path: "/run/a.qmp"), .tcp(host: "::1", port: 4444)]
        let names = try await Hypervisor(SocketDriver(addresses)).names()
        #expect(names == ["/run/a.qmp", "tcp:[::1]:4444"])
        let machines = try await SocketDriver([("a", addresses[0]), ("b", addresses[0])]).machines()
        #expect(machines.map(\.name) == ["a", "b"])
        #expect(machines.map(\.address) == [addresses[0], addresses[0]])
        #expect(machines.allSatisfy { $0.status == nil && $0.obstacle == nil })
    }

    @Test func namesThatComeTwiceAreRefused() throws {
        let address = MonitorAddress.unix(path: "/run/a.qmp")
        for make in [
            { try SocketDriver([address, address]) }, { try SocketDriver([("a", address), ("a", address)]) },
        ] {
            let error = #expect(throws: QMPError.self) { _ = try make() }
            #expect(error?.code == .machineNotFound)
        }
    }

    @Test func aMachineOfAnotherDriver() async throws {
        let driver = try SocketDriver([("a", .unix(path: "/run/a.qmp"))])
        let error = try await qmpError { _ = try await driver.monitor(for: MachineReference(name: "x")) }
        #expect(error.message == "no machine is called \"x\"; there are a")
    }

    @Test func aSocketIsConnectedTo() async throws {
        try await FakeQEMU.withServer { server in
            let hypervisor = Hypervisor(try SocketDriver([("a", server.address)]))
            let status = try await hypervisor.withDomain(named: "a") { try await $0.status() }
            #expect(status == .running)
            await server.wait { !$0.isConnected }
        }
    }

    private func closedCode(of domain: Domain) async -> QMPError.Code? {
        do {
            _ = try await domain.status()
            return nil
        } catch {
            return error.code
        }
    }
}
