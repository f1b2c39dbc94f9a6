internal import JSONWire
internal import QMP

/// One line of a record.
///
/// ```json
/// {"time": 1200, "greeting": {"version": {…}, "capabilities": ["oob"]}}
/// {"time": 5400, "command": "stop", "number": 1}
/// {"time": 6100, "event": "STOP", "timestamp": {"seconds": 1, "microseconds": 2}}
/// {"time": 6300, "reply": 1, "return": {}}
/// {"time": 9900, "end": null}
/// ```
/// Times are nanoseconds since the record began. A `reply` names the number of its command.
enum DialogueEntry: Sendable, Hashable {
    case greeting(QMPGreeting)
    case command(number: Int, name: String, arguments: JSONObject, isOutOfBand: Bool)
    /// The JSON text of the value, or the error that the command ended with.
    case reply(number: Int, result: Result<[UInt8], QMPError>)
    case event(QMPEvent)
    /// So many events were lost before they could be recorded.
    case gap(Int)
    /// The connection had ended for this reason, and is back.
    case resumed(QMPError)
    /// The end of the connection: from this side, or for this reason.
    case end(QMPError?)

    /// The line, line end included.
    func line(time: Int64) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("time", time)
        write(to: &writer)
        writer.endObject()
        // Text from QEMU may span lines, but only between its tokens, where a blank does as well.
        let line = writer.finish().map { byte in
            byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") ? UInt8(ascii: " ") : byte
        }
        return line + [UInt8(ascii: "\n")]
    }

    private func write(to writer: inout JSONWriter) {
        switch self {
        case .greeting(let greeting): writer.member("greeting", greeting.jsonValue)
        case .command(let number, let name, let arguments, let isOutOfBand):
            writer.member("command", name)
            writer.member("number", number)
            if !arguments.isEmpty { writer.member("arguments", JSONValue.object(arguments)) }
            if isOutOfBand { writer.member("out-of-band", true) }
        case .reply(let number, .success(let text)):
            writer.member("reply", number)
            Self.write(text, as: "return", to: &writer)
        case .reply(let number, .failure(let error)):
            writer.member("reply", number)
            writer.member("error", error.jsonValue)
        case .event(let event):
            writer.member("event", event.name)
            writer.member("timestamp", event.timestamp?.jsonValue)
            if let data = event.rawData { Self.write(data, as: "data", to: &writer) }
        case .gap(let count): writer.member("gap", count)
        case .resumed(let reason): writer.member("resumed", reason.jsonValue)
        case .end(let reason): writer.member("end", reason?.jsonValue ?? .null)
        }
    }

    /// Writes JSON text as it is; in hexadecimal, as `unreadable`, when it is none, so that the record stays readable.
    private static func write(_ text: [UInt8], as name: StaticString, to writer: inout JSONWriter) {
        do {
            _ = try JSONValue(json: text)
            writer.key(name)
            writer.write(raw: text)
        } catch {
            writer.member("unreadable", Hexadecimal.text(of: text))
        }
    }
}

extension QMPGreeting {
    /// As QEMU writes it, without the member `QMP` around it.
    var jsonValue: JSONValue {
        ["version": version.jsonValue, "capabilities": .array(capabilities.map { .string($0) })]
    }
}

extension QMPEvent.Timestamp {
    var jsonValue: JSONValue { ["seconds": .integer(seconds), "microseconds": .integer(microseconds)] }
}
