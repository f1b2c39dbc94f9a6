public import QMP

/// How many operations took how long.
public struct BlockLatencyHistogram: Sendable, Hashable {
    /// Where one bin ends and the next begins, in nanoseconds, ascending. The first bin begins at zero, the last has no end.
    public let boundaries: [UInt64]
    /// How many operations there are in each bin: one more than there are boundaries.
    public let bins: [UInt64]

    /// Creates a histogram.
    public init(boundaries: [UInt64], bins: [UInt64]) {
        self.boundaries = boundaries
        self.bins = bins
    }

    /// Creates a histogram from what QEMU tells of it.
    public init(_ info: BlockLatencyHistogramInfo) {
        self.init(boundaries: info.boundaries, bins: info.bins)
    }

    /// A bin with its limits.
    public struct Bucket: Sendable, Hashable {
        /// The shortest time that belongs to it.
        public var lowerBound: Duration
        /// The shortest time that belongs to the next one; `nil` for the last.
        public var upperBound: Duration?
        /// How many operations took that long.
        public var count: UInt64

        /// Creates a bucket.
        public init(lowerBound: Duration, upperBound: Duration?, count: UInt64) {
            self.lowerBound = lowerBound
            self.upperBound = upperBound
            self.count = count
        }
    }

    /// The bins with their limits.
    public var buckets: [Bucket] {
        let limits = boundaries.map { Duration.nanoseconds($0) }
        let lower = [.zero] + limits
        let upper = limits.map(Optional.some) + [nil]
        return zip(zip(lower, upper), bins).map { Bucket(lowerBound: $0.0, upperBound: $0.1, count: $1) }
    }

    /// What was counted since an earlier reading; `nil` when a bin went down or the boundaries are others, as after
    /// `block-latency-histogram-set`.
    public func delta(since earlier: BlockLatencyHistogram) -> BlockLatencyHistogram? {
        guard boundaries == earlier.boundaries, bins.count == earlier.bins.count else { return nil }
        var increases: [UInt64] = []
        for (count, before) in zip(bins, earlier.bins) {
            guard let increase = count.increase(since: before) else { return nil }
            increases.append(increase)
        }
        return BlockLatencyHistogram(boundaries: boundaries, bins: increases)
    }
}
