/// Runs `body` to its end, also when the task is cancelled in the meantime: for what must not be left half done.
///
/// - Parameter body: What to do. It must end by itself, within a deadline.
package func shielded<Value: Sendable>(
    _ body: @escaping @Sendable () async throws(QMPError) -> Value
) async throws(QMPError) -> Value {
    try await Task { await outcome(of: body) }.value.get()
}
