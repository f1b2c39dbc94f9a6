import Testing

@testable import QAPISchema

@Suite("Events")
struct EventTests {
    private static let types = """
        {'struct':'Data','data':{'a':'str'}}{'struct':'Cond','data':{'a':{'type':'str','if':'A'}}}
        {'union':'Uni','data':{'a':'str'}}
        """

    @Test(
        "Data",
        arguments: [
            ("", 0), (",'data':{}", 0), (",'data':{'a':'str','*b':'int'}", 2), (",'data':'Data'", 1),
            (",'data':'Cond','boxed':true", 1), (",'data':'Uni','boxed':true", 1),
        ]
    )
    func data(text: String, count: Int) throws {
        let model = try schema(Self.types + "{'event':'FOO'\(text)}")
        let event = try #require(model.event("FOO"))
        #expect(model.commonMembers(of: event.data).count == count)
    }

    @Test(
        "Rules",
        arguments: [
            Refusal("{'event':▲'FOO','boxed':true}", "event 'FOO': 'boxed' needs 'data'"),
            Refusal("{'event':'FOO','data':'Data','boxed':▲false}", "'boxed' of event 'FOO' can only be 'true'"),
            Refusal(
                "{'event':'FOO','data':▲['Data']}",
                "'data' of event 'FOO' must be the name of a type or an object"
            ),
            Refusal(
                "{'event':'FOO','data':▲{},'boxed':true}",
                "'data' of event 'FOO' must be the name of a type, for it is boxed"
            ),
            Refusal("{'event':'FOO','data':▲'Bar'}", "'data' of event 'FOO': there is no type 'Bar'"),
            Refusal("{'event':'FOO','data':▲'str'}", "'data' of event 'FOO' must be a struct, not built-in type 'str'"),
            Refusal(
                "{'event':'FOO','data':▲'Uni'}" + types,
                "'data' of event 'FOO' can be a union only if 'boxed' is true"
            ),
            Refusal(
                "{'event':'FOO','data':▲'Cond'}" + types,
                "member 'a' of event 'FOO' cannot have a condition unless 'boxed' is true"
            ),
            Refusal("{'event':'FOO','data':{'a':▲'Bar'}}", "member 'a' of event 'FOO': there is no type 'Bar'"),
            Refusal("{'event':'FOO','data':{'a':'str',▲'*a':'str'}}", "member 'a' of event 'FOO' collides with 'a'"),
        ]
    )
    func refused(refusal: Refusal) {
        #expect(refusal.outcome == refusal.expectation)
    }
}
