internal import JSONWire
internal import QMP

extension FakeQEMU {
    // MARK: Coming and going

    /// Waits for the next client. It is accepted only when there is no other, as by QEMU: until then it is connected, but
    /// hears nothing.
    func awaitClient() {
        guard let listener else { return }
        loop.watch(listener.descriptor, for: .input) { [weak self] _ in
            self?.assumeIsolated { $0.acceptClient() }
        }
    }

    private func acceptClient() {
        guard connection == nil, let socket = listener?.accept() else { return }
        if let listener { loop.unwatch(listener.descriptor) }
        serve(socket)
    }

    func serve(_ socket: StreamSocket) {
        let connection = FakeConnection(socket, chunkSize: configuration.chunkSize)
        self.connection = connection
        observed.update {
            $0.connectionCount += 1
            $0.isConnected = true
        }
        if configuration.speaksTelnet { connection.append(Self.telnetGreeting) }
        work(on: connection) { server, connection in
            await server.perform(server.configuration.opening, .connection, on: connection)
        }
        watch(connection)
    }

    /// WILL ECHO, WILL SUPPRESS-GO-AHEAD, WILL BINARY, DO BINARY.
    private static let telnetGreeting: [UInt8] = [
        0xFF, 0xFB, 0x01, 0xFF, 0xFB, 0x03, 0xFF, 0xFB, 0x00, 0xFF, 0xFD, 0x00,
    ]

    /// Forgets the client and whatever waits for it, and turns to the next one.
    func drop(_ connection: FakeConnection, abruptly: Bool = false) {
        guard connection.isOpen else { return }
        connection.isOpen = false
        for task in connection.tasks.values { task.cancel() }
        connection.tasks = [:]
        loop.unwatch(connection.socket.descriptor)
        if abruptly { connection.socket.breakOff() } else { connection.socket.hangUp() }
        self.connection = nil
        observed.update {
            $0.isConnected = false
            $0.isNegotiated = false
            $0.isSuspended = false
        }
        awaitClient()
    }

    // MARK: Readiness

    /// Waits for what the connection is to do next.
    func watch(_ connection: FakeConnection) {
        guard connection.isOpen else { return }
        var interest: SocketLoop.Readiness = []
        if !connection.isReadingStopped, !connection.isSuspended { interest.insert(.input) }
        if connection.hasOutput { interest.insert(.output) }
        observed.update { $0.isSuspended = connection.isSuspended && connection.isOutOfBandEnabled }
        loop.watch(connection.socket.descriptor, for: interest) { [weak self] readiness in
            self?.assumeIsolated { $0.clientIsReady(readiness) }
        }
    }

    private func clientIsReady(_ readiness: SocketLoop.Readiness) {
        guard let connection else { return }
        if readiness.contains(.input) {
            read(from: connection)
        } else if !readiness.isDisjoint(with: .hangUp) {
            // What was queued is dropped, as by QEMU.
            return drop(connection)
        }
        if readiness.contains(.output) { flush(connection) }
        watch(connection)
    }

    private func read(from connection: FakeConnection) {
        switch connection.socket.read() {
        case .nothing: break
        case .end: drop(connection)
        case .bytes(let bytes, let descriptors):
            receivedDescriptors += descriptors
            connection.requests.append(bytes, descriptors: descriptors)
            takeRequests(from: connection)
        }
    }

    /// Writes what waits for the client.
    func flush(_ connection: FakeConnection) {
        guard connection.isOpen else { return }
        guard connection.writeOutput() else { return drop(connection) }
        if connection.closesWhenSent, !connection.hasOutput { return drop(connection) }
        watch(connection)
    }
}
