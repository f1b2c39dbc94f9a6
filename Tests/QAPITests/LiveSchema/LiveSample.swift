import JSONWire
import QAPI

/// Small schemas for the tests of `LiveSchema`.
enum LiveSample {
    static let builtIns = """
        {"name": "str", "json-type": "string", "meta-type": "builtin"},
        {"name": "int", "json-type": "int", "meta-type": "builtin"},
        {"name": "number", "json-type": "number", "meta-type": "builtin"},
        {"name": "bool", "json-type": "boolean", "meta-type": "builtin"},
        {"name": "null", "json-type": "null", "meta-type": "builtin"},
        {"name": "any", "json-type": "value", "meta-type": "builtin"},
        {"name": "0", "members": [], "meta-type": "object"}
        """

    /// Something of everything, as QEMU writes it.
    static let text = """
        [\(builtIns),
        {"name": "stop", "ret-type": "0", "meta-type": "command", "arg-type": "0"},
        {"name": "yank", "ret-type": "0", "meta-type": "command", "arg-type": "0", "allow-oob": true},
        {"name": "cancel", "ret-type": "0", "meta-type": "command", "arg-type": "1", "features": ["deprecated"]},
        {"name": "1", "meta-type": "object", "members": [
            {"name": "device", "type": "str"},
            {"name": "force", "default": null, "type": "bool", "features": ["unstable"]},
            {"name": "mode", "default": "fast", "type": "2"}]},
        {"name": "2", "meta-type": "enum", "values": ["fast", "slow"],
            "members": [{"name": "fast"}, {"name": "slow", "features": ["deprecated"]}]},
        {"name": "blockdev-add", "ret-type": "0", "meta-type": "command", "arg-type": "10"},
        {"name": "10", "meta-type": "object", "tag": "driver", "variants": [
            {"case": "file", "type": "12"}, {"case": "qcow2", "type": "14"}, {"case": "raw", "type": "17"},
            {"case": "null", "type": "0"}, {"case": "dmg", "type": "17"}], "members": [
            {"name": "driver", "type": "11"}, {"name": "node-name", "default": null, "type": "str"}]},
        {"name": "11", "meta-type": "enum", "members": [
            {"name": "file"}, {"name": "qcow2"}, {"name": "raw"}, {"name": "null", "features": ["deprecated"]},
            {"name": "dmg"}]},
        {"name": "12", "meta-type": "object", "members": [
            {"name": "filename", "type": "str"}, {"name": "aio", "default": null, "type": "13"}]},
        {"name": "13", "meta-type": "enum", "values": ["threads", "io_uring"]},
        {"name": "14", "meta-type": "object", "features": ["fast-open"], "members": [
            {"name": "file", "type": "15"}, {"name": "backing", "default": null, "type": "16"}]},
        {"name": "15", "meta-type": "alternate", "members": [{"type": "10"}, {"type": "str"}]},
        {"name": "16", "meta-type": "alternate", "members": [{"type": "10"}, {"type": "str"}, {"type": "null"}]},
        {"name": "17", "meta-type": "object", "members": [
            {"name": "file", "type": "15"}, {"name": "offset", "default": null, "type": "int"}]},
        {"name": "batch", "ret-type": "0", "meta-type": "command", "arg-type": "20"},
        {"name": "20", "meta-type": "object", "members": [{"name": "actions", "type": "[21]"}]},
        {"name": "[21]", "meta-type": "array", "element-type": "21"},
        {"name": "21", "meta-type": "object", "tag": "type",
            "members": [{"name": "type", "type": "22"}],
            "variants": [{"case": "add", "type": "23"}, {"case": "abort", "type": "0"}]},
        {"name": "22", "meta-type": "enum", "members": [{"name": "add"}, {"name": "abort"}]},
        {"name": "23", "meta-type": "object", "members": [{"name": "data", "type": "24"}]},
        {"name": "24", "meta-type": "object", "members": [
            {"name": "count", "type": "int"}, {"name": "ratio", "default": null, "type": "number"},
            {"name": "anything", "default": null, "type": "any"}, {"name": "strange", "default": null, "type": "98"},
            {"name": "lost", "default": null, "type": "99"}]},
        {"name": "98", "meta-type": "matrix", "members": ["rows", 7], "tag": {}},
        {"name": "device_add", "ret-type": "0", "meta-type": "command", "arg-type": "30", "features": ["json-cli"]},
        {"name": "30", "meta-type": "object", "members": [
            {"name": "driver", "type": "str"}, {"name": "id", "default": null, "type": "str"}]},
        {"name": "query-block", "ret-type": "[40]", "meta-type": "command", "arg-type": "0"},
        {"name": "[40]", "meta-type": "array", "element-type": "40"},
        {"name": "40", "meta-type": "object", "members": [
            {"name": "device", "type": "str"}, {"name": "inserted", "default": null, "type": "41"}]},
        {"name": "41", "meta-type": "object", "members": [
            {"name": "depth", "type": "int"}, {"name": "image", "type": "42"}]},
        {"name": "42", "meta-type": "object", "members": [
            {"name": "filename", "type": "str"}, {"name": "backing-image", "default": null, "type": "42"}]},
        {"name": "qom-get", "ret-type": "any", "meta-type": "command", "arg-type": "0"},
        {"name": "STOP", "meta-type": "event", "arg-type": "0"},
        {"name": "IO_ERROR", "meta-type": "event", "arg-type": "50", "features": ["unstable"]},
        {"name": "50", "meta-type": "object", "members": [{"name": "action", "type": "[2]"}]},
        {"name": "[2]", "meta-type": "array", "element-type": "2"}]
        """

    static func schema() throws -> LiveSchema { try LiveSchema(json: text) }

    /// A schema of the built-in types and of what is given.
    static func schema(with entries: String) throws -> LiveSchema { try LiveSchema(json: "[\(builtIns), \(entries)]") }

    /// A schema with one command `c`, whose arguments are of type `1`, and with the entries that are given.
    static func command(_ entries: String) throws -> LiveSchema {
        try schema(
            with: "{\"name\": \"c\", \"meta-type\": \"command\", \"arg-type\": \"1\", \"ret-type\": \"0\"}, \(entries)"
        )
    }
}
