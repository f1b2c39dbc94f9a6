/// Cuts a schema file into tokens.
struct Lexer {
    var cursor: SourceCursor

    /// - Throws: `SchemaError` at the first byte that is not UTF-8.
    init(file: String, bytes: [UInt8]) throws(SchemaError) {
        cursor = SourceCursor(file: file, bytes: bytes)
        guard String(validating: bytes, as: UTF8.self) == nil else { return }
        let end = Lexer.lengthOfText(bytes)
        while cursor.offset < end { cursor.advance() }
        throw SchemaError("the file is not UTF-8 from here on", at: cursor.location)
    }

    /// The next token; at the end of the file, for ever `endOfFile`.
    mutating func next() throws(SchemaError) -> Token {
        skipBlanks()
        let location = cursor.location
        return Token(kind: try readToken(), location: location)
    }

    private mutating func readToken() throws(SchemaError) -> Token.Kind {
        switch cursor.current {
        case nil: return .endOfFile
        case UInt8(ascii: "{"): return punctuation(.openBrace)
        case UInt8(ascii: "}"): return punctuation(.closeBrace)
        case UInt8(ascii: "["): return punctuation(.openBracket)
        case UInt8(ascii: "]"): return punctuation(.closeBracket)
        case UInt8(ascii: ":"): return punctuation(.colon)
        case UInt8(ascii: ","): return punctuation(.comma)
        case UInt8(ascii: "'"): return .string(try readString())
        case UInt8(ascii: "#"): return try readDocumentation()
        default: return try readWord()
        }
    }

    private mutating func punctuation(_ kind: Token.Kind) -> Token.Kind {
        cursor.advance()
        return kind
    }

    /// The only words are `true` and `false`.
    private mutating func readWord() throws(SchemaError) -> Token.Kind {
        let location = cursor.location
        let start = cursor.offset
        cursor.advance { !Lexer.endsWord($0) }
        switch cursor.text(since: start) {
        case "true": return .boolean(true)
        case "false": return .boolean(false)
        case let word where word.hasPrefix("\""):
            throw SchemaError("a string begins and ends with ', not with \"", at: location)
        case let word:
            throw SchemaError("\(Lexer.quoted(word)) means nothing here", at: location)
        }
    }

    private static func endsWord(_ byte: UInt8) -> Bool {
        isWhiteSpace(byte) || "{}[]:,'#".utf8.contains(byte)
    }

    static func isWhiteSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || 0x09...0x0d ~= byte
    }

    /// How many bytes at the start are UTF-8.
    private static func lengthOfText(_ bytes: [UInt8]) -> Int {
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var length = 0
        while case .valid(let scalar) = parser.parseScalar(from: &iterator) { length += scalar.count }
        return length
    }

    /// A few characters of a text between quotes, with what does not print escaped.
    static func quoted(_ text: String) -> String {
        let start = text.unicodeScalars.prefix(40)
        let shown = start.map { $0.isASCII ? $0.escaped(asASCII: true) : String($0) }.joined()
        return "'\(shown)\(start.endIndex == text.unicodeScalars.endIndex ? "" : "…")'"
    }
}
