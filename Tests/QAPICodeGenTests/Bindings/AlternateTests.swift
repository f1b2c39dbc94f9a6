import GoldenBindings
import JSONWire
import QAPI
import Testing

@Suite("Alternates")
struct AlternateTests {
    @Test("The kind of the JSON value decides on the case")
    func kinds() throws {
        func name(_ json: String) throws -> String {
            switch try Anything(json: json) {
            case .object: "object"
            case .array: "array"
            case .string: "string"
            case .number: "number"
            case .bool: "bool"
            case .null: "null"
            case .other: "other"
            }
        }
        #expect(try name(#"{"x":1,"y":2}"#) == "object")
        #expect(try name(#"["a"]"#) == "array")
        #expect(try name(#""a""#) == "string")
        #expect(try name("1.5") == "number")
        #expect(try name("true") == "bool")
        #expect(try name("null") == "null")
    }

    @Test(
        "They are written as they were read",
        arguments: [#"{"x":1,"y":2,"label":"a"}"#, #"["a","b"]"#, "[]", #""""#, "1.5", "-2.5", "false", "null"]
    )
    func roundTrips(json: String) throws {
        #expect(try roundTrip(Anything.self, json) == json)
    }

    @Test("A value of the right kind that is wrong in itself is refused")
    func wrongValues() {
        #expect(failure(Anything.self, #"{"x":1}"#) == .missingMember("y"))
        #expect(failure(Anything.self, "[1]") != nil)
        #expect(failure(EnumOrInt.self, "1.5") == .notAnInteger)
    }

    @Test("An enum is a string, known or not")
    func enums() throws {
        guard case .word(.raw) = try EnumOrInt(json: #""raw""#) else { return #expect(Bool(false)) }
        #expect(try roundTrip(EnumOrInt.self, #""new""#) == #""new""#)
        guard case .default(7) = try EnumOrInt(json: "7") else { return #expect(Bool(false)) }
    }

    @Test("A value of another kind is kept", arguments: [#"{"a":[1,null]}"#, "[1]", "true", "null"])
    func otherKinds(json: String) throws {
        guard case .other(let value) = try EnumOrInt(json: json) else { return #expect(Bool(false)) }
        #expect(value.jsonString() == json)
        #expect(try roundTrip(EnumOrInt.self, json) == json)
    }

    @Test("Null has a case without a value, which is not that of an optional")
    func null() throws {
        let value: TextOrNothing? = try TextOrNothing(json: "null")
        guard case .noneValue? = value else { return #expect(Bool(false)) }
        #expect(try roundTrip(TextOrNothing.self, "null") == "null")
        #expect(try roundTrip(TextOrNothing.self, "1") == "1")
    }
}
