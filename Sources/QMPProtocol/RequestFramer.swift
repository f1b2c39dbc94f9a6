/// Finds the requests in what a client of a QMP server sends, however it is cut into reads, and what is none of them.
///
/// It is as lenient as QEMU: text may be in single quotes, nothing needs to stand between two requests, and a byte that no
/// JSON has, such as 0xFF, ends what came before it, so that a client can begin anew. Each byte is looked at once.
package struct RequestFramer {
    /// What the bytes at hand begin with.
    package enum Frame: Equatable, Sendable {
        /// A complete object or array; `isPlain` when it has no single quotes outside of double ones. The caller drops
        /// everything up to its end.
        case message(Range<Int>, isPlain: Bool)
        /// Something that is no request, for which one error is due. The caller drops everything up to `end`.
        case invalid(end: Int)
        /// A request larger than the limit, for which one error is due; the rest of it is dropped as it comes. The caller
        /// drops everything up to `end`.
        case oversized(end: Int)
        /// No complete request yet. So many bytes at the front are of no use: the caller drops them.
        case incomplete(droppable: Int)
    }

    private let maximumSize: Int
    /// How many bytes of the unfinished message at the front were examined by earlier calls.
    private var scanned = 0
    private var depth = 0
    /// The quote that ends the string that was begun.
    private var quote: UInt8?
    private var isEscaped = false
    private var isPlain = true
    /// The unfinished message is larger than the limit, which was told.
    private var isOversized = false
    /// What came last between messages is no JSON, which was told.
    private var isStray = false

    /// - Parameter maximumSize: The largest message accepted, in bytes.
    package init(maximumSize: Int) { self.maximumSize = maximumSize }

    /// Examines the bytes behind the last frame.
    ///
    /// To be called again after each frame with the bytes behind it. After `incomplete`, the next call gets the same bytes,
    /// less the droppable ones, with more behind them.
    package mutating func next(in bytes: RawSpan) -> Frame {
        var start = 0
        while true {
            if depth == 0, let frame = betweenMessages(bytes, from: &start) { return frame }
            if let frame = message(in: bytes, from: &start) { return frame }
        }
    }

    /// Moves to the next message; `nil` when it begins at `start`.
    private mutating func betweenMessages(_ bytes: RawSpan, from start: inout Int) -> Frame? {
        while start < bytes.byteCount {
            switch bytes.byte(at: start) {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                isStray = false
                return nil
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): isStray = false
            case _ where !isStray:
                isStray = true
                return .invalid(end: start + 1)
            default: break
            }
            start += 1
        }
        return .incomplete(droppable: start)
    }

    /// Moves through a message; `nil` when one that was too large has ended at `start`.
    private mutating func message(in bytes: RawSpan, from start: inout Int) -> Frame? {
        var offset = start + scanned
        while offset < bytes.byteCount {
            let isAccepted = take(bytes.byte(at: offset))
            offset += 1
            if isAccepted, depth > 0 { continue }
            let frame = isAccepted ? Frame.message(start..<offset, isPlain: isPlain) : .invalid(end: offset)
            let isTooLarge = isAccepted && offset - start > maximumSize
            let wasTold = isOversized
            self = RequestFramer(maximumSize: maximumSize)
            guard wasTold else { return isTooLarge ? .oversized(end: offset) : frame }
            start = offset
            return nil
        }
        return waitForMore(start: start, end: offset)
    }

    private mutating func waitForMore(start: Int, end: Int) -> Frame {
        scanned = end - start
        guard isOversized || scanned > maximumSize else { return .incomplete(droppable: start) }
        defer { isOversized = true }
        scanned = 0
        return isOversized ? .incomplete(droppable: end) : .oversized(end: end)
    }

    /// Takes one byte of a message; false when no JSON has it there.
    private mutating func take(_ byte: UInt8) -> Bool {
        if let quote {
            if isEscaped {
                // Single quotes may be escaped, which JSON does not know.
                if byte == UInt8(ascii: "'") { isPlain = false }
                isEscaped = false
            } else if byte == quote {
                self.quote = nil
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            }
            return byte >= 0x20 && byte < 0xFE
        }
        switch byte {
        case UInt8(ascii: "\""): quote = byte
        case UInt8(ascii: "'"):
            quote = byte
            isPlain = false
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
        case UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): break
        case 0..<0x20, 0xFE, 0xFF: return false
        default: break
        }
        return true
    }
}

extension RawSpan {
    /// The byte at an offset that the caller has checked.
    @inline(__always)
    fileprivate func byte(at offset: Int) -> UInt8 { unsafeLoad(fromUncheckedByteOffset: offset, as: UInt8.self) }
}
