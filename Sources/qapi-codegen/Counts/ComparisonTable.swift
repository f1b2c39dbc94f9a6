internal import QAPISchema

/// Comparisons as a table for people, and a last line with the outcome.
struct ComparisonTable {
    let comparisons: [CountsComparison]

    var text: String {
        let header = ["release", "schema"] + SchemaCounts.columns.map(\.name)
        let rows = comparisons.map { comparison in
            [comparison.expectation.release, comparison.expectation.schema.rawValue]
                + SchemaCounts.columns.map(comparison.cell)
        }
        let widths = header.indices.map { column in
            ([header] + rows).map { $0[column].count }.max() ?? 0
        }
        let lines = ([header] + rows).map { row in
            zip(row, widths).map(ComparisonTable.rightAligned).joined(separator: "  ")
        }
        return (lines + [summary]).joined(separator: "\n")
    }

    private var summary: String {
        let count = comparisons.count(where: \.isEqual)
        return "\(count) of \(comparisons.count) schemas are as expected"
    }

    private static func rightAligned(_ text: String, width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
