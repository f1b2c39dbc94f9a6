import Testing

@testable import QAPISchema

/// Rule 5: a member with another type.
@Suite("Merging different types")
struct ConflictTests {
    private static let types = """
        {'enum':'E','data':['x']}{'struct':'O','data':{'a':'int'}}{'alternate':'A','data':{'s':'str','o':'O'}}
        {'alternate':'L','data':{'l':['E'],'i':'int','e':'E'}}
        """

    private static func schema(_ type: String) -> String { "{'event':'EV','data':{'m':\(type)}}" + types }

    @Test(
        "The wider number, the alternate, the enum and anything win",
        arguments: [
            ("'uint8'", "'uint32'", "uint32"), ("'uint32'", "'uint8'", "uint32"), ("'int'", "'uint8'", "int"),
            ("'uint8'", "'int'", "int"), ("'int'", "'size'", "size"), ("'size'", "'int'", "int"),
            ("'size'", "'uint64'", "uint64"), ("'int8'", "'uint16'", "int"), ("'int64'", "'int'", "int"),
            ("'int'", "'number'", "number"), ("'number'", "'uint8'", "number"), ("'str'", "'E'", "E"),
            ("'E'", "'str'", "E"), ("'str'", "'A'", "A"), ("'A'", "'str'", "A"), ("'O'", "'A'", "A"),
            ("['E']", "'L'", "L"),
            ("'L'", "'E'", "L"), ("['int']", "['uint8']", "[int]"), ("['str']", "['A']", "[A]"),
            ("'any'", "'O'", "any"),
            ("['str']", "'any'", "any"), ("'bool'", "'bool'", "bool"),
        ]
    )
    func winners(old: String, new: String, winner: String) throws {
        let lines = try lines(of: "EV", Self.schema(old), Self.schema(new))
        #expect(lines == ["event EV", "member m \(winner)"])
    }

    @Test(
        "What nothing fits is an error at its place",
        arguments: [
            ("'str'", "'int'", "str", "int"), ("'E'", "'bool'", "E", "bool"), ("'O'", "'E'", "O", "E"),
            ("'str'", "['str']", "str", "[str]"), ("'bool'", "'A'", "bool", "A"), ("'A'", "'int'", "A", "int"),
            ("['O']", "['int']", "[O]", "[int]"), ("'int'", "'O'", "int", "O"), ("'null'", "'str'", "null", "str"),
        ]
    )
    func losers(old: String, new: String, oldName: String, newName: String) {
        #expect(
            conflict(Self.schema(old), "\n" + Self.schema(new))
                == "schema.json:2:23: 'm' of 'EV' was of type \(oldName) before, and nothing fits both it "
                + "and \(newName)"
        )
    }

    @Test("A type keeps what it is")
    func kinds() {
        let use = "{'event':'EV','data':{'t':'T'}}"
        #expect(
            conflict(use + "{'enum':'T','data':[]}", use + "{'struct':'T','data':{}}")
                == "schema.json:1:42: 'T' was an enum before, and is an object"
        )
    }

    @Test("A union keeps its tag")
    func tags() {
        func text(_ tag: String) -> String {
            """
            {'event':'EV','data':{'of':'U'}}{'enum':'K','data':['a']}{'struct':'A','data':{}}
            {'union':'U','base':{'k':'K','l':'K'},'discriminator':'\(tag)','data':{'a':'A'}}
            """
        }
        #expect(conflict(text("k"), text("l")) == "schema.json:2:30: the tag of 'U' was 'k' before, and is 'l'")
    }

    @Test("Members cannot take the place of a union")
    func inlinedUnion() {
        let old = """
            {'command':'c','data':'U','boxed':true}{'enum':'K','data':['a']}{'struct':'A','data':{}}
            {'union':'U','base':{'k':'K'},'discriminator':'k','data':{'a':'A'}}
            """
        #expect(
            conflict(old, "{'command':'c','data':{'k':'str'}}")
                == "schema.json:1:12: 'c' had the members of U before, which cannot be told one by one"
        )
    }

    @Test("What returned nothing can return only an object")
    func returns() {
        let pragma = "{'pragma':{'command-returns-exceptions':['c']}}"
        #expect(
            conflict("{'command':'c'}", pragma + "{'command':'c','returns':'int'}")
                == "schema.json:1:59: 'c' returned nothing in one release, and int in another"
        )
    }
}
