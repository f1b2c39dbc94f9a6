public import JSONWire

/// A QAPI enum: a string on the wire. Its constants are the values that any supported QEMU knows.
///
/// It is open: a value that a later QEMU brings is kept as it came. So a `switch` over one has a `default`.
public protocol QAPIEnum: RawRepresentable<String>, JSONDecodable, JSONEncodable, CustomStringConvertible, Hashable,
    Sendable
{
    /// Creates a value from its name on the wire, whether that is known or not.
    init(rawValue: String)
}

extension QAPIEnum {
    /// Reads a string.
    public init(from reader: inout JSONReader) throws(JSONError) {
        self.init(rawValue: try reader.readString())
    }

    /// Writes a string.
    public func write(to writer: inout JSONWriter) {
        writer.write(string: rawValue)
    }

    /// The name on the wire.
    public var description: String { rawValue }
}
