import Testing

@testable import QAPISchema

@Suite("Enums")
struct EnumTests {
    @Test("Values in their order, plain and as objects")
    func values() throws {
        let model = try schema(
            """
            {'enum':'Foo','prefix':'FOO_BAR','data':
              ['on','1','2nd','a-b-c','x-new',{'name':'if'},{'name':'old','if':'CONFIG_OLD','features':['deprecated']}]}
            """
        )
        let definition = try #require(model.enum("Foo"))
        #expect(definition.values.map(\.name) == ["on", "1", "2nd", "a-b-c", "x-new", "if", "old"])
        #expect(definition.prefix == "FOO_BAR")
        #expect(!definition.isImplicit)
        #expect(definition.values.map(\.isDeprecated) == [false, false, false, false, false, false, true])
        #expect(definition.values.last?.condition == .symbol("CONFIG_OLD"))
        #expect(definition.values.first?.location.description == "schema.json:2:4")
        #expect(definition.values.last?.location.description == "schema.json:2:57")
    }

    @Test("An enum may be empty, and has no prefix unless it says so")
    func empty() throws {
        let definition = try #require(try schema("{'enum':'Foo','data':[]}").enum("Foo"))
        #expect(definition.values.isEmpty)
        #expect(definition.prefix == nil)
        #expect(definition.condition == nil)
        #expect(definition.features.isEmpty)
    }

    @Test(
        "Form",
        arguments: [
            Refusal("▲{'enum':'Foo'}", "enum 'Foo' lacks 'data'"),
            Refusal("{'enum':'Foo','data':▲{}}", "'data' of enum 'Foo' must be an array"),
            Refusal("{'enum':'Foo','data':▲'a'}", "'data' of enum 'Foo' must be an array"),
            Refusal("{'enum':'Foo','data':[],'prefix':▲true}", "'prefix' of enum 'Foo' must be a string"),
            Refusal("{'enum':'Foo','data':[],'prefix':▲['a']}", "'prefix' of enum 'Foo' must be a string"),
            Refusal("{'enum':'Foo','data':[▲true]}", "'name' of a value of enum 'Foo' must be a string"),
            Refusal("{'enum':'Foo','data':['a',▲['b']]}", "'name' of a value of enum 'Foo' must be a string"),
            Refusal("{'enum':'Foo','data':[▲{}]}", "a value of enum 'Foo' lacks 'name'"),
            Refusal("{'enum':'Foo','data':[▲{'if':'A'}]}", "a value of enum 'Foo' lacks 'name'"),
            Refusal("{'enum':'Foo','data':[{'name':▲{}}]}", "'name' of a value of enum 'Foo' must be a string"),
            Refusal("{'enum':'Foo','data':[{'name':'a',▲'type':'str'}]}", "a value of enum 'Foo' cannot have 'type'"),
            Refusal(
                "{'enum':'Foo','data':[{'name':'a','if':▲'b'}]}",
                "the condition of value 'a' of enum 'Foo' must be a symbol in upper case or made of 'defined(…)', '!', "
                    + "'&&' and '||'"
            ),
            Refusal(
                "{'enum':'Foo','data':[{'name':'a','features':▲'b'}]}",
                "'features' of value 'a' of enum 'Foo' must be an array"
            ),
        ]
    )
    func refused(refusal: Refusal) {
        #expect(refusal.outcome == refusal.expectation)
    }

    @Test(
        "Values differ",
        arguments: [
            Refusal("{'enum':'Foo','data':['a','b',▲'a']}", "value 'a' of enum 'Foo' collides with 'a'"),
            Refusal("{'enum':'Foo','data':['a',{'name':▲'a','if':'A'}]}", "value 'a' of enum 'Foo' collides with 'a'"),
            Refusal(
                "{'pragma':{'member-name-exceptions':['Foo']}}{'enum':'Foo','data':['a-b',▲'a_b']}",
                "value 'a_b' of enum 'Foo' collides with 'a-b'"
            ),
        ]
    )
    func clashes(refusal: Refusal) {
        #expect(refusal.outcome == refusal.expectation)
    }
}
