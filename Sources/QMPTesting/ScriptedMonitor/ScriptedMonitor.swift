public import JSONWire
internal import NIOConcurrencyHelpers
public import QMP

/// A monitor without a machine: it answers in the process, from a function or a script.
///
/// ```swift
/// let monitor = ScriptedMonitor { request in
///     switch request.name {
///     case "query-status": .return(["running": true, "status": "running"])
///     default: .standard
///     }
/// }
/// ```
/// It keeps the promises of every monitor: commands need ``connect()`` first, deadlines and cancellation end one command
/// alone, and event streams end with the connection. Unlike QEMU it starts each command at once, also while others run.
public final class ScriptedMonitor: Monitor {
    /// Answers one command. An error thrown is what the command ends with.
    public typealias Answer = @Sendable (FakeRequest) async throws(QMPError) -> FakeAnswer

    let offeredGreeting: QMPGreeting
    let commandTimeout: Duration?
    let answer: Answer
    let state: NIOLockedValueBox<State>
    private let log = Observed<[FakeRequest]>([])

    /// Creates a monitor that answers by a function.
    ///
    /// - Parameters:
    ///   - greeting: What it says about itself once connected. Default: QEMU 10.0.0 with `oob`.
    ///   - commandTimeout: How long a command with `QMPTimeout.standard` waits; for ever when `nil`.
    ///   - commands: Commands that ``FakeAnswer/standard`` answers, besides those that are built in to ``FakeQEMU``.
    ///   - answer: Answers each command. Default: ``FakeAnswer/standard``.
    public init(
        greeting: QMPGreeting = .fake,
        commandTimeout: Duration? = nil,
        commands: [FakeCommand] = [],
        answer: @escaping Answer = { _ in .standard }
    ) {
        self.offeredGreeting = greeting
        self.commandTimeout = commandTimeout
        let machine = FakeMachine(name: "fake", version: greeting.version, commands: commands)
        state = NIOLockedValueBox(State(machine: machine))
        self.answer = answer
    }

    /// Creates a monitor that follows a script.
    public convenience init(greeting: QMPGreeting = .fake, commandTimeout: Duration? = nil, script: FakeScript) {
        self.init(greeting: greeting, commandTimeout: commandTimeout) { script.answer($0) }
    }

    // MARK: Monitor

    /// Opens the monitor; fails with what ``failConnecting(with:)`` set.
    ///
    /// - Throws: `QMPError.Code.closed` when it was closed before.
    public func connect() async throws(QMPError) {
        let failure: QMPError? = state.withLockedValue { state in
            switch state.phase {
            case .connected: return nil
            case .ended(let reason): return reason
            case .idle:
                if state.connectFailure == nil { state.phase = .connected }
                return state.connectFailure
            }
        }
        if let failure { throw failure }
    }

    /// Closes the monitor: waiting commands fail with `QMPError.Code.closed`, event streams end without a reason.
    public func disconnect() async {
        end(QMPError(.closed, "the connection was closed"), streamsFail: false)
    }

    /// The greeting; `nil` before ``connect()``.
    public var greeting: QMPGreeting? {
        state.withLockedValue { state in
            if case .idle = state.phase { nil } else { offeredGreeting }
        }
    }

    /// Subscribes to events.
    public func events(named names: Set<String>?, buffering: EventBuffering) async -> EventStream {
        subscribe(named: names, buffering: buffering)
    }

    // MARK: Control

    /// The commands that came, in order. Those that ended before they would have been sent are not among them.
    public var requests: [FakeRequest] { log.value }

    /// Waits until so many commands came, and returns all; returns early when the task is cancelled.
    @discardableResult
    public func requests(count: Int) async -> [FakeRequest] { await log.wait { $0.count >= count } }

    /// How many event streams somebody holds; those that were cancelled, or ended with the connection, do not count. What it
    /// was before a call, it is to be afterwards: otherwise the call left a subscription behind.
    public var subscriptionCount: Int { state.withLockedValue { $0.subscriptions.count } }

    /// Makes ``connect()`` fail from now on, or succeed again with `nil`.
    public func failConnecting(with error: QMPError?) {
        state.withLockedValue { $0.connectFailure = error }
    }

    /// Delivers an event with the present time to the subscribers.
    public func emit(_ name: String, data: JSONObject? = nil) { emit(QMPEvent(fake: name, data: data)) }

    /// Delivers an event to the subscribers.
    public func emit(_ event: QMPEvent) {
        // Under the lock: all subscribers see the same order.
        state.withLockedValue { state in
            for source in state.subscriptions.values { source.yield(event) }
        }
    }

    /// Ends the connection as if QEMU had gone: waiting commands and event streams fail with the error.
    public func fail(with error: QMPError = QMPError(.connectionLost, "the connection was lost")) {
        end(error, streamsFail: true)
    }

    func record(_ request: FakeRequest) { log.update { $0.append(request) } }
}

extension QMPGreeting {
    /// The greeting of a fake: QEMU 10.0.0 with `oob`.
    public static let fake = QMPGreeting(version: QEMUVersion(major: 10, minor: 0, micro: 0), capabilities: ["oob"])
}
