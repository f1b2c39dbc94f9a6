@testable import QAPICodeGen
@testable import QAPISchema

/// Reads a model of the releases 8.0 and 9.0. What names no module belongs to `main`; a command `use` leads to all types.
func model(_ text: String, kind: SchemaKind = .qmp) throws(SchemaError) -> MergedSchema {
    let lines = text.split(separator: "\n").map { $0.withModule }
    let types = lines.filter { line in ["object ", "enum ", "alternate "].contains { line.hasPrefix($0) } }
    let names = types.compactMap { $0.split(separator: " ").dropFirst().first }
    let use = names.enumerated().map { "    argument argument-\($0.offset)? \($0.element)" }
    let head = ["schema \(kind.rawValue)", "releases 8.0 9.0", "command use module=main"]
    return try MergedSchema(text: (head + use + lines).joined(separator: "\n"), path: "test.model")
}

/// The types of a model as Swift has them, by their names in the schema.
func plans(_ text: String) throws -> [String: TypePlan] {
    let types = try Bindings(try model(text)).modules.flatMap(\.types)
    return Dictionary(types.map { ($0.name, $0) }) { first, _ in first }
}

/// Why no bindings can be made of a model.
func refusal(_ text: String) throws(SchemaError) -> String {
    let schema = try model(text)
    do throws(GenerationError) {
        _ = try BindingsGenerator(schema)
        return "nothing"
    } catch {
        return error.description
    }
}

extension Substring {
    /// The line with a module, if it begins a definition.
    fileprivate var withModule: String {
        guard !hasPrefix(" "), !contains("module=") else { return String(self) }
        let words = split(separator: " ", maxSplits: 2)
        return (words.prefix(2) + ["module=main"] + words.dropFirst(2)).joined(separator: " ")
    }
}

extension TypePlan {
    var record: RecordPlan? {
        guard case .record(let record) = kind else { return nil }
        return record
    }

    /// The members that are kept elsewhere, by their names in the schema.
    var boxed: [String] { record?.members.filter(\.isBoxed).map(\.wireName) ?? [] }
}
