/// A type that every schema knows without defining it. There is one more, the enum ``EnumDefinition/qType``.
package enum BuiltInType: String, Sendable, Hashable, CaseIterable {
    case str
    case number
    case int
    case int8
    case int16
    case int32
    case int64
    case uint8
    case uint16
    case uint32
    case uint64
    case size
    case bool
    case null
    case any

    /// What its values are in JSON; nil for `any`.
    package var jsonKind: JSONKind? {
        switch self {
        case .str: .string
        case .bool: .boolean
        case .null: .null
        case .any: nil
        case .number, .int, .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64, .size: .number
        }
    }
}
