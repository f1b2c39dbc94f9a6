internal import JSONWire

/// What kind a JSON value is, to QEMU: integers are apart from other numbers.
enum JSONValueKind: String, Sendable, Hashable {
    case string
    case integer
    case number
    case boolean
    case null
    case object
    case array

    /// The kind of a value. A number with a point or an exponent is none of QEMU's integers, also where it is whole.
    init(_ value: JSONValue) {
        switch value {
        case .null: self = .null
        case .bool: self = .boolean
        case .integer, .unsigned: self = .integer
        case .double: self = .number
        case .string: self = .string
        case .array: self = .array
        case .object: self = .object
        }
    }

    /// A value of the kind, to stand in a sentence.
    var phrase: String {
        switch self {
        case .string: "a string"
        case .integer: "an integer"
        case .number: "a number"
        case .boolean: "a boolean"
        case .null: "null"
        case .object: "an object"
        case .array: "an array"
        }
    }
}
