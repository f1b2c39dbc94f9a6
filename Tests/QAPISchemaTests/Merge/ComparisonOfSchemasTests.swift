import Testing

@testable import QAPISchema

@Suite("Differences between schemas")
struct ComparisonOfSchemasTests {
    private func changes(_ old: String, _ new: String) throws -> [String] {
        let release = Release(major: 1, minor: 0)
        let old = MergedSchema(try schema(old, naming: .relaxed), kind: .qmp, release: release)
        let new = MergedSchema(try schema(new, naming: .relaxed), kind: .qmp, release: release)
        return SchemaComparison(old, new).changes.map(\.description)
    }

    @Test("Equal schemas, also with other types of the same names and members")
    func equal() throws {
        let text = "{'command':'c','data':{'a':'T'}}{'struct':'T','data':{'a':'int'}}"
        #expect(try changes(text, text) == [])
    }

    @Test("Commands and events")
    func definitions() throws {
        let old = "{'command':'a'}{'command':'b','allow-oob':true}{'command':'s','features':['unstable']}{'event':'A'}"
        let new = """
            {'command':'b','allow-preconfig':true,'features':['deprecated','f']}{'command':'c'}{'command':'s'}
            {'event':'B'}
            """
        #expect(
            try changes(old, new) == [
                "removed command a", "deprecated command b", "added feature b.f", "removed option b.oob",
                "added option b.preconfig", "added command c", "made-stable command s", "removed event A",
                "added event B",
            ]
        )
    }

    @Test("Members, values, branches and alternatives")
    func parts() throws {
        let old = """
            {'command':'c','data':{'of':'U','al':'L','w':'int','*x':'int','y':'int','z':'int'},'returns':'A'}
            {'enum':'E','data':['a','b']}{'struct':'A','data':{}}{'alternate':'L','data':{'s':'str'}}
            {'union':'U','base':{'k':'E'},'discriminator':'k','data':{'a':'A'}}
            """
        let new = """
            {'command':'c','data':{'of':'U','al':'L','w':'int','x':'int','*y':'int','z':'str','*n':['int']},
            'returns':['A']}
            {'enum':'E','data':['a',{'name':'c','features':['f']}]}{'struct':'A','data':{}}{'struct':'B','data':{}}
            {'union':'U','base':{'k':'E'},'discriminator':'k','data':{'c':'B'}}
            {'alternate':'L','data':{'s':'str','n':'null'}}
            """
        #expect(
            try changes(old, new) == [
                "made-mandatory argument c.x", "made-optional argument c.y", "changed argument c.z: int -> str",
                "added argument c.n: [int]?", "changed returns c: A -> [A]", "added object B", "removed value E.b",
                "added value E.c", "added choice L.n: null", "removed branch U.a: A", "added branch U.c: B",
            ]
        )
    }

    @Test("Types that have another name are the same")
    func renamed() throws {
        let old = "{'command':'c','data':{'a':'T'}}{'struct':'T','data':{'i':'int'}}{'event':'E','data':{'a':['T']}}"
        let new = "{'command':'c','data':{'a':'R'}}{'struct':'R','data':{'i':'str'}}{'event':'E','data':{'a':['R']}}"
        #expect(try changes(old, new) == ["renamed object R: T -> R", "changed member R.i: int -> str"])
    }

    @Test("Arguments with and without a type are compared one by one")
    func arguments() throws {
        let old = "{'command':'c','data':{'a':'int','b':'int'}}"
        let new = "{'command':'c','data':'T'}{'struct':'T','data':{'a':'int','*c':'int'}}"
        #expect(
            try changes(old, new) == ["removed argument c.b: int", "added argument c.c: int?", "added object T"]
        )
    }

    @Test("Tags and kinds of types")
    func kinds() throws {
        let old =
            """
            {'command':'c','data':{'a':'T','b':'X'}}{'struct':'T','data':{'k':'E'}}{'enum':'E','data':['a']}
            {'enum':'X','data':[]}
            """
        let new = """
            {'command':'c','data':{'a':'T','b':'X'}}{'enum':'E','data':['a']}{'struct':'X','data':{}}
            {'union':'T','base':{'k':'E'},'discriminator':'k','data':{'a':'X'}}
            """
        #expect(
            try changes(old, new) == [
                "changed tag T: nothing -> k", "added branch T.a: X", "changed object X: enum -> object",
            ]
        )
    }

    @Test("A release of a model has what it had, and no more")
    func slices() throws {
        let old = "{'command':'gone'}{'command':'c','data':{'a':'T','o':'int'}}{'struct':'T','data':{'i':'int'}}"
        let new = """
            {'command':'new'}{'command':'c','data':{'a':'T','n':'E'},'features':['deprecated','f']}
            {'struct':'T','data':{'i':'int'}}{'enum':'E','data':['a']}
            """
        let model = try merged([old, new])
        let first = try #require(model.slice(of: Release(major: 1, minor: 0)))
        let second = try #require(model.slice(of: Release(major: 2, minor: 0)))
        #expect(model.slice(of: Release(major: 3, minor: 0)) == nil)
        #expect(
            SchemaComparison(first, second).changes.map(\.description) == [
                "deprecated command c", "added feature c.f", "removed argument c.o: int?", "added argument c.n: E?",
                "removed command gone", "added command new", "added enum E",
            ]
        )
    }
}
