public import JSONWire

/// A command to run on a ``Monitor``.
public struct QMPCommand: Sendable {
    /// How QEMU schedules the command.
    public enum Execution: Sendable, Hashable {
        /// In order, one at a time (`execute`).
        case inBand
        /// At once, overtaking the others (`exec-oob`).
        case outOfBand
    }

    /// The QMP name, for example `"query-status"`.
    public let name: String
    /// The arguments as the text of one JSON object; `nil` when there are none.
    public let arguments: [UInt8]?
    /// How QEMU schedules it. Default: in band.
    public var execution: Execution
    /// How long to wait for the reply. Default: the monitor's.
    public var timeout: QMPTimeout
    /// File descriptors that travel with the command (`getfd`, `add-fd`), at most 253, in band only. They stay the
    /// caller's, who keeps them open until the command ends.
    public var descriptors: [CInt]
    /// The caller's own `id` as JSON text. It is given back in ``QMPReply/id``; on the wire the monitor uses its own.
    public let id: [UInt8]?

    /// Creates a command from a name and arguments.
    public init(
        _ name: String,
        arguments: JSONObject = [:],
        execution: Execution = .inBand,
        timeout: QMPTimeout = .standard,
        descriptors: [CInt] = []
    ) {
        self.init(
            name: name,
            checkedArguments: arguments.isEmpty ? nil : JSONValue.object(arguments).jsonBytes(),
            execution: execution,
            timeout: timeout,
            descriptors: descriptors,
            id: nil
        )
    }

    /// Creates a command from a typed value for its arguments, which must write one JSON object.
    ///
    /// - Throws: `QMPError.Code.invalidCommand` when it writes something else.
    public init(
        _ name: String,
        encoding arguments: some JSONEncodable,
        execution: Execution = .inBand,
        timeout: QMPTimeout = .standard,
        descriptors: [CInt] = []
    ) throws(QMPError) {
        let bytes = arguments.jsonBytes()
        guard bytes.first == UInt8(ascii: "{") else {
            throw .invalidCommand("the arguments of \(name) must be a JSON object", command: name)
        }
        self.init(
            name: name,
            checkedArguments: bytes,
            execution: execution,
            timeout: timeout,
            descriptors: descriptors,
            id: nil
        )
    }

    /// Creates a command from a complete QMP request, as one would type it into a socket:
    /// `{"execute": "query-status", "id": 7}`.
    ///
    /// The text is checked in full before anything is sent.
    /// - Throws: `QMPError.Code.invalidCommand` for text that is not one complete JSON object, names no command, or has
    ///   members that QMP does not know.
    public init(
        json: [UInt8],
        timeout: QMPTimeout = .standard,
        descriptors: [CInt] = []
    ) throws(QMPError) {
        let request: RawRequest
        do {
            request = try RawRequest(json: json)
        } catch {
            throw .invalidCommand("the request is not valid: \(error)", command: nil)
        }
        guard let name = request.name, !name.isEmpty else {
            throw .invalidCommand("the request has neither \"execute\" nor \"exec-oob\"", command: nil)
        }
        if let problem = request.problem { throw .invalidCommand(problem, command: name) }
        let arguments = request.arguments.map { Array(json[$0]) }
        if let arguments { try Self.checkFinite(arguments, of: name) }
        self.init(
            name: name,
            checkedArguments: arguments,
            execution: request.isOutOfBand ? .outOfBand : .inBand,
            timeout: timeout,
            descriptors: descriptors,
            id: request.id.map { Array(json[$0]) }
        )
    }

    /// QEMU prints numbers like `inf`, but reads none.
    private static func checkFinite(_ arguments: [UInt8], of name: String) throws(QMPError) {
        do {
            _ = try JSONValue(json: arguments, options: JSONReader.Options(allowsNonFiniteNumbers: false))
        } catch {
            throw .invalidCommand("the arguments of \(name) are not valid: \(error)", command: name)
        }
    }

    init(
        name: String,
        checkedArguments: [UInt8]?,
        execution: Execution,
        timeout: QMPTimeout,
        descriptors: [CInt],
        id: [UInt8]?
    ) {
        self.name = name
        self.arguments = checkedArguments
        self.execution = execution
        self.timeout = timeout
        self.descriptors = descriptors
        self.id = id
    }
}

/// The members of a request that a caller wrote by hand.
private struct RawRequest: JSONDecodable {
    var name: String?
    var isOutOfBand = false
    var arguments: Range<Int>?
    var id: Range<Int>?
    /// What QEMU would refuse, found before sending.
    var problem: String?

    init(from reader: inout JSONReader) throws(JSONError) {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "execute": try readName(from: &reader, outOfBand: false)
            case "exec-oob": try readName(from: &reader, outOfBand: true)
            case "arguments":
                if try reader.peekKind() != .object { problem = "\"arguments\" must be a JSON object" }
                arguments = try checkedValue(of: &reader)
            case "id": id = try checkedValue(of: &reader)
            default:
                problem = "the request has a member that QMP does not know: \"\(try key.string)\""
                try reader.skipValue()
            }
        }
    }

    private mutating func readName(from reader: inout JSONReader, outOfBand: Bool) throws(JSONError) {
        if name != nil { problem = "the request names more than one command" }
        name = try reader.readString()
        isOutOfBand = outOfBand
    }

    /// The range of the next value, which is read in full: skipping alone would let ill-formed text through to QEMU.
    private func checkedValue(of reader: inout JSONReader) throws(JSONError) -> Range<Int> {
        let start = reader.position
        _ = try reader.read(JSONValue.self)
        return start..<reader.position
    }
}
