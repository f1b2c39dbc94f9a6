import JSONWire
import QMP
import QMPTesting
import Testing

@Suite("The end of a connection, time-outs and cancellation", .timeLimit(.minutes(10)))
struct SocketMonitorEndingTests {
    @Test func endOfStreamInTheMiddleOfALineFailsAllThatWait() async throws {
        let configuration = answering { request in
            request.name == "last" ? .raw(Array(#"{"return": {"#.utf8)) + .closeAbruptly : .noReply
        }
        try await withMonitor(configuration) { server, monitor in
            // An out-of-band command is answered although the others are not.
            let waiting = (0..<5).map { _ in Task { try await qmpError { try await monitor.execute("never") } } }
            _ = await server.requests(count: 1)
            let last = try await qmpError { try await monitor.executeOutOfBand("last") }
            #expect(last.code == .connectionLost)
            #expect(last.outcome == .unknown)
            for task in waiting {
                let error = try await task.value
                #expect(error.code == .connectionLost)
            }
            let later = try await qmpError { try await monitor.execute("query-status") }
            #expect(later.code == .connectionLost)
            #expect(later.outcome == .notSent)
        }
    }

    /// The first reply makes room for another command, and writing that fails: the replies behind it must not be lost.
    @Test func repliesThatArriveWithTheEndAreDelivered() async throws {
        try await withMonitor(answering { _ in .noReply }) { server, monitor in
            let commands = (0..<20).map { _ in
                Task { () -> QMPError.Code? in
                    do throws(QMPError) {
                        try await monitor.execute("any")
                        return nil
                    } catch {
                        return error.code
                    }
                }
            }
            let requests = await server.requests(count: 7)
            await server.send(raw: requests.flatMap { $0.reply() })
            await server.closeConnection()
            var codes: [QMPError.Code?] = []
            for command in commands { codes.append(await command.value) }
            #expect(codes.count { $0 == nil } == 7)
            #expect(codes.count { $0 == .connectionLost } == 13)
        }
    }

    /// What QEMU told is in every error, whoever listened to events.
    @Test func theEndIsExplainedToAllThatWait() async throws {
        try await withMonitor(answering { _ in .noReply }) { server, monitor in
            let events = await monitor.events(named: "RESET")
            let waiting = Task { try await qmpError { try await monitor.execute("never") } }
            _ = await server.requests(count: 1)
            await server.emit("SHUTDOWN", data: ["guest": false, "reason": "host-signal"])
            await server.closeConnection()
            let message = "the connection to \(server.address) ended: a signal told QEMU to end"
            let first = try await waiting.value
            #expect(first.code == .connectionLost)
            #expect(first.message == "never: \(message)")
            let later = try await qmpError { try await monitor.execute("query-status") }
            #expect(later.message == "query-status: \(message)")
            let ended = try await qmpError { for try await _ in events {} }
            #expect(ended.message == message)
        }
    }

    /// The machine went on after that, and the connection ended for another reason, of which nothing is known: the other
    /// side is this process.
    @Test func whatTheMachineSurvivedExplainsNothing() async throws {
        try await withMonitor { server, monitor in
            await server.emit("SHUTDOWN", data: ["guest": true, "reason": "guest-shutdown"])
            await server.emit("RESET", data: ["guest": false, "reason": "host-qmp-system-reset"])
            await server.closeConnection()
            let events = await monitor.events(named: "RESET")
            let error = try await qmpError { for try await _ in events {} }
            #expect(error.message == "the connection to \(server.address) ended")
            #expect(error.fate == nil && error.process == nil)
        }
    }

    @Test func anEndThatIsToldWithoutAReason() async throws {
        try await withMonitor { server, monitor in
            let events = await monitor.events(named: "RESET")
            await server.emit("SHUTDOWN", data: ["guest": 7])
            await server.closeConnection()
            let error = try await qmpError { for try await _ in events {} }
            #expect(error.message == "the connection to \(server.address) ended: the machine is off")
        }
    }

    @Test func closingTwiceAndDuringACommand() async throws {
        try await withMonitor(answering { _ in .noReply }) { server, monitor in
            let waiting = Task { try await qmpError { try await monitor.execute("never") } }
            _ = await server.requests(count: 1)
            await monitor.disconnect()
            let error = try await waiting.value
            #expect(error.code == .closed)
            #expect(error.outcome == .unknown)
            await monitor.disconnect()
            let later = try await qmpError { try await monitor.execute("query-status") }
            #expect(later.code == .closed)
            _ = await server.wait { !$0.isConnected }
        }
    }

    @Test func aMonitorThatNobodyHoldsClosesItsConnection() async throws {
        try await FakeQEMU.withServer { server in
            do {
                let monitor = SocketMonitor(server.address, configuration: .unhurried)
                try await monitor.connect()
            }
            _ = await server.wait { $0.connectionCount == 1 && !$0.isConnected }
        }
    }

    @Test func commandsBeforeConnectAreRefused() async throws {
        try await FakeQEMU.withServer { server in
            let error = try await qmpError {
                try await SocketMonitor(server.address, configuration: .unhurried).execute("query-status")
            }
            #expect(error.code == .closed)
            #expect(error.outcome == .notSent)
        }
    }

    @Test func cancellingACommandLeavesTheOthers() async throws {
        let gate = Gate()
        let configuration = answering { $0.name == "slow" ? .delayed(until: gate) + .return([:]) : .standard }
        try await withMonitor(configuration) { server, monitor in
            let cancelled = Task { try await qmpError { try await monitor.execute("slow") } }
            _ = await server.requests(count: 1)
            let kept = Task { try await monitor.execute("query-name") }
            cancelled.cancel()
            let error = try await cancelled.value
            #expect(error.code == .cancelled)
            #expect(error.outcome == .unknown)
            gate.open()
            _ = try await kept.value
            try await expectAlive(monitor)
        }
    }

    @Test func aTaskThatIsCancelledAlreadySendsNothing() async throws {
        try await withMonitor { server, monitor in
            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return try await qmpError { try await monitor.execute("never-sent") }
            }
            let error = try await task.value
            #expect(error.code == .cancelled)
            #expect(error.outcome == .notSent)
            try await expectAlive(monitor)
            #expect(server.requests.map(\.name) == ["query-status"])
        }
    }

    @Test func aCommandThatWaitsInLineTimesOutUnsent() async throws {
        try await withMonitor(answering { $0.name == "never" ? .noReply : .standard }) { server, monitor in
            let stuck = (0..<8).map { _ in Task { try await qmpError { try await monitor.execute("never") } } }
            _ = await server.wait { $0.isConnected }
            // All eight places are taken when an out-of-band command sent later is answered.
            while try await qmpError({ try await monitor.execute("x", timeout: .after(.milliseconds(20))) }).outcome
                != .notSent
            {}
            await monitor.disconnect()
            for task in stuck { #expect(try await task.value.code == .closed) }
        }
    }

    @Test func theDefaultTimeoutAndNone() async throws {
        var limits = SocketMonitor.Configuration.unhurried
        limits.commandTimeout = .milliseconds(30)
        let gate = Gate()
        let configuration = answering { request in
            switch request.name {
            case "never": .noReply
            case "later": .delayed(until: gate) + .return(1)
            default: .standard
            }
        }
        try await withMonitor(configuration, monitorConfiguration: limits) { server, monitor in
            async let patient = monitor.run(QMPCommand("later", timeout: .never))
            _ = await server.requests(count: 1)
            let error = try await qmpError { try await monitor.execute("query-name") }
            #expect(error.code == .timedOut)
            gate.open()
            #expect(try await patient.bytes == Array("1".utf8))
        }
    }

    // MARK: Out of band

    @Test func anOutOfBandCommandOvertakesEightThatAreStuck() async throws {
        try await withMonitor(answering { $0.name == "never" ? .noReply : .standard }) { server, monitor in
            let stuck = (0..<30).map { _ in Task { try await qmpError { try await monitor.execute("never") } } }
            while try await qmpError({ try await monitor.execute("x", timeout: .after(.milliseconds(20))) }).outcome
                != .notSent
            {}
            _ = try await monitor.executeOutOfBand("query-yank")
            #expect(!server.record.isSuspended)
            await monitor.disconnect()
            for task in stuck { #expect(try await task.value.code == .closed) }
        }
    }

    // MARK: Garbage and floods

    @Test func bytesThatAreNotQMPAreDropped() async throws {
        try await withMonitor { server, monitor in
            // What answers nobody is nobody's, once it was seen to have arrived: while a command waits, it might be its reply.
            var events = await monitor.events().makeAsyncIterator()
            await server.send(raw: Array("warning: something\n]]}}\r\n{\"foo\": 1}\n{\"broken\n".utf8))
            await server.emit("SEEN")
            _ = try await events.next()
            try await expectAlive(monitor)
            await server.send(raw: Array("{\"error\": {\"class\": \"GenericError\", \"desc\": \"stray\"}}\n".utf8))
            await server.emit("SEEN")
            _ = try await events.next()
            try await expectAlive(monitor)
        }
    }

    @Test func garbageOfEveryKindNeverCrashesOrHangs() async throws {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<30 {
            var limits = SocketMonitor.Configuration.unhurried
            limits.commandTimeout = .milliseconds(100)
            try await withMonitor(monitorConfiguration: limits) { server, monitor in
                let garbage = (0..<Int.random(in: 1...200)).map { _ in
                    Bool.random()
                        ? UInt8.random(in: 0...255, using: &random)
                        : "{}[]\",:\\0u".utf8.randomElement(using: &random) ?? 0
                }
                await server.send(raw: garbage)
                do throws(QMPError) {
                    try await monitor.execute("query-status")
                } catch {
                    #expect(
                        [.timedOut, .undecodable, .connectionLost, .negotiationFailed, .refused].contains(error.code)
                    )
                }
            }
        }
    }
}
