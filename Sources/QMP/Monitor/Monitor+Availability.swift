internal import JSONWire

extension Monitor {
    /// The error of a refused command, in terms of what this QEMU lacks and which release has it, if that is the reason.
    ///
    /// QEMU's own text does not tell, and its wording changes. The table of releases says what may be missing; whether it
    /// is, which backports can change, this QEMU's schema.
    func explained(_ error: QMPError, _ command: QMPCommand) async -> QMPError {
        guard error.code == .refused, let version = await greeting?.version else { return error }
        let release = QEMURelease(major: version.major, minor: version.minor)
        if error.refusal?.errorClass == .commandNotFound {
            guard let availability = ReleaseTable.qmp.commands[command.name], !availability.includes(release) else {
                return error
            }
            return error.unsupported("no command \(command.name)", availability, version)
        }
        guard let missing = await missingArgument(of: command, release) else { return error }
        return error.unsupported("no \(missing.path) for \(command.name)", missing.availability, version)
    }

    private func missingArgument(of command: QMPCommand, _ release: QEMURelease) async -> ReleaseTable.DatedArgument? {
        do {
            guard let bytes = command.arguments, let arguments = try JSONValue(json: bytes).object else { return nil }
            let candidates = ReleaseTable.qmp.missing(from: release, arguments, of: command.name)
            guard !candidates.isEmpty else { return nil }
            let problems = try await schema().problems(in: arguments, of: command.name)
            let unknown = problems.filter { $0.kind == .unknownMember || $0.kind == .unknownValue }.map(\.path)
            return candidates.first { unknown.contains($0.path) }
        } catch {
            // Then QEMU's refusal is all that there is to tell.
            return nil
        }
    }
}

extension QMPError {
    /// The same refusal, with its reason.
    fileprivate func unsupported(_ what: String, _ availability: Availability, _ version: QEMUVersion) -> QMPError {
        let release = QEMURelease(major: version.major, minor: version.minor)
        let reason =
            if release < availability.since {
                "it came with QEMU \(availability.since)"
            } else {
                availability.until.map { "QEMU \($0) was the last to have it" } ?? "it is not built into it"
            }
        return QMPError(
            .unsupported,
            "QEMU \(version) has \(what): \(reason)",
            command: command,
            outcome: .refused,
            refusal: refusal
        )
    }
}
