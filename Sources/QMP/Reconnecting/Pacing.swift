/// Time and chance, which tests replace.
package struct Pacing: Sendable {
    /// The time since some moment in the past.
    let now: @Sendable () -> Duration
    /// Waits so long, or less when the task is cancelled.
    let sleep: @Sendable (Duration) async -> Void
    /// Any duration from nothing to this.
    let anyDuration: @Sendable (Duration) -> Duration

    package init(
        now: @escaping @Sendable () -> Duration,
        sleep: @escaping @Sendable (Duration) async -> Void,
        anyDuration: @escaping @Sendable (Duration) -> Duration
    ) {
        self.now = now
        self.sleep = sleep
        self.anyDuration = anyDuration
    }

    /// The system's.
    static var system: Pacing {
        let start = ContinuousClock.now
        return Pacing(
            now: { start.duration(to: .now) },
            // Whoever sleeps looks whether its task was cancelled.
            sleep: { try? await Task.sleep(for: $0) },
            anyDuration: { $0 * Double.random(in: 0...1) }
        )
    }
}
