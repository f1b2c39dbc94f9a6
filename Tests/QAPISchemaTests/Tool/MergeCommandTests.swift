import ArgumentParser
import Foundation
import TestSupport
import Testing

@testable import QAPISchema
@testable import qapi_codegen

@Suite("merge and diff")
struct MergeCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder([
            "a.json": "{'command':'a'}", "b.json": "{'command':'a','data':{'x':'int'}}{'command':'b'}",
            "c.json": "{'command':'a','data':{'x':'str'}}", "bad.json": "{",
            "renames.csv": RenameTable.header + "\n", "broken.model": "schema qmp\n",
        ])
    }

    private func run(_ arguments: String...) throws {
        var command = try QAPICodegen.parseAsRoot(arguments)
        try command.run()
    }

    private func merge(_ file: String, _ release: String, _ more: String...) throws {
        let arguments = [
            "merge", "--add", folder.path(file), "--release", release, "--model", folder.path("m.model"), "--renames",
            folder.path("renames.csv"),
        ]
        var command = try QAPICodegen.parseAsRoot(arguments + more)
        try command.run()
    }

    private func text() throws -> String { try String(contentsOfFile: folder.path("m.model"), encoding: .utf8) }

    @Test("A model begins with a release, and takes in newer ones")
    func merge() throws {
        try merge("a.json", "8.2.0", "--kind", "qga")
        try merge("b.json", "9.0", "--kind", "qga")
        #expect(
            try text() == """
                # What the releases of QEMU have in their schemas, made by 'qapi-codegen merge'.
                schema qga
                releases 8.2 9.0

                command a module=b
                    argument x? int since=9.0

                command b module=b since=9.0

                """
        )
    }

    @Test("What cannot be merged leaves the model as it was")
    func refusals() throws {
        try merge("a.json", "8.2")
        try merge("b.json", "9.0")
        let before = try text()
        #expect(throws: ExitCode.failure) { try merge("c.json", "9.1") }
        #expect(throws: ExitCode.failure) { try merge("bad.json", "9.1") }
        #expect(throws: ExitCode.failure) { try merge("gone.json", "9.1") }
        #expect(throws: ValidationError.self) { try merge("b.json", "9.0") }
        #expect(throws: ValidationError.self) { try merge("b.json", "8.1") }
        #expect(throws: ValidationError.self) { try merge("b.json", "9.1", "--kind", "qga") }
        #expect(throws: ValidationError.self) { try merge("b.json", "9.1", "--renames", folder.path("gone.csv")) }
        #expect(throws: ExitCode.failure) { try merge("b.json", "9.1", "--renames", folder.path("a.json")) }
        #expect(throws: ExitCode.failure) { try merge("b.json", "9.1", "--model", folder.path("broken.model")) }
        #expect(throws: ExitCode.failure) { try merge("b.json", "9.1", "--model", folder.path("gone/m.model")) }
        #expect(throws: (any Error).self) { try merge("b.json", "nine") }
        #expect(try text() == before)
    }

    @Test("diff takes two files or two releases of a model")
    func diff() throws {
        try merge("a.json", "8.2")
        try merge("b.json", "9.0")
        let model = folder.path("m.model")
        try run("diff", folder.path("a.json"), folder.path("b.json"), "--output", "json")
        try run("diff", "8.2", "9.0", "--model", model)
        #expect(throws: ValidationError.self) { try run("diff", "8.2", folder.path("b.json"), "--model", model) }
        #expect(throws: ValidationError.self) { try run("diff", "8.2", "9.1", "--model", model) }
        #expect(throws: ValidationError.self) { try run("diff", "8.2", "9.0", "--model", folder.path("gone.model")) }
        #expect(throws: ExitCode.failure) { try run("diff", folder.path("a.json"), folder.path("bad.json")) }
    }

    @Test("Changes as text and as JSON")
    func report() {
        let changes = [
            SchemaChange(kind: .added, subject: .command, definition: "a"),
            SchemaChange(kind: .changed, subject: .argument, definition: "b", part: "c", old: "int", new: "str"),
        ]
        #expect(ChangesReport(changes: []).text(.text) == "no changes")
        #expect(ChangesReport(changes: []).text(.json) == #"{"changes":[]}"#)
        #expect(ChangesReport(changes: changes).text(.text) == "added command a\nchanged argument b.c: int -> str")
        #expect(
            ChangesReport(changes: changes).text(.json) == """
                {"changes":[{"change":"added","subject":"command","definition":"a"},{"change":"changed",\
                "subject":"argument","definition":"b","part":"c","old":"int","new":"str"}]}
                """
        )
    }
}
