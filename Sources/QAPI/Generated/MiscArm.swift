// Made by 'qapi-codegen generate' from the module 'misc-arm' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `query-gic-capabilities`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-arm.query-gic-capabilities)
public struct QueryGicCapabilitiesCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [GICCapability]
    /// The name on the wire.
    public static var name: String { "query-gic-capabilities" }

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
    /// Executes `query-gic-capabilities`, see ``QueryGicCapabilitiesCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryGicCapabilities(timeout: QMPTimeout = .standard) async throws(QMPError) -> [GICCapability] {
        let command = QueryGicCapabilitiesCommand()
        return try await execute(command, timeout: timeout)
    }
}

/// The struct `GICCapability`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-arm.GICCapability)
public struct GICCapability: QAPIObject {
    /// `kernel`: `bool`.
    public var kernel: Bool
    /// `version`: `int`.
    public var version: Int
    /// `emulated`: `bool`.
    public var emulated: Bool

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("version", version)
        writer.member("emulated", emulated)
        writer.member("kernel", kernel)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GICCapability {
    /// Creates a value.
    public init(version: Int, emulated: Bool, kernel: Bool) {
        self.init(kernel: kernel, version: version, emulated: emulated)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var version: Int?
        var emulated: Bool?
        var kernel: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "version": version = try Int(from: &reader)
            case "emulated": emulated = try Bool(from: &reader)
            case "kernel": kernel = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let version else { throw .missingMember("version", at: objectStart) }
        guard let emulated else { throw .missingMember("emulated", at: objectStart) }
        guard let kernel else { throw .missingMember("kernel", at: objectStart) }
        self.init(kernel: kernel, version: version, emulated: emulated)
    }
}
