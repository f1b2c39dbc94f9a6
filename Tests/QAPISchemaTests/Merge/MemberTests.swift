import Testing

@testable import QAPISchema

/// Rule 1: who can rely on a member, and rule 6: which releases have it.
@Suite("Merging members")
struct MemberTests {
    @Test("A member is mandatory if it is in every release that has its object")
    func mandatory() throws {
        let old = "{'command':'c','returns':'T'}{'struct':'T','data':{'a':'str','b':'int','*c':'int','d':'int'}}"
        let new = "{'command':'c','returns':'T'}{'struct':'T','data':{'a':'str','*b':'int','c':'int','e':'int'}}"
        #expect(
            try lines(of: "T", old, new) == [
                "object T received", "member a str", "member b? int", "member c? int", "member e? int since=2.0",
                "member d? int until=1.0",
            ]
        )
    }

    @Test("What is conditional, deprecated or unstable can be absent", arguments: ["first", "last", "only"])
    func unreliable(place: String) throws {
        let plain = "{'event':'E','data':'T','boxed':true}{'struct':'T','data':{'a':'int','b':'int','c':'int'}}"
        let marked = """
            {'event':'E','data':'T','boxed':true}{'struct':'T','data':{'a':{'type':'int','if':'CONFIG_X'},
            'b':{'type':'int','features':['deprecated']},'c':{'type':'int','features':['unstable']}}}
            """
        let texts = ["first": [marked, plain], "last": [plain, marked], "only": [marked]][place] ?? []
        let lines = try merged(texts).lines(of: "T")
        let facts = [
            "first": ["", "", ""], "last": [" if=CONFIG_X", " deprecated=2.0", " unstable"],
            "only": [" if=CONFIG_X", " deprecated=1.0", " unstable"],
        ]
        let marks = facts[place] ?? []
        #expect(lines == ["object T received"] + zip(["a", "b", "c"], marks).map { "member \($0)? int\($1)" })
    }

    @Test("A new object has its mandatory members, a member of an old command has not")
    func newObjects() throws {
        let old = "{'command':'c'}"
        let new = "{'command':'c','data':{'t':'T'}}{'struct':'T','data':{'a':'str'}}{'command':'d','data':{'a':'str'}}"
        #expect(try lines(of: "c", old, new) == ["command c", "argument t? T since=2.0"])
        #expect(try lines(of: "T", old, new) == ["object T sent since=2.0", "member a str"])
        #expect(try lines(of: "d", old, new) == ["command d since=2.0", "argument a str"])
    }

    @Test("Members of bases are members, wherever they move")
    func bases() throws {
        let old =
            "{'command':'c','returns':'T'}{'struct':'B','data':{'a':'str'}}{'struct':'T','base':'B','data':{'b':'int'}}"
        let new = "{'command':'c','returns':'T'}{'struct':'T','data':{'a':'str','b':'int'}}"
        #expect(try lines(of: "T", old, new) == ["object T received", "member a str", "member b int"])
        #expect(try lines(of: "B", old, new) == [])
    }

    @Test("What comes back was never gone, yet it is optional")
    func returning() throws {
        let with = "{'event':'E','data':{'a':'int'}}"
        #expect(try lines(of: "E", with, "{'event':'E'}", with) == ["event E", "member a? int"])
        #expect(try lines(of: "E", with, "{'event':'E'}") == ["event E", "member a? int until=1.0"])
    }

    @Test("Commands, events, values and alternatives keep their first and last release")
    func lifetimes() throws {
        let old = """
            {'command':'gone','data':{'e':'E'}}{'event':'GONE'}{'command':'c','data':{'e':'E','a':'A'}}
            {'enum':'E','data':['x','old']}{'alternate':'A','data':{'s':'str'}}
            """
        let new = """
            {'command':'new'}{'command':'c','data':{'e':'E','a':'A'}}{'enum':'E','data':['x','new']}
            {'alternate':'A','data':{'s':'str','o':'O'}}{'struct':'O','data':{}}
            """
        let schema = try merged([old, new])
        #expect(schema.lines(of: "gone") == ["command gone until=1.0", "argument e E"])
        #expect(schema.lines(of: "GONE") == ["event GONE until=1.0"])
        #expect(schema.lines(of: "new") == ["command new since=2.0"])
        #expect(schema.lines(of: "E") == ["enum E sent", "value x", "value new since=2.0", "value old until=1.0"])
        #expect(schema.lines(of: "A") == ["alternate A sent", "choice s str", "choice o O since=2.0"])
    }

    @Test("Marks are those of the last release, with the release that first had them")
    func marks() throws {
        let old = "{'command':'a','features':['deprecated','f']}{'command':'b','features':['deprecated']}"
        let new = """
            {'command':'a','features':['deprecated','g','unstable'],'allow-oob':true,'allow-preconfig':true,
            'success-response':false}{'command':'b','if':'CONFIG_B'}{'command':'d','data':{'a':'int'},'gen':false}
            """
        let schema = try merged([old, old, new])
        #expect(
            schema.lines(of: "a") == [
                "command a oob preconfig silent deprecated=1.0 unstable feature=f,1.0,2.0 feature=g,3.0,"
            ]
        )
        #expect(schema.lines(of: "b") == ["command b if=CONFIG_B"])
        #expect(schema.lines(of: "d") == ["command d free-form since=3.0", "argument a int"])
    }

    @Test("Types have a direction, and those that nothing leads to are left out")
    func use() throws {
        let text = """
            {'command':'c','data':{'s':'S','b':'B'},'returns':['R']}{'event':'E','data':{'v':'V'}}
            {'struct':'S','data':{'*s':'S'}}{'struct':'B','data':{}}{'struct':'R','data':{'b':['B']}}
            {'enum':'V','data':[]}{'struct':'Unused','data':{'v':'V'}}
            """
        let schema = try merged([text])
        #expect(
            schema.types.mapValues(\.use) == ["S": .sent, "B": [.sent, .received], "R": .received, "V": .received]
        )
    }
}
