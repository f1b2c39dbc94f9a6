/// Finds the frames in a stream of bytes, however it is cut into reads.
package enum FrameReader {
    /// What the bytes at hand begin with.
    package enum Finding: Hashable, Sendable {
        /// A whole frame of this size.
        case frame(size: Int)
        case incomplete
        /// A length that no frame has: where the next one begins is unknown.
        case invalid(length: UInt32)
    }

    package static func next(in bytes: RawSpan) -> Finding {
        guard bytes.byteCount >= 4 else { return .incomplete }
        let length = UInt32(bigEndian: bytes.unsafeLoadUnaligned(as: UInt32.self))
        guard (FrameHeader.size...FrameHeader.longestFrame).contains(Int(length)) else {
            return .invalid(length: length)
        }
        return bytes.byteCount >= Int(length) ? .frame(size: Int(length)) : .incomplete
    }
}
