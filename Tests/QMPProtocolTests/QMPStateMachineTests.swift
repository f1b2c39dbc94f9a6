import QMPProtocol
import Testing

/// Waiters and messages are numbers here: 7 waits for the reply to message 7.
typealias Machine = QMPStateMachine<Int, Int>

@Suite struct QMPStateMachineTests {
    // MARK: Opening

    @Test func theWayToReady() {
        var machine = Machine()
        machine.connected()
        expect(machine.greetingReceived(outOfBand: true) == .negotiate(outOfBand: true))
        expect(machine.enqueue(.init(1)) == .reject(.notConnected))
        expect(machine.replyReceived(id: .negotiation) == .negotiated)
        expect(machine.enqueue(.init(1)) == .write)
        expect(machine.nextToWrite() == 1)
    }

    @Test func commandsAreRejectedBeforeAndAfter() {
        var machine = Machine()
        expect(machine.enqueue(.init(1)) == .reject(.notConnected))
        machine.connected()
        expect(machine.enqueue(.init(1)) == .reject(.notConnected))
        expect(machine.close() == [])
        expect(machine.enqueue(.init(1)) == .reject(.closed))
        expect(machine.close() == [])
    }

    @Test func whatThePeerMustNotDo() {
        var machine = Machine()
        machine.connected()
        expect(machine.replyReceived(id: .negotiation) == .peerError)
        expect(machine.unattributedFailure(.oversized) == .peerError)
        _ = machine.greetingReceived(outOfBand: false)
        expect(machine.greetingReceived(outOfBand: false) == .peerError)
        expect(machine.replyReceived(id: RequestID(99)) == .peerError)
        expect(machine.replyReceived(id: nil) == .negotiated)
        expect(machine.greetingReceived(outOfBand: false) == .peerError)
    }

    @Test func nothingHappensAfterClose() {
        var machine = Machine.ready()
        machine.send(1)
        expect(machine.close() == [Abandoned(id: RequestID(1), waiter: 1, wasWritten: true)])
        expect(machine.replyReceived(id: RequestID(1)) == .ignore)
        expect(machine.unattributedFailure(.oversized) == .ignore)
        expect(machine.greetingReceived(outOfBand: true) == .ignore)
        expect(machine.nextToWrite() == nil)
        expect(machine.cancel(RequestID(1)) == nil)
        machine.connected()
        expect(machine.enqueue(.init(2)) == .reject(.closed))
    }

    // MARK: Replies

    @Test func repliesFindTheirWaitersInAnyOrder() {
        var machine = Machine.ready()
        for id in 1...3 { machine.send(id) }
        expect(machine.replyReceived(id: RequestID(2)) == .deliver(2, overtaken: [], failure: nil))
        expect(machine.replyReceived(id: RequestID(1)) == .deliver(1, overtaken: [], failure: nil))
        expect(machine.replyReceived(id: RequestID(3)) == .deliver(3, overtaken: [], failure: nil))
    }

    @Test func unknownDuplicateAndLateIDs() {
        var machine = Machine.ready()
        machine.send(1)
        expect(machine.replyReceived(id: RequestID(9)) == .unknown)
        expect(machine.replyReceived(id: RequestID(1)) == .deliver(1, overtaken: [], failure: nil))
        expect(machine.replyReceived(id: RequestID(1)) == .unknown)
        machine.send(2)
        expect(machine.cancel(RequestID(2)) == Abandoned(id: RequestID(2), waiter: 2, wasWritten: true))
        expect(machine.cancel(RequestID(2)) == nil)
        expect(machine.replyReceived(id: RequestID(2)) == .deliver(nil, overtaken: [], failure: nil))
        expect(machine.replyReceived(id: RequestID(2)) == .unknown)
    }

    // MARK: The window

    @Test func atMostEightInBandCommandsAreOnTheWire() {
        var machine = Machine.ready()
        for id in 1...20 { expect(machine.enqueue(.init(id)) == .write) }
        expect(machine.drain() == Array(1...8))
        _ = machine.replyReceived(id: RequestID(1))
        expect(machine.drain() == [9])
    }

    @Test func outOfBandCommandsOvertake() {
        var machine = Machine.ready()
        for id in 1...20 { _ = machine.enqueue(.init(id)) }
        expect(machine.drain().count == 8)
        expect(machine.enqueue(.init(100, outOfBand: true)) == .write)
        expect(machine.drain() == [100])
        expect(machine.replyReceived(id: RequestID(100)) == .deliver(100, overtaken: [], failure: nil))
        expect(machine.drain() == [])
    }

    @Test func outOfBandNeedsTheCapability() {
        var machine = Machine.ready(outOfBand: false)
        expect(machine.enqueue(.init(1, outOfBand: true)) == .reject(.outOfBandUnavailable))
    }

    @Test func anAbandonedCommandKeepsItsPlaceUntilItsReply() {
        var machine = Machine.ready()
        for id in 1...9 { _ = machine.enqueue(.init(id)) }
        _ = machine.drain()
        expect(machine.cancel(RequestID(3))?.wasWritten == true)
        expect(machine.drain() == [])
        _ = machine.replyReceived(id: RequestID(3))
        expect(machine.drain() == [9])
    }

    @Test func aCommandCancelledBeforeItsTurnIsNeverWritten() {
        var machine = Machine.ready()
        for id in 1...10 { _ = machine.enqueue(.init(id)) }
        _ = machine.drain()
        expect(machine.cancel(RequestID(9)) == Abandoned(id: RequestID(9), waiter: 9, wasWritten: false))
        _ = machine.replyReceived(id: RequestID(1))
        expect(machine.drain() == [10])
    }

    @Test func aSecondSetOfDescriptorsWaitsForTheFirst() {
        var machine = Machine.ready()
        _ = machine.enqueue(.init(1, descriptors: true))
        _ = machine.enqueue(.init(2))
        _ = machine.enqueue(.init(3, descriptors: true))
        _ = machine.enqueue(.init(4))
        expect(machine.drain() == [1, 2])
        _ = machine.replyReceived(id: RequestID(1))
        expect(machine.drain() == [3, 4])
    }

    // MARK: Failures without id

    private static let failure = UnattributedFailure.error(class: "GenericError", description: "bad")

    @Test func anErrorWithoutIDFailsTheOnlyCommand() {
        var machine = Machine.ready()
        machine.send(1)
        expect(machine.unattributedFailure(Self.failure) == .deliver(nil, overtaken: [1], failure: Self.failure))
        machine.send(2)
        expect(machine.replyReceived(id: RequestID(2)) == .deliver(2, overtaken: [], failure: nil))
    }

    @Test func anErrorWithoutIDToNobodyIsNoted() {
        var machine = Machine.ready()
        expect(machine.unattributedFailure(Self.failure) == .unknown)
        machine.send(1)
        expect(machine.replyReceived(id: RequestID(1)) == .deliver(1, overtaken: [], failure: nil))
    }

    /// In-band replies come in order: the replies of the others tell which one the error was meant for.
    @Test(arguments: 1...3) func anErrorWithoutIDWhileThreeWaitFailsTheOneItWasMeantFor(_ guilty: Int) {
        var machine = Machine.ready()
        for id in 1...3 { machine.send(id) }
        var failed: [Int] = []
        var answered: [Int] = []
        func note(_ action: Machine.ReplyAction) {
            guard case .deliver(let waiter, let overtaken, let failure) = action else { return expect(false) }
            if let waiter { answered.append(waiter) }
            expect(overtaken.isEmpty || failure == Self.failure)
            failed += overtaken
        }
        for id in 1...3 {
            note(id == guilty ? machine.unattributedFailure(Self.failure) : machine.replyReceived(id: RequestID(UInt64(id))))
        }
        expect(failed == [guilty])
        expect(answered == [1, 2, 3].filter { $0 != guilty })
        expect(machine.close() == [])
    }

    @Test func aReplyWithoutIDCountsAsAFailureOfTheOnlyCommand() {
        var machine = Machine.ready()
        machine.send(1)
        guard case .deliver(nil, overtaken: [1], failure: .malformed?) = machine.replyReceived(id: nil) else {
            return expect(false)
        }
    }

    // MARK: Deadlines

    @Test func deadlinesExpireOnTheWireAndInLine() {
        var machine = Machine.ready()
        for id in 1...10 { _ = machine.enqueue(.init(id, deadline: UInt64(id) * 10)) }
        _ = machine.enqueue(.init(11))
        _ = machine.drain()
        expect(machine.earliestDeadline() == Deadline(nanoseconds: 10))
        expect(machine.expire(at: Deadline(nanoseconds: 9)) == [])
        expect(machine.expire(at: Deadline(nanoseconds: 20)).map(\.waiter) == [1, 2])
        expect(machine.earliestDeadline() == Deadline(nanoseconds: 30))
        let late = machine.expire(at: Deadline(nanoseconds: 1000))
        expect(late.map(\.waiter) == Array(3...10))
        expect(late.map(\.wasWritten) == [true, true, true, true, true, true, false, false])
        expect(machine.earliestDeadline() == nil)
        expect(machine.close().map(\.waiter) == [11])
    }

    // MARK: Always

    /// Whatever happens in whatever order: every waiter comes out exactly once, and nothing is written after the close.
    @Test(arguments: 0..<300) func everyWaiterComesOutExactlyOnce(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var machine = Machine.ready(outOfBand: seed % 3 != 0)
        var outcomes: [Int: Int] = [:]
        var accepted: Set<Int> = []
        var written: [Int] = []
        var next = 1
        func out(_ waiters: [Int]) { for waiter in waiters { outcomes[waiter, default: 0] += 1 } }
        for _ in 0..<200 {
            switch random.next() % 12 {
            case 0...4:
                let request = Request<Int, Int>(
                    next,
                    outOfBand: random.next() % 5 == 0,
                    descriptors: random.next() % 6 == 0,
                    deadline: random.next() % 3 == 0 ? random.next() % 100 : nil
                )
                if machine.enqueue(request) == .write { accepted.insert(next) }
                next += 1
                written += machine.drain()
            case 5...8:
                let id = random.next() % 4 == 0 ? next + 5 : written.randomElement(using: &random) ?? 0
                if case .deliver(let waiter, let overtaken, _) = machine.replyReceived(id: RequestID(UInt64(id))) {
                    out(overtaken + (waiter.map { [$0] } ?? []))
                }
                written += machine.drain()
            case 9:
                let id = UInt64(Int(random.next() % 1000) % next)
                if let abandoned = machine.cancel(RequestID(id)) { out([abandoned.waiter]) }
            case 10: out(machine.expire(at: Deadline(nanoseconds: random.next() % 100)).map(\.waiter))
            default:
                if case .deliver(let waiter, let overtaken, _) = machine.unattributedFailure(.oversized) {
                    out(overtaken + (waiter.map { [$0] } ?? []))
                }
            }
        }
        out(machine.close().map(\.waiter))
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

extension Request<Int, Int> {
    fileprivate init(_ id: Int, outOfBand: Bool = false, descriptors: Bool = false, deadline: UInt64? = nil) {
        self.init(
            id: RequestID(UInt64(id)),
            waiter: id,
            message: id,
            isOutOfBand: outOfBand,
            carriesDescriptors: descriptors,
            deadline: deadline.map { Deadline(nanoseconds: $0) }
        )
    }
}

extension QMPStateMachine<Int, Int> {
    fileprivate static func ready(outOfBand: Bool = true) -> Self {
        var machine = Self()
        machine.connected()
        _ = machine.greetingReceived(outOfBand: outOfBand)
        _ = machine.replyReceived(id: .negotiation)
        return machine
    }

    /// Enqueues and writes one command.
    fileprivate mutating func send(_ id: Int) {
        _ = enqueue(.init(id))
        _ = nextToWrite()
    }

    fileprivate mutating func drain() -> [Int] {
        var written: [Int] = []
        while let message = nextToWrite() { written.append(message) }
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
