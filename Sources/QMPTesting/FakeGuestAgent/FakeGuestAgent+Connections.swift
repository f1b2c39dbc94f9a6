internal import QMP

extension FakeGuestAgent {
    /// Waits for the next client, which is accepted only when there is no other.
    func awaitClient() {
        guard let listener else { return }
        loop.watch(listener.descriptor, for: .input) { [weak self] _ in
            self?.assumeIsolated { $0.acceptClient() }
        }
    }

    private func acceptClient() {
        guard connection == nil, let socket = listener?.accept() else { return }
        if let listener { loop.unwatch(listener.descriptor) }
        let connection = FakeConnection(socket, chunkSize: configuration.chunkSize)
        self.connection = connection
        requests = AgentRequestReader()
        observed.update {
            $0.connectionCount += 1
            $0.isConnected = true
        }
        work(on: connection) { agent, connection in
            await agent.perform(agent.configuration.opening, nil, on: connection)
        }
        watch(connection)
    }

    func drop(_ connection: FakeConnection) {
        guard connection.isOpen else { return }
        connection.isOpen = false
        for task in connection.tasks.values { task.cancel() }
        connection.tasks = [:]
        loop.unwatch(connection.socket.descriptor)
        connection.socket.hangUp()
        self.connection = nil
        observed.update { $0.isConnected = false }
        awaitClient()
    }

    func watch(_ connection: FakeConnection) {
        guard connection.isOpen else { return }
        var interest: SocketLoop.Readiness = []
        if !isSilent { interest.insert(.input) }
        if connection.hasOutput { interest.insert(.output) }
        loop.watch(connection.socket.descriptor, for: interest) { [weak self] readiness in
            self?.assumeIsolated { $0.clientIsReady(readiness) }
        }
    }

    private func clientIsReady(_ readiness: SocketLoop.Readiness) {
        guard let connection else { return }
        if readiness.contains(.input) {
            read(from: connection)
        } else if !readiness.isDisjoint(with: .hangUp) {
            return drop(connection)
        }
        if readiness.contains(.output) { flush(connection) }
        watch(connection)
    }

    private func read(from connection: FakeConnection) {
        switch connection.socket.read() {
        case .nothing: break
        case .end: drop(connection)
        case .bytes(let bytes, _):
            requests.append(bytes)
            connection.queue += requests.takeInputs()
            runNext(on: connection)
        }
    }

    func flush(_ connection: FakeConnection) {
        guard connection.isOpen else { return }
        guard connection.writeOutput() else { return drop(connection) }
        if connection.closesWhenSent, !connection.hasOutput { return drop(connection) }
        watch(connection)
    }

    /// Starts something that ends with the connection.
    func work(
        on connection: FakeConnection,
        _ body: @escaping (isolated FakeGuestAgent, FakeConnection) async -> Void
    ) {
        let key = connection.newTaskKey()
        connection.tasks[key] = Task {
            await withTaskExecutorPreference(loop) { await body(self, connection) }
            connection.tasks[key] = nil
        }
    }
}
