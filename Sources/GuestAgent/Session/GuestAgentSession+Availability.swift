extension GuestAgentSession {
    /// The error of a refused command, in terms of what this agent may not or cannot do, if that is the reason.
    ///
    /// The agent's own text does not tell for sure, and its wording changes; its list of commands does.
    func explained(_ error: QMPError, _ name: String) async -> QMPError {
        // A channel may not tell the class.
        guard error.code == .refused, error.outcome == .refused, name != GuestInfoCommand.name,
            error.refusal.map({ $0.errorClass == .commandNotFound }) ?? true
        else { return error }
        // Where there is no list, the refusal is all that there is to tell.
        guard let info = try? await guestInfo(timeout: .after(.seconds(5))) else { return error }
        switch info.availability(of: name) {
        case .enabled: return error
        case .disabled:
            let detail = error.refusal.map { ": \($0.description)" } ?? ""
            return error.with(.commandDisabled, "the guest agent may not run \(name)\(detail)")
        case .missing:
            let since = ReleaseTable.guestAgent.commands[name].map { ": it came with QEMU \($0.since)" } ?? ""
            return error.with(.unsupported, "the guest agent \(info.version) has no command \(name)\(since)")
        }
    }
}

extension QMPError {
    fileprivate func with(_ code: Code, _ message: String) -> QMPError {
        QMPError(code, message, command: command, outcome: outcome, refusal: refusal)
    }
}
