internal import QMP
internal import Synchronization

/// Waits for the end of a machine. Made before the command that ends it, so that nothing is missed.
final class EndingWatch: Sendable {
    /// What to wait for.
    enum Goal: Sendable {
        /// That the machine is off; QEMU may remain (`-no-shutdown`).
        case machineOff
        /// That QEMU says that the machine is off.
        case announcement
        /// That QEMU has closed the connection.
        case connectionEnd
    }

    private let monitor: any Monitor
    private let events: EventStream
    /// Kept beyond one wait: another may follow.
    private let state: Mutex<State>

    private struct State {
        var account: ShutdownAccount
        /// How the connection ended.
        var connectionEnd: QMPError?
    }

    init(_ monitor: any Monitor) async {
        // With the connection the machine is out of sight: another one may lead to the next run of it.
        let monitor = (monitor as? ReconnectingMonitor)?.presentConnection ?? monitor
        self.monitor = monitor
        let names = ShutdownAccount.names.union([StopEvent.name])
        events = await monitor.events(named: names, buffering: .dropOldest(limit: 64))
        // What was told before. An event that comes just now may be in both, and counts the same twice as once.
        let account = await (monitor as? any ShutdownWitness)?.account
        state = Mutex(State(account: account ?? ShutdownAccount()))
    }

    deinit { events.cancel() }

    /// Runs a command that ends the machine, then waits. When only the machine is to be off and it is, nothing is run.
    func run(_ command: some QAPICommand, until goal: Goal) async throws(QMPError) -> Shutdown {
        if let earlier = try await earlierEnd(goal) { return earlier }
        do {
            _ = try await monitor.execute(command, timeout: .never)
            if command is QuitCommand { state.withLock { $0.account.isQuitting = true } }
        } catch let error where error.code == .connectionLost {
            note(lost: error)
            // QEMU may go before its reply. But if it had gone before the command, without saying that the machine ends,
            // then nobody knows whether it did.
            let shutdown = try await follow(until: goal)
            // Told to quit, it has ended; it may go without a further word.
            if command is QuitCommand, error.outcome == .unknown, shutdown.fate?.isEndWithoutFault == true {
                state.withLock { $0.account.isQuitting = true }
                return self.shutdown()
            }
            guard error.outcome != .notSent || shutdown.wasAnnounced else { throw error }
            return shutdown
        }
        return try await follow(until: goal)
    }

    /// Waits.
    ///
    /// - Throws: `QMPError.Code.closed` when the connection is closed from this side, `cancelled`, and what QEMU makes of
    ///   the question for its status.
    func wait(until goal: Goal) async throws(QMPError) -> Shutdown {
        if let earlier = try await earlierEnd(goal) { return earlier }
        return try await follow(until: goal)
    }

    /// How the machine ended, when it is off already and QEMU remains.
    private func earlierEnd(_ goal: Goal) async throws(QMPError) -> Shutdown? {
        guard goal == .machineOff, try await remainsOff() else { return nil }
        if state.withLock({ $0.account.isAnnounced }) { return shutdown() }
        do {
            // It may have ended just now: then the reason came before the answer, and only has to be read.
            let nothing = QMPError(.timedOut, "nothing was said")
            try await withTimeLimit(.milliseconds(50), late: nothing) { () async throws(QMPError) in
                _ = try await self.follow(until: .announcement)
            }
        } catch let error where error.code == .timedOut {
            // It ended before anybody listened.
        }
        return shutdown()
    }

    private func follow(until goal: Goal) async throws(QMPError) -> Shutdown {
        var iterator = events.makeAsyncIterator()
        do {
            while let element = try await iterator.next() {
                if try await isOver(element, goal) { return shutdown() }
            }
        } catch let error where error.code == .connectionLost {
            note(lost: error)
        }
        guard state.withLock({ $0.connectionEnd }) != nil, !Task.isCancelled else {
            throw .endedWait("the machine had ended")
        }
        return shutdown()
    }

    /// Whether the wait is over with this event, or gap.
    private func isOver(_ element: EventStream.Element, _ goal: Goal) async throws(QMPError) -> Bool {
        if case .event(let event) = element {
            state.withLock { $0.account.note(event) }
            guard event.name == ShutdownEvent.name else { return false }
            if goal == .machineOff { try await awaitStop() }
        }
        return switch goal {
        case .machineOff: try await remainsOff()
        case .announcement: state.withLock { $0.account.isAnnounced }
        case .connectionEnd: false
        }
    }

    /// Waits, once QEMU has said that the machine is off, until it also says that it stopped the machine: then QEMU stays.
    ///
    /// A machine that was paused before is not stopped again, so this ends after a while. To ask at once would be quicker,
    /// but QEMU 7.2 may hang for ever when it gets a command while it ends.
    private func awaitStop() async throws(QMPError) {
        do {
            let nothing = QMPError(.timedOut, "nothing more was said")
            try await withTimeLimit(.seconds(1), late: nothing) { () async throws(QMPError) in
                var iterator = self.events.makeAsyncIterator()
                while case .event(let event)? = try await iterator.next() {
                    self.state.withLock { $0.account.note(event) }
                    if event.name == StopEvent.name { return }
                }
            }
        } catch let error where error.code == .timedOut {
            // Neither stopped nor gone.
        }
    }

    /// Whether QEMU is there, with the machine off.
    ///
    /// A QEMU that ends with its machine does not answer any more once it has said that the machine is off. One that still
    /// does was told to stay, whatever it calls the status: a machine that was paused stays `paused`.
    private func remainsOff() async throws(QMPError) -> Bool {
        do {
            let status = try await monitor.queryStatus(timeout: .never).status
            return status == .shutdown || (state.withLock { $0.account.isAnnounced } && status != .running)
        } catch let error where error.code == .connectionLost {
            note(lost: error)
            return false
        }
    }

    private func note(lost error: QMPError) {
        state.withLock { $0.connectionEnd = error }
    }

    private func shutdown() -> Shutdown {
        state.withLock { $0.account.shutdown(connectionEnd: $0.connectionEnd) }
    }
}
