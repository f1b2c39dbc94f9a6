import LibvirtProtocol
import TestSupport
import Testing

@Suite struct RemoteStreamTests {
    @Test func aDownload() {
        var machine = RemoteStateMachine.open()
        let name = machine.send(1, opensStream: true)[0]
        expect(machine.stream(CallID(1)) == nil)
        expect(machine.received(.reply(name)) == .reply(CallID(1)))
        expect(machine.received(.data(name), hasPayload: true) == .streamData(CallID(1)))
        expect(machine.received(.data(name), hasPayload: false) == .streamEndOfData(CallID(1)))
        expect(machine.finishStream(CallID(1)) == name)
        expect(machine.received(name.header(.stream)) == .streamFinished(CallID(1)))
        expect(machine.received(name.header(.stream)) == .unknown)
        expect(machine.abortStream(CallID(1)) == nil)
    }

    @Test func dataAndEndMayComeBeforeTheReply() {
        var machine = RemoteStateMachine.open()
        let name = machine.send(1, opensStream: true)[0]
        expect(machine.received(.data(name), hasPayload: true) == .streamData(CallID(1)))
        expect(machine.received(.data(name), hasPayload: false) == .streamEndOfData(CallID(1)))
        expect(machine.received(name.header(.stream, .error)) == .streamFailed(CallID(1)))
        expect(machine.received(.data(name), hasPayload: true) == .unknown)
        expect(machine.received(.reply(name)) == .reply(CallID(1)))
        expect(machine.finishStream(CallID(1)) == nil)
        expect(machine.close() == [])
    }

    @Test func aStreamThatNobodyWantsAnyMoreMayEndBeforeItOpens() {
        var machine = RemoteStateMachine.open()
        let name = machine.send(1, opensStream: true)[0]
        _ = machine.cancel(CallID(1))
        expect(machine.received(.data(name), hasPayload: true) == .ignore)
        expect(machine.received(name.header(.stream, .error)) == .ignore)
        expect(machine.received(.reply(name)) == .ignore)
        #expect(machine.send(2, 3, 4, 5).count == 4)
    }

    @Test func aStreamTakesNoPlaceOnTheWire() {
        var machine = RemoteStateMachine.open()
        let names = machine.send(1, 2, 3, 4, opensStream: true)
        for name in names { _ = machine.received(.reply(name)) }
        #expect(machine.send(5, 6, 7, 8).count == 4)
    }

    @Test func whatComesOfAnAbortedStreamIsDropped() {
        var machine = RemoteStateMachine.open()
        let name = machine.send(1, opensStream: true)[0]
        _ = machine.received(.reply(name))
        expect(machine.abortStream(CallID(1)) == name)
        expect(machine.received(.data(name), hasPayload: true) == .ignore)
        expect(machine.received(.data(name), hasPayload: false) == .ignore)
        expect(machine.received(name.header(.stream)) == .ignore)
        expect(machine.received(name.header(.stream)) == .unknown)
        expect(machine.close() == [])
    }

    @Test func aStreamThatTheDaemonGivesUp() {
        var machine = RemoteStateMachine.open()
        let name = machine.send(1, opensStream: true)[0]
        _ = machine.received(.reply(name))
        expect(machine.received(name.header(.stream, .error), hasPayload: true) == .streamFailed(CallID(1)))
        expect(machine.finishStream(CallID(1)) == nil)
        expect(machine.abortStream(CallID(1)) == nil)
    }

    @Test func aStreamThatNobodyWantsAnyMoreWhenItOpens() {
        var machine = RemoteStateMachine.open()
        let name = machine.send(1, opensStream: true)[0]
        _ = machine.cancel(CallID(1))
        expect(machine.received(.reply(name)) == .abortStream(name))
        expect(machine.received(.data(name), hasPayload: true) == .ignore)
        expect(machine.received(name.header(.stream)) == .ignore)
    }

    @Test func aRefusedStreamIsNone() {
        var machine = RemoteStateMachine.open()
        let name = machine.send(1, opensStream: true)[0]
        expect(machine.received(.reply(name, .error)) == .refusal(CallID(1)))
        expect(machine.received(.data(name), hasPayload: true) == .unknown)
        expect(machine.finishStream(CallID(1)) == nil)
    }

    @Test func dataOfACallWithoutAStream() {
        var machine = RemoteStateMachine.open()
        let name = machine.send(1)[0]
        expect(machine.received(.data(name), hasPayload: true) == .unknown)
        expect(machine.received(.reply(name)) == .reply(CallID(1)))
    }

    @Test func anOpenStreamComesOutAtTheEnd() {
        var machine = RemoteStateMachine.open()
        let name = machine.send(1, opensStream: true)[0]
        _ = machine.received(.reply(name))
        expect(machine.cancel(CallID(1)) == nil)
        expect(machine.close() == [AbandonedCall(id: CallID(1), wasWritten: true)])
    }

    /// Calls, replies, cancellations and ends in any order.
    @Test(arguments: 0..<20)
    func everyCallComesOutExactlyOnce(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        var machine = RemoteStateMachine.open()
        var onWire: [CallName] = []
        var outcomes: [CallID: Int] = [:]
        for id in 1...200 as ClosedRange<UInt64> {
            _ = machine.enqueue(.call(id))
            while let next = machine.nextToWrite() { onWire.append(next.name) }
            if generator.once(in: 3), let abandoned = machine.cancel(CallID(.random(in: 1...id, using: &generator))) {
                outcomes[abandoned.id, default: 0] += 1
            }
            guard generator.once(in: 2), let name = onWire.randomElement(using: &generator) else { continue }
            onWire.removeAll { $0 == name }
            let action = machine.received(.reply(name, generator.once(in: 4) ? .error : .ok))
            if case .reply(let id) = action { outcomes[id, default: 0] += 1 }
            if case .refusal(let id) = action { outcomes[id, default: 0] += 1 }
        }
        for abandoned in machine.close() { outcomes[abandoned.id, default: 0] += 1 }
        #expect(outcomes.count == 200)
        #expect(outcomes.values.allSatisfy { $0 == 1 })
    }
}

extension FrameHeader {
    fileprivate static func data(_ name: CallName) -> FrameHeader { name.header(.stream, .continue) }
}
