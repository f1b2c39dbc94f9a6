/// What `query-block` says about images, for Foundation.
struct ImageInfo: Decodable {
    var filename: String
    var format: String
    var dirtyFlag: Bool?
    var actualSize: Int?
    var virtualSize: Int
    var clusterSize: Int?
    var encrypted: Bool?
    var compressed: Bool?
    var backingFilename: String?
    var fullBackingFilename: String?
    var backingFilenameFormat: String?
    var snapshots: [SnapshotInfo]?
    var limits: BlockLimitsInfo?
    var backingImage: Box<ImageInfo>?
    var formatSpecific: ImageInfoSpecific?

    enum CodingKeys: String, CodingKey {
        case filename, format, encrypted, compressed, snapshots, limits
        case dirtyFlag = "dirty-flag"
        case actualSize = "actual-size"
        case virtualSize = "virtual-size"
        case clusterSize = "cluster-size"
        case backingFilename = "backing-filename"
        case fullBackingFilename = "full-backing-filename"
        case backingFilenameFormat = "backing-filename-format"
        case backingImage = "backing-image"
        case formatSpecific = "format-specific"
    }
}

struct ImageInfoSpecific: Decodable {
    var type: ImageInfoSpecificKind
    var branch: Branch

    enum CodingKeys: String, CodingKey {
        case type
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        type = try container.decode(ImageInfoSpecificKind.self, forKey: .type)
        branch = try Branch(type, from: decoder)
    }

    enum Branch {
        case qcow2(ImageInfoSpecificQCow2)
        case vmdk(ImageInfoSpecificVmdk)
        case luks(QCryptoBlockInfoLUKS)
        case rbd(ImageInfoSpecificRbd)
        case file(ImageInfoSpecificFile)
        case other

        enum CodingKeys: String, CodingKey { case data }

        init(_ tag: ImageInfoSpecificKind, from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            switch tag.rawValue {
            case "qcow2": self = .qcow2(try container.decode(ImageInfoSpecificQCow2.self, forKey: .data))
            case "vmdk": self = .vmdk(try container.decode(ImageInfoSpecificVmdk.self, forKey: .data))
            case "luks": self = .luks(try container.decode(QCryptoBlockInfoLUKS.self, forKey: .data))
            case "rbd": self = .rbd(try container.decode(ImageInfoSpecificRbd.self, forKey: .data))
            case "file": self = .file(try container.decode(ImageInfoSpecificFile.self, forKey: .data))
            default: self = .other
            }
        }
    }
}

struct SnapshotInfo: Decodable {
    var id: String
    var name: String
    var vmStateSize: Int
    var dateSec: Int
    var dateNsec: Int
    var vmClockSec: Int
    var vmClockNsec: Int
    var icount: Int?

    enum CodingKeys: String, CodingKey {
        case id, name, icount
        case vmStateSize = "vm-state-size"
        case dateSec = "date-sec"
        case dateNsec = "date-nsec"
        case vmClockSec = "vm-clock-sec"
        case vmClockNsec = "vm-clock-nsec"
    }
}

struct BlockLimitsInfo: Decodable {
    var requestAlignment: UInt32
    var maxDiscard: UInt64?
    var discardAlignment: UInt32?
    var maxWriteZeroes: UInt64?
    var writeZeroesAlignment: UInt32?
    var optTransfer: UInt32?
    var maxTransfer: UInt32?
    var maxHwTransfer: UInt32?
    var maxIov: Int
    var maxHwIov: Int?
    var minMemAlignment: UInt64
    var optMemAlignment: UInt64

    enum CodingKeys: String, CodingKey {
        case requestAlignment = "request-alignment"
        case maxDiscard = "max-discard"
        case discardAlignment = "discard-alignment"
        case maxWriteZeroes = "max-write-zeroes"
        case writeZeroesAlignment = "write-zeroes-alignment"
        case optTransfer = "opt-transfer"
        case maxTransfer = "max-transfer"
        case maxHwTransfer = "max-hw-transfer"
        case maxIov = "max-iov"
        case maxHwIov = "max-hw-iov"
        case minMemAlignment = "min-mem-alignment"
        case optMemAlignment = "opt-mem-alignment"
    }
}

struct ImageInfoSpecificQCow2: Decodable {
    var compat: String
    var dataFile: String?
    var dataFileRaw: Bool?
    var extendedL2: Bool?
    var lazyRefcounts: Bool?
    var corrupt: Bool?
    var refcountBits: Int
    var encrypt: ImageInfoSpecificQCow2Encryption?
    var bitmaps: [Qcow2BitmapInfo]?
    var compressionType: Qcow2CompressionType

    enum CodingKeys: String, CodingKey {
        case compat, corrupt, encrypt, bitmaps
        case dataFile = "data-file"
        case dataFileRaw = "data-file-raw"
        case extendedL2 = "extended-l2"
        case lazyRefcounts = "lazy-refcounts"
        case refcountBits = "refcount-bits"
        case compressionType = "compression-type"
    }
}

struct ImageInfoSpecificVmdk: Decodable {
    var createType: String
    var cid: Int
    var parentCid: Int
    var extents: [VmdkExtentInfo]

    enum CodingKeys: String, CodingKey {
        case cid, extents
        case createType = "create-type"
        case parentCid = "parent-cid"
    }
}

struct QCryptoBlockInfoLUKS: Decodable {
    var cipherAlg: QCryptoCipherAlgo
    var cipherMode: QCryptoCipherMode
    var ivgenAlg: QCryptoIVGenAlgo
    var ivgenHashAlg: QCryptoHashAlgo?
    var hashAlg: QCryptoHashAlgo
    var detachedHeader: Bool?
    var payloadOffset: Int
    var masterKeyIters: Int
    var uuid: String
    var slots: [QCryptoBlockInfoLUKSSlot]

    enum CodingKeys: String, CodingKey {
        case uuid, slots
        case cipherAlg = "cipher-alg"
        case cipherMode = "cipher-mode"
        case ivgenAlg = "ivgen-alg"
        case ivgenHashAlg = "ivgen-hash-alg"
        case hashAlg = "hash-alg"
        case detachedHeader = "detached-header"
        case payloadOffset = "payload-offset"
        case masterKeyIters = "master-key-iters"
    }
}

struct ImageInfoSpecificRbd: Decodable {
    var encryptionFormat: RbdImageEncryptionFormat?

    enum CodingKeys: String, CodingKey {
        case encryptionFormat = "encryption-format"
    }
}

struct ImageInfoSpecificFile: Decodable {
    var extentSizeHint: UInt64?

    enum CodingKeys: String, CodingKey {
        case extentSizeHint = "extent-size-hint"
    }
}

struct ImageInfoSpecificQCow2Encryption: Decodable {
    var format: BlockdevQcow2EncryptionFormat
    var branch: Branch

    enum CodingKeys: String, CodingKey {
        case format
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        format = try container.decode(BlockdevQcow2EncryptionFormat.self, forKey: .format)
        branch = try Branch(format, from: decoder)
    }

    enum Branch {
        case luks(QCryptoBlockInfoLUKS)
        case other

        init(_ tag: BlockdevQcow2EncryptionFormat, from decoder: any Decoder) throws {
            switch tag.rawValue {
            case "luks": self = .luks(try QCryptoBlockInfoLUKS(from: decoder))
            default: self = .other
            }
        }
    }
}

struct Qcow2BitmapInfo: Decodable {
    var name: String
    var granularity: UInt32
    var flags: [Qcow2BitmapInfoFlags]
}

struct VmdkExtentInfo: Decodable {
    var filename: String
    var format: String
    var dirtyFlag: Bool?
    var actualSize: Int?
    var virtualSize: Int
    var clusterSize: Int?
    var encrypted: Bool?
    var compressed: Bool?
    var backingFilename: String?
    var fullBackingFilename: String?
    var backingFilenameFormat: String?
    var snapshots: [SnapshotInfo]?
    var backingImage: ImageInfo?
    var formatSpecific: ImageInfoSpecific?

    enum CodingKeys: String, CodingKey {
        case filename, format, encrypted, compressed, snapshots
        case dirtyFlag = "dirty-flag"
        case actualSize = "actual-size"
        case virtualSize = "virtual-size"
        case clusterSize = "cluster-size"
        case backingFilename = "backing-filename"
        case fullBackingFilename = "full-backing-filename"
        case backingFilenameFormat = "backing-filename-format"
        case backingImage = "backing-image"
        case formatSpecific = "format-specific"
    }
}

struct QCryptoBlockInfoLUKSSlot: Decodable {
    var active: Bool
    var iters: Int?
    var stripes: Int?
    var keyOffset: Int

    enum CodingKeys: String, CodingKey {
        case active, iters, stripes
        case keyOffset = "key-offset"
    }
}

struct ImageInfoSpecificKind: RawRepresentable, Decodable { var rawValue: String }
struct Qcow2CompressionType: RawRepresentable, Decodable { var rawValue: String }
struct QCryptoCipherAlgo: RawRepresentable, Decodable { var rawValue: String }
struct QCryptoCipherMode: RawRepresentable, Decodable { var rawValue: String }
struct QCryptoIVGenAlgo: RawRepresentable, Decodable { var rawValue: String }
struct QCryptoHashAlgo: RawRepresentable, Decodable { var rawValue: String }
struct RbdImageEncryptionFormat: RawRepresentable, Decodable { var rawValue: String }
struct BlockdevQcow2EncryptionFormat: RawRepresentable, Decodable { var rawValue: String }
struct Qcow2BitmapInfoFlags: RawRepresentable, Decodable { var rawValue: String }
