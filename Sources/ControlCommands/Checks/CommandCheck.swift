internal import JSONWire
internal import QMP

/// Says of a command what a QEMU would refuse, before it is sent.
struct CommandCheck {
    let schema: LiveSchema
    /// The release of that QEMU.
    let release: QEMURelease?

    /// Adds to each problem which releases know better.
    func explain(_ problems: [SchemaProblem], of command: String, _ arguments: JSONObject) -> [CommandProblem] {
        guard let release, problems.contains(where: \.isLack) else {
            return problems.map { CommandProblem(problem: $0, remark: nil) }
        }
        let lacking = ReleaseTable.qmp.missing(from: release, arguments, of: command)
        return problems.map { problem in
            let availability =
                problem.kind == .unknownCommand
                ? ReleaseTable.qmp.commands[command]
                : lacking.first { problem.isLack && $0.path == problem.path }?.availability
            let remark = availability?.remark(missingFrom: release, what: problem.what)
            return CommandProblem(problem: problem, remark: remark)
        }
    }
}

extension SchemaProblem {
    /// Whether the QEMU lacks something that others may have.
    fileprivate var isLack: Bool { kind == .unknownCommand || kind == .unknownMember || kind == .unknownValue }

    /// As ``Availability/remark(missingFrom:what:)`` takes it. Sentences about values speak of arguments before.
    fileprivate var what: String { kind == .unknownValue ? "that value" : "it" }
}
