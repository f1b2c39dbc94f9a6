internal import QMP

/// The limits that a block device keeps to. What is `nil` is without limit.
public struct BlockThrottling: Sendable, Hashable {
    /// A limit, and how far it may be passed for a while.
    public struct Limit: Sendable, Hashable {
        /// How many bytes or operations a second, on average.
        public var average: Int
        /// How many a second in bursts; `nil` when bursts have no limit of their own.
        public var burst: Int?
        /// How long a burst may last.
        public var burstLength: Duration

        /// Creates a limit.
        public init(average: Int, burst: Int? = nil, burstLength: Duration = .seconds(1)) {
            self.average = average
            self.burst = burst
            self.burstLength = burstLength
        }

        /// Zero stands for "no limit" in what QEMU says.
        init?(_ average: Int, burst: Int?, seconds: Int?) {
            guard average != 0 else { return nil }
            self.init(
                average: average,
                burst: burst.flatMap { $0 == 0 ? nil : $0 },
                burstLength: .seconds(seconds ?? 1)
            )
        }
    }

    /// Bytes, read and written together.
    public var totalBytes: Limit?
    /// Bytes read.
    public var readBytes: Limit?
    /// Bytes written.
    public var writtenBytes: Limit?
    /// Operations, reads and writes together.
    public var totalOperations: Limit?
    /// Reads.
    public var reads: Limit?
    /// Writes.
    public var writes: Limit?
    /// A request of more bytes than this counts as several operations; `nil` when each counts as one.
    public var operationSize: Int?
    /// The group whose members share these limits.
    public var group: String?

    /// Creates limits; by default there are none.
    public init() {}

    /// Takes the limits from what QEMU tells of a device's medium; `nil` when there are none.
    init?(_ info: BlockDeviceInfo) {
        totalBytes = Limit(info.bps, burst: info.bpsMax, seconds: info.bpsMaxLength)
        readBytes = Limit(info.bpsRd, burst: info.bpsRdMax, seconds: info.bpsRdMaxLength)
        writtenBytes = Limit(info.bpsWr, burst: info.bpsWrMax, seconds: info.bpsWrMaxLength)
        totalOperations = Limit(info.iops, burst: info.iopsMax, seconds: info.iopsMaxLength)
        reads = Limit(info.iopsRd, burst: info.iopsRdMax, seconds: info.iopsRdMaxLength)
        writes = Limit(info.iopsWr, burst: info.iopsWrMax, seconds: info.iopsWrMaxLength)
        let limits = [totalBytes, readBytes, writtenBytes, totalOperations, reads, writes]
        guard limits.contains(where: { $0 != nil }) else { return nil }
        operationSize = info.iopsSize.flatMap { $0 == 0 ? nil : $0 }
        group = info.group
    }
}
