import JSONWire

@testable import QAPISchema

extension BindingModel {
    /// Values that are none of a type; none if it takes all.
    func wrongValues(for type: MergedReference) -> [JSONValue] {
        if type.isArray {
            let elements = wrongValues(for: MergedReference(name: type.name, isArray: false))
            return [nil, "a", 1, true, [:]] + elements.map { [$0] }
        }
        if let builtIn = type.builtIn { return wrongValues(for: builtIn) }
        switch schema.types[type.name]?.content {
        case .object: return [nil, "a", 1, false, []]
        case .enumeration: return [nil, 1, true, [], [:], ["a"]]
        // Values of other kinds are kept as they are.
        case .alternate, nil: return []
        }
    }

    private func wrongValues(for type: BuiltInType) -> [JSONValue] {
        switch type {
        case .any, .null: []
        case .str: [nil, 1, true, [], [:]]
        case .bool: [nil, 0, 1, "true", [], [:]]
        case .number: [nil, "1", true, [], [:]]
        case .int, .int64: wrongIntegers(Int64.self)
        case .int8: wrongIntegers(Int8.self)
        case .int16: wrongIntegers(Int16.self)
        case .int32: wrongIntegers(Int32.self)
        case .uint8: wrongIntegers(UInt8.self)
        case .uint16: wrongIntegers(UInt16.self)
        case .uint32: wrongIntegers(UInt32.self)
        case .uint64, .size: wrongIntegers(UInt64.self)
        }
    }

    private func wrongIntegers<Integer: FixedWidthInteger>(_ type: Integer.Type) -> [JSONValue] {
        let below =
            Int64(exactly: Integer.min).flatMap { $0 == .min ? nil : JSONValue.integer($0 - 1) } ?? .double(-1e19)
        let above = UInt64(exactly: Integer.max).flatMap { $0 == .max ? nil : JSONValue($0 + 1) } ?? .double(1e20)
        return [nil, "1", true, [], [:], 1.5, below, above]
    }
}
