internal import CSocketSupport
internal import DequeModule
internal import NIOCore
internal import QMP

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Sending descriptors. They follow their frame, each with a byte of its own; the channel cannot do that, so it is done on
/// the socket itself once the channel has written all that came before. Until then nothing else is written.
extension LibvirtConnection {
    func send(_ descriptors: OwnedDescriptors) {
        guard let transport else { return }
        backlog = []
        // An empty write is done when everything before it is.
        let drained = transport.channel.eventLoop.makePromise(of: Void.self)
        drained.futureResult.whenSuccess { [weak self] in
            self?.assumeIsolated { $0.sendDirectly(descriptors, from: 0) }
        }
        transport.channel.writeAndFlush(ByteBuffer(), promise: drained)
    }

    private func sendDirectly(_ descriptors: OwnedDescriptors, from first: Int) {
        // The connection may have been closed in the meantime.
        guard backlog != nil, let socket = transport?.descriptorSocket else { return }
        var byte: UInt8 = 0
        for index in first..<descriptors.numbers.count {
            var descriptor = descriptors.numbers[index]
            guard csocket_send_with_descriptors(socket, &byte, 1, &descriptor, 1) < 0 else { continue }
            let code = errno
            guard code == EAGAIN || code == EWOULDBLOCK else {
                let error = SystemError(code: code, call: "sendmsg")
                return shutDown(LibvirtError(.connectionLost, "descriptors could not be sent: \(error)"))
            }
            return retry(descriptors, from: index)
        }
        writeBacklog()
    }

    /// The socket is full and the daemon is not reading; the kernel tells nobody but the channel when that changes.
    private func retry(_ descriptors: OwnedDescriptors, from index: Int) {
        eventLoop.scheduleTask(in: .milliseconds(5)) { [weak self] in
            self?.assumeIsolated { $0.sendDirectly(descriptors, from: index) } ?? ()
        }
    }

    private func writeBacklog() {
        let frames = backlog ?? []
        backlog = nil
        for frame in frames { write(frame) }
        flush()
    }
}
