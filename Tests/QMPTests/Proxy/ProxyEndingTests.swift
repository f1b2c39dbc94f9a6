import Foundation
import JSONWire
import QMP
import QMPTesting
import Testing

@Suite("Proxy: the end of things", .timeLimit(.minutes(5))) struct ProxyEndingTests {
    @Test func whatAClientSentIsRunWhenItLeaves() async throws {
        try await withProxy { scene in
            var client: RawClient? = try scene.negotiated()
            try client?.send(String(repeating: #"{"execute": "cont"}"#, count: 30) + #"{"execute": "stop""#)
            client = nil
            let requests = await scene.server.requests(count: 30)
            #expect(requests.map(\.name) == [String](repeating: "cont", count: 30))
            try await scene.expectAlive()
        }
    }

    @Test func aClientThatOnlyStoppedSendingGetsItsReplies() async throws {
        try await withProxy { scene in
            let client = try scene.negotiated()
            try client.send(String(repeating: #"{"execute": "query-name"}"#, count: 20))
            client.endSending()
            for _ in 0..<20 { #expect(try client.message() == ["return": ["name": "fake"]]) }
            #expect(try client.isAtEnd())
        }
    }

    @Test func clientsMayLeaveAtAnyMoment() async throws {
        let gate = Gate()
        let fake = answering { $0.name == "slow" ? .delayed(until: gate) + .return([:]) : .standard }
        try await withProxy(fake) { scene in
            do {
                _ = try scene.connect()
                let second = try scene.connect()
                _ = try second.message()
                try second.send(#"{"execute": "qmp_cap"#)
                let third = try scene.negotiated(#""oob""#)
                for _ in 0..<8 { try third.execute("slow") }
                try third.executeOutOfBand("slow")
                await scene.server.requests(count: 1)
            }
            gate.open()
            try await scene.expectAlive()
        }
    }

    @Test func aClientThatDoesNotReadItsEventsIsCutOff() async throws {
        try await withProxy { scene in
            let idle = try scene.negotiated()
            let eager = try scene.negotiated()
            let (batches, size) = (20, 500)
            for _ in 0..<batches {
                await scene.server.emit("STOP", data: ["pad": .string(String(repeating: "x", count: 200))], count: size)
                for _ in 0..<size { #expect(try eager.message()["event"] == "STOP") }
            }
            var count = 0
            while let line = try idle.line(), line.hasSuffix("}") { count += 1 }
            #expect(count < batches * size)
            try await scene.expectAlive()
        }
    }

    @Test func aClientThatDoesNotReadItsRepliesIsNotReadFrom() async throws {
        let answer = JSONValue.string(String(repeating: "x", count: 100_000))
        let fake = answering { $0.name == "big" ? .return(answer) : .standard }
        try await withProxy(fake) { scene in
            let idle = try scene.negotiated()
            for id in 0..<100 as Range<Int64> { try idle.execute("big", id: .integer(id)) }
            // A megabyte waits for it, and what the socket holds; no more is asked for it.
            await scene.server.requests(count: 10)
            try await scene.expectAlive()
            try await scene.expectAlive()
            #expect(scene.server.requests.count(where: { $0.name == "big" }) < 40)
            for id in 0..<100 {
                let message = try idle.message()
                #expect(message["id"] == .integer(Int64(id)) && message["return"] == answer)
            }
        }
    }

    @Test func theEndOfQEMUEndsAllAfterTheLastEvents() async throws {
        let fake = answering { $0.name == "quit" ? .return([:]) + .event("SHUTDOWN") + .close : .standard }
        try await withProxy(fake) { scene in
            let (first, second) = (try scene.negotiated(), try scene.negotiated())
            let stranger = try scene.connect()
            _ = try stranger.message()
            try first.execute("quit", id: 1)
            #expect(try first.message() == ["return": [:], "id": 1])
            for client in [first, second] {
                #expect(try client.message()["event"] == "SHUTDOWN")
                #expect(try client.isAtEnd())
            }
            #expect(try stranger.isAtEnd())
            let error = try await qmpError { try await scene.run.value }
            #expect(error.code == .connectionLost)
            #expect(!FileManager.default.fileExists(atPath: scene.path))
        }
    }

    @Test func commandsThatQEMUDoesNotAnswerAnyMoreAreNotAnswered() async throws {
        let fake = answering { $0.name == "slow" ? .noReply : .standard }
        try await withProxy(fake) { scene in
            let client = try scene.negotiated()
            try client.execute("slow", id: 1)
            await scene.server.requests(count: 1)
            await scene.server.closeConnection()
            try await client.untilHeard()
            #expect(try client.isAtEnd())
        }
    }

    @Test func aClientThatReadsNothingDoesNotDelayTheEndForLong() async throws {
        let answer = JSONValue.string(String(repeating: "x", count: 4 << 20))
        let fake = answering { $0.name == "big" ? .return(answer) : .standard }
        try await withProxy(fake, { $0.farewellTimeout = .milliseconds(50) }) { scene in
            let idle = try scene.negotiated()
            try idle.execute("big")
            try await scene.expectAlive()
            await scene.server.closeConnection()
            let error = try await qmpError { try await scene.run.value }
            #expect(error.code == .connectionLost)
        }
    }

    @Test func cancellingEndsItAndRemovesTheSocket() async throws {
        try await withProxy { scene in
            let client = try scene.negotiated()
            scene.run.cancel()
            try await scene.run.value
            #expect(try client.isAtEnd())
            #expect(!FileManager.default.fileExists(atPath: scene.path))
            // The monitor is the caller's.
            try await expectAlive(scene.monitor)
        }
    }

    @Test func closingTheMonitorEndsIt() async throws {
        try await withProxy { scene in
            let client = try scene.negotiated()
            await scene.monitor.disconnect()
            #expect(try client.isAtEnd())
            let error = try await qmpError { try await scene.run.value }
            #expect(error.code == .closed)
        }
    }

    @Test func aMonitorThatIsNotConnectedIsRefused() async throws {
        let sockets = try SocketScene()
        let proxy = MonitorProxy(SocketMonitor(.unix(path: sockets.path("q"))), at: sockets.path("proxy"))
        let error = try await qmpError { try await proxy.run() }
        #expect(error.code == .closed)
        #expect(!FileManager.default.fileExists(atPath: proxy.path))
    }
}
