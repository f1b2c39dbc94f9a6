import Foundation

/// Reads lines from a pipe as they come, on a thread of its own: Swift has no more of them than the machine has cores.
final class LineReader: Sendable {
    private let lines: AsyncStream<String>

    init(_ file: FileHandle) {
        let (lines, source) = AsyncStream.makeStream(of: String.self)
        self.lines = lines
        Thread.detachNewThread {
            var rest = Data()
            while true {
                let more = file.availableData
                if more.isEmpty { break }
                rest += more
                while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                    source.yield(String(decoding: rest[rest.startIndex..<end], as: UTF8.self))
                    rest = Data(rest[(end + 1)...])
                }
            }
            if !rest.isEmpty { source.yield(String(decoding: rest, as: UTF8.self)) }
            source.finish()
        }
    }

    /// The next line; `nil` at the end.
    func next() async -> String? {
        // All iterators of a stream take from the same elements.
        var iterator = lines.makeAsyncIterator()
        return await iterator.next()
    }
}
