// Made by 'qapi-codegen generate' from the module 'accelerator' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `query-accelerators`. Since QEMU 10.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-accelerator.query-accelerators)
public struct QueryAcceleratorsCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = AcceleratorInfo
    /// The name on the wire.
    public static var name: String { "query-accelerators" }

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

/// The command `query-kvm`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-accelerator.query-kvm)
public struct QueryKvmCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = KvmInfo
    /// The name on the wire.
    public static var name: String { "query-kvm" }

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

/// The command `x-accel-stats`. Since QEMU 10.1. Unstable: it may change or vanish without notice.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-accelerator.x-accel-stats)
public struct XAccelStatsCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = HumanReadableText
    /// The name on the wire.
    public static var name: String { "x-accel-stats" }

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
    /// Executes `query-accelerators`, see ``QueryAcceleratorsCommand``. Since QEMU 10.2.
    ///
    /// - Throws: ``QMPError``.
    public func queryAccelerators(timeout: QMPTimeout = .standard) async throws(QMPError) -> AcceleratorInfo {
        let command = QueryAcceleratorsCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-kvm`, see ``QueryKvmCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryKvm(timeout: QMPTimeout = .standard) async throws(QMPError) -> KvmInfo {
        let command = QueryKvmCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `x-accel-stats`, see ``XAccelStatsCommand``. Since QEMU 10.1. Unstable: it may change or vanish without notice.
    ///
    /// - Throws: ``QMPError``.
    public func xAccelStats(timeout: QMPTimeout = .standard) async throws(QMPError) -> HumanReadableText {
        let command = XAccelStatsCommand()
        return try await execute(command, timeout: timeout)
    }
}

/// The enum `Accelerator`. Since QEMU 10.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-accelerator.Accelerator)
public struct Accelerator: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `hvf`.
    public static var hvf: Accelerator { Accelerator(rawValue: "hvf") }
    /// `kvm`.
    public static var kvm: Accelerator { Accelerator(rawValue: "kvm") }
    /// `mshv`.
    public static var mshv: Accelerator { Accelerator(rawValue: "mshv") }
    /// `nvmm`.
    public static var nvmm: Accelerator { Accelerator(rawValue: "nvmm") }
    /// `qtest`.
    public static var qtest: Accelerator { Accelerator(rawValue: "qtest") }
    /// `tcg`.
    public static var tcg: Accelerator { Accelerator(rawValue: "tcg") }
    /// `whpx`.
    public static var whpx: Accelerator { Accelerator(rawValue: "whpx") }
    /// `xen`.
    public static var xen: Accelerator { Accelerator(rawValue: "xen") }
}

/// The struct `AcceleratorInfo`. Since QEMU 10.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-accelerator.AcceleratorInfo)
public struct AcceleratorInfo: QAPIObject {
    /// `present`: `[Accelerator]`.
    public var present: [Accelerator]
    /// `enabled`: `Accelerator`.
    public var enabled: Accelerator

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("enabled", enabled)
        writer.member("present", present)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension AcceleratorInfo {
    /// Creates a value.
    public init(enabled: Accelerator, present: [Accelerator]) {
        self.init(present: present, enabled: enabled)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var enabled: Accelerator?
        var present: [Accelerator]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "enabled": enabled = try Accelerator(from: &reader)
            case "present": present = try [Accelerator](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let enabled else { throw .missingMember("enabled", at: objectStart) }
        guard let present else { throw .missingMember("present", at: objectStart) }
        self.init(present: present, enabled: enabled)
    }
}

/// The struct `KvmInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-accelerator.KvmInfo)
public struct KvmInfo: QAPIObject {
    /// `present`: `bool`.
    public var present: Bool
    /// `enabled`: `bool`.
    public var enabled: Bool

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("enabled", enabled)
        writer.member("present", present)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension KvmInfo {
    /// Creates a value.
    public init(enabled: Bool, present: Bool) {
        self.init(present: present, enabled: enabled)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var enabled: Bool?
        var present: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "enabled": enabled = try Bool(from: &reader)
            case "present": present = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let enabled else { throw .missingMember("enabled", at: objectStart) }
        guard let present else { throw .missingMember("present", at: objectStart) }
        self.init(present: present, enabled: enabled)
    }
}
