/// Finds the messages in a stream of bytes, however it is cut into reads.
///
/// A message is one JSON object. The framer follows brackets and strings only and remembers what it has seen, so each
/// byte is looked at once: a message of any size costs linear time. Well-formedness is the next layer's business.
package struct MessageFramer {
    /// What the bytes at hand begin with.
    package enum Frame: Equatable, Sendable {
        /// A complete object. The caller drops everything up to its end.
        case message(Range<Int>)
        /// Bytes between messages that belong to no object. The caller drops them.
        case noise(Range<Int>)
        /// The beginning of an object that cannot be one: a line ends within a string. The caller drops it.
        case malformed(Range<Int>)
        /// The last bytes of an object larger than the limit. The caller drops everything up to `end`.
        case oversized(end: Int)
        /// No complete message yet. So many bytes at the front are of no use: the caller drops them.
        case incomplete(droppable: Int)
    }

    private let maximumSize: Int
    /// How many bytes of the unfinished message at the front were examined by earlier calls.
    private var scanned = 0
    private var depth = 0
    private var isInString = false
    private var isEscaped = false
    /// A line ended within a string.
    private var isBroken = false
    /// What came last was noise: white space that follows belongs to it.
    private var isInNoise = false
    /// The unfinished message is larger than the limit and is being dropped as it arrives.
    private var isOversized = false

    /// - Parameter maximumSize: The largest message accepted, in bytes.
    package init(maximumSize: Int) { self.maximumSize = maximumSize }

    /// Examines the bytes behind the last frame.
    ///
    /// To be called again after each frame with the bytes behind it. After `incomplete`, the next call gets the same bytes,
    /// less the droppable ones, with more behind them.
    package mutating func next(in bytes: RawSpan) -> Frame {
        depth == 0 ? betweenMessages(bytes) : insideMessage(bytes, startingAt: 0)
    }

    // MARK: Between messages

    private mutating func betweenMessages(_ bytes: RawSpan) -> Frame {
        var offset = 0
        while offset < bytes.byteCount {
            switch bytes.byte(at: offset) {
            case UInt8(ascii: "{"): return insideMessage(bytes, startingAt: offset)
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"):
                if isInNoise { return noise(bytes, from: offset) }
                offset += 1
            case Telnet.interpretAsCommand:
                guard let length = Telnet.lengthOfCommand(in: bytes, at: offset) else {
                    return .incomplete(droppable: offset)
                }
                isInNoise = false
                offset += length
            default: return noise(bytes, from: offset)
            }
        }
        return .incomplete(droppable: offset)
    }

    private mutating func noise(_ bytes: RawSpan, from start: Int) -> Frame {
        isInNoise = true
        var end = start + 1
        while end < bytes.byteCount {
            let byte = bytes.byte(at: end)
            if byte == UInt8(ascii: "{") || byte == Telnet.interpretAsCommand { break }
            end += 1
        }
        return .noise(start..<end)
    }

    // MARK: In a message

    private mutating func insideMessage(_ bytes: RawSpan, startingAt start: Int) -> Frame {
        var offset = start + scanned
        while offset < bytes.byteCount {
            if isInString {
                offset = passString(in: bytes, from: offset)
                if isBroken { return end(.malformed(start..<offset), start..<offset) }
            } else {
                offset = passStructure(in: bytes, from: offset)
                if depth == 0 { return end(.message(start..<offset), start..<offset) }
            }
        }
        return waitForMore(start: start, end: bytes.byteCount)
    }

    /// Passes everything up to the next string, the end of the message or the end of the bytes.
    private mutating func passStructure(in bytes: RawSpan, from start: Int) -> Int {
        var depth = depth
        defer { self.depth = depth }
        var offset = start
        while offset < bytes.byteCount {
            let byte = bytes.byte(at: offset)
            offset &+= 1
            switch byte {
            case UInt8(ascii: "\""):
                isInString = true
                return offset
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth &+= 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth &-= 1
                if depth == 0 { return offset }
            default: break
            }
        }
        return offset
    }

    /// Passes the rest of a string and its quote, or what there is of it. Stops at a line break, which no string holds: what
    /// follows is a new message.
    private mutating func passString(in bytes: RawSpan, from start: Int) -> Int {
        var offset = start
        if isEscaped {
            isEscaped = false
            offset &+= 1
        }
        while true {
            offset = bytes.endOfPlainText(from: offset)
            guard offset < bytes.byteCount else { return offset }
            switch bytes.byte(at: offset) {
            case UInt8(ascii: "\""):
                isInString = false
                return offset &+ 1
            case UInt8(ascii: "\\"):
                offset &+= 2
                guard offset <= bytes.byteCount else {
                    isEscaped = true
                    return bytes.byteCount
                }
            default:
                isBroken = true
                return offset
            }
        }
    }

    // MARK: The end of a message

    private mutating func end(_ frame: Frame, _ range: Range<Int>) -> Frame {
        let isTooLarge = isOversized || range.count > maximumSize
        self = MessageFramer(maximumSize: maximumSize)
        return isTooLarge ? .oversized(end: range.upperBound) : frame
    }

    private mutating func waitForMore(start: Int, end: Int) -> Frame {
        scanned = end - start
        guard isOversized || scanned > maximumSize else { return .incomplete(droppable: start) }
        isOversized = true
        scanned = 0
        return .incomplete(droppable: end)
    }
}

/// The few words of telnet that a QEMU socket with `telnet=on` says before the greeting.
private enum Telnet {
    static let interpretAsCommand: UInt8 = 0xFF

    /// How long the command at `offset` is; `nil` when it is not all there. A lone 0xFF, as the guest agent sends, counts
    /// as a command of one byte.
    static func lengthOfCommand(in bytes: RawSpan, at offset: Int) -> Int? {
        guard offset + 1 < bytes.byteCount else { return nil }
        switch bytes.byte(at: offset + 1) {
        case 0xFB...0xFE: return offset + 2 < bytes.byteCount ? 3 : nil  // WILL, WON'T, DO, DON'T and an option
        case 0xF0...0xFA: return 2
        default: return 1
        }
    }
}

extension RawSpan {
    /// The byte at an offset that the caller has checked.
    @inline(__always)
    fileprivate func byte(at offset: Int) -> UInt8 { unsafeLoad(fromUncheckedByteOffset: offset, as: UInt8.self) }

    /// The first offset from `start` on where a quote, a backslash or a line break stands, or the end; eight bytes at a time.
    @inline(__always)
    fileprivate func endOfPlainText(from start: Int) -> Int {
        var offset = start
        while offset &+ 8 <= byteCount {
            let word = UInt64(littleEndian: unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
            let marks =
                word.marks(of: UInt8(ascii: "\"")) | word.marks(of: UInt8(ascii: "\\"))
                | word.marks(of: UInt8(ascii: "\n"))
            if marks != 0 { return offset &+ marks.trailingZeroBitCount / 8 }
            offset &+= 8
        }
        while offset < byteCount {
            switch byte(at: offset) {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "\n"): return offset
            default: offset &+= 1
            }
        }
        return offset
    }
}

extension UInt64 {
    /// Marks the bytes that are `byte` by their highest bit. Marks above the lowest one may be wrong.
    @inline(__always)
    fileprivate func marks(of byte: UInt8) -> UInt64 {
        let difference = self ^ (0x0101_0101_0101_0101 &* UInt64(byte))
        return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
    }
}
