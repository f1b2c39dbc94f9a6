public import JSONWire
public import QMP

extension FakeAnswer {
    /// Success with a typed value: `.return(encoding: StatusInfo(running: true, status: .running))`.
    ///
    /// - Parameter value: What the command returns, as the bindings have it; of several, an array.
    public static func `return`(encoding value: some JSONEncodable) -> FakeAnswer {
        .return(text: value.jsonBytes())
    }

    /// A typed event: `.event(StopEvent())`.
    public static func event(_ event: some QAPIEvent) -> FakeAnswer {
        FakeAnswer(.event(QMPEvent(fake: event)))
    }
}

extension FakeRequest {
    /// The request as a typed command; `nil` when it is another command.
    ///
    /// - Throws: `QMPError.Code.invalidCommand` when the arguments are not those of the command.
    public func decode<Command: QAPICommand>(_ type: Command.Type = Command.self) throws(QMPError) -> Command? {
        guard name == Command.name else { return nil }
        do {
            return try Command(json: JSONValue.object(arguments).jsonBytes())
        } catch {
            throw QMPError(.invalidCommand, "the arguments of \(name) do not fit: \(error)", command: name)
        }
    }
}
