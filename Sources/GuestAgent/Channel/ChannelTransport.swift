internal import QEMU
internal import QMP
internal import QMPProtocol

/// An agent at the other end of a channel that others keep in step.
actor ChannelTransport: AgentTransport {
    /// While an agent is awaited, it is asked this often.
    private static var interval: Duration { .seconds(1) }

    /// libvirt 9.0 never finishes a command that is some 500 KB long.
    nonisolated let standardChunkSize = 1 << 17

    private let channel: any GuestAgentChannel
    private(set) var hasAnswered = false
    private var isClosed = false
    private var waits = Waits<Result<[UInt8], QMPError>>()
    private var open: Set<Waits<Result<[UInt8], QMPError>>.Key> = []

    init(_ channel: any GuestAgentChannel) { self.channel = channel }

    func close() {
        isClosed = true
        for key in open { wake(key, .failure(QMPError(.closed, "the session with the guest agent was closed"))) }
    }

    func reach(until deadline: Deadline?, patience: Patience) async throws(QMPError) {
        while true {
            do throws(QMPError) {
                _ = try await ask(AgentQuestion(GuestPingCommand()), until: deadline)
                return
            } catch {
                // An agent that refuses answers.
                if error.outcome == .refused { return }
                let mayCome = error.code == .agentUnavailable || error.code == .timedOut
                guard mayCome, patience == .untilDeadline, deadline.map({ .now < $0 }) ?? true else {
                    throw QMPError(error.code == .timedOut ? .agentUnavailable : error.code, error.message)
                }
            }
            try await pause(until: deadline)
        }
    }

    private func pause(until deadline: Deadline?) async throws(QMPError) {
        let rest = deadline.map { Duration.nanoseconds(Int64(clamping: $0.nanosecondsRemaining)) }
        do {
            try await Task.sleep(for: min(Self.interval, rest ?? Self.interval))
        } catch {
            throw QMPError(.cancelled, "the task was cancelled before a guest agent answered")
        }
    }

    func ask(_ question: AgentQuestion, until deadline: Deadline?) async throws(QMPError) -> [UInt8] {
        let name = question.name
        if isClosed { throw .unsent(.closed, "the session with the guest agent was closed", name) }
        if Task.isCancelled { throw .unsent(.cancelled, "the task was cancelled", name) }
        guard question.repliesOnSuccess else { return try await askWithoutReply(question, until: deadline) }
        do throws(QMPError) {
            return try await replied(to: question, until: deadline)
        } catch {
            throw error.about(name)
        }
    }

    private func replied(to question: AgentQuestion, until deadline: Deadline?) async throws(QMPError) -> [UInt8] {
        let message = try await answer(to: question, until: deadline).get()
        hasAnswered = true
        return try question.value(in: message)
    }

    /// Asks what is answered by a refusal only. The agent shows first that it is there: whoever keeps the channel may say that
    /// it is not, when it goes because of the question.
    private func askWithoutReply(
        _ question: AgentQuestion,
        until deadline: Deadline?
    ) async throws(QMPError) -> [UInt8] {
        do throws(QMPError) {
            try await reach(until: deadline, patience: .none)
        } catch {
            throw .unsent(error.code, error.message, question.name)
        }
        do throws(QMPError) {
            return try await replied(to: question, until: deadline)
        } catch {
            switch error.code {
            case .agentUnavailable: return []
            case .timedOut where error.outcome != .notSent, .connectionLost where error.outcome != .notSent: return []
            default: throw error.about(question.name)
            }
        }
    }

    // MARK: Waiting

    /// Waits no longer than the deadline, and not at all when the task is cancelled; then the question gets its answer late.
    private func answer(to question: AgentQuestion, until deadline: Deadline?) async -> Result<[UInt8], QMPError> {
        let key = waits.newKey()
        let channel = channel
        let end = deadline.map { ContinuousClock.now + .nanoseconds(Int64(clamping: $0.nanosecondsRemaining)) }
        let timer = end.map { end in
            Task {
                // Cancelled: there is an answer.
                guard (try? await Task.sleep(until: end)) != nil else { return }
                wake(key, .failure(question.failure(.timedOut, "\(question.name) was not answered in time")))
            }
        }
        defer { timer?.cancel() }
        open.insert(key)
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                waits.add(continuation, key)
                Task {
                    let result = await outcome(of: { () async throws(QMPError) in
                        try await channel.answer(to: question.jsonBytes(), until: end)
                    })
                    take(result, key, question)
                }
            }
        } onCancel: {
            Task {
                await wake(key, .failure(question.failure(.cancelled, "\(question.name): the task was cancelled")))
            }
        }
    }

    private func take(
        _ result: Result<[UInt8], QMPError>,
        _ key: Waits<Result<[UInt8], QMPError>>.Key,
        _ question: AgentQuestion
    ) {
        if wake(key, result) { return }
        // Nobody waits for a failure any more.
        guard let takeLate = question.takeLateAnswer, let message = try? result.get() else { return }
        if let value = try? question.value(in: message) { takeLate(value) }
    }

    @discardableResult
    private func wake(_ key: Waits<Result<[UInt8], QMPError>>.Key, _ result: Result<[UInt8], QMPError>) -> Bool {
        open.remove(key)
        return waits.wake(key, result)
    }
}

extension AgentQuestion {
    /// The value in the agent's answer.
    fileprivate func value(in message: [UInt8]) throws(QMPError) -> [UInt8] {
        switch MessageHead(message.span.bytes).kind {
        case .reply(let range): return Array(message[range])
        case .error(let name, let description):
            throw refusal(.init(errorClass: .init(rawValue: name), description: description))
        case .malformed(let error, _): throw failure(.undecodable, "the answer to \(name) is not valid: \(error)")
        case .greeting, .event, .unknown: throw failure(.undecodable, "what answers \(name) is no guest agent")
        }
    }
}

extension QMPError {
    /// The error with the command that it is about, where the channel has not said so.
    fileprivate func about(_ name: String) -> QMPError {
        let outcome: Outcome =
            switch code {
            case .refused: .refused
            case .agentUnavailable, .connectionFailed: .notSent
            default: .unknown
            }
        return QMPError(
            code,
            message,
            command: command ?? name,
            outcome: self.outcome ?? outcome,
            refusal: refusal,
            process: process
        )
    }
}
