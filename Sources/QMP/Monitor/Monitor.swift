internal import JSONWire

/// A control connection to one running QEMU.
///
/// Every way to reach a machine conforms: ``SocketMonitor`` talks to QEMU's own socket; a scripted monitor answers in
/// tests. What runs on a monitor needs only the requirements here, of which the last two have a default; everything else
/// is built on them.
///
/// Each command of QEMU is a method of a monitor: `try await monitor.queryStatus()`.
public protocol Monitor: QAPIExecutor {
    /// Opens the connection and negotiates capabilities. Needed once, before the first command.
    func connect() async throws(QMPError)

    /// Closes the connection. Commands that still wait end with `QMPError.Code.closed`. Safe at any moment, and twice.
    func disconnect() async

    /// What QEMU said about itself when the connection opened; `nil` before ``connect()``.
    var greeting: QMPGreeting? { get async }

    /// Runs one command and returns QEMU's reply, undecoded.
    ///
    /// - Throws: `QMPError`: QEMU refused the command, it timed out, the task was cancelled, the connection ended.
    func run(_ command: QMPCommand) async throws(QMPError) -> QMPReply

    /// Subscribes to events. The subscription stands when this returns: no later event is missed.
    ///
    /// May be called before ``connect()``, to see events that QEMU sends while the connection opens.
    /// - Parameters:
    ///   - names: The events to deliver, by QMP name (`"RESET"`); `nil` for all.
    ///   - buffering: What happens when the subscriber does not keep up.
    func events(named names: Set<String>?, buffering: EventBuffering) async -> EventStream

    /// Runs several commands, which QEMU executes in this order, and returns what became of each.
    ///
    /// A monitor that can sends all of them before it waits for the first reply. Default: runs one after the other.
    func run(_ commands: [QMPCommand]) async -> [Result<QMPReply, QMPError>]

    /// What this QEMU has: its commands, events and types, as `query-qmp-schema` tells them.
    ///
    /// A monitor that can keeps it for as long as it is connected. Default: asks each time, which takes QEMU some 30 ms.
    /// - Parameter timeout: How long to wait for QEMU's answer.
    /// - Throws: `QMPError`.
    func schema(timeout: QMPTimeout) async throws(QMPError) -> LiveSchema
}

extension Monitor {
    /// Runs one command after the other.
    public func run(_ commands: [QMPCommand]) async -> [Result<QMPReply, QMPError>] {
        var results: [Result<QMPReply, QMPError>] = []
        for command in commands {
            do {
                results.append(.success(try await run(command)))
            } catch {
                results.append(.failure(error))
            }
        }
        return results
    }

    /// Asks QEMU.
    public func schema(timeout: QMPTimeout) async throws(QMPError) -> LiveSchema {
        try await run(QMPCommand("query-qmp-schema", timeout: timeout)).decode()
    }

    /// What this QEMU has, within the standard time.
    ///
    /// - Throws: `QMPError`.
    public func schema() async throws(QMPError) -> LiveSchema {
        try await schema(timeout: .standard)
    }
}
