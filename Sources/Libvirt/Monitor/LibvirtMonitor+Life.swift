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
            try await find()
            try await greet()
        } catch {
            end(error)
            throw error
        }
    }

    private func find() async throws(QMPError) {
        do throws(LibvirtError) {
            let found = try await connection.domain(domain).remote
            guard found.id >= 0 else { return try stopped(found.name) }
            let observation = try await connection.observe(found.uuid) { [weak self] in self?.take($0) }
            state.withLock { state in
                guard case .connecting = state.phase else { return }
                state.phase = .connected(found)
                state.observation = observation
            }
        } catch {
            throw QMPError(error)
        }
    }

    private func stopped(_ name: String) throws(LibvirtError) {
        throw LibvirtError(.connectionFailed, "\(name) does not run")
    }

    private func greet() async throws(QMPError) {
        let version: QEMUVersion = try await run(QMPCommand("query-version")).decode()
        state.withLock { $0.greeting = QMPGreeting(version: version, capabilities: []) }
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
        case .monitor(let event):
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

extension LifecycleEvent {
    fileprivate static var stopped: Int32 { 5 }

    /// Why a domain stopped, as libvirt numbers it.
    fileprivate var detailText: String? {
        switch detail {
        case 0: "it was shut down"
        case 1: "it was destroyed"
        case 2: "it crashed"
        case 3: "it went to another host"
        case 4: "its state was saved"
        case 5: "QEMU ended unexpectedly"
        case 6: "another state was loaded"
        default: nil
        }
    }
}
