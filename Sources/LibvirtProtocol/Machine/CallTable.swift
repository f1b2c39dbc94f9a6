internal import DequeModule

/// The calls of an open connection: those on the wire, those with a stream, and those that wait for their turn.
///
/// A daemon works on five calls of a client at once, unless configured otherwise, and reads nothing of that client while it
/// does: no sign of life either, so that it would end the connection. So at most four are on the wire, abandoned ones
/// included, and the rest waits here.
struct CallTable {
    private enum Phase {
        case awaitingReply
        /// Given up: a late reply will be dropped, and the stream that it opens aborted.
        case abandoned
        case streaming
        /// This side has ended its stream, and awaits the other's word.
        case finishing
        /// Nobody waits for the stream any more. What still comes of it is dropped.
        case aborting

        var occupiesWindow: Bool {
            switch self {
            case .awaitingReply, .abandoned: true
            case .streaming, .finishing, .aborting: false
            }
        }
    }

    private struct Entry {
        let call: RemoteCall
        var phase = Phase.awaitingReply
        /// The stream's end came before the reply that opens it.
        var hasStreamEnded = false
    }

    private static let window = 4

    private var entries: [UInt32: Entry] = [:]
    private var serials: [CallID: UInt32] = [:]
    private var held: Deque<RemoteCall> = []
    private var lastSerial: UInt32 = 0
    /// How many calls are on the wire without a reply.
    private var unanswered = 0

    // MARK: Sending

    mutating func enqueue(_ call: RemoteCall) { held.append(call) }

    mutating func nextToWrite() -> (id: CallID, name: CallName)? {
        guard unanswered < Self.window, let call = held.popFirst() else { return nil }
        let serial = takeSerial()
        entries[serial] = Entry(call: call)
        serials[call.id] = serial
        unanswered += 1
        return (call.id, CallName(call, serial))
    }

    /// Numbers begin anew after four thousand million calls, and a stream may be older than that.
    private mutating func takeSerial() -> UInt32 {
        repeat { lastSerial &+= 1 } while entries[lastSerial] != nil
        return lastSerial
    }

    // MARK: Receiving

    mutating func replyReceived(_ header: FrameHeader) -> RemoteStateMachine.ReceiveAction {
        guard let entry = entry(of: header), entry.phase.occupiesWindow else { return .unknown }
        unanswered -= 1
        let hasStream = entry.call.opensStream && header.status == .ok && !entry.hasStreamEnded
        let isAbandoned = if case .abandoned = entry.phase { true } else { false }
        if hasStream {
            entries[header.serial]?.phase = isAbandoned ? .aborting : .streaming
        } else {
            remove(header.serial)
        }
        if isAbandoned { return hasStream ? .abortStream(CallName(entry.call, header.serial)) : .ignore }
        return header.status == .ok ? .reply(entry.call.id) : .refusal(entry.call.id)
    }

    /// The daemon's threads do not wait for each other: what belongs to a stream may come before the reply that opens it.
    mutating func streamReceived(_ header: FrameHeader, hasPayload: Bool) -> RemoteStateMachine.ReceiveAction {
        guard let entry = entry(of: header), entry.call.opensStream, !entry.hasStreamEnded else { return .unknown }
        if header.status != .continue { endStream(header.serial, entry) }
        switch entry.phase {
        case .abandoned, .aborting: return .ignore
        case .awaitingReply, .streaming, .finishing:
            switch header.status {
            case .ok: return .streamFinished(entry.call.id)
            case .error: return .streamFailed(entry.call.id)
            case .continue: return hasPayload ? .streamData(entry.call.id) : .streamEndOfData(entry.call.id)
            }
        }
    }

    private mutating func endStream(_ serial: UInt32, _ entry: Entry) {
        if entry.phase.occupiesWindow {
            entries[serial]?.hasStreamEnded = true
        } else {
            remove(serial)
        }
    }

    private func entry(of header: FrameHeader) -> Entry? {
        guard let entry = entries[header.serial], entry.call.program == header.program,
            entry.call.procedure == header.procedure
        else { return nil }
        return entry
    }

    private mutating func remove(_ serial: UInt32) {
        guard let entry = entries.removeValue(forKey: serial) else { return }
        serials[entry.call.id] = nil
    }

    // MARK: Streams

    /// The name of an open stream, for data to be sent on it.
    func stream(_ id: CallID) -> CallName? {
        guard let serial = serials[id], let entry = entries[serial], case .streaming = entry.phase else { return nil }
        return CallName(entry.call, serial)
    }

    mutating func finishStream(_ id: CallID) -> CallName? {
        guard let name = stream(id) else { return nil }
        entries[name.serial]?.phase = .finishing
        return name
    }

    /// Nobody waits for the stream any more.
    mutating func abortStream(_ id: CallID) -> CallName? {
        guard let serial = serials[id], let entry = entries[serial], !entry.phase.occupiesWindow else { return nil }
        entries[serial]?.phase = .aborting
        serials[id] = nil
        return CallName(entry.call, serial)
    }

    // MARK: Giving up

    mutating func cancel(_ id: CallID) -> AbandonedCall? {
        if let index = held.firstIndex(where: { $0.id == id }) {
            held.remove(at: index)
            return AbandonedCall(id: id, wasWritten: false)
        }
        guard let serial = serials[id], case .awaitingReply = entries[serial]?.phase else { return nil }
        entries[serial]?.phase = .abandoned
        serials[id] = nil
        return AbandonedCall(id: id, wasWritten: true)
    }

    func abandonAll() -> [AbandonedCall] {
        serials.keys.map { AbandonedCall(id: $0, wasWritten: true) }
            + held.map { AbandonedCall(id: $0.id, wasWritten: false) }
    }
}

extension CallName {
    fileprivate init(_ call: RemoteCall, _ serial: UInt32) {
        self.init(program: call.program, procedure: call.procedure, serial: serial)
    }
}
