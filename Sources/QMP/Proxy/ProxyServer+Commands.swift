internal import DequeModule
internal import JSONWire
internal import Logging

/// What clients ask, and what becomes of it.
extension ProxyServer {
    /// Deals with what was read, until the client has to wait.
    func takeRequests(of client: ProxyClient) {
        while !isOver, !client.isSuspended, let item = client.input.next() {
            switch item {
            case .message(let text): take(ClientRequest(text), size: text.count, of: client)
            case .invalid: answer(client, ProxyMessage.error("this is no JSON object", id: nil))
            case .oversized: answer(client, ProxyMessage.error("the message is larger than is accepted", id: nil))
            }
        }
        update(client)
    }

    private func take(_ request: ClientRequest, size: Int, of client: ProxyClient) {
        let id = request.id
        switch request.problem {
        case .unreadable(let text): return answer(client, ProxyMessage.error(text, id: nil))
        case .malformed(let text): return answer(client, ProxyMessage.error(text, id: id))
        case nil: break
        }
        if request.isOutOfBand, !client.runsOutOfBand {
            return answer(client, ProxyMessage.error("\"exec-oob\" needs the capability \"oob\"", id: id))
        }
        guard client.isNegotiated, request.name != "qmp_capabilities" else { return negotiate(request, client) }
        log(request, of: client)
        if case .deny(let text) = configuration.policy.decide(client.identity, request.name) {
            return answer(client, ProxyMessage.error(text, id: id), isOutOfBand: request.isOutOfBand)
        }
        run(request, size: size, of: client)
    }

    private func log(_ request: ClientRequest, of client: ProxyClient) {
        configuration.logger.trace(
            "command",
            metadata: ["qmp.client": "\(client.identity.number)", "qmp.command": "\(request.name.withoutControls)"]
        )
    }

    // MARK: Negotiation

    private func negotiate(_ request: ClientRequest, _ client: ProxyClient) {
        guard request.name == "qmp_capabilities" else {
            // These words are known to clients.
            let text = "Expecting capabilities negotiation with 'qmp_capabilities'"
            return answer(client, ProxyMessage.error(text, errorClass: .commandNotFound, id: request.id))
        }
        guard !client.isNegotiated else {
            let text = "qmp_capabilities is known only at the beginning"
            return answer(
                client,
                ProxyMessage.error(text, errorClass: .commandNotFound, id: request.id),
                isOutOfBand: request.isOutOfBand
            )
        }
        switch Self.capabilities(request.arguments) {
        case .failure(let complaint): answer(client, ProxyMessage.error(complaint.text, id: request.id))
        case .success(let wanted):
            if let unknown = wanted.first(where: { !greeting.capabilities.contains($0) }) {
                return answer(client, ProxyMessage.error("the capability \(unknown) is not offered", id: request.id))
            }
            client.isNegotiated = true
            client.runsOutOfBand = wanted.contains("oob")
            answer(client, ProxyMessage.reply(Array("{}".utf8), id: request.id))
        }
    }

    private struct Complaint: Error { let text: String }

    private static func capabilities(_ arguments: [UInt8]?) -> Result<[String], Complaint> {
        // It was read before, so it is an object.
        guard let arguments, let object = (try? JSONValue(json: arguments))?.object else { return .success([]) }
        for (name, _) in object where name != "enable" {
            return .failure(Complaint(text: "qmp_capabilities has no argument \(name)"))
        }
        guard let value = object["enable"] else { return .success([]) }
        let names = value.array?.compactMap(\.string)
        guard let names, names.count == value.array?.count else {
            return .failure(Complaint(text: "\"enable\" is not a list of names"))
        }
        return .success(names)
    }

    // MARK: Commands

    private func run(_ request: ClientRequest, size: Int, of client: ProxyClient) {
        var descriptors: OwnedDescriptors?
        if Self.takesDescriptors.contains(request.name) {
            // Without one of its own, it would take what another client's command left behind.
            descriptors = client.input.takeDescriptors()
            guard descriptors != nil else {
                return answer(
                    client,
                    ProxyMessage.error("no file descriptor came with \(request.name)", id: request.id)
                )
            }
        }
        let command = QMPCommand(
            name: request.name,
            checkedArguments: request.arguments,
            execution: request.isOutOfBand ? .outOfBand : .inBand,
            timeout: .never,
            descriptors: descriptors?.numbers ?? [],
            id: nil
        )
        let ticket = request.isOutOfBand ? nil : client.line.enter(size: size)
        let item = ClientCommand(
            command: command,
            descriptors: descriptors,
            client: client.identity.number,
            ticket: ticket,
            id: request.id
        )
        if request.isOutOfBand {
            client.outOfBandCount += 1
            pass(item)
        } else if backend.keepsOrder {
            pass(item)
        } else {
            client.waiting.append(item)
            runNext(of: client)
        }
    }

    /// What takes descriptors out of those that came last, in QEMU.
    private static let takesDescriptors: Set = ["add-fd", "getfd"]

    private func runNext(of client: ProxyClient) {
        guard !client.isRunning, let next = client.waiting.popFirst() else { return }
        client.isRunning = true
        pass(next)
    }

    private func pass(_ item: ClientCommand) {
        backend.run(item.command) { [weak self] result in
            self?.onLoop { $0.answered(item, result) }
        }
    }

    private func answered(_ item: ClientCommand, _ result: Result<QMPReply, QMPError>) {
        guard let client = clients[item.client], !isOver else { return }
        let message: [UInt8]
        switch result {
        case .success(let reply): message = ProxyMessage.reply(reply.bytes, id: item.id)
        case .failure(let error) where error.code == .connectionLost || error.code == .closed:
            // Nobody knows what became of it, which no reply can say: the connection ends instead.
            return monitorEnded(error)
        case .failure(let error): message = ProxyMessage.error(error, id: item.id)
        }
        if let ticket = item.ticket {
            client.isRunning = false
            settle(client, ticket, message)
            runNext(of: client)
        } else {
            client.outOfBandCount -= 1
            client.output.append(message)
        }
        client.flush()
        takeRequests(of: client)
    }

    // MARK: Answers

    /// Answers what does not concern QEMU, in the client's order.
    private func answer(_ client: ProxyClient, _ message: [UInt8], isOutOfBand: Bool = false) {
        if isOutOfBand {
            client.output.append(message)
        } else {
            settle(client, client.line.enter(size: 0), message)
        }
        client.flush()
    }

    private func settle(_ client: ProxyClient, _ ticket: ReplyLine.Ticket, _ message: [UInt8]) {
        for reply in client.line.settle(ticket, message) { client.output.append(reply) }
    }
}
