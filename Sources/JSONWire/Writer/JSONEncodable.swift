/// A type that writes itself as JSON.
public protocol JSONEncodable {
    /// Writes exactly one value.
    func write(to writer: inout JSONWriter)
}

extension JSONWriter {
    /// Writes a value.
    @inlinable
    public mutating func write<Value: JSONEncodable>(_ value: Value) {
        value.write(to: &self)
    }

    /// Writes a member: its name and its value.
    @inlinable
    public mutating func member<Value: JSONEncodable>(_ name: StaticString, _ value: Value) {
        key(name)
        value.write(to: &self)
    }

    /// Writes a member: its name and its value; nothing when there is no value.
    @inlinable
    public mutating func member<Value: JSONEncodable>(_ name: StaticString, _ value: Value?) {
        guard let value else { return }
        key(name)
        value.write(to: &self)
    }
}

extension JSONEncodable {
    /// The value as JSON text in UTF-8.
    @inlinable
    public func jsonBytes(style: JSONWriter.Style = .compact) -> [UInt8] {
        var writer = JSONWriter(style: style)
        write(to: &writer)
        return writer.finish()
    }

    /// The value as JSON text.
    @inlinable
    public func jsonString(style: JSONWriter.Style = .compact) -> String {
        String(decoding: jsonBytes(style: style), as: UTF8.self)
    }
}
