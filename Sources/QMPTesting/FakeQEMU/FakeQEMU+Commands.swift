internal import JSONWire
internal import QMP

extension FakeQEMU {
    /// What an answer answers.
    enum Subject {
        case connection
        case negotiation(FakeRequest)
        case command(FakeRequest)

        var id: JSONValue? {
            switch self {
            case .connection: nil
            case .negotiation(let request), .command(let request): request.id
            }
        }
    }

    // MARK: Order

    /// Takes what was read, until QEMU would stop reading.
    func takeRequests(from connection: FakeConnection) {
        while connection.isOpen, !connection.isSuspended, let input = connection.requests.next() {
            record(input, on: connection)
            if case .request(let request) = input, request.isOutOfBand, connection.isOutOfBandEnabled {
                work(on: connection) { server, connection in
                    await server.perform(await server.configuration.answer(request), .command(request), on: connection)
                }
            } else {
                connection.queue.append(input)
                runNext(on: connection)
            }
        }
        watch(connection)
    }

    private func record(_ input: FakeInput, on connection: FakeConnection) {
        observed.update { record in
            switch input {
            case .request(let request) where request.name == "qmp_capabilities" && !connection.isNegotiated:
                record.negotiations.append(request)
            case .request(let request): record.requests.append(request)
            case .invalid: record.invalidInputCount += 1
            }
        }
    }

    private func runNext(on connection: FakeConnection) {
        guard !connection.isBusy, !connection.queue.isEmpty else { return }
        connection.isBusy = true
        let input = connection.queue.removeFirst()
        work(on: connection) { server, connection in
            await server.run(input, on: connection)
            connection.isBusy = false
            server.runNext(on: connection)
            server.takeRequests(from: connection)
        }
    }

    /// Starts something that ends with the connection.
    func work(
        on connection: FakeConnection,
        _ body: @escaping (isolated FakeQEMU, FakeConnection) async -> Void
    ) {
        let key = connection.newTaskKey()
        connection.tasks[key] = Task {
            await withTaskExecutorPreference(loop) { await body(self, connection) }
            connection.tasks[key] = nil
        }
    }

    // MARK: One command

    private func run(_ input: FakeInput, on connection: FakeConnection) async {
        switch input {
        case .invalid(let reason, let id):
            let reply = FakeReply(.refusal(.init(errorClass: .genericError, description: reason)))
            connection.append(wireText.message(reply, id: id))
            flush(connection)
        case .request(let request) where request.isOutOfBand:
            let answer = FakeAnswer.error(.genericError, "out-of-band execution was not negotiated")
            await perform(answer, .command(request), on: connection)
        case .request(let request) where request.name == "qmp_capabilities" && !connection.isNegotiated:
            await perform(configuration.negotiation, .negotiation(request), on: connection)
        case .request(let request) where request.name == "qmp_capabilities" || !connection.isNegotiated:
            await perform(.commandNotFound(request.name), .command(request), on: connection)
        case .request(let request):
            await perform(await configuration.answer(request), .command(request), on: connection)
        }
    }

    func perform(_ answer: FakeAnswer, _ subject: Subject, on connection: FakeConnection) async {
        for step in answer.steps where connection.isOpen {
            switch step {
            case .standard: await perform(await standardAnswer(to: subject, on: connection), subject, on: connection)
            case .reply(let reply): connection.append(wireText.message(reply, id: subject.id))
            case .event(let event): connection.append(wireText.message(event))
            case .raw(let bytes): connection.append(bytes)
            case .wait(let gate):
                flush(connection)
                await gate.wait()
            case .close(abruptly: true): drop(connection, abruptly: true)
            case .close(abruptly: false): connection.closesWhenSent = true
            case .quit:
                connection.closesWhenSent = true
                stopListening()
            // Only replayed dialogues have these, and they have no socket; to hang up is nearest.
            case .commandFailure, .connectionFailure: drop(connection)
            }
        }
        flush(connection)
    }

    // MARK: Standard answers

    private func standardAnswer(to subject: Subject, on connection: FakeConnection) async -> FakeAnswer {
        switch subject {
        case .connection: return .raw(wireText.message(configuration.greeting))
        case .negotiation(let request): return negotiate(request, on: connection)
        case .command(let request):
            if let command = machine.declared[request.name] { return await command.answer(checking: request) }
            return machine.answer(request)
        }
    }

    private func negotiate(_ request: FakeRequest, on connection: FakeConnection) -> FakeAnswer {
        let signature = CommandSignature(name: request.name, optional: ["enable"])
        if let refusal = signature.refusal(of: request) { return refusal }
        let wanted = (request.arguments["enable"]?.array ?? []).map { $0.string ?? "" }
        for capability in wanted where !configuration.greeting.capabilities.contains(capability) {
            return .error(.genericError, "the capability '\(capability)' is not on offer")
        }
        connection.isNegotiated = true
        connection.isOutOfBandEnabled = wanted.contains("oob")
        observed.update { $0.isNegotiated = true }
        return .return([:])
    }

    var wireText: WireText { WireText(isPretty: configuration.isPretty) }
}
