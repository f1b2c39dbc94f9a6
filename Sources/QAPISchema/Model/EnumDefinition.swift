/// Strings of which a value is one.
package struct EnumDefinition: Sendable, Hashable, SchemaEntity {
    package let name: String
    /// In the order of the schema; may be empty.
    package let values: [EnumValue]
    /// What the names of QEMU's C constants begin with, where it does not follow from the name.
    package let prefix: String?
    /// Whether the schema does not spell it out: the tags of an old simple union.
    package let isImplicit: Bool
    package let condition: Condition?
    package let features: [Feature]
    package let location: SourceLocation
}

extension EnumDefinition {
    /// The predefined enum of JSON's kinds.
    package static let qType: EnumDefinition = {
        let location = SourceLocation(file: "built-in", line: 1, column: 1)
        let names = ["none", "qnull", "qnum", "qstring", "qdict", "qlist", "qbool"]
        return EnumDefinition(
            name: "QType",
            values: names.map { EnumValue(name: $0, condition: nil, features: [], location: location) },
            prefix: "QTYPE",
            isImplicit: false,
            condition: nil,
            features: [],
            location: location
        )
    }()
}

/// A value of an enum.
package struct EnumValue: Sendable, Hashable, Featured {
    /// The string on the wire.
    package let name: String
    /// When QEMU knows it; nil means always.
    package let condition: Condition?
    package let features: [Feature]
    package let location: SourceLocation
}
