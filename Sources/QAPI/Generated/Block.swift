// Made by 'qapi-codegen generate' from the module 'block' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `block-latency-histogram-set`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.block-latency-histogram-set)
public struct BlockLatencyHistogramSetCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "block-latency-histogram-set" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `id`: `str`.
    public var id: String
    /// `boundaries`: `[uint64]`.
    public var boundaries: [UInt64]?
    /// `boundaries-read`: `[uint64]`.
    public var boundariesRead: [UInt64]?
    /// `boundaries-write`: `[uint64]`.
    public var boundariesWrite: [UInt64]?
    /// `boundaries-zap`: `[uint64]`. Since QEMU 8.1.
    public var boundariesZap: [UInt64]?
    /// `boundaries-flush`: `[uint64]`.
    public var boundariesFlush: [UInt64]?

    /// Creates a value.
    public init(
        id: String,
        boundaries: [UInt64]? = nil,
        boundariesRead: [UInt64]? = nil,
        boundariesWrite: [UInt64]? = nil,
        boundariesZap: [UInt64]? = nil,
        boundariesFlush: [UInt64]? = nil
    ) {
        self.id = id
        self.boundaries = boundaries
        self.boundariesRead = boundariesRead
        self.boundariesWrite = boundariesWrite
        self.boundariesZap = boundariesZap
        self.boundariesFlush = boundariesFlush
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: String?
        var boundaries: [UInt64]?
        var boundariesRead: [UInt64]?
        var boundariesWrite: [UInt64]?
        var boundariesZap: [UInt64]?
        var boundariesFlush: [UInt64]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            case "boundaries": boundaries = try [UInt64](from: &reader)
            case "boundaries-read": boundariesRead = try [UInt64](from: &reader)
            case "boundaries-write": boundariesWrite = try [UInt64](from: &reader)
            case "boundaries-zap": boundariesZap = try [UInt64](from: &reader)
            case "boundaries-flush": boundariesFlush = try [UInt64](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        self.init(
            id: id,
            boundaries: boundaries,
            boundariesRead: boundariesRead,
            boundariesWrite: boundariesWrite,
            boundariesZap: boundariesZap,
            boundariesFlush: boundariesFlush
        )
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
        writer.member("boundaries", boundaries)
        writer.member("boundaries-read", boundariesRead)
        writer.member("boundaries-write", boundariesWrite)
        writer.member("boundaries-zap", boundariesZap)
        writer.member("boundaries-flush", boundariesFlush)
    }
}

/// The command `block_set_io_throttle`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.block_set_io_throttle)
public struct BlockSetIoThrottleCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "block_set_io_throttle" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `device`: `str`. Deprecated since QEMU 5.2.
    public var device: String?
    /// `id`: `str`.
    public var id: String?
    /// `bps`: `int`.
    public var bps: Int
    /// `bps_rd`: `int`.
    public var bpsRd: Int
    /// `bps_wr`: `int`.
    public var bpsWr: Int
    /// `iops`: `int`.
    public var iops: Int
    /// `iops_rd`: `int`.
    public var iopsRd: Int
    /// `iops_wr`: `int`.
    public var iopsWr: Int
    /// `bps_max`: `int`.
    public var bpsMax: Int?
    /// `bps_rd_max`: `int`.
    public var bpsRdMax: Int?
    /// `bps_wr_max`: `int`.
    public var bpsWrMax: Int?
    /// `iops_max`: `int`.
    public var iopsMax: Int?
    /// `iops_rd_max`: `int`.
    public var iopsRdMax: Int?
    /// `iops_wr_max`: `int`.
    public var iopsWrMax: Int?
    /// `bps_max_length`: `int`.
    public var bpsMaxLength: Int?
    /// `bps_rd_max_length`: `int`.
    public var bpsRdMaxLength: Int?
    /// `bps_wr_max_length`: `int`.
    public var bpsWrMaxLength: Int?
    /// `iops_max_length`: `int`.
    public var iopsMaxLength: Int?
    /// `iops_rd_max_length`: `int`.
    public var iopsRdMaxLength: Int?
    /// `iops_wr_max_length`: `int`.
    public var iopsWrMaxLength: Int?
    /// `iops_size`: `int`.
    public var iopsSize: Int?
    /// `group`: `str`.
    public var group: String?

    /// Creates a value.
    public init(
        device: String? = nil,
        id: String? = nil,
        bps: Int,
        bpsRd: Int,
        bpsWr: Int,
        iops: Int,
        iopsRd: Int,
        iopsWr: Int,
        bpsMax: Int? = nil,
        bpsRdMax: Int? = nil,
        bpsWrMax: Int? = nil,
        iopsMax: Int? = nil,
        iopsRdMax: Int? = nil,
        iopsWrMax: Int? = nil,
        bpsMaxLength: Int? = nil,
        bpsRdMaxLength: Int? = nil,
        bpsWrMaxLength: Int? = nil,
        iopsMaxLength: Int? = nil,
        iopsRdMaxLength: Int? = nil,
        iopsWrMaxLength: Int? = nil,
        iopsSize: Int? = nil,
        group: String? = nil
    ) {
        self.device = device
        self.id = id
        self.bps = bps
        self.bpsRd = bpsRd
        self.bpsWr = bpsWr
        self.iops = iops
        self.iopsRd = iopsRd
        self.iopsWr = iopsWr
        self.bpsMax = bpsMax
        self.bpsRdMax = bpsRdMax
        self.bpsWrMax = bpsWrMax
        self.iopsMax = iopsMax
        self.iopsRdMax = iopsRdMax
        self.iopsWrMax = iopsWrMax
        self.bpsMaxLength = bpsMaxLength
        self.bpsRdMaxLength = bpsRdMaxLength
        self.bpsWrMaxLength = bpsWrMaxLength
        self.iopsMaxLength = iopsMaxLength
        self.iopsRdMaxLength = iopsRdMaxLength
        self.iopsWrMaxLength = iopsWrMaxLength
        self.iopsSize = iopsSize
        self.group = group
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var device: String?
        var id: String?
        var bps: Int?
        var bpsRd: Int?
        var bpsWr: Int?
        var iops: Int?
        var iopsRd: Int?
        var iopsWr: Int?
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
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try String(from: &reader)
            case "id": id = try String(from: &reader)
            case "bps": bps = try Int(from: &reader)
            case "bps_rd": bpsRd = try Int(from: &reader)
            case "bps_wr": bpsWr = try Int(from: &reader)
            case "iops": iops = try Int(from: &reader)
            case "iops_rd": iopsRd = try Int(from: &reader)
            case "iops_wr": iopsWr = try Int(from: &reader)
            case "bps_max": bpsMax = try Int(from: &reader)
            case "bps_rd_max": bpsRdMax = try Int(from: &reader)
            case "bps_wr_max": bpsWrMax = try Int(from: &reader)
            case "iops_max": iopsMax = try Int(from: &reader)
            case "iops_rd_max": iopsRdMax = try Int(from: &reader)
            case "iops_wr_max": iopsWrMax = try Int(from: &reader)
            case "bps_max_length": bpsMaxLength = try Int(from: &reader)
            case "bps_rd_max_length": bpsRdMaxLength = try Int(from: &reader)
            case "bps_wr_max_length": bpsWrMaxLength = try Int(from: &reader)
            case "iops_max_length": iopsMaxLength = try Int(from: &reader)
            case "iops_rd_max_length": iopsRdMaxLength = try Int(from: &reader)
            case "iops_wr_max_length": iopsWrMaxLength = try Int(from: &reader)
            case "iops_size": iopsSize = try Int(from: &reader)
            case "group": group = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let bps else { throw .missingMember("bps", at: objectStart) }
        guard let bpsRd else { throw .missingMember("bps_rd", at: objectStart) }
        guard let bpsWr else { throw .missingMember("bps_wr", at: objectStart) }
        guard let iops else { throw .missingMember("iops", at: objectStart) }
        guard let iopsRd else { throw .missingMember("iops_rd", at: objectStart) }
        guard let iopsWr else { throw .missingMember("iops_wr", at: objectStart) }
        self.init(
            device: device,
            id: id,
            bps: bps,
            bpsRd: bpsRd,
            bpsWr: bpsWr,
            iops: iops,
            iopsRd: iopsRd,
            iopsWr: iopsWr,
            bpsMax: bpsMax,
            bpsRdMax: bpsRdMax,
            bpsWrMax: bpsWrMax,
            iopsMax: iopsMax,
            iopsRdMax: iopsRdMax,
            iopsWrMax: iopsWrMax,
            bpsMaxLength: bpsMaxLength,
            bpsRdMaxLength: bpsRdMaxLength,
            bpsWrMaxLength: bpsWrMaxLength,
            iopsMaxLength: iopsMaxLength,
            iopsRdMaxLength: iopsRdMaxLength,
            iopsWrMaxLength: iopsWrMaxLength,
            iopsSize: iopsSize,
            group: group
        )
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("device", device)
        writer.member("id", id)
        writer.member("bps", bps)
        writer.member("bps_rd", bpsRd)
        writer.member("bps_wr", bpsWr)
        writer.member("iops", iops)
        writer.member("iops_rd", iopsRd)
        writer.member("iops_wr", iopsWr)
        writer.member("bps_max", bpsMax)
        writer.member("bps_rd_max", bpsRdMax)
        writer.member("bps_wr_max", bpsWrMax)
        writer.member("iops_max", iopsMax)
        writer.member("iops_rd_max", iopsRdMax)
        writer.member("iops_wr_max", iopsWrMax)
        writer.member("bps_max_length", bpsMaxLength)
        writer.member("bps_rd_max_length", bpsRdMaxLength)
        writer.member("bps_wr_max_length", bpsWrMaxLength)
        writer.member("iops_max_length", iopsMaxLength)
        writer.member("iops_rd_max_length", iopsRdMaxLength)
        writer.member("iops_wr_max_length", iopsWrMaxLength)
        writer.member("iops_size", iopsSize)
        writer.member("group", group)
    }
}

/// The command `blockdev-change-medium`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.blockdev-change-medium)
public struct BlockdevChangeMediumCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "blockdev-change-medium" }
    /// `device`: `str`. Deprecated since QEMU 5.2.
    public var device: String?
    /// `id`: `str`.
    public var id: String?
    /// `filename`: `str`.
    public var filename: String
    /// `format`: `str`.
    public var format: String?
    /// `force`: `bool`. Since QEMU 7.1.
    public var force: Bool?
    /// `read-only-mode`: `BlockdevChangeReadOnlyMode`.
    public var readOnlyMode: BlockdevChangeReadOnlyMode?

    /// Creates a value.
    public init(
        device: String? = nil,
        id: String? = nil,
        filename: String,
        format: String? = nil,
        force: Bool? = nil,
        readOnlyMode: BlockdevChangeReadOnlyMode? = nil
    ) {
        self.device = device
        self.id = id
        self.filename = filename
        self.format = format
        self.force = force
        self.readOnlyMode = readOnlyMode
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var device: String?
        var id: String?
        var filename: String?
        var format: String?
        var force: Bool?
        var readOnlyMode: BlockdevChangeReadOnlyMode?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try String(from: &reader)
            case "id": id = try String(from: &reader)
            case "filename": filename = try String(from: &reader)
            case "format": format = try String(from: &reader)
            case "force": force = try Bool(from: &reader)
            case "read-only-mode": readOnlyMode = try BlockdevChangeReadOnlyMode(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let filename else { throw .missingMember("filename", at: objectStart) }
        self.init(device: device, id: id, filename: filename, format: format, force: force, readOnlyMode: readOnlyMode)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("device", device)
        writer.member("id", id)
        writer.member("filename", filename)
        writer.member("format", format)
        writer.member("force", force)
        writer.member("read-only-mode", readOnlyMode)
    }
}

/// The command `blockdev-close-tray`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.blockdev-close-tray)
public struct BlockdevCloseTrayCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "blockdev-close-tray" }
    /// `device`: `str`. Deprecated since QEMU 5.2.
    public var device: String?
    /// `id`: `str`.
    public var id: String?

    /// Creates a value.
    public init(device: String? = nil, id: String? = nil) {
        self.device = device
        self.id = id
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var device: String?
        var id: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try String(from: &reader)
            case "id": id = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(device: device, id: id)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("device", device)
        writer.member("id", id)
    }
}

/// The command `blockdev-insert-medium`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.blockdev-insert-medium)
public struct BlockdevInsertMediumCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "blockdev-insert-medium" }
    /// `id`: `str`.
    public var id: String
    /// `node-name`: `str`.
    public var nodeName: String

    /// Creates a value.
    public init(id: String, nodeName: String) {
        self.id = id
        self.nodeName = nodeName
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: String?
        var nodeName: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            case "node-name": nodeName = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        guard let nodeName else { throw .missingMember("node-name", at: objectStart) }
        self.init(id: id, nodeName: nodeName)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
        writer.member("node-name", nodeName)
    }
}

/// The command `blockdev-open-tray`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.blockdev-open-tray)
public struct BlockdevOpenTrayCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "blockdev-open-tray" }
    /// `device`: `str`. Deprecated since QEMU 5.2.
    public var device: String?
    /// `id`: `str`.
    public var id: String?
    /// `force`: `bool`.
    public var force: Bool?

    /// Creates a value.
    public init(device: String? = nil, id: String? = nil, force: Bool? = nil) {
        self.device = device
        self.id = id
        self.force = force
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var device: String?
        var id: String?
        var force: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try String(from: &reader)
            case "id": id = try String(from: &reader)
            case "force": force = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(device: device, id: id, force: force)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("device", device)
        writer.member("id", id)
        writer.member("force", force)
    }
}

/// The command `blockdev-remove-medium`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.blockdev-remove-medium)
public struct BlockdevRemoveMediumCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "blockdev-remove-medium" }
    /// `id`: `str`.
    public var id: String

    /// Creates a value.
    public init(id: String) {
        self.id = id
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        self.init(id: id)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
    }
}

/// The command `eject`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.eject)
public struct EjectCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "eject" }
    /// `device`: `str`. Deprecated since QEMU 5.2.
    public var device: String?
    /// `id`: `str`.
    public var id: String?
    /// `force`: `bool`.
    public var force: Bool?

    /// Creates a value.
    public init(device: String? = nil, id: String? = nil, force: Bool? = nil) {
        self.device = device
        self.id = id
        self.force = force
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var device: String?
        var id: String?
        var force: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try String(from: &reader)
            case "id": id = try String(from: &reader)
            case "force": force = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(device: device, id: id, force: force)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("device", device)
        writer.member("id", id)
        writer.member("force", force)
    }
}

/// The command `query-pr-managers`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.query-pr-managers)
public struct QueryPrManagersCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [PRManagerInfo]
    /// The name on the wire.
    public static var name: String { "query-pr-managers" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }

    /// Creates a value.
    public init() {}

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.beginObject()
        while let _ = try reader.nextKey() {
            try reader.skipValue()
        }
        self.init()
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {}
}

extension QAPIExecutor {
    /// Executes `block-latency-histogram-set`, see ``BlockLatencyHistogramSetCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func blockLatencyHistogramSet(
        id: String,
        boundaries: [UInt64]? = nil,
        boundariesRead: [UInt64]? = nil,
        boundariesWrite: [UInt64]? = nil,
        boundariesZap: [UInt64]? = nil,
        boundariesFlush: [UInt64]? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = BlockLatencyHistogramSetCommand(
            id: id,
            boundaries: boundaries,
            boundariesRead: boundariesRead,
            boundariesWrite: boundariesWrite,
            boundariesZap: boundariesZap,
            boundariesFlush: boundariesFlush
        )
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `block_set_io_throttle`, see ``BlockSetIoThrottleCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func blockSetIoThrottle(
        device: String? = nil,
        id: String? = nil,
        bps: Int,
        bpsRd: Int,
        bpsWr: Int,
        iops: Int,
        iopsRd: Int,
        iopsWr: Int,
        bpsMax: Int? = nil,
        bpsRdMax: Int? = nil,
        bpsWrMax: Int? = nil,
        iopsMax: Int? = nil,
        iopsRdMax: Int? = nil,
        iopsWrMax: Int? = nil,
        bpsMaxLength: Int? = nil,
        bpsRdMaxLength: Int? = nil,
        bpsWrMaxLength: Int? = nil,
        iopsMaxLength: Int? = nil,
        iopsRdMaxLength: Int? = nil,
        iopsWrMaxLength: Int? = nil,
        iopsSize: Int? = nil,
        group: String? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = BlockSetIoThrottleCommand(
            device: device,
            id: id,
            bps: bps,
            bpsRd: bpsRd,
            bpsWr: bpsWr,
            iops: iops,
            iopsRd: iopsRd,
            iopsWr: iopsWr,
            bpsMax: bpsMax,
            bpsRdMax: bpsRdMax,
            bpsWrMax: bpsWrMax,
            iopsMax: iopsMax,
            iopsRdMax: iopsRdMax,
            iopsWrMax: iopsWrMax,
            bpsMaxLength: bpsMaxLength,
            bpsRdMaxLength: bpsRdMaxLength,
            bpsWrMaxLength: bpsWrMaxLength,
            iopsMaxLength: iopsMaxLength,
            iopsRdMaxLength: iopsRdMaxLength,
            iopsWrMaxLength: iopsWrMaxLength,
            iopsSize: iopsSize,
            group: group
        )
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `blockdev-change-medium`, see ``BlockdevChangeMediumCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func blockdevChangeMedium(
        device: String? = nil,
        id: String? = nil,
        filename: String,
        format: String? = nil,
        force: Bool? = nil,
        readOnlyMode: BlockdevChangeReadOnlyMode? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = BlockdevChangeMediumCommand(
            device: device,
            id: id,
            filename: filename,
            format: format,
            force: force,
            readOnlyMode: readOnlyMode
        )
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `blockdev-close-tray`, see ``BlockdevCloseTrayCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func blockdevCloseTray(
        device: String? = nil,
        id: String? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = BlockdevCloseTrayCommand(device: device, id: id)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `blockdev-insert-medium`, see ``BlockdevInsertMediumCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func blockdevInsertMedium(
        id: String,
        nodeName: String,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = BlockdevInsertMediumCommand(id: id, nodeName: nodeName)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `blockdev-open-tray`, see ``BlockdevOpenTrayCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func blockdevOpenTray(
        device: String? = nil,
        id: String? = nil,
        force: Bool? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = BlockdevOpenTrayCommand(device: device, id: id, force: force)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `blockdev-remove-medium`, see ``BlockdevRemoveMediumCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func blockdevRemoveMedium(id: String, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = BlockdevRemoveMediumCommand(id: id)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `eject`, see ``EjectCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func eject(
        device: String? = nil,
        id: String? = nil,
        force: Bool? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = EjectCommand(device: device, id: id, force: force)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `query-pr-managers`, see ``QueryPrManagersCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryPrManagers(timeout: QMPTimeout = .standard) async throws(QMPError) -> [PRManagerInfo] {
        let command = QueryPrManagersCommand()
        return try await execute(command, timeout: timeout)
    }
}

extension QAPIArgument where Command == BlockLatencyHistogramSetCommand {
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
    /// `boundaries`.
    public static var boundaries: Self { Self(wireName: "boundaries") }
    /// `boundaries-read`.
    public static var boundariesRead: Self { Self(wireName: "boundaries-read") }
    /// `boundaries-write`.
    public static var boundariesWrite: Self { Self(wireName: "boundaries-write") }
    /// `boundaries-zap`.
    public static var boundariesZap: Self { Self(wireName: "boundaries-zap") }
    /// `boundaries-flush`.
    public static var boundariesFlush: Self { Self(wireName: "boundaries-flush") }
}

extension QAPIArgument where Command == BlockSetIoThrottleCommand {
    /// `device`.
    public static var device: Self { Self(wireName: "device") }
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
    /// `bps`.
    public static var bps: Self { Self(wireName: "bps") }
    /// `bps_rd`.
    public static var bpsRd: Self { Self(wireName: "bps_rd") }
    /// `bps_wr`.
    public static var bpsWr: Self { Self(wireName: "bps_wr") }
    /// `iops`.
    public static var iops: Self { Self(wireName: "iops") }
    /// `iops_rd`.
    public static var iopsRd: Self { Self(wireName: "iops_rd") }
    /// `iops_wr`.
    public static var iopsWr: Self { Self(wireName: "iops_wr") }
    /// `bps_max`.
    public static var bpsMax: Self { Self(wireName: "bps_max") }
    /// `bps_rd_max`.
    public static var bpsRdMax: Self { Self(wireName: "bps_rd_max") }
    /// `bps_wr_max`.
    public static var bpsWrMax: Self { Self(wireName: "bps_wr_max") }
    /// `iops_max`.
    public static var iopsMax: Self { Self(wireName: "iops_max") }
    /// `iops_rd_max`.
    public static var iopsRdMax: Self { Self(wireName: "iops_rd_max") }
    /// `iops_wr_max`.
    public static var iopsWrMax: Self { Self(wireName: "iops_wr_max") }
    /// `bps_max_length`.
    public static var bpsMaxLength: Self { Self(wireName: "bps_max_length") }
    /// `bps_rd_max_length`.
    public static var bpsRdMaxLength: Self { Self(wireName: "bps_rd_max_length") }
    /// `bps_wr_max_length`.
    public static var bpsWrMaxLength: Self { Self(wireName: "bps_wr_max_length") }
    /// `iops_max_length`.
    public static var iopsMaxLength: Self { Self(wireName: "iops_max_length") }
    /// `iops_rd_max_length`.
    public static var iopsRdMaxLength: Self { Self(wireName: "iops_rd_max_length") }
    /// `iops_wr_max_length`.
    public static var iopsWrMaxLength: Self { Self(wireName: "iops_wr_max_length") }
    /// `iops_size`.
    public static var iopsSize: Self { Self(wireName: "iops_size") }
    /// `group`.
    public static var group: Self { Self(wireName: "group") }
}

extension QAPIArgument where Command == BlockdevChangeMediumCommand {
    /// `device`.
    public static var device: Self { Self(wireName: "device") }
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
    /// `filename`.
    public static var filename: Self { Self(wireName: "filename") }
    /// `format`.
    public static var format: Self { Self(wireName: "format") }
    /// `force`.
    public static var force: Self { Self(wireName: "force") }
    /// `read-only-mode`.
    public static var readOnlyMode: Self { Self(wireName: "read-only-mode") }
}

extension QAPIArgument where Command == BlockdevCloseTrayCommand {
    /// `device`.
    public static var device: Self { Self(wireName: "device") }
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
}

extension QAPIArgument where Command == BlockdevInsertMediumCommand {
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
    /// `node-name`.
    public static var nodeName: Self { Self(wireName: "node-name") }
}

extension QAPIArgument where Command == BlockdevOpenTrayCommand {
    /// `device`.
    public static var device: Self { Self(wireName: "device") }
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
    /// `force`.
    public static var force: Self { Self(wireName: "force") }
}

extension QAPIArgument where Command == BlockdevRemoveMediumCommand {
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
}

extension QAPIArgument where Command == EjectCommand {
    /// `device`.
    public static var device: Self { Self(wireName: "device") }
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
    /// `force`.
    public static var force: Self { Self(wireName: "force") }
}

/// The event `DEVICE_TRAY_MOVED`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block.DEVICE_TRAY_MOVED)
public struct DeviceTrayMovedEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "DEVICE_TRAY_MOVED" }
    /// `device`: `str`.
    public var device: String
    /// `id`: `str`.
    public var id: String
    /// `tray-open`: `bool`.
    public var trayOpen: Bool

    /// Creates a value.
    public init(device: String, id: String, trayOpen: Bool) {
        self.device = device
        self.id = id
        self.trayOpen = trayOpen
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var device: String?
        var id: String?
        var trayOpen: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try String(from: &reader)
            case "id": id = try String(from: &reader)
            case "tray-open": trayOpen = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let device else { throw .missingMember("device", at: objectStart) }
        guard let id else { throw .missingMember("id", at: objectStart) }
        guard let trayOpen else { throw .missingMember("tray-open", at: objectStart) }
        self.init(device: device, id: id, trayOpen: trayOpen)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("device", device)
        writer.member("id", id)
        writer.member("tray-open", trayOpen)
    }
}

/// The event `PR_MANAGER_STATUS_CHANGED`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block.PR_MANAGER_STATUS_CHANGED)
public struct PrManagerStatusChangedEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "PR_MANAGER_STATUS_CHANGED" }
    /// `id`: `str`.
    public var id: String
    /// `connected`: `bool`.
    public var connected: Bool

    /// Creates a value.
    public init(id: String, connected: Bool) {
        self.id = id
        self.connected = connected
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: String?
        var connected: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            case "connected": connected = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        guard let connected else { throw .missingMember("connected", at: objectStart) }
        self.init(id: id, connected: connected)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
        writer.member("connected", connected)
    }
}

/// The enum `BlockdevChangeReadOnlyMode`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block.BlockdevChangeReadOnlyMode)
public struct BlockdevChangeReadOnlyMode: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `retain`.
    public static var retain: BlockdevChangeReadOnlyMode { BlockdevChangeReadOnlyMode(rawValue: "retain") }
    /// `read-only`.
    public static var readOnly: BlockdevChangeReadOnlyMode { BlockdevChangeReadOnlyMode(rawValue: "read-only") }
    /// `read-write`.
    public static var readWrite: BlockdevChangeReadOnlyMode { BlockdevChangeReadOnlyMode(rawValue: "read-write") }
}

/// The struct `PRManagerInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block.PRManagerInfo)
public struct PRManagerInfo: QAPIObject {
    /// `connected`: `bool`.
    public var connected: Bool
    /// `id`: `str`.
    public var id: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
        writer.member("connected", connected)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension PRManagerInfo {
    /// Creates a value.
    public init(id: String, connected: Bool) {
        self.init(connected: connected, id: id)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: String?
        var connected: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            case "connected": connected = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        guard let connected else { throw .missingMember("connected", at: objectStart) }
        self.init(connected: connected, id: id)
    }
}
