internal import NIOCore
internal import QMPProtocol
internal import Synchronization

extension SocketMonitor {
    /// Runs one command and returns QEMU's reply, undecoded.
    ///
    /// A command that times out or whose task is cancelled is given up; the connection and all other commands go on.
    /// - Throws: ``QMPError``: refused, timed out, cancelled, closed or lost, with what is known of the command in
    ///   ``QMPError/outcome``.
    public nonisolated func run(_ command: QMPCommand) async throws(QMPError) -> QMPReply {
        let id = RequestID(nextID.wrappingAdd(1, ordering: .relaxed).oldValue)
        let message = try OutboundMessage(command, id: id)
        logTraffic(command, id)
        switch await roundTrip(command, id, message) {
        case .success(let reply):
            return QMPReply(bytes: reply.message.bytes(reply.value), command: command.name, id: command.id)
        case .failure(let error) where error.code == .timedOut:
            throw await explainTimeout(error)
        case .failure(let error):
            throw error
        }
    }

    private func roundTrip(
        _ command: QMPCommand,
        _ id: RequestID,
        _ message: OutboundMessage
    ) async -> Result<ReplyWaiter.Reply, QMPError> {
        guard !Task.isCancelled else { return .failure(.cancelled(command.name, wasWritten: false)) }
        let deadline = deadline(of: command)
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                submit(
                    Request(
                        id: id,
                        waiter: ReplyWaiter(command: command.name, continuation: continuation),
                        message: message,
                        isOutOfBand: command.execution == .outOfBand,
                        carriesDescriptors: message.descriptors != nil,
                        deadline: deadline
                    )
                )
            }
        } onCancel: {
            // The request was submitted in the same turn of the loop, so this comes after it.
            eventLoop.execute { self.assumeIsolated { $0.cancel(id) } }
        }
    }

    private func submit(_ request: Request<ReplyWaiter, OutboundMessage>) {
        let waiter = request.waiter
        if request.carriesDescriptors, let transport, transport.descriptorSocket == nil {
            waiter.fail(.descriptorsUnavailable(waiter.command, address))
            return
        }
        switch machine.enqueue(request) {
        case .write:
            if let deadline = request.deadline { expire(noLaterThan: deadline) }
            flush()
        case .reject(.outOfBandUnavailable): waiter.fail(.outOfBandUnavailable(waiter.command))
        case .reject(.notConnected): waiter.fail(.notConnected, wasWritten: false)
        case .reject(.closed): waiter.fail(end ?? .notConnected, wasWritten: false)
        }
    }

    /// Writes the messages whose turn it is.
    func flush() {
        guard let transport else { return }
        while !isWritingDescriptors, let message = machine.nextToWrite() {
            if let descriptors = message.descriptors {
                write(message.bytes, with: descriptors, to: transport)
            } else {
                transport.channel.writeAndFlush(message.bytes, promise: nil)
            }
        }
    }

    private func cancel(_ id: RequestID) {
        guard let abandoned = machine.cancel(id) else { return }
        abandoned.waiter.fail(.cancelled(abandoned.waiter.command, wasWritten: abandoned.wasWritten))
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
            abandoned.waiter.fail(.timedOut(abandoned.waiter.command, wasWritten: abandoned.wasWritten))
        }
        if let next = machine.earliestDeadline() { expire(noLaterThan: next) }
        flush()
    }

    /// Adds what the system knows of a QEMU that does not answer.
    private func explainTimeout(_ error: QMPError) -> QMPError {
        guard let peer = transport?.peer, ProcessState(of: peer.pid) == .stopped else { return error }
        return QMPError(
            .timedOut,
            "\(error.message): \(peer) is stopped",
            command: error.command,
            outcome: error.outcome,
            process: peer
        )
    }
}

extension QMPError {
    fileprivate static func cancelled(_ command: String, wasWritten: Bool) -> QMPError {
        QMPError(
            .cancelled,
            "\(command): the task was cancelled",
            command: command,
            outcome: wasWritten ? .unknown : .notSent
        )
    }

    fileprivate static func timedOut(_ command: String, wasWritten: Bool) -> QMPError {
        QMPError(
            .timedOut,
            wasWritten
                ? "\(command) was not answered in time"
                : "\(command) could not be sent in time: QEMU has not answered earlier commands",
            command: command,
            outcome: wasWritten ? .unknown : .notSent
        )
    }

    fileprivate static func outOfBandUnavailable(_ command: String) -> QMPError {
        QMPError(
            .outOfBandUnavailable,
            "\(command) cannot run out of band: the connection has no such capability",
            command: command,
            outcome: .notSent
        )
    }

    static func descriptorsUnavailable(_ command: String, _ address: MonitorAddress) -> QMPError {
        QMPError(
            .descriptorsUnavailable,
            "\(command): descriptors travel over unix sockets only, and \(address) is none",
            command: command,
            outcome: .notSent
        )
    }

    fileprivate static var notConnected: QMPError { QMPError(.closed, "the monitor is not connected") }
}
