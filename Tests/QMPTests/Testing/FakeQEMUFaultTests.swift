import JSONWire
import QMP
import QMPTesting
import Testing

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

@Suite("Fake QEMU: faults on demand", .timeLimit(.minutes(5)))
struct FakeQEMUFaultTests {
    private func withClient(
        _ configure: (inout FakeQEMU.Configuration) -> Void,
        _ body: (FakeQEMU, RawClient) async throws -> Void
    ) async throws {
        var configuration = FakeQEMU.Configuration()
        configure(&configuration)
        try await FakeQEMU.withServer(configuration) { server in try await body(server, RawClient(server)) }
    }

    // MARK: Opening

    @Test func `sends events before the greeting and between negotiation and reply`() async throws {
        try await withClient {
            $0.opening = .event("RESUME") + .standard
            $0.negotiation = .event("STOP", data: ["a": 1]) + .standard
        } _: { _, client async throws in
            #expect(try client.message()["event"] == "RESUME")
            #expect(try client.message()["QMP"] != nil)
            try client.execute("qmp_capabilities")
            #expect(try client.message()["data"] == ["a": 1])
            #expect(try client.message() == ["return": [:]])
        }
    }

    @Test func `refuses the negotiation`() async throws {
        try await withClient {
            $0.negotiation = .error(.genericError, "no")
        } _: { server, client async throws in
            _ = try client.message()
            try client.execute("qmp_capabilities", id: 1)
            #expect(try client.message() == ["error": ["class": "GenericError", "desc": "no"], "id": 1])
            #expect(!server.record.isNegotiated)
        }
    }

    @Test func `never greets, greets late, greets by half`() async throws {
        try await withClient {
            $0.opening = .noReply
        } _: { server, client async throws in
            await server.wait { $0.isConnected }
            await server.send(raw: Array("HTTP/1.1 400 Bad Request\r\n".utf8))
            #expect(try client.line() == "HTTP/1.1 400 Bad Request")
        }
        let gate = Gate()
        try await withClient {
            $0.opening = .delayed(until: gate) + .standard
        } _: { server, client async throws in
            await server.wait { $0.isConnected }
            #expect(client.isSilent)
            gate.open()
            #expect(try client.message()["QMP"] != nil)
        }
        try await withClient {
            $0.opening = .raw(Array(#"{"QMP": {"ver"#.utf8)) + .close
        } _: { _, client async throws in
            #expect(try client.bytes(13) == Array(#"{"QMP": {"ver"#.utf8))
            #expect(try client.isAtEnd())
        }
    }

    @Test func `speaks telnet first`() async throws {
        try await withClient {
            $0.speaksTelnet = true
        } _: { _, client async throws in
            #expect(try client.bytes(3) == [0xFF, 0xFB, 0x01])
            #expect(try client.bytes(9).last == 0)
            try client.negotiate()
        }
    }

    // MARK: Replies

    @Test func `gives wrong, repeated and missing ids, and raw bytes`() async throws {
        try await withClient {
            $0.answer = { request in
                switch request.name {
                case "wrong": .return(1, id: 99)
                case "twice": .return(1) + .return(2)
                case "none": .errorWithoutID(.genericError, "who?")
                case "raw": .raw(Array("{\"return\": \u{1}}\r\n".utf8))
                case "text": .return(text: Array("1e400".utf8))
                default: .standard
                }
            }
        } _: { _, client async throws in
            try client.negotiate()
            try client.execute("wrong", id: 1)
            #expect(try client.message() == ["return": 1, "id": 99])
            try client.execute("twice", id: 2)
            #expect(try client.message() == ["return": 1, "id": 2])
            #expect(try client.message() == ["return": 2, "id": 2])
            try client.execute("none", id: 3)
            #expect(try client.message() == ["error": ["class": "GenericError", "desc": "who?"]])
            try client.execute("raw", id: 4)
            #expect(try client.line() == "{\"return\": \u{1}}")
            try client.execute("text", id: 5)
            #expect(try client.line() == #"{"return": 1e400, "id": 5}"#)
        }
    }

    @Test func `hangs up after a reply and in the middle of one`() async throws {
        try await withClient {
            $0.answer = { request in
                request.name == "whole"
                    ? .return([:]) + .close : .raw(Array(request.reply([1, 2]).prefix(14))) + .close
            }
        } _: { server, client async throws in
            try client.negotiate()
            try client.execute("whole")
            #expect(try client.line() == #"{"return": {}}"#)
            #expect(try client.isAtEnd())
            let next = try RawClient(server)
            try next.negotiate()
            try next.execute("half")
            #expect(try next.bytes(14) == Array(#"{"return": [1,"#.utf8))
            #expect(try next.isAtEnd())
        }
    }

    @Test(arguments: [1, 7, 4096])
    func `writes in chunks`(size: Int) async throws {
        try await withClient {
            $0.chunkSize = size
            $0.answer = { _ in .return(.string(String(repeating: "é", count: 1000))) }
        } _: { _, client async throws in
            try client.negotiate()
            try client.execute("long")
            #expect(try client.message()["return"]?.string?.count == 1000)
        }
    }

    @Test func `writes one byte at a time over TCP`() async throws {
        try await withClient {
            $0.endpoint = .tcp
            $0.chunkSize = 1
        } _: { _, client async throws in
            try client.negotiate()
            try client.execute("query-status")
            #expect(try client.line() == #"{"return": {"status": "running", "running": true}}"#)
        }
    }

    @Test func `spreads messages over lines`() async throws {
        try await withClient {
            $0.isPretty = true
            $0.answer = { _ in .return(["a": [1, [:]], "b": []]) }
        } _: { _, client async throws in
            while try client.line() != "}" {}
            try client.execute("qmp_capabilities")
            while try client.line() != "}" {}
            try client.execute("x", id: 1)
            var lines: [String] = []
            repeat { lines.append(try #require(try client.line())) } while lines.last != "}"
            #expect(
                lines == [
                    "{", #"    "return": {"#, #"        "a": ["#, "            1,", "            {}", "        ],",
                    #"        "b": []"#, "    },", #"    "id": 1"#, "}",
                ]
            )
        }
    }

    // MARK: At any time

    @Test func `emits events only to a client that has negotiated`() async throws {
        try await withClient { _ in
        } _: { server, client async throws in
            _ = try client.message()
            #expect(await !server.emit("RESET"))
            try client.execute("qmp_capabilities")
            _ = try client.message()
            #expect(await server.emit("RESET", data: ["guest": true]))
            #expect(try client.message()["data"] == ["guest": true])
            let event = QMPEvent(name: "X", timestamp: nil, rawData: Array(#"{"raw":1.50}"#.utf8))
            await server.emit([event])
            #expect(
                try client.line()
                    == #"{"timestamp": {"seconds": -1, "microseconds": -1}, "event": "X", "data": {"raw": 1.50}}"#
            )
        }
    }

    @Test func `floods`() async throws {
        try await withClient { _ in
        } _: { server, client async throws in
            try client.negotiate()
            await server.emit("RTC_CHANGE", data: ["offset": 1], count: 20_000)
            try client.execute("query-name")
            for _ in 0..<20_000 { #expect(try client.line()?.contains("RTC_CHANGE") == true) }
            #expect(try client.message()["return"] != nil)
        }
    }

    @Test func `stops reading and goes on`() async throws {
        try await withClient { _ in
        } _: { server, client async throws in
            try client.negotiate()
            await server.stopReading()
            #expect(client.fill() > 4096)
            #expect(client.isSilent)
            await server.resumeReading()
            try client.execute("query-name")
            #expect(try client.message()["return"] != nil)
        }
    }

    @Test func `ends one direction`() async throws {
        try await withClient { _ in
        } _: { server, client async throws in
            try client.negotiate()
            await server.shutDownSending()
            #expect(try client.isAtEnd())
            try client.execute("stop")
            await server.requests(count: 1)
        }
        try await withClient { _ in
        } _: { server, client async throws in
            try client.negotiate()
            await server.shutDownReceiving()
            #expect(!client.canSend)
            await server.emit("RESET")
            #expect(try client.message()["event"] == "RESET")
        }
    }

    @Test func `closes in good order and abruptly`() async throws {
        try await withClient { _ in
        } _: { server, client async throws in
            try client.negotiate()
            await server.emit("RESET", count: 5_000)
            await server.closeConnection()
            for _ in 0..<5_000 { #expect(try client.message()["event"] == "RESET") }
            #expect(try client.isAtEnd())
            let next = try RawClient(server)
            try next.negotiate()
            await server.closeConnection(abruptly: true)
            #expect(try next.isAtEnd())
            await server.stop()
            await server.stop()
            #expect(throws: FakeQEMUError.self) { try RawClient(server) }
        }
    }

    @Test func `connects to a client that listens, and uses a socket it is given`() async throws {
        var ends: [CInt] = [-1, -1]
        #if canImport(Darwin)
        try #require(socketpair(AF_UNIX, SOCK_STREAM, 0, &ends) == 0)
        #else
        try #require(socketpair(AF_UNIX, CInt(SOCK_STREAM.rawValue), 0, &ends) == 0)
        #endif
        let client = RawClient(descriptor: ends[0])
        var configuration = FakeQEMU.Configuration()
        configuration.endpoint = .descriptor(ends[1])
        try await FakeQEMU.withServer(configuration) { _ in
            try client.negotiate()
            try client.execute("query-name")
            #expect(try client.message()["return"] != nil)
        }
        #expect(try client.isAtEnd())
    }

    @Test func `ends waiting answers when it stops`() async throws {
        let gate = Gate()
        try await withClient {
            $0.answer = { _ in .delayed(until: gate) + .return([:]) }
        } _: { server, client async throws in
            try client.negotiate()
            try client.execute("wait")
            await server.requests(count: 1)
            await server.stop()
            #expect(try client.isAtEnd())
        }
        while gate.waitingCount > 0 { await Task.yield() }
    }
}
