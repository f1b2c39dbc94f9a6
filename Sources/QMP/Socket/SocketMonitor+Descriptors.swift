internal import CSocketSupport
internal import NIOCore

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
    func write(_ bytes: ByteBuffer, with descriptors: OwnedDescriptors, to transport: Transport) {
        isWritingDescriptors = true
        // An empty write is done when everything before it is.
        let drained = transport.channel.eventLoop.makePromise(of: Void.self)
        drained.futureResult.whenSuccess { [weak self] in
            self?.assumeIsolated { $0.sendDirectly(bytes, with: descriptors) }
        }
        transport.channel.writeAndFlush(ByteBuffer(), promise: drained)
    }

    private func sendDirectly(_ bytes: ByteBuffer, with descriptors: OwnedDescriptors) {
        guard let transport, let socket = transport.descriptorSocket else { return }
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
            retry(bytes, with: descriptors)
            return
        }
        isWritingDescriptors = false
        var rest = bytes
        rest.moveReaderIndex(forwardBy: sent)
        if rest.readableBytes > 0 { transport.channel.writeAndFlush(rest, promise: nil) }
        flush()
    }

    /// The socket is full and QEMU is not reading; the kernel tells nobody but the channel when that changes.
    private func retry(_ bytes: ByteBuffer, with descriptors: OwnedDescriptors) {
        eventLoop.scheduleTask(in: .milliseconds(2)) { [weak self] in
            self?.assumeIsolated { $0.sendDirectly(bytes, with: descriptors) } ?? ()
        }
    }
}
