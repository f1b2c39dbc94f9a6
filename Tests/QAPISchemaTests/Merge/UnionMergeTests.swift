import Testing

@testable import QAPISchema

/// Rule 4: branches; and what becomes a union or an object of its own.
@Suite("Merging unions")
struct UnionMergeTests {
    private static let rest = "{'struct':'A','data':{'x':'int'}}{'struct':'B','data':{'y':'int'}}"

    private func union(_ values: String, _ branches: String) -> String {
        """
        {'command':'c','returns':'U'}{'enum':'K','data':[\(values)]}
        {'union':'U','base':{'k':'K'},'discriminator':'k','data':{\(branches)}}\(Self.rest)
        """
    }

    @Test("A branch for a value that had none may be empty; one for a new value is not")
    func newBranches() throws {
        let old = union("'a','b'", "'a':'A'")
        #expect(
            try lines(of: "U", old, union("'a','b','c'", "'a':'A','b':'B','c':'B'")) == [
                "object U received", "member k K", "tag k", "branch a A", "branch b? B since=2.0",
                "branch c B since=2.0",
            ]
        )
    }

    @Test("A branch that is gone may be empty if its value is still there")
    func goneBranches() throws {
        let old = union("'a','b','c'", "'a':'A','b':'B','c':'B'")
        #expect(
            try lines(of: "U", old, union("'a','b'", "'a':'A'")) == [
                "object U received", "member k K", "tag k", "branch a A", "branch b? B until=1.0",
                "branch c B until=1.0",
            ]
        )
    }

    @Test("A struct that becomes a union by a member that it had may have had any value of it")
    func structWithTag() throws {
        let old = "{'command':'c','returns':'U'}{'struct':'U','data':{'k':'str','z':'int'}}"
        #expect(
            try lines(of: "U", old, union("'a'", "'a':'A'")) == [
                "object U received", "member k K", "member z? int until=1.0", "tag k", "branch a? A since=2.0",
            ]
        )
    }

    @Test("A struct that becomes a union by a new member lacks the tag, not the branch")
    func structWithoutTag() throws {
        let old = "{'command':'c','returns':'U'}{'struct':'U','data':{'x':'int'}}"
        #expect(
            try lines(of: "U", old, union("'a'", "'a':'A'")) == [
                "object U received", "member k? K since=2.0", "member x? int until=1.0", "tag k",
                "branch a A since=2.0",
            ]
        )
    }

    @Test("The old simple unions are what the flat ones are")
    func simple() throws {
        let old = "{'command':'c','data':{'of':'U'}}{'union':'U','data':{'a':'A','s':'str'}}{'struct':'A','data':{}}"
        let new = """
            {'command':'c','data':{'of':'U'}}{'enum':'UType','data':['a','s']}{'struct':'A','data':{}}
            {'struct':'AWrapper','data':{'data':'A'}}{'struct':'StrWrapper','data':{'data':'str'}}
            {'union':'U','base':{'type':'UType'},'discriminator':'type','data':{'a':'AWrapper','s':'StrWrapper'}}
            """
        let schema = try merged([old, new])
        #expect(
            schema.lines(of: "U") == [
                "object U sent", "member type UType", "tag type", "branch a AWrapper", "branch s StrWrapper",
            ]
        )
        #expect(schema.lines(of: "AWrapper") == ["object AWrapper sent", "member data A"])
        #expect(schema.types.keys.sorted() == ["A", "AWrapper", "StrWrapper", "U", "UType"])
    }

    @Test("Arguments that get a type of their own leave it their history")
    func named() throws {
        let old = "{'command':'c','data':{'a':'int','b':'int'}}{'event':'E','data':{'a':'int'}}"
        let new = """
            {'command':'c','data':'T','boxed':true}{'struct':'T','data':{'a':'int','*n':'int'}}
            {'event':'E','data':'D'}{'struct':'D','data':{'a':'int'}}
            """
        let schema = try merged([old, new])
        #expect(schema.lines(of: "c") == ["command c", "arguments T"])
        #expect(
            schema.lines(of: "T") == [
                "object T sent", "member a int", "member n? int since=2.0", "member b? int until=1.0",
            ]
        )
        #expect(schema.lines(of: "D") == ["object D received", "member a int"])
    }

    @Test("Arguments that lose their type keep its history")
    func inlined() throws {
        let old = "{'command':'c','data':'T'}{'struct':'T','data':{'a':'int','b':'int'}}"
        let schema = try merged([old, "{'command':'c','data':{'a':'int'}}"])
        #expect(schema.lines(of: "c") == ["command c", "argument a int", "argument b? int until=1.0"])
        #expect(schema.types.isEmpty)
        let empty = try merged(["{'command':'c'}", old, "{'command':'c','data':{'a':'int'}}"])
        #expect(
            empty.lines(of: "c") == ["command c", "argument a? int since=2.0", "argument b? int since=2.0 until=2.0"]
        )
    }

    @Test("A place that was or will be empty may be empty")
    func empty() throws {
        let full = "{'command':'c','data':'T','returns':'T'}{'event':'E','data':'T'}{'struct':'T','data':{'a':'int'}}"
        let schema = try merged(["{'command':'c'}{'event':'E'}", full])
        #expect(schema.lines(of: "c") == ["command c", "arguments T?", "returns T?"])
        #expect(schema.lines(of: "E") == ["event E", "data T?"])
        #expect(try lines(of: "c", full, "{'command':'c'}") == ["command c", "arguments T?", "returns T?"])
    }
}
