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

    /// Offset behind the value that begins at `start`.
    func endOfValue(at start: Int) throws(JSONError) -> Int {
        var nesting = Nesting()
        var offset = start
        while true {
            switch bytes.byte(at: offset) {
            case UInt8(ascii: "\""):
                offset = try endOfString(at: offset)
            case UInt8(ascii: "{"):
                try checkDepth(nesting, at: offset)
                nesting.push(isObject: true)
                if let name = bytes.plainName(at: offset &+ 1) {
                    offset = name.value
                    continue
                }
                offset = try bytes.endOfSpace(from: offset &+ 1, expecting: .memberNameOrEnd)
                guard bytes.byte(at: offset) == UInt8(ascii: "}") else {
                    offset = try startOfMember(at: offset, expecting: .memberNameOrEnd)
                    continue
                }
            case UInt8(ascii: "["):
                try checkDepth(nesting, at: offset)
                nesting.push(isObject: false)
                offset = try bytes.endOfSpace(from: offset &+ 1, expecting: .value)
                if bytes.byte(at: offset) != UInt8(ascii: "]") { continue }
            default:
                offset = try endOfScalar(at: offset)
            }
            offset = close(&nesting, from: offset)
            if nesting.isEmpty { return offset }
            if let next = startOfPlainValue(behind: offset, isInObject: nesting.isInObject) {
                offset = next
            } else {
                offset = try moveToNextValue(from: offset, &nesting)
                if nesting.isEmpty { return offset }
            }
        }
    }

    /// Leaves the containers that end right at `start`.
    ///
    /// - Returns: The offset behind them.
    @inline(__always)
    private func close(_ nesting: inout Nesting, from start: Int) -> Int {
        var offset = start
        while !nesting.isEmpty, bytes.isByte(nesting.end, at: offset) {
            offset &+= 1
            nesting.pop()
        }
        return offset
    }

    /// Offset of the next value if what stands before it is plain, as most is.
    @inline(__always)
    private func startOfPlainValue(behind offset: Int, isInObject: Bool) -> Int? {
        guard let start = bytes.endOfPlainComma(at: offset) else { return nil }
        if isInObject { return bytes.plainName(at: start)?.value }
        return start < bytes.byteCount && bytes.byte(at: start) > UInt8(ascii: " ") ? start : nil
    }

    /// From behind a value, closes the containers that end and moves to the next value.
    @inline(never)
    private func moveToNextValue(from start: Int, _ nesting: inout Nesting) throws(JSONError) -> Int {
        var offset = start
        while !nesting.isEmpty {
            let isInObject = nesting.isInObject
            let expected: JSONError.Expectation = isInObject ? .commaOrEndOfObject : .commaOrEndOfArray
            offset = try bytes.endOfSpace(from: offset, expecting: expected)
            let byte = bytes.byte(at: offset)
            if byte == UInt8(ascii: ",") {
                offset = try bytes.endOfSpace(from: offset &+ 1, expecting: isInObject ? .memberName : .value)
                return isInObject ? try startOfMember(at: offset, expecting: .memberName) : offset
            }
            guard byte == nesting.end else { throw bytes.unexpected(expected, at: offset) }
            offset &+= 1
            nesting.pop()
        }
        return offset
    }

    /// Offset of the value whose name begins at `offset`.
    @inline(never)
    private func startOfMember(at offset: Int, expecting expected: JSONError.Expectation) throws(JSONError) -> Int {
        guard bytes.byte(at: offset) == UInt8(ascii: "\"") else { throw bytes.unexpected(expected, at: offset) }
        let colon = try bytes.endOfSpace(from: endOfString(at: offset), expecting: .colon)
        guard bytes.byte(at: colon) == UInt8(ascii: ":") else { throw bytes.unexpected(.colon, at: colon) }
        return try bytes.endOfSpace(from: colon &+ 1, expecting: .value)
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
