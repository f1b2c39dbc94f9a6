import ArgumentParser
import Foundation
import TestSupport
import Testing

@testable import QAPISchema
@testable import qapi_codegen

@Suite("Commands of the tool")
struct ToolCommandTests {
    private func run(_ arguments: String...) throws {
        var command = try QAPICodegen.parseAsRoot(arguments)
        try command.run()
    }

    @Test("Files are read whole, and what cannot be read is told with the reason")
    func files() throws {
        let text = String(repeating: "# a long comment\n", count: 10_000)
        let folder = try TemporaryFolder(["long.json": text])
        #expect(try DiskFiles().read(folder.path("long.json")) == Array(text.utf8))
        #expect(throws: SourceFileError(reason: "No such file or directory")) {
            try DiskFiles().read(folder.path("gone.json"))
        }
        #expect(throws: SourceFileError(reason: "Is a directory")) { try DiskFiles().read(folder.path) }
    }

    @Test("parse ends well for a schema that is right, and with 1 for another")
    func parse() throws {
        let folder = try TemporaryFolder([
            "good.json": "{'include':'sub/more.json'}", "sub/more.json": "{'command':'a_b'}",
            "bad.json": "{'command':'a','data':'Gone'}",
        ])
        try run("parse", folder.path("good.json"), "--naming", "relaxed")
        #expect(throws: ExitCode.failure) { try run("parse", folder.path("good.json")) }
        #expect(throws: ExitCode.failure) { try run("parse", folder.path("bad.json"), "--output", "json") }
        #expect(throws: ExitCode.failure) { try run("parse", folder.path("gone.json")) }
    }

    @Test("check-schemas compares a folder of releases with the table")
    func checkSchemas() throws {
        let right = "9.0.0,qmp,1,0,0,0,0,0,0,0,0,0,0,15,0\n"
        let wrong = "9.1.0,qga,2,0,0,0,0,0,0,0,0,0,0,15,0\n"
        let missing = "9.2.0,qsd,1,0,0,0,0,0,0,0,0,0,0,15,0\n"
        let folder = try TemporaryFolder([
            "table.csv": ExpectedCounts.header + "\n" + right + wrong + missing,
            "9.0.0/qapi/qapi-schema.json": "{'command':'a'}",
            "9.1.0/qga/qapi-schema.json": "{'command':'a'}",
        ])
        let table = folder.path("table.csv")
        try run("check-schemas", folder.path, "--expected", table, "--release", "9.0.0")
        for release in ["9.1.0", "9.2.0"] {
            #expect(throws: ExitCode.failure) {
                try run("check-schemas", folder.path, "--expected", table, "--release", release)
            }
        }
        #expect(throws: ExitCode.failure) { try run("check-schemas", folder.path, "--expected", table) }
    }

    @Test("A table that cannot be used is a mistake of the caller")
    func unusableTable() throws {
        let folder = try TemporaryFolder(["good.csv": ExpectedCounts.header + "\n", "broken.csv": "release\n"])
        for table in ["broken.csv", "gone.csv"] {
            #expect(throws: ValidationError.self) { try run("check-schemas", "x", "--expected", folder.path(table)) }
        }
        #expect(throws: ValidationError.self) {
            try run("check-schemas", "x", "--expected", folder.path("good.csv"), "--release", "1.0.0")
        }
    }

    @Test("The project's own table can be read")
    func projectTable() throws {
        let table = URL(filePath: #filePath).appending(path: "../../../../Schemas/expected-counts.csv")
        let text = try String(contentsOf: table.standardizedFileURL, encoding: .utf8)
        let rows = try ExpectedCounts(text).rows
        #expect(rows.count == 51)
        #expect(Set(rows.map { "\($0.release) \($0.schema)" }).count == 51)
    }
}
