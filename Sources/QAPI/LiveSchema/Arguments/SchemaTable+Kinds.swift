extension SchemaTable {
    /// Whether a type takes values of a kind. What the schema does not describe takes all.
    func accepts(_ kind: JSONValueKind, as type: SchemaIndex) -> Bool {
        switch self[type] {
        case .builtIn(let word): word.accepts(kind)
        case .enumeration: kind == .string
        case .array: kind == .array
        case .object: kind == .object
        case .unknown, .alternate, .command, .event: true
        }
    }

    /// What any of the types take, to stand in a sentence: `a string or null`.
    func phrase(for types: [SchemaIndex]) -> String {
        var phrases: [String] = []
        for phrase in types.map(phrase(for:)) where !phrases.contains(phrase) { phrases.append(phrase) }
        return phrases.isEmpty ? "nothing" : phrases.listed(by: "or")
    }

    private func phrase(for type: SchemaIndex) -> String {
        switch self[type] {
        case .builtIn(let word): word.phrase
        case .enumeration: JSONValueKind.string.phrase
        case .array: JSONValueKind.array.phrase
        case .object: JSONValueKind.object.phrase
        case .unknown, .alternate, .command, .event: JSONTypeWord.any.phrase
        }
    }

    /// The values of those types that are enumerations.
    func acceptedValues(of types: [SchemaIndex]) -> [String] {
        types.flatMap { values($0)?.map(\.name) ?? [] }
    }
}
