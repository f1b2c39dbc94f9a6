/// Why text is no path through a schema.
public struct SchemaPathError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Where in the path it is wrong: how many bytes of UTF-8 stand before.
    public let position: Int
    /// What is wrong, as a sentence without a full stop.
    public let message: String

    /// Creates an error.
    public init(_ message: String, at position: Int) {
        self.message = message
        self.position = position
    }

    /// The message with the position, counted from one as people do.
    public var description: String { "\(message) (at character \(position + 1) of the path)" }
}
