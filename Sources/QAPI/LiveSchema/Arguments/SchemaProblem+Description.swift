extension SchemaProblem: CustomStringConvertible {
    /// A sentence without a full stop: `blockdev-mirror has no argument "synk" (did you mean "sync"?)`.
    public var description: String {
        switch kind {
        case .unknownCommand: "this QEMU has no command \"\(command)\"\(guess)"
        case .unknownMember: "\(command) has no argument \"\(path)\"\(condition)\(guess)"
        case .missingMember: "\(command) needs the argument \"\(path)\"\(writing)\(requirement)"
        case .wrongKind: "\(command) takes \(expected ?? "something else") as \(subject)\(contrast)"
        case .unknownValue: "\(command) does not know the value of \(subject)\(guess)\(choices(after: "; it takes "))"
        }
    }

    private var subject: String { path.isEmpty ? "its arguments" : "argument \"\(path)\"" }

    private var guess: String { near.asGuess }

    private var writing: String {
        near.isEmpty ? "" : " (you wrote \(near.map(\.quoted).listed(by: "and")))"
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
        let shown = shortAccepted.map(\.quoted)
        guard shown.count < accepted.count else { return introduction + shown.listed(by: "or") }
        let others = accepted.count - shown.count
        return introduction + shown.joined(separator: ", ") + " or one of \(others) others"
    }

    /// The values that would be accepted, without most of them where they are many.
    package var shortAccepted: ArraySlice<String> {
        // One or two more cost no more room than to say how many they are.
        accepted.count > 10 ? accepted.prefix(8) : accepted[...]
    }
}

extension String {
    fileprivate var quoted: String { "\"\(self)\"" }
}

extension [String] {
    /// What may have been meant, to follow a sentence: ` (did you mean "a" or "b"?)`. Empty when there are none.
    package var asGuess: String {
        isEmpty ? "" : " (did you mean \(map(\.quoted).listed(by: "or"))?)"
    }

    /// `a, b or c`
    func listed(by word: String) -> String {
        guard count > 1, let last else { return first ?? "" }
        return "\(dropLast().joined(separator: ", ")) \(word) \(last)"
    }
}
