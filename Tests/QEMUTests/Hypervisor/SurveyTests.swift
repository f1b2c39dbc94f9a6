import QMPTesting
import Synchronization
import Testing

@testable import QEMU

@Suite("Surveys of many machines", .timeLimit(.minutes(5))) struct SurveyTests {
    private static let mute: FakeQEMU.Configuration = {
        var configuration = FakeQEMU.Configuration()
        configuration.opening = .noReply
        return configuration
    }()

    /// No deadline of a connection may pass because the machine is slow.
    private static let unhurried: SocketMonitor.Configuration = {
        var configuration = SocketMonitor.Configuration()
        configuration.greetingTimeout = .seconds(600)
        configuration.commandTimeout = nil
        return configuration
    }()

    @Test func reportsComeInTheDriversOrder() async throws {
        let survey = try await Hypervisor(DriverDouble(["foo", "bar", "baz"])).survey { try await $0.version() }
        let reports = await survey.collect()
        #expect(reports.map(\.machine.name) == ["foo", "bar", "baz"])
        let versions = try reports.map { try $0.result.get().description }
        #expect(versions == ["2.0.0", "2.0.1", "2.0.2"])
    }

    @Test func noMachines() async throws {
        let survey = try await Hypervisor(DriverDouble([])).survey { try await $0.version() }
        let reports = await survey.collect()
        #expect(reports.isEmpty)
        for await _ in survey { Issue.record("there is nothing to report") }
    }

    @Test func oneMachinesTroubleIsNoOthers() async throws {
        try await FakeQEMU.withServer { good in
            try await FakeQEMU.withServer(Self.mute) { hung in
                let nowhere = MonitorAddress.unix(path: good.path + "-nowhere")
                let machines = [("hung", hung.address), ("gone", nowhere), ("good", good.address)]
                let hypervisor = Hypervisor(try SocketDriver(machines, configuration: Self.unhurried))
                let survey = try await hypervisor.survey(timeout: .seconds(600)) { try await $0.status() }
                var codes: [String: QMPError.Code?] = [:]
                for await report in survey {
                    codes[report.machine.name] = .some(report.errorCode)
                    if codes.count == 2 { break }
                }
                #expect(codes == ["gone": .connectionFailed, "good": nil])
                await good.wait { !$0.isConnected }
                await hung.wait { !$0.isConnected }
            }
        }
    }

    @Test func theTimeOfAMachineThatHangsIsOver() async throws {
        try await FakeQEMU.withServer(Self.mute) { hung in
            let hypervisor = Hypervisor(try SocketDriver([("hung", hung.address)]))
            let survey = try await hypervisor.survey(timeout: .milliseconds(100)) { try await $0.status() }
            let reports = await survey.collect()
            #expect(reports.map(\.errorCode) == [.timedOut])
            #expect(reports[0].error?.message.hasPrefix("hung was not done with within 0.1 seconds") == true)
            await hung.wait { !$0.isConnected }
        }
    }

    /// The one that hangs does not hold up the report of the other, although it came first.
    @Test func reportsComeAsTheyAreReady() async throws {
        let gate = Gate()
        let hypervisor = Hypervisor(DriverDouble(["slow", "fast"]))
        let survey = try await hypervisor.survey(timeout: .seconds(600)) { domain in
            if domain.name == "slow" { await gate.wait() }
            return domain.name
        }
        var order: [String] = []
        for await report in survey {
            order.append(report.machine.name)
            gate.open()
        }
        #expect(order == ["fast", "slow"])
    }

    @Test func onlySoManyAtATime() async throws {
        let names = (0..<20).map { "m\($0)" }
        let gate = Gate()
        let (running, source) = AsyncStream.makeStream(of: Void.self)
        let most = Mutex((now: 0, most: 0))
        let survey = try await Hypervisor(DriverDouble(names)).survey(timeout: .seconds(600), concurrency: 3) { _ in
            most.withLock {
                $0.now += 1
                $0.most = max($0.most, $0.now)
            }
            source.yield()
            await gate.wait()
            most.withLock { $0.now -= 1 }
        }
        async let reports = survey.collect()
        var started = running.makeAsyncIterator()
        for _ in 0..<3 { await started.next() }
        gate.open()
        let count = await reports.count
        #expect(count == 20)
        #expect(most.withLock { $0.most } == 3)
    }

    @Test func theBodysErrorIsTheReports() async throws {
        let failure = QMPError(.refused, "no")
        try await FakeQEMU.withServer { server in
            let hypervisor = Hypervisor(try SocketDriver([server.address]))
            let survey = try await hypervisor.survey { _ in throw failure }
            let reports = await survey.collect()
            #expect(reports.map(\.error) == [failure])
            let own = try await hypervisor.survey { _ in throw BodyError() }
            let others = await own.collect()
            #expect(throws: BodyError.self) { try others[0].result.get() }
            await server.wait { !$0.isConnected }
        }
    }

    @Test func aMachineWithAnObstacle() async throws {
        let obstacle = QMPError(.connectionFailed, "the machine is off")
        let driver = DriverDouble([MachineReference(name: "off", obstacle: obstacle), MachineReference(name: "on")])
        let survey = try await Hypervisor(driver).survey { try await $0.status() }
        let reports = await survey.collect()
        #expect(reports.map(\.error) == [obstacle, nil])
        #expect(driver.monitors.keys.sorted() == ["on"])
    }

    @Test func cancellingClosesAllConnections() async throws {
        var configuration = FakeQEMU.Configuration()
        configuration.answer = { _ in .noReply }
        try await FakeQEMU.withServer(configuration) { silent in
            try await FakeQEMU.withServer(Self.mute) { hung in
                let hypervisor = Hypervisor(
                    try SocketDriver([silent.address, hung.address], configuration: Self.unhurried)
                )
                let survey = try await hypervisor.survey(timeout: .seconds(600)) { try await $0.status() }
                let task = Task { await survey.collect() }
                await silent.requests(count: 1)
                await hung.wait { $0.isConnected }
                task.cancel()
                let reports = await task.value
                #expect(reports.map(\.errorCode) == [.cancelled, .cancelled])
                await silent.wait { !$0.isConnected }
                await hung.wait { !$0.isConnected }
            }
        }
    }

    @Test func aLoopThatEndsEarlyClosesTheOtherConnections() async throws {
        try await FakeQEMU.withServer { good in
            try await FakeQEMU.withServer(Self.mute) { hung in
                let hypervisor = Hypervisor(
                    try SocketDriver([hung.address, good.address], configuration: Self.unhurried)
                )
                for await report in try await hypervisor.survey(timeout: .seconds(600), { try await $0.status() }) {
                    #expect(report.errorCode == nil)
                    await hung.wait { $0.isConnected }
                    break
                }
                await good.wait { !$0.isConnected }
                await hung.wait { !$0.isConnected }
            }
        }
    }

    @Test func theListCannotBeHad() async throws {
        let driver = HostDriver(processes: "/nowhere")
        let error = try await qmpError { _ = try await Hypervisor(driver).survey { try await $0.status() } }
        #expect(error.code == .listingFailed)
    }
}

extension MachineReport {
    var error: QMPError? {
        if case .failure(let error) = result { error as? QMPError } else { nil }
    }
    var errorCode: QMPError.Code? { error?.code }
}
