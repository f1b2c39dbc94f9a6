extension Lexer {
    /// Reads a string with its quotes. It holds printable ASCII alone, and its one escape is that of the backslash.
    mutating func readString() throws(SchemaError) -> String {
        let start = cursor.location
        cursor.advance()
        var text: [UInt8] = []
        while let byte = cursor.current, byte != UInt8(ascii: "'") {
            guard byte != UInt8(ascii: "\n") else { break }
            guard 0x20..<0x7f ~= byte else {
                throw SchemaError("a string holds only printable ASCII characters", at: cursor.location)
            }
            if byte == UInt8(ascii: "\\") { try skipBackslash() }
            text.append(byte)
            cursor.advance()
        }
        guard cursor.current == UInt8(ascii: "'") else {
            throw SchemaError("the string does not end in its line", at: start)
        }
        cursor.advance()
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func skipBackslash() throws(SchemaError) {
        guard cursor.next == UInt8(ascii: "\\") else {
            throw SchemaError("the only escape in a string is '\\\\'", at: cursor.location)
        }
        cursor.advance()
    }
}
