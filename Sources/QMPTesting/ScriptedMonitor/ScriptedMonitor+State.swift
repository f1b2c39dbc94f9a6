internal import NIOConcurrencyHelpers
internal import QMP

extension ScriptedMonitor {
    struct State {
        enum Phase {
            case idle
            case connected
            /// Over, for this reason.
            case ended(QMPError)
        }

        var machine: FakeMachine
        var phase = Phase.idle
        var connectFailure: QMPError?
        var nextKey = 0
        /// The commands whose callers wait.
        var calls: [Int: Call] = [:]
        /// What works on answers. It goes on when a caller gives up.
        var answers: [Int: Task<Void, Never>] = [:]
        var subscriptions: [Int: EventStream.Source] = [:]
        /// Why event streams ended; `nil` as long as they have not, and when they ended without a reason.
        var streamEnd: QMPError?

        mutating func newKey() -> Int {
            defer { nextKey += 1 }
            return nextKey
        }
    }

    /// A command that waits for its answer.
    struct Call {
        let command: String
        let continuation: CheckedContinuation<Result<QMPReply, QMPError>, Never>
        var deadline: Task<Void, Never>?
    }

    func subscribe(named names: Set<String>?, buffering: EventBuffering) -> EventStream {
        let key = state.withLockedValue { $0.newKey() }
        let (stream, source) = EventStream.makeStream(named: names, buffering: buffering) { [weak self] in
            self?.state.withLockedValue { _ = $0.subscriptions.removeValue(forKey: key) }
        }
        state.withLockedValue { state in
            if case .ended = state.phase {
                source.finish(throwing: state.streamEnd)
            } else {
                state.subscriptions[key] = source
            }
        }
        return stream
    }

    func end(_ reason: QMPError, streamsFail: Bool) {
        let ended: State? = state.withLockedValue { state in
            if case .ended = state.phase { return nil }
            state.phase = .ended(reason)
            state.streamEnd = streamsFail ? reason : nil
            defer { (state.calls, state.answers, state.subscriptions) = ([:], [:], [:]) }
            return state
        }
        guard let ended else { return }
        for answer in ended.answers.values { answer.cancel() }
        for source in ended.subscriptions.values { source.finish(throwing: ended.streamEnd) }
        for call in ended.calls.values {
            call.finish(.failure(reason.concerning(call.command, outcome: .unknown)))
        }
    }
}

extension ScriptedMonitor.Call {
    func finish(_ result: Result<QMPReply, QMPError>) {
        deadline?.cancel()
        continuation.resume(returning: result)
    }
}

extension QMPError {
    /// The same failure, as the end of one command.
    func concerning(_ command: String, outcome: Outcome) -> QMPError {
        var error = self
        error.command = command
        error.outcome = outcome
        return error
    }
}
