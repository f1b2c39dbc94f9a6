/// An event.
package struct EventDefinition: Sendable, Hashable, SchemaEntity {
    package let name: String
    /// What it tells.
    package let data: Arguments
    package let condition: Condition?
    package let features: [Feature]
    package let location: SourceLocation
}
