import JSONWire
import QMP
import QMPTesting
import Testing

@Suite("Typed events", .timeLimit(.minutes(10))) struct TypedEventTests {
    @Test func eventsAreDecoded() async throws {
        let configuration = answering { request in
            guard request.name == "job-cancel" else { return .standard }
            return .event(StopEvent()) + .event(JobStatusChangeEvent(id: "j", status: .aborting)) + .return([:])
        }
        try await withMonitor(configuration) { _, monitor in
            let events = await monitor.events(of: JobStatusChangeEvent.self)
            try await monitor.jobCancel(id: "j")
            var iterator = events.makeAsyncIterator()
            let element = try await iterator.next()
            #expect(element?.event?.id == "j")
            #expect(element?.event?.status == .aborting)
        }
    }

    @Test func anEventOfAnotherShapeIsDeliveredAsItIs() async throws {
        let monitor = ScriptedMonitor { _ in .standard }
        try await monitor.connect()
        var iterator = await monitor.events(of: JobStatusChangeEvent.self).makeAsyncIterator()
        monitor.emit("JOB_STATUS_CHANGE", data: ["id": 7])
        monitor.emit("JOB_STATUS_CHANGE", data: ["id": "j", "status": "something-new"])
        guard case .undecodable(let event, let error) = try await iterator.next() else {
            Issue.record("not delivered")
            return
        }
        #expect(try event.data["id"] == 7)
        #expect(error.code == .undecodable)
        #expect(try await iterator.next()?.event?.status == JobStatus(rawValue: "something-new"))
        await monitor.disconnect()
        #expect(try await iterator.next() == nil)
    }

    @Test func gapsAreTold() async throws {
        let monitor = ScriptedMonitor { _ in .standard }
        try await monitor.connect()
        let events = await monitor.events(of: StopEvent.self, buffering: .dropOldest(limit: 1))
        for _ in 0..<4 { monitor.emit("STOP") }
        var iterator = events.makeAsyncIterator()
        guard case .gap(3) = try await iterator.next() else {
            Issue.record("no gap of 3")
            return
        }
        #expect(try await iterator.next()?.event != nil)
        events.cancel()
        #expect(try await iterator.next() == nil)
        await monitor.disconnect()
    }
}
