/// What a block device did per second between two readings of its statistics.
public struct BlockRates: Sendable, Hashable {
    /// The rates of one kind of operation.
    public struct Rate: Sendable, Hashable {
        /// Operations per second.
        public var operationsPerSecond: Double
        /// Bytes per second; `nil` for flushes.
        public var bytesPerSecond: Double?
        /// How long one operation took on average; `nil` when there was none.
        public var meanLatency: Duration?
        /// How many operations were under way on average, by the time that those that ended took.
        public var meanInFlight: Double
    }

    /// The device.
    public let address: BlockDeviceAddress
    /// The time between the readings.
    public let duration: Duration
    /// The sums over all kinds of operations.
    public let total: Rate
    private let rates: [BlockOperation: Rate]

    /// The rates of one kind of operation; `nil` when this QEMU does not count it.
    public subscript(operation: BlockOperation) -> Rate? { rates[operation] }

    /// For which part of the time the device was busy, from 0 to 1, at most: the share that the operations would have taken
    /// one after the other. Requests that ran at once make the true share smaller; one that has not ended yet counts only
    /// when it has.
    public var busyFraction: Double { min(1, total.meanInFlight) }

    /// Makes rates of a difference; `nil` when no time passed.
    init?(_ delta: BlockStatisticsDelta, over duration: Duration) {
        guard duration > .zero else { return nil }
        let seconds = duration / .seconds(1)
        address = delta.address
        self.duration = duration
        rates = delta.counters.mapValues { Rate([$0], seconds: seconds) }
        total = Rate(Array(delta.counters.values), seconds: seconds)
    }
}

extension BlockRates.Rate {
    /// Sums up as floating point: nothing there can overflow.
    fileprivate init(_ counters: [BlockOperationCounters], seconds: Double) {
        let operations = counters.reduce(0) { $0 + Double($1.operations) }
        let time = counters.reduce(Duration.zero) { $0 + $1.totalTime }
        let bytes = counters.compactMap { $0.bytes.map { Double($0) } }
        self.init(
            operationsPerSecond: operations / seconds,
            bytesPerSecond: bytes.isEmpty ? nil : bytes.reduce(0, +) / seconds,
            meanLatency: operations > 0 ? time / operations : nil,
            meanInFlight: time / .seconds(1) / seconds
        )
    }
}
