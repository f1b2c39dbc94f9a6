/// An object with the same members always.
package struct StructDefinition: Sendable, Hashable, SchemaEntity {
    package let name: String
    /// The struct whose members it has, too.
    package let base: TypeReference?
    /// Its own members, in the order of the schema.
    package let members: [Member]
    /// Whether the schema does not spell it out: the object `{"data": …}` around a branch of an old simple union.
    package let isImplicit: Bool
    package let condition: Condition?
    package let features: [Feature]
    package let location: SourceLocation
}
