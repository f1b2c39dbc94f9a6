import Testing

@testable import QAPICodeGen

@Suite("Values that can hold others of their kind")
struct IndirectionTests {
    /// The names of what is kept elsewhere: alternates, and members after a full stop.
    private func indirect(_ text: String) throws -> [String] {
        try plans(text).values.flatMap { plan in
            (plan.isIndirect ? [plan.name] : []) + plan.boxed.map { "\(plan.name).\($0)" }
        }
        .sorted()
    }

    @Test("Nothing is kept elsewhere that need not be")
    func direct() throws {
        #expect(
            try indirect(
                """
                object A
                    member b B
                    member c? B
                object B
                    member x int
                alternate C
                    choice a A
                    choice s str
                """
            ) == []
        )
    }

    @Test("An optional member of the object's own type")
    func ownType() throws {
        #expect(try indirect("object A\n    member a? A\n    member b? int\n    member c? A") == ["A.a", "A.c"])
    }

    @Test("Arrays and enums hold nothing in themselves")
    func arrays() throws {
        #expect(
            try indirect(
                """
                object A
                    member a [A]
                    member e E
                enum E
                    value a
                alternate C
                    choice s str
                    choice c [C]
                """
            ) == []
        )
    }

    @Test("Two objects that hold each other need one place elsewhere")
    func rings() throws {
        #expect(try indirect("object A\n    member b? B\nobject B\n    member a? A") == ["A.b"])
        #expect(try indirect("object A\n    member b B\nobject B\n    member a? A") == ["B.a"])
    }

    @Test("An alternate comes first, so that members need nothing")
    func alternates() throws {
        #expect(
            try indirect(
                """
                alternate Ref
                    choice definition Node
                    choice reference str
                object Node
                    member file? Ref
                    member backing Ref
                """
            ) == ["Ref"]
        )
        let two =
            "alternate A\n    choice b B\nobject B\n    member c C\nalternate C\n    choice d D\nobject D\n    member a A"
        #expect(try indirect(two) == ["A"])
    }

    @Test("Branches of unions hold what their types hold")
    func branches() throws {
        let union = """
            enum Kind
                value deep
            object Node
                member kind Kind
                tag kind
                branch deep Deep
            object Deep

            """
        #expect(try indirect(union + "    member node? Node\n    member x? int") == ["Deep.node"])
        #expect(try refusal(union + "    member node Node\n    member x? int") == "Deep.node holds itself")
    }

    @Test("A mandatory member that holds itself has no value at all")
    func endless() throws {
        #expect(try refusal("object A\n    member a A") == "A.a holds itself")
        #expect(try refusal("object A\n    member b B\nobject B\n    member a A") == "A.b holds itself")
        let union =
            "enum K\n    value a\nobject U\n    member k K\n    tag k\n    branch a A\nobject A\n    member u? U"
        #expect(try indirect(union) == ["A.u"])
        #expect(try refusal(union.replacing("u? U", with: "u B\nobject B\n    member u U")) == "A.u holds itself")
    }
}
