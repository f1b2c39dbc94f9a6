// Compiled together with the framer into one module, by Scripts/fuzz.sh.

/// Called by libFuzzer with each input: its first byte decides how the rest is cut into reads.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = Array(UnsafeBufferPointer(start: start, count: count))
    guard let first = input.first else { return 0 }
    let stream = Array(input.dropFirst())
    let limit = first & 0x80 == 0 ? 1 << 20 : 16
    let whole = frames(of: stream, readSize: max(1, stream.count), limit: limit)
    let cut = frames(of: stream, readSize: Int(first & 0x7F) + 1, limit: limit)
    require(whole == cut, "the frames depend on how the bytes were cut")
    return 0
}

/// Everything that a framer finds in a stream. Noise may come in pieces, which count as one; how much of an oversized message
/// is left at its end depends on the reads, so only that there was one is noted.
private func frames(of stream: [UInt8], readSize: Int, limit: Int) -> [[UInt8]] {
    var framer = MessageFramer(maximumSize: limit)
    var unread: [UInt8] = []
    var found: [[UInt8]] = []
    var isInNoise = false
    for start in stride(from: 0, to: stream.count, by: readSize) {
        unread += stream[start..<min(start + readSize, stream.count)]
        read: while true {
            let frame = framer.next(in: unread.span.bytes)
            switch frame {
            case .message(let range):
                require(range.count <= limit && !range.isEmpty, "a message of a size that cannot be")
                found.append(take(range, of: &unread))
                isInNoise = false
            case .noise(let range):
                require(!range.isEmpty, "empty noise")
                let noise = take(range, of: &unread)
                if isInNoise, let last = found.indices.last { found[last] += noise } else { found.append(noise) }
                isInNoise = true
            case .malformed(let range):
                found.append([0x21] + take(range, of: &unread))
                isInNoise = false
            case .oversized(let end):
                found.append([0x23])
                unread.removeFirst(end)
                isInNoise = false
            case .incomplete(let droppable):
                unread.removeFirst(droppable)
                require(unread.count <= limit + readSize, "more is kept than the limit allows")
                break read
            }
        }
    }
    return found
}

private func take(_ range: Range<Int>, of bytes: inout [UInt8]) -> [UInt8] {
    defer { bytes.removeFirst(range.upperBound) }
    return Array(bytes[range])
}

private func require(_ condition: Bool, _ message: StaticString) {
    if !condition { fatalError("\(message)") }
}
