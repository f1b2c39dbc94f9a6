internal import QMP

extension Session {
    /// Does what goes on and on, until it ends by itself, is cancelled, or nobody reads standard output any more: else it
    /// would notice that only when it next has something to say, and hold QEMU's monitor until then.
    ///
    /// - Parameter body: Ends soon when it is cancelled, with or without an error.
    func whileRead(_ body: @escaping @Sendable (Session) async throws(Failure) -> Void) async throws(Failure) {
        let session = self
        let work = Task { await Session.outcome(of: body, session) }
        console.whenReaderLeaves { work.cancel() }
        let result = await withTaskCancellationHandler {
            await work.value
        } onCancel: {
            work.cancel()
        }
        if work.isCancelled, console.readerHasLeft { throw .readerLeft }
        try result.get()
    }

    private static func outcome(
        of body: @Sendable (Session) async throws(Failure) -> Void,
        _ session: Session
    ) async -> Result<Void, Failure> {
        do {
            return .success(try await body(session))
        } catch {
            return .failure(error)
        }
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
