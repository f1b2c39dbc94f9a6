import Testing

@testable import QAPISchema
@testable import qapi_codegen

@Suite("Reports")
struct ReportTests {
    @Test("Counts as text")
    func text() throws {
        let counts = SchemaCounts(try schema("{'command':'a'}"))
        let lines = CountsReport(counts: counts).text(.text).split(separator: "\n")
        #expect(lines.count == 13)
        #expect(lines.first == "commands          1")
        #expect(lines.dropLast().last == "arrays            15")
    }

    @Test("Counts as JSON")
    func json() throws {
        let counts = SchemaCounts(try schema("{'command':'a'}"))
        #expect(
            CountsReport(counts: counts).text(.json) == """
                {"commands":1,"events":0,"enums":0,"enum-values":0,"structs":0,"members":0,"optional-members":0,\
                "flat-unions":0,"simple-unions":0,"branches":0,"alternates":0,"arrays":15,"implicit-objects":0}
                """
        )
    }

    @Test("Errors")
    func errors() {
        let report = ErrorReport(error: SchemaError("a 'b'", at: SourceLocation(file: "d/f.json", line: 3, column: 9)))
        #expect(report.text(.text) == "d/f.json:3:9: a 'b'")
        #expect(report.text(.json) == #"{"error":{"file":"d/f.json","line":3,"column":9,"message":"a 'b'"}}"#)
    }
}
