// Made by 'qapi-codegen generate' from the module 'ebpf' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `request-ebpf`. Since QEMU 9.0. Only where QEMU is built with `CONFIG_EBPF`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ebpf.request-ebpf)
public struct RequestEbpfCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EbpfObject
    /// The name on the wire.
    public static var name: String { "request-ebpf" }
    /// `id`: `EbpfProgramID`.
    public var id: EbpfProgramID

    /// Creates a value.
    public init(id: EbpfProgramID) {
        self.id = id
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: EbpfProgramID?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try EbpfProgramID(from: &reader)
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
    /// Executes `request-ebpf`, see ``RequestEbpfCommand``. Since QEMU 9.0. Only where QEMU is built with `CONFIG_EBPF`.
    ///
    /// - Throws: ``QMPError``.
    public func requestEbpf(id: EbpfProgramID, timeout: QMPTimeout = .standard) async throws(QMPError) -> EbpfObject {
        let command = RequestEbpfCommand(id: id)
        return try await execute(command, timeout: timeout)
    }
}

extension QAPIArgument where Command == RequestEbpfCommand {
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
}

/// The struct `EbpfObject`. Since QEMU 9.0. Only where QEMU is built with `CONFIG_EBPF`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ebpf.EbpfObject)
public struct EbpfObject: QAPIObject {
    /// `object`: `str`.
    public var object: String

    /// Creates a value.
    public init(object: String) {
        self.object = object
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var object: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "object": object = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let object else { throw .missingMember("object", at: objectStart) }
        self.init(object: object)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("object", object)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The enum `EbpfProgramID`. Since QEMU 9.0. Only where QEMU is built with `CONFIG_EBPF`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ebpf.EbpfProgramID)
public struct EbpfProgramID: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `rss`.
    public static var rss: EbpfProgramID { EbpfProgramID(rawValue: "rss") }
}
