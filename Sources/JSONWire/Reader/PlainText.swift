extension RawSpan {
    /// The first offset at or behind `start` where a quote, a backslash or a control character stands, or the end.
    @inline(__always)
    func endOfPlainText(from start: Int) -> Int {
        var offset = start
        while offset &+ 16 <= byteCount {
            let low = word(at: offset).specialBytes
            if low != 0 { return offset &+ low.trailingZeroBitCount &>> 3 }
            let high = word(at: offset &+ 8).specialBytes
            if high != 0 { return offset &+ 8 &+ high.trailingZeroBitCount &>> 3 }
            offset &+= 16
        }
        while offset < byteCount, !byte(at: offset).isSpecialInString { offset &+= 1 }
        return offset
    }
}

extension UInt64 {
    /// Of eight bytes, the first one lowest, marks the first special one (quote, backslash, control character) in its
    /// highest bit. Zero when there is none; above the first one there may be false marks.
    var specialBytes: UInt64 { markedBytes & ~self & 0x8080_8080_8080_8080 }

    /// The same, where bytes that are not ASCII are special too.
    var bytesBeyondPlainASCII: UInt64 { (markedBytes | self) & 0x8080_8080_8080_8080 }

    private var markedBytes: UInt64 {
        let each: UInt64 = 0x0101_0101_0101_0101
        // Flipping bit 1 puts the quote (0x22) right above the control characters: all of them are below 0x21 then.
        let quotesAndControls = (self ^ (each &* 0x02)) &- (each &* 0x21)
        let backslashes = (self ^ (each &* 0x5c)) &- each
        return quotesAndControls | backslashes
    }
}

extension UInt8 {
    /// Whether the byte ends plain text in a string: a quote, a backslash or a control character.
    var isSpecialInString: Bool {
        self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\")
    }
}
