import JSONWire
import Testing

@Suite("JSONValue")
struct ValueTests {
    @Test("Literals make values")
    func literals() throws {
        let value: JSONValue = [
            "null": nil, "bool": true, "int": -1, "double": 1.5, "text": "a\(1)", "list": [1, "x"], "empty": [:],
        ]
        let text = #"{"null":null,"bool":true,"int":-1,"double":1.5,"text":"a1","list":[1,"x"],"empty":{}}"#
        #expect(value.description == text)
        #expect(try parse(text) == value)
    }

    @Test("Accessors give what is there and nil for what is not")
    func accessors() throws {
        let value = try parse(#"{"a": [1, 18446744073709551615, 1.5, "s", true, null, {"b": {"c": 2}}], "n": -1}"#)
        #expect(value["a"]?[0]?.int64 == 1)
        #expect(value["a"]?[0]?.uint64 == 1)
        #expect(value["a"]?[0]?.double == 1)
        #expect(value["a"]?[1]?.uint64 == .max)
        #expect(value["a"]?[1]?.int64 == nil)
        #expect(value["a"]?[1]?.double == 18446744073709551615.0)
        #expect(value["a"]?[2]?.double == 1.5)
        #expect(value["a"]?[2]?.int64 == nil)
        #expect(value["a"]?[3]?.string == "s")
        #expect(value["a"]?[4]?.bool == true)
        #expect(value["a"]?[5]?.isNull == true)
        #expect(value["a"]?[6]?["b"]?["c"] == 2)
        #expect(value["a"]?.array?.count == 7)
        #expect(value["n"]?.uint64 == nil)
        #expect(value.object?.count == 2)
        #expect(value["x"] == nil && value[0] == nil && value["a"]?[7] == nil && value["a"]?[-1] == nil)
        #expect(value.string == nil && value.bool == nil && value.double == nil && value.array == nil && !value.isNull)
        #expect(value["a"]?[5]?.object == nil && value["a"]?[5]?["x"] == nil)
    }

    @Test("Integers are normalised")
    func integers() {
        #expect(JSONValue(5 as UInt64) == .integer(5))
        #expect(JSONValue(UInt64(Int64.max)) == .integer(.max))
        #expect(JSONValue(UInt64(Int64.max) + 1) == .unsigned(1 << 63))
        #expect(JSONValue(-1 as Int8) == .integer(-1))
        #expect(JSONValue(Int128(1) << 64) == .double(18446744073709551616))
        #expect(JSONValue(Int128(Int64.min) - 1) == .double(-9223372036854775808))
    }

    @Test("Equality looks at everything but the order of members")
    func equality() throws {
        #expect(try parse(#"{"a": 1, "b": [2, {"c": 3, "d": 4}]}"#) == parse(#"{"b": [2, {"d": 4, "c": 3}], "a": 1}"#))
        let different = [
            "null", "true", "false", "0", "0.0", "1", "\"\"", "\"0\"", "[]", "{}", "[0]", "[1]", "[[]]", "[1, 2]",
            "[2, 1]",
            #"{"a": 1}"#, #"{"b": 1}"#, #"{"a": 2}"#, #"{"a": 1, "b": 1}"#, #"{"a": {"a": 1}}"#, "18446744073709551615",
        ]
        for (place, left) in try different.map({ try parse($0) }).enumerated() {
            for (otherPlace, right) in try different.map({ try parse($0) }).enumerated() {
                #expect((left == right) == (place == otherPlace), "\(left) \(right)")
                if left == right { #expect(left.hashValue == right.hashValue) }
            }
        }
    }

    @Test("Equal values hash alike, whatever their order and depth")
    func hashing() throws {
        let left = try parse(#"{"a": {"b": {"c": {"d": {"e": {"x": 1, "y": 2}}}}}, "z": [1, [2, [3, [4, [5, [6]]]]]]}"#)
        let right = try parse(
            #"{"z": [1, [2, [3, [4, [5, [6]]]]]], "a": {"b": {"c": {"d": {"e": {"y": 2, "x": 1}}}}}}"#
        )
        #expect(left == right)
        #expect(Set([left, right]).count == 1)
        #expect(Set([left.object, right.object]).count == 1)
    }

    @Test("Random values survive writing and reading", arguments: 0..<10)
    func roundTrip(seed: UInt64) throws {
        var generator = DocumentGenerator(seed: 500 + seed)
        for _ in 0..<100 {
            let value = try parse(generator.document())
            let compact = value.jsonBytes()
            let again = try JSONValue(json: compact)
            #expect(again == value)
            #expect(again.jsonBytes() == compact)
            #expect(try JSONValue(json: value.jsonBytes(style: .pretty)) == value)
        }
    }
}
