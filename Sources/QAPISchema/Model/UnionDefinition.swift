/// An object, one member of which, the tag, decides on what others there are.
///
/// The old simple unions are given as what they mean: a base with the one member `type`, whose enum is implicit, and
/// branches that are implicit structs with the one member `data`.
package struct UnionDefinition: Sendable, Hashable, SchemaEntity {
    package let name: String
    /// The members that there are always.
    package let base: UnionBase
    /// The name of the tag, which is among the members of the base.
    package let discriminator: Discriminator
    /// The branches that the schema spells out. A value of the tag without a branch adds no members.
    package let branches: [Branch]
    /// Whether the schema has it in the old form without base and discriminator.
    package let isSimple: Bool
    package let condition: Condition?
    package let features: [Feature]
    package let location: SourceLocation
}

/// The members that a union always has.
package enum UnionBase: Sendable, Hashable {
    /// Those of a struct.
    case named(TypeReference)
    case inline([Member])
}

/// The mention of the member that is a union's tag.
package struct Discriminator: Sendable, Hashable {
    package let name: String
    package let location: SourceLocation
}

/// The members that a union has for one value of its tag.
package struct Branch: Sendable, Hashable {
    /// The value of the tag.
    package let name: String
    /// A struct or another union.
    package let type: TypeReference
    /// When QEMU knows it; nil means always.
    package let condition: Condition?
    package let location: SourceLocation
}
