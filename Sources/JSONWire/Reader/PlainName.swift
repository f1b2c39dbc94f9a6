extension RawSpan {
    /// Behind the comma at `offset` and the space that QEMU writes there; `nil` if there is no comma.
    @inline(__always)
    func endOfPlainComma(at offset: Int) -> Int? {
        guard offset &+ 2 <= byteCount, byte(at: offset) == UInt8(ascii: ",") else { return nil }
        return offset &+ (byte(at: offset &+ 1) == UInt8(ascii: " ") ? 2 : 1)
    }

    /// The name that begins at `offset` and where its value begins, if the name has no escapes and no more whitespace
    /// follows than the space that QEMU writes behind the colon.
    @inline(__always)
    func plainName(at offset: Int) -> (text: ScannedString, value: Int)? {
        guard offset < byteCount, byte(at: offset) == UInt8(ascii: "\"") else { return nil }
        let end = endOfPlainText(from: offset &+ 1)
        guard end &+ 4 <= byteCount, pair(at: end) == 0x3a22 else { return nil }
        let value = end &+ (byte(at: end &+ 2) == UInt8(ascii: " ") ? 3 : 2)
        guard byte(at: value) > UInt8(ascii: " ") else { return nil }
        return (ScannedString(start: offset &+ 1, end: end, hasEscapes: false), value)
    }
}
