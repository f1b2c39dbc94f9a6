import Testing

@testable import QAPISchema

/// Rules 2 and 3: a place with a type of another name.
@Suite("Merging types by their places")
struct RenameTests {
    private func schema(_ type: String, _ members: String, more: String = "") -> String {
        "{'command':'c','returns':['\(type)']}{'struct':'\(type)','data':{\(members)}}\(more)"
    }

    @Test("A type with another name in the same place is the same")
    func renamed() throws {
        let schema = try merged([schema("Old", "'a':'str'"), schema("New", "'a':'str','b':'int'")])
        #expect(schema.types.keys.sorted() == ["New"])
        #expect(schema.lines(of: "New") == ["object New received was=Old", "member a str", "member b? int since=2.0"])
    }

    @Test("Enums and alternates are renamed, too, also deep inside")
    func deep() throws {
        func text(_ x: String) -> String {
            """
            {'event':'E','data':{'t':'T\(x)'}}{'struct':'T\(x)','data':{'a':['A\(x)']}}
            {'alternate':'A\(x)','data':{'e':'E\(x)','o':'O\(x)'}}{'enum':'E\(x)','data':['v\(x)']}
            {'union':'O\(x)','base':{'k':'K\(x)'},'discriminator':'k','data':{'b':'B\(x)'}}
            {'enum':'K\(x)','data':['b']}{'struct':'B\(x)','data':{'i':'int'}}
            """
        }
        let schema = try merged([text("x"), text("y")])
        #expect(schema.types.keys.sorted() == ["Ay", "By", "Ey", "Ky", "Oy", "Ty"])
        #expect(schema.lines(of: "Ey") == ["enum Ey received was=Ex", "value vy since=2.0", "value vx until=1.0"])
        #expect(schema.lines(of: "By") == ["object By received was=Bx", "member i int"])
    }

    @Test("Places that are gone mention a type by the name that it has now")
    func goneMentions() throws {
        let old = "{'event':'GONE','data':{'t':'Old'}}"
        let schema = try merged([schema("Old", "'a':'str'", more: old), schema("New", "'a':'str'")])
        #expect(schema.lines(of: "GONE") == ["event GONE until=1.0", "member t New"])
        #expect(schema.types.keys.sorted() == ["New"])
    }

    @Test("A type that was split leaves its history to each that took over")
    func split() throws {
        let old = "{'command':'c','data':{'a':'T','b':'T'}}{'struct':'T','data':{'x':'int','y':'int'}}"
        let new = """
            {'command':'c','data':{'a':'A','b':'B'}}{'struct':'A','data':{'x':'int'}}{'struct':'B','data':{'y':'int'}}
            """
        let schema = try merged([old, new])
        #expect(schema.types.keys.sorted() == ["A", "B"])
        #expect(schema.lines(of: "A") == ["object A sent was=T", "member x int", "member y? int until=1.0"])
    }

    @Test("A place that moves to another type takes away what the former type did not have")
    func moved() throws {
        let types = "{'struct':'A','data':{'x':'int','y':'int'}}{'struct':'B','data':{'x':'int','z':'int'}}"
        let old = "{'command':'c','returns':'A'}{'command':'d','returns':'B'}{'command':'e','returns':'A'}" + types
        let new = "{'command':'c','returns':'B'}{'command':'d','returns':'B'}{'command':'e','returns':'A'}" + types
        let schema = try merged([old, new])
        #expect(
            schema.lines(of: "B") == ["object B received", "member x int", "member z? int", "member y? int until=1.0"]
        )
        #expect(schema.lines(of: "A") == ["object A received", "member x int", "member y int"])
    }

    @Test("A type that is folded into another leaves its name")
    func folded() throws {
        let both = "{'struct':'A','data':{'x':'int'}}{'struct':'B','data':{'x':'int','y':'int'}}"
        let old = "{'command':'c','data':'A'}{'command':'d','returns':'B'}" + both
        let new = "{'command':'c','data':'B'}{'command':'d','returns':'B'}{'struct':'B','data':{'x':'int','y':'int'}}"
        let schema = try merged([old, new])
        #expect(schema.lines(of: "B") == ["object B sent received was=A", "member x int", "member y? int"])
    }

    @Test("A value that stays a type while another is copied from it keeps its own")
    func copied() throws {
        func text(_ type: String, more: String = "") -> String {
            """
            {'command':'c','data':'U','boxed':true}{'enum':'K','data':['a','b']}{'struct':'G','data':{'f':'str'}}
            {'union':'U','base':{'k':'K'},'discriminator':'k','data':{'a':'G','b':'\(type)'}}\(more)
            """
        }
        let schema = try merged([text("G"), text("N", more: "{'struct':'N','base':'G','data':{'*n':'int'}}")])
        #expect(schema.lines(of: "N") == ["object N sent", "member f str", "member n? int since=2.0"])
        #expect(schema.lines(of: "G") == ["object G sent", "member f str"])
    }

    @Test("A type that took over from another, and is gone itself, leaves both histories")
    func chain() throws {
        let old = """
            {'command':'a','returns':'P'}{'struct':'P','data':{'m':'T'}}{'struct':'T','data':{'t':'int'}}
            {'command':'b','returns':'N'}{'struct':'N','data':{'m':'S'}}{'struct':'S','data':{'s':'int'}}
            {'command':'c','returns':'S'}
            """
        let new = """
            {'command':'a','returns':'N'}{'command':'b','returns':'N'}{'struct':'N','data':{}}
            {'command':'c','returns':'R'}{'struct':'R','data':{'s':'int'}}
            """
        let schema = try merged([old, new])
        #expect(schema.lines(of: "N") == ["object N received was=P", "member m? R until=1.0"])
        #expect(
            schema.lines(of: "R") == ["object R received was=S,T", "member t? int until=1.0", "member s? int"]
        )
        #expect(schema.types.keys.sorted() == ["N", "R"])
        #expect(try MergedSchema(text: schema.text, path: "x") == schema)
    }

    @Test("The table tells what no place tells")
    func table() throws {
        let old = "{'command':'c','returns':'Old'}{'struct':'Old','data':{'a':'str','b':'int'}}"
        let new = "{'command':'d','returns':'New'}{'struct':'New','data':{'a':'str'}}"
        #expect(try lines(of: "New", old, new) == ["object New received since=2.0", "member a str"])
        #expect(
            try lines(of: "New", old, new, renames: "2.0,qmp,Old,New\n2.0,qga,Other,New\n") == [
                "object New received was=Old", "member a str", "member b? int until=1.0",
            ]
        )
    }

    @Test(
        "A table that is wrong is refused",
        arguments: [
            ("release", "renames.csv:1:1: the first line must be release,schema,old,new"),
            (
                RenameTable.header + "\n\n2.0,qmp,A",
                "renames.csv:3:1: a line must be a release, qmp or qga, and two names"
            ),
            (
                RenameTable.header + "\n2,qmp,A,B",
                "renames.csv:2:1: a line must be a release, qmp or qga, and two names"
            ),
        ]
    )
    func wrongTable(text: String, message: String) {
        let error = #expect(throws: SchemaError.self) { try RenameTable(text, path: "renames.csv") }
        #expect(error?.description == message)
    }
}
