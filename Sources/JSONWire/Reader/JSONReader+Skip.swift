extension JSONReader {
    /// Skips the next value.
    ///
    /// Its syntax is checked in full, except that strings need not be valid UTF-8 and may hold halves of surrogate pairs.
    /// - Throws: When the value is not well-formed or nested too deep.
    public mutating func skipValue() throws(JSONError) {
        var nesting = Nesting()
        repeat {
            var endsValue = true
            switch try nextByte(expecting: .value) {
            case UInt8(ascii: "\""): _ = try scanString()
            case UInt8(ascii: "{"):
                try beginObject()
                nesting.push(isObject: true)
                endsValue = false
            case UInt8(ascii: "["):
                try beginArray()
                nesting.push(isObject: false)
                endsValue = false
            default: try skipScalar()
            }
            _ = endsValue
            while !nesting.isEmpty {
                if nesting.isInObject {
                    if try nextKey() != nil { break }
                } else {
                    if try nextElement() { break }
                }
                nesting.pop()
            }
        } while !nesting.isEmpty
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

    private mutating func skipScalar() throws(JSONError) {
        switch try peekKind() {
        case .bool: _ = try readBool()
        case .null: _ = try readNull()
        case .number: _ = try readNumber()
        case .string, .object, .array: break
        }
    }
}

/// Which of the open containers are objects, innermost last.
struct Nesting {
    /// The innermost 64, the innermost one lowest.
    private var innermost: UInt64 = 0
    /// The others, by 64.
    private var outer: [UInt64] = []
    private(set) var count = 0

    var isEmpty: Bool { count == 0 }
    var isInObject: Bool { innermost & 1 != 0 }

    mutating func push(isObject: Bool) {
        if count != 0, count & 63 == 0 { outer.append(innermost) }
        innermost = innermost << 1 | (isObject ? 1 : 0)
        count &+= 1
    }

    mutating func pop() {
        count &-= 1
        innermost >>= 1
        if count != 0, count & 63 == 0, let last = outer.popLast() { innermost = last }
    }
}
