public import JSONWire
internal import QMP

/// A command as the other side gets it: what a ``FakeQEMU`` read from its socket, or a ``ScriptedMonitor`` was asked.
public struct FakeRequest: Sendable, Hashable {
    /// The QMP name, for example `"query-status"`.
    public var name: String
    /// The arguments; empty when there were none.
    public var arguments: JSONObject
    /// The member `id`; `nil` when there was none.
    public var id: JSONValue?
    /// Whether it was sent as `exec-oob`.
    public var isOutOfBand: Bool
    /// The file descriptors that came with it. A ``FakeQEMU`` closes them when it stops; the caller of a
    /// ``ScriptedMonitor`` keeps them.
    public var descriptors: [CInt]

    /// Creates a request.
    public init(
        _ name: String,
        arguments: JSONObject = [:],
        id: JSONValue? = nil,
        isOutOfBand: Bool = false,
        descriptors: [CInt] = []
    ) {
        self.name = name
        self.arguments = arguments
        self.id = id
        self.isOutOfBand = isOutOfBand
        self.descriptors = descriptors
    }

    /// The bytes of a reply to this request as QEMU writes them, line end included: to send a part of them with
    /// ``FakeAnswer/raw(_:)``.
    public func reply(_ value: JSONValue = [:]) -> [UInt8] {
        WireText(isPretty: false).message(FakeReply(.value(value)), id: id)
    }
}

extension FakeRequest {
    /// The request that a monitor is asked to run.
    init(_ command: QMPCommand) throws(QMPError) {
        self.init(
            command.name,
            arguments: try Self.arguments(of: command),
            id: try Self.id(of: command),
            isOutOfBand: command.execution == .outOfBand,
            descriptors: command.descriptors
        )
    }

    private static func arguments(of command: QMPCommand) throws(QMPError) -> JSONObject {
        guard let bytes = command.arguments else { return [:] }
        guard case .object(let object) = try value(bytes, of: command) else {
            throw invalid("the arguments of \(command.name) are not a JSON object", command)
        }
        return object
    }

    private static func id(of command: QMPCommand) throws(QMPError) -> JSONValue? {
        guard let bytes = command.id else { return nil }
        return try value(bytes, of: command)
    }

    private static func value(_ bytes: [UInt8], of command: QMPCommand) throws(QMPError) -> JSONValue {
        do {
            return try JSONValue(json: bytes)
        } catch {
            throw invalid("the request \(command.name) is not valid JSON: \(error)", command)
        }
    }

    private static func invalid(_ message: String, _ command: QMPCommand) -> QMPError {
        QMPError(.invalidCommand, message, command: command.name, outcome: .notSent)
    }
}
