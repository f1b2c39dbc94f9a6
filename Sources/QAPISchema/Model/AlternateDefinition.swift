/// A choice of types that are told apart by the kind of the JSON value.
package struct AlternateDefinition: Sendable, Hashable, SchemaEntity {
    package let name: String
    /// In the order of the schema; no two of the same JSON kind.
    package let alternatives: [Alternative]
    package let condition: Condition?
    package let features: [Feature]
    package let location: SourceLocation
}

/// One of the types of an alternate.
package struct Alternative: Sendable, Hashable {
    /// A name that never occurs on the wire.
    package let name: String
    package let type: TypeReference
    /// When QEMU knows it; nil means always.
    package let condition: Condition?
    package let location: SourceLocation
}
