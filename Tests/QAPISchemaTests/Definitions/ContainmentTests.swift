import Testing

@testable import QAPISchema

@Suite("Containment")
struct ContainmentTests {
    @Test(
        "Nothing contains itself",
        arguments: [
            Refusal("{'struct':'Foo','base':▲'Foo','data':{}}", "'Foo' contains itself"),
            Refusal(
                "{'struct':'Foo','base':'Bar','data':{}}{'struct':'Bar','base':▲'Foo','data':{}}",
                "'Foo' contains itself through 'Bar'"
            ),
            Refusal(
                "{'struct':'Out','base':'Foo','data':{}}{'struct':'Foo','base':'Bar','data':{}}"
                    + "{'struct':'Bar','base':'Baz','data':{}}{'struct':'Baz','base':▲'Foo','data':{}}",
                "'Foo' contains itself through 'Bar', 'Baz'"
            ),
            Refusal(
                "{'enum':'Tag','data':['a']}"
                    + "{'union':'Foo','base':{'t':'Tag'},'discriminator':'t','data':{'a':▲'Foo'}}",
                "'Foo' contains itself"
            ),
            Refusal(
                "{'enum':'Tag','data':['a']}{'union':'Foo','base':{'t':'Tag'},'discriminator':'t','data':{'a':'Bar'}}"
                    + "{'union':'Bar','base':{'s':'Tag'},'discriminator':'s','data':{'a':▲'Foo'}}",
                "'Foo' contains itself through 'Bar'"
            ),
        ]
    )
    func cycles(refusal: Refusal) {
        #expect(refusal.outcome == refusal.expectation)
    }

    @Test("Members, arrays and alternates are no containment")
    func references() throws {
        let model = try schema(
            """
            {'struct':'Node','data':{'*next':'Node','all':['Node'],'ref':'Ref','tree':'Tree'}}
            {'alternate':'Ref','data':{'name':'str','node':'Node'}}
            {'enum':'Tag','data':['leaf','fork']}
            {'union':'Tree','base':{'tag':'Tag'},'discriminator':'tag','data':{'fork':'Fork'}}
            {'struct':'Fork','data':{'left':'Tree','right':'Tree'}}
            """
        )
        #expect(model.definitions.count == 5)
    }

    @Test("The same base or branch may be used often")
    func diamonds() throws {
        let model = try schema(
            """
            {'struct':'Root','data':{'a':'str'}}
            {'struct':'Left','base':'Root','data':{}}
            {'struct':'Right','base':'Root','data':{}}
            {'enum':'Tag','data':['l','m','r']}
            {'union':'Both','base':{'tag':'Tag'},'discriminator':'tag','data':{'l':'Left','m':'Left','r':'Right'}}
            """
        )
        #expect(model.union("Both")?.branches.map(\.type.name) == ["Left", "Left", "Right"])
    }

    @Test("Unions in unions may be deep and share branches without taking long")
    func deepUnions() throws {
        let unions = (0..<200).map {
            "{'union':'Level\($0)','base':{'t\($0)':'Tag'},'discriminator':'t\($0)',"
                + "'data':{'a':'Level\($0 + 1)','b':'Level\($0 + 1)'}}"
        }
        let end = "{'enum':'Tag','data':['a','b']}{'struct':'Level200','data':{'x':'str'}}"
        #expect(try schema(unions.joined() + end).unions.count == 200)
        let clash = unions.joined() + "{'enum':'Tag','data':['a','b']}{'struct':'Level200','data':{'t0':'str'}}"
        #expect(failure(["schema.json": clash]).contains("branch 'a' of union 'Level0' has a member 't0'"))
    }

    @Test("A chain of containment may be longer than any stack")
    func longChain() {
        let links = (0..<2000).map { "{'struct':'Link\($0)','base':'Link\(($0 + 1) % 2000)','data':{}}" }
        #expect(failure(["schema.json": links.joined()]).contains("'Link0' contains itself through 'Link1', 'Link2'"))
    }
}
