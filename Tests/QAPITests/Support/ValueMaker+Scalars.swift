import JSONWire
import TestSupport

@testable import QAPISchema

extension ValueMaker {
    mutating func scalar(_ type: BuiltInType) -> JSONValue {
        switch type {
        case .str: .string(text())
        case .bool: .bool(Bool.random(using: &random))
        case .null: .null
        case .any: anything()
        case .number: number()
        case .int, .int64: integer(Int64.self)
        case .int8: integer(Int8.self)
        case .int16: integer(Int16.self)
        case .int32: integer(Int32.self)
        case .uint8: integer(UInt8.self)
        case .uint16: integer(UInt16.self)
        case .uint32: integer(UInt32.self)
        case .uint64, .size: integer(UInt64.self)
        }
    }

    /// Mostly at an edge of its type.
    private mutating func integer<Integer: FixedWidthInteger>(_ type: Integer.Type) -> JSONValue {
        let edges: [Integer] = [
            .min, .min + 1, 0, 1, .max - 1, .max, .max / 2 + 1, Integer(truncatingIfNeeded: UInt64.max),
        ]
        let some = Integer(truncatingIfNeeded: random.next())
        return JSONValue(random.once(in: 4) ? some : edges[Int.random(in: edges.indices, using: &random)])
    }

    private mutating func number() -> JSONValue {
        let numbers: [JSONValue] = [
            0, -1, 592.8, 0.1, -0.5, 1e300, .double(.leastNonzeroMagnitude), 9_007_199_254_740_993.0, .integer(.max),
            .double(.greatestFiniteMagnitude),
        ]
        return numbers[Int.random(in: numbers.indices, using: &random)]
    }

    mutating func text() -> String {
        let texts = [
            "", "a", "drive0", "a\"b\\c/d", "\u{8}\t\n\u{c}\r", "\0\u{1}\u{1f}\u{7f}", "é", "e\u{301}", "日本", "😀",
            "\u{2028}\u{feff}", "{\"driver\": null}", String(repeating: "long ", count: 40),
        ]
        return texts[Int.random(in: texts.indices, using: &random)]
    }

    mutating func anything() -> JSONValue {
        let values: [JSONValue] = [
            nil, true, 7, 0.5, .unsigned(.max), .string(text()), [], [1, [nil]], [:],
            ["a": ["b": [1, "x", nil]], "": false],
        ]
        return values[Int.random(in: values.indices, using: &random)]
    }
}
