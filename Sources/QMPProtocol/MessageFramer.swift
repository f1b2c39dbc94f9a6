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
                offset = endOfPlainText(in: bytes, from: offset)
                guard offset < bytes.byteCount else { break }
                if followString(bytes.byte(at: offset)) == .broken {
                    // A message never holds a line break within a string: whatever follows the break is a new one.
                    return end(.malformed(start..<offset), start..<offset)
                }
            } else if followStructure(bytes.byte(at: offset)) == .complete {
                return end(.message(start..<offset + 1), start..<offset + 1)
            }
            offset += 1
        }
        return waitForMore(start: start, end: bytes.byteCount)
    }

    private enum Step { case goOn, complete, broken }

    private mutating func followStructure(_ byte: UInt8) -> Step {
        switch byte {
        case UInt8(ascii: "\""): isInString = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            depth -= 1
            if depth == 0 { return .complete }
        default: break
        }
        return .goOn
    }

    private mutating func followString(_ byte: UInt8) -> Step {
        if isEscaped {
            isEscaped = false
            return .goOn
        }
        switch byte {
        case UInt8(ascii: "\""): isInString = false
        case UInt8(ascii: "\\"): isEscaped = true
        case UInt8(ascii: "\n"): return .broken
        default: break
        }
        return .goOn
    }

    /// Passes over bytes of a string that need no look of their own, eight at a time.
    private func endOfPlainText(in bytes: RawSpan, from start: Int) -> Int {
        guard !isEscaped else { return start }
        var offset = start
        while offset + 8 <= bytes.byteCount {
            let word = bytes.word(at: offset)
            guard !word.contains(UInt8(ascii: "\"")), !word.contains(UInt8(ascii: "\\")),
                !word.contains(UInt8(ascii: "\n"))
            else { break }
            offset += 8
        }
        return offset
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
    fileprivate func byte(at offset: Int) -> UInt8 { unsafeLoad(fromUncheckedByteOffset: offset, as: UInt8.self) }

    /// The eight bytes from an offset that the caller has checked.
    fileprivate func word(at offset: Int) -> UInt64 {
        unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
    }
}

extension UInt64 {
    /// Whether one of the eight bytes is `byte`.
    fileprivate func contains(_ byte: UInt8) -> Bool {
        let difference = self ^ (0x0101_0101_0101_0101 &* UInt64(byte))
        return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080 != 0
    }
}
