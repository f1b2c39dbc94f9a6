extension Console {
    /// How many lines a terminal has that does not tell.
    private static let standardHeight = 24

    /// Shows a report at the top of the terminal, in place of what was there. What does not fit is left out.
    ///
    /// Each drawing is complete in itself: however the program ends, the terminal is as it was before, with the cursor below
    /// what was drawn last.
    func draw(_ report: some Report) throws(Failure) {
        let text = report.text(outputStyle) ?? ""
        try show(bytes: Array(Screen.drawing(of: text, height: streams.outputHeight() ?? Console.standardHeight).utf8))
    }
}

/// What a terminal has to be sent to show a text.
enum Screen {
    private static let home = "\u{1B}[H"
    private static let eraseRestOfLine = "\u{1B}[K"
    private static let eraseRestOfScreen = "\u{1B}[J"
    private static let cutLongLines = "\u{1B}[?7l"
    private static let wrapLongLines = "\u{1B}[?7h"

    /// - Parameter height: How many lines the terminal has. The cursor takes the last.
    static func drawing(of text: String, height: Int) -> String {
        // Where there is room for two lines or less, a machine says more than how many there are.
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let room = max(height - 1, 1)
        if lines.count > room {
            let rest = lines.count - room + 1
            lines = room > 2 ? lines.prefix(room - 1) + ["… \(rest) more lines"] : Array(lines.prefix(room))
        }
        // On the only line of a terminal, the next one would push it out.
        let end = height > 1 ? "\n" : ""
        let content = lines.map { "\($0)\(eraseRestOfLine)" }.joined(separator: "\n") + end
        return cutLongLines + home + content + eraseRestOfScreen + wrapLongLines
    }
}
