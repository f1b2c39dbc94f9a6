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
    var count: Int { end &- start }

    /// The contents as text, with escapes resolved.
    ///
    /// - Throws: When the contents are not valid UTF-8 or hold half of a surrogate pair.
    @inline(__always)
    func decoded(from bytes: RawSpan) throws(JSONError) -> String {
        if bytes.shortASCIICount(at: start) == count { return bytes.shortString(at: start, count: count) }
        return try decodedLong(from: bytes)
    }

    /// The same, for contents that are not known to be short.
    @inline(never)
    func decodedLong(from bytes: RawSpan) throws(JSONError) -> String {
        if let offset = bytes.firstInvalidUTF8(in: start..<end) { throw JSONError(.invalidUTF8, at: offset) }
        if hasEscapes { return try unescaped(from: bytes) }
        return unsafe bytes.extracting(unchecked: start..<end).withUnsafeBytes { contents in
            unsafe String(decoding: contents, as: UTF8.self)
        }
    }

    private func unescaped(from bytes: RawSpan) throws(JSONError) -> String {
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
        return String(decoding: units, as: UTF8.self)
    }

    /// Resolves the escape at `offset`.
    ///
    /// - Returns: The offset behind the escape.
    private func unescape(
        at offset: Int,
        in bytes: RawSpan,
        appendingTo units: inout [UInt8]
    ) throws(JSONError) -> Int {
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
        if 0xd800..<0xdc00 ~= value, next + 6 <= end, bytes.beginsUnicodeEscape(at: next) {
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
}

extension RawSpan {
    fileprivate func beginsUnicodeEscape(at offset: Int) -> Bool {
        byte(at: offset) == UInt8(ascii: "\\") && byte(at: offset + 1) == UInt8(ascii: "u")
    }

    /// The value of four hexadecimal digits, which the scan has found to be such.
    fileprivate func hexadecimalQuad(at offset: Int) -> UInt32 {
        var value: UInt32 = 0
        for index in offset..<offset + 4 { value = value << 4 | UInt32(byte(at: index).hexadecimalValue ?? 0) }
        return value
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
