/// Why a schema is refused: the first thing that is wrong with it, and where that is.
package struct SchemaError: Error, Sendable, Hashable {
    /// Where it is wrong.
    package let location: SourceLocation
    /// What is wrong: a sentence without a full stop.
    package let message: String

    init(_ message: String, at location: SourceLocation) {
        self.message = message
        self.location = location
    }
}

extension SchemaError: CustomStringConvertible {
    /// `file:line:column: message`
    package var description: String { "\(location): \(message)" }
}
