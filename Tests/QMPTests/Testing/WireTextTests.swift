import JSONWire
import QMP
import Testing

@testable import QMPTesting

@Suite struct WireTextTests {
    private func reply(_ value: JSONValue, isPretty: Bool = false) -> String {
        let bytes = WireText(isPretty: isPretty).message(FakeReply(.value(value)), id: nil)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(
        arguments: [
            ([:], "{}"), ([], "[]"), (nil, "null"), ([1, [2, ["a": [:]]]], #"[1, [2, {"a": {}}]]"#),
            ("a,b:c{d}[e]", #""a,b:c{d}[e]""#), ("é€😀", #""\u00E9\u20AC\uD83D\uDE00""#),
            ("\u{7F}", #""\u007F""#), (#"\"é"#, #""\\\"\u00E9""#), (["ключ": 1], #"{"\u043A\u043B\u044E\u0447": 1}"#),
            (.unsigned(.max), "18446744073709551615"),
        ] as [(JSONValue, String)]
    )
    func `writes values in QEMU's style`(value: JSONValue, expected: String) {
        #expect(reply(value) == "{\"return\": \(expected)}\r\n")
    }

    @Test func `indents in pretty style, and says the same`() throws {
        let value: JSONValue = ["a": ["b": [1, 2], "c": [:]], "d": "{[,:é"]
        let text = reply(value, isPretty: true)
        #expect(text.hasPrefix("{\r\n    \"return\": {\r\n        \"a\": {\r\n            \"b\": [\r\n"))
        #expect(try JSONValue(json: text)["return"] == value)
    }

    @Test func `costs nothing for depth`() throws {
        let depth = 1022
        let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        #expect(reply(try JSONValue(json: text)) == "{\"return\": \(text)}\r\n")
    }
}

@Suite struct RequestReaderTests {
    @Test func `finds requests however the bytes are cut`() {
        let text = #" {"execute": "a", "id": 1}{"execute":"b","arguments":{"x":"}"}} junk {"exec-oob": "c"}"#
        for size in 1...text.utf8.count {
            var reader = RequestReader()
            var names: [String] = []
            var invalid = 0
            var rest = Array(text.utf8)[...]
            while !rest.isEmpty {
                reader.append(Array(rest.prefix(size)), descriptors: [])
                rest = rest.dropFirst(size)
                while let input = reader.next() {
                    switch input {
                    case .request(let request): names.append(request.name)
                    case .invalid: invalid += 1
                    }
                }
            }
            #expect(names == ["a", "b", "c"])
            #expect(invalid > 0)
        }
    }

    @Test func `gives descriptors to the request with their byte`() {
        let requests = (1...3).map { Array(#"{"execute": "\#($0)"}"#.utf8) }
        var reader = RequestReader()
        reader.append(requests[0] + requests[1].prefix(1), descriptors: [])
        reader.append(Array(requests[1].dropFirst()), descriptors: [7, 8])
        reader.append(requests[2], descriptors: [9])
        var found: [[CInt]] = []
        while case .request(let request) = reader.next() { found.append(request.descriptors) }
        #expect(found == [[], [7, 8], [9]])
    }
}
