import Testing

@testable import QAPISchema

@Suite("Definitions")
struct TopLevelTests {
    private static let kinds = "'enum', 'struct', 'union', 'alternate', 'command', 'event'"

    @Test(
        "An object defines one thing",
        arguments: [
            Refusal("▲{}", "an object at the top level must have one of \(kinds)"),
            Refusal("▲{'data':[]}", "an object at the top level must have one of \(kinds)"),
            Refusal("▲{'type':'Foo','data':{}}", "an object at the top level must have one of \(kinds)"),
            Refusal("{'struct':'Foo',▲'enum':'Bar','data':{}}", "one object cannot have both 'struct' and 'enum'"),
            Refusal("{'event':'FOO','data':{},▲'command':'a'}", "one object cannot have both 'event' and 'command'"),
            Refusal("{'struct':▲['Foo'],'data':{}}", "the name of the struct must be a string"),
            Refusal("{'command':▲true}", "the name of the command must be a string"),
        ]
    )
    func refused(refusal: Refusal) {
        #expect(refusal.outcome == refusal.expectation)
    }

    @Test(
        "Keys that are unknown are refused",
        arguments: [
            Refusal("{'enum':'Foo','data':[],▲'base':'Bar'}", "enum 'Foo' cannot have 'base'"),
            Refusal("{'struct':'Foo','data':{},▲'discriminator':'a'}", "struct 'Foo' cannot have 'discriminator'"),
            Refusal("{'struct':'Foo','data':{},▲'boxed':true}", "struct 'Foo' cannot have 'boxed'"),
            Refusal("{'union':'Foo','data':{},▲'prefix':'FOO'}", "union 'Foo' cannot have 'prefix'"),
            Refusal("{'alternate':'Foo','data':{'a':'str'},▲'base':'Bar'}", "alternate 'Foo' cannot have 'base'"),
            Refusal("{'command':'foo',▲'allow_oob':true}", "command 'foo' cannot have 'allow_oob'"),
            Refusal("{'event':'FOO',▲'returns':'str'}", "event 'FOO' cannot have 'returns'"),
            Refusal("{'event':'FOO',▲'gen':false}", "event 'FOO' cannot have 'gen'"),
        ]
    )
    func unknownKeys(refusal: Refusal) {
        #expect(refusal.outcome == refusal.expectation)
    }

    @Test(
        "All names are in one namespace",
        arguments: [
            Refusal(
                "{'struct':'Foo','data':{}}\n{'struct':▲'Foo','data':{}}",
                "the name of struct 'Foo' is taken by the struct 'Foo' at schema.json:1:11"
            ),
            Refusal(
                "{'enum':'Foo','data':[]}{'alternate':▲'Foo','data':{'a':'str'}}",
                "the name of alternate 'Foo' is taken by the enum 'Foo' at schema.json:1:9"
            ),
            Refusal(
                "{'command':'foo'}{'command':▲'foo'}",
                "the name of command 'foo' is taken by the command 'foo' at schema.json:1:12"
            ),
            Refusal(
                "{'command':'Foo'}{'struct':▲'Foo','data':{}}",
                "the name of struct 'Foo' is taken by the command 'Foo' at schema.json:1:12",
                naming: .relaxed
            ),
            Refusal(
                "{'event':'FOO'}{'event':▲'FOO'}",
                "the name of event 'FOO' is taken by the event 'FOO' at schema.json:1:10"
            ),
            Refusal("{'enum':▲'QType','data':[]}", "the name of enum 'QType' is that of a built-in type"),
            Refusal("{'command':▲'int'}", "the name of command 'int' is that of a built-in type"),
            Refusal(
                "{'struct':▲'str','data':{}}",
                "the name of struct 'str' is that of a built-in type",
                naming: .relaxed
            ),
        ]
    )
    func duplicates(refusal: Refusal) {
        #expect(refusal.outcome == refusal.expectation)
    }

    @Test("Definitions may be used before they stand")
    func forwardReferences() throws {
        let model = try schema(
            """
            {'command':'get','data':'Args','returns':['Reply']}
            {'struct':'Args','base':'Base','data':{'kind':'Kinds'}}
            {'struct':'Reply','data':{'*next':'Reply','others':['Reply']}}
            {'struct':'Base','data':{}}
            {'enum':'Kinds','data':[]}
            """
        )
        #expect(model.definitions.count == 5)
    }

    @Test("A definition's place is that of its name")
    func locations() throws {
        let model = try schema("{ 'data': {},\n  'struct': 'Foo' }")
        #expect(model.struct("Foo")?.location == SourceLocation(file: "schema.json", line: 2, column: 13))
    }
}
