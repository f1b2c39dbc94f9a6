import Testing

@testable import QAPISchema

@Suite("Structs")
struct StructTests {
    @Test("Members, plain and as objects")
    func members() throws {
        let model = try schema(
            """
            {'struct':'Foo','data':{'a':'str','*b':['int'],'*c':{'type':['Foo'],'if':'A','features':['old']},
                                    'd':{'type':'any'}}}
            """
        )
        let definition = try #require(model.struct("Foo"))
        #expect(definition.members.map(\.text) == ["a: str", "*b: [int]", "*c: [Foo]", "d: any"])
        #expect(definition.members.map(\.isOptional) == [false, true, true, false])
        #expect(definition.members.map(\.type.isArray) == [false, true, true, false])
        #expect(definition.members[2].condition == .symbol("A"))
        #expect(definition.members[2].features.map(\.name) == ["old"])
        #expect(definition.members[3].location.description == "schema.json:2:25")
        #expect(definition.members[3].type.location.description == "schema.json:2:37")
        #expect(definition.base == nil)
        #expect(!definition.isImplicit)
    }

    @Test("All built-in types")
    func builtInTypes() throws {
        let names = BuiltInType.allCases.map(\.rawValue) + ["QType"]
        let members = names.map { "'a-\($0.lowercased())':'\($0)','*b-\($0.lowercased())':['\($0)']" }
        let model = try schema("{'struct':'Foo','data':{\(members.joined(separator: ","))}}")
        #expect(model.struct("Foo")?.members.count == 32)
        #expect(
            names == [
                "str", "number", "int", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64",
                "size",
                "bool", "null", "any", "QType",
            ]
        )
    }

    @Test("Members of the bases come first")
    func bases() throws {
        let model = try schema(
            """
            {'struct':'Top','base':'Middle','data':{'c':'str'}}
            {'struct':'Middle','base':'Root','data':{}}
            {'struct':'Root','data':{'a':'str','*b':'str'}}
            """
        )
        let definition = try #require(model.struct("Top"))
        #expect(definition.base?.name == "Middle")
        #expect(definition.members.map(\.name) == ["c"])
        #expect(model.allMembers(of: definition).map(\.text) == ["a: str", "*b: str", "c: str"])
    }

    @Test("A chain of bases may be long")
    func longChain() throws {
        let links = (1..<300).map { "{'struct':'Link\($0)','base':'Link\($0 - 1)','data':{'a\($0)':'str'}}" }
        let model = try schema(links.reversed().joined() + "{'struct':'Link0','data':{}}")
        #expect(model.struct("Link299").map(model.allMembers)?.count == 299)
    }

    @Test(
        "Form",
        arguments: [
            Refusal("▲{'struct':'Foo'}", "struct 'Foo' lacks 'data'"),
            Refusal("▲{'struct':'Foo','base':'Bar'}", "struct 'Foo' lacks 'data'"),
            Refusal("{'struct':'Foo','data':▲[]}", "'data' of struct 'Foo' must be an object"),
            Refusal("{'struct':'Foo','data':▲'Bar'}", "'data' of struct 'Foo' must be an object"),
            Refusal("{'struct':'Foo','data':{},'base':▲{}}", "'base' of struct 'Foo' must be the name of a type"),
            Refusal("{'struct':'Foo','data':{},'base':▲['Bar']}", "'base' of struct 'Foo' must be the name of a type"),
            Refusal(
                "{'struct':'Foo','data':{'a':▲true}}",
                "the type of member 'a' of struct 'Foo' must be the name of a type or an array of one"
            ),
            Refusal("{'struct':'Foo','data':{'a':▲{}}}", "member 'a' of struct 'Foo' lacks 'type'"),
            Refusal("{'struct':'Foo','data':{'a':▲{'if':'A'}}}", "member 'a' of struct 'Foo' lacks 'type'"),
            Refusal("{'struct':'Foo','data':{'a':{▲'b':'str'}}}", "member 'a' of struct 'Foo' cannot have 'b'"),
            Refusal(
                "{'struct':'Foo','data':{'a':{'type':▲{'b':'str'}}}}",
                "the type of member 'a' of struct 'Foo' must be the name of a type or an array of one"
            ),
            Refusal(
                "{'struct':'Foo','data':{'a':▲[]}}",
                "the type of member 'a' of struct 'Foo': an array must hold the name of one type"
            ),
            Refusal(
                "{'struct':'Foo','data':{'a':▲['str','int']}}",
                "the type of member 'a' of struct 'Foo': an array must hold the name of one type"
            ),
            Refusal(
                "{'struct':'Foo','data':{'a':▲[['str']]}}",
                "the type of member 'a' of struct 'Foo': an array must hold the name of one type"
            ),
            Refusal(
                "{'struct':'Foo','data':{'*a':▲[{'type':'str'}]}}",
                "the type of member 'a' of struct 'Foo': an array must hold the name of one type"
            ),
        ]
    )
    func refused(refusal: Refusal) {
        #expect(refusal.outcome == refusal.expectation)
    }

    @Test(
        "Types",
        arguments: [
            Refusal("{'struct':'Foo','data':{'a':▲'Bar'}}", "member 'a' of struct 'Foo': there is no type 'Bar'"),
            Refusal("{'struct':'Foo','data':{'a':▲['Bar']}}", "member 'a' of struct 'Foo': there is no type 'Bar'"),
            Refusal("{'struct':'Foo','data':{'a':{'type':▲''}}}", "member 'a' of struct 'Foo': there is no type ''"),
            Refusal(
                "{'struct':'Foo','data':{'a':▲'strList'}}",
                "member 'a' of struct 'Foo': there is no type 'strList'"
            ),
            Refusal("{'struct':'Foo','data':{'a':▲'string'}}", "member 'a' of struct 'Foo': there is no type 'string'"),
            Refusal(
                "{'command':'bar'}{'struct':'Foo','data':{'a':▲'bar'}}",
                "member 'a' of struct 'Foo': there is no type 'bar'"
            ),
            Refusal("{'struct':'Foo','data':{},'base':▲'Bar'}", "'base' of struct 'Foo': there is no type 'Bar'"),
            Refusal(
                "{'struct':'Foo','data':{},'base':▲'int'}",
                "'base' of struct 'Foo' must be a struct, not built-in type 'int'"
            ),
            Refusal(
                "{'enum':'Bar','data':[]}{'struct':'Foo','data':{},'base':▲'Bar'}",
                "'base' of struct 'Foo' must be a struct, not enum 'Bar'"
            ),
            Refusal(
                "{'alternate':'Bar','data':{'a':'str'}}{'struct':'Foo','data':{},'base':▲'Bar'}",
                "'base' of struct 'Foo' must be a struct, not alternate 'Bar'"
            ),
            Refusal(
                "{'union':'Bar','data':{'a':'str'}}{'struct':'Foo','data':{},'base':▲'Bar'}",
                "'base' of struct 'Foo' must be a struct, not union 'Bar'"
            ),
        ]
    )
    func types(refusal: Refusal) {
        #expect(refusal.outcome == refusal.expectation)
    }

    @Test(
        "Members differ, also from those of the bases",
        arguments: [
            Refusal("{'struct':'Foo','data':{'a':'str',▲'*a':'str'}}", "member 'a' of struct 'Foo' collides with 'a'"),
            Refusal(
                "{'struct':'Foo','data':{'a-b':'str',▲'a_b':'str'}}",
                "member 'a_b' of struct 'Foo' collides with 'a-b'",
                naming: .relaxed
            ),
            Refusal(
                "{'struct':'Foo','data':{'__org.a_b':'str',▲'__org-a_b':'str'}}",
                "member '__org-a_b' of struct 'Foo' collides with '__org.a_b'"
            ),
            Refusal(
                "{'struct':'Foo','data':{▲'a':'str'},'base':'Bar'}{'struct':'Bar','data':{'*a':'int'}}",
                "member 'a' of struct 'Foo' collides with 'a'"
            ),
            Refusal(
                "{'struct':'Foo','data':{'b':'str',▲'a':'str'},'base':'Mid'}{'struct':'Mid','base':'Bar','data':{}}"
                    + "{'struct':'Bar','data':{'a':'int'}}",
                "member 'a' of struct 'Foo' collides with 'a'"
            ),
        ]
    )
    func clashes(refusal: Refusal) {
        #expect(refusal.outcome == refusal.expectation)
    }
}
