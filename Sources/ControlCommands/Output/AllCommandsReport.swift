internal import JSONWire
internal import QMP

/// The commands of one QEMU and of all releases.
struct AllCommandsReport: Report {
    private let rows: [Row]

    /// - Parameter available: The names of the commands that this QEMU has.
    init(available: [String]) {
        let available = Set(available)
        let known = ReleaseTable.qmp.commands
        rows = available.union(known.keys).sorted().map { name in
            Row(name: name, isAvailable: available.contains(name), availability: known[name])
        }
    }

    func text(_ style: TextStyle) -> String? {
        let lines = [Row.heads] + rows.map(\.cells)
        // Nothing stands behind the last column.
        let widths = Row.heads.indices.dropLast().map { column in lines.map { $0[column].count }.max() ?? 0 } + [0]
        return lines.enumerated().map { index, cells in
            let line = zip(cells, widths).map { cell, width in cell.padded(to: width) }.joined(separator: "  ")
            return index == 0 ? style(line, .bold) : rows[index - 1].isAvailable ? line : style(line, .faint)
        }.joined(separator: "\n")
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("commands", rows)
        writer.endObject()
    }
}

extension AllCommandsReport {
    /// A command.
    private struct Row: JSONEncodable {
        static let heads = ["NAME", "HERE", "SINCE", "UNTIL", "DEPRECATED", "UNSTABLE"]

        let name: String
        let isAvailable: Bool
        /// `nil` for a command that no release has.
        let availability: Availability?

        /// A dash stands for nothing, so that every line has as many words.
        var cells: [String] {
            [
                name.printable,
                isAvailable ? "yes" : "no",
                availability?.since.description ?? "-",
                availability?.until?.description ?? "-",
                availability?.deprecated?.description ?? "-",
                availability.map { $0.isUnstable ? "yes" : "no" } ?? "-",
            ]
        }

        func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.member("name", name)
            writer.member("available", isAvailable)
            writer.member("since", availability?.since.description)
            writer.member("until", availability?.until?.description)
            writer.member("deprecated", availability?.deprecated?.description)
            writer.member("unstable", availability?.isUnstable)
            writer.endObject()
        }
    }
}

extension String {
    /// With spaces behind; nothing is cut off.
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
