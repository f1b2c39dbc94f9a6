import JSONWire
import QMP
import QMPTesting

/// A monitor whose subscribers get the same elements at once, and then the end, or nothing more.
struct EventMonitor: Monitor {
    enum End {
        case none
        case lost
        /// Lost while commands wait, and this is known of QEMU's process.
        case gone(ProcessFate)
    }

    private let machine = ScriptedMonitor()
    var events: [QMPEvent]
    var end = End.none
    /// How many of the events a subscriber may hold before a gap takes their place.
    var limit = 1024

    func connect() async throws(QMPError) { try await machine.connect() }
    func disconnect() async { await machine.disconnect() }
    var greeting: QMPGreeting? { machine.greeting }

    func run(_ command: QMPCommand) async throws(QMPError) -> QMPReply {
        guard case .gone = end else { return try await machine.run(command) }
        throw QMPError(.connectionLost, "QEMU did not answer", command: command.name, outcome: .unknown)
    }

    func events(named names: Set<String>?, buffering: EventBuffering) async -> EventStream {
        let (stream, source) = EventStream.makeStream(named: names, buffering: .dropOldest(limit: limit))
        for event in events { source.yield(event) }
        switch end {
        case .none: break
        case .lost: source.finish(throwing: QMPError(.connectionLost, "QEMU closed the connection"))
        case .gone(let fate): source.finish(throwing: QMPError(.connectionLost, "QEMU \(fate)", fate: fate))
        }
        return stream
    }
}
