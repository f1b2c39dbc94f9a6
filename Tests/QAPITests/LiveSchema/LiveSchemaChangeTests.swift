import JSONWire
import QAPI
import Testing

@Suite("Changes between the schemas of two QEMUs")
struct LiveSchemaChangeTests {
    private func changes(_ old: String, _ new: String) throws -> [String] {
        let old = try LiveSample.command(old)
        return old.changes(to: try LiveSample.command(new)).map(\.description)
    }

    /// The type of the arguments.
    private func object(_ members: String, _ more: String = "") -> String {
        "{\"name\": \"1\", \"meta-type\": \"object\", \"members\": [\(members)]\(more)}"
    }

    @Test("Equal schemas, also when types have other names and entries another order")
    func equal() throws {
        let schema = try LiveSample.schema()
        #expect(schema.changes(to: schema) == [])
        let old = object(#"{"name": "a", "type": "2"}"#) + #", {"name": "2", "meta-type": "enum", "values": ["x"]}"#
        let new = #"{"name": "7", "meta-type": "enum", "values": ["x"]}, "# + object(#"{"name": "a", "type": "7"}"#)
        #expect(try changes(old, new) == [])
    }

    @Test("Commands and events")
    func definitions() throws {
        let old = try LiveSample.schema(
            with: """
                {"name": "b", "meta-type": "command", "arg-type": "0", "ret-type": "0", "features": ["f"]},
                {"name": "a", "meta-type": "command"}, {"name": "A", "meta-type": "event", "arg-type": "0"},
                {"name": "B", "meta-type": "event", "arg-type": "0"}
                """
        )
        let new = try LiveSample.schema(
            with: """
                {"name": "b", "meta-type": "command", "arg-type": "0", "features": ["deprecated"], "allow-oob": true},
                {"name": "c", "meta-type": "command"}, {"name": "C", "meta-type": "event", "arg-type": "0"},
                {"name": "B", "meta-type": "event", "arg-type": "0", "features": ["unstable"]}
                """
        )
        #expect(
            old.changes(to: new).map(\.description) == [
                "removed command a", "removed feature b/$f", "added feature b/$deprecated",
                "added out-of-band execution of b", "removed type b/ret-type (object)", "added command c",
                "removed event A", "added feature B/$unstable", "added event C",
            ]
        )
        #expect(
            new.changes(to: old).map(\.description).filter { $0.contains(" b") } == [
                "removed feature b/$deprecated", "added feature b/$f", "removed out-of-band execution of b",
                "added type b/ret-type (object)",
            ]
        )
    }

    @Test("Members")
    func members() throws {
        let old = object(
            """
            {"name": "gone", "type": "str"}, {"name": "may", "type": "int"},
            {"name": "must", "type": "bool", "default": null}, {"name": "f", "type": "str", "features": ["x"]}
            """
        )
        let new = object(
            """
            {"name": "new", "type": "[str]", "default": null}, {"name": "may", "type": "int", "default": null},
            {"name": "must", "type": "bool"}, {"name": "f", "type": "str", "features": ["deprecated"]}
            """
        )
        let array = #"{"name": "[str]", "meta-type": "array", "element-type": "str"}"#
        #expect(
            try changes(old, "\(new), \(array)") == [
                "removed member c/arg-type/gone (string)", "made optional: c/arg-type/may",
                "made mandatory: c/arg-type/must", "removed feature c/arg-type/f/$x",
                "added feature c/arg-type/f/$deprecated", "added member c/arg-type/new ([string], optional)",
            ]
        )
    }

    @Test("Types of another kind")
    func types() throws {
        let members = #"{"name": "a", "type": "2"}, {"name": "b", "type": "[3]"}"#
        let old = """
            \(object(members)), {"name": "2", "meta-type": "enum", "values": ["x"]},
            {"name": "[3]", "meta-type": "array", "element-type": "int"}
            """
        let new = """
            \(object(members)), {"name": "2", "meta-type": "array", "element-type": "str"},
            {"name": "[3]", "meta-type": "array", "element-type": "number"}
            """
        #expect(
            try changes(old, new) == [
                "changed type of c/arg-type/a: enum -> [string]", "changed type of c/arg-type/b: [integer] -> [number]",
            ]
        )
    }

    @Test("A type that an alternate took the place of is compared with itself in there")
    func alternates() throws {
        let members = #"{"name": "a", "type": "2"}"#
        let old = """
            \(object(members)), {"name": "2", "meta-type": "object", "members": [{"name": "m", "type": "str"}]}
            """
        let new = """
            \(object(members)), {"name": "2", "meta-type": "alternate", "members": [{"type": "null"}, {"type": "3"}]},
            {"name": "3", "meta-type": "object", "members": [{"name": "m", "type": "int"}]}
            """
        #expect(
            try changes(old, new) == [
                "changed type of c/arg-type/a: object -> null | object",
                "changed type of c/arg-type/a/m: string -> integer",
            ]
        )
    }

    @Test("Values and features of types and values")
    func values() throws {
        let members = #"{"name": "a", "type": "2"}"#
        let old = """
            \(object(members)), {"name": "2", "meta-type": "enum", "features": ["t"], "members": [
            {"name": "x"}, {"name": "y", "features": ["f"]}, {"name": "z"}]}
            """
        let new = """
            \(object(members)), {"name": "2", "meta-type": "enum", "members": [
            {"name": "w"}, {"name": "x", "features": ["deprecated"]}, {"name": "y", "features": ["f"]}]}
            """
        #expect(
            try changes(old, new) == [
                "removed feature c/arg-type/a/$t", "added feature c/arg-type/a/^x/$deprecated",
                "removed value c/arg-type/a/^z", "added value c/arg-type/a/^w",
            ]
        )
    }

    @Test("Branches, whose values the tag need not tell again")
    func branches() throws {
        func union(_ branches: String, _ values: String) -> String {
            """
            \(object(#"{"name": "t", "type": "2"}"#, ", \"tag\": \"t\", \"variants\": [\(branches)]")),
            {"name": "2", "meta-type": "enum", "values": [\(values)]},
            {"name": "3", "meta-type": "object", "members": [{"name": "m", "type": "str"}]},
            {"name": "4", "meta-type": "object", "members": [{"name": "n", "type": "str"}]}
            """
        }
        let old = union(#"{"case": "a", "type": "0"}, {"case": "b", "type": "3"}"#, #""a", "b", "v""#)
        let new = union(#"{"case": "b", "type": "4"}, {"case": "c", "type": "0"}"#, #""b", "c", "w""#)
        #expect(
            try changes(old, new) == [
                "removed branch c/arg-type/+a", "added branch c/arg-type/+c", "removed value c/arg-type/t/^v",
                "added value c/arg-type/t/^w", "removed member c/arg-type/+b/m (string)",
                "added member c/arg-type/+b/n (string)",
            ]
        )
    }

    @Test("Objects that become unions, and members that move into their branches and back")
    func moved() throws {
        let old = """
            \(object(#"{"name": "t", "type": "str"}, {"name": "m", "type": "str"}"#)),
            {"name": "3", "meta-type": "object", "members": [{"name": "m", "type": "str"}]}
            """
        let new = """
            \(object(#"{"name": "t", "type": "2"}"#, #", "tag": "t", "variants": [{"case": "a", "type": "3"}]"#)),
            {"name": "2", "meta-type": "enum", "values": ["a"]},
            {"name": "3", "meta-type": "object", "members": [{"name": "m", "type": "str"}]}
            """
        #expect(
            try changes(old, new) == [
                "moved member c/arg-type/m", "changed tag of c/arg-type: none -> t", "added branch c/arg-type/+a",
                "changed type of c/arg-type/t: string -> enum",
            ]
        )
        #expect(
            try changes(new, old) == [
                "moved member c/arg-type/m", "changed tag of c/arg-type: t -> none", "removed branch c/arg-type/+a",
                "changed type of c/arg-type/t: enum -> string",
            ]
        )
    }

    @Test("What several commands reach is told of once, also when it contains itself")
    func once() throws {
        func schema(_ member: String) throws -> LiveSchema {
            try LiveSample.schema(
                with: """
                    {"name": "b", "meta-type": "command", "arg-type": "1", "ret-type": "0"},
                    {"name": "a", "meta-type": "command", "arg-type": "0", "ret-type": "[1]"},
                    {"name": "A", "meta-type": "event", "arg-type": "1"},
                    {"name": "[1]", "meta-type": "array", "element-type": "1"},
                    {"name": "1", "meta-type": "object", "members": [
                    {"name": "self", "type": "1"}, {"name": "all", "type": "[1]"},
                    {"name": "\(member)", "type": "str"}]}
                    """
            )
        }
        let changes = try schema("x").changes(to: schema("y"))
        #expect(
            changes.map(\.description) == [
                "removed member a/ret-type/x (string)", "added member a/ret-type/y (string)",
            ]
        )
        #expect(changes.map(\.definition) == ["a", "a"])
        #expect(changes.map(\.path) == ["a/ret-type/x", "a/ret-type/y"])
    }

    @Test("Paths of changes lead to what changed")
    func paths() throws {
        let old = try LiveSample.schema()
        let new = try LiveSchema(
            json: LiveSample.text.replacing(#""aio""#, with: #""io""#).replacing(#""io_uring""#, with: #""native""#)
                .replacing(#""dmg""#, with: #""vdi""#).replacing(#""ratio""#, with: #""rate""#)
        )
        let changes = old.changes(to: new)
        #expect(
            changes.map(\.description) == [
                "removed member batch/arg-type/actions/+add/data/ratio (number, optional)",
                "added member batch/arg-type/actions/+add/data/rate (number, optional)",
                "removed branch blockdev-add/arg-type/+dmg", "added branch blockdev-add/arg-type/+vdi",
                "removed member blockdev-add/arg-type/+file/aio (enum, optional)",
                "added member blockdev-add/arg-type/+file/io (enum, optional)",
            ]
        )
        for change in changes {
            #expect(try old.supports(change.path) == (change.kind == .removed))
            #expect(try new.supports(change.path) == (change.kind == .added))
        }
    }

    @Test("As JSON")
    func json() throws {
        let old = try LiveSample.command(object(#"{"name": "a", "type": "str"}"#))
        let new = try LiveSample.command(object(#"{"name": "a", "type": "int"}, {"name": "b", "type": "any"}"#))
        #expect(
            old.changes(to: new).jsonString() == """
                [{"change":"added","subject":"member","definition":"c","path":"c/arg-type/b","new":"any"},\
                {"change":"changed","subject":"type","definition":"c","path":"c/arg-type/a","old":"string",\
                "new":"integer"}]
                """
        )
    }
}
