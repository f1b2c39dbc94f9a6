internal import JSONWire
internal import QMP

/// A problem that was found in a command before it was sent, and what else there is to know of it.
struct CommandProblem: Sendable, Hashable {
    let problem: SchemaProblem
    /// Which releases have what this QEMU lacks, or what to write instead, as a sentence without a full stop.
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

/// `{"problem", "command", "path"?, "near"?, "expected"?, "accepted"?, "others"?, "found"?, "tag"?, "remark"?,
/// "message"}`, in which `others` is how many values are left out of `accepted`.
extension CommandProblem: JSONEncodable {
    func write(to writer: inout JSONWriter) {
        let accepted = Array(problem.shortAccepted)
        writer.beginObject()
        writer.member("problem", problem.kind.rawValue)
        writer.member("command", problem.command)
        writer.member("path", problem.path.isEmpty ? nil : problem.path)
        writer.member("near", problem.near.isEmpty ? nil : problem.near)
        writer.member("expected", problem.expected)
        writer.member("accepted", accepted.isEmpty ? nil : accepted)
        writer.member("others", accepted.count < problem.accepted.count ? problem.accepted.count - accepted.count : nil)
        writer.member("found", problem.found)
        writer.member("tag", problem.tag)
        writer.member("remark", remark)
        writer.member("message", description)
        writer.endObject()
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
        if isDeprecated(in: release) { return "\(what) is deprecated, and not built into this one or hidden by it" }
        return "\(what) is not built into this one"
    }
}
