/// A type that is mentioned by a command or an event, directly or through others.
package struct MergedType: Sendable, Hashable, Dated {
    /// The name in the newest release that has it.
    package var name: String
    /// The names that it had before, the oldest first.
    package var formerNames: [String] = []
    /// The file of the schema, without its folder and extension.
    package var module: String
    package var use: SchemaUse = []
    package var history: History
    package var content: MergedContent
}

/// What a type is.
package enum MergedContent: Sendable, Hashable {
    /// A struct or a union.
    case object(MergedObject)
    case enumeration([MergedValue])
    case alternate([MergedChoice])
}

/// A value of an enum.
package struct MergedValue: Sendable, Hashable, NamedPart {
    /// The string on the wire.
    package let name: String
    package var history: History
}

/// One of the types of an alternate, which the kind of the JSON value selects.
package struct MergedChoice: Sendable, Hashable, NamedPart {
    /// A name that never occurs on the wire.
    package let name: String
    package var type: MergedReference
    package var history: History
}

extension MergedType {
    /// Whether QEMU gave it no name: the wrapper of an old simple union.
    var isImplicit: Bool { name.hasPrefix("q_") }
}

extension MergedContent {
    /// `an enum`
    var noun: String {
        switch self {
        case .object: "an object"
        case .enumeration: "an enum"
        case .alternate: "an alternate"
        }
    }
}
