import Testing

@testable import QAPISchema

@Suite("Documentation comments")
struct DocumentationTests {
    private static let command = "{ 'command': 'stop' }\n"

    @Test(
        "Between definitions they may say anything",
        arguments: [
            "##\n##\n", "##\n# @stop:\n#\n# Stop it.\n#\n# Since: 1.0\n##\n", "##\n#no space\n##\n",
            "##\n\n# A blank line before\n\n\n##\n", "  ##\n\t# Indented\n  ##\n",
            "##\n# = Title\n##\n##\n# More\n##\n",
            "# plain\n##\n# Über “alles” — 日本語\t|\n##\n# plain again\n", "##  \r\n# DOS\r\n##\t\r\n",
            "##\n# 'quote { [ : ,\n##\n",
        ]
    )
    func accepted(documentation: String) throws {
        #expect(try schema(documentation + Self.command).commands.map(\.name) == ["stop"])
        #expect(try schema(Self.command + documentation).commands.map(\.name) == ["stop"])
        #expect(try schema(Self.command + documentation.dropLast()).commands.map(\.name) == ["stop"])
    }

    @Test("Plain comments may stand everywhere")
    func plainComments() throws {
        let text = "{ # one\n'enum' # two\n: 'Enum', # three\n'data' : [ # four\n 'a', # five\n 'b' # six\n] } # seven"
        #expect(try schema(text).enum("Enum")?.values.map(\.name) == ["a", "b"])
    }

    @Test(
        "Where they must not be, or do not end",
        arguments: [
            Refusal("{ ▲##\n##\n'command': 'a' }", "a documentation comment cannot stand inside an expression"),
            Refusal("{ 'command': ▲##\n##\n'a' }", "a documentation comment cannot stand inside an expression"),
            Refusal("{ 'command': 'a' ▲##\n##\n}", "a documentation comment cannot stand inside an expression"),
            Refusal(
                "{ 'enum': 'Enum', 'data': [▲##\n##\n'a' ] }",
                "a documentation comment cannot stand inside an expression"
            ),
            Refusal(
                "{ 'enum': 'Enum', 'data': [ 'a',▲##\n##\n'a' ] }",
                "a documentation comment cannot stand inside an expression"
            ),
            Refusal("## ▲text\n##\n", "nothing may follow '##' in its line"),
            Refusal("##▲#\n##\n", "nothing may follow '##' in its line"),
            Refusal("##\n## ▲end\n", "nothing may follow '##' in its line"),
            Refusal("{ 'command': ##▲x\n##\n'a' }", "nothing may follow '##' in its line"),
            Refusal("##\n# text\n▲", "the documentation comment that begins in line 1 must end with '##' before this"),
            Refusal("##▲", "the documentation comment that begins in line 1 must end with '##' before this"),
            Refusal(
                "\n##\n# text\n▲{ 'command': 'a' }",
                "the documentation comment that begins in line 2 must end with '##' before this"
            ),
        ]
    )
    func refused(refusal: Refusal) {
        #expect(refusal.outcome == refusal.expectation)
    }
}
