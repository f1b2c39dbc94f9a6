import Testing

@testable import QAPICodeGen
@testable import QAPISchema

@Suite("Unions and alternates as Swift has them")
struct UnionPlanTests {
    private func union(_ members: String) -> String {
        """
        enum Kind
            value one
            value two
        object One
            member a int
            member b? int
        object Two
            member c int
        object Union

        """ + members
    }

    @Test("A tag that can be missing needs a branch that shares members with the object")
    func optionalTag() throws {
        let plain = "    member kind? Kind\n    tag kind\n    branch one One\n    branch two Two"
        #expect(
            try refusal(union(plain)) == "Union can lack its tag, and nothing tells which branch it is then"
        )
        let plan = try plans(union("    member a? int\n    member b? int\n    member x int\n" + plain))["Union"]?.record
        #expect(plan?.union?.fallback?.wireName == "one")
        #expect(plan?.members.map(\.wireName) == ["x"])
        #expect(plan?.union?.tag.isOptional == true)
    }

    @Test("A tag must be a member, and an enum")
    func tags() throws {
        #expect(try refusal(union("    member kind str\n    tag kind")) == "the tag of Union is no enum")
        #expect(try refusal(union("    member other Kind\n    tag kind")) == "the tag of Union is no enum")
    }

    @Test("A branch for each value of the tag, in their order")
    func branches() throws {
        let plan = try plans(union("    member kind Kind\n    tag kind\n    branch two Two"))["Union"]?.record?.union
        #expect(plan?.branches.map(\.name) == ["one", "two"])
        #expect(plan?.branches.first?.payload == .nothing)
        #expect(plan?.branches.last?.payload.mention?.name == "Two")
    }

    @Test("Only types that something leads to are made")
    func reach() throws {
        let types = try plans(
            union("    member kind Kind\n    tag kind\n    branch two Wrapped\nobject Wrapped\n    member data Two")
        )
        #expect(types["Union"]?.record?.union?.branches.last?.payload.mention?.name == "Two")
    }

    @Test("Doubtful branches bring optional members, where they are received")
    func doubts() throws {
        let text = union("    member kind Kind\n    tag kind\n    branch two? Two")
        #expect(try plans(text)["Two"]?.record?.members.map(\.isOptional) == [false])
        let received = text.replacing("object Union", with: "object Union received")
        #expect(try plans(received)["Two"]?.record?.members.map(\.isOptional) == [true])
    }

    @Test("Unions inside of unions are known as such")
    func nesting() throws {
        let outer = "\nobject Outer\n    member outer-kind Kind\n    tag outer-kind\n    branch one Union"
        let types = try plans(union("    member kind Kind\n    tag kind\n    branch two Two" + outer))
        #expect(types["Union"]?.record?.union?.isNested == true)
        #expect(types["Outer"]?.record?.union?.isNested == false)
    }

    @Test("The kind of JSON value must tell the choices of an alternate apart")
    func choices() throws {
        #expect(
            try refusal("alternate A\n    choice name str\n    choice e E\nenum E\n    value a")
                == "nothing tells the choice e of A from another one"
        )
        #expect(try refusal("alternate A\n    choice x any") == "the choice x of A has no kind of JSON value")
        #expect(
            try refusal("alternate A\n    choice x B\nalternate B\n    choice x str")
                == "the choice x of A has no kind of JSON value"
        )
    }

    @Test("Arguments must be an object")
    func arguments() throws {
        #expect(try refusal("command c\n    arguments E\nenum E\n    value a") == "E is no object")
        #expect(try refusal("event E\n    data str") == "str is no object")
    }
}
