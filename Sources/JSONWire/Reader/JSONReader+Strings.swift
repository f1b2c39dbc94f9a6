extension JSONReader {
    /// Reads a string.
    ///
    /// - Throws: When no string begins here, or it is not valid.
    public mutating func readString() throws(JSONError) -> String {
        if !isAt(UInt8(ascii: "\"")) { try moveTo(UInt8(ascii: "\""), expecting: .string) }
        guard let count = bytes.shortASCIICount(at: offset &+ 1) else { return try readLongString() }
        let string = bytes.shortString(at: offset &+ 1, count: count)
        offset &+= count &+ 2
        return string
    }

    /// Reads the string that begins here and is not known to be short.
    @inline(never)
    private mutating func readLongString() throws(JSONError) -> String {
        try scanString().decodedLong(from: bytes)
    }

    /// Moves behind the string that begins here and checks its escapes and control characters.
    @inline(__always)
    mutating func scanString() throws(JSONError) -> ScannedString {
        let start = offset &+ 1
        let end = bytes.endOfPlainText(from: start)
        guard end < bytes.byteCount, bytes.byte(at: end) == UInt8(ascii: "\"") else {
            return try scanString(from: start, firstSpecial: end)
        }
        offset = end &+ 1
        return ScannedString(start: start, end: end, hasEscapes: false)
    }

    @inline(never)
    private mutating func scanString(from start: Int, firstSpecial: Int) throws(JSONError) -> ScannedString {
        let end = try bytes.endOfString(from: firstSpecial)
        offset = end + 1
        return ScannedString(start: start, end: end, hasEscapes: true)
    }
}

extension RawSpan {
    /// Offset of the quote that ends the string whose contents go on at `start`.
    @inline(never)
    func endOfString(from start: Int) throws(JSONError) -> Int {
        var offset = start
        while true {
            offset = endOfPlainText(from: offset)
            guard offset < byteCount else { throw unexpected(.endOfString, at: offset) }
            switch byte(at: offset) {
            case UInt8(ascii: "\""): return offset
            case UInt8(ascii: "\\"): offset = try endOfEscape(at: offset)
            default: throw JSONError(.controlCharacter, at: offset)
            }
        }
    }

    private func endOfEscape(at offset: Int) throws(JSONError) -> Int {
        guard offset + 1 < byteCount else { throw unexpected(.escape, at: offset + 1) }
        switch byte(at: offset + 1) {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return offset + 2
        case UInt8(ascii: "u"):
            for index in offset + 2..<offset + 6 {
                guard index < byteCount else { throw unexpected(.escape, at: index) }
                guard byte(at: index).hexadecimalValue != nil else {
                    throw JSONError(.invalidEscape, at: offset)
                }
            }
            return offset + 6
        default: throw JSONError(.invalidEscape, at: offset)
        }
    }
}
