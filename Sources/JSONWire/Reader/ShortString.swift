extension RawSpan {
    /// The text of `count` ASCII bytes at `start` if it fits into a string without storage of its own; else `nil`.
    ///
    /// Names and most values are so short. Their bytes travel in two registers.
    @inline(__always)
    func shortASCIIString(at start: Int, count: Int) -> String? {
        guard count <= 15, start &+ 16 <= byteCount else { return nil }
        let low = word(at: start)
        let high = word(at: start &+ 8)
        let lowMask: UInt64 = count < 8 ? ~(~0 &<< UInt64(count &* 8)) : ~0
        let highMask: UInt64 = count < 8 ? 0 : ~(~0 &<< UInt64((count &- 8) &* 8))
        guard (low & lowMask | high & highMask) & 0x8080_8080_8080_8080 == 0 else { return nil }
        return unsafe String(unsafeUninitializedCapacity: 15) { buffer in
            // The buffer has at least the 15 bytes that were asked for: the second word overlaps the first by one byte.
            let text = UnsafeMutableRawBufferPointer(buffer)
            unsafe text.storeBytes(of: low.littleEndian, as: UInt64.self)
            unsafe text.storeBytes(of: word(at: start &+ 7).littleEndian, toByteOffset: 7, as: UInt64.self)
            return count
        }
    }
}
