extension Console {
    /// Does what goes on and on, until it ends by itself, is cancelled, or nobody reads standard output any more: else it
    /// would notice that only when it next has something to say, and hold QEMU's monitor until then.
    ///
    /// - Parameter body: Ends soon when it is cancelled, with or without an error.
    func whileRead(_ body: @escaping @Sendable () async throws(Failure) -> Void) async throws(Failure) {
        let work = Task { await Console.outcome(of: body) }
        whenReaderLeaves { work.cancel() }
        let result = await withTaskCancellationHandler {
            await work.value
        } onCancel: {
            work.cancel()
        }
        if work.isCancelled, readerHasLeft { throw .readerLeft }
        try result.get()
    }

    private static func outcome(
        of body: @Sendable () async throws(Failure) -> Void
    ) async -> Result<Void, Failure> {
        do {
            return .success(try await body())
        } catch {
            return .failure(error)
        }
    }
}
