internal import JSONWire
internal import QMP

/// Says of a command what a QEMU would refuse, before it is sent.
struct CommandCheck {
    let schema: LiveSchema
    /// The release of that QEMU.
    let release: QEMURelease?

    /// Adds to each problem what else there is to know, and leaves out those that may be none.
    func explain(_ problems: [SchemaProblem], of command: String, _ arguments: JSONObject) -> [CommandProblem] {
        guard let release, problems.contains(where: \.isLack) else {
            return problems.map { CommandProblem(problem: $0, remark: $0.advice) }
        }
        let lacking = ReleaseTable.qmp.missing(from: release, arguments, of: command)
        return problems.filter(isReal(release, command, arguments)).map { problem in
            let availability =
                problem.kind == .unknownCommand
                ? ReleaseTable.qmp.commands[command]
                : lacking.first { $0.isLacking(in: problem) }?.availability
            let remark = availability?.remark(missingFrom: release, what: problem.what)
            return CommandProblem(problem: problem, remark: remark ?? problem.advice)
        }
    }

    /// A QEMU that was told to hide what is deprecated keeps it out of its schema, and takes it all the same.
    private func isReal(
        _ release: QEMURelease,
        _ command: String,
        _ arguments: JSONObject
    ) -> (SchemaProblem) -> Bool {
        let table = ReleaseTable.qmp
        let isDeprecated = table.commands[command]?.isDeprecated(in: release) ?? false
        let deprecated = table.deprecated(in: release, arguments, of: command)
        return { problem in
            if problem.kind == .unknownCommand { return !isDeprecated }
            return !deprecated.contains { $0.isLacking(in: problem) }
        }
    }
}

extension ArgumentList {
    /// Reads what was written as what this QEMU takes.
    ///
    /// - Throws: ``Failure/unfit(_:)``: QEMU would refuse it.
    mutating func fit(to check: CommandCheck, command: String) throws(Failure) {
        let found = try fit(to: check.schema, command: command)
        let problems = check.explain(found, of: command, object)
        guard problems.isEmpty else { throw .unfit(problems) }
        try checkFaults(by: check.schema, command: command)
    }
}

extension ReleaseTable.DatedArgument {
    /// Whether it is what a problem says that the QEMU lacks.
    fileprivate func isLacking(in problem: SchemaProblem) -> Bool {
        path == problem.path && problem.kind == (isValue ? .unknownValue : .unknownMember)
    }
}

extension SchemaProblem {
    /// Whether the QEMU lacks something that others may have.
    fileprivate var isLack: Bool { kind == .unknownCommand || kind == .unknownMember || kind == .unknownValue }

    /// As ``Availability/remark(missingFrom:what:)`` takes it. Sentences about values speak of arguments before.
    fileprivate var what: String { kind == .unknownValue ? "that value" : "it" }

    /// What to do instead: QEMU's command line has words for switches that QMP does not know.
    fileprivate var advice: String? {
        expected == "a boolean" && found == "a string" ? "write true or false" : nil
    }
}
