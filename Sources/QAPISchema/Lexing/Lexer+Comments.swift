extension Lexer {
    /// Passes over white space and plain comments: those that begin with one `#`.
    mutating func skipBlanks() {
        while let current = cursor.current {
            if current == UInt8(ascii: "#"), cursor.next != UInt8(ascii: "#") {
                skipLine()
            } else if Lexer.isWhiteSpace(current) {
                cursor.advance()
            } else {
                return
            }
        }
    }

    /// Passes over a documentation comment: from a line `##` to the next, and only comments between them.
    ///
    /// What it says is of no interest here, and its rules changed with every few releases.
    mutating func readDocumentation() throws(SchemaError) -> Token.Kind {
        let start = cursor.location
        try skipDelimiter()
        while true {
            cursor.advance(while: Lexer.isWhiteSpace)
            guard cursor.current == UInt8(ascii: "#") else {
                let message =
                    "the documentation comment that begins in line \(start.line) must end with '##' before this"
                throw SchemaError(message, at: cursor.location)
            }
            if cursor.next == UInt8(ascii: "#") {
                try skipDelimiter()
                return .documentation
            }
            skipLine()
        }
    }

    private mutating func skipDelimiter() throws(SchemaError) {
        cursor.advance()
        cursor.advance()
        cursor.advance { $0 != UInt8(ascii: "\n") && Lexer.isWhiteSpace($0) }
        guard cursor.current == nil || cursor.current == UInt8(ascii: "\n") else {
            throw SchemaError("nothing may follow '##' in its line", at: cursor.location)
        }
    }

    private mutating func skipLine() {
        cursor.advance { $0 != UInt8(ascii: "\n") }
    }
}
