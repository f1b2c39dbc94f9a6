/// Any JSON value, for JSON whose shape is not known beforehand.
///
/// Two values are equal when they are of the same case and hold the same: `1` and `1.0` differ, the order of members does
/// not matter.
public enum JSONValue: Sendable {
    /// `null`
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// An integer that `Int64` holds.
    case integer(Int64)
    /// An integer above `Int64.max`. Smaller ones are ``integer(_:)``; ``init(_:)-(FixedWidthInteger)`` sees to that.
    case unsigned(UInt64)
    /// Any other number, also an integer that no 64 bits hold.
    case double(Double)
    /// A string.
    case string(String)
    /// An array.
    case array([JSONValue])
    /// An object.
    case object(JSONObject)

    /// Creates the number for an integer. One that 64 bits do not hold becomes the nearest double.
    public init(_ integer: some FixedWidthInteger) {
        if let signed = Int64(exactly: integer) {
            self = .integer(signed)
        } else if let unsigned = UInt64(exactly: integer) {
            self = .unsigned(unsigned)
        } else {
            self = .double(Double(integer))
        }
    }
}

extension JSONValue {
    /// Whether this is `null`.
    public var isNull: Bool {
        guard case .null = self else { return false }
        return true
    }

    /// The boolean, if it is one.
    public var bool: Bool? {
        guard case .bool(let value) = self else { return nil }
        return value
    }

    /// The integer, if it is one that `Int64` holds.
    public var int64: Int64? {
        guard case .integer(let value) = self else { return nil }
        return value
    }

    /// The integer, if it is one that `UInt64` holds.
    public var uint64: UInt64? {
        switch self {
        case .integer(let value): UInt64(exactly: value)
        case .unsigned(let value): value
        default: nil
        }
    }

    /// The number, if it is one: an integer as the nearest double.
    public var double: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .unsigned(let value): Double(value)
        case .double(let value): value
        default: nil
        }
    }

    /// The text, if it is a string.
    public var string: String? {
        guard case .string(let value) = self else { return nil }
        return value
    }

    /// The elements, if it is an array.
    public var array: [JSONValue]? {
        guard case .array(let value) = self else { return nil }
        return value
    }

    /// The members, if it is an object.
    public var object: JSONObject? {
        guard case .object(let value) = self else { return nil }
        return value
    }

    /// The member of that name, if it is an object that has it.
    public subscript(name: String) -> JSONValue? { object?[name] }

    /// The element at that place, if it is an array that has it.
    public subscript(index: Int) -> JSONValue? {
        guard case .array(let elements) = self, elements.indices ~= index else { return nil }
        return elements[index]
    }
}

extension JSONValue: CustomStringConvertible {
    /// The value as compact JSON text.
    public var description: String { jsonString() }
}
