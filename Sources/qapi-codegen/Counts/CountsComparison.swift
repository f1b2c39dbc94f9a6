internal import QAPISchema

/// What is expected of a schema beside what was found in it.
struct CountsComparison: Sendable {
    let expectation: ExpectedCounts.Row
    let result: Result<SchemaCounts, SchemaError>

    var isEqual: Bool { result == .success(expectation.counts) }

    /// A count as it was found, with what was expected in parentheses where that differs.
    func cell(_ column: SchemaCounts.Column) -> String {
        let expected = expectation.counts[keyPath: column.path]
        guard case .success(let counts) = result else { return "- (\(expected))" }
        let found = counts[keyPath: column.path]
        return found == expected ? "\(found)" : "\(found) (\(expected))"
    }
}
