extension SocketMonitor {
    /// What this QEMU has: its commands, events and types, as `query-qmp-schema` tells them.
    ///
    /// It is asked once; as long as it runs, a QEMU does not change. All who ask meanwhile wait for the same answer, also
    /// those whose task is cancelled.
    /// - Parameter timeout: How long to wait for QEMU's answer. Of those who wait for the same, the first decides.
    /// - Throws: `QMPError`.
    public func schema(timeout: QMPTimeout) async throws(QMPError) -> LiveSchema {
        let question = schemaQuestion ?? askForSchema(timeout)
        schemaQuestion = question
        let answer = await question.value
        // A failure is not kept: the next one asks again.
        if case .failure = answer, schemaQuestion == question { schemaQuestion = nil }
        return try answer.get()
    }

    private func askForSchema(_ timeout: QMPTimeout) -> Task<Result<LiveSchema, QMPError>, Never> {
        Task.detached { [self] in
            do throws(QMPError) {
                return .success(try await run(QMPCommand("query-qmp-schema", timeout: timeout)).decode())
            } catch {
                return .failure(error)
            }
        }
    }
}
