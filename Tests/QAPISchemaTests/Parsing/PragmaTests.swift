import Testing

@testable import QAPISchema

@Suite("Pragmas")
struct PragmaTests {
    @Test(
        "Both sets are known",
        arguments: [
            "{'pragma':{}}", "{'pragma':{'doc-required':true}}", "{'pragma':{'doc-required':false}}",
            "{'pragma':{'command-name-exceptions':['a_b'],'command-returns-exceptions':['c']}}",
            "{'pragma':{'documentation-exceptions':[],'member-name-exceptions':['Bar']}}",
            "{'pragma':{'member-name-exceptions':['Foo']}}", "{'pragma':{'returns-whitelist':['c']}}",
            "{'pragma':{'name-case-whitelist':[]}}",
            "{'pragma':{'doc-required':true}}{'pragma':{'doc-required':true,'documentation-exceptions':['A','B']}}",
        ]
    )
    func accepted(text: String) throws {
        #expect(try schema(text).definitions.isEmpty)
    }

    @Test(
        "What is unknown or has the wrong form is refused",
        arguments: [
            Refusal("{'pragma': ▲[]}", "a 'pragma' must be an object"),
            Refusal("{'pragma': ▲'doc-required'}", "a 'pragma' must be an object"),
            Refusal("{'pragma': {▲'new': true}}", "the pragma 'new' is unknown"),
            Refusal("{'pragma': {'doc-required': ▲'true'}}", "the pragma 'doc-required' must be 'true' or 'false'"),
            Refusal("{'pragma': {'doc-required': ▲[]}}", "the pragma 'doc-required' must be 'true' or 'false'"),
            Refusal(
                "{'pragma': {'returns-whitelist': ▲'a'}}",
                "the pragma 'returns-whitelist' must be an array of names"
            ),
            Refusal(
                "{'pragma': {'name-case-whitelist': ▲true}}",
                "the pragma 'name-case-whitelist' must be an array of names"
            ),
            Refusal(
                "{'pragma': {'command-name-exceptions': ['a', ▲true]}}",
                "the pragma 'command-name-exceptions' must hold only names"
            ),
            Refusal(
                "{'pragma': {'command-returns-exceptions': [▲['a']]}}",
                "the pragma 'command-returns-exceptions' must hold only names"
            ),
            Refusal(
                "{'pragma': {'member-name-exceptions': [▲{}]}}",
                "the pragma 'member-name-exceptions' must hold only names"
            ),
            Refusal(
                "{'pragma': {'documentation-exceptions': ▲{}}}",
                "the pragma 'documentation-exceptions' must be an array of names"
            ),
            Refusal("{'pragma': {}, ▲'command': 'a'}", "'pragma' must be alone in its object, without 'command'"),
        ]
    )
    func refused(refusal: Refusal) {
        #expect(refusal.outcome == refusal.expectation)
    }

    @Test("They are valid for all files, also those read before")
    func scope() throws {
        let model = try schema([
            "schema.json": "{'command':'a_b'}{'include':'c.json'}{'include':'pragma.json'}",
            "pragma.json": "{'pragma':{'command-name-exceptions':['a_b','c_d']}}",
            "c.json": "{'command':'c_d'}",
        ])
        #expect(model.commands.map(\.name) == ["a_b", "c_d"])
    }

    @Test("A later list takes the place of an earlier one")
    func replacement() {
        let text =
            "{'pragma':{'command-name-exceptions':['a_b']}}{'pragma':{'command-name-exceptions':[]}}{'command':'a_b'}"
        #expect(failure(["schema.json": text]).hasSuffix("command 'a_b': the name cannot hold '_'"))
    }

    @Test("What a command may return", arguments: ["command-returns-exceptions", "returns-whitelist"])
    func returns(pragma: String) throws {
        let command = "{'command':'read','returns':'str'}"
        #expect(try schema("{'pragma':{'\(pragma)':['read']}}" + command).command("read")?.returns?.name == "str")
        #expect(failure(["schema.json": command]).contains("must return an object"))
    }

    @Test(
        "Only the set of QEMU 5.2 relaxes the rules of names",
        arguments: ["returns-whitelist", "name-case-whitelist"]
    )
    func style(pragma: String) throws {
        let definitions = "{'command':'Old_Name'}{'event':'old-name'}{'struct':'old','data':{'a_b':'str'}}"
        #expect(try schema("{'pragma':{'\(pragma)':[]}}" + definitions).definitions.count == 3)
        #expect(try schema(definitions, naming: .relaxed).definitions.count == 3)
        #expect(failure(["schema.json": definitions]).contains("the name cannot hold upper case"))
        #expect(throws: SchemaError.self) { try schema("{'pragma':{'\(pragma)':[]}}" + definitions, naming: .strict) }
    }
}
