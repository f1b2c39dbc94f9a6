import ArgumentParser
import Foundation
import TestSupport
import Testing

@testable import QAPICodeGen
@testable import QAPISchema
@testable import qapi_codegen

@Suite("generate")
struct GenerateCommandTests {
    private let folder: TemporaryFolder
    private let models: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        models = try TemporaryFolder([
            "small.model": "schema qmp\nreleases 8.0\ncommand stop module=run\nevent STOP module=run-state\n",
            "less.model": "schema qmp\nreleases 8.0\ncommand stop module=run\n",
            "broken.model": "schema qmp\nreleases 8.0\n\ncommand stop\n",
            "clash.model": "schema qmp\nreleases 8.0\ncommand a_b module=m\ncommand a-b module=m\n",
            "empty.model": "",
        ])
    }

    private func generate(_ model: String, _ more: String..., to output: String? = nil) throws {
        let arguments = ["generate", models.path(model), "--output", output ?? folder.path]
        var command = try QAPICodegen.parseAsRoot(arguments + more)
        try command.run()
    }

    private func names() throws -> [String] { try folder.contents().keys.sorted() }

    private func schema(_ name: String) throws -> MergedSchema {
        try MergedSchema(text: String(contentsOfFile: models.path(name), encoding: .utf8), path: name)
    }

    @Test("Writes a file for each module, and the text of the releases")
    func files() throws {
        try generate("small.model")
        let files = try BindingsGenerator(try schema("small.model")).files()
        #expect(files.map(\.name) == ["Run.swift", "RunState.swift", "QmpReleases.swift"])
        #expect(try folder.contents() == Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.text) }))
    }

    @Test("Again, it writes the same")
    func repetition() throws {
        try generate("small.model")
        let before = try folder.contents()
        try generate("small.model")
        #expect(try folder.contents() == before)
    }

    @Test("Modules to import, the list of all bindings, and pages")
    func options() throws {
        let pages = try TemporaryFolder()
        let registry = models.path("List.swift")
        try generate("small.model", "--import", "QAPI", "--registry", registry, "--pages", pages.path)
        #expect(try folder.contents()["Run.swift"]??.contains("public import QAPI\n") == true)
        #expect(try models.contents()["List.swift"]??.contains("StopCommand.self,\n") == true)
        #expect(try pages.contents().keys.sorted() == ["Modules.md", "module-run-state.md", "module-run.md"])
    }

    @Test("Deletes what it made for a module that has vanished, and nothing else")
    func leftOvers() throws {
        try generate("small.model")
        let made = try folder.contents()["RunState.swift"] ?? nil
        let text = try #require(made)
        let kept = [
            "Mine.swift": "// Mine.\n" + text, "notes.txt": text, "Empty.swift": "", "RunState.swift.bak": text,
        ]
        for (name, text) in kept { try text.write(toFile: folder.path(name), atomically: true, encoding: .utf8) }
        try folder.addFolder("Folder.swift")
        try generate("less.model")
        #expect(try names() == (kept.keys + ["Folder.swift", "QmpReleases.swift", "Run.swift"]).sorted())
        for (name, text) in kept { #expect(try folder.contents()[name] == text) }
    }

    @Test("A list of all bindings in the same folder, and pages beside the files, are no left-overs")
    func oneFolder() throws {
        for _ in 0..<2 {
            try generate("less.model", "--registry", folder.path("Bindings.swift"), "--pages", folder.path)
            #expect(try names() == ["Bindings.swift", "Modules.md", "QmpReleases.swift", "Run.swift", "module-run.md"])
        }
    }

    @Test("What cannot be done changes nothing")
    func refusals() throws {
        try generate("small.model")
        let before = try folder.contents()
        #expect(throws: ValidationError.self) { try generate("gone.model") }
        #expect(throws: ExitCode.failure) { try generate("broken.model") }
        #expect(throws: ExitCode.failure) { try generate("clash.model") }
        #expect(throws: ExitCode.failure) { try generate("empty.model") }
        #expect(throws: ExitCode.failure) { try generate("less.model", to: folder.path("gone")) }
        #expect(throws: ExitCode.failure) { try generate("less.model", to: folder.path("Run.swift")) }
        #expect(throws: ExitCode.failure) { try generate("less.model", "--pages", folder.path("gone")) }
        #expect(throws: ExitCode.failure) { try generate("less.model", "--registry", folder.path("gone/List.swift")) }
        #expect(throws: (any Error).self) { try QAPICodegen.parseAsRoot(["generate", models.path("less.model")]) }
        #expect(try folder.contents() == before)
    }

    @Test("A model that is wrong is told with the place, a missing one by its name")
    func messages() throws {
        #expect(
            throws: SchemaError("'module' is missing", at: SourceLocation(file: "broken.model", line: 4, column: 1))
        ) {
            try schema("broken.model")
        }
        #expect(throws: GenerationError("two things of the schema are called ABCommand")) {
            try BindingsGenerator(try schema("clash.model"))
        }
        let error = #expect(throws: ValidationError.self) { try generate("gone.model") }
        #expect(error?.message == "'\(models.path("gone.model"))' cannot be read: No such file or directory")
    }
}
