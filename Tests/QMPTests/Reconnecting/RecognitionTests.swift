import JSONWire
import QAPI
import Synchronization
import Testing

@testable import QMP
@testable import QMPTesting

@Suite("Recognising a machine, and what changed while it was out of sight", .timeLimit(.minutes(5)))
struct RecognitionTests {
    private static let version = QEMUVersion(major: 10, minor: 0, micro: 0)

    private func identity(_ uuid: String?, pid: Int32? = nil, start: UInt64 = 1) -> MachineIdentity {
        let process = pid.map { ProcessInstance(identity: ProcessIdentity(pid: $0, name: "qemu"), startTicks: start) }
        return MachineIdentity(uuid: uuid, process: process, version: Self.version)
    }

    // MARK: Rules

    /// What comes of seeing the second after the first; `nil` when it is refused.
    private func verdict(
        _ first: MachineIdentity,
        _ second: MachineIdentity,
        _ rule: ReconnectingMonitor.Recognition
    ) -> Bool?? {
        do {
            return .some(try second.restarted(since: first, rule))
        } catch {
            #expect(error.code == .machineChanged)
            return nil
        }
    }

    @Test func theSameRun() {
        let known = identity("a", pid: 1)
        #expect(verdict(known, known, .process) == .some(false))
        #expect(verdict(known, known, .machine) == .some(false))
        #expect(verdict(known, known, .address) == .some(false))
        // Without a UUID, the process alone tells.
        #expect(verdict(identity(nil, pid: 1), identity(nil, pid: 1), .process) == .some(false))
        // Over TCP, the UUID alone; whether it is the same run is not to be seen.
        #expect(verdict(identity("a"), identity("a"), .process) == .some(nil))
        #expect(verdict(identity("a"), identity("a"), .machine) == .some(nil))
    }

    @Test func theSameMachineStartedAnew() {
        for anew in [identity("a", pid: 2), identity("a", pid: 1, start: 2)] {
            #expect(verdict(identity("a", pid: 1), anew, .process) == nil)
            #expect(verdict(identity("a", pid: 1), anew, .machine) == .some(true))
            #expect(verdict(identity("a", pid: 1), anew, .address) == .some(true))
        }
        var upgraded = identity("a")
        upgraded.version = QEMUVersion(major: 11, minor: 0, micro: 0)
        #expect(verdict(identity("a"), upgraded, .process) == nil)
        #expect(verdict(identity("a"), upgraded, .machine) == .some(true))
        // Without a UUID it may be any machine.
        #expect(verdict(identity(nil, pid: 1), identity(nil, pid: 2), .machine) == nil)
        #expect(verdict(identity(nil, pid: 1), identity(nil, pid: 2), .address) == .some(true))
    }

    @Test func anotherMachine() {
        // Behind a proxy the process is the same, whatever is behind it.
        for other in [identity("b", pid: 1), identity("b", pid: 2), identity("b"), identity(nil, pid: 1)] {
            #expect(verdict(identity("a", pid: 1), other, .process) == nil)
            #expect(verdict(identity("a", pid: 1), other, .machine) == nil)
            #expect(verdict(identity("a", pid: 1), other, .address) == .some(true))
        }
        #expect(verdict(identity(nil), identity(nil), .process) == nil)
        #expect(verdict(identity(nil), identity(nil), .address) == .some(nil))
    }

    @Test func whatCannotBeRecognisedLaterIsRefusedAtOnce() throws {
        try identity("a").check(.machine)
        try identity(nil, pid: 1).check(.process)
        try identity(nil).check(.address)
        #expect(throws: QMPError.self) { try identity(nil, pid: 1).check(.machine) }
        #expect(throws: QMPError.self) { try identity(nil).check(.process) }
    }

    // MARK: On a monitor

    @Test func nothingIsRunOnAnotherMachine() async throws {
        let machine = ComingAndGoing()
        let monitor = machine.reconnecting { $0.recognition = .machine }
        try await monitor.connect()
        let events = await monitor.events()
        let running = Task { try await qmpError { try await monitor.run() } }
        machine.change { $0.uuid = "99999999-2222-3333-4444-555555555555" }
        await machine.monitor(0).fail(with: .gone)
        let error = try await qmpError { try await monitor.stop() }
        #expect(error.code == .machineChanged && error.outcome == .notSent)
        #expect(error.message.contains("another machine answers"))
        #expect(try await running.value.code == .machineChanged)
        let end = try await qmpError { for try await _ in events { Issue.record("nothing was to be told") } }
        #expect(end.code == .machineChanged)
        let asked = await machine.monitor(1).requests.map(\.name)
        #expect(asked.allSatisfy { $0.hasPrefix("query-") })
        #expect(machine.monitors.count == 2)
        #expect(await machine.isLeftAlone())
    }

    @Test func aMachineWithoutUUIDAndProcess() async throws {
        let machine = ComingAndGoing(ComingAndGoing.Account(uuid: "00000000-0000-0000-0000-000000000000"))
        let error = try await qmpError { try await machine.reconnecting().connect() }
        #expect(error.code == .machineChanged)
        let monitor = machine.reconnecting { $0.recognition = .address }
        try await monitor.connect()
        await machine.monitor(1).fail(with: .gone)
        try await monitor.stop()
        await monitor.disconnect()
    }

    // MARK: What changed

    @Test func whatChangedIsTold() async throws {
        let machine = ComingAndGoing()
        machine.change { account in
            account.jobs = [("ends", "mirror", "running"), ("goes-on", "backup", "running")]
            account.nodes = ["disk", "scratch"]
        }
        let monitor = machine.reconnecting { $0.recognition = .machine }
        try await monitor.connect()
        var events = await monitor.events(named: "NOTHING").makeAsyncIterator()
        machine.change { account in
            account.version = QEMUVersion(major: 11, minor: 0, micro: 0)
            account.status = "io-error"
            account.jobs = [("goes-on", "backup", "paused"), ("begins", "commit", "running")]
            account.nodes = ["disk", "overlay"]
        }
        await machine.monitor(0).fail(with: .gone)
        let resumption = try #require(try await events.element().resumption)
        #expect(resumption.restarted == true)
        #expect(resumption.hasStatusChanged)
        #expect(resumption.goneJobs.map(\.id) == ["ends"])
        #expect(resumption.newJobs == [Resumption.Job(id: "begins", type: .commit, status: .running)])
        #expect(resumption.changedJobs == [Resumption.Job(id: "goes-on", type: .backup, status: .paused)])
        #expect(resumption.goneNodes == ["scratch"] && resumption.newNodes == ["overlay"])
        #expect(monitor.greeting?.version.major == 11)
        await monitor.disconnect()
    }

    /// "Before" is when the connection was lost, as far as events tell, and not when it opened.
    @Test func eventsKeepWhatIsKnown() async throws {
        let machine = ComingAndGoing(ComingAndGoing.Account(jobs: [("old", "mirror", "running")]))
        let monitor = machine.reconnecting()
        try await monitor.connect()
        var events = await monitor.events(named: "NOTHING").makeAsyncIterator()
        let first = await machine.monitor(0)
        first.emit("STOP")
        first.emit("JOB_STATUS_CHANGE", data: ["id": "old", "status": "null"])
        first.emit("JOB_STATUS_CHANGE", data: ["id": "new", "status": "running"])
        machine.change { account in
            account.nodes = ["added"]
            account.status = "paused"
            account.jobs = [("new", "backup", "ready")]
        }
        let state = try await monitor.refresh()
        #expect(state.nodes == ["added"])
        first.fail(with: .gone)
        let resumption = try #require(try await events.element().resumption)
        #expect(!resumption.hasStatusChanged && resumption.newNodes.isEmpty)
        #expect(resumption.goneJobs.isEmpty && resumption.newJobs.isEmpty)
        #expect(resumption.changedJobs == [Resumption.Job(id: "new", type: .backup, status: .ready)])
        await monitor.disconnect()
    }

    @Test func eventsOfTheStatus() {
        func status(after events: [(String, JSONObject)], from status: RunState? = .running) -> RunState? {
            var state = Resumption.State(status: status)
            for (name, data) in events { state.note(QMPEvent(fake: name, data: data)) }
            return state.status
        }
        let failure: JSONObject = [
            "device": "d", "operation": "write", "action": "stop", "reason": "no space",
        ]
        #expect(status(after: [("STOP", [:])]) == .paused)
        #expect(status(after: [("STOP", [:]), ("RESUME", [:])]) == .running)
        #expect(
            status(after: [("SHUTDOWN", ["guest": true, "reason": "guest-shutdown"]), ("STOP", [:])]) == .shutdown
        )
        #expect(status(after: [("GUEST_PANICKED", ["action": "pause"]), ("STOP", [:])]) == .guestPanicked)
        #expect(status(after: [("BLOCK_IO_ERROR", failure), ("STOP", [:])]) == .ioError)
        #expect(status(after: [("BLOCK_IO_ERROR", ["strange": 1])]) == .running)
        #expect(status(after: [("SUSPEND", [:])]) == .suspended)
        #expect(status(after: [("SUSPEND", [:]), ("WAKEUP", [:])]) == .running)
        #expect(status(after: [("STOP", [:])], from: nil) == nil)
    }

    /// A storage daemon has neither UUID nor status.
    @Test func whatIsNotToldIsNotCompared() async throws {
        let machine = ComingAndGoing(ComingAndGoing.Account(status: nil, jobs: nil, nodes: nil))
        machine.change { $0.answer = { $0.name == "query-status" ? .error(.commandNotFound, "no") : nil } }
        let monitor = machine.reconnecting()
        try await monitor.connect()
        var events = await monitor.events().makeAsyncIterator()
        let first = await machine.monitor(0)
        first.emit("JOB_STATUS_CHANGE", data: ["id": "new", "status": "running"])
        _ = try await events.element()
        machine.change { $0.jobs = [("new", "backup", "running")] }
        first.fail(with: .gone)
        let resumption = try #require(try await events.element().resumption)
        #expect(resumption.before == Resumption.State())
        #expect(!resumption.hasStatusChanged && resumption.newJobs.isEmpty && resumption.newNodes.isEmpty)
        await monitor.disconnect()
    }
}
