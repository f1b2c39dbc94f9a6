internal import JSONWire
internal import NIOConcurrencyHelpers
public import QMP

/// Plays a record of ``DialogueRecorder`` back: answers the commands that were recorded with the replies that were
/// recorded, and emits the events that came with them.
///
/// A command finds the first recorded one with its name and arguments that was not asked yet; any other is refused. Of
/// secrets, which the record does not have, only the places must agree. Events come with the command that they followed,
/// those before the first command when the monitor is opened; nothing waits for the recorded times.
public final class DialogueReplayer: Monitor {
    private let monitor: ScriptedMonitor
    private let playback: Playback
    private let opening: [QMPEvent]

    /// Plays a record from a file.
    ///
    /// - Throws: ``DialogueError`` when it cannot be read, with the line that is to blame.
    public convenience init(path: String) throws(DialogueError) {
        try self.init(record: RecordFile.read(path))
    }

    /// Plays a record.
    ///
    /// - Parameter record: The lines of the record.
    /// - Throws: ``DialogueError`` with the line that is to blame.
    public init(record: [UInt8]) throws(DialogueError) {
        let dialogue = try Dialogue(record: record)
        let playback = Playback(dialogue.exchanges)
        self.playback = playback
        opening = dialogue.opening
        monitor = ScriptedMonitor(greeting: dialogue.greeting ?? .fake) { playback.answer($0) }
    }

    /// The names of the recorded commands that were not asked yet, in order.
    public var remainingCommands: [String] { playback.remaining }

    // MARK: Monitor

    /// Opens the monitor, and emits what was recorded before the first command.
    public func connect() async throws(QMPError) {
        try await monitor.connect()
        for event in opening { monitor.emit(event) }
    }

    /// Closes the monitor.
    public func disconnect() async { await monitor.disconnect() }

    /// The recorded greeting.
    public var greeting: QMPGreeting? { monitor.greeting }

    /// Answers a command from the record.
    ///
    /// - Throws: What the recorded command ended with; `QMPError.Code.refused` when the record has no such command.
    public func run(_ command: QMPCommand) async throws(QMPError) -> QMPReply { try await monitor.run(command) }

    /// Subscribes to the recorded events.
    public func events(named names: Set<String>?, buffering: EventBuffering) async -> EventStream {
        await monitor.events(named: names, buffering: buffering)
    }
}

/// The exchanges of a record that were not asked for yet.
private final class Playback: Sendable {
    private let exchanges: NIOLockedValueBox<[Dialogue.Exchange]>

    init(_ exchanges: [Dialogue.Exchange]) { self.exchanges = NIOLockedValueBox(exchanges) }

    var remaining: [String] { exchanges.withLockedValue { $0.map(\.name) } }

    func answer(_ request: FakeRequest) -> FakeAnswer {
        let asked = JSONValue.object(request.arguments).jsonBytes()
        let arguments = Redaction.redact(command: request.name, arguments: asked) ?? [:]
        return exchanges.withLockedValue { exchanges in
            let match = exchanges.firstIndex { $0.name == request.name && $0.arguments == arguments }
            guard let match else {
                let knowsName = exchanges.contains { $0.name == request.name }
                let manner = knowsName ? "with these arguments" : "left"
                return .error(.genericError, "the record has no \(request.name) \(manner)")
            }
            return exchanges.remove(at: match).answer
        }
    }
}
