internal import NIOCore
internal import QMPProtocol

/// What the two ends of a connection to an agent say to each other, without I/O.
///
/// The agent greets nobody, and answers one command after the other. Answers to questions of earlier clients, or to those
/// that were given up, may still be on their way: so a question is asked only after the agent has answered
/// `guest-sync-delimited` with a number that was never used before, and nothing but its own answer is taken for one.
struct AgentConversation {
    /// What a line turned out to be.
    enum Finding: Equatable {
        /// The answer to the latest synchronisation: nothing older will come any more.
        case synchronised
        /// The answer to the question: where in the line the value is.
        case answered(Range<Int>)
        /// The agent has passed a question that it does not answer when it succeeds.
        case passed
        case refused(class: String, description: String)
        /// The agent could not read something, most likely the question. Its text is not kept: it repeats what it could not
        /// read, which may be a secret.
        case unattributed
        /// What may have been the answer cannot be read.
        case malformed(String)
        /// What may have been the answer was too large.
        case oversized
        /// The answer to the question that was given up.
        case late(Range<Int>)
        /// The other side is a QMP monitor.
        case monitor
        /// Nothing that anybody waits for.
        case nothing
    }

    private enum Stage {
        /// What comes next may answer anything.
        case doubtful
        case synchronising(id: RequestID)
        case settled
        /// A question is out, and behind it, if it is not answered when it succeeds, a synchronisation.
        case asked(id: RequestID, follower: RequestID?)
    }

    private var stage = Stage.doubtful
    /// The number of the next question or synchronisation.
    private var nextID: UInt64
    /// Whether the agent repeats the `id` of a question. Those before QEMU 4.0 may not.
    private var repeatsIDs = false
    /// The question that was given up since the last synchronisation.
    private var abandoned: RequestID?

    init(firstID: UInt64 = .random(in: 1...(1 << 62))) { nextID = firstID }

    /// Whether the next answer belongs to the next question.
    var isSettled: Bool { if case .settled = stage { true } else { false } }

    // MARK: Sending

    /// Begins a synchronisation, in place of any that goes on.
    ///
    /// - Returns: What to send: 0xFF, which ends whatever the agent has read and not understood, and the command.
    mutating func synchronise() -> ByteBuffer {
        let id = takeID()
        stage = .synchronising(id: id)
        return Self.synchronisation(id, isFirst: true)
    }

    /// Asks a question.
    ///
    /// - Returns: What to send; `nil` when the conversation is not settled.
    mutating func ask(_ question: AgentQuestion) -> ByteBuffer? {
        guard isSettled else { return nil }
        let id = takeID()
        var message = question.line(id: id)
        var follower: RequestID?
        if !question.repliesOnSuccess {
            let second = takeID()
            message.writeImmutableBuffer(Self.synchronisation(second, isFirst: false))
            follower = second
        }
        abandoned = nil
        stage = .asked(id: id, follower: follower)
        return message
    }

    /// Doubts whatever comes next. A question that is out is given up.
    mutating func doubt() {
        if case .asked(let id, _) = stage { abandoned = id }
        stage = .doubtful
    }

    private mutating func takeID() -> RequestID {
        defer { nextID &+= 1 }
        return RequestID(nextID)
    }

    private static func synchronisation(_ id: RequestID, isFirst: Bool) -> ByteBuffer {
        let command = GuestSyncDelimitedCommand(id: Int(truncatingIfNeeded: id.rawValue))
        var message = ByteBuffer()
        if isFirst { message.writeInteger(UInt8(0xFF)) }
        message.writeImmutableBuffer(AgentQuestion(command).line(id: id))
        return message
    }

    // MARK: Receiving

    /// Finds out what a line is.
    mutating func receive(_ line: AgentLines.Line) -> Finding {
        switch line {
        case .oversized: return unreadable(.oversized)
        case .text(let text, let isMarked):
            // Blank lines, and what others write to a serial port, as a kernel does.
            guard text.readableBytesView.first == UInt8(ascii: "{") else { return .nothing }
            let head = MessageHead(text.readableBytesSpan)
            return isMarked ? receiveMarked(head, text) : receive(head)
        }
    }

    /// The answer to some `guest-sync-delimited`.
    private mutating func receiveMarked(_ head: MessageHead, _ text: ByteBuffer) -> Finding {
        guard case .reply(let value) = head.kind else { return .nothing }
        let number = text.viewBytes(at: text.readerIndex + value.lowerBound, length: value.count)
        func answers(_ id: RequestID) -> Bool { number?.elementsEqual("\(id)".utf8) ?? false }
        switch stage {
        case .synchronising(let id) where answers(id):
            repeatsIDs = head.id == .ours(id)
            abandoned = nil
            stage = .settled
            return .synchronised
        case .asked(_, let follower?) where answers(follower):
            stage = .settled
            return .passed
        case .asked(let id, _) where head.id == .ours(id): return settle(.answered(value))
        case .doubtful, .synchronising, .settled, .asked: return .nothing
        }
    }

    private mutating func receive(_ head: MessageHead) -> Finding {
        if case .greeting = head.kind { return unreadable(.monitor) }
        switch stage {
        case .asked(let id, _): return receive(head, asked: id)
        case .settled:
            // Nobody asked: something is out of step.
            stage = .doubtful
            return .nothing
        case .doubtful, .synchronising:
            guard let abandoned, head.id == .ours(abandoned), case .reply(let value) = head.kind else {
                return .nothing
            }
            self.abandoned = nil
            return .late(value)
        }
    }

    private mutating func receive(_ head: MessageHead, asked id: RequestID) -> Finding {
        let isOurs = head.id == .ours(id) || (head.id == .absent && !repeatsIDs)
        switch head.kind {
        case .reply(let value): return isOurs ? settle(.answered(value)) : .nothing
        case .error(let name, let description):
            if head.id == .absent, repeatsIDs || description.hasPrefix("JSON parse error") {
                return unreadable(.unattributed)
            }
            return isOurs ? settle(.refused(class: name, description: description)) : .nothing
        case .malformed(let error, _): return unreadable(.malformed("\(error)"))
        case .event, .greeting, .unknown: return .nothing
        }
    }

    /// The end of a question. The answer to a synchronisation behind it is still to come, and known by its mark.
    private mutating func settle(_ finding: Finding) -> Finding {
        stage = .settled
        return finding
    }

    /// Something that may have been an answer, and cannot be taken for one.
    private mutating func unreadable(_ finding: Finding) -> Finding {
        switch stage {
        case .asked, .settled:
            stage = .doubtful
            return finding
        case .doubtful, .synchronising: return finding == .monitor ? finding : .nothing
        }
    }
}
