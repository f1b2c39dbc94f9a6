/// What the name of a type stands for.
package enum SchemaType: Sendable, Hashable {
    case builtIn(BuiltInType)
    case enumeration(EnumDefinition)
    case structure(StructDefinition)
    case union(UnionDefinition)
    case alternate(AlternateDefinition)
}

extension SchemaType: CustomStringConvertible {
    /// `enum 'JobStatus'`
    package var description: String {
        switch self {
        case .builtIn(let type): "built-in type '\(type.rawValue)'"
        case .enumeration(let definition): "enum '\(definition.name)'"
        case .structure(let definition): "struct '\(definition.name)'"
        case .union(let definition): "union '\(definition.name)'"
        case .alternate(let definition): "alternate '\(definition.name)'"
        }
    }
}
