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
        Table(Row.columns, lines: rows.map { ($0.words, $0.isAvailable ? nil : .faint) }).text(style)
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
        static let columns: [Table.Column] = ["NAME", "HERE", "SINCE", "UNTIL", "DEPRECATED", "UNSTABLE"]
            .map { .left($0) }

        let name: String
        let isAvailable: Bool
        /// `nil` for a command that no release has.
        let availability: Availability?

        var words: [String?] {
            [
                name,
                isAvailable ? "yes" : "no",
                availability?.since.description,
                availability?.until?.description,
                availability?.deprecated?.description,
                availability.map { $0.isUnstable ? "yes" : "no" },
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
