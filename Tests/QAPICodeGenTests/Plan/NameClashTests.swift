import Testing

@testable import QAPICodeGen

@Suite("Things with the same name in Swift")
struct NameClashTests {
    @Test("Commands, events and types of all modules share one space")
    func declarations() throws {
        #expect(try refusal("object QuitCommand\ncommand quit") == "two things of the schema are called QuitCommand")
        #expect(try refusal("event READY\nobject ReadyEvent") == "two things of the schema are called ReadyEvent")
        #expect(try refusal("object String\nenum QAPIString") == "two things of the schema are called QAPIString")
        #expect(try refusal("command do-it\ncommand do_it") == "two things of the schema are called DoItCommand")
        #expect(try refusal("event READY\nevent ready") == "two things of the schema are called ReadyEvent")
    }

    @Test("Methods, whose names can be the same where those of commands are not")
    func methods() throws {
        #expect(try refusal("command aB\ncommand a-b") == "two things of the schema are called ABCommand")
        #expect(try refusal("command IDs\ncommand iDs") == "two things of the schema are called IDsCommand")
        #expect(try refusal("command vm\ncommand VM") == "two things of the schema are called VmCommand")
    }

    @Test("Members")
    func members() throws {
        #expect(try refusal("object A\n    member a-b int\n    member a_b int") == "two things of A are called aB")
        #expect(
            try refusal("command c\n    argument a-b int\n    argument a_b int")
                == "two things of CCommand are called aB"
        )
        #expect(try refusal("event E\n    member a-b int\n    member a.b int") == "two things of EEvent are called aB")
        #expect(
            try refusal("object A\n    member self int\n    member self-value int")
                == "two things of A are called selfValue"
        )
    }

    @Test("Constants, branches and choices")
    func constants() throws {
        #expect(try refusal("enum E\n    value a-b\n    value a_b") == "two things of E are called aB")
        #expect(try refusal("enum E\n    value none\n    value none-value") == "two things of E are called noneValue")
        #expect(try refusal("enum E\n    value raw-value") == "two things of E are called rawValue")
        #expect(
            try refusal("alternate A\n    choice s str\n    choice string int") == "two things of A are called string"
        )
    }

    @Test("Names that generated code uses for itself", arguments: ["reader", "writer", "object-start", "member-name"])
    func locals(name: String) throws {
        let swift = SwiftName.lowerCamel(name)
        #expect(try refusal("object A\n    member \(name) int") == "two things of A are called \(swift)")
        #expect(try refusal("command c\n    argument \(name) int") == "two things of CCommand are called \(swift)")
    }

    @Test("Names that are only used for unions, for free-form commands and in methods")
    func specialLocals() throws {
        let union = "enum K\n    value a\nobject U\n    member k K\n    member %@ int\n    tag k"
        for name in ["again", "branch"] {
            #expect(try refusal(union.replacing("%@", with: name)) == "two things of U are called \(name)")
            #expect(try refusal("object A\n    member \(name) int") == "nothing")
        }
        #expect(
            try refusal("command c free-form\n    argument properties any")
                == "two things of CCommand are called properties"
        )
        #expect(try refusal("command c\n    argument properties any") == "nothing")
        #expect(try refusal("command c\n    argument execute any") == "two things of the method c are called execute")
        #expect(try refusal("command c\n    argument timeout int") == "nothing")
        #expect(
            try refusal("command c\n    argument timeout int\n    argument reply-timeout int")
                == "two things of the method c are called replyTimeout"
        )
    }

    @Test("Types that generated code uses itself", arguments: ["Bool", "Branch", "JSONReader", "QAPIEnum", "Response"])
    func usedTypes(name: String) throws {
        #expect(try refusal("object \(name)") == "two things of the schema are called \(name)")
    }

    @Test("Modules, which are files")
    func modules() throws {
        #expect(
            try refusal("command a module=a-b\ncommand b module=a_b") == "two things of the modules are called AB"
        )
    }
}
