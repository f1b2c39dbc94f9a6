import Foundation
import JSONWire
import QMP
import Synchronization
import Testing

@testable import QMPTesting

@Suite(.timeLimit(.minutes(5))) struct DialogueTests {
    /// The lines of a record.
    private final class Lines: Sendable {
        private let bytes = Mutex<[UInt8]>([])

        func append(_ line: [UInt8]) { bytes.withLock { $0 += line } }

        var all: [UInt8] { bytes.withLock { $0 } }

        /// Without times.
        func values() throws -> [JSONValue] {
            try all.split(separator: UInt8(ascii: "\n")).map { line in
                var object = try #require(try JSONValue(json: Array(line)).object)
                #expect(try #require(object.removeValue(forKey: "time")?.int64) >= 0)
                return .object(object)
            }
        }
    }

    private let event = QMPEvent(
        name: "STOP",
        timestamp: .init(seconds: 12, microseconds: 34),
        rawData: Array(#"{"x": 1.50}"#.utf8)
    )

    private func machine() -> ScriptedMonitor {
        ScriptedMonitor { request in
            switch request.name {
            case "stop": .return([:])
            case "lines": .return(text: Array("{\r\n \"a\": [1,\n2]}".utf8))
            case "broken": .return(text: [0x22, 0xFF, 0x22])
            case "bad": .error(.deviceNotFound, "no such device")
            case "count": .return(request.arguments["n"] ?? nil)
            default: .standard
            }
        }
    }

    /// Records a few commands and an event.
    private func record() async throws -> Lines {
        let lines = Lines()
        let base = machine()
        let monitor = await DialogueRecorder(base) { lines.append($0) }
        try await monitor.connect()
        try await monitor.execute("count", ["n": 1])
        try await monitor.execute("count", ["n": 2])
        try await monitor.execute("count", ["n": 1, "password": "hush"])
        await #expect(throws: QMPError.self) { try await monitor.execute("bad") }
        try await monitor.executeOutOfBand("stop")
        base.emit(event)
        await monitor.disconnect()
        return lines
    }

    @Test func `records the greeting, commands, replies, errors and events`() async throws {
        #expect(
            try await record().values() == [
                [
                    "greeting": [
                        "version": ["qemu": ["micro": 0, "minor": 0, "major": 10], "package": ""],
                        "capabilities": ["oob"],
                    ]
                ],
                ["command": "count", "number": 1, "arguments": ["n": 1]], ["reply": 1, "return": 1],
                ["command": "count", "number": 2, "arguments": ["n": 2]], ["reply": 2, "return": 2],
                ["command": "count", "number": 3, "arguments": ["n": 1, "password": "<hidden>"]],
                ["reply": 3, "return": 1],
                ["command": "bad", "number": 4],
                [
                    "reply": 4,
                    "error": [
                        "code": "refused", "message": "QEMU refused bad: no such device", "command": "bad",
                        "outcome": "refused", "class": "DeviceNotFound", "desc": "no such device",
                    ],
                ],
                ["command": "stop", "number": 5, "out-of-band": true], ["reply": 5, "return": [:]],
                ["event": "STOP", "timestamp": ["seconds": 12, "microseconds": 34], "data": ["x": 1.5]],
                ["end": nil],
            ]
        )
    }

    @Test func `replays what was recorded, in any order`() async throws {
        let replayer = try DialogueReplayer(record: try await record().all)
        try await replayer.connect()
        #expect(replayer.greeting == .fake)
        #expect(try await replayer.execute("count", ["n": 2]) == 2)
        #expect(try await replayer.execute("count", ["password": "other", "n": 1]) == 1)
        #expect(replayer.remainingCommands == ["count", "bad", "stop"])
        var error = await #expect(throws: QMPError.self) { try await replayer.execute("bad") }
        #expect(error?.refusal == QMPError.Refusal(errorClass: .deviceNotFound, description: "no such device"))
        #expect(error == .refused("bad", .deviceNotFound, "no such device"))
        error = await #expect(throws: QMPError.self) { try await replayer.execute("bad") }
        #expect(error?.refusal?.description == "the record has no bad left")
        error = await #expect(throws: QMPError.self) { try await replayer.execute("count", ["n": 3]) }
        #expect(error?.refusal?.description == "the record has no count with these arguments")
        var events = await replayer.events().makeAsyncIterator()
        try await replayer.executeOutOfBand("stop")
        #expect(try await events.next() == .event(event))
        await replayer.disconnect()
        #expect(try await events.next() == nil)
    }

    @Test func `keeps replies byte for byte, on one line each`() async throws {
        let lines = Lines()
        let monitor = await DialogueRecorder(machine()) { lines.append($0) }
        try await monitor.connect()
        let bytes = try await monitor.run(QMPCommand("lines")).bytes
        #expect(bytes == Array("{\r\n \"a\": [1,\n2]}".utf8))
        _ = try await monitor.run(QMPCommand("broken"))
        await monitor.disconnect()
        #expect(lines.all.count(where: { $0 == UInt8(ascii: "\n") }) == 6)
        let replayer = try DialogueReplayer(record: lines.all)
        try await replayer.connect()
        #expect(try await replayer.run(QMPCommand("lines")).bytes == Array("{   \"a\": [1, 2]}".utf8))
        let error = await #expect(throws: QMPError.self) { try await replayer.execute("broken") }
        #expect(error?.code == .undecodable)
    }

    @Test func `records and replays the loss of the connection`() async throws {
        let lines = Lines()
        let base = ScriptedMonitor { _ in .return([:]) + .close }
        let monitor = await DialogueRecorder(base) { lines.append($0) }
        try await monitor.connect()
        var seen = await monitor.events().makeAsyncIterator()
        try await monitor.execute("quit")
        let loss = await #expect(throws: QMPError.self) { try await seen.next() }
        #expect(loss?.code == .connectionLost)
        await monitor.disconnect()
        #expect(try lines.values().last?["end"]?["code"] == "connectionLost")

        let replayer = try DialogueReplayer(record: lines.all)
        try await replayer.connect()
        var events = await replayer.events().makeAsyncIterator()
        try await replayer.execute("quit")
        let error = await #expect(throws: QMPError.self) { try await events.next() }
        #expect(error?.code == .connectionLost)
    }

    @Test func `emits what was recorded before the first command when it opens`() async throws {
        let record = #"{"time": 0, "event": "RESUME"}"# + "\n\n"
        let replayer = try DialogueReplayer(record: Array(record.utf8))
        var events = await replayer.events().makeAsyncIterator()
        try await replayer.connect()
        #expect(try await events.next() == .event(QMPEvent(name: "RESUME", timestamp: nil, rawData: nil)))
    }

    @Test func `records a monitor on a socket`() async throws {
        let lines = Lines()
        try await FakeQEMU.withServer { server in
            let monitor = await DialogueRecorder(SocketMonitor(server.address, configuration: .unhurried)) {
                lines.append($0)
            }
            try await monitor.connect()
            try await monitor.execute("stop")
            try await monitor.execute("query-status")
            await monitor.disconnect()
        }
        let replayer = try DialogueReplayer(record: lines.all)
        var events = await replayer.events().makeAsyncIterator()
        try await replayer.connect()
        try await replayer.execute("stop")
        #expect(try await replayer.execute("query-status")["running"] == false)
        #expect(try await events.next()?.event?.name == "STOP")
        #expect(replayer.remainingCommands.isEmpty)
    }

    @Test(
        arguments: [
            ("{\"event\": \"A\"}\n{\"event\"", 2), ("{\"command\": \"a\"}", 1), ("{\"reply\": 1, \"return\": 1}", 1),
            ("{\"command\": \"a\", \"number\": 1}\n\n{\"reply\": 1}", 3), ("{\"time\": 1}", 1), ("[]", 1),
            ("{\"command\": \"a\", \"number\": 1}\n{\"command\": \"b\", \"number\": 1}", 2),
            ("{\"command\": \"a\", \"number\": 1}\n{\"reply\": 1, \"error\": {\"code\": \"no-such\"}}", 2),
            ("{\"command\": \"a\", \"number\": \"1\"}", 1),
        ]
    )
    func `says which line of a record is wrong`(record: String, line: Int) {
        let error = #expect(throws: DialogueError.self) { try DialogueReplayer(record: Array(record.utf8)) }
        #expect(error?.line == line)
        #expect(error?.description.hasPrefix("line \(line) of the record: ") == true)
    }

    // MARK: Files

    private func withFolder(_ body: (URL) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "dialogue-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder)
    }

    @Test func `records to a file and replays it`() async throws {
        try await withFolder { folder in
            let path = folder.appending(path: "dialogue.jsonl").path
            try Data("something longer than nothing".utf8).write(to: URL(filePath: path))
            let monitor = try await DialogueRecorder(machine(), path: path)
            try await monitor.connect()
            try await monitor.execute("count", ["n": 7])
            await monitor.disconnect()
            try await monitor.finish()
            let replayer = try DialogueReplayer(path: path)
            try await replayer.connect()
            #expect(try await replayer.execute("count", ["n": 7]) == 7)
        }
    }

    @Test func `ends the record while the monitor works on`() async throws {
        try await withFolder { folder in
            let path = folder.appending(path: "dialogue.jsonl").path
            let monitor = try await DialogueRecorder(machine(), path: path)
            try await monitor.connect()
            try await monitor.finish()
            #expect(try await monitor.execute("count", ["n": 7]) == 7)
            try await monitor.finish()
            #expect(try DialogueReplayer(path: path).remainingCommands.isEmpty)
        }
    }

    @Test func `refuses to record where something else is`() async throws {
        try await withFolder { folder in
            let socket = folder.appending(path: "qmp.sock").path
            var configuration = FakeQEMU.Configuration()
            configuration.endpoint = .unix(path: socket)
            try await FakeQEMU.withServer(configuration) { server in
                let error = await #expect(throws: DialogueError.self) {
                    try await DialogueRecorder(machine(), path: socket)
                }
                #expect(error?.description == "\(socket) is not a regular file: nothing is recorded there")
                // The socket is still there, and works.
                try RawClient(server).negotiate()
            }
            for path in ["/dev/null", folder.path] {
                await #expect(throws: DialogueError.self) { try await DialogueRecorder(machine(), path: path) }
            }
            let missing = folder.appending(path: "no/such/file").path
            await #expect(throws: DialogueError.self) { try await DialogueRecorder(machine(), path: missing) }
            #expect(throws: DialogueError.self) { try DialogueReplayer(path: missing) }
        }
    }

    @Test func `refuses to record where the socket of the monitor is going to be`() async throws {
        try await withFolder { folder in
            let monitor = SocketMonitor(.unix(path: folder.appending(path: "qmp.sock").path))
            let sameByAnotherName = folder.path + "/../" + folder.lastPathComponent + "/./qmp.sock"
            let error = await #expect(throws: DialogueError.self) {
                try await DialogueRecorder(monitor, path: sameByAnotherName)
            }
            #expect(
                error?.description == "\(sameByAnotherName) is the socket of the monitor: nothing is recorded there"
            )
            #expect(!FileManager.default.fileExists(atPath: folder.path + "/qmp.sock"))
        }
    }
}
