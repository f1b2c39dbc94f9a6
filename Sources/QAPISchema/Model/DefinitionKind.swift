/// The kinds of definitions by the key that introduces them in a schema.
package enum DefinitionKind: String, Sendable, Hashable, CaseIterable {
    case enumeration = "enum"
    case structure = "struct"
    case union
    case alternate
    case command
    case event
}
