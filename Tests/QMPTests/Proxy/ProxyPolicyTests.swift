import JSONWire
import QMP
import QMPTesting
import Synchronization
import Testing

@Suite("Proxy: policy", .timeLimit(.minutes(5))) struct ProxyPolicyTests {
    @Test func clientsThatMayOnlyObserveCannotDoMore() async throws {
        try await withProxy(.init(), { $0.policy = .readOnly }) { scene in
            let client = try scene.negotiated(#""oob""#)
            for name in ["stop", "quit", "human-monitor-command", "no-such", "getfd"] {
                try client.execute(name, id: 1)
                let refusal = try client.message()
                #expect(refusal["error"]?["class"] == "GenericError")
                #expect(refusal["error"]?["desc"]?.string?.contains("read-only") == true)
                #expect(refusal["id"] == 1)
            }
            try client.executeOutOfBand("yank", id: 2)
            #expect(try client.message()["error"] != nil)
            try client.executeOutOfBand("query-yank", id: 3)
            #expect(try client.message() == ["return": [], "id": 3])
            try client.execute("query-name")
            #expect(try client.message() == ["return": ["name": "fake"]])
            await scene.server.emit("STOP")
            #expect(try client.message()["event"] == "STOP")
            #expect(scene.server.requests.map(\.name) == ["query-yank", "query-name"])
        }
    }

    @Test func eachClientMayHaveRightsOfItsOwn() async throws {
        let asked = Mutex<[MonitorProxy.Client]>([])
        let policy = MonitorProxy.Policy { client, command in
            asked.withLock { $0.append(client) }
            return client.number == 1 || command == "query-name"
                ? .allow : .deny("\(command): not for \(client.number)")
        }
        try await withProxy(.init(), { $0.policy = policy }) { scene in
            let clients = try (0..<2).map { _ in try scene.negotiated() }
            for client in clients { try client.execute("query-status") }
            #expect(try clients[0].message()["return"] != nil)
            #expect(try clients[1].message()["error"]?["desc"] == "query-status: not for 2")
            try clients[1].execute("query-name")
            #expect(try clients[1].message()["return"] != nil)
        }
        #if os(Linux)
        #expect(asked.withLock { $0 }.allSatisfy { $0.process?.name != nil })
        #endif
    }

    @Test(arguments: ["query-block", "qom-get", "x-query-roms", "device-list-properties", "query-"])
    func whatTellsSomethingObserves(command: String) {
        #expect(MonitorProxy.Policy.observes(command))
    }

    @Test(arguments: [
        "quit", "screendump", "qom-set", "ringbuf-read", "transaction", "calc-dirty-rate", "", "Query-block",
    ])
    func whatLeavesATraceDoesNot(command: String) {
        #expect(!MonitorProxy.Policy.observes(command))
    }
}
