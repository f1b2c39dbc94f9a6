import Testing

@testable import QAPISchema

@Suite("Alternates")
struct AlternateTests {
    private static let types = """
        {'struct':'Thing','data':{}}{'struct':'Other','data':{}}{'union':'Uni','data':{'a':'str'}}
        {'enum':'Plain','data':['a','b2']}{'enum':'Switch','data':['auto','on']}{'enum':'Off','data':['off']}
        {'enum':'Digits','data':['1st']}{'alternate':'Nested','data':{'a':'str'}}
        """

    @Test("Alternatives in their order")
    func alternatives() throws {
        let model = try schema(
            Self.types
                + """
                {'alternate':'Foo','features':['f'],
                 'data':{'s':'str','o':'Thing','z':'null','l':{'type':['Thing'],'if':'A'}}}
                """
        )
        let alternate = try #require(model.alternate("Foo"))
        #expect(
            alternate.alternatives.map { "\($0.name): \($0.type)" } == ["s: str", "o: Thing", "z: null", "l: [Thing]"]
        )
        #expect(alternate.alternatives.map { model.jsonKind(of: $0.type) } == [.string, .object, .null, .array])
        #expect(alternate.features.map(\.name) == ["f"])
    }

    @Test(
        "What can be told apart",
        arguments: [
            ["str"], ["str", "null"], ["str", "Thing"], ["str", "[str]"], ["Thing", "[Thing]"], ["int", "bool"],
            ["Plain", "int"], ["Plain", "bool"], ["Plain", "int", "bool", "null", "Uni", "[int]"], ["Switch", "int"],
            ["Off", "number"], ["Digits", "bool"], ["QType", "Thing"], ["[any]", "Thing"], ["Switch", "Thing"],
            ["[Nested]"],
        ]
    )
    func distinct(types: [String]) throws {
        #expect(try schema(Self.alternate(of: types)).alternate("Foo")?.alternatives.count == types.count)
    }

    @Test(
        "What cannot",
        arguments: [
            ["str", "int"], ["str", "size"], ["str", "number"], ["str", "bool"], ["int", "str"], ["bool", "str"],
            ["str", "Plain"], ["Plain", "Switch"], ["str", "str"], ["int", "uint8"], ["int", "number"],
            ["Thing", "Other"],
            ["Thing", "Uni"], ["[str]", "[int]"], ["bool", "Switch"], ["Off", "bool"], ["Digits", "int"],
            ["size", "Digits"], ["Thing", "str", "Other"], ["null", "null"],
        ]
    )
    func ambiguous(types: [String]) {
        let expected = "alternative 'a\(types.count - 1)' of alternate 'Foo' cannot be told from 'a0'"
        #expect(failure(["schema.json": Self.alternate(of: types)]).hasSuffix(expected))
    }

    private static func alternate(of types: [String]) -> String {
        let members = types.enumerated().map { number, type in
            type.hasPrefix("[") ? "'a\(number)':['\(type.dropFirst().dropLast())']" : "'a\(number)':'\(type)'"
        }
        return Self.types + "{'alternate':'Foo','data':{\(members.joined(separator: ","))}}"
    }

    @Test(
        "Rules",
        arguments: [
            Refusal("▲{'alternate':'Foo'}", "alternate 'Foo' lacks 'data'"),
            Refusal("{'alternate':▲'Foo','data':{}}", "alternate 'Foo' must have an alternative"),
            Refusal("{'alternate':'Foo','data':▲['str']}", "'data' of alternate 'Foo' must be an object"),
            Refusal("{'alternate':'Foo','data':▲'str'}", "'data' of alternate 'Foo' must be an object"),
            Refusal(
                "{'alternate':'Foo','data':{'a':▲'Bar'}}",
                "alternative 'a' of alternate 'Foo': there is no type 'Bar'"
            ),
            Refusal(
                "{'alternate':'Foo','data':{'a':'str','b':▲['Bar']}}",
                "alternative 'b' of alternate 'Foo': there is no type 'Bar'"
            ),
            Refusal(
                "{'alternate':'Foo','data':{'a':▲'any'}}",
                "alternative 'a' of alternate 'Foo' cannot be of type 'any'"
            ),
            Refusal(
                "{'alternate':'Foo','data':{'a':'str','b':▲'Nested'}}" + types,
                "alternative 'b' of alternate 'Foo' cannot be of type 'Nested'"
            ),
            Refusal(
                "{'alternate':'Foo','data':{'a':▲'Foo'}}",
                "alternative 'a' of alternate 'Foo' cannot be of type 'Foo'"
            ),
            Refusal(
                "{'alternate':'Foo','data':{'a':▲[['str']]}}",
                "the type of alternative 'a' of alternate 'Foo': an array must hold the name of one type"
            ),
            Refusal(
                "{'alternate':'Foo','data':{'a':▲true}}",
                "the type of alternative 'a' of alternate 'Foo' must be the name of a type or an array of one"
            ),
            Refusal("{'alternate':'Foo','data':{'a':▲{}}}", "alternative 'a' of alternate 'Foo' lacks 'type'"),
            Refusal(
                "{'alternate':'Foo','data':{'a':{'type':'str',▲'features':[]}}}",
                "alternative 'a' of alternate 'Foo' cannot have 'features'"
            ),
            Refusal(
                "{'alternate':'Foo','data':{▲'*a':'str'}}",
                "alternative '*a' of alternate 'Foo': this is not a valid name"
            ),
            Refusal(
                "{'alternate':'Foo','data':{▲'A':'str'}}",
                "alternative 'A' of alternate 'Foo': the name cannot hold upper case"
            ),
            Refusal(
                "{'alternate':'Foo','data':{'a-b':'int',▲'a_b':'bool'}}",
                "alternative 'a_b' of alternate 'Foo' collides with 'a-b'",
                naming: .relaxed
            ),
        ]
    )
    func refused(refusal: Refusal) {
        #expect(refusal.outcome == refusal.expectation)
    }
}
