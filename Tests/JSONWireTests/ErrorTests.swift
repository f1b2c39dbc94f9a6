import JSONWire
import Testing

@Suite("Errors")
struct ErrorTests {
    @Test("An error says where and what was expected")
    func descriptions() {
        let descriptions: [(String, String)] = [
            ("[1 2]", "expected ',' or ']' but found '2' at byte 3"),
            ("{\u{1}", "expected a member name or '}' but found byte 0x01 at byte 1"),
            ("[1", "the input ends where ',' or ']' was expected at byte 2"),
            ("1 1", "something follows the value at byte 2"),
            ("\u{feff}", "the input begins with a byte order mark at byte 0"),
            ("01", "a number begins with a superfluous zero at byte 0"),
            (#""\x""#, "a string holds an invalid escape at byte 1"),
            (#""\ud800""#, "a string holds half of a surrogate pair at byte 1"),
            ("\"\n\"", "a string holds a control character that is not escaped at byte 1"),
        ]
        for (text, description) in descriptions {
            #expect(parseFailure(text)?.description == description)
        }
        #expect(
            JSONError.missingMember("name", at: 4).description
                == #"the member "name" is missing from the object at byte 4"#
        )
        #expect(
            JSONError.invalidValue(expected: "a positive size", at: 4).description
                == "expected a positive size at byte 4"
        )
        #expect(JSONError(.tooDeep(limit: 3), at: 3).description == "nested deeper than 3 levels at byte 3")
        #expect(JSONError(.notAnInteger, at: 0).description == "expected an integer but found another number at byte 0")
        #expect(JSONError(.outOfRange, at: 0).description == "the integer is out of range at byte 0")
        #expect(JSONError(.nonFiniteNumber, at: 0).description == "the number is not finite at byte 0")
        #expect(JSONError(.invalidUTF8, at: 0).description == "a string is not valid UTF-8 at byte 0")
    }

    @Test("Every expectation has a name of its own")
    func expectations() {
        let all: [JSONError.Expectation] = [
            .value, .object, .array, .string, .number, .boolean, .null, .memberName, .memberNameOrEnd, .colon,
            .commaOrEndOfObject, .commaOrEndOfArray, .digit, .escape, .endOfString,
        ]
        #expect(Set(all.map(\.description)).count == all.count)
    }

    @Test("No error repeats what the input holds", arguments: 0..<50)
    func secrets(seed: UInt64) {
        var generator = DocumentGenerator(seed: 9000 + seed)
        let secret = "s3cr3t-p4ssw0rd"
        for _ in 0..<50 {
            let bytes = generator.mutation(of: "{\"\(secret)\": [\"\(secret)\", 1.5], \"x\": \"\(secret)\"}")
            let error = failure { () throws(JSONError) in _ = try JSONValue(json: bytes) }
            #expect(error.map { !"\($0)".contains("cr3t") && !"\($0)".contains("p4ss") } ?? true)
        }
    }
}
