import JSONWire
import QMP
import QMPTesting
import Testing

@Suite("Pipelines", .timeLimit(.minutes(10))) struct PipelineTests {
    @Test func eachCommandHasItsOwnResult() async throws {
        let configuration = answering { request in
            switch request.name {
            case "query-block": .error(.genericError, "no disks today")
            case "query-uuid": .return(encoding: UuidInfo(uuid: "u"))
            default: .standard
            }
        }
        try await withMonitor(configuration) { server, monitor in
            let (status, blocks, uuid) = await monitor.pipeline(
                QueryStatusCommand(),
                QueryBlockCommand(),
                QueryUUIDCommand()
            )
            let isRunning = try status.get().running
            #expect(isRunning)
            #expect(throws: QMPError.refused("query-block", .genericError, "no disks today")) { try blocks.get() }
            let identity = try uuid.get().uuid
            #expect(identity == "u")
            #expect(await server.requests(count: 3).map(\.name) == ["query-status", "query-block", "query-uuid"])
        }
    }

    /// None is answered before the last has been sent.
    @Test func allAreSentBeforeTheFirstIsAnswered() async throws {
        let gate = Gate()
        let configuration = answering { request in
            if request.name == "query-status" { return .delayed(until: gate) + .standard }
            return .standard
        }
        try await withMonitor(configuration) { server, monitor in
            async let results = monitor.pipeline(QueryStatusCommand(), QueryVersionCommand(), QueryNameCommand())
            #expect(await server.requests(count: 3).count == 3)
            gate.open()
            let (status, version, name) = await results
            let state = try status.get().status
            #expect(state == .running)
            let major = try version.get().qemu.major
            #expect(major == 10)
            #expect(throws: Never.self) { try name.get() }
        }
    }

    @Test func moreThanTheWireTakesAtOnce() async throws {
        try await withMonitor { _, monitor in
            let commands = Array(repeating: QMPCommand("query-status"), count: 100)
            let results = await monitor.run(commands)
            #expect(results.count == 100)
            for result in results {
                let status = try result.get().decode(StatusInfo.self)
                #expect(status.running)
            }
        }
    }

    @Test func nothingIsSentForNothing() async throws {
        try await withMonitor { _, monitor in #expect(await monitor.run([]).isEmpty) }
    }

    @Test func oneThatCannotBeSentFailsAlone() async throws {
        try await withMonitor { _, monitor in
            // Descriptors do not travel out of band.
            let broken = QMPCommand("getfd", execution: .outOfBand, descriptors: [0])
            let results = await monitor.run([QMPCommand("query-status"), broken, QMPCommand("query-name")])
            #expect(throws: Never.self) { try results[0].get() }
            #expect(throws: QMPError.self) { try results[1].get() }
            #expect(throws: Never.self) { try results[2].get() }
        }
    }

    @Test func cancellingEndsAll() async throws {
        let configuration = answering { request in request.name == "qmp_capabilities" ? .standard : .noReply }
        try await withMonitor(configuration) { server, monitor in
            let task = Task { await monitor.run(Array(repeating: QMPCommand("query-status"), count: 20)) }
            _ = await server.requests(count: 1)
            task.cancel()
            let codes = await task.value.map { result in
                if case .failure(let error) = result { error.code } else { QMPError.Code?.none }
            }
            #expect(codes == Array(repeating: .cancelled, count: 20))
        }
    }

    /// Two commands with descriptors are never on their way at once, so the second one holds up those behind it.
    @Test func whatIsCancelledBeforeItsTurnIsNotSent() async throws {
        let configuration = answering { request in request.name == "qmp_capabilities" ? .standard : .noReply }
        try await withMonitor(configuration) { server, monitor in
            let commands = [
                QMPCommand("getfd", arguments: ["fdname": "a"], descriptors: [0]),
                QMPCommand("getfd", arguments: ["fdname": "b"], descriptors: [0]),
                QMPCommand("stop"),
                QMPCommand("quit"),
            ]
            let task = Task { await monitor.run(commands) }
            _ = await server.requests(count: 1)
            task.cancel()
            let outcomes = await task.value.map { result in
                if case .failure(let error) = result { error.outcome } else { QMPError.Outcome?.none }
            }
            #expect(outcomes == [.unknown, .notSent, .notSent, .notSent])
            // What was written would come before this one.
            let timeout = QMPTimeout.after(.milliseconds(50))
            let last = try await qmpError { try await monitor.execute("query-name", timeout: timeout) }
            #expect(last.code == .timedOut)
            #expect(await server.requests(count: 1).map(\.name).filter { ["stop", "quit"].contains($0) } == [])
        }
    }

    @Test func theEndOfTheConnectionEndsAll() async throws {
        let configuration = answering { request in request.name == "query-name" ? .close : .standard }
        try await withMonitor(configuration) { _, monitor in
            let results = await monitor.run(["query-status", "query-name", "query-status"].map { QMPCommand($0) })
            #expect(throws: Never.self) { try results[0].get() }
            for result in results.dropFirst() { #expect(throws: QMPError.self) { try result.get() } }
        }
    }

    @Test func aMonitorOfAnotherKindRunsOneAfterTheOther() async throws {
        let monitor = ScriptedMonitor { _ in .standard }
        try await monitor.connect()
        let (status, version) = await monitor.pipeline(QueryStatusCommand(), QueryVersionCommand())
        let isRunning = try status.get().running
        #expect(isRunning)
        let major = try version.get().qemu.major
        #expect(major == 10)
        await monitor.disconnect()
    }
}
