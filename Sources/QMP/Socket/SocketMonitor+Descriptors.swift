internal import CSocketSupport
internal import NIOCore
internal import QMPProtocol

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Sending a message with descriptors. The channel cannot, so it is done on the socket itself once the channel has
/// written all that came before; until then nothing else is written.
extension SocketMonitor {
    func write(_ id: RequestID, _ bytes: ByteBuffer, with descriptors: OwnedDescriptors, to transport: Transport) {
        unsentWithDescriptors = id
        // An empty write is done when everything before it is.
        let drained = transport.channel.eventLoop.makePromise(of: Void.self)
        drained.futureResult.whenSuccess { [weak self] in
            self?.assumeIsolated { $0.sendDirectly(id, bytes, with: descriptors) }
        }
        transport.channel.writeAndFlush(ByteBuffer(), promise: drained)
    }

    private func sendDirectly(_ id: RequestID, _ bytes: ByteBuffer, with descriptors: OwnedDescriptors) {
        // It may have been given up, or the connection closed, in the meantime.
        guard unsentWithDescriptors == id, let transport, let socket = transport.descriptorSocket else { return }
        let sent = bytes.withUnsafeReadableBytes { pointer in
            csocket_send_with_descriptors(
                socket,
                pointer.baseAddress,
                pointer.count,
                descriptors.numbers,
                descriptors.numbers.count
            )
        }
        if sent < 0 {
            let error = SystemError.last("sendmsg")
            guard error.code == EAGAIN || error.code == EWOULDBLOCK else {
                return shutDown(QMPError(.connectionLost, "descriptors could not be sent: \(error)"))
            }
            retry(id, bytes, with: descriptors)
            return
        }
        unsentWithDescriptors = nil
        var rest = bytes
        rest.moveReaderIndex(forwardBy: sent)
        if rest.readableBytes > 0 { transport.channel.writeAndFlush(rest, promise: nil) }
        flush()
    }

    /// The socket is full and QEMU is not reading; the kernel tells nobody but the channel when that changes.
    private func retry(_ id: RequestID, _ bytes: ByteBuffer, with descriptors: OwnedDescriptors) {
        eventLoop.scheduleTask(in: .milliseconds(5)) { [weak self] in
            self?.assumeIsolated { $0.sendDirectly(id, bytes, with: descriptors) } ?? ()
        }
    }

    /// Whether QEMU may run a command that was given up. One that still waited for the socket leaves the line.
    func wasWritten(_ abandoned: Abandoned) -> Bool {
        guard abandoned.id == unsentWithDescriptors else { return abandoned.wasWritten }
        unsentWithDescriptors = nil
        _ = machine.replyReceived(id: abandoned.id)  // There is none to come: its place is free.
        return false
    }
}
