extension Session {
    /// Does what goes on and on, see ``Console/whileRead(_:)``.
    func whileRead(_ body: @escaping @Sendable (Session) async throws(Failure) -> Void) async throws(Failure) {
        try await console.whileRead { () async throws(Failure) in try await body(self) }
    }
}
