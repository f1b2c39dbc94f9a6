import QMP
import QMPTesting
import Synchronization

/// A monitor that is another one at each connection.
final class ChangingMonitor: Monitor {
    private let monitors: [ScriptedMonitor]
    private let connections = Mutex(0)

    /// - Parameter monitors: One for each connection.
    init(_ monitors: ScriptedMonitor...) {
        self.monitors = monitors
    }

    private var present: ScriptedMonitor { monitors[connections.withLock { max(0, $0 - 1) }] }

    func connect() async throws(QMPError) {
        connections.withLock { $0 += 1 }
        try await present.connect()
    }

    func disconnect() async { await present.disconnect() }
    var greeting: QMPGreeting? { present.greeting }
    func run(_ command: QMPCommand) async throws(QMPError) -> QMPReply { try await present.run(command) }

    func events(named names: Set<String>?, buffering: EventBuffering) async -> EventStream {
        await present.events(named: names, buffering: buffering)
    }
}
