import JSONWire
import QMP
import QMPTesting

/// The schema of a small QEMU 10.0.
enum SampleSchema {
    /// As `query-qmp-schema` returns it.
    static let json = """
        [{"name": "str", "json-type": "string", "meta-type": "builtin"},
        {"name": "int", "json-type": "int", "meta-type": "builtin"},
        {"name": "bool", "json-type": "boolean", "meta-type": "builtin"},
        {"name": "null", "json-type": "null", "meta-type": "builtin"},
        {"name": "any", "json-type": "value", "meta-type": "builtin"},
        {"name": "0", "members": [], "meta-type": "object"},
        {"name": "stop", "ret-type": "0", "meta-type": "command", "arg-type": "0"},
        {"name": "query-cpus-fast", "ret-type": "[30]", "meta-type": "command", "arg-type": "0"},
        {"name": "[30]", "element-type": "30", "meta-type": "array"},
        {"name": "30", "meta-type": "object", "members": [
            {"name": "cpu-index", "type": "int"}, {"name": "qom-path", "type": "str"}]},
        {"name": "getfd", "ret-type": "0", "meta-type": "command", "arg-type": "1"},
        {"name": "1", "meta-type": "object", "members": [{"name": "fdname", "type": "str"}]},
        {"name": "blockdev-mirror", "ret-type": "0", "meta-type": "command", "arg-type": "2"},
        {"name": "2", "meta-type": "object", "members": [
            {"name": "device", "type": "str"}, {"name": "speed", "default": null, "type": "int"},
            {"name": "auto-finalize", "default": null, "type": "bool"},
            {"name": "copy-mode", "default": null, "type": "3"}]},
        {"name": "3", "meta-type": "enum", "values": ["background", "write-blocking"]},
        {"name": "blockdev-add", "ret-type": "0", "meta-type": "command", "arg-type": "10"},
        {"name": "10", "meta-type": "object", "tag": "driver", "variants": [
            {"case": "file", "type": "12"}, {"case": "9p", "type": "0"}, {"case": "007", "type": "13"},
            {"case": "8", "type": "13"}],
            "members": [{"name": "driver", "type": "11"}, {"name": "node-name", "default": null, "type": "str"}]},
        {"name": "11", "meta-type": "enum", "values": ["file", "9p", "007", "8"]},
        {"name": "12", "meta-type": "object", "members": [{"name": "filename", "type": "str"}]},
        {"name": "13", "meta-type": "object", "members": [
            {"name": "file", "type": "14"}, {"name": "tls-creds", "default": null, "type": "15"}]},
        {"name": "14", "meta-type": "alternate", "members": [{"type": "10"}, {"type": "str"}]},
        {"name": "15", "meta-type": "alternate", "members": [{"type": "str"}, {"type": "null"}]},
        {"name": "qom-set", "ret-type": "0", "meta-type": "command", "arg-type": "20"},
        {"name": "20", "meta-type": "object", "members": [
            {"name": "property", "type": "str"}, {"name": "value", "type": "any"}]},
        {"name": "yank", "ret-type": "0", "meta-type": "command", "arg-type": "21", "allow-oob": true},
        {"name": "21", "meta-type": "object", "members": [{"name": "instances", "type": "[1]"}]},
        {"name": "[1]", "element-type": "1", "meta-type": "array"},
        {"name": "RESET", "meta-type": "event", "arg-type": "22"},
        {"name": "22", "meta-type": "object", "members": [{"name": "guest", "type": "bool"}]}]
        """

    /// A monitor of a QEMU that has it.
    ///
    /// - Parameters:
    ///   - json: The schema.
    ///   - answer: Answers other commands.
    static func monitor(
        _ json: String = SampleSchema.json,
        answer: @escaping ScriptedMonitor.Answer = { _ in .return([:]) }
    ) -> ScriptedMonitor {
        ScriptedMonitor { request throws(QMPError) in
            request.name == "query-qmp-schema" ? .return(text: Array(json.utf8)) : try await answer(request)
        }
    }
}

extension ScriptedMonitor {
    /// The commands that came, but for the question what there is.
    var otherRequests: [FakeRequest] {
        let all: [FakeRequest] = requests
        return all.filter { $0.name != "query-qmp-schema" }
    }
}
