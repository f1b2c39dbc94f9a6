/// A mark on a definition, a member or an enum value: something about it that a client may want to know.
package struct Feature: Sendable, Hashable {
    package let name: String
    /// When QEMU shows it; nil means always.
    package let condition: Condition?
    package let location: SourceLocation

    /// Whether QEMU itself acts upon it: `deprecated` and `unstable`. No type may have one of these.
    package var isSpecial: Bool { Feature.specialNames.contains(name) }

    static let specialNames: Set = ["deprecated", "unstable"]
}

/// What may have features.
package protocol Featured {
    /// In the order of the schema.
    var features: [Feature] { get }
}

extension Featured {
    /// Whether it is to vanish, and another way exists.
    package var isDeprecated: Bool { features.contains { $0.name == "deprecated" } }
    /// Whether it may change or vanish without notice.
    package var isUnstable: Bool { features.contains { $0.name == "unstable" } }
}
