internal import JSONWire
internal import QMP

extension FakeGuestAgent {
    /// What it always knows.
    private static let builtIn: Set = ["guest-sync-delimited", "guest-sync", "guest-ping", "guest-info"]

    func runNext(on connection: FakeConnection) {
        guard connection.isOpen, !connection.isBusy, !connection.queue.isEmpty else { return }
        connection.isBusy = true
        let input = connection.queue.removeFirst()
        record(input)
        work(on: connection) { agent, connection in
            await agent.run(input, on: connection)
            // Restarted in the meantime: then this command is forgotten, and another may be running.
            guard !Task.isCancelled else { return }
            connection.isBusy = false
            agent.runNext(on: connection)
        }
    }

    private func record(_ input: FakeInput) {
        observed.update { record in
            switch input {
            case .request(let request) where request.name.hasPrefix("guest-sync"): record.synchronisationCount += 1
            case .request(let request): record.requests.append(request)
            case .invalid(let reason, _): record.invalidInputCount += reason.hasSuffix("\\uFFFD'") ? 0 : 1
            }
        }
    }

    private func run(_ input: FakeInput, on connection: FakeConnection) async {
        switch input {
        case .invalid(let reason, let id):
            let refusal = FakeReply(.refusal(.init(errorClass: .genericError, description: reason)))
            connection.append(Self.line(refusal, id: id))
            flush(connection)
        case .request(let request) where configuration.disabledCommands.contains(request.name):
            let answer = FakeAnswer.error(.commandNotFound, "Command \(request.name) has been disabled")
            await perform(answer, request, on: connection)
        case .request(let request): await perform(await configuration.answer(request), request, on: connection)
        }
    }

    func perform(_ answer: FakeAnswer, _ request: FakeRequest?, on connection: FakeConnection) async {
        for step in answer.steps where connection.isOpen && !Task.isCancelled {
            switch step {
            case .standard: if let request { answerStandard(request, on: connection) }
            case .reply(let reply):
                connection.append(Self.line(reply, id: configuration.repeatsIDs ? request?.id : nil))
            // It has no events.
            case .event: break
            case .raw(let bytes): connection.append(bytes)
            case .wait(let gate):
                flush(connection)
                await gate.wait()
            case .close(abruptly: false), .quit: connection.closesWhenSent = true
            case .close(abruptly: true), .commandFailure, .connectionFailure: drop(connection)
            }
        }
        flush(connection)
    }

    private func answerStandard(_ request: FakeRequest, on connection: FakeConnection) {
        let reply: FakeReply
        switch request.name {
        case "guest-sync-delimited":
            connection.append([0xFF])
            reply = FakeReply(.value(request.arguments["id"] ?? 0))
        case "guest-sync": reply = FakeReply(.value(request.arguments["id"] ?? 0))
        case "guest-ping": reply = FakeReply(.value([:]))
        case "guest-info": reply = FakeReply(.value(info))
        default:
            let description = "The command \(request.name) has not been found"
            reply = FakeReply(.refusal(.init(errorClass: .commandNotFound, description: description)))
        }
        connection.append(Self.line(reply, id: configuration.repeatsIDs ? request.id : nil))
    }

    private var info: JSONValue {
        let names = Self.builtIn.union(configuration.commands).union(configuration.disabledCommands).sorted()
        let commands: [JSONValue] = names.map { name in
            [
                "enabled": .bool(!configuration.disabledCommands.contains(name)), "name": .string(name),
                "success-response": true,
            ]
        }
        return ["version": .string(configuration.version), "supported_commands": .array(commands)]
    }

    /// A reply as the agent writes it: it ends with a line feed alone.
    private static func line(_ reply: FakeReply, id: JSONValue?) -> [UInt8] {
        WireText(isPretty: false).message(reply, id: id).dropLast(2) + [UInt8(ascii: "\n")]
    }
}
