import JSONWire
import QMP
import QMPTesting
import Synchronization
import Testing

@Suite("What this QEMU lacks", .timeLimit(.minutes(10))) struct AvailabilityTests {
    /// A QEMU 7.2 that refuses everything with this class, and tells this schema.
    private func qemu72(refusing errorClass: QMPError.ErrorClass, schema: JSONValue = []) -> FakeQEMU.Configuration {
        var configuration = answering { request in
            switch request.name {
            case "qmp_capabilities": .standard
            case "query-qmp-schema": .return(schema)
            default: .error(errorClass, "no")
            }
        }
        configuration.greeting = QMPGreeting(version: QEMUVersion(major: 7, minor: 2, micro: 22), capabilities: [])
        return configuration
    }

    @Test func aCommandThatCameLater() async throws {
        try await withMonitor(qemu72(refusing: .commandNotFound)) { _, monitor in
            let error = try await qmpError { try await monitor.blockdevSetActive(active: true) }
            #expect(error.code == .unsupported)
            #expect(error.outcome == .refused)
            #expect(error.refusal?.errorClass == .commandNotFound)
            #expect(error.description == "QEMU 7.2.22 has no command blockdev-set-active: it came with QEMU 10.0")
        }
    }

    @Test func aCommandThatIsGone() async throws {
        try await withMonitor(qemu72(refusing: .commandNotFound)) { _, monitor in
            let error = try await qmpError { _ = try await monitor.queryCpus() }
            #expect(error.description == "QEMU 7.2.22 has no command query-cpus: QEMU 5.2 was the last to have it")
        }
    }

    @Test func aCommandThatEveryReleaseHasIsRefusedAsItIs() async throws {
        try await withMonitor(qemu72(refusing: .commandNotFound)) { _, monitor in
            let error = try await qmpError { _ = try await monitor.queryStatus() }
            #expect(error.code == .refused)
            #expect(error.description == "QEMU refused query-status: no")
        }
    }

    private static let mirror = BlockdevMirrorCommand(device: "d", target: "t", sync: .full, targetIsZero: true)
    private static let mirrorMembers: [JSONValue] = [
        ["name": "device", "type": "str"], ["name": "target", "type": "str"], ["name": "sync", "type": "str"],
    ]

    private static func schema(_ members: [JSONValue]) -> JSONValue {
        [
            ["name": "blockdev-mirror", "meta-type": "command", "arg-type": "1", "ret-type": "0"],
            ["name": "0", "meta-type": "object", "members": []],
            ["name": "1", "meta-type": "object", "members": .array(members)],
            ["name": "str", "meta-type": "builtin", "json-type": "string"],
            ["name": "bool", "meta-type": "builtin", "json-type": "boolean"],
        ]
    }

    @Test func anArgumentThatCameLater() async throws {
        let configuration = qemu72(refusing: .genericError, schema: Self.schema(Self.mirrorMembers))
        try await withMonitor(configuration) { _, monitor in
            let error = try await qmpError { try await monitor.execute(Self.mirror) }
            #expect(error.code == .unsupported)
            #expect(error.command == "blockdev-mirror")
            #expect(
                error.description == "QEMU 7.2.22 has no target-is-zero for blockdev-mirror: it came with QEMU 10.1"
            )
        }
    }

    /// A distribution may have brought it to an older QEMU: then something else was wrong.
    @Test func anArgumentThatWasBackported() async throws {
        let members = Self.mirrorMembers + [["name": "target-is-zero", "type": "bool", "default": .null]]
        let configuration = qemu72(refusing: .genericError, schema: Self.schema(members))
        try await withMonitor(configuration) { _, monitor in
            let error = try await qmpError { try await monitor.execute(Self.mirror) }
            #expect(error.code == .refused)
            #expect(error.refusal?.description == "no")
        }
    }

    /// QEMU is asked for its schema only if a release could explain the refusal.
    @Test func anOrdinaryRefusalAsksNothing() async throws {
        try await withMonitor(qemu72(refusing: .genericError)) { server, monitor in
            let error = try await qmpError { try await monitor.deviceDel(id: "nic0") }
            #expect(error.code == .refused)
            #expect(await server.requests(count: 1).map(\.name) == ["device_del"])
        }
    }

    @Test func aValueThatCameLater() async throws {
        let schema: JSONValue = [
            ["name": "blockdev-add", "meta-type": "command", "arg-type": "1", "ret-type": "0"],
            ["name": "0", "meta-type": "object", "members": []],
            ["name": "1", "meta-type": "object", "members": [["name": "driver", "type": "2"]]],
            ["name": "2", "meta-type": "enum", "values": ["raw"], "members": [["name": "raw"]]],
        ]
        var configuration = qemu72(refusing: .genericError, schema: schema)
        configuration.greeting = QMPGreeting(version: QEMUVersion(major: 6, minor: 2, micro: 0), capabilities: [])
        try await withMonitor(configuration) { _, monitor in
            let access = BlockdevOptionsGenericFormat(file: .reference("f0"))
            let error = try await qmpError { try await monitor.blockdevAdd(BlockdevOptions(.snapshotAccess(access))) }
            #expect(error.code == .unsupported)
            let text = #"QEMU 6.2.0 has no driver "snapshot-access" for blockdev-add: it came with QEMU 7.0"#
            #expect(error.description == text)
        }
    }

    /// What QEMU said without saying to whom stays uncertain.
    @Test func anUncertainRefusalIsNotExplained() async throws {
        var configuration = answering { request in
            request.name == "qmp_capabilities" ? .standard : .raw(Self.errorWithoutID)
        }
        configuration.greeting = QMPGreeting(version: QEMUVersion(major: 7, minor: 2, micro: 22), capabilities: [])
        try await withMonitor(configuration) { _, monitor in
            let error = try await qmpError { try await monitor.blockdevSetActive(active: true) }
            #expect(error.code == .refused)
            #expect(error.outcome == .unknown)
        }
    }

    private static let errorWithoutID = Array(#"{"error": {"class": "CommandNotFound", "desc": "no"}}"#.utf8)

    /// Between two releases, some of what the next one has or lacks is so already.
    @Test func aDevelopmentVersion() async throws {
        var configuration = qemu72(refusing: .commandNotFound)
        configuration.greeting = QMPGreeting(version: QEMUVersion(major: 5, minor: 2, micro: 91), capabilities: [])
        try await withMonitor(configuration) { _, monitor in
            let error = try await qmpError { _ = try await monitor.queryCpus() }
            #expect(error.description == "QEMU 5.2.91 has no command query-cpus: QEMU 5.2 was the last to have it")
        }
    }

    @Test func manyWhoAskForTheSchemaGetOneAnswer() async throws {
        let gate = Gate()
        let schema = Self.schema(Self.mirrorMembers)
        let configuration = answering { request in
            request.name == "query-qmp-schema" ? .delayed(until: gate) + .return(schema) : .standard
        }
        try await withMonitor(configuration) { server, monitor in
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<10 { group.addTask { try await monitor.schema().commands.count } }
                _ = await server.requests(count: 1)
                gate.open()
                for try await count in group { #expect(count == 1) }
            }
            #expect(await server.requests(count: 1).count == 1)
        }
    }

    @Test func aSchemaThatCannotBeHadIsAskedForAgain() async throws {
        let attempts = Attempts()
        let schema = Self.schema(Self.mirrorMembers)
        let configuration = answering { request in
            guard request.name == "query-qmp-schema" else { return .standard }
            return attempts.next() == 1 ? .error(.genericError, "not now") : .return(schema)
        }
        try await withMonitor(configuration) { _, monitor in
            let error = try await qmpError { _ = try await monitor.schema() }
            #expect(error.refusal?.description == "not now")
            let commands = try await monitor.schema().commands
            #expect(commands == ["blockdev-mirror"])
        }
    }

    @Test func theSchemaIsAskedOnceAConnection() async throws {
        let configuration = qemu72(refusing: .genericError, schema: Self.schema(Self.mirrorMembers))
        try await withMonitor(configuration) { server, monitor in
            for _ in 0..<3 {
                let schema = try await monitor.schema()
                #expect(schema.supports(BlockdevMirrorCommand.self))
                #expect(schema.supports(BlockdevMirrorCommand.self, .sync))
                #expect(!schema.supports(BlockdevMirrorCommand.self, .targetIsZero))
                #expect(!schema.supports(BlockdevMirrorCommand.self, .copyMode, MirrorCopyMode.writeBlocking))
                #expect(schema.problems(with: Self.mirror).map(\.path) == ["target-is-zero"])
            }
            #expect(await server.requests(count: 1).count == 1)
        }
    }
}

/// Counts.
private final class Attempts: Sendable {
    private let count = Atomic(0)

    func next() -> Int { count.add(1, ordering: .relaxed).newValue }
}
