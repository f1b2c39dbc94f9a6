public import JSONWire
public import QMP

/// What a fake does in answer to something: one step, or several joined with `+`.
///
/// ```swift
/// .return(["running": true, "status": "running"])
/// .event("STOP") + .return([:])
/// .delayed(until: gate) + .error(.genericError, "no such device")
/// ```
/// A ``FakeQEMU`` answers a new connection, the negotiation and each command with one; a ``ScriptedMonitor`` answers its
/// commands.
public struct FakeAnswer: Sendable {
    enum Step: Sendable {
        case standard
        case reply(FakeReply)
        case event(QMPEvent)
        case raw([UInt8])
        case wait(Gate)
        case close(abruptly: Bool)
        case quit
        /// The command ends with an error of the client's own side.
        case commandFailure(QMPError)
        /// The connection ends for this reason.
        case connectionFailure(QMPError)
    }

    let steps: [Step]

    private init(_ steps: [Step]) { self.steps = steps }

    init(_ step: Step) { steps = [step] }

    /// Does the one, then the other.
    public static func + (first: FakeAnswer, second: FakeAnswer) -> FakeAnswer {
        FakeAnswer(first.steps + second.steps)
    }
}

extension FakeAnswer {
    /// What QEMU does: the greeting to a connection, the negotiation to `qmp_capabilities`, the built-in answer to a
    /// command that is built in or declared, and `CommandNotFound` to any other.
    public static let standard = FakeAnswer(.standard)

    /// Nothing, ever.
    public static let noReply = FakeAnswer([])

    /// Success with a value.
    public static func `return`(_ value: JSONValue) -> FakeAnswer {
        FakeAnswer(.reply(FakeReply(.value(value))))
    }

    /// Success with a value, under another `id` than the request's: an unknown one, or one that was answered already.
    public static func `return`(_ value: JSONValue, id: JSONValue) -> FakeAnswer {
        FakeAnswer(.reply(FakeReply(.value(value), identity: .other(id))))
    }

    /// Success with a value given as JSON text, which is passed on byte for byte, valid or not.
    public static func `return`(text: [UInt8]) -> FakeAnswer {
        FakeAnswer(.reply(FakeReply(.text(text))))
    }

    /// Refusal.
    public static func error(_ errorClass: QMPError.ErrorClass, _ description: String) -> FakeAnswer {
        let refusal = QMPError.Refusal(errorClass: errorClass, description: description)
        return FakeAnswer(.reply(FakeReply(.refusal(refusal))))
    }

    /// Refusal without `id`, as QEMU sends it for what it could not read.
    public static func errorWithoutID(_ errorClass: QMPError.ErrorClass, _ description: String) -> FakeAnswer {
        let refusal = QMPError.Refusal(errorClass: errorClass, description: description)
        return FakeAnswer(.reply(FakeReply(.refusal(refusal), identity: .absent)))
    }

    /// An event with the present time, sent whether or not the connection has negotiated.
    public static func event(_ name: String, data: JSONObject? = nil) -> FakeAnswer {
        event(QMPEvent(fake: name, data: data))
    }

    /// An event, sent whether or not the connection has negotiated.
    public static func event(_ event: QMPEvent) -> FakeAnswer { FakeAnswer(.event(event)) }

    /// Bytes as they are, without a line end. A ``ScriptedMonitor`` has no wire for them: there the command fails as
    /// undecodable.
    public static func raw(_ bytes: [UInt8]) -> FakeAnswer { FakeAnswer(.raw(bytes)) }

    /// Waits until the gate is open. What came before is sent first.
    public static func delayed(until gate: Gate) -> FakeAnswer { FakeAnswer(.wait(gate)) }

    /// Closes the connection after what came before was sent.
    public static let close = FakeAnswer(.close(abruptly: false))

    /// Closes the connection at once, whatever still waits to be sent.
    public static let closeAbruptly = FakeAnswer(.close(abruptly: true))

    /// Ends as QEMU does after `quit`: closes the connection after what came before was sent, and accepts no other.
    static let quit = FakeAnswer(.quit)

    /// Refusal with QEMU's words for a command that does not exist.
    static func commandNotFound(_ name: String) -> FakeAnswer {
        error(.commandNotFound, "The command \(name) has not been found")
    }
}
