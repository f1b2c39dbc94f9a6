extension FakeQEMU {
    /// What a fake QEMU has seen so far.
    public struct Record: Sendable {
        /// The commands, in the order in which they were read; `qmp_capabilities` is not among them.
        public internal(set) var requests: [FakeRequest] = []
        /// The negotiations: each `qmp_capabilities` that came first on its connection.
        public internal(set) var negotiations: [FakeRequest] = []
        /// How often something came that is not a request.
        public internal(set) var invalidInputCount = 0
        /// How many connections were accepted, closed ones included.
        public internal(set) var connectionCount = 0
        /// Whether a client is being served.
        public internal(set) var isConnected = false
        /// Whether that client has negotiated, and gets events.
        public internal(set) var isNegotiated = false
        /// Whether reading stands still because as many commands wait as QEMU queues.
        public internal(set) var isSuspended = false
    }

    /// What it has seen so far.
    public nonisolated var record: Record { observed.value }

    /// The commands so far; `qmp_capabilities` is not among them.
    public nonisolated var requests: [FakeRequest] { record.requests }

    /// Waits until so many commands came, and returns all; returns early when the task is cancelled.
    @discardableResult
    public nonisolated func requests(count: Int) async -> [FakeRequest] {
        await wait { $0.requests.count >= count }.requests
    }

    /// Waits until the record meets a condition; returns early when the task is cancelled.
    ///
    /// - Returns: The record that met it.
    @discardableResult
    public nonisolated func wait(until condition: @escaping @Sendable (Record) -> Bool) async -> Record {
        await observed.wait(until: condition)
    }
}
