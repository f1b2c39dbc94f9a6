import Testing

@testable import QAPISchema

@Suite("Counts")
struct CountTests {
    /// The counts by name, without those that are zero.
    private func counts(_ text: String) throws -> [String: Int] {
        let counts = SchemaCounts(try schema(text))
        let pairs = SchemaCounts.columns.map { ($0.name, counts[keyPath: $0.path]) }
        return Dictionary(uniqueKeysWithValues: pairs.filter { $0.1 != 0 })
    }

    @Test("An empty schema has the arrays of the built-in types")
    func empty() throws {
        #expect(try counts("") == ["arrays": 15])
    }

    @Test("Each kind counts as what it is")
    func kinds() throws {
        let text = """
            {'command':'one'}{'command':'two','data':{'a':'str','*b':'int'}}{'command':'three','data':{}}
            {'event':'FOUR'}{'event':'FIVE','data':{'a':['Pair']}}
            {'enum':'Tag','data':['a','b','c']}
            {'struct':'Pair','data':{'x':'int','*y':'int','*z':['Tag']}}
            {'struct':'Three','base':'Pair','data':{'w':'int'}}
            {'union':'Choice','base':{'tag':'Tag','*o':'str'},'discriminator':'tag','data':{'a':'Pair'}}
            {'struct':'Base','data':{'kind':'Tag'}}{'union':'Other','base':'Base','discriminator':'kind','data':{}}
            {'alternate':'Alt','data':{'s':'str','l':['Alt']}}
            {'command':'get','returns':['Choice'],'data':'Pair'}
            """
        #expect(
            try counts(text) == [
                "commands": 4, "events": 2, "enums": 1, "enum-values": 3, "structs": 3, "members": 10,
                "optional-members": 4, "flat-unions": 2, "branches": 1, "alternates": 1, "arrays": 19,
                "implicit-objects": 3,
            ]
        )
    }

    @Test("A simple union brings its tag and its wrappers, but no enum by name")
    func simpleUnion() throws {
        let text = "{'union':'Foo','data':{'a':'str','b':'str','c':['Foo']}}{'union':'Bar','data':{'d':'str'}}"
        #expect(
            try counts(text) == ["members": 4, "simple-unions": 2, "branches": 4, "arrays": 16, "implicit-objects": 2]
        )
    }
}
