import JSONWire
import QAPI
import QMP
import Synchronization

@testable import QMPTesting

/// A machine that is reached over one scripted monitor after the other.
final class ComingAndGoing: Sendable {
    /// What the machine tells of itself. A member that is `nil` is refused.
    struct Account: Sendable {
        var uuid: String? = "11111111-2222-3333-4444-555555555555"
        var status: String? = "running"
        var jobs: [(id: String, type: String, status: String)]? = []
        var nodes: [String]? = []
        var version = QEMUVersion(major: 10, minor: 0, micro: 0)
        /// Why no connection comes about.
        var refusal: QMPError?
        /// What holds up making a connection.
        var gate: Gate?
        /// Answers other commands.
        var answer: @Sendable (FakeRequest) -> FakeAnswer? = { _ in nil }
    }

    let account: Mutex<Account>
    private let made = Observed<[ScriptedMonitor]>([])

    init(_ account: Account = Account()) { self.account = Mutex(account) }

    /// All monitors so far.
    var monitors: [ScriptedMonitor] { made.value }

    /// Waits for the monitor of this number; the first is 0.
    func monitor(_ number: Int) async -> ScriptedMonitor { await made.wait { $0.count > number }[number] }

    func change(_ change: @Sendable (inout Account) -> Void) { account.withLock { change(&$0) } }

    func make() async throws(QMPError) -> any Monitor {
        let (version, refusal, gate) = account.withLock { ($0.version, $0.refusal, $0.gate) }
        let greeting = QMPGreeting(version: version, capabilities: ["oob"])
        let monitor = ScriptedMonitor(greeting: greeting) { [self] request in answer(request) }
        made.update { $0.append(monitor) }
        await gate?.wait()
        monitor.failConnecting(with: refusal)
        return monitor
    }

    private func answer(_ request: FakeRequest) -> FakeAnswer {
        let account = account.withLock { $0 }
        if let answer = account.answer(request) { return answer }
        let value: JSONValue? =
            switch request.name {
            case "query-uuid": account.uuid.map { ["UUID": .string($0)] }
            case "query-status": account.status.map { ["status": .string($0), "running": .bool($0 == "running")] }
            case "query-jobs": account.jobs.map { .array($0.map(Self.job)) }
            case "query-named-block-nodes": account.nodes.map { .array($0.map { ["node-name": .string($0)] }) }
            default: nil
            }
        return value.map { .return($0) } ?? .standard
    }

    private static func job(_ id: String, _ type: String, _ status: String) -> JSONValue {
        [
            "id": .string(id), "type": .string(type), "status": .string(status), "current-progress": 0,
            "total-progress": 1,
        ]
    }

    /// A monitor that reconnects to it without pause.
    func reconnecting(
        _ time: Pacing = .immediate,
        _ change: (inout ReconnectingMonitor.Configuration) -> Void = { _ in }
    ) -> ReconnectingMonitor {
        var configuration = ReconnectingMonitor.Configuration()
        configuration.commandTimeout = nil
        configuration.connectTimeout = nil
        change(&configuration)
        return ReconnectingMonitor(configuration: configuration, pacing: time) { [self] () async throws(QMPError) in
            try await make()
        }
    }

    /// Whether nobody holds on to any of the monitors, and none is open.
    func isLeftAlone() async -> Bool {
        for monitor in monitors {
            if monitor.subscriptionCount > 0 { return false }
            do throws(QMPError) {
                // One that was never connected, or is still, would take it.
                try await monitor.connect()
                return false
            } catch {
                continue
            }
        }
        return true
    }
}

extension Pacing {
    /// Pauses take no time.
    static var immediate: Pacing {
        Pacing(now: { .zero }, sleep: { _ in await Task.yield() }, anyDuration: { $0 })
    }
}

/// Time that passes when the test says so.
final class ManualTime: Sendable {
    private struct Sleeper {
        let end: Duration
        let continuation: CheckedContinuation<Void, Never>
    }

    private struct State {
        var now = Duration.zero
        var sleepers: [Int: Sleeper] = [:]
        var nextKey = 0
    }

    private let state = Mutex(State())
    /// The pauses so far, as long as they were to be.
    private let pauses = Observed<[Duration]>([])

    /// How long each pause was to be at most.
    var limits: [Duration] { limit.withLock { $0 } }
    private let limit = Mutex<[Duration]>([])

    /// Waits until so many pauses began.
    @discardableResult
    func pauses(count: Int) async -> [Duration] { await pauses.wait { $0.count >= count } }

    func advance(by duration: Duration) {
        let woken = state.withLock { state in
            state.now += duration
            let woken = state.sleepers.filter { $0.value.end <= state.now }
            for key in woken.keys { state.sleepers[key] = nil }
            return woken.values.map(\.continuation)
        }
        for continuation in woken { continuation.resume() }
    }

    /// How many sleep.
    var sleeperCount: Int { state.withLock { $0.sleepers.count } }

    var pacing: Pacing {
        Pacing(
            now: { self.state.withLock { $0.now } },
            sleep: { await self.sleep($0) },
            anyDuration: { limit in
                self.limit.withLock { $0.append(limit) }
                return limit
            }
        )
    }

    private func sleep(_ duration: Duration) async {
        let key = state.withLock { state in
            defer { state.nextKey += 1 }
            return state.nextKey
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let mustWait = state.withLock { state in
                    guard duration > .zero, !Task.isCancelled else { return false }
                    state.sleepers[key] = Sleeper(end: state.now + duration, continuation: continuation)
                    return true
                }
                pauses.update { $0.append(duration) }
                if !mustWait { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.sleepers.removeValue(forKey: key) }?.continuation.resume()
        }
    }
}

extension QMPError {
    /// What a command ends with that was on its way when the connection was lost.
    static let gone = QMPError(.connectionLost, "QEMU has gone")
}

extension EventStream.Element {
    var resumption: Resumption? {
        if case .resumed(let resumption) = self { resumption } else { nil }
    }

    /// The event's name, or what else it is.
    var label: String {
        switch self {
        case .event(let event): event.name
        case .gap(let count): "gap \(count)"
        case .resumed: "resumed"
        }
    }
}

extension EventStream.Iterator {
    /// The next element of a stream that has one.
    mutating func element() async throws -> EventStream.Element {
        guard let element = try await next() else { throw QMPError(.closed, "the stream has ended") }
        return element
    }
}
