import Foundation
import QEMU
import Testing

/// What one does to jobs, and what becomes of them, on a real QEMU.
@Suite("Block jobs on a real QEMU", .enabled(if: QEMUProcess.isAvailable), .timeLimit(.minutes(10)))
struct BlockJobTests {
    private func withJob(
        _ options: BlockJobOptions = MirrorTests.slow,
        _ body: (DiskMachine, BlockJob) async throws -> Void
    ) async throws {
        try await DiskMachine.with(.blockdev, DiskMachine.nullDisk) { machine in
            let disk = try await machine.domain.blockDevice(named: "sd0")
            try await body(machine, try await disk.mirror(to: .node("sink"), options: options))
        }
    }

    @Test func `a job is paused, resumed, and cancelled before it is ready`() async throws {
        try await withJob { machine, job in
            try await job.pause()
            var status = try await job.info()?.status
            #expect(status == .paused)
            let early = try await qmpError { try await job.endWithoutPivot() }
            #expect(early.code == .jobNotReady && early.outcome == .notSent)
            let pivot = try await qmpError { try await job.complete() }
            #expect(pivot.code == .jobNotReady)
            try await job.resume()
            status = try await job.info()?.status
            #expect(status == .running)
            let late = try await qmpError { try await job.wait(timeout: .milliseconds(50)) }
            #expect(late.code == .timedOut)

            let end = try await job.cancel()
            #expect(end == .cancelled)
            let jobs = try await machine.domain.jobs()
            #expect(jobs.isEmpty)
            let error = try await qmpError { try await job.wait() }
            #expect(error.code == .jobCancelled)
            let again = try await job.cancel()
            #expect(again == .cancelled)
        }
    }

    @Test func `a mirror that is ready is cancelled`() async throws {
        try await withJob(BlockJobOptions()) { _, job in
            let milestone = try await job.wait()
            #expect(milestone == .ready)
            let waiter = Task { try await job.waitUntilEnded() }
            let end = try await job.cancel()
            #expect(end == .cancelled)
            let error = try await qmpError { try await waiter.value }
            #expect(error.code == .jobCancelled)
        }
    }

    @Test func `a job waits for the order to change the graph`() async throws {
        var options = BlockJobOptions()
        options.finalizesItself = false
        try await withJob(options) { _, job in
            var milestone = try await job.wait()
            #expect(milestone == .ready)
            let early = try await qmpError { try await job.finalize() }
            #expect(early.code == .jobNotReady)
            try await job.complete()
            milestone = try await job.wait()
            #expect(milestone == .pending)
            try await job.finalize()
            milestone = try await job.wait()
            #expect(milestone == .completed)
        }
    }

    @Test func `a cancelled wait cancels the job, unless it is to go on`() async throws {
        for policy in [BlockJobOptions.OnCancellation.cancelJob, .leaveRunning] {
            let options = BlockJobOptions(bytesPerSecond: 65_536, onCancellation: policy)
            try await withJob(options) { machine, job in
                let waiter = Task { try await job.wait() }
                waiter.cancel()
                let error = try await qmpError { _ = try await waiter.value }
                #expect(error.code == .cancelled)
                let jobs = try await machine.domain.jobs()
                #expect(jobs.isEmpty == (policy == .cancelJob))
                let reader = Task { for try await _ in job.progress(every: .seconds(60)) {} }
                reader.cancel()
                let end = try await qmpError { try await reader.value }
                #expect(end.code == (policy == .cancelJob ? .jobCancelled : .cancelled))
                try await job.cancel()
            }
        }
    }

    @Test func `a scope takes its job with it`() async throws {
        struct Unrelated: Error {}
        try await withJob { machine, job in
            let result = try await job.scoped { _ in "done" }
            #expect(result == "done")
            var jobs = try await machine.domain.jobs()
            #expect(jobs.isEmpty)
            let disk = try await machine.domain.blockDevice(named: "sd0")
            let other = try await disk.mirror(to: .node("sink"), options: MirrorTests.slow)
            await #expect(throws: Unrelated.self) { try await other.scoped { _ in throw Unrelated() } }
            jobs = try await machine.domain.jobs()
            #expect(jobs.isEmpty)
        }
    }

    @Test func `two jobs at once are not mixed up`() async throws {
        try await withJob { machine, slow in
            let copy = try await machine.disk.mirror(to: .file(machine.path("copy.qcow2")))
            async let ended: Void = slow.waitUntilEnded()
            try await copy.wait()
            try await copy.complete()
            let status = try await slow.info()?.status
            #expect(status == .running)
            let failing = try await machine.disk.backup(to: .node(try await Self.addFailingNode(machine)))
            let failure = try await qmpError { try await failing.wait() }
            #expect(failure.code == .jobFailed)
            try await slow.setSpeed(nil)
            try await slow.wait()
            try await slow.complete()
            try await ended
        }
    }

    /// Adds a node, of the size of the disk, that cannot be written to: there is no space.
    private static func addFailingNode(_ machine: DiskMachine, once: Bool = false) async throws -> String {
        let sink = BlockdevOptions(.nullCo(BlockdevOptionsNull(size: DiskMachine.size)))
        let fault = BlkdebugInjectErrorOptions(event: .pwritev, errno: 28, once: once)
        let options = BlockdevOptionsBlkdebug(image: .definition(sink), injectError: [fault])
        try await machine.domain.monitor.blockdevAdd(BlockdevOptions(.blkdebug(options), nodeName: "full"))
        return "full"
    }

    @Test func `a target without space fails the job with QEMU's reason`() async throws {
        try await DiskMachine.with(.blockdev) { machine in
            let before = try await machine.nodes()
            let job = try await machine.disk.mirror(to: .node(try await Self.addFailingNode(machine)))
            let error = try await qmpError { for try await _ in job.progress() {} }
            #expect(error.code == .jobFailed)
            #expect(error.message.contains("No space left on device"))
            try await machine.domain.monitor.blockdevDel(nodeName: "full")
            let after = try await machine.nodes()
            #expect(after == before)
        }
    }

    @Test func `a job that pauses on an error goes on when it is told to`() async throws {
        try await DiskMachine.with(.blockdev) { machine in
            var options = BlockJobOptions()
            options.onTargetError = .stop
            let target = try await Self.addFailingNode(machine, once: true)
            let job = try await machine.disk.mirror(to: .node(target), options: options)
            var seen: [JobStatus] = []
            for try await progress in job.progress(every: .milliseconds(20)) {
                seen.append(progress.status)
                if progress.isPaused, progress.status == .paused { try await job.resume() }
            }
            #expect(seen.contains(.paused) && seen.last == .ready)
            try await job.cancel()
        }
    }

    @Test func `a job of others is followed, and stays theirs`() async throws {
        try await withJob(BlockJobOptions(id: "theirs", bytesPerSecond: 65_536)) { machine, job in
            let same = try await machine.domain.job("theirs")
            #expect(same.type == .mirror && same.options.onCancellation == .leaveRunning)
            let taken = try await qmpError {
                _ = try await machine.disk.mirror(
                    to: .file(machine.path("copy")),
                    options: BlockJobOptions(id: "theirs")
                )
            }
            #expect(taken.code == .invalidCommand)
            try await job.setSpeed(nil)
            let milestone = try await same.wait()
            #expect(milestone == .ready)
            try await same.endWithoutPivot()
            let jobs = try await machine.domain.jobs()
            #expect(jobs.map(\.status) == [.concluded])
            try await job.waitUntilEnded()
            let left = try await machine.domain.jobs()
            #expect(left.isEmpty)
            let gone = try await qmpError { _ = try await machine.domain.job("theirs") }
            #expect(gone.code == .jobNotFound)
        }
    }

    @Test func `QEMU forgets a job by itself, and its end is known all the same`() async throws {
        var options = BlockJobOptions()
        options.dismissesItself = true
        try await DiskMachine.with(.drive) { machine in
            let job = try await machine.disk.backup(to: .file(machine.path("copy.qcow2")), options: options)
            while try await job.info() != nil {}
            let milestone = try await job.wait()
            #expect(milestone == .completed)
        }
    }

    @Test(arguments: [JobType.mirror, .commit, .stream, .backup])
    func `a QEMU that is killed ends every wait at once`(_ type: JobType) async throws {
        try await DiskMachine.with(.drive) { machine in
            try await machine.disk.snapshot(to: .file(machine.path("overlay.qcow2")))
            let disk = try await machine.disk
            try await machine.write(byte: 1, at: 0, count: 4 << 20)
            let (copy, slow) = (BlockTarget.file(machine.path("copy.qcow2")), MirrorTests.slow)
            let job =
                switch type {
                case .mirror: try await disk.mirror(to: copy, options: slow)
                case .commit: try await disk.commit(options: slow)
                case .stream: try await disk.stream(options: slow)
                default: try await disk.backup(to: copy, options: slow)
                }
            let waits = [
                Task { _ = try await job.wait() }, Task { try await job.waitUntilEnded() },
                Task { for try await _ in job.progress() {} },
            ]
            machine.qemu.signal(SIGKILL)
            for wait in waits {
                let error = try await qmpError { try await wait.value }
                #expect(error.code == .connectionLost)
            }
            let error = try await qmpError { try await job.cancel() }
            #expect(error.code == .connectionLost)
        }
    }
}
