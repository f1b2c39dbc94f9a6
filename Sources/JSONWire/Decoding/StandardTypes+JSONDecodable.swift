extension Bool: JSONDecodable {
    /// Reads `true` or `false`.
    @inlinable
    public init(from reader: inout JSONReader) throws(JSONError) {
        self = try reader.readBool()
    }
}

extension String: JSONDecodable {
    /// Reads a string.
    @inlinable
    public init(from reader: inout JSONReader) throws(JSONError) {
        self = try reader.readString()
    }
}

extension Double: JSONDecodable {
    /// Reads a number.
    @inlinable
    public init(from reader: inout JSONReader) throws(JSONError) {
        self = try reader.readDouble()
    }
}

extension FixedWidthInteger where Self: JSONDecodable {
    /// Reads a number that is an integer in the range of this type.
    @inlinable
    public init(from reader: inout JSONReader) throws(JSONError) {
        self = try reader.readInteger()
    }
}

extension Int: JSONDecodable {}
extension Int8: JSONDecodable {}
extension Int16: JSONDecodable {}
extension Int32: JSONDecodable {}
extension Int64: JSONDecodable {}
extension UInt: JSONDecodable {}
extension UInt8: JSONDecodable {}
extension UInt16: JSONDecodable {}
extension UInt32: JSONDecodable {}
extension UInt64: JSONDecodable {}

extension RawRepresentable where Self: JSONDecodable, RawValue == String {
    /// Reads a string that is the raw value of one of these.
    @inlinable
    public init(from reader: inout JSONReader) throws(JSONError) {
        let start = reader.position
        guard let value = Self(rawValue: try reader.readString()) else {
            throw .invalidValue(expected: "one of the known names", at: start)
        }
        self = value
    }
}

extension Array: JSONDecodable where Element: JSONDecodable {
    /// Reads an array.
    @inlinable
    public init(from reader: inout JSONReader) throws(JSONError) {
        self = []
        try reader.beginArray()
        guard try reader.nextElement() else { return }
        // Room for a few small elements at once spares growing by one, two and four.
        reserveCapacity(256 / Swift.max(1, MemoryLayout<Element>.stride))
        repeat {
            append(try Element(from: &reader))
        } while try reader.nextElement()
    }
}

extension Dictionary: JSONDecodable where Key == String, Value: JSONDecodable {
    /// Reads an object. Of members with the same name the last one counts.
    @inlinable
    public init(from reader: inout JSONReader) throws(JSONError) {
        self = [:]
        try reader.beginObject()
        while let key = try reader.nextKey() {
            let name = try key.string
            self[name] = try Value(from: &reader)
        }
    }
}

extension Optional: JSONDecodable where Wrapped: JSONDecodable {
    /// Reads `null` as `nil`, anything else as a value.
    @inlinable
    public init(from reader: inout JSONReader) throws(JSONError) {
        self = try reader.readNull() ? nil : Wrapped(from: &reader)
    }
}
