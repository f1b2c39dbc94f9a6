package import JSONWire

/// What a message is, read from its top-level members alone: the values of `return` and `data` are passed over, not decoded.
package struct MessageHead: Sendable {
    /// The kinds of messages that QEMU sends. Ranges are those of JSON values, in bytes from the message's first.
    package enum Kind: Sendable, Equatable {
        case greeting(Range<Int>)
        case reply(Range<Int>)
        case error(class: String, description: String)
        case event(name: String, data: Range<Int>?, timestamp: Range<Int>?)
        /// An object with none of the members that QMP knows.
        case unknown
    }

    /// Which request a reply belongs to.
    package enum ID: Sendable, Equatable {
        case absent
        case ours(RequestID)
        /// An id that this side never uses.
        case foreign
    }

    package let kind: Kind
    package let id: ID

    /// - Throws: `JSONError` for bytes that are not one JSON object, or whose error or event has no readable name.
    package init(_ message: RawSpan) throws(JSONError) {
        var reader = JSONReader(message)
        var members = Members()
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "return": members.reply = try reader.rawValue()
            case "id": members.id = try ID(from: &reader)
            case "error": members.error = try reader.read()
            case "event": members.event = try reader.readString()
            case "data": members.data = try reader.rawValue()
            case "timestamp": members.timestamp = try reader.rawValue()
            case "QMP": members.greeting = try reader.rawValue()
            default: try reader.skipValue()
            }
        }
        try reader.finish()
        kind = members.kind
        id = members.id
    }

    private struct Members {
        var reply: Range<Int>?
        var error: ErrorMember?
        var event: String?
        var data: Range<Int>?
        var timestamp: Range<Int>?
        var greeting: Range<Int>?
        var id = ID.absent

        var kind: Kind {
            if let error { return .error(class: error.errorClass, description: error.description) }
            if let reply { return .reply(reply) }
            if let event { return .event(name: event, data: data, timestamp: timestamp) }
            if let greeting { return .greeting(greeting) }
            return .unknown
        }
    }

    private struct ErrorMember: JSONDecodable {
        var errorClass = ""
        var description = ""

        init(from reader: inout JSONReader) throws(JSONError) {
            try reader.beginObject()
            while let key = try reader.nextKey() {
                switch key {
                case "class": errorClass = try reader.readString()
                case "desc": description = try reader.readString()
                default: try reader.skipValue()
                }
            }
        }
    }
}

extension MessageHead.ID {
    fileprivate init(from reader: inout JSONReader) throws(JSONError) {
        switch try reader.read(JSONValue.self) {
        case .integer(let number) where number >= 0: self = .ours(RequestID(UInt64(number)))
        case .unsigned(let number): self = .ours(RequestID(number))
        default: self = .foreign
        }
    }
}
