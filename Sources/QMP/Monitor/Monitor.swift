internal import JSONWire

/// A control connection to one running QEMU.
///
/// Every way to reach a machine conforms: ``SocketMonitor`` talks to QEMU's own socket; a scripted monitor answers in
/// tests. What runs on a monitor needs only the five requirements here; everything else is built on them.
public protocol Monitor: Sendable {
    /// Opens the connection and negotiates capabilities. Needed once, before the first command.
    func connect() async throws(QMPError)

    /// Closes the connection. Commands that still wait end with ``QMPError/Code/closed``. Safe at any moment, and twice.
    func disconnect() async

    /// What QEMU said about itself when the connection opened; `nil` before ``connect()``.
    var greeting: QMPGreeting? { get async }

    /// Runs one command and returns QEMU's reply, undecoded.
    ///
    /// - Throws: ``QMPError``: QEMU refused the command, it timed out, the task was cancelled, the connection ended.
    func run(_ command: QMPCommand) async throws(QMPError) -> QMPReply

    /// Subscribes to events. The subscription stands when this returns: no later event is missed.
    ///
    /// May be called before ``connect()``, to see events that QEMU sends while the connection opens.
    /// - Parameters:
    ///   - names: The events to deliver, by QMP name (`"RESET"`); `nil` for all.
    ///   - buffering: What happens when the subscriber does not keep up.
    func events(named names: Set<String>?, buffering: EventBuffering) async -> EventStream
}
