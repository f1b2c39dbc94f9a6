internal import JSONWire
internal import QAPISchema

/// What is in a schema.
struct CountsReport {
    let counts: SchemaCounts

    func text(_ format: OutputFormat) -> String {
        switch format {
        case .text: lines.joined(separator: "\n")
        case .json: json
        }
    }

    private var lines: [String] {
        let width = SchemaCounts.columns.map(\.name.count).max() ?? 0
        return SchemaCounts.columns.map { column in
            let gap = String(repeating: " ", count: width - column.name.count)
            return "\(column.name)\(gap)  \(counts[keyPath: column.path])"
        }
    }

    private var json: String {
        var writer = JSONWriter()
        writer.beginObject()
        for column in SchemaCounts.columns {
            writer.key(column.name)
            writer.write(integer: counts[keyPath: column.path])
        }
        writer.endObject()
        return String(decoding: writer.finish(), as: UTF8.self)
    }
}
