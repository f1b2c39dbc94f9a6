internal import QAPI

extension ConnectionKeeper {
    struct State {
        enum Phase {
            /// Nobody has asked for a connection yet.
            case idle
            /// There is none, or not yet.
            case away
            case open(any Monitor)
            case ended(QMPError)
        }

        /// The events that are read here, besides being passed on.
        static let names = ShutdownAccount.names.union([
            BlockIoErrorEvent.name, JobStatusChangeEvent.name, StopEvent.name, SuspendEvent.name, WakeupEvent.name,
        ])

        var phase = Phase.idle
        var connectionCount = 0
        /// Why there is no connection, or why the last one ended.
        var failure: QMPError?
        /// What keeps it.
        var task: Task<Void, Never>?
        var waiters: [UInt64: ConnectionWaiter] = [:]
        var nextKey: UInt64 = 0

        /// Of the present connection, or the last one.
        var greeting: QMPGreeting?
        var account = ShutdownAccount()
        var identity: MachineIdentity?
        /// What is known of the machine; `nil` before the first connection.
        var known: Resumption.State?
        /// What was known when the connection was lost the last time.
        var lastResumption: Resumption?

        /// Takes note of whom a new connection leads to.
        ///
        /// - Returns: What is to be told of it; `nil` when it is the first.
        /// - Throws: `machineChanged`.
        mutating func recognise(
            _ sight: MachineSight,
            by rule: ReconnectingMonitor.Recognition,
            _ greeting: QMPGreeting?
        ) throws(QMPError) -> Resumption? {
            var resumption: Resumption?
            if let identity, let known, let failure {
                resumption = Resumption(
                    reason: lossReason ?? failure,
                    restarted: try sight.identity.restarted(since: identity, rule),
                    before: known,
                    now: sight.state
                )
            } else {
                try sight.identity.check(rule)
            }
            identity = sight.identity
            known = sight.state
            lossReason = nil
            lastResumption = resumption
            self.greeting = greeting
            account = ShutdownAccount()
            return resumption
        }

        /// Why the last connection that was open ended; `nil` while one is.
        private var lossReason: QMPError?

        /// - Returns: Those who waited for this connection.
        mutating func open(_ monitor: any Monitor) -> [ConnectionWaiter] {
            guard case .away = phase else { return [] }
            phase = .open(monitor)
            connectionCount += 1
            let woken = waiters.filter { $0.value.number < connectionCount }
            for key in woken.keys { waiters[key] = nil }
            return Array(woken.values)
        }

        /// - Returns: Whether that is something new.
        mutating func lose(_ reason: QMPError) -> Bool {
            if case .open = phase { lossReason = reason }
            if case .ended = phase { return false }
            phase = .away
            defer { failure = reason }
            return failure != reason
        }

        mutating func end(_ reason: QMPError) -> ([ConnectionWaiter], Task<Void, Never>?) {
            if case .ended = phase { return ([], nil) }
            phase = .ended(reason)
            defer { waiters = [:] }
            return (Array(waiters.values), task)
        }

        mutating func note(_ event: QMPEvent) {
            known?.note(event)
            if ShutdownAccount.names.contains(event.name) { account.note(event) }
        }

        /// What somebody gets who wants a connection later than that; `nil` when it has to be waited for.
        func connection(after number: Int) -> Result<Connection, QMPError>? {
            switch phase {
            case .idle, .away: nil
            case .open(let monitor):
                connectionCount > number ? .success(Connection(number: connectionCount, monitor: monitor)) : nil
            case .ended(let reason): .failure(reason)
            }
        }
    }
}
