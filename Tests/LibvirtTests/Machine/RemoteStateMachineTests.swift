import LibvirtProtocol
import Testing

@Suite struct RemoteStateMachineTests {
    // MARK: Calls

    @Test func callsAreRejectedBeforeAndAfter() {
        var machine = RemoteStateMachine()
        expect(machine.enqueue(.call(1)) == .reject)
        machine.connected(silenceLimit: 5)
        expect(machine.enqueue(.call(1)) == .write)
        expect(machine.close() == [AbandonedCall(id: CallID(1), wasWritten: false)])
        expect(machine.enqueue(.call(2)) == .reject)
        expect(machine.close() == [])
    }

    @Test func repliesFindTheirCallsInAnyOrder() {
        var machine = RemoteStateMachine.open()
        let names = machine.send(1, 2, 3)
        expect(machine.received(.reply(names[1])) == .reply(CallID(2)))
        expect(machine.received(.reply(names[2], .error)) == .refusal(CallID(3)))
        expect(machine.received(.reply(names[0])) == .reply(CallID(1)))
    }

    @Test func atMostFourAreOnTheWire() {
        var machine = RemoteStateMachine.open()
        let names = machine.send(1, 2, 3, 4, 5, 6)
        #expect(names.count == 4)
        expect(machine.nextToWrite() == nil)
        expect(machine.received(.reply(names[3])) == .reply(CallID(4)))
        expect(machine.nextToWrite()?.id == CallID(5))
        expect(machine.nextToWrite() == nil)
    }

    @Test func aCallThatIsGivenUpKeepsItsPlace() {
        var machine = RemoteStateMachine.open()
        let names = machine.send(1, 2, 3, 4, 5)
        expect(machine.cancel(CallID(1)) == AbandonedCall(id: CallID(1), wasWritten: true))
        expect(machine.cancel(CallID(1)) == nil)
        expect(machine.nextToWrite() == nil)
        expect(machine.received(.reply(names[0])) == .ignore)
        expect(machine.received(.reply(names[0])) == .unknown)
        expect(machine.nextToWrite()?.id == CallID(5))
    }

    @Test func aCallThatWaitsForItsTurnIsNeverWritten() {
        var machine = RemoteStateMachine.open()
        let names = machine.send(1, 2, 3, 4, 5, 6)
        expect(machine.cancel(CallID(5)) == AbandonedCall(id: CallID(5), wasWritten: false))
        expect(machine.received(.reply(names[0])) == .reply(CallID(1)))
        expect(machine.nextToWrite()?.id == CallID(6))
    }

    @Test func answersToNothing() {
        var machine = RemoteStateMachine.open()
        let name = machine.send(1)[0]
        let other = CallName(program: name.program, procedure: name.procedure + 1, serial: name.serial)
        let unknown = CallName(program: name.program, procedure: name.procedure, serial: 99)
        expect(machine.received(.reply(unknown)) == .unknown)
        expect(machine.received(.reply(other)) == .unknown)
        expect(machine.received(.reply(name)) == .reply(CallID(1)))
        expect(machine.received(.reply(name)) == .unknown)
    }

    // MARK: Routing

    @Test func anEventMayHaveTheSerialOfACall() {
        var machine = RemoteStateMachine.open()
        let name = machine.send(1)[0]
        #expect(name.serial == 1)
        let event = FrameHeader(.qemu, 6, kind: .message, serial: 1)
        expect(machine.received(event, hasPayload: true) == .event)
        expect(machine.received(.reply(name)) == .reply(CallID(1)))
    }

    @Test func whatTheDaemonMustNotDo() {
        let program = RemoteProgram.remote
        var ofOldVersion = FrameHeader(program, 1, kind: .reply, serial: 1)
        ofOldVersion.version = 2
        let headers = [
            ofOldVersion,
            FrameHeader(program, 1, kind: .call, serial: 1),
            FrameHeader(program, 1, kind: .callWithDescriptors, serial: 1),
            FrameHeader(program, 1, kind: .replyWithDescriptors, serial: 1),
            FrameHeader(program, 1, kind: .streamHole, serial: 1),
            FrameHeader(program, 1, kind: .reply, serial: 1, status: .continue),
        ]
        for header in headers {
            var machine = RemoteStateMachine.open()
            guard case .peerError = machine.received(header, hasPayload: false) else {
                Issue.record("\(header) was taken")
                continue
            }
        }
    }

    @Test func nothingHappensAfterClose() {
        var machine = RemoteStateMachine.open()
        let name = machine.send(1)[0]
        expect(machine.close() == [AbandonedCall(id: CallID(1), wasWritten: true)])
        expect(machine.received(.reply(name)) == .ignore)
        expect(machine.nextToWrite() == nil)
        expect(machine.cancel(CallID(1)) == nil)
        expect(machine.keepAliveIntervalPassed() == .none)
        machine.connected(silenceLimit: 5)
        expect(machine.enqueue(.call(2)) == .reject)
    }

    // MARK: Signs of life

    @Test func aSilentDaemonIsAskedAndThenGivenUp() {
        var machine = RemoteStateMachine.open(silenceLimit: 2)
        expect(machine.keepAliveIntervalPassed() == .none)
        expect(machine.keepAliveIntervalPassed() == .ping)
        expect(machine.keepAliveIntervalPassed() == .ping)
        expect(machine.keepAliveIntervalPassed() == .silent)
    }

    @Test func whateverArrivesIsASignOfLife() {
        var machine = RemoteStateMachine.open(silenceLimit: 1)
        let pong = FrameHeader(.keepAlive, 2, kind: .message, serial: 0)
        let event = FrameHeader(.remote, 318, kind: .message, serial: 1)
        for header in [pong, event, pong, event] {
            expect(machine.keepAliveIntervalPassed() == .none)
            expect(machine.keepAliveIntervalPassed() == .ping)
            _ = machine.received(header, hasPayload: false)
        }
    }

    @Test func aQuestionOfTheDaemonIsAnswered() {
        var machine = RemoteStateMachine.open()
        expect(
            machine.received(FrameHeader(.keepAlive, 1, kind: .message, serial: 0), hasPayload: false) == .answerPing
        )
        expect(machine.received(FrameHeader(.keepAlive, 2, kind: .message, serial: 0), hasPayload: false) == .ignore)
    }
}

/// `#expect` of something that a machine says, which it cannot capture.
func expect(_ condition: Bool, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(condition, sourceLocation: sourceLocation)
}

extension RemoteCall {
    static func call(_ id: UInt64, opensStream: Bool = false) -> RemoteCall {
        RemoteCall(id: CallID(id), program: .remote, procedure: Int32(id), opensStream: opensStream)
    }
}

extension FrameHeader {
    static func reply(_ name: CallName, _ status: Status = .ok) -> FrameHeader { name.header(.reply, status) }
}

extension RemoteStateMachine {
    static func open(silenceLimit: Int = 5) -> RemoteStateMachine {
        var machine = RemoteStateMachine()
        machine.connected(silenceLimit: silenceLimit)
        return machine
    }

    mutating func received(_ header: FrameHeader) -> ReceiveAction { received(header, hasPayload: false) }

    /// Enqueues calls and writes what may be written.
    mutating func send(_ ids: UInt64..., opensStream: Bool = false) -> [CallName] {
        for id in ids { _ = enqueue(.call(id, opensStream: opensStream)) }
        var names: [CallName] = []
        while let next = nextToWrite() { names.append(next.name) }
        return names
    }
}
