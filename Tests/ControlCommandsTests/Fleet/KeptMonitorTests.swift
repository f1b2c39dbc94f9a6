import QMP
import QMPTesting
import Testing

@testable import ControlCommands
@testable import QEMU

@Suite("Connections that stay open", .timeLimit(.minutes(5)))
struct KeptMonitorTests {
    /// A monitor that opens when a gate does.
    private struct SlowMonitor: Monitor {
        let gate: Gate
        let monitor = SampleMachine.monitor()

        func connect() async throws(QMPError) {
            await gate.wait()
            try await monitor.connect()
        }
        func disconnect() async { await monitor.disconnect() }
        var greeting: QMPGreeting? { monitor.greeting }
        func run(_ command: QMPCommand) async throws(QMPError) -> QMPReply { try await monitor.run(command) }
        func events(named names: Set<String>?, buffering: EventBuffering) async -> EventStream {
            await monitor.events(named: names, buffering: buffering)
        }
    }

    @Test func `one that opens goes on when nobody waits any more`() async throws {
        let gate = Gate()
        let monitor = KeptMonitor(SlowMonitor(gate: gate))
        let attempt = Task { () async -> QMPError? in
            do throws(QMPError) {
                try await monitor.connect()
                return nil
            } catch {
                return error
            }
        }
        attempt.cancel()
        #expect(await attempt.value?.code == .cancelled)
        await monitor.disconnect()
        #expect(monitor.isOfUse)
        gate.open()
        try await monitor.connect()
        _ = try await monitor.run(QMPCommand("query-status"))
        await monitor.close()
        #expect(!monitor.isOfUse)
    }

    @Test func `one that could not be opened is of no use`() async {
        let scripted = ScriptedMonitor()
        scripted.failConnecting(with: QMPError(.connectionFailed, "no"))
        let monitor = KeptMonitor(scripted)
        await #expect(throws: QMPError.self) { try await monitor.connect() }
        #expect(!monitor.isOfUse)
    }

    @Test func `a refusal leaves it of use, the end does not`() async throws {
        let scripted = ScriptedMonitor { _ in .error(.genericError, "no") }
        let monitor = KeptMonitor(scripted)
        try await monitor.connect()
        let results = await monitor.run([QMPCommand("stop"), QMPCommand("cont")])
        #expect(results.count == 2 && monitor.isOfUse)
        scripted.fail()
        await #expect(throws: QMPError.self) { try await monitor.run(QMPCommand("stop")) }
        #expect(!monitor.isOfUse)
    }

    @Test func `those of machines that have gone are closed`() async throws {
        let scripted = SampleMachine.monitor()
        let keeping = KeepingDriver(ScriptedDriver(["vm": scripted]))
        let machine = try #require(try await keeping.machines().first)
        let first = try await keeping.monitor(for: machine)
        try await first.connect()
        #expect(try await keeping.monitor(for: machine) as? KeptMonitor === first as? KeptMonitor)
        await keeping.close(allBut: [MachineKey(MachineReference(name: "other"))])
        await #expect(throws: QMPError.self) { try await scripted.run(QMPCommand("stop")) }
        let second = try await keeping.monitor(for: machine)
        #expect(second as? KeptMonitor !== first as? KeptMonitor)
    }
}
