internal import QMP

/// A problem that was found in a command before it was sent, and what releases of QEMU have to do with it.
struct CommandProblem: Sendable, Hashable {
    let problem: SchemaProblem
    /// Which releases have what this QEMU lacks, as a sentence without a full stop.
    let remark: String?
}

extension CommandProblem: CustomStringConvertible {
    /// A sentence without a full stop.
    var description: String {
        guard let remark else { return problem.description }
        // A name that some release has is not misspelt: no other one was meant.
        let text = problem.kind == .unknownCommand ? "this QEMU has no command \"\(problem.command)\"" : "\(problem)"
        return "\(text); \(remark)"
    }
}

extension Availability {
    /// Which releases have it: `it came with QEMU 10.1`.
    ///
    /// - Parameters:
    ///   - release: The release that lacks it.
    ///   - what: What it is. Default: `it`.
    func remark(missingFrom release: QEMURelease, what: String = "it") -> String {
        if release < since { return "\(what) came with QEMU \(since)" }
        if let until, until < release { return "QEMU \(until) was the last to have \(what)" }
        return "\(what) is not built into this one"
    }
}
