// Made by 'qapi-codegen generate' from the module 'machine' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `balloon`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.balloon)
public struct BalloonCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "balloon" }
    /// `value`: `int`.
    public var value: Int

    /// Creates a value.
    public init(value: Int) {
        self.value = value
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var value: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "value": value = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let value else { throw .missingMember("value", at: objectStart) }
        self.init(value: value)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("value", value)
    }
}

/// The command `dump-skeys`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.dump-skeys)
public struct DumpSkeysCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "dump-skeys" }
    /// `filename`: `str`.
    public var filename: String

    /// Creates a value.
    public init(filename: String) {
        self.filename = filename
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var filename: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "filename": filename = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let filename else { throw .missingMember("filename", at: objectStart) }
        self.init(filename: filename)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("filename", filename)
    }
}

/// The command `dumpdtb`. Since QEMU 7.2. Only where QEMU is built with `CONFIG_FDT`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.dumpdtb)
public struct DumpdtbCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "dumpdtb" }
    /// `filename`: `str`.
    public var filename: String

    /// Creates a value.
    public init(filename: String) {
        self.filename = filename
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var filename: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "filename": filename = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let filename else { throw .missingMember("filename", at: objectStart) }
        self.init(filename: filename)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("filename", filename)
    }
}

/// The command `inject-nmi`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.inject-nmi)
public struct InjectNmiCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "inject-nmi" }

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

/// The command `memsave`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.memsave)
public struct MemsaveCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "memsave" }
    /// `val`: `uint64`.
    public var val: UInt64
    /// `size`: `size`.
    public var size: UInt64
    /// `filename`: `str`.
    public var filename: String
    /// `cpu-index`: `int`.
    public var cpuIndex: Int?

    /// Creates a value.
    public init(val: UInt64, size: UInt64, filename: String, cpuIndex: Int? = nil) {
        self.val = val
        self.size = size
        self.filename = filename
        self.cpuIndex = cpuIndex
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var val: UInt64?
        var size: UInt64?
        var filename: String?
        var cpuIndex: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "val": val = try UInt64(from: &reader)
            case "size": size = try UInt64(from: &reader)
            case "filename": filename = try String(from: &reader)
            case "cpu-index": cpuIndex = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let val else { throw .missingMember("val", at: objectStart) }
        guard let size else { throw .missingMember("size", at: objectStart) }
        guard let filename else { throw .missingMember("filename", at: objectStart) }
        self.init(val: val, size: size, filename: filename, cpuIndex: cpuIndex)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("val", val)
        writer.member("size", size)
        writer.member("filename", filename)
        writer.member("cpu-index", cpuIndex)
    }
}

/// The command `pmemsave`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.pmemsave)
public struct PmemsaveCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "pmemsave" }
    /// `val`: `uint64`.
    public var val: UInt64
    /// `size`: `size`.
    public var size: UInt64
    /// `filename`: `str`.
    public var filename: String

    /// Creates a value.
    public init(val: UInt64, size: UInt64, filename: String) {
        self.val = val
        self.size = size
        self.filename = filename
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var val: UInt64?
        var size: UInt64?
        var filename: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "val": val = try UInt64(from: &reader)
            case "size": size = try UInt64(from: &reader)
            case "filename": filename = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let val else { throw .missingMember("val", at: objectStart) }
        guard let size else { throw .missingMember("size", at: objectStart) }
        guard let filename else { throw .missingMember("filename", at: objectStart) }
        self.init(val: val, size: size, filename: filename)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("val", val)
        writer.member("size", size)
        writer.member("filename", filename)
    }
}

/// The command `query-balloon`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-balloon)
public struct QueryBalloonCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = BalloonInfo
    /// The name on the wire.
    public static var name: String { "query-balloon" }

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

/// The command `query-cpu-definitions`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-cpu-definitions)
public struct QueryCpuDefinitionsCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [CpuDefinitionInfo]
    /// The name on the wire.
    public static var name: String { "query-cpu-definitions" }

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

/// The command `query-cpu-model-baseline`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-cpu-model-baseline)
public struct QueryCpuModelBaselineCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = CpuModelBaselineInfo
    /// The name on the wire.
    public static var name: String { "query-cpu-model-baseline" }
    /// `modela`: `CpuModelInfo`.
    public var modela: CpuModelInfo
    /// `modelb`: `CpuModelInfo`.
    public var modelb: CpuModelInfo

    /// Creates a value.
    public init(modela: CpuModelInfo, modelb: CpuModelInfo) {
        self.modela = modela
        self.modelb = modelb
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var modela: CpuModelInfo?
        var modelb: CpuModelInfo?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "modela": modela = try CpuModelInfo(from: &reader)
            case "modelb": modelb = try CpuModelInfo(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let modela else { throw .missingMember("modela", at: objectStart) }
        guard let modelb else { throw .missingMember("modelb", at: objectStart) }
        self.init(modela: modela, modelb: modelb)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("modela", modela)
        writer.member("modelb", modelb)
    }
}

/// The command `query-cpu-model-comparison`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-cpu-model-comparison)
public struct QueryCpuModelComparisonCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = CpuModelCompareInfo
    /// The name on the wire.
    public static var name: String { "query-cpu-model-comparison" }
    /// `modela`: `CpuModelInfo`.
    public var modela: CpuModelInfo
    /// `modelb`: `CpuModelInfo`.
    public var modelb: CpuModelInfo

    /// Creates a value.
    public init(modela: CpuModelInfo, modelb: CpuModelInfo) {
        self.modela = modela
        self.modelb = modelb
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var modela: CpuModelInfo?
        var modelb: CpuModelInfo?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "modela": modela = try CpuModelInfo(from: &reader)
            case "modelb": modelb = try CpuModelInfo(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let modela else { throw .missingMember("modela", at: objectStart) }
        guard let modelb else { throw .missingMember("modelb", at: objectStart) }
        self.init(modela: modela, modelb: modelb)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("modela", modela)
        writer.member("modelb", modelb)
    }
}

/// The command `query-cpu-model-expansion`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-cpu-model-expansion)
public struct QueryCpuModelExpansionCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = CpuModelExpansionInfo
    /// The name on the wire.
    public static var name: String { "query-cpu-model-expansion" }
    /// `type`: `CpuModelExpansionType`.
    public var type: CpuModelExpansionType
    /// `model`: `CpuModelInfo`.
    public var model: CpuModelInfo

    /// Creates a value.
    public init(type: CpuModelExpansionType, model: CpuModelInfo) {
        self.type = type
        self.model = model
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var type: CpuModelExpansionType?
        var model: CpuModelInfo?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "type": type = try CpuModelExpansionType(from: &reader)
            case "model": model = try CpuModelInfo(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        guard let model else { throw .missingMember("model", at: objectStart) }
        self.init(type: type, model: model)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("type", type)
        writer.member("model", model)
    }
}

/// The command `query-cpus`. Since QEMU 5.2 or before. Until QEMU 5.2. Deprecated since QEMU 5.2.
public struct QueryCpusCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [CpuInfo]
    /// The name on the wire.
    public static var name: String { "query-cpus" }

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

/// The command `query-cpus-fast`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-cpus-fast)
public struct QueryCpusFastCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [CpuInfoFast]
    /// The name on the wire.
    public static var name: String { "query-cpus-fast" }

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

/// The command `query-current-machine`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-current-machine)
public struct QueryCurrentMachineCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = CurrentMachineParams
    /// The name on the wire.
    public static var name: String { "query-current-machine" }

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

/// The command `query-firmware-log`. Since QEMU 10.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-firmware-log)
public struct QueryFirmwareLogCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = FirmwareLog
    /// The name on the wire.
    public static var name: String { "query-firmware-log" }
    /// `max-size`: `size`.
    public var maxSize: UInt64?

    /// Creates a value.
    public init(maxSize: UInt64? = nil) {
        self.maxSize = maxSize
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var maxSize: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "max-size": maxSize = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(maxSize: maxSize)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("max-size", maxSize)
    }
}

/// The command `query-hotpluggable-cpus`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-hotpluggable-cpus)
public struct QueryHotpluggableCpusCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [HotpluggableCPU]
    /// The name on the wire.
    public static var name: String { "query-hotpluggable-cpus" }
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

/// The command `query-hv-balloon-status-report`. Since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-hv-balloon-status-report)
public struct QueryHvBalloonStatusReportCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = HvBalloonInfo
    /// The name on the wire.
    public static var name: String { "query-hv-balloon-status-report" }

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

/// The command `query-machines`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-machines)
public struct QueryMachinesCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [MachineInfo]
    /// The name on the wire.
    public static var name: String { "query-machines" }
    /// `compat-props`: `bool`. Since QEMU 9.1. Unstable: it may change or vanish without notice.
    public var compatProps: Bool?

    /// Creates a value.
    public init(compatProps: Bool? = nil) {
        self.compatProps = compatProps
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var compatProps: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "compat-props": compatProps = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(compatProps: compatProps)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("compat-props", compatProps)
    }
}

/// The command `query-memdev`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-memdev)
public struct QueryMemdevCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [Memdev]
    /// The name on the wire.
    public static var name: String { "query-memdev" }
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

/// The command `query-memory-devices`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-memory-devices)
public struct QueryMemoryDevicesCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [MemoryDeviceInfo]
    /// The name on the wire.
    public static var name: String { "query-memory-devices" }

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

/// The command `query-memory-size-summary`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-memory-size-summary)
public struct QueryMemorySizeSummaryCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = MemoryInfo
    /// The name on the wire.
    public static var name: String { "query-memory-size-summary" }

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

/// The command `query-target`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-target)
public struct QueryTargetCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = QemuTargetInfo
    /// The name on the wire.
    public static var name: String { "query-target" }

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

/// The command `query-uuid`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-uuid)
public struct QueryUUIDCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = UuidInfo
    /// The name on the wire.
    public static var name: String { "query-uuid" }
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

/// The command `query-vm-generation-id`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-vm-generation-id)
public struct QueryVmGenerationIDCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = GuidInfo
    /// The name on the wire.
    public static var name: String { "query-vm-generation-id" }

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

/// The command `set-numa-node`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.set-numa-node)
public struct SetNumaNodeCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "set-numa-node" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// All its members.
    public var options: NumaOptions

    /// Creates a value.
    public init(_ options: NumaOptions) {
        self.options = options
    }

    /// Reads an object.
    public init(from reader: inout JSONReader) throws(JSONError) {
        self.init(try NumaOptions(from: &reader))
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        options.writeMembers(to: &writer)
    }
}

/// The command `system_powerdown`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.system_powerdown)
public struct SystemPowerdownCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "system_powerdown" }

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

/// The command `system_reset`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.system_reset)
public struct SystemResetCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "system_reset" }

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

/// The command `system_wakeup`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.system_wakeup)
public struct SystemWakeupCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "system_wakeup" }

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

/// The command `x-query-interrupt-controllers`. Since QEMU 9.1. Unstable: it may change or vanish without notice.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-interrupt-controllers)
public struct XQueryInterruptControllersCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = HumanReadableText
    /// The name on the wire.
    public static var name: String { "x-query-interrupt-controllers" }

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

/// The command `x-query-irq`. Since QEMU 6.2. Unstable: it may change or vanish without notice.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-irq)
public struct XQueryIrqCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = HumanReadableText
    /// The name on the wire.
    public static var name: String { "x-query-irq" }

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

/// The command `x-query-jit`. Since QEMU 6.2. Unstable: it may change or vanish without notice. Only where QEMU is built with `CONFIG_TCG`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-jit)
public struct XQueryJitCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = HumanReadableText
    /// The name on the wire.
    public static var name: String { "x-query-jit" }

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

/// The command `x-query-numa`. Since QEMU 6.2. Unstable: it may change or vanish without notice.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-numa)
public struct XQueryNumaCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = HumanReadableText
    /// The name on the wire.
    public static var name: String { "x-query-numa" }

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

/// The command `x-query-opcount`. Since QEMU 6.2. Until QEMU 10.0. Unstable: it may change or vanish without notice. Only where QEMU is built with `CONFIG_TCG`.
public struct XQueryOpcountCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = HumanReadableText
    /// The name on the wire.
    public static var name: String { "x-query-opcount" }

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

/// The command `x-query-profile`. Since QEMU 6.2. Until QEMU 8.0. Unstable: it may change or vanish without notice. Only where QEMU is built with `CONFIG_TCG`.
public struct XQueryProfileCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = HumanReadableText
    /// The name on the wire.
    public static var name: String { "x-query-profile" }

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

/// The command `x-query-ramblock`. Since QEMU 6.2. Unstable: it may change or vanish without notice.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-ramblock)
public struct XQueryRamblockCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = HumanReadableText
    /// The name on the wire.
    public static var name: String { "x-query-ramblock" }

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

/// The command `x-query-rdma`. Since QEMU 6.2. Until QEMU 9.0. Unstable: it may change or vanish without notice.
public struct XQueryRdmaCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = HumanReadableText
    /// The name on the wire.
    public static var name: String { "x-query-rdma" }

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

/// The command `x-query-roms`. Since QEMU 6.2. Unstable: it may change or vanish without notice.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-roms)
public struct XQueryRomsCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = HumanReadableText
    /// The name on the wire.
    public static var name: String { "x-query-roms" }

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

/// The command `x-query-usb`. Since QEMU 6.2. Unstable: it may change or vanish without notice.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-usb)
public struct XQueryUsbCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = HumanReadableText
    /// The name on the wire.
    public static var name: String { "x-query-usb" }

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
    /// Executes `balloon`, see ``BalloonCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func balloon(value: Int, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = BalloonCommand(value: value)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `dump-skeys`, see ``DumpSkeysCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func dumpSkeys(filename: String, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = DumpSkeysCommand(filename: filename)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `dumpdtb`, see ``DumpdtbCommand``. Since QEMU 7.2. Only where QEMU is built with `CONFIG_FDT`.
    ///
    /// - Throws: ``QMPError``.
    public func dumpdtb(filename: String, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = DumpdtbCommand(filename: filename)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `inject-nmi`, see ``InjectNmiCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func injectNmi(timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = InjectNmiCommand()
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `memsave`, see ``MemsaveCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func memsave(
        val: UInt64,
        size: UInt64,
        filename: String,
        cpuIndex: Int? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = MemsaveCommand(val: val, size: size, filename: filename, cpuIndex: cpuIndex)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `pmemsave`, see ``PmemsaveCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func pmemsave(
        val: UInt64,
        size: UInt64,
        filename: String,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = PmemsaveCommand(val: val, size: size, filename: filename)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `query-balloon`, see ``QueryBalloonCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryBalloon(timeout: QMPTimeout = .standard) async throws(QMPError) -> BalloonInfo {
        let command = QueryBalloonCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-cpu-definitions`, see ``QueryCpuDefinitionsCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryCpuDefinitions(timeout: QMPTimeout = .standard) async throws(QMPError) -> [CpuDefinitionInfo] {
        let command = QueryCpuDefinitionsCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-cpu-model-baseline`, see ``QueryCpuModelBaselineCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryCpuModelBaseline(
        modela: CpuModelInfo,
        modelb: CpuModelInfo,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> CpuModelBaselineInfo {
        let command = QueryCpuModelBaselineCommand(modela: modela, modelb: modelb)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-cpu-model-comparison`, see ``QueryCpuModelComparisonCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryCpuModelComparison(
        modela: CpuModelInfo,
        modelb: CpuModelInfo,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> CpuModelCompareInfo {
        let command = QueryCpuModelComparisonCommand(modela: modela, modelb: modelb)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-cpu-model-expansion`, see ``QueryCpuModelExpansionCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryCpuModelExpansion(
        type: CpuModelExpansionType,
        model: CpuModelInfo,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> CpuModelExpansionInfo {
        let command = QueryCpuModelExpansionCommand(type: type, model: model)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-cpus`, see ``QueryCpusCommand``. Since QEMU 5.2 or before. Until QEMU 5.2. Deprecated since QEMU 5.2.
    ///
    /// - Throws: ``QMPError``.
    public func queryCpus(timeout: QMPTimeout = .standard) async throws(QMPError) -> [CpuInfo] {
        let command = QueryCpusCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-cpus-fast`, see ``QueryCpusFastCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryCpusFast(timeout: QMPTimeout = .standard) async throws(QMPError) -> [CpuInfoFast] {
        let command = QueryCpusFastCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-current-machine`, see ``QueryCurrentMachineCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryCurrentMachine(timeout: QMPTimeout = .standard) async throws(QMPError) -> CurrentMachineParams {
        let command = QueryCurrentMachineCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-firmware-log`, see ``QueryFirmwareLogCommand``. Since QEMU 10.2.
    ///
    /// - Throws: ``QMPError``.
    public func queryFirmwareLog(
        maxSize: UInt64? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> FirmwareLog {
        let command = QueryFirmwareLogCommand(maxSize: maxSize)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-hotpluggable-cpus`, see ``QueryHotpluggableCpusCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryHotpluggableCpus(timeout: QMPTimeout = .standard) async throws(QMPError) -> [HotpluggableCPU] {
        let command = QueryHotpluggableCpusCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-hv-balloon-status-report`, see ``QueryHvBalloonStatusReportCommand``. Since QEMU 8.2.
    ///
    /// - Throws: ``QMPError``.
    public func queryHvBalloonStatusReport(timeout: QMPTimeout = .standard) async throws(QMPError) -> HvBalloonInfo {
        let command = QueryHvBalloonStatusReportCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-machines`, see ``QueryMachinesCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryMachines(
        compatProps: Bool? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> [MachineInfo] {
        let command = QueryMachinesCommand(compatProps: compatProps)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-memdev`, see ``QueryMemdevCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryMemdev(timeout: QMPTimeout = .standard) async throws(QMPError) -> [Memdev] {
        let command = QueryMemdevCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-memory-devices`, see ``QueryMemoryDevicesCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryMemoryDevices(timeout: QMPTimeout = .standard) async throws(QMPError) -> [MemoryDeviceInfo] {
        let command = QueryMemoryDevicesCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-memory-size-summary`, see ``QueryMemorySizeSummaryCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryMemorySizeSummary(timeout: QMPTimeout = .standard) async throws(QMPError) -> MemoryInfo {
        let command = QueryMemorySizeSummaryCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-target`, see ``QueryTargetCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryTarget(timeout: QMPTimeout = .standard) async throws(QMPError) -> QemuTargetInfo {
        let command = QueryTargetCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-uuid`, see ``QueryUUIDCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryUUID(timeout: QMPTimeout = .standard) async throws(QMPError) -> UuidInfo {
        let command = QueryUUIDCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-vm-generation-id`, see ``QueryVmGenerationIDCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryVmGenerationID(timeout: QMPTimeout = .standard) async throws(QMPError) -> GuidInfo {
        let command = QueryVmGenerationIDCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `set-numa-node`, see ``SetNumaNodeCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func setNumaNode(_ options: NumaOptions, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = SetNumaNodeCommand(options)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `system_powerdown`, see ``SystemPowerdownCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func systemPowerdown(timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = SystemPowerdownCommand()
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `system_reset`, see ``SystemResetCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func systemReset(timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = SystemResetCommand()
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `system_wakeup`, see ``SystemWakeupCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func systemWakeup(timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = SystemWakeupCommand()
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `x-query-interrupt-controllers`, see ``XQueryInterruptControllersCommand``. Since QEMU 9.1. Unstable: it may change or vanish without notice.
    ///
    /// - Throws: ``QMPError``.
    public func xQueryInterruptControllers(
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> HumanReadableText {
        let command = XQueryInterruptControllersCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `x-query-irq`, see ``XQueryIrqCommand``. Since QEMU 6.2. Unstable: it may change or vanish without notice.
    ///
    /// - Throws: ``QMPError``.
    public func xQueryIrq(timeout: QMPTimeout = .standard) async throws(QMPError) -> HumanReadableText {
        let command = XQueryIrqCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `x-query-jit`, see ``XQueryJitCommand``. Since QEMU 6.2. Unstable: it may change or vanish without notice. Only where QEMU is built with `CONFIG_TCG`.
    ///
    /// - Throws: ``QMPError``.
    public func xQueryJit(timeout: QMPTimeout = .standard) async throws(QMPError) -> HumanReadableText {
        let command = XQueryJitCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `x-query-numa`, see ``XQueryNumaCommand``. Since QEMU 6.2. Unstable: it may change or vanish without notice.
    ///
    /// - Throws: ``QMPError``.
    public func xQueryNuma(timeout: QMPTimeout = .standard) async throws(QMPError) -> HumanReadableText {
        let command = XQueryNumaCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `x-query-opcount`, see ``XQueryOpcountCommand``. Since QEMU 6.2. Until QEMU 10.0. Unstable: it may change or vanish without notice. Only where QEMU is built with `CONFIG_TCG`.
    ///
    /// - Throws: ``QMPError``.
    public func xQueryOpcount(timeout: QMPTimeout = .standard) async throws(QMPError) -> HumanReadableText {
        let command = XQueryOpcountCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `x-query-profile`, see ``XQueryProfileCommand``. Since QEMU 6.2. Until QEMU 8.0. Unstable: it may change or vanish without notice. Only where QEMU is built with `CONFIG_TCG`.
    ///
    /// - Throws: ``QMPError``.
    public func xQueryProfile(timeout: QMPTimeout = .standard) async throws(QMPError) -> HumanReadableText {
        let command = XQueryProfileCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `x-query-ramblock`, see ``XQueryRamblockCommand``. Since QEMU 6.2. Unstable: it may change or vanish without notice.
    ///
    /// - Throws: ``QMPError``.
    public func xQueryRamblock(timeout: QMPTimeout = .standard) async throws(QMPError) -> HumanReadableText {
        let command = XQueryRamblockCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `x-query-rdma`, see ``XQueryRdmaCommand``. Since QEMU 6.2. Until QEMU 9.0. Unstable: it may change or vanish without notice.
    ///
    /// - Throws: ``QMPError``.
    public func xQueryRdma(timeout: QMPTimeout = .standard) async throws(QMPError) -> HumanReadableText {
        let command = XQueryRdmaCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `x-query-roms`, see ``XQueryRomsCommand``. Since QEMU 6.2. Unstable: it may change or vanish without notice.
    ///
    /// - Throws: ``QMPError``.
    public func xQueryRoms(timeout: QMPTimeout = .standard) async throws(QMPError) -> HumanReadableText {
        let command = XQueryRomsCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `x-query-usb`, see ``XQueryUsbCommand``. Since QEMU 6.2. Unstable: it may change or vanish without notice.
    ///
    /// - Throws: ``QMPError``.
    public func xQueryUsb(timeout: QMPTimeout = .standard) async throws(QMPError) -> HumanReadableText {
        let command = XQueryUsbCommand()
        return try await execute(command, timeout: timeout)
    }
}

extension QAPIArgument where Command == BalloonCommand {
    /// `value`.
    public static var value: Self { Self(wireName: "value") }
}

extension QAPIArgument where Command == DumpSkeysCommand {
    /// `filename`.
    public static var filename: Self { Self(wireName: "filename") }
}

extension QAPIArgument where Command == DumpdtbCommand {
    /// `filename`.
    public static var filename: Self { Self(wireName: "filename") }
}

extension QAPIArgument where Command == MemsaveCommand {
    /// `val`.
    public static var val: Self { Self(wireName: "val") }
    /// `size`.
    public static var size: Self { Self(wireName: "size") }
    /// `filename`.
    public static var filename: Self { Self(wireName: "filename") }
    /// `cpu-index`.
    public static var cpuIndex: Self { Self(wireName: "cpu-index") }
}

extension QAPIArgument where Command == PmemsaveCommand {
    /// `val`.
    public static var val: Self { Self(wireName: "val") }
    /// `size`.
    public static var size: Self { Self(wireName: "size") }
    /// `filename`.
    public static var filename: Self { Self(wireName: "filename") }
}

extension QAPIArgument where Command == QueryCpuModelBaselineCommand {
    /// `modela`.
    public static var modela: Self { Self(wireName: "modela") }
    /// `modelb`.
    public static var modelb: Self { Self(wireName: "modelb") }
}

extension QAPIArgument where Command == QueryCpuModelComparisonCommand {
    /// `modela`.
    public static var modela: Self { Self(wireName: "modela") }
    /// `modelb`.
    public static var modelb: Self { Self(wireName: "modelb") }
}

extension QAPIArgument where Command == QueryCpuModelExpansionCommand {
    /// `type`.
    public static var type: Self { Self(wireName: "type") }
    /// `model`.
    public static var model: Self { Self(wireName: "model") }
}

extension QAPIArgument where Command == QueryFirmwareLogCommand {
    /// `max-size`.
    public static var maxSize: Self { Self(wireName: "max-size") }
}

extension QAPIArgument where Command == QueryMachinesCommand {
    /// `compat-props`.
    public static var compatProps: Self { Self(wireName: "compat-props") }
}

extension QAPIArgument where Command == SetNumaNodeCommand {
    /// `type`.
    public static var type: Self { Self(wireName: "type") }
}

/// The event `BALLOON_CHANGE`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-machine.BALLOON_CHANGE)
public struct BalloonChangeEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "BALLOON_CHANGE" }
    /// `actual`: `int`.
    public var actual: Int

    /// Creates a value.
    public init(actual: Int) {
        self.actual = actual
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var actual: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "actual": actual = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let actual else { throw .missingMember("actual", at: objectStart) }
        self.init(actual: actual)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("actual", actual)
    }
}

/// The event `HV_BALLOON_STATUS_REPORT`. Since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-machine.HV_BALLOON_STATUS_REPORT)
public struct HvBalloonStatusReportEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "HV_BALLOON_STATUS_REPORT" }
    /// `committed`: `size`.
    public var committed: UInt64
    /// `available`: `size`.
    public var available: UInt64

    /// Creates a value.
    public init(committed: UInt64, available: UInt64) {
        self.committed = committed
        self.available = available
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var committed: UInt64?
        var available: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "committed": committed = try UInt64(from: &reader)
            case "available": available = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let committed else { throw .missingMember("committed", at: objectStart) }
        guard let available else { throw .missingMember("available", at: objectStart) }
        self.init(committed: committed, available: available)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("committed", committed)
        writer.member("available", available)
    }
}

/// The event `MEMORY_DEVICE_SIZE_CHANGE`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-machine.MEMORY_DEVICE_SIZE_CHANGE)
public struct MemoryDeviceSizeChangeEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "MEMORY_DEVICE_SIZE_CHANGE" }
    /// `id`: `str`.
    public var id: String?
    /// `size`: `size`.
    public var size: UInt64
    /// `qom-path`: `str`. Since QEMU 6.2.
    public var qomPath: String?

    /// Creates a value.
    public init(id: String? = nil, size: UInt64, qomPath: String? = nil) {
        self.id = id
        self.size = size
        self.qomPath = qomPath
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: String?
        var size: UInt64?
        var qomPath: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            case "size": size = try UInt64(from: &reader)
            case "qom-path": qomPath = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let size else { throw .missingMember("size", at: objectStart) }
        self.init(id: id, size: size, qomPath: qomPath)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
        writer.member("size", size)
        writer.member("qom-path", qomPath)
    }
}

/// The event `MEM_UNPLUG_ERROR`. Since QEMU 5.2 or before. Until QEMU 9.0. Deprecated since QEMU 6.2.
public struct MemUnplugErrorEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "MEM_UNPLUG_ERROR" }
    /// `device`: `str`.
    public var device: String
    /// `msg`: `str`.
    public var msg: String

    /// Creates a value.
    public init(device: String, msg: String) {
        self.device = device
        self.msg = msg
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var device: String?
        var msg: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try String(from: &reader)
            case "msg": msg = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let device else { throw .missingMember("device", at: objectStart) }
        guard let msg else { throw .missingMember("msg", at: objectStart) }
        self.init(device: device, msg: msg)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("device", device)
        writer.member("msg", msg)
    }
}

/// The struct `BalloonInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.BalloonInfo)
public struct BalloonInfo: QAPIObject {
    /// `actual`: `int`.
    public var actual: Int

    /// Creates a value.
    public init(actual: Int) {
        self.actual = actual
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var actual: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "actual": actual = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let actual else { throw .missingMember("actual", at: objectStart) }
        self.init(actual: actual)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("actual", actual)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `CompatProperty`. Since QEMU 9.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CompatProperty)
public struct CompatProperty: QAPIObject {
    /// `value`: `str`.
    public var value: String
    /// `qom-type`: `str`.
    public var qomType: String
    /// `property`: `str`.
    public var property: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("qom-type", qomType)
        writer.member("property", property)
        writer.member("value", value)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension CompatProperty {
    /// Creates a value.
    public init(qomType: String, property: String, value: String) {
        self.init(value: value, qomType: qomType, property: property)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var qomType: String?
        var property: String?
        var value: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "qom-type": qomType = try String(from: &reader)
            case "property": property = try String(from: &reader)
            case "value": value = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let qomType else { throw .missingMember("qom-type", at: objectStart) }
        guard let property else { throw .missingMember("property", at: objectStart) }
        guard let value else { throw .missingMember("value", at: objectStart) }
        self.init(value: value, qomType: qomType, property: property)
    }
}

/// The struct `CpuDefinitionInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuDefinitionInfo)
public struct CpuDefinitionInfo: QAPIObject {
    /// `deprecated`: `bool`.
    public var deprecated: Bool
    /// `name`: `str`.
    public var name: String
    /// `migration-safe`: `bool`.
    public var migrationSafe: Bool?
    /// `static`: `bool`.
    public var `static`: Bool
    /// `unavailable-features`: `[str]`.
    public var unavailableFeatures: [String]?
    /// `typename`: `str`.
    public var typename: String
    /// `alias-of`: `str`.
    public var aliasOf: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("migration-safe", migrationSafe)
        writer.member("static", `static`)
        writer.member("unavailable-features", unavailableFeatures)
        writer.member("typename", typename)
        writer.member("alias-of", aliasOf)
        writer.member("deprecated", deprecated)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension CpuDefinitionInfo {
    /// Creates a value.
    public init(
        name: String,
        migrationSafe: Bool? = nil,
        `static`: Bool,
        unavailableFeatures: [String]? = nil,
        typename: String,
        aliasOf: String? = nil,
        deprecated: Bool
    ) {
        self.init(
            deprecated: deprecated,
            name: name,
            migrationSafe: migrationSafe,
            static: `static`,
            unavailableFeatures: unavailableFeatures,
            typename: typename,
            aliasOf: aliasOf
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var migrationSafe: Bool?
        var `static`: Bool?
        var unavailableFeatures: [String]?
        var typename: String?
        var aliasOf: String?
        var deprecated: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "migration-safe": migrationSafe = try Bool(from: &reader)
            case "static": `static` = try Bool(from: &reader)
            case "unavailable-features": unavailableFeatures = try [String](from: &reader)
            case "typename": typename = try String(from: &reader)
            case "alias-of": aliasOf = try String(from: &reader)
            case "deprecated": deprecated = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        guard let `static` else { throw .missingMember("static", at: objectStart) }
        guard let typename else { throw .missingMember("typename", at: objectStart) }
        guard let deprecated else { throw .missingMember("deprecated", at: objectStart) }
        self.init(
            deprecated: deprecated,
            name: name,
            migrationSafe: migrationSafe,
            static: `static`,
            unavailableFeatures: unavailableFeatures,
            typename: typename,
            aliasOf: aliasOf
        )
    }
}

/// The union `CpuInfo`. Since QEMU 5.2 or before. Until QEMU 5.2.
public struct CpuInfo: QAPIObject {
    /// `CPU`: `int`.
    public var cpu: Int
    /// `current`: `bool`.
    public var current: Bool
    /// `halted`: `bool`.
    public var halted: Bool
    /// `qom_path`: `str`.
    public var qomPath: String
    /// `thread_id`: `int`.
    public var threadID: Int
    /// `props`: `CpuInstanceProperties`.
    public var props: CpuInstanceProperties?
    /// The members that depend on `arch`.
    public var branch: Branch

    /// `arch`: `CpuInfoArch`.
    public var arch: CpuInfoArch { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("arch", arch)
        writer.member("CPU", cpu)
        writer.member("current", current)
        writer.member("halted", halted)
        writer.member("qom_path", qomPath)
        writer.member("thread_id", threadID)
        writer.member("props", props)
        branch.writeMembers(to: &writer)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }

    /// What depends on `arch`.
    public enum Branch: Sendable {
        /// `x86`.
        case x86(CpuInfoX86)
        /// `sparc`.
        case sparc(CpuInfoSPARC)
        /// `ppc`.
        case ppc(CpuInfoPPC)
        /// `mips`.
        case mips(CpuInfoMIPS)
        /// `tricore`.
        case tricore(CpuInfoTricore)
        /// `s390`.
        case s390(CpuInfoS390)
        /// `riscv`.
        case riscv(CpuInfoRISCV)
        /// `other`.
        case otherValue
        /// A value that is not known here, with the members that came with it.
        case other(CpuInfoArch, JSONObject)

        /// The value of `arch`.
        public var tag: CpuInfoArch {
            switch self {
            case .x86: .x86
            case .sparc: .sparc
            case .ppc: .ppc
            case .mips: .mips
            case .tricore: .tricore
            case .s390: .s390
            case .riscv: .riscv
            case .otherValue: .otherValue
            case .other(let tag, _): tag
            }
        }

        init(_ tag: CpuInfoArch, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "x86": self = .x86(try CpuInfoX86(from: &reader))
            case "sparc": self = .sparc(try CpuInfoSPARC(from: &reader))
            case "ppc": self = .ppc(try CpuInfoPPC(from: &reader))
            case "mips": self = .mips(try CpuInfoMIPS(from: &reader))
            case "tricore": self = .tricore(try CpuInfoTricore(from: &reader))
            case "s390": self = .s390(try CpuInfoS390(from: &reader))
            case "riscv": self = .riscv(try CpuInfoRISCV(from: &reader))
            case "other": self = .otherValue
            default:
                let members = try reader.readObject(
                    without: "arch",
                    "CPU",
                    "current",
                    "halted",
                    "qom_path",
                    "thread_id",
                    "props"
                )
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .x86(let value): value.writeMembers(to: &writer)
            case .sparc(let value): value.writeMembers(to: &writer)
            case .ppc(let value): value.writeMembers(to: &writer)
            case .mips(let value): value.writeMembers(to: &writer)
            case .tricore(let value): value.writeMembers(to: &writer)
            case .s390(let value): value.writeMembers(to: &writer)
            case .riscv(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(
                    members,
                    without: "arch",
                    "CPU",
                    "current",
                    "halted",
                    "qom_path",
                    "thread_id",
                    "props"
                )
            default: break
            }
        }
    }
}

extension CpuInfo {
    /// Creates a value.
    public init(
        _ branch: Branch,
        cpu: Int,
        current: Bool,
        halted: Bool,
        qomPath: String,
        threadID: Int,
        props: CpuInstanceProperties? = nil
    ) {
        self.init(
            cpu: cpu,
            current: current,
            halted: halted,
            qomPath: qomPath,
            threadID: threadID,
            props: props,
            branch: branch
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var cpu: Int?
        var current: Bool?
        var halted: Bool?
        var qomPath: String?
        var threadID: Int?
        var props: CpuInstanceProperties?
        var arch: CpuInfoArch?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "CPU": cpu = try Int(from: &reader)
            case "current": current = try Bool(from: &reader)
            case "halted": halted = try Bool(from: &reader)
            case "qom_path": qomPath = try String(from: &reader)
            case "thread_id": threadID = try Int(from: &reader)
            case "props": props = try CpuInstanceProperties(from: &reader)
            case "arch": arch = try CpuInfoArch(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let cpu else { throw .missingMember("CPU", at: objectStart) }
        guard let current else { throw .missingMember("current", at: objectStart) }
        guard let halted else { throw .missingMember("halted", at: objectStart) }
        guard let qomPath else { throw .missingMember("qom_path", at: objectStart) }
        guard let threadID else { throw .missingMember("thread_id", at: objectStart) }
        guard let arch else { throw .missingMember("arch", at: objectStart) }
        let branch = try Branch(arch, from: &again)
        self.init(
            cpu: cpu,
            current: current,
            halted: halted,
            qomPath: qomPath,
            threadID: threadID,
            props: props,
            branch: branch
        )
    }
}

/// The enum `CpuInfoArch`. Since QEMU 5.2 or before. Until QEMU 5.2.
public struct CpuInfoArch: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `x86`.
    public static var x86: CpuInfoArch { CpuInfoArch(rawValue: "x86") }
    /// `sparc`.
    public static var sparc: CpuInfoArch { CpuInfoArch(rawValue: "sparc") }
    /// `ppc`.
    public static var ppc: CpuInfoArch { CpuInfoArch(rawValue: "ppc") }
    /// `mips`.
    public static var mips: CpuInfoArch { CpuInfoArch(rawValue: "mips") }
    /// `tricore`.
    public static var tricore: CpuInfoArch { CpuInfoArch(rawValue: "tricore") }
    /// `s390`.
    public static var s390: CpuInfoArch { CpuInfoArch(rawValue: "s390") }
    /// `riscv`.
    public static var riscv: CpuInfoArch { CpuInfoArch(rawValue: "riscv") }
    /// `other`.
    public static var otherValue: CpuInfoArch { CpuInfoArch(rawValue: "other") }
}

/// The union `CpuInfoFast`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuInfoFast)
public struct CpuInfoFast: QAPIObject {
    /// `cpu-index`: `int`.
    public var cpuIndex: Int
    /// `qom-type`: `str`. Since QEMU 10.1.
    public var qomType: String?
    /// `qom-path`: `str`.
    public var qomPath: String
    /// `thread-id`: `int`.
    public var threadID: Int
    /// `props`: `CpuInstanceProperties`.
    public var props: CpuInstanceProperties?
    /// `arch`: `CpuInfoArch`. Until QEMU 5.2. Deprecated since QEMU 5.2.
    public var arch: CpuInfoArch?
    /// The members that depend on `target`.
    public var branch: Branch

    /// `target`: `SysEmuTarget`.
    public var target: SysEmuTarget { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("target", target)
        writer.member("cpu-index", cpuIndex)
        writer.member("qom-type", qomType)
        writer.member("qom-path", qomPath)
        writer.member("thread-id", threadID)
        writer.member("props", props)
        writer.member("arch", arch)
        branch.writeMembers(to: &writer)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }

    /// What depends on `target`.
    public enum Branch: Sendable {
        /// `aarch64`.
        case aarch64
        /// `alpha`.
        case alpha
        /// `arm`.
        case arm
        /// `avr`.
        case avr
        /// `hexagon`. Since QEMU 11.0.
        case hexagon
        /// `cris`. Until QEMU 9.1.
        case cris
        /// `hppa`.
        case hppa
        /// `i386`.
        case i386
        /// `loongarch64`. Since QEMU 7.1.
        case loongarch64
        /// `lm32`. Until QEMU 6.0.
        case lm32
        /// `m68k`.
        case m68k
        /// `microblaze`.
        case microblaze
        /// `microblazeel`. Until QEMU 10.2.
        case microblazeel
        /// `mips`.
        case mips
        /// `mips64`.
        case mips64
        /// `mips64el`.
        case mips64el
        /// `mipsel`.
        case mipsel
        /// `moxie`. Until QEMU 6.0.
        case moxie
        /// `nios2`. Until QEMU 9.0.
        case nios2
        /// `or1k`.
        case or1k
        /// `ppc`.
        case ppc
        /// `ppc64`.
        case ppc64
        /// `riscv32`.
        case riscv32
        /// `riscv64`.
        case riscv64
        /// `rx`.
        case rx
        /// `s390x`.
        case s390x(CpuInfoS390)
        /// `sh4`.
        case sh4
        /// `sh4eb`.
        case sh4eb
        /// `sparc`.
        case sparc
        /// `sparc64`.
        case sparc64
        /// `tricore`.
        case tricore
        /// `unicore32`. Until QEMU 6.0.
        case unicore32
        /// `x86_64`.
        case x86_64
        /// `xtensa`.
        case xtensa
        /// `xtensaeb`.
        case xtensaeb
        /// A value that is not known here, with the members that came with it.
        case other(SysEmuTarget, JSONObject)

        /// The value of `target`.
        public var tag: SysEmuTarget {
            switch self {
            case .aarch64: .aarch64
            case .alpha: .alpha
            case .arm: .arm
            case .avr: .avr
            case .hexagon: .hexagon
            case .cris: .cris
            case .hppa: .hppa
            case .i386: .i386
            case .loongarch64: .loongarch64
            case .lm32: .lm32
            case .m68k: .m68k
            case .microblaze: .microblaze
            case .microblazeel: .microblazeel
            case .mips: .mips
            case .mips64: .mips64
            case .mips64el: .mips64el
            case .mipsel: .mipsel
            case .moxie: .moxie
            case .nios2: .nios2
            case .or1k: .or1k
            case .ppc: .ppc
            case .ppc64: .ppc64
            case .riscv32: .riscv32
            case .riscv64: .riscv64
            case .rx: .rx
            case .s390x: .s390x
            case .sh4: .sh4
            case .sh4eb: .sh4eb
            case .sparc: .sparc
            case .sparc64: .sparc64
            case .tricore: .tricore
            case .unicore32: .unicore32
            case .x86_64: .x86_64
            case .xtensa: .xtensa
            case .xtensaeb: .xtensaeb
            case .other(let tag, _): tag
            }
        }

        init(_ tag: SysEmuTarget, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "aarch64": self = .aarch64
            case "alpha": self = .alpha
            case "arm": self = .arm
            case "avr": self = .avr
            case "hexagon": self = .hexagon
            case "cris": self = .cris
            case "hppa": self = .hppa
            case "i386": self = .i386
            case "loongarch64": self = .loongarch64
            case "lm32": self = .lm32
            case "m68k": self = .m68k
            case "microblaze": self = .microblaze
            case "microblazeel": self = .microblazeel
            case "mips": self = .mips
            case "mips64": self = .mips64
            case "mips64el": self = .mips64el
            case "mipsel": self = .mipsel
            case "moxie": self = .moxie
            case "nios2": self = .nios2
            case "or1k": self = .or1k
            case "ppc": self = .ppc
            case "ppc64": self = .ppc64
            case "riscv32": self = .riscv32
            case "riscv64": self = .riscv64
            case "rx": self = .rx
            case "s390x": self = .s390x(try CpuInfoS390(from: &reader))
            case "sh4": self = .sh4
            case "sh4eb": self = .sh4eb
            case "sparc": self = .sparc
            case "sparc64": self = .sparc64
            case "tricore": self = .tricore
            case "unicore32": self = .unicore32
            case "x86_64": self = .x86_64
            case "xtensa": self = .xtensa
            case "xtensaeb": self = .xtensaeb
            default:
                let members = try reader.readObject(
                    without: "target",
                    "cpu-index",
                    "qom-type",
                    "qom-path",
                    "thread-id",
                    "props",
                    "arch"
                )
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .s390x(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(
                    members,
                    without: "target",
                    "cpu-index",
                    "qom-type",
                    "qom-path",
                    "thread-id",
                    "props",
                    "arch"
                )
            default: break
            }
        }
    }
}

extension CpuInfoFast {
    /// Creates a value.
    public init(
        _ branch: Branch,
        cpuIndex: Int,
        qomType: String? = nil,
        qomPath: String,
        threadID: Int,
        props: CpuInstanceProperties? = nil,
        arch: CpuInfoArch? = nil
    ) {
        self.init(
            cpuIndex: cpuIndex,
            qomType: qomType,
            qomPath: qomPath,
            threadID: threadID,
            props: props,
            arch: arch,
            branch: branch
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var cpuIndex: Int?
        var qomType: String?
        var qomPath: String?
        var threadID: Int?
        var props: CpuInstanceProperties?
        var arch: CpuInfoArch?
        var target: SysEmuTarget?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "cpu-index": cpuIndex = try Int(from: &reader)
            case "qom-type": qomType = try String(from: &reader)
            case "qom-path": qomPath = try String(from: &reader)
            case "thread-id": threadID = try Int(from: &reader)
            case "props": props = try CpuInstanceProperties(from: &reader)
            case "arch": arch = try CpuInfoArch(from: &reader)
            case "target": target = try SysEmuTarget(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let cpuIndex else { throw .missingMember("cpu-index", at: objectStart) }
        guard let qomPath else { throw .missingMember("qom-path", at: objectStart) }
        guard let threadID else { throw .missingMember("thread-id", at: objectStart) }
        guard let target else { throw .missingMember("target", at: objectStart) }
        let branch = try Branch(target, from: &again)
        self.init(
            cpuIndex: cpuIndex,
            qomType: qomType,
            qomPath: qomPath,
            threadID: threadID,
            props: props,
            arch: arch,
            branch: branch
        )
    }
}

/// The struct `CpuInfoMIPS`. Since QEMU 5.2 or before. Until QEMU 5.2.
public struct CpuInfoMIPS: QAPIObject {
    /// `PC`: `int`.
    public var pc: Int

    /// Creates a value.
    public init(pc: Int) {
        self.pc = pc
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var pc: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "PC": pc = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let pc else { throw .missingMember("PC", at: objectStart) }
        self.init(pc: pc)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("PC", pc)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `CpuInfoPPC`. Since QEMU 5.2 or before. Until QEMU 5.2.
public struct CpuInfoPPC: QAPIObject {
    /// `nip`: `int`.
    public var nip: Int

    /// Creates a value.
    public init(nip: Int) {
        self.nip = nip
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var nip: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "nip": nip = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let nip else { throw .missingMember("nip", at: objectStart) }
        self.init(nip: nip)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("nip", nip)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `CpuInfoRISCV`. Since QEMU 5.2 or before. Until QEMU 5.2.
public struct CpuInfoRISCV: QAPIObject {
    /// `pc`: `int`.
    public var pc: Int

    /// Creates a value.
    public init(pc: Int) {
        self.pc = pc
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var pc: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "pc": pc = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let pc else { throw .missingMember("pc", at: objectStart) }
        self.init(pc: pc)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("pc", pc)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `CpuInfoS390`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuInfoS390)
public struct CpuInfoS390: QAPIObject {
    /// `entitlement`: `S390CpuEntitlement`. Since QEMU 8.2.
    public var entitlement: S390CpuEntitlement?
    /// `cpu-state`: `S390CpuState`.
    public var cpuState: S390CpuState
    /// `dedicated`: `bool`. Since QEMU 8.2.
    public var dedicated: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("cpu-state", cpuState)
        writer.member("dedicated", dedicated)
        writer.member("entitlement", entitlement)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension CpuInfoS390 {
    /// Creates a value.
    public init(cpuState: S390CpuState, dedicated: Bool? = nil, entitlement: S390CpuEntitlement? = nil) {
        self.init(entitlement: entitlement, cpuState: cpuState, dedicated: dedicated)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var cpuState: S390CpuState?
        var dedicated: Bool?
        var entitlement: S390CpuEntitlement?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "cpu-state": cpuState = try S390CpuState(from: &reader)
            case "dedicated": dedicated = try Bool(from: &reader)
            case "entitlement": entitlement = try S390CpuEntitlement(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let cpuState else { throw .missingMember("cpu-state", at: objectStart) }
        self.init(entitlement: entitlement, cpuState: cpuState, dedicated: dedicated)
    }
}

/// The struct `CpuInfoSPARC`. Since QEMU 5.2 or before. Until QEMU 5.2.
public struct CpuInfoSPARC: QAPIObject {
    /// `npc`: `int`.
    public var npc: Int
    /// `pc`: `int`.
    public var pc: Int

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("pc", pc)
        writer.member("npc", npc)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension CpuInfoSPARC {
    /// Creates a value.
    public init(pc: Int, npc: Int) {
        self.init(npc: npc, pc: pc)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var pc: Int?
        var npc: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "pc": pc = try Int(from: &reader)
            case "npc": npc = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let pc else { throw .missingMember("pc", at: objectStart) }
        guard let npc else { throw .missingMember("npc", at: objectStart) }
        self.init(npc: npc, pc: pc)
    }
}

/// The struct `CpuInfoTricore`. Since QEMU 5.2 or before. Until QEMU 5.2.
public struct CpuInfoTricore: QAPIObject {
    /// `PC`: `int`.
    public var pc: Int

    /// Creates a value.
    public init(pc: Int) {
        self.pc = pc
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var pc: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "PC": pc = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let pc else { throw .missingMember("PC", at: objectStart) }
        self.init(pc: pc)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("PC", pc)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `CpuInfoX86`. Since QEMU 5.2 or before. Until QEMU 5.2.
public struct CpuInfoX86: QAPIObject {
    /// `pc`: `int`.
    public var pc: Int

    /// Creates a value.
    public init(pc: Int) {
        self.pc = pc
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var pc: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "pc": pc = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let pc else { throw .missingMember("pc", at: objectStart) }
        self.init(pc: pc)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("pc", pc)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `CpuInstanceProperties`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuInstanceProperties)
public struct CpuInstanceProperties: QAPIObject {
    /// `thread-id`: `int`.
    public var threadID: Int?
    /// `node-id`: `int`.
    public var nodeID: Int?
    /// `drawer-id`: `int`. Since QEMU 8.2.
    public var drawerID: Int?
    /// `book-id`: `int`. Since QEMU 8.2.
    public var bookID: Int?
    /// `socket-id`: `int`.
    public var socketID: Int?
    /// `die-id`: `int`.
    public var dieID: Int?
    /// `cluster-id`: `int`. Since QEMU 7.1.
    public var clusterID: Int?
    /// `module-id`: `int`. Since QEMU 9.1.
    public var moduleID: Int?
    /// `core-id`: `int`.
    public var coreID: Int?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("node-id", nodeID)
        writer.member("drawer-id", drawerID)
        writer.member("book-id", bookID)
        writer.member("socket-id", socketID)
        writer.member("die-id", dieID)
        writer.member("cluster-id", clusterID)
        writer.member("module-id", moduleID)
        writer.member("core-id", coreID)
        writer.member("thread-id", threadID)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension CpuInstanceProperties {
    /// Creates a value.
    public init(
        nodeID: Int? = nil,
        drawerID: Int? = nil,
        bookID: Int? = nil,
        socketID: Int? = nil,
        dieID: Int? = nil,
        clusterID: Int? = nil,
        moduleID: Int? = nil,
        coreID: Int? = nil,
        threadID: Int? = nil
    ) {
        self.init(
            threadID: threadID,
            nodeID: nodeID,
            drawerID: drawerID,
            bookID: bookID,
            socketID: socketID,
            dieID: dieID,
            clusterID: clusterID,
            moduleID: moduleID,
            coreID: coreID
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var nodeID: Int?
        var drawerID: Int?
        var bookID: Int?
        var socketID: Int?
        var dieID: Int?
        var clusterID: Int?
        var moduleID: Int?
        var coreID: Int?
        var threadID: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "node-id": nodeID = try Int(from: &reader)
            case "drawer-id": drawerID = try Int(from: &reader)
            case "book-id": bookID = try Int(from: &reader)
            case "socket-id": socketID = try Int(from: &reader)
            case "die-id": dieID = try Int(from: &reader)
            case "cluster-id": clusterID = try Int(from: &reader)
            case "module-id": moduleID = try Int(from: &reader)
            case "core-id": coreID = try Int(from: &reader)
            case "thread-id": threadID = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            threadID: threadID,
            nodeID: nodeID,
            drawerID: drawerID,
            bookID: bookID,
            socketID: socketID,
            dieID: dieID,
            clusterID: clusterID,
            moduleID: moduleID,
            coreID: coreID
        )
    }
}

/// The struct `CpuModelBaselineInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuModelBaselineInfo)
public struct CpuModelBaselineInfo: QAPIObject {
    /// `model`: `CpuModelInfo`.
    public var model: CpuModelInfo

    /// Creates a value.
    public init(model: CpuModelInfo) {
        self.model = model
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var model: CpuModelInfo?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "model": model = try CpuModelInfo(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let model else { throw .missingMember("model", at: objectStart) }
        self.init(model: model)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("model", model)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `CpuModelCompareInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuModelCompareInfo)
public struct CpuModelCompareInfo: QAPIObject {
    /// `responsible-properties`: `[str]`.
    public var responsibleProperties: [String]
    /// `result`: `CpuModelCompareResult`.
    public var result: CpuModelCompareResult

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("result", result)
        writer.member("responsible-properties", responsibleProperties)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension CpuModelCompareInfo {
    /// Creates a value.
    public init(result: CpuModelCompareResult, responsibleProperties: [String]) {
        self.init(responsibleProperties: responsibleProperties, result: result)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var result: CpuModelCompareResult?
        var responsibleProperties: [String]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "result": result = try CpuModelCompareResult(from: &reader)
            case "responsible-properties": responsibleProperties = try [String](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let result else { throw .missingMember("result", at: objectStart) }
        guard let responsibleProperties else { throw .missingMember("responsible-properties", at: objectStart) }
        self.init(responsibleProperties: responsibleProperties, result: result)
    }
}

/// The enum `CpuModelCompareResult`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.CpuModelCompareResult)
public struct CpuModelCompareResult: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `incompatible`.
    public static var incompatible: CpuModelCompareResult { CpuModelCompareResult(rawValue: "incompatible") }
    /// `identical`.
    public static var identical: CpuModelCompareResult { CpuModelCompareResult(rawValue: "identical") }
    /// `superset`.
    public static var superset: CpuModelCompareResult { CpuModelCompareResult(rawValue: "superset") }
    /// `subset`.
    public static var subset: CpuModelCompareResult { CpuModelCompareResult(rawValue: "subset") }
}

/// The struct `CpuModelExpansionInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuModelExpansionInfo)
public struct CpuModelExpansionInfo: QAPIObject {
    /// `deprecated-props`: `[str]`. Since QEMU 9.1.
    public var deprecatedProps: [String]?
    /// `model`: `CpuModelInfo`.
    public var model: CpuModelInfo

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("model", model)
        writer.member("deprecated-props", deprecatedProps)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension CpuModelExpansionInfo {
    /// Creates a value.
    public init(model: CpuModelInfo, deprecatedProps: [String]? = nil) {
        self.init(deprecatedProps: deprecatedProps, model: model)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var model: CpuModelInfo?
        var deprecatedProps: [String]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "model": model = try CpuModelInfo(from: &reader)
            case "deprecated-props": deprecatedProps = try [String](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let model else { throw .missingMember("model", at: objectStart) }
        self.init(deprecatedProps: deprecatedProps, model: model)
    }
}

/// The enum `CpuModelExpansionType`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.CpuModelExpansionType)
public struct CpuModelExpansionType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `static`.
    public static var `static`: CpuModelExpansionType { CpuModelExpansionType(rawValue: "static") }
    /// `full`.
    public static var full: CpuModelExpansionType { CpuModelExpansionType(rawValue: "full") }
}

/// The struct `CpuModelInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuModelInfo)
public struct CpuModelInfo: QAPIObject {
    /// `props`: `any`.
    public var props: JSONValue?
    /// `name`: `str`.
    public var name: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("props", props)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension CpuModelInfo {
    /// Creates a value.
    public init(name: String, props: JSONValue? = nil) {
        self.init(props: props, name: name)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var props: JSONValue?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "props": props = try JSONValue(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        self.init(props: props, name: name)
    }
}

/// The struct `CurrentMachineParams`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CurrentMachineParams)
public struct CurrentMachineParams: QAPIObject {
    /// `wakeup-suspend-support`: `bool`.
    public var wakeupSuspendSupport: Bool

    /// Creates a value.
    public init(wakeupSuspendSupport: Bool) {
        self.wakeupSuspendSupport = wakeupSuspendSupport
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var wakeupSuspendSupport: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "wakeup-suspend-support": wakeupSuspendSupport = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let wakeupSuspendSupport else { throw .missingMember("wakeup-suspend-support", at: objectStart) }
        self.init(wakeupSuspendSupport: wakeupSuspendSupport)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("wakeup-suspend-support", wakeupSuspendSupport)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `FirmwareLog`. Since QEMU 10.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.FirmwareLog)
public struct FirmwareLog: QAPIObject {
    /// `log`: `str`.
    public var log: String
    /// `version`: `str`.
    public var version: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("version", version)
        writer.member("log", log)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension FirmwareLog {
    /// Creates a value.
    public init(version: String? = nil, log: String) {
        self.init(log: log, version: version)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var version: String?
        var log: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "version": version = try String(from: &reader)
            case "log": log = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let log else { throw .missingMember("log", at: objectStart) }
        self.init(log: log, version: version)
    }
}

/// The struct `GuidInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.GuidInfo)
public struct GuidInfo: QAPIObject {
    /// `guid`: `str`.
    public var guid: String

    /// Creates a value.
    public init(guid: String) {
        self.guid = guid
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var guid: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "guid": guid = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let guid else { throw .missingMember("guid", at: objectStart) }
        self.init(guid: guid)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("guid", guid)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The enum `HmatCacheAssociativity`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.HmatCacheAssociativity)
public struct HmatCacheAssociativity: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `none`.
    public static var noneValue: HmatCacheAssociativity { HmatCacheAssociativity(rawValue: "none") }
    /// `direct`.
    public static var direct: HmatCacheAssociativity { HmatCacheAssociativity(rawValue: "direct") }
    /// `complex`.
    public static var complex: HmatCacheAssociativity { HmatCacheAssociativity(rawValue: "complex") }
}

/// The enum `HmatCacheWritePolicy`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.HmatCacheWritePolicy)
public struct HmatCacheWritePolicy: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `none`.
    public static var noneValue: HmatCacheWritePolicy { HmatCacheWritePolicy(rawValue: "none") }
    /// `write-back`.
    public static var writeBack: HmatCacheWritePolicy { HmatCacheWritePolicy(rawValue: "write-back") }
    /// `write-through`.
    public static var writeThrough: HmatCacheWritePolicy { HmatCacheWritePolicy(rawValue: "write-through") }
}

/// The enum `HmatLBDataType`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.HmatLBDataType)
public struct HmatLBDataType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `access-latency`.
    public static var accessLatency: HmatLBDataType { HmatLBDataType(rawValue: "access-latency") }
    /// `read-latency`.
    public static var readLatency: HmatLBDataType { HmatLBDataType(rawValue: "read-latency") }
    /// `write-latency`.
    public static var writeLatency: HmatLBDataType { HmatLBDataType(rawValue: "write-latency") }
    /// `access-bandwidth`.
    public static var accessBandwidth: HmatLBDataType { HmatLBDataType(rawValue: "access-bandwidth") }
    /// `read-bandwidth`.
    public static var readBandwidth: HmatLBDataType { HmatLBDataType(rawValue: "read-bandwidth") }
    /// `write-bandwidth`.
    public static var writeBandwidth: HmatLBDataType { HmatLBDataType(rawValue: "write-bandwidth") }
}

/// The enum `HmatLBMemoryHierarchy`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.HmatLBMemoryHierarchy)
public struct HmatLBMemoryHierarchy: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `memory`.
    public static var memory: HmatLBMemoryHierarchy { HmatLBMemoryHierarchy(rawValue: "memory") }
    /// `first-level`.
    public static var firstLevel: HmatLBMemoryHierarchy { HmatLBMemoryHierarchy(rawValue: "first-level") }
    /// `second-level`.
    public static var secondLevel: HmatLBMemoryHierarchy { HmatLBMemoryHierarchy(rawValue: "second-level") }
    /// `third-level`.
    public static var thirdLevel: HmatLBMemoryHierarchy { HmatLBMemoryHierarchy(rawValue: "third-level") }
}

/// The struct `HotpluggableCPU`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.HotpluggableCPU)
public struct HotpluggableCPU: QAPIObject {
    /// `qom-path`: `str`.
    public var qomPath: String?
    /// `type`: `str`.
    public var type: String
    /// `vcpus-count`: `int`.
    public var vcpusCount: Int
    /// `props`: `CpuInstanceProperties`.
    public var props: CpuInstanceProperties

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("type", type)
        writer.member("vcpus-count", vcpusCount)
        writer.member("props", props)
        writer.member("qom-path", qomPath)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension HotpluggableCPU {
    /// Creates a value.
    public init(type: String, vcpusCount: Int, props: CpuInstanceProperties, qomPath: String? = nil) {
        self.init(qomPath: qomPath, type: type, vcpusCount: vcpusCount, props: props)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var type: String?
        var vcpusCount: Int?
        var props: CpuInstanceProperties?
        var qomPath: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "type": type = try String(from: &reader)
            case "vcpus-count": vcpusCount = try Int(from: &reader)
            case "props": props = try CpuInstanceProperties(from: &reader)
            case "qom-path": qomPath = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        guard let vcpusCount else { throw .missingMember("vcpus-count", at: objectStart) }
        guard let props else { throw .missingMember("props", at: objectStart) }
        self.init(qomPath: qomPath, type: type, vcpusCount: vcpusCount, props: props)
    }
}

/// The struct `HvBalloonDeviceInfo`. Since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.HvBalloonDeviceInfo)
public struct HvBalloonDeviceInfo: QAPIObject {
    /// `memdev`: `str`.
    public var memdev: String?
    /// `id`: `str`.
    public var id: String?
    /// `memaddr`: `size`.
    public var memaddr: UInt64?
    /// `max-size`: `size`.
    public var maxSize: UInt64

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
        writer.member("memaddr", memaddr)
        writer.member("max-size", maxSize)
        writer.member("memdev", memdev)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension HvBalloonDeviceInfo {
    /// Creates a value.
    public init(id: String? = nil, memaddr: UInt64? = nil, maxSize: UInt64, memdev: String? = nil) {
        self.init(memdev: memdev, id: id, memaddr: memaddr, maxSize: maxSize)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: String?
        var memaddr: UInt64?
        var maxSize: UInt64?
        var memdev: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            case "memaddr": memaddr = try UInt64(from: &reader)
            case "max-size": maxSize = try UInt64(from: &reader)
            case "memdev": memdev = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let maxSize else { throw .missingMember("max-size", at: objectStart) }
        self.init(memdev: memdev, id: id, memaddr: memaddr, maxSize: maxSize)
    }
}

/// The struct `HvBalloonInfo`. Since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.HvBalloonInfo)
public struct HvBalloonInfo: QAPIObject {
    /// `available`: `size`.
    public var available: UInt64
    /// `committed`: `size`.
    public var committed: UInt64

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("committed", committed)
        writer.member("available", available)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension HvBalloonInfo {
    /// Creates a value.
    public init(committed: UInt64, available: UInt64) {
        self.init(available: available, committed: committed)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var committed: UInt64?
        var available: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "committed": committed = try UInt64(from: &reader)
            case "available": available = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let committed else { throw .missingMember("committed", at: objectStart) }
        guard let available else { throw .missingMember("available", at: objectStart) }
        self.init(available: available, committed: committed)
    }
}

/// The struct `MachineInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.MachineInfo)
public struct MachineInfo: QAPIObject {
    /// `compat-props`: `[CompatProperty]`. Since QEMU 9.1. Unstable: it may change or vanish without notice.
    public var compatProps: [CompatProperty]?
    /// `name`: `str`.
    public var name: String
    /// `alias`: `str`.
    public var alias: String?
    /// `is-default`: `bool`.
    public var isDefault: Bool?
    /// `cpu-max`: `int`.
    public var cpuMax: Int
    /// `hotpluggable-cpus`: `bool`.
    public var hotpluggableCpus: Bool
    /// `numa-mem-supported`: `bool`.
    public var numaMemSupported: Bool
    /// `deprecated`: `bool`.
    public var deprecated: Bool
    /// `default-cpu-type`: `str`.
    public var defaultCpuType: String?
    /// `default-ram-id`: `str`.
    public var defaultRamID: String?
    /// `acpi`: `bool`. Since QEMU 8.0.
    public var acpi: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("alias", alias)
        writer.member("is-default", isDefault)
        writer.member("cpu-max", cpuMax)
        writer.member("hotpluggable-cpus", hotpluggableCpus)
        writer.member("numa-mem-supported", numaMemSupported)
        writer.member("deprecated", deprecated)
        writer.member("default-cpu-type", defaultCpuType)
        writer.member("default-ram-id", defaultRamID)
        writer.member("acpi", acpi)
        writer.member("compat-props", compatProps)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension MachineInfo {
    /// Creates a value.
    public init(
        name: String,
        alias: String? = nil,
        isDefault: Bool? = nil,
        cpuMax: Int,
        hotpluggableCpus: Bool,
        numaMemSupported: Bool,
        deprecated: Bool,
        defaultCpuType: String? = nil,
        defaultRamID: String? = nil,
        acpi: Bool? = nil,
        compatProps: [CompatProperty]? = nil
    ) {
        self.init(
            compatProps: compatProps,
            name: name,
            alias: alias,
            isDefault: isDefault,
            cpuMax: cpuMax,
            hotpluggableCpus: hotpluggableCpus,
            numaMemSupported: numaMemSupported,
            deprecated: deprecated,
            defaultCpuType: defaultCpuType,
            defaultRamID: defaultRamID,
            acpi: acpi
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var alias: String?
        var isDefault: Bool?
        var cpuMax: Int?
        var hotpluggableCpus: Bool?
        var numaMemSupported: Bool?
        var deprecated: Bool?
        var defaultCpuType: String?
        var defaultRamID: String?
        var acpi: Bool?
        var compatProps: [CompatProperty]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "alias": alias = try String(from: &reader)
            case "is-default": isDefault = try Bool(from: &reader)
            case "cpu-max": cpuMax = try Int(from: &reader)
            case "hotpluggable-cpus": hotpluggableCpus = try Bool(from: &reader)
            case "numa-mem-supported": numaMemSupported = try Bool(from: &reader)
            case "deprecated": deprecated = try Bool(from: &reader)
            case "default-cpu-type": defaultCpuType = try String(from: &reader)
            case "default-ram-id": defaultRamID = try String(from: &reader)
            case "acpi": acpi = try Bool(from: &reader)
            case "compat-props": compatProps = try [CompatProperty](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        guard let cpuMax else { throw .missingMember("cpu-max", at: objectStart) }
        guard let hotpluggableCpus else { throw .missingMember("hotpluggable-cpus", at: objectStart) }
        guard let numaMemSupported else { throw .missingMember("numa-mem-supported", at: objectStart) }
        guard let deprecated else { throw .missingMember("deprecated", at: objectStart) }
        self.init(
            compatProps: compatProps,
            name: name,
            alias: alias,
            isDefault: isDefault,
            cpuMax: cpuMax,
            hotpluggableCpus: hotpluggableCpus,
            numaMemSupported: numaMemSupported,
            deprecated: deprecated,
            defaultCpuType: defaultCpuType,
            defaultRamID: defaultRamID,
            acpi: acpi
        )
    }
}

/// The struct `Memdev`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.Memdev)
public struct Memdev: QAPIObject {
    /// `policy`: `HostMemPolicy`.
    public var policy: HostMemPolicy
    /// `id`: `str`.
    public var id: String?
    /// `size`: `size`.
    public var size: UInt64
    /// `merge`: `bool`.
    public var merge: Bool
    /// `dump`: `bool`.
    public var dump: Bool
    /// `prealloc`: `bool`.
    public var prealloc: Bool
    /// `share`: `bool`. Since QEMU 6.1.
    public var share: Bool?
    /// `reserve`: `bool`. Since QEMU 6.1.
    public var reserve: Bool?
    /// `host-nodes`: `[uint16]`.
    public var hostNodes: [UInt16]

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
        writer.member("size", size)
        writer.member("merge", merge)
        writer.member("dump", dump)
        writer.member("prealloc", prealloc)
        writer.member("share", share)
        writer.member("reserve", reserve)
        writer.member("host-nodes", hostNodes)
        writer.member("policy", policy)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension Memdev {
    /// Creates a value.
    public init(
        id: String? = nil,
        size: UInt64,
        merge: Bool,
        dump: Bool,
        prealloc: Bool,
        share: Bool? = nil,
        reserve: Bool? = nil,
        hostNodes: [UInt16],
        policy: HostMemPolicy
    ) {
        self.init(
            policy: policy,
            id: id,
            size: size,
            merge: merge,
            dump: dump,
            prealloc: prealloc,
            share: share,
            reserve: reserve,
            hostNodes: hostNodes
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: String?
        var size: UInt64?
        var merge: Bool?
        var dump: Bool?
        var prealloc: Bool?
        var share: Bool?
        var reserve: Bool?
        var hostNodes: [UInt16]?
        var policy: HostMemPolicy?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            case "size": size = try UInt64(from: &reader)
            case "merge": merge = try Bool(from: &reader)
            case "dump": dump = try Bool(from: &reader)
            case "prealloc": prealloc = try Bool(from: &reader)
            case "share": share = try Bool(from: &reader)
            case "reserve": reserve = try Bool(from: &reader)
            case "host-nodes": hostNodes = try [UInt16](from: &reader)
            case "policy": policy = try HostMemPolicy(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let size else { throw .missingMember("size", at: objectStart) }
        guard let merge else { throw .missingMember("merge", at: objectStart) }
        guard let dump else { throw .missingMember("dump", at: objectStart) }
        guard let prealloc else { throw .missingMember("prealloc", at: objectStart) }
        guard let hostNodes else { throw .missingMember("host-nodes", at: objectStart) }
        guard let policy else { throw .missingMember("policy", at: objectStart) }
        self.init(
            policy: policy,
            id: id,
            size: size,
            merge: merge,
            dump: dump,
            prealloc: prealloc,
            share: share,
            reserve: reserve,
            hostNodes: hostNodes
        )
    }
}

/// The union `MemoryDeviceInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.MemoryDeviceInfo)
public struct MemoryDeviceInfo: QAPIObject {
    /// The members that depend on `type`.
    public var branch: Branch

    /// `type`: `MemoryDeviceInfoKind`.
    public var type: MemoryDeviceInfoKind { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("type", type)
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
        /// `dimm`.
        case dimm(PCDIMMDeviceInfo)
        /// `nvdimm`.
        case nvdimm(PCDIMMDeviceInfo)
        /// `virtio-pmem`.
        case virtioPmem(VirtioPMEMDeviceInfo)
        /// `virtio-mem`.
        case virtioMem(VirtioMEMDeviceInfo)
        /// `sgx-epc`. Since QEMU 6.2.
        case sgxEpc(SgxEPCDeviceInfo)
        /// `hv-balloon`. Since QEMU 8.2.
        case hvBalloon(HvBalloonDeviceInfo)
        /// A value that is not known here, with the members that came with it.
        case other(MemoryDeviceInfoKind, JSONObject)

        /// The value of `type`.
        public var tag: MemoryDeviceInfoKind {
            switch self {
            case .dimm: .dimm
            case .nvdimm: .nvdimm
            case .virtioPmem: .virtioPmem
            case .virtioMem: .virtioMem
            case .sgxEpc: .sgxEpc
            case .hvBalloon: .hvBalloon
            case .other(let tag, _): tag
            }
        }

        init(_ tag: MemoryDeviceInfoKind, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "dimm": self = .dimm(try reader.readObject(for: "data"))
            case "nvdimm": self = .nvdimm(try reader.readObject(for: "data"))
            case "virtio-pmem": self = .virtioPmem(try reader.readObject(for: "data"))
            case "virtio-mem": self = .virtioMem(try reader.readObject(for: "data"))
            case "sgx-epc": self = .sgxEpc(try reader.readObject(for: "data"))
            case "hv-balloon": self = .hvBalloon(try reader.readObject(for: "data"))
            default:
                let members = try reader.readObject(without: "type")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .dimm(let value): writer.member("data", value)
            case .nvdimm(let value): writer.member("data", value)
            case .virtioPmem(let value): writer.member("data", value)
            case .virtioMem(let value): writer.member("data", value)
            case .sgxEpc(let value): writer.member("data", value)
            case .hvBalloon(let value): writer.member("data", value)
            case .other(_, let members):
                writer.writeMembers(members, without: "type")
            }
        }
    }
}

extension MemoryDeviceInfo {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var type: MemoryDeviceInfoKind?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "type": type = try MemoryDeviceInfoKind(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        let branch = try Branch(type, from: &again)
        self.init(branch: branch)
    }
}

/// The enum `MemoryDeviceInfoKind`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.MemoryDeviceInfoKind)
public struct MemoryDeviceInfoKind: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `dimm`.
    public static var dimm: MemoryDeviceInfoKind { MemoryDeviceInfoKind(rawValue: "dimm") }
    /// `nvdimm`.
    public static var nvdimm: MemoryDeviceInfoKind { MemoryDeviceInfoKind(rawValue: "nvdimm") }
    /// `virtio-pmem`.
    public static var virtioPmem: MemoryDeviceInfoKind { MemoryDeviceInfoKind(rawValue: "virtio-pmem") }
    /// `virtio-mem`.
    public static var virtioMem: MemoryDeviceInfoKind { MemoryDeviceInfoKind(rawValue: "virtio-mem") }
    /// `sgx-epc`. Since QEMU 6.2.
    public static var sgxEpc: MemoryDeviceInfoKind { MemoryDeviceInfoKind(rawValue: "sgx-epc") }
    /// `hv-balloon`. Since QEMU 8.2.
    public static var hvBalloon: MemoryDeviceInfoKind { MemoryDeviceInfoKind(rawValue: "hv-balloon") }
}

/// The struct `MemoryInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.MemoryInfo)
public struct MemoryInfo: QAPIObject {
    /// `plugged-memory`: `size`.
    public var pluggedMemory: UInt64?
    /// `base-memory`: `size`.
    public var baseMemory: UInt64

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("base-memory", baseMemory)
        writer.member("plugged-memory", pluggedMemory)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension MemoryInfo {
    /// Creates a value.
    public init(baseMemory: UInt64, pluggedMemory: UInt64? = nil) {
        self.init(pluggedMemory: pluggedMemory, baseMemory: baseMemory)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var baseMemory: UInt64?
        var pluggedMemory: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "base-memory": baseMemory = try UInt64(from: &reader)
            case "plugged-memory": pluggedMemory = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let baseMemory else { throw .missingMember("base-memory", at: objectStart) }
        self.init(pluggedMemory: pluggedMemory, baseMemory: baseMemory)
    }
}

/// The struct `NumaCpuOptions`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.NumaCpuOptions)
public struct NumaCpuOptions: QAPIObject {
    /// `thread-id`: `int`.
    public var threadID: Int?
    /// `node-id`: `int`.
    public var nodeID: Int?
    /// `drawer-id`: `int`. Since QEMU 8.2.
    public var drawerID: Int?
    /// `book-id`: `int`. Since QEMU 8.2.
    public var bookID: Int?
    /// `socket-id`: `int`.
    public var socketID: Int?
    /// `die-id`: `int`.
    public var dieID: Int?
    /// `cluster-id`: `int`. Since QEMU 7.1.
    public var clusterID: Int?
    /// `module-id`: `int`. Since QEMU 9.1.
    public var moduleID: Int?
    /// `core-id`: `int`.
    public var coreID: Int?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("node-id", nodeID)
        writer.member("drawer-id", drawerID)
        writer.member("book-id", bookID)
        writer.member("socket-id", socketID)
        writer.member("die-id", dieID)
        writer.member("cluster-id", clusterID)
        writer.member("module-id", moduleID)
        writer.member("core-id", coreID)
        writer.member("thread-id", threadID)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension NumaCpuOptions {
    /// Creates a value.
    public init(
        nodeID: Int? = nil,
        drawerID: Int? = nil,
        bookID: Int? = nil,
        socketID: Int? = nil,
        dieID: Int? = nil,
        clusterID: Int? = nil,
        moduleID: Int? = nil,
        coreID: Int? = nil,
        threadID: Int? = nil
    ) {
        self.init(
            threadID: threadID,
            nodeID: nodeID,
            drawerID: drawerID,
            bookID: bookID,
            socketID: socketID,
            dieID: dieID,
            clusterID: clusterID,
            moduleID: moduleID,
            coreID: coreID
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var nodeID: Int?
        var drawerID: Int?
        var bookID: Int?
        var socketID: Int?
        var dieID: Int?
        var clusterID: Int?
        var moduleID: Int?
        var coreID: Int?
        var threadID: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "node-id": nodeID = try Int(from: &reader)
            case "drawer-id": drawerID = try Int(from: &reader)
            case "book-id": bookID = try Int(from: &reader)
            case "socket-id": socketID = try Int(from: &reader)
            case "die-id": dieID = try Int(from: &reader)
            case "cluster-id": clusterID = try Int(from: &reader)
            case "module-id": moduleID = try Int(from: &reader)
            case "core-id": coreID = try Int(from: &reader)
            case "thread-id": threadID = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            threadID: threadID,
            nodeID: nodeID,
            drawerID: drawerID,
            bookID: bookID,
            socketID: socketID,
            dieID: dieID,
            clusterID: clusterID,
            moduleID: moduleID,
            coreID: coreID
        )
    }
}

/// The struct `NumaDistOptions`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.NumaDistOptions)
public struct NumaDistOptions: QAPIObject {
    /// `val`: `uint8`.
    public var val: UInt8
    /// `src`: `uint16`.
    public var src: UInt16
    /// `dst`: `uint16`.
    public var dst: UInt16

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("src", src)
        writer.member("dst", dst)
        writer.member("val", val)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension NumaDistOptions {
    /// Creates a value.
    public init(src: UInt16, dst: UInt16, val: UInt8) {
        self.init(val: val, src: src, dst: dst)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var src: UInt16?
        var dst: UInt16?
        var val: UInt8?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "src": src = try UInt16(from: &reader)
            case "dst": dst = try UInt16(from: &reader)
            case "val": val = try UInt8(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let src else { throw .missingMember("src", at: objectStart) }
        guard let dst else { throw .missingMember("dst", at: objectStart) }
        guard let val else { throw .missingMember("val", at: objectStart) }
        self.init(val: val, src: src, dst: dst)
    }
}

/// The struct `NumaHmatCacheOptions`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.NumaHmatCacheOptions)
public struct NumaHmatCacheOptions: QAPIObject {
    /// `line`: `uint16`.
    public var line: UInt16
    /// `node-id`: `uint32`.
    public var nodeID: UInt32
    /// `size`: `size`.
    public var size: UInt64
    /// `level`: `uint8`.
    public var level: UInt8
    /// `associativity`: `HmatCacheAssociativity`.
    public var associativity: HmatCacheAssociativity
    /// `policy`: `HmatCacheWritePolicy`.
    public var policy: HmatCacheWritePolicy

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("node-id", nodeID)
        writer.member("size", size)
        writer.member("level", level)
        writer.member("associativity", associativity)
        writer.member("policy", policy)
        writer.member("line", line)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension NumaHmatCacheOptions {
    /// Creates a value.
    public init(
        nodeID: UInt32,
        size: UInt64,
        level: UInt8,
        associativity: HmatCacheAssociativity,
        policy: HmatCacheWritePolicy,
        line: UInt16
    ) {
        self.init(line: line, nodeID: nodeID, size: size, level: level, associativity: associativity, policy: policy)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var nodeID: UInt32?
        var size: UInt64?
        var level: UInt8?
        var associativity: HmatCacheAssociativity?
        var policy: HmatCacheWritePolicy?
        var line: UInt16?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "node-id": nodeID = try UInt32(from: &reader)
            case "size": size = try UInt64(from: &reader)
            case "level": level = try UInt8(from: &reader)
            case "associativity": associativity = try HmatCacheAssociativity(from: &reader)
            case "policy": policy = try HmatCacheWritePolicy(from: &reader)
            case "line": line = try UInt16(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let nodeID else { throw .missingMember("node-id", at: objectStart) }
        guard let size else { throw .missingMember("size", at: objectStart) }
        guard let level else { throw .missingMember("level", at: objectStart) }
        guard let associativity else { throw .missingMember("associativity", at: objectStart) }
        guard let policy else { throw .missingMember("policy", at: objectStart) }
        guard let line else { throw .missingMember("line", at: objectStart) }
        self.init(line: line, nodeID: nodeID, size: size, level: level, associativity: associativity, policy: policy)
    }
}

/// The struct `NumaHmatLBOptions`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.NumaHmatLBOptions)
public struct NumaHmatLBOptions: QAPIObject {
    /// `bandwidth`: `size`.
    public var bandwidth: UInt64?
    /// `initiator`: `uint16`.
    public var initiator: UInt16
    /// `target`: `uint16`.
    public var target: UInt16
    /// `hierarchy`: `HmatLBMemoryHierarchy`.
    public var hierarchy: HmatLBMemoryHierarchy
    /// `data-type`: `HmatLBDataType`.
    public var dataType: HmatLBDataType
    /// `latency`: `uint64`.
    public var latency: UInt64?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("initiator", initiator)
        writer.member("target", target)
        writer.member("hierarchy", hierarchy)
        writer.member("data-type", dataType)
        writer.member("latency", latency)
        writer.member("bandwidth", bandwidth)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension NumaHmatLBOptions {
    /// Creates a value.
    public init(
        initiator: UInt16,
        target: UInt16,
        hierarchy: HmatLBMemoryHierarchy,
        dataType: HmatLBDataType,
        latency: UInt64? = nil,
        bandwidth: UInt64? = nil
    ) {
        self.init(
            bandwidth: bandwidth,
            initiator: initiator,
            target: target,
            hierarchy: hierarchy,
            dataType: dataType,
            latency: latency
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var initiator: UInt16?
        var target: UInt16?
        var hierarchy: HmatLBMemoryHierarchy?
        var dataType: HmatLBDataType?
        var latency: UInt64?
        var bandwidth: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "initiator": initiator = try UInt16(from: &reader)
            case "target": target = try UInt16(from: &reader)
            case "hierarchy": hierarchy = try HmatLBMemoryHierarchy(from: &reader)
            case "data-type": dataType = try HmatLBDataType(from: &reader)
            case "latency": latency = try UInt64(from: &reader)
            case "bandwidth": bandwidth = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let initiator else { throw .missingMember("initiator", at: objectStart) }
        guard let target else { throw .missingMember("target", at: objectStart) }
        guard let hierarchy else { throw .missingMember("hierarchy", at: objectStart) }
        guard let dataType else { throw .missingMember("data-type", at: objectStart) }
        self.init(
            bandwidth: bandwidth,
            initiator: initiator,
            target: target,
            hierarchy: hierarchy,
            dataType: dataType,
            latency: latency
        )
    }
}

/// The struct `NumaNodeOptions`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.NumaNodeOptions)
public struct NumaNodeOptions: QAPIObject {
    /// `initiator`: `uint16`.
    public var initiator: UInt16?
    /// `nodeid`: `uint16`.
    public var nodeid: UInt16?
    /// `cpus`: `[uint16]`.
    public var cpus: [UInt16]?
    /// `mem`: `size`.
    public var mem: UInt64?
    /// `memdev`: `str`.
    public var memdev: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("nodeid", nodeid)
        writer.member("cpus", cpus)
        writer.member("mem", mem)
        writer.member("memdev", memdev)
        writer.member("initiator", initiator)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension NumaNodeOptions {
    /// Creates a value.
    public init(
        nodeid: UInt16? = nil,
        cpus: [UInt16]? = nil,
        mem: UInt64? = nil,
        memdev: String? = nil,
        initiator: UInt16? = nil
    ) {
        self.init(initiator: initiator, nodeid: nodeid, cpus: cpus, mem: mem, memdev: memdev)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var nodeid: UInt16?
        var cpus: [UInt16]?
        var mem: UInt64?
        var memdev: String?
        var initiator: UInt16?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "nodeid": nodeid = try UInt16(from: &reader)
            case "cpus": cpus = try [UInt16](from: &reader)
            case "mem": mem = try UInt64(from: &reader)
            case "memdev": memdev = try String(from: &reader)
            case "initiator": initiator = try UInt16(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(initiator: initiator, nodeid: nodeid, cpus: cpus, mem: mem, memdev: memdev)
    }
}

/// The union `NumaOptions`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.NumaOptions)
public struct NumaOptions: QAPIObject {
    /// The members that depend on `type`.
    public var branch: Branch

    /// `type`: `NumaOptionsType`.
    public var type: NumaOptionsType { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("type", type)
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
        /// `node`.
        case node(NumaNodeOptions)
        /// `dist`.
        case dist(NumaDistOptions)
        /// `cpu`.
        case cpu(NumaCpuOptions)
        /// `hmat-lb`.
        case hmatLb(NumaHmatLBOptions)
        /// `hmat-cache`.
        case hmatCache(NumaHmatCacheOptions)
        /// A value that is not known here, with the members that came with it.
        case other(NumaOptionsType, JSONObject)

        /// The value of `type`.
        public var tag: NumaOptionsType {
            switch self {
            case .node: .node
            case .dist: .dist
            case .cpu: .cpu
            case .hmatLb: .hmatLb
            case .hmatCache: .hmatCache
            case .other(let tag, _): tag
            }
        }

        init(_ tag: NumaOptionsType, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "node": self = .node(try NumaNodeOptions(from: &reader))
            case "dist": self = .dist(try NumaDistOptions(from: &reader))
            case "cpu": self = .cpu(try NumaCpuOptions(from: &reader))
            case "hmat-lb": self = .hmatLb(try NumaHmatLBOptions(from: &reader))
            case "hmat-cache": self = .hmatCache(try NumaHmatCacheOptions(from: &reader))
            default:
                let members = try reader.readObject(without: "type")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .node(let value): value.writeMembers(to: &writer)
            case .dist(let value): value.writeMembers(to: &writer)
            case .cpu(let value): value.writeMembers(to: &writer)
            case .hmatLb(let value): value.writeMembers(to: &writer)
            case .hmatCache(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "type")
            }
        }
    }
}

extension NumaOptions {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var type: NumaOptionsType?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "type": type = try NumaOptionsType(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        let branch = try Branch(type, from: &again)
        self.init(branch: branch)
    }
}

/// The enum `NumaOptionsType`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.NumaOptionsType)
public struct NumaOptionsType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `node`.
    public static var node: NumaOptionsType { NumaOptionsType(rawValue: "node") }
    /// `dist`.
    public static var dist: NumaOptionsType { NumaOptionsType(rawValue: "dist") }
    /// `cpu`.
    public static var cpu: NumaOptionsType { NumaOptionsType(rawValue: "cpu") }
    /// `hmat-lb`.
    public static var hmatLb: NumaOptionsType { NumaOptionsType(rawValue: "hmat-lb") }
    /// `hmat-cache`.
    public static var hmatCache: NumaOptionsType { NumaOptionsType(rawValue: "hmat-cache") }
}

/// The struct `PCDIMMDeviceInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.PCDIMMDeviceInfo)
public struct PCDIMMDeviceInfo: QAPIObject {
    /// `hotpluggable`: `bool`.
    public var hotpluggable: Bool
    /// `id`: `str`.
    public var id: String?
    /// `addr`: `int`.
    public var addr: Int
    /// `size`: `int`.
    public var size: Int
    /// `slot`: `int`.
    public var slot: Int
    /// `node`: `int`.
    public var node: Int
    /// `memdev`: `str`.
    public var memdev: String
    /// `hotplugged`: `bool`.
    public var hotplugged: Bool

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
        writer.member("addr", addr)
        writer.member("size", size)
        writer.member("slot", slot)
        writer.member("node", node)
        writer.member("memdev", memdev)
        writer.member("hotplugged", hotplugged)
        writer.member("hotpluggable", hotpluggable)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension PCDIMMDeviceInfo {
    /// Creates a value.
    public init(
        id: String? = nil,
        addr: Int,
        size: Int,
        slot: Int,
        node: Int,
        memdev: String,
        hotplugged: Bool,
        hotpluggable: Bool
    ) {
        self.init(
            hotpluggable: hotpluggable,
            id: id,
            addr: addr,
            size: size,
            slot: slot,
            node: node,
            memdev: memdev,
            hotplugged: hotplugged
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: String?
        var addr: Int?
        var size: Int?
        var slot: Int?
        var node: Int?
        var memdev: String?
        var hotplugged: Bool?
        var hotpluggable: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            case "addr": addr = try Int(from: &reader)
            case "size": size = try Int(from: &reader)
            case "slot": slot = try Int(from: &reader)
            case "node": node = try Int(from: &reader)
            case "memdev": memdev = try String(from: &reader)
            case "hotplugged": hotplugged = try Bool(from: &reader)
            case "hotpluggable": hotpluggable = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let addr else { throw .missingMember("addr", at: objectStart) }
        guard let size else { throw .missingMember("size", at: objectStart) }
        guard let slot else { throw .missingMember("slot", at: objectStart) }
        guard let node else { throw .missingMember("node", at: objectStart) }
        guard let memdev else { throw .missingMember("memdev", at: objectStart) }
        guard let hotplugged else { throw .missingMember("hotplugged", at: objectStart) }
        guard let hotpluggable else { throw .missingMember("hotpluggable", at: objectStart) }
        self.init(
            hotpluggable: hotpluggable,
            id: id,
            addr: addr,
            size: size,
            slot: slot,
            node: node,
            memdev: memdev,
            hotplugged: hotplugged
        )
    }
}

/// The struct `QemuTargetInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.QemuTargetInfo)
public struct QemuTargetInfo: QAPIObject {
    /// `arch`: `SysEmuTarget`.
    public var arch: SysEmuTarget

    /// Creates a value.
    public init(arch: SysEmuTarget) {
        self.arch = arch
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var arch: SysEmuTarget?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "arch": arch = try SysEmuTarget(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let arch else { throw .missingMember("arch", at: objectStart) }
        self.init(arch: arch)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("arch", arch)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The enum `S390CpuState`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.S390CpuState)
public struct S390CpuState: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `uninitialized`.
    public static var uninitialized: S390CpuState { S390CpuState(rawValue: "uninitialized") }
    /// `stopped`.
    public static var stopped: S390CpuState { S390CpuState(rawValue: "stopped") }
    /// `check-stop`.
    public static var checkStop: S390CpuState { S390CpuState(rawValue: "check-stop") }
    /// `operating`.
    public static var operating: S390CpuState { S390CpuState(rawValue: "operating") }
    /// `load`.
    public static var load: S390CpuState { S390CpuState(rawValue: "load") }
}

/// The struct `SgxEPCDeviceInfo`. Since QEMU 6.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.SgxEPCDeviceInfo)
public struct SgxEPCDeviceInfo: QAPIObject {
    /// `memdev`: `str`.
    public var memdev: String
    /// `id`: `str`.
    public var id: String?
    /// `memaddr`: `size`.
    public var memaddr: UInt64
    /// `size`: `size`.
    public var size: UInt64
    /// `node`: `int`. Since QEMU 7.0.
    public var node: Int?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
        writer.member("memaddr", memaddr)
        writer.member("size", size)
        writer.member("node", node)
        writer.member("memdev", memdev)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension SgxEPCDeviceInfo {
    /// Creates a value.
    public init(id: String? = nil, memaddr: UInt64, size: UInt64, node: Int? = nil, memdev: String) {
        self.init(memdev: memdev, id: id, memaddr: memaddr, size: size, node: node)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: String?
        var memaddr: UInt64?
        var size: UInt64?
        var node: Int?
        var memdev: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            case "memaddr": memaddr = try UInt64(from: &reader)
            case "size": size = try UInt64(from: &reader)
            case "node": node = try Int(from: &reader)
            case "memdev": memdev = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let memaddr else { throw .missingMember("memaddr", at: objectStart) }
        guard let size else { throw .missingMember("size", at: objectStart) }
        guard let memdev else { throw .missingMember("memdev", at: objectStart) }
        self.init(memdev: memdev, id: id, memaddr: memaddr, size: size, node: node)
    }
}

/// The enum `SysEmuTarget`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.SysEmuTarget)
public struct SysEmuTarget: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `aarch64`.
    public static var aarch64: SysEmuTarget { SysEmuTarget(rawValue: "aarch64") }
    /// `alpha`.
    public static var alpha: SysEmuTarget { SysEmuTarget(rawValue: "alpha") }
    /// `arm`.
    public static var arm: SysEmuTarget { SysEmuTarget(rawValue: "arm") }
    /// `avr`.
    public static var avr: SysEmuTarget { SysEmuTarget(rawValue: "avr") }
    /// `hexagon`. Since QEMU 11.0.
    public static var hexagon: SysEmuTarget { SysEmuTarget(rawValue: "hexagon") }
    /// `cris`. Until QEMU 9.1.
    public static var cris: SysEmuTarget { SysEmuTarget(rawValue: "cris") }
    /// `hppa`.
    public static var hppa: SysEmuTarget { SysEmuTarget(rawValue: "hppa") }
    /// `i386`.
    public static var i386: SysEmuTarget { SysEmuTarget(rawValue: "i386") }
    /// `loongarch64`. Since QEMU 7.1.
    public static var loongarch64: SysEmuTarget { SysEmuTarget(rawValue: "loongarch64") }
    /// `lm32`. Until QEMU 6.0.
    public static var lm32: SysEmuTarget { SysEmuTarget(rawValue: "lm32") }
    /// `m68k`.
    public static var m68k: SysEmuTarget { SysEmuTarget(rawValue: "m68k") }
    /// `microblaze`.
    public static var microblaze: SysEmuTarget { SysEmuTarget(rawValue: "microblaze") }
    /// `microblazeel`. Until QEMU 10.2.
    public static var microblazeel: SysEmuTarget { SysEmuTarget(rawValue: "microblazeel") }
    /// `mips`.
    public static var mips: SysEmuTarget { SysEmuTarget(rawValue: "mips") }
    /// `mips64`.
    public static var mips64: SysEmuTarget { SysEmuTarget(rawValue: "mips64") }
    /// `mips64el`.
    public static var mips64el: SysEmuTarget { SysEmuTarget(rawValue: "mips64el") }
    /// `mipsel`.
    public static var mipsel: SysEmuTarget { SysEmuTarget(rawValue: "mipsel") }
    /// `moxie`. Until QEMU 6.0.
    public static var moxie: SysEmuTarget { SysEmuTarget(rawValue: "moxie") }
    /// `nios2`. Until QEMU 9.0.
    public static var nios2: SysEmuTarget { SysEmuTarget(rawValue: "nios2") }
    /// `or1k`.
    public static var or1k: SysEmuTarget { SysEmuTarget(rawValue: "or1k") }
    /// `ppc`.
    public static var ppc: SysEmuTarget { SysEmuTarget(rawValue: "ppc") }
    /// `ppc64`.
    public static var ppc64: SysEmuTarget { SysEmuTarget(rawValue: "ppc64") }
    /// `riscv32`.
    public static var riscv32: SysEmuTarget { SysEmuTarget(rawValue: "riscv32") }
    /// `riscv64`.
    public static var riscv64: SysEmuTarget { SysEmuTarget(rawValue: "riscv64") }
    /// `rx`.
    public static var rx: SysEmuTarget { SysEmuTarget(rawValue: "rx") }
    /// `s390x`.
    public static var s390x: SysEmuTarget { SysEmuTarget(rawValue: "s390x") }
    /// `sh4`.
    public static var sh4: SysEmuTarget { SysEmuTarget(rawValue: "sh4") }
    /// `sh4eb`.
    public static var sh4eb: SysEmuTarget { SysEmuTarget(rawValue: "sh4eb") }
    /// `sparc`.
    public static var sparc: SysEmuTarget { SysEmuTarget(rawValue: "sparc") }
    /// `sparc64`.
    public static var sparc64: SysEmuTarget { SysEmuTarget(rawValue: "sparc64") }
    /// `tricore`.
    public static var tricore: SysEmuTarget { SysEmuTarget(rawValue: "tricore") }
    /// `unicore32`. Until QEMU 6.0.
    public static var unicore32: SysEmuTarget { SysEmuTarget(rawValue: "unicore32") }
    /// `x86_64`.
    public static var x86_64: SysEmuTarget { SysEmuTarget(rawValue: "x86_64") }
    /// `xtensa`.
    public static var xtensa: SysEmuTarget { SysEmuTarget(rawValue: "xtensa") }
    /// `xtensaeb`.
    public static var xtensaeb: SysEmuTarget { SysEmuTarget(rawValue: "xtensaeb") }
}

/// The struct `UuidInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.UuidInfo)
public struct UuidInfo: QAPIObject {
    /// `UUID`: `str`.
    public var uuid: String

    /// Creates a value.
    public init(uuid: String) {
        self.uuid = uuid
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var uuid: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "UUID": uuid = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let uuid else { throw .missingMember("UUID", at: objectStart) }
        self.init(uuid: uuid)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("UUID", uuid)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `VirtioMEMDeviceInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.VirtioMEMDeviceInfo)
public struct VirtioMEMDeviceInfo: QAPIObject {
    /// `memdev`: `str`.
    public var memdev: String
    /// `id`: `str`.
    public var id: String?
    /// `memaddr`: `size`.
    public var memaddr: UInt64
    /// `requested-size`: `size`.
    public var requestedSize: UInt64
    /// `size`: `size`.
    public var size: UInt64
    /// `max-size`: `size`.
    public var maxSize: UInt64
    /// `block-size`: `size`.
    public var blockSize: UInt64
    /// `node`: `int`.
    public var node: Int

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
        writer.member("memaddr", memaddr)
        writer.member("requested-size", requestedSize)
        writer.member("size", size)
        writer.member("max-size", maxSize)
        writer.member("block-size", blockSize)
        writer.member("node", node)
        writer.member("memdev", memdev)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension VirtioMEMDeviceInfo {
    /// Creates a value.
    public init(
        id: String? = nil,
        memaddr: UInt64,
        requestedSize: UInt64,
        size: UInt64,
        maxSize: UInt64,
        blockSize: UInt64,
        node: Int,
        memdev: String
    ) {
        self.init(
            memdev: memdev,
            id: id,
            memaddr: memaddr,
            requestedSize: requestedSize,
            size: size,
            maxSize: maxSize,
            blockSize: blockSize,
            node: node
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: String?
        var memaddr: UInt64?
        var requestedSize: UInt64?
        var size: UInt64?
        var maxSize: UInt64?
        var blockSize: UInt64?
        var node: Int?
        var memdev: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            case "memaddr": memaddr = try UInt64(from: &reader)
            case "requested-size": requestedSize = try UInt64(from: &reader)
            case "size": size = try UInt64(from: &reader)
            case "max-size": maxSize = try UInt64(from: &reader)
            case "block-size": blockSize = try UInt64(from: &reader)
            case "node": node = try Int(from: &reader)
            case "memdev": memdev = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let memaddr else { throw .missingMember("memaddr", at: objectStart) }
        guard let requestedSize else { throw .missingMember("requested-size", at: objectStart) }
        guard let size else { throw .missingMember("size", at: objectStart) }
        guard let maxSize else { throw .missingMember("max-size", at: objectStart) }
        guard let blockSize else { throw .missingMember("block-size", at: objectStart) }
        guard let node else { throw .missingMember("node", at: objectStart) }
        guard let memdev else { throw .missingMember("memdev", at: objectStart) }
        self.init(
            memdev: memdev,
            id: id,
            memaddr: memaddr,
            requestedSize: requestedSize,
            size: size,
            maxSize: maxSize,
            blockSize: blockSize,
            node: node
        )
    }
}

/// The struct `VirtioPMEMDeviceInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.VirtioPMEMDeviceInfo)
public struct VirtioPMEMDeviceInfo: QAPIObject {
    /// `memdev`: `str`.
    public var memdev: String
    /// `id`: `str`.
    public var id: String?
    /// `memaddr`: `size`.
    public var memaddr: UInt64
    /// `size`: `size`.
    public var size: UInt64

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
        writer.member("memaddr", memaddr)
        writer.member("size", size)
        writer.member("memdev", memdev)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension VirtioPMEMDeviceInfo {
    /// Creates a value.
    public init(id: String? = nil, memaddr: UInt64, size: UInt64, memdev: String) {
        self.init(memdev: memdev, id: id, memaddr: memaddr, size: size)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: String?
        var memaddr: UInt64?
        var size: UInt64?
        var memdev: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            case "memaddr": memaddr = try UInt64(from: &reader)
            case "size": size = try UInt64(from: &reader)
            case "memdev": memdev = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let memaddr else { throw .missingMember("memaddr", at: objectStart) }
        guard let size else { throw .missingMember("size", at: objectStart) }
        guard let memdev else { throw .missingMember("memdev", at: objectStart) }
        self.init(memdev: memdev, id: id, memaddr: memaddr, size: size)
    }
}
