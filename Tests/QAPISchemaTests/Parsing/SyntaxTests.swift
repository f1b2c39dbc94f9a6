import Testing

@testable import QAPISchema

@Suite("Syntax")
struct SyntaxTests {
    @Test("Nothing is a schema without definitions", arguments: ["", "\n", " \t\n", "# nothing\n", "##\n##"])
    func empty(text: String) throws {
        let model = try schema(text)
        #expect(model.definitions.isEmpty)
        #expect(model.modules.map(\.name) == ["schema"])
    }

    @Test(
        "White space is free",
        arguments: [
            "{'enum':'Enum','data':['a','b']}", "{\t'enum'\t:\t'Enum'\t,\t'data'\t:\t[\t'a'\t,\t'b'\t]\t}\t",
            "{\r\n'enum'\r\n:\r\n'Enum'\r\n,\r\n'data'\r\n:\r\n[\r\n'a'\r\n,\r\n'b'\r\n]\r\n}\r\n",
            "\n\n{\n'data'\n:\n[ 'a',\n'b' ],\n'enum': 'Enum' }\n\n",
        ]
    )
    func whiteSpace(text: String) throws {
        #expect(try schema(text).enum("Enum")?.values.map(\.name) == ["a", "b"])
    }

    @Test("Definitions keep their order")
    func order() throws {
        let model = try schema("{'command':'c'}{'event':'B'} {'command':'a'}\n{'enum':'Dd','data':[]}")
        #expect(model.definitions.map(\.name) == ["c", "B", "a", "Dd"])
    }

    @Test(
        "Structure",
        arguments: [
            Refusal("▲[]", "expected an object but found '['"),
            Refusal("▲'text'", "expected an object but found the string 'text'"),
            Refusal("▲true", "expected an object but found 'true'"),
            Refusal("{'command':'a'}▲,", "expected an object but found ','"),
            Refusal("{'command':'a'}▲}", "expected an object but found '}'"),
            Refusal("{▲", "expected a key or '}' but found the end of the file"),
            Refusal("{ ▲true: 'a' }", "expected a key or '}' but found 'true'"),
            Refusal("{ ▲, 'a': 'b' }", "expected a key or '}' but found ','"),
            Refusal("{ 'command' ▲}", "expected ':' but found '}'"),
            Refusal("{ 'command' ▲'a' }", "expected ':' but found the string 'a'"),
            Refusal("{ 'command': ▲}", "expected an object, an array, a string, 'true' or 'false' but found '}'"),
            Refusal("{ 'a': 'b', ▲}", "expected a key but found '}'"),
            Refusal("{ 'a': 'b' ▲'c': 'd' }", "expected ',' or '}' but found the string 'c'"),
            Refusal("{ 'a': 'b' ▲]", "expected ',' or '}' but found ']'"),
            Refusal("{ 'a': 'b'▲", "expected ',' or '}' but found the end of the file"),
            Refusal(
                "{ 'a': [▲",
                "expected an object, an array, a string, 'true' or 'false' but found the end of the file"
            ),
            Refusal("{ 'a': [ ▲, ] }", "expected an object, an array, a string, 'true' or 'false' but found ','"),
            Refusal("{ 'a': [ 'b', ▲] }", "expected an object, an array, a string, 'true' or 'false' but found ']'"),
            Refusal("{ 'a': [ 'b' ▲'c' ] }", "expected ',' or ']' but found the string 'c'"),
            Refusal("{ 'a': [ 'b' ▲} }", "expected ',' or ']' but found '}'"),
            Refusal("{ 'a': 'b', ▲'a': 'c' }", "the key 'a' is already in this object"),
            Refusal("{ 'a': { 'x': 'y', 'z': [], ▲'x': {} } }", "the key 'x' is already in this object"),
        ]
    )
    func refused(refusal: Refusal) {
        #expect(refusal.outcome == refusal.expectation)
    }

    @Test("Values may be nested to a limit, not to the end of the stack", arguments: ["[", "{'a':", "[{'a':"])
    func nesting(opening: String) {
        let text = "{'a':" + String(repeating: opening, count: 100_000)
        #expect(failure(["schema.json": text]).hasSuffix(": values are nested deeper than 64 levels"))
    }

    @Test("The limit is 64 levels")
    func nestingLimit() {
        func nested(_ levels: Int) -> String {
            "{'a':" + String(repeating: "[", count: levels - 1) + String(repeating: "]", count: levels - 1) + "}"
        }
        #expect(failure(["schema.json": nested(64)]).contains("an object at the top level must have one of"))
        #expect(failure(["schema.json": nested(65)]) == "schema.json:1:69: values are nested deeper than 64 levels")
    }
}
