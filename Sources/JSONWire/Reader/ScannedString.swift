/// Where the contents of a string stand in the input, between its quotes.
@usableFromInline
struct ScannedString {
    /// Offset of the first byte of the contents.
    @usableFromInline let start: Int
    /// Offset behind the last byte: where the closing quote stands.
    @usableFromInline let end: Int
    /// Whether there is at least one backslash.
    @usableFromInline let hasEscapes: Bool

    @inlinable
    init(start: Int, end: Int, hasEscapes: Bool) {
        self.start = start
        self.end = end
        self.hasEscapes = hasEscapes
    }

    @inlinable
    var count: Int { end &- start }

    /// The contents as text, with escapes resolved.
    ///
    /// - Throws: When the contents are not valid UTF-8 or hold half of a surrogate pair.
    @inlinable
    func decoded(from bytes: RawSpan) throws(JSONError) -> String {
        if hasEscapes { return try unescaped(from: bytes) }
        let text = unsafe bytes.extracting(unchecked: start..<end).withUnsafeBytes { contents in
            unsafe String(validating: contents, as: UTF8.self)
        }
        guard let text else { throw invalidUTF8(in: bytes) }
        return text
    }

    /// The slower way, for contents with escapes.
    @usableFromInline @inline(never)
    func unescaped(from bytes: RawSpan) throws(JSONError) -> String {
        var units: [UInt8] = []
        units.reserveCapacity(count)
        var offset = start
        while offset < end {
            let byte = bytes.byte(at: offset)
            if byte == UInt8(ascii: "\\") {
                offset = try unescape(at: offset, in: bytes, appendingTo: &units)
            } else {
                units.append(byte)
                offset += 1
            }
        }
        guard let text = String(validating: units, as: UTF8.self) else { throw invalidUTF8(in: bytes) }
        return text
    }

    /// Resolves the escape at `offset`.
    ///
    /// - Returns: The offset behind the escape.
    private func unescape(at offset: Int, in bytes: RawSpan, appendingTo units: inout [UInt8]) throws(JSONError) -> Int {
        switch bytes.byte(at: offset + 1) {
        case UInt8(ascii: "b"): units.append(0x08)
        case UInt8(ascii: "f"): units.append(0x0c)
        case UInt8(ascii: "n"): units.append(0x0a)
        case UInt8(ascii: "r"): units.append(0x0d)
        case UInt8(ascii: "t"): units.append(0x09)
        case UInt8(ascii: "u"): return try unescapeScalar(at: offset, in: bytes, appendingTo: &units)
        case let byte: units.append(byte)
        }
        return offset + 2
    }

    /// Resolves `\uXXXX`, or two of them that stand for one scalar.
    private func unescapeScalar(
        at offset: Int,
        in bytes: RawSpan,
        appendingTo units: inout [UInt8]
    ) throws(JSONError) -> Int {
        var next = offset + 6
        var value = bytes.hexadecimalQuad(at: offset + 2)
        if 0xd800..<0xdc00 ~= value, next + 6 <= end, bytes.pair(at: next) == UInt16(0x755c) {
            let low = bytes.hexadecimalQuad(at: next + 2)
            if 0xdc00..<0xe000 ~= low {
                value = 0x10000 + (value - 0xd800) << 10 + (low - 0xdc00)
                next += 6
            }
        }
        guard let scalar = Unicode.Scalar(value) else { throw JSONError(.loneSurrogate, at: offset) }
        units.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        return next
    }

    /// The error for contents that are not UTF-8, at the first byte that is wrong.
    @usableFromInline @inline(never)
    func invalidUTF8(in bytes: RawSpan) -> JSONError {
        JSONError(.invalidUTF8, at: bytes.firstInvalidUTF8(in: start..<end) ?? start)
    }
}

extension RawSpan {
    /// The value of four hexadecimal digits, which the scan has found to be such.
    fileprivate func hexadecimalQuad(at offset: Int) -> UInt32 {
        var value: UInt32 = 0
        for index in offset..<offset + 4 { value = value << 4 | UInt32(byte(at: index).hexadecimalValue ?? 0) }
        return value
    }

    /// Offset of the first byte that is not part of a well-formed UTF-8 sequence.
    func firstInvalidUTF8(in range: Range<Int>) -> Int? {
        var offset = range.lowerBound
        while offset < range.upperBound {
            guard let length = lengthOfScalar(at: offset, before: range.upperBound) else { return offset }
            offset += length
        }
        return nil
    }

    private func lengthOfScalar(at offset: Int, before end: Int) -> Int? {
        let length: Int
        let second: ClosedRange<UInt8>
        switch byte(at: offset) {
        case ..<0x80: return 1
        case 0xc2...0xdf: (length, second) = (2, 0x80...0xbf)
        case 0xe0: (length, second) = (3, 0xa0...0xbf)
        case 0xed: (length, second) = (3, 0x80...0x9f)
        case 0xe1...0xef: (length, second) = (3, 0x80...0xbf)
        case 0xf0: (length, second) = (4, 0x90...0xbf)
        case 0xf1...0xf3: (length, second) = (4, 0x80...0xbf)
        case 0xf4: (length, second) = (4, 0x80...0x8f)
        default: return nil
        }
        guard offset + length <= end, second ~= byte(at: offset + 1) else { return nil }
        for index in offset + 2..<offset + length where byte(at: index) & 0xc0 != 0x80 { return nil }
        return length
    }
}

extension UInt8 {
    /// The value of a hexadecimal digit.
    var hexadecimalValue: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
