// Made by 'qapi-codegen generate' from the module 'acpi' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `query-acpi-ospm-status`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-acpi.query-acpi-ospm-status)
public struct QueryAcpiOspmStatusCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [ACPIOSTInfo]
    /// The name on the wire.
    public static var name: String { "query-acpi-ospm-status" }

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
    /// Executes `query-acpi-ospm-status`, see ``QueryAcpiOspmStatusCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryAcpiOspmStatus(timeout: QMPTimeout = .standard) async throws(QMPError) -> [ACPIOSTInfo] {
        let command = QueryAcpiOspmStatusCommand()
        return try await execute(command, timeout: timeout)
    }
}

/// The event `ACPI_DEVICE_OST`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-acpi.ACPI_DEVICE_OST)
public struct AcpiDeviceOstEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "ACPI_DEVICE_OST" }
    /// `info`: `ACPIOSTInfo`.
    public var info: ACPIOSTInfo

    /// Creates a value.
    public init(info: ACPIOSTInfo) {
        self.info = info
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var info: ACPIOSTInfo?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "info": info = try ACPIOSTInfo(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let info else { throw .missingMember("info", at: objectStart) }
        self.init(info: info)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("info", info)
    }
}

/// The struct `ACPIOSTInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-acpi.ACPIOSTInfo)
public struct ACPIOSTInfo: QAPIObject {
    /// `status`: `int`.
    public var status: Int
    /// `device`: `str`.
    public var device: String?
    /// `slot`: `str`.
    public var slot: String
    /// `slot-type`: `ACPISlotType`.
    public var slotType: ACPISlotType
    /// `source`: `int`.
    public var source: Int

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("device", device)
        writer.member("slot", slot)
        writer.member("slot-type", slotType)
        writer.member("source", source)
        writer.member("status", status)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension ACPIOSTInfo {
    /// Creates a value.
    public init(device: String? = nil, slot: String, slotType: ACPISlotType, source: Int, status: Int) {
        self.init(status: status, device: device, slot: slot, slotType: slotType, source: source)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var device: String?
        var slot: String?
        var slotType: ACPISlotType?
        var source: Int?
        var status: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try String(from: &reader)
            case "slot": slot = try String(from: &reader)
            case "slot-type": slotType = try ACPISlotType(from: &reader)
            case "source": source = try Int(from: &reader)
            case "status": status = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let slot else { throw .missingMember("slot", at: objectStart) }
        guard let slotType else { throw .missingMember("slot-type", at: objectStart) }
        guard let source else { throw .missingMember("source", at: objectStart) }
        guard let status else { throw .missingMember("status", at: objectStart) }
        self.init(status: status, device: device, slot: slot, slotType: slotType, source: source)
    }
}

/// The enum `ACPISlotType`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-acpi.ACPISlotType)
public struct ACPISlotType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `DIMM`.
    public static var dimm: ACPISlotType { ACPISlotType(rawValue: "DIMM") }
    /// `CPU`.
    public static var cpu: ACPISlotType { ACPISlotType(rawValue: "CPU") }
}
