extension SchemaProblem: CustomStringConvertible {
    /// A sentence without a full stop: `blockdev-mirror has no argument "synk" (did you mean "sync"?)`.
    public var description: String {
        switch kind {
        case .unknownCommand: "this QEMU has no command \"\(command)\"\(guess)"
        case .unknownMember: "\(command) has no argument \"\(path)\"\(condition)\(guess)"
        case .missingMember: "\(command) needs the argument \"\(path)\"\(requirement)"
        case .wrongKind: "\(command) takes \(expected ?? "something else") as \(subject)\(contrast)"
        case .unknownValue: "\(command) does not know the value of \(subject)\(guess)\(choices(after: "; it takes "))"
        }
    }

    private var subject: String { path.isEmpty ? "its arguments" : "argument \"\(path)\"" }

    private var guess: String {
        near.isEmpty ? "" : " (did you mean \(near.map(\.quoted).listed(by: "or"))?)"
    }

    private var condition: String { tag.map { " for this value of \"\($0)\"" } ?? "" }

    private var requirement: String {
        accepted.isEmpty ? expected.map { ": \($0)" } ?? "" : choices(after: ": ")
    }

    private var contrast: String {
        "\(found.map { ", not \($0)" } ?? "")\(choices(after: "; the string is one of "))"
    }

    private func choices(after introduction: String) -> String {
        guard !accepted.isEmpty else { return "" }
        // One or two more cost no more room than to say how many they are.
        guard accepted.count > 10 else { return introduction + accepted.map(\.quoted).listed(by: "or") }
        let others = accepted.count - 8
        return introduction + accepted.prefix(8).map(\.quoted).joined(separator: ", ") + " or one of \(others) others"
    }
}

extension String {
    fileprivate var quoted: String { "\"\(self)\"" }
}

extension [String] {
    /// `a, b or c`
    func listed(by word: String) -> String {
        guard count > 1, let last else { return first ?? "" }
        return "\(dropLast().joined(separator: ", ")) \(word) \(last)"
    }
}
