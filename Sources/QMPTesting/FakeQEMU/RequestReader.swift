internal import JSONWire
internal import QMPProtocol

/// Finds requests in the bytes of a client, and the descriptors that belong to each.
struct RequestReader {
    private var framer = MessageFramer(maximumSize: 64 << 20)
    private var buffer: [UInt8] = []
    /// How much at the front of `buffer` is done with.
    private var start = 0
    /// How many bytes of the stream came before `buffer`.
    private var offset = 0
    /// Descriptors that no request has taken yet, by the byte of the stream that carried them.
    private var descriptors: [(offset: Int, descriptors: [CInt])] = []

    /// Whether there are bytes that ``next()`` has not dealt with.
    var hasBytes: Bool { start < buffer.count }

    mutating func append(_ bytes: [UInt8], descriptors received: [CInt]) {
        offset += start
        buffer.removeFirst(start)
        start = 0
        if !received.isEmpty { descriptors.append((offset + buffer.count, received)) }
        buffer += bytes
    }

    /// The next request, or what is none; `nil` until more bytes come.
    mutating func next() -> FakeInput? {
        let buffer = buffer
        while start < buffer.count {
            switch framer.next(in: buffer.span.bytes.extracting(start..<buffer.count)) {
            case .message(let range):
                let message = Array(buffer[start + range.lowerBound..<start + range.upperBound])
                start += range.upperBound
                return FakeInput(message, descriptors: takeDescriptors())
            case .noise(let range), .malformed(let range):
                start += range.upperBound
                return .invalid("what was sent is not a JSON object", id: nil)
            case .oversized(let end):
                start += end
                return .invalid("what was sent is too large", id: nil)
            case .incomplete(let droppable):
                start += droppable
                return nil
            }
        }
        return nil
    }

    private mutating func takeDescriptors() -> [CInt] {
        let end = offset + start
        let taken = descriptors.prefix { $0.offset < end }
        descriptors.removeFirst(taken.count)
        return taken.flatMap { $0.descriptors }
    }
}
