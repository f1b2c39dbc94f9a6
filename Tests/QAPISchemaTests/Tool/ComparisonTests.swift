import Testing

@testable import QAPISchema
@testable import qapi_codegen

@Suite("Comparison with the expected counts")
struct ComparisonTests {
    private let counts: SchemaCounts
    private let error = SchemaError("wrong", at: SourceLocation(file: "f", line: 1, column: 2))

    init() throws {
        counts = SchemaCounts(try schema("{'command':'a'}{'event':'B'}"))
    }

    private func comparison(_ result: Result<SchemaCounts, SchemaError>) -> CountsComparison {
        CountsComparison(expectation: .init(release: "9.9.9", schema: .qmp, counts: counts), result: result)
    }

    private func cells(_ comparison: CountsComparison) -> String {
        SchemaCounts.columns.prefix(3).map(comparison.cell).joined(separator: " | ")
    }

    @Test("Equal")
    func equal() {
        let comparison = comparison(.success(counts))
        #expect(comparison.isEqual)
        #expect(cells(comparison) == "1 | 1 | 0")
    }

    @Test("A difference shows both numbers")
    func different() {
        var other = counts
        other.events = 12
        let comparison = comparison(.success(other))
        #expect(!comparison.isEqual)
        #expect(cells(comparison) == "1 | 12 (1) | 0")
    }

    @Test("A schema that is refused shows what is missing")
    func refused() {
        let comparison = comparison(.failure(error))
        #expect(!comparison.isEqual)
        #expect(cells(comparison) == "- (1) | - (1) | - (0)")
    }

    @Test("The table has aligned columns, and ends with the outcome")
    func table() {
        let text = ComparisonTable(comparisons: [comparison(.success(counts)), comparison(.failure(error))]).text
        let lines = text.split(separator: "\n")
        #expect(lines.count == 4)
        #expect(lines.first?.hasPrefix("release  schema  commands  events  enums  enum-values") == true)
        #expect(lines.dropFirst().first?.hasPrefix("  9.9.9     qmp         1       1      0            0") == true)
        #expect(Set(lines.prefix(3).map(\.count)).count == 1)
        #expect(lines.last == "1 of 2 schemas are as expected")
    }
}
