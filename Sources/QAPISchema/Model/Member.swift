/// A member of an object: of a struct, of a union's base, of a command's arguments or of an event's data.
package struct Member: Sendable, Hashable, Featured {
    /// The name on the wire, without the `*` of an optional member.
    package let name: String
    /// Whether it may be absent.
    package let isOptional: Bool
    package let type: TypeReference
    /// When QEMU knows it; nil means always.
    package let condition: Condition?
    package let features: [Feature]
    package let location: SourceLocation
}
