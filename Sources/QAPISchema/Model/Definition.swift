/// What a schema defines. All names are in one namespace.
package enum Definition: Sendable, Hashable {
    case enumeration(EnumDefinition)
    case structure(StructDefinition)
    case union(UnionDefinition)
    case alternate(AlternateDefinition)
    case command(CommandDefinition)
    case event(EventDefinition)
}

/// What all definitions have.
package protocol SchemaEntity: Featured {
    /// The name, unique in its schema.
    var name: String { get }
    /// When QEMU knows it; nil means always.
    var condition: Condition? { get }
    /// Where the name is given to it.
    var location: SourceLocation { get }
}

extension Definition {
    /// The definition as what it has in common with all others.
    package var entity: any SchemaEntity {
        switch self {
        case .enumeration(let definition): definition
        case .structure(let definition): definition
        case .union(let definition): definition
        case .alternate(let definition): definition
        case .command(let definition): definition
        case .event(let definition): definition
        }
    }

    package var name: String { entity.name }
}

extension Definition: CustomStringConvertible {
    /// `struct 'ImageInfo'`
    package var description: String { "\(kind.rawValue) '\(name)'" }

    var kind: DefinitionKind {
        switch self {
        case .enumeration: .enumeration
        case .structure: .structure
        case .union: .union
        case .alternate: .alternate
        case .command: .command
        case .event: .event
        }
    }
}
