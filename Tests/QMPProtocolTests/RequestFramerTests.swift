import Testing

@testable import QMPProtocol

@Suite("Requests in a stream of bytes") struct RequestFramerTests {
    /// What a client's bytes hold, read in pieces of this size: texts, `!` for what is none, `#` for what is too large.
    private func items(_ bytes: [UInt8], piece: Int, maximumSize: Int = 100) -> [String] {
        var framer = RequestFramer(maximumSize: maximumSize)
        var (buffer, rest): ([UInt8], ArraySlice<UInt8>) = ([], bytes[...])
        var items: [String] = []
        while !rest.isEmpty {
            buffer += rest.prefix(piece)
            rest = rest.dropFirst(piece)
            reading: while true {
                switch framer.next(in: buffer.span.bytes) {
                case .message(let range, let isPlain):
                    items.append((isPlain ? "" : "~") + String(decoding: buffer[range], as: UTF8.self))
                    buffer.removeFirst(range.upperBound)
                case .invalid(let end):
                    items.append("!")
                    buffer.removeFirst(end)
                case .oversized(let end):
                    items.append("#")
                    buffer.removeFirst(end)
                case .incomplete(let droppable):
                    buffer.removeFirst(droppable)
                    break reading
                }
            }
        }
        return items
    }

    @Test(
        arguments: [
            ("", []), (" \r\n\t", []), ("{}", ["{}"]), ("{}{}\n[{}]", ["{}", "{}", "[{}]"]),
            (#"{"a": "}{\"\\"}{"#, [#"{"a": "}{\"\\"}"#]), ("{'a': '\"}'}{}", ["~{'a': '\"}'}", "{}"]),
            (#"{"a": "\'"}"#, [#"~{"a": "\'"}"#]), (#"{"a": "'"}"#, [#"{"a": "'"}"#]),
            ("what is {} this}", ["!", "!", "{}", "!"]), ("{\"a\u{1}{}", ["!", "{}"]), ("{\"a\n\":1}", ["!", "!"]),
            ("{\u{8}}", ["!", "!"]), ("{]", ["{]"]), ("12 34", ["!", "!"]), ("{é}", ["{é}"]),
        ] as [(String, [String])]
    )
    func itemsDoNotDependOnTheCut(text: String, expected: [String]) {
        for piece in 1...max(1, text.utf8.count) { #expect(items(Array(text.utf8), piece: piece) == expected) }
    }

    @Test func bytesThatNoTextHasEndWhatWasBegun() {
        for byte in [0xFE, 0xFF] as [UInt8] {
            for piece in 1...4 {
                #expect(items(Array(#"{"a"#.utf8) + [byte] + Array("{}".utf8), piece: piece) == ["!", "{}"])
                #expect(items(Array("{".utf8) + [byte, byte] + Array("{}".utf8), piece: piece) == ["!", "!", "{}"])
            }
        }
    }

    @Test func theRestOfWhatIsTooLargeIsDropped() {
        let large = #"{"a": ["\#(String(repeating: "]", count: 300))"]}"#
        for piece in [1, 7, 100, 1000] {
            #expect(items(Array("{}\(large) {'a'}".utf8), piece: piece) == ["{}", "#", "~{'a'}"])
        }
        // What ends it early was told with it.
        let broken = Array(#"{"\#(String(repeating: "x", count: 150))"#.utf8) + [0xFF] + Array("{}".utf8)
        #expect(items(broken, piece: 10) == ["#", "{}"])
    }
}
