internal import QMP

/// How often operations of one kind were done, or how often within a time.
public struct BlockOperationCounters: Sendable, Hashable {
    /// How many were done.
    public var operations: Int
    /// How many bytes they moved; `nil` for flushes.
    public var bytes: Int?
    /// How many requests of the guest were joined to others, and so are not among ``operations``; `nil` for flushes.
    public var merged: Int?
    /// How many failed.
    public var failed: Int
    /// How many were refused as invalid.
    public var invalid: Int
    /// How long they took together, in nanoseconds. Where several ran at once, each one's time counts.
    public var totalTimeNanoseconds: Int

    /// Creates counters.
    public init(
        operations: Int,
        bytes: Int? = nil,
        merged: Int? = nil,
        failed: Int = 0,
        invalid: Int = 0,
        totalTimeNanoseconds: Int
    ) {
        self.operations = operations
        self.bytes = bytes
        self.merged = merged
        self.failed = failed
        self.invalid = invalid
        self.totalTimeNanoseconds = totalTimeNanoseconds
    }

    /// How long they took together. Where several ran at once, each one's time counts.
    public var totalTime: Duration { .nanoseconds(totalTimeNanoseconds) }

    /// How long one took on average; `nil` when there was none.
    public var meanLatency: Duration? {
        operations > 0 ? .nanoseconds(totalTimeNanoseconds / operations) : nil
    }

    /// What was counted since an earlier reading; `nil` when a counter went down.
    func delta(since earlier: Self) -> Self? {
        guard let operations = operations.increase(since: earlier.operations),
            let failed = failed.increase(since: earlier.failed),
            let invalid = invalid.increase(since: earlier.invalid),
            let time = totalTimeNanoseconds.increase(since: earlier.totalTimeNanoseconds)
        else { return nil }
        var delta = Self(operations: operations, failed: failed, invalid: invalid, totalTimeNanoseconds: time)
        if let bytes {
            guard let increase = bytes.increase(since: earlier.bytes ?? 0) else { return nil }
            delta.bytes = increase
        }
        if let merged {
            guard let increase = merged.increase(since: earlier.merged ?? 0) else { return nil }
            delta.merged = increase
        }
        return delta
    }
}

extension BlockOperationCounters {
    /// Takes one kind of operation out of all counters; `nil` when this QEMU does not count it.
    init?(_ operation: BlockOperation, of stats: BlockDeviceStats) {
        switch operation {
        case .read: self.init(readsOf: stats)
        case .write: self.init(writesOf: stats)
        case .flush: self.init(flushesOf: stats)
        case .unmap: self.init(unmapsOf: stats)
        case .zoneAppend: self.init(zoneAppendsOf: stats)
        }
    }

    private init(readsOf stats: BlockDeviceStats) {
        self.init(
            operations: stats.rdOperations,
            bytes: stats.rdBytes,
            merged: stats.rdMerged,
            failed: stats.failedRdOperations,
            invalid: stats.invalidRdOperations,
            totalTimeNanoseconds: stats.rdTotalTimeNs
        )
    }

    private init(writesOf stats: BlockDeviceStats) {
        self.init(
            operations: stats.wrOperations,
            bytes: stats.wrBytes,
            merged: stats.wrMerged,
            failed: stats.failedWrOperations,
            invalid: stats.invalidWrOperations,
            totalTimeNanoseconds: stats.wrTotalTimeNs
        )
    }

    private init(flushesOf stats: BlockDeviceStats) {
        self.init(
            operations: stats.flushOperations,
            failed: stats.failedFlushOperations,
            invalid: stats.invalidFlushOperations,
            totalTimeNanoseconds: stats.flushTotalTimeNs
        )
    }

    private init(unmapsOf stats: BlockDeviceStats) {
        self.init(
            operations: stats.unmapOperations,
            bytes: stats.unmapBytes,
            merged: stats.unmapMerged,
            failed: stats.failedUnmapOperations,
            invalid: stats.invalidUnmapOperations,
            totalTimeNanoseconds: stats.unmapTotalTimeNs
        )
    }

    private init?(zoneAppendsOf stats: BlockDeviceStats) {
        guard let operations = stats.zoneAppendOperations else { return nil }
        self.init(
            operations: operations,
            bytes: stats.zoneAppendBytes,
            merged: stats.zoneAppendMerged,
            failed: stats.failedZoneAppendOperations ?? 0,
            invalid: stats.invalidZoneAppendOperations ?? 0,
            totalTimeNanoseconds: stats.zoneAppendTotalTimeNs ?? 0
        )
    }
}
