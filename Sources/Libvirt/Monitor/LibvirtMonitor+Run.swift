internal import JSONWire
internal import LibvirtProtocol
internal import QEMU
public import QMP
internal import Synchronization

extension LibvirtMonitor {
    /// Runs one command and returns QEMU's reply, undecoded.
    ///
    /// - Throws: `QMPError`: `refused` also when libvirt refuses by itself; `outOfBandUnavailable` for a command out of
    ///   band; `descriptorsUnavailable`; `connectionLost` when the machine ended.
    public func run(_ command: QMPCommand) async throws(QMPError) -> QMPReply {
        guard command.execution == .inBand else {
            let message = "libvirt runs nothing out of band"
            throw QMPError(.outOfBandUnavailable, message, command: command.name, outcome: .notSent)
        }
        let descriptors = command.descriptors.isEmpty ? nil : try OwnedDescriptors(duplicating: command)
        switch try await exchange(command, descriptors) {
        case .success(let answer): return try MonitorAnswer.reply(in: answer.bytes, to: command)
        case .failure(let error): throw await meaning(of: error, command)
        }
    }

    private func exchange(
        _ command: QMPCommand,
        _ descriptors: OwnedDescriptors?
    ) async throws(QMPError) -> Result<XDRText, LibvirtError> {
        let (key, task) = try start(command, descriptors)
        defer { state.withLock { _ = $0.work.removeValue(forKey: key) } }
        return await withTaskCancellationHandler {
            await task.value
        } onCancel: {
            task.cancel()
        }
    }

    /// The work is a task, so that it can be given up when the monitor ends.
    private func start(
        _ command: QMPCommand,
        _ descriptors: OwnedDescriptors?
    ) throws(QMPError) -> (key: UInt64, task: Work) {
        try state.withLock { state throws(QMPError) in
            let domain: RemoteDomain
            switch state.phase {
            case .idle, .connecting:
                throw QMPError(.closed, "the monitor is not connected", command: command.name, outcome: .notSent)
            case .ended(let reason): throw reason.about(command, outcome: .notSent)
            case .connected(let found): domain = found
            }
            let arguments = MonitorCommandArguments(domain: domain, command: command.asciiJSON)
            let task = Work { [connection] in
                await connection.answer(to: arguments, descriptors, command.timeout)
            }
            let key = state.nextKey
            state.nextKey += 1
            state.work[key] = task
            return (key, task)
        }
    }

    /// What a failure of the daemon's means for whoever talks with QEMU.
    private func meaning(of error: LibvirtError, _ command: QMPCommand) async -> QMPError {
        if case .ended(let reason) = state.withLock({ $0.phase }) {
            return reason.about(command, outcome: error.outcome == .notSent ? .notSent : .unknown)
        }
        switch error.code {
        case .operationInvalid, .domainNotFound:
            // It ran when the monitor connected.
            return QMPError(.connectionLost, error.message, command: command.name, outcome: .notSent)
        case .refused where error.refusal?.number == LibvirtError.Refusal.systemError:
            // libvirt cannot read what QEMU says, or not write to it: most likely QEMU has gone.
            return await endSoon()?.about(command, outcome: .unknown)
                ?? QMPError(.connectionLost, error.message, command: command.name, outcome: .unknown)
        case .refused where error.refusal?.text.contains("{") == true:
            // The text repeats the command, and with it what may be secret.
            let message = "libvirt refused \(command.name) before QEMU saw it"
            return QMPError(.refused, message, command: command.name, outcome: .refused)
        case .refused where error.refusal?.number == LibvirtError.Refusal.internalError:
            // That may be the way in which it finds that QEMU has gone.
            return await endSoon()?.about(command, outcome: .unknown) ?? QMPError(error, command: command.name)
        default: return QMPError(error, command: command.name)
        }
    }
}

extension LibvirtMonitor {
    /// Why the machine ended, if the daemon tells within a second that it has.
    private func endSoon() async -> QMPError? {
        let end = router.subscribe(named: [], buffering: .dropOldest(limit: 1))
        do {
            let nothing = QMPError(.timedOut, "nothing was said")
            try await withTimeLimit(.seconds(1), late: nothing) { () async throws(QMPError) in
                for try await _ in end {}
            }
            return nil
        } catch {
            return error.code == .connectionLost ? error : nil
        }
    }
}

extension LibvirtConnection {
    fileprivate nonisolated func answer(
        to arguments: MonitorCommandArguments,
        _ descriptors: OwnedDescriptors?,
        _ timeout: QMPTimeout
    ) async -> Result<XDRText, LibvirtError> {
        do {
            guard let descriptors else { return .success(try await call(.monitorCommand, arguments, timeout: timeout)) }
            return .success(
                try await call(
                    .monitorCommandWithDescriptors,
                    arguments,
                    descriptors: descriptors,
                    timeout: timeout
                )
            )
        } catch {
            return .failure(error)
        }
    }
}

extension LibvirtError.Refusal {
    fileprivate static var internalError: Int { 1 }
    fileprivate static var systemError: Int { 38 }
}

extension QMPError {
    /// The same failure, as the end of one command.
    fileprivate func about(_ command: QMPCommand, outcome: Outcome) -> QMPError {
        QMPError(code, message, command: command.name, outcome: outcome, process: process, fate: fate)
    }
}
