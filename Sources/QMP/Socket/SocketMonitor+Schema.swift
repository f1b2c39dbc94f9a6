extension SocketMonitor {
    /// What this QEMU has: its commands, events and types, as `query-qmp-schema` tells them.
    ///
    /// It is asked once; as long as it runs, a QEMU does not change.
    /// - Throws: `QMPError`.
    public nonisolated func schema() async throws(QMPError) -> LiveSchema {
        if let known = await knownSchema { return known }
        let schema: LiveSchema = try await run(QMPCommand("query-qmp-schema")).decode()
        await keep(schema)
        return schema
    }

    private func keep(_ schema: LiveSchema) { knownSchema = schema }
}
