extension Session {
    /// Does what goes on and on, see ``Console/whileRead(_:)``.
    func whileRead(_ body: @escaping @Sendable (Session) async throws(Failure) -> Void) async throws(Failure) {
        try await console.whileRead { () async throws(Failure) in try await body(self) }
    }
}

extension ContinuousClock.Instant {
    /// Waits until it is this time.
    ///
    /// - Returns: Whether it came; false when the task was cancelled before.
    func arrives() async -> Bool {
        do {
            try await Task.sleep(until: self)
            return true
        } catch {
            return false
        }
    }
}
