import JSONWire
import QMP
import QMPTesting
import Testing

@Suite(.timeLimit(.minutes(5))) struct ScriptedMonitorTests {
    private func connected(_ answer: @escaping ScriptedMonitor.Answer) async throws -> ScriptedMonitor {
        let monitor = ScriptedMonitor(answer: answer)
        try await monitor.connect()
        return monitor
    }

    @Test func `answers by a function and keeps what it was asked`() async throws {
        let monitor = try await connected { request in
            request.name == "query-kvm" ? .return(["enabled": true]) : .standard
        }
        #expect(try await monitor.execute("query-kvm") == ["enabled": true])
        #expect(try await monitor.execute("query-name", [:])["name"] == "fake")
        try await monitor.executeOutOfBand("query-yank")
        let command = try QMPCommand(json: Array(#"{"execute": "query-kvm", "arguments": {"a": 1}, "id": "x"}"#.utf8))
        #expect(try await monitor.run(command).id == Array(#""x""#.utf8))
        #expect(
            monitor.requests == [
                FakeRequest("query-kvm"), FakeRequest("query-name"), FakeRequest("query-yank", isOutOfBand: true),
                FakeRequest("query-kvm", arguments: ["a": 1], id: "x"),
            ]
        )
    }

    @Test func `refuses what it does not know, and what it is told to`() async throws {
        let monitor = try await connected { request throws(QMPError) in
            switch request.name {
            case "a": return .error(.deviceNotFound, "no a")
            case "b": throw QMPError.refused("b", .deviceNotActive, "b sleeps")
            case "c": return .return(text: Array("[".utf8))
            case "d": return .raw([1, 2, 3])
            default: return .standard
            }
        }
        let expected: [(String, QMPError.Code, QMPError.ErrorClass?)] = [
            ("x", .refused, .commandNotFound), ("a", .refused, .deviceNotFound), ("b", .refused, .deviceNotActive),
            ("c", .undecodable, nil), ("d", .undecodable, nil),
        ]
        for (name, code, errorClass) in expected {
            let error = await #expect(throws: QMPError.self) { try await monitor.execute(name) }
            #expect(error?.code == code)
            #expect(error?.refusal?.errorClass == errorClass)
            #expect(error?.command == name)
        }
    }

    @Test func `answers declared commands, and checks their arguments`() async throws {
        let monitor = ScriptedMonitor(commands: [FakeCommand("eject", required: ["id"], returning: ["done": true])])
        try await monitor.connect()
        #expect(try await monitor.execute("eject", ["id": "cd"]) == ["done": true])
        let error = await #expect(throws: QMPError.self) { try await monitor.execute("eject") }
        #expect(error?.refusal?.description == "the argument 'id' is missing")
    }

    @Test func `sends nothing before it is open and after it was closed`() async throws {
        let monitor = ScriptedMonitor()
        #expect(monitor.greeting == nil)
        var error = await #expect(throws: QMPError.self) { try await monitor.execute("stop") }
        #expect(error?.code == .closed && error?.outcome == .notSent)
        monitor.failConnecting(with: QMPError(.monitorBusy, "busy"))
        error = await #expect(throws: QMPError.self) { try await monitor.connect() }
        #expect(error?.code == .monitorBusy)
        monitor.failConnecting(with: nil)
        try await monitor.connect()
        #expect(monitor.greeting == .fake)
        await monitor.disconnect()
        await monitor.disconnect()
        error = await #expect(throws: QMPError.self) { try await monitor.execute("stop") }
        #expect(error?.code == .closed && error?.outcome == .notSent)
        #expect(monitor.requests.isEmpty)
    }

    @Test func `ends one command at its deadline and the others not`() async throws {
        let gate = Gate()
        let monitor = try await connected { request in
            request.name == "held" ? .delayed(until: gate) + .return([:]) : .standard
        }
        async let held = monitor.execute("held", timeout: .never)
        let error = await #expect(throws: QMPError.self) {
            try await monitor.execute("held", timeout: .after(.milliseconds(1)))
        }
        #expect(error?.code == .timedOut && error?.outcome == .unknown)
        try await monitor.execute("query-status")
        gate.open()
        #expect(try await held == [:])
    }

    @Test func `ends a cancelled command`() async throws {
        let monitor = try await connected { _ in .noReply }
        let task = Task { try await monitor.execute("held") }
        await monitor.requests(count: 1)
        task.cancel()
        let error = await #expect(throws: QMPError.self) { try await task.value }
        #expect(error?.code == .cancelled && error?.outcome == .unknown && error?.command == "held")
        let early = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await monitor.execute("never")
        }
        let other = await #expect(throws: QMPError.self) { try await early.value }
        #expect(other?.code == .cancelled && other?.outcome == .notSent)
        #expect(monitor.requests.map(\.name) == ["held"])
    }

    @Test func `has no out-of-band execution without the capability`() async throws {
        let monitor = ScriptedMonitor(greeting: QMPGreeting(version: QMPGreeting.fake.version, capabilities: []))
        try await monitor.connect()
        let error = await #expect(throws: QMPError.self) { try await monitor.executeOutOfBand("query-yank") }
        #expect(error?.code == .outOfBandUnavailable && error?.outcome == .notSent)
    }

    @Test func `emits events, also around replies`() async throws {
        let monitor = try await connected { _ in
            .event("BEFORE") + .return([:]) + .event("AFTER", data: ["n": 1])
        }
        try await monitor.withEvents(named: "BEFORE", "AFTER", "LATER") { stream in
            try await monitor.execute("x")
            monitor.emit("OTHER")
            await monitor.requests(count: 1)
            var events = stream.makeAsyncIterator()
            let first = try await events.next(), second = try await events.next()
            #expect(first?.event?.name == "BEFORE" && second?.event?.name == "AFTER")
            #expect(try second?.event?.data == ["n": 1])
            monitor.emit("LATER")
            let third = try await events.next()
            #expect(third?.event?.name == "LATER" && third?.event?.timestamp != nil)
        }
    }

    @Test func `ends streams and commands with the connection`() async throws {
        for isLost in [false, true] {
            let monitor = try await connected { _ in .noReply }
            let stream = await monitor.events()
            let task = Task { try await monitor.execute("held") }
            await monitor.requests(count: 1)
            if isLost { monitor.fail() } else { await monitor.disconnect() }
            let error = await #expect(throws: QMPError.self) { try await task.value }
            #expect(error?.code == (isLost ? .connectionLost : .closed))
            #expect(error?.outcome == .unknown)
            var events = stream.makeAsyncIterator()
            if isLost {
                let reason = await #expect(throws: QMPError.self) { try await events.next() }
                #expect(reason?.code == .connectionLost)
            } else {
                #expect(try await events.next() == nil)
            }
            // Whoever subscribes now is told the same, as on a socket.
            var late = await monitor.events().makeAsyncIterator()
            if isLost {
                let reason = await #expect(throws: QMPError.self) { try await late.next() }
                #expect(reason?.code == .connectionLost)
            }
            #expect(try await late.next() == nil)
        }
    }

    @Test func `counts the streams that somebody holds`() async throws {
        let monitor = try await connected { _ in .standard }
        let first = await monitor.events()
        var second: EventStream? = await monitor.events(named: "STOP")
        #expect(second != nil && monitor.subscriptionCount == 2)
        first.cancel()
        #expect(monitor.subscriptionCount == 1)
        second = nil
        #expect(monitor.subscriptionCount == 0)
        let third = await monitor.events()
        await monitor.disconnect()
        #expect(monitor.subscriptionCount == 0)
        third.cancel()
    }

    @Test func `loses the connection where an answer says so`() async throws {
        let monitor = try await connected { _ in .close }
        let error = await #expect(throws: QMPError.self) { try await monitor.execute("quit") }
        #expect(error?.code == .connectionLost)
    }

    @Test func `follows a script`() async throws {
        let script = FakeScript([
            .expect("stop"), .expect("device_del", arguments: ["id": "net0"], answer: .return(["ok": true])),
        ])
        let monitor = ScriptedMonitor(script: script)
        try await monitor.connect()
        try await monitor.execute("stop")
        #expect(try await monitor.execute("device_del", ["id": "net0"]) == ["ok": true])
        try script.finish()
    }

    @Test func `reports all that departs from a script`() async throws {
        let script = FakeScript([.expect("stop"), .expect("cont"), .expect("quit", arguments: ["now": true])])
        let monitor = ScriptedMonitor(script: script)
        try await monitor.connect()
        try await monitor.execute("stop")
        await #expect(throws: QMPError.self) { try await monitor.execute("quit", ["later": 1]) }
        try await monitor.execute("cont")
        let error = #expect(throws: FakeScriptError.self) { try script.finish() }
        #expect(
            error?.problems == [
                #"expected cont, got quit {"later":1}"#, #"quit {"now":true} never came"#,
            ]
        )
    }
}

extension EventStream.Element {
    /// The event; `nil` for a gap.
    var event: QMPEvent? {
        if case .event(let event) = self { event } else { nil }
    }
}
