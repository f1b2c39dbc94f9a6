import JSONWire
import QMP
import QMPTesting
import Testing

@Suite("Typed commands", .timeLimit(.minutes(10))) struct TypedCommandTests {
    private static let job = JobInfo(
        id: "j",
        type: .mirror,
        status: .running,
        currentProgress: 1,
        totalProgress: 2
    )

    @Test func aMethodSendsTheCommandAndDecodesTheReply() async throws {
        let sent = FakeRequest(
            "blockdev-mirror",
            arguments: ["device": "disk0", "target": "copy0", "sync": "full", "copy-mode": "write-blocking"]
        )
        let configuration = answering { request in
            switch request.name {
            case "blockdev-mirror": .return([:])
            case "query-jobs": .return(encoding: [Self.job])
            default: .standard
            }
        }
        try await withMonitor(configuration) { server, monitor in
            try await monitor.blockdevMirror(device: "disk0", target: "copy0", sync: .full, copyMode: .writeBlocking)
            let requests = await server.requests(count: 1)
            #expect(requests.first?.name == sent.name)
            #expect(requests.first?.arguments == sent.arguments)
            let jobs = try await monitor.queryJobs()
            #expect(jobs.map(\.status) == [.running])
            let state = try await monitor.queryStatus().status
            #expect(state == .running)
        }
    }

    @Test func noArgumentsAreNotSent() async throws {
        let command = QMPCommand(QueryStatusCommand())
        #expect(command.name == "query-status")
        #expect(command.arguments == nil)
        #expect(QMPCommand(EjectCommand(id: "cd")).arguments == Array(#"{"id":"cd"}"#.utf8))
    }

    @Test func aReplyOfAnotherShapeIsUndecodable() async throws {
        let configuration = answering { request in
            request.name == "query-status" ? .return(["running": "yes"]) : .standard
        }
        try await withMonitor(configuration) { _, monitor in
            let error = try await qmpError { _ = try await monitor.queryStatus() }
            #expect(error.code == .undecodable)
            #expect(error.outcome == .done)
        }
    }

    @Test func aTypedRequestIsReadByTheFake() async throws {
        let configuration = answering { request in
            do {
                guard let command = try request.decode(BlockJobSetSpeedCommand.self) else { return .standard }
                return command.speed > 0 ? .return([:]) : .error(.genericError, "no speed")
            } catch {
                return .error(.genericError, "\(error)")
            }
        }
        try await withMonitor(configuration) { _, monitor in
            try await monitor.blockJobSetSpeed(device: "disk0", speed: 5)
            let error = try await qmpError { try await monitor.blockJobSetSpeed(device: "disk0", speed: 0) }
            #expect(error.refusal?.description == "no speed")
        }
    }

    @Test func outOfBand() async throws {
        let configuration = answering { request in
            request.name == "query-yank" && request.isOutOfBand ? .return([]) : .standard
        }
        try await withMonitor(configuration) { server, monitor in
            let instances = try await monitor.executeOutOfBand(QueryYankCommand())
            #expect(instances.isEmpty)
            let requests = await server.requests(count: 1)
            #expect(requests.map(\.isOutOfBand) == [true])
        }
    }

    @Test func aScriptedMonitorTakesTypedCommands() async throws {
        let monitor = ScriptedMonitor { request in
            request.name == "query-status" ? .return(encoding: StatusInfo(running: false, status: .paused)) : .standard
        }
        try await monitor.connect()
        let state = try await monitor.queryStatus().status
        #expect(state == .paused)
        await monitor.disconnect()
    }
}
