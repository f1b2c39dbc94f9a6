import JSONWire
import Testing

@testable import ControlCommands

@Suite("Arguments of a QMP command")
struct ArgumentListTests {
    private func object(_ words: String...) throws -> JSONObject {
        try ArgumentList(parsing: words).object
    }

    @Test func `no words are no arguments`() throws {
        #expect(try object() == [:])
    }

    @Test(
        arguments: [
            ("true", true), ("false", false), ("null", nil),
            ("0", 0), ("-7", -7), ("42", 42), ("2.5", 2.5), ("-0.25", -0.25), ("1e3", 1000.0),
            ("9223372036854775807", 9_223_372_036_854_775_807), ("18446744073709551615", .unsigned(.max)),
            ("\"5\"", "5"), ("\"a\\nb\"", "a\nb"), ("[1, true]", [1, true]), ("{\"a\": null}", ["a": nil]),
            ("", ""), ("text", "text"), ("a=b", "a=b"), ("True", "True"), ("52:54:00:12:34:56", "52:54:00:12:34:56"),
            ("10G", "10G"), ("-", "-"), ("-a", "-a"), ("ä", "ä"),
        ] as [(String, JSONValue)]
    )
    func `values are read as what they look like`(text: String, value: JSONValue) throws {
        #expect(try object("key=\(text)") == ["key": value])
    }

    @Test(arguments: ["007", "+1", "1.", ".5", "0x10", "1e", "inf", "nan", "-inf", "1e400", "5 ", " 5", "1 2"])
    func `what JSON does not take for a number is text`(text: String) throws {
        #expect(try object("key=\(text)") == ["key": .string(text)])
    }

    @Test(arguments: ["18446744073709551616", "-9223372036854775809", "123456789012345678901234567890"])
    func `an integer that 64 bits do not hold is text, digit by digit`(text: String) throws {
        #expect(try object("key=\(text)") == ["key": .string(text)])
    }

    @Test func `dots nest, in the order of the words`() throws {
        let object = try object("driver=qcow2", "file.driver=file", "file.filename=/a=b", "file.cache.direct=true")
        #expect(
            object == [
                "driver": "qcow2",
                "file": ["driver": "file", "filename": "/a=b", "cache": ["direct": true]],
            ]
        )
        #expect(object.keys.map { $0 } == ["driver", "file"])
    }

    @Test func `one JSON object gives all arguments`() throws {
        #expect(try object(#"{"id": "5", "n": {"x": [1]}}"#) == ["id": "5", "n": ["x": [1]]])
    }

    @Test(arguments: [
        ["word"], ["=5"], ["a..b=1"], [".a=1"], ["a.=1"],
        ["a=1", "a=2"], ["a=1", "a.b=2"], ["a.b=1", "a=2"], ["a={}", "a.b=2"],
        ["{\"a\": 1"], ["{\"a\": 1}", "b=2"], ["{\"a\": 1, \"a\": 2}"], ["{\"a\": [{\"b\": 1, \"b\": 1}]}"],
        ["{\"pw\": \"x=y\"}", "b=2"], [" a=1"], ["a\"=1"], ["a b=1"],
    ])
    func `refuses what it cannot read`(words: [String]) {
        #expect {
            try ArgumentList(parsing: words)
        } throws: { error in
            guard case .usage(let message) = error as? Failure else { return false }
            return !message.isEmpty
        }
    }

    @Test func `refuses nesting without end`() {
        let key = Array(repeating: "a", count: 10_000).joined(separator: ".")
        #expect(throws: Failure.usage("the key 'a…' nests too deep")) { try ArgumentList(parsing: ["\(key)=1"]) }
    }

    @Test(arguments: ["[1", "\"x", "{\"b\": 1} x", "[nan]", "{\"b\": 1, \"b\": 2}", "[", "\"a\" b"])
    func `what begins like JSON and is none needs a schema to be text`(text: String) throws {
        var list = try ArgumentList(parsing: ["a=\(text)"])
        let error = #expect(throws: Failure.self) { try list.unchecked(for: "c") }
        let message = try #require(error).message
        #expect(message.hasPrefix("the value of 'a' "))
        #expect(message.hasSuffix(#"; text that begins so is written as a JSON string: a='"…"'"#))
    }

    @Test func `properties of a device keep their text unless JSON has a word for it`() throws {
        let words = [
            "driver=nvme", "addr=5", "port=2.10", "serial=1e5", "slot=-0", "bus.addr=5", "n=-7", "on=true", "x=null",
            "l=[1.5]", "m={\"a\": 2}", "s=\"5\"",
        ]
        var list = try ArgumentList(parsing: words)
        #expect(
            try list.unchecked(for: "device_add") == [
                "driver": "nvme", "addr": "5", "port": "2.10", "serial": "1e5", "slot": "-0", "bus": ["addr": 5],
                "n": -7,
                "on": true, "x": nil, "l": [1.5], "m": ["a": 2], "s": "5",
            ]
        )
    }

    @Test func `blanks before an object do not make it a word`() throws {
        #expect(try object(" \n{\"a\": 1}") == ["a": 1])
    }

    @Test func `errors do not repeat values, which may be secrets`() throws {
        for words in [["hunter2"], ["password=\"hunter2"], ["a=hunter2", "a=hunter2"], ["{\"password\": \"hunter2\""]]
            + [["{\"password\": hunter2}"], ["{\"password=hunter2\": 1}", "a=1"], ["a=[hunter2"]]
        {
            let error = #expect(throws: Failure.self) {
                var list = try ArgumentList(parsing: words)
                _ = try list.unchecked(for: "c")
            }
            let message = try #require(error).message
            #expect(!message.contains("hunter2") && !message.contains("'h'"))
        }
    }
}
