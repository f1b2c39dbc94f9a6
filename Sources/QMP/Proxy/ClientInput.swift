internal import QMPProtocol

/// What a client sent and nobody has dealt with yet.
struct ClientInput {
    enum Item {
        /// One JSON object or array, in double quotes.
        case message([UInt8])
        case invalid
        case oversized
    }

    private var framer: RequestFramer
    private var buffer: [UInt8] = []
    /// How much at the front of `buffer` is done with.
    private var start = 0
    /// The latest descriptors, which wait for the command that takes them, as in QEMU.
    private var descriptors: OwnedDescriptors?

    init(maximumMessageSize: Int) { framer = RequestFramer(maximumSize: maximumMessageSize) }

    /// - Parameter received: The descriptors that came with the bytes. Those that came before and were not taken are closed.
    mutating func append(_ bytes: ArraySlice<UInt8>, _ received: OwnedDescriptors?) {
        buffer.removeFirst(start)
        start = 0
        buffer += bytes
        if let received { descriptors = received }
    }

    /// The next message, or what is none; `nil` until more bytes come.
    mutating func next() -> Item? {
        guard start < buffer.count else { return nil }
        let buffer = buffer
        switch framer.next(in: buffer.span.bytes.extracting(start..<buffer.count)) {
        case .message(let range, let isPlain):
            let text = Array(buffer[start + range.lowerBound..<start + range.upperBound])
            start += range.upperBound
            return .message(isPlain ? text : Self.doubleQuoted(text))
        case .invalid(let end):
            start += end
            return .invalid
        case .oversized(let end):
            start += end
            return .oversized
        case .incomplete(let droppable):
            start += droppable
            // What a large message took is given back.
            if start == buffer.count, buffer.capacity > 1 << 20 { (self.buffer, start) = ([], 0) }
            return nil
        }
    }

    mutating func takeDescriptors() -> OwnedDescriptors? {
        defer { descriptors = nil }
        return descriptors
    }

    /// The same text as standard JSON: QEMU takes single quotes too.
    static func doubleQuoted(_ text: [UInt8]) -> [UInt8] {
        let (single, double, backslash) = (UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "\\"))
        var result: [UInt8] = []
        result.reserveCapacity(text.count + 16)
        var quote: UInt8?
        var isEscaped = false
        for byte in text {
            switch (quote, byte) {
            case (_?, single) where isEscaped: result[result.count - 1] = single
            case (_?, _) where isEscaped: result.append(byte)
            case (nil, single), (single?, single): result.append(double)
            case (single?, double): result += [backslash, double]
            default: result.append(byte)
            }
            if let current = quote {
                if !isEscaped, byte == current { quote = nil }
                isEscaped = !isEscaped && byte == backslash
            } else if byte == single || byte == double {
                quote = byte
            }
        }
        return result
    }
}
