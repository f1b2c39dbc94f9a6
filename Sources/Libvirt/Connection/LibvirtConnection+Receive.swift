internal import LibvirtProtocol
internal import Logging
internal import NIOCore

/// What arrives from the daemon: bytes, frames, replies, events.
extension LibvirtConnection {
    func receive(_ bytes: ByteBuffer) {
        guard end == nil else { return }
        if unread.readableBytes > 0 {
            unread.writeImmutableBuffer(bytes)
        } else {
            unread = bytes
        }
        takeFrames()
        // Not before all that arrived was taken: a write that fails reads and closes at once, in the middle of this.
        flush()
    }

    private func takeFrames() {
        var bytes = unread
        unread = ByteBuffer()
        var isShared = false
        while end == nil {
            switch FrameReader.next(in: bytes.readableBytesSpan) {
            case .frame(let size):
                guard let frame = bytes.readSlice(length: size) else { return }  // It is there.
                isShared = true
                frameReceived(frame)
            case .incomplete:
                // The buffer is about to grow: it must not be shared with a frame that was handed out, or each growth
                // would copy all of it.
                if bytes.readableBytes > 0 { unread = isShared ? ByteBuffer(bytes.readableBytesView) : bytes }
                return
            case .invalid(let length): return protocolBroken("a frame cannot have \(length) bytes")
            }
        }
    }

    private func frameReceived(_ frame: ByteBuffer) {
        let header: FrameHeader
        do throws(XDRError) {
            var reader = XDRReader(frame.readableBytesSpan)
            header = try FrameHeader(from: &reader)
        } catch {
            return protocolBroken("\(error)")
        }
        var payload = frame
        payload.moveReaderIndex(forwardBy: FrameHeader.size)
        let action = machine.received(header, hasPayload: payload.readableBytes > 0)
        configuration.logger.trace(
            "frame",
            metadata: ["libvirt.serial": "\(header.serial)", "bytes": "\(frame.readableBytes)", "is": "\(header.kind)"]
        )
        perform(action, header, payload)
    }

    private func perform(_ action: RemoteStateMachine.ReceiveAction, _ header: FrameHeader, _ payload: ByteBuffer) {
        switch action {
        case .reply(let id): take(id)?.succeed(payload)
        case .refusal(let id): take(id)?.refuse(payload)
        case .streamData(let id): streamDataReceived(id, payload)
        case .streamEndOfData(let id): streams[id]?.endOfData()
        case .streamFinished(let id): streamEnded(id, nil)
        case .streamFailed(let id): streamEnded(id, .refusal(payload, asked: "go on with the stream"))
        case .abortStream(let name): write(ByteBuffer(frame: name.header(.stream, .error)))
        case .event: eventReceived(header, payload)
        case .answerPing:
            write(ByteBuffer(frame: FrameHeader(.keepAlive, KeepAliveNumber.pong, kind: .message, serial: 0)))
        case .unknown:
            configuration.logger.debug("dropped a frame", metadata: ["libvirt.serial": "\(header.serial)"])
        case .peerError(let what): protocolBroken(what)
        case .ignore: break
        }
    }

    private func eventReceived(_ header: FrameHeader, _ payload: ByteBuffer) {
        do throws(XDRError) {
            var reader = XDRReader(payload.readableBytesSpan)
            switch (header.program, header.procedure) {
            case (.qemu, RemoteEventNumber.monitor): events.yield(try MonitorEvent(from: &reader))
            case (.remote, RemoteEventNumber.lifecycle): events.yield(try LifecycleEvent(from: &reader))
            default: break  // What nobody registered for.
            }
        } catch {
            // It spoils itself and nothing else, but whoever counts on it should be able to find out.
            configuration.logger.warning("an event cannot be read", metadata: ["reason": "\(error)"])
        }
    }
}
