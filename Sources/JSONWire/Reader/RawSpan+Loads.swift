/// The loads from the input. Each caller has compared the offset with `byteCount`; in debug builds that is checked again.
extension RawSpan {
    @inlinable @inline(__always)
    func byte(at offset: Int) -> UInt8 {
        assert(offset >= 0 && offset < byteCount)
        return unsafe unsafeLoad(fromUncheckedByteOffset: offset, as: UInt8.self)
    }

    /// Whether this byte stands at `offset`, which may be the end.
    @inline(__always)
    func isByte(_ expected: UInt8, at offset: Int) -> Bool {
        offset < byteCount && byte(at: offset) == expected
    }

    /// Two bytes, the first one lowest.
    @inline(__always)
    func pair(at offset: Int) -> UInt16 {
        assert(offset >= 0 && offset + 2 <= byteCount)
        return UInt16(littleEndian: unsafe unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt16.self))
    }

    /// Eight bytes, the first one lowest.
    @inline(__always)
    func word(at offset: Int) -> UInt64 {
        assert(offset >= 0 && offset + 8 <= byteCount)
        return UInt64(littleEndian: unsafe unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
    }
}
