import JSONWire
import QAPI
import QMP
import Synchronization
import Testing

@testable import QMPTesting

@Suite("A connection that goes and comes", .timeLimit(.minutes(5)))
struct ReconnectingMonitorTests {
    @Test func commandsAndSubscriptionsOutliveAConnection() async throws {
        let machine = ComingAndGoing()
        let monitor = machine.reconnecting()
        let early = await monitor.events(named: "A", "B")
        try await monitor.connect()
        var events = early.makeAsyncIterator()
        let first = await machine.monitor(0)
        first.emit("A")
        first.emit("IGNORED")
        #expect(try await events.element().label == "A")
        let status = try await monitor.queryStatus()
        #expect(status.status == .running)
        machine.change { $0.status = "paused" }
        first.fail(with: .gone)
        let resumption = try #require(try await events.element().resumption)
        #expect(resumption.reason == .gone)
        #expect(resumption.restarted == nil)
        #expect(resumption.hasStatusChanged && resumption.now.status == .paused)
        await machine.monitor(1).emit("B")
        #expect(try await events.element().label == "B")
        let later = try await monitor.queryStatus()
        #expect(later.status == .paused)
        await monitor.disconnect()
        #expect(try await events.next() == nil)
        #expect(await machine.isLeftAlone())
    }

    /// What QEMU says while the connection opens is not lost, and comes after the word that there is a new one.
    @Test func whatComesWhileTheConnectionOpensIsDeliveredAfterwards() async throws {
        let machine = ComingAndGoing()
        let monitor = machine.reconnecting()
        try await monitor.connect()
        let stream = await monitor.events(named: "EARLY")
        let gate = Gate()
        machine.change { account in
            account.answer = { $0.name == "query-status" ? .event("EARLY") + .delayed(until: gate) + .standard : nil }
        }
        await machine.monitor(0).fail(with: .gone)
        let second = await machine.monitor(1)
        await second.requests(count: 2)
        #expect(stream.takeBuffered().isEmpty)
        gate.open()
        var events = stream.makeAsyncIterator()
        #expect(try await events.element().label == "resumed")
        #expect(try await events.element().label == "EARLY")
        await monitor.disconnect()
    }

    // MARK: Commands

    @Test func aCommandOnItsWayIsNeverSentTwice() async throws {
        let machine = ComingAndGoing()
        machine.change { $0.answer = { $0.name == "stop" ? .noReply : nil } }
        let monitor = machine.reconnecting()
        try await monitor.connect()
        let command = Task { try await qmpError { try await monitor.stop() } }
        let first = await machine.monitor(0)
        await first.requests(count: 5)
        first.fail(with: .gone)
        let error = try await command.value
        #expect(error.code == .connectionLost && error.outcome == .unknown)
        try await monitor.systemReset()
        let second = await machine.monitor(1)
        #expect(second.requests.map(\.name).suffix(1) == ["system_reset"])
        #expect(!second.requests.contains { $0.name == "stop" })
        await monitor.disconnect()
    }

    @Test func aCommandWithoutAConnectionWaitsForIt() async throws {
        let machine = ComingAndGoing()
        let gate = Gate()
        machine.change { $0.gate = gate }
        let monitor = machine.reconnecting()
        // Also before anybody asked for a connection.
        let early = Task { try await monitor.queryStatus().status }
        let run = Task { try await monitor.run() }
        _ = await machine.monitor(0)
        let command = Task { try await monitor.queryStatus().status }
        gate.open()
        #expect(try await command.value == .running)
        #expect(try await early.value == .running)
        run.cancel()
        try await run.value
        #expect(await machine.isLeftAlone())
    }

    @Test func aCommandThatWaitsHasItsTime() async throws {
        let machine = ComingAndGoing()
        machine.change { $0.refusal = QMPError(.connectionFailed, "nobody listens") }
        let time = ManualTime()
        let monitor = machine.reconnecting(time.pacing)
        let run = Task { try await monitor.run() }
        await time.pauses(count: 1)
        let command = Task { try await qmpError { try await monitor.stop(timeout: .after(.seconds(5))) } }
        await time.pauses(count: 2)
        time.advance(by: .seconds(5))
        let error = try await command.value
        #expect(error.code == .timedOut && error.outcome == .notSent && error.command == "stop")
        #expect(error.message == "stop: there was no connection in time: nobody listens")
        run.cancel()
        try await run.value
        #expect(time.sleeperCount == 0)
    }

    @Test func aCommandThatWaitsCanBeCancelled() async throws {
        let machine = ComingAndGoing()
        machine.change { $0.gate = Gate() }
        let monitor = machine.reconnecting()
        let run = Task { try await monitor.run() }
        _ = await machine.monitor(0)
        let command = Task { try await qmpError { try await monitor.stop() } }
        command.cancel()
        let error = try await command.value
        #expect(error.code == .cancelled && error.outcome == .notSent)
        run.cancel()
        try await run.value
    }

    @Test func commandsThatAreNotToWaitFailAtOnce() async throws {
        let machine = ComingAndGoing()
        let monitor = machine.reconnecting { $0.commandsWithoutConnection = .fail }
        let early = try await qmpError { try await monitor.stop() }
        #expect(early.code == .closed && early.outcome == .notSent)
        try await monitor.connect()
        machine.change { $0.gate = Gate() }
        await machine.monitor(0).fail(with: .gone)
        _ = await machine.monitor(1)
        let error = try await qmpError { try await monitor.stop() }
        #expect(error.code == .connectionLost && error.outcome == .notSent)
        #expect(error.message == "stop: QEMU has gone")
        #expect(monitor.disconnection == .gone)
        await monitor.disconnect()
        let late = try await qmpError { try await monitor.stop() }
        #expect(late.code == .closed)
    }

    /// The time that a command waited for the connection is not given to it again.
    @Test func aCommandHasWhatIsLeftOfItsTime() async throws {
        let machine = ComingAndGoing()
        let gate = Gate()
        machine.change { account in
            account.gate = gate
            account.answer = { $0.name == "stop" ? .noReply : nil }
        }
        let time = ManualTime()
        let monitor = machine.reconnecting(time.pacing)
        let run = Task { try await monitor.run() }
        _ = await machine.monitor(0)
        // More than the double's real clock would ever take, but for what is left.
        let command = Task { try await qmpError { try await monitor.stop(timeout: .after(.seconds(1_000_000))) } }
        await time.pauses(count: 1)
        time.advance(by: .seconds(1_000_000) - .milliseconds(1))
        gate.open()
        let error = try await command.value
        #expect(error.code == .timedOut && error.outcome == .unknown, "\(error)")
        run.cancel()
        try await run.value
    }

    // MARK: Several commands

    @Test func aListOfCommandsIsNotSpreadOverTwoConnections() async throws {
        let machine = ComingAndGoing()
        machine.change { $0.answer = { $0.name == "cont" ? .closeAbruptly : nil } }
        let monitor = machine.reconnecting()
        try await monitor.connect()
        let commands = ["stop", "cont", "query-name"].map { QMPCommand($0) }
        let results = await monitor.run(commands)
        #expect(throws: Never.self) { try results[0].get() }
        for result in results.dropFirst() {
            guard case .failure(let error) = result else {
                Issue.record("it was run")
                continue
            }
            #expect(error.code == .connectionLost)
        }
        try await monitor.stop()
        let second = await machine.monitor(1)
        #expect(second.requests.map(\.name).dropFirst(4) == ["stop"])
        await monitor.disconnect()
    }

    @Test func aListOfCommandsWaitsForAConnection() async throws {
        let machine = ComingAndGoing()
        let monitor = machine.reconnecting()
        try await monitor.connect()
        await machine.monitor(0).fail(with: .gone)
        let (status, name) = await monitor.pipeline(QueryStatusCommand(), QueryNameCommand())
        #expect(try status.get().status == .running)
        #expect(try name.get().name == "fake")
        await monitor.disconnect()
        let results = await monitor.run([QMPCommand("stop")])
        guard case .failure(let error) = try #require(results.first) else { throw CancellationError() }
        #expect(error.code == .closed && error.outcome == .notSent)
    }

    /// Another QEMU may have other commands.
    @Test func theSchemaIsThatOfTheConnection() async throws {
        let machine = ComingAndGoing()
        let count = Mutex(0)
        machine.change { account in
            account.answer = { request in
                guard request.name == "query-qmp-schema" else { return nil }
                let name = count.withLock { count in
                    count += 1
                    return "command-\(count)"
                }
                return .return([
                    ["meta-type": "command", "name": .string(name), "arg-type": "0", "ret-type": "0"],
                    ["meta-type": "object", "name": "0", "members": []],
                ])
            }
        }
        let monitor = machine.reconnecting()
        try await monitor.connect()
        let first = try await monitor.schema()
        #expect(first.commands == ["command-1"])
        await machine.monitor(0).fail(with: .gone)
        let second = try await monitor.schema()
        #expect(second.commands == ["command-2"])
        await monitor.disconnect()
    }
}
