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
        for (submission, outcome) in zip(submissions, await outcomes(of: submissions)) {
            results.append(await result(of: submission, outcome))
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
            onLoop { monitor in
                for case .success(let submission) in submissions { monitor.cancel(submission.id) }
            }
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
        _ outcome: CommandBatch.Outcome
    ) async -> Result<QMPReply, QMPError> {
        do {
            return .success(try await reply(to: try submission.get(), outcome))
        } catch {
            return .failure(error)
        }
    }
}
