internal import JSONWire
internal import QMP

extension QMPError {
    /// The error as a record keeps it. The process to blame is not kept: it means nothing later.
    var jsonValue: JSONValue {
        var object: JSONObject = ["code": .string("\(code)"), "message": .string(message)]
        object["command"] = command.map { .string($0) }
        object["outcome"] = outcome.map { .string("\($0)") }
        object["class"] = refusal.map { .string($0.errorClass.rawValue) }
        object["desc"] = refusal.map { .string($0.description) }
        return .object(object)
    }

    /// Reads what ``jsonValue`` gave; `nil` when it is something else.
    init?(record: JSONValue) {
        guard let name = record["code"]?.string, let code = Self.codes[name], let message = record["message"]?.string
        else { return nil }
        var refusal: Refusal?
        if let errorClass = record["class"]?.string {
            let description = record["desc"]?.string ?? ""
            refusal = Refusal(errorClass: ErrorClass(rawValue: errorClass), description: description)
        }
        self.init(
            code,
            message,
            command: record["command"]?.string,
            outcome: record["outcome"]?.string.flatMap { Self.outcomes[$0] },
            refusal: refusal
        )
    }

    private static let codes = byName([
        Code.invalidAddress, .connectionFailed, .monitorBusy, .notQMP, .negotiationFailed, .timedOut, .cancelled,
        .connectionLost, .closed, .refused, .unsupported, .undecodable, .invalidCommand, .outOfBandUnavailable,
        .descriptorsUnavailable, .messageTooLarge, .eventOverflow, .fileFailure, .blockDeviceNotFound, .noMedium,
        .jobNotFound, .jobNotReady, .jobFailed, .jobCancelled, .machineNotFound, .listingFailed, .agentUnavailable,
        .commandDisabled, .transferFailed, .machineChanged,
    ])

    private static let outcomes = byName([Outcome.notSent, .unknown, .refused, .done])

    private static func byName<Value>(_ values: [Value]) -> [String: Value] {
        Dictionary(uniqueKeysWithValues: values.map { ("\($0)", $0) })
    }
}
