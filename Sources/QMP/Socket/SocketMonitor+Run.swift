internal import NIOCore
internal import QMPProtocol
internal import Synchronization

extension SocketMonitor {
    /// Runs one command and returns QEMU's reply, undecoded.
    ///
    /// A command that times out or whose task is cancelled is given up; the connection and all other commands go on.
    /// - Throws: `QMPError`: refused, timed out, cancelled, closed or lost, with what is known of the command in
    ///   `QMPError.outcome`.
    public nonisolated func run(_ command: QMPCommand) async throws(QMPError) -> QMPReply {
        let submission = try submission(of: command)
        let cancellation = Cancellation()
        // The caller waits where it is, and not on the loop: the reply then wakes it directly. (A task that waits in an
        // isolated function is resumed on the global pool first, and from there goes back to the loop.)
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                onLoop { $0.submit(submission, .caller(continuation), cancellation) }
            }
        } onCancel: {
            cancellation.request()
            onLoop { $0.cancel([submission.id]) }
        }
        return try await reply(to: submission, outcome)
    }

    nonisolated func submission(of command: QMPCommand) throws(QMPError) -> Submission {
        let id = RequestID(nextID.wrappingAdd(1, ordering: .relaxed).oldValue)
        let submission = Submission(id: id, command: command, message: try OutboundMessage(command, id: id))
        logTraffic(command, id)
        return submission
    }

    nonisolated func reply(
        to submission: Submission,
        _ outcome: Result<PendingCommand.Reply, QMPError>,
        diagnosing: Bool = true
    ) async throws(QMPError) -> QMPReply {
        logTraffic(outcome, submission.id)
        let command = submission.command
        switch outcome {
        case .success(let reply):
            return QMPReply(bytes: reply.message.bytes(reply.value), command: command.name, id: command.id)
        case .failure(let error) where error.code == .timedOut && diagnosing:
            throw await MonitorDiagnosis.timeout(error, at: address, peer: transport?.peer?.identity)
        case .failure(let error):
            throw error
        }
    }

    /// Runs `action` at once when this is the loop already, and as its next turn otherwise.
    nonisolated func onLoop(_ action: @escaping @Sendable (isolated SocketMonitor) -> Void) {
        if eventLoop.inEventLoop {
            assumeIsolated(action)
        } else {
            eventLoop.execute { self.assumeIsolated(action) }
        }
    }

    func submit(_ submission: Submission, _ waiter: PendingCommand.Waiter, _ cancellation: Cancellation) {
        let request = Request(
            id: submission.id,
            isOutOfBand: submission.command.execution == .outOfBand,
            carriesDescriptors: submission.message.descriptors != nil,
            deadline: deadline(of: submission.command)
        )
        let command = PendingCommand(name: submission.command.name, message: submission.message, waiter: waiter)
        // A cancellation that overtook the request found nothing to cancel.
        guard !cancellation.isRequested else { return command.fail(.cancelled(wasWritten: false)) }
        if request.carriesDescriptors, let transport, transport.descriptorSocket == nil {
            return command.fail(.descriptorsUnavailable(address))
        }
        switch machine.enqueue(request) {
        case .write:
            pending[request.id] = command
            if let deadline = request.deadline { expire(noLaterThan: deadline) }
            flush()
        case .reject(.outOfBandUnavailable): command.fail(.outOfBandUnavailable)
        case .reject(.notConnected), .reject(.closed): command.fail(.ended(end ?? .notConnected, wasWritten: false))
        }
    }

    /// Writes what is due: the negotiation, and the commands whose turn it is.
    func flush() {
        guard let transport else { return }
        if let negotiation {
            self.negotiation = nil
            transport.channel.writeAndFlush(negotiation, promise: nil)
        }
        while unsentWithDescriptors == nil, let id = machine.nextToWrite(), let message = pending[id]?.message {
            if let descriptors = message.descriptors {
                write(id, message.bytes, with: descriptors, to: transport)
            } else {
                transport.channel.writeAndFlush(message.bytes, promise: nil)
            }
        }
    }

    /// A command that is about to get its reply or error: nobody else can get at it from here on.
    func take(_ id: RequestID) -> PendingCommand? { pending.removeValue(forKey: id) }

    /// Gives up commands, and then writes those whose turn it is now: none of those that are given up is written.
    func cancel(_ ids: [RequestID]) {
        for id in ids {
            guard let abandoned = machine.cancel(id) else { continue }
            take(id)?.fail(.cancelled(wasWritten: wasWritten(abandoned)))
        }
        flush()
    }

    // MARK: Deadlines

    private nonisolated func deadline(of command: QMPCommand) -> Deadline? {
        switch command.timeout {
        case .standard: configuration.commandTimeout.map { Deadline(after: $0) }
        case .after(let duration): Deadline(after: duration)
        case .never: nil
        }
    }

    /// One timer serves all commands: it is set for the earliest deadline, and looks for the next when it fires.
    private func expire(noLaterThan deadline: Deadline) {
        if let current = deadlineTimer {
            guard deadline < current.deadline else { return }
            current.task.cancel()
        }
        let task = eventLoop.scheduleTask(deadline: .uptimeNanoseconds(deadline.nanoseconds)) { [weak self] in
            self?.assumeIsolated { $0.deadlineReached() } ?? ()
        }
        deadlineTimer = (deadline, task)
    }

    private func deadlineReached() {
        deadlineTimer = nil
        for abandoned in machine.expire(at: .now) {
            take(abandoned.id)?.fail(.timedOut(wasWritten: wasWritten(abandoned)))
        }
        if let next = machine.earliestDeadline() { expire(noLaterThan: next) }
        flush()
    }
}

/// A command on its way to the loop.
struct Submission: Sendable {
    let id: RequestID
    let command: QMPCommand
    let message: OutboundMessage
}

/// Whether a command's task was cancelled, for a cancellation that comes before the command.
package final class Cancellation: Sendable {
    private let flag = Atomic(false)

    package init() {}

    package var isRequested: Bool { flag.load(ordering: .acquiring) }

    package func request() { flag.store(true, ordering: .releasing) }
}

extension QMPError {
    fileprivate static var notConnected: QMPError { QMPError(.closed, "the monitor is not connected") }
}
