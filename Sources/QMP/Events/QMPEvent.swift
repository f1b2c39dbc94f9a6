public import JSONWire

/// Something that QEMU reports unasked.
public struct QMPEvent: Sendable, Hashable {
    /// When QEMU saw it happen.
    public struct Timestamp: Sendable, Hashable, Comparable {
        /// Seconds since 1970-01-01 00:00:00 UTC, by the host's clock.
        public var seconds: Int64
        /// Microseconds within the second.
        public var microseconds: Int64

        /// Creates a time.
        public init(seconds: Int64, microseconds: Int64) {
            self.seconds = seconds
            self.microseconds = microseconds
        }

        /// Orders by time.
        public static func < (left: Timestamp, right: Timestamp) -> Bool {
            (left.seconds, left.microseconds) < (right.seconds, right.microseconds)
        }
    }

    /// The QMP name, for example `"BLOCK_JOB_COMPLETED"`.
    public let name: String
    /// When it happened; `nil` when QEMU could not tell.
    public let timestamp: Timestamp?
    /// The member `data` as JSON text, byte for byte as QEMU sent it; `nil` when the event has none.
    public let rawData: [UInt8]?

    /// Creates an event; for monitors and for tests.
    public init(name: String, timestamp: Timestamp?, rawData: [UInt8]?) {
        self.name = name
        self.timestamp = timestamp
        self.rawData = rawData
    }

    /// The event's data; empty when it has none.
    ///
    /// - Throws: `QMPError.Code.undecodable` when it is not a JSON object.
    public var data: JSONObject {
        get throws(QMPError) {
            guard rawData != nil else { return [:] }
            guard case .object(let object) = try decode(JSONValue.self) else {
                throw QMPError(.undecodable, "the data of event \(name) is not an object")
            }
            return object
        }
    }

    /// Decodes the event's data. An event without data decodes as an empty object.
    ///
    /// - Throws: `QMPError.Code.undecodable`, saying where the data departs from `Value`.
    public func decode<Value: JSONDecodable>(_ type: Value.Type = Value.self) throws(QMPError) -> Value {
        do {
            return try Value(json: text)
        } catch {
            throw undecodable(as: "\(type)", error)
        }
    }

    /// Decodes the event's data as one of the typed events.
    ///
    /// - Throws: `QMPError.Code.undecodable` when it is another event, and saying where the data departs from `Event`.
    public func decode<Event: QAPIEvent>(_ type: Event.Type = Event.self) throws(QMPError) -> Event {
        guard name == Event.name else { throw QMPError(.undecodable, "the event is \(name), not \(Event.name)") }
        do {
            return try Event(json: text)
        } catch {
            throw undecodable(as: "\(type)", error)
        }
    }

    private var text: [UInt8] { rawData ?? Array("{}".utf8) }

    private func undecodable(as type: String, _ reason: JSONError) -> QMPError {
        QMPError(.undecodable, "the data of event \(name) cannot be decoded as \(type): \(reason)")
    }
}
