extension JSONReader {
    /// Enters an object. Its members follow with ``nextKey()``.
    ///
    /// - Throws: When no object begins here, or ``JSONError/Code/tooDeep(limit:)``.
    public mutating func beginObject() throws(JSONError) {
        if !isAt(UInt8(ascii: "{")) { try moveTo(UInt8(ascii: "{"), expecting: .object) }
        try open()
    }

    /// Enters an array. Its elements follow with ``nextElement()``.
    ///
    /// - Throws: When no array begins here, or ``JSONError/Code/tooDeep(limit:)``.
    public mutating func beginArray() throws(JSONError) {
        if !isAt(UInt8(ascii: "[")) { try moveTo(UInt8(ascii: "["), expecting: .array) }
        try open()
    }

    /// Moves to the next member of the object that was entered last: the value is to be read or skipped then.
    ///
    /// - Returns: The member's name; `nil` when the object has ended, which leaves it.
    @_lifetime(copy self)
    public mutating func nextKey() throws(JSONError) -> JSONKey? {
        if let name = plainName() { return JSONKey(name, in: bytes) }
        if isAt(UInt8(ascii: "}")) { return close() }
        return try otherKey()
    }

    /// Moves to the next element of the array that was entered last: it is to be read or skipped then.
    ///
    /// - Returns: `false` when the array has ended, which leaves it.
    public mutating func nextElement() throws(JSONError) -> Bool {
        if isAt(UInt8(ascii: "]")) { return leave() }
        if moveToPlainElement() { return true }
        return try otherElement()
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
    /// Moves to the next value if what stands before it is plain, as most is; else stays where it is.
    @inline(__always)
    private mutating func plainName() -> ScannedString? {
        guard
            let start = isAtFirst ? offset : bytes.endOfPlainComma(at: offset),
            let name = bytes.plainName(at: start)
        else { return nil }
        isAtFirst = false
        offset = name.value
        return name.text
    }

    /// Moves to the next element if what stands before it is plain; else stays where it is.
    ///
    /// - Returns: Whether it moved.
    @inline(__always)
    private mutating func moveToPlainElement() -> Bool {
        guard
            let start = isAtFirst ? offset : bytes.endOfPlainComma(at: offset),
            start < bytes.byteCount,
            bytes.byte(at: start) > UInt8(ascii: " "),
            bytes.byte(at: start) != UInt8(ascii: "]")
        else { return false }
        isAtFirst = false
        offset = start
        return true
    }

    /// What ``nextKey()`` does, however the object is written.
    @inline(never) @_lifetime(copy self)
    private mutating func otherKey() throws(JSONError) -> JSONKey? {
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

    /// What ``nextElement()`` does, however the array is written.
    @inline(never)
    private mutating func otherElement() throws(JSONError) -> Bool {
        if isAtFirst {
            isAtFirst = false
            guard try nextByte(expecting: .value) == UInt8(ascii: "]") else { return true }
        } else if try passComma(orEnd: UInt8(ascii: "]"), expecting: .commaOrEndOfArray) {
            guard try nextByte(expecting: .value) != UInt8(ascii: "]") else { throw unexpected(.value) }
            return true
        }
        return leave()
    }

    @inline(__always)
    private mutating func open() throws(JSONError) {
        guard depth < options.maximumDepth else { throw tooDeep }
        offset &+= 1
        depth &+= 1
        isAtFirst = true
    }

    @inline(never)
    private var tooDeep: JSONError { JSONError(.tooDeep(limit: options.maximumDepth), at: offset) }

    @inline(__always) @_lifetime(copy self)
    private mutating func close() -> JSONKey? {
        _ = leave()
        return nil
    }

    /// Moves behind the end of an object or array.
    ///
    /// - Returns: That there is nothing more in it.
    @inline(__always)
    private mutating func leave() -> Bool {
        isAtFirst = false
        offset &+= 1
        depth &-= 1
        return false
    }

    /// Moves behind a comma; stays where it is if `end` stands there instead.
    ///
    /// - Returns: Whether there was a comma.
    private mutating func passComma(
        orEnd end: UInt8,
        expecting expected: JSONError.Expectation
    ) throws(JSONError) -> Bool {
        let byte = try nextByte(expecting: expected)
        guard byte == UInt8(ascii: ",") else {
            guard byte == end else { throw unexpected(expected) }
            return false
        }
        offset &+= 1
        return true
    }

    /// Moves to the value behind a colon.
    private mutating func readColon() throws(JSONError) {
        guard try nextByte(expecting: .colon) == UInt8(ascii: ":") else { throw unexpected(.colon) }
        offset &+= 1
        _ = try nextByte(expecting: .value)
    }
}
