/// Something with others below it, drawn with lines.
struct TextTree: Sendable {
    /// Said of it on one line.
    let label: String
    let children: [TextTree]

    init(_ label: String, _ children: [TextTree] = []) {
        self.label = label.printableOnOneLine
        self.children = children
    }

    var text: String { lines().joined(separator: "\n") }

    private func lines() -> [String] {
        [label]
            + children.enumerated().flatMap { index, child in
                let isLast = index == children.count - 1
                return child.lines().enumerated().map { line, text in
                    let branch = line > 0 ? (isLast ? "   " : "│  ") : (isLast ? "└─ " : "├─ ")
                    return branch + text
                }
            }
    }
}
