internal import ArgumentParser
internal import QAPISchema

/// `qapi-codegen check-schemas`
struct CheckSchemas: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-schemas",
        abstract: "Check that the schemas of QEMU's releases are read completely.",
        discussion: """
            Reads the schemas of each release that the table of expected counts knows, and counts what is in them. Ends \
            with status 1 if a number differs, or a schema is missing or refused.

            The folder holds one for each release, named after it, with qapi, qga and storage-daemon as in QEMU's source.
            """
    )

    @Argument(help: ArgumentHelp("The folder of the releases.", valueName: "dir"))
    var directory: String

    @Option(help: "The table of expected counts.")
    var expected = "Schemas/expected-counts.csv"

    @Option(help: "Check this release alone; may be repeated.")
    var release: [String] = []

    func run() throws {
        let rows = try readExpectations()
        let comparisons = rows.map { CountsComparison(expectation: $0, result: read($0)) }
        print(ComparisonTable(comparisons: comparisons).text)
        for comparison in comparisons {
            if case .failure(let error) = comparison.result { StandardError.print("\(error)") }
        }
        guard comparisons.allSatisfy(\.isEqual) else { throw ExitCode.failure }
    }

    private func readExpectations() throws -> [ExpectedCounts.Row] {
        do {
            let table = try ExpectedCounts(String(decoding: DiskFiles().read(expected), as: UTF8.self))
            return try table.rows(of: release)
        } catch let error as SourceFileError {
            throw ValidationError("'\(expected)' cannot be read: \(error.reason)")
        } catch let error as ExpectedCounts.Failure {
            throw ValidationError("\(expected): \(error.message)")
        }
    }

    private func read(_ row: ExpectedCounts.Row) -> Result<SchemaCounts, SchemaError> {
        let path = "\(directory)/\(row.release)/\(row.schema.path)"
        return Result { () throws(SchemaError) in
            SchemaCounts(try SchemaModel(path: path, files: DiskFiles()))
        }
    }
}
