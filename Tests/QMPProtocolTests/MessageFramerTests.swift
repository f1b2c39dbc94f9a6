import QMPProtocol
import Testing

@Suite struct MessageFramerTests {
    /// Everything a framer says of bytes that arrive in reads of `size`.
    private func frames(_ text: [UInt8], readSize size: Int, limit: Int = 1 << 20) -> [String] {
        var framer = MessageFramer(maximumSize: limit)
        var unread: [UInt8] = []
        var found: [String] = []
        for start in stride(from: 0, to: text.count, by: size) {
            unread += text[start..<min(start + size, text.count)]
            read: while true {
                switch framer.next(in: unread.span.bytes) {
                case .message(let range):
                    found.append("message " + String(decoding: unread[range], as: UTF8.self))
                    unread.removeFirst(range.upperBound)
                case .noise(let range):
                    // Noise may come in pieces: they count as one.
                    let piece = String(decoding: unread[range], as: UTF8.self)
                    if let last = found.last, last.hasPrefix("noise ") {
                        found[found.count - 1] = last + piece
                    } else {
                        found.append("noise " + piece)
                    }
                    unread.removeFirst(range.upperBound)
                case .malformed(let range):
                    found.append("malformed " + String(decoding: unread[range], as: UTF8.self))
                    unread.removeFirst(range.upperBound)
                case .oversized(let end):
                    found.append("oversized")
                    unread.removeFirst(end)
                case .incomplete(let droppable):
                    unread.removeFirst(droppable)
                    break read
                }
            }
        }
        return found
    }

    private func expect(
        _ text: String,
        _ expected: [String],
        limit: Int = 1 << 20,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        for size in [1, 2, 3, 7, 64, 100_000] {
            #expect(frames(Array(text.utf8), readSize: size, limit: limit) == expected, sourceLocation: sourceLocation)
        }
    }

    @Test func findsMessagesInAnyChunking() {
        expect("{}", ["message {}"])
        expect("{\"return\": {}}\r\n", ["message {\"return\": {}}"])
        expect(
            "{\"a\": 1}{\"b\": 2}\n\n {\"c\": [{}, [1]]}",
            [
                "message {\"a\": 1}", "message {\"b\": 2}", "message {\"c\": [{}, [1]]}",
            ]
        )
    }

    @Test func bracketsAndQuotesWithinStringsDoNotCount() {
        expect(#"{"a": "}{\"\\", "b": "\\\"}"}{}"#, [#"message {"a": "}{\"\\", "b": "\\\"}"}"#, "message {}"])
        expect(
            #"{"long text without anything of note": "0123456789 abcdefghij }]{[ \\\\ end"}"#,
            [
                #"message {"long text without anything of note": "0123456789 abcdefghij }]{[ \\\\ end"}"#
            ]
        )
    }

    @Test func prettyPrintedMessagesSpanLines() {
        let pretty = "{\r\n    \"return\": {\r\n        \"status\": \"running\"\r\n    }\r\n}"
        expect(pretty + "\r\n" + pretty, ["message " + pretty, "message " + pretty])
    }

    @Test func telnetCommandsBeforeAndBetweenMessagesAreDropped() {
        let telnet: [UInt8] = [0xFF, 0xFB, 0x01, 0xFF, 0xFB, 0x03, 0xFF, 0xFB, 0x00, 0xFF, 0xFD, 0x00]
        for size in [1, 2, 5, 100] {
            let bytes = telnet + Array("{\"QMP\": 1}".utf8) + [0xFF, 0xF1] + Array("{}".utf8)
            #expect(frames(bytes, readSize: size) == ["message {\"QMP\": 1}", "message {}"])
        }
    }

    @Test func aLoneSentinelByteIsDropped() {
        for size in [1, 2, 100] {
            #expect(frames([0xFF] + Array("{\"return\": 1}".utf8), readSize: size) == ["message {\"return\": 1}"])
        }
    }

    @Test func bytesThatBelongToNoObjectAreNoise() {
        expect("SSH-2.0-OpenSSH_9.2\r\n", ["noise SSH-2.0-OpenSSH_9.2\r\n"])
        expect("warning: foo {\"a\": 1}", ["noise warning: foo ", "message {\"a\": 1}"])
        expect("]}{}", ["noise ]}", "message {}"])
    }

    @Test func aLineBreakWithinAStringEndsTheMessage() {
        expect("{\"a\": \"b\n{\"c\": 1}", ["malformed {\"a\": \"b", "message {\"c\": 1}"])
    }

    @Test func invalidUTF8WithinAStringStaysInTheMessage() {
        let bytes = Array("{\"a\": \"".utf8) + [0xC3, 0x28, 0xFF, 0xFE] + Array("\"}{}".utf8)
        for size in [1, 3, 100] { #expect(frames(bytes, readSize: size).count == 2) }
    }

    @Test func aMessageLargerThanTheLimitIsDroppedAndTheNextFound() {
        let large = "{\"a\": \"" + String(repeating: "x", count: 100) + "\"}"
        expect(large + "{\"b\": 1}", ["oversized", "message {\"b\": 1}"], limit: 50)
        expect(large, ["message " + large], limit: large.utf8.count)
        expect(large, ["oversized"], limit: large.utf8.count - 1)
    }

    @Test func anOversizedMessageIsNotKept() {
        var framer = MessageFramer(maximumSize: 10)
        let bytes = Array("{\"a\": \"0123456789".utf8)
        #expect(framer.next(in: bytes.span.bytes) == .incomplete(droppable: bytes.count))
    }

    /// Each byte is looked at once: the framer never goes back in what it has seen. If it did, a message of 16 MiB in reads of
    /// 4 KiB would take 2,000 times as long as in one.
    @Test(.timeLimit(.minutes(10))) func aLargeMessageInSmallReadsCostsLinearTime() {
        let size = 16 << 20
        let text = Array("{\"a\": \"".utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: size) + Array("\"}".utf8)
        var framer = MessageFramer(maximumSize: size * 2)
        var end = 0
        while end < text.count {
            end = min(end + 4096, text.count)
            let frame = framer.next(in: text.span.bytes.extracting(0..<end))
            if end < text.count {
                #expect(frame == .incomplete(droppable: 0))
            } else {
                #expect(frame == .message(0..<text.count))
            }
        }
    }
}
