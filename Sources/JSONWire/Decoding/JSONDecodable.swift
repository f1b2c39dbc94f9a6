/// A type that reads itself from JSON.
public protocol JSONDecodable {
    /// Reads exactly one value.
    ///
    /// - Throws: When the next value is not what the type needs.
    init(from reader: inout JSONReader) throws(JSONError)
}

extension JSONReader {
    /// Reads the next value.
    ///
    /// - Parameter type: What to read; by default what the context asks for.
    @inlinable
    public mutating func read<Value: JSONDecodable>(_ type: Value.Type = Value.self) throws(JSONError) -> Value {
        try Value(from: &self)
    }
}

extension JSONDecodable {
    /// Reads a value from text that holds nothing else but whitespace.
    ///
    /// - Throws: When the text is not JSON, holds more than one value or begins with a byte order mark, or when the value
    ///   is not what the type needs.
    @inlinable
    public init(json bytes: RawSpan, options: JSONReader.Options = JSONReader.Options()) throws(JSONError) {
        var reader = JSONReader(bytes, options: options)
        self = try Self(from: &reader)
        try reader.finish()
    }

    /// Reads a value from text that holds nothing else but whitespace.
    ///
    /// - Throws: As ``init(json:options:)-(RawSpan,_)``.
    @inlinable
    public init(json bytes: [UInt8], options: JSONReader.Options = JSONReader.Options()) throws(JSONError) {
        // Bytes have no padding that could be read.
        try unsafe self.init(json: bytes.span.bytes, options: options)
    }

    /// Reads a value from text that holds nothing else but whitespace.
    ///
    /// - Throws: As ``init(json:options:)-(RawSpan,_)``.
    public init(json text: String, options: JSONReader.Options = JSONReader.Options()) throws(JSONError) {
        try self.init(json: Array(text.utf8), options: options)
    }
}
