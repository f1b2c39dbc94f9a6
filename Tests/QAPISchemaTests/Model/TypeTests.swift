import Testing

@testable import QAPISchema

@Suite("Types by name")
struct TypeTests {
    private let model: SchemaModel

    init() throws {
        model = try schema(
            """
            {'enum':'Enum','data':[]}{'struct':'Struct','data':{}}{'union':'Union','data':{'a':'str'}}
            {'alternate':'Alternate','data':{'a':'str'}}{'command':'cmd'}{'event':'EVENT'}
            """
        )
    }

    @Test(
        "What a name stands for",
        arguments: [
            ("str", "built-in type 'str'"), ("any", "built-in type 'any'"), ("QType", "enum 'QType'"),
            ("Enum", "enum 'Enum'"), ("Struct", "struct 'Struct'"), ("Union", "union 'Union'"),
            ("UnionKind", "enum 'UnionKind'"), ("Alternate", "alternate 'Alternate'"), ("cmd", nil), ("EVENT", nil),
            ("Other", nil), ("", nil), ("StructList", nil),
        ]
    )
    func names(name: String, description: String?) {
        #expect(model.type(named: name)?.description == description)
    }

    @Test(
        "JSON kinds",
        arguments: [
            ("str", .string), ("int", .number), ("uint64", .number), ("size", .number), ("number", .number),
            ("bool", .boolean), ("null", .null), ("any", nil), ("QType", .string), ("Enum", .string),
            ("Struct", .object),
            ("Union", .object), ("Alternate", nil), ("Other", nil),
        ] as [(String, JSONKind?)]
    )
    func kinds(name: String, kind: JSONKind?) {
        let place = SourceLocation(file: "", line: 1, column: 1)
        #expect(model.jsonKind(of: TypeReference(name: name, isArray: false, location: place)) == kind)
        #expect(model.jsonKind(of: TypeReference(name: name, isArray: true, location: place)) == .array)
    }

    @Test("Definitions by name and by kind")
    func lookup() {
        #expect(model["cmd"]?.description == "command 'cmd'")
        #expect(model["EVENT"]?.description == "event 'EVENT'")
        #expect(model["str"] == nil)
        #expect(model.enums.map(\.name) == ["Enum", "UnionKind"])
        #expect(model.structs.map(\.name) == ["Struct", "q_obj_str-wrapper"])
        #expect(model.unions.map(\.name) == ["Union"])
        #expect(model.alternates.map(\.name) == ["Alternate"])
        #expect(model.commands.map(\.name) == ["cmd"])
        #expect(model.events.map(\.name) == ["EVENT"])
    }
}
