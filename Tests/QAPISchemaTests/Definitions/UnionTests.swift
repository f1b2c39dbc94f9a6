import Testing

@testable import QAPISchema

@Suite("Unions")
struct UnionTests {
    private static let tag = "{'enum':'Tag','data':['a','b','c']}{'struct':'One','data':{'one':'str'}}"

    @Test("A base in place")
    func inlineBase() throws {
        let model = try schema(
            Self.tag
                + """
                {'union':'Foo','base':{'tag':'Tag','*more':{'type':'int','features':['deprecated']}},
                 'discriminator':'tag','data':{'b':'One','a':{'type':'One','if':'CONFIG_A'}}}
                """
        )
        let union = try #require(model.union("Foo"))
        #expect(!union.isSimple)
        #expect(model.commonMembers(of: union).map(\.text) == ["tag: Tag", "*more: int"])
        #expect(model.commonMembers(of: union).last?.isDeprecated == true)
        #expect(union.discriminator.name == "tag")
        #expect(union.branches.map(\.text) == ["b: One", "a: One"])
        #expect(union.branches.map(\.condition) == [nil, .symbol("CONFIG_A")])
        #expect(model.tag(of: union)?.name == "Tag")
        #expect(model.valuesWithoutBranch(of: union).map(\.name) == ["c"])
    }

    @Test("A base by name, whose tag may be inherited")
    func namedBase() throws {
        let model = try schema(
            Self.tag
                + """
                {'struct':'Root','data':{'kind':'Tag'}}{'struct':'Base','base':'Root','data':{'x':'int'}}
                {'union':'Foo','base':'Base','discriminator':'kind','data':{}}
                """
        )
        let union = try #require(model.union("Foo"))
        #expect(model.commonMembers(of: union).map(\.text) == ["kind: Tag", "x: int"])
        #expect(model.valuesWithoutBranch(of: union).map(\.name) == ["a", "b", "c"])
        #expect(model.tag(of: union)?.name == "Tag")
    }

    @Test("A branch may be a union")
    func unionInUnion() throws {
        let model = try schema(
            Self.tag
                + """
                {'union':'Inner','base':{'in':'Tag'},'discriminator':'in','data':{'a':'One'}}
                {'union':'Outer','base':{'out':'Tag'},'discriminator':'out','data':{'a':'Inner','b':'One'}}
                """
        )
        #expect(model.union("Outer")?.branches.map(\.text) == ["a: Inner", "b: One"])
    }

    @Test("The predefined enum may be a tag")
    func predefinedTag() throws {
        let text = "{'union':'Foo','base':{'kind':'QType'},'discriminator':'kind','data':{'qdict':'One'}}"
        let model = try schema(Self.tag + text)
        #expect(model.union("Foo").flatMap(model.tag)?.values.count == 7)
    }

    @Test(
        "Form",
        arguments: [
            Refusal("▲{'union':'Foo','base':'Bar','data':{}}", "union 'Foo' lacks 'discriminator'"),
            Refusal("▲{'union':'Foo','discriminator':'a','data':{}}", "union 'Foo' lacks 'base'"),
            Refusal("▲{'union':'Foo','base':{},'discriminator':'a'}", "union 'Foo' lacks 'data'"),
            Refusal("▲{'union':'Foo'}", "union 'Foo' lacks 'data'"),
            Refusal(
                "{'union':'Foo','base':{},'discriminator':'a','data':▲['Bar']}",
                "'data' of union 'Foo' must be an object"
            ),
            Refusal(
                "{'union':'Foo','base':{},'discriminator':▲['a'],'data':{}}",
                "'discriminator' of union 'Foo' must be a string"
            ),
            Refusal(
                "{'union':'Foo','base':▲['Bar'],'discriminator':'a','data':{}}",
                "'base' of union 'Foo' must be a struct or an object"
            ),
            Refusal(
                "{'union':'Foo','base':▲true,'discriminator':'a','data':{}}",
                "'base' of union 'Foo' must be a struct or an object"
            ),
            Refusal(
                "{'union':'Foo','base':{'a':▲{}},'discriminator':'a','data':{}}",
                "member 'a' of union 'Foo' lacks 'type'"
            ),
            Refusal(
                "{'union':'Foo','base':{},'discriminator':'a','data':{'a':▲['Bar']}}",
                "the type of branch 'a' of union 'Foo' must be the name of a type"
            ),
            Refusal(
                "{'union':'Foo','base':{},'discriminator':'a','data':{'a':{'type':▲['Bar']}}}",
                "the type of branch 'a' of union 'Foo' must be the name of a type"
            ),
            Refusal(
                "{'union':'Foo','base':{},'discriminator':'a','data':{'a':▲{}}}",
                "branch 'a' of union 'Foo' lacks 'type'"
            ),
            Refusal(
                "{'union':'Foo','base':{},'discriminator':'a','data':{'a':{'type':'Bar',▲'features':[]}}}",
                "branch 'a' of union 'Foo' cannot have 'features'"
            ),
        ]
    )
    func form(refusal: Refusal) {
        #expect(refusal.outcome == refusal.expectation)
    }

    @Test(
        "Types",
        arguments: [
            Refusal(
                "{'union':'Foo','base':▲'Bar','discriminator':'a','data':{}}",
                "'base' of union 'Foo': there is no type 'Bar'"
            ),
            Refusal(
                "{'union':'Foo','base':▲'Tag','discriminator':'a','data':{}}" + tag,
                "'base' of union 'Foo' must be a struct, not enum 'Tag'"
            ),
            Refusal(
                "{'union':'Foo','base':{'a':▲'Bar'},'discriminator':'a','data':{}}",
                "member 'a' of union 'Foo': there is no type 'Bar'"
            ),
            Refusal(
                "{'union':'Foo','base':{'t':'Tag'},'discriminator':'t','data':{'a':▲'Bar'}}" + tag,
                "branch 'a' of union 'Foo': there is no type 'Bar'"
            ),
            Refusal(
                "{'union':'Foo','base':{'t':'Tag'},'discriminator':'t','data':{'a':▲'str'}}" + tag,
                "branch 'a' of union 'Foo' must be a struct or a union, not built-in type 'str'"
            ),
            Refusal(
                "{'union':'Foo','base':{'t':'Tag'},'discriminator':'t','data':{'a':▲'Tag'}}" + tag,
                "branch 'a' of union 'Foo' must be a struct or a union, not enum 'Tag'"
            ),
        ]
    )
    func types(refusal: Refusal) {
        #expect(refusal.outcome == refusal.expectation)
    }

    @Test(
        "The discriminator",
        arguments: [
            Refusal(
                "{'union':'Foo','base':{'t':'Tag'},'discriminator':▲'u','data':{}}" + tag,
                "discriminator 'u' of union 'Foo' is no member of its base"
            ),
            Refusal(
                "{'pragma':{'member-name-exceptions':['Foo']}}"
                    + "{'union':'Foo','base':{'t-u':'Tag'},'discriminator':▲'t_u','data':{}}" + tag,
                "discriminator 't_u' of union 'Foo' is no member of its base"
            ),
            Refusal(
                "{'union':'Foo','base':{'*t':'Tag'},'discriminator':▲'*t','data':{}}" + tag,
                "discriminator '*t' of union 'Foo' is no member of its base"
            ),
            Refusal(
                "{'union':'Foo','base':{'t':'str'},'discriminator':▲'t','data':{}}",
                "discriminator 't' of union 'Foo' must be of an enum type, not str"
            ),
            Refusal(
                "{'union':'Foo','base':{'t':['Tag']},'discriminator':▲'t','data':{}}" + tag,
                "discriminator 't' of union 'Foo' must be of an enum type, not [Tag]"
            ),
            Refusal(
                "{'union':'Foo','base':{'t':'One'},'discriminator':▲'t','data':{}}" + tag,
                "discriminator 't' of union 'Foo' must be of an enum type, not One"
            ),
            Refusal(
                "{'union':'Foo','base':{'*t':'Tag'},'discriminator':▲'t','data':{}}" + tag,
                "discriminator 't' of union 'Foo' cannot be optional"
            ),
            Refusal(
                "{'union':'Foo','base':{'t':{'type':'Tag','if':'A'}},'discriminator':▲'t','data':{}}" + tag,
                "discriminator 't' of union 'Foo' cannot have a condition"
            ),
        ]
    )
    func discriminator(refusal: Refusal) {
        #expect(refusal.outcome == refusal.expectation)
    }

    @Test(
        "Branches",
        arguments: [
            Refusal(
                "{'union':'Foo','base':{'t':'Tag'},'discriminator':'t','data':{'a':'One',▲'d':'One'}}" + tag,
                "branch 'd' of union 'Foo' is no value of its discriminator"
            ),
            Refusal(
                "{'union':'Foo','base':{'t':'Tag'},'discriminator':'t','data':{▲'*a':'One'}}" + tag,
                "branch '*a' of union 'Foo' is no value of its discriminator"
            ),
            Refusal(
                "{'enum':'None','data':[]}{'union':▲'Foo','base':{'t':'None'},'discriminator':'t','data':{}}",
                "union 'Foo' must have a branch"
            ),
            Refusal(
                "{'enum':'None','data':[]}{'union':'Foo','base':{'t':'None'},'discriminator':'t','data':{▲'a':'One'}}"
                    + tag,
                "branch 'a' of union 'Foo' is no value of its discriminator"
            ),
        ]
    )
    func branches(refusal: Refusal) {
        #expect(refusal.outcome == refusal.expectation)
    }

    @Test(
        "Members of a branch differ from the common ones",
        arguments: [
            Refusal(
                "{'union':'Foo','base':{'t':'Tag','one':'int'},'discriminator':'t','data':{'a':▲'One'}}" + tag,
                "branch 'a' of union 'Foo' has a member 'one', which the union has already"
            ),
            Refusal(
                "{'struct':'Base','base':'Root','data':{'t':'Tag'}}{'struct':'Root','data':{'*one':'int'}}"
                    + "{'union':'Foo','base':'Base','discriminator':'t','data':{'b':{'type':▲'One'}}}" + tag,
                "branch 'b' of union 'Foo' has a member 'one', which the union has already"
            ),
            Refusal(
                "{'struct':'Two','base':'One','data':{}}"
                    + "{'union':'Foo','base':{'t':'Tag','one':'int'},'discriminator':'t','data':{'a':▲'Two'}}" + tag,
                "branch 'a' of union 'Foo' has a member 'one', which the union has already"
            ),
            Refusal(
                "{'union':'Bar','base':{'t':'Tag'},'discriminator':'t','data':{'a':'One'}}"
                    + "{'union':'Foo','base':{'t':'Tag'},'discriminator':'t','data':{'a':▲'Bar'}}" + tag,
                "branch 'a' of union 'Foo' has a member 't', which the union has already"
            ),
            Refusal(
                "{'union':'Bar','base':{'u2':'Tag'},'discriminator':'u2','data':{'a':'One'}}"
                    + "{'union':'Foo','base':{'t':'Tag','one':'str'},'discriminator':'t','data':{'a':▲'Bar'}}" + tag,
                "branch 'a' of union 'Foo' has a member 'one', which the union has already"
            ),
            Refusal(
                "{'union':'Foo','base':{'t':'Tag',▲'*t':'int'},'discriminator':'t','data':{}}" + tag,
                "member 't' of union 'Foo' collides with 't'"
            ),
        ]
    )
    func clashes(refusal: Refusal) {
        #expect(refusal.outcome == refusal.expectation)
    }

    @Test("Members of different branches may have the same name")
    func equalNamesInBranches() throws {
        let text = "{'union':'Foo','base':{'t':'Tag'},'discriminator':'t','data':{'a':'One','b':'One','c':'Uno'}}"
        #expect(try schema(Self.tag + text + "{'struct':'Uno','data':{'one':'int'}}").unions.count == 1)
    }
}
