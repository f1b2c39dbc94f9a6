internal import QAPISchema

extension BuiltInType {
    /// The type in Swift.
    var swiftName: String {
        switch self {
        case .str: "String"
        case .number: "Double"
        case .int, .int64: "Int"
        case .int8: "Int8"
        case .int16: "Int16"
        case .int32: "Int32"
        case .uint8: "UInt8"
        case .uint16: "UInt16"
        case .uint32: "UInt32"
        case .uint64, .size: "UInt64"
        case .bool: "Bool"
        case .null, .any: "JSONValue"
        }
    }
}

extension JSONKind {
    /// What an alternate's choice of this kind is called.
    var caseName: String {
        switch self {
        case .object: "object"
        case .array: "array"
        case .string: "string"
        case .number: "number"
        case .boolean: "bool"
        case .null: "null"
        }
    }
}
