import Testing

@testable import QAPISchema

@Suite("Commands")
struct CommandTests {
    private static let types = """
        {'struct':'Args','data':{'a':'str'}}{'struct':'Cond','data':{'a':{'type':'str','if':'A'}}}
        {'struct':'Derived','base':'Cond','data':{}}{'union':'Uni','data':{'a':'str'}}{'enum':'Choice','data':[]}
        {'alternate':'Alt','data':{'a':'str'}}
        """

    private func command(_ rest: String) throws -> CommandDefinition {
        try #require(try schema(Self.types + "{'command':'foo'\(rest)}").command("foo"))
    }

    @Test("Arguments")
    func arguments() throws {
        #expect(try command("").arguments == .inline([]))
        #expect(try command(",'data':{}").arguments == .inline([]))
        guard case .inline(let members) = try command(",'data':{'a':'str','*b':['int']}").arguments else {
            Issue.record("the arguments stand inline")
            return
        }
        #expect(members.map(\.text) == ["a: str", "*b: [int]"])
        guard case .named(let reference) = try command(",'data':'Args'").arguments else {
            Issue.record("the arguments have a name")
            return
        }
        #expect(reference.name == "Args")
        guard case .boxed(let boxed) = try command(",'data':'Uni','boxed':true").arguments else {
            Issue.record("the arguments are boxed")
            return
        }
        #expect(boxed.name == "Uni")
    }

    @Test("Boxed arguments may have conditions", arguments: ["Args", "Cond", "Derived", "Uni"])
    func boxed(type: String) throws {
        let model = try schema(Self.types + "{'command':'foo','data':'\(type)','boxed':true}")
        let command = try #require(model.command("foo"))
        #expect(model.commonMembers(of: command.arguments).count == 1)
    }

    @Test("Results", arguments: ["'Args'", "['Args']", "'Uni'", "['Uni']"])
    func returns(type: String) throws {
        #expect(try command(",'returns':\(type)").returns != nil)
        #expect(try command("").returns == nil)
    }

    @Test(
        "What is no object is returned only by exception",
        arguments: ["'str'", "'int'", "['str']", "'any'", "'Choice'", "['Choice']", "'Alt'", "['any']", "'QType'"]
    )
    func unusualReturns(type: String) throws {
        let text = Self.types + "{'command':'foo','returns':\(type)}"
        #expect(
            failure(["schema.json": text]).contains("command 'foo' must return an object or an array of objects, not '")
        )
        let pragma = "{'pragma':{'command-returns-exceptions':['foo']}}"
        #expect(try schema(pragma + text).command("foo")?.returns?.description.isEmpty == false)
    }

    @Test(
        "Options",
        arguments: [
            ("", []), (",'gen':false", .freeForm), (",'success-response':false", .silentSuccess),
            (",'allow-oob':true", .outOfBand), (",'allow-preconfig':true", .preconfig),
            (",'coroutine':true", .coroutine),
            (",'allow-oob':true,'allow-preconfig':true,'gen':false", [.outOfBand, .preconfig, .freeForm]),
        ] as [(String, CommandOptions)]
    )
    func options(text: String, options: CommandOptions) throws {
        #expect(try command(text).options == options)
    }

    @Test(
        "Flags have one value",
        arguments: [("gen", "false"), ("success-response", "false")]
            + ["boxed", "allow-oob", "allow-preconfig", "coroutine"].map { ($0, "true") }
    )
    func flags(name: String, value: String) {
        for other in [value == "true" ? "false" : "true", "'\(value)'", "[]", "{}"] {
            let refusal = Refusal(
                "{'command':'foo','\(name)':▲\(other)}",
                "'\(name)' of command 'foo' can only be '\(value)'"
            )
            #expect(refusal.outcome == refusal.expectation)
        }
    }

    @Test(
        "Form",
        arguments: [
            Refusal(
                "{'command':▲'foo','allow-oob':true,'coroutine':true}",
                "command 'foo' cannot have both 'allow-oob' and 'coroutine'"
            ),
            Refusal("{'command':▲'foo','boxed':true}", "command 'foo': 'boxed' needs 'data'"),
            Refusal(
                "{'command':'foo','boxed':true,'data':▲{'a':'str'}}",
                "'data' of command 'foo' must be the name of a type, for it is boxed"
            ),
            Refusal(
                "{'command':'foo','boxed':true,'data':▲['Args']}",
                "'data' of command 'foo' must be the name of a type, for it is boxed"
            ),
            Refusal(
                "{'command':'foo','data':▲['Args']}",
                "'data' of command 'foo' must be the name of a type or an object"
            ),
            Refusal(
                "{'command':'foo','data':▲true}",
                "'data' of command 'foo' must be the name of a type or an object"
            ),
            Refusal("{'command':'foo','data':{'a':▲{}}}", "member 'a' of command 'foo' lacks 'type'"),
            Refusal(
                "{'command':'foo','returns':▲{'a':'str'}}",
                "'returns' of command 'foo' must be the name of a type or an array of one"
            ),
            Refusal(
                "{'command':'foo','returns':▲['Args','Args']}",
                "'returns' of command 'foo': an array must hold the name of one type"
            ),
        ]
    )
    func form(refusal: Refusal) {
        #expect(refusal.outcome == refusal.expectation)
    }

    @Test(
        "Types",
        arguments: [
            Refusal("{'command':'foo','data':▲'Bar'}", "'data' of command 'foo': there is no type 'Bar'"),
            Refusal("{'command':'foo','data':▲'Bar','boxed':true}", "'data' of command 'foo': there is no type 'Bar'"),
            Refusal("{'command':'foo','data':{'a':▲'Bar'}}", "member 'a' of command 'foo': there is no type 'Bar'"),
            Refusal("{'command':'foo','returns':▲'Bar'}", "'returns' of command 'foo': there is no type 'Bar'"),
            Refusal("{'command':'foo','returns':▲['Bar']}", "'returns' of command 'foo': there is no type 'Bar'"),
            Refusal(
                "{'command':'foo','data':▲'int'}",
                "'data' of command 'foo' must be a struct, not built-in type 'int'"
            ),
            Refusal(
                "{'command':'foo','data':▲'Choice'}" + types,
                "'data' of command 'foo' must be a struct, not enum 'Choice'"
            ),
            Refusal(
                "{'command':'foo','data':▲'Uni'}" + types,
                "'data' of command 'foo' can be a union only if 'boxed' is true"
            ),
            Refusal(
                "{'command':'foo','data':▲'Alt','boxed':true}" + types,
                "'data' of command 'foo' must be a struct or a union, not alternate 'Alt'"
            ),
            Refusal(
                "{'command':'foo','data':▲'Cond'}" + types,
                "member 'a' of command 'foo' cannot have a condition unless 'boxed' is true"
            ),
            Refusal(
                "{'command':'foo','data':▲'Derived'}" + types,
                "member 'a' of command 'foo' cannot have a condition unless 'boxed' is true"
            ),
            Refusal(
                "{'command':'foo','data':{'b':'str',▲'a':{'type':'str','if':'A'}}}",
                "member 'a' of command 'foo' cannot have a condition unless 'boxed' is true"
            ),
            Refusal(
                "{'command':'foo','returns':▲['int']}",
                "command 'foo' must return an object or an array of objects, not 'int', unless a pragma allows it"
            ),
            Refusal(
                "{'command':'foo','data':{'a':'str',▲'*a':'str'}}",
                "member 'a' of command 'foo' collides with 'a'"
            ),
        ]
    )
    func typeRules(refusal: Refusal) {
        #expect(refusal.outcome == refusal.expectation)
    }
}
