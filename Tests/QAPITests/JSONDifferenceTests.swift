import JSONWire
import Testing

/// What the other tests rely on finds what it should.
@Suite("Differences")
struct JSONDifferenceTests {
    @Test(
        "Where two values differ",
        arguments: [
            (["a": 1, "b": [1, 2]], ["b": [1, 2], "a": 1.0], nil), (["a": 1], [:], "$.a is lost"),
            ([:], ["a": nil], "$.a has come from nowhere"),
            (["a": [1, ["b": 2]]], ["a": [1, ["b": 3]]], "$.a[1].b is 3 instead of 2"),
            ([1], [1, 2], "$ has 2 elements instead of 1"), ([nil], [false], "$[0] is false instead of null"),
            (.unsigned(.max), .integer(-1), "$ is -1 instead of 18446744073709551615"),
            ("é", "e", #"$ is "e" instead of "é""#),
        ] as [(JSONValue, JSONValue, String?)]
    )
    func differences(expected: JSONValue, actual: JSONValue, difference: String?) {
        #expect(JSONDifference.first(expected: expected, actual: actual) == difference)
    }

    @Test(
        "Members that stand twice",
        arguments: [(#"{"a":{"b":1},"b":2}"#, nil), (#"[{"a":1,"c":[{"b":1,"b":2}]}]"#, "b")]
    )
    func repetitions(json: String, name: String?) throws {
        #expect(try RepeatedMember.first(in: Array(json.utf8)) == name)
    }
}
