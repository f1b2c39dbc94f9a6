import JSONWire
import TestSupport
import Testing

@Suite("Reader")
struct ReaderTests {
    @Test("Objects are read member by member, unknown members are skipped")
    func objects() throws {
        let text = #" { "name" : "disk0" , "unknown": [1, {"a": null}], "size": 10, "tags": ["a", "b"] } "#
        #expect(try Disk(json: text) == Disk(name: "disk0", size: 10, tags: ["a", "b"]))
    }

    @Test("A name matches whole, byte for byte, with escapes resolved")
    func keyMatching() throws {
        #expect(try Disk(json: #"{"n\u0061me": "x", "\u0073ize": 1}"#) == Disk(name: "x", size: 1))
        #expect(try Disk(json: #"{"name": "x", "names": 1, "nam": 2, "Name": 3, "": 4, "nam\u0000": 5}"#).name == "x")
        #expect(try Disk(json: #"{"name": "x", "nam\ud800": 5}"#).name == "x")
        #expect(throws: JSONError.missingMember("name", at: 1)) { try Disk(json: #" {"size": 1}"#) }
    }

    @Test("Names of every length are told apart")
    func keyLengths() throws {
        #expect(try KeyLengths(json: #"{"a": 1, "ab": 1, "abc": 1, "abcd": 1, "abcde": 1}"#).found == "12345")
        #expect(
            try KeyLengths(json: #"{"abcdefg": 1, "abcdefgh": 1, "abcdefghi": 1, "abcdefghijklmnop-qrst": 1}"#).found
                == "789L"
        )
        #expect(try KeyLengths(json: #"{"abcdefX": 1, "abcdefgX": 1, "Xbcdefghi": 1, "é": 1}"#).found == "???e")
        #expect(
            try KeyLengths(json: #"{"abcdefghijklmnop-qrsX": 1, "Xbcdefghijklmnop-qrst": 1, "x": 1}"#).found == "???"
        )
    }

    @Test("A name that is made from a scalar matches too")
    func scalarNames() throws {
        let bytes = Array(#"{"é": 1, "x": 2}"#.utf8)
        var reader = JSONReader(bytes.span.bytes)
        try reader.beginObject()
        let name: StaticString = scalarLiteral()
        #expect(!name.hasPointerRepresentation)
        let isFoundInOrder = try reader.skipKey(name)
        #expect(!isFoundInOrder)
        var matches: [Bool] = []
        while let key = try reader.nextKey() {
            matches.append(key == name)
            try reader.skipValue()
        }
        #expect(matches == [true, false])
    }

    @Test("Names give their text")
    func keyText() throws {
        #expect(try [String: Int](json: #"{"a\n": 1, "é": 2, "a\n": 3}"#) == ["a\n": 3, "é": 2])
        #expect(throws: JSONError(.loneSurrogate, at: 2)) { try [String: Int](json: #"{"\ud800": 1}"#) }
    }

    @Test(
        "Members in the expected order are found without looking names up",
        arguments: [
            (#"{"name": "a", "size": 2}"#, "ns"), (#"{"name":"a","size":2}"#, "ns"),
            (#"{"size": 2, "name": "a"}"#, "s"),
            (#"{ "name" : "a" , "size" : 2 }"#, "ns"), (#"{"name": "a", "x": 1, "size": 2}"#, "n"), ("{}", ""),
            (#"{"x": 1}"#, ""), (#"{"name": "a", "sizes": 2}"#, "n"), (#"{"n\u0061me": "a"}"#, ""), ("{  }", ""),
        ]
    )
    func expectedOrder(text: String, found: String) throws {
        let bytes = Array(text.utf8)
        var reader = JSONReader(bytes.span.bytes)
        var hits = ""
        var names: [String] = []
        try reader.beginObject()
        if try reader.skipKey("name") {
            hits += "n"
            names.append("name")
            try reader.skipValue()
        }
        if try reader.skipKey("size") {
            hits += "s"
            names.append("size")
            try reader.skipValue()
        }
        while let key = try reader.nextKey() {
            names.append(try key.string)
            try reader.skipValue()
        }
        try reader.finish()
        #expect(hits == found)
        #expect(try names == parse(text).object?.keys)
    }

    @Test(
        "skipKey never reads beyond the end",
        arguments: ["{", "{ ", #"{""#, #"{"na"#, #"{"name"#, #"{"name""#, "{,", ""]
    )
    func skipKeyAtEnd(text: String) throws {
        let bytes = Array(text.utf8)
        var reader = JSONReader(bytes.span.bytes)
        do {
            try reader.beginObject()
            let found = try reader.skipKey("name")
            #expect(!found)
        } catch {
            #expect(error.offset == text.utf8.count)
        }
        #expect(reader.position <= bytes.count)
    }

    @Test("The kinds are told by their first bytes")
    func kinds() throws {
        let kinds: [(String, JSONKind)] = [
            (" {", .object), ("\n[", .array), ("\t\"", .string), ("-1", .number), ("0", .number), ("9", .number),
            ("inf", .number), ("nan", .number), ("-nan", .number), ("true", .bool), ("false", .bool), ("null", .null),
        ]
        for (text, kind) in kinds {
            let bytes = Array(text.utf8)
            var reader = JSONReader(bytes.span.bytes)
            #expect(try reader.peekKind() == kind, "\(text)")
            #expect(try reader.peekKind() == kind, "\(text)")
        }
        for text in ["", " ", "x", "}", ",", "'a'", "\u{1}", "\u{b}1", "\u{a0}1"] {
            #expect(parseFailure(text) != nil, "\(text)")
        }
    }

    @Test("A value of another kind is refused where it begins")
    func kindMismatch() {
        func error(_ expected: JSONError.Expectation, _ found: Unicode.Scalar) -> JSONError {
            JSONError(.unexpected(expected: expected, found: UInt8(ascii: found)), at: 1)
        }
        #expect(throws: error(.string, "1")) { try String(json: " 1") }
        #expect(throws: error(.number, "\"")) { try Int(json: " \"1\"") }
        #expect(throws: error(.number, "t")) { try Double(json: " true") }
        #expect(throws: error(.number, "{")) { try Double(json: " {}") }
        #expect(throws: JSONError(.unexpected(expected: .number, found: UInt8(ascii: "u")), at: 2)) {
            try Int(json: " null")
        }
        #expect(throws: error(.boolean, "0")) { try Bool(json: " 0") }
        #expect(throws: error(.array, "{")) { try [Int](json: " {}") }
        #expect(throws: error(.object, "[")) { try [String: Int](json: " []") }
        #expect(throws: error(.object, "[")) { try JSONObject(json: " []") }
    }

    @Test("Literals are whole or refused")
    func literals() throws {
        #expect(try Bool(json: "true"))
        #expect(try !Bool(json: "false"))
        #expect(try Int?(json: "null") == nil)
        #expect(try Int?(json: "5") == 5)
        #expect(try [Int?](json: "[null, 1,null]") == [nil, 1, nil])
        let literals = [
            "t", "tru", "trux", "True", "truefalse", "f", "fals", "falsy", "n", "nul", "nulL", "nullx", "nule",
        ]
        for text in literals {
            #expect(parseFailure(text) != nil, "\(text)")
            #expect(skipFailure(text) == parseFailure(text), "\(text)")
        }
        #expect(parseFailure("trux") == JSONError(.unexpected(expected: .boolean, found: UInt8(ascii: "x")), at: 3))
        #expect(parseFailure("nul") == JSONError(.endOfInput(expected: .null), at: 3))
    }

    @Test(
        "What is not JSON is refused where it departs from it",
        arguments: [
            ("", .endOfInput(expected: .value), 0), ("  \n", .endOfInput(expected: .value), 3),
            ("[", .endOfInput(expected: .value), 1), ("[1", .endOfInput(expected: .commaOrEndOfArray), 2),
            ("[1,", .endOfInput(expected: .value), 3), ("[1,]", .unexpected(expected: .value, found: 0x5d), 3),
            ("[,1]", .unexpected(expected: .value, found: 0x2c), 1),
            ("[1 2]", .unexpected(expected: .commaOrEndOfArray, found: 0x32), 3),
            ("[1}", .unexpected(expected: .commaOrEndOfArray, found: 0x7d), 2),
            ("]", .unexpected(expected: .value, found: 0x5d), 0),
            ("[1:2]", .unexpected(expected: .commaOrEndOfArray, found: 0x3a), 2),
            ("{", .endOfInput(expected: .memberNameOrEnd), 1), (#"{"a""#, .endOfInput(expected: .colon), 4),
            (#"{"a":"#, .endOfInput(expected: .value), 5), (#"{"a":1"#, .endOfInput(expected: .commaOrEndOfObject), 6),
            (#"{"a":1,"#, .endOfInput(expected: .memberName), 7),
            (#"{"a":1,}"#, .unexpected(expected: .memberName, found: 0x7d), 7),
            (#"{"a":}"#, .unexpected(expected: .value, found: 0x7d), 5),
            (#"{"a" 1}"#, .unexpected(expected: .colon, found: 0x31), 5),
            (#"{"a","b"}"#, .unexpected(expected: .colon, found: 0x2c), 4),
            (#"{a:1}"#, .unexpected(expected: .memberNameOrEnd, found: 0x61), 1),
            (#"{1:1}"#, .unexpected(expected: .memberNameOrEnd, found: 0x31), 1),
            (#"{"a":1]"#, .unexpected(expected: .commaOrEndOfObject, found: 0x5d), 6),
            (#"{,"a":1}"#, .unexpected(expected: .memberNameOrEnd, found: 0x2c), 1),
            (#"{"a":1 "b":2}"#, .unexpected(expected: .commaOrEndOfObject, found: 0x22), 7),
            ("[]]", .trailingBytes, 2), ("{}{}", .trailingBytes, 2), ("1 x", .trailingBytes, 2),
            ("null\0", .trailingBytes, 4),
            ("[1]//", .trailingBytes, 3), ("\u{feff}1", .byteOrderMark, 0), ("\u{feff}", .byteOrderMark, 0),
            ("[\u{feff}1]", .unexpected(expected: .value, found: 0xef), 1),
        ] as [(String, JSONError.Code, Int)]
    )
    func malformed(text: String, code: JSONError.Code, offset: Int) {
        #expect(parseFailure(text) == JSONError(code, at: offset))
        #expect(skipFailure(text) == JSONError(code, at: offset))
    }

    @Test(
        "Reading and skipping refuse a document that is cut off, with the same error",
        arguments: [
            #"[{"name": "a", "list": [1, "b", {}, []], "object": {"c": {"d": null}}}, {"e": true}]"#,
            #"[{"name":"a","list":[1,"b",{},[]],"object":{"c":{"d":null}}},{"e":true}]"#,
            #"[ { "name" : "a" , "list" : [ 1 , "b" , { } ] , "object" : { "c" : { "d" : null } } } ]"#,
        ]
    )
    func cutOff(text: String) throws {
        try skip(text)
        for count in 0..<text.utf8.count {
            let error = parseFailure(String(text.prefix(count)))
            #expect(error?.offset == count)
            #expect(skipFailure(String(text.prefix(count))) == error)
        }
    }

    @Test("A byte order mark is refused by every way in")
    func byteOrderMark() {
        let error = JSONError(.byteOrderMark, at: 0)
        #expect(throws: error) { try Int(json: "\u{feff}1") }
        #expect(throws: error) { try Int(json: Array("\u{feff}1".utf8)) }
        #expect(throws: error) { try String(json: "\u{feff}\"\"") }
        #expect(throws: error) { try Disk(json: "\u{feff}{}") }
        #expect(throws: error) { try [Int](json: "\u{feff}[]") }
        #expect(throws: error) { try Bool(json: "\u{feff}true") }
        #expect(throws: error) { try Int?(json: "\u{feff}null") }
    }

    @Test("rawValue gives the bytes of a value and nothing around it")
    func rawValue() throws {
        let text = #"{ "a" :  [1, "]", {"x": "}"}] , "b": -1.5e3 ,"c":"q\"q","d": null}"#
        let bytes = Array(text.utf8)
        var reader = JSONReader(bytes.span.bytes)
        var values: [String] = []
        try reader.beginObject()
        while try reader.nextKey() != nil {
            let start = reader.position
            let range = try reader.rawValue()
            #expect(range.lowerBound == start)
            values.append(String(decoding: bytes[range], as: UTF8.self))
        }
        try reader.finish()
        #expect(values == [#"[1, "]", {"x": "}"}]"#, "-1.5e3", #""q\"q""#, "null"])
    }

    @Test("Values may follow each other in one input")
    func sequence() throws {
        let bytes = Array("1 [2]\n\"3\" {}".utf8)
        var reader = JSONReader(bytes.span.bytes)
        #expect(try reader.readInteger(Int.self) == 1)
        #expect(try reader.read([Int].self) == [2])
        #expect(try reader.readString() == "3")
        #expect(throws: JSONError(.trailingBytes, at: 10)) { try finish(bytes, skipping: 3) }
        try reader.beginObject()
        let hasEnded = try reader.nextKey() == nil
        #expect(hasEnded)
        try reader.finish()
        #expect(reader.position == bytes.count)
    }

    private func finish(_ bytes: [UInt8], skipping count: Int) throws(JSONError) {
        var reader = JSONReader(bytes.span.bytes)
        for _ in 0..<count { try reader.skipValue() }
        try reader.finish()
    }

    @Test("A reader that goes on after an error stays within its input", arguments: 0..<200)
    func useAfterError(seed: Int) {
        var generator = DocumentGenerator(seed: UInt64(seed))
        let bytes = generator.mutation(of: generator.document())
        var reader = JSONReader(bytes.span.bytes)
        for _ in 0..<200 {
            do throws(JSONError) {
                try callAnything(of: &reader, random: &generator.random)
            } catch {
                #expect(0...bytes.count ~= error.offset)
            }
            #expect(0...bytes.count ~= reader.position)
        }
    }

    private func callAnything(of reader: inout JSONReader, random: inout SplitMix64) throws(JSONError) {
        switch Int.random(in: 0..<14, using: &random) {
        case 0: _ = try reader.peekKind()
        case 1: try reader.beginObject()
        case 2: if let key = try reader.nextKey() { _ = try key.string }
        case 3: _ = try reader.skipKey("a")
        case 4: try reader.beginArray()
        case 5: _ = try reader.nextElement()
        case 6: _ = try reader.readString()
        case 7: _ = try reader.readBool()
        case 8: _ = try reader.readDouble()
        case 9: _ = try reader.readInteger(Int8.self)
        case 10: _ = try reader.readNull()
        case 11: try reader.skipValue()
        case 12: _ = try reader.rawValue()
        default: _ = try reader.read(JSONValue.self)
        }
    }
}

/// Unlike a literal in place this makes a `StaticString` without a pointer.
private func scalarLiteral<Text: ExpressibleByUnicodeScalarLiteral>() -> Text { "é" }

private struct Disk: JSONDecodable, Equatable {
    var name: String
    var size = 0
    var tags: [String] = []

    init(name: String, size: Int = 0, tags: [String] = []) {
        (self.name, self.size, self.tags) = (name, size, tags)
    }

    init(from reader: inout JSONReader) throws(JSONError) {
        try reader.beginObject()
        let start = reader.position - 1
        var name: String?
        while let key = try reader.nextKey() {
            switch key {
            case "name": name = try reader.read()
            case "size": size = try reader.read()
            case "tags": tags = try reader.read()
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: start) }
        self.name = name
    }
}

private struct KeyLengths: JSONDecodable {
    var found = ""

    init(from reader: inout JSONReader) throws(JSONError) {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "a": found += "1"
            case "ab": found += "2"
            case "abc": found += "3"
            case "abcd": found += "4"
            case "abcde": found += "5"
            case "abcdefg": found += "7"
            case "abcdefgh": found += "8"
            case "abcdefghi": found += "9"
            case "abcdefghijklmnop-qrst": found += "L"
            case "é": found += "e"
            default: found += "?"
            }
            try reader.skipValue()
        }
    }
}
