internal import JSONWire

/// What a proxy says to its clients, as QEMU would write it.
enum ProxyMessage {
    static func greeting(_ greeting: QMPGreeting) -> [UInt8] {
        let version = greeting.version
        let numbers = #"{"micro": \#(version.micro), "minor": \#(version.minor), "major": \#(version.major)}"#
        let capabilities = greeting.capabilities.map(quoted).joined(separator: ", ")
        let about = #"{"qemu": \#(numbers), "package": \#(quoted(version.package))}"#
        return Array(#"{"QMP": {"version": \#(about), "capabilities": [\#(capabilities)]}}"#.utf8) + end
    }

    /// - Parameters:
    ///   - value: What is returned, as JSON text.
    ///   - id: The client's `id`, as JSON text.
    static func reply(_ value: [UInt8], id: [UInt8]?) -> [UInt8] {
        var message: [UInt8] = []
        message.reserveCapacity(value.count + (id?.count ?? 0) + 32)
        message += #"{"return": "#.utf8
        message += value
        return closed(&message, id: id)
    }

    static func error(
        _ text: String,
        errorClass: QMPError.ErrorClass = .genericError,
        id: [UInt8]?
    ) -> [UInt8] {
        let about = #"{"class": \#(quoted(errorClass.rawValue)), "desc": \#(quoted(text))}"#
        var message = Array(#"{"error": \#(about)"#.utf8)
        return closed(&message, id: id)
    }

    /// What QEMU said where it said something, and what failed otherwise.
    static func error(_ error: QMPError, id: [UInt8]?) -> [UInt8] {
        guard let refusal = error.refusal else { return Self.error(error.message, id: id) }
        return Self.error(refusal.description, errorClass: refusal.errorClass, id: id)
    }

    static func event(_ event: QMPEvent) -> [UInt8] {
        let (seconds, microseconds) = event.timestamp.map { ($0.seconds, $0.microseconds) } ?? (-1, -1)
        let time = #"{"seconds": \#(seconds), "microseconds": \#(microseconds)}"#
        var message = Array(#"{"timestamp": \#(time), "event": \#(quoted(event.name))"#.utf8)
        if let data = event.rawData {
            message += #", "data": "#.utf8
            message += data
        }
        return closed(&message, id: nil)
    }

    private static let end = Array("\r\n".utf8)

    private static func closed(_ message: inout [UInt8], id: [UInt8]?) -> [UInt8] {
        if let id {
            message += #", "id": "#.utf8
            message += id
        }
        message += "}\r\n".utf8
        return message
    }

    private static func quoted(_ text: String) -> String { JSONValue.string(text).jsonString() }
}
