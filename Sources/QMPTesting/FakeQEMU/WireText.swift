internal import JSONWire
internal import QMP

/// Messages as QEMU writes them: blanks after `,` and `:`, nothing but ASCII, a line end after each message.
struct WireText {
    /// Whether members and elements stand on lines of their own, as with QEMU's `pretty=on`.
    let isPretty: Bool

    func message(_ reply: FakeReply, id requested: JSONValue?) -> [UInt8] {
        var text: [UInt8]
        switch reply.content {
        case .value(let value): text = member("return", value.jsonBytes())
        case .text(let bytes): text = Array(#""return": "#.utf8) + bytes
        case .refusal(let refusal): text = member("error", Self.text(of: refusal))
        }
        if let id = reply.id(for: requested) { text += separator + member("id", id.jsonBytes()) }
        return enclose(text)
    }

    func message(_ event: QMPEvent) -> [UInt8] {
        let time = event.timestamp ?? QMPEvent.Timestamp(seconds: -1, microseconds: -1)
        let timestamp: JSONValue = [
            "seconds": .integer(time.seconds), "microseconds": .integer(time.microseconds),
        ]
        var text = member("timestamp", timestamp.jsonBytes())
        text += separator + member("event", event.name.jsonBytes())
        if let data = event.rawData { text += separator + member("data", data) }
        return enclose(text)
    }

    func message(_ greeting: QMPGreeting) -> [UInt8] {
        let value: JSONValue = [
            "version": greeting.version.jsonValue,
            "capabilities": .array(greeting.capabilities.map { .string($0) }),
        ]
        return enclose(member("QMP", value.jsonBytes()))
    }

    private static func text(of refusal: QMPError.Refusal) -> [UInt8] {
        let value: JSONValue = [
            "class": .string(refusal.errorClass.rawValue), "desc": .string(refusal.description),
        ]
        return value.jsonBytes()
    }

    private var separator: [UInt8] { Array((isPretty ? ",\r\n    " : ", ").utf8) }

    private func enclose(_ members: [UInt8]) -> [UInt8] {
        let (open, close) = isPretty ? ("{\r\n    ", "\r\n}\r\n") : ("{", "}\r\n")
        return Array(open.utf8) + members + Array(close.utf8)
    }

    private func member(_ name: String, _ compact: [UInt8]) -> [UInt8] {
        Array("\"\(name)\": ".utf8) + WireRewriter.rewrite(compact, isPretty: isPretty)
    }
}

extension QEMUVersion {
    var jsonValue: JSONValue {
        [
            "qemu": [
                "micro": .integer(Int64(micro)), "minor": .integer(Int64(minor)), "major": .integer(Int64(major)),
            ],
            "package": .string(package),
        ]
    }
}
