internal import NIOCore
internal import QMPProtocol

extension AgentSocket {
    /// While an agent is awaited, it is asked this often; whatever was said before it came may be lost.
    private static var interval: Duration { .seconds(1) }

    func reach(until deadline: Deadline?, patience: Patience) async throws(QMPError) {
        try await takeTurn(until: deadline, nil)
        defer { passTurn() }
        // Who asks wants to know about now.
        conversation.doubt()
        try await settle(until: deadline, patience, nil)
    }

    func takeTurn(until deadline: Deadline?, _ name: String?) async throws(QMPError) {
        switch await awaitTurn(until: deadline) {
        case .turn: return
        case .late:
            let message = "the guest agent at \(address) has not answered earlier commands in time"
            throw .unsent(.timedOut, message, name)
        case .cancelled, .found, .connectionEnded: throw .unsent(.cancelled, "the task was cancelled", name)
        }
    }

    /// Connects where needed, and synchronises where in doubt. When this returns, a question may be asked.
    func settle(until deadline: Deadline?, _ patience: Patience, _ name: String?) async throws(QMPError) {
        if trustEnd <= .now { conversation.doubt() }
        while true {
            try checkOpen(name)
            if channel != nil, conversation.isSettled { return }
            do throws(QMPError) {
                // A connection that has been there for a while may have ended unnoticed; a new one gets the question.
                let isNew = channel == nil
                if isNew { try await connect(until: deadline, patience, name) }
                if try await synchronise(until: deadline, patience, name) || !isNew { continue }
                throw .unsent(.connectionLost, "\(address) closes connections at once", name)
            } catch {
                guard patience == .untilDeadline, error.isPassing, deadline.map({ .now < $0 }) ?? true else {
                    throw error
                }
            }
            try await pause(until: deadline, name)
        }
    }

    private func checkOpen(_ name: String?) throws(QMPError) {
        if isClosed { throw .unsent(.closed, "the session with the guest agent at \(address) was closed", name) }
        if Task.isCancelled { throw .unsent(.cancelled, "the task was cancelled", name) }
    }

    private func connect(until deadline: Deadline?, _ patience: Patience, _ name: String?) async throws(QMPError) {
        let ownDeadline = patience == .none ? Deadline(after: configuration.connectTimeout) : deadline
        let opener = TransportOpener(
            address: address,
            eventLoop: eventLoop,
            waitsForSocket: patience == .untilDeadline,
            deadline: [ownDeadline, deadline].compactMap(\.self).min() ?? .distantFuture,
            security: configuration.security,
            makeHandler: { [weak self] _, _ in
                guard let self else { throw QMPError(.closed, "the session is gone") }
                return AgentChannelHandler(self)
            }
        )
        do throws(QMPError) {
            if configuration.refusesBusySocket { try await MonitorDiagnosis.refuseIfHeld(address) }
            try await opener.open().get()
        } catch {
            throw .unsent(error.code, error.isBusy ? busy(error.process) : error.message, name, process: error.process)
        }
    }

    private func busy(_ holder: ProcessIdentity?) -> String {
        let who = holder?.description ?? "a process that cannot be seen from here"
        return "\(address) is in use by \(who): a guest agent has one client at a time"
    }

    /// Asks the agent for a number, and drops all that comes before it.
    ///
    /// - Returns: Whether the agent answered; no when the connection ended.
    private func synchronise(
        until deadline: Deadline?,
        _ patience: Patience,
        _ name: String?
    ) async throws(QMPError) -> Bool {
        let limit = patience == .none ? Deadline(after: configuration.synchronisationTimeout) : nil
        let end = [limit, deadline].compactMap(\.self).min() ?? .distantFuture
        while !conversation.isSettled {
            guard !isMonitor else {
                hangUp()
                throw .unsent(.agentUnavailable, "\(address) is a QMP monitor", name)
            }
            guard let channel else { return false }
            // What cannot be written yet is not written twice: nobody may be reading for days.
            let message = channel.isWritable ? conversation.synchronise() : nil
            let pause = patience == .none ? end : min(end, Deadline(after: Self.interval))
            switch await listen(until: pause, sending: message) {
            case .found, .turn: break
            case .connectionEnded: return false
            case .late: if .now >= end { throw silence(name) }
            case .cancelled: throw .unsent(.cancelled, "the task was cancelled", name)
            }
        }
        return true
    }

    private func silence(_ name: String?) -> QMPError {
        conversation.doubt()
        let reason =
            hasAnswered
            ? "the guest agent at \(address) does not answer any more" : "no guest agent answers at \(address)"
        return .unsent(.agentUnavailable, reason, name)
    }

    private func pause(until deadline: Deadline?, _ name: String?) async throws(QMPError) {
        let end = [Deadline(after: .milliseconds(100)), deadline].compactMap(\.self).min()
        if case .cancelled = await listen(until: end) { throw .unsent(.cancelled, "the task was cancelled", name) }
    }
}

extension QMPError {
    /// A question that was never sent.
    static func unsent(
        _ code: Code,
        _ message: String,
        _ command: String?,
        process: ProcessIdentity? = nil
    ) -> QMPError {
        let text = command.map { "\($0): \(message)" } ?? message
        return QMPError(code, text, command: command, outcome: command == nil ? nil : .notSent, process: process)
    }

    fileprivate var isBusy: Bool { code == .monitorBusy }

    /// Whether the reason may go away by itself.
    fileprivate var isPassing: Bool {
        switch code {
        case .connectionFailed, .connectionLost, .monitorBusy: true
        default: false
        }
    }
}

extension Deadline {
    /// As good as never.
    fileprivate static let distantFuture = Deadline(after: .seconds(1 << 40))
}
