/// What `query-block` returns, for Foundation.
struct BlockInfo: Decodable {
    var device: String
    var qdev: String?
    var type: String
    var removable: Bool
    var locked: Bool
    var inserted: BlockDeviceInfo?
    var trayOpen: Bool?
    var ioStatus: BlockDeviceIoStatus?
    var dirtyBitmaps: [BlockDirtyInfo]?

    enum CodingKeys: String, CodingKey {
        case device, qdev, type, removable, locked, inserted
        case trayOpen = "tray_open"
        case ioStatus = "io-status"
        case dirtyBitmaps = "dirty-bitmaps"
    }
}

struct BlockDeviceInfo: Decodable {
    var file: String
    var nodeName: String?
    var ro: Bool
    var drv: String
    var backingFile: String?
    var backingFileDepth: Int
    var children: [BlockdevChild]?
    var active: Bool?
    var encrypted: Bool
    var encryptionKeyMissing: Bool?
    var detectZeroes: BlockdevDetectZeroesOptions
    var bps: Int
    var bpsRd: Int
    var bpsWr: Int
    var iops: Int
    var iopsRd: Int
    var iopsWr: Int
    var image: ImageInfo
    var bpsMax: Int?
    var bpsRdMax: Int?
    var bpsWrMax: Int?
    var iopsMax: Int?
    var iopsRdMax: Int?
    var iopsWrMax: Int?
    var bpsMaxLength: Int?
    var bpsRdMaxLength: Int?
    var bpsWrMaxLength: Int?
    var iopsMaxLength: Int?
    var iopsRdMaxLength: Int?
    var iopsWrMaxLength: Int?
    var iopsSize: Int?
    var group: String?
    var cache: BlockdevCacheInfo
    var writeThreshold: Int
    var dirtyBitmaps: [BlockDirtyInfo]?

    enum CodingKeys: String, CodingKey {
        case file, ro, drv, children, active, encrypted, bps, iops, image, group, cache
        case nodeName = "node-name"
        case backingFile = "backing_file"
        case backingFileDepth = "backing_file_depth"
        case encryptionKeyMissing = "encryption_key_missing"
        case detectZeroes = "detect_zeroes"
        case bpsRd = "bps_rd"
        case bpsWr = "bps_wr"
        case iopsRd = "iops_rd"
        case iopsWr = "iops_wr"
        case bpsMax = "bps_max"
        case bpsRdMax = "bps_rd_max"
        case bpsWrMax = "bps_wr_max"
        case iopsMax = "iops_max"
        case iopsRdMax = "iops_rd_max"
        case iopsWrMax = "iops_wr_max"
        case bpsMaxLength = "bps_max_length"
        case bpsRdMaxLength = "bps_rd_max_length"
        case bpsWrMaxLength = "bps_wr_max_length"
        case iopsMaxLength = "iops_max_length"
        case iopsRdMaxLength = "iops_rd_max_length"
        case iopsWrMaxLength = "iops_wr_max_length"
        case iopsSize = "iops_size"
        case writeThreshold = "write_threshold"
        case dirtyBitmaps = "dirty-bitmaps"
    }
}

struct BlockDirtyInfo: Decodable {
    var name: String?
    var count: Int
    var granularity: UInt32
    var recording: Bool
    var busy: Bool
    var status: DirtyBitmapStatus?
    var persistent: Bool
    var inconsistent: Bool?
}

struct BlockdevChild: Decodable {
    var child: String
    var nodeName: String

    enum CodingKeys: String, CodingKey {
        case child
        case nodeName = "node-name"
    }
}

struct BlockdevCacheInfo: Decodable {
    var writeback: Bool
    var direct: Bool
    var noFlush: Bool

    enum CodingKeys: String, CodingKey {
        case writeback, direct
        case noFlush = "no-flush"
    }
}

struct BlockDeviceIoStatus: RawRepresentable, Decodable { var rawValue: String }
struct BlockdevDetectZeroesOptions: RawRepresentable, Decodable { var rawValue: String }
struct DirtyBitmapStatus: RawRepresentable, Decodable { var rawValue: String }
