extension SchemaTable {
    /// A type in short: `string`, `[object]`, `string | null`, `enum`.
    func text(of type: SchemaIndex) -> String {
        text(of: type, levels: 4)
    }

    /// - Parameter levels: How deep arrays and alternates may be nested, which they are only in a schema that is not
    ///   QEMU's.
    private func text(of type: SchemaIndex, levels: Int) -> String {
        guard levels > 0 else { return "…" }
        switch self[type] {
        case .builtIn(let word): return word.rawValue
        case .enumeration: return "enum"
        case .array(let element): return "[\(text(of: element, levels: levels - 1))]"
        case .object: return "object"
        case .alternate(let alternatives):
            return alternatives.map { text(of: $0, levels: levels - 1) }.joined(separator: " | ")
        case .unknown, .command, .event: return "unknown"
        }
    }
}
