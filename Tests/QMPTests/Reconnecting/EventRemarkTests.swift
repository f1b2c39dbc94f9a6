import QAPI
import Testing

@testable import QMP

@Suite("What is said between events", .timeLimit(.minutes(5))) struct EventRemarkTests {
    private func resumption(_ reason: String, restarted: Bool? = false) -> Resumption {
        Resumption(
            reason: QMPError(.connectionLost, reason),
            restarted: restarted,
            before: Resumption.State(nodes: ["before \(reason)"]),
            now: Resumption.State(nodes: ["after \(reason)"])
        )
    }

    private func event(_ number: Int) -> QMPEvent { QMPEvent(name: "E\(number)", timestamp: nil, rawData: nil) }

    private func buffered(_ buffering: EventBuffering, _ fill: (EventBuffer) -> Void) -> [EventStream.Element] {
        let buffer = EventBuffer(names: nil, buffering: buffering)
        fill(buffer)
        return buffer.takeBuffered()
    }

    @Test func resumptionsAreNeverDropped() {
        let seen = buffered(.dropOldest(limit: 1)) { buffer in
            buffer.yield(event(1))
            buffer.remark(.resumed(resumption("a")))
            buffer.yield(event(2))
        }
        #expect(seen == [.gap(1), .resumed(resumption("a")), .event(event(2))])
    }

    @Test func neighboursAreJoined() {
        let joined = resumption("a").joined(to: resumption("b", restarted: true))
        #expect(joined.before.nodes == ["before a"] && joined.now.nodes == ["after b"])
        #expect(joined.restarted == true && joined.reason.message == "b")
        #expect(resumption("a", restarted: nil).joined(to: resumption("b")).restarted == nil)
        let seen = buffered(.dropNewest(limit: 1)) { buffer in
            buffer.yield(event(1))
            buffer.yield(event(2))
            buffer.remark(.resumed(resumption("a")))
            buffer.yield(event(3))
            buffer.remark(.resumed(resumption("b", restarted: true)))
        }
        #expect(seen == [.event(event(1)), .gap(2), .resumed(joined)])
    }

    /// However often the connection goes and comes, a subscriber that does not read costs no more than its buffer.
    @Test(arguments: [EventBuffering.dropOldest(limit: 3), .dropNewest(limit: 3)])
    func theBufferIsBounded(_ buffering: EventBuffering) {
        let seen = buffered(buffering) { buffer in
            for number in 1...1000 {
                buffer.yield(event(number))
                buffer.remark(.resumed(resumption("\(number)")))
            }
        }
        #expect(seen.count <= 3 * 3 + 2)
        let events = seen.count { if case .event = $0 { true } else { false } }
        let gaps = seen.reduce(0) { if case .gap(let count) = $1 { $0 + count } else { $0 } }
        #expect(events == 3 && gaps == 997)
    }

    @Test func aReaderThatWaitsIsTold() async throws {
        let router = EventRouter()
        let stream = router.subscribe(named: ["NONE"], buffering: .fail(limit: 1))
        let reader = Task {
            var iterator = stream.makeAsyncIterator()
            return try await iterator.next()
        }
        router.remark(.resumed(resumption("a")))
        #expect(try await reader.value == .resumed(resumption("a")))
    }

    @Test func whatIsForwardedComesAtOnceAndInOrder() async throws {
        let (stream, source) = EventStream.makeStream(buffering: .dropOldest(limit: 2))
        for number in 1...3 { source.yield(event(number)) }
        let (seen, sink) = EventStream.makeStream()
        stream.forward { element in
            if case .event(let event) = element { sink.yield(event) }
        }
        source.yield(event(4))
        #expect(seen.takeBuffered() == [2, 3, 4].map { .event(event($0)) })
        stream.cancel()
        source.yield(event(5))
        #expect(seen.takeBuffered().isEmpty)
    }
}
