/// The mention of a type: of a merged type, or of a built-in one.
package struct MergedReference: Sendable, Hashable {
    /// The name of the type, or of an array's elements.
    package var name: String
    package let isArray: Bool

    package var builtIn: BuiltInType? { BuiltInType(rawValue: name) }
    var element: MergedReference { MergedReference(name: name, isArray: false) }
    var array: MergedReference { MergedReference(name: name, isArray: true) }
}

extension MergedReference: LosslessStringConvertible {
    /// Reads a name, or one in brackets.
    package init?(_ text: String) {
        let isArray = text.hasPrefix("[") && text.hasSuffix("]")
        let name = isArray ? String(text.dropFirst().dropLast()) : text
        guard !name.isEmpty, !name.contains(where: { "[]?".contains($0) }) else { return nil }
        self.init(name: name, isArray: isArray)
    }

    package var description: String { isArray ? "[\(name)]" : name }
}
