import Testing

@testable import QAPISchema

@Suite("Conditions")
struct ConditionTests {
    private func condition(_ value: String) throws(SchemaError) -> Condition? {
        try schema("{'command':'a','if':\(value)}").command("a")?.condition
    }

    @Test(
        "All three notations mean the same tree",
        arguments: [
            ("'CONFIG_A'", "CONFIG_A"), ("'A'", "A"), ("'A9_'", "A9_"), ("'defined(A)'", "A"), ("'defined A'", "A"),
            ("' defined ( A ) '", "A"), ("'(defined(A))'", "A"), ("'defined(lower_9)'", "lower_9"), ("['A']", "A"),
            ("{'all':['A']}", "A"), ("{'any':['A']}", "A"), ("{'all':[{'any':['A']}]}", "A"),
            ("{'not':'A'}", "!A"), ("'!defined(A)'", "!A"), ("'! (defined(A))'", "!A"), ("{'not':{'not':'A'}}", "!!A"),
            ("'!!defined(A)'", "!!A"), ("['defined(A)', 'defined(B)']", "A && B"), ("{'all':['A','B']}", "A && B"),
            ("'defined(A)&&defined(B)'", "A && B"), ("{'any':['A','B']}", "A || B"),
            ("'defined(A) || defined(B)'", "A || B"), ("'defined(A) || defined(B) || defined(C)'", "A || B || C"),
            ("'(defined(A) || defined(B)) || defined(C)'", "A || B || C"),
            ("'defined(A) && (defined(B) && defined(C))'", "A && B && C"),
            ("{'all':['A',{'all':['B','C']}]}", "A && B && C"), ("{'any':[{'any':['A','B']},'C']}", "A || B || C"),
            ("'defined(A) && !defined(B) || defined(C)'", "(A && !B) || C"),
            ("'defined(A) && (!defined(B) || defined(C))'", "A && (!B || C)"),
            ("{'any':[{'all':['A',{'not':'B'}]},'C']}", "(A && !B) || C"),
            ("'!(defined(A) || defined(B))'", "!(A || B)"), ("{'not':{'any':['A','B']}}", "!(A || B)"),
            ("['defined(A) || defined(B)', '!defined(C)']", "(A || B) && !C"), ("['A', 'defined(B)']", "A && B"),
        ]
    )
    func meaning(value: String, text: String) throws {
        #expect(try condition(value)?.description == text)
    }

    @Test("Conditions with the same meaning are equal")
    func equality() throws {
        let notations = [
            "{'all':['A',{'any':['B',{'not':'C'}]}]}", "'defined(A) && (defined(B) || !defined(C))'",
            "['defined(A)', 'defined(B) || ! defined(C)']",
            "{'all':[{'all':['A']},{'any':[{'any':['B']},{'not':'C'}]}]}",
        ]
        let expected = Condition.all([.symbol("A"), .any([.symbol("B"), .not(.symbol("C"))])])
        for notation in notations { #expect(try condition(notation) == expected) }
    }

    @Test("No condition is no condition")
    func absent() throws {
        #expect(try schema("{'command':'a'}").command("a")?.condition == nil)
    }

    @Test(
        "Text that means nothing",
        arguments: [
            "", " ", "a", "config_A", "_A", "9A", "A B", "A-B", "A&&B", "!A", "(A)", "defined", "defined(", "defined()",
            "defined(A", "defined A)", "defined(9)", "defined(A B)", "defined(A) &&", "&& defined(A)",
            "defined(A) & defined(B)",
            "defined(A) and defined(B)", "defined(A) defined(B)", "defined(A) && A", "defined(A) == 1", "A > 1", "!",
            "()",
            "(defined(A)", "defined(A))", "definedA", "ifdef A", "defined(A) ||| defined(B)",
        ]
    )
    func nonsense(text: String) {
        let refusal = Refusal(
            "{'command':'a','if':▲'\(text)'}",
            "the condition of command 'a' must be a symbol in upper case or made of 'defined(…)', '!', '&&' and '||'"
        )
        #expect(refusal.outcome == refusal.expectation)
    }

    @Test("Text may be nested to a limit, not to the end of the stack", arguments: ["!", "(", "!("])
    func nesting(opening: String) throws {
        let nonsense = String(repeating: opening, count: 100_000)
        #expect(failure(["schema.json": "{'command':'a','if':'\(nonsense)'}"]).contains("the condition of command 'a'"))
        let many = String(repeating: "!", count: 60)
        #expect(try condition("'\(many)defined(A)'")?.description == many + "A")
    }

    @Test(
        "Objects and arrays that are not well formed",
        arguments: [
            Refusal("{'command':'a','if':▲true}", "the condition of command 'a' must be a string or an object"),
            Refusal("{'command':'a','if':▲[]}", "an array in the condition of command 'a' cannot be empty"),
            Refusal(
                "{'command':'a','if':['A',▲{'not':'B'}]}",
                "an array as condition of command 'a' can hold only strings"
            ),
            Refusal("{'command':'a','if':[▲['A']]}", "an array as condition of command 'a' can hold only strings"),
            Refusal("{'command':'a','if':[▲true]}", "an array as condition of command 'a' can hold only strings"),
            Refusal("{'command':'a','if':▲{}}", "the condition of command 'a' must have one of 'all', 'any' and 'not'"),
            Refusal(
                "{'command':'a','if':▲{'all':['A'],'any':['B']}}",
                "the condition of command 'a' must have one of 'all', 'any' and 'not'"
            ),
            Refusal("{'command':'a','if':{▲'none':['A']}}", "the condition of command 'a' cannot have 'none'"),
            Refusal("{'command':'a','if':{'all':▲[]}}", "an array in the condition of command 'a' cannot be empty"),
            Refusal("{'command':'a','if':{'any':▲[]}}", "an array in the condition of command 'a' cannot be empty"),
            Refusal("{'command':'a','if':{'all':▲'A'}}", "'all' of the condition of command 'a' must be an array"),
            Refusal(
                "{'command':'a','if':{'any':▲{'not':'A'}}}",
                "'any' of the condition of command 'a' must be an array"
            ),
            Refusal(
                "{'command':'a','if':{'not':▲['A']}}",
                "the condition of command 'a' must be a string or an object"
            ),
            Refusal("{'command':'a','if':{'not':▲true}}", "the condition of command 'a' must be a string or an object"),
            Refusal(
                "{'command':'a','if':{'all':['A',▲['B']]}}",
                "the condition of command 'a' must be a string or an object"
            ),
        ]
    )
    func refused(refusal: Refusal) {
        #expect(refusal.outcome == refusal.expectation)
    }

    @Test("Everything that may have a condition has it")
    func places() throws {
        let model = try schema(
            """
            {'enum':'Enum','data':['a',{'name':'b','if':'V'}],'if':'E1','features':[{'name':'f','if':'F'}]}
            {'struct':'Struct','data':{'a':{'type':'str','if':'M'}},'if':'S1'}
            {'struct':'Tt','data':{}}
            {'union':'Union','base':{'t':'Enum','*o':{'type':'int','if':'O'}},'discriminator':'t',
             'data':{'a':{'type':'Tt','if':'B'}},'if':'U1'}
            {'alternate':'Alternate','data':{'s':{'type':'str','if':'L'},'o':'Struct'},'if':'A1'}
            {'command':'c','if':'C1'}
            {'event':'EV','if':'EV1'}
            """
        )
        #expect(
            model.definitions.map { $0.entity.condition?.description } == ["E1", "S1", nil, "U1", "A1", "C1", "EV1"]
        )
        #expect(model.enum("Enum")?.values.map(\.condition) == [nil, .symbol("V")])
        #expect(model.enum("Enum")?.features.map(\.condition) == [.symbol("F")])
        #expect(model.struct("Struct")?.members.map(\.condition) == [.symbol("M")])
        #expect(model.union("Union").map(model.commonMembers)?.map(\.condition) == [nil, .symbol("O")])
        #expect(model.union("Union")?.branches.map(\.condition) == [.symbol("B")])
        #expect(model.alternate("Alternate")?.alternatives.map(\.condition) == [.symbol("L"), nil])
    }
}
