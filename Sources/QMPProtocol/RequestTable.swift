internal import DequeModule

/// The requests of an open connection: those on the wire, and those that wait for their turn.
///
/// QEMU queues 8 in-band commands and stops reading when the queue is full; out-of-band ones behind it would then not be
/// read either. So at most 8 are on the wire, abandoned ones included, and the rest waits here.
struct RequestTable<Waiter, Message> {
    typealias ReplyAction = QMPStateMachine<Waiter, Message>.ReplyAction

    /// A request on the wire. Without waiter it is abandoned: its reply is still to come and will be dropped.
    private struct Sent {
        let id: RequestID
        var waiter: Waiter?
        let deadline: Deadline?
        let carriesDescriptors: Bool

        init(_ request: Request<Waiter, Message>) {
            id = request.id
            waiter = request.waiter
            deadline = request.deadline
            carriesDescriptors = request.carriesDescriptors
        }

        var abandoned: Abandoned<Waiter>? {
            waiter.map { Abandoned(id: id, waiter: $0, wasWritten: true) }
        }

        /// Lets go of the waiter but keeps the place on the wire.
        mutating func giveUp() -> Abandoned<Waiter>? {
            defer { waiter = nil }
            return abandoned
        }
    }

    /// QEMU's own limit of queued commands.
    private static var window: Int { 8 }

    let isOutOfBandEnabled: Bool
    /// In-band requests on the wire, in order, which is also the order of their replies.
    private var inBand: Deque<Sent> = []
    private var outOfBand: [Sent] = []
    private var held: Deque<Request<Waiter, Message>> = []
    private var urgent: Deque<Request<Waiter, Message>> = []
    /// Failures that could be meant for more than one request on the wire; the next replies tell.
    private var unattributed: Deque<UnattributedFailure> = []

    init(isOutOfBandEnabled: Bool) { self.isOutOfBandEnabled = isOutOfBandEnabled }

    // MARK: Sending

    /// - Returns: Whether the connection can carry the request.
    mutating func enqueue(_ request: Request<Waiter, Message>) -> Bool {
        if request.isOutOfBand {
            guard isOutOfBandEnabled else { return false }
            urgent.append(request)
        } else {
            held.append(request)
        }
        return true
    }

    mutating func nextToWrite() -> Message? {
        if let request = urgent.popFirst() {
            outOfBand.append(Sent(request))
            return request.message
        }
        guard inBand.count < Self.window, let first = held.first, mayCarryDescriptors(first) else { return nil }
        held.removeFirst()
        inBand.append(Sent(first))
        return first.message
    }

    /// QEMU keeps the descriptors of the latest message only, until a command takes them: a second set must not arrive
    /// before the first was answered for.
    private func mayCarryDescriptors(_ request: Request<Waiter, Message>) -> Bool {
        !request.carriesDescriptors || !inBand.contains(where: \.carriesDescriptors)
    }

    // MARK: Replies

    mutating func replyReceived(id: RequestID?) -> ReplyAction {
        guard let id else { return unattributedFailure(.malformed(description: "a reply without id")) }
        if let index = inBand.firstIndex(where: { $0.id == id }) {
            let waiter = inBand.remove(at: index).waiter
            let (overtaken, failure) = failOvertaken(count: index)
            return settleLast(after: waiter, overtaken: overtaken, failure: failure)
        }
        if let index = outOfBand.firstIndex(where: { $0.id == id }) {
            let waiter = outOfBand.remove(at: index).waiter
            return settleLast(after: waiter)
        }
        return .unknown
    }

    /// In-band replies come in order. So if failures without id arrived, the requests sent before the one now answered are
    /// whom they were meant for. Without such a failure the peer has its own order, and the earlier ones go on waiting.
    private mutating func failOvertaken(count: Int) -> ([Waiter], UnattributedFailure?) {
        guard count > 0, let failure = unattributed.first else { return ([], nil) }
        let waiters = inBand.prefix(count).compactMap(\.waiter)
        inBand.removeFirst(count)
        unattributed.removeFirst(min(count, unattributed.count))
        return (waiters, failure)
    }

    /// A failure that still has no owner belongs to the last request on the wire, once there is only one.
    private mutating func settleLast(
        after waiter: Waiter?,
        overtaken: [Waiter] = [],
        failure: UnattributedFailure? = nil
    ) -> ReplyAction {
        guard let open = unattributed.first else { return .deliver(waiter, overtaken: overtaken, failure: failure) }
        switch inBand.count + outOfBand.count {
        case 0:
            unattributed = []
            return .deliver(waiter, overtaken: overtaken, failure: failure)
        case 1:
            let last = takeLast()
            return .deliver(waiter, overtaken: overtaken + last, failure: failure ?? open)
        default:
            return .deliver(waiter, overtaken: overtaken, failure: failure)
        }
    }

    mutating func unattributedFailure(_ failure: UnattributedFailure) -> ReplyAction {
        switch inBand.count + outOfBand.count {
        case 0: return .unknown
        case 1: return .deliver(nil, overtaken: takeLast(), failure: failure)
        default:
            unattributed.append(failure)
            return .deliver(nil, overtaken: [], failure: nil)
        }
    }

    /// Removes the only request on the wire.
    private mutating func takeLast() -> [Waiter] {
        unattributed = []
        let last = inBand.popFirst() ?? outOfBand.popLast()
        return last?.waiter.map { [$0] } ?? []
    }

    // MARK: Giving up

    mutating func cancel(_ id: RequestID) -> Abandoned<Waiter>? {
        if let index = inBand.firstIndex(where: { $0.id == id }) { return inBand[index].giveUp() }
        if let index = outOfBand.firstIndex(where: { $0.id == id }) { return outOfBand[index].giveUp() }
        if let index = held.firstIndex(where: { $0.id == id }) { return held.remove(at: index).unwritten }
        if let index = urgent.firstIndex(where: { $0.id == id }) { return urgent.remove(at: index).unwritten }
        return nil
    }

    mutating func expire(at now: Deadline) -> [Abandoned<Waiter>] {
        let due: (Deadline?) -> Bool = { deadline in deadline.map { $0 <= now } ?? false }
        let ids =
            inBand.filter { $0.waiter != nil && due($0.deadline) }.map(\.id)
            + outOfBand.filter { $0.waiter != nil && due($0.deadline) }.map(\.id)
            + held.filter { due($0.deadline) }.map(\.id)
            + urgent.filter { due($0.deadline) }.map(\.id)
        return ids.compactMap { cancel($0) }
    }

    var earliestDeadline: Deadline? {
        let earliest = [
            inBand.lazy.filter { $0.waiter != nil }.compactMap(\.deadline).min(),
            outOfBand.lazy.filter { $0.waiter != nil }.compactMap(\.deadline).min(),
            held.lazy.compactMap(\.deadline).min(),
            urgent.lazy.compactMap(\.deadline).min(),
        ]
        return earliest.lazy.compactMap { $0 }.min()
    }

    mutating func abandonAll() -> [Abandoned<Waiter>] {
        let written = (Array(inBand) + outOfBand).compactMap(\.abandoned)
        let unwritten = held.map(\.unwritten) + urgent.map(\.unwritten)
        self = RequestTable(isOutOfBandEnabled: isOutOfBandEnabled)
        return written + unwritten
    }
}

extension Request {
    /// The request as one that never was written.
    fileprivate var unwritten: Abandoned<Waiter> { Abandoned(id: id, waiter: waiter, wasWritten: false) }
}
