/// What `query-cpus-fast` returns, for Foundation.
struct CpuInfoFast: Decodable {
    var cpuIndex: Int
    var qomType: String?
    var qomPath: String
    var threadID: Int
    var props: CpuInstanceProperties?
    var arch: CpuInfoArch?
    var target: SysEmuTarget
    var branch: Branch

    enum CodingKeys: String, CodingKey {
        case props, arch, target
        case cpuIndex = "cpu-index"
        case qomType = "qom-type"
        case qomPath = "qom-path"
        case threadID = "thread-id"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        cpuIndex = try container.decode(Int.self, forKey: .cpuIndex)
        qomType = try container.decodeIfPresent(String.self, forKey: .qomType)
        qomPath = try container.decode(String.self, forKey: .qomPath)
        threadID = try container.decode(Int.self, forKey: .threadID)
        props = try container.decodeIfPresent(CpuInstanceProperties.self, forKey: .props)
        arch = try container.decodeIfPresent(CpuInfoArch.self, forKey: .arch)
        target = try container.decode(SysEmuTarget.self, forKey: .target)
        branch = try Branch(target, from: decoder)
    }

    enum Branch {
        case s390x(CpuInfoS390)
        case other

        init(_ tag: SysEmuTarget, from decoder: any Decoder) throws {
            switch tag.rawValue {
            case "s390x": self = .s390x(try CpuInfoS390(from: decoder))
            default: self = .other
            }
        }
    }
}

struct CpuInstanceProperties: Decodable {
    var nodeID: Int?
    var drawerID: Int?
    var bookID: Int?
    var socketID: Int?
    var dieID: Int?
    var clusterID: Int?
    var moduleID: Int?
    var coreID: Int?
    var threadID: Int?

    enum CodingKeys: String, CodingKey {
        case nodeID = "node-id"
        case drawerID = "drawer-id"
        case bookID = "book-id"
        case socketID = "socket-id"
        case dieID = "die-id"
        case clusterID = "cluster-id"
        case moduleID = "module-id"
        case coreID = "core-id"
        case threadID = "thread-id"
    }
}

struct CpuInfoS390: Decodable {
    var cpuState: S390CpuState
    var dedicated: Bool?
    var entitlement: S390CpuEntitlement?

    enum CodingKeys: String, CodingKey {
        case dedicated, entitlement
        case cpuState = "cpu-state"
    }
}

struct CpuInfoArch: RawRepresentable, Decodable { var rawValue: String }
struct SysEmuTarget: RawRepresentable, Decodable { var rawValue: String }
struct S390CpuState: RawRepresentable, Decodable { var rawValue: String }
struct S390CpuEntitlement: RawRepresentable, Decodable { var rawValue: String }
