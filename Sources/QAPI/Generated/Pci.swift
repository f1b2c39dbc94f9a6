// Made by 'qapi-codegen generate' from the module 'pci' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `query-pci`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-pci.query-pci)
public struct QueryPciCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [PciInfo]
    /// The name on the wire.
    public static var name: String { "query-pci" }

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
    /// Executes `query-pci`, see ``QueryPciCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryPci(timeout: QMPTimeout = .standard) async throws(QMPError) -> [PciInfo] {
        let command = QueryPciCommand()
        return try await execute(command, timeout: timeout)
    }
}

/// The struct `PciBridgeInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciBridgeInfo)
public struct PciBridgeInfo: QAPIObject {
    /// `devices`: `[PciDeviceInfo]`.
    public var devices: [PciDeviceInfo]?
    /// `bus`: `PciBusInfo`.
    public var bus: PciBusInfo

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("bus", bus)
        writer.member("devices", devices)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension PciBridgeInfo {
    /// Creates a value.
    public init(bus: PciBusInfo, devices: [PciDeviceInfo]? = nil) {
        self.init(devices: devices, bus: bus)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.checkRecursion()
        let objectStart = reader.position
        var bus: PciBusInfo?
        var devices: [PciDeviceInfo]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "bus": bus = try PciBusInfo(from: &reader)
            case "devices": devices = try [PciDeviceInfo](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let bus else { throw .missingMember("bus", at: objectStart) }
        self.init(devices: devices, bus: bus)
    }
}

/// The struct `PciBusInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciBusInfo)
public struct PciBusInfo: QAPIObject {
    /// `prefetchable_range`: `PciMemoryRange`.
    public var prefetchableRange: PciMemoryRange
    /// `number`: `int`.
    public var number: Int
    /// `secondary`: `int`.
    public var secondary: Int
    /// `subordinate`: `int`.
    public var subordinate: Int
    /// `io_range`: `PciMemoryRange`.
    public var ioRange: PciMemoryRange
    /// `memory_range`: `PciMemoryRange`.
    public var memoryRange: PciMemoryRange

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("number", number)
        writer.member("secondary", secondary)
        writer.member("subordinate", subordinate)
        writer.member("io_range", ioRange)
        writer.member("memory_range", memoryRange)
        writer.member("prefetchable_range", prefetchableRange)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension PciBusInfo {
    /// Creates a value.
    public init(
        number: Int,
        secondary: Int,
        subordinate: Int,
        ioRange: PciMemoryRange,
        memoryRange: PciMemoryRange,
        prefetchableRange: PciMemoryRange
    ) {
        self.init(
            prefetchableRange: prefetchableRange,
            number: number,
            secondary: secondary,
            subordinate: subordinate,
            ioRange: ioRange,
            memoryRange: memoryRange
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var number: Int?
        var secondary: Int?
        var subordinate: Int?
        var ioRange: PciMemoryRange?
        var memoryRange: PciMemoryRange?
        var prefetchableRange: PciMemoryRange?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "number": number = try Int(from: &reader)
            case "secondary": secondary = try Int(from: &reader)
            case "subordinate": subordinate = try Int(from: &reader)
            case "io_range": ioRange = try PciMemoryRange(from: &reader)
            case "memory_range": memoryRange = try PciMemoryRange(from: &reader)
            case "prefetchable_range": prefetchableRange = try PciMemoryRange(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let number else { throw .missingMember("number", at: objectStart) }
        guard let secondary else { throw .missingMember("secondary", at: objectStart) }
        guard let subordinate else { throw .missingMember("subordinate", at: objectStart) }
        guard let ioRange else { throw .missingMember("io_range", at: objectStart) }
        guard let memoryRange else { throw .missingMember("memory_range", at: objectStart) }
        guard let prefetchableRange else { throw .missingMember("prefetchable_range", at: objectStart) }
        self.init(
            prefetchableRange: prefetchableRange,
            number: number,
            secondary: secondary,
            subordinate: subordinate,
            ioRange: ioRange,
            memoryRange: memoryRange
        )
    }
}

/// The struct `PciDeviceClass`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciDeviceClass)
public struct PciDeviceClass: QAPIObject {
    /// `class`: `int`.
    public var `class`: Int
    /// `desc`: `str`.
    public var desc: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("desc", desc)
        writer.member("class", `class`)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension PciDeviceClass {
    /// Creates a value.
    public init(desc: String? = nil, `class`: Int) {
        self.init(class: `class`, desc: desc)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var desc: String?
        var `class`: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "desc": desc = try String(from: &reader)
            case "class": `class` = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let `class` else { throw .missingMember("class", at: objectStart) }
        self.init(class: `class`, desc: desc)
    }
}

/// The struct `PciDeviceId`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciDeviceId)
public struct PciDeviceId: QAPIObject {
    /// `subsystem-vendor`: `int`.
    public var subsystemVendor: Int?
    /// `device`: `int`.
    public var device: Int
    /// `vendor`: `int`.
    public var vendor: Int
    /// `subsystem`: `int`.
    public var subsystem: Int?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("device", device)
        writer.member("vendor", vendor)
        writer.member("subsystem", subsystem)
        writer.member("subsystem-vendor", subsystemVendor)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension PciDeviceId {
    /// Creates a value.
    public init(device: Int, vendor: Int, subsystem: Int? = nil, subsystemVendor: Int? = nil) {
        self.init(subsystemVendor: subsystemVendor, device: device, vendor: vendor, subsystem: subsystem)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var device: Int?
        var vendor: Int?
        var subsystem: Int?
        var subsystemVendor: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try Int(from: &reader)
            case "vendor": vendor = try Int(from: &reader)
            case "subsystem": subsystem = try Int(from: &reader)
            case "subsystem-vendor": subsystemVendor = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let device else { throw .missingMember("device", at: objectStart) }
        guard let vendor else { throw .missingMember("vendor", at: objectStart) }
        self.init(subsystemVendor: subsystemVendor, device: device, vendor: vendor, subsystem: subsystem)
    }
}

/// The struct `PciDeviceInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciDeviceInfo)
public struct PciDeviceInfo: QAPIObject {
    /// `regions`: `[PciMemoryRegion]`.
    public var regions: [PciMemoryRegion]
    /// `bus`: `int`.
    public var bus: Int
    /// `slot`: `int`.
    public var slot: Int
    /// `function`: `int`.
    public var function: Int
    /// `class_info`: `PciDeviceClass`.
    public var classInfo: PciDeviceClass
    /// `id`: `PciDeviceId`.
    public var id: PciDeviceId
    /// `irq`: `int`.
    public var irq: Int?
    /// `irq_pin`: `int`.
    public var irqPin: Int
    /// `qdev_id`: `str`.
    public var qdevID: String
    /// `pci_bridge`: `PciBridgeInfo`.
    public var pciBridge: PciBridgeInfo?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("bus", bus)
        writer.member("slot", slot)
        writer.member("function", function)
        writer.member("class_info", classInfo)
        writer.member("id", id)
        writer.member("irq", irq)
        writer.member("irq_pin", irqPin)
        writer.member("qdev_id", qdevID)
        writer.member("pci_bridge", pciBridge)
        writer.member("regions", regions)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension PciDeviceInfo {
    /// Creates a value.
    public init(
        bus: Int,
        slot: Int,
        function: Int,
        classInfo: PciDeviceClass,
        id: PciDeviceId,
        irq: Int? = nil,
        irqPin: Int,
        qdevID: String,
        pciBridge: PciBridgeInfo? = nil,
        regions: [PciMemoryRegion]
    ) {
        self.init(
            regions: regions,
            bus: bus,
            slot: slot,
            function: function,
            classInfo: classInfo,
            id: id,
            irq: irq,
            irqPin: irqPin,
            qdevID: qdevID,
            pciBridge: pciBridge
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.checkRecursion()
        let objectStart = reader.position
        var bus: Int?
        var slot: Int?
        var function: Int?
        var classInfo: PciDeviceClass?
        var id: PciDeviceId?
        var irq: Int?
        var irqPin: Int?
        var qdevID: String?
        var pciBridge: PciBridgeInfo?
        var regions: [PciMemoryRegion]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "bus": bus = try Int(from: &reader)
            case "slot": slot = try Int(from: &reader)
            case "function": function = try Int(from: &reader)
            case "class_info": classInfo = try PciDeviceClass(from: &reader)
            case "id": id = try PciDeviceId(from: &reader)
            case "irq": irq = try Int(from: &reader)
            case "irq_pin": irqPin = try Int(from: &reader)
            case "qdev_id": qdevID = try String(from: &reader)
            case "pci_bridge": pciBridge = try PciBridgeInfo(from: &reader)
            case "regions": regions = try [PciMemoryRegion](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let bus else { throw .missingMember("bus", at: objectStart) }
        guard let slot else { throw .missingMember("slot", at: objectStart) }
        guard let function else { throw .missingMember("function", at: objectStart) }
        guard let classInfo else { throw .missingMember("class_info", at: objectStart) }
        guard let id else { throw .missingMember("id", at: objectStart) }
        guard let irqPin else { throw .missingMember("irq_pin", at: objectStart) }
        guard let qdevID else { throw .missingMember("qdev_id", at: objectStart) }
        guard let regions else { throw .missingMember("regions", at: objectStart) }
        self.init(
            regions: regions,
            bus: bus,
            slot: slot,
            function: function,
            classInfo: classInfo,
            id: id,
            irq: irq,
            irqPin: irqPin,
            qdevID: qdevID,
            pciBridge: pciBridge
        )
    }
}

/// The struct `PciInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciInfo)
public struct PciInfo: QAPIObject {
    /// `devices`: `[PciDeviceInfo]`.
    public var devices: [PciDeviceInfo]
    /// `bus`: `int`.
    public var bus: Int

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("bus", bus)
        writer.member("devices", devices)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension PciInfo {
    /// Creates a value.
    public init(bus: Int, devices: [PciDeviceInfo]) {
        self.init(devices: devices, bus: bus)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var bus: Int?
        var devices: [PciDeviceInfo]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "bus": bus = try Int(from: &reader)
            case "devices": devices = try [PciDeviceInfo](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let bus else { throw .missingMember("bus", at: objectStart) }
        guard let devices else { throw .missingMember("devices", at: objectStart) }
        self.init(devices: devices, bus: bus)
    }
}

/// The struct `PciMemoryRange`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciMemoryRange)
public struct PciMemoryRange: QAPIObject {
    /// `limit`: `int`.
    public var limit: Int
    /// `base`: `int`.
    public var base: Int

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("base", base)
        writer.member("limit", limit)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension PciMemoryRange {
    /// Creates a value.
    public init(base: Int, limit: Int) {
        self.init(limit: limit, base: base)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var base: Int?
        var limit: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "base": base = try Int(from: &reader)
            case "limit": limit = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let base else { throw .missingMember("base", at: objectStart) }
        guard let limit else { throw .missingMember("limit", at: objectStart) }
        self.init(limit: limit, base: base)
    }
}

/// The struct `PciMemoryRegion`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciMemoryRegion)
public struct PciMemoryRegion: QAPIObject {
    /// `mem_type_64`: `bool`.
    public var memType64: Bool?
    /// `bar`: `int`.
    public var bar: Int
    /// `type`: `str`.
    public var type: String
    /// `address`: `int`.
    public var address: Int
    /// `size`: `int`.
    public var size: Int
    /// `prefetch`: `bool`.
    public var prefetch: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("bar", bar)
        writer.member("type", type)
        writer.member("address", address)
        writer.member("size", size)
        writer.member("prefetch", prefetch)
        writer.member("mem_type_64", memType64)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension PciMemoryRegion {
    /// Creates a value.
    public init(bar: Int, type: String, address: Int, size: Int, prefetch: Bool? = nil, memType64: Bool? = nil) {
        self.init(memType64: memType64, bar: bar, type: type, address: address, size: size, prefetch: prefetch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var bar: Int?
        var type: String?
        var address: Int?
        var size: Int?
        var prefetch: Bool?
        var memType64: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "bar": bar = try Int(from: &reader)
            case "type": type = try String(from: &reader)
            case "address": address = try Int(from: &reader)
            case "size": size = try Int(from: &reader)
            case "prefetch": prefetch = try Bool(from: &reader)
            case "mem_type_64": memType64 = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let bar else { throw .missingMember("bar", at: objectStart) }
        guard let type else { throw .missingMember("type", at: objectStart) }
        guard let address else { throw .missingMember("address", at: objectStart) }
        guard let size else { throw .missingMember("size", at: objectStart) }
        self.init(memType64: memType64, bar: bar, type: type, address: address, size: size, prefetch: prefetch)
    }
}
