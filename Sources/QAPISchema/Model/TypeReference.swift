/// The mention of a type.
package struct TypeReference: Sendable, Hashable {
    /// The name of the type, or of an array's elements.
    package let name: String
    /// Whether an array is meant. There are no arrays of arrays.
    package let isArray: Bool
    package let location: SourceLocation
}

extension TypeReference: CustomStringConvertible {
    /// The name, of an array in brackets.
    package var description: String { isArray ? "[\(name)]" : name }
}
