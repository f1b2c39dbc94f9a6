/// Lines of text, indented by two spaces per level and broken between words where they become too long.
struct IndentedLines {
    private(set) var lines: [String] = []
    private let width: Int
    private var level = 0

    init(width: Int) {
        self.width = width
    }

    /// Adds a line; what does not fit goes on below, indented by two levels more.
    mutating func add(_ text: String) {
        var line = indentation(level)
        var isEmpty = true
        for word in text.split(separator: " ") {
            // A bar stays behind what it follows, be the line one longer.
            if !isEmpty, word != "|", line.count + 1 + word.count > width {
                lines.append(line)
                line = indentation(level + 2)
                isEmpty = true
            }
            line += (isEmpty ? "" : " ") + word
            isEmpty = false
        }
        lines.append(line)
    }

    /// Adds lines one level deeper.
    mutating func indented(_ addLines: (inout IndentedLines) -> Void) {
        level += 1
        addLines(&self)
        level -= 1
    }

    private func indentation(_ level: Int) -> String { String(repeating: " ", count: 2 * level) }
}
