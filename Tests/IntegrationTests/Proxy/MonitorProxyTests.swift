import Foundation
import JSONWire
import QEMU
import QMP
import Testing

/// A proxy in front of real QEMUs.
@Suite("Monitor proxy", .enabled(if: QEMUProcess.isAvailable), .timeLimit(.minutes(10))) struct MonitorProxyTests {
    /// Runs `body` with a proxy in front of a monitor.
    private static func withProxy(
        _ monitor: any Monitor,
        in folder: URL,
        _ body: (_ path: String, _ run: Task<Void, any Error>) async throws -> Void
    ) async throws {
        let proxy = MonitorProxy(monitor, at: folder.appending(path: "proxy").path)
        let (listening, source) = AsyncStream.makeStream(of: Void.self)
        let run = Task {
            defer { source.finish() }
            try await proxy.run { source.yield() }
        }
        var states = listening.makeAsyncIterator()
        if await states.next() == nil { try await run.value }
        do {
            try await body(proxy.path, run)
        } catch {
            run.cancel()
            _ = await run.result  // The error of the test is the one to tell.
            throw error
        }
        run.cancel()
        _ = await run.result  // Its end is the test's business, where it is of interest.
    }

    /// What QEMU answers with one message, whatever it says.
    private static let conversation = [
        #"{"execute": "query-status"}"#, #"{"execute": "no-such", "id": 1}"#, #"{"id": 2}"#, "[]",
        #"{"execute": "qmp_capabilities", "arguments": {"enable": ["rdma"]}, "id": 3}"#,
        #"{"execute": "qmp_capabilities", "arguments": {"enable": ["oob"]}, "id": {"a": [null, "\u00e9"]}}"#,
        #"{"execute": "qmp_capabilities", "id": 4}"#, #"{"execute": "no-such", "id": 5}"#,
        #"{"execute": "query-status", "id": []}"#, #"{'execute': 'query-name', 'id': 'it\'s'}"#,
        #"{"execute": "query-status", "arguments": {"x": 1}, "id": 6}"#,
        #"{"execute": "stop", "arguments": null, "id": 7}"#,
        #"{"execute": "query-status", "exec-oob": "query-yank", "id": 8}"#, #"{"execute": 1, "id": 9}"#,
        #"{"execute": "query-status", "x": 1, "id": 10}"#, #"{"exec-oob": "query-yank", "id": 11}"#,
        #"{"exec-oob": "query-status", "id": 12}"#, #"{"execute": "getfd", "arguments": {"fdname": "x"}, "id": 13}"#,
        #"{"execute": "query-status", "execute": "query-status", "id": 14}"#, #"{"execute": "query-status" "id": 15}"#,
        #"{"execute": "query-name"}"#,
    ]

    /// Every answer without what may be worded otherwise.
    private static func answers(at path: String) async throws -> [JSONValue] {
        let wire = try await Wire(to: path)
        var answers = [try await wire.message()]
        for request in conversation {
            try wire.send(request)
            let answer = try await wire.message()
            var members = answer.object ?? [:]
            if let error = answer["error"] { members["error"] = error["class"] }
            answers.append(.object(members))
        }
        return answers
    }

    @Test func itAnswersAsQEMUDoes() async throws {
        try await QEMUProcess.withQEMU { qemu in
            try await qemu.withMonitor { _ in }
            let direct = try await Self.answers(at: qemu.socket)
            try await qemu.withMonitor { monitor in
                try await Self.withProxy(monitor, in: qemu.folder) { path, _ in
                    let shared = try await Self.answers(at: path)
                    for (index, (mine, its)) in zip(shared, direct).enumerated() {
                        #expect(mine == its, "\(index == 0 ? "greeting" : Self.conversation[index - 1])")
                    }
                }
            }
        }
    }

    @Test func manyClientsShareOneQEMU() async throws {
        try await QEMUProcess.withQEMU { qemu in
            try await qemu.withMonitor { monitor in
                try await Self.withProxy(monitor, in: qemu.folder) { path, _ in
                    try await Self.checkClients(20, at: path)
                }
            }
        }
    }

    private static func checkClients(_ count: Int, at path: String) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<count {
                group.addTask {
                    try await SocketMonitor.withConnection(to: .unix(path: path), configuration: .patient) { client in
                        for _ in 0..<5 { try await expectRunning(client) }
                        let commands = try await client.queryCommands()
                        #expect(commands.count > 100)
                        let refused = try await qmpError { try await client.execute("device_del", ["id": "none"]) }
                        #expect(refused.refusal?.errorClass == .deviceNotFound)
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    @Test func descriptorsAndUrgentCommandsPass() async throws {
        try await QEMUProcess.withQEMU { qemu in
            try await qemu.withMonitor { monitor in
                try await Self.withProxy(monitor, in: qemu.folder) { path, _ in
                    try await SocketMonitor.withConnection(to: .unix(path: path), configuration: .patient) { client in
                        for name in ["a", "b", "c"] {
                            let pipe = Pipe()
                            let descriptors = [pipe.fileHandleForReading.fileDescriptor]
                            _ = try await client.run(
                                QMPCommand("getfd", arguments: ["fdname": .string(name)], descriptors: descriptors)
                            )
                            let added = try await client.run(QMPCommand("add-fd", descriptors: descriptors))
                            let set = try added.decode(JSONValue.self)
                            #expect(set["fd"]?.int64 ?? 0 > 2)
                            _ = try await client.execute("closefd", ["fdname": .string(name)])
                        }
                        let yanks = try await client.executeOutOfBand("query-yank")
                        #expect(yanks.array != nil)
                    }
                }
            }
        }
    }

    @Test func theEndOfQEMUIsTheEndOfItsClients() async throws {
        try await QEMUProcess.withQEMU { qemu in
            try await qemu.withMonitor { monitor in
                try await Self.withProxy(monitor, in: qemu.folder) { path, run in
                    let address = MonitorAddress.unix(path: path)
                    try await SocketMonitor.withConnection(to: address, configuration: .patient) { watcher in
                        let events = await watcher.events(named: "SHUTDOWN")
                        _ = try await SocketMonitor.withConnection(to: address, configuration: .patient) { client in
                            try await client.execute("quit")
                        }
                        var names: [String] = []
                        let end = try await qmpError {
                            for try await case .event(let event) in events { names.append(event.name) }
                        }
                        #expect(end.code == .connectionLost)
                        #expect(names == ["SHUTDOWN"])
                    }
                    let error = try await qmpError { try await run.value }
                    #expect(error.code == .connectionLost)
                    #expect(!FileManager.default.fileExists(atPath: path))
                }
            }
        }
    }

    @Test(.enabled(if: LibvirtDaemon.isAvailable, LibvirtDaemon.need)) func aMachineOfLibvirtsIsShared() async throws {
        let folder = try QEMUProcess.temporaryFolder()
        defer { QEMUProcess.remove(folder) }
        try await LibvirtMachine.with { machine in
            try await machine.withDomain { domain in
                try await Self.withProxy(domain.monitor, in: folder) { path, _ in
                    try await Self.checkClients(3, at: path)
                }
            }
        }
    }
}
