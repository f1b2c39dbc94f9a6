internal import JSONWire
internal import QMP

extension DialogueEntry {
    /// Reads one line of a record.
    ///
    /// - Throws: What is wrong with it, as a sentence.
    init(line: [UInt8]) throws(DialogueError) {
        let members: Members
        do {
            members = try Members(json: line)
        } catch {
            throw DialogueError("\(error)")
        }
        guard let entry = try Self.entry(members, in: line) else {
            throw DialogueError("it is neither a greeting, a command, a reply, an event, a gap nor an end")
        }
        self = entry
    }

    private static func entry(_ members: Members, in line: [UInt8]) throws(DialogueError) -> DialogueEntry? {
        if let greeting = members.greeting { return .greeting(greeting) }
        if let name = members.command {
            let number = try required(members.number, "number")
            let isOutOfBand = members.isOutOfBand ?? false
            return .command(number: number, name: name, arguments: members.arguments ?? [:], isOutOfBand: isOutOfBand)
        }
        if let number = members.reply {
            return .reply(number: number, result: try required(members.result(in: line), "return"))
        }
        if let name = members.event {
            let data = members.data.map { Array(line[$0]) }
            return .event(QMPEvent(name: name, timestamp: members.timestamp?.value, rawData: data))
        }
        if let count = members.gap { return .gap(count) }
        if let reason = members.resumed.flatMap(QMPError.init(record:)) { return .resumed(reason) }
        return members.end.map { .end(QMPError(record: $0)) }
    }

    private static func required<Value>(_ value: Value?, _ name: String) throws(DialogueError) -> Value {
        guard let value else { throw DialogueError("the member \"\(name)\" is missing") }
        return value
    }
}

/// The members that the lines of a record have. Unknown ones are passed over.
private struct Members: JSONDecodable {
    var greeting: QMPGreeting?
    var command: String?
    var number: Int?
    var arguments: JSONObject?
    var isOutOfBand: Bool?
    var reply: Int?
    var value: Range<Int>?
    var unreadable: String?
    var error: JSONValue?
    var event: String?
    var timestamp: Timestamp?
    var data: Range<Int>?
    var gap: Int?
    var resumed: JSONValue?
    var end: JSONValue?

    init(from reader: inout JSONReader) throws(JSONError) {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "greeting": greeting = try reader.read()
            case "command": command = try reader.read()
            case "number": number = try reader.read()
            case "arguments": arguments = try reader.read(JSONValue.self).object
            case "out-of-band": isOutOfBand = try reader.read()
            case "reply": reply = try reader.read()
            case "return": value = try reader.rawValue()
            case "unreadable": unreadable = try reader.read()
            case "error": error = try reader.read(JSONValue.self)
            case "event": event = try reader.read()
            case "timestamp": timestamp = try reader.read()
            case "data": data = try reader.rawValue()
            case "gap": gap = try reader.read()
            case "resumed": resumed = try reader.read(JSONValue.self)
            case "end": end = try reader.read(JSONValue.self)
            default: try reader.skipValue()
            }
        }
    }

    /// What a command ended with; `nil` when the line does not say.
    func result(in line: [UInt8]) -> Result<[UInt8], QMPError>? {
        if let value { return .success(Array(line[value])) }
        if let unreadable { return Hexadecimal.bytes(of: unreadable).map { .success($0) } }
        return error.flatMap { QMPError(record: $0) }.map { .failure($0) }
    }

    struct Timestamp: JSONDecodable {
        var value = QMPEvent.Timestamp(seconds: -1, microseconds: -1)

        init(from reader: inout JSONReader) throws(JSONError) {
            try reader.beginObject()
            while let key = try reader.nextKey() {
                switch key {
                case "seconds": value.seconds = try reader.read()
                case "microseconds": value.microseconds = try reader.read()
                default: try reader.skipValue()
                }
            }
        }
    }
}
