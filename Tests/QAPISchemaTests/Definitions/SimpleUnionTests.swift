import Testing

@testable import QAPISchema

@Suite("Simple unions")
struct SimpleUnionTests {
    @Test("They become flat ones with the same form on the wire")
    func flattening() throws {
        let model = try schema(
            """
            {'union':'Foo','data':{'one':'One','two':{'type':'str','if':'defined(A)'},'many':['One']},'if':'defined(F)',
             'features':['f']}
            {'struct':'One','data':{'x':'int'}}
            """
        )
        #expect(
            model.definitions.map(\.name) == [
                "FooKind", "q_obj_One-wrapper", "q_obj_str-wrapper", "q_obj_OneList-wrapper", "Foo", "One",
            ]
        )
        let union = try #require(model.union("Foo"))
        #expect(union.isSimple)
        #expect(union.discriminator.name == "type")
        #expect(union.condition == .symbol("F"))
        #expect(union.features.map(\.name) == ["f"])
        #expect(model.commonMembers(of: union).map(\.text) == ["type: FooKind"])
        #expect(
            union.branches.map(\.text) == [
                "one: q_obj_One-wrapper", "two: q_obj_str-wrapper", "many: q_obj_OneList-wrapper",
            ]
        )
        #expect(union.branches.map(\.condition) == [nil, .symbol("A"), nil])
        let tag = try #require(model.tag(of: union))
        #expect(tag.isImplicit)
        #expect(tag.condition == .symbol("F"))
        #expect(tag.values.map(\.name) == ["one", "two", "many"])
        #expect(tag.values.map(\.condition) == [nil, .symbol("A"), nil])
        let wrapper = try #require(model.struct("q_obj_OneList-wrapper"))
        #expect(wrapper.isImplicit)
        #expect(wrapper.members.map(\.text) == ["data: [One]"])
    }

    @Test("A wrapper is shared by all that wrap the same type")
    func sharedWrappers() throws {
        let model = try schema("{'union':'Foo','data':{'a':'str','b':'str'}}{'union':'Bar','data':{'c':'str'}}")
        #expect(model.structs.map(\.name) == ["q_obj_str-wrapper"])
        #expect(model.enums.map(\.name) == ["FooKind", "BarKind"])
    }

    @Test("The tag's enum may be used by name")
    func tagByName() throws {
        let model = try schema("{'union':'Foo','data':{'a':'str'}}{'command':'x','data':{'kind':'FooKind'}}")
        #expect(model.definitions.count == 4)
    }

    @Test(
        "Rules",
        arguments: [
            Refusal("{'union':▲'Foo','data':{}}", "union 'Foo' must have a branch"),
            Refusal("{'union':'Foo','data':▲['str']}", "'data' of union 'Foo' must be an object"),
            Refusal(
                "{'union':'Foo','data':{'a':▲'Bar'}}",
                "a branch of a simple union: there is no type 'Bar'"
            ),
            Refusal(
                "{'union':'Foo','data':{'a':▲[]}}",
                "the type of branch 'a' of union 'Foo': an array must hold the name of one type"
            ),
            Refusal(
                "{'union':'Foo','data':{'a':▲[['str']]}}",
                "the type of branch 'a' of union 'Foo': an array must hold the name of one type"
            ),
            Refusal(
                "{'union':'Foo','data':{▲'A':'str'}}",
                "branch 'A' of union 'Foo': the name cannot hold upper case"
            ),
            Refusal("{'union':'Foo','data':{▲'*a':'str'}}", "branch '*a' of union 'Foo': this is not a valid name"),
            Refusal("{'union':'Foo','data':{'a':{▲'data':'str'}}}", "branch 'a' of union 'Foo' cannot have 'data'"),
            Refusal(
                "{'union':'Foo','data':{'a-b':'str',▲'a_b':'str'}}",
                "value 'a_b' of enum 'FooKind' collides with 'a-b'",
                naming: .relaxed
            ),
            Refusal(
                "{'union':'Foo','data':{'a':'str'}}{'enum':▲'FooKind','data':['a']}",
                "the name of enum 'FooKind' is taken by the enum 'FooKind' at schema.json:1:10"
            ),
        ]
    )
    func refused(refusal: Refusal) {
        #expect(refusal.outcome == refusal.expectation)
    }
}
