internal import QEMU
internal import QMP

/// Waits for a job, and shows how far it is meanwhile.
struct JobFollower: Sendable {
    let console: Console
    let subject: JobSubject
    let isQuiet: Bool

    /// Waits until the job needs its owner, or has done its work.
    func milestone(of job: BlockJob) async throws(QMPError) -> BlockJob.Milestone {
        guard !isQuiet else { return try await job.wait() }
        var display = ProgressDisplay(subject, console)
        defer { display.end() }
        var progress = job.progress(every: display.interval).makeAsyncIterator()
        while let reading = try await progress.next() { display.show(reading) }
        return try await job.wait()
    }
}
