/// What values of a type look like.
public indirect enum SchemaShape: Sendable, Hashable {
    /// One of `string`, `integer`, `number`, `boolean`, `null`, `any` and, where the schema does not say, `unknown`.
    case basic(String)
    /// One of these strings.
    case enumeration([Value])
    /// An array of such values.
    case array(SchemaShape)
    /// An object with these members.
    case object(Object)
    /// Any of these.
    case choice([SchemaShape])
    /// What lies deeper than was asked for, in short: `object`.
    case cut(String)
    /// An object that is shown at another place of the same arguments or the same result: `inserted/image`. The place
    /// is empty when it is the outermost one.
    case repeated(place: String)

    /// A value of an enumeration.
    public struct Value: Sendable, Hashable {
        /// The value.
        public let name: String
        /// Its features.
        public let features: [String]
    }

    /// The members of an object, and further ones that depend on one of them.
    public struct Object: Sendable, Hashable {
        /// The members, in the order of the schema.
        public let members: [Member]
        /// The member that selects a branch; `nil` when there are none.
        public let tag: String?
        /// What there is besides, by the value of the tag.
        public let branches: [Branch]
    }

    /// A member of an object.
    public struct Member: Sendable, Hashable {
        /// Its name.
        public let name: String
        /// What its values look like.
        public let shape: SchemaShape
        /// Whether it may be left out.
        public let isOptional: Bool
        /// Its features and those of its type.
        public let features: [String]
    }

    /// Further members that an object has for some values of its tag.
    public struct Branch: Sendable, Hashable {
        /// The values of the tag.
        public let values: [String]
        /// The object that has these members; ``SchemaShape/cut(_:)`` and ``SchemaShape/repeated(place:)`` occur as
        /// well.
        public let shape: SchemaShape
    }
}

extension SchemaShape {
    /// The shape in short: `string`, `[object]`, `"on" | "off" | null`.
    public var text: String {
        switch self {
        case .basic(let text), .cut(let text): text
        case .enumeration(let values): values.isEmpty ? "no value" : values.map(\.text).joined(separator: " | ")
        case .array(let element): "[\(element.text)]"
        case .object: "object"
        case .choice(let shapes): shapes.map(\.text).joined(separator: " | ")
        case .repeated(let place): "object (as \(place.isEmpty ? "at the top" : "at \(place)"))"
        }
    }
}

extension SchemaShape.Value {
    fileprivate var text: String { "\"\(name)\"\(features.inParentheses)" }
}

extension [String] {
    /// ` (deprecated, unstable)`, or nothing.
    var inParentheses: String { isEmpty ? "" : " (\(joined(separator: ", ")))" }
}
