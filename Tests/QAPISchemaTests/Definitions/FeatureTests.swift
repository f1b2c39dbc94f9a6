import Testing

@testable import QAPISchema

@Suite("Features")
struct FeatureTests {
    @Test("On everything that may have them, plain and as objects")
    func places() throws {
        let model = try schema(
            """
            {'enum':'Enum','data':[{'name':'a','features':['deprecated']}],'features':['on-enum']}
            {'struct':'Struct','data':{'m':{'type':'str','features':['unstable','other']}},'features':['on-struct']}
            {'union':'Union','base':{'t':{'type':'Enum','features':['deprecated']}},'discriminator':'t','data':{},
             'features':['on-union']}
            {'alternate':'Alternate','data':{'s':'str'},'features':['on-alternate']}
            {'command':'cmd','features':['deprecated',{'name':'x','if':'CONFIG_X'},{'name':'y'}],
             'data':{'a':{'type':'str','features':['deprecated']}}}
            {'event':'EVENT','features':['unstable'],'data':{'d':{'type':'str','features':['unstable']}}}
            """
        )
        #expect(
            model.definitions.map { $0.entity.features.map(\.name) } == [
                ["on-enum"], ["on-struct"], ["on-union"], ["on-alternate"], ["deprecated", "x", "y"], ["unstable"],
            ]
        )
        #expect(model.enum("Enum")?.values.first?.isDeprecated == true)
        #expect(model.struct("Struct")?.members.first?.isUnstable == true)
        #expect(model.struct("Struct")?.members.first?.isDeprecated == false)
        #expect(model.union("Union").map(model.commonMembers)?.first?.isDeprecated == true)
        #expect(model.command("cmd")?.features.map(\.condition) == [nil, .symbol("CONFIG_X"), nil])
        #expect(model.command("cmd")?.features.map(\.isSpecial) == [true, false, false])
        #expect(model.command("cmd")?.isDeprecated == true)
        #expect(model.event("EVENT")?.isUnstable == true)
        #expect(model.event("EVENT")?.isDeprecated == false)
    }

    @Test(
        "Rules",
        arguments: [
            Refusal("{'command':'foo','features':▲'a'}", "'features' of command 'foo' must be an array"),
            Refusal("{'command':'foo','features':▲{'a':'b'}}", "'features' of command 'foo' must be an array"),
            Refusal("{'command':'foo','features':[▲true]}", "'name' of a feature of command 'foo' must be a string"),
            Refusal("{'command':'foo','features':[▲['a']]}", "'name' of a feature of command 'foo' must be a string"),
            Refusal("{'command':'foo','features':[▲{'if':'A'}]}", "a feature of command 'foo' lacks 'name'"),
            Refusal(
                "{'command':'foo','features':[{'name':'a',▲'type':'str'}]}",
                "a feature of command 'foo' cannot have 'type'"
            ),
            Refusal(
                "{'command':'foo','features':[{'name':'a','if':▲true}]}",
                "the condition of feature 'a' of command 'foo' must be a string or an object"
            ),
            Refusal(
                "{'command':'foo','features':[▲'A']}",
                "feature 'A' of command 'foo': the name cannot hold upper case"
            ),
            Refusal(
                "{'command':'foo','features':[▲'a_b']}",
                "feature 'a_b' of command 'foo': the name cannot hold '_'"
            ),
            Refusal("{'command':'foo','features':[▲'']}", "feature '' of command 'foo': this is not a valid name"),
            Refusal("{'command':'foo','features':['a','b',▲'a']}", "feature 'a' of command 'foo' collides with 'a'"),
            Refusal(
                "{'command':'foo','features':['a-b',▲'a_b']}",
                "feature 'a_b' of command 'foo' collides with 'a-b'",
                naming: .relaxed
            ),
            Refusal(
                "{'struct':'Foo','data':{'a':{'type':'str','features':['f',▲'f']}}}",
                "feature 'f' of member 'a' of struct 'Foo' collides with 'f'"
            ),
            Refusal(
                "{'command':'foo','data':{'a':{'type':'str','features':['f',▲'f']}}}",
                "feature 'f' of member 'a' of command 'foo' collides with 'f'"
            ),
            Refusal(
                "{'enum':'Foo','data':[{'name':'a','features':['f',▲'f']}]}",
                "feature 'f' of value 'a' of enum 'Foo' collides with 'f'"
            ),
            Refusal(
                "{'enum':'Foo','data':[],'features':[▲'deprecated']}",
                "a type such as enum 'Foo' cannot be deprecated"
            ),
            Refusal(
                "{'struct':'Foo','data':{},'features':['a',▲'unstable']}",
                "a type such as struct 'Foo' cannot be unstable"
            ),
            Refusal(
                "{'union':'Foo','data':{'a':'str'},'features':[▲'deprecated']}",
                "a type such as union 'Foo' cannot be deprecated"
            ),
            Refusal(
                "{'alternate':'Foo','data':{'a':'str'},'features':[{'name':▲'unstable'}]}",
                "a type such as alternate 'Foo' cannot be unstable"
            ),
        ]
    )
    func refused(refusal: Refusal) {
        #expect(refusal.outcome == refusal.expectation)
    }

    @Test("A schema has 64 different features at most, the two special ones included")
    func limit() throws {
        func commands(_ count: Int) -> String {
            (0..<count).map { "{'command':'c\($0)','features':['f\($0)','f0-again','unstable']}\n" }.joined()
        }
        #expect(try schema(commands(61)).commands.count == 61)
        let message = "feature 'f61' of command 'c61': a schema cannot have more than 64 different features"
        #expect(failure(["schema.json": commands(62)]) == "schema.json:62:30: " + message)
    }
}
