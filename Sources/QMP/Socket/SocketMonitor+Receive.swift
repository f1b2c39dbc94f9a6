internal import JSONWire
internal import Logging
internal import NIOCore
internal import QMPProtocol

/// What arrives from QEMU: bytes, messages, replies, events.
extension SocketMonitor {
    func receive(_ bytes: ByteBuffer) {
        if unread.readableBytes > 0 {
            unread.writeImmutableBuffer(bytes)
        } else {
            unread = bytes
        }
        takeMessages()
        // Not before all that arrived was taken: a write that fails reads and closes at once, in the middle of this.
        flush()
    }

    private func takeMessages() {
        var bytes = unread
        unread = ByteBuffer()
        var isShared = false
        while end == nil {
            switch framer.next(in: bytes.readableBytesSpan) {
            case .message(let range):
                isShared = true
                messageReceived(bytes.take(range))
            case .noise(let range): noiseReceived(bytes.take(range))
            case .malformed(let range):
                malformedReceived(bytes.take(range), "a line break within a string", .absent, isEvent: false)
            case .oversized(let end):
                bytes.moveReaderIndex(forwardBy: end)
                unattributed(.oversized)
            case .incomplete(let droppable):
                bytes.moveReaderIndex(forwardBy: droppable)
                // The buffer is about to grow: it must not be shared with a message that was handed out, or each growth
                // would copy all of it.
                if bytes.readableBytes > 0 { unread = isShared ? ByteBuffer(bytes.readableBytesView) : bytes }
                return
            }
        }
    }

    private func messageReceived(_ message: ByteBuffer) {
        let head = MessageHead(message.readableBytesSpan)
        switch head.kind {
        case .greeting(let range): greetingReceived(message, range)
        case .event(let name, let data, let timestamp): eventReceived(message, name, data, timestamp)
        case _ where opening.isWaitingForGreeting: refuseForeigner(message)
        case .reply(let value): replyReceived(message, value, id: head.id)
        case .error(let errorClass, let description): errorReceived(errorClass, description, id: head.id)
        case .malformed(let error, let isEvent): malformedReceived(message, "\(error)", head.id, isEvent: isEvent)
        case .unknown: dropped("a message of no known kind")
        }
    }

    // MARK: Replies

    private func replyReceived(_ message: ByteBuffer, _ value: Range<Int>, id: MessageHead.ID) {
        switch id {
        case .foreign: dropped("a reply with an id that was never sent")
        case .absent: settle(machine.replyReceived(id: nil)) { $0.succeed(message, value: value) }
        case .ours(let id): settle(machine.replyReceived(id: id)) { $0.succeed(message, value: value) }
        }
    }

    private func errorReceived(_ errorClass: String, _ description: String, id: MessageHead.ID) {
        if opening.isNegotiating {
            return shutDown(QMPError(.negotiationFailed, "QEMU refused the capabilities: \(description)"))
        }
        switch id {
        case .foreign: dropped("an error with an id that was never sent")
        case .absent: unattributed(.error(class: errorClass, description: description))
        case .ours(let id):
            settle(machine.replyReceived(id: id)) {
                $0.refuse(errorClass: errorClass, description: description)
            }
        }
    }

    private func malformedReceived(_ message: ByteBuffer, _ reason: String, _ id: MessageHead.ID, isEvent: Bool) {
        guard !opening.isWaitingForGreeting else { return refuseForeigner(message) }
        configuration.logger.debug("malformed message from QEMU", metadata: ["reason": "\(reason)"])
        let failure = UnattributedFailure.malformed(description: reason)
        if isEvent {
            dropped("a malformed event")
        } else if case .ours(let id) = id {
            settle(machine.replyReceived(id: id)) { $0.fail(.unattributed(failure)) }
        } else {
            unattributed(failure)
        }
    }

    private func unattributed(_ failure: UnattributedFailure) {
        settle(machine.unattributedFailure(failure)) { _ in }
    }

    private func settle(
        _ action: QMPStateMachine.ReplyAction,
        deliver: (PendingCommand) -> Void
    ) {
        switch action {
        case .deliver(let id, let failed, let failure):
            if let command = id.flatMap({ take($0) }) { deliver(command) }
            if let failure { for id in failed { take(id)?.fail(.unattributed(failure)) } }
        case .negotiated: negotiated()
        case .unknown: dropped("a reply to no command")
        case .peerError: protocolBroken("an unexpected message came while the connection was opening")
        case .ignore: break
        }
    }

    func protocolBroken(_ what: String) {
        let code: QMPError.Code = if case .done = opening.stage { .connectionLost } else { .negotiationFailed }
        shutDown(QMPError(code, "\(address) does not keep to the QMP protocol: \(what)"))
    }

    /// Something that nobody waits for; late replies to abandoned commands are not among it.
    private func dropped(_ what: String) {
        droppedMessages += 1
        configuration.logger.debug("dropped a message", metadata: ["what": "\(what)", "count": "\(droppedMessages)"])
    }

    // MARK: Events

    private func eventReceived(_ message: ByteBuffer, _ name: String, _ data: Range<Int>?, _ timestamp: Range<Int>?) {
        configuration.logger.trace("event", metadata: ["qmp.event": "\(name)"])
        let isAboutEnd = ShutdownAccount.names.contains(name)
        guard isAboutEnd || router.hasSubscriber(for: name) else { return }
        let event = QMPEvent(
            name: name,
            timestamp: timestamp.flatMap { QMPEvent.Timestamp(json: message.bytes($0)) },
            rawData: data.map { message.bytes($0) }
        )
        if isAboutEnd { account.note(event) }
        router.yield(event)
    }
}

extension QMPEvent.Timestamp {
    /// Reads QEMU's timestamp; `nil` when it is unknown (-1), or is no timestamp.
    fileprivate init?(json: [UInt8]) {
        guard let value = try? JSONValue(json: json),  // An event without a readable time is still an event.
            let seconds = value["seconds"]?.int64, let microseconds = value["microseconds"]?.int64, seconds >= 0
        else { return nil }
        self.init(seconds: seconds, microseconds: microseconds)
    }
}

extension ByteBuffer {
    /// Takes the bytes of a frame, and drops those before it.
    fileprivate mutating func take(_ range: Range<Int>) -> ByteBuffer {
        moveReaderIndex(forwardBy: range.lowerBound)
        return readSlice(length: range.count) ?? ByteBuffer()
    }

    /// The bytes of a part of a message.
    func bytes(_ range: Range<Int>) -> [UInt8] {
        getBytes(at: readerIndex + range.lowerBound, length: range.count) ?? []
    }
}
