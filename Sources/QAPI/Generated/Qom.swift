// Made by 'qapi-codegen generate' from the module 'qom' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `object-add`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.object-add)
public struct ObjectAddCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "object-add" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// All its members.
    public var options: ObjectOptions

    /// Creates a value.
    public init(_ options: ObjectOptions) {
        self.options = options
    }

    /// Reads an object.
    public init(from reader: inout JSONReader) throws(JSONError) {
        self.init(try ObjectOptions(from: &reader))
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        options.writeMembers(to: &writer)
    }
}

/// The command `object-del`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.object-del)
public struct ObjectDelCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "object-del" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
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

/// The command `qom-get`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-get)
public struct QomGetCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = JSONValue
    /// The name on the wire.
    public static var name: String { "qom-get" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `path`: `str`.
    public var path: String
    /// `property`: `str`.
    public var property: String

    /// Creates a value.
    public init(path: String, property: String) {
        self.path = path
        self.property = property
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var path: String?
        var property: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "path": path = try String(from: &reader)
            case "property": property = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let path else { throw .missingMember("path", at: objectStart) }
        guard let property else { throw .missingMember("property", at: objectStart) }
        self.init(path: path, property: property)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("path", path)
        writer.member("property", property)
    }
}

/// The command `qom-list`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-list)
public struct QomListCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [ObjectPropertyInfo]
    /// The name on the wire.
    public static var name: String { "qom-list" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `path`: `str`.
    public var path: String

    /// Creates a value.
    public init(path: String) {
        self.path = path
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var path: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "path": path = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let path else { throw .missingMember("path", at: objectStart) }
        self.init(path: path)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("path", path)
    }
}

/// The command `qom-list-get`. Since QEMU 10.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-list-get)
public struct QomListGetCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [ObjectPropertiesValues]
    /// The name on the wire.
    public static var name: String { "qom-list-get" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `paths`: `[str]`.
    public var paths: [String]

    /// Creates a value.
    public init(paths: [String]) {
        self.paths = paths
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var paths: [String]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "paths": paths = try [String](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let paths else { throw .missingMember("paths", at: objectStart) }
        self.init(paths: paths)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("paths", paths)
    }
}

/// The command `qom-list-properties`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-list-properties)
public struct QomListPropertiesCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [ObjectPropertyInfo]
    /// The name on the wire.
    public static var name: String { "qom-list-properties" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `typename`: `str`.
    public var typename: String

    /// Creates a value.
    public init(typename: String) {
        self.typename = typename
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var typename: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "typename": typename = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let typename else { throw .missingMember("typename", at: objectStart) }
        self.init(typename: typename)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("typename", typename)
    }
}

/// The command `qom-list-types`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-list-types)
public struct QomListTypesCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [ObjectTypeInfo]
    /// The name on the wire.
    public static var name: String { "qom-list-types" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `implements`: `str`.
    public var implements: String?
    /// `abstract`: `bool`.
    public var abstract: Bool?

    /// Creates a value.
    public init(implements: String? = nil, abstract: Bool? = nil) {
        self.implements = implements
        self.abstract = abstract
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var implements: String?
        var abstract: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "implements": implements = try String(from: &reader)
            case "abstract": abstract = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(implements: implements, abstract: abstract)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("implements", implements)
        writer.member("abstract", abstract)
    }
}

/// The command `qom-set`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-set)
public struct QomSetCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "qom-set" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `path`: `str`.
    public var path: String
    /// `property`: `str`.
    public var property: String
    /// `value`: `any`.
    public var value: JSONValue

    /// Creates a value.
    public init(path: String, property: String, value: JSONValue) {
        self.path = path
        self.property = property
        self.value = value
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var path: String?
        var property: String?
        var value: JSONValue?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "path": path = try String(from: &reader)
            case "property": property = try String(from: &reader)
            case "value": value = try JSONValue(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let path else { throw .missingMember("path", at: objectStart) }
        guard let property else { throw .missingMember("property", at: objectStart) }
        guard let value else { throw .missingMember("value", at: objectStart) }
        self.init(path: path, property: property, value: value)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("path", path)
        writer.member("property", property)
        writer.member("value", value)
    }
}

extension QAPIExecutor {
    /// Executes `object-add`, see ``ObjectAddCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func objectAdd(_ options: ObjectOptions, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = ObjectAddCommand(options)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `object-del`, see ``ObjectDelCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func objectDel(id: String, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = ObjectDelCommand(id: id)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `qom-get`, see ``QomGetCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func qomGet(
        path: String,
        property: String,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> JSONValue {
        let command = QomGetCommand(path: path, property: property)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `qom-list`, see ``QomListCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func qomList(path: String, timeout: QMPTimeout = .standard) async throws(QMPError) -> [ObjectPropertyInfo] {
        let command = QomListCommand(path: path)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `qom-list-get`, see ``QomListGetCommand``. Since QEMU 10.1.
    ///
    /// - Throws: ``QMPError``.
    public func qomListGet(
        paths: [String],
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> [ObjectPropertiesValues] {
        let command = QomListGetCommand(paths: paths)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `qom-list-properties`, see ``QomListPropertiesCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func qomListProperties(
        typename: String,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> [ObjectPropertyInfo] {
        let command = QomListPropertiesCommand(typename: typename)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `qom-list-types`, see ``QomListTypesCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func qomListTypes(
        implements: String? = nil,
        abstract: Bool? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> [ObjectTypeInfo] {
        let command = QomListTypesCommand(implements: implements, abstract: abstract)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `qom-set`, see ``QomSetCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func qomSet(
        path: String,
        property: String,
        value: JSONValue,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = QomSetCommand(path: path, property: property, value: value)
        _ = try await execute(command, timeout: timeout)
    }
}

extension QAPIArgument where Command == ObjectAddCommand {
    /// `qom-type`.
    public static var qomType: Self { Self(wireName: "qom-type") }
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
    /// `props`.
    public static var props: Self { Self(wireName: "props") }
}

extension QAPIArgument where Command == ObjectDelCommand {
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
}

extension QAPIArgument where Command == QomGetCommand {
    /// `path`.
    public static var path: Self { Self(wireName: "path") }
    /// `property`.
    public static var property: Self { Self(wireName: "property") }
}

extension QAPIArgument where Command == QomListCommand {
    /// `path`.
    public static var path: Self { Self(wireName: "path") }
}

extension QAPIArgument where Command == QomListGetCommand {
    /// `paths`.
    public static var paths: Self { Self(wireName: "paths") }
}

extension QAPIArgument where Command == QomListPropertiesCommand {
    /// `typename`.
    public static var typename: Self { Self(wireName: "typename") }
}

extension QAPIArgument where Command == QomListTypesCommand {
    /// `implements`.
    public static var implements: Self { Self(wireName: "implements") }
    /// `abstract`.
    public static var abstract: Self { Self(wireName: "abstract") }
}

extension QAPIArgument where Command == QomSetCommand {
    /// `path`.
    public static var path: Self { Self(wireName: "path") }
    /// `property`.
    public static var property: Self { Self(wireName: "property") }
    /// `value`.
    public static var value: Self { Self(wireName: "value") }
}

/// The struct `AcpiGenericInitiatorProperties`. Since QEMU 9.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.AcpiGenericInitiatorProperties)
public struct AcpiGenericInitiatorProperties: QAPIObject {
    /// `node`: `uint32`.
    public var node: UInt32
    /// `pci-dev`: `str`.
    public var pciDev: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("pci-dev", pciDev)
        writer.member("node", node)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension AcpiGenericInitiatorProperties {
    /// Creates a value.
    public init(pciDev: String, node: UInt32) {
        self.init(node: node, pciDev: pciDev)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var pciDev: String?
        var node: UInt32?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "pci-dev": pciDev = try String(from: &reader)
            case "node": node = try UInt32(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let pciDev else { throw .missingMember("pci-dev", at: objectStart) }
        guard let node else { throw .missingMember("node", at: objectStart) }
        self.init(node: node, pciDev: pciDev)
    }
}

/// The struct `AcpiGenericPortProperties`. Since QEMU 9.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.AcpiGenericPortProperties)
public struct AcpiGenericPortProperties: QAPIObject {
    /// `node`: `uint32`.
    public var node: UInt32
    /// `pci-bus`: `str`.
    public var pciBus: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("pci-bus", pciBus)
        writer.member("node", node)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension AcpiGenericPortProperties {
    /// Creates a value.
    public init(pciBus: String, node: UInt32) {
        self.init(node: node, pciBus: pciBus)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var pciBus: String?
        var node: UInt32?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "pci-bus": pciBus = try String(from: &reader)
            case "node": node = try UInt32(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let pciBus else { throw .missingMember("pci-bus", at: objectStart) }
        guard let node else { throw .missingMember("node", at: objectStart) }
        self.init(node: node, pciBus: pciBus)
    }
}

/// The struct `CanHostSocketcanProperties`. Since QEMU 6.0. Only where QEMU is built with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.CanHostSocketcanProperties)
public struct CanHostSocketcanProperties: QAPIObject {
    /// `canbus`: `str`.
    public var canbus: String
    /// `if`: `str`.
    public var `if`: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("if", `if`)
        writer.member("canbus", canbus)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension CanHostSocketcanProperties {
    /// Creates a value.
    public init(`if`: String, canbus: String) {
        self.init(canbus: canbus, if: `if`)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var `if`: String?
        var canbus: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "if": `if` = try String(from: &reader)
            case "canbus": canbus = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let `if` else { throw .missingMember("if", at: objectStart) }
        guard let canbus else { throw .missingMember("canbus", at: objectStart) }
        self.init(canbus: canbus, if: `if`)
    }
}

/// The struct `ColoCompareProperties`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ColoCompareProperties)
public struct ColoCompareProperties: QAPIObject {
    /// `vnet_hdr_support`: `bool`.
    public var vnetHdrSupport: Bool?
    /// `primary_in`: `str`.
    public var primaryIn: String
    /// `secondary_in`: `str`.
    public var secondaryIn: String
    /// `outdev`: `str`.
    public var outdev: String
    /// `iothread`: `str`.
    public var iothread: String
    /// `notify_dev`: `str`.
    public var notifyDev: String?
    /// `compare_timeout`: `uint64`.
    public var compareTimeout: UInt64?
    /// `expired_scan_cycle`: `uint32`.
    public var expiredScanCycle: UInt32?
    /// `max_queue_size`: `uint32`.
    public var maxQueueSize: UInt32?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("primary_in", primaryIn)
        writer.member("secondary_in", secondaryIn)
        writer.member("outdev", outdev)
        writer.member("iothread", iothread)
        writer.member("notify_dev", notifyDev)
        writer.member("compare_timeout", compareTimeout)
        writer.member("expired_scan_cycle", expiredScanCycle)
        writer.member("max_queue_size", maxQueueSize)
        writer.member("vnet_hdr_support", vnetHdrSupport)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension ColoCompareProperties {
    /// Creates a value.
    public init(
        primaryIn: String,
        secondaryIn: String,
        outdev: String,
        iothread: String,
        notifyDev: String? = nil,
        compareTimeout: UInt64? = nil,
        expiredScanCycle: UInt32? = nil,
        maxQueueSize: UInt32? = nil,
        vnetHdrSupport: Bool? = nil
    ) {
        self.init(
            vnetHdrSupport: vnetHdrSupport,
            primaryIn: primaryIn,
            secondaryIn: secondaryIn,
            outdev: outdev,
            iothread: iothread,
            notifyDev: notifyDev,
            compareTimeout: compareTimeout,
            expiredScanCycle: expiredScanCycle,
            maxQueueSize: maxQueueSize
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var primaryIn: String?
        var secondaryIn: String?
        var outdev: String?
        var iothread: String?
        var notifyDev: String?
        var compareTimeout: UInt64?
        var expiredScanCycle: UInt32?
        var maxQueueSize: UInt32?
        var vnetHdrSupport: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "primary_in": primaryIn = try String(from: &reader)
            case "secondary_in": secondaryIn = try String(from: &reader)
            case "outdev": outdev = try String(from: &reader)
            case "iothread": iothread = try String(from: &reader)
            case "notify_dev": notifyDev = try String(from: &reader)
            case "compare_timeout": compareTimeout = try UInt64(from: &reader)
            case "expired_scan_cycle": expiredScanCycle = try UInt32(from: &reader)
            case "max_queue_size": maxQueueSize = try UInt32(from: &reader)
            case "vnet_hdr_support": vnetHdrSupport = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let primaryIn else { throw .missingMember("primary_in", at: objectStart) }
        guard let secondaryIn else { throw .missingMember("secondary_in", at: objectStart) }
        guard let outdev else { throw .missingMember("outdev", at: objectStart) }
        guard let iothread else { throw .missingMember("iothread", at: objectStart) }
        self.init(
            vnetHdrSupport: vnetHdrSupport,
            primaryIn: primaryIn,
            secondaryIn: secondaryIn,
            outdev: outdev,
            iothread: iothread,
            notifyDev: notifyDev,
            compareTimeout: compareTimeout,
            expiredScanCycle: expiredScanCycle,
            maxQueueSize: maxQueueSize
        )
    }
}

/// The struct `CryptodevBackendProperties`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.CryptodevBackendProperties)
public struct CryptodevBackendProperties: QAPIObject {
    /// `throttle-ops`: `uint64`. Since QEMU 8.0.
    public var throttleOps: UInt64?
    /// `queues`: `uint32`.
    public var queues: UInt32?
    /// `throttle-bps`: `uint64`. Since QEMU 8.0.
    public var throttleBps: UInt64?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("queues", queues)
        writer.member("throttle-bps", throttleBps)
        writer.member("throttle-ops", throttleOps)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension CryptodevBackendProperties {
    /// Creates a value.
    public init(queues: UInt32? = nil, throttleBps: UInt64? = nil, throttleOps: UInt64? = nil) {
        self.init(throttleOps: throttleOps, queues: queues, throttleBps: throttleBps)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var queues: UInt32?
        var throttleBps: UInt64?
        var throttleOps: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "queues": queues = try UInt32(from: &reader)
            case "throttle-bps": throttleBps = try UInt64(from: &reader)
            case "throttle-ops": throttleOps = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(throttleOps: throttleOps, queues: queues, throttleBps: throttleBps)
    }
}

/// The struct `CryptodevVhostUserProperties`. Since QEMU 6.0. Only where QEMU is built with `CONFIG_VHOST_CRYPTO`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.CryptodevVhostUserProperties)
public struct CryptodevVhostUserProperties: QAPIObject {
    /// `chardev`: `str`.
    public var chardev: String
    /// `queues`: `uint32`.
    public var queues: UInt32?
    /// `throttle-bps`: `uint64`. Since QEMU 8.0.
    public var throttleBps: UInt64?
    /// `throttle-ops`: `uint64`. Since QEMU 8.0.
    public var throttleOps: UInt64?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("queues", queues)
        writer.member("throttle-bps", throttleBps)
        writer.member("throttle-ops", throttleOps)
        writer.member("chardev", chardev)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension CryptodevVhostUserProperties {
    /// Creates a value.
    public init(queues: UInt32? = nil, throttleBps: UInt64? = nil, throttleOps: UInt64? = nil, chardev: String) {
        self.init(chardev: chardev, queues: queues, throttleBps: throttleBps, throttleOps: throttleOps)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var queues: UInt32?
        var throttleBps: UInt64?
        var throttleOps: UInt64?
        var chardev: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "queues": queues = try UInt32(from: &reader)
            case "throttle-bps": throttleBps = try UInt64(from: &reader)
            case "throttle-ops": throttleOps = try UInt64(from: &reader)
            case "chardev": chardev = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let chardev else { throw .missingMember("chardev", at: objectStart) }
        self.init(chardev: chardev, queues: queues, throttleBps: throttleBps, throttleOps: throttleOps)
    }
}

/// The struct `DBusVMStateProperties`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.DBusVMStateProperties)
public struct DBusVMStateProperties: QAPIObject {
    /// `id-list`: `str`.
    public var idList: String?
    /// `addr`: `str`.
    public var addr: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("addr", addr)
        writer.member("id-list", idList)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension DBusVMStateProperties {
    /// Creates a value.
    public init(addr: String, idList: String? = nil) {
        self.init(idList: idList, addr: addr)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var addr: String?
        var idList: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "addr": addr = try String(from: &reader)
            case "id-list": idList = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let addr else { throw .missingMember("addr", at: objectStart) }
        self.init(idList: idList, addr: addr)
    }
}

/// The struct `FilterBufferProperties`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.FilterBufferProperties)
public struct FilterBufferProperties: QAPIObject {
    /// `interval`: `uint32`.
    public var interval: UInt32
    /// `netdev`: `str`.
    public var netdev: String
    /// `queue`: `NetFilterDirection`.
    public var queue: NetFilterDirection?
    /// `status`: `str`.
    public var status: String?
    /// `position`: `str`.
    public var position: String?
    /// `insert`: `NetfilterInsert`.
    public var insert: NetfilterInsert?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("netdev", netdev)
        writer.member("queue", queue)
        writer.member("status", status)
        writer.member("position", position)
        writer.member("insert", insert)
        writer.member("interval", interval)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension FilterBufferProperties {
    /// Creates a value.
    public init(
        netdev: String,
        queue: NetFilterDirection? = nil,
        status: String? = nil,
        position: String? = nil,
        insert: NetfilterInsert? = nil,
        interval: UInt32
    ) {
        self.init(interval: interval, netdev: netdev, queue: queue, status: status, position: position, insert: insert)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var netdev: String?
        var queue: NetFilterDirection?
        var status: String?
        var position: String?
        var insert: NetfilterInsert?
        var interval: UInt32?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "netdev": netdev = try String(from: &reader)
            case "queue": queue = try NetFilterDirection(from: &reader)
            case "status": status = try String(from: &reader)
            case "position": position = try String(from: &reader)
            case "insert": insert = try NetfilterInsert(from: &reader)
            case "interval": interval = try UInt32(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let netdev else { throw .missingMember("netdev", at: objectStart) }
        guard let interval else { throw .missingMember("interval", at: objectStart) }
        self.init(interval: interval, netdev: netdev, queue: queue, status: status, position: position, insert: insert)
    }
}

/// The struct `FilterDumpProperties`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.FilterDumpProperties)
public struct FilterDumpProperties: QAPIObject {
    /// `maxlen`: `uint32`.
    public var maxlen: UInt32?
    /// `netdev`: `str`.
    public var netdev: String
    /// `queue`: `NetFilterDirection`.
    public var queue: NetFilterDirection?
    /// `status`: `str`.
    public var status: String?
    /// `position`: `str`.
    public var position: String?
    /// `insert`: `NetfilterInsert`.
    public var insert: NetfilterInsert?
    /// `file`: `str`.
    public var file: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("netdev", netdev)
        writer.member("queue", queue)
        writer.member("status", status)
        writer.member("position", position)
        writer.member("insert", insert)
        writer.member("file", file)
        writer.member("maxlen", maxlen)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension FilterDumpProperties {
    /// Creates a value.
    public init(
        netdev: String,
        queue: NetFilterDirection? = nil,
        status: String? = nil,
        position: String? = nil,
        insert: NetfilterInsert? = nil,
        file: String,
        maxlen: UInt32? = nil
    ) {
        self.init(
            maxlen: maxlen,
            netdev: netdev,
            queue: queue,
            status: status,
            position: position,
            insert: insert,
            file: file
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var netdev: String?
        var queue: NetFilterDirection?
        var status: String?
        var position: String?
        var insert: NetfilterInsert?
        var file: String?
        var maxlen: UInt32?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "netdev": netdev = try String(from: &reader)
            case "queue": queue = try NetFilterDirection(from: &reader)
            case "status": status = try String(from: &reader)
            case "position": position = try String(from: &reader)
            case "insert": insert = try NetfilterInsert(from: &reader)
            case "file": file = try String(from: &reader)
            case "maxlen": maxlen = try UInt32(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let netdev else { throw .missingMember("netdev", at: objectStart) }
        guard let file else { throw .missingMember("file", at: objectStart) }
        self.init(
            maxlen: maxlen,
            netdev: netdev,
            queue: queue,
            status: status,
            position: position,
            insert: insert,
            file: file
        )
    }
}

/// The struct `FilterMirrorProperties`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.FilterMirrorProperties)
public struct FilterMirrorProperties: QAPIObject {
    /// `vnet_hdr_support`: `bool`.
    public var vnetHdrSupport: Bool?
    /// `netdev`: `str`.
    public var netdev: String
    /// `queue`: `NetFilterDirection`.
    public var queue: NetFilterDirection?
    /// `status`: `str`.
    public var status: String?
    /// `position`: `str`.
    public var position: String?
    /// `insert`: `NetfilterInsert`.
    public var insert: NetfilterInsert?
    /// `outdev`: `str`.
    public var outdev: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("netdev", netdev)
        writer.member("queue", queue)
        writer.member("status", status)
        writer.member("position", position)
        writer.member("insert", insert)
        writer.member("outdev", outdev)
        writer.member("vnet_hdr_support", vnetHdrSupport)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension FilterMirrorProperties {
    /// Creates a value.
    public init(
        netdev: String,
        queue: NetFilterDirection? = nil,
        status: String? = nil,
        position: String? = nil,
        insert: NetfilterInsert? = nil,
        outdev: String,
        vnetHdrSupport: Bool? = nil
    ) {
        self.init(
            vnetHdrSupport: vnetHdrSupport,
            netdev: netdev,
            queue: queue,
            status: status,
            position: position,
            insert: insert,
            outdev: outdev
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var netdev: String?
        var queue: NetFilterDirection?
        var status: String?
        var position: String?
        var insert: NetfilterInsert?
        var outdev: String?
        var vnetHdrSupport: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "netdev": netdev = try String(from: &reader)
            case "queue": queue = try NetFilterDirection(from: &reader)
            case "status": status = try String(from: &reader)
            case "position": position = try String(from: &reader)
            case "insert": insert = try NetfilterInsert(from: &reader)
            case "outdev": outdev = try String(from: &reader)
            case "vnet_hdr_support": vnetHdrSupport = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let netdev else { throw .missingMember("netdev", at: objectStart) }
        guard let outdev else { throw .missingMember("outdev", at: objectStart) }
        self.init(
            vnetHdrSupport: vnetHdrSupport,
            netdev: netdev,
            queue: queue,
            status: status,
            position: position,
            insert: insert,
            outdev: outdev
        )
    }
}

/// The struct `FilterRedirectorProperties`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.FilterRedirectorProperties)
public struct FilterRedirectorProperties: QAPIObject {
    /// `vnet_hdr_support`: `bool`.
    public var vnetHdrSupport: Bool?
    /// `netdev`: `str`.
    public var netdev: String
    /// `queue`: `NetFilterDirection`.
    public var queue: NetFilterDirection?
    /// `status`: `str`.
    public var status: String?
    /// `position`: `str`.
    public var position: String?
    /// `insert`: `NetfilterInsert`.
    public var insert: NetfilterInsert?
    /// `indev`: `str`.
    public var indev: String?
    /// `outdev`: `str`.
    public var outdev: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("netdev", netdev)
        writer.member("queue", queue)
        writer.member("status", status)
        writer.member("position", position)
        writer.member("insert", insert)
        writer.member("indev", indev)
        writer.member("outdev", outdev)
        writer.member("vnet_hdr_support", vnetHdrSupport)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension FilterRedirectorProperties {
    /// Creates a value.
    public init(
        netdev: String,
        queue: NetFilterDirection? = nil,
        status: String? = nil,
        position: String? = nil,
        insert: NetfilterInsert? = nil,
        indev: String? = nil,
        outdev: String? = nil,
        vnetHdrSupport: Bool? = nil
    ) {
        self.init(
            vnetHdrSupport: vnetHdrSupport,
            netdev: netdev,
            queue: queue,
            status: status,
            position: position,
            insert: insert,
            indev: indev,
            outdev: outdev
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var netdev: String?
        var queue: NetFilterDirection?
        var status: String?
        var position: String?
        var insert: NetfilterInsert?
        var indev: String?
        var outdev: String?
        var vnetHdrSupport: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "netdev": netdev = try String(from: &reader)
            case "queue": queue = try NetFilterDirection(from: &reader)
            case "status": status = try String(from: &reader)
            case "position": position = try String(from: &reader)
            case "insert": insert = try NetfilterInsert(from: &reader)
            case "indev": indev = try String(from: &reader)
            case "outdev": outdev = try String(from: &reader)
            case "vnet_hdr_support": vnetHdrSupport = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let netdev else { throw .missingMember("netdev", at: objectStart) }
        self.init(
            vnetHdrSupport: vnetHdrSupport,
            netdev: netdev,
            queue: queue,
            status: status,
            position: position,
            insert: insert,
            indev: indev,
            outdev: outdev
        )
    }
}

/// The struct `FilterRewriterProperties`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.FilterRewriterProperties)
public struct FilterRewriterProperties: QAPIObject {
    /// `vnet_hdr_support`: `bool`.
    public var vnetHdrSupport: Bool?
    /// `netdev`: `str`.
    public var netdev: String
    /// `queue`: `NetFilterDirection`.
    public var queue: NetFilterDirection?
    /// `status`: `str`.
    public var status: String?
    /// `position`: `str`.
    public var position: String?
    /// `insert`: `NetfilterInsert`.
    public var insert: NetfilterInsert?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("netdev", netdev)
        writer.member("queue", queue)
        writer.member("status", status)
        writer.member("position", position)
        writer.member("insert", insert)
        writer.member("vnet_hdr_support", vnetHdrSupport)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension FilterRewriterProperties {
    /// Creates a value.
    public init(
        netdev: String,
        queue: NetFilterDirection? = nil,
        status: String? = nil,
        position: String? = nil,
        insert: NetfilterInsert? = nil,
        vnetHdrSupport: Bool? = nil
    ) {
        self.init(
            vnetHdrSupport: vnetHdrSupport,
            netdev: netdev,
            queue: queue,
            status: status,
            position: position,
            insert: insert
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var netdev: String?
        var queue: NetFilterDirection?
        var status: String?
        var position: String?
        var insert: NetfilterInsert?
        var vnetHdrSupport: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "netdev": netdev = try String(from: &reader)
            case "queue": queue = try NetFilterDirection(from: &reader)
            case "status": status = try String(from: &reader)
            case "position": position = try String(from: &reader)
            case "insert": insert = try NetfilterInsert(from: &reader)
            case "vnet_hdr_support": vnetHdrSupport = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let netdev else { throw .missingMember("netdev", at: objectStart) }
        self.init(
            vnetHdrSupport: vnetHdrSupport,
            netdev: netdev,
            queue: queue,
            status: status,
            position: position,
            insert: insert
        )
    }
}

/// The struct `IOMMUFDProperties`. Since QEMU 9.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.IOMMUFDProperties)
public struct IOMMUFDProperties: QAPIObject {
    /// `fd`: `str`.
    public var fd: String?

    /// Creates a value.
    public init(fd: String? = nil) {
        self.fd = fd
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var fd: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "fd": fd = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(fd: fd)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("fd", fd)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `IgvmCfgProperties`. Since QEMU 10.1. Only where QEMU is built with `CONFIG_IGVM`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.IgvmCfgProperties)
public struct IgvmCfgProperties: QAPIObject {
    /// `file`: `str`.
    public var file: String

    /// Creates a value.
    public init(file: String) {
        self.file = file
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var file: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "file": file = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let file else { throw .missingMember("file", at: objectStart) }
        self.init(file: file)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("file", file)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `InputBarrierProperties`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.InputBarrierProperties)
public struct InputBarrierProperties: QAPIObject {
    /// `height`: `str`.
    public var height: String?
    /// `name`: `str`.
    public var name: String
    /// `server`: `str`.
    public var server: String?
    /// `port`: `str`.
    public var port: String?
    /// `x-origin`: `str`.
    public var xOrigin: String?
    /// `y-origin`: `str`.
    public var yOrigin: String?
    /// `width`: `str`.
    public var width: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("server", server)
        writer.member("port", port)
        writer.member("x-origin", xOrigin)
        writer.member("y-origin", yOrigin)
        writer.member("width", width)
        writer.member("height", height)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension InputBarrierProperties {
    /// Creates a value.
    public init(
        name: String,
        server: String? = nil,
        port: String? = nil,
        xOrigin: String? = nil,
        yOrigin: String? = nil,
        width: String? = nil,
        height: String? = nil
    ) {
        self.init(
            height: height,
            name: name,
            server: server,
            port: port,
            xOrigin: xOrigin,
            yOrigin: yOrigin,
            width: width
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var server: String?
        var port: String?
        var xOrigin: String?
        var yOrigin: String?
        var width: String?
        var height: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "server": server = try String(from: &reader)
            case "port": port = try String(from: &reader)
            case "x-origin": xOrigin = try String(from: &reader)
            case "y-origin": yOrigin = try String(from: &reader)
            case "width": width = try String(from: &reader)
            case "height": height = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        self.init(
            height: height,
            name: name,
            server: server,
            port: port,
            xOrigin: xOrigin,
            yOrigin: yOrigin,
            width: width
        )
    }
}

/// The struct `InputLinuxProperties`. Since QEMU 6.0. Only where QEMU is built with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.InputLinuxProperties)
public struct InputLinuxProperties: QAPIObject {
    /// `grab-toggle`: `GrabToggleKeys`.
    public var grabToggle: GrabToggleKeys?
    /// `evdev`: `str`.
    public var evdev: String
    /// `grab_all`: `bool`.
    public var grabAll: Bool?
    /// `repeat`: `bool`.
    public var `repeat`: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("evdev", evdev)
        writer.member("grab_all", grabAll)
        writer.member("repeat", `repeat`)
        writer.member("grab-toggle", grabToggle)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension InputLinuxProperties {
    /// Creates a value.
    public init(evdev: String, grabAll: Bool? = nil, `repeat`: Bool? = nil, grabToggle: GrabToggleKeys? = nil) {
        self.init(grabToggle: grabToggle, evdev: evdev, grabAll: grabAll, repeat: `repeat`)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var evdev: String?
        var grabAll: Bool?
        var `repeat`: Bool?
        var grabToggle: GrabToggleKeys?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "evdev": evdev = try String(from: &reader)
            case "grab_all": grabAll = try Bool(from: &reader)
            case "repeat": `repeat` = try Bool(from: &reader)
            case "grab-toggle": grabToggle = try GrabToggleKeys(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let evdev else { throw .missingMember("evdev", at: objectStart) }
        self.init(grabToggle: grabToggle, evdev: evdev, grabAll: grabAll, repeat: `repeat`)
    }
}

/// The struct `IothreadProperties`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.IothreadProperties)
public struct IothreadProperties: QAPIObject {
    /// `thread-pool-max`: `int`. Since QEMU 7.1.
    public var threadPoolMax: Int?
    /// `poll-max-ns`: `int`.
    public var pollMaxNs: Int?
    /// `poll-grow`: `int`.
    public var pollGrow: Int?
    /// `poll-shrink`: `int`.
    public var pollShrink: Int?
    /// `aio-max-batch`: `int`. Since QEMU 6.1.
    public var aioMaxBatch: Int?
    /// `thread-pool-min`: `int`. Since QEMU 7.1.
    public var threadPoolMin: Int?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("poll-max-ns", pollMaxNs)
        writer.member("poll-grow", pollGrow)
        writer.member("poll-shrink", pollShrink)
        writer.member("aio-max-batch", aioMaxBatch)
        writer.member("thread-pool-min", threadPoolMin)
        writer.member("thread-pool-max", threadPoolMax)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension IothreadProperties {
    /// Creates a value.
    public init(
        pollMaxNs: Int? = nil,
        pollGrow: Int? = nil,
        pollShrink: Int? = nil,
        aioMaxBatch: Int? = nil,
        threadPoolMin: Int? = nil,
        threadPoolMax: Int? = nil
    ) {
        self.init(
            threadPoolMax: threadPoolMax,
            pollMaxNs: pollMaxNs,
            pollGrow: pollGrow,
            pollShrink: pollShrink,
            aioMaxBatch: aioMaxBatch,
            threadPoolMin: threadPoolMin
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var pollMaxNs: Int?
        var pollGrow: Int?
        var pollShrink: Int?
        var aioMaxBatch: Int?
        var threadPoolMin: Int?
        var threadPoolMax: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "poll-max-ns": pollMaxNs = try Int(from: &reader)
            case "poll-grow": pollGrow = try Int(from: &reader)
            case "poll-shrink": pollShrink = try Int(from: &reader)
            case "aio-max-batch": aioMaxBatch = try Int(from: &reader)
            case "thread-pool-min": threadPoolMin = try Int(from: &reader)
            case "thread-pool-max": threadPoolMax = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            threadPoolMax: threadPoolMax,
            pollMaxNs: pollMaxNs,
            pollGrow: pollGrow,
            pollShrink: pollShrink,
            aioMaxBatch: aioMaxBatch,
            threadPoolMin: threadPoolMin
        )
    }
}

/// The struct `MainLoopProperties`. Since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MainLoopProperties)
public struct MainLoopProperties: QAPIObject {
    /// `thread-pool-max`: `int`.
    public var threadPoolMax: Int?
    /// `aio-max-batch`: `int`.
    public var aioMaxBatch: Int?
    /// `thread-pool-min`: `int`.
    public var threadPoolMin: Int?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("aio-max-batch", aioMaxBatch)
        writer.member("thread-pool-min", threadPoolMin)
        writer.member("thread-pool-max", threadPoolMax)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension MainLoopProperties {
    /// Creates a value.
    public init(aioMaxBatch: Int? = nil, threadPoolMin: Int? = nil, threadPoolMax: Int? = nil) {
        self.init(threadPoolMax: threadPoolMax, aioMaxBatch: aioMaxBatch, threadPoolMin: threadPoolMin)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var aioMaxBatch: Int?
        var threadPoolMin: Int?
        var threadPoolMax: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "aio-max-batch": aioMaxBatch = try Int(from: &reader)
            case "thread-pool-min": threadPoolMin = try Int(from: &reader)
            case "thread-pool-max": threadPoolMax = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(threadPoolMax: threadPoolMax, aioMaxBatch: aioMaxBatch, threadPoolMin: threadPoolMin)
    }
}

/// The struct `MemoryBackendEpcProperties`. Since QEMU 6.2. Only where QEMU is built with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MemoryBackendEpcProperties)
public struct MemoryBackendEpcProperties: QAPIObject {
    /// `x-use-canonical-path-for-ramblock-id`: `bool`.
    public var xUseCanonicalPathForRamblockID: Bool?
    /// `dump`: `bool`.
    public var dump: Bool?
    /// `host-nodes`: `[uint16]`.
    public var hostNodes: [UInt16]?
    /// `merge`: `bool`.
    public var merge: Bool?
    /// `policy`: `HostMemPolicy`.
    public var policy: HostMemPolicy?
    /// `prealloc`: `bool`.
    public var prealloc: Bool?
    /// `prealloc-threads`: `uint32`.
    public var preallocThreads: UInt32?
    /// `prealloc-context`: `str`. Since QEMU 7.2.
    public var preallocContext: String?
    /// `share`: `bool`.
    public var share: Bool?
    /// `reserve`: `bool`.
    public var reserve: Bool?
    /// `size`: `size`.
    public var size: UInt64

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("dump", dump)
        writer.member("host-nodes", hostNodes)
        writer.member("merge", merge)
        writer.member("policy", policy)
        writer.member("prealloc", prealloc)
        writer.member("prealloc-threads", preallocThreads)
        writer.member("prealloc-context", preallocContext)
        writer.member("share", share)
        writer.member("reserve", reserve)
        writer.member("size", size)
        writer.member("x-use-canonical-path-for-ramblock-id", xUseCanonicalPathForRamblockID)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension MemoryBackendEpcProperties {
    /// Creates a value.
    public init(
        dump: Bool? = nil,
        hostNodes: [UInt16]? = nil,
        merge: Bool? = nil,
        policy: HostMemPolicy? = nil,
        prealloc: Bool? = nil,
        preallocThreads: UInt32? = nil,
        preallocContext: String? = nil,
        share: Bool? = nil,
        reserve: Bool? = nil,
        size: UInt64,
        xUseCanonicalPathForRamblockID: Bool? = nil
    ) {
        self.init(
            xUseCanonicalPathForRamblockID: xUseCanonicalPathForRamblockID,
            dump: dump,
            hostNodes: hostNodes,
            merge: merge,
            policy: policy,
            prealloc: prealloc,
            preallocThreads: preallocThreads,
            preallocContext: preallocContext,
            share: share,
            reserve: reserve,
            size: size
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var dump: Bool?
        var hostNodes: [UInt16]?
        var merge: Bool?
        var policy: HostMemPolicy?
        var prealloc: Bool?
        var preallocThreads: UInt32?
        var preallocContext: String?
        var share: Bool?
        var reserve: Bool?
        var size: UInt64?
        var xUseCanonicalPathForRamblockID: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "dump": dump = try Bool(from: &reader)
            case "host-nodes": hostNodes = try [UInt16](from: &reader)
            case "merge": merge = try Bool(from: &reader)
            case "policy": policy = try HostMemPolicy(from: &reader)
            case "prealloc": prealloc = try Bool(from: &reader)
            case "prealloc-threads": preallocThreads = try UInt32(from: &reader)
            case "prealloc-context": preallocContext = try String(from: &reader)
            case "share": share = try Bool(from: &reader)
            case "reserve": reserve = try Bool(from: &reader)
            case "size": size = try UInt64(from: &reader)
            case "x-use-canonical-path-for-ramblock-id": xUseCanonicalPathForRamblockID = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let size else { throw .missingMember("size", at: objectStart) }
        self.init(
            xUseCanonicalPathForRamblockID: xUseCanonicalPathForRamblockID,
            dump: dump,
            hostNodes: hostNodes,
            merge: merge,
            policy: policy,
            prealloc: prealloc,
            preallocThreads: preallocThreads,
            preallocContext: preallocContext,
            share: share,
            reserve: reserve,
            size: size
        )
    }
}

/// The struct `MemoryBackendFileProperties`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MemoryBackendFileProperties)
public struct MemoryBackendFileProperties: QAPIObject {
    /// `rom`: `OnOffAuto`. Since QEMU 8.2.
    public var rom: OnOffAuto?
    /// `dump`: `bool`.
    public var dump: Bool?
    /// `host-nodes`: `[uint16]`.
    public var hostNodes: [UInt16]?
    /// `merge`: `bool`.
    public var merge: Bool?
    /// `policy`: `HostMemPolicy`.
    public var policy: HostMemPolicy?
    /// `prealloc`: `bool`.
    public var prealloc: Bool?
    /// `prealloc-threads`: `uint32`.
    public var preallocThreads: UInt32?
    /// `prealloc-context`: `str`. Since QEMU 7.2.
    public var preallocContext: String?
    /// `share`: `bool`.
    public var share: Bool?
    /// `reserve`: `bool`. Since QEMU 6.1.
    public var reserve: Bool?
    /// `size`: `size`.
    public var size: UInt64
    /// `x-use-canonical-path-for-ramblock-id`: `bool`.
    public var xUseCanonicalPathForRamblockID: Bool?
    /// `align`: `size`.
    public var align: UInt64?
    /// `offset`: `size`. Since QEMU 8.1.
    public var offset: UInt64?
    /// `discard-data`: `bool`.
    public var discardData: Bool?
    /// `mem-path`: `str`.
    public var memPath: String
    /// `pmem`: `bool`. Only where QEMU is built with `CONFIG_LIBPMEM`.
    public var pmem: Bool?
    /// `readonly`: `bool`.
    public var readonly: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("dump", dump)
        writer.member("host-nodes", hostNodes)
        writer.member("merge", merge)
        writer.member("policy", policy)
        writer.member("prealloc", prealloc)
        writer.member("prealloc-threads", preallocThreads)
        writer.member("prealloc-context", preallocContext)
        writer.member("share", share)
        writer.member("reserve", reserve)
        writer.member("size", size)
        writer.member("x-use-canonical-path-for-ramblock-id", xUseCanonicalPathForRamblockID)
        writer.member("align", align)
        writer.member("offset", offset)
        writer.member("discard-data", discardData)
        writer.member("mem-path", memPath)
        writer.member("pmem", pmem)
        writer.member("readonly", readonly)
        writer.member("rom", rom)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension MemoryBackendFileProperties {
    /// Creates a value.
    public init(
        dump: Bool? = nil,
        hostNodes: [UInt16]? = nil,
        merge: Bool? = nil,
        policy: HostMemPolicy? = nil,
        prealloc: Bool? = nil,
        preallocThreads: UInt32? = nil,
        preallocContext: String? = nil,
        share: Bool? = nil,
        reserve: Bool? = nil,
        size: UInt64,
        xUseCanonicalPathForRamblockID: Bool? = nil,
        align: UInt64? = nil,
        offset: UInt64? = nil,
        discardData: Bool? = nil,
        memPath: String,
        pmem: Bool? = nil,
        readonly: Bool? = nil,
        rom: OnOffAuto? = nil
    ) {
        self.init(
            rom: rom,
            dump: dump,
            hostNodes: hostNodes,
            merge: merge,
            policy: policy,
            prealloc: prealloc,
            preallocThreads: preallocThreads,
            preallocContext: preallocContext,
            share: share,
            reserve: reserve,
            size: size,
            xUseCanonicalPathForRamblockID: xUseCanonicalPathForRamblockID,
            align: align,
            offset: offset,
            discardData: discardData,
            memPath: memPath,
            pmem: pmem,
            readonly: readonly
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var dump: Bool?
        var hostNodes: [UInt16]?
        var merge: Bool?
        var policy: HostMemPolicy?
        var prealloc: Bool?
        var preallocThreads: UInt32?
        var preallocContext: String?
        var share: Bool?
        var reserve: Bool?
        var size: UInt64?
        var xUseCanonicalPathForRamblockID: Bool?
        var align: UInt64?
        var offset: UInt64?
        var discardData: Bool?
        var memPath: String?
        var pmem: Bool?
        var readonly: Bool?
        var rom: OnOffAuto?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "dump": dump = try Bool(from: &reader)
            case "host-nodes": hostNodes = try [UInt16](from: &reader)
            case "merge": merge = try Bool(from: &reader)
            case "policy": policy = try HostMemPolicy(from: &reader)
            case "prealloc": prealloc = try Bool(from: &reader)
            case "prealloc-threads": preallocThreads = try UInt32(from: &reader)
            case "prealloc-context": preallocContext = try String(from: &reader)
            case "share": share = try Bool(from: &reader)
            case "reserve": reserve = try Bool(from: &reader)
            case "size": size = try UInt64(from: &reader)
            case "x-use-canonical-path-for-ramblock-id": xUseCanonicalPathForRamblockID = try Bool(from: &reader)
            case "align": align = try UInt64(from: &reader)
            case "offset": offset = try UInt64(from: &reader)
            case "discard-data": discardData = try Bool(from: &reader)
            case "mem-path": memPath = try String(from: &reader)
            case "pmem": pmem = try Bool(from: &reader)
            case "readonly": readonly = try Bool(from: &reader)
            case "rom": rom = try OnOffAuto(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let size else { throw .missingMember("size", at: objectStart) }
        guard let memPath else { throw .missingMember("mem-path", at: objectStart) }
        self.init(
            rom: rom,
            dump: dump,
            hostNodes: hostNodes,
            merge: merge,
            policy: policy,
            prealloc: prealloc,
            preallocThreads: preallocThreads,
            preallocContext: preallocContext,
            share: share,
            reserve: reserve,
            size: size,
            xUseCanonicalPathForRamblockID: xUseCanonicalPathForRamblockID,
            align: align,
            offset: offset,
            discardData: discardData,
            memPath: memPath,
            pmem: pmem,
            readonly: readonly
        )
    }
}

/// The struct `MemoryBackendMemfdProperties`. Since QEMU 6.0. Only where QEMU is built with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MemoryBackendMemfdProperties)
public struct MemoryBackendMemfdProperties: QAPIObject {
    /// `seal`: `bool`.
    public var seal: Bool?
    /// `dump`: `bool`.
    public var dump: Bool?
    /// `host-nodes`: `[uint16]`.
    public var hostNodes: [UInt16]?
    /// `merge`: `bool`.
    public var merge: Bool?
    /// `policy`: `HostMemPolicy`.
    public var policy: HostMemPolicy?
    /// `prealloc`: `bool`.
    public var prealloc: Bool?
    /// `prealloc-threads`: `uint32`.
    public var preallocThreads: UInt32?
    /// `prealloc-context`: `str`. Since QEMU 7.2.
    public var preallocContext: String?
    /// `share`: `bool`.
    public var share: Bool?
    /// `reserve`: `bool`. Since QEMU 6.1.
    public var reserve: Bool?
    /// `size`: `size`.
    public var size: UInt64
    /// `x-use-canonical-path-for-ramblock-id`: `bool`.
    public var xUseCanonicalPathForRamblockID: Bool?
    /// `hugetlb`: `bool`.
    public var hugetlb: Bool?
    /// `hugetlbsize`: `size`.
    public var hugetlbsize: UInt64?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("dump", dump)
        writer.member("host-nodes", hostNodes)
        writer.member("merge", merge)
        writer.member("policy", policy)
        writer.member("prealloc", prealloc)
        writer.member("prealloc-threads", preallocThreads)
        writer.member("prealloc-context", preallocContext)
        writer.member("share", share)
        writer.member("reserve", reserve)
        writer.member("size", size)
        writer.member("x-use-canonical-path-for-ramblock-id", xUseCanonicalPathForRamblockID)
        writer.member("hugetlb", hugetlb)
        writer.member("hugetlbsize", hugetlbsize)
        writer.member("seal", seal)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension MemoryBackendMemfdProperties {
    /// Creates a value.
    public init(
        dump: Bool? = nil,
        hostNodes: [UInt16]? = nil,
        merge: Bool? = nil,
        policy: HostMemPolicy? = nil,
        prealloc: Bool? = nil,
        preallocThreads: UInt32? = nil,
        preallocContext: String? = nil,
        share: Bool? = nil,
        reserve: Bool? = nil,
        size: UInt64,
        xUseCanonicalPathForRamblockID: Bool? = nil,
        hugetlb: Bool? = nil,
        hugetlbsize: UInt64? = nil,
        seal: Bool? = nil
    ) {
        self.init(
            seal: seal,
            dump: dump,
            hostNodes: hostNodes,
            merge: merge,
            policy: policy,
            prealloc: prealloc,
            preallocThreads: preallocThreads,
            preallocContext: preallocContext,
            share: share,
            reserve: reserve,
            size: size,
            xUseCanonicalPathForRamblockID: xUseCanonicalPathForRamblockID,
            hugetlb: hugetlb,
            hugetlbsize: hugetlbsize
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var dump: Bool?
        var hostNodes: [UInt16]?
        var merge: Bool?
        var policy: HostMemPolicy?
        var prealloc: Bool?
        var preallocThreads: UInt32?
        var preallocContext: String?
        var share: Bool?
        var reserve: Bool?
        var size: UInt64?
        var xUseCanonicalPathForRamblockID: Bool?
        var hugetlb: Bool?
        var hugetlbsize: UInt64?
        var seal: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "dump": dump = try Bool(from: &reader)
            case "host-nodes": hostNodes = try [UInt16](from: &reader)
            case "merge": merge = try Bool(from: &reader)
            case "policy": policy = try HostMemPolicy(from: &reader)
            case "prealloc": prealloc = try Bool(from: &reader)
            case "prealloc-threads": preallocThreads = try UInt32(from: &reader)
            case "prealloc-context": preallocContext = try String(from: &reader)
            case "share": share = try Bool(from: &reader)
            case "reserve": reserve = try Bool(from: &reader)
            case "size": size = try UInt64(from: &reader)
            case "x-use-canonical-path-for-ramblock-id": xUseCanonicalPathForRamblockID = try Bool(from: &reader)
            case "hugetlb": hugetlb = try Bool(from: &reader)
            case "hugetlbsize": hugetlbsize = try UInt64(from: &reader)
            case "seal": seal = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let size else { throw .missingMember("size", at: objectStart) }
        self.init(
            seal: seal,
            dump: dump,
            hostNodes: hostNodes,
            merge: merge,
            policy: policy,
            prealloc: prealloc,
            preallocThreads: preallocThreads,
            preallocContext: preallocContext,
            share: share,
            reserve: reserve,
            size: size,
            xUseCanonicalPathForRamblockID: xUseCanonicalPathForRamblockID,
            hugetlb: hugetlb,
            hugetlbsize: hugetlbsize
        )
    }
}

/// The struct `MemoryBackendProperties`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MemoryBackendProperties)
public struct MemoryBackendProperties: QAPIObject {
    /// `x-use-canonical-path-for-ramblock-id`: `bool`.
    public var xUseCanonicalPathForRamblockID: Bool?
    /// `dump`: `bool`.
    public var dump: Bool?
    /// `host-nodes`: `[uint16]`.
    public var hostNodes: [UInt16]?
    /// `merge`: `bool`.
    public var merge: Bool?
    /// `policy`: `HostMemPolicy`.
    public var policy: HostMemPolicy?
    /// `prealloc`: `bool`.
    public var prealloc: Bool?
    /// `prealloc-threads`: `uint32`.
    public var preallocThreads: UInt32?
    /// `prealloc-context`: `str`. Since QEMU 7.2.
    public var preallocContext: String?
    /// `share`: `bool`.
    public var share: Bool?
    /// `reserve`: `bool`. Since QEMU 6.1.
    public var reserve: Bool?
    /// `size`: `size`.
    public var size: UInt64

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("dump", dump)
        writer.member("host-nodes", hostNodes)
        writer.member("merge", merge)
        writer.member("policy", policy)
        writer.member("prealloc", prealloc)
        writer.member("prealloc-threads", preallocThreads)
        writer.member("prealloc-context", preallocContext)
        writer.member("share", share)
        writer.member("reserve", reserve)
        writer.member("size", size)
        writer.member("x-use-canonical-path-for-ramblock-id", xUseCanonicalPathForRamblockID)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension MemoryBackendProperties {
    /// Creates a value.
    public init(
        dump: Bool? = nil,
        hostNodes: [UInt16]? = nil,
        merge: Bool? = nil,
        policy: HostMemPolicy? = nil,
        prealloc: Bool? = nil,
        preallocThreads: UInt32? = nil,
        preallocContext: String? = nil,
        share: Bool? = nil,
        reserve: Bool? = nil,
        size: UInt64,
        xUseCanonicalPathForRamblockID: Bool? = nil
    ) {
        self.init(
            xUseCanonicalPathForRamblockID: xUseCanonicalPathForRamblockID,
            dump: dump,
            hostNodes: hostNodes,
            merge: merge,
            policy: policy,
            prealloc: prealloc,
            preallocThreads: preallocThreads,
            preallocContext: preallocContext,
            share: share,
            reserve: reserve,
            size: size
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var dump: Bool?
        var hostNodes: [UInt16]?
        var merge: Bool?
        var policy: HostMemPolicy?
        var prealloc: Bool?
        var preallocThreads: UInt32?
        var preallocContext: String?
        var share: Bool?
        var reserve: Bool?
        var size: UInt64?
        var xUseCanonicalPathForRamblockID: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "dump": dump = try Bool(from: &reader)
            case "host-nodes": hostNodes = try [UInt16](from: &reader)
            case "merge": merge = try Bool(from: &reader)
            case "policy": policy = try HostMemPolicy(from: &reader)
            case "prealloc": prealloc = try Bool(from: &reader)
            case "prealloc-threads": preallocThreads = try UInt32(from: &reader)
            case "prealloc-context": preallocContext = try String(from: &reader)
            case "share": share = try Bool(from: &reader)
            case "reserve": reserve = try Bool(from: &reader)
            case "size": size = try UInt64(from: &reader)
            case "x-use-canonical-path-for-ramblock-id": xUseCanonicalPathForRamblockID = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let size else { throw .missingMember("size", at: objectStart) }
        self.init(
            xUseCanonicalPathForRamblockID: xUseCanonicalPathForRamblockID,
            dump: dump,
            hostNodes: hostNodes,
            merge: merge,
            policy: policy,
            prealloc: prealloc,
            preallocThreads: preallocThreads,
            preallocContext: preallocContext,
            share: share,
            reserve: reserve,
            size: size
        )
    }
}

/// The struct `MemoryBackendShmProperties`. Since QEMU 9.1. Only where QEMU is built with `CONFIG_POSIX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MemoryBackendShmProperties)
public struct MemoryBackendShmProperties: QAPIObject {
    /// `x-use-canonical-path-for-ramblock-id`: `bool`.
    public var xUseCanonicalPathForRamblockID: Bool?
    /// `dump`: `bool`.
    public var dump: Bool?
    /// `host-nodes`: `[uint16]`.
    public var hostNodes: [UInt16]?
    /// `merge`: `bool`.
    public var merge: Bool?
    /// `policy`: `HostMemPolicy`.
    public var policy: HostMemPolicy?
    /// `prealloc`: `bool`.
    public var prealloc: Bool?
    /// `prealloc-threads`: `uint32`.
    public var preallocThreads: UInt32?
    /// `prealloc-context`: `str`.
    public var preallocContext: String?
    /// `share`: `bool`.
    public var share: Bool?
    /// `reserve`: `bool`.
    public var reserve: Bool?
    /// `size`: `size`.
    public var size: UInt64

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("dump", dump)
        writer.member("host-nodes", hostNodes)
        writer.member("merge", merge)
        writer.member("policy", policy)
        writer.member("prealloc", prealloc)
        writer.member("prealloc-threads", preallocThreads)
        writer.member("prealloc-context", preallocContext)
        writer.member("share", share)
        writer.member("reserve", reserve)
        writer.member("size", size)
        writer.member("x-use-canonical-path-for-ramblock-id", xUseCanonicalPathForRamblockID)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension MemoryBackendShmProperties {
    /// Creates a value.
    public init(
        dump: Bool? = nil,
        hostNodes: [UInt16]? = nil,
        merge: Bool? = nil,
        policy: HostMemPolicy? = nil,
        prealloc: Bool? = nil,
        preallocThreads: UInt32? = nil,
        preallocContext: String? = nil,
        share: Bool? = nil,
        reserve: Bool? = nil,
        size: UInt64,
        xUseCanonicalPathForRamblockID: Bool? = nil
    ) {
        self.init(
            xUseCanonicalPathForRamblockID: xUseCanonicalPathForRamblockID,
            dump: dump,
            hostNodes: hostNodes,
            merge: merge,
            policy: policy,
            prealloc: prealloc,
            preallocThreads: preallocThreads,
            preallocContext: preallocContext,
            share: share,
            reserve: reserve,
            size: size
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var dump: Bool?
        var hostNodes: [UInt16]?
        var merge: Bool?
        var policy: HostMemPolicy?
        var prealloc: Bool?
        var preallocThreads: UInt32?
        var preallocContext: String?
        var share: Bool?
        var reserve: Bool?
        var size: UInt64?
        var xUseCanonicalPathForRamblockID: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "dump": dump = try Bool(from: &reader)
            case "host-nodes": hostNodes = try [UInt16](from: &reader)
            case "merge": merge = try Bool(from: &reader)
            case "policy": policy = try HostMemPolicy(from: &reader)
            case "prealloc": prealloc = try Bool(from: &reader)
            case "prealloc-threads": preallocThreads = try UInt32(from: &reader)
            case "prealloc-context": preallocContext = try String(from: &reader)
            case "share": share = try Bool(from: &reader)
            case "reserve": reserve = try Bool(from: &reader)
            case "size": size = try UInt64(from: &reader)
            case "x-use-canonical-path-for-ramblock-id": xUseCanonicalPathForRamblockID = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let size else { throw .missingMember("size", at: objectStart) }
        self.init(
            xUseCanonicalPathForRamblockID: xUseCanonicalPathForRamblockID,
            dump: dump,
            hostNodes: hostNodes,
            merge: merge,
            policy: policy,
            prealloc: prealloc,
            preallocThreads: preallocThreads,
            preallocContext: preallocContext,
            share: share,
            reserve: reserve,
            size: size
        )
    }
}

/// The enum `NetfilterInsert`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-qom.NetfilterInsert)
public struct NetfilterInsert: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `before`.
    public static var before: NetfilterInsert { NetfilterInsert(rawValue: "before") }
    /// `behind`.
    public static var behind: NetfilterInsert { NetfilterInsert(rawValue: "behind") }
}

/// The struct `NetfilterProperties`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.NetfilterProperties)
public struct NetfilterProperties: QAPIObject {
    /// `insert`: `NetfilterInsert`.
    public var insert: NetfilterInsert?
    /// `netdev`: `str`.
    public var netdev: String
    /// `queue`: `NetFilterDirection`.
    public var queue: NetFilterDirection?
    /// `status`: `str`.
    public var status: String?
    /// `position`: `str`.
    public var position: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("netdev", netdev)
        writer.member("queue", queue)
        writer.member("status", status)
        writer.member("position", position)
        writer.member("insert", insert)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension NetfilterProperties {
    /// Creates a value.
    public init(
        netdev: String,
        queue: NetFilterDirection? = nil,
        status: String? = nil,
        position: String? = nil,
        insert: NetfilterInsert? = nil
    ) {
        self.init(insert: insert, netdev: netdev, queue: queue, status: status, position: position)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var netdev: String?
        var queue: NetFilterDirection?
        var status: String?
        var position: String?
        var insert: NetfilterInsert?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "netdev": netdev = try String(from: &reader)
            case "queue": queue = try NetFilterDirection(from: &reader)
            case "status": status = try String(from: &reader)
            case "position": position = try String(from: &reader)
            case "insert": insert = try NetfilterInsert(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let netdev else { throw .missingMember("netdev", at: objectStart) }
        self.init(insert: insert, netdev: netdev, queue: queue, status: status, position: position)
    }
}

/// The union `ObjectOptions`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ObjectOptions)
public struct ObjectOptions: QAPIObject {
    /// `id`: `str`.
    public var id: String
    /// `props`: `any`. Until QEMU 5.2.
    public var props: JSONValue?
    /// The members that depend on `qom-type`.
    public var branch: Branch

    /// `qom-type`: `ObjectType`.
    public var qomType: ObjectType { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("qom-type", qomType)
        writer.member("id", id)
        writer.member("props", props)
        branch.writeMembers(to: &writer)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }

    /// What depends on `qom-type`.
    public enum Branch: Sendable {
        /// `acpi-generic-initiator`. Since QEMU 9.0.
        case acpiGenericInitiator(AcpiGenericInitiatorProperties)
        /// `acpi-generic-port`. Since QEMU 9.2.
        case acpiGenericPort(AcpiGenericPortProperties)
        /// `authz-list`. Since QEMU 6.0.
        case authzList(AuthZListProperties)
        /// `authz-listfile`. Since QEMU 6.0.
        case authzListfile(AuthZListFileProperties)
        /// `authz-pam`. Since QEMU 6.0.
        case authzPam(AuthZPAMProperties)
        /// `authz-simple`. Since QEMU 6.0.
        case authzSimple(AuthZSimpleProperties)
        /// `can-bus`. Since QEMU 6.0.
        case canBus
        /// `can-host-socketcan`. Since QEMU 6.0. Only where QEMU is built with `CONFIG_LINUX`.
        case canHostSocketcan(CanHostSocketcanProperties)
        /// `colo-compare`. Since QEMU 6.0.
        case coloCompare(ColoCompareProperties)
        /// `cryptodev-backend`. Since QEMU 6.0.
        case cryptodevBackend(CryptodevBackendProperties)
        /// `cryptodev-backend-builtin`. Since QEMU 6.0.
        case cryptodevBackendBuiltin(CryptodevBackendProperties)
        /// `cryptodev-backend-lkcf`. Since QEMU 7.2.
        case cryptodevBackendLkcf(CryptodevBackendProperties)
        /// `cryptodev-vhost-user`. Since QEMU 6.0. Only where QEMU is built with `CONFIG_VHOST_CRYPTO`.
        case cryptodevVhostUser(CryptodevVhostUserProperties)
        /// `dbus-vmstate`. Since QEMU 6.0.
        case dbusVmstate(DBusVMStateProperties)
        /// `filter-buffer`. Since QEMU 6.0.
        case filterBuffer(FilterBufferProperties)
        /// `filter-dump`. Since QEMU 6.0.
        case filterDump(FilterDumpProperties)
        /// `filter-mirror`. Since QEMU 6.0.
        case filterMirror(FilterMirrorProperties)
        /// `filter-redirector`. Since QEMU 6.0.
        case filterRedirector(FilterRedirectorProperties)
        /// `filter-replay`. Since QEMU 6.0.
        case filterReplay(NetfilterProperties)
        /// `filter-rewriter`. Since QEMU 6.0.
        case filterRewriter(FilterRewriterProperties)
        /// `igvm-cfg`. Since QEMU 10.1. Only where QEMU is built with `CONFIG_IGVM`.
        case igvmCfg(IgvmCfgProperties)
        /// `input-barrier`. Since QEMU 6.0.
        case inputBarrier(InputBarrierProperties)
        /// `input-linux`. Since QEMU 6.0. Only where QEMU is built with `CONFIG_LINUX`.
        case inputLinux(InputLinuxProperties)
        /// `iommufd`. Since QEMU 9.0.
        case iommufd(IOMMUFDProperties)
        /// `iothread`. Since QEMU 6.0.
        case iothread(IothreadProperties)
        /// `main-loop`. Since QEMU 7.1.
        case mainLoop(MainLoopProperties)
        /// `memory-backend-epc`. Since QEMU 6.2. Only where QEMU is built with `CONFIG_LINUX`.
        case memoryBackendEpc(MemoryBackendEpcProperties)
        /// `memory-backend-file`. Since QEMU 6.0.
        case memoryBackendFile(MemoryBackendFileProperties)
        /// `memory-backend-memfd`. Since QEMU 6.0. Only where QEMU is built with `CONFIG_LINUX`.
        case memoryBackendMemfd(MemoryBackendMemfdProperties)
        /// `memory-backend-ram`. Since QEMU 6.0.
        case memoryBackendRam(MemoryBackendProperties)
        /// `memory-backend-shm`. Since QEMU 9.1. Only where QEMU is built with `CONFIG_POSIX`.
        case memoryBackendShm(MemoryBackendShmProperties)
        /// `pef-guest`. Since QEMU 6.0.
        case pefGuest
        /// `pr-manager-helper`. Since QEMU 6.0. Only where QEMU is built with `CONFIG_LINUX`.
        case prManagerHelper(PrManagerHelperProperties)
        /// `qtest`. Since QEMU 6.1.
        case qtest(QtestProperties)
        /// `rng-builtin`. Since QEMU 6.0.
        case rngBuiltin(RngProperties)
        /// `rng-egd`. Since QEMU 6.0.
        case rngEgd(RngEgdProperties)
        /// `rng-random`. Since QEMU 6.0. Only where QEMU is built with `CONFIG_POSIX`.
        case rngRandom(RngRandomProperties)
        /// `secret`. Since QEMU 6.0.
        case secret(SecretProperties)
        /// `secret_keyring`. Since QEMU 6.0. Only where QEMU is built with `CONFIG_SECRET_KEYRING`.
        case secretKeyring(SecretKeyringProperties)
        /// `sev-guest`. Since QEMU 6.0.
        case sevGuest(SevGuestProperties)
        /// `sev-snp-guest`. Since QEMU 9.1.
        case sevSnpGuest(SevSnpGuestProperties)
        /// `thread-context`. Since QEMU 7.2.
        case threadContext(ThreadContextProperties)
        /// `s390-pv-guest`. Since QEMU 6.0.
        case s390PvGuest
        /// `tdx-guest`. Since QEMU 10.1.
        case tdxGuest(TdxGuestProperties)
        /// `throttle-group`. Since QEMU 6.0.
        case throttleGroup(ThrottleGroupProperties)
        /// `tls-creds-anon`. Since QEMU 6.0.
        case tlsCredsAnon(TlsCredsAnonProperties)
        /// `tls-creds-psk`. Since QEMU 6.0.
        case tlsCredsPsk(TlsCredsPskProperties)
        /// `tls-creds-x509`. Since QEMU 6.0.
        case tlsCredsX509(TlsCredsX509Properties)
        /// `tls-cipher-suites`. Since QEMU 6.0.
        case tlsCipherSuites(TlsCredsProperties)
        /// `x-remote-object`. Since QEMU 6.0.
        case xRemoteObject(RemoteObjectProperties)
        /// `x-vfio-user-server`. Since QEMU 7.1.
        case xVfioUserServer(VfioUserServerProperties)
        /// A value that is not known here, with the members that came with it.
        case other(ObjectType, JSONObject)

        /// The value of `qom-type`.
        public var tag: ObjectType {
            switch self {
            case .acpiGenericInitiator: .acpiGenericInitiator
            case .acpiGenericPort: .acpiGenericPort
            case .authzList: .authzList
            case .authzListfile: .authzListfile
            case .authzPam: .authzPam
            case .authzSimple: .authzSimple
            case .canBus: .canBus
            case .canHostSocketcan: .canHostSocketcan
            case .coloCompare: .coloCompare
            case .cryptodevBackend: .cryptodevBackend
            case .cryptodevBackendBuiltin: .cryptodevBackendBuiltin
            case .cryptodevBackendLkcf: .cryptodevBackendLkcf
            case .cryptodevVhostUser: .cryptodevVhostUser
            case .dbusVmstate: .dbusVmstate
            case .filterBuffer: .filterBuffer
            case .filterDump: .filterDump
            case .filterMirror: .filterMirror
            case .filterRedirector: .filterRedirector
            case .filterReplay: .filterReplay
            case .filterRewriter: .filterRewriter
            case .igvmCfg: .igvmCfg
            case .inputBarrier: .inputBarrier
            case .inputLinux: .inputLinux
            case .iommufd: .iommufd
            case .iothread: .iothread
            case .mainLoop: .mainLoop
            case .memoryBackendEpc: .memoryBackendEpc
            case .memoryBackendFile: .memoryBackendFile
            case .memoryBackendMemfd: .memoryBackendMemfd
            case .memoryBackendRam: .memoryBackendRam
            case .memoryBackendShm: .memoryBackendShm
            case .pefGuest: .pefGuest
            case .prManagerHelper: .prManagerHelper
            case .qtest: .qtest
            case .rngBuiltin: .rngBuiltin
            case .rngEgd: .rngEgd
            case .rngRandom: .rngRandom
            case .secret: .secret
            case .secretKeyring: .secretKeyring
            case .sevGuest: .sevGuest
            case .sevSnpGuest: .sevSnpGuest
            case .threadContext: .threadContext
            case .s390PvGuest: .s390PvGuest
            case .tdxGuest: .tdxGuest
            case .throttleGroup: .throttleGroup
            case .tlsCredsAnon: .tlsCredsAnon
            case .tlsCredsPsk: .tlsCredsPsk
            case .tlsCredsX509: .tlsCredsX509
            case .tlsCipherSuites: .tlsCipherSuites
            case .xRemoteObject: .xRemoteObject
            case .xVfioUserServer: .xVfioUserServer
            case .other(let tag, _): tag
            }
        }

        init(_ tag: ObjectType, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "acpi-generic-initiator":
                self = .acpiGenericInitiator(try AcpiGenericInitiatorProperties(from: &reader))
            case "acpi-generic-port": self = .acpiGenericPort(try AcpiGenericPortProperties(from: &reader))
            case "authz-list": self = .authzList(try AuthZListProperties(from: &reader))
            case "authz-listfile": self = .authzListfile(try AuthZListFileProperties(from: &reader))
            case "authz-pam": self = .authzPam(try AuthZPAMProperties(from: &reader))
            case "authz-simple": self = .authzSimple(try AuthZSimpleProperties(from: &reader))
            case "can-bus": self = .canBus
            case "can-host-socketcan": self = .canHostSocketcan(try CanHostSocketcanProperties(from: &reader))
            case "colo-compare": self = .coloCompare(try ColoCompareProperties(from: &reader))
            case "cryptodev-backend": self = .cryptodevBackend(try CryptodevBackendProperties(from: &reader))
            case "cryptodev-backend-builtin":
                self = .cryptodevBackendBuiltin(try CryptodevBackendProperties(from: &reader))
            case "cryptodev-backend-lkcf": self = .cryptodevBackendLkcf(try CryptodevBackendProperties(from: &reader))
            case "cryptodev-vhost-user": self = .cryptodevVhostUser(try CryptodevVhostUserProperties(from: &reader))
            case "dbus-vmstate": self = .dbusVmstate(try DBusVMStateProperties(from: &reader))
            case "filter-buffer": self = .filterBuffer(try FilterBufferProperties(from: &reader))
            case "filter-dump": self = .filterDump(try FilterDumpProperties(from: &reader))
            case "filter-mirror": self = .filterMirror(try FilterMirrorProperties(from: &reader))
            case "filter-redirector": self = .filterRedirector(try FilterRedirectorProperties(from: &reader))
            case "filter-replay": self = .filterReplay(try NetfilterProperties(from: &reader))
            case "filter-rewriter": self = .filterRewriter(try FilterRewriterProperties(from: &reader))
            case "igvm-cfg": self = .igvmCfg(try IgvmCfgProperties(from: &reader))
            case "input-barrier": self = .inputBarrier(try InputBarrierProperties(from: &reader))
            case "input-linux": self = .inputLinux(try InputLinuxProperties(from: &reader))
            case "iommufd": self = .iommufd(try IOMMUFDProperties(from: &reader))
            case "iothread": self = .iothread(try IothreadProperties(from: &reader))
            case "main-loop": self = .mainLoop(try MainLoopProperties(from: &reader))
            case "memory-backend-epc": self = .memoryBackendEpc(try MemoryBackendEpcProperties(from: &reader))
            case "memory-backend-file": self = .memoryBackendFile(try MemoryBackendFileProperties(from: &reader))
            case "memory-backend-memfd": self = .memoryBackendMemfd(try MemoryBackendMemfdProperties(from: &reader))
            case "memory-backend-ram": self = .memoryBackendRam(try MemoryBackendProperties(from: &reader))
            case "memory-backend-shm": self = .memoryBackendShm(try MemoryBackendShmProperties(from: &reader))
            case "pef-guest": self = .pefGuest
            case "pr-manager-helper": self = .prManagerHelper(try PrManagerHelperProperties(from: &reader))
            case "qtest": self = .qtest(try QtestProperties(from: &reader))
            case "rng-builtin": self = .rngBuiltin(try RngProperties(from: &reader))
            case "rng-egd": self = .rngEgd(try RngEgdProperties(from: &reader))
            case "rng-random": self = .rngRandom(try RngRandomProperties(from: &reader))
            case "secret": self = .secret(try SecretProperties(from: &reader))
            case "secret_keyring": self = .secretKeyring(try SecretKeyringProperties(from: &reader))
            case "sev-guest": self = .sevGuest(try SevGuestProperties(from: &reader))
            case "sev-snp-guest": self = .sevSnpGuest(try SevSnpGuestProperties(from: &reader))
            case "thread-context": self = .threadContext(try ThreadContextProperties(from: &reader))
            case "s390-pv-guest": self = .s390PvGuest
            case "tdx-guest": self = .tdxGuest(try TdxGuestProperties(from: &reader))
            case "throttle-group": self = .throttleGroup(try ThrottleGroupProperties(from: &reader))
            case "tls-creds-anon": self = .tlsCredsAnon(try TlsCredsAnonProperties(from: &reader))
            case "tls-creds-psk": self = .tlsCredsPsk(try TlsCredsPskProperties(from: &reader))
            case "tls-creds-x509": self = .tlsCredsX509(try TlsCredsX509Properties(from: &reader))
            case "tls-cipher-suites": self = .tlsCipherSuites(try TlsCredsProperties(from: &reader))
            case "x-remote-object": self = .xRemoteObject(try RemoteObjectProperties(from: &reader))
            case "x-vfio-user-server": self = .xVfioUserServer(try VfioUserServerProperties(from: &reader))
            default:
                let members = try reader.readObject(without: "qom-type", "id", "props")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .acpiGenericInitiator(let value): value.writeMembers(to: &writer)
            case .acpiGenericPort(let value): value.writeMembers(to: &writer)
            case .authzList(let value): value.writeMembers(to: &writer)
            case .authzListfile(let value): value.writeMembers(to: &writer)
            case .authzPam(let value): value.writeMembers(to: &writer)
            case .authzSimple(let value): value.writeMembers(to: &writer)
            case .canHostSocketcan(let value): value.writeMembers(to: &writer)
            case .coloCompare(let value): value.writeMembers(to: &writer)
            case .cryptodevBackend(let value): value.writeMembers(to: &writer)
            case .cryptodevBackendBuiltin(let value): value.writeMembers(to: &writer)
            case .cryptodevBackendLkcf(let value): value.writeMembers(to: &writer)
            case .cryptodevVhostUser(let value): value.writeMembers(to: &writer)
            case .dbusVmstate(let value): value.writeMembers(to: &writer)
            case .filterBuffer(let value): value.writeMembers(to: &writer)
            case .filterDump(let value): value.writeMembers(to: &writer)
            case .filterMirror(let value): value.writeMembers(to: &writer)
            case .filterRedirector(let value): value.writeMembers(to: &writer)
            case .filterReplay(let value): value.writeMembers(to: &writer)
            case .filterRewriter(let value): value.writeMembers(to: &writer)
            case .igvmCfg(let value): value.writeMembers(to: &writer)
            case .inputBarrier(let value): value.writeMembers(to: &writer)
            case .inputLinux(let value): value.writeMembers(to: &writer)
            case .iommufd(let value): value.writeMembers(to: &writer)
            case .iothread(let value): value.writeMembers(to: &writer)
            case .mainLoop(let value): value.writeMembers(to: &writer)
            case .memoryBackendEpc(let value): value.writeMembers(to: &writer)
            case .memoryBackendFile(let value): value.writeMembers(to: &writer)
            case .memoryBackendMemfd(let value): value.writeMembers(to: &writer)
            case .memoryBackendRam(let value): value.writeMembers(to: &writer)
            case .memoryBackendShm(let value): value.writeMembers(to: &writer)
            case .prManagerHelper(let value): value.writeMembers(to: &writer)
            case .qtest(let value): value.writeMembers(to: &writer)
            case .rngBuiltin(let value): value.writeMembers(to: &writer)
            case .rngEgd(let value): value.writeMembers(to: &writer)
            case .rngRandom(let value): value.writeMembers(to: &writer)
            case .secret(let value): value.writeMembers(to: &writer)
            case .secretKeyring(let value): value.writeMembers(to: &writer)
            case .sevGuest(let value): value.writeMembers(to: &writer)
            case .sevSnpGuest(let value): value.writeMembers(to: &writer)
            case .threadContext(let value): value.writeMembers(to: &writer)
            case .tdxGuest(let value): value.writeMembers(to: &writer)
            case .throttleGroup(let value): value.writeMembers(to: &writer)
            case .tlsCredsAnon(let value): value.writeMembers(to: &writer)
            case .tlsCredsPsk(let value): value.writeMembers(to: &writer)
            case .tlsCredsX509(let value): value.writeMembers(to: &writer)
            case .tlsCipherSuites(let value): value.writeMembers(to: &writer)
            case .xRemoteObject(let value): value.writeMembers(to: &writer)
            case .xVfioUserServer(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "qom-type", "id", "props")
            default: break
            }
        }
    }
}

extension ObjectOptions {
    /// Creates a value.
    public init(_ branch: Branch, id: String, props: JSONValue? = nil) {
        self.init(id: id, props: props, branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var id: String?
        var props: JSONValue?
        var qomType: ObjectType?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            case "props": props = try JSONValue(from: &reader)
            case "qom-type": qomType = try ObjectType(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        guard let qomType else { throw .missingMember("qom-type", at: objectStart) }
        let branch = try Branch(qomType, from: &again)
        self.init(id: id, props: props, branch: branch)
    }
}

/// The struct `ObjectPropertiesValues`. Since QEMU 10.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ObjectPropertiesValues)
public struct ObjectPropertiesValues: QAPIObject {
    /// `properties`: `[ObjectPropertyValue]`.
    public var properties: [ObjectPropertyValue]

    /// Creates a value.
    public init(properties: [ObjectPropertyValue]) {
        self.properties = properties
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var properties: [ObjectPropertyValue]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "properties": properties = try [ObjectPropertyValue](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let properties else { throw .missingMember("properties", at: objectStart) }
        self.init(properties: properties)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("properties", properties)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `ObjectPropertyInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ObjectPropertyInfo)
public struct ObjectPropertyInfo: QAPIObject {
    /// `default-value`: `any`.
    public var defaultValue: JSONValue?
    /// `name`: `str`.
    public var name: String
    /// `type`: `str`.
    public var type: String
    /// `description`: `str`.
    public var description: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("type", type)
        writer.member("description", description)
        writer.member("default-value", defaultValue)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension ObjectPropertyInfo {
    /// Creates a value.
    public init(name: String, type: String, description: String? = nil, defaultValue: JSONValue? = nil) {
        self.init(defaultValue: defaultValue, name: name, type: type, description: description)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var type: String?
        var description: String?
        var defaultValue: JSONValue?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "type": type = try String(from: &reader)
            case "description": description = try String(from: &reader)
            case "default-value": defaultValue = try JSONValue(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        guard let type else { throw .missingMember("type", at: objectStart) }
        self.init(defaultValue: defaultValue, name: name, type: type, description: description)
    }
}

/// The struct `ObjectPropertyValue`. Since QEMU 10.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ObjectPropertyValue)
public struct ObjectPropertyValue: QAPIObject {
    /// `value`: `any`.
    public var value: JSONValue?
    /// `name`: `str`.
    public var name: String
    /// `type`: `str`.
    public var type: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("type", type)
        writer.member("value", value)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension ObjectPropertyValue {
    /// Creates a value.
    public init(name: String, type: String, value: JSONValue? = nil) {
        self.init(value: value, name: name, type: type)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var type: String?
        var value: JSONValue?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "type": type = try String(from: &reader)
            case "value": value = try JSONValue(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        guard let type else { throw .missingMember("type", at: objectStart) }
        self.init(value: value, name: name, type: type)
    }
}

/// The enum `ObjectType`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-qom.ObjectType)
public struct ObjectType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `acpi-generic-initiator`. Since QEMU 9.0.
    public static var acpiGenericInitiator: ObjectType { ObjectType(rawValue: "acpi-generic-initiator") }
    /// `acpi-generic-port`. Since QEMU 9.2.
    public static var acpiGenericPort: ObjectType { ObjectType(rawValue: "acpi-generic-port") }
    /// `authz-list`.
    public static var authzList: ObjectType { ObjectType(rawValue: "authz-list") }
    /// `authz-listfile`.
    public static var authzListfile: ObjectType { ObjectType(rawValue: "authz-listfile") }
    /// `authz-pam`.
    public static var authzPam: ObjectType { ObjectType(rawValue: "authz-pam") }
    /// `authz-simple`.
    public static var authzSimple: ObjectType { ObjectType(rawValue: "authz-simple") }
    /// `can-bus`.
    public static var canBus: ObjectType { ObjectType(rawValue: "can-bus") }
    /// `can-host-socketcan`. Only where QEMU is built with `CONFIG_LINUX`.
    public static var canHostSocketcan: ObjectType { ObjectType(rawValue: "can-host-socketcan") }
    /// `colo-compare`.
    public static var coloCompare: ObjectType { ObjectType(rawValue: "colo-compare") }
    /// `cryptodev-backend`.
    public static var cryptodevBackend: ObjectType { ObjectType(rawValue: "cryptodev-backend") }
    /// `cryptodev-backend-builtin`.
    public static var cryptodevBackendBuiltin: ObjectType { ObjectType(rawValue: "cryptodev-backend-builtin") }
    /// `cryptodev-backend-lkcf`. Since QEMU 7.2.
    public static var cryptodevBackendLkcf: ObjectType { ObjectType(rawValue: "cryptodev-backend-lkcf") }
    /// `cryptodev-vhost-user`. Only where QEMU is built with `CONFIG_VHOST_CRYPTO`.
    public static var cryptodevVhostUser: ObjectType { ObjectType(rawValue: "cryptodev-vhost-user") }
    /// `dbus-vmstate`.
    public static var dbusVmstate: ObjectType { ObjectType(rawValue: "dbus-vmstate") }
    /// `filter-buffer`.
    public static var filterBuffer: ObjectType { ObjectType(rawValue: "filter-buffer") }
    /// `filter-dump`.
    public static var filterDump: ObjectType { ObjectType(rawValue: "filter-dump") }
    /// `filter-mirror`.
    public static var filterMirror: ObjectType { ObjectType(rawValue: "filter-mirror") }
    /// `filter-redirector`.
    public static var filterRedirector: ObjectType { ObjectType(rawValue: "filter-redirector") }
    /// `filter-replay`.
    public static var filterReplay: ObjectType { ObjectType(rawValue: "filter-replay") }
    /// `filter-rewriter`.
    public static var filterRewriter: ObjectType { ObjectType(rawValue: "filter-rewriter") }
    /// `igvm-cfg`. Since QEMU 10.1. Only where QEMU is built with `CONFIG_IGVM`.
    public static var igvmCfg: ObjectType { ObjectType(rawValue: "igvm-cfg") }
    /// `input-barrier`.
    public static var inputBarrier: ObjectType { ObjectType(rawValue: "input-barrier") }
    /// `input-linux`. Only where QEMU is built with `CONFIG_LINUX`.
    public static var inputLinux: ObjectType { ObjectType(rawValue: "input-linux") }
    /// `iommufd`. Since QEMU 9.0.
    public static var iommufd: ObjectType { ObjectType(rawValue: "iommufd") }
    /// `iothread`.
    public static var iothread: ObjectType { ObjectType(rawValue: "iothread") }
    /// `main-loop`. Since QEMU 7.1.
    public static var mainLoop: ObjectType { ObjectType(rawValue: "main-loop") }
    /// `memory-backend-epc`. Since QEMU 6.2. Only where QEMU is built with `CONFIG_LINUX`.
    public static var memoryBackendEpc: ObjectType { ObjectType(rawValue: "memory-backend-epc") }
    /// `memory-backend-file`.
    public static var memoryBackendFile: ObjectType { ObjectType(rawValue: "memory-backend-file") }
    /// `memory-backend-memfd`. Only where QEMU is built with `CONFIG_LINUX`.
    public static var memoryBackendMemfd: ObjectType { ObjectType(rawValue: "memory-backend-memfd") }
    /// `memory-backend-ram`.
    public static var memoryBackendRam: ObjectType { ObjectType(rawValue: "memory-backend-ram") }
    /// `memory-backend-shm`. Since QEMU 9.1. Only where QEMU is built with `CONFIG_POSIX`.
    public static var memoryBackendShm: ObjectType { ObjectType(rawValue: "memory-backend-shm") }
    /// `pef-guest`.
    public static var pefGuest: ObjectType { ObjectType(rawValue: "pef-guest") }
    /// `pr-manager-helper`. Only where QEMU is built with `CONFIG_LINUX`.
    public static var prManagerHelper: ObjectType { ObjectType(rawValue: "pr-manager-helper") }
    /// `qtest`. Since QEMU 6.1.
    public static var qtest: ObjectType { ObjectType(rawValue: "qtest") }
    /// `rng-builtin`.
    public static var rngBuiltin: ObjectType { ObjectType(rawValue: "rng-builtin") }
    /// `rng-egd`.
    public static var rngEgd: ObjectType { ObjectType(rawValue: "rng-egd") }
    /// `rng-random`. Only where QEMU is built with `CONFIG_POSIX`.
    public static var rngRandom: ObjectType { ObjectType(rawValue: "rng-random") }
    /// `secret`.
    public static var secret: ObjectType { ObjectType(rawValue: "secret") }
    /// `secret_keyring`. Only where QEMU is built with `CONFIG_SECRET_KEYRING`.
    public static var secretKeyring: ObjectType { ObjectType(rawValue: "secret_keyring") }
    /// `sev-guest`.
    public static var sevGuest: ObjectType { ObjectType(rawValue: "sev-guest") }
    /// `sev-snp-guest`. Since QEMU 9.1.
    public static var sevSnpGuest: ObjectType { ObjectType(rawValue: "sev-snp-guest") }
    /// `thread-context`. Since QEMU 7.2.
    public static var threadContext: ObjectType { ObjectType(rawValue: "thread-context") }
    /// `s390-pv-guest`.
    public static var s390PvGuest: ObjectType { ObjectType(rawValue: "s390-pv-guest") }
    /// `tdx-guest`. Since QEMU 10.1.
    public static var tdxGuest: ObjectType { ObjectType(rawValue: "tdx-guest") }
    /// `throttle-group`.
    public static var throttleGroup: ObjectType { ObjectType(rawValue: "throttle-group") }
    /// `tls-creds-anon`.
    public static var tlsCredsAnon: ObjectType { ObjectType(rawValue: "tls-creds-anon") }
    /// `tls-creds-psk`.
    public static var tlsCredsPsk: ObjectType { ObjectType(rawValue: "tls-creds-psk") }
    /// `tls-creds-x509`.
    public static var tlsCredsX509: ObjectType { ObjectType(rawValue: "tls-creds-x509") }
    /// `tls-cipher-suites`.
    public static var tlsCipherSuites: ObjectType { ObjectType(rawValue: "tls-cipher-suites") }
    /// `x-remote-object`. Unstable: it may change or vanish without notice.
    public static var xRemoteObject: ObjectType { ObjectType(rawValue: "x-remote-object") }
    /// `x-vfio-user-server`. Since QEMU 7.1. Unstable: it may change or vanish without notice.
    public static var xVfioUserServer: ObjectType { ObjectType(rawValue: "x-vfio-user-server") }
}

/// The struct `ObjectTypeInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ObjectTypeInfo)
public struct ObjectTypeInfo: QAPIObject {
    /// `parent`: `str`.
    public var parent: String?
    /// `name`: `str`.
    public var name: String
    /// `abstract`: `bool`.
    public var abstract: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("abstract", abstract)
        writer.member("parent", parent)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension ObjectTypeInfo {
    /// Creates a value.
    public init(name: String, abstract: Bool? = nil, parent: String? = nil) {
        self.init(parent: parent, name: name, abstract: abstract)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var abstract: Bool?
        var parent: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "abstract": abstract = try Bool(from: &reader)
            case "parent": parent = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        self.init(parent: parent, name: name, abstract: abstract)
    }
}

/// The struct `PrManagerHelperProperties`. Since QEMU 6.0. Only where QEMU is built with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.PrManagerHelperProperties)
public struct PrManagerHelperProperties: QAPIObject {
    /// `path`: `str`.
    public var path: String

    /// Creates a value.
    public init(path: String) {
        self.path = path
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var path: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "path": path = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let path else { throw .missingMember("path", at: objectStart) }
        self.init(path: path)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("path", path)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `QtestProperties`. Since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.QtestProperties)
public struct QtestProperties: QAPIObject {
    /// `log`: `str`.
    public var log: String?
    /// `chardev`: `str`.
    public var chardev: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("chardev", chardev)
        writer.member("log", log)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension QtestProperties {
    /// Creates a value.
    public init(chardev: String, log: String? = nil) {
        self.init(log: log, chardev: chardev)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var chardev: String?
        var log: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "chardev": chardev = try String(from: &reader)
            case "log": log = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let chardev else { throw .missingMember("chardev", at: objectStart) }
        self.init(log: log, chardev: chardev)
    }
}

/// The struct `RemoteObjectProperties`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.RemoteObjectProperties)
public struct RemoteObjectProperties: QAPIObject {
    /// `devid`: `str`.
    public var devid: String
    /// `fd`: `str`.
    public var fd: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("fd", fd)
        writer.member("devid", devid)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension RemoteObjectProperties {
    /// Creates a value.
    public init(fd: String, devid: String) {
        self.init(devid: devid, fd: fd)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var fd: String?
        var devid: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "fd": fd = try String(from: &reader)
            case "devid": devid = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let fd else { throw .missingMember("fd", at: objectStart) }
        guard let devid else { throw .missingMember("devid", at: objectStart) }
        self.init(devid: devid, fd: fd)
    }
}

/// The struct `RngEgdProperties`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.RngEgdProperties)
public struct RngEgdProperties: QAPIObject {
    /// `chardev`: `str`.
    public var chardev: String
    /// `opened`: `bool`. Deprecated since QEMU 6.0.
    public var opened: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("opened", opened)
        writer.member("chardev", chardev)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension RngEgdProperties {
    /// Creates a value.
    public init(opened: Bool? = nil, chardev: String) {
        self.init(chardev: chardev, opened: opened)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var opened: Bool?
        var chardev: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "opened": opened = try Bool(from: &reader)
            case "chardev": chardev = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let chardev else { throw .missingMember("chardev", at: objectStart) }
        self.init(chardev: chardev, opened: opened)
    }
}

/// The struct `RngProperties`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.RngProperties)
public struct RngProperties: QAPIObject {
    /// `opened`: `bool`. Deprecated since QEMU 6.0.
    public var opened: Bool?

    /// Creates a value.
    public init(opened: Bool? = nil) {
        self.opened = opened
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var opened: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "opened": opened = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(opened: opened)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("opened", opened)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `RngRandomProperties`. Since QEMU 6.0. Only where QEMU is built with `CONFIG_POSIX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.RngRandomProperties)
public struct RngRandomProperties: QAPIObject {
    /// `filename`: `str`.
    public var filename: String?
    /// `opened`: `bool`. Deprecated since QEMU 6.0.
    public var opened: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("opened", opened)
        writer.member("filename", filename)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension RngRandomProperties {
    /// Creates a value.
    public init(opened: Bool? = nil, filename: String? = nil) {
        self.init(filename: filename, opened: opened)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var opened: Bool?
        var filename: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "opened": opened = try Bool(from: &reader)
            case "filename": filename = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(filename: filename, opened: opened)
    }
}

/// The struct `SevGuestProperties`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.SevGuestProperties)
public struct SevGuestProperties: QAPIObject {
    /// `kernel-hashes`: `bool`. Since QEMU 6.2.
    public var kernelHashes: Bool?
    /// `sev-device`: `str`.
    public var sevDevice: String?
    /// `dh-cert-file`: `str`.
    public var dhCertFile: String?
    /// `session-file`: `str`.
    public var sessionFile: String?
    /// `policy`: `uint32`.
    public var policy: UInt32?
    /// `handle`: `uint32`.
    public var handle: UInt32?
    /// `legacy-vm-type`: `OnOffAuto`. Since QEMU 9.1.
    public var legacyVmType: OnOffAuto?
    /// `cbitpos`: `uint32`.
    public var cbitpos: UInt32?
    /// `reduced-phys-bits`: `uint32`.
    public var reducedPhysBits: UInt32

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("sev-device", sevDevice)
        writer.member("dh-cert-file", dhCertFile)
        writer.member("session-file", sessionFile)
        writer.member("policy", policy)
        writer.member("handle", handle)
        writer.member("legacy-vm-type", legacyVmType)
        writer.member("cbitpos", cbitpos)
        writer.member("reduced-phys-bits", reducedPhysBits)
        writer.member("kernel-hashes", kernelHashes)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension SevGuestProperties {
    /// Creates a value.
    public init(
        sevDevice: String? = nil,
        dhCertFile: String? = nil,
        sessionFile: String? = nil,
        policy: UInt32? = nil,
        handle: UInt32? = nil,
        legacyVmType: OnOffAuto? = nil,
        cbitpos: UInt32? = nil,
        reducedPhysBits: UInt32,
        kernelHashes: Bool? = nil
    ) {
        self.init(
            kernelHashes: kernelHashes,
            sevDevice: sevDevice,
            dhCertFile: dhCertFile,
            sessionFile: sessionFile,
            policy: policy,
            handle: handle,
            legacyVmType: legacyVmType,
            cbitpos: cbitpos,
            reducedPhysBits: reducedPhysBits
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var sevDevice: String?
        var dhCertFile: String?
        var sessionFile: String?
        var policy: UInt32?
        var handle: UInt32?
        var legacyVmType: OnOffAuto?
        var cbitpos: UInt32?
        var reducedPhysBits: UInt32?
        var kernelHashes: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "sev-device": sevDevice = try String(from: &reader)
            case "dh-cert-file": dhCertFile = try String(from: &reader)
            case "session-file": sessionFile = try String(from: &reader)
            case "policy": policy = try UInt32(from: &reader)
            case "handle": handle = try UInt32(from: &reader)
            case "legacy-vm-type": legacyVmType = try OnOffAuto(from: &reader)
            case "cbitpos": cbitpos = try UInt32(from: &reader)
            case "reduced-phys-bits": reducedPhysBits = try UInt32(from: &reader)
            case "kernel-hashes": kernelHashes = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let reducedPhysBits else { throw .missingMember("reduced-phys-bits", at: objectStart) }
        self.init(
            kernelHashes: kernelHashes,
            sevDevice: sevDevice,
            dhCertFile: dhCertFile,
            sessionFile: sessionFile,
            policy: policy,
            handle: handle,
            legacyVmType: legacyVmType,
            cbitpos: cbitpos,
            reducedPhysBits: reducedPhysBits
        )
    }
}

/// The struct `SevSnpGuestProperties`. Since QEMU 9.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.SevSnpGuestProperties)
public struct SevSnpGuestProperties: QAPIObject {
    /// `vcek-disabled`: `bool`.
    public var vcekDisabled: Bool?
    /// `sev-device`: `str`.
    public var sevDevice: String?
    /// `cbitpos`: `uint32`.
    public var cbitpos: UInt32?
    /// `reduced-phys-bits`: `uint32`.
    public var reducedPhysBits: UInt32
    /// `kernel-hashes`: `bool`.
    public var kernelHashes: Bool?
    /// `policy`: `uint64`.
    public var policy: UInt64?
    /// `guest-visible-workarounds`: `str`.
    public var guestVisibleWorkarounds: String?
    /// `id-block`: `str`.
    public var idBlock: String?
    /// `id-auth`: `str`.
    public var idAuth: String?
    /// `author-key-enabled`: `bool`.
    public var authorKeyEnabled: Bool?
    /// `host-data`: `str`.
    public var hostData: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("sev-device", sevDevice)
        writer.member("cbitpos", cbitpos)
        writer.member("reduced-phys-bits", reducedPhysBits)
        writer.member("kernel-hashes", kernelHashes)
        writer.member("policy", policy)
        writer.member("guest-visible-workarounds", guestVisibleWorkarounds)
        writer.member("id-block", idBlock)
        writer.member("id-auth", idAuth)
        writer.member("author-key-enabled", authorKeyEnabled)
        writer.member("host-data", hostData)
        writer.member("vcek-disabled", vcekDisabled)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension SevSnpGuestProperties {
    /// Creates a value.
    public init(
        sevDevice: String? = nil,
        cbitpos: UInt32? = nil,
        reducedPhysBits: UInt32,
        kernelHashes: Bool? = nil,
        policy: UInt64? = nil,
        guestVisibleWorkarounds: String? = nil,
        idBlock: String? = nil,
        idAuth: String? = nil,
        authorKeyEnabled: Bool? = nil,
        hostData: String? = nil,
        vcekDisabled: Bool? = nil
    ) {
        self.init(
            vcekDisabled: vcekDisabled,
            sevDevice: sevDevice,
            cbitpos: cbitpos,
            reducedPhysBits: reducedPhysBits,
            kernelHashes: kernelHashes,
            policy: policy,
            guestVisibleWorkarounds: guestVisibleWorkarounds,
            idBlock: idBlock,
            idAuth: idAuth,
            authorKeyEnabled: authorKeyEnabled,
            hostData: hostData
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var sevDevice: String?
        var cbitpos: UInt32?
        var reducedPhysBits: UInt32?
        var kernelHashes: Bool?
        var policy: UInt64?
        var guestVisibleWorkarounds: String?
        var idBlock: String?
        var idAuth: String?
        var authorKeyEnabled: Bool?
        var hostData: String?
        var vcekDisabled: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "sev-device": sevDevice = try String(from: &reader)
            case "cbitpos": cbitpos = try UInt32(from: &reader)
            case "reduced-phys-bits": reducedPhysBits = try UInt32(from: &reader)
            case "kernel-hashes": kernelHashes = try Bool(from: &reader)
            case "policy": policy = try UInt64(from: &reader)
            case "guest-visible-workarounds": guestVisibleWorkarounds = try String(from: &reader)
            case "id-block": idBlock = try String(from: &reader)
            case "id-auth": idAuth = try String(from: &reader)
            case "author-key-enabled": authorKeyEnabled = try Bool(from: &reader)
            case "host-data": hostData = try String(from: &reader)
            case "vcek-disabled": vcekDisabled = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let reducedPhysBits else { throw .missingMember("reduced-phys-bits", at: objectStart) }
        self.init(
            vcekDisabled: vcekDisabled,
            sevDevice: sevDevice,
            cbitpos: cbitpos,
            reducedPhysBits: reducedPhysBits,
            kernelHashes: kernelHashes,
            policy: policy,
            guestVisibleWorkarounds: guestVisibleWorkarounds,
            idBlock: idBlock,
            idAuth: idAuth,
            authorKeyEnabled: authorKeyEnabled,
            hostData: hostData
        )
    }
}

/// The struct `TdxGuestProperties`. Since QEMU 10.1. Feature `confidential-guest-reset` since QEMU 11.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.TdxGuestProperties)
public struct TdxGuestProperties: QAPIObject {
    /// `quote-generation-socket`: `SocketAddress`.
    public var quoteGenerationSocket: QAPISocketAddress?
    /// `attributes`: `uint64`.
    public var attributes: UInt64?
    /// `sept-ve-disable`: `bool`.
    public var septVeDisable: Bool?
    /// `mrconfigid`: `str`.
    public var mrconfigid: String?
    /// `mrowner`: `str`.
    public var mrowner: String?
    /// `mrownerconfig`: `str`.
    public var mrownerconfig: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("attributes", attributes)
        writer.member("sept-ve-disable", septVeDisable)
        writer.member("mrconfigid", mrconfigid)
        writer.member("mrowner", mrowner)
        writer.member("mrownerconfig", mrownerconfig)
        writer.member("quote-generation-socket", quoteGenerationSocket)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension TdxGuestProperties {
    /// Creates a value.
    public init(
        attributes: UInt64? = nil,
        septVeDisable: Bool? = nil,
        mrconfigid: String? = nil,
        mrowner: String? = nil,
        mrownerconfig: String? = nil,
        quoteGenerationSocket: QAPISocketAddress? = nil
    ) {
        self.init(
            quoteGenerationSocket: quoteGenerationSocket,
            attributes: attributes,
            septVeDisable: septVeDisable,
            mrconfigid: mrconfigid,
            mrowner: mrowner,
            mrownerconfig: mrownerconfig
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var attributes: UInt64?
        var septVeDisable: Bool?
        var mrconfigid: String?
        var mrowner: String?
        var mrownerconfig: String?
        var quoteGenerationSocket: QAPISocketAddress?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "attributes": attributes = try UInt64(from: &reader)
            case "sept-ve-disable": septVeDisable = try Bool(from: &reader)
            case "mrconfigid": mrconfigid = try String(from: &reader)
            case "mrowner": mrowner = try String(from: &reader)
            case "mrownerconfig": mrownerconfig = try String(from: &reader)
            case "quote-generation-socket": quoteGenerationSocket = try QAPISocketAddress(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            quoteGenerationSocket: quoteGenerationSocket,
            attributes: attributes,
            septVeDisable: septVeDisable,
            mrconfigid: mrconfigid,
            mrowner: mrowner,
            mrownerconfig: mrownerconfig
        )
    }
}

/// The struct `ThreadContextProperties`. Since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ThreadContextProperties)
public struct ThreadContextProperties: QAPIObject {
    /// `node-affinity`: `[uint16]`.
    public var nodeAffinity: [UInt16]?
    /// `cpu-affinity`: `[uint16]`.
    public var cpuAffinity: [UInt16]?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("cpu-affinity", cpuAffinity)
        writer.member("node-affinity", nodeAffinity)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension ThreadContextProperties {
    /// Creates a value.
    public init(cpuAffinity: [UInt16]? = nil, nodeAffinity: [UInt16]? = nil) {
        self.init(nodeAffinity: nodeAffinity, cpuAffinity: cpuAffinity)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var cpuAffinity: [UInt16]?
        var nodeAffinity: [UInt16]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "cpu-affinity": cpuAffinity = try [UInt16](from: &reader)
            case "node-affinity": nodeAffinity = try [UInt16](from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(nodeAffinity: nodeAffinity, cpuAffinity: cpuAffinity)
    }
}

/// The struct `VfioUserServerProperties`. Since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.VfioUserServerProperties)
public struct VfioUserServerProperties: QAPIObject {
    /// `device`: `str`.
    public var device: String
    /// `socket`: `SocketAddress`.
    public var socket: QAPISocketAddress

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("socket", socket)
        writer.member("device", device)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension VfioUserServerProperties {
    /// Creates a value.
    public init(socket: QAPISocketAddress, device: String) {
        self.init(device: device, socket: socket)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var socket: QAPISocketAddress?
        var device: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "socket": socket = try QAPISocketAddress(from: &reader)
            case "device": device = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let socket else { throw .missingMember("socket", at: objectStart) }
        guard let device else { throw .missingMember("device", at: objectStart) }
        self.init(device: device, socket: socket)
    }
}
