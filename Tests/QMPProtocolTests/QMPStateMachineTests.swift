import QMPProtocol
import Testing

@Suite struct QMPStateMachineTests {
    // MARK: Opening

    @Test func theWayToReady() {
        var machine = QMPStateMachine()
        machine.connected()
        expect(machine.greetingReceived(outOfBand: true) == .negotiate(outOfBand: true))
        expect(machine.enqueue(.init(1)) == .reject(.notConnected))
        expect(machine.replyReceived(id: .negotiation) == .negotiated)
        expect(machine.enqueue(.init(1)) == .write)
        expect(machine.nextToWrite() == 1)
    }

    @Test func commandsAreRejectedBeforeAndAfter() {
        var machine = QMPStateMachine()
        expect(machine.enqueue(.init(1)) == .reject(.notConnected))
        machine.connected()
        expect(machine.enqueue(.init(1)) == .reject(.notConnected))
        expect(machine.close() == [])
        expect(machine.enqueue(.init(1)) == .reject(.closed))
        expect(machine.close() == [])
    }

    @Test func whatThePeerMustNotDo() {
        var machine = QMPStateMachine()
        machine.connected()
        expect(machine.replyReceived(id: .negotiation) == .peerError)
        expect(machine.unattributedFailure(.oversized) == .peerError)
        _ = machine.greetingReceived(outOfBand: false)
        expect(machine.greetingReceived(outOfBand: false) == .peerError)
        expect(machine.replyReceived(id: 99) == .peerError)
        expect(machine.replyReceived(id: nil) == .negotiated)
        expect(machine.greetingReceived(outOfBand: false) == .peerError)
    }

    @Test func nothingHappensAfterClose() {
        var machine = QMPStateMachine.ready()
        machine.send(1)
        expect(machine.close() == [Abandoned(id: 1, wasWritten: true)])
        expect(machine.replyReceived(id: 1) == .ignore)
        expect(machine.unattributedFailure(.oversized) == .ignore)
        expect(machine.greetingReceived(outOfBand: true) == .ignore)
        expect(machine.nextToWrite() == nil)
        expect(machine.cancel(1) == nil)
        machine.connected()
        expect(machine.enqueue(.init(2)) == .reject(.closed))
    }

    // MARK: Replies

    @Test func repliesFindTheirWaitersInAnyOrder() {
        var machine = QMPStateMachine.ready()
        for id in 1...3 as ClosedRange<UInt64> { machine.send(id) }
        expect(machine.replyReceived(id: 2) == .deliver(2))
        expect(machine.replyReceived(id: 1) == .deliver(1))
        expect(machine.replyReceived(id: 3) == .deliver(3))
    }

    @Test func unknownDuplicateAndLateIDs() {
        var machine = QMPStateMachine.ready()
        machine.send(1)
        expect(machine.replyReceived(id: 9) == .unknown)
        expect(machine.replyReceived(id: 1) == .deliver(1))
        expect(machine.replyReceived(id: 1) == .unknown)
        machine.send(2)
        expect(machine.cancel(2) == Abandoned(id: 2, wasWritten: true))
        expect(machine.cancel(2) == nil)
        expect(machine.replyReceived(id: 2) == .deliver(nil))
        expect(machine.replyReceived(id: 2) == .unknown)
    }

    // MARK: The window

    @Test func atMostSevenInBandCommandsAreOnTheWire() {
        var machine = QMPStateMachine.ready()
        for id in 1...20 as ClosedRange<UInt64> { expect(machine.enqueue(.init(id)) == .write) }
        expect(machine.drain() == (1...7).map { RequestID($0) })
        _ = machine.replyReceived(id: 1)
        expect(machine.drain() == [8])
    }

    @Test func outOfBandCommandsOvertake() {
        var machine = QMPStateMachine.ready()
        for id in 1...20 as ClosedRange<UInt64> { _ = machine.enqueue(.init(id)) }
        expect(machine.drain().count == 7)
        expect(machine.enqueue(.init(100, outOfBand: true)) == .write)
        expect(machine.drain() == [100])
        expect(machine.replyReceived(id: 100) == .deliver(100))
        expect(machine.drain() == [])
    }

    @Test func outOfBandNeedsTheCapability() {
        var machine = QMPStateMachine.ready(outOfBand: false)
        expect(machine.enqueue(.init(1, outOfBand: true)) == .reject(.outOfBandUnavailable))
    }

    @Test func anAbandonedCommandKeepsItsPlaceUntilItsReply() {
        var machine = QMPStateMachine.ready()
        for id in 1...8 as ClosedRange<UInt64> { _ = machine.enqueue(.init(id)) }
        _ = machine.drain()
        expect(machine.cancel(3)?.wasWritten == true)
        expect(machine.drain() == [])
        _ = machine.replyReceived(id: 3)
        expect(machine.drain() == [8])
    }

    @Test func aCommandCancelledBeforeItsTurnIsNeverWritten() {
        var machine = QMPStateMachine.ready()
        for id in 1...9 as ClosedRange<UInt64> { _ = machine.enqueue(.init(id)) }
        _ = machine.drain()
        expect(machine.cancel(8) == Abandoned(id: 8, wasWritten: false))
        _ = machine.replyReceived(id: 1)
        expect(machine.drain() == [9])
    }

    @Test func aSecondSetOfDescriptorsWaitsForTheFirst() {
        var machine = QMPStateMachine.ready()
        _ = machine.enqueue(.init(1, descriptors: true))
        _ = machine.enqueue(.init(2))
        _ = machine.enqueue(.init(3, descriptors: true))
        _ = machine.enqueue(.init(4))
        expect(machine.drain() == [1, 2])
        _ = machine.replyReceived(id: 1)
        expect(machine.drain() == [3, 4])
    }

    // MARK: Failures without id

    private static let failure = UnattributedFailure.error(class: "GenericError", description: "bad")

    @Test func anErrorWithoutIDFailsTheOnlyCommand() {
        var machine = QMPStateMachine.ready()
        machine.send(1)
        expect(machine.unattributedFailure(Self.failure) == .deliver(nil, failed: [1], failure: Self.failure))
        machine.send(2)
        expect(machine.replyReceived(id: 2) == .deliver(2))
    }

    @Test func anErrorWithoutIDToNobodyIsNoted() {
        var machine = QMPStateMachine.ready()
        expect(machine.unattributedFailure(Self.failure) == .unknown)
        machine.send(1)
        expect(machine.replyReceived(id: 1) == .deliver(1))
    }

    /// In-band replies come in order: the replies of the others tell which one the error was meant for.
    @Test(arguments: [1, 2, 3] as [RequestID]) func anErrorWithoutIDWhileThreeWaitFailsTheOneItWasMeantFor(
        _ guilty: RequestID
    ) {
        var machine = QMPStateMachine.ready()
        for id in 1...3 as ClosedRange<UInt64> { machine.send(id) }
        var failed: [RequestID] = []
        var answered: [RequestID] = []
        func note(_ action: QMPStateMachine.ReplyAction) {
            guard case .deliver(let id, let others, let failure) = action else { return expect(false) }
            if let id { answered.append(id) }
            expect(others.isEmpty || failure == Self.failure)
            failed += others
        }
        for id in [1, 2, 3] as [RequestID] {
            note(id == guilty ? machine.unattributedFailure(Self.failure) : machine.replyReceived(id: id))
        }
        expect(failed == [guilty])
        expect(answered == ([1, 2, 3] as [RequestID]).filter { $0 != guilty })
        expect(machine.close() == [])
    }

    /// One bad line may cause two errors, and a command may be sent before the second has come.
    @Test func aSecondErrorWithoutIDFailsNobodyElse() {
        var machine = QMPStateMachine.ready()
        for id in 1...3 as ClosedRange<UInt64> { machine.send(id) }
        expect(machine.replyReceived(id: 1) == .deliver(1))
        expect(machine.unattributedFailure(Self.failure) == .deliver(nil))
        machine.send(4)
        expect(machine.unattributedFailure(Self.failure) == .deliver(nil))
        expect(machine.replyReceived(id: 3) == .deliver(3, failed: [2], failure: Self.failure))
        expect(machine.replyReceived(id: 4) == .deliver(4))
        expect(machine.close() == [])
    }

    @Test func anErrorWithoutIDBeforeTheFirstReplyIsNotTheLaterOnes() {
        var machine = QMPStateMachine.ready()
        for id in 1...2 as ClosedRange<UInt64> { machine.send(id) }
        expect(machine.unattributedFailure(Self.failure) == .deliver(nil))
        machine.send(3)
        guard case .deliver(1, failed: [], _) = machine.replyReceived(id: 1) else { return expect(false) }
        expect(machine.replyReceived(id: 2) == .deliver(2))
        expect(machine.replyReceived(id: 3) == .deliver(3))
    }

    @Test func anErrorWithoutIDMayBeTheOutOfBandCommands() {
        var machine = QMPStateMachine.ready()
        machine.send(1)
        _ = machine.enqueue(.init(2, outOfBand: true))
        _ = machine.drain()
        expect(machine.unattributedFailure(Self.failure) == .deliver(nil))
        guard case .deliver(1, failed: [2], Self.failure) = machine.replyReceived(id: 1) else { return expect(false) }
    }

    @Test func aReplyWithoutIDCountsAsAFailureOfTheOnlyCommand() {
        var machine = QMPStateMachine.ready()
        machine.send(1)
        guard case .deliver(nil, failed: [1], failure: .malformed?) = machine.replyReceived(id: nil) else {
            return expect(false)
        }
    }

    // MARK: Deadlines

    @Test func deadlinesExpireOnTheWireAndInLine() {
        var machine = QMPStateMachine.ready()
        for id in 1...10 as ClosedRange<UInt64> { _ = machine.enqueue(.init(id, deadline: id * 10)) }
        _ = machine.enqueue(.init(11))
        _ = machine.drain()
        expect(machine.earliestDeadline() == Deadline(nanoseconds: 10))
        expect(machine.expire(at: Deadline(nanoseconds: 9)) == [])
        expect(machine.expire(at: Deadline(nanoseconds: 20)).map(\.id) == [1, 2])
        expect(machine.earliestDeadline() == Deadline(nanoseconds: 30))
        let late = machine.expire(at: Deadline(nanoseconds: 1000))
        expect(late.map(\.id) == (3...10).map { RequestID($0) })
        expect(late.map(\.wasWritten) == [true, true, true, true, true, false, false, false])
        expect(machine.earliestDeadline() == nil)
        expect(machine.close().map(\.id) == [11])
    }

    // MARK: Always

    /// Whatever happens in whatever order: every waiter comes out exactly once, and nothing is written after the close.
    @Test(arguments: 0..<300) func everyWaiterComesOutExactlyOnce(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var machine = QMPStateMachine.ready(outOfBand: seed % 3 != 0)
        var outcomes: [RequestID: Int] = [:]
        var accepted: Set<RequestID> = []
        var written: [RequestID] = []
        var next: UInt64 = 1
        func out(_ ids: [RequestID]) { for id in ids { outcomes[id, default: 0] += 1 } }
        for _ in 0..<200 {
            switch random.next() % 12 {
            case 0...4:
                let request = Request(
                    next,
                    outOfBand: random.next() % 5 == 0,
                    descriptors: random.next() % 6 == 0,
                    deadline: random.next() % 3 == 0 ? random.next() % 100 : nil
                )
                if machine.enqueue(request) == .write { accepted.insert(request.id) }
                next += 1
                written += machine.drain()
            case 5...8:
                let id = random.next() % 4 == 0 ? RequestID(next + 5) : written.randomElement(using: &random)
                if case .deliver(let id, let failed, _) = machine.replyReceived(id: id) {
                    out(failed + (id.map { [$0] } ?? []))
                }
                written += machine.drain()
            case 9:
                if let abandoned = machine.cancel(RequestID(random.next() % next)) { out([abandoned.id]) }
            case 10: out(machine.expire(at: Deadline(nanoseconds: random.next() % 100)).map(\.id))
            default:
                if case .deliver(let id, let failed, _) = machine.unattributedFailure(.oversized) {
                    out(failed + (id.map { [$0] } ?? []))
                }
            }
        }
        out(machine.close().map(\.id))
        expect(machine.nextToWrite() == nil)
        expect(Set(outcomes.keys) == accepted)
        expect(outcomes.values.allSatisfy { $0 == 1 })
        expect(Set(written).count == written.count)
    }
}

/// `#expect` cannot look into what a non-copyable value returns.
private func expect(_ condition: Bool, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(condition, sourceLocation: sourceLocation)
}

extension RequestID: ExpressibleByIntegerLiteral {
    /// Lets tests write `7` for the request of this number.
    public init(integerLiteral value: UInt64) { self.init(value) }
}

extension Request {
    fileprivate init(_ id: UInt64, outOfBand: Bool = false, descriptors: Bool = false, deadline: UInt64? = nil) {
        self.init(
            id: RequestID(id),
            isOutOfBand: outOfBand,
            carriesDescriptors: descriptors,
            deadline: deadline.map { Deadline(nanoseconds: $0) }
        )
    }
}

extension QMPStateMachine {
    fileprivate static func ready(outOfBand: Bool = true) -> Self {
        var machine = Self()
        machine.connected()
        _ = machine.greetingReceived(outOfBand: outOfBand)
        _ = machine.replyReceived(id: .negotiation)
        return machine
    }

    /// Enqueues and writes one command.
    fileprivate mutating func send(_ id: UInt64) {
        _ = enqueue(.init(id))
        _ = nextToWrite()
    }

    fileprivate mutating func drain() -> [RequestID] {
        var written: [RequestID] = []
        while let id = nextToWrite() { written.append(id) }
        return written
    }
}

/// A small generator of random numbers that gives the same sequence for a seed everywhere.
private struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
