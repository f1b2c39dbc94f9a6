public import QMP

/// Latencies and queue depths of a device over its last interval of some length.
public struct BlockTimedStatistics: Sendable {
    /// All that QEMU tells of it.
    public let info: BlockDeviceTimedStats

    /// Creates statistics from what QEMU tells.
    public init(_ info: BlockDeviceTimedStats) {
        self.info = info
    }

    /// Over what time they are taken.
    public var interval: Duration { .seconds(info.intervalLength) }

    /// How long operations took.
    public struct Latency: Sendable, Hashable {
        /// The shortest.
        public var minimum: Duration
        /// The average.
        public var mean: Duration
        /// The longest.
        public var maximum: Duration

        /// Creates latencies.
        public init(minimum: Duration, mean: Duration, maximum: Duration) {
            self.minimum = minimum
            self.mean = mean
            self.maximum = maximum
        }

        /// Zero stands for "there was none" in what QEMU says.
        init?(_ minimum: Int?, _ mean: Int?, _ maximum: Int?) {
            guard let minimum, let mean, let maximum, maximum != 0 else { return nil }
            self.init(
                minimum: .nanoseconds(minimum),
                mean: .nanoseconds(mean),
                maximum: .nanoseconds(maximum)
            )
        }
    }

    /// How long the operations of a kind took; `nil` when there was none, or when QEMU does not keep it: unmaps never,
    /// appends to zones since 8.1.
    public func latency(of operation: BlockOperation) -> Latency? {
        switch operation {
        case .read: Latency(info.minRdLatencyNs, info.avgRdLatencyNs, info.maxRdLatencyNs)
        case .write: Latency(info.minWrLatencyNs, info.avgWrLatencyNs, info.maxWrLatencyNs)
        case .flush: Latency(info.minFlushLatencyNs, info.avgFlushLatencyNs, info.maxFlushLatencyNs)
        case .unmap: nil
        case .zoneAppend:
            Latency(info.minZoneAppendLatencyNs, info.avgZoneAppendLatencyNs, info.maxZoneAppendLatencyNs)
        }
    }

    /// How many operations of a kind were under way on average; `nil` when QEMU does not keep it: flushes and unmaps
    /// never, appends to zones since 8.1.
    public func meanQueueDepth(of operation: BlockOperation) -> Double? {
        switch operation {
        case .read: info.avgRdQueueDepth
        case .write: info.avgWrQueueDepth
        case .zoneAppend: info.avgZoneAppendQueueDepth
        case .flush, .unmap: nil
        }
    }
}
