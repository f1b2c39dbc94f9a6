public import JSONWire

/// QEMU's answer to a command that succeeded.
public struct QMPReply: Sendable, Hashable {
    /// The value of `return` as JSON text, byte for byte as QEMU sent it.
    public let bytes: [UInt8]
    /// The name of the command that was answered.
    public let command: String
    /// The caller's own `id`, as JSON text, when the command had one.
    public let id: [UInt8]?

    /// Creates a reply; for monitors and for tests.
    ///
    /// - Parameters:
    ///   - bytes: The value of `return` as JSON text.
    ///   - command: The name of the command that is answered.
    ///   - id: The caller's own `id`.
    public init(bytes: [UInt8], command: String, id: [UInt8]? = nil) {
        self.bytes = bytes
        self.command = command
        self.id = id
    }

    /// Decodes the returned value.
    ///
    /// - Throws: `QMPError.Code.undecodable`, saying where the reply departs from `Value`.
    public func decode<Value: JSONDecodable>(_ type: Value.Type = Value.self) throws(QMPError) -> Value {
        do {
            return try Value(json: bytes)
        } catch {
            throw QMPError(
                .undecodable,
                "the reply to \(command) cannot be decoded as \(type): \(error)",
                command: command,
                outcome: .done
            )
        }
    }

    /// The whole message: `{"return": …}`, with the caller's own `id` when there was one.
    public var message: [UInt8] {
        var message = Array(#"{"return": "#.utf8) + bytes
        if let id { message += Array(#", "id": "#.utf8) + id }
        message.append(UInt8(ascii: "}"))
        return message
    }
}
