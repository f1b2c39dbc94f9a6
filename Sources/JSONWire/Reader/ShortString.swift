extension RawSpan {
    /// The length of the contents that begin at `start` if they fit into a string without storage of its own, are ASCII
    /// and end with a quote; else `nil`.
    ///
    /// Names and most values are so short.
    @inline(__always)
    func shortASCIICount(at start: Int) -> Int? {
        guard start &+ 16 <= byteCount else { return nil }
        let low = word(at: start).bytesBeyondPlainASCII
        let count: Int
        if low != 0 {
            count = low.trailingZeroBitCount &>> 3
        } else {
            let high = word(at: start &+ 8).bytesBeyondPlainASCII
            guard high != 0 else { return nil }
            count = 8 &+ high.trailingZeroBitCount &>> 3
        }
        return byte(at: start &+ count) == UInt8(ascii: "\"") ? count : nil
    }

    /// The text of `count` ASCII bytes at `start`: at most 15, with at least 16 before the end of the input.
    @inline(__always)
    func shortString(at start: Int, count: Int) -> String {
        let low = word(at: start).littleEndian
        let high = word(at: start &+ 7).littleEndian
        return unsafe String(unsafeUninitializedCapacity: 15) { buffer in
            // The buffer has at least the 15 bytes that were asked for: the second word overlaps the first by one byte.
            let text = UnsafeMutableRawBufferPointer(buffer)
            unsafe text.storeBytes(of: low, as: UInt64.self)
            unsafe text.storeBytes(of: high, toByteOffset: 7, as: UInt64.self)
            return count
        }
    }
}
