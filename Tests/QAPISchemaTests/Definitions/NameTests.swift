import Testing

@testable import QAPISchema

@Suite("Names")
struct NameTests {
    @Test(
        "Names that are none",
        arguments: ["", "-a", "_a", "~", "a b", "a.b", "*a", "__a", "___a", "__+_b", "__a_", "a\\\\"]
    )
    func invalid(name: String) {
        #expect(failure(["schema.json": "{'command':'\(name)'}"]).hasSuffix(": this is not a valid name"))
        #expect(failure(["schema.json": "{'enum':'Foo','data':['\(name)']}"]).hasSuffix(": this is not a valid name"))
        #expect(
            failure(["schema.json": "{'struct':'Foo','data':{'*\(name)':'str'}}"]).hasSuffix(
                ": this is not a valid name"
            )
        )
    }

    @Test(
        "A vendor's prefix and x- do not count",
        arguments: ["a", "x-a", "__org.example_a", "__a-b.c9_x-a", "x-1", "__9_a"]
    )
    func prefixes(name: String) throws {
        #expect(try schema("{'command':'\(name)'}").commands.map(\.name) == [name])
        #expect(try schema("{'struct':'Foo','data':{'\(name)':'str'}}").struct("Foo")?.members.map(\.name) == [name])
    }

    @Test("Names that are reserved for QEMU's own", arguments: ["q_a", "q-a", "q_obj_a"])
    func reserved(name: String) {
        let message = ": names that begin with 'q_' are reserved"
        #expect(failure(["schema.json": "{'command':'\(name)'}"]).hasSuffix(message))
        #expect(failure(["schema.json": "{'enum':'Foo','data':['\(name)']}"]).hasSuffix(message))
        #expect(failure(["schema.json": "{'struct':'Foo','data':{'\(name)':'str'}}"]).hasSuffix(message))
        #expect(throws: SchemaError.self) { try schema("{'struct':'\(name)','data':{}}", naming: .relaxed) }
    }

    @Test("Members that would collide with QEMU's own in C", arguments: ["u", "*u", "has-a", "has_a", "*has-", "has-"])
    func reservedMembers(name: String) {
        let message = ": 'u' and names that begin with 'has-' are reserved"
        for text in [
            "{'struct':'Foo','data':{'\(name)':'str'}}", "{'command':'foo','data':{'\(name)':'str'}}",
            "{'event':'FOO','data':{'\(name)':'str'}}",
            "{'union':'Foo','base':{'\(name)':'str'},'discriminator':'a','data':{}}",
        ] {
            #expect(throws: SchemaError.self) { try schema(text) }
            let error = #expect(throws: SchemaError.self) { try schema(text, naming: .relaxed) }
            #expect(error?.message.hasSuffix(message) == true)
        }
    }

    @Test("Only members are affected by that", arguments: ["u", "has-a"])
    func unreserved(name: String) throws {
        #expect(try schema("{'command':'\(name)'}{'enum':'Foo','data':['\(name)']}").definitions.count == 2)
    }

    @Test("Types are in CamelCase", arguments: ["Foo", "FOo", "F9o", "X86Cpu", "ACPISlotType", "__org.a_Foo", "x-Foo"])
    func camelCase(name: String) throws {
        for text in Self.types(named: name) { #expect(try schema(text).definitions.count >= 1) }
    }

    @Test("Types that are not", arguments: ["foo", "FOO", "F", "Foo-Bar", "Foo_Bar", "fooBar", "F9", "x-foo"])
    func notCamelCase(name: String) throws {
        for text in Self.types(named: name) {
            #expect(failure(["schema.json": text]).hasSuffix("'\(name)': the name of a type is in CamelCase"))
            #expect(try schema(text, naming: .relaxed).definitions.count >= 1)
        }
    }

    @Test("Types whose names end in List would collide with arrays", arguments: NamingStyle.allCases)
    func lists(naming: NamingStyle) {
        for text in Self.types(named: "FooList") {
            let error = #expect(throws: SchemaError.self) { try schema(text, naming: naming) }
            #expect(error?.message.hasSuffix("names that end in 'List' are reserved for arrays") == true)
        }
    }

    private static func types(named name: String) -> [String] {
        [
            "{'enum':'\(name)','data':[]}", "{'struct':'\(name)','data':{}}", "{'union':'\(name)','data':{'a':'str'}}",
            "{'alternate':'\(name)','data':{'a':'str'}}",
        ]
    }

    @Test(
        "Events are in upper case",
        arguments: ["FOO", "F", "FOO_BAR", "FOO9", "__org.a_FOO", "x-FOO", "X_FOO", "A_List"]
    )
    func upperCase(name: String) throws {
        let isValid = name != "A_List"
        #expect((failure(["schema.json": "{'event':'\(name)'}"]) == "nothing") == isValid)
        #expect(try schema("{'event':'\(name)'}", naming: .relaxed).event(name)?.name == name)
    }

    @Test("Events that are not", arguments: ["foo", "Foo", "FOO-BAR", "FOOb", "X-Foo"])
    func notUpperCase(name: String) throws {
        let message = "schema.json:1:10: event '\(name)': the name of an event has neither lower case nor '-'"
        #expect(failure(["schema.json": "{'event':'\(name)'}"]) == message)
        #expect(try schema("{'event':'\(name)'}", naming: .relaxed).event(name)?.name == name)
    }

    @Test("Commands are in lower case with '-'", arguments: ["a_b", "A", "aB", "x-a_b", "__org_A"])
    func commands(name: String) throws {
        let wrong = name.contains { $0.isUppercase } ? "upper case" : "'_'"
        #expect(failure(["schema.json": "{'command':'\(name)'}"]).hasSuffix("the name cannot hold \(wrong)"))
        #expect(try schema("{'command':'\(name)'}", naming: .relaxed).command(name)?.name == name)
        let pragma = "{'pragma':{'command-name-exceptions':['\(name)']}}{'command':'\(name)'}"
        if wrong == "'_'" {
            #expect(try schema(pragma).command(name)?.name == name)
        } else {
            #expect(failure(["schema.json": pragma]).hasSuffix("the name cannot hold upper case"))
        }
    }

    @Test("Members and values are, too, with exceptions", arguments: ["a_b", "A", "aB", "x-A_b"])
    func membersAndValues(name: String) throws {
        let wrong = name.contains { $0.isUppercase } ? "upper case" : "'_'"
        for text in [
            "{'struct':'Foo','data':{'\(name)':'str'}}", "{'enum':'Foo','data':['\(name)']}",
            "{'enum':'Tag','data':['a']}"
                + "{'union':'Foo','base':{'t':'Tag','\(name)':'str'},'discriminator':'t','data':{}}",
        ] {
            #expect(failure(["schema.json": text]).hasSuffix("the name cannot hold \(wrong)"))
            #expect(try schema("{'pragma':{'member-name-exceptions':['Foo']}}" + text).definitions.count >= 1)
            #expect(try schema("{'pragma':{'name-case-whitelist':['Foo']}}" + text).definitions.count >= 1)
            if wrong == "'_'" {
                #expect(try schema(text, naming: .relaxed).definitions.count >= 1)
            } else {
                #expect(throws: SchemaError.self) { try schema(text, naming: .relaxed) }
            }
        }
    }

    @Test("There are no exceptions for arguments and data in place")
    func arguments() {
        for text in ["{'command':'foo','data':{'A':'str'}}", "{'event':'FOO','data':{'A':'str'}}"] {
            let pragma = "{'pragma':{'member-name-exceptions':['foo','FOO']}}"
            #expect(failure(["schema.json": pragma + text]).hasSuffix("the name cannot hold upper case"))
        }
    }

    @Test("Values alone may begin with a digit")
    func digits() throws {
        #expect(try schema("{'enum':'Foo','data':['1','2a','3-b']}").enum("Foo")?.values.count == 3)
        #expect(failure(["schema.json": "{'struct':'Foo','data':{'1a':'str'}}"]).hasSuffix("this is not a valid name"))
        #expect(failure(["schema.json": "{'command':'1a'}"]).hasSuffix("this is not a valid name"))
        #expect(failure(["schema.json": "{'enum':'Foo','data':['1_a']}"]).hasSuffix("the name cannot hold '_'"))
        #expect(failure(["schema.json": "{'enum':'Foo','data':['1 a']}"]).hasSuffix("this is not a valid name"))
    }
}
