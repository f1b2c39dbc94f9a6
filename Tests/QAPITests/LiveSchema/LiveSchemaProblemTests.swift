import JSONWire
import QAPI
import Testing

@Suite("Problems in arguments")
struct LiveSchemaProblemTests {
    private func problems(_ command: String, _ arguments: JSONObject) throws -> [SchemaProblem] {
        try LiveSample.schema().problems(in: arguments, of: command)
    }

    private func sentences(_ command: String, _ arguments: JSONObject) throws -> [String] {
        try problems(command, arguments).map(\.description)
    }

    @Test("Nothing is wrong")
    func none() throws {
        #expect(try problems("stop", [:]) == [])
        #expect(try problems("cancel", ["device": "d", "force": true, "mode": "slow"]) == [])
        let image: JSONValue = ["driver": "file", "filename": "/x", "aio": "threads"]
        #expect(try problems("blockdev-add", ["driver": "qcow2", "file": image, "backing": nil]) == [])
        #expect(try problems("blockdev-add", ["driver": "qcow2", "file": "node", "backing": "other"]) == [])
        #expect(try problems("blockdev-add", ["driver": "null", "node-name": "n"]) == [])
        let data: JSONValue = ["count": 1, "ratio": 1.5, "anything": [nil, 1], "strange": [:], "lost": 1]
        #expect(try problems("batch", ["actions": [["type": "abort"], ["type": "add", "data": data]]]) == [])
    }

    @Test("Unknown commands")
    func unknownCommand() throws {
        let found = try problems("qurey-block", [:])
        #expect(found.map(\.kind) == [.unknownCommand])
        #expect(found.map(\.near) == [["query-block"]])
        #expect(found.map(\.path) == [""])
        #expect(
            try sentences("qurey-block", ["a": 1]) == [
                "this QEMU has no command \"qurey-block\" (did you mean \"query-block\"?)"
            ]
        )
        #expect(try sentences("nothing-like-it", [:]) == ["this QEMU has no command \"nothing-like-it\""])
        #expect(try sentences("STOP", [:]) == ["this QEMU has no command \"STOP\" (did you mean \"stop\"?)"])
    }

    @Test("Unknown members")
    func unknownMember() throws {
        #expect(
            try sentences("cancel", ["device": "d", "forec": true, "zzz": 1]) == [
                "cancel has no argument \"forec\" (did you mean \"force\"?)", "cancel has no argument \"zzz\"",
            ]
        )
        let image: JSONValue = ["driver": "file", "filename": "x", "file_name": "/secret"]
        let found = try problems("blockdev-add", ["driver": "raw", "file": image])
        #expect(found.map(\.path) == ["file.file_name"])
        #expect(found.map(\.near) == [["filename"]])
        #expect(
            found.map(\.description) == [
                "blockdev-add has no argument \"file.file_name\" (did you mean \"filename\"?)"
            ]
        )
        #expect(try sentences("stop", ["device": "d"]) == ["stop has no argument \"device\""])
    }

    @Test("Members of other branches")
    func otherBranch() throws {
        let found = try problems("blockdev-add", ["driver": "file", "filename": "x", "backing": nil])
        #expect(found.map(\.tag) == ["driver"])
        #expect(
            found.map(\.description) == [
                "blockdev-add has no argument \"backing\" for this value of \"driver\""
            ]
        )
        let nested: JSONValue = ["driver": "null", "aio": "threads"]
        #expect(
            try sentences("blockdev-add", ["driver": "raw", "file": nested]) == [
                "blockdev-add has no argument \"file.aio\" for this value of \"file.driver\""
            ]
        )
    }

    @Test("Missing members")
    func missing() throws {
        let found = try problems("cancel", [:])
        #expect(found.map(\.kind) == [.missingMember])
        #expect(found.map(\.path) == ["device"])
        #expect(found.map(\.expected) == ["a string"])
        #expect(try sentences("cancel", [:]) == ["cancel needs the argument \"device\": a string"])
        #expect(
            try sentences("blockdev-add", ["driver": "raw"]) == [
                "blockdev-add needs the argument \"file\": an object or a string"
            ]
        )
        #expect(try sentences("batch", [:]) == ["batch needs the argument \"actions\": an array"])
        #expect(
            try sentences("batch", ["actions": [["type": "abort"], ["type": "add", "data": [:]]]]) == [
                "batch needs the argument \"actions[1].data.count\": an integer"
            ]
        )
    }

    @Test("Without a tag, nothing else is said")
    func missingTag() throws {
        let found = try problems("blockdev-add", ["filename": "x", "bogus": 1, "node-name": 7])
        #expect(found.map(\.kind) == [.missingMember])
        #expect(found.map(\.accepted) == [["file", "qcow2", "raw", "null", "dmg"]])
        #expect(
            found.map(\.description) == [
                "blockdev-add needs the argument \"driver\": \"file\", \"qcow2\", \"raw\", \"null\" or \"dmg\""
            ]
        )
        #expect(
            try sentences("blockdev-add", ["driver": "raw", "file": [:]]) == [
                "blockdev-add needs the argument \"file.driver\": \"file\", \"qcow2\", \"raw\", \"null\" or \"dmg\""
            ]
        )
    }

    @Test("A name that was written for the missing one is told, where nothing else tells of it")
    func misspeltNames() throws {
        let found = try problems("blockdev-add", ["drvier": "raw", "file": "x", "file_name": 1])
        #expect(found.map(\.near) == [["drvier"]])
        let choices = "\"file\", \"qcow2\", \"raw\", \"null\" or \"dmg\""
        #expect(
            found.map(\.description) == [
                "blockdev-add needs the argument \"driver\" (you wrote \"drvier\"): \(choices)"
            ]
        )
        #expect(
            try sentences("device_add", ["drvier": "e1000", "idd": "x"]) == [
                "device_add needs the argument \"driver\" (you wrote \"drvier\"): a string"
            ]
        )
        #expect(
            try sentences("cancel", ["devcie": "d"]) == [
                "cancel has no argument \"devcie\" (did you mean \"device\"?)",
                "cancel needs the argument \"device\": a string",
            ]
        )
    }

    @Test("What the schema leaves open")
    func openArguments() throws {
        let schema = try LiveSample.schema()
        #expect(schema.leavesOpen(argument: "addr", of: "device_add"))
        #expect(!schema.leavesOpen(argument: "driver", of: "device_add"))
        #expect(!schema.leavesOpen(argument: "addr", of: "cancel"))
        #expect(!schema.leavesOpen(argument: "addr", of: "none"))
    }

    @Test("Values of another kind")
    func wrongKind() throws {
        #expect(
            try sentences("cancel", ["device": 1, "force": "yes"]) == [
                "cancel takes a string as argument \"device\", not an integer",
                "cancel takes a boolean as argument \"force\", not a string",
            ]
        )
        #expect(
            try sentences("cancel", ["device": "d", "mode": 1]) == [
                "cancel takes a string as argument \"mode\", not an integer; the string is one of \"fast\" or \"slow\""
            ]
        )
        #expect(
            try sentences("blockdev-add", ["driver": "qcow2", "file": nil, "backing": [1]]) == [
                "blockdev-add takes an object or a string as argument \"file\", not null",
                "blockdev-add takes an object, a string or null as argument \"backing\", not an array",
            ]
        )
        #expect(
            try sentences("batch", ["actions": ["x", [:]]]) == [
                "batch takes an object as argument \"actions[0]\", not a string",
                "batch needs the argument \"actions[1].type\": \"add\" or \"abort\"",
            ]
        )
        #expect(
            try sentences("batch", ["actions": [:]]) == [
                "batch takes an array as argument \"actions\", not an object"
            ]
        )
    }

    @Test("Integers are integers; numbers are both")
    func numbers() throws {
        func problems(_ count: JSONValue, _ ratio: JSONValue) throws -> [String] {
            try sentences("batch", ["actions": [["type": "add", "data": ["count": count, "ratio": ratio]]]])
        }
        #expect(try problems(1, 1) == [])
        #expect(try problems(.unsigned(.max), -1.5) == [])
        #expect(
            try problems(1.5, true) == [
                "batch takes an integer as argument \"actions[0].data.count\", not a number",
                "batch takes a number as argument \"actions[0].data.ratio\", not a boolean",
            ]
        )
        #expect(
            try problems(1.0, 2) == [
                "batch takes an integer as argument \"actions[0].data.count\", not a number"
            ]
        )
    }

    @Test("Unknown values, which are never told")
    func unknownValue() throws {
        let found = try problems("cancel", ["device": "d", "mode": "slwo"])
        #expect(found.map(\.kind) == [.unknownValue])
        #expect(found.map(\.path) == ["mode"])
        #expect(found.map(\.near) == [["slow"]])
        #expect(found.map(\.accepted) == [["fast", "slow"]])
        #expect(
            found.map(\.description) == [
                """
                cancel does not know the value of argument "mode" (did you mean "slow"?); it takes "fast" or "slow"
                """
            ]
        )
    }

    @Test("An unknown tag, and nothing else of its object")
    func unknownTag() throws {
        let nested: JSONValue = ["driver": "hunter2", "bogus": "hunter2", "node-name": 7]
        let found = try sentences("blockdev-add", ["driver": "raw", "file": nested, "offset": true])
        #expect(
            found == [
                """
                blockdev-add does not know the value of argument "file.driver"; it takes "file", "qcow2", "raw", \
                "null" or "dmg"
                """,
                "blockdev-add takes an integer as argument \"offset\", not a boolean",
            ]
        )
        #expect(
            try sentences("blockdev-add", ["driver": 1]) == [
                """
                blockdev-add takes a string as argument "driver", not an integer; the string is one of "file", \
                "qcow2", "raw", "null" or "dmg"
                """
            ]
        )
    }

    @Test("Long lists are cut")
    func longLists() throws {
        func sentences(_ count: Int) throws -> [String] {
            let values = (0..<count).map { "\"value-\($0)x\"" }.joined(separator: ",")
            let schema = try LiveSample.command(
                """
                {"name": "1", "meta-type": "object", "members": [{"name": "m", "type": "2"}]},
                {"name": "2", "meta-type": "enum", "values": [\(values)]}
                """
            )
            return schema.problems(in: ["m": "hunter2"], of: "c").map(\.description)
        }
        let first = (0..<8).map { "\"value-\($0)x\"" }.joined(separator: ", ")
        #expect(
            try sentences(10) == [
                "c does not know the value of argument \"m\"; it takes \(first), \"value-8x\" or \"value-9x\""
            ]
        )
        #expect(
            try sentences(11) == [
                "c does not know the value of argument \"m\"; it takes \(first) or one of 3 others"
            ]
        )
    }

    @Test("device_add takes more than the schema has")
    func openCommands() throws {
        #expect(try problems("device_add", ["driver": "e1000", "netdev": "n", "mac": 1]) == [])
        #expect(
            try sentences("device_add", ["id": 1, "mac": 1]) == [
                "device_add needs the argument \"driver\": a string",
                "device_add takes a string as argument \"id\", not an integer",
            ]
        )
    }

    @Test("object-add does so only while its arguments are no union")
    func objectAdd() throws {
        let arguments: JSONObject = ["qom-type": "a", "size": 1]
        let head = """
            {"name": "object-add", "meta-type": "command", "arg-type": "1", "ret-type": "0"},
            {"name": "1", "meta-type": "object", "members": [{"name": "qom-type", "type": "2"}]
            """
        let values = #"{"name": "2", "meta-type": "enum", "values": ["a"]}"#
        let old = try LiveSample.schema(with: "\(head)}, \(values)")
        #expect(old.problems(in: arguments, of: "object-add") == [])
        let new = try LiveSample.schema(
            with: "\(head), \"tag\": \"qom-type\", \"variants\": [{\"case\": \"a\", \"type\": \"0\"}]}, \(values)"
        )
        #expect(new.problems(in: arguments, of: "object-add").map(\.path) == ["size"])
    }

    @Test("A branch that is a union itself")
    func nestedUnions() throws {
        let schema = try LiveSample.command(
            """
            {"name": "1", "meta-type": "object", "tag": "t", "members": [{"name": "t", "type": "2"}],
             "variants": [{"case": "a", "type": "3"}]},
            {"name": "2", "meta-type": "enum", "values": ["a"]},
            {"name": "3", "meta-type": "object", "tag": "u", "members": [{"name": "u", "type": "2"}],
             "variants": [{"case": "a", "type": "4"}]},
            {"name": "4", "meta-type": "object", "members": [{"name": "m", "type": "int"}]}
            """
        )
        #expect(schema.problems(in: ["t": "a", "u": "a", "m": 1], of: "c") == [])
        #expect(schema.problems(in: ["t": "a", "u": "a"], of: "c").map(\.path) == ["m"])
        #expect(schema.problems(in: ["t": "a", "m": 1], of: "c").map(\.path) == ["u"])
        #expect(schema.problems(in: ["m": 1], of: "c").map(\.path) == ["t"])
    }

    @Test("Types that consist of themselves, and values as deep as anyone likes")
    func recursion() throws {
        let schema = try LiveSample.command(
            """
            {"name": "1", "meta-type": "object", "tag": "t",
             "members": [{"name": "t", "type": "2"}, {"name": "l", "default": null, "type": "3"}],
             "variants": [{"case": "a", "type": "1"}]},
            {"name": "2", "meta-type": "enum", "values": ["a"]},
            {"name": "3", "meta-type": "alternate", "members": [{"type": "3"}, {"type": "1"}, {"type": "[3]"}]},
            {"name": "[3]", "meta-type": "array", "element-type": "3"}
            """
        )
        #expect(schema.problems(in: ["t": "a", "l": ["t": "a", "x": 1]], of: "c").map(\.path) == ["l.x"])
        var value: JSONValue = 1
        for _ in 0..<1000 { value = [value] }
        #expect(
            schema.problems(in: ["t": "a", "l": value], of: "c").map(\.path) == [
                "l" + String(repeating: "[0]", count: 1000)
            ]
        )
    }

    @Test("As JSON")
    func json() throws {
        #expect(
            try problems("cancel", ["device": "d", "mode": "slwo"]).jsonString() == #"""
                [{"problem":"unknown-value","command":"cancel","path":"mode","near":["slow"],\#
                "accepted":["fast","slow"],"message":"cancel does not know the value of argument \"mode\" \#
                (did you mean \"slow\"?); it takes \"fast\" or \"slow\""}]
                """#
        )
        #expect(
            try problems("cancel", ["device": 1]).jsonString() == #"""
                [{"problem":"wrong-kind","command":"cancel","path":"device","expected":"a string",\#
                "found":"an integer","message":"cancel takes a string as argument \"device\", not an integer"}]
                """#
        )
        #expect(
            try problems("blockdev-add", ["driver": "null", "aio": 1]).jsonString() == #"""
                [{"problem":"unknown-member","command":"blockdev-add","path":"aio","tag":"driver",\#
                "message":"blockdev-add has no argument \"aio\" for this value of \"driver\""}]
                """#
        )
        #expect(
            try problems("nothing-like-it", [:]).jsonString() == #"""
                [{"problem":"unknown-command","command":"nothing-like-it",\#
                "message":"this QEMU has no command \"nothing-like-it\""}]
                """#
        )
    }
}
