/// Why no bindings can be made of a schema.
package struct GenerationError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong, as a sentence without a full stop.
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}
