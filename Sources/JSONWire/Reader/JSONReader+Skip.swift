extension JSONReader {
    /// Skips the next value.
    ///
    /// Its syntax is checked in full, except that strings need not be valid UTF-8 and may hold halves of surrogate pairs.
    /// - Throws: When the value is not well-formed or nested too deep.
    public mutating func skipValue() throws(JSONError) {
        if isAt(UInt8(ascii: "\"")) { _ = try scanString() } else { try skipOther() }
    }

    /// Skips what does not begin with a quote right here.
    @inline(never)
    private mutating func skipOther() throws(JSONError) {
        _ = try nextByte(expecting: .value)
        let skipper = JSONSkipper(bytes, depth: depth, options: options)
        offset = try skipper.endOfValue(at: offset)
    }

    /// Skips the next value, as ``skipValue()`` does.
    ///
    /// - Returns: Where it stands, without whitespace around it.
    public mutating func rawValue() throws(JSONError) -> Range<Int> {
        _ = try nextByte(expecting: .value)
        let start = offset
        try skipValue()
        return start..<offset
    }
}
