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
        /// Not one JSON object, or one whose error or event cannot be read. It may still be known to be an event.
        case malformed(JSONError, isEvent: Bool)
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

    package init(_ message: RawSpan) {
        var members = Members()
        do {
            try members.read(message)
            kind = members.kind
        } catch {
            kind = .malformed(error, isEvent: members.isEvent)
        }
        id = members.id
    }

    private struct Members {
        var reply: Range<Int>?
        var error: ErrorMember?
        var event: String?
        var data: Range<Int>?
        var timestamp: Range<Int>?
        var greeting: Range<Int>?
        /// A member was found that only events have, readable or not.
        var isEvent = false
        var id = ID.absent

        mutating func read(_ message: RawSpan) throws(JSONError) {
            var reader = JSONReader(message)
            try reader.beginObject()
            while let key = try reader.nextKey() {
                switch key {
                case "return": reply = try reader.rawValue()
                case "id": id = try ID(from: &reader)
                case "error": error = try reader.read()
                case "event":
                    isEvent = true
                    event = try reader.readString()
                case "data": data = try reader.rawValue()
                case "timestamp":
                    isEvent = true
                    timestamp = try reader.rawValue()
                case "QMP": greeting = try reader.rawValue()
                default: try reader.skipValue()
                }
            }
            try reader.finish()
        }

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
