internal import QMPProtocol

extension SocketMonitor {
    /// Runs several commands: all are sent, in this order, before the first reply is waited for.
    ///
    /// - Returns: What became of each, with errors as ``run(_:)-(QMPCommand)`` throws them.
    public nonisolated func run(_ commands: [QMPCommand]) async -> [Result<QMPReply, QMPError>] {
        guard !commands.isEmpty else { return [] }
        let submissions = commands.map { command in
            Result { () throws(QMPError) in try submission(of: command) }
        }
        var results: [Result<QMPReply, QMPError>] = []
        // Looking for the reason takes time, and is the same for all.
        var isDiagnosed = false
        for (submission, outcome) in zip(submissions, await outcomes(of: submissions)) {
            let result = await result(of: submission, outcome, diagnosing: !isDiagnosed)
            if case .failure(let error) = result, error.code == .timedOut { isDiagnosed = true }
            results.append(result)
        }
        return results
    }

    private nonisolated func outcomes(of submissions: [Result<Submission, QMPError>]) async -> [CommandBatch.Outcome] {
        let cancellation = Cancellation()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let batch = CommandBatch(count: submissions.count, continuation: continuation)
                onLoop { monitor in
                    for (place, submission) in submissions.enumerated() {
                        monitor.submit(submission, batch, place, cancellation)
                    }
                }
            }
        } onCancel: {
            cancellation.request()
            let ids = submissions.compactMap { submission in
                if case .success(let submission) = submission { submission.id } else { RequestID?.none }
            }
            onLoop { $0.cancel(ids) }
        }
    }

    private func submit(
        _ submission: Result<Submission, QMPError>,
        _ batch: CommandBatch,
        _ place: Int,
        _ cancellation: Cancellation
    ) {
        switch submission {
        case .success(let submission): submit(submission, .batch(batch, place: place), cancellation)
        case .failure(let error): batch.finish(.failure(error), at: place)
        }
    }

    private nonisolated func result(
        of submission: Result<Submission, QMPError>,
        _ outcome: CommandBatch.Outcome,
        diagnosing: Bool
    ) async -> Result<QMPReply, QMPError> {
        do {
            return .success(try await reply(to: try submission.get(), outcome, diagnosing: diagnosing))
        } catch {
            return .failure(error)
        }
    }
}
