import JSONWire
import QAPI
import QMP
import Testing

@testable import QMPTesting

@Suite("What became of a command", .timeLimit(.minutes(5)))
struct ReconcileTests {
    private func machine() -> ComingAndGoing {
        ComingAndGoing(
            ComingAndGoing.Account(
                jobs: [("mirror0", "mirror", "running"), ("drive0", "commit", "ready")],
                nodes: ["disk"],
                answer: { request in
                    guard request.name == "qom-list" else { return nil }
                    return switch request.arguments["path"]?.string {
                    case "/machine/peripheral": .return([["name": "net0", "type": "child<e1000>"]])
                    case "/objects": .return([["name": "secret0", "type": "child<secret>"]])
                    default: .error(.deviceNotFound, "no such path")
                    }
                }
            )
        )
    }

    private func effect(_ name: String, _ arguments: JSONObject) async throws -> CommandEffect {
        let monitor = machine().reconnecting()
        try await monitor.connect()
        let effect = try await monitor.reconcile(QMPCommand(name, arguments: arguments))
        await monitor.disconnect()
        return effect
    }

    private func isUnclear(_ effect: CommandEffect) -> Bool {
        if case .unclear = effect { true } else { false }
    }

    @Test(arguments: [
        ("device_add", "id", "net0"), ("object-add", "id", "secret0"), ("blockdev-add", "node-name", "disk"),
        ("blockdev-mirror", "job-id", "mirror0"), ("drive-mirror", "job-id", "mirror0"),
        ("block-commit", "device", "drive0"),
    ])
    func whatIsThereWasDone(_ name: String, _ member: String, _ value: String) async throws {
        #expect(try await effect(name, [member: .string(value)]) == .done)
    }

    @Test(arguments: [
        ("device_add", "id"), ("object-add", "id"), ("blockdev-add", "node-name"), ("blockdev-create", "job-id"),
        ("snapshot-save", "job-id"),
    ])
    func whatIsNotThereWasNotDone(_ name: String, _ member: String) async throws {
        #expect(try await effect(name, [member: "other"]) == .notDone)
    }

    @Test func whatHasNoNameIsUnclear() async throws {
        for name in ["device_add", "object-add", "blockdev-add", "block-stream"] {
            #expect(isUnclear(try await effect(name, [:])))
        }
        #expect(isUnclear(try await effect("system_reset", [:])))
    }

    @Test func aJobThatMayHaveEndedIsUnclear() async throws {
        let arguments: JSONObject = ["job-id": "other"]
        #expect(isUnclear(try await effect("blockdev-backup", arguments)))
        let kept: JSONObject = ["job-id": "other", "auto-dismiss": false]
        #expect(try await effect("blockdev-backup", kept) == .notDone)
        // A job of another kind has the name.
        #expect(isUnclear(try await effect("block-stream", ["job-id": "mirror0"])))
    }

    /// A job whose beginning an event told of, and which ended while nobody listened.
    @Test func aJobThatWasHeardOfWasStarted() async throws {
        let machine = ComingAndGoing()
        machine.change { account in
            account.answer = { request in
                let event = FakeAnswer.event("JOB_STATUS_CHANGE", data: ["id": "job0", "status": "created"])
                return request.name == "blockdev-mirror" ? event : nil
            }
        }
        let monitor = machine.reconnecting()
        try await monitor.connect()
        let command = QMPCommand("blockdev-mirror", arguments: ["job-id": "job0"])
        var events = await monitor.events(named: "JOB_STATUS_CHANGE").makeAsyncIterator()
        let running = Task { try await qmpError { _ = try await monitor.run(command) } }
        _ = try await events.element()
        await machine.monitor(0).fail(with: .gone)
        #expect(try await running.value.outcome == .unknown)
        #expect(try await monitor.reconcile(command) == .done)
        await monitor.disconnect()
    }

    @Test func typedCommandsAndFailures() async throws {
        let machine = machine()
        let monitor = machine.reconnecting()
        try await monitor.connect()
        let command = DeviceAddCommand(driver: "e1000", id: "net0")
        #expect(try await monitor.reconcile(command) == .done)
        machine.change { $0.answer = { _ in .error(.genericError, "not now") } }
        let error = try await qmpError { _ = try await monitor.reconcile(command) }
        #expect(error.code == .refused && error.command == "qom-list")
        await monitor.disconnect()
    }
}
