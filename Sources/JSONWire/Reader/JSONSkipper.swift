/// Passes over one value without keeping anything of it: fast, whatever its depth, and without recursion.
struct JSONSkipper: ~Escapable {
    private let bytes: RawSpan
    private let options: JSONReader.Options
    private let outerDepth: Int

    /// - Parameter depth: How many containers are open around the value.
    @_lifetime(copy bytes)
    init(_ bytes: RawSpan, depth: Int, options: JSONReader.Options) {
        self.bytes = bytes
        self.options = options
        outerDepth = depth
    }

    /// Offset behind the value that begins at `start` or behind whitespace there.
    func endOfValue(from start: Int) throws(JSONError) -> Int {
        var nesting = Nesting()
        var offset = start
        repeat {
            offset = try bytes.endOfSpace(from: offset, expecting: .value)
            switch bytes.byte(at: offset) {
            case UInt8(ascii: "\""):
                offset = try endOfString(at: offset)
            case UInt8(ascii: "{"):
                try checkDepth(nesting, at: offset)
                offset = try bytes.endOfSpace(from: offset &+ 1, expecting: .memberNameOrEnd)
                guard bytes.byte(at: offset) == UInt8(ascii: "}") else {
                    offset = try endOfName(at: offset, expecting: .memberNameOrEnd)
                    nesting.push(isObject: true)
                    continue
                }
                offset &+= 1
            case UInt8(ascii: "["):
                try checkDepth(nesting, at: offset)
                offset = try bytes.endOfSpace(from: offset &+ 1, expecting: .value)
                guard bytes.byte(at: offset) == UInt8(ascii: "]") else {
                    nesting.push(isObject: false)
                    continue
                }
                offset &+= 1
            default:
                offset = try endOfScalar(at: offset)
            }
            offset = try moveToNextValue(from: offset, &nesting)
        } while !nesting.isEmpty
        return offset
    }

    /// From behind a value, closes the containers that end and moves to the next value.
    @inline(__always)
    private func moveToNextValue(from start: Int, _ nesting: inout Nesting) throws(JSONError) -> Int {
        var offset = start
        while !nesting.isEmpty {
            if nesting.isInObject {
                offset = try bytes.endOfSpace(from: offset, expecting: .commaOrEndOfObject)
                let byte = bytes.byte(at: offset)
                offset &+= 1
                if byte == UInt8(ascii: ",") {
                    offset = try bytes.endOfSpace(from: offset, expecting: .memberName)
                    return try endOfName(at: offset, expecting: .memberName)
                }
                guard byte == UInt8(ascii: "}") else { throw bytes.unexpected(.commaOrEndOfObject, at: offset &- 1) }
            } else {
                offset = try bytes.endOfSpace(from: offset, expecting: .commaOrEndOfArray)
                let byte = bytes.byte(at: offset)
                offset &+= 1
                if byte == UInt8(ascii: ",") { return offset }
                guard byte == UInt8(ascii: "]") else { throw bytes.unexpected(.commaOrEndOfArray, at: offset &- 1) }
            }
            nesting.pop()
        }
        return offset
    }

    /// Offset behind the name that begins at `offset` and the colon behind it.
    @inline(__always)
    private func endOfName(at offset: Int, expecting expected: JSONError.Expectation) throws(JSONError) -> Int {
        guard bytes.byte(at: offset) == UInt8(ascii: "\"") else { throw bytes.unexpected(expected, at: offset) }
        let colon = try bytes.endOfSpace(from: endOfString(at: offset), expecting: .colon)
        guard bytes.byte(at: colon) == UInt8(ascii: ":") else { throw bytes.unexpected(.colon, at: colon) }
        return colon &+ 1
    }

    /// Offset behind the string that begins at `offset`.
    @inline(__always)
    private func endOfString(at offset: Int) throws(JSONError) -> Int {
        let end = bytes.endOfPlainText(from: offset &+ 1)
        guard end < bytes.byteCount, bytes.byte(at: end) == UInt8(ascii: "\"") else {
            return try bytes.endOfString(from: end) &+ 1
        }
        return end &+ 1
    }

    @inline(__always)
    private func checkDepth(_ nesting: borrowing Nesting, at offset: Int) throws(JSONError) {
        guard outerDepth &+ nesting.count < options.maximumDepth else {
            throw JSONError(.tooDeep(limit: options.maximumDepth), at: offset)
        }
    }

    /// Offset behind the number or literal that begins at `offset`.
    @inline(never)
    private func endOfScalar(at offset: Int) throws(JSONError) -> Int {
        switch bytes.byte(at: offset) {
        case UInt8(ascii: "n") where !bytes.beginsNaN(at: offset):
            return try bytes.endOfLiteral("null", at: offset, else: .null)
        case UInt8(ascii: "t"): return try bytes.endOfLiteral("true", at: offset, else: .boolean)
        case UInt8(ascii: "f"): return try bytes.endOfLiteral("false", at: offset, else: .boolean)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "i"), UInt8(ascii: "n"):
            let number = try ScannedNumber(in: bytes, at: offset, allowsNonFinite: options.allowsNonFiniteNumbers)
            if !options.allowsNonFiniteNumbers { _ = try number.finiteDouble(from: bytes) }
            return number.end
        default: throw bytes.unexpected(.value, at: offset)
        }
    }
}
