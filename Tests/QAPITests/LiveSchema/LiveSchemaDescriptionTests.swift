import JSONWire
import QAPI
import Testing

@Suite("Descriptions of commands and events")
struct LiveSchemaDescriptionTests {
    private func lines(_ name: String, depth: Int = 3, width: Int = 100) throws -> [String] {
        let description = try LiveSample.schema().description(of: name, depth: depth)
        return try #require(description).lines(width: width)
    }

    @Test("Only commands and events are described")
    func names() throws {
        let schema = try LiveSample.schema()
        #expect(schema.description(of: "none") == nil)
        #expect(schema.description(of: "str") == nil)
        #expect(schema.description(of: "10") == nil)
        #expect(schema.description(of: "stop")?.kind == .command)
        #expect(schema.description(of: "STOP")?.kind == .event)
    }

    @Test("Without arguments, without a result")
    func nothing() throws {
        #expect(try lines("stop") == ["command stop", "no arguments", "returns nothing"])
        #expect(try lines("yank") == ["command yank, can run out of band", "no arguments", "returns nothing"])
        #expect(try lines("STOP") == ["event STOP", "no data"])
        #expect(try lines("qom-get") == ["command qom-get", "no arguments", "returns: any"])
    }

    @Test("Members, enumerations and features")
    func members() throws {
        #expect(
            try lines("cancel") == [
                "command cancel (deprecated)",
                "arguments:",
                "  device: string",
                "  force?: boolean (unstable)",
                "  mode?: \"fast\" | \"slow\" (deprecated)",
                "returns nothing",
            ]
        )
        #expect(
            try lines("IO_ERROR") == [
                "event IO_ERROR (unstable)", "data:", "  action: [\"fast\" | \"slow\" (deprecated)]",
            ]
        )
    }

    @Test("Unions, alternates and what contains itself")
    func unions() throws {
        #expect(
            try lines("blockdev-add") == [
                "command blockdev-add",
                "arguments:",
                "  driver: \"file\" | \"qcow2\" | \"raw\" | \"null\" (deprecated) | \"dmg\"",
                "  node-name?: string",
                "  when driver is \"file\":",
                "    filename: string",
                "    aio?: \"threads\" | \"io_uring\"",
                "  when driver is \"qcow2\":",
                "    file: object (as at the top) | string",
                "    backing?: object (as at the top) | string | null",
                "  when driver is \"raw\" or \"dmg\":",
                "    file: object (as at the top) | string",
                "    offset?: integer",
                "  when driver is \"null\": nothing more",
                "returns nothing",
            ]
        )
    }

    @Test("Arrays, results and depth")
    func depth() throws {
        #expect(
            try lines("query-block") == [
                "command query-block",
                "no arguments",
                "returns: [object]",
                "  device: string",
                "  inserted?: object",
                "    depth: integer",
                "    image: object",
                "      filename: string",
                "      backing-image?: object (as at inserted/image)",
            ]
        )
        #expect(
            try lines("query-block", depth: 2) == [
                "command query-block", "no arguments", "returns: [object]", "  device: string", "  inserted?: object",
                "    depth: integer", "    image: object",
            ]
        )
        #expect(try lines("query-block", depth: 0) == ["command query-block", "no arguments", "returns: [object]"])
        #expect(try lines("query-block", depth: -1) == (try lines("query-block", depth: 0)))
        #expect(try lines("query-block", depth: .max) == (try lines("query-block")))
    }

    @Test("Types that are not described")
    func unknown() throws {
        #expect(
            try lines("batch").suffix(7) == [
                "        count: integer", "        ratio?: number", "        anything?: any",
                "        strange?: unknown",
                "        lost?: unknown", "    when type is \"abort\": nothing more", "returns nothing",
            ]
        )
    }

    @Test("Arguments that the schema does not have")
    func others() throws {
        #expect(
            try lines("device_add") == [
                "command device_add (json-cli)", "arguments:", "  driver: string", "  id?: string",
                "  and others, which the schema does not have", "returns nothing",
            ]
        )
    }

    @Test("Long lines are broken between words")
    func width() throws {
        #expect(
            try lines("blockdev-add", width: 40).prefix(6) == [
                "command blockdev-add",
                "arguments:",
                "  driver: \"file\" | \"qcow2\" | \"raw\" |",
                "      \"null\" (deprecated) | \"dmg\"",
                "  node-name?: string",
                "  when driver is \"file\":",
            ]
        )
        #expect(
            try lines("stop", width: 0) == ["command", "    stop", "no", "    arguments", "returns", "    nothing"]
        )
    }

    @Test("Types that consist of nothing but themselves come to an end")
    func endless() throws {
        let schema = try LiveSample.command(
            """
            {"name": "1", "meta-type": "object", "members": [{"name": "l", "type": "[2]"}, {"name": "a", "type": "3"},
             {"name": "e", "type": "4"}], "tag": "e", "variants": [{"case": "a", "type": "1"},
             {"case": "b", "type": "3"}]},
            {"name": "[2]", "meta-type": "array", "element-type": "[2]"},
            {"name": "3", "meta-type": "alternate", "members": [{"type": "3"}, {"type": "1"}]},
            {"name": "4", "meta-type": "enum", "values": []}
            """
        )
        #expect(
            schema.description(of: "c", depth: 9)?.lines() == [
                "command c",
                "arguments:",
                "  l: [[[[[[…]]]]]]",
                "  a: … | … | object | object | object | object (as at the top) | object (as at the top)",
                "  e: no value",
                "  when e is \"a\": object (as at the top)",
                "  when e is \"b\": … | … | object | object | object | object (as at the top) | object (as at the top)",
                "returns nothing",
            ]
        )
    }

    @Test("As JSON")
    func json() throws {
        let schema = try LiveSample.schema()
        #expect(
            schema.description(of: "cancel")?.jsonString() == """
                {"name":"cancel","kind":"command","features":["deprecated"],"out-of-band":false,"open":false,\
                "arguments":{"type":"object","members":[{"name":"device","optional":false,"type":"string"},\
                {"name":"force","optional":true,"features":["unstable"],"type":"boolean"},\
                {"name":"mode","optional":true,"type":"enum","values":[{"name":"fast"},\
                {"name":"slow","features":["deprecated"]}]}]},"returns":{"type":"object","members":[]}}
                """
        )
        #expect(
            schema.description(of: "query-block", depth: 2)?.jsonString() == """
                {"name":"query-block","kind":"command","features":[],"out-of-band":false,"open":false,\
                "arguments":{"type":"object","members":[]},"returns":{"type":"array","elements":{"type":"object",\
                "members":[{"name":"device","optional":false,"type":"string"},{"name":"inserted","optional":true,\
                "type":"object","members":[{"name":"depth","optional":false,"type":"integer"},\
                {"name":"image","optional":false,"type":"cut","text":"object"}]}]}}}
                """
        )
        #expect(schema.description(of: "STOP")?.jsonString().contains("returns") == false)
    }

    @Test("Unions as JSON")
    func unionJSON() throws {
        let schema = try LiveSample.schema()
        let json = try JSONValue(json: try #require(schema.description(of: "blockdev-add")).jsonString())
        let arguments = json["arguments"]
        #expect(arguments?["tag"] == "driver")
        #expect(
            arguments?["branches"]?.array?.map { $0["values"] } == [
                ["file"], ["qcow2"], ["raw", "dmg"], ["null"],
            ]
        )
        #expect(arguments?["branches"]?[1]?["type"] == "object")
        #expect(
            arguments?["branches"]?[1]?["members"]?[0] == [
                "name": "file", "optional": false, "type": "choice",
                "choices": [["type": "repeated", "place": ""], ["type": "string"]],
            ]
        )
        #expect(arguments?["branches"]?[3] == ["values": ["null"], "type": "object", "members": []])
    }
}
