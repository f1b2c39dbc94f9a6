/// A whole schema, checked: every type that is mentioned exists, and every rule of the language is kept.
package struct SchemaModel: Sendable {
    /// The files in the order in which they were first mentioned; the first is the schema itself.
    package let modules: [SchemaModule]
    /// All definitions in the order of the schema, as if each file stood in place of its first `include`.
    package let definitions: [Definition]
    private let definitionsByName: [String: Definition]

    init(modules: [SchemaModule], definitions: [Definition], definitionsByName: [String: Definition]) {
        self.modules = modules
        self.definitions = definitions
        self.definitionsByName = definitionsByName
    }

    package subscript(name: String) -> Definition? { definitionsByName[name] }
}

extension SchemaModel {
    package var enums: [EnumDefinition] {
        definitions.compactMap { if case .enumeration(let definition) = $0 { definition } else { nil } }
    }

    package var structs: [StructDefinition] {
        definitions.compactMap { if case .structure(let definition) = $0 { definition } else { nil } }
    }

    package var unions: [UnionDefinition] {
        definitions.compactMap { if case .union(let definition) = $0 { definition } else { nil } }
    }

    package var alternates: [AlternateDefinition] {
        definitions.compactMap { if case .alternate(let definition) = $0 { definition } else { nil } }
    }

    package var commands: [CommandDefinition] {
        definitions.compactMap { if case .command(let definition) = $0 { definition } else { nil } }
    }

    package var events: [EventDefinition] {
        definitions.compactMap { if case .event(let definition) = $0 { definition } else { nil } }
    }
}
