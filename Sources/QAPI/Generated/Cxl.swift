// Made by 'qapi-codegen generate' from the module 'cxl' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `cxl-add-dynamic-capacity`. Since QEMU 9.1. Unstable: it may change or vanish without notice.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cxl.cxl-add-dynamic-capacity)
public struct CxlAddDynamicCapacityCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "cxl-add-dynamic-capacity" }
    /// `path`: `str`.
    public var path: String
    /// `host-id`: `uint16`.
    public var hostID: UInt16
    /// `selection-policy`: `CxlExtentSelectionPolicy`.
    public var selectionPolicy: CxlExtentSelectionPolicy
    /// `region`: `uint8`.
    public var region: UInt8
    /// `tag`: `str`.
    public var tag: String?
    /// `extents`: `[CxlDynamicCapacityExtent]`.
    public var extents: [CxlDynamicCapacityExtent]

    /// Creates a value.
    public init(
        path: String,
        hostID: UInt16,
        selectionPolicy: CxlExtentSelectionPolicy,
        region: UInt8,
        tag: String? = nil,
        extents: [CxlDynamicCapacityExtent]
    ) {
        self.path = path
        self.hostID = hostID
        self.selectionPolicy = selectionPolicy
        self.region = region
        self.tag = tag
        self.extents = extents
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var path: String?
        var hostID: UInt16?
        var selectionPolicy: CxlExtentSelectionPolicy?
        var region: UInt8?
        var tag: String?
        var extents: [CxlDynamicCapacityExtent]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "path": path = try String(from: &reader)
            case "host-id": hostID = try UInt16(from: &reader)
            case "selection-policy": selectionPolicy = try CxlExtentSelectionPolicy(from: &reader)
            case "region": region = try UInt8(from: &reader)
            case "tag": tag = try String(from: &reader)
            case "extents": extents = try [CxlDynamicCapacityExtent](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let path else { throw .missingMember("path", at: objectStart) }
        guard let hostID else { throw .missingMember("host-id", at: objectStart) }
        guard let selectionPolicy else { throw .missingMember("selection-policy", at: objectStart) }
        guard let region else { throw .missingMember("region", at: objectStart) }
        guard let extents else { throw .missingMember("extents", at: objectStart) }
        self.init(
            path: path,
            hostID: hostID,
            selectionPolicy: selectionPolicy,
            region: region,
            tag: tag,
            extents: extents
        )
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("path", path)
        writer.member("host-id", hostID)
        writer.member("selection-policy", selectionPolicy)
        writer.member("region", region)
        writer.member("tag", tag)
        writer.member("extents", extents)
    }
}

/// The command `cxl-inject-correctable-error`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cxl.cxl-inject-correctable-error)
public struct CxlInjectCorrectableErrorCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "cxl-inject-correctable-error" }
    /// `path`: `str`.
    public var path: String
    /// `type`: `CxlCorErrorType`.
    public var type: CxlCorErrorType

    /// Creates a value.
    public init(path: String, type: CxlCorErrorType) {
        self.path = path
        self.type = type
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var path: String?
        var type: CxlCorErrorType?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "path": path = try String(from: &reader)
            case "type": type = try CxlCorErrorType(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let path else { throw .missingMember("path", at: objectStart) }
        guard let type else { throw .missingMember("type", at: objectStart) }
        self.init(path: path, type: type)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("path", path)
        writer.member("type", type)
    }
}

/// The command `cxl-inject-dram-event`. Since QEMU 8.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cxl.cxl-inject-dram-event)
public struct CxlInjectDramEventCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "cxl-inject-dram-event" }
    /// `path`: `str`.
    public var path: String
    /// `log`: `CxlEventLog`.
    public var log: CxlEventLog
    /// `flags`: `uint32`.
    public var flags: UInt32
    /// `maint-op-class`: `uint8`. Since QEMU 11.0.
    public var maintOpClass: UInt8?
    /// `maint-op-subclass`: `uint8`. Since QEMU 11.0.
    public var maintOpSubclass: UInt8?
    /// `ld-id`: `uint16`. Since QEMU 11.0.
    public var ldID: UInt16?
    /// `head-id`: `uint8`. Since QEMU 11.0.
    public var headID: UInt8?
    /// `dpa`: `uint64`.
    public var dpa: UInt64
    /// `descriptor`: `uint8`.
    public var descriptor: UInt8
    /// `type`: `uint8`.
    public var type: UInt8
    /// `transaction-type`: `uint8`.
    public var transactionType: UInt8
    /// `channel`: `uint8`.
    public var channel: UInt8?
    /// `rank`: `uint8`.
    public var rank: UInt8?
    /// `nibble-mask`: `uint32`.
    public var nibbleMask: UInt32?
    /// `bank-group`: `uint8`.
    public var bankGroup: UInt8?
    /// `bank`: `uint8`.
    public var bank: UInt8?
    /// `row`: `uint32`.
    public var row: UInt32?
    /// `column`: `uint16`.
    public var column: UInt16?
    /// `correction-mask`: `[uint64]`.
    public var correctionMask: [UInt64]?
    /// `component-id`: `str`. Since QEMU 11.0.
    public var componentID: String?
    /// `is-comp-id-pldm`: `bool`. Since QEMU 11.0.
    public var isCompIDPldm: Bool?
    /// `sub-channel`: `uint8`. Since QEMU 11.0.
    public var subChannel: UInt8?
    /// `cme-ev-flags`: `uint8`. Since QEMU 11.0.
    public var cmeEvFlags: UInt8?
    /// `cvme-count`: `uint32`. Since QEMU 11.0.
    public var cvmeCount: UInt32?
    /// `sub-type`: `uint8`. Since QEMU 11.0.
    public var subType: UInt8?

    /// Creates a value.
    public init(
        path: String,
        log: CxlEventLog,
        flags: UInt32,
        maintOpClass: UInt8? = nil,
        maintOpSubclass: UInt8? = nil,
        ldID: UInt16? = nil,
        headID: UInt8? = nil,
        dpa: UInt64,
        descriptor: UInt8,
        type: UInt8,
        transactionType: UInt8,
        channel: UInt8? = nil,
        rank: UInt8? = nil,
        nibbleMask: UInt32? = nil,
        bankGroup: UInt8? = nil,
        bank: UInt8? = nil,
        row: UInt32? = nil,
        column: UInt16? = nil,
        correctionMask: [UInt64]? = nil,
        componentID: String? = nil,
        isCompIDPldm: Bool? = nil,
        subChannel: UInt8? = nil,
        cmeEvFlags: UInt8? = nil,
        cvmeCount: UInt32? = nil,
        subType: UInt8? = nil
    ) {
        self.path = path
        self.log = log
        self.flags = flags
        self.maintOpClass = maintOpClass
        self.maintOpSubclass = maintOpSubclass
        self.ldID = ldID
        self.headID = headID
        self.dpa = dpa
        self.descriptor = descriptor
        self.type = type
        self.transactionType = transactionType
        self.channel = channel
        self.rank = rank
        self.nibbleMask = nibbleMask
        self.bankGroup = bankGroup
        self.bank = bank
        self.row = row
        self.column = column
        self.correctionMask = correctionMask
        self.componentID = componentID
        self.isCompIDPldm = isCompIDPldm
        self.subChannel = subChannel
        self.cmeEvFlags = cmeEvFlags
        self.cvmeCount = cvmeCount
        self.subType = subType
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var path: String?
        var log: CxlEventLog?
        var flags: UInt32?
        var maintOpClass: UInt8?
        var maintOpSubclass: UInt8?
        var ldID: UInt16?
        var headID: UInt8?
        var dpa: UInt64?
        var descriptor: UInt8?
        var type: UInt8?
        var transactionType: UInt8?
        var channel: UInt8?
        var rank: UInt8?
        var nibbleMask: UInt32?
        var bankGroup: UInt8?
        var bank: UInt8?
        var row: UInt32?
        var column: UInt16?
        var correctionMask: [UInt64]?
        var componentID: String?
        var isCompIDPldm: Bool?
        var subChannel: UInt8?
        var cmeEvFlags: UInt8?
        var cvmeCount: UInt32?
        var subType: UInt8?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "path": path = try String(from: &reader)
            case "log": log = try CxlEventLog(from: &reader)
            case "flags": flags = try UInt32(from: &reader)
            case "maint-op-class": maintOpClass = try UInt8(from: &reader)
            case "maint-op-subclass": maintOpSubclass = try UInt8(from: &reader)
            case "ld-id": ldID = try UInt16(from: &reader)
            case "head-id": headID = try UInt8(from: &reader)
            case "dpa": dpa = try UInt64(from: &reader)
            case "descriptor": descriptor = try UInt8(from: &reader)
            case "type": type = try UInt8(from: &reader)
            case "transaction-type": transactionType = try UInt8(from: &reader)
            case "channel": channel = try UInt8(from: &reader)
            case "rank": rank = try UInt8(from: &reader)
            case "nibble-mask": nibbleMask = try UInt32(from: &reader)
            case "bank-group": bankGroup = try UInt8(from: &reader)
            case "bank": bank = try UInt8(from: &reader)
            case "row": row = try UInt32(from: &reader)
            case "column": column = try UInt16(from: &reader)
            case "correction-mask": correctionMask = try [UInt64](from: &reader)
            case "component-id": componentID = try String(from: &reader)
            case "is-comp-id-pldm": isCompIDPldm = try Bool(from: &reader)
            case "sub-channel": subChannel = try UInt8(from: &reader)
            case "cme-ev-flags": cmeEvFlags = try UInt8(from: &reader)
            case "cvme-count": cvmeCount = try UInt32(from: &reader)
            case "sub-type": subType = try UInt8(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let path else { throw .missingMember("path", at: objectStart) }
        guard let log else { throw .missingMember("log", at: objectStart) }
        guard let flags else { throw .missingMember("flags", at: objectStart) }
        guard let dpa else { throw .missingMember("dpa", at: objectStart) }
        guard let descriptor else { throw .missingMember("descriptor", at: objectStart) }
        guard let type else { throw .missingMember("type", at: objectStart) }
        guard let transactionType else { throw .missingMember("transaction-type", at: objectStart) }
        self.init(
            path: path,
            log: log,
            flags: flags,
            maintOpClass: maintOpClass,
            maintOpSubclass: maintOpSubclass,
            ldID: ldID,
            headID: headID,
            dpa: dpa,
            descriptor: descriptor,
            type: type,
            transactionType: transactionType,
            channel: channel,
            rank: rank,
            nibbleMask: nibbleMask,
            bankGroup: bankGroup,
            bank: bank,
            row: row,
            column: column,
            correctionMask: correctionMask,
            componentID: componentID,
            isCompIDPldm: isCompIDPldm,
            subChannel: subChannel,
            cmeEvFlags: cmeEvFlags,
            cvmeCount: cvmeCount,
            subType: subType
        )
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("path", path)
        writer.member("log", log)
        writer.member("flags", flags)
        writer.member("maint-op-class", maintOpClass)
        writer.member("maint-op-subclass", maintOpSubclass)
        writer.member("ld-id", ldID)
        writer.member("head-id", headID)
        writer.member("dpa", dpa)
        writer.member("descriptor", descriptor)
        writer.member("type", type)
        writer.member("transaction-type", transactionType)
        writer.member("channel", channel)
        writer.member("rank", rank)
        writer.member("nibble-mask", nibbleMask)
        writer.member("bank-group", bankGroup)
        writer.member("bank", bank)
        writer.member("row", row)
        writer.member("column", column)
        writer.member("correction-mask", correctionMask)
        writer.member("component-id", componentID)
        writer.member("is-comp-id-pldm", isCompIDPldm)
        writer.member("sub-channel", subChannel)
        writer.member("cme-ev-flags", cmeEvFlags)
        writer.member("cvme-count", cvmeCount)
        writer.member("sub-type", subType)
    }
}

/// The command `cxl-inject-general-media-event`. Since QEMU 8.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cxl.cxl-inject-general-media-event)
public struct CxlInjectGeneralMediaEventCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "cxl-inject-general-media-event" }
    /// `path`: `str`.
    public var path: String
    /// `log`: `CxlEventLog`.
    public var log: CxlEventLog
    /// `flags`: `uint32`.
    public var flags: UInt32
    /// `maint-op-class`: `uint8`. Since QEMU 11.0.
    public var maintOpClass: UInt8?
    /// `maint-op-subclass`: `uint8`. Since QEMU 11.0.
    public var maintOpSubclass: UInt8?
    /// `ld-id`: `uint16`. Since QEMU 11.0.
    public var ldID: UInt16?
    /// `head-id`: `uint8`. Since QEMU 11.0.
    public var headID: UInt8?
    /// `dpa`: `uint64`.
    public var dpa: UInt64
    /// `descriptor`: `uint8`.
    public var descriptor: UInt8
    /// `type`: `uint8`.
    public var type: UInt8
    /// `transaction-type`: `uint8`.
    public var transactionType: UInt8
    /// `channel`: `uint8`.
    public var channel: UInt8?
    /// `rank`: `uint8`.
    public var rank: UInt8?
    /// `device`: `uint32`.
    public var device: UInt32?
    /// `component-id`: `str`.
    public var componentID: String?
    /// `is-comp-id-pldm`: `bool`. Since QEMU 11.0.
    public var isCompIDPldm: Bool?
    /// `cme-ev-flags`: `uint8`. Since QEMU 11.0.
    public var cmeEvFlags: UInt8?
    /// `cme-count`: `uint32`. Since QEMU 11.0.
    public var cmeCount: UInt32?
    /// `sub-type`: `uint8`. Since QEMU 11.0.
    public var subType: UInt8?

    /// Creates a value.
    public init(
        path: String,
        log: CxlEventLog,
        flags: UInt32,
        maintOpClass: UInt8? = nil,
        maintOpSubclass: UInt8? = nil,
        ldID: UInt16? = nil,
        headID: UInt8? = nil,
        dpa: UInt64,
        descriptor: UInt8,
        type: UInt8,
        transactionType: UInt8,
        channel: UInt8? = nil,
        rank: UInt8? = nil,
        device: UInt32? = nil,
        componentID: String? = nil,
        isCompIDPldm: Bool? = nil,
        cmeEvFlags: UInt8? = nil,
        cmeCount: UInt32? = nil,
        subType: UInt8? = nil
    ) {
        self.path = path
        self.log = log
        self.flags = flags
        self.maintOpClass = maintOpClass
        self.maintOpSubclass = maintOpSubclass
        self.ldID = ldID
        self.headID = headID
        self.dpa = dpa
        self.descriptor = descriptor
        self.type = type
        self.transactionType = transactionType
        self.channel = channel
        self.rank = rank
        self.device = device
        self.componentID = componentID
        self.isCompIDPldm = isCompIDPldm
        self.cmeEvFlags = cmeEvFlags
        self.cmeCount = cmeCount
        self.subType = subType
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var path: String?
        var log: CxlEventLog?
        var flags: UInt32?
        var maintOpClass: UInt8?
        var maintOpSubclass: UInt8?
        var ldID: UInt16?
        var headID: UInt8?
        var dpa: UInt64?
        var descriptor: UInt8?
        var type: UInt8?
        var transactionType: UInt8?
        var channel: UInt8?
        var rank: UInt8?
        var device: UInt32?
        var componentID: String?
        var isCompIDPldm: Bool?
        var cmeEvFlags: UInt8?
        var cmeCount: UInt32?
        var subType: UInt8?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "path": path = try String(from: &reader)
            case "log": log = try CxlEventLog(from: &reader)
            case "flags": flags = try UInt32(from: &reader)
            case "maint-op-class": maintOpClass = try UInt8(from: &reader)
            case "maint-op-subclass": maintOpSubclass = try UInt8(from: &reader)
            case "ld-id": ldID = try UInt16(from: &reader)
            case "head-id": headID = try UInt8(from: &reader)
            case "dpa": dpa = try UInt64(from: &reader)
            case "descriptor": descriptor = try UInt8(from: &reader)
            case "type": type = try UInt8(from: &reader)
            case "transaction-type": transactionType = try UInt8(from: &reader)
            case "channel": channel = try UInt8(from: &reader)
            case "rank": rank = try UInt8(from: &reader)
            case "device": device = try UInt32(from: &reader)
            case "component-id": componentID = try String(from: &reader)
            case "is-comp-id-pldm": isCompIDPldm = try Bool(from: &reader)
            case "cme-ev-flags": cmeEvFlags = try UInt8(from: &reader)
            case "cme-count": cmeCount = try UInt32(from: &reader)
            case "sub-type": subType = try UInt8(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let path else { throw .missingMember("path", at: objectStart) }
        guard let log else { throw .missingMember("log", at: objectStart) }
        guard let flags else { throw .missingMember("flags", at: objectStart) }
        guard let dpa else { throw .missingMember("dpa", at: objectStart) }
        guard let descriptor else { throw .missingMember("descriptor", at: objectStart) }
        guard let type else { throw .missingMember("type", at: objectStart) }
        guard let transactionType else { throw .missingMember("transaction-type", at: objectStart) }
        self.init(
            path: path,
            log: log,
            flags: flags,
            maintOpClass: maintOpClass,
            maintOpSubclass: maintOpSubclass,
            ldID: ldID,
            headID: headID,
            dpa: dpa,
            descriptor: descriptor,
            type: type,
            transactionType: transactionType,
            channel: channel,
            rank: rank,
            device: device,
            componentID: componentID,
            isCompIDPldm: isCompIDPldm,
            cmeEvFlags: cmeEvFlags,
            cmeCount: cmeCount,
            subType: subType
        )
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("path", path)
        writer.member("log", log)
        writer.member("flags", flags)
        writer.member("maint-op-class", maintOpClass)
        writer.member("maint-op-subclass", maintOpSubclass)
        writer.member("ld-id", ldID)
        writer.member("head-id", headID)
        writer.member("dpa", dpa)
        writer.member("descriptor", descriptor)
        writer.member("type", type)
        writer.member("transaction-type", transactionType)
        writer.member("channel", channel)
        writer.member("rank", rank)
        writer.member("device", device)
        writer.member("component-id", componentID)
        writer.member("is-comp-id-pldm", isCompIDPldm)
        writer.member("cme-ev-flags", cmeEvFlags)
        writer.member("cme-count", cmeCount)
        writer.member("sub-type", subType)
    }
}

/// The command `cxl-inject-memory-module-event`. Since QEMU 8.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cxl.cxl-inject-memory-module-event)
public struct CxlInjectMemoryModuleEventCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "cxl-inject-memory-module-event" }
    /// `path`: `str`.
    public var path: String
    /// `log`: `CxlEventLog`.
    public var log: CxlEventLog
    /// `flags`: `uint32`.
    public var flags: UInt32
    /// `maint-op-class`: `uint8`. Since QEMU 11.0.
    public var maintOpClass: UInt8?
    /// `maint-op-subclass`: `uint8`. Since QEMU 11.0.
    public var maintOpSubclass: UInt8?
    /// `ld-id`: `uint16`. Since QEMU 11.0.
    public var ldID: UInt16?
    /// `head-id`: `uint8`. Since QEMU 11.0.
    public var headID: UInt8?
    /// `type`: `uint8`.
    public var type: UInt8
    /// `health-status`: `uint8`.
    public var healthStatus: UInt8
    /// `media-status`: `uint8`.
    public var mediaStatus: UInt8
    /// `additional-status`: `uint8`.
    public var additionalStatus: UInt8
    /// `life-used`: `uint8`.
    public var lifeUsed: UInt8
    /// `temperature`: `int16`.
    public var temperature: Int16
    /// `dirty-shutdown-count`: `uint32`.
    public var dirtyShutdownCount: UInt32
    /// `corrected-volatile-error-count`: `uint32`.
    public var correctedVolatileErrorCount: UInt32
    /// `corrected-persistent-error-count`: `uint32`.
    public var correctedPersistentErrorCount: UInt32
    /// `component-id`: `str`. Since QEMU 11.0.
    public var componentID: String?
    /// `is-comp-id-pldm`: `bool`. Since QEMU 11.0.
    public var isCompIDPldm: Bool?
    /// `sub-type`: `uint8`. Since QEMU 11.0.
    public var subType: UInt8?

    /// Creates a value.
    public init(
        path: String,
        log: CxlEventLog,
        flags: UInt32,
        maintOpClass: UInt8? = nil,
        maintOpSubclass: UInt8? = nil,
        ldID: UInt16? = nil,
        headID: UInt8? = nil,
        type: UInt8,
        healthStatus: UInt8,
        mediaStatus: UInt8,
        additionalStatus: UInt8,
        lifeUsed: UInt8,
        temperature: Int16,
        dirtyShutdownCount: UInt32,
        correctedVolatileErrorCount: UInt32,
        correctedPersistentErrorCount: UInt32,
        componentID: String? = nil,
        isCompIDPldm: Bool? = nil,
        subType: UInt8? = nil
    ) {
        self.path = path
        self.log = log
        self.flags = flags
        self.maintOpClass = maintOpClass
        self.maintOpSubclass = maintOpSubclass
        self.ldID = ldID
        self.headID = headID
        self.type = type
        self.healthStatus = healthStatus
        self.mediaStatus = mediaStatus
        self.additionalStatus = additionalStatus
        self.lifeUsed = lifeUsed
        self.temperature = temperature
        self.dirtyShutdownCount = dirtyShutdownCount
        self.correctedVolatileErrorCount = correctedVolatileErrorCount
        self.correctedPersistentErrorCount = correctedPersistentErrorCount
        self.componentID = componentID
        self.isCompIDPldm = isCompIDPldm
        self.subType = subType
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var path: String?
        var log: CxlEventLog?
        var flags: UInt32?
        var maintOpClass: UInt8?
        var maintOpSubclass: UInt8?
        var ldID: UInt16?
        var headID: UInt8?
        var type: UInt8?
        var healthStatus: UInt8?
        var mediaStatus: UInt8?
        var additionalStatus: UInt8?
        var lifeUsed: UInt8?
        var temperature: Int16?
        var dirtyShutdownCount: UInt32?
        var correctedVolatileErrorCount: UInt32?
        var correctedPersistentErrorCount: UInt32?
        var componentID: String?
        var isCompIDPldm: Bool?
        var subType: UInt8?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "path": path = try String(from: &reader)
            case "log": log = try CxlEventLog(from: &reader)
            case "flags": flags = try UInt32(from: &reader)
            case "maint-op-class": maintOpClass = try UInt8(from: &reader)
            case "maint-op-subclass": maintOpSubclass = try UInt8(from: &reader)
            case "ld-id": ldID = try UInt16(from: &reader)
            case "head-id": headID = try UInt8(from: &reader)
            case "type": type = try UInt8(from: &reader)
            case "health-status": healthStatus = try UInt8(from: &reader)
            case "media-status": mediaStatus = try UInt8(from: &reader)
            case "additional-status": additionalStatus = try UInt8(from: &reader)
            case "life-used": lifeUsed = try UInt8(from: &reader)
            case "temperature": temperature = try Int16(from: &reader)
            case "dirty-shutdown-count": dirtyShutdownCount = try UInt32(from: &reader)
            case "corrected-volatile-error-count": correctedVolatileErrorCount = try UInt32(from: &reader)
            case "corrected-persistent-error-count": correctedPersistentErrorCount = try UInt32(from: &reader)
            case "component-id": componentID = try String(from: &reader)
            case "is-comp-id-pldm": isCompIDPldm = try Bool(from: &reader)
            case "sub-type": subType = try UInt8(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let path else { throw .missingMember("path", at: objectStart) }
        guard let log else { throw .missingMember("log", at: objectStart) }
        guard let flags else { throw .missingMember("flags", at: objectStart) }
        guard let type else { throw .missingMember("type", at: objectStart) }
        guard let healthStatus else { throw .missingMember("health-status", at: objectStart) }
        guard let mediaStatus else { throw .missingMember("media-status", at: objectStart) }
        guard let additionalStatus else { throw .missingMember("additional-status", at: objectStart) }
        guard let lifeUsed else { throw .missingMember("life-used", at: objectStart) }
        guard let temperature else { throw .missingMember("temperature", at: objectStart) }
        guard let dirtyShutdownCount else { throw .missingMember("dirty-shutdown-count", at: objectStart) }
        guard let correctedVolatileErrorCount else {
            throw .missingMember("corrected-volatile-error-count", at: objectStart)
        }
        guard let correctedPersistentErrorCount else {
            throw .missingMember("corrected-persistent-error-count", at: objectStart)
        }
        self.init(
            path: path,
            log: log,
            flags: flags,
            maintOpClass: maintOpClass,
            maintOpSubclass: maintOpSubclass,
            ldID: ldID,
            headID: headID,
            type: type,
            healthStatus: healthStatus,
            mediaStatus: mediaStatus,
            additionalStatus: additionalStatus,
            lifeUsed: lifeUsed,
            temperature: temperature,
            dirtyShutdownCount: dirtyShutdownCount,
            correctedVolatileErrorCount: correctedVolatileErrorCount,
            correctedPersistentErrorCount: correctedPersistentErrorCount,
            componentID: componentID,
            isCompIDPldm: isCompIDPldm,
            subType: subType
        )
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("path", path)
        writer.member("log", log)
        writer.member("flags", flags)
        writer.member("maint-op-class", maintOpClass)
        writer.member("maint-op-subclass", maintOpSubclass)
        writer.member("ld-id", ldID)
        writer.member("head-id", headID)
        writer.member("type", type)
        writer.member("health-status", healthStatus)
        writer.member("media-status", mediaStatus)
        writer.member("additional-status", additionalStatus)
        writer.member("life-used", lifeUsed)
        writer.member("temperature", temperature)
        writer.member("dirty-shutdown-count", dirtyShutdownCount)
        writer.member("corrected-volatile-error-count", correctedVolatileErrorCount)
        writer.member("corrected-persistent-error-count", correctedPersistentErrorCount)
        writer.member("component-id", componentID)
        writer.member("is-comp-id-pldm", isCompIDPldm)
        writer.member("sub-type", subType)
    }
}

/// The command `cxl-inject-poison`. Since QEMU 8.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cxl.cxl-inject-poison)
public struct CxlInjectPoisonCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "cxl-inject-poison" }
    /// `path`: `str`.
    public var path: String
    /// `start`: `uint64`.
    public var start: UInt64
    /// `length`: `size`.
    public var length: UInt64

    /// Creates a value.
    public init(path: String, start: UInt64, length: UInt64) {
        self.path = path
        self.start = start
        self.length = length
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var path: String?
        var start: UInt64?
        var length: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "path": path = try String(from: &reader)
            case "start": start = try UInt64(from: &reader)
            case "length": length = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let path else { throw .missingMember("path", at: objectStart) }
        guard let start else { throw .missingMember("start", at: objectStart) }
        guard let length else { throw .missingMember("length", at: objectStart) }
        self.init(path: path, start: start, length: length)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("path", path)
        writer.member("start", start)
        writer.member("length", length)
    }
}

/// The command `cxl-inject-uncorrectable-errors`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cxl.cxl-inject-uncorrectable-errors)
public struct CxlInjectUncorrectableErrorsCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "cxl-inject-uncorrectable-errors" }
    /// `path`: `str`.
    public var path: String
    /// `errors`: `[CXLUncorErrorRecord]`.
    public var errors: [CXLUncorErrorRecord]

    /// Creates a value.
    public init(path: String, errors: [CXLUncorErrorRecord]) {
        self.path = path
        self.errors = errors
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var path: String?
        var errors: [CXLUncorErrorRecord]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "path": path = try String(from: &reader)
            case "errors": errors = try [CXLUncorErrorRecord](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let path else { throw .missingMember("path", at: objectStart) }
        guard let errors else { throw .missingMember("errors", at: objectStart) }
        self.init(path: path, errors: errors)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("path", path)
        writer.member("errors", errors)
    }
}

/// The command `cxl-release-dynamic-capacity`. Since QEMU 9.1. Unstable: it may change or vanish without notice.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cxl.cxl-release-dynamic-capacity)
public struct CxlReleaseDynamicCapacityCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "cxl-release-dynamic-capacity" }
    /// `path`: `str`.
    public var path: String
    /// `host-id`: `uint16`.
    public var hostID: UInt16
    /// `removal-policy`: `CxlExtentRemovalPolicy`.
    public var removalPolicy: CxlExtentRemovalPolicy
    /// `forced-removal`: `bool`.
    public var forcedRemoval: Bool?
    /// `sanitize-on-release`: `bool`.
    public var sanitizeOnRelease: Bool?
    /// `region`: `uint8`.
    public var region: UInt8
    /// `tag`: `str`.
    public var tag: String?
    /// `extents`: `[CxlDynamicCapacityExtent]`.
    public var extents: [CxlDynamicCapacityExtent]

    /// Creates a value.
    public init(
        path: String,
        hostID: UInt16,
        removalPolicy: CxlExtentRemovalPolicy,
        forcedRemoval: Bool? = nil,
        sanitizeOnRelease: Bool? = nil,
        region: UInt8,
        tag: String? = nil,
        extents: [CxlDynamicCapacityExtent]
    ) {
        self.path = path
        self.hostID = hostID
        self.removalPolicy = removalPolicy
        self.forcedRemoval = forcedRemoval
        self.sanitizeOnRelease = sanitizeOnRelease
        self.region = region
        self.tag = tag
        self.extents = extents
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var path: String?
        var hostID: UInt16?
        var removalPolicy: CxlExtentRemovalPolicy?
        var forcedRemoval: Bool?
        var sanitizeOnRelease: Bool?
        var region: UInt8?
        var tag: String?
        var extents: [CxlDynamicCapacityExtent]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "path": path = try String(from: &reader)
            case "host-id": hostID = try UInt16(from: &reader)
            case "removal-policy": removalPolicy = try CxlExtentRemovalPolicy(from: &reader)
            case "forced-removal": forcedRemoval = try Bool(from: &reader)
            case "sanitize-on-release": sanitizeOnRelease = try Bool(from: &reader)
            case "region": region = try UInt8(from: &reader)
            case "tag": tag = try String(from: &reader)
            case "extents": extents = try [CxlDynamicCapacityExtent](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let path else { throw .missingMember("path", at: objectStart) }
        guard let hostID else { throw .missingMember("host-id", at: objectStart) }
        guard let removalPolicy else { throw .missingMember("removal-policy", at: objectStart) }
        guard let region else { throw .missingMember("region", at: objectStart) }
        guard let extents else { throw .missingMember("extents", at: objectStart) }
        self.init(
            path: path,
            hostID: hostID,
            removalPolicy: removalPolicy,
            forcedRemoval: forcedRemoval,
            sanitizeOnRelease: sanitizeOnRelease,
            region: region,
            tag: tag,
            extents: extents
        )
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("path", path)
        writer.member("host-id", hostID)
        writer.member("removal-policy", removalPolicy)
        writer.member("forced-removal", forcedRemoval)
        writer.member("sanitize-on-release", sanitizeOnRelease)
        writer.member("region", region)
        writer.member("tag", tag)
        writer.member("extents", extents)
    }
}

extension QAPIExecutor {
    /// Executes `cxl-add-dynamic-capacity`, see ``CxlAddDynamicCapacityCommand``. Since QEMU 9.1. Unstable: it may change or vanish without notice.
    ///
    /// - Throws: ``QMPError``.
    public func cxlAddDynamicCapacity(
        path: String,
        hostID: UInt16,
        selectionPolicy: CxlExtentSelectionPolicy,
        region: UInt8,
        tag: String? = nil,
        extents: [CxlDynamicCapacityExtent],
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = CxlAddDynamicCapacityCommand(
            path: path,
            hostID: hostID,
            selectionPolicy: selectionPolicy,
            region: region,
            tag: tag,
            extents: extents
        )
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `cxl-inject-correctable-error`, see ``CxlInjectCorrectableErrorCommand``. Since QEMU 8.0.
    ///
    /// - Throws: ``QMPError``.
    public func cxlInjectCorrectableError(
        path: String,
        type: CxlCorErrorType,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = CxlInjectCorrectableErrorCommand(path: path, type: type)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `cxl-inject-dram-event`, see ``CxlInjectDramEventCommand``. Since QEMU 8.1.
    ///
    /// - Throws: ``QMPError``.
    public func cxlInjectDramEvent(
        path: String,
        log: CxlEventLog,
        flags: UInt32,
        maintOpClass: UInt8? = nil,
        maintOpSubclass: UInt8? = nil,
        ldID: UInt16? = nil,
        headID: UInt8? = nil,
        dpa: UInt64,
        descriptor: UInt8,
        type: UInt8,
        transactionType: UInt8,
        channel: UInt8? = nil,
        rank: UInt8? = nil,
        nibbleMask: UInt32? = nil,
        bankGroup: UInt8? = nil,
        bank: UInt8? = nil,
        row: UInt32? = nil,
        column: UInt16? = nil,
        correctionMask: [UInt64]? = nil,
        componentID: String? = nil,
        isCompIDPldm: Bool? = nil,
        subChannel: UInt8? = nil,
        cmeEvFlags: UInt8? = nil,
        cvmeCount: UInt32? = nil,
        subType: UInt8? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = CxlInjectDramEventCommand(
            path: path,
            log: log,
            flags: flags,
            maintOpClass: maintOpClass,
            maintOpSubclass: maintOpSubclass,
            ldID: ldID,
            headID: headID,
            dpa: dpa,
            descriptor: descriptor,
            type: type,
            transactionType: transactionType,
            channel: channel,
            rank: rank,
            nibbleMask: nibbleMask,
            bankGroup: bankGroup,
            bank: bank,
            row: row,
            column: column,
            correctionMask: correctionMask,
            componentID: componentID,
            isCompIDPldm: isCompIDPldm,
            subChannel: subChannel,
            cmeEvFlags: cmeEvFlags,
            cvmeCount: cvmeCount,
            subType: subType
        )
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `cxl-inject-general-media-event`, see ``CxlInjectGeneralMediaEventCommand``. Since QEMU 8.1.
    ///
    /// - Throws: ``QMPError``.
    public func cxlInjectGeneralMediaEvent(
        path: String,
        log: CxlEventLog,
        flags: UInt32,
        maintOpClass: UInt8? = nil,
        maintOpSubclass: UInt8? = nil,
        ldID: UInt16? = nil,
        headID: UInt8? = nil,
        dpa: UInt64,
        descriptor: UInt8,
        type: UInt8,
        transactionType: UInt8,
        channel: UInt8? = nil,
        rank: UInt8? = nil,
        device: UInt32? = nil,
        componentID: String? = nil,
        isCompIDPldm: Bool? = nil,
        cmeEvFlags: UInt8? = nil,
        cmeCount: UInt32? = nil,
        subType: UInt8? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = CxlInjectGeneralMediaEventCommand(
            path: path,
            log: log,
            flags: flags,
            maintOpClass: maintOpClass,
            maintOpSubclass: maintOpSubclass,
            ldID: ldID,
            headID: headID,
            dpa: dpa,
            descriptor: descriptor,
            type: type,
            transactionType: transactionType,
            channel: channel,
            rank: rank,
            device: device,
            componentID: componentID,
            isCompIDPldm: isCompIDPldm,
            cmeEvFlags: cmeEvFlags,
            cmeCount: cmeCount,
            subType: subType
        )
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `cxl-inject-memory-module-event`, see ``CxlInjectMemoryModuleEventCommand``. Since QEMU 8.1.
    ///
    /// - Throws: ``QMPError``.
    public func cxlInjectMemoryModuleEvent(
        path: String,
        log: CxlEventLog,
        flags: UInt32,
        maintOpClass: UInt8? = nil,
        maintOpSubclass: UInt8? = nil,
        ldID: UInt16? = nil,
        headID: UInt8? = nil,
        type: UInt8,
        healthStatus: UInt8,
        mediaStatus: UInt8,
        additionalStatus: UInt8,
        lifeUsed: UInt8,
        temperature: Int16,
        dirtyShutdownCount: UInt32,
        correctedVolatileErrorCount: UInt32,
        correctedPersistentErrorCount: UInt32,
        componentID: String? = nil,
        isCompIDPldm: Bool? = nil,
        subType: UInt8? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = CxlInjectMemoryModuleEventCommand(
            path: path,
            log: log,
            flags: flags,
            maintOpClass: maintOpClass,
            maintOpSubclass: maintOpSubclass,
            ldID: ldID,
            headID: headID,
            type: type,
            healthStatus: healthStatus,
            mediaStatus: mediaStatus,
            additionalStatus: additionalStatus,
            lifeUsed: lifeUsed,
            temperature: temperature,
            dirtyShutdownCount: dirtyShutdownCount,
            correctedVolatileErrorCount: correctedVolatileErrorCount,
            correctedPersistentErrorCount: correctedPersistentErrorCount,
            componentID: componentID,
            isCompIDPldm: isCompIDPldm,
            subType: subType
        )
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `cxl-inject-poison`, see ``CxlInjectPoisonCommand``. Since QEMU 8.1.
    ///
    /// - Throws: ``QMPError``.
    public func cxlInjectPoison(
        path: String,
        start: UInt64,
        length: UInt64,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = CxlInjectPoisonCommand(path: path, start: start, length: length)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `cxl-inject-uncorrectable-errors`, see ``CxlInjectUncorrectableErrorsCommand``. Since QEMU 8.0.
    ///
    /// - Throws: ``QMPError``.
    public func cxlInjectUncorrectableErrors(
        path: String,
        errors: [CXLUncorErrorRecord],
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = CxlInjectUncorrectableErrorsCommand(path: path, errors: errors)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `cxl-release-dynamic-capacity`, see ``CxlReleaseDynamicCapacityCommand``. Since QEMU 9.1. Unstable: it may change or vanish without notice.
    ///
    /// - Throws: ``QMPError``.
    public func cxlReleaseDynamicCapacity(
        path: String,
        hostID: UInt16,
        removalPolicy: CxlExtentRemovalPolicy,
        forcedRemoval: Bool? = nil,
        sanitizeOnRelease: Bool? = nil,
        region: UInt8,
        tag: String? = nil,
        extents: [CxlDynamicCapacityExtent],
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = CxlReleaseDynamicCapacityCommand(
            path: path,
            hostID: hostID,
            removalPolicy: removalPolicy,
            forcedRemoval: forcedRemoval,
            sanitizeOnRelease: sanitizeOnRelease,
            region: region,
            tag: tag,
            extents: extents
        )
        _ = try await execute(command, timeout: timeout)
    }
}

extension QAPIArgument where Command == CxlAddDynamicCapacityCommand {
    /// `path`.
    public static var path: Self { Self(wireName: "path") }
    /// `host-id`.
    public static var hostID: Self { Self(wireName: "host-id") }
    /// `selection-policy`.
    public static var selectionPolicy: Self { Self(wireName: "selection-policy") }
    /// `region`.
    public static var region: Self { Self(wireName: "region") }
    /// `tag`.
    public static var tag: Self { Self(wireName: "tag") }
    /// `extents`.
    public static var extents: Self { Self(wireName: "extents") }
}

extension QAPIArgument where Command == CxlInjectCorrectableErrorCommand {
    /// `path`.
    public static var path: Self { Self(wireName: "path") }
    /// `type`.
    public static var type: Self { Self(wireName: "type") }
}

extension QAPIArgument where Command == CxlInjectDramEventCommand {
    /// `path`.
    public static var path: Self { Self(wireName: "path") }
    /// `log`.
    public static var log: Self { Self(wireName: "log") }
    /// `flags`.
    public static var flags: Self { Self(wireName: "flags") }
    /// `maint-op-class`.
    public static var maintOpClass: Self { Self(wireName: "maint-op-class") }
    /// `maint-op-subclass`.
    public static var maintOpSubclass: Self { Self(wireName: "maint-op-subclass") }
    /// `ld-id`.
    public static var ldID: Self { Self(wireName: "ld-id") }
    /// `head-id`.
    public static var headID: Self { Self(wireName: "head-id") }
    /// `dpa`.
    public static var dpa: Self { Self(wireName: "dpa") }
    /// `descriptor`.
    public static var descriptor: Self { Self(wireName: "descriptor") }
    /// `type`.
    public static var type: Self { Self(wireName: "type") }
    /// `transaction-type`.
    public static var transactionType: Self { Self(wireName: "transaction-type") }
    /// `channel`.
    public static var channel: Self { Self(wireName: "channel") }
    /// `rank`.
    public static var rank: Self { Self(wireName: "rank") }
    /// `nibble-mask`.
    public static var nibbleMask: Self { Self(wireName: "nibble-mask") }
    /// `bank-group`.
    public static var bankGroup: Self { Self(wireName: "bank-group") }
    /// `bank`.
    public static var bank: Self { Self(wireName: "bank") }
    /// `row`.
    public static var row: Self { Self(wireName: "row") }
    /// `column`.
    public static var column: Self { Self(wireName: "column") }
    /// `correction-mask`.
    public static var correctionMask: Self { Self(wireName: "correction-mask") }
    /// `component-id`.
    public static var componentID: Self { Self(wireName: "component-id") }
    /// `is-comp-id-pldm`.
    public static var isCompIDPldm: Self { Self(wireName: "is-comp-id-pldm") }
    /// `sub-channel`.
    public static var subChannel: Self { Self(wireName: "sub-channel") }
    /// `cme-ev-flags`.
    public static var cmeEvFlags: Self { Self(wireName: "cme-ev-flags") }
    /// `cvme-count`.
    public static var cvmeCount: Self { Self(wireName: "cvme-count") }
    /// `sub-type`.
    public static var subType: Self { Self(wireName: "sub-type") }
}

extension QAPIArgument where Command == CxlInjectGeneralMediaEventCommand {
    /// `path`.
    public static var path: Self { Self(wireName: "path") }
    /// `log`.
    public static var log: Self { Self(wireName: "log") }
    /// `flags`.
    public static var flags: Self { Self(wireName: "flags") }
    /// `maint-op-class`.
    public static var maintOpClass: Self { Self(wireName: "maint-op-class") }
    /// `maint-op-subclass`.
    public static var maintOpSubclass: Self { Self(wireName: "maint-op-subclass") }
    /// `ld-id`.
    public static var ldID: Self { Self(wireName: "ld-id") }
    /// `head-id`.
    public static var headID: Self { Self(wireName: "head-id") }
    /// `dpa`.
    public static var dpa: Self { Self(wireName: "dpa") }
    /// `descriptor`.
    public static var descriptor: Self { Self(wireName: "descriptor") }
    /// `type`.
    public static var type: Self { Self(wireName: "type") }
    /// `transaction-type`.
    public static var transactionType: Self { Self(wireName: "transaction-type") }
    /// `channel`.
    public static var channel: Self { Self(wireName: "channel") }
    /// `rank`.
    public static var rank: Self { Self(wireName: "rank") }
    /// `device`.
    public static var device: Self { Self(wireName: "device") }
    /// `component-id`.
    public static var componentID: Self { Self(wireName: "component-id") }
    /// `is-comp-id-pldm`.
    public static var isCompIDPldm: Self { Self(wireName: "is-comp-id-pldm") }
    /// `cme-ev-flags`.
    public static var cmeEvFlags: Self { Self(wireName: "cme-ev-flags") }
    /// `cme-count`.
    public static var cmeCount: Self { Self(wireName: "cme-count") }
    /// `sub-type`.
    public static var subType: Self { Self(wireName: "sub-type") }
}

extension QAPIArgument where Command == CxlInjectMemoryModuleEventCommand {
    /// `path`.
    public static var path: Self { Self(wireName: "path") }
    /// `log`.
    public static var log: Self { Self(wireName: "log") }
    /// `flags`.
    public static var flags: Self { Self(wireName: "flags") }
    /// `maint-op-class`.
    public static var maintOpClass: Self { Self(wireName: "maint-op-class") }
    /// `maint-op-subclass`.
    public static var maintOpSubclass: Self { Self(wireName: "maint-op-subclass") }
    /// `ld-id`.
    public static var ldID: Self { Self(wireName: "ld-id") }
    /// `head-id`.
    public static var headID: Self { Self(wireName: "head-id") }
    /// `type`.
    public static var type: Self { Self(wireName: "type") }
    /// `health-status`.
    public static var healthStatus: Self { Self(wireName: "health-status") }
    /// `media-status`.
    public static var mediaStatus: Self { Self(wireName: "media-status") }
    /// `additional-status`.
    public static var additionalStatus: Self { Self(wireName: "additional-status") }
    /// `life-used`.
    public static var lifeUsed: Self { Self(wireName: "life-used") }
    /// `temperature`.
    public static var temperature: Self { Self(wireName: "temperature") }
    /// `dirty-shutdown-count`.
    public static var dirtyShutdownCount: Self { Self(wireName: "dirty-shutdown-count") }
    /// `corrected-volatile-error-count`.
    public static var correctedVolatileErrorCount: Self { Self(wireName: "corrected-volatile-error-count") }
    /// `corrected-persistent-error-count`.
    public static var correctedPersistentErrorCount: Self { Self(wireName: "corrected-persistent-error-count") }
    /// `component-id`.
    public static var componentID: Self { Self(wireName: "component-id") }
    /// `is-comp-id-pldm`.
    public static var isCompIDPldm: Self { Self(wireName: "is-comp-id-pldm") }
    /// `sub-type`.
    public static var subType: Self { Self(wireName: "sub-type") }
}

extension QAPIArgument where Command == CxlInjectPoisonCommand {
    /// `path`.
    public static var path: Self { Self(wireName: "path") }
    /// `start`.
    public static var start: Self { Self(wireName: "start") }
    /// `length`.
    public static var length: Self { Self(wireName: "length") }
}

extension QAPIArgument where Command == CxlInjectUncorrectableErrorsCommand {
    /// `path`.
    public static var path: Self { Self(wireName: "path") }
    /// `errors`.
    public static var errors: Self { Self(wireName: "errors") }
}

extension QAPIArgument where Command == CxlReleaseDynamicCapacityCommand {
    /// `path`.
    public static var path: Self { Self(wireName: "path") }
    /// `host-id`.
    public static var hostID: Self { Self(wireName: "host-id") }
    /// `removal-policy`.
    public static var removalPolicy: Self { Self(wireName: "removal-policy") }
    /// `forced-removal`.
    public static var forcedRemoval: Self { Self(wireName: "forced-removal") }
    /// `sanitize-on-release`.
    public static var sanitizeOnRelease: Self { Self(wireName: "sanitize-on-release") }
    /// `region`.
    public static var region: Self { Self(wireName: "region") }
    /// `tag`.
    public static var tag: Self { Self(wireName: "tag") }
    /// `extents`.
    public static var extents: Self { Self(wireName: "extents") }
}

/// The struct `CXLUncorErrorRecord`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-cxl.CXLUncorErrorRecord)
public struct CXLUncorErrorRecord: QAPIObject {
    /// `header`: `[uint32]`.
    public var header: [UInt32]
    /// `type`: `CxlUncorErrorType`.
    public var type: CxlUncorErrorType

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("type", type)
        writer.member("header", header)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension CXLUncorErrorRecord {
    /// Creates a value.
    public init(type: CxlUncorErrorType, header: [UInt32]) {
        self.init(header: header, type: type)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var type: CxlUncorErrorType?
        var header: [UInt32]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "type": type = try CxlUncorErrorType(from: &reader)
            case "header": header = try [UInt32](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        guard let header else { throw .missingMember("header", at: objectStart) }
        self.init(header: header, type: type)
    }
}

/// The enum `CxlCorErrorType`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cxl.CxlCorErrorType)
public struct CxlCorErrorType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `cache-data-ecc`.
    public static var cacheDataEcc: CxlCorErrorType { CxlCorErrorType(rawValue: "cache-data-ecc") }
    /// `mem-data-ecc`.
    public static var memDataEcc: CxlCorErrorType { CxlCorErrorType(rawValue: "mem-data-ecc") }
    /// `crc-threshold`.
    public static var crcThreshold: CxlCorErrorType { CxlCorErrorType(rawValue: "crc-threshold") }
    /// `retry-threshold`.
    public static var retryThreshold: CxlCorErrorType { CxlCorErrorType(rawValue: "retry-threshold") }
    /// `cache-poison-received`.
    public static var cachePoisonReceived: CxlCorErrorType { CxlCorErrorType(rawValue: "cache-poison-received") }
    /// `mem-poison-received`.
    public static var memPoisonReceived: CxlCorErrorType { CxlCorErrorType(rawValue: "mem-poison-received") }
    /// `physical`.
    public static var physical: CxlCorErrorType { CxlCorErrorType(rawValue: "physical") }
}

/// The struct `CxlDynamicCapacityExtent`. Since QEMU 9.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-cxl.CxlDynamicCapacityExtent)
public struct CxlDynamicCapacityExtent: QAPIObject {
    /// `len`: `uint64`.
    public var len: UInt64
    /// `offset`: `uint64`.
    public var offset: UInt64

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("offset", offset)
        writer.member("len", len)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension CxlDynamicCapacityExtent {
    /// Creates a value.
    public init(offset: UInt64, len: UInt64) {
        self.init(len: len, offset: offset)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var offset: UInt64?
        var len: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "offset": offset = try UInt64(from: &reader)
            case "len": len = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let offset else { throw .missingMember("offset", at: objectStart) }
        guard let len else { throw .missingMember("len", at: objectStart) }
        self.init(len: len, offset: offset)
    }
}

/// The enum `CxlEventLog`. Since QEMU 8.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cxl.CxlEventLog)
public struct CxlEventLog: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `informational`.
    public static var informational: CxlEventLog { CxlEventLog(rawValue: "informational") }
    /// `warning`.
    public static var warning: CxlEventLog { CxlEventLog(rawValue: "warning") }
    /// `failure`.
    public static var failure: CxlEventLog { CxlEventLog(rawValue: "failure") }
    /// `fatal`.
    public static var fatal: CxlEventLog { CxlEventLog(rawValue: "fatal") }
}

/// The enum `CxlExtentRemovalPolicy`. Since QEMU 9.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cxl.CxlExtentRemovalPolicy)
public struct CxlExtentRemovalPolicy: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `tag-based`.
    public static var tagBased: CxlExtentRemovalPolicy { CxlExtentRemovalPolicy(rawValue: "tag-based") }
    /// `prescriptive`.
    public static var prescriptive: CxlExtentRemovalPolicy { CxlExtentRemovalPolicy(rawValue: "prescriptive") }
}

/// The enum `CxlExtentSelectionPolicy`. Since QEMU 9.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cxl.CxlExtentSelectionPolicy)
public struct CxlExtentSelectionPolicy: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `free`.
    public static var free: CxlExtentSelectionPolicy { CxlExtentSelectionPolicy(rawValue: "free") }
    /// `contiguous`.
    public static var contiguous: CxlExtentSelectionPolicy { CxlExtentSelectionPolicy(rawValue: "contiguous") }
    /// `prescriptive`.
    public static var prescriptive: CxlExtentSelectionPolicy { CxlExtentSelectionPolicy(rawValue: "prescriptive") }
    /// `enable-shared-access`.
    public static var enableSharedAccess: CxlExtentSelectionPolicy {
        CxlExtentSelectionPolicy(rawValue: "enable-shared-access")
    }
}

/// The enum `CxlUncorErrorType`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cxl.CxlUncorErrorType)
public struct CxlUncorErrorType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `cache-data-parity`.
    public static var cacheDataParity: CxlUncorErrorType { CxlUncorErrorType(rawValue: "cache-data-parity") }
    /// `cache-address-parity`.
    public static var cacheAddressParity: CxlUncorErrorType { CxlUncorErrorType(rawValue: "cache-address-parity") }
    /// `cache-be-parity`.
    public static var cacheBeParity: CxlUncorErrorType { CxlUncorErrorType(rawValue: "cache-be-parity") }
    /// `cache-data-ecc`.
    public static var cacheDataEcc: CxlUncorErrorType { CxlUncorErrorType(rawValue: "cache-data-ecc") }
    /// `mem-data-parity`.
    public static var memDataParity: CxlUncorErrorType { CxlUncorErrorType(rawValue: "mem-data-parity") }
    /// `mem-address-parity`.
    public static var memAddressParity: CxlUncorErrorType { CxlUncorErrorType(rawValue: "mem-address-parity") }
    /// `mem-be-parity`.
    public static var memBeParity: CxlUncorErrorType { CxlUncorErrorType(rawValue: "mem-be-parity") }
    /// `mem-data-ecc`.
    public static var memDataEcc: CxlUncorErrorType { CxlUncorErrorType(rawValue: "mem-data-ecc") }
    /// `reinit-threshold`.
    public static var reinitThreshold: CxlUncorErrorType { CxlUncorErrorType(rawValue: "reinit-threshold") }
    /// `rsvd-encoding`.
    public static var rsvdEncoding: CxlUncorErrorType { CxlUncorErrorType(rawValue: "rsvd-encoding") }
    /// `poison-received`.
    public static var poisonReceived: CxlUncorErrorType { CxlUncorErrorType(rawValue: "poison-received") }
    /// `receiver-overflow`.
    public static var receiverOverflow: CxlUncorErrorType { CxlUncorErrorType(rawValue: "receiver-overflow") }
    /// `internal`.
    public static var `internal`: CxlUncorErrorType { CxlUncorErrorType(rawValue: "internal") }
    /// `cxl-ide-tx`.
    public static var cxlIdeTx: CxlUncorErrorType { CxlUncorErrorType(rawValue: "cxl-ide-tx") }
    /// `cxl-ide-rx`.
    public static var cxlIdeRx: CxlUncorErrorType { CxlUncorErrorType(rawValue: "cxl-ide-rx") }
}
