/// What a block device did between two readings of its statistics.
public struct BlockStatisticsDelta: Sendable, Hashable {
    /// The device, as it was called at the later reading.
    public let address: BlockDeviceAddress
    /// What was counted, by kind of operation.
    let counters: [BlockOperation: BlockOperationCounters]
    let histograms: [BlockOperation: BlockLatencyHistogram]

    /// What was counted of one kind of operation; `nil` when this QEMU does not count it.
    public subscript(operation: BlockOperation) -> BlockOperationCounters? { counters[operation] }

    /// The latencies of the operations of a kind; `nil` without a histogram, or when its boundaries have changed.
    public func latencyHistogram(of operation: BlockOperation) -> BlockLatencyHistogram? { histograms[operation] }

    /// How long all operations took together. Where several ran at once, each one's time counts.
    public var totalTime: Duration { counters.values.reduce(.zero) { $0 + $1.totalTime } }

    /// What that makes per second.
    ///
    /// - Parameter duration: The time between the readings.
    /// - Returns: The rates; `nil` when no time passed.
    public func rates(over duration: Duration) -> BlockRates? { BlockRates(self, over: duration) }
}

extension BlockStatistics {
    /// What the device did since an earlier reading.
    ///
    /// - Returns: `nil` when the earlier reading is of another device (see ``BlockDeviceAddress/identity``), or when a
    ///   counter went down: then the device is another one of the same name. Snapshots and changes of the medium do not
    ///   disturb.
    public func delta(since earlier: BlockStatistics) -> BlockStatisticsDelta? {
        guard let identity = address.identity, identity == earlier.address.identity else { return nil }
        var counters: [BlockOperation: BlockOperationCounters] = [:]
        var histograms: [BlockOperation: BlockLatencyHistogram] = [:]
        for operation in BlockOperation.allCases {
            if let now = self[operation], let before = earlier[operation] {
                guard let delta = now.delta(since: before) else { return nil }
                counters[operation] = delta
            }
            if let now = latencyHistogram(of: operation), let before = earlier.latencyHistogram(of: operation) {
                histograms[operation] = now.delta(since: before)
            }
        }
        return BlockStatisticsDelta(address: address, counters: counters, histograms: histograms)
    }

    /// What the device did per second since an earlier reading.
    ///
    /// - Parameters:
    ///   - earlier: The reading to compare with.
    ///   - duration: The time between the readings.
    /// - Returns: `nil` when ``delta(since:)`` is, or when no time passed.
    public func rates(since earlier: BlockStatistics, over duration: Duration) -> BlockRates? {
        delta(since: earlier)?.rates(over: duration)
    }
}

extension [BlockStatistics] {
    /// What the devices did since an earlier reading. Those that were not there then, or are others of the same name, are
    /// left out.
    public func deltas(since earlier: [BlockStatistics]) -> [BlockStatisticsDelta] {
        let before = Dictionary(
            earlier.compactMap { statistics in statistics.address.identity.map { ($0, statistics) } },
            uniquingKeysWith: { first, _ in first }
        )
        return compactMap { statistics in
            statistics.address.identity.flatMap { before[$0] }.flatMap { statistics.delta(since: $0) }
        }
    }

    /// What the devices did per second since an earlier reading; which, as for ``deltas(since:)``.
    ///
    /// - Parameters:
    ///   - earlier: The reading to compare with.
    ///   - duration: The time between the readings.
    public func rates(since earlier: [BlockStatistics], over duration: Duration) -> [BlockRates] {
        deltas(since: earlier).compactMap { $0.rates(over: duration) }
    }
}
