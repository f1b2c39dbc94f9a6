import JSONWire
import QMP
import QMPTesting
import Testing

@Suite("Events", .timeLimit(.minutes(10))) struct EventStreamTests {
    private func event(_ number: Int) -> QMPEvent {
        QMPEvent(name: "E", timestamp: nil, rawData: Array("{\"n\": \(number)}".utf8))
    }

    private func elements(_ stream: EventStream) async throws -> [EventStream.Element] {
        var elements: [EventStream.Element] = []
        for try await element in stream { elements.append(element) }
        return elements
    }

    // MARK: Buffering

    @Test func dropOldestKeepsTheNewestAndReportsTheGapBefore() async throws {
        let (stream, source) = EventStream.makeStream(buffering: .dropOldest(limit: 3))
        for number in 1...10 { source.yield(event(number)) }
        source.finish()
        let seen = try await elements(stream)
        #expect(seen == [.gap(7), .event(event(8)), .event(event(9)), .event(event(10))])
    }

    @Test func dropNewestKeepsTheFirstAndReportsTheGapAfter() async throws {
        let (stream, source) = EventStream.makeStream(buffering: .dropNewest(limit: 2))
        for number in 1...5 { source.yield(event(number)) }
        var iterator = stream.makeAsyncIterator()
        #expect(try await iterator.next() == .event(event(1)))
        source.yield(event(6))
        source.finish()
        let rest = try await elements(stream)
        #expect(rest == [.event(event(2)), .gap(3), .event(event(6))])
    }

    @Test func failEndsWithAnErrorAfterWhatWasKept() async throws {
        let (stream, source) = EventStream.makeStream(buffering: .fail(limit: 2))
        for number in 1...5 { source.yield(event(number)) }
        var iterator = stream.makeAsyncIterator()
        #expect(try await iterator.next() == .event(event(1)))
        #expect(try await iterator.next() == .event(event(2)))
        let error = try await qmpError { _ = try await iterator.next() }
        #expect(error.code == .eventOverflow)
        #expect(try await iterator.next() == nil)
    }

    @Test func aLimitBelowOneCountsAsOne() async throws {
        let (stream, source) = EventStream.makeStream(buffering: .dropOldest(limit: 0))
        for number in 1...3 { source.yield(event(number)) }
        source.finish()
        let seen = try await elements(stream)
        #expect(seen == [.gap(2), .event(event(3))])
    }

    @Test func cancellingEndsAWaitingLoop() async throws {
        let (stream, source) = EventStream.makeStream()
        let reader = Task { try await elements(stream) }
        source.yield(event(1))
        stream.cancel()
        let seen = try await reader.value
        #expect(seen.isEmpty || seen == [.event(event(1))])
    }

    @Test func cancellingTheTaskEndsItsLoopAndKeepsTheRest() async throws {
        let (stream, source) = EventStream.makeStream()
        let reader = Task { try await elements(stream) }
        reader.cancel()
        #expect(try await reader.value.isEmpty)
        source.yield(event(1))
        source.finish()
        #expect(try await elements(stream) == [.event(event(1))])
    }

    @Test func aStreamThatNobodyHoldsUnsubscribes() async {
        await confirmation { unsubscribed in
            _ = EventStream.makeStream { unsubscribed() }
        }
    }

    // MARK: On a connection

    @Test func severalSubscribersEachGetWhatTheyAskedFor() async throws {
        try await withMonitor { server, monitor in
            let all = await monitor.events()
            let some = await monitor.events(named: "RESET")
            await server.emit("STOP")
            await server.emit("RESET", data: ["guest": true])
            try await expectAlive(monitor)
            await monitor.disconnect()
            let names = try await elements(all).map(name)
            #expect(names == ["STOP", "RESET"])
            let reset = try await elements(some)
            #expect(reset.map(name) == ["RESET"])
            guard case .event(let event)? = reset.first else { return }
            #expect(try event.data["guest"] == true)
            #expect(event.timestamp != nil)
        }
    }

    private func name(_ element: EventStream.Element) -> String {
        switch element {
        case .event(let event): event.name
        case .gap(let count): "gap \(count)"
        case .resumed: "resumed"
        }
    }

    @Test func anUnknownTimeIsNil() async throws {
        try await withMonitor { server, monitor in
            let events = await monitor.events()
            await server.send(
                raw: Array(#"{"event": "A", "timestamp": {"seconds": -1, "microseconds": -1}}{"event": "B"}"#.utf8)
            )
            try await expectAlive(monitor)
            await monitor.disconnect()
            for element in try await elements(events) {
                guard case .event(let event) = element else { continue }
                #expect(event.timestamp == nil)
                #expect(try event.data.isEmpty)
            }
        }
    }

    @Test func thousandsOfEventsBetweenTwoReplies() async throws {
        let configuration = answering { $0.name == "wait" ? .noReply : .standard }
        try await withMonitor(configuration) { server, monitor in
            let events = await monitor.events(named: ["E"], buffering: .dropOldest(limit: 10_000))
            await server.emit("E", count: 5_000)
            try await expectAlive(monitor)
            await monitor.disconnect()
            #expect(try await elements(events).count == 5_000)
        }
    }

    @Test func aSubscriberThatNeverReadsHoldsNobodyUp() async throws {
        try await withMonitor { server, monitor in
            let idle = await monitor.events(named: ["E"], buffering: .dropOldest(limit: 100))
            for _ in 0..<10 {
                await server.emit("E", count: 1_000)
                for _ in 0..<100 { try await expectAlive(monitor) }
            }
            await monitor.disconnect()
            let seen = try await elements(idle)
            #expect(seen.first == .gap(9_900))
            #expect(seen.count == 101)
        }
    }

    @Test func theStreamEndsWithTheReason() async throws {
        try await withMonitor { server, monitor in
            let events = await monitor.events()
            await server.closeConnection()
            let error = try await qmpError { _ = try await elements(events) }
            #expect(error.code == .connectionLost)
            // Whoever subscribes now is told the same at once.
            let late = try await qmpError { _ = try await elements(await monitor.events()) }
            #expect(late.code == .connectionLost)
        }
    }

    @Test func subscribingToAClosedMonitorEndsAtOnce() async throws {
        try await withMonitor { _, monitor in
            await monitor.disconnect()
            let seen = try await elements(monitor.events())
            #expect(seen.isEmpty)
        }
    }

    @Test func aScopeEndsItsSubscription() async throws {
        try await withMonitor { server, monitor in
            let stream = try await monitor.withEvents(named: "E") { events in
                await server.emit("E")
                var iterator = events.makeAsyncIterator()
                let element = try await iterator.next()
                #expect(element.map(name) == "E")
                return events
            }
            #expect(try await elements(stream).isEmpty)
        }
    }
}
