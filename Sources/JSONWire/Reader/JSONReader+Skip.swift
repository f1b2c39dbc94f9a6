extension JSONReader {
    /// Skips the next value.
    ///
    /// Its syntax is checked in full, except that strings need not be valid UTF-8 and may hold halves of surrogate pairs.
    /// - Throws: When the value is not well-formed or nested too deep.
    public mutating func skipValue() throws(JSONError) {
        let skipper = JSONSkipper(bytes, depth: depth, options: options)
        offset = try skipper.endOfValue(from: offset)
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
