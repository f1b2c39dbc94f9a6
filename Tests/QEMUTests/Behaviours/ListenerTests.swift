import JSONWire
import QEMU
import QMPTesting
import Testing

/// Those who listen for events, those who do not read them, and what is left of both.
@Suite("Listeners", .timeLimit(.minutes(5)))
struct ListenerTests {
    @Test func `one who never reads holds nobody up`() async throws {
        try await FakeQEMU.withServer { server in
            try await Domain.withConnection(to: server.address) { domain in
                let idle = await domain.monitor.events(named: ["E"], buffering: .dropOldest(limit: 8))
                await server.emit("E", count: 10_000)
                let reader = await domain.monitor.events(named: "RESET")
                await server.emit("RESET")
                var resets = reader.makeAsyncIterator()
                let reset = try await resets.next()
                #expect(reset?.name == "RESET")
                let status = try await domain.status()
                #expect(status == .running)
                await domain.close()
                let end = try await resets.next()
                #expect(end == nil)
                var rest: [String] = []
                for try await element in idle { rest.append(element.name) }
                #expect(rest == ["gap of 9992"] + Array(repeating: "E", count: 8))
            }
        }
    }

    @Test func `each gets every event, and a stop stops one alone`() async throws {
        try await MachineDouble().withDomain { domain, monitor in
            let first = await domain.monitor.events()
            let second = await domain.monitor.events()
            var (firsts, seconds) = (first.makeAsyncIterator(), second.makeAsyncIterator())
            monitor.emit("STOP")
            let both = [try await firsts.next()?.name, try await seconds.next()?.name]
            #expect(both == ["STOP", "STOP"])
            first.cancel()
            monitor.emit("RESUME")
            let one = [try await firsts.next()?.name, try await seconds.next()?.name]
            #expect(one == [nil, "RESUME"])
        }
    }

    @Test func `numbers in events are exact`() async throws {
        try await MachineDouble().withDomain { domain, monitor in
            var events = await domain.monitor.events().makeAsyncIterator()
            monitor.emit("E", data: ["n": 9_007_199_254_740_993, "u": .unsigned(UInt64.max)])
            guard case .event(let event)? = try await events.next() else { return #expect(Bool(false)) }
            let data = try event.data
            #expect(data["n"]?.int64 == 9_007_199_254_740_993 && data["u"]?.uint64 == UInt64.max)
        }
    }

    /// What needs no events works; what does ends at once, with the reason.
    @Test func `a monitor without events`() async throws {
        let double = JobDouble.running
        let domain = Domain(EventlessMonitor(base: double.monitor), name: "")
        try await domain.open()
        let jobs = try await domain.jobs()
        #expect(jobs.isEmpty)
        let disk = BlockDevice(.sample("drive0", node: "#block1"), of: domain)
        let job = try await disk.mirror(to: .file("/copy"), options: BlockJobOptions(id: "a"))
        double.set(JobInfo("a", .running))
        let waiting = try await qmpError { try await job.wait() }
        let ending = try await qmpError { _ = try await domain.waitUntilEnded() }
        let events = try await qmpError { for try await _ in await domain.monitor.events() {} }
        for error in [waiting, ending, events] { #expect(error == EventlessMonitor.reason) }
        await domain.close()
    }

    // MARK: What is left

    @Test func `commands that fail leave no subscription`() async throws {
        let double = JobDouble { $0.name == "query-jobs" ? nil : .error(.genericError, "no") }
        try await double.domain.open()
        let (domain, disk) = (double.domain, double.disk)
        for _ in 0..<20 {
            let errors = [
                try await qmpError { _ = try await disk.commit() },
                try await qmpError { _ = try await disk.mirror(to: .file("/copy")) },
                try await qmpError { _ = try await domain.powerDown(waiting: .seconds(600)) },
                try await qmpError { try await domain.removeDevice("net0", waiting: .seconds(600)) },
            ]
            #expect(errors.allSatisfy { $0.code == .refused })
        }
        #expect(double.monitor.subscriptionCount == 0)
        await domain.close()
    }

    @Test func `waits leave no subscription, however they end`() async throws {
        let double = JobDouble.running
        try await double.withJob { job in
            // The job listens for its end as long as somebody holds it.
            let own = double.monitor.subscriptionCount
            #expect(own == 1)
            let domain = double.domain
            let late = [
                try await qmpError { try await job.wait(timeout: .zero) },
                try await qmpError { _ = try await domain.waitUntilEnded(timeout: .zero) },
                try await qmpError { try await domain.wait(for: .paused, timeout: .zero) },
            ]
            #expect(late.allSatisfy { $0.code == .timedOut })
            for try await _ in job.progress() { break }
            let waiter = Task { try await domain.wait(for: .paused) }
            waiter.cancel()
            let cancelled = try await qmpError { try await waiter.value }
            #expect(cancelled.code == .cancelled)
            #expect(double.monitor.subscriptionCount == own)
        }
    }
}

extension JobDouble {
    /// A machine that runs.
    fileprivate static var running: JobDouble {
        JobDouble { request in
            request.name == "query-status" ? .return(["running": true, "status": "running"]) : nil
        }
    }
}

/// A monitor that has no events to offer.
private struct EventlessMonitor: Monitor {
    static let reason = QMPError(.unsupported, "this monitor has no events")

    let base: ScriptedMonitor

    var greeting: QMPGreeting? { base.greeting }
    func connect() async throws(QMPError) { try await base.connect() }
    func disconnect() async { await base.disconnect() }
    func run(_ command: QMPCommand) async throws(QMPError) -> QMPReply { try await base.run(command) }
    func events(named names: Set<String>?, buffering: EventBuffering) async -> EventStream {
        let (stream, source) = EventStream.makeStream(named: names, buffering: buffering)
        source.finish(throwing: Self.reason)
        return stream
    }
}

extension EventStream.Element {
    /// The event's name, or how large the gap is.
    fileprivate var name: String {
        switch self {
        case .event(let event): event.name
        case .gap(let count): "gap of \(count)"
        case .resumed: "resumed"
        }
    }
}
