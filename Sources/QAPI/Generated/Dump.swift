// Made by 'qapi-codegen generate' from the module 'dump' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `dump-guest-memory`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-dump.dump-guest-memory)
public struct DumpGuestMemoryCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "dump-guest-memory" }
    /// `paging`: `bool`.
    public var paging: Bool
    /// `protocol`: `str`.
    public var `protocol`: String
    /// `detach`: `bool`.
    public var detach: Bool?
    /// `begin`: `int`.
    public var begin: Int?
    /// `length`: `int`.
    public var length: Int?
    /// `format`: `DumpGuestMemoryFormat`.
    public var format: DumpGuestMemoryFormat?

    /// Creates a value.
    public init(
        paging: Bool,
        `protocol`: String,
        detach: Bool? = nil,
        begin: Int? = nil,
        length: Int? = nil,
        format: DumpGuestMemoryFormat? = nil
    ) {
        self.paging = paging
        self.protocol = `protocol`
        self.detach = detach
        self.begin = begin
        self.length = length
        self.format = format
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var paging: Bool?
        var `protocol`: String?
        var detach: Bool?
        var begin: Int?
        var length: Int?
        var format: DumpGuestMemoryFormat?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "paging": paging = try Bool(from: &reader)
            case "protocol": `protocol` = try String(from: &reader)
            case "detach": detach = try Bool(from: &reader)
            case "begin": begin = try Int(from: &reader)
            case "length": length = try Int(from: &reader)
            case "format": format = try DumpGuestMemoryFormat(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let paging else { throw .missingMember("paging", at: objectStart) }
        guard let `protocol` else { throw .missingMember("protocol", at: objectStart) }
        self.init(paging: paging, protocol: `protocol`, detach: detach, begin: begin, length: length, format: format)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("paging", paging)
        writer.member("protocol", `protocol`)
        writer.member("detach", detach)
        writer.member("begin", begin)
        writer.member("length", length)
        writer.member("format", format)
    }
}

/// The command `query-dump`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-dump.query-dump)
public struct QueryDumpCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = DumpQueryResult
    /// The name on the wire.
    public static var name: String { "query-dump" }

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

/// The command `query-dump-guest-memory-capability`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-dump.query-dump-guest-memory-capability)
public struct QueryDumpGuestMemoryCapabilityCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = DumpGuestMemoryCapability
    /// The name on the wire.
    public static var name: String { "query-dump-guest-memory-capability" }

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
    /// Executes `dump-guest-memory`, see ``DumpGuestMemoryCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func dumpGuestMemory(
        paging: Bool,
        `protocol`: String,
        detach: Bool? = nil,
        begin: Int? = nil,
        length: Int? = nil,
        format: DumpGuestMemoryFormat? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = DumpGuestMemoryCommand(
            paging: paging,
            protocol: `protocol`,
            detach: detach,
            begin: begin,
            length: length,
            format: format
        )
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `query-dump`, see ``QueryDumpCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryDump(timeout: QMPTimeout = .standard) async throws(QMPError) -> DumpQueryResult {
        let command = QueryDumpCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-dump-guest-memory-capability`, see ``QueryDumpGuestMemoryCapabilityCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryDumpGuestMemoryCapability(
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> DumpGuestMemoryCapability {
        let command = QueryDumpGuestMemoryCapabilityCommand()
        return try await execute(command, timeout: timeout)
    }
}

extension QAPIArgument where Command == DumpGuestMemoryCommand {
    /// `paging`.
    public static var paging: Self { Self(wireName: "paging") }
    /// `protocol`.
    public static var `protocol`: Self { Self(wireName: "protocol") }
    /// `detach`.
    public static var detach: Self { Self(wireName: "detach") }
    /// `begin`.
    public static var begin: Self { Self(wireName: "begin") }
    /// `length`.
    public static var length: Self { Self(wireName: "length") }
    /// `format`.
    public static var format: Self { Self(wireName: "format") }
}

/// The event `DUMP_COMPLETED`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-dump.DUMP_COMPLETED)
public struct DumpCompletedEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "DUMP_COMPLETED" }
    /// `result`: `DumpQueryResult`.
    public var result: DumpQueryResult
    /// `error`: `str`.
    public var error: String?

    /// Creates a value.
    public init(result: DumpQueryResult, error: String? = nil) {
        self.result = result
        self.error = error
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var result: DumpQueryResult?
        var error: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "result": result = try DumpQueryResult(from: &reader)
            case "error": error = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let result else { throw .missingMember("result", at: objectStart) }
        self.init(result: result, error: error)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("result", result)
        writer.member("error", error)
    }
}

/// The struct `DumpGuestMemoryCapability`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-dump.DumpGuestMemoryCapability)
public struct DumpGuestMemoryCapability: QAPIObject {
    /// `formats`: `[DumpGuestMemoryFormat]`.
    public var formats: [DumpGuestMemoryFormat]

    /// Creates a value.
    public init(formats: [DumpGuestMemoryFormat]) {
        self.formats = formats
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var formats: [DumpGuestMemoryFormat]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "formats": formats = try [DumpGuestMemoryFormat](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let formats else { throw .missingMember("formats", at: objectStart) }
        self.init(formats: formats)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("formats", formats)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The enum `DumpGuestMemoryFormat`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-dump.DumpGuestMemoryFormat)
public struct DumpGuestMemoryFormat: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `elf`.
    public static var elf: DumpGuestMemoryFormat { DumpGuestMemoryFormat(rawValue: "elf") }
    /// `kdump-zlib`.
    public static var kdumpZlib: DumpGuestMemoryFormat { DumpGuestMemoryFormat(rawValue: "kdump-zlib") }
    /// `kdump-lzo`.
    public static var kdumpLzo: DumpGuestMemoryFormat { DumpGuestMemoryFormat(rawValue: "kdump-lzo") }
    /// `kdump-snappy`.
    public static var kdumpSnappy: DumpGuestMemoryFormat { DumpGuestMemoryFormat(rawValue: "kdump-snappy") }
    /// `kdump-raw-zlib`. Since QEMU 8.2.
    public static var kdumpRawZlib: DumpGuestMemoryFormat { DumpGuestMemoryFormat(rawValue: "kdump-raw-zlib") }
    /// `kdump-raw-lzo`. Since QEMU 8.2.
    public static var kdumpRawLzo: DumpGuestMemoryFormat { DumpGuestMemoryFormat(rawValue: "kdump-raw-lzo") }
    /// `kdump-raw-snappy`. Since QEMU 8.2.
    public static var kdumpRawSnappy: DumpGuestMemoryFormat { DumpGuestMemoryFormat(rawValue: "kdump-raw-snappy") }
    /// `win-dmp`.
    public static var winDmp: DumpGuestMemoryFormat { DumpGuestMemoryFormat(rawValue: "win-dmp") }
}

/// The struct `DumpQueryResult`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-dump.DumpQueryResult)
public struct DumpQueryResult: QAPIObject {
    /// `total`: `int`.
    public var total: Int
    /// `status`: `DumpStatus`.
    public var status: DumpStatus
    /// `completed`: `int`.
    public var completed: Int

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("status", status)
        writer.member("completed", completed)
        writer.member("total", total)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension DumpQueryResult {
    /// Creates a value.
    public init(status: DumpStatus, completed: Int, total: Int) {
        self.init(total: total, status: status, completed: completed)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var status: DumpStatus?
        var completed: Int?
        var total: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "status": status = try DumpStatus(from: &reader)
            case "completed": completed = try Int(from: &reader)
            case "total": total = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let status else { throw .missingMember("status", at: objectStart) }
        guard let completed else { throw .missingMember("completed", at: objectStart) }
        guard let total else { throw .missingMember("total", at: objectStart) }
        self.init(total: total, status: status, completed: completed)
    }
}

/// The enum `DumpStatus`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-dump.DumpStatus)
public struct DumpStatus: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `none`.
    public static var noneValue: DumpStatus { DumpStatus(rawValue: "none") }
    /// `active`.
    public static var active: DumpStatus { DumpStatus(rawValue: "active") }
    /// `completed`.
    public static var completed: DumpStatus { DumpStatus(rawValue: "completed") }
    /// `failed`.
    public static var failed: DumpStatus { DumpStatus(rawValue: "failed") }
}
