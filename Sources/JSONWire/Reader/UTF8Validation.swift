extension RawSpan {
    /// Offset of the first byte that is not part of a well-formed UTF-8 sequence.
    func firstInvalidUTF8(in range: Range<Int>) -> Int? {
        var offset = range.lowerBound
        while offset < range.upperBound {
            while offset &+ 8 <= range.upperBound, word(at: offset) & 0x8080_8080_8080_8080 == 0 { offset &+= 8 }
            guard offset < range.upperBound else { break }
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
