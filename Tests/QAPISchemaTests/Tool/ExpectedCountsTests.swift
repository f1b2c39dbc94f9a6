import QAPISchema
import Testing

@testable import qapi_codegen

@Suite("Table of expected counts")
struct ExpectedCountsTests {
    private static let header = """
        release,schema,commands,events,enums,enum-values,structs,members,optional-members,flat-unions,simple-unions,\
        branches,alternates,arrays,implicit-objects
        """
    private static let table =
        header + "\n5.2.0,qmp,1,2,3,4,5,6,7,8,9,10,11,12,13\n5.2.0,qga,0,0,0,0,0,0,0,0,0,0,0,15,0\n"
        + "6.0.0,qsd,1,0,0,0,0,0,0,0,0,0,0,15,0\n"

    @Test("Lines are read into counts")
    func rows() throws {
        let rows = try ExpectedCounts(Self.table).rows
        #expect(rows.map(\.release) == ["5.2.0", "5.2.0", "6.0.0"])
        #expect(rows.map(\.schema) == [.qmp, .qga, .qsd])
        let first = try #require(rows.first)
        #expect(SchemaCounts.columns.map { first.counts[keyPath: $0.path] } == Array(1...13))
        #expect(first.counts.commands == 1)
        #expect(first.counts.implicitObjects == 13)
    }

    @Test("Some releases or all")
    func releases() throws {
        let table = try ExpectedCounts(Self.table)
        #expect(try table.rows(of: []).count == 3)
        #expect(try table.rows(of: ["6.0.0"]).map(\.schema) == [.qsd])
        #expect(throws: ExpectedCounts.Failure(message: "there is no release 7.0.0")) {
            try table.rows(of: ["5.2.0", "7.0.0"])
        }
    }

    @Test(
        "Mistakes are told with their line",
        arguments: [
            ("", "the first line must be \(header)"), ("release,schema\n", "the first line must be \(header)"),
            (header + "\n\n5.2.0,qmp,1", "line 3 must be a release, qmp, qga or qsd, and the counts"),
            (
                header + "\n5.2.0,qmx,1,2,3,4,5,6,7,8,9,10,11,12,13",
                "line 2 must be a release, qmp, qga or qsd, and the counts"
            ),
            (
                header + "\n5.2.0,qmp,1,2,3,4,5,6,7,8,9,10,11,12,13,14",
                "line 2 must be a release, qmp, qga or qsd, and the counts"
            ),
            (header + "\n5.2.0,qmp,1,2,3,x,5,6,7,8,9,10,11,12,13", "line 2: enum-values must be a number"),
        ]
    )
    func mistakes(text: String, message: String) {
        #expect(throws: ExpectedCounts.Failure(message: message)) { try ExpectedCounts(text) }
    }
}
