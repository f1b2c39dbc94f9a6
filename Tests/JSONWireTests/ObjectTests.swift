import JSONWire
import TestSupport
import Testing

@Suite("JSONObject")
struct ObjectTests {
    @Test("Members keep their order; a repeated name keeps its place and takes the last value")
    func order() throws {
        let object = try JSONObject(json: #"{"z": 1, "a": 2, "m": 3, "a": 4}"#)
        #expect(object.keys == ["z", "a", "m"])
        #expect(object.map(\.value) == [1, 4, 3])
        #expect(object.description == #"{"z":1,"a":4,"m":3}"#)
        #expect(object == ["z": 1, "a": 4, "m": 3])
        #expect(JSONObject([("a", 1), ("b", 2), ("a", 3)]).description == #"{"a":3,"b":2}"#)
    }

    @Test("Small and large objects behave as a dictionary with an order", arguments: [3, 15, 16, 17, 18, 40, 300])
    func againstDictionary(size: Int) {
        var random = SplitMix64(seed: UInt64(size))
        var object = JSONObject()
        var expected: [(key: String, value: JSONValue)] = []
        for step in 0..<1500 {
            let name = "key\(Int.random(in: 0..<size, using: &random))"
            let place = expected.firstIndex { $0.key == name }
            #expect(object[name] == place.map { expected[$0].value })
            if random.once(in: 3) {
                #expect(object.removeValue(forKey: name) == place.map { expected.remove(at: $0).value })
            } else if random.once(in: 10) {
                object[name] = nil
                if let place { expected.remove(at: place) }
            } else {
                object[name] = .integer(Int64(step))
                if let place {
                    expected[place].value = .integer(Int64(step))
                } else {
                    expected.append((name, .integer(Int64(step))))
                }
            }
            #expect(object.count == expected.count && object.isEmpty == expected.isEmpty)
        }
        #expect(object.keys == expected.map(\.key))
        #expect(object.map(\.value) == expected.map(\.value))
    }

    @Test("A copy does not change with the original")
    func copies() {
        var object = JSONObject((0..<40).map { ("key\($0)", JSONValue($0)) })
        let copy = object
        object["key0"] = nil
        object["key1"] = "changed"
        object["new"] = 1
        #expect(copy.count == 40 && copy["key0"] == 0 && copy["key1"] == 1 && copy["new"] == nil)
        #expect(object.count == 40 && object["key0"] == nil && object["key1"] == "changed" && object["new"] == 1)
    }

    @Test("Huge objects take time in proportion: 200,000 members, each of them twice")
    func hugeObjects() throws {
        // Comparing each name with each would take hours, not the second that this takes.
        let members = (0..<200_000).map { "\"key\($0)\":\($0)" }.joined(separator: ",")
        let object = try JSONObject(json: "{\(members),\(members)}")
        #expect(object.count == 200_000)
        #expect(object["key199999"] == 199_999)
        #expect(object == object)
    }

    @Test("Names are the same when Swift says so")
    func canonicalEquivalence() throws {
        #expect(try JSONObject(json: #"{"\u00e9": 1, "e\u0301": 2}"#).description == #"{"é":2}"#)
    }
}
