internal import CSocketSupport
internal import NIOCore
internal import NIOPosix
internal import QMP
internal import Synchronization

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// A running ssh. It ends with the socket that leads to it, if need be by force, and is always waited for.
///
/// A package that starts programs would bring Foundation, or its own event loop beside that of the socket; it takes one
/// call of the system to do without.
final class SSHProcess: Sendable {
    /// Once its socket is closed, it may take so long to end by itself.
    private static var patience: TimeAmount { .seconds(1) }
    /// And so long when asked to.
    private static var lastPatience: TimeAmount { .seconds(3) }

    private let process: pid_t
    private let eventLoop: any EventLoop
    private let complaints: ComplaintCollector
    /// Whether the id is still its own.
    private let isRunning = Mutex(true)
    private let ending: EventLoopPromise<Void>

    /// Starts the program.
    ///
    /// - Returns: The process, and the socket that leads to it, for a channel.
    static func start(
        _ command: SSHCommand,
        on eventLoop: any EventLoop
    ) async throws(SystemError) -> (process: SSHProcess, socket: CInt) {
        let sockets = try DescriptorPair.sockets()
        let pipe: DescriptorPair
        do throws(SystemError) {
            pipe = try DescriptorPair.pipe()
        } catch {
            close(sockets.ours)
            close(sockets.theirs)
            throw error
        }
        let arguments = command.arguments.map { strdup($0) }
        defer { for argument in arguments { free(argument) } }
        let process = csocket_spawn(arguments + [nil], sockets.theirs, pipe.theirs)
        let error = errno
        close(sockets.theirs)
        close(pipe.theirs)
        guard process > 0 else {
            close(sockets.ours)
            close(pipe.ours)
            throw SystemError(code: error, call: command.arguments[0])
        }
        let complaints = await ComplaintCollector(pipe.ours, eventLoop)
        return (SSHProcess(process, eventLoop, complaints), sockets.ours)
    }

    private init(_ process: pid_t, _ eventLoop: any EventLoop, _ complaints: ComplaintCollector) {
        self.process = process
        self.eventLoop = eventLoop
        self.complaints = complaints
        ending = eventLoop.makePromise()
    }

    /// The socket is closed: sees to it that the process ends, and waits for it. To be called once.
    func socketClosed() {
        let timers = [
            eventLoop.scheduleTask(in: Self.patience) { self.signal(SIGTERM) },
            eventLoop.scheduleTask(in: Self.lastPatience) { self.signal(SIGKILL) },
        ]
        let waiting = NIOThreadPool.singleton.runIfActive(eventLoop: eventLoop) { self.waitForEnd() }
        waiting.whenComplete { [ending] _ in
            for timer in timers { timer.cancel() }
            ending.succeed(())
        }
    }

    /// What it said last, once it has ended; `nil` when it said nothing.
    func lastWords() async -> String? {
        await ended()
        return await complaints.text()
    }

    /// Waits until it has ended, which it does some time after its socket is closed.
    func ended() async {
        // The promise never fails.
        try? await ending.futureResult.get()
    }

    private func signal(_ number: CInt) {
        isRunning.withLock { if $0 { _ = kill(process, number) } }
    }

    /// Blocks until the process has ended.
    private func waitForEnd() {
        // Looks first, so that the id, once free, is never signalled.
        var information = siginfo_t()
        while waitid(P_PID, id_t(process), &information, WEXITED | WNOWAIT) < 0, errno == EINTR {}
        isRunning.withLock { isRunning in
            isRunning = false
            while waitpid(process, nil, 0) < 0, errno == EINTR {}
        }
    }
}

/// Two descriptors that lead to each other, closed on exec.
private struct DescriptorPair {
    let ours: CInt
    let theirs: CInt

    static func sockets() throws(SystemError) -> DescriptorPair {
        var pair: [CInt] = [-1, -1]
        guard socketpair(AF_UNIX, streamType, 0, &pair) == 0 else { throw SystemError(code: errno, call: "socketpair") }
        return try DescriptorPair(ours: pair[0], theirs: pair[1])
    }

    /// A pipe of which the read end is ours.
    static func pipe() throws(SystemError) -> DescriptorPair {
        var pair: [CInt] = [-1, -1]
        guard systemPipe(&pair) == 0 else { throw SystemError(code: errno, call: "pipe") }
        return try DescriptorPair(ours: pair[0], theirs: pair[1])
    }

    private init(ours: CInt, theirs: CInt) throws(SystemError) {
        for descriptor in [ours, theirs] where fcntl(descriptor, F_SETFD, FD_CLOEXEC) != 0 {
            let error = SystemError(code: errno, call: "fcntl")
            close(ours)
            close(theirs)
            throw error
        }
        (self.ours, self.theirs) = (ours, theirs)
    }
}

// The name of the method above hides the system's.
private let systemPipe = pipe(_:)

#if canImport(Glibc)
private let streamType = CInt(SOCK_STREAM.rawValue)
#else
private let streamType = SOCK_STREAM
#endif
