import JSONWire
import Testing

@Suite("Writer")
struct WriterTests {
    @Test("Compact text has no space, pretty text has one member on each line")
    func styles() {
        let value: JSONValue = ["a": 1, "b": [1, 2, [:], []], "c": ["d": nil]]
        #expect(value.jsonString() == #"{"a":1,"b":[1,2,{},[]],"c":{"d":null}}"#)
        #expect(
            value.jsonString(style: .pretty) == """
                {
                  "a": 1,
                  "b": [
                    1,
                    2,
                    {},
                    []
                  ],
                  "c": {
                    "d": null
                  }
                }
                """
        )
        #expect(JSONValue.array([]).jsonString(style: .pretty) == "[]")
        #expect(JSONValue.object([:]).jsonString(style: .pretty) == "{}")
        #expect(JSONValue.string("x").jsonString(style: .pretty) == "\"x\"")
    }

    @Test("Piece by piece")
    func pieces() {
        var writer = JSONWriter(reservingCapacity: 0)
        writer.beginObject()
        writer.member("execute", "query-status")
        writer.member("id", 7 as Int?)
        writer.member("absent", nil as String?)
        writer.key("a\"b" as String)
        writer.beginArray()
        writer.write(bool: true)
        writer.write(integer: UInt64.max)
        writer.write(integer: Int64.min)
        writer.write(double: 0.1)
        writer.writeNull()
        writer.write(string: "é")
        writer.write(raw: Array(#"{"x" : 1}"#.utf8))
        writer.write(raw: Array("[2]".utf8).span.bytes)
        writer.write([false])
        writer.write(nil as Int?)
        writer.endArray()
        writer.endObject()
        let expected =
            #"{"execute":"query-status","id":7,"a\"b":[true,18446744073709551615,-9223372036854775808,0.1,"#
            + #"null,"é",{"x" : 1},[2],[false],null]}"#
        #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
        #expect(writer.finish() == Array(expected.utf8))
    }

    @Test("Only quotes, backslashes, control characters and DEL are escaped")
    func escapes() throws {
        #expect("a\"b\\c/d".jsonString() == #""a\"b\\c/d""#)
        #expect("\u{8}\t\n\u{c}\r".jsonString() == #""\b\t\n\f\r""#)
        #expect("\0\u{1}\u{1f}\u{7f}\u{80}".jsonString() == "\"\\u0000\\u0001\\u001f\\u007f\u{80}\"")
        #expect("é漢😀\u{2028}".jsonString() == "\"é漢😀\u{2028}\"")
        #expect("".jsonString() == "\"\"")
        for scalar in (0..<0x300).compactMap(Unicode.Scalar.init) {
            for prefix in ["", "a", repeated("a", 7), repeated("é", 20)] {
                let text = prefix + String(Character(scalar)) + prefix
                #expect(try String(json: text.jsonBytes()) == text)
            }
        }
    }

    @Test("Names are escaped as other strings are")
    func names() {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("tab\t", 1)
        writer.key("plain")
        writer.write(2)
        writer.endObject()
        #expect(String(decoding: writer.finish(), as: UTF8.self) == #"{"tab\t":1,"plain":2}"#)
    }

    @Test("Numbers have as many digits as they need; those that are not finite become null")
    func numbers() {
        #expect(
            [0.0, -0.0, 1, 1.5, 1e21, 1e-7, .leastNonzeroMagnitude].jsonString()
                == "[0.0,-0.0,1.0,1.5,1e+21,1e-07,5e-324]"
        )
        #expect([Double.infinity, -.infinity, .nan].jsonString() == "[null,null,null]")
        #expect([Int8.min, 0, Int8.max].jsonString() == "[-128,0,127]")
        #expect([UInt16.max].jsonString() == "[65535]")
    }

    @Test("Standard types write themselves")
    func standardTypes() {
        #expect(["b": 1, "a": 2, "é": 3].jsonString() == #"{"a":2,"b":1,"é":3}"#)
        #expect([[true], []].jsonString() == "[[true],[]]")
        #expect([1, nil].jsonString() == "[1,null]")
        #expect(([:] as [String: Int]).jsonString() == "{}")
        #expect((nil as String?).jsonString() == "null")
    }
}
