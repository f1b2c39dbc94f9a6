/// Whether the other side still lives: asked when it was silent for an interval, believed dead when it stays so.
struct KeepAlive {
    private let limit: Int
    private var hasHeard = true
    private var unanswered = 0

    /// - Parameter limit: How many questions may go unanswered.
    init(limit: Int) { self.limit = limit }

    /// Anything at all arrived.
    mutating func heard() {
        hasHeard = true
        unanswered = 0
    }

    /// An interval has passed.
    mutating func intervalPassed() -> RemoteStateMachine.KeepAliveAction {
        if hasHeard {
            hasHeard = false
            return .none
        }
        guard unanswered < limit else { return .silent }
        unanswered += 1
        return .ping
    }
}
