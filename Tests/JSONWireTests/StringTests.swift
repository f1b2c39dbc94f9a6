import JSONWire
import Testing

@Suite("Strings")
struct StringTests {
    @Test(
        "Escapes stand for what JSON says",
        arguments: [
            (#""\"""#, "\""), (#""\\""#, "\\"), (#""\/""#, "/"), (#""\b""#, "\u{8}"), (#""\f""#, "\u{c}"),
            (#""\n""#, "\n"), (#""\r""#, "\r"), (#""\t""#, "\t"), (#""\u0041""#, "A"), (#""\u00e9""#, "é"),
            (#""\u00E9""#, "é"), (#""\u6F22""#, "漢"), (#""\uFFFF""#, "\u{ffff}"), (#""\u0000""#, "\0"),
            (#""\u007f""#, "\u{7f}"), (#""\uD83D\uDE00""#, "😀"), (#""\ud800\udc00""#, "\u{10000}"),
            (#""\uDBFF\uDFFF""#, "\u{10ffff}"), (#""a\nb\nc""#, "a\nb\nc"), (#""\\u0041""#, #"\u0041"#),
            (#""\\\\\"""#, #"\\""#), (#""é\u00e9😀\ud83d\ude00""#, "éé😀😀"),
        ]
    )
    func escapes(text: String, value: String) throws {
        #expect(try String(json: text) == value)
        #expect(try parse(text) == .string(value))
        #expect(try parse("{\(text): 1}") == [value: 1])
        try skip(text)
    }

    @Test("Every length comes out whole, with any kind of character at the end")
    func lengths() throws {
        for length in 0...70 {
            for end in ["", "x", "é", "😀", "\u{7f}"] {
                let value = repeated("a", length) + end
                #expect(try String(json: "\"\(value)\"") == value)
                #expect(try [String](json: "[\"\(value)\", \"\"]") == [value, ""])
                #expect(try String(json: "\"\(value)\\n\"") == value + "\n")
            }
        }
    }

    @Test("Unknown and unfinished escapes are refused")
    func invalidEscapes() {
        for text in [
            #""\x""#, #""\'""#, #""\U0041""#, #""\u004g""#, #""\u+041""#, #""\u""#, #""\u12""#, #""\ ""#, #""\0""#,
        ] {
            #expect(parseFailure(text) == JSONError(.invalidEscape, at: 1), "\(text)")
            #expect(skipFailure(text) == JSONError(.invalidEscape, at: 1), "\(text)")
        }
        for text in [#""\"#, #""\u"#, #""\u1"#, #""\u123"#] {
            let error = JSONError(.endOfInput(expected: .escape), at: text.utf8.count)
            #expect(parseFailure(text) == error)
            #expect(skipFailure(text) == error)
        }
    }

    @Test(
        "Half a surrogate pair is refused where the text is read, and passes where it is skipped",
        arguments: [
            #""\ud800""#, #""\udc00""#, #""\udfff""#, #""\ud800x""#, #""\ud800\n""#, #""\ud800\u0041""#,
            #""\ud800\ud800""#, #""\ud800\ud800\udc00""#, #""\udc00\ud800""#,
        ]
    )
    func loneSurrogates(text: String) throws {
        #expect(throws: JSONError(.loneSurrogate, at: 1)) { try String(json: text) }
        #expect(throws: JSONError(.loneSurrogate, at: 1)) { try parse(text) }
        #expect(throws: JSONError(.loneSurrogate, at: 2)) { try parse("{\(text): 1}") }
        try skip(text)
        try skip("{\(text): 1}")
    }

    @Test("Control characters must be escaped; DEL need not be")
    func controlCharacters() throws {
        for byte in UInt8(0)..<0x20 {
            for length in [0, 7, 15, 16, 40] {
                let bytes =
                    [UInt8(ascii: "\"")] + Array(repeating: UInt8(ascii: "a"), count: length) + [
                        byte, UInt8(ascii: "\""),
                    ]
                let error = JSONError(.controlCharacter, at: 1 + length)
                #expect(throws: error) { try String(json: bytes) }
                #expect(throws: error) { try JSONValue(json: bytes) }
                #expect(throws: error) { try skip(bytes) }
            }
        }
        #expect(try String(json: "\"\u{7f}\"") == "\u{7f}")
    }

    @Test(
        "Bytes that are not UTF-8 are refused where the text is read, and pass where it is skipped",
        arguments: [
            [0x80], [0xbf], [0xc0, 0x80], [0xc1, 0xbf], [0xc3], [0xc3, 0x28], [0xe0, 0x80, 0x80], [0xe0, 0x9f, 0xbf],
            [0xe2, 0x82], [0xe2, 0x28, 0xa1], [0xed, 0xa0, 0x80], [0xed, 0xbf, 0xbf], [0xf0, 0x80, 0x80, 0x80],
            [0xf0, 0x8f, 0xbf, 0xbf], [0xf0, 0x9f, 0x98], [0xf4, 0x90, 0x80, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xfe],
            [0xff],
        ] as [[UInt8]]
    )
    func invalidUTF8(sequence: [UInt8]) throws {
        for prefix in ["", "abc", "é", repeated("x", 40)] {
            let text = [UInt8(ascii: "\"")] + prefix.utf8 + sequence + [UInt8(ascii: "\"")]
            let error = JSONError(.invalidUTF8, at: 1 + prefix.utf8.count)
            #expect(throws: error) { try String(json: text) }
            #expect(throws: error) { try JSONValue(json: text) }
            try skip(text)
            let escaped = [UInt8(ascii: "\"")] + Array(#"\n"#.utf8) + sequence + [UInt8(ascii: "\"")]
            #expect(throws: JSONError(.invalidUTF8, at: 3)) { try String(json: escaped) }
        }
    }

    @Test("UTF-8 at its borders is accepted")
    func borderlineUTF8() throws {
        for scalar in [0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xffff, 0x10000, 0x10ffff] as [UInt32] {
            let value = String(try #require(Unicode.Scalar(scalar)))
            #expect(try String(json: "\"\(value)\"") == value)
            #expect(try String(json: "\"\\t\(value)\"") == "\t" + value)
        }
    }

    @Test("A string that does not end is refused", arguments: [0, 1, 14, 15, 16, 31, 32, 33])
    func unterminated(length: Int) {
        let text = "\"" + repeated("a", length)
        let error = JSONError(.endOfInput(expected: .endOfString), at: text.utf8.count)
        #expect(parseFailure(text) == error)
        #expect(skipFailure(text) == error)
        #expect(skipFailure("{" + text) == JSONError(.endOfInput(expected: .endOfString), at: text.utf8.count + 1))
    }

    @Test("A short string is read and refused alike wherever the input ends", arguments: 0...17)
    func shortStringsNearTheEnd(length: Int) {
        let specials: [[UInt8]] = [
            [], [0x7f], [0xc3, 0xa9], [0x80], [0xff], [0x1f], Array(#"\n"#.utf8), Array(#"\""#.utf8),
        ]
        for special in specials {
            for place in 0...length {
                var contents = [UInt8](repeating: UInt8(ascii: "a"), count: length)
                contents.insert(contentsOf: special, at: place)
                let text = [UInt8(ascii: "\"")] + contents + [UInt8(ascii: "\"")]
                let alone = Result { () throws(JSONError) in try String(json: text) }
                let space = [UInt8](repeating: UInt8(ascii: " "), count: 16)
                let amongOthers = Result { () throws(JSONError) in try String(json: text + space) }
                #expect(alone == amongOthers)
            }
        }
    }
}
