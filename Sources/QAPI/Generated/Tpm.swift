// Made by 'qapi-codegen generate' from the module 'tpm' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `query-tpm`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_TPM`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-tpm.query-tpm)
public struct QueryTpmCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [TPMInfo]
    /// The name on the wire.
    public static var name: String { "query-tpm" }

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

/// The command `query-tpm-models`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_TPM`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-tpm.query-tpm-models)
public struct QueryTpmModelsCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [TpmModel]
    /// The name on the wire.
    public static var name: String { "query-tpm-models" }

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

/// The command `query-tpm-types`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_TPM`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-tpm.query-tpm-types)
public struct QueryTpmTypesCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [TpmType]
    /// The name on the wire.
    public static var name: String { "query-tpm-types" }

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
    /// Executes `query-tpm`, see ``QueryTpmCommand``. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_TPM`.
    ///
    /// - Throws: ``QMPError``.
    public func queryTpm(timeout: QMPTimeout = .standard) async throws(QMPError) -> [TPMInfo] {
        let command = QueryTpmCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-tpm-models`, see ``QueryTpmModelsCommand``. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_TPM`.
    ///
    /// - Throws: ``QMPError``.
    public func queryTpmModels(timeout: QMPTimeout = .standard) async throws(QMPError) -> [TpmModel] {
        let command = QueryTpmModelsCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-tpm-types`, see ``QueryTpmTypesCommand``. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_TPM`.
    ///
    /// - Throws: ``QMPError``.
    public func queryTpmTypes(timeout: QMPTimeout = .standard) async throws(QMPError) -> [TpmType] {
        let command = QueryTpmTypesCommand()
        return try await execute(command, timeout: timeout)
    }
}

/// The struct `TPMEmulatorOptions`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_TPM`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-tpm.TPMEmulatorOptions)
public struct TPMEmulatorOptions: QAPIObject {
    /// `chardev`: `str`.
    public var chardev: String

    /// Creates a value.
    public init(chardev: String) {
        self.chardev = chardev
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var chardev: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "chardev": chardev = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let chardev else { throw .missingMember("chardev", at: objectStart) }
        self.init(chardev: chardev)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("chardev", chardev)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `TPMInfo`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_TPM`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-tpm.TPMInfo)
public struct TPMInfo: QAPIObject {
    /// `options`: `TpmTypeOptions`.
    public var options: TpmTypeOptions
    /// `id`: `str`.
    public var id: String
    /// `model`: `TpmModel`.
    public var model: TpmModel

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
        writer.member("model", model)
        writer.member("options", options)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension TPMInfo {
    /// Creates a value.
    public init(id: String, model: TpmModel, options: TpmTypeOptions) {
        self.init(options: options, id: id, model: model)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: String?
        var model: TpmModel?
        var options: TpmTypeOptions?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            case "model": model = try TpmModel(from: &reader)
            case "options": options = try TpmTypeOptions(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        guard let model else { throw .missingMember("model", at: objectStart) }
        guard let options else { throw .missingMember("options", at: objectStart) }
        self.init(options: options, id: id, model: model)
    }
}

/// The struct `TPMPassthroughOptions`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_TPM`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-tpm.TPMPassthroughOptions)
public struct TPMPassthroughOptions: QAPIObject {
    /// `cancel-path`: `str`.
    public var cancelPath: String?
    /// `path`: `str`.
    public var path: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("path", path)
        writer.member("cancel-path", cancelPath)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension TPMPassthroughOptions {
    /// Creates a value.
    public init(path: String? = nil, cancelPath: String? = nil) {
        self.init(cancelPath: cancelPath, path: path)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var path: String?
        var cancelPath: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "path": path = try String(from: &reader)
            case "cancel-path": cancelPath = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(cancelPath: cancelPath, path: path)
    }
}

/// The enum `TpmModel`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_TPM`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-tpm.TpmModel)
public struct TpmModel: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `tpm-tis`.
    public static var tpmTis: TpmModel { TpmModel(rawValue: "tpm-tis") }
    /// `tpm-crb`.
    public static var tpmCrb: TpmModel { TpmModel(rawValue: "tpm-crb") }
    /// `tpm-spapr`.
    public static var tpmSpapr: TpmModel { TpmModel(rawValue: "tpm-spapr") }
}

/// The enum `TpmType`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_TPM`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-tpm.TpmType)
public struct TpmType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `passthrough`.
    public static var passthrough: TpmType { TpmType(rawValue: "passthrough") }
    /// `emulator`.
    public static var emulator: TpmType { TpmType(rawValue: "emulator") }
}

/// The union `TpmTypeOptions`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_TPM`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-tpm.TpmTypeOptions)
public struct TpmTypeOptions: QAPIObject {
    /// The members that depend on `type`.
    public var branch: Branch

    /// `type`: `TpmType`.
    public var type: TpmType { branch.tag }

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
        /// `passthrough`.
        case passthrough(TPMPassthroughOptions)
        /// `emulator`.
        case emulator(TPMEmulatorOptions)
        /// A value that is not known here, with the members that came with it.
        case other(TpmType, JSONObject)

        /// The value of `type`.
        public var tag: TpmType {
            switch self {
            case .passthrough: .passthrough
            case .emulator: .emulator
            case .other(let tag, _): tag
            }
        }

        init(_ tag: TpmType, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "passthrough": self = .passthrough(try reader.readObject(for: "data"))
            case "emulator": self = .emulator(try reader.readObject(for: "data"))
            default:
                let members = try reader.readObject(without: "type")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .passthrough(let value): writer.member("data", value)
            case .emulator(let value): writer.member("data", value)
            case .other(_, let members):
                writer.writeMembers(members, without: "type")
            }
        }
    }
}

extension TpmTypeOptions {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var type: TpmType?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "type": type = try TpmType(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        let branch = try Branch(type, from: &again)
        self.init(branch: branch)
    }
}
