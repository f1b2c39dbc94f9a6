internal import QAPISchema

/// The table of what is in the schemas of QEMU's releases: lines of comma-separated values, the first with the names.
struct ExpectedCounts: Sendable, Equatable {
    /// What is expected of one schema.
    struct Row: Sendable, Equatable {
        let release: String
        let schema: SchemaFile
        let counts: SchemaCounts
    }

    /// Why the table cannot be used.
    struct Failure: Error, Equatable {
        let message: String
    }

    static let header = (["release", "schema"] + SchemaCounts.columns.map(\.name)).joined(separator: ",")

    let rows: [Row]

    init(_ text: String) throws(Failure) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.first.map(String.init) == ExpectedCounts.header else {
            throw Failure(message: "the first line must be \(ExpectedCounts.header)")
        }
        var rows: [Row] = []
        for (number, line) in zip(2..., lines.dropFirst()) where !line.isEmpty {
            rows.append(try ExpectedCounts.row(line, number: number))
        }
        self.rows = rows
    }

    /// The rows of some releases; of all if there are none.
    func rows(of releases: [String]) throws(Failure) -> [Row] {
        if let unknown = releases.first(where: { release in !rows.contains { $0.release == release } }) {
            throw Failure(message: "there is no release \(unknown)")
        }
        return releases.isEmpty ? rows : rows.filter { releases.contains($0.release) }
    }

    private static func row(_ line: Substring, number: Int) throws(Failure) -> Row {
        let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard cells.count == SchemaCounts.columns.count + 2, let schema = SchemaFile(rawValue: cells[1]) else {
            throw Failure(message: "line \(number) must be a release, qmp, qga or qsd, and the counts")
        }
        var counts = SchemaCounts()
        for (column, cell) in zip(SchemaCounts.columns, cells.dropFirst(2)) {
            guard let count = Int(cell) else {
                throw Failure(message: "line \(number): \(column.name) must be a number")
            }
            counts[keyPath: column.path] = count
        }
        return Row(release: cells[0], schema: schema, counts: counts)
    }
}
