extension JSONReader {
    /// Reads `true` or `false`.
    public mutating func readBool() throws(JSONError) -> Bool {
        switch try nextByte(expecting: .boolean) {
        case UInt8(ascii: "t"):
            offset = try bytes.endOfLiteral("true", at: offset, else: .boolean)
            return true
        case UInt8(ascii: "f"):
            offset = try bytes.endOfLiteral("false", at: offset, else: .boolean)
            return false
        default: throw unexpected(.boolean)
        }
    }

    /// Reads `null` if it is next.
    ///
    /// - Returns: `false` when something else is next, which stays to be read.
    /// - Throws: When a literal begins like `null` but is another, or at the end of the input.
    public mutating func readNull() throws(JSONError) -> Bool {
        guard try peekKind() == .null else { return false }
        try passNull()
        return true
    }

    /// Moves behind the `null` that begins here.
    mutating func passNull() throws(JSONError) {
        offset = try bytes.endOfLiteral("null", at: offset, else: .null)
    }
}

extension RawSpan {
    /// Makes sure that `literal` stands at `offset`.
    ///
    /// - Returns: The offset behind it.
    @inline(__always)
    func endOfLiteral(
        _ literal: StaticString,
        at offset: Int,
        else expected: JSONError.Expectation
    ) throws(JSONError) -> Int {
        let end = offset &+ literal.utf8CodeUnitCount
        guard end <= byteCount, holds(literal, at: offset) else {
            throw departure(from: literal, at: offset, else: expected)
        }
        return end
    }

    /// The error at the first byte where the input departs from `literal`.
    @inline(never)
    private func departure(
        from literal: StaticString,
        at start: Int,
        else expected: JSONError.Expectation
    ) -> JSONError {
        var offset = start
        for unit in literal.description.utf8 {
            guard offset < byteCount, byte(at: offset) == unit else { break }
            offset += 1
        }
        return unexpected(expected, at: offset)
    }
}
