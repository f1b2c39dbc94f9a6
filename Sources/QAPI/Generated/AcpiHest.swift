// Made by 'qapi-codegen generate' from the module 'acpi-hest' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `inject-ghes-v2-error`. Since QEMU 10.2. Unstable: it may change or vanish without notice.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-acpi-hest.inject-ghes-v2-error)
public struct InjectGhesV2ErrorCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "inject-ghes-v2-error" }
    /// `cper`: `str`.
    public var cper: String

    /// Creates a value.
    public init(cper: String) {
        self.cper = cper
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var cper: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "cper": cper = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let cper else { throw .missingMember("cper", at: objectStart) }
        self.init(cper: cper)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("cper", cper)
    }
}

extension QAPIExecutor {
    /// Executes `inject-ghes-v2-error`, see ``InjectGhesV2ErrorCommand``. Since QEMU 10.2. Unstable: it may change or vanish without notice.
    ///
    /// - Throws: ``QMPError``.
    public func injectGhesV2Error(cper: String, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = InjectGhesV2ErrorCommand(cper: cper)
        _ = try await execute(command, timeout: timeout)
    }
}

extension QAPIArgument where Command == InjectGhesV2ErrorCommand {
    /// `cper`.
    public static var cper: Self { Self(wireName: "cper") }
}
