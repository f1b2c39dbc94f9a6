#if ServiceLifecycle
public import ServiceLifecycle

/// A connection that is kept as long as the service runs.
extension ReconnectingMonitor: Service {
    /// Runs `operation`, which ends when the monitor does, and closes the monitor when the service is to end.
    func withShutdownHandler<Value>(_ operation: () async -> Value) async -> Value {
        await withGracefulShutdownHandler(operation: operation) { [keeper] in
            keeper.end(QMPError(.closed, "the connection was closed: the service is to end"))
        }
    }
}
#else
extension ReconnectingMonitor {
    /// Runs `operation`; no service tells it to end.
    func withShutdownHandler<Value>(_ operation: () async -> Value) async -> Value { await operation() }
}
#endif
