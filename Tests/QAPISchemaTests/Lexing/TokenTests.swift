import Testing

@testable import QAPISchema

@Suite("Tokens")
struct TokenTests {
    private func tokens(_ text: String) throws(SchemaError) -> [Token] {
        var lexer = try Lexer(file: "f.json", bytes: Array(text.utf8))
        var tokens: [Token] = []
        repeat { tokens.append(try lexer.next()) } while tokens.last?.kind != .endOfFile
        return tokens
    }

    private func places(_ text: String) throws(SchemaError) -> [String] {
        try tokens(text).map { "\($0.location.line):\($0.location.column)" }
    }

    @Test("Every kind of token")
    func kinds() throws {
        let kinds = try tokens("{}[]:,'a'true false##\n##").map(\.kind)
        let expected: [Token.Kind] = [
            .openBrace, .closeBrace, .openBracket, .closeBracket, .colon, .comma, .string("a"), .boolean(true),
            .boolean(false), .documentation, .endOfFile,
        ]
        #expect(kinds == expected)
    }

    @Test("Every kind of token has words for errors")
    func descriptions() throws {
        let words = try tokens("{}[]:,'a'true##\n##").map(\.kind.description)
        let expected = [
            "'{'", "'}'", "'['", "']'", "':'", "','", "the string 'a'", "'true'", "a documentation comment",
            "the end of the file",
        ]
        #expect(words == expected)
    }

    @Test(
        "White space and comments",
        arguments: ["", " ", "\n", "\t\r\n\u{b}\u{c}", "# no\n", "#", "#\n#\n", "# é\t'{"]
    )
    func blanks(text: String) throws {
        #expect(try tokens(text).map(\.kind) == [.endOfFile])
    }

    @Test("Strings", arguments: [("''", ""), ("'a b'", "a b"), (#"'\\'"#, #"\"#), ("'\"#{}~'", "\"#{}~")])
    func strings(text: String, content: String) throws {
        #expect(try tokens(text).map(\.kind) == [.string(content), .endOfFile])
    }

    @Test("Lines and columns; a tab goes on to a multiple of eight, a character takes one column")
    func columns() throws {
        #expect(try places("{ [\n  :\n") == ["1:1", "1:3", "2:3", "3:1"])
        #expect(try places("\t{\t}") == ["1:9", "1:17", "1:18"])
        #expect(try places("  \t{ \t}") == ["1:9", "1:17", "1:18"])
        #expect(try places("1234567".map { _ in "{" }.joined() + "\t}\t]").suffix(3) == ["1:9", "1:17", "1:18"])
        #expect(try places("# ä€😀\n{") == ["2:1", "2:2"])
        #expect(try places("##\n# ä€😀\n##\n{") == ["1:1", "4:1", "4:2"])
        #expect(try places("{\r\n}") == ["1:1", "2:1", "2:2"])
    }

    @Test("The end of the file stays the end")
    func end() throws {
        var lexer = try Lexer(file: "f.json", bytes: [])
        #expect(try lexer.next().kind == .endOfFile)
        #expect(try lexer.next().kind == .endOfFile)
    }
}
