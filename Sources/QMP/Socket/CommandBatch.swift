internal import NIOConcurrencyHelpers

/// Several commands for which one caller waits.
final class CommandBatch: Sendable {
    typealias Outcome = Result<PendingCommand.Reply, QMPError>

    private struct State {
        var outcomes: [Outcome?]
        var missing: Int
    }

    private let state: NIOLockedValueBox<State>
    private let continuation: CheckedContinuation<[Outcome], Never>

    /// - Parameter count: At least one.
    init(count: Int, continuation: CheckedContinuation<[Outcome], Never>) {
        state = NIOLockedValueBox(State(outcomes: Array(repeating: nil, count: count), missing: count))
        self.continuation = continuation
    }

    /// Notes the outcome of one command; the last one lets the caller go on.
    func finish(_ outcome: Outcome, at place: Int) {
        let all: [Outcome]? = state.withLockedValue { state in
            state.outcomes[place] = outcome
            state.missing -= 1
            return state.missing == 0 ? state.outcomes.compactMap(\.self) : nil
        }
        if let all { continuation.resume(returning: all) }
    }
}
