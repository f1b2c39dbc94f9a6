/// Passes over one value without keeping anything of it: fast, whatever its depth, and without recursion.
struct JSONSkipper: ~Escapable {
    private let bytes: RawSpan
    private let options: JSONReader.Options
    private let outerDepth: Int
    private var nesting = Nesting()
    /// Offset of the next byte.
    private(set) var offset: Int

    @_lifetime(copy bytes)
    init(_ bytes: RawSpan, from offset: Int, depth: Int, options: JSONReader.Options) {
        self.bytes = bytes
        self.options = options
        self.offset = offset
        outerDepth = depth
    }

    mutating func skipValue() throws(JSONError) {
        repeat {
            switch try nextByte(expecting: .value) {
            case UInt8(ascii: "\""):
                try skipString()
            case UInt8(ascii: "{"):
                try open(isObject: true)
                if try nextByte(expecting: .memberNameOrEnd) != UInt8(ascii: "}") {
                    try skipName(expecting: .memberNameOrEnd)
                    continue
                }
                close()
            case UInt8(ascii: "["):
                try open(isObject: false)
                guard try nextByte(expecting: .value) == UInt8(ascii: "]") else { continue }
                close()
            case let byte:
                try skipScalar(byte)
            }
            try moveToNextValue()
        } while !nesting.isEmpty
    }

    /// Moves from behind a value to the next one in the containers that are open, and closes those that end.
    @inline(__always)
    private mutating func moveToNextValue() throws(JSONError) {
        while !nesting.isEmpty {
            if nesting.isInObject {
                switch try nextByte(expecting: .commaOrEndOfObject) {
                case UInt8(ascii: ","):
                    offset &+= 1
                    _ = try nextByte(expecting: .memberName)
                    return try skipName(expecting: .memberName)
                case UInt8(ascii: "}"): close()
                default: throw bytes.unexpected(.commaOrEndOfObject, at: offset)
                }
            } else {
                switch try nextByte(expecting: .commaOrEndOfArray) {
                case UInt8(ascii: ","):
                    offset &+= 1
                    return
                case UInt8(ascii: "]"): close()
                default: throw bytes.unexpected(.commaOrEndOfArray, at: offset)
                }
            }
        }
    }

    /// Skips the name that begins here, and the colon behind it.
    @inline(__always)
    private mutating func skipName(expecting expected: JSONError.Expectation) throws(JSONError) {
        guard bytes.byte(at: offset) == UInt8(ascii: "\"") else { throw bytes.unexpected(expected, at: offset) }
        try skipString()
        guard try nextByte(expecting: .colon) == UInt8(ascii: ":") else { throw bytes.unexpected(.colon, at: offset) }
        offset &+= 1
    }

    /// Skips the string that begins here.
    @inline(__always)
    private mutating func skipString() throws(JSONError) {
        var end = bytes.endOfPlainText(from: offset &+ 1)
        if end >= bytes.byteCount || bytes.byte(at: end) != UInt8(ascii: "\"") { end = try bytes.endOfString(from: end) }
        offset = end &+ 1
    }

    @inline(__always)
    private mutating func open(isObject: Bool) throws(JSONError) {
        guard outerDepth &+ nesting.count < options.maximumDepth else {
            throw JSONError(.tooDeep(limit: options.maximumDepth), at: offset)
        }
        nesting.push(isObject: isObject)
        offset &+= 1
    }

    @inline(__always)
    private mutating func close() {
        nesting.pop()
        offset &+= 1
    }

    /// Skips whitespace and looks at the byte behind it.
    @inline(__always)
    private mutating func nextByte(expecting expected: JSONError.Expectation) throws(JSONError) -> UInt8 {
        if offset < bytes.byteCount {
            let byte = bytes.byte(at: offset)
            if byte > UInt8(ascii: " ") { return byte }
            // One space, as QEMU writes it.
            if offset &+ 1 < bytes.byteCount, byte == UInt8(ascii: " "), bytes.byte(at: offset &+ 1) > UInt8(ascii: " ") {
                offset &+= 1
                return bytes.byte(at: offset)
            }
        }
        offset = bytes.endOfWhitespace(from: offset)
        guard offset < bytes.byteCount else { throw bytes.unexpected(expected, at: offset) }
        return bytes.byte(at: offset)
    }

    /// Skips a number or literal that begins with `byte`.
    @inline(__always)
    private mutating func skipScalar(_ byte: UInt8) throws(JSONError) {
        switch byte {
        case UInt8(ascii: "n") where !bytes.beginsNaN(at: offset):
            offset = try bytes.endOfLiteral("null", at: offset, else: .null)
        case UInt8(ascii: "t"): offset = try bytes.endOfLiteral("true", at: offset, else: .boolean)
        case UInt8(ascii: "f"): offset = try bytes.endOfLiteral("false", at: offset, else: .boolean)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "i"), UInt8(ascii: "n"):
            offset = try bytes.endOfNumber(at: offset, options: options)
        default: throw bytes.unexpected(.value, at: offset)
        }
    }
}

extension RawSpan {
    /// Offset behind the number that begins at `offset`.
    @inline(never)
    fileprivate func endOfNumber(at offset: Int, options: JSONReader.Options) throws(JSONError) -> Int {
        let number = try ScannedNumber(in: self, at: offset, allowsNonFinite: options.allowsNonFiniteNumbers)
        if !options.allowsNonFiniteNumbers { _ = try number.finiteDouble(from: self) }
        return number.end
    }
}
