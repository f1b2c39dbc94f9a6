internal import NIOConcurrencyHelpers

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// A thread that runs one actor's jobs and waits for its sockets.
///
/// The actor that has it as executor lives on that thread, together with the handlers of its sockets: what they share
/// needs no lock. The thread ends when nobody holds the loop any more.
///
/// It is a task executor too: a task that resumes without an actor at hand, as each does after a continuation, would
/// otherwise pass through the global pool, and stand still while others block its threads.
package final class SocketLoop: SerialExecutor, TaskExecutor {
    /// What a socket is ready for.
    package struct Readiness: OptionSet, Sendable {
        package let rawValue: Int16

        package init(rawValue: Int16) { self.rawValue = rawValue }

        package static let input = Readiness(rawValue: Int16(POLLIN))
        package static let output = Readiness(rawValue: Int16(POLLOUT))
        /// The other side is gone, or the socket is none any more. Reported whether or not it is watched for.
        package static let hangUp = Readiness(rawValue: Int16(POLLHUP) | Int16(POLLERR) | Int16(POLLNVAL))
    }

    package typealias Handler = @Sendable (Readiness) -> Void

    private let core: Core

    package init() throws(SystemError) {
        core = try Core()
        try core.startThread()
    }

    deinit { core.end() }

    /// Calls the handler on the loop's thread whenever the socket is ready, until it is unwatched.
    package func watch(_ socket: CInt, for interest: Readiness, _ handler: @escaping Handler) {
        core.setWatch(Core.Watch(interest: interest, handler: handler), of: socket)
    }

    package func unwatch(_ socket: CInt) { core.setWatch(nil, of: socket) }

    package func enqueue(_ job: consuming ExecutorJob) {
        core.add(.job(UnownedJob(job), executor: self))
    }

    /// Runs `action` on the loop's thread, after what was put in before it.
    package func run(_ action: @escaping @Sendable () -> Void) { core.add(.action(action, executor: self)) }

    package func checkIsolated() {
        precondition(core.isOnThread, "this code belongs on the thread of its sockets")
    }
}

extension SocketLoop {
    /// What the thread holds. It must not hold the loop itself, which ends it.
    fileprivate final class Core: Sendable {
        /// Something to run. It keeps the executor alive until then.
        enum Job {
            case job(UnownedJob, executor: SocketLoop)
            case action(@Sendable () -> Void, executor: SocketLoop)

            func run() {
                switch self {
                case .job(let job, let executor):
                    job.runSynchronously(
                        isolatedTo: executor.asUnownedSerialExecutor(),
                        taskExecutor: executor.asUnownedTaskExecutor()
                    )
                case .action(let action, _): action()
                }
            }
        }

        struct Watch {
            var interest: Readiness
            var handler: Handler
        }

        struct State {
            var jobs: [Job] = []
            var watches: [CInt: Watch] = [:]
            /// Whether the thread waits, or is about to, and must be woken.
            var isWaiting = false
            var hasEnded = false
            var thread: UInt = 0
        }

        private let state = NIOLockedValueBox(State())
        private let wakeInput: CInt
        private let wakeOutput: CInt

        init() throws(SystemError) {
            var ends: [CInt] = [-1, -1]
            guard pipe(&ends) == 0 else { throw .last("pipe") }
            (wakeInput, wakeOutput) = (ends[0], ends[1])
            for end in ends {
                _ = fcntl(end, F_SETFL, O_NONBLOCK)
                _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            }
        }

        deinit {
            close(wakeInput)
            close(wakeOutput)
        }
    }
}

extension SocketLoop.Core {
    var isOnThread: Bool { state.withLockedValue { $0.thread } == Self.currentThread }

    func add(_ job: Job) { change { $0.jobs.append(job) } }

    func setWatch(_ watch: Watch?, of socket: CInt) { change { $0.watches[socket] = watch } }

    func end() { change { $0.hasEnded = true } }

    private func change(_ body: (inout State) -> Void) {
        let mustWake = state.withLockedValue { state in
            body(&state)
            defer { state.isWaiting = false }
            return state.isWaiting
        }
        if mustWake { wake() }
    }

    private func wake() {
        var byte: UInt8 = 0
        // A full pipe wakes the thread as well.
        _ = write(wakeOutput, &byte, 1)
    }

    // MARK: Thread

    private static var currentThread: UInt {
        #if canImport(Darwin)
        UInt(bitPattern: pthread_self())
        #else
        UInt(pthread_self())
        #endif
    }

    func startThread() throws(SystemError) {
        let context = Unmanaged.passRetained(self)
        #if canImport(Darwin)
        var thread: pthread_t?
        let result = pthread_create(&thread, nil, { runLoop($0) }, context.toOpaque())
        if result == 0, let thread { pthread_detach(thread) }
        #else
        var thread = pthread_t()
        let result = pthread_create(&thread, nil, { runLoop($0) }, context.toOpaque())
        if result == 0 { pthread_detach(thread) }
        #endif
        if result != 0 {
            context.release()
            throw SystemError(code: result, call: "pthread_create")
        }
    }

    func run() {
        state.withLockedValue { $0.thread = Self.currentThread }
        repeat { runJobs() } while serveSockets()
    }

    /// A function of its own, so that the jobs, which hold the loop, are gone before the thread waits.
    private func runJobs() {
        let jobs = state.withLockedValue { state in
            defer { state.jobs = [] }
            return state.jobs
        }
        for job in jobs { job.run() }
    }

    /// Waits for the sockets, unless there are jobs, and calls their handlers; false when the loop has ended.
    private func serveSockets() -> Bool {
        let (sockets, mayWait) = state.withLockedValue { state -> ([pollfd]?, Bool) in
            guard !state.hasEnded else { return (nil, false) }
            var polled = [pollfd(fd: wakeInput, events: Int16(POLLIN), revents: 0)]
            for (socket, watch) in state.watches {
                polled.append(pollfd(fd: socket, events: watch.interest.rawValue, revents: 0))
            }
            state.isWaiting = state.jobs.isEmpty
            return (polled, state.jobs.isEmpty)
        }
        guard var polled = sockets else { return false }
        _ = poll(&polled, nfds_t(polled.count), mayWait ? -1 : 0)
        state.withLockedValue { $0.isWaiting = false }
        if polled[0].revents != 0 { drainWakeUps() }
        for socket in polled.dropFirst() where socket.revents != 0 {
            let handler = state.withLockedValue { $0.watches[socket.fd]?.handler }
            handler?(SocketLoop.Readiness(rawValue: socket.revents))
        }
        return true
    }

    private func drainWakeUps() {
        withUnsafeTemporaryAllocation(byteCount: 64, alignment: 1) { buffer in
            while read(wakeInput, buffer.baseAddress, buffer.count) > 0 {}
        }
    }
}

private func runLoop(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let context { Unmanaged<SocketLoop.Core>.fromOpaque(context).takeRetainedValue().run() }
    return nil
}
