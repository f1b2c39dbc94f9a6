/// Rows whose columns stand below each other. Nothing is cut off, however wide it is.
struct Table: Sendable {
    /// What a column is called, and to which side its cells lean.
    struct Column: Sendable {
        enum Alignment: Sendable {
            case left
            case right
        }

        let title: String
        let alignment: Alignment
        /// Whether it is left out when no row has anything there.
        private(set) var isOptional = false

        /// For words.
        static func left(_ title: String) -> Column { Column(title: title, alignment: .left) }

        /// The same column, left out when no row has anything there.
        var ifNeeded: Column {
            var column = self
            column.isOptional = true
            return column
        }

        /// For numbers.
        static func right(_ title: String) -> Column { Column(title: title, alignment: .right) }
    }

    /// One value. A dash stands for nothing, so that every row has as many words.
    struct Cell: Sendable {
        let text: String
        let look: TextStyle.Look?
        let isNothing: Bool

        init(_ text: String?, _ look: TextStyle.Look? = nil) {
            self.text = text.map(\.printableOnOneLine) ?? "-"
            self.look = look
            isNothing = text == nil
        }
    }

    private let columns: [Column]
    private let rows: [(cells: [Cell], look: TextStyle.Look?)]

    /// - Parameters:
    ///   - columns: When none has a title, there is no line with titles.
    ///   - rows: As many cells as there are columns.
    init(_ columns: [Column], rows: [[Cell]]) {
        let present = columns.indices.filter { index in
            !columns[index].isOptional || rows.contains { !$0[index].isNothing }
        }
        self.columns = present.map { columns[$0] }
        self.rows = rows.map { row in (present.map { row[$0] }, nil) }
    }

    /// - Parameter rows: As many words as there are columns, and the look of the whole line.
    init(_ columns: [Column], lines: [(words: [String?], look: TextStyle.Look?)]) {
        self.columns = columns
        rows = lines.map { line in (line.words.map { Cell($0) }, line.look) }
    }

    /// One line for each row, below one with the titles.
    func text(_ style: TextStyle) -> String {
        let hasTitles = columns.contains { !$0.title.isEmpty }
        let titles = hasTitles ? [(cells: columns.map { Cell($0.title) }, look: TextStyle.Look.bold)] : []
        let lines = titles + rows
        let widths = columns.indices.map { column in lines.map { $0.cells[column].text.count }.max() ?? 0 }
        return lines.map { line in
            let text = self.line(line.cells, widths, style)
            return line.look.map { style(text, $0) } ?? text
        }.joined(separator: "\n")
    }

    private func line(_ cells: [Cell], _ widths: [Int], _ style: TextStyle) -> String {
        columns.indices.map { index in
            let cell = cells[index]
            let space = String(repeating: " ", count: widths[index] - cell.text.count)
            let text = cell.look.map { style(cell.text, $0) } ?? cell.text
            if columns[index].alignment == .right { return space + text }
            // Nothing stands behind the last column.
            return index == columns.count - 1 ? text : text + space
        }.joined(separator: "  ")
    }
}
