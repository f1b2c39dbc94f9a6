import JSONWire
import QMP
import QMPTesting
import Testing

@Suite("Replies", .timeLimit(.minutes(10))) struct SocketMonitorReplyTests {
    @Test(arguments: [(65_537, nil), (207_000, 4096), (10 << 20, nil), (300, 1)])
    func aReplyOfAnySize(size: Int, chunkSize: Int?) async throws {
        var configuration = answering { request in
            request.name == "big" ? .return(.string(String(repeating: "x", count: size))) : .standard
        }
        configuration.chunkSize = chunkSize
        try await withMonitor(configuration) { _, monitor in
            let text = try await monitor.execute("big", as: String.self)
            #expect(text.utf8.count == size)
            try await expectAlive(monitor)
        }
    }

    @Test func aReplyLargerThanTheLimitFailsItsCommandAlone() async throws {
        var limits = SocketMonitor.Configuration.unhurried
        limits.maximumMessageSize = 100_000
        let configuration = answering { request in
            request.name == "big" ? .return(.string(String(repeating: "x", count: 200_000))) : .standard
        }
        try await withMonitor(configuration, monitorConfiguration: limits) { _, monitor in
            let error = try await qmpError { try await monitor.execute("big") }
            #expect(error.code == .messageTooLarge)
            try await expectAlive(monitor)
        }
    }

    @Test(arguments: [false, true]) func prettyAndTelnet(_ pretty: Bool) async throws {
        var configuration = FakeQEMU.Configuration()
        configuration.isPretty = pretty
        configuration.speaksTelnet = true
        configuration.chunkSize = 1
        try await withMonitor(configuration) { _, monitor in try await expectAlive(monitor) }
    }

    @Test func repliesInAnyOrderFindTheirCommands() async throws {
        // The fake answers the first only after the second, which real QEMU would not.
        let configuration = answering { request in
            switch request.name {
            case "first": .noReply
            case "second":
                .raw(Array(#"{"return": "two", "id": 2}{"return": "one", "id": 1}"#.utf8))
            default: .standard
            }
        }
        try await withMonitor(configuration) { _, monitor in
            async let first = monitor.execute("first", as: String.self)
            async let second = monitor.execute("second", as: String.self)
            let both = try await [first, second]
            #expect(Set(both) == ["one", "two"])
        }
    }

    @Test func unknownAndDuplicateIDsAreNobodysReplies() async throws {
        let configuration = answering { request in
            guard request.name == "odd" else { return .standard }
            return .return(1, id: 999_999) + .return(2, id: "text") + .return(3) + .return(4)
        }
        try await withMonitor(configuration) { _, monitor in
            #expect(try await monitor.execute("odd", as: Int.self) == 3)
            #expect(try await monitor.execute("odd", as: Int.self) == 3)
            try await expectAlive(monitor)
        }
    }

    @Test func aLateReplyIsNotTakenForTheNext() async throws {
        let gate = Gate()
        let configuration = answering { request in
            request.name == "slow" ? .delayed(until: gate) + .return("late") : .standard
        }
        try await withMonitor(configuration) { server, monitor in
            let error = try await qmpError { try await monitor.execute("slow", timeout: .after(.milliseconds(30))) }
            #expect(error.code == .timedOut)
            #expect(error.outcome == .unknown)
            gate.open()
            for _ in 0..<10 { try await expectAlive(monitor) }
        }
    }

    // MARK: Errors

    @Test func anErrorWithoutIDFailsTheOneItWasMeantFor() async throws {
        let gate = Gate()
        let configuration = answering { request in
            switch request.name {
            case "hold": .delayed(until: gate) + .return("held")
            case "bad": .errorWithoutID(.genericError, "cannot read that")
            default: .standard
            }
        }
        try await withMonitor(configuration) { server, monitor in
            async let hold = monitor.execute("hold", as: String.self)
            _ = await server.requests(count: 1)
            async let bad = qmpError { try await monitor.execute("bad") }
            async let other = monitor.execute("query-status")
            _ = await server.requests(count: 1)
            gate.open()
            let (held, refused, status) = try await (hold, bad, other)
            #expect(held == "held")
            #expect(refused.refusal?.description == "cannot read that")
            #expect(status["status"] == "running")
        }
    }

    @Test func anErrorWithoutDescriptionIsAnError() async throws {
        let configuration = answering { $0.name == "bad" ? .error(.genericError, "") : .standard }
        try await withMonitor(configuration) { _, monitor in
            let error = try await qmpError { try await monitor.execute("bad") }
            #expect(error.code == .refused)
            #expect(error.refusal == .init(errorClass: .genericError, description: ""))
        }
    }

    @Test func anErrorClassOfALaterQEMUIsKept() async throws {
        let configuration = answering { _ in .error(.init(rawValue: "SomethingNew"), "later") }
        try await withMonitor(configuration) { _, monitor in
            let error = try await qmpError { try await monitor.execute("bad") }
            #expect(error.refusal?.errorClass.rawValue == "SomethingNew")
        }
    }

    // MARK: Values

    @Test(arguments: [
        Array("\"\\ud800\"".utf8),  // a lone surrogate
        [0x22, 0xC3, 0x28, 0x22],  // invalid UTF-8
        [0x22, 0xFF, 0xFE, 0x22],
    ])
    func textThatIsNoneFailsThatCommandAtOnce(_ text: [UInt8]) async throws {
        let configuration = answering { $0.name == "odd" ? .return(text: text) : .standard }
        try await withMonitor(configuration) { _, monitor in
            let error = try await qmpError { try await monitor.execute("odd") }
            #expect(error.code == .undecodable)
            #expect(error.outcome == .done)
            try await expectAlive(monitor)
        }
    }

    @Test func aReplyThatIsNotJSONFailsThatCommand() async throws {
        let configuration = answering { $0.name == "odd" ? .raw(Array(#"{"return": , "id": 1}"#.utf8)) : .standard }
        try await withMonitor(configuration) { _, monitor in
            let error = try await qmpError { try await monitor.execute("odd") }
            #expect(error.code == .undecodable)
            try await expectAlive(monitor)
        }
    }

    @Test func numbersAreExact() async throws {
        let text = "[18446744073709551615, -9223372036854775808, 9007199254740993, 1e400, inf, -inf, nan]"
        let configuration = answering { $0.name == "numbers" ? .return(text: Array(text.utf8)) : .standard }
        try await withMonitor(configuration) { _, monitor in
            let numbers = try #require(try await monitor.run(QMPCommand("numbers")).decode(JSONValue.self).array)
            #expect(numbers[0].uint64 == .max)
            #expect(numbers[1].int64 == .min)
            #expect(numbers[2].int64 == 9_007_199_254_740_993)
            #expect(numbers[3].double == .infinity)
            #expect(numbers[4].double == .infinity)
            #expect(numbers[5].double == -.infinity)
            #expect(numbers[6].double?.isNaN == true)
        }
    }

    @Test func nestingUpToTheLimit() async throws {
        // The message's own object is the first level.
        let configuration = answering { request in
            guard let depth = request.arguments["depth"]?.int64.map(Int.init) else { return .standard }
            let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
            return .return(text: Array(text.utf8))
        }
        try await withMonitor(configuration) { _, monitor in
            _ = try await monitor.execute("nest", ["depth": 1023])
            let error = try await qmpError { try await monitor.execute("nest", ["depth": 1024]) }
            #expect(error.code == .undecodable)
            try await expectAlive(monitor)
        }
    }
}
