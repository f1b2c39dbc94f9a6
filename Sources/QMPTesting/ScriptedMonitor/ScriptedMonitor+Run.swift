internal import JSONWire
internal import NIOConcurrencyHelpers
public import QMP

extension ScriptedMonitor {
    /// Runs one command.
    public func run(_ command: QMPCommand) async throws(QMPError) -> QMPReply {
        let request = try FakeRequest(command)
        if request.isOutOfBand, !offeredGreeting.capabilities.contains("oob") {
            throw QMPError(
                .outOfBandUnavailable,
                "the connection has no out-of-band execution",
                command: command.name,
                outcome: .notSent
            )
        }
        let key = state.withLockedValue { $0.newKey() }
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                start(Call(command: command.name, continuation: continuation), key, command, request)
            }
        } onCancel: {
            let message = "\(command.name) was cancelled"
            finish(key, .failure(QMPError(.cancelled, message, command: command.name, outcome: .unknown)))
        }
        return try result.get()
    }

    private func start(_ call: Call, _ key: Int, _ command: QMPCommand, _ request: FakeRequest) {
        let refusal: QMPError? = state.withLockedValue { state in
            // Checked under the lock: a cancellation from here on finds the call.
            if Task.isCancelled { return QMPError(.cancelled, "\(command.name) was cancelled") }
            switch state.phase {
            case .idle: return QMPError(.closed, "the connection is not open")
            case .ended(let reason): return reason
            case .connected:
                record(request)
                var call = call
                call.deadline = deadline(of: command, key)
                state.calls[key] = call
                state.answers[key] = Task { await self.answer(key, command, request) }
                return nil
            }
        }
        if let refusal { return call.finish(.failure(refusal.concerning(command.name, outcome: .notSent))) }
    }

    private func finish(_ key: Int, _ result: Result<QMPReply, QMPError>) {
        state.withLockedValue { $0.calls.removeValue(forKey: key) }?.finish(result)
    }

    // MARK: Deadline

    private func deadline(of command: QMPCommand, _ key: Int) -> Task<Void, Never>? {
        let limit =
            switch command.timeout {
            case .standard: commandTimeout
            case .after(let limit): limit
            case .never: Duration?.none
            }
        return limit.map { limit in Task { await self.expire(key, command.name, after: limit) } }
    }

    private func expire(_ key: Int, _ name: String, after limit: Duration) async {
        do {
            try await Task.sleep(for: limit)
        } catch {
            // The command ended before its deadline.
            return
        }
        let message = "no reply to \(name) within \(limit)"
        finish(key, .failure(QMPError(.timedOut, message, command: name, outcome: .unknown)))
    }

    // MARK: Answer

    /// Works on the answer to the end, also when the caller gave up waiting, as QEMU does.
    private func answer(_ key: Int, _ command: QMPCommand, _ request: FakeRequest) async {
        do {
            await perform(try await answer(request), key, command, request)
        } catch {
            finish(key, .failure(error))
        }
        state.withLockedValue { _ = $0.answers.removeValue(forKey: key) }
    }

    private func perform(_ answer: FakeAnswer, _ key: Int, _ command: QMPCommand, _ request: FakeRequest) async {
        for step in answer.steps {
            switch step {
            case .standard: await perform(await standardAnswer(to: request), key, command, request)
            case .reply(let reply): finish(key, Self.result(of: reply, command))
            case .event(let event): emit(event)
            case .raw: finish(key, .failure(Self.noWire(command)))
            case .wait(let gate): await gate.wait()
            case .close, .quit: fail()
            case .commandFailure(let error): finish(key, .failure(error))
            case .connectionFailure(let reason): fail(with: reason)
            }
            // The connection ended.
            if Task.isCancelled { return }
        }
    }

    private func standardAnswer(to request: FakeRequest) async -> FakeAnswer {
        if let command = state.withLockedValue({ $0.machine.declared[request.name] }) {
            return await command.answer(checking: request)
        }
        return state.withLockedValue { $0.machine.answer(request) }
    }

    private static func result(of reply: FakeReply, _ command: QMPCommand) -> Result<QMPReply, QMPError> {
        switch reply.content {
        case .value(let value):
            .success(QMPReply(bytes: value.jsonBytes(), command: command.name, id: command.id))
        case .text(let text):
            .success(QMPReply(bytes: text, command: command.name, id: command.id))
        case .refusal(let refusal):
            .failure(.refused(command.name, refusal.errorClass, refusal.description))
        }
    }

    private static func noWire(_ command: QMPCommand) -> QMPError {
        let message = "the reply to \(command.name) is raw bytes, which a scripted monitor cannot read"
        return QMPError(.undecodable, message, command: command.name, outcome: .unknown)
    }
}
