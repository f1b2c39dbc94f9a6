extension Bool: JSONEncodable {
    /// Writes `true` or `false`.
    @inlinable
    public func write(to writer: inout JSONWriter) { writer.write(bool: self) }
}

extension String: JSONEncodable {
    /// Writes a string.
    @inlinable
    public func write(to writer: inout JSONWriter) { writer.write(string: self) }
}

extension Double: JSONEncodable {
    /// Writes a number; `null` when it is not finite.
    @inlinable
    public func write(to writer: inout JSONWriter) { writer.write(double: self) }
}

extension FixedWidthInteger where Self: JSONEncodable {
    /// Writes a number without fraction and exponent.
    @inlinable
    public func write(to writer: inout JSONWriter) { writer.write(integer: self) }
}

extension Int: JSONEncodable {}
extension Int8: JSONEncodable {}
extension Int16: JSONEncodable {}
extension Int32: JSONEncodable {}
extension Int64: JSONEncodable {}
extension UInt: JSONEncodable {}
extension UInt8: JSONEncodable {}
extension UInt16: JSONEncodable {}
extension UInt32: JSONEncodable {}
extension UInt64: JSONEncodable {}

extension RawRepresentable where Self: JSONEncodable, RawValue == String {
    /// Writes the raw value.
    @inlinable
    public func write(to writer: inout JSONWriter) { writer.write(string: rawValue) }
}

extension Array: JSONEncodable where Element: JSONEncodable {
    /// Writes an array.
    @inlinable
    public func write(to writer: inout JSONWriter) {
        writer.beginArray()
        for element in self { element.write(to: &writer) }
        writer.endArray()
    }
}

extension Dictionary: JSONEncodable where Key == String, Value: JSONEncodable {
    /// Writes an object, its members in the order of their names so that equal dictionaries give equal text.
    @inlinable
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        for (name, value) in sorted(by: { $0.key < $1.key }) {
            writer.key(name)
            value.write(to: &writer)
        }
        writer.endObject()
    }
}

extension Optional: JSONEncodable where Wrapped: JSONEncodable {
    /// Writes `null` for `nil`.
    @inlinable
    public func write(to writer: inout JSONWriter) {
        if let self { self.write(to: &writer) } else { writer.writeNull() }
    }
}
