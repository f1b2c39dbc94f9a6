internal import QEMU
internal import QMP

extension Session {
    /// A job that is there, whoever started it.
    ///
    /// - Throws: When there is none of that id; the message names those there are.
    func job(_ id: String) async throws(Failure) -> BlockJob {
        try await ask { domain throws(QMPError) in
            do throws(QMPError) {
                return try await domain.job(id)
            } catch let error where error.code == .jobNotFound {
                let ids = try await domain.jobs().map(\.id)
                let others = ids.isEmpty ? "there are no jobs" : "there are \(ids.joined(separator: ", "))"
                throw QMPError(.jobNotFound, "no job is called \"\(id)\"; \(others)")
            }
        }
    }

    /// Does something to a job that goes on afterwards, and shows it.
    ///
    /// - Parameter change: Does it; is given what `--timeout` says.
    func steer(
        _ id: String,
        _ change: (BlockJob, Duration?) async throws(QMPError) -> Void
    ) async throws(Failure) {
        let job = try await job(id)
        try await ask { _ throws(QMPError) in try await change(job, timeout) }
        let jobs = try await JobListReport(self).jobs
        guard let report = jobs.first(where: { $0.info.id == id }) else {
            // It has ended meanwhile; how, it learns from the events that came.
            try await ask { _ throws(QMPError) in try await job.waitUntilEnded(timeout: timeout ?? .seconds(30)) }
            return try show(JobResultReport(subject: JobSubject(job), result: .completed))
        }
        try show(report)
    }

    /// Does something to a job that ends it, and shows what it came to.
    ///
    /// - Parameter end: Does it; is given what `--timeout` says.
    func end(
        _ id: String,
        _ end: (BlockJob, Duration?) async throws(QMPError) -> JobResult
    ) async throws(Failure) {
        let job = try await job(id)
        let result = try await ask { _ throws(QMPError) in try await end(job, timeout) }
        try show(JobResultReport(subject: JobSubject(job), result: result))
    }
}
