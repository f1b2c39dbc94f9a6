import JSONReference
import JSONWire
import Testing

/// A comparison that finds nothing proves nothing, unless it finds what there is.
@Suite("Comparing JSON with its page")
struct ReferenceComparisonTests {
    private static let page = """
        ## `cook`, `cook --slowly`

        | field | kind | present | meaning |
        |---|---|---|---|
        | `.pots` | array | always | |
        | `.pots[].size` | integer | always | |
        | `.pots[].lid` | string or null | if it has one | |
        | `.pots[].inner` | array, as `.pots` | if there are some | |
        | `."a-b"` | number | never | |
        | `.other` | any | sometimes | |

        ```json
        {"pots": []}
        ```
        ## Remarks
        """

    private func section() throws -> ReferenceSection {
        try JSONReference(markdown: Self.page).section("cook --slowly")
    }

    @Test(arguments: [
        #"{"pots": []}"#, #"{"pots": [{"size": 1, "lid": null, "inner": [{"size": 2}]}]}"#,
        #"{"pots": [], "a-b": 1.5, "other": {"x": [1]}}"#, #"{"pots": [], "a-b": 1}"#,
    ])
    func `what is as documented`(json: String) throws {
        let problems = try section().compare(JSONValue(json: json)).problems
        #expect(problems == [])
    }

    @Test(arguments: [
        (#"{}"#, ".pots is documented to be there always, and is not"),
        (#"{"pots": 1}"#, #".pots is documented as ["array"], and is 1"#),
        (#"{"pots": [1]}"#, ".pots[] is not documented"),
        (#"{"pots": [{}]}"#, ".pots[].size is documented to be there always, and is not"),
        (#"{"pots": [{"size": 1.5}]}"#, #".pots[].size is documented as ["integer"], and is 1.5"#),
        (#"{"pots": [{"size": 1, "inner": [{}]}]}"#, ".pots[].size is documented to be there always, and is not"),
        (#"{"pots": [{"size": 1, "hue": 2}]}"#, ".pots[].hue is not documented"),
        (#"{"pots": [], "a-b": "x"}"#, #"."a-b" is documented as ["number"], and is "x""#),
    ])
    func `what is not`(json: String, problem: String) throws {
        let problems = try section().compare(JSONValue(json: json)).problems
        #expect(problems == [problem])
    }

    @Test func `which fields there are`() throws {
        let paths = try section().compare(JSONValue(json: #"{"pots": [{"size": 1}]}"#)).paths
        #expect(paths == [".pots", ".pots[].size"])
    }

    @Test func `what the page has`() throws {
        let page = try JSONReference(markdown: Self.page)
        #expect(page.sections.map(\.forms) == [["cook", "cook --slowly"]])
        #expect(page.sections.first?.examples == [["pots": []]])
        #expect(throws: JSONReference.Fault.self) { try page.section("bake") }
    }

    @Test(arguments: [
        "| `.a` | text | always | |", "| `.a` | string | always |", "| `.pots` | array | always | |",
        "```json\n{\n```",
    ])
    func `what is wrong with a page`(lines: String) {
        let text = Self.page.replacing("## Remarks", with: lines)
        #expect(throws: JSONReference.Fault.self) { try JSONReference(markdown: text) }
    }
}
