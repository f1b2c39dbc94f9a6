import JSONWire
import QEMU
import QMPTesting
import Testing

/// How jobs are ended, and what that comes to.
@Suite("Ending block jobs", .timeLimit(.minutes(1)))
struct JobEndTests {
    /// A mirror that is ready: it ends with the event that a test emits.
    private func withReadyMirror(_ body: (BlockJob, JobDouble) async throws -> Void) async throws {
        let double = JobDouble()
        try await double.withJob { job in
            double.set(JobInfo("a", .ready, 100))
            try await body(job, double)
        }
    }

    @Test func `completing returns when the job has ended`() async throws {
        try await withReadyMirror { job, double in
            let end = Task { try await job.complete() }
            await double.monitor.awaitRequests("job-complete")
            double.set(JobInfo("a", .concluded, 100))
            double.emitCompleted("a")
            try await end.value
            #expect(double.monitor.requests.first { $0.name == "job-complete" }?.arguments == ["id": "a"])
            #expect(double.monitor.count(of: "job-dismiss") == 1)
        }
    }

    @Test func `completing fails when the job does`() async throws {
        try await withReadyMirror { job, double in
            let end = Task { try await job.complete() }
            await double.monitor.awaitRequests("job-complete")
            double.set(JobInfo("a", .concluded, error: "No space left on device"))
            double.emitCompleted("a", error: "No space left on device")
            let error = try await qmpError { try await end.value }
            #expect(error.code == .jobFailed && error.message.hasSuffix("No space left on device"))
        }
    }

    @Test func `completing returns for no other job`() async throws {
        try await withReadyMirror { job, double in
            let end = Task { try await job.complete() }
            await double.monitor.awaitRequests("job-complete")
            double.emitCompleted("b")
            double.emitCancelled("c")
            double.set(JobInfo("a", .concluded, error: "Input/output error"))
            double.emitCompleted("a", error: "Input/output error")
            let error = try await qmpError { try await end.value }
            #expect(error.code == .jobFailed)
        }
    }

    @Test func `a job that is not ready is not completed`() async throws {
        let double = JobDouble()
        try await double.withJob { job in
            let error = try await qmpError { try await job.complete() }
            #expect(error.code == .jobNotReady && error.outcome == .notSent)
            #expect(double.monitor.count(of: "job-complete") == 0)
        }
    }

    @Test func `a ready mirror ends without the pivot as completed`() async throws {
        try await withReadyMirror { job, double in
            let end = Task { try await job.endWithoutPivot() }
            await double.monitor.awaitRequests("block-job-cancel")
            double.set(JobInfo("a", .concluded, 100))
            double.emitCompleted("a")
            try await end.value
            let request = double.monitor.requests.first { $0.name == "block-job-cancel" }
            #expect(request?.arguments == ["device": "a"])
        }
    }

    @Test func `a job that is cancelled before it is ready was cancelled`() async throws {
        let double = JobDouble()
        try await double.withJob { job in
            let cancelling = Task { try await job.cancel(waiting: .seconds(600)) }
            await double.monitor.awaitRequests("block-job-cancel")
            double.set(JobInfo("a", .concluded, error: "Operation canceled"))
            double.emitCancelled("a")
            let end = try await cancelling.value
            #expect(end == .cancelled)
            let request = double.monitor.requests.first { $0.name == "block-job-cancel" }
            #expect(request?.arguments == ["device": "a", "force": true])
        }
    }

    @Test func `a time limit ends the wait for a cancelled job, and says which`() async throws {
        let double = JobDouble()
        try await double.withJob { job in
            let error = try await qmpError { try await job.cancel(waiting: .zero) }
            #expect(error.code == .timedOut)
            #expect(error.message == "mirror job a was told to end, and had not after 0.0 seconds")
        }
    }
}
