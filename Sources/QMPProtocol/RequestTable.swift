internal import DequeModule

/// The requests of an open connection: those on the wire, and those that wait for their turn.
///
/// QEMU stops reading when it has queued 8 in-band commands, so that it would not read out-of-band ones behind them either.
/// The one that runs is in the queue no more; but none of ours need be running, when another client's is. So at most 7 are
/// on the wire, abandoned ones included, and the rest waits here.
struct RequestTable {
    typealias ReplyAction = QMPStateMachine.ReplyAction

    /// A request on the wire.
    private struct Sent {
        let request: Request
        /// It was on the wire when a failure came that does not say whose it is.
        var isSuspect = false
        /// It was given up: its reply is still to come and will be dropped.
        var isAbandoned = false

        var id: RequestID { request.id }
        /// When it will be given up; `nil` when it was already, too.
        var deadline: Deadline? { isAbandoned ? nil : request.deadline }
    }

    private static let window = 7

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
            return settle(answered, failed: suspectsBefore(index))
        }
        if let index = outOfBand.firstIndex(where: { $0.id == id }) {
            return settle(outOfBand.remove(at: index), failed: [])
        }
        return .unknown
    }

    /// In-band answers come in order, those without id too. So when failures without id have come, the requests before the
    /// one now answered are whom they were meant for; and if there are none, the failures are nobody's in band.
    private mutating func suspectsBefore(_ index: Int) -> [RequestID] {
        guard !unattributed.isEmpty else { return [] }
        let suspects = inBand.prefix(index).filter(\.isSuspect)
        inBand.removeAll { sent in suspects.contains { $0.id == sent.id } }
        for index in inBand.indices { inBand[index].isSuspect = false }
        return suspects.lazy.filter { !$0.isAbandoned }.map(\.id)
    }

    /// Failures that still have no owner belong to the last suspect; without any, to nobody.
    private mutating func settle(_ answered: Sent, failed: [RequestID]) -> ReplyAction {
        let id = answered.isAbandoned ? nil : answered.id
        guard let failure = unattributed.first else { return .deliver(id) }
        if suspectCount > 1 { return .deliver(id, failed: failed, failure: failure) }
        return .deliver(id, failed: failed + takeLastSuspect(), failure: failure)
    }

    mutating func unattributedFailure(_ failure: UnattributedFailure) -> ReplyAction {
        for index in inBand.indices { inBand[index].isSuspect = true }
        for index in outOfBand.indices { outOfBand[index].isSuspect = true }
        switch suspectCount {
        case 0: return .unknown
        case 1: return .deliver(nil, failed: takeLastSuspect(), failure: failure)
        default:
            unattributed.append(failure)
            return .deliver(nil)
        }
    }

    private var suspectCount: Int { inBand.count(where: \.isSuspect) + outOfBand.count(where: \.isSuspect) }

    /// Removes the only suspect, if there is one, and the failures with it.
    private mutating func takeLastSuspect() -> [RequestID] {
        unattributed = []
        let last = inBand.first(where: \.isSuspect) ?? outOfBand.first(where: \.isSuspect)
        inBand.removeAll(where: \.isSuspect)
        outOfBand.removeAll(where: \.isSuspect)
        return last.map { $0.isAbandoned ? [] : [$0.id] } ?? []
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
        var due: [RequestID] = []
        for sent in inBand where sent.deadline.isDue(at: now) { due.append(sent.id) }
        for sent in outOfBand where sent.deadline.isDue(at: now) { due.append(sent.id) }
        for request in held where request.deadline.isDue(at: now) { due.append(request.id) }
        for request in urgent where request.deadline.isDue(at: now) { due.append(request.id) }
        return due.compactMap { cancel($0) }
    }

    var earliestDeadline: Deadline? {
        let earliest = [
            inBand.lazy.compactMap(\.deadline).min(), outOfBand.lazy.compactMap(\.deadline).min(),
            held.lazy.compactMap(\.deadline).min(), urgent.lazy.compactMap(\.deadline).min(),
        ]
        return earliest.lazy.compactMap(\.self).min()
    }

    mutating func abandonAll() -> [Abandoned] {
        var abandoned: [Abandoned] = []
        for sent in inBand where !sent.isAbandoned { abandoned.append(Abandoned(id: sent.id, wasWritten: true)) }
        for sent in outOfBand where !sent.isAbandoned { abandoned.append(Abandoned(id: sent.id, wasWritten: true)) }
        for request in held { abandoned.append(Abandoned(id: request.id, wasWritten: false)) }
        for request in urgent { abandoned.append(Abandoned(id: request.id, wasWritten: false)) }
        self = RequestTable(isOutOfBandEnabled: isOutOfBandEnabled)
        return abandoned
    }
}

extension Deadline? {
    fileprivate func isDue(at now: Deadline) -> Bool { map { $0 <= now } ?? false }
}
