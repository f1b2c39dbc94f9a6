extension JSONReader {
    /// Enters an object. Its members follow with ``nextKey()``.
    ///
    /// - Throws: When no object begins here, or ``JSONError/Code/tooDeep(limit:)``.
    public mutating func beginObject() throws(JSONError) {
        guard try nextByte(expecting: .object) == UInt8(ascii: "{") else { throw unexpected(.object) }
        try open()
    }

    /// Enters an array. Its elements follow with ``nextElement()``.
    ///
    /// - Throws: When no array begins here, or ``JSONError/Code/tooDeep(limit:)``.
    public mutating func beginArray() throws(JSONError) {
        guard try nextByte(expecting: .array) == UInt8(ascii: "[") else { throw unexpected(.array) }
        try open()
    }

    /// Moves to the next member of the object that was entered last: the value is to be read or skipped then.
    ///
    /// - Returns: The member's name; `nil` when the object has ended, which leaves it.
    @_lifetime(copy self)
    public mutating func nextKey() throws(JSONError) -> JSONKey? {
        if let name = spacedName() { return JSONKey(name, in: bytes) }
        if isAtFirst {
            isAtFirst = false
            if try nextByte(expecting: .memberNameOrEnd) == UInt8(ascii: "}") { return close() }
            guard bytes.byte(at: offset) == UInt8(ascii: "\"") else { throw unexpected(.memberNameOrEnd) }
        } else {
            guard try passComma(orEnd: UInt8(ascii: "}"), expecting: .commaOrEndOfObject) else { return close() }
            guard try nextByte(expecting: .memberName) == UInt8(ascii: "\"") else { throw unexpected(.memberName) }
        }
        let name = try scanString()
        try readColon()
        return JSONKey(name, in: bytes)
    }

    /// Moves to the next element of the array that was entered last: it is to be read or skipped then.
    ///
    /// - Returns: `false` when the array has ended, which leaves it.
    public mutating func nextElement() throws(JSONError) -> Bool {
        if isAtFirst {
            isAtFirst = false
            guard try nextByte(expecting: .value) == UInt8(ascii: "]") else { return true }
        } else if try passComma(orEnd: UInt8(ascii: "]"), expecting: .commaOrEndOfArray) {
            guard try nextByte(expecting: .value) != UInt8(ascii: "]") else { throw unexpected(.value) }
            return true
        }
        offset &+= 1
        depth &-= 1
        return false
    }

    /// Moves to the next member if it has the expected name, letter for letter; else stays where it is.
    ///
    /// Reading members in the order in which they are known to come spares looking names up.
    public mutating func skipKey(_ expected: StaticString) throws(JSONError) -> Bool {
        guard expected.hasPointerRepresentation else { return false }
        var start = bytes.endOfWhitespace(from: offset)
        if !isAtFirst {
            guard start < bytes.byteCount, bytes.byte(at: start) == UInt8(ascii: ",") else { return false }
            start = bytes.endOfWhitespace(from: start &+ 1)
        }
        let end = start &+ 1 &+ expected.utf8CodeUnitCount
        guard
            end < bytes.byteCount,
            bytes.byte(at: start) == UInt8(ascii: "\""),
            bytes.byte(at: end) == UInt8(ascii: "\""),
            bytes.holds(expected, at: start &+ 1)
        else { return false }
        isAtFirst = false
        offset = end &+ 1
        try readColon()
        return true
    }
}

extension JSONReader {
    /// Moves behind the next name and the colon if they are spaced as QEMU does it, which most are; else stays where it is.
    @inline(__always)
    private mutating func spacedName() -> ScannedString? {
        let start = offset &+ 3
        guard
            !isAtFirst,
            start < bytes.byteCount,
            bytes.pair(at: offset) == UInt16(UInt8(ascii: ",")) | UInt16(UInt8(ascii: " ")) << 8,
            bytes.byte(at: offset &+ 2) == UInt8(ascii: "\"")
        else { return nil }
        let end = bytes.endOfPlainText(from: start)
        guard
            end &+ 4 <= bytes.byteCount,
            bytes.quad(at: end) & 0xff_ffff == 0x20_3a22,
            bytes.byte(at: end &+ 3) > UInt8(ascii: " ")
        else { return nil }
        offset = end &+ 3
        return ScannedString(start: start, end: end, hasEscapes: false)
    }

    private mutating func open() throws(JSONError) {
        guard depth < options.maximumDepth else {
            throw JSONError(.tooDeep(limit: options.maximumDepth), at: offset)
        }
        offset &+= 1
        depth &+= 1
        isAtFirst = true
    }

    @_lifetime(copy self)
    private mutating func close() -> JSONKey? {
        offset &+= 1
        depth &-= 1
        return nil
    }

    /// Moves behind a comma and the space that QEMU writes there; stays where it is if `end` stands there instead.
    ///
    /// - Returns: Whether there was a comma.
    @inline(__always)
    private mutating func passComma(
        orEnd end: UInt8,
        expecting expected: JSONError.Expectation
    ) throws(JSONError) -> Bool {
        if bytes.hasSpaced(UInt8(ascii: ","), at: offset) {
            offset &+= 2
            return true
        }
        let byte = try nextByte(expecting: expected)
        guard byte == UInt8(ascii: ",") else {
            guard byte == end else { throw unexpected(expected) }
            return false
        }
        offset &+= 1
        return true
    }

    /// Moves to the value behind a colon.
    @inline(__always)
    private mutating func readColon() throws(JSONError) {
        if bytes.hasSpaced(UInt8(ascii: ":"), at: offset) {
            offset &+= 2
        } else {
            guard try nextByte(expecting: .colon) == UInt8(ascii: ":") else { throw unexpected(.colon) }
            offset &+= 1
        }
        _ = try nextByte(expecting: .value)
    }
}

extension RawSpan {
    /// Whether `separator` and a space stand at `offset`, as QEMU writes them.
    @inline(__always)
    fileprivate func hasSpaced(_ separator: UInt8, at offset: Int) -> Bool {
        offset &+ 2 <= byteCount && pair(at: offset) == UInt16(separator) | UInt16(UInt8(ascii: " ")) << 8
    }
}
