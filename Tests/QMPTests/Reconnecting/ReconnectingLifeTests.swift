import JSONWire
import QAPI
import Synchronization
import Testing

@testable import QMP
@testable import QMPTesting

@Suite("The life of a connection that is kept", .timeLimit(.minutes(5)))
struct ReconnectingLifeTests {
    // MARK: Beginning

    @Test func connectingTriesAgainUntilItIsLate() async throws {
        let machine = ComingAndGoing()
        machine.change { $0.refusal = QMPError(.connectionFailed, "nobody listens") }
        let time = ManualTime()
        let monitor = machine.reconnecting(time.pacing) { $0.connectTimeout = .seconds(10) }
        let connecting = Task { try await qmpError { try await monitor.connect() } }
        // The wait of `connect()`, and the pauses between attempts.
        await time.pauses(count: 2)
        time.advance(by: .seconds(1))
        await time.pauses(count: 3)
        time.advance(by: .seconds(9))
        let error = try await connecting.value
        #expect(error == QMPError(.connectionFailed, "nobody listens"))
        #expect(machine.monitors.count >= 2)
        let late = try await qmpError { try await monitor.stop() }
        #expect(late.code == .connectionFailed && late.outcome == .notSent)
        #expect(await machine.isLeftAlone())
        #expect(time.sleeperCount == 0)
    }

    @Test func connectingWaitsForAQEMUThatIsYetToCome() async throws {
        let machine = ComingAndGoing()
        machine.change { $0.refusal = QMPError(.monitorBusy, "somebody else is there") }
        let time = ManualTime()
        let monitor = machine.reconnecting(time.pacing)
        let connecting = Task { try await monitor.connect() }
        await time.pauses(count: 1)
        machine.change { $0.refusal = nil }
        time.advance(by: .seconds(1))
        try await connecting.value
        #expect(machine.monitors.count == 2)
        try await monitor.connect()
        #expect(machine.monitors.count == 2)
        #expect(monitor.greeting?.version == machine.account.withLock { $0.version })
        await monitor.disconnect()
    }

    @Test(arguments: [QMPError.Code.notQMP, .invalidAddress])
    func whatNoAttemptWillChangeEndsIt(_ code: QMPError.Code) async throws {
        let machine = ComingAndGoing()
        let refusal = QMPError(code, "never")
        machine.change { $0.refusal = refusal }
        let monitor = machine.reconnecting()
        let events = await monitor.events()
        let connecting = try await qmpError { try await monitor.connect() }
        #expect(connecting == refusal)
        let ended = try await qmpError { for try await _ in events {} }
        #expect(ended == refusal)
        let running = try await qmpError { try await monitor.run() }
        #expect(running == refusal)
        #expect(machine.monitors.count == 1)
    }

    @Test func aConnectedSocketIsNoAddress() async throws {
        let monitor = ReconnectingMonitor(.descriptor(0))
        let error = try await qmpError { try await monitor.connect() }
        #expect(error.code == .invalidAddress)
    }

    // MARK: Ending

    /// What the monitor is doing when it is closed.
    enum Moment: CaseIterable {
        case nothing
        case makingMonitor
        case asking
        case open
        case pausing
        case closed
    }

    @Test(arguments: Moment.allCases)
    func closingAtAnyMoment(_ moment: Moment) async throws {
        let scene = Scene(moment)
        let monitor = scene.monitor
        let events = await monitor.events()
        let command = Task { try await qmpError { try await monitor.execute("never") } }
        // It is the moment that is waited for, and not the end of this.
        if moment != .nothing { Task { try? await monitor.connect() } }
        await scene.reach()
        async let closed: Void = monitor.disconnect()
        // What makes monitors is not given up: it may have one in hand.
        scene.gate.open()
        await closed
        let error = try await command.value
        #expect(error.code == .closed)
        for try await _ in events { Issue.record("nothing was said") }
        #expect(await scene.machine.isLeftAlone())
        #expect(scene.time.sleeperCount == 0)
    }

    @Test(arguments: Moment.allCases.filter { $0 != .nothing && $0 != .closed })
    func aServiceEndsWithItsTask(_ moment: Moment) async throws {
        let scene = Scene(moment)
        let monitor = scene.monitor
        let running = Task { try await monitor.run() }
        let command = Task { try await qmpError { try await monitor.execute("never") } }
        await scene.reach()
        running.cancel()
        scene.gate.open()
        try await running.value
        #expect(try await command.value.code == .closed)
        #expect(await scene.machine.isLeftAlone())
        #expect(scene.time.sleeperCount == 0)
    }

    /// A monitor whose keeper will come to that moment, and stay there.
    private struct Scene {
        let moment: Moment
        let machine = ComingAndGoing()
        let time = ManualTime()
        let gate = Gate()
        let monitor: ReconnectingMonitor

        init(_ moment: Moment) {
            self.moment = moment
            let gate = gate
            switch moment {
            case .nothing: break
            case .makingMonitor: machine.change { $0.gate = gate }
            case .asking: machine.change { $0.answer = { $0.name == "query-jobs" ? .noReply : nil } }
            case .pausing: machine.change { $0.refusal = .gone }
            case .open, .closed: machine.change { $0.answer = { $0.name == "never" ? .noReply : nil } }
            }
            monitor = machine.reconnecting(time.pacing)
        }

        /// Waits until it has come there.
        func reach() async {
            switch moment {
            case .nothing: break
            case .makingMonitor: _ = await machine.monitor(0)
            case .asking: await machine.monitor(0).requests(count: 3)
            case .open: await machine.monitor(0).requests(count: 5)
            case .pausing: await time.pauses(count: 1)
            case .closed:
                await machine.monitor(0).requests(count: 5)
                await monitor.disconnect()
            }
        }
    }

    @Test func aServiceReturnsWhenItIsClosed() async throws {
        let machine = ComingAndGoing()
        let monitor = machine.reconnecting()
        let running = Task { try await monitor.run() }
        _ = try await monitor.queryStatus()
        await monitor.disconnect()
        try await running.value
    }

    @Test func cancellingTheFirstConnectGivesItUp() async throws {
        let machine = ComingAndGoing()
        machine.change { $0.refusal = .gone }
        let time = ManualTime()
        let monitor = machine.reconnecting(time.pacing)
        let connecting = Task { try await qmpError { try await monitor.connect() } }
        await time.pauses(count: 1)
        connecting.cancel()
        #expect(try await connecting.value.code == .cancelled)
        #expect(await machine.isLeftAlone())
        #expect(time.sleeperCount == 0)
    }

    @Test func aMonitorThatNobodyHoldsClosesItsConnection() async throws {
        let machine = ComingAndGoing()
        let events: EventStream
        do {
            let monitor = machine.reconnecting()
            events = await monitor.events()
            try await monitor.connect()
        }
        for try await _ in events {}
        while await !machine.isLeftAlone() { await Task.yield() }
        #expect(machine.monitors.count == 1)
    }

    @Test func aScopeClosesItsConnection() async throws {
        try await FakeQEMU.withServer { server in
            struct Oops: Error {}
            await #expect(throws: Oops.self) {
                try await ReconnectingMonitor.withConnection(to: server.address, connection: .unhurried) { monitor in
                    #expect(try await monitor.queryStatus().status == .running)
                    throw Oops()
                }
            }
            _ = await server.wait { $0.connectionCount == 1 && !$0.isConnected }
        }
    }

    // MARK: Pauses

    @Test func pausesGrowAndBeginAnewAfterASteadyConnection() async throws {
        let machine = ComingAndGoing()
        machine.change { $0.refusal = .gone }
        let time = ManualTime()
        let monitor = machine.reconnecting(time.pacing) { configuration in
            configuration.backoff.minimum = .milliseconds(100)
            configuration.backoff.maximum = .milliseconds(500)
            configuration.backoff.steadyAfter = .seconds(10)
        }
        let running = Task { try await monitor.run() }
        for pause in 1...5 {
            await time.pauses(count: pause)
            time.advance(by: .milliseconds(500))
        }
        await time.pauses(count: 6)
        machine.change { $0.refusal = nil }
        // One that does not stand for long is one more failure.
        for (pause, standing) in [(7, Duration.seconds(9)), (8, .seconds(10))] {
            time.advance(by: .milliseconds(500))
            try await monitor.stop()
            time.advance(by: standing)
            machine.monitors.last?.fail(with: .gone)
            await time.pauses(count: pause)
        }
        #expect(time.limits == [100, 200, 400, 500, 500, 500, 500, 100].map { .milliseconds($0) })
        running.cancel()
        try await running.value
    }

    @Test func pausesHaveSaneLimits() {
        var backoff = ReconnectingMonitor.Backoff()
        #expect(backoff.limit(afterFailures: 1_000_000) == backoff.maximum)
        #expect(backoff.limit(afterFailures: 0) == backoff.minimum)
        backoff.minimum = .zero
        #expect(backoff.limit(afterFailures: 1_000_000) == .zero)
        backoff.maximum = .seconds(-1)
        #expect(backoff.limit(afterFailures: 3) == .zero)
        for _ in 0..<100 {
            let pause = Pacing.system.anyDuration(.seconds(2))
            #expect(pause >= .zero && pause <= .seconds(2))
        }
    }

    @Test func itGivesUpAfterTooManyFailures() async throws {
        let machine = ComingAndGoing()
        let monitor = machine.reconnecting { $0.attemptLimit = 3 }
        try await monitor.connect()
        machine.change { $0.refusal = QMPError(.connectionFailed, "nobody listens") }
        await machine.monitor(0).fail(with: .gone)
        let error = try await qmpError { try await monitor.run() }
        #expect(error.message == "nobody listens; gave up after 3 attempts")
        #expect(machine.monitors.count == 3)
    }
}
