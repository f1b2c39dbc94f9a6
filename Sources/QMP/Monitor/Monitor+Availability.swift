internal import JSONWire

extension Monitor {
    /// The error of a refused command, in terms of what this QEMU lacks and which release has it, if that is the reason.
    ///
    /// QEMU's own text does not tell, and its wording changes. The table of releases says what may be missing; whether it
    /// is, which backports can change, this QEMU's schema.
    func explained(_ error: QMPError, _ command: QMPCommand) async -> QMPError {
        // What QEMU refused without saying so to whom stays uncertain.
        guard error.code == .refused, error.outcome == .refused else { return error }
        guard let version = await greeting?.version else { return error }
        let releases = version.releases
        if error.refusal?.errorClass == .commandNotFound {
            guard let availability = ReleaseTable.qmp.commands[command.name],
                let release = releases.first(where: { !availability.includes($0) })
            else { return error }
            return error.unsupported("no command \(command.name)", availability, release, version)
        }
        for release in releases {
            guard let missing = await missingArgument(of: command, release) else { continue }
            let what = missing.value.map { "no \(missing.path) \"\($0)\"" } ?? "no \(missing.path)"
            return error.unsupported("\(what) for \(command.name)", missing.availability, release, version)
        }
        return error
    }

    private func missingArgument(of command: QMPCommand, _ release: QEMURelease) async -> ReleaseTable.DatedArgument? {
        do {
            guard let bytes = command.arguments, let arguments = try JSONValue(json: bytes).object else { return nil }
            let candidates = ReleaseTable.qmp.missing(from: release, arguments, of: command.name)
            guard !candidates.isEmpty else { return nil }
            let problems = try await schema(timeout: command.timeout.atMost(.seconds(2)))
                .problems(in: arguments, of: command.name)
            return candidates.first { candidate in
                problems.contains { $0.path == candidate.path && $0.kind == candidate.problem }
            }
        } catch {
            // Then QEMU's refusal is all that there is to tell.
            return nil
        }
    }
}

extension ReleaseTable.DatedArgument {
    /// What a schema without it says.
    fileprivate var problem: SchemaProblem.Kind { isValue ? .unknownValue : .unknownMember }
}

extension QMPTimeout {
    /// This time, or a shorter one.
    fileprivate func atMost(_ limit: Duration) -> QMPTimeout {
        guard case .after(let duration) = self else { return .after(limit) }
        return .after(min(duration, limit))
    }
}

extension QEMUVersion {
    /// The releases whose schema it may have: what is between two has some of the next one's.
    fileprivate var releases: [QEMURelease] {
        let release = QEMURelease(major: major, minor: minor)
        guard micro >= 50, let next = ReleaseTable.qmp.releases.first(where: { release < $0 }) else { return [release] }
        return [release, next]
    }
}

extension QMPError {
    /// The same refusal, with its reason.
    fileprivate func unsupported(
        _ what: String,
        _ availability: Availability,
        _ release: QEMURelease,
        _ version: QEMUVersion
    ) -> QMPError {
        let last = availability.until ?? availability.since
        let reason =
            release < availability.since
            ? "it came with QEMU \(availability.since)" : "QEMU \(last) was the last to have it"
        var error = self
        error.code = .unsupported
        error.message = "QEMU \(version) has \(what): \(reason)"
        return error
    }
}
