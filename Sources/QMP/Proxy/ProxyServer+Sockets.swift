internal import CSocketSupport

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Reading from clients, and writing to them.
extension ProxyServer {
    /// Waits for what the client is to do next, or closes its connection when nothing is left to do.
    func update(_ client: ProxyClient) {
        guard let socket = client.socket else {
            if !client.hasCommands { close(client) }
            return
        }
        if client.isDone { return close(client) }
        var interest: SocketLoop.Readiness = []
        if !client.hasEnded, !client.isSuspended { interest.insert(.input) }
        if !client.output.isEmpty { interest.insert(.output) }
        // Of a client that is gone there is nothing to hear but that, without end.
        if interest.isEmpty, client.output.isClosed { return unwatch(client) }
        guard interest != client.interest else { return }
        client.interest = interest
        let number = client.identity.number
        loop.watch(socket, for: interest) { [weak self] readiness in
            self?.assumeIsolated { $0.clientIsReady(number, readiness) }
        }
    }

    func unwatch(_ client: ProxyClient) {
        guard let socket = client.socket, client.interest != nil else { return }
        client.interest = nil
        loop.unwatch(socket)
    }

    private func clientIsReady(_ number: Int, _ readiness: SocketLoop.Readiness) {
        guard let client = clients[number], let interest = client.interest else { return }
        // Nothing reaches a client that is gone, but what it sent may still be there.
        if !readiness.isDisjoint(with: .hangUp) { client.output.close() }
        if readiness.contains(.output) { client.flush() }
        if interest.contains(.input), !readiness.isDisjoint(with: [.input, .hangUp]) { read(from: client) }
        takeRequests(of: client)
    }

    private func read(from client: ProxyClient) {
        guard let socket = client.socket else { return }
        let (count, descriptors) = receive(from: socket)
        if count > 0 {
            client.input.append(readBuffer[..<count], descriptors)
        } else if count == 0 {
            client.hasEnded = true
        } else if errno != EAGAIN, errno != EWOULDBLOCK {
            client.hasEnded = true
            client.output.close()
        }
    }

    private func receive(from socket: CInt) -> (count: Int, OwnedDescriptors?) {
        withUnsafeTemporaryAllocation(of: CInt.self, capacity: Int(CSOCKET_MAX_DESCRIPTORS)) { room in
            var count = 0
            var wasTruncated = false
            let received = readBuffer.withUnsafeMutableBytes { bytes in
                csocket_receive_with_descriptors(
                    socket,
                    bytes.baseAddress,
                    bytes.count,
                    room.baseAddress,
                    room.count,
                    &count,
                    &wasTruncated
                )
            }
            let descriptors = count > 0 ? OwnedDescriptors(adopting: Array(room.prefix(count))) : nil
            return (received, descriptors)
        }
    }
}
