import JSONWire
import QMP
import QMPTesting
import Testing

@Suite("Proxy: many clients", .timeLimit(.minutes(5))) struct ProxySharingTests {
    @Test func fiftyClientsGetTheirOwnReplies() async throws {
        try await withProxy(.echoing) { scene in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for client in 0..<50 {
                    group.addTask {
                        try await scene.withClient { monitor in
                            for number in 0..<10 {
                                let mine: JSONObject = [
                                    "client": .integer(Int64(client)), "number": .integer(Int64(number)),
                                ]
                                let echo = try await monitor.execute("echo", mine)
                                #expect(echo == .object(mine))
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(scene.server.record.connectionCount == 1)
            #expect(scene.server.requests.count == 500)
        }
    }

    /// Clients that come, ask in bursts of any cut, misbehave and leave as it happens.
    @Test(arguments: 0..<12 as Range<UInt64>) func anyScheduleGivesEachClientItsReplies(seed: UInt64) async throws {
        try await withProxy(.echoing) { scene in
            var chance = Chance(seed: seed)
            var clients: [ScheduledClient] = []
            var count = 0
            for _ in 0..<120 {
                if clients.isEmpty || chance.below(8) == 0 {
                    count += 1
                    clients.append(try ScheduledClient(scene.negotiated(#""oob""#), number: count))
                }
                let index = chance.below(clients.count)
                switch chance.below(12) {
                case 0 where clients.count > 1: clients.remove(at: index)
                case 1, 2, 3: try clients[index].receive()
                default: try clients[index].send(&chance)
                }
            }
            for client in clients { try client.receive() }
            try await scene.expectAlive()
        }
    }

    @Test func aLongPipelineHoldsNobodyUp() async throws {
        let gate = Gate()
        let fake = answering { _ in .delayed(until: gate) + .return([:]) }
        try await withProxy(fake) { scene in
            let greedy = try scene.negotiated()
            let modest = try scene.negotiated()
            try greedy.send(String(repeating: #"{"execute": "greedy"}"#, count: 1000))
            try modest.send(#"{"execute": "modest"}"#)
            gate.open()
            #expect(try modest.message() == ["return": [:]])
            for _ in 0..<1000 { #expect(try greedy.message() == ["return": [:]]) }
            let names = scene.server.requests.map(\.name)
            #expect(names.count == 1001)
            let place = try #require(names.firstIndex(of: "modest"))
            #expect(place < 100)
        }
    }

    @Test func noMoreThanEightCommandsOfAClientWait() async throws {
        let gate = Gate()
        let fake = answering { $0.name == "slow" ? .delayed(until: gate) + .return([:]) : .standard }
        try await withProxy(fake) { scene in
            let greedy = try scene.negotiated(#""oob""#)
            // Behind so many, not even an urgent one is read.
            try greedy.send(String(repeating: #"{"execute": "slow"}"#, count: 8))
            try greedy.executeOutOfBand("query-yank", id: "urgent")
            await scene.server.requests(count: 1)
            let other = try scene.negotiated(#""oob""#)
            try other.executeOutOfBand("query-yank", id: "other")
            #expect(try other.message()["id"] == "other")
            #expect(greedy.isSilent)
            gate.open()
            for _ in 0..<8 {
                let message = try greedy.message()
                #expect(message["return"] != nil)
            }
        }
    }

    @Test func everyClientGetsAllEvents() async throws {
        try await withProxy { scene in
            let clients = try (0..<5).map { _ in try scene.negotiated() }
            let silent = try scene.connect()
            _ = try silent.message()
            await scene.server.emit("RESUME")
            await scene.server.emit("STOP", data: ["a": [1, "é"]], count: 20)
            for client in clients {
                let first = try client.message()
                #expect(first["event"] == "RESUME")
                #expect(first["data"] == nil)
                #expect(first["timestamp"]?["seconds"]?.int64 ?? 0 > 1_000_000_000)
                for _ in 0..<20 {
                    let event = try client.message()
                    #expect(event["event"] == "STOP")
                    #expect(event["data"] == ["a": [1, "é"]])
                }
            }
            // Before the negotiation there are none.
            #expect(silent.isSilent)
        }
    }

    @Test func eventsAndRepliesKeepTheirOrder() async throws {
        let fake = answering { $0.name == "stop" ? .event("STOP") + .return([:]) + .event("RESUME") : .standard }
        try await withProxy(fake) { scene in
            let client = try scene.negotiated()
            for id in 0..<50 as Range<Int64> { try client.execute("stop", id: .integer(id)) }
            for id in 0..<50 {
                #expect(try client.message()["event"] == "STOP")
                #expect(try client.message()["id"] == .integer(Int64(id)))
                #expect(try client.message()["event"] == "RESUME")
            }
        }
    }

    @Test func monitorsOfOtherKindsAreShared() async throws {
        let sockets = try SocketScene()
        let monitor = ScriptedMonitor { request in
            request.name == "echo" ? .return(.object(request.arguments)) : .standard
        }
        try await monitor.connect()
        let proxy = MonitorProxy(monitor, at: sockets.path("proxy"))
        try await withRunning(proxy) { _ in
            let clients = try (0..<3).map { _ in try RawClient(path: proxy.path) }
            for client in clients { try client.negotiate() }
            for id in 0..<20 {
                for client in clients {
                    try client.execute("echo", ["id": .integer(Int64(id))], id: .integer(Int64(id)))
                }
            }
            for client in clients {
                for id in 0..<20 {
                    let id = JSONValue.integer(Int64(id))
                    try await client.untilHeard()
                    #expect(try client.message() == ["return": ["id": id], "id": id])
                }
            }
        }
    }

    @Test func theOwnerMayUseTheMonitorToo() async throws {
        try await withProxy { scene in
            let client = try scene.negotiated()
            try client.execute("query-name")
            try await expectAliveBeside(scene.monitor)
            #expect(try client.message() == ["return": ["name": "fake"]])
        }
    }

    private func expectAliveBeside(_ monitor: SocketMonitor) async throws {
        let status = try await monitor.execute("query-status")
        #expect(status["status"] == "running")
    }

    @Test func socketMonitorsAreNotToldThatTheMonitorIsBusy() async throws {
        try await withProxy { scene in
            try await scene.withClient { first in
                let second = SocketMonitor(scene.address)  // It refuses busy monitors.
                try await second.connect()
                _ = try await second.execute("query-status")
                _ = try await first.execute("query-status")
                await second.disconnect()
            }
        }
    }

    @Test func clientsBeyondTheLimitWaitInLine() async throws {
        try await withProxy(.init(), { $0.maximumClients = 2 }) { scene in
            var clients = try (0..<2).map { _ in try scene.negotiated() }
            let third = try scene.connect()
            try clients[0].execute("query-name")
            _ = try clients[0].message()
            #expect(third.isSilent)
            clients.removeFirst()
            try third.negotiate()
        }
    }
}

/// Numbers that look like chance, and are the same each time.
private struct Chance {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func below(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }
}

/// A client of a generated schedule, which knows what it asked.
private final class ScheduledClient {
    private let client: RawClient
    private let number: Int
    private var nextID = 0
    /// What is to be answered in order, and what out of order.
    private var expected: [JSONValue] = []
    private var urgent: Set<JSONValue> = []

    init(_ client: RawClient, number: Int) throws {
        self.client = client
        self.number = number
    }

    func send(_ chance: inout Chance) throws {
        var text = ""
        for _ in 0...chance.below(12) {
            nextID += 1
            let id: JSONValue = [.integer(Int64(number)), .integer(Int64(nextID))]
            switch chance.below(8) {
            case 0:
                text += " rubbish "
                expected.append("error")
            case 1:
                text += #"{"exec-oob": "echo", "id": \#(id.jsonString())}"#
                urgent.insert(id)
            default:
                text += #"{"execute": "echo", "arguments": {"me": \#(id.jsonString())}, "id": \#(id.jsonString())}"#
                expected.append(id)
            }
        }
        let bytes = Array(text.utf8)
        let cut = chance.below(bytes.count)
        try client.send(Array(bytes[..<cut]))
        try client.send(Array(bytes[cut...]))
    }

    /// Reads all that is to come.
    func receive() throws {
        while !expected.isEmpty || !urgent.isEmpty {
            let message = try client.message()
            if let id = message["id"], urgent.remove(id) != nil { continue }
            let next = try #require(expected.first)
            expected.removeFirst()
            if next == "error" {
                #expect(message["error"] != nil)
            } else {
                #expect(message == ["return": ["me": next], "id": next])
            }
        }
    }
}
