// Made by 'qapi-codegen generate' from the module 'qdev' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `device-list-properties`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qdev.device-list-properties)
public struct DeviceListPropertiesCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [ObjectPropertyInfo]
    /// The name on the wire.
    public static var name: String { "device-list-properties" }
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

/// The command `device-sync-config`. Since QEMU 9.2. Unstable: it may change or vanish without notice.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qdev.device-sync-config)
public struct DeviceSyncConfigCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "device-sync-config" }
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

/// The command `device_add`. Since QEMU 5.2 or before. Feature `json-cli` since QEMU 6.2. Feature `json-cli-hotplug` since QEMU 7.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qdev.device_add)
public struct DeviceAddCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "device_add" }
    /// `driver`: `str`.
    public var driver: String
    /// `bus`: `str`.
    public var bus: String?
    /// `id`: `str`.
    public var id: String?
    /// Members that no schema lists, with their names on the wire.
    public var properties: JSONObject

    /// Creates a value.
    public init(driver: String, bus: String? = nil, id: String? = nil, properties: JSONObject = [:]) {
        self.driver = driver
        self.bus = bus
        self.id = id
        self.properties = properties
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var driver: String?
        var bus: String?
        var id: String?
        var properties = JSONObject()
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "driver": driver = try String(from: &reader)
            case "bus": bus = try String(from: &reader)
            case "id": id = try String(from: &reader)
            default: properties[try memberName.string] = try JSONValue(from: &reader)
            }
        }
        guard let driver else { throw .missingMember("driver", at: objectStart) }
        self.init(driver: driver, bus: bus, id: id, properties: properties)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("driver", driver)
        writer.member("bus", bus)
        writer.member("id", id)
        writer.writeMembers(properties, without: "driver", "bus", "id")
    }
}

/// The command `device_del`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qdev.device_del)
public struct DeviceDelCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "device_del" }
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

extension QAPIExecutor {
    /// Executes `device-list-properties`, see ``DeviceListPropertiesCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func deviceListProperties(
        typename: String,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> [ObjectPropertyInfo] {
        let command = DeviceListPropertiesCommand(typename: typename)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `device-sync-config`, see ``DeviceSyncConfigCommand``. Since QEMU 9.2. Unstable: it may change or vanish without notice.
    ///
    /// - Throws: ``QMPError``.
    public func deviceSyncConfig(id: String, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = DeviceSyncConfigCommand(id: id)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `device_add`, see ``DeviceAddCommand``. Since QEMU 5.2 or before. Feature `json-cli` since QEMU 6.2. Feature `json-cli-hotplug` since QEMU 7.0.
    ///
    /// - Throws: ``QMPError``.
    public func deviceAdd(
        driver: String,
        bus: String? = nil,
        id: String? = nil,
        properties: JSONObject = [:],
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = DeviceAddCommand(driver: driver, bus: bus, id: id, properties: properties)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `device_del`, see ``DeviceDelCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func deviceDel(id: String, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = DeviceDelCommand(id: id)
        _ = try await execute(command, timeout: timeout)
    }
}

extension QAPIArgument where Command == DeviceListPropertiesCommand {
    /// `typename`.
    public static var typename: Self { Self(wireName: "typename") }
}

extension QAPIArgument where Command == DeviceSyncConfigCommand {
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
}

extension QAPIArgument where Command == DeviceAddCommand {
    /// `driver`.
    public static var driver: Self { Self(wireName: "driver") }
    /// `bus`.
    public static var bus: Self { Self(wireName: "bus") }
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
}

extension QAPIArgument where Command == DeviceDelCommand {
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
}

/// The event `DEVICE_DELETED`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-qdev.DEVICE_DELETED)
public struct DeviceDeletedEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "DEVICE_DELETED" }
    /// `device`: `str`.
    public var device: String?
    /// `path`: `str`.
    public var path: String

    /// Creates a value.
    public init(device: String? = nil, path: String) {
        self.device = device
        self.path = path
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var device: String?
        var path: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try String(from: &reader)
            case "path": path = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let path else { throw .missingMember("path", at: objectStart) }
        self.init(device: device, path: path)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("device", device)
        writer.member("path", path)
    }
}

/// The event `DEVICE_UNPLUG_GUEST_ERROR`. Since QEMU 6.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-qdev.DEVICE_UNPLUG_GUEST_ERROR)
public struct DeviceUnplugGuestErrorEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "DEVICE_UNPLUG_GUEST_ERROR" }
    /// `device`: `str`.
    public var device: String?
    /// `path`: `str`.
    public var path: String

    /// Creates a value.
    public init(device: String? = nil, path: String) {
        self.device = device
        self.path = path
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var device: String?
        var path: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try String(from: &reader)
            case "path": path = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let path else { throw .missingMember("path", at: objectStart) }
        self.init(device: device, path: path)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("device", device)
        writer.member("path", path)
    }
}
