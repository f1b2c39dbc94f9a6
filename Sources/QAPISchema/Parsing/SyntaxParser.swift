/// Reads the values of one schema file.
struct SyntaxParser {
    /// How deep values may be nested. Schemas need six levels; the limit keeps nonsense from exhausting the stack.
    private static let depthLimit = 64

    private var lexer: Lexer
    private var token: Token

    init(file: String, bytes: [UInt8]) throws(SchemaError) {
        lexer = try Lexer(file: file, bytes: bytes)
        token = try lexer.next()
    }

    /// The next object at the top level; nil at the end of the file.
    mutating func nextExpression() throws(SchemaError) -> SyntaxObject? {
        while token.kind == .documentation { try advance() }
        if token.kind == .endOfFile { return nil }
        guard token.kind == .openBrace else {
            throw SchemaError("expected an object but found \(token.kind)", at: token.location)
        }
        return try object(depth: 1)
    }

    private mutating func value(depth: Int) throws(SchemaError) -> SyntaxValue {
        let location = token.location
        guard depth <= SyntaxParser.depthLimit else {
            throw SchemaError("values are nested deeper than \(SyntaxParser.depthLimit) levels", at: location)
        }
        let content: SyntaxValue.Content
        switch token.kind {
        case .openBrace:
            content = .object(try object(depth: depth))
        case .openBracket:
            content = .array(try array(depth: depth))
        case .string(let string):
            content = .string(string)
            try advance()
        case .boolean(let boolean):
            content = .boolean(boolean)
            try advance()
        default:
            throw unexpected("an object, an array, a string, 'true' or 'false'")
        }
        return SyntaxValue(content: content, location: location)
    }

    private mutating func object(depth: Int) throws(SchemaError) -> SyntaxObject {
        let location = token.location
        var members: [SyntaxObject.Member] = []
        try advance()
        if token.kind != .closeBrace {
            var keys: Set<String> = []
            repeat {
                let member = try member(depth: depth, isFirst: members.isEmpty)
                guard keys.insert(member.key).inserted else {
                    throw SchemaError("the key '\(member.key)' is already in this object", at: member.keyLocation)
                }
                members.append(member)
            } while try skipComma(orEnd: .closeBrace)
        }
        try advance()
        return SyntaxObject(location: location, members: members)
    }

    private mutating func member(depth: Int, isFirst: Bool) throws(SchemaError) -> SyntaxObject.Member {
        let location = token.location
        guard case .string(let key) = token.kind else { throw unexpected(isFirst ? "a key or '}'" : "a key") }
        try advance()
        guard token.kind == .colon else { throw unexpected("':'") }
        try advance()
        return SyntaxObject.Member(key: key, keyLocation: location, value: try value(depth: depth + 1))
    }

    private mutating func array(depth: Int) throws(SchemaError) -> [SyntaxValue] {
        var elements: [SyntaxValue] = []
        try advance()
        if token.kind != .closeBracket {
            repeat {
                elements.append(try value(depth: depth + 1))
            } while try skipComma(orEnd: .closeBracket)
        }
        try advance()
        return elements
    }

    /// Whether something follows; if nothing does, the end is the current token.
    private mutating func skipComma(orEnd end: Token.Kind) throws(SchemaError) -> Bool {
        if token.kind == end { return false }
        guard token.kind == .comma else { throw unexpected("',' or \(end)") }
        try advance()
        return true
    }

    private mutating func advance() throws(SchemaError) {
        token = try lexer.next()
    }

    private func unexpected(_ expectation: String) -> SchemaError {
        if token.kind == .documentation {
            return SchemaError("a documentation comment cannot stand inside an expression", at: token.location)
        }
        return SchemaError("expected \(expectation) but found \(token.kind)", at: token.location)
    }
}
