internal import DequeModule

/// The requests of an open connection: those on the wire, and those that wait for their turn.
///
/// QEMU queues 8 in-band commands and stops reading when the queue is full; out-of-band ones behind it would then not be
/// read either. So at most 8 are on the wire, abandoned ones included, and the rest waits here.
struct RequestTable {
    typealias ReplyAction = QMPStateMachine.ReplyAction

    /// A request on the wire.
    private struct Sent {
        let request: Request
        /// It was given up: its reply is still to come and will be dropped.
        var isAbandoned = false

        var id: RequestID { request.id }
        /// When it will be given up; `nil` when it was already, too.
        var deadline: Deadline? { isAbandoned ? nil : request.deadline }
    }

    /// QEMU's own limit of queued commands.
    private static let window = 8

    private let isOutOfBandEnabled: Bool
    /// In-band requests on the wire, in order, which is also the order of their replies.
    private var inBand: Deque<Sent> = []
    private var outOfBand: [Sent] = []
    /// In-band requests that wait for their turn.
    private var held: Deque<Request> = []
    /// Out-of-band requests, which never wait for more than the next write.
    private var urgent: Deque<Request> = []
    /// Failures that could be meant for more than one request on the wire; the next replies tell.
    private var unattributed: Deque<UnattributedFailure> = []

    init(isOutOfBandEnabled: Bool) { self.isOutOfBandEnabled = isOutOfBandEnabled }

    // MARK: Sending

    /// - Returns: Whether the connection can carry the request.
    mutating func enqueue(_ request: Request) -> Bool {
        if request.isOutOfBand {
            guard isOutOfBandEnabled else { return false }
            urgent.append(request)
        } else {
            held.append(request)
        }
        return true
    }

    mutating func nextToWrite() -> RequestID? {
        if let request = urgent.popFirst() {
            outOfBand.append(Sent(request: request))
            return request.id
        }
        guard inBand.count < Self.window, let first = held.first, mayCarryDescriptors(first) else { return nil }
        held.removeFirst()
        inBand.append(Sent(request: first))
        return first.id
    }

    /// QEMU keeps the descriptors of the latest message only, until a command takes them: a second set must not arrive
    /// before the first was answered for.
    private func mayCarryDescriptors(_ request: Request) -> Bool {
        !request.carriesDescriptors || !inBand.contains(where: \.request.carriesDescriptors)
    }

    // MARK: Replies

    mutating func replyReceived(id: RequestID?) -> ReplyAction {
        guard let id else { return unattributedFailure(.malformed(description: "a reply without id")) }
        if let index = inBand.firstIndex(where: { $0.id == id }) {
            let answered = inBand.remove(at: index)
            let (failed, failure) = failOvertaken(count: index)
            return settleLast(after: answered, failed: failed, failure: failure)
        }
        if let index = outOfBand.firstIndex(where: { $0.id == id }) {
            return settleLast(after: outOfBand.remove(at: index))
        }
        return .unknown
    }

    /// In-band replies come in order. So if failures without id arrived, the requests sent before the one now answered are
    /// whom they were meant for. Without such a failure the peer has its own order, and the earlier ones go on waiting.
    private mutating func failOvertaken(count: Int) -> ([RequestID], UnattributedFailure?) {
        guard count > 0, let failure = unattributed.first else { return ([], nil) }
        let failed = inBand.prefix(count).lazy.filter { !$0.isAbandoned }.map(\.id)
        defer {
            inBand.removeFirst(count)
            unattributed.removeFirst(min(count, unattributed.count))
        }
        return (Array(failed), failure)
    }

    /// A failure that still has no owner belongs to the last request on the wire, once there is only one.
    private mutating func settleLast(
        after answered: Sent,
        failed: [RequestID] = [],
        failure: UnattributedFailure? = nil
    ) -> ReplyAction {
        let id = answered.isAbandoned ? nil : answered.id
        guard let open = unattributed.first, inBand.count + outOfBand.count <= 1 else {
            return .deliver(id, failed: failed, failure: failure)
        }
        return .deliver(id, failed: failed + takeLast(), failure: failure ?? open)
    }

    mutating func unattributedFailure(_ failure: UnattributedFailure) -> ReplyAction {
        switch inBand.count + outOfBand.count {
        case 0: return .unknown
        case 1: return .deliver(nil, failed: takeLast(), failure: failure)
        default:
            unattributed.append(failure)
            return .deliver(nil)
        }
    }

    /// Removes the only request on the wire, if there is one, and the failures with it: they can be nobody else's.
    private mutating func takeLast() -> [RequestID] {
        unattributed = []
        guard let last = inBand.popFirst() ?? outOfBand.popLast(), !last.isAbandoned else { return [] }
        return [last.id]
    }

    // MARK: Giving up

    mutating func cancel(_ id: RequestID) -> Abandoned? {
        if let index = inBand.firstIndex(where: { $0.id == id }) { return Self.giveUp(&inBand[index]) }
        if let index = outOfBand.firstIndex(where: { $0.id == id }) { return Self.giveUp(&outOfBand[index]) }
        if let index = held.firstIndex(where: { $0.id == id }) {
            held.remove(at: index)
        } else {
            return cancelUrgent(id)
        }
        return Abandoned(id: id, wasWritten: false)
    }

    private mutating func cancelUrgent(_ id: RequestID) -> Abandoned? {
        guard let index = urgent.firstIndex(where: { $0.id == id }) else { return nil }
        urgent.remove(at: index)
        return Abandoned(id: id, wasWritten: false)
    }

    private static func giveUp(_ sent: inout Sent) -> Abandoned? {
        guard !sent.isAbandoned else { return nil }
        sent.isAbandoned = true
        return Abandoned(id: sent.id, wasWritten: true)
    }

    mutating func expire(at now: Deadline) -> [Abandoned] {
        let sent = (Array(inBand) + outOfBand).filter { $0.deadline.map { $0 <= now } ?? false }.map(\.id)
        let waiting = (Array(held) + urgent).filter { $0.deadline.map { $0 <= now } ?? false }.map(\.id)
        return (sent + waiting).compactMap { cancel($0) }
    }

    var earliestDeadline: Deadline? {
        let sent = inBand.compactMap(\.deadline) + outOfBand.compactMap(\.deadline)
        let waiting = held.compactMap(\.deadline) + urgent.compactMap(\.deadline)
        return (sent + waiting).min()
    }

    mutating func abandonAll() -> [Abandoned] {
        let written = (Array(inBand) + outOfBand).filter { !$0.isAbandoned }.map {
            Abandoned(id: $0.id, wasWritten: true)
        }
        let unwritten = (Array(held) + urgent).map { Abandoned(id: $0.id, wasWritten: false) }
        self = RequestTable(isOutOfBandEnabled: isOutOfBandEnabled)
        return written + unwritten
    }
}
