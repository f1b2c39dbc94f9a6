internal import QMP
internal import Synchronization

/// A connection that stays open when whoever used it closes it, unless it is of no use any more.
///
/// So does one that is not open yet: a QEMU that does not answer would find one dead client after the other in line before
/// its monitor, and be taken for busy.
final class KeptMonitor: Monitor {
    private enum State {
        case idle
        case opening(Undertaking)
        case open
        case ended
    }

    private let monitor: any Monitor
    private let state = Mutex(State.idle)

    init(_ monitor: any Monitor) {
        self.monitor = monitor
    }

    /// Whether it is open, or may still come to be.
    var isOfUse: Bool {
        state.withLock { state in
            if case .ended = state { false } else { true }
        }
    }

    /// Waits until the connection is open. It goes on opening when the task is cancelled.
    func connect() async throws(QMPError) {
        guard let opening = currentOpening() else { return }
        do {
            try await opening.wait()
            state.withLock { $0 = .open }
        } catch {
            if opening.hasEnded { state.withLock { $0 = .ended } }
            throw error
        }
    }

    /// - Returns: `nil` when it is open.
    private func currentOpening() -> Undertaking? {
        state.withLock { [monitor] state in
            switch state {
            case .opening(let opening): return opening
            case .open: return nil
            case .idle, .ended:
                let opening = Undertaking { () async throws(QMPError) in try await monitor.connect() }
                state = .opening(opening)
                return opening
            }
        }
    }

    func disconnect() async {
        if !isOfUse { await monitor.disconnect() }
    }

    /// Closes the connection for good.
    func close() async {
        state.withLock { $0 = .ended }
        await monitor.disconnect()
    }

    var greeting: QMPGreeting? { get async { await monitor.greeting } }

    func run(_ command: QMPCommand) async throws(QMPError) -> QMPReply {
        do {
            return try await monitor.run(command)
        } catch {
            notice(error)
            throw error
        }
    }

    func run(_ commands: [QMPCommand]) async -> [Result<QMPReply, QMPError>] {
        let results = await monitor.run(commands)
        for case .failure(let error) in results { notice(error) }
        return results
    }

    func events(named names: Set<String>?, buffering: EventBuffering) async -> EventStream {
        await monitor.events(named: names, buffering: buffering)
    }

    /// A command that QEMU refused, or that was given up, leaves the connection as it was.
    private func notice(_ error: QMPError) {
        let isLast = error.code == .connectionLost || error.code == .closed
        if isLast { state.withLock { $0 = .ended } }
    }
}
