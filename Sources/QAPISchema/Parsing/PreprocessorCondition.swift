/// Reads what QEMU up to 6.1 had as a condition: an expression of the C preprocessor.
///
/// Only `defined(NAME)`, `!`, `&&`, `||` and parentheses have a meaning that does not depend on the values of symbols.
struct PreprocessorCondition {
    /// How deep parentheses and negations may be nested; the limit keeps nonsense from exhausting the stack.
    private static let depthLimit = 64

    private var rest: Substring

    /// - Returns: nil if the text is anything else.
    static func parse(_ text: String) -> Condition? {
        var parser = PreprocessorCondition(rest: text[...])
        guard let condition = parser.disjunction(depth: 1) else { return nil }
        parser.skipSpaces()
        return parser.rest.isEmpty ? condition : nil
    }

    private mutating func disjunction(depth: Int) -> Condition? {
        guard depth <= PreprocessorCondition.depthLimit else { return nil }
        guard let first = conjunction(depth: depth) else { return nil }
        var parts = [first]
        while skip("||") {
            guard let part = conjunction(depth: depth) else { return nil }
            parts.append(part)
        }
        return .disjunction(parts)
    }

    private mutating func conjunction(depth: Int) -> Condition? {
        guard let first = operand(depth: depth) else { return nil }
        var parts = [first]
        while skip("&&") {
            guard let part = operand(depth: depth) else { return nil }
            parts.append(part)
        }
        return .conjunction(parts)
    }

    private mutating func operand(depth: Int) -> Condition? {
        guard depth <= PreprocessorCondition.depthLimit else { return nil }
        if skip("!") { return operand(depth: depth + 1).map(Condition.not) }
        if skip("(") {
            let condition = disjunction(depth: depth + 1)
            return skip(")") ? condition : nil
        }
        guard identifier() == "defined" else { return nil }
        let hasParenthesis = skip("(")
        guard let name = identifier(), !hasParenthesis || skip(")") else { return nil }
        return .symbol(name)
    }

    private mutating func identifier() -> String? {
        skipSpaces()
        let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
        guard let first = name.first, !first.isNumber else { return nil }
        rest = rest[name.endIndex...]
        return String(name)
    }

    private mutating func skip(_ symbol: String) -> Bool {
        skipSpaces()
        guard rest.hasPrefix(symbol) else { return false }
        rest = rest.dropFirst(symbol.count)
        return true
    }

    private mutating func skipSpaces() {
        rest = rest.drop { $0 == " " }
    }
}
