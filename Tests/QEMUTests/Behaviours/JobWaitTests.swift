import JSONWire
import QEMU
import QMPTesting
import Testing

/// What ends a wait for a job, what does not, and what it then says.
@Suite("Waiting for block jobs", .timeLimit(.minutes(1)))
struct JobWaitTests {
    @Test func `a mirror is waited for until it is ready, and goes on then`() async throws {
        let double = JobDouble()
        try await double.withJob { job in
            let waiter = Task { try await job.wait() }
            await double.monitor.awaitRequests("query-jobs", count: 2)
            double.set(JobInfo("a", .ready, 100))
            double.monitor.emit(BlockJobReadyEvent(type: .mirror, device: "a", len: 100, offset: 100, speed: 0))
            let milestone = try await waiter.value
            #expect(milestone == .ready)
            #expect(double.monitor.count(of: "job-complete") + double.monitor.count(of: "block-job-cancel") == 0)
        }
    }

    /// The commit of the active layer.
    @Test func `a commit is ready, as a mirror is`() async throws {
        let double = JobDouble()
        try await double.withJob {
            try await $0.commit(options: BlockJobOptions(id: "a"))
        } _: { job in
            double.set(JobInfo("a", .ready, 100))
            double.monitor.emit(BlockJobReadyEvent(type: .commit, device: "a", len: 100, offset: 100, speed: 0))
            let milestone = try await job.wait()
            #expect(milestone == .ready)
        }
    }

    /// The commit of a layer below the active one is never ready.
    @Test func `a commit that ends by itself is waited for until it has ended`() async throws {
        let double = JobDouble()
        try await double.withJob {
            try await $0.commit(options: BlockJobOptions(id: "a"))
        } _: { job in
            let waiter = Task { try await job.wait(timeout: .seconds(600)) }
            await double.monitor.awaitRequests("query-jobs", count: 2)
            double.set(JobInfo("a", .concluded, 100))
            double.emit(.concluded, of: "a")
            let milestone = try await waiter.value
            #expect(milestone == .completed)
        }
    }

    /// With `ignore` and `stop` the job outlives the error, which QEMU tells all the same.
    @Test(arguments: [BlockErrorAction.ignore, .stop])
    func `an error that the job outlives is no end`(_ action: BlockErrorAction) async throws {
        let double = JobDouble()
        try await double.withJob { job in
            double.monitor.emit(BlockJobErrorEvent(device: "a", operation: .write, action: action))
            let waiter = Task { try await job.wait() }
            await double.monitor.awaitRequests("query-jobs", count: 2)
            double.monitor.emit(BlockJobErrorEvent(device: "a", operation: .write, action: action))
            double.set(JobInfo("a", .ready, 100))
            double.emit(.ready, of: "a")
            let milestone = try await waiter.value
            #expect(milestone == .ready)
        }
    }

    @Test func `an error that ends the job ends the wait with its reason`() async throws {
        let double = JobDouble()
        try await double.withJob {
            try await $0.commit(options: BlockJobOptions(id: "a"))
        } _: { job in
            let waiter = Task { try await job.wait() }
            await double.monitor.awaitRequests("query-jobs", count: 2)
            double.monitor.emit(BlockJobErrorEvent(device: "a", operation: .read, action: .report))
            double.set(JobInfo("a", .concluded, error: "Input/output error"))
            double.emitCompleted("a", error: "Input/output error")
            let error = try await qmpError { _ = try await waiter.value }
            #expect(error.code == .jobFailed && error.message.hasSuffix("failed: Input/output error"))
        }
    }

    @Test func `silence ends a wait when its time is over, and not the job`() async throws {
        let double = JobDouble()
        try await double.withJob { job in
            let error = try await qmpError { try await job.wait(timeout: .zero) }
            #expect(error.code == .timedOut && error.message == "mirror job a was still running after 0.0 seconds")
            double.set(JobInfo("a", .ready))
            // On a busy machine the time may be over before anything was sent.
            var limit = Duration.milliseconds(10)
            while double.monitor.count(of: "job-complete") == 0 {
                let waited = limit
                let completing = try await qmpError { try await job.complete(waiting: waited) }
                #expect(completing.code == .timedOut)
                limit *= 2
            }
            #expect(double.monitor.count(of: "job-complete") == 1)
            #expect(double.monitor.count(of: "block-job-cancel") == 0)
        }
    }

    @Test func `what is told before the reply to the start counts`() async throws {
        let completed = BlockJobCompletedEvent(type: .mirror, device: "a", len: 1, offset: 1, speed: 0)
        let double = JobDouble { request in
            request.name == "drive-mirror" ? .event(completed) + .return([:]) : nil
        }
        try await double.withJob { job in
            // QEMU has forgotten it: only the event told of its end.
            double.set()
            let milestone = try await job.wait(timeout: .seconds(600))
            #expect(milestone == .completed)
        }
    }

    @Test func `a job that waits for its owner says so, and ends when it is told to`() async throws {
        let double = JobDouble()
        var options = BlockJobOptions(id: "a")
        options.finalizesItself = false
        try await double.withJob { [options] in
            try await $0.mirror(to: .file("/copy"), options: options)
        } _: { job in
            double.set(JobInfo("a", .pending, 100))
            let milestone = try await job.wait()
            #expect(milestone == .pending)
            let end = Task { try await job.finalize() }
            await double.monitor.awaitRequests("job-finalize")
            double.set(JobInfo("a", .concluded, 100))
            double.emit(.concluded, of: "a")
            try await end.value
        }
    }

    @Test func `a wait that begins after the connection was lost ends at once`() async throws {
        let double = JobDouble()
        try await double.withJob { job in
            double.monitor.fail(with: QMPError(.connectionLost, "gone"))
            let waiting = try await qmpError { try await job.wait() }
            let reading = try await qmpError { for try await _ in job.progress() {} }
            let status = try await qmpError { try await double.domain.wait(for: .paused) }
            let events = try await qmpError { for try await _ in await double.monitor.events() {} }
            for error in [waiting, reading, status, events] { #expect(error.message == "gone") }
        }
    }
}
