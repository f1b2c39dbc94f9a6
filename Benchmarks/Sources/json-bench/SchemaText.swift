/// Makes up a reply to `query-qmp-schema` of about 200 KB, always the same, shaped and spaced as QEMU's.
struct SchemaText {
    private var seed: UInt64 = 42
    private let words = [
        "block", "query", "device", "node", "name", "drive", "mirror", "backup", "job", "status", "memory", "migrate",
        "cpu",
        "size", "host", "path", "read", "write", "x", "iops", "max", "throttle", "group", "auth", "tls", "creds",
        "cache",
        "dirty", "bitmap", "net", "vhost", "socket", "server", "wait", "file", "id", "type", "props", "key", "secret",
    ]

    /// The whole reply, with the line end that QEMU sends.
    static func reply() -> [UInt8] {
        var text = SchemaText()
        var entries: [String] = []
        for index in 0..<210 { entries.append(text.command(index)) }
        for _ in 0..<52 { entries.append(text.event()) }
        for index in 0..<525 { entries.append(text.object(index)) }
        for index in 0..<132 { entries.append(text.enumeration(index)) }
        for index in 0..<86 { entries.append(text.array(index)) }
        for index in 0..<35 { entries.append(text.union(index)) }
        for name in ["str", "int", "number", "bool", "null", "value"] {
            entries.append(#"{"name": "\#(name)", "json-type": "\#(name)", "meta-type": "builtin"}"#)
        }
        return Array((#"{"return": ["# + entries.joined(separator: ", ") + "]}\r\n").utf8)
    }

    private mutating func number(below limit: Int) -> Int {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(seed >> 33) % limit
    }

    private mutating func name() -> String {
        (0...number(below: 3)).map { _ in words[number(below: words.count)] }.joined(separator: "-")
    }

    private mutating func type() -> String {
        switch number(below: 10) {
        case 0...2: "str"
        case 3...4: "int"
        case 5: "bool"
        case 6: "[\(number(below: 900))]"
        default: "\(number(below: 900))"
        }
    }

    private mutating func list(_ count: Int, _ element: (inout SchemaText) -> String) -> String {
        "[" + (0..<count).map { _ in element(&self) }.joined(separator: ", ") + "]"
    }

    private mutating func members() -> String {
        let count = number(below: 40) == 0 ? 30 : 1 + number(below: 6)
        return list(count) { text in
            let isOptional = text.number(below: 2) == 0
            let start = #"{"name": "\#(text.name())", "#
            return start + (isOptional ? #""default": null, "# : "") + #""type": "\#(text.type())"}"#
        }
    }

    private mutating func command(_ index: Int) -> String {
        let start = #"{"name": "\#(name())", "ret-type": "\#(number(below: 900))", "#
        let features = index % 8 == 0 ? #""features": ["deprecated"], "# : ""
        return start + features + #""meta-type": "command", "arg-type": "\#(number(below: 900))"}"#
    }

    private mutating func event() -> String {
        #"{"name": "\#(name().uppercased())", "meta-type": "event", "arg-type": "\#(number(below: 900))"}"#
    }

    private mutating func object(_ index: Int) -> String {
        #"{"name": "\#(index)", "members": \#(members()), "meta-type": "object"}"#
    }

    private mutating func enumeration(_ index: Int) -> String {
        let names = (0..<3 + number(below: 8)).map { _ in name() }
        let members = names.map { #"{"name": "\#($0)"}"# }.joined(separator: ", ")
        let values = names.map { #""\#($0)""# }.joined(separator: ", ")
        return #"{"name": "\#(500 + index)", "members": [\#(members)], "meta-type": "enum", "values": [\#(values)]}"#
    }

    private mutating func array(_ index: Int) -> String {
        #"{"name": "[\#(index)]", "element-type": "\#(index)", "meta-type": "array"}"#
    }

    private mutating func union(_ index: Int) -> String {
        let variants = list(4 + number(below: 12)) {
            #"{"case": "\#($0.name())", "type": "\#($0.number(below: 900))"}"#
        }
        return #"{"name": "\#(700 + index)", "tag": "type", "variants": \#(variants), "members": \#(members()), "#
            + #""meta-type": "object"}"#
    }
}
