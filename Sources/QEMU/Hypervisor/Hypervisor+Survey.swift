extension Hypervisor {
    /// Does the same with all machines, each through a connection of its own: lists them with what they say.
    ///
    /// ```swift
    /// for await report in try await hypervisor.survey({ try await $0.status() }) {
    ///     print(report.machine.name, report.result)
    /// }
    /// ```
    /// One machine's trouble is no other's: each has its own result, and its own time. The work begins with the loop, or
    /// with ``Survey/collect()``.
    /// - Parameters:
    ///   - timeout: How long each machine may take from its connection to the end of `body`. Default: 10 seconds.
    ///   - concurrency: How many machines are worked with at a time, at least 1. Default: 16.
    ///   - body: Works with one machine. It ends soon when its task is cancelled, as everything of a domain does.
    /// - Throws: `QMPError`: the list of machines cannot be had.
    public func survey<Value: Sendable>(
        timeout: Duration = .seconds(10),
        concurrency: Int = 16,
        _ body: @escaping @Sendable (Domain) async throws -> Value
    ) async throws(QMPError) -> Survey<Value> {
        Survey(
            machines: try await machines(),
            driver: driver,
            timeout: timeout,
            concurrency: max(concurrency, 1),
            body: body
        )
    }
}
