/// What `query-blockstats` returns, for Foundation.
struct BlockStats: Decodable {
    var device: String?
    var qdev: String?
    var nodeName: String?
    var stats: BlockDeviceStats
    var driverSpecific: BlockStatsSpecific?
    var parent: Box<BlockStats>?
    var backing: Box<BlockStats>?

    enum CodingKeys: String, CodingKey {
        case device, qdev, stats, parent, backing
        case nodeName = "node-name"
        case driverSpecific = "driver-specific"
    }
}

struct BlockDeviceStats: Decodable {
    var rdBytes: Int
    var wrBytes: Int
    var zoneAppendBytes: Int?
    var unmapBytes: Int
    var rdOperations: Int
    var wrOperations: Int
    var zoneAppendOperations: Int?
    var flushOperations: Int
    var unmapOperations: Int
    var rdTotalTimeNs: Int
    var wrTotalTimeNs: Int
    var zoneAppendTotalTimeNs: Int?
    var flushTotalTimeNs: Int
    var unmapTotalTimeNs: Int
    var wrHighestOffset: Int
    var rdMerged: Int
    var wrMerged: Int
    var zoneAppendMerged: Int?
    var unmapMerged: Int
    var idleTimeNs: Int?
    var failedRdOperations: Int
    var failedWrOperations: Int
    var failedZoneAppendOperations: Int?
    var failedFlushOperations: Int
    var failedUnmapOperations: Int
    var invalidRdOperations: Int
    var invalidWrOperations: Int
    var invalidZoneAppendOperations: Int?
    var invalidFlushOperations: Int
    var invalidUnmapOperations: Int
    var accountInvalid: Bool
    var accountFailed: Bool
    var timedStats: [BlockDeviceTimedStats]
    var rdLatencyHistogram: BlockLatencyHistogramInfo?
    var wrLatencyHistogram: BlockLatencyHistogramInfo?
    var zoneAppendLatencyHistogram: BlockLatencyHistogramInfo?
    var flushLatencyHistogram: BlockLatencyHistogramInfo?

    enum CodingKeys: String, CodingKey {
        case rdBytes = "rd_bytes"
        case wrBytes = "wr_bytes"
        case zoneAppendBytes = "zone_append_bytes"
        case unmapBytes = "unmap_bytes"
        case rdOperations = "rd_operations"
        case wrOperations = "wr_operations"
        case zoneAppendOperations = "zone_append_operations"
        case flushOperations = "flush_operations"
        case unmapOperations = "unmap_operations"
        case rdTotalTimeNs = "rd_total_time_ns"
        case wrTotalTimeNs = "wr_total_time_ns"
        case zoneAppendTotalTimeNs = "zone_append_total_time_ns"
        case flushTotalTimeNs = "flush_total_time_ns"
        case unmapTotalTimeNs = "unmap_total_time_ns"
        case wrHighestOffset = "wr_highest_offset"
        case rdMerged = "rd_merged"
        case wrMerged = "wr_merged"
        case zoneAppendMerged = "zone_append_merged"
        case unmapMerged = "unmap_merged"
        case idleTimeNs = "idle_time_ns"
        case failedRdOperations = "failed_rd_operations"
        case failedWrOperations = "failed_wr_operations"
        case failedZoneAppendOperations = "failed_zone_append_operations"
        case failedFlushOperations = "failed_flush_operations"
        case failedUnmapOperations = "failed_unmap_operations"
        case invalidRdOperations = "invalid_rd_operations"
        case invalidWrOperations = "invalid_wr_operations"
        case invalidZoneAppendOperations = "invalid_zone_append_operations"
        case invalidFlushOperations = "invalid_flush_operations"
        case invalidUnmapOperations = "invalid_unmap_operations"
        case accountInvalid = "account_invalid"
        case accountFailed = "account_failed"
        case timedStats = "timed_stats"
        case rdLatencyHistogram = "rd_latency_histogram"
        case wrLatencyHistogram = "wr_latency_histogram"
        case zoneAppendLatencyHistogram = "zone_append_latency_histogram"
        case flushLatencyHistogram = "flush_latency_histogram"
    }
}

struct BlockStatsSpecific: Decodable {
    var driver: BlockdevDriver
    var branch: Branch

    enum CodingKeys: String, CodingKey {
        case driver
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        driver = try container.decode(BlockdevDriver.self, forKey: .driver)
        branch = try Branch(driver, from: decoder)
    }

    enum Branch {
        case file(BlockStatsSpecificFile)
        case hostDevice(BlockStatsSpecificFile)
        case nvme(BlockStatsSpecificNvme)
        case other

        init(_ tag: BlockdevDriver, from decoder: any Decoder) throws {
            switch tag.rawValue {
            case "file": self = .file(try BlockStatsSpecificFile(from: decoder))
            case "host_device": self = .hostDevice(try BlockStatsSpecificFile(from: decoder))
            case "nvme": self = .nvme(try BlockStatsSpecificNvme(from: decoder))
            default: self = .other
            }
        }
    }
}

struct BlockDeviceTimedStats: Decodable {
    var intervalLength: Int
    var minRdLatencyNs: Int
    var maxRdLatencyNs: Int
    var avgRdLatencyNs: Int
    var minWrLatencyNs: Int
    var maxWrLatencyNs: Int
    var avgWrLatencyNs: Int
    var minZoneAppendLatencyNs: Int?
    var maxZoneAppendLatencyNs: Int?
    var avgZoneAppendLatencyNs: Int?
    var minFlushLatencyNs: Int
    var maxFlushLatencyNs: Int
    var avgFlushLatencyNs: Int
    var avgRdQueueDepth: Double
    var avgWrQueueDepth: Double
    var avgZoneAppendQueueDepth: Double?

    enum CodingKeys: String, CodingKey {
        case intervalLength = "interval_length"
        case minRdLatencyNs = "min_rd_latency_ns"
        case maxRdLatencyNs = "max_rd_latency_ns"
        case avgRdLatencyNs = "avg_rd_latency_ns"
        case minWrLatencyNs = "min_wr_latency_ns"
        case maxWrLatencyNs = "max_wr_latency_ns"
        case avgWrLatencyNs = "avg_wr_latency_ns"
        case minZoneAppendLatencyNs = "min_zone_append_latency_ns"
        case maxZoneAppendLatencyNs = "max_zone_append_latency_ns"
        case avgZoneAppendLatencyNs = "avg_zone_append_latency_ns"
        case minFlushLatencyNs = "min_flush_latency_ns"
        case maxFlushLatencyNs = "max_flush_latency_ns"
        case avgFlushLatencyNs = "avg_flush_latency_ns"
        case avgRdQueueDepth = "avg_rd_queue_depth"
        case avgWrQueueDepth = "avg_wr_queue_depth"
        case avgZoneAppendQueueDepth = "avg_zone_append_queue_depth"
    }
}

struct BlockLatencyHistogramInfo: Decodable {
    var boundaries: [UInt64]
    var bins: [UInt64]
}

struct BlockStatsSpecificFile: Decodable {
    var discardNbOk: UInt64
    var discardNbFailed: UInt64
    var discardBytesOk: UInt64

    enum CodingKeys: String, CodingKey {
        case discardNbOk = "discard-nb-ok"
        case discardNbFailed = "discard-nb-failed"
        case discardBytesOk = "discard-bytes-ok"
    }
}

struct BlockStatsSpecificNvme: Decodable {
    var completionErrors: UInt64
    var alignedAccesses: UInt64
    var unalignedAccesses: UInt64

    enum CodingKeys: String, CodingKey {
        case completionErrors = "completion-errors"
        case alignedAccesses = "aligned-accesses"
        case unalignedAccesses = "unaligned-accesses"
    }
}

struct BlockdevDriver: RawRepresentable, Decodable { var rawValue: String }
