import NIOCore
import Testing

@testable import GuestAgent

@Suite struct AgentLinesTests {
    @Test(arguments: [1, 2, 3, 7, 1000])
    func linesAreFoundHoweverTheyAreCut(size: Int) {
        let stream = Array("{\"a\": 1}\n\n{\"half".utf8) + [0xFF] + Array("{\"b\": 2}\r\n{\"c\"".utf8)
        #expect(read(stream, size) == [line("{\"a\": 1}"), line(""), line("{\"b\": 2}\r", isMarked: true)])
    }

    @Test func aPartialLineIsCompletedLater() {
        var lines = AgentLines(maximumSize: 100)
        lines.append(ByteBuffer(string: "{\"a\":"))
        #expect(lines.next() == nil)
        lines.append(ByteBuffer(string: " 1}\n"))
        #expect(lines.next() == line("{\"a\": 1}"))
        #expect(lines.next() == nil)
    }

    @Test(arguments: [1, 4, 1000])
    func aLineThatIsTooLargeIsDroppedAlone(size: Int) {
        let stream = Array("123456789\n12345678\n".utf8)
        #expect(read(stream, size, maximumSize: 8) == [.oversized, line("12345678")])
    }

    private func line(_ text: String, isMarked: Bool = false) -> AgentLines.Line {
        .text(ByteBuffer(string: text), isMarked: isMarked)
    }

    private func read(_ stream: [UInt8], _ size: Int, maximumSize: Int = 100) -> [AgentLines.Line] {
        var lines = AgentLines(maximumSize: maximumSize)
        var found: [AgentLines.Line] = []
        for start in stride(from: 0, to: stream.count, by: size) {
            lines.append(ByteBuffer(bytes: stream[start..<min(stream.count, start + size)]))
            while let line = lines.next() { found.append(line) }
        }
        return found
    }
}
