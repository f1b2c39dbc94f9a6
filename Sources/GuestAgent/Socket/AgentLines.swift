internal import NIOCore

/// Finds the lines in what an agent sends, however it is cut into reads.
///
/// The agent writes one message per line. The byte 0xFF, which no message holds, stands before the answer to
/// `guest-sync-delimited`: what precedes it on its line is the rest of something that nobody will complete.
struct AgentLines {
    enum Line: Equatable {
        /// A line without its end; marked when 0xFF preceded it.
        case text(ByteBuffer, isMarked: Bool)
        /// A line that is larger than the limit; its bytes are dropped.
        case oversized
    }

    private let maximumSize: Int
    private var unread = ByteBuffer()
    /// How much of `unread` holds no line end.
    private var searched = 0
    /// The line at the front is too large, and is being dropped as it arrives.
    private var isOversized = false

    init(maximumSize: Int) { self.maximumSize = maximumSize }

    mutating func append(_ bytes: ByteBuffer) {
        if unread.readableBytes == 0 { unread = bytes } else { unread.writeImmutableBuffer(bytes) }
    }

    /// The next line that is there in full.
    mutating func next() -> Line? {
        let view = unread.readableBytesView
        guard let end = view[(view.startIndex + searched)...].firstIndex(of: UInt8(ascii: "\n")) else {
            awaitRest()
            return nil
        }
        let length = end - view.startIndex
        searched = 0
        let line = unread.readSlice(length: length) ?? ByteBuffer()
        unread.moveReaderIndex(forwardBy: 1)
        defer { isOversized = false }
        return isOversized || length > maximumSize ? .oversized : Self.text(line)
    }

    private mutating func awaitRest() {
        searched = unread.readableBytes
        if searched > maximumSize { isOversized = true }
        if isOversized {
            unread = ByteBuffer()
            searched = 0
        } else if unread.readerIndex > 0 {
            // The buffer is about to grow, and must not be shared with lines that were handed out.
            unread = ByteBuffer(unread.readableBytesView)
        }
    }

    private static func text(_ line: ByteBuffer) -> Line {
        guard let mark = line.readableBytesView.lastIndex(of: 0xFF) else { return .text(line, isMarked: false) }
        var line = line
        line.moveReaderIndex(to: mark + 1)
        return .text(line, isMarked: true)
    }
}
