internal import NIOCore

/// Runs tasks on an event loop wherever they ask for no executor of their own.
///
/// What runs there runs as on the loop's own serial executor: a task that goes on to an actor of the loop is there already.
final class EventLoopTaskExecutor: TaskExecutor {
    private let eventLoop: any EventLoop
    private let serialExecutor: UnownedSerialExecutor

    init(_ eventLoop: any EventLoop, serialExecutor: UnownedSerialExecutor) {
        self.eventLoop = eventLoop
        self.serialExecutor = serialExecutor
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        eventLoop.execute { [serialExecutor] in
            job.runSynchronously(isolatedTo: serialExecutor, taskExecutor: self.asUnownedTaskExecutor())
        }
    }
}
