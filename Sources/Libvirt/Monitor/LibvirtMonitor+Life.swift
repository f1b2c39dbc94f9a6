internal import LibvirtProtocol
public import QAPI
internal import QMP
internal import Synchronization

/// How a monitor begins and ends.
extension LibvirtMonitor {
    /// Finds the machine, and asks to be told of it. A monitor connects once.
    ///
    /// - Throws: `QMPError`: `machineNotFound` when the daemon knows no such machine, `connectionFailed` when it does not
    ///   run, and whatever ends the connection with the daemon.
    public func connect() async throws(QMPError) {
        try state.withLock { state throws(QMPError) in
            guard case .idle = state.phase else {
                if case .ended(let reason) = state.phase { throw reason }
                throw QMPError(.connectionFailed, "the monitor of \(domain) was connected before")
            }
            state.phase = .connecting
        }
        do {
            let (machine, observation) = try await find()
            try state.withLock { state throws(QMPError) in
                // Meanwhile it may have been closed, or the machine has ended.
                if case .ended(let reason) = state.phase { throw reason }
                state.phase = .connected(machine)
                state.observation = observation
            }
        } catch {
            end(error)
            throw error
        }
    }

    private func find() async throws(QMPError) -> (RemoteDomain, DomainObservation) {
        do throws(LibvirtError) {
            connection.prepareToObserve()
            let found = try await running(connection.domain(domain).remote)
            let observation = try await connection.observe(found.uuid) { [weak self] in self?.take($0) }
            // It may have ended before its end would have been told; it is asked by what stays the same.
            return (try await running(connection.call(.domainByUUID, found.uuid)), observation)
        } catch {
            throw QMPError(error)
        }
    }

    private func running(_ machine: RemoteDomain) throws(LibvirtError) -> RemoteDomain {
        guard machine.id >= 0 else { throw LibvirtError(.connectionFailed, "\(machine.name) does not run") }
        return machine
    }

    /// Ends the monitor. Commands that still wait end with `QMPError.Code.closed`. Safe at any moment, and twice; the
    /// connection stays open.
    public func disconnect() async {
        end(QMPError(.closed, "the monitor of \(domain) was closed"))
    }

    /// Everybody who waits is told why.
    func end(_ reason: QMPError) {
        let (work, observation): ([Work], DomainObservation?) = state.withLock { state in
            if case .ended = state.phase { return ([], nil) }
            state.phase = .ended(reason)
            defer { (state.work, state.observation) = ([:], nil) }
            return (Array(state.work.values), state.observation)
        }
        for task in work { task.cancel() }
        router.finish(throwing: reason.code == .closed ? nil : reason)
        // Outside of the lock: the last holder's end tells the connection.
        withExtendedLifetime(observation) {}
    }

    private func take(_ notice: DomainNotice) {
        switch notice {
        case .monitor(let event, _):
            if ShutdownAccount.names.contains(event.name) { state.withLock { $0.account.note(event) } }
            router.yield(event)
        case .lifecycle(let event):
            guard event.event == LifecycleEvent.stopped else { return }
            let why = event.detailText.map { ": \($0)" } ?? ""
            end(QMPError(.connectionLost, "\(event.domain.name) does not run any more\(why)", fate: .ended))
        case .end(let reason):
            end(reason.map { QMPError($0) } ?? QMPError(.closed, "the connection to \(connection.uri) was closed"))
        }
    }
}
