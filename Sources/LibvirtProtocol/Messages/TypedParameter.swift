/// A named value of which the daemon says the type.
package struct TypedParameter: Hashable, Sendable {
    package enum Value: Hashable, Sendable {
        case int(Int32)
        case uint(UInt32)
        case long(Int64)
        case ulong(UInt64)
        case double(Double)
        case boolean(Bool)
        case string(String)
    }

    package var field: String
    package var value: Value

    package init(field: String, value: Value) {
        self.field = field
        self.value = value
    }
}

extension TypedParameter: XDRDecodable {
    package init(from reader: inout XDRReader) throws(XDRError) {
        field = try reader.read()
        value = try reader.read()
    }
}

extension TypedParameter.Value: XDRDecodable {
    package init(from reader: inout XDRReader) throws(XDRError) {
        let start = reader.offset
        switch try reader.readInteger(Int32.self) {
        case 1: self = .int(try reader.read())
        case 2: self = .uint(try reader.read())
        case 3: self = .long(try reader.read())
        case 4: self = .ulong(try reader.read())
        case 5: self = .double(try reader.read())
        case 6: self = .boolean(try reader.readInteger(Int32.self) != 0)
        case 7: self = .string(try reader.read())
        case let type: throw XDRError(expected: "a known type of value instead of \(type)", offset: start)
        }
    }
}
