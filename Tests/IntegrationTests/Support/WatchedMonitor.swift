import QMP
import Synchronization

/// A monitor that tells which commands it was asked for, and can refuse them as another QEMU would.
final class WatchedMonitor: Monitor {
    typealias Refusal = @Sendable (QMPCommand) throws(QMPError) -> Void

    private let base: SocketMonitor
    private let refusal: Refusal
    private let seen = Mutex<[QMPCommand]>([])
    private let ended = Mutex<[QMPCommand]>([])

    init(_ base: SocketMonitor, refusal: @escaping Refusal = { _ in }) {
        self.base = base
        self.refusal = refusal
    }

    /// The commands that it was asked for.
    var commands: [QMPCommand] { seen.withLock { $0 } }
    /// Those that have a reply, or an error.
    var endedCommands: [QMPCommand] { ended.withLock { $0 } }

    var greeting: QMPGreeting? { get async { await base.greeting } }
    func connect() async throws(QMPError) { try await base.connect() }
    func disconnect() async { await base.disconnect() }
    func events(named names: Set<String>?, buffering: EventBuffering) async -> EventStream {
        await base.events(named: names, buffering: buffering)
    }

    func run(_ command: QMPCommand) async throws(QMPError) -> QMPReply {
        seen.withLock { $0.append(command) }
        defer { ended.withLock { $0.append(command) } }
        try refusal(command)
        return try await base.run(command)
    }
}
