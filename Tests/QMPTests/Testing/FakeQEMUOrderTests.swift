import JSONWire
import QMPTesting
import Testing

@Suite("Fake QEMU: the order of commands", .timeLimit(.minutes(5)))
struct FakeQEMUOrderTests {
    /// A fake whose command `block` waits at the gate.
    private func configuration(_ gate: Gate) -> FakeQEMU.Configuration {
        var configuration = FakeQEMU.Configuration()
        configuration.commands = [
            FakeCommand("block") { _ in .delayed(until: gate) + .return([:]) },
            FakeCommand("migrate-pause", allowsOutOfBand: true),
        ]
        return configuration
    }

    @Test func `runs commands one at a time and in order`() async throws {
        let gate = Gate()
        try await FakeQEMU.withServer(configuration(gate)) { server in
            let client = try RawClient(server)
            try client.negotiate(#""oob""#)
            try client.execute("block", id: 1)
            try client.execute("query-name", id: 2)
            await server.requests(count: 2)
            #expect(client.isSilent)
            gate.open()
            #expect(try client.message()["id"] == 1)
            #expect(try client.message()["id"] == 2)
        }
    }

    @Test func `reads no further than one command without out-of-band execution`() async throws {
        let gate = Gate()
        try await FakeQEMU.withServer(configuration(gate)) { server in
            let client = try RawClient(server)
            try client.negotiate()
            try client.send(#"{"execute": "block"} {"execute": "stop"} {"exec-oob": "migrate-pause"}"#)
            await server.requests(count: 1)
            // Answered on the fake's thread, hence after it has dealt with what it read.
            await server.emit("VSERPORT_CHANGE")
            #expect(try client.message()["event"] == "VSERPORT_CHANGE")
            #expect(server.requests.map(\.name) == ["block"])
            gate.open()
            #expect(try client.message() == ["return": [:]])
            #expect(try client.message()["event"] == "STOP")
            #expect(try client.message() == ["return": [:]])
            #expect(try client.message()["error"]?["class"] == "GenericError")
        }
    }

    @Test func `lets out-of-band commands overtake seven that wait`() async throws {
        let gate = Gate()
        try await FakeQEMU.withServer(configuration(gate)) { server in
            let client = try RawClient(server)
            try client.negotiate(#""oob""#)
            for id in 0...7 { try client.execute("block", id: .integer(Int64(id))) }
            try client.executeOutOfBand("migrate-pause", id: "oob")
            #expect(try client.message() == ["return": [:], "id": "oob"])
            #expect(client.isSilent)
            gate.open()
            for id in 0...7 { #expect(try client.message()["id"] == .integer(Int64(id))) }
        }
    }

    @Test func `reads nothing while eight wait`() async throws {
        let gate = Gate()
        try await FakeQEMU.withServer(configuration(gate)) { server in
            let client = try RawClient(server)
            try client.negotiate(#""oob""#)
            for id in 0...8 { try client.execute("block", id: .integer(Int64(id))) }
            await server.wait { $0.isSuspended }
            try client.executeOutOfBand("migrate-pause", id: "oob")
            await server.emit("VSERPORT_CHANGE")
            #expect(try client.message()["event"] == "VSERPORT_CHANGE")
            #expect(server.requests.count == 9)
            gate.open()
            var order: [JSONValue?] = []
            for _ in 0...9 { order.append(try client.message()["id"]) }
            #expect(order.filter { $0 != "oob" } == (0...8).map { .integer($0) })
            // The first reply made room, so that it was read long before the last.
            #expect(order.last != "oob" && order.contains("oob"))
        }
    }

    @Test func `refuses out-of-band execution of what does not allow it`() async throws {
        try await FakeQEMU.withServer { server in
            let client = try RawClient(server)
            try client.negotiate(#""oob""#)
            try client.executeOutOfBand("query-status", id: 1)
            #expect(try client.message()["error"]?["class"] == "GenericError")
            try client.executeOutOfBand("query-yank", id: 2)
            #expect(try client.message() == ["return": [], "id": 2])
        }
    }

    @Test func `answers out-of-band commands in any order`() async throws {
        let gates: [String: Gate] = ["a": Gate(), "b": Gate()]
        var configuration = FakeQEMU.Configuration()
        configuration.answer = { request in
            guard let gate = gates[request.name] else { return .standard }
            return .delayed(until: gate) + .return([:])
        }
        try await FakeQEMU.withServer(configuration) { server in
            let client = try RawClient(server)
            try client.negotiate(#""oob""#)
            try client.executeOutOfBand("a", id: "a")
            try client.executeOutOfBand("b", id: "b")
            gates["b"]?.open()
            #expect(try client.message()["id"] == "b")
            gates["a"]?.open()
            #expect(try client.message()["id"] == "a")
        }
    }

    @Test func `drops what waits when the client leaves`() async throws {
        let gate = Gate()
        try await FakeQEMU.withServer(configuration(gate)) { server in
            var client: RawClient? = try RawClient(server)
            try client?.negotiate(#""oob""#)
            try client?.execute("block")
            try client?.execute("stop")
            await server.requests(count: 2)
            client = nil
            await server.wait { !$0.isConnected }
            gate.open()
            let next = try RawClient(server)
            try next.negotiate()
            try next.execute("query-status")
            #expect(try next.message()["return"]?["running"] == true)
        }
    }
}
