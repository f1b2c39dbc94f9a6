import JSONWire
import QMP
import QMPTesting
import Testing

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

@Suite("Fake QEMU: what QEMU is documented to do", .timeLimit(.minutes(5)))
struct FakeQEMUTests {
    @Test func `greets, negotiates and answers in QEMU's format`() async throws {
        try await FakeQEMU.withServer { server in
            let client = try RawClient(server)
            #expect(
                try client.line()
                    == #"{"QMP": {"version": {"qemu": {"micro": 0, "minor": 0, "major": 10}, "package": ""}, "#
                    + #""capabilities": ["oob"]}}"#
            )
            try client.execute("qmp_capabilities")
            #expect(try client.line() == #"{"return": {}}"#)
            try client.send(#"{"execute": "query-status", "id": [1, "a"]}"#)
            #expect(try client.line() == #"{"return": {"status": "running", "running": true}, "id": [1, "a"]}"#)
            #expect(server.requests == [FakeRequest("query-status", id: [1, "a"])])
            #expect(server.record.negotiations.map(\.name) == ["qmp_capabilities"])
        }
    }

    @Test func `listens on TCP as well`() async throws {
        var configuration = FakeQEMU.Configuration()
        configuration.endpoint = .tcp
        try await FakeQEMU.withServer(configuration) { server in
            #expect(server.address == .tcp(host: "127.0.0.1", port: server.port))
            let client = try RawClient(server)
            try client.negotiate()
            try client.execute("query-name")
            #expect(try client.message() == ["return": ["name": "fake"]])
        }
    }

    @Test func `refuses commands before the negotiation and a second negotiation`() async throws {
        try await FakeQEMU.withServer { server in
            let client = try RawClient(server)
            _ = try client.message()
            try client.execute("query-status")
            #expect(try client.message()["error"]?["class"] == "CommandNotFound")
            try client.execute("qmp_capabilities", ["enable": ["flying"]])
            #expect(try client.message()["error"]?["class"] == "GenericError")
            #expect(!server.record.isNegotiated)
            try client.execute("qmp_capabilities")
            #expect(try client.message() == ["return": [:]])
            try client.execute("qmp_capabilities")
            #expect(try client.message()["error"]?["class"] == "CommandNotFound")
        }
    }

    @Test func `refuses what it does not know`() async throws {
        var configuration = FakeQEMU.Configuration()
        configuration.commands = [FakeCommand("device_del", required: ["id"], optional: ["force"])]
        try await FakeQEMU.withServer(configuration) { server in
            let client = try RawClient(server)
            try client.negotiate()
            try client.execute("no-such", id: 1)
            let error: JSONValue = [
                "class": "CommandNotFound", "desc": "The command no-such has not been found",
            ]
            #expect(try client.message() == ["error": error, "id": 1])
            try client.execute("device_del", id: 2)
            #expect(try client.message()["error"]?["desc"] == "the argument 'id' is missing")
            try client.execute("device_del", ["id": "x", "when": 1], id: 3)
            #expect(try client.message()["error"]?["desc"] == "the argument 'when' is not known")
            try client.execute("device_del", ["id": "x", "force": true], id: 4)
            #expect(try client.message() == ["return": [:], "id": 4])
        }
    }

    @Test(
        arguments: [
            (#"{"execute": "stop", "execute": "stop", "id": 1}"#, nil),
            (#"{"execute": "stop", "when": 1, "id": 1}"#, 1),
            (#"{"execute": "stop", "arguments": null, "id": 1}"#, 1),
            (#"{"execute": "stop", "exec-oob": "stop", "id": 1}"#, 1),
            (#"{"execute": 7, "id": 1}"#, 1),
            (#"{"id": 1}"#, 1),
            (#"{"execute": stop}"#, nil),
            ("[1]\n", nil),
            ("hello\n", nil),
        ] as [(String, JSONValue?)]
    )
    func `refuses what is no request, and goes on`(text: String, id: JSONValue?) async throws {
        try await FakeQEMU.withServer { server in
            let client = try RawClient(server)
            try client.negotiate()
            try client.send(text)
            let reply = try client.message()
            #expect(reply["error"]?["class"] == "GenericError")
            #expect(reply["id"] == id)
            try client.execute("query-status")
            #expect(try client.message()["return"] != nil)
            #expect(server.record.invalidInputCount == 1)
        }
    }

    @Test func `sends the events of state changes where QEMU does`() async throws {
        try await FakeQEMU.withServer { server in
            let client = try RawClient(server)
            try client.negotiate()
            for (command, messages) in [
                ("stop", ["STOP", "return"]), ("stop", ["return"]), ("cont", ["RESUME", "return"]),
                ("system_reset", ["return", "RESET"]), ("system_powerdown", ["return", "POWERDOWN"]),
                ("quit", ["SHUTDOWN", "return"]),
            ] {
                try client.execute(command)
                for expected in messages {
                    let message = try client.message()
                    #expect(message["event"]?.string ?? "return" == expected)
                    if message["event"] != nil { #expect(message["timestamp"]?["seconds"]?.int64 ?? 0 > 1_600_000_000) }
                }
            }
            #expect(try client.isAtEnd())
            #expect(access(server.path, F_OK) != 0)
        }
    }

    @Test func `serves one client at a time`() async throws {
        try await FakeQEMU.withServer { server in
            var first: RawClient? = try RawClient(server)
            try first?.negotiate()
            let second = try RawClient(server)
            try first?.execute("query-status")
            #expect(try first?.message()["return"] != nil)
            #expect(second.isSilent)
            #expect(server.record.connectionCount == 1)
            first = nil
            try second.negotiate()
            #expect(server.record.connectionCount == 2)
        }
    }

    @Test func `knows every command it names`() async throws {
        try await FakeQEMU.withServer { server in
            let client = try RawClient(server)
            try client.negotiate()
            try client.execute("query-commands")
            let names = try #require(try client.message()["return"]?.array).compactMap { $0["name"]?.string }
            #expect(names == names.sorted() && names.contains("query-version") && names.contains("getfd"))
            try client.execute("query-version")
            #expect(try client.message()["return"]?["qemu"]?["major"] == 10)
        }
    }

    @Test func `binds descriptors to the command that carried them`() async throws {
        try await FakeQEMU.withServer { server in
            let client = try RawClient(server)
            try client.negotiate(#""oob""#)
            var pipes: [CInt] = [-1, -1]
            try #require(pipe(&pipes) == 0)
            defer { for end in pipes { close(end) } }
            // All is written before the fake reads: the kernel joins the pieces.
            await server.stopReading()
            try client.send(#"{"execute": "query-status", "id": 1}{"execute": "query-name", "id": 2}"#)
            try client.send(
                Array(
                    #"{"execute": "getfd", "arguments": {"fdname": "a"}, "id": 3}{"execute": "query-name", "id": 4}"#
                        .utf8
                ),
                descriptors: pipes
            )
            await server.resumeReading()
            for id in 1...4 { #expect(try client.message()["id"] == .integer(Int64(id))) }
            #expect(server.requests.map(\.descriptors.count) == [0, 0, 2, 0])
            try await writeThrough(server.requests[2].descriptors[1], to: pipes[0])
            try client.execute("getfd", ["fdname": "b"])
            #expect(try client.message()["error"]?["class"] == "GenericError")
            try client.execute("closefd", ["fdname": "a"])
            #expect(try client.message() == ["return": [:]])
        }
    }

    private func writeThrough(_ output: CInt, to input: CInt) async throws {
        try #require(write(output, "x", 1) == 1)
        var byte: UInt8 = 0
        #expect(read(input, &byte, 1) == 1)
        #expect(byte == UInt8(ascii: "x"))
    }

    @Test func `removes its socket and folder`() async throws {
        let path = try await FakeQEMU.withServer { server in
            #expect(access(server.path, F_OK) == 0)
            return server.path
        }
        #expect(access(path, F_OK) != 0)
        let folder = String(path.prefix(upTo: try #require(path.lastIndex(of: "/"))))
        #expect(access(folder, F_OK) != 0)
    }

    @Test func `says why it cannot start`() async throws {
        var configuration = FakeQEMU.Configuration()
        configuration.endpoint = .unix(path: "/nonexistent/folder/qmp.sock")
        let error = await #expect(throws: FakeQEMUError.self) { try await FakeQEMU.withServer(configuration) { _ in } }
        #expect(error?.description.contains("/nonexistent/folder/qmp.sock") == true)
        configuration.endpoint = .unix(path: "/" + String(repeating: "x", count: 200))
        await #expect(throws: FakeQEMUError.self) { try await FakeQEMU.withServer(configuration) { _ in } }
    }
}
