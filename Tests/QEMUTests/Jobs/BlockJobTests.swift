import JSONWire
import QEMU
import QMPTesting
import Synchronization
import Testing

/// How jobs are followed when QEMU, or the way to it, does not behave.
@Suite("Following block jobs", .timeLimit(.minutes(5)))
struct BlockJobTests {
    private let options = BlockJobOptions(id: "a")

    private func withMirror(
        _ double: JobDouble = JobDouble(),
        options: BlockJobOptions = BlockJobOptions(id: "a"),
        _ body: (BlockJob, JobDouble) async throws -> Void
    ) async throws {
        try await double.domain.open()
        let job = try await double.disk.mirror(to: .file("/copy"), options: options)
        double.set(JobInfo("a", .running))
        try await body(job, double)
        await double.domain.close()
    }

    @Test func `what is told of other jobs does not matter`() async throws {
        try await withMirror { job, double in
            let waiter = Task { try await job.wait() }
            await double.monitor.awaitRequests("query-jobs", count: 2)
            double.emit(.concluded, of: "b")
            double.emitCompleted("b", error: "not ours")
            double.emitCancelled("b")
            double.set(JobInfo("a", .ready, 100))
            double.emit(.ready, of: "a")
            let milestone = try await waiter.value
            #expect(milestone == .ready)
            // Before the start, at once, and because of the last event; none of the others made anybody look.
            #expect(double.monitor.count(of: "query-jobs") <= 3)
        }
    }

    @Test func `completed with an error is a failure`() async throws {
        try await withMirror { job, double in
            double.emitCompleted("a", error: "No space left on device")
            double.set(JobInfo("a", .concluded, error: "No space left on device"))
            let error = try await qmpError { try await job.wait() }
            #expect(error.code == .jobFailed && error.message.hasSuffix("failed: No space left on device"))
            #expect(double.monitor.count(of: "job-dismiss") == 1)
        }
    }

    @Test func `cancelled by somebody else is told from a failure`() async throws {
        try await withMirror { job, double in
            double.emitCancelled("a")
            double.set(JobInfo("a", .concluded, error: "Operation canceled"))
            let error = try await qmpError { try await job.waitUntilEnded() }
            #expect(error.code == .jobCancelled)
        }
    }

    @Test func `a lost event does not lose the end`() async throws {
        try await withMirror { job, double in
            let waiter = Task { try await job.wait() }
            await double.monitor.awaitRequests("query-jobs", count: 2)
            double.set(JobInfo("a", .concluded, 100))
            // So many that those who wait see a gap, and nothing of their own.
            for _ in 0..<2_000 { double.emit(.running, of: "b") }
            let milestone = try await waiter.value
            #expect(milestone == .completed)
        }
    }

    @Test func `progress is polled when no event comes`() async throws {
        try await withMirror { job, double in
            var readings: [BlockJobProgress] = []
            for try await progress in job.progress(every: .milliseconds(1)) {
                readings.append(progress)
                double.set(JobInfo("a", readings.count < 3 ? .running : .ready, readings.count * 25))
            }
            #expect(readings.map(\.offset) == [0, 25, 50, 75])
            #expect(readings.map(\.status) == [.running, .running, .running, .ready])
            #expect(readings.map(\.fraction) == [0, 0.25, 0.5, 0.75])
        }
    }

    @Test func `QEMU forgot the job, and only an event told how it ended`() async throws {
        var options = options
        options.dismissesItself = true
        try await withMirror(options: options) { job, double in
            double.emitCompleted("a")
            double.set()
            let milestone = try await job.wait()
            #expect(milestone == .completed)
            #expect(double.monitor.count(of: "job-dismiss") == 0)
        }
    }

    @Test func `somebody dismissed the job, and nobody told how it ended`() async throws {
        try await withMirror { job, double in
            double.set()
            let error = try await qmpError { try await job.wait() }
            #expect(error.code == .jobNotFound)
            let cancelling = try await qmpError { try await job.cancel() }
            #expect(cancelling.code == .jobNotFound)
        }
    }

    @Test func `a slow QEMU does not end the wait`() async throws {
        let isAwake = Mutex(false)
        let double = JobDouble(commandTimeout: .milliseconds(20)) { request in
            request.name == "query-jobs" && !isAwake.withLock { $0 } ? .noReply : nil
        }
        try await double.domain.open()
        let job = try await double.disk.mirror(to: .file("/copy"))
        let waiter = Task { try await job.wait() }
        await double.monitor.awaitRequests("query-jobs")
        double.set(JobInfo(job.id, .ready))
        isAwake.withLock { $0 = true }
        double.emit(.ready, of: job.id)
        let milestone = try await waiter.value
        #expect(milestone == .ready)
        await double.domain.close()
    }

    @Test func `the connection ends, or is closed`() async throws {
        try await withMirror { job, double in
            let waiter = Task { try await job.wait() }
            await double.monitor.awaitRequests("query-jobs", count: 2)
            double.monitor.fail()
            let error = try await qmpError { _ = try await waiter.value }
            #expect(error.code == .connectionLost)
        }
        try await withMirror { job, double in
            let waiter = Task { try await job.wait() }
            await double.monitor.awaitRequests("query-jobs", count: 2)
            await double.domain.close()
            let error = try await qmpError { _ = try await waiter.value }
            #expect(error.code == .closed)
        }
    }

    @Test func `a QEMU that does not answer holds nobody up beyond the limit`() async throws {
        let isDeaf = Mutex(false)
        let double = JobDouble { _ in isDeaf.withLock { $0 } ? .noReply : nil }
        try await withMirror(double) { job, double in
            double.set(JobInfo("a", .ready))
            isDeaf.withLock { $0 = true }
            let limit = Duration.milliseconds(20)
            let calls: [@Sendable () async throws -> Void] = [
                { try await job.pause(waiting: limit) }, { try await job.resume(waiting: limit) },
                { try await job.complete(waiting: limit) }, { try await job.endWithoutPivot(waiting: limit) },
                { try await job.finalize(waiting: limit) }, { try await job.cancel(waiting: limit) },
                { try await job.wait(timeout: limit) }, { try await job.waitUntilEnded(timeout: limit) },
            ]
            for call in calls {
                let error = try await qmpError { try await call() }
                #expect(error.code == .timedOut)
            }
        }
    }

    @Test func `two waits see the same end, and it is dismissed once`() async throws {
        try await withMirror { job, double in
            double.set(JobInfo("a", .concluded, error: "I/O error"))
            let first = try await qmpError { try await job.wait() }
            double.set()
            let second = try await qmpError { try await job.wait() }
            #expect(first == second && first.code == .jobFailed)
            #expect(double.monitor.count(of: "job-dismiss") == 1)
        }
    }

    @Test func `a status that nobody knows is not an end`() async throws {
        try await withMirror { job, double in
            double.set(JobInfo("a", JobStatus(rawValue: "meditating"), 10))
            var seen: [JobStatus] = []
            for try await progress in job.progress(every: .milliseconds(1)) {
                seen.append(progress.status)
                double.set(JobInfo("a", .concluded, 100))
            }
            #expect(seen == [JobStatus(rawValue: "meditating"), .concluded])
        }
    }
}

/// What happens when a job's start goes wrong.
@Suite("Starting block jobs", .timeLimit(.minutes(5)))
struct BlockJobStartTests {
    @Test func `a start without a reply is looked up: there is the job`() async throws {
        let double = JobDouble(commandTimeout: .milliseconds(50)) { $0.name == "drive-mirror" ? .noReply : nil }
        try await double.domain.open()
        let starter = Task { try await double.disk.mirror(to: .file("/copy")) }
        let request = try #require(await double.monitor.requests(count: 1).last)
        let id = try #require(request.arguments["job-id"]?.string)
        double.set(JobInfo(id, .running))
        let job = try await starter.value
        #expect(job.id == id && job.type == .mirror)
        await double.domain.close()
    }

    @Test func `a start without a reply is looked up: there is no job`() async throws {
        let double = JobDouble(commandTimeout: .milliseconds(20)) { $0.name == "drive-mirror" ? .noReply : nil }
        try await double.domain.open()
        let error = try await qmpError { _ = try await double.disk.mirror(to: .file("/copy")) }
        #expect(error.code == .timedOut && error.command == "drive-mirror" && error.outcome == .unknown)
        #expect(double.monitor.count(of: "block-job-cancel") == 0)
        await double.domain.close()
    }

    @Test func `a QEMU that does not answer is told to cancel what it may start`() async throws {
        let double = JobDouble(commandTimeout: .milliseconds(20)) { _ in .noReply }
        try await double.domain.open()
        let error = try await qmpError { _ = try await double.disk.mirror(to: .file("/copy")) }
        #expect(error.code == .timedOut && error.outcome == .unknown)
        #expect(error.message.contains("could not be cancelled"))
        #expect(double.monitor.requests.map(\.name) == ["drive-mirror", "query-jobs", "block-job-cancel"])
        await double.domain.close()
    }

    @Test(arguments: [BlockJobOptions.OnCancellation.cancelJob, .leaveRunning])
    func `a cancelled start takes the job with it, or not`(_ policy: BlockJobOptions.OnCancellation) async throws {
        let double = JobDouble { $0.name == "drive-mirror" ? .noReply : nil }
        try await double.domain.open()
        let options = BlockJobOptions(onCancellation: policy)
        let starter = Task { _ = try await double.disk.mirror(to: .file("/copy"), options: options) }
        await double.monitor.awaitRequests("drive-mirror")
        starter.cancel()
        let error = try await qmpError { try await starter.value }
        #expect(error.code == .cancelled)
        #expect(double.monitor.count(of: "block-job-cancel") == (policy == .cancelJob ? 1 : 0))
        await double.domain.close()
    }

    @Test func `a refused start is told as it is, and nothing is cancelled`() async throws {
        let double = JobDouble { $0.name == "drive-mirror" ? .error(.genericError, "Need a root block node") : nil }
        try await double.domain.open()
        let error = try await qmpError { _ = try await double.disk.mirror(to: .file("/copy")) }
        #expect(error.code == .refused && error.refusal?.description == "Need a root block node")
        #expect(double.monitor.requests.map(\.name) == ["drive-mirror"])
        await double.domain.close()
    }

    @Test func `an id that is taken is not used`() async throws {
        let double = JobDouble()
        double.set(JobInfo("a", .running))
        try await double.domain.open()
        let options = BlockJobOptions(id: "a")
        let error = try await qmpError { _ = try await double.disk.mirror(to: .file("/copy"), options: options) }
        #expect(error.code == .invalidCommand)
        #expect(double.monitor.requests.map(\.name) == ["query-jobs"])
        await double.domain.close()
    }

    @Test(arguments: ["copy", "", "./copy", "nbd://host/copy", "file:/copy", "/a\0b"])
    func `a path that is not absolute goes nowhere`(_ path: String) async throws {
        let double = JobDouble()
        try await double.domain.open()
        let disk = double.disk
        let mirror = try await qmpError { _ = try await disk.mirror(to: .file(path)) }
        let backup = try await qmpError { _ = try await disk.backup(to: .existingFile(path)) }
        let snapshot = try await qmpError { try await disk.snapshot(to: .file(path)) }
        for error in [mirror, backup, snapshot] {
            #expect(error.code == .invalidCommand && error.outcome == .notSent)
        }
        #expect(double.monitor.requests.isEmpty)
        await double.domain.close()
    }

    @Test func `jobs that are not on block devices are cancelled in their own way`() async throws {
        let double = JobDouble()
        try await double.domain.open()
        let job = try await double.domain.startJob(.snapshotSave, options: BlockJobOptions(id: "save")) { _ in }
        double.set(JobInfo("save", .concluded, error: "Operation canceled"))
        let end = try await job.cancel()
        #expect(end == .failed("Operation canceled"))
        #expect(double.monitor.count(of: "job-cancel") == 1 && double.monitor.count(of: "block-job-cancel") == 0)
        await double.domain.close()
    }
}
