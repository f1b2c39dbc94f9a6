import JSONWire
import QMP
import QMPTesting
import Testing

@Suite("Commands", .timeLimit(.minutes(5))) struct QMPCommandTests {
    private func command(_ text: String) throws(QMPError) -> QMPCommand { try QMPCommand(json: Array(text.utf8)) }

    @Test func aCompleteRequestIsTakenApart() throws {
        let command = try command(#" {"arguments": {"a": [1, 2]}, "exec-oob": "yank", "id": {"b": 1e400}} "#)
        #expect(command.name == "yank")
        #expect(command.execution == .outOfBand)
        #expect(command.arguments.map { String(decoding: $0, as: UTF8.self) } == #"{"a": [1, 2]}"#)
        #expect(command.id.map { String(decoding: $0, as: UTF8.self) } == #"{"b": 1e400}"#)
    }

    @Test(arguments: [
        "", "   ", "{", #"{"execute": "a""#, #"{"execute": "a"} x"#, #"{"execute": "a",}"#, "[]", "7", "null",
        #"{"execute": 7}"#, #"{"execute": ""}"#, "{}", #"{"arguments": {}}"#, #"{"execute": "a", "arguments": []}"#,
        #"{"execute": "a", "arguments": null}"#, #"{"execute": "a", "exec-oob": "b"}"#, #"{"execute": "a", "foo": 1}"#,
        #"{"execute": "a", "arguments": {"b": nan}}"#, #"{"execute": "a", "arguments": {"b": [-inf]}}"#,
        #"{"execute": "a", "arguments": {"b": 1e400}}"#, #"{"execute": "a", "id": "\ud800"}"#,
        "\u{FEFF}{\"execute\": \"a\"}", #"{'execute': 'a'}"#,
    ])
    func whatIsNoRequestIsRefusedBeforeItIsSent(_ text: String) {
        #expect(throws: QMPError.self) { try command(text) }
    }

    @Test func invalidUTF8IsRefusedBeforeItIsSent() {
        let bytes = Array(#"{"execute": "a", "arguments": {"b": ""#.utf8) + [0xC3, 0x28] + Array(#""}}"#.utf8)
        let error = #expect(throws: QMPError.self) { try QMPCommand(json: bytes) }
        #expect(error?.code == .invalidCommand)
        #expect(error?.outcome == .notSent)
    }

    @Test func typedArgumentsMustBeAnObject() throws {
        let command = try QMPCommand("a", encoding: JSONValue.object(["b": 1]))
        #expect(command.arguments == Array(#"{"b":1}"#.utf8))
        #expect(throws: QMPError.self) { try QMPCommand("a", encoding: JSONValue.array([])) }
    }

    @Test func whatQEMUCannotTakeIsNotSent() async throws {
        try await withMonitor { server, monitor in
            var value = JSONValue.array([])
            for _ in 0..<1022 { value = [value] }
            let deep = try await qmpError { try await monitor.execute("a", ["deep": value]) }
            #expect(deep.code == .invalidCommand)
            let outOfBand = try await qmpError {
                _ = try await monitor.run(QMPCommand("a", execution: .outOfBand, descriptors: [0]))
            }
            #expect(outOfBand.code == .invalidCommand)
            try await expectAlive(monitor)
            #expect(server.requests.map(\.name) == ["query-status"])
        }
    }

    @Test func argumentsArriveAsTheyWereGiven() async throws {
        try await withMonitor(answering { $0.name == "echo" ? .return(.object($0.arguments)) : .standard }) {
            _,
            monitor in
            let arguments: JSONObject = [
                "text": "é \u{1F600} \u{7F} \u{0} \" \\ \n", "big": .unsigned(.max), "small": .integer(.min),
                "number": 1.5, "list": [true, nil, [:]],
            ]
            let echoed = try await monitor.execute("echo", arguments)
            #expect(echoed == .object(arguments))
        }
    }

    @Test func aReplysMessageHasTheCallersID() throws {
        let reply = QMPReply(bytes: Array("[1]".utf8), command: "a", id: Array("\"x\"".utf8))
        #expect(String(decoding: reply.message, as: UTF8.self) == #"{"return": [1], "id": "x"}"#)
        #expect(
            String(decoding: QMPReply(bytes: Array("{}".utf8), command: "a").message, as: UTF8.self)
                == #"{"return": {}}"#
        )
    }

    @Test func errorTextsNeverHoldArguments() async throws {
        try await withMonitor(answering { _ in .noReply }) { _, monitor in
            do throws(QMPError) {
                let arguments: JSONObject = ["protocol": "vnc", "password": "hunter2"]
                try await monitor.execute("set_password", arguments, timeout: .after(.milliseconds(20)))
            } catch {
                #expect(!"\(error)".contains("hunter2"))
                #expect(!String(reflecting: error).contains("hunter2"))
            }
        }
    }
}
