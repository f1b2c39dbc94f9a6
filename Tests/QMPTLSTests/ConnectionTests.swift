import JSONWire
import QMP
import QMPTLS
import QMPTesting
import Testing

/// What goes on behind the handshake is what goes on without it.
@Suite("Connections with TLS", .timeLimit(.minutes(5)))
struct ConnectionTests {
    @Test func sevenAreOnTheirWay() async throws {
        let fake = FakeQEMU.Configuration(answer: { _ in .noReply })
        try await withMonitor(.init(), fake) { monitor, server, _ in
            let commands = (0..<20).map { _ in Task { try await qmpError { try await monitor.execute("any") } } }
            let requests = await server.requests(count: 7)
            let events = await monitor.events(named: "SEEN")
            // When this has arrived, there has been time for more.
            await server.emit("SEEN")
            var iterator = events.makeAsyncIterator()
            _ = try await iterator.next()
            #expect(server.requests.count == 7 && requests.count == 7)
            await monitor.disconnect()
            for command in commands {
                let error = try await command.value
                #expect(error.code == .closed)
            }
        }
    }

    @Test func manyCommandsAtOnce() async throws {
        try await withMonitor { monitor, _, _ in
            try await withThrowingTaskGroup { group in
                for _ in 0..<200 { group.addTask { try await monitor.execute("query-status") } }
                for try await status in group { #expect(status["status"] == "running") }
            }
            try await monitor.withIsolation { monitor in
                for _ in 0..<200 { try await monitor.execute("query-name") }
            }
        }
    }

    @Test func aReplyOfTenMebibytes() async throws {
        let text = String(repeating: "0123456789abcdef", count: (10 << 20) / 16)
        let fake = FakeQEMU.Configuration(answer: { $0.name == "large" ? .return(.string(text)) : .standard })
        try await withMonitor(.init(), fake) { monitor, _, _ in
            let reply = try await monitor.execute("large")
            #expect(reply.string == text)
            try await monitor.execute("query-status")
        }
    }

    @Test func aCommandOfTenMebibytes() async throws {
        let text = String(repeating: "0123456789abcdef", count: (10 << 20) / 16)
        let fake = FakeQEMU.Configuration(answer: { request in
            .return(.integer(Int64(request.arguments["text"]?.string?.utf8.count ?? 0)))
        })
        try await withMonitor(.init(), fake) { monitor, _, _ in
            let reply = try await monitor.execute("large", ["text": .string(text)])
            #expect(reply.int64 == 10 << 20)
        }
    }

    @Test func eventsArrive() async throws {
        try await withMonitor { monitor, server, _ in
            let events = await monitor.events()
            for number in 0..<100 { await server.emit("BALLOON_CHANGE", data: ["actual": .integer(Int64(number))]) }
            var iterator = events.makeAsyncIterator()
            for number in 0..<100 {
                guard case .event(let event) = try await iterator.next() else { break }
                #expect(try event.data["actual"]?.int64 == Int64(number))
            }
        }
    }

    @Test func aCommandThatTakesTooLongIsGivenUpAlone() async throws {
        let fake = FakeQEMU.Configuration(answer: { $0.name == "never" ? .noReply : .standard })
        try await withMonitor(.init(), fake) { monitor, _, _ in
            let error = try await qmpError { try await monitor.execute("never", timeout: .after(.milliseconds(30))) }
            #expect(error.code == .timedOut && error.outcome == .unknown)
            try await monitor.executeOutOfBand("query-yank")
        }
    }

    @Test func descriptorsAreNotCarried() async throws {
        try await withMonitor { monitor, _, _ in
            let error = try await qmpError {
                _ = try await monitor.run(QMPCommand("getfd", arguments: ["fdname": "a"], descriptors: [0]))
            }
            #expect(error.code == .descriptorsUnavailable && error.outcome == .notSent)
        }
    }

    // MARK: The end

    @Test func thisSideTakesLeave() async throws {
        try await withMonitor { monitor, _, front in
            await monitor.disconnect()
            let tookLeave = try await front.clientTookLeave()
            #expect(tookLeave)
        }
    }

    @Test(arguments: [false, true])
    func theOtherSideEnds(isRude: Bool) async throws {
        let fake = FakeQEMU.Configuration(answer: { _ in .noReply })
        try await withMonitor(.init(isRude: isRude), fake) { monitor, server, _ in
            let waiting = Task { try await qmpError { try await monitor.execute("never") } }
            _ = await server.requests(count: 1)
            await server.closeConnection()
            let error = try await waiting.value
            #expect(error.code == .connectionLost && error.outcome == .unknown)
            #expect(error.message == "never: the connection to \(monitor.address) ended")
        }
    }

    /// The half of a reply is none, whoever cut it off.
    @Test(arguments: [false, true])
    func theOtherSideEndsInTheMiddleOfAReply(isRude: Bool) async throws {
        let fake = FakeQEMU.Configuration(answer: { _ in .raw(Array(#"{"return": {"#.utf8)) + .closeAbruptly })
        try await withMonitor(.init(isRude: isRude), fake) { monitor, _, _ in
            let error = try await qmpError { try await monitor.execute("any") }
            #expect(error.code == .connectionLost && error.outcome == .unknown)
        }
    }

    @Test func repliesThatArriveWithTheEndAreDelivered() async throws {
        let fake = FakeQEMU.Configuration(answer: { _ in .noReply })
        try await withMonitor(.init(), fake) { monitor, server, _ in
            let commands = (0..<7).map { _ in Task { try await monitor.execute("any") } }
            let requests = await server.requests(count: 7)
            await server.send(raw: requests.flatMap { $0.reply() })
            await server.closeConnection()
            for command in commands { _ = try await command.value }
        }
    }
}

extension FakeQEMU.Configuration {
    init(answer: @escaping @Sendable (FakeRequest) async -> FakeAnswer) {
        self.init()
        self.answer = answer
    }
}
