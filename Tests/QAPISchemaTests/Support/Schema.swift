@testable import QAPISchema

/// Reads a schema of one file.
func schema(_ text: String, naming: NamingStyle? = nil) throws(SchemaError) -> SchemaModel {
    try schema(["schema.json": text], naming: naming)
}

/// Reads a schema of several files, which begins with `schema.json`.
func schema(_ files: [String: String], naming: NamingStyle? = nil) throws(SchemaError) -> SchemaModel {
    try SchemaModel(path: "schema.json", files: MemoryFiles(files), naming: naming)
}

/// Why a schema of several files is refused.
func failure(_ files: [String: String]) -> String {
    do throws(SchemaError) {
        _ = try schema(files)
        return "nothing"
    } catch {
        return error.description
    }
}

extension SchemaModel {
    func `enum`(_ name: String) -> EnumDefinition? { enums.first { $0.name == name } }
    func `struct`(_ name: String) -> StructDefinition? { structs.first { $0.name == name } }
    func union(_ name: String) -> UnionDefinition? { unions.first { $0.name == name } }
    func alternate(_ name: String) -> AlternateDefinition? { alternates.first { $0.name == name } }
    func command(_ name: String) -> CommandDefinition? { commands.first { $0.name == name } }
    func event(_ name: String) -> EventDefinition? { events.first { $0.name == name } }
}

extension Member {
    /// `*name: [Type]`
    var text: String { "\(isOptional ? "*" : "")\(name): \(type)" }
}

extension Branch {
    /// `name: Type`
    var text: String { "\(name): \(type)" }
}
