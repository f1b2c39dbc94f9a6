import Testing

@testable import QAPICodeGen
@testable import QAPISchema

@Suite("The same model gives the same files")
struct DeterminismTests {
    @Test("However often they are made: each time, sets and dictionaries are in another order")
    func repetition() throws {
        let text = try Golden.modelText()
        let results = try (0..<3).map { _ in
            let generator = try BindingsGenerator(try MergedSchema(text: text, path: "golden.model"))
            return generator.files() + generator.pages() + [generator.registry()]
        }
        #expect(results[0] == results[1])
        #expect(results[0] == results[2])
    }

    @Test("Whatever the order of the model's definitions")
    func order() throws {
        let blocks = try Golden.modelText().split(separator: "\n").filter { !$0.hasPrefix("#") }
        var definitions: [[Substring]] = []
        for line in blocks.dropFirst(2) {
            if line.hasPrefix(" ") {
                definitions[definitions.count - 1].append(line)
            } else {
                definitions.append([line])
            }
        }
        let reversed = (blocks.prefix(2) + definitions.reversed().joined()).joined(separator: "\n")
        let schema = try MergedSchema(text: reversed, path: "reversed.model")
        #expect(try BindingsGenerator(schema, importing: ["QAPI"]).files() == Golden.generator().files())
    }

    @Test("The files come in the order of their modules, the text of the releases last")
    func fileOrder() throws {
        #expect(
            try Golden.generator().files().map(\.name) == [
                "Golden.swift", "GoldenUnions.swift", "GoldenWords.swift", "QmpReleases.swift",
            ]
        )
    }
}
