// Made by 'qapi-codegen generate' from the module 'block-export' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `block-export-add`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.block-export-add)
public struct BlockExportAddCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "block-export-add" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// All its members.
    public var options: BlockExportOptions

    /// Creates a value.
    public init(_ options: BlockExportOptions) {
        self.options = options
    }

    /// Reads an object.
    public init(from reader: inout JSONReader) throws(JSONError) {
        self.init(try BlockExportOptions(from: &reader))
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        options.writeMembers(to: &writer)
    }
}

/// The command `block-export-del`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.block-export-del)
public struct BlockExportDelCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "block-export-del" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `id`: `str`.
    public var id: String
    /// `mode`: `BlockExportRemoveMode`.
    public var mode: BlockExportRemoveMode?

    /// Creates a value.
    public init(id: String, mode: BlockExportRemoveMode? = nil) {
        self.id = id
        self.mode = mode
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: String?
        var mode: BlockExportRemoveMode?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            case "mode": mode = try BlockExportRemoveMode(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        self.init(id: id, mode: mode)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
        writer.member("mode", mode)
    }
}

/// The command `nbd-server-add`. Since QEMU 5.2 or before. Deprecated since QEMU 5.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.nbd-server-add)
public struct NbdServerAddCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "nbd-server-add" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `name`: `str`.
    public var name: String?
    /// `description`: `str`.
    public var description: String?
    /// `device`: `str`.
    public var device: String
    /// `writable`: `bool`.
    public var writable: Bool?
    /// `bitmap`: `str`.
    public var bitmap: String?

    /// Creates a value.
    public init(
        name: String? = nil,
        description: String? = nil,
        device: String,
        writable: Bool? = nil,
        bitmap: String? = nil
    ) {
        self.name = name
        self.description = description
        self.device = device
        self.writable = writable
        self.bitmap = bitmap
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var description: String?
        var device: String?
        var writable: Bool?
        var bitmap: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "description": description = try String(from: &reader)
            case "device": device = try String(from: &reader)
            case "writable": writable = try Bool(from: &reader)
            case "bitmap": bitmap = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let device else { throw .missingMember("device", at: objectStart) }
        self.init(name: name, description: description, device: device, writable: writable, bitmap: bitmap)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("description", description)
        writer.member("device", device)
        writer.member("writable", writable)
        writer.member("bitmap", bitmap)
    }
}

/// The command `nbd-server-remove`. Since QEMU 5.2 or before. Deprecated since QEMU 5.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.nbd-server-remove)
public struct NbdServerRemoveCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "nbd-server-remove" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `name`: `str`.
    public var name: String
    /// `mode`: `BlockExportRemoveMode`.
    public var mode: BlockExportRemoveMode?

    /// Creates a value.
    public init(name: String, mode: BlockExportRemoveMode? = nil) {
        self.name = name
        self.mode = mode
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var mode: BlockExportRemoveMode?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "mode": mode = try BlockExportRemoveMode(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        self.init(name: name, mode: mode)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("mode", mode)
    }
}

/// The command `nbd-server-start`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.nbd-server-start)
public struct NbdServerStartCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "nbd-server-start" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `handshake-max-seconds`: `uint32`. Since QEMU 10.0.
    public var handshakeMaxSeconds: UInt32?
    /// `addr`: `SocketAddressLegacy`.
    public var addr: SocketAddressLegacy
    /// `tls-creds`: `str`.
    public var tlsCreds: String?
    /// `tls-authz`: `str`.
    public var tlsAuthz: String?
    /// `max-connections`: `uint32`.
    public var maxConnections: UInt32?

    /// Creates a value.
    public init(
        handshakeMaxSeconds: UInt32? = nil,
        addr: SocketAddressLegacy,
        tlsCreds: String? = nil,
        tlsAuthz: String? = nil,
        maxConnections: UInt32? = nil
    ) {
        self.handshakeMaxSeconds = handshakeMaxSeconds
        self.addr = addr
        self.tlsCreds = tlsCreds
        self.tlsAuthz = tlsAuthz
        self.maxConnections = maxConnections
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var handshakeMaxSeconds: UInt32?
        var addr: SocketAddressLegacy?
        var tlsCreds: String?
        var tlsAuthz: String?
        var maxConnections: UInt32?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "handshake-max-seconds": handshakeMaxSeconds = try UInt32(from: &reader)
            case "addr": addr = try SocketAddressLegacy(from: &reader)
            case "tls-creds": tlsCreds = try String(from: &reader)
            case "tls-authz": tlsAuthz = try String(from: &reader)
            case "max-connections": maxConnections = try UInt32(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let addr else { throw .missingMember("addr", at: objectStart) }
        self.init(
            handshakeMaxSeconds: handshakeMaxSeconds,
            addr: addr,
            tlsCreds: tlsCreds,
            tlsAuthz: tlsAuthz,
            maxConnections: maxConnections
        )
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("handshake-max-seconds", handshakeMaxSeconds)
        writer.member("addr", addr)
        writer.member("tls-creds", tlsCreds)
        writer.member("tls-authz", tlsAuthz)
        writer.member("max-connections", maxConnections)
    }
}

/// The command `nbd-server-stop`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.nbd-server-stop)
public struct NbdServerStopCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "nbd-server-stop" }
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

/// The command `query-block-exports`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.query-block-exports)
public struct QueryBlockExportsCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [BlockExportInfo]
    /// The name on the wire.
    public static var name: String { "query-block-exports" }
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
    /// Executes `block-export-add`, see ``BlockExportAddCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func blockExportAdd(_ options: BlockExportOptions, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = BlockExportAddCommand(options)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `block-export-del`, see ``BlockExportDelCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func blockExportDel(
        id: String,
        mode: BlockExportRemoveMode? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = BlockExportDelCommand(id: id, mode: mode)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `nbd-server-add`, see ``NbdServerAddCommand``. Since QEMU 5.2 or before. Deprecated since QEMU 5.2.
    ///
    /// - Throws: ``QMPError``.
    public func nbdServerAdd(
        name: String? = nil,
        description: String? = nil,
        device: String,
        writable: Bool? = nil,
        bitmap: String? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = NbdServerAddCommand(
            name: name,
            description: description,
            device: device,
            writable: writable,
            bitmap: bitmap
        )
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `nbd-server-remove`, see ``NbdServerRemoveCommand``. Since QEMU 5.2 or before. Deprecated since QEMU 5.2.
    ///
    /// - Throws: ``QMPError``.
    public func nbdServerRemove(
        name: String,
        mode: BlockExportRemoveMode? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = NbdServerRemoveCommand(name: name, mode: mode)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `nbd-server-start`, see ``NbdServerStartCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func nbdServerStart(
        handshakeMaxSeconds: UInt32? = nil,
        addr: SocketAddressLegacy,
        tlsCreds: String? = nil,
        tlsAuthz: String? = nil,
        maxConnections: UInt32? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = NbdServerStartCommand(
            handshakeMaxSeconds: handshakeMaxSeconds,
            addr: addr,
            tlsCreds: tlsCreds,
            tlsAuthz: tlsAuthz,
            maxConnections: maxConnections
        )
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `nbd-server-stop`, see ``NbdServerStopCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func nbdServerStop(timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = NbdServerStopCommand()
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `query-block-exports`, see ``QueryBlockExportsCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryBlockExports(timeout: QMPTimeout = .standard) async throws(QMPError) -> [BlockExportInfo] {
        let command = QueryBlockExportsCommand()
        return try await execute(command, timeout: timeout)
    }
}

extension QAPIArgument where Command == BlockExportAddCommand {
    /// `type`.
    public static var type: Self { Self(wireName: "type") }
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
    /// `fixed-iothread`.
    public static var fixedIothread: Self { Self(wireName: "fixed-iothread") }
    /// `iothread`.
    public static var iothread: Self { Self(wireName: "iothread") }
    /// `node-name`.
    public static var nodeName: Self { Self(wireName: "node-name") }
    /// `writable`.
    public static var writable: Self { Self(wireName: "writable") }
    /// `writethrough`.
    public static var writethrough: Self { Self(wireName: "writethrough") }
    /// `allow-inactive`.
    public static var allowInactive: Self { Self(wireName: "allow-inactive") }
}

extension QAPIArgument where Command == BlockExportDelCommand {
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
    /// `mode`.
    public static var mode: Self { Self(wireName: "mode") }
}

extension QAPIArgument where Command == NbdServerAddCommand {
    /// `name`.
    public static var name: Self { Self(wireName: "name") }
    /// `description`.
    public static var description: Self { Self(wireName: "description") }
    /// `device`.
    public static var device: Self { Self(wireName: "device") }
    /// `writable`.
    public static var writable: Self { Self(wireName: "writable") }
    /// `bitmap`.
    public static var bitmap: Self { Self(wireName: "bitmap") }
}

extension QAPIArgument where Command == NbdServerRemoveCommand {
    /// `name`.
    public static var name: Self { Self(wireName: "name") }
    /// `mode`.
    public static var mode: Self { Self(wireName: "mode") }
}

extension QAPIArgument where Command == NbdServerStartCommand {
    /// `handshake-max-seconds`.
    public static var handshakeMaxSeconds: Self { Self(wireName: "handshake-max-seconds") }
    /// `addr`.
    public static var addr: Self { Self(wireName: "addr") }
    /// `tls-creds`.
    public static var tlsCreds: Self { Self(wireName: "tls-creds") }
    /// `tls-authz`.
    public static var tlsAuthz: Self { Self(wireName: "tls-authz") }
    /// `max-connections`.
    public static var maxConnections: Self { Self(wireName: "max-connections") }
}

/// The event `BLOCK_EXPORT_DELETED`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-export.BLOCK_EXPORT_DELETED)
public struct BlockExportDeletedEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "BLOCK_EXPORT_DELETED" }
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

/// The struct `BlockExportInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportInfo)
public struct BlockExportInfo: QAPIObject {
    /// `shutting-down`: `bool`.
    public var shuttingDown: Bool
    /// `id`: `str`.
    public var id: String
    /// `type`: `BlockExportType`.
    public var type: BlockExportType
    /// `node-name`: `str`.
    public var nodeName: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
        writer.member("type", type)
        writer.member("node-name", nodeName)
        writer.member("shutting-down", shuttingDown)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockExportInfo {
    /// Creates a value.
    public init(id: String, type: BlockExportType, nodeName: String, shuttingDown: Bool) {
        self.init(shuttingDown: shuttingDown, id: id, type: type, nodeName: nodeName)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: String?
        var type: BlockExportType?
        var nodeName: String?
        var shuttingDown: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            case "type": type = try BlockExportType(from: &reader)
            case "node-name": nodeName = try String(from: &reader)
            case "shutting-down": shuttingDown = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        guard let type else { throw .missingMember("type", at: objectStart) }
        guard let nodeName else { throw .missingMember("node-name", at: objectStart) }
        guard let shuttingDown else { throw .missingMember("shutting-down", at: objectStart) }
        self.init(shuttingDown: shuttingDown, id: id, type: type, nodeName: nodeName)
    }
}

/// The alternate `BlockExportIothreads`. Since QEMU 11.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-block-export.BlockExportIothreads)
public enum BlockExportIothreads: QAPIObject {
    /// A string.
    case single(String)
    /// An array.
    case multi([String])
    /// A value of another kind, which no release is known to have.
    case other(JSONValue)

    /// Reads a value, whose kind decides on the case.
    public init(from reader: inout JSONReader) throws(JSONError) {
        switch try reader.peekKind() {
        case .string: self = .single(try String(from: &reader))
        case .array: self = .multi(try [String](from: &reader))
        default: self = .other(try JSONValue(from: &reader))
        }
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        switch self {
        case .single(let value): value.write(to: &writer)
        case .multi(let value): value.write(to: &writer)
        case .other(let value): value.write(to: &writer)
        }
    }
}

/// The union `BlockExportOptions`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptions)
public struct BlockExportOptions: QAPIObject {
    /// `id`: `str`.
    public var id: String
    /// `fixed-iothread`: `bool`.
    public var fixedIothread: Bool?
    /// `iothread`: `BlockExportIothreads`.
    public var iothread: BlockExportIothreads?
    /// `node-name`: `str`.
    public var nodeName: String
    /// `writable`: `bool`.
    public var writable: Bool?
    /// `writethrough`: `bool`.
    public var writethrough: Bool?
    /// `allow-inactive`: `bool`. Since QEMU 10.0.
    public var allowInactive: Bool?
    /// The members that depend on `type`.
    public var branch: Branch

    /// `type`: `BlockExportType`.
    public var type: BlockExportType { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("type", type)
        writer.member("id", id)
        writer.member("fixed-iothread", fixedIothread)
        writer.member("iothread", iothread)
        writer.member("node-name", nodeName)
        writer.member("writable", writable)
        writer.member("writethrough", writethrough)
        writer.member("allow-inactive", allowInactive)
        branch.writeMembers(to: &writer)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }

    /// What depends on `type`.
    public enum Branch: Sendable {
        /// `nbd`.
        case nbd(BlockExportOptionsNbd)
        /// `vhost-user-blk`. Only where QEMU is built with `CONFIG_VHOST_USER_BLK_SERVER`.
        case vhostUserBlk(BlockExportOptionsVhostUserBlk)
        /// `fuse`. Since QEMU 6.0. Only where QEMU is built with `CONFIG_FUSE`.
        case fuse(BlockExportOptionsFuse)
        /// `vduse-blk`. Since QEMU 7.1. Only where QEMU is built with `CONFIG_VDUSE_BLK_EXPORT`.
        case vduseBlk(BlockExportOptionsVduseBlk)
        /// A value that is not known here, with the members that came with it.
        case other(BlockExportType, JSONObject)

        /// The value of `type`.
        public var tag: BlockExportType {
            switch self {
            case .nbd: .nbd
            case .vhostUserBlk: .vhostUserBlk
            case .fuse: .fuse
            case .vduseBlk: .vduseBlk
            case .other(let tag, _): tag
            }
        }

        init(_ tag: BlockExportType, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "nbd": self = .nbd(try BlockExportOptionsNbd(from: &reader))
            case "vhost-user-blk": self = .vhostUserBlk(try BlockExportOptionsVhostUserBlk(from: &reader))
            case "fuse": self = .fuse(try BlockExportOptionsFuse(from: &reader))
            case "vduse-blk": self = .vduseBlk(try BlockExportOptionsVduseBlk(from: &reader))
            default:
                let members = try reader.readObject(
                    without: "type",
                    "id",
                    "fixed-iothread",
                    "iothread",
                    "node-name",
                    "writable",
                    "writethrough",
                    "allow-inactive"
                )
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .nbd(let value): value.writeMembers(to: &writer)
            case .vhostUserBlk(let value): value.writeMembers(to: &writer)
            case .fuse(let value): value.writeMembers(to: &writer)
            case .vduseBlk(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(
                    members,
                    without: "type",
                    "id",
                    "fixed-iothread",
                    "iothread",
                    "node-name",
                    "writable",
                    "writethrough",
                    "allow-inactive"
                )
            }
        }
    }
}

extension BlockExportOptions {
    /// Creates a value.
    public init(
        _ branch: Branch,
        id: String,
        fixedIothread: Bool? = nil,
        iothread: BlockExportIothreads? = nil,
        nodeName: String,
        writable: Bool? = nil,
        writethrough: Bool? = nil,
        allowInactive: Bool? = nil
    ) {
        self.init(
            id: id,
            fixedIothread: fixedIothread,
            iothread: iothread,
            nodeName: nodeName,
            writable: writable,
            writethrough: writethrough,
            allowInactive: allowInactive,
            branch: branch
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var id: String?
        var fixedIothread: Bool?
        var iothread: BlockExportIothreads?
        var nodeName: String?
        var writable: Bool?
        var writethrough: Bool?
        var allowInactive: Bool?
        var type: BlockExportType?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            case "fixed-iothread": fixedIothread = try Bool(from: &reader)
            case "iothread": iothread = try BlockExportIothreads(from: &reader)
            case "node-name": nodeName = try String(from: &reader)
            case "writable": writable = try Bool(from: &reader)
            case "writethrough": writethrough = try Bool(from: &reader)
            case "allow-inactive": allowInactive = try Bool(from: &reader)
            case "type": type = try BlockExportType(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        guard let nodeName else { throw .missingMember("node-name", at: objectStart) }
        guard let type else { throw .missingMember("type", at: objectStart) }
        let branch = try Branch(type, from: &again)
        self.init(
            id: id,
            fixedIothread: fixedIothread,
            iothread: iothread,
            nodeName: nodeName,
            writable: writable,
            writethrough: writethrough,
            allowInactive: allowInactive,
            branch: branch
        )
    }
}

/// The struct `BlockExportOptionsFuse`. Since QEMU 6.0. Only where QEMU is built with `CONFIG_FUSE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptionsFuse)
public struct BlockExportOptionsFuse: QAPIObject {
    /// `allow-other`: `FuseExportAllowOther`. Since QEMU 6.1.
    public var allowOther: FuseExportAllowOther?
    /// `mountpoint`: `str`.
    public var mountpoint: String
    /// `growable`: `bool`.
    public var growable: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("mountpoint", mountpoint)
        writer.member("growable", growable)
        writer.member("allow-other", allowOther)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockExportOptionsFuse {
    /// Creates a value.
    public init(mountpoint: String, growable: Bool? = nil, allowOther: FuseExportAllowOther? = nil) {
        self.init(allowOther: allowOther, mountpoint: mountpoint, growable: growable)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var mountpoint: String?
        var growable: Bool?
        var allowOther: FuseExportAllowOther?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "mountpoint": mountpoint = try String(from: &reader)
            case "growable": growable = try Bool(from: &reader)
            case "allow-other": allowOther = try FuseExportAllowOther(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let mountpoint else { throw .missingMember("mountpoint", at: objectStart) }
        self.init(allowOther: allowOther, mountpoint: mountpoint, growable: growable)
    }
}

/// The struct `BlockExportOptionsNbd`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptionsNbd)
public struct BlockExportOptionsNbd: QAPIObject {
    /// `allocation-depth`: `bool`.
    public var allocationDepth: Bool?
    /// `name`: `str`.
    public var name: String?
    /// `description`: `str`.
    public var description: String?
    /// `bitmaps`: `[BlockDirtyBitmapOrStr]`.
    public var bitmaps: [BlockDirtyBitmapOrStr]?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("description", description)
        writer.member("bitmaps", bitmaps)
        writer.member("allocation-depth", allocationDepth)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockExportOptionsNbd {
    /// Creates a value.
    public init(
        name: String? = nil,
        description: String? = nil,
        bitmaps: [BlockDirtyBitmapOrStr]? = nil,
        allocationDepth: Bool? = nil
    ) {
        self.init(allocationDepth: allocationDepth, name: name, description: description, bitmaps: bitmaps)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var name: String?
        var description: String?
        var bitmaps: [BlockDirtyBitmapOrStr]?
        var allocationDepth: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "description": description = try String(from: &reader)
            case "bitmaps": bitmaps = try [BlockDirtyBitmapOrStr](from: &reader)
            case "allocation-depth": allocationDepth = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(allocationDepth: allocationDepth, name: name, description: description, bitmaps: bitmaps)
    }
}

/// The struct `BlockExportOptionsVduseBlk`. Since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptionsVduseBlk)
public struct BlockExportOptionsVduseBlk: QAPIObject {
    /// `serial`: `str`.
    public var serial: String?
    /// `name`: `str`.
    public var name: String
    /// `num-queues`: `uint16`.
    public var numQueues: UInt16?
    /// `queue-size`: `uint16`.
    public var queueSize: UInt16?
    /// `logical-block-size`: `size`.
    public var logicalBlockSize: UInt64?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("num-queues", numQueues)
        writer.member("queue-size", queueSize)
        writer.member("logical-block-size", logicalBlockSize)
        writer.member("serial", serial)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockExportOptionsVduseBlk {
    /// Creates a value.
    public init(
        name: String,
        numQueues: UInt16? = nil,
        queueSize: UInt16? = nil,
        logicalBlockSize: UInt64? = nil,
        serial: String? = nil
    ) {
        self.init(
            serial: serial,
            name: name,
            numQueues: numQueues,
            queueSize: queueSize,
            logicalBlockSize: logicalBlockSize
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var numQueues: UInt16?
        var queueSize: UInt16?
        var logicalBlockSize: UInt64?
        var serial: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "num-queues": numQueues = try UInt16(from: &reader)
            case "queue-size": queueSize = try UInt16(from: &reader)
            case "logical-block-size": logicalBlockSize = try UInt64(from: &reader)
            case "serial": serial = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        self.init(
            serial: serial,
            name: name,
            numQueues: numQueues,
            queueSize: queueSize,
            logicalBlockSize: logicalBlockSize
        )
    }
}

/// The struct `BlockExportOptionsVhostUserBlk`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptionsVhostUserBlk)
public struct BlockExportOptionsVhostUserBlk: QAPIObject {
    /// `num-queues`: `uint16`.
    public var numQueues: UInt16?
    /// `addr`: `SocketAddress`.
    public var addr: QAPISocketAddress
    /// `logical-block-size`: `size`.
    public var logicalBlockSize: UInt64?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("addr", addr)
        writer.member("logical-block-size", logicalBlockSize)
        writer.member("num-queues", numQueues)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockExportOptionsVhostUserBlk {
    /// Creates a value.
    public init(addr: QAPISocketAddress, logicalBlockSize: UInt64? = nil, numQueues: UInt16? = nil) {
        self.init(numQueues: numQueues, addr: addr, logicalBlockSize: logicalBlockSize)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var addr: QAPISocketAddress?
        var logicalBlockSize: UInt64?
        var numQueues: UInt16?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "addr": addr = try QAPISocketAddress(from: &reader)
            case "logical-block-size": logicalBlockSize = try UInt64(from: &reader)
            case "num-queues": numQueues = try UInt16(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let addr else { throw .missingMember("addr", at: objectStart) }
        self.init(numQueues: numQueues, addr: addr, logicalBlockSize: logicalBlockSize)
    }
}

/// The enum `BlockExportRemoveMode`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-export.BlockExportRemoveMode)
public struct BlockExportRemoveMode: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `safe`.
    public static var safe: BlockExportRemoveMode { BlockExportRemoveMode(rawValue: "safe") }
    /// `hard`.
    public static var hard: BlockExportRemoveMode { BlockExportRemoveMode(rawValue: "hard") }
}

/// The enum `BlockExportType`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-export.BlockExportType)
public struct BlockExportType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `nbd`.
    public static var nbd: BlockExportType { BlockExportType(rawValue: "nbd") }
    /// `vhost-user-blk`. Only where QEMU is built with `CONFIG_VHOST_USER_BLK_SERVER`.
    public static var vhostUserBlk: BlockExportType { BlockExportType(rawValue: "vhost-user-blk") }
    /// `fuse`. Since QEMU 6.0. Only where QEMU is built with `CONFIG_FUSE`.
    public static var fuse: BlockExportType { BlockExportType(rawValue: "fuse") }
    /// `vduse-blk`. Since QEMU 7.1. Only where QEMU is built with `CONFIG_VDUSE_BLK_EXPORT`.
    public static var vduseBlk: BlockExportType { BlockExportType(rawValue: "vduse-blk") }
}

/// The enum `FuseExportAllowOther`. Since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-export.FuseExportAllowOther)
public struct FuseExportAllowOther: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `off`.
    public static var off: FuseExportAllowOther { FuseExportAllowOther(rawValue: "off") }
    /// `on`.
    public static var on: FuseExportAllowOther { FuseExportAllowOther(rawValue: "on") }
    /// `auto`.
    public static var auto: FuseExportAllowOther { FuseExportAllowOther(rawValue: "auto") }
}
