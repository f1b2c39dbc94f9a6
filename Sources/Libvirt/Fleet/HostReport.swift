/// What came of one host of a ``Fleet``.
public struct HostReport<Value: Sendable>: Sendable {
    /// The host.
    public let host: FleetHost
    /// What the work with it gave, or why it gave nothing: a `QMPError`, unless the work threw an error of its own. It is
    /// `timedOut` when the host's time was over, `cancelled`, or whatever the connection and calls ended with.
    public let result: Result<Value, any Error>
}
