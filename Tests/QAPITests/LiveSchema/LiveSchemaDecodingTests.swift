import JSONWire
import QAPI
import Testing

@Suite("A running QEMU's schema")
struct LiveSchemaDecodingTests {
    private func failure(_ text: String) -> String {
        do throws(JSONError) {
            _ = try LiveSchema(json: text)
            return "nothing"
        } catch {
            return error.description
        }
    }

    @Test("Commands and events")
    func names() throws {
        let schema = try LiveSample.schema()
        #expect(
            schema.commands == [
                "batch", "blockdev-add", "cancel", "device_add", "qom-get", "query-block", "stop", "yank",
            ]
        )
        #expect(schema.events == ["IO_ERROR", "STOP"])
        #expect(schema.has(command: "stop"))
        #expect(!schema.has(command: "STOP"))
        #expect(!schema.has(command: "str"))
        #expect(!schema.has(command: "none"))
        #expect(schema.has(event: "STOP"))
        #expect(!schema.has(event: "stop"))
        #expect(!schema.has(event: "NONE"))
    }

    @Test("Features and out-of-band execution")
    func features() throws {
        let schema = try LiveSample.schema()
        #expect(schema.allowsOutOfBand(command: "yank"))
        #expect(!schema.allowsOutOfBand(command: "stop"))
        #expect(!schema.allowsOutOfBand(command: "none"))
        #expect(schema.features(ofCommand: "cancel") == ["deprecated"])
        #expect(schema.features(ofCommand: "stop") == [])
        #expect(schema.features(ofCommand: "IO_ERROR") == [])
        #expect(schema.features(ofEvent: "IO_ERROR") == ["unstable"])
        #expect(schema.features(ofEvent: "cancel") == [])
    }

    @Test("An empty schema has nothing")
    func empty() throws {
        let schema = try LiveSchema(json: "[]")
        #expect(schema.commands == [])
        #expect(schema.events == [])
        #expect(schema.description(of: "stop") == nil)
        #expect(schema.changes(to: schema) == [])
    }

    @Test("Members and kinds of entries that are not known are passed over")
    func unknown() throws {
        let schema = try LiveSchema(
            json: """
                [{"name": "a", "meta-type": "command", "since": [1, {"x": null}], "arg-type": "1", "ret-type": "9"},
                {"name": "1", "meta-type": "object", "origin": 1, "members": [{"name": "m", "type": "2", "doc": []}],
                 "variants": [{"case": "x", "type": "3", "doc": {}}]},
                {"members": 7, "meta-type": "matrix", "name": "2", "features": {}, "tag": []},
                {"name": "4", "meta-type": "builtin", "json-type": "decimal"},
                {"name": "b", "meta-type": "command"}]
                """
        )
        #expect(schema.commands == ["a", "b"])
        #expect(try schema.supports("a/arg-type/m"))
        #expect(try schema.supports("a/arg-type/+x"))
        #expect(try schema.supports("a/ret-type"))
        #expect(try !schema.supports("b/ret-type"))
        #expect(schema.problems(in: ["m": [1]], of: "a") == [])
        #expect(schema.problems(in: ["x": 1], of: "b") == [])
    }

    @Test("Of two entries with the same name the last one counts")
    func twice() throws {
        let schema = try LiveSchema(
            json: """
                [{"name": "a", "meta-type": "command"}, {"name": "a", "meta-type": "event", "features": ["f"]}]
                """
        )
        #expect(schema.commands == [])
        #expect(schema.features(ofEvent: "a") == ["f"])
    }

    @Test(
        "What an entry must have",
        arguments: [
            (#"{"meta-type": "command"}"#, "the member \"name\" is missing from the object at byte 1"),
            (#"{"name": "a"}"#, "the member \"meta-type\" is missing from the object at byte 1"),
            (
                #"{"name": "a", "meta-type": "builtin"}"#,
                "the member \"json-type\" is missing from the object at byte 1"
            ),
            (#"{"name": "a", "meta-type": "enum"}"#, "the member \"members\" is missing from the object at byte 1"),
            (
                #"{"name": "a", "meta-type": "array"}"#,
                "the member \"element-type\" is missing from the object at byte 1"
            ),
            (#"{"name": "a", "meta-type": "object"}"#, "the member \"members\" is missing from the object at byte 1"),
            (
                #"{"name": "a", "meta-type": "alternate"}"#,
                "the member \"members\" is missing from the object at byte 1"
            ),
            (
                #"{"name": "a", "meta-type": "enum", "members": [{}]}"#,
                "the member \"name\" is missing from the object at byte 48"
            ),
            (
                #"{"name": "a", "meta-type": "object", "members": [{"name": "m"}]}"#,
                "the member \"type\" is missing from the object at byte 50"
            ),
            (
                #"{"name": "a", "meta-type": "object", "members": [], "variants": [{"type": "1"}]}"#,
                "the member \"case\" is missing from the object at byte 66"
            ),
            (#"{"name": "a", "meta-type": "object", "members": 1}"#, "expected an array but found '1' at byte 49"),
            (#"{"name": 1, "meta-type": "matrix"}"#, "expected a string but found '1' at byte 10"),
            ("1", "expected an object but found '1' at byte 1"),
        ]
    )
    func missing(entry: String, message: String) {
        #expect(failure("[\(entry)]") == message)
    }

    @Test("Only the array itself is a schema")
    func noArray() {
        #expect(failure("{}") == "expected an array but found '{' at byte 0")
        #expect(failure("[] 1") == "something follows the value at byte 3")
    }
}
