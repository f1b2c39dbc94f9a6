// Made by 'qapi-codegen generate' from the module 'cryptodev' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `query-cryptodev`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cryptodev.query-cryptodev)
public struct QueryCryptodevCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [QCryptodevInfo]
    /// The name on the wire.
    public static var name: String { "query-cryptodev" }

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
    /// Executes `query-cryptodev`, see ``QueryCryptodevCommand``. Since QEMU 8.0.
    ///
    /// - Throws: ``QMPError``.
    public func queryCryptodev(timeout: QMPTimeout = .standard) async throws(QMPError) -> [QCryptodevInfo] {
        let command = QueryCryptodevCommand()
        return try await execute(command, timeout: timeout)
    }
}

/// The struct `QCryptodevBackendClient`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-cryptodev.QCryptodevBackendClient)
public struct QCryptodevBackendClient: QAPIObject {
    /// `type`: `QCryptodevBackendType`.
    public var type: QCryptodevBackendType
    /// `queue`: `uint32`.
    public var queue: UInt32

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("queue", queue)
        writer.member("type", type)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension QCryptodevBackendClient {
    /// Creates a value.
    public init(queue: UInt32, type: QCryptodevBackendType) {
        self.init(type: type, queue: queue)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var queue: UInt32?
        var type: QCryptodevBackendType?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "queue": queue = try UInt32(from: &reader)
            case "type": type = try QCryptodevBackendType(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let queue else { throw .missingMember("queue", at: objectStart) }
        guard let type else { throw .missingMember("type", at: objectStart) }
        self.init(type: type, queue: queue)
    }
}

/// The enum `QCryptodevBackendServiceType`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cryptodev.QCryptodevBackendServiceType)
public struct QCryptodevBackendServiceType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `cipher`.
    public static var cipher: QCryptodevBackendServiceType { QCryptodevBackendServiceType(rawValue: "cipher") }
    /// `hash`.
    public static var hash: QCryptodevBackendServiceType { QCryptodevBackendServiceType(rawValue: "hash") }
    /// `mac`.
    public static var mac: QCryptodevBackendServiceType { QCryptodevBackendServiceType(rawValue: "mac") }
    /// `aead`.
    public static var aead: QCryptodevBackendServiceType { QCryptodevBackendServiceType(rawValue: "aead") }
    /// `akcipher`.
    public static var akcipher: QCryptodevBackendServiceType { QCryptodevBackendServiceType(rawValue: "akcipher") }
}

/// The enum `QCryptodevBackendType`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cryptodev.QCryptodevBackendType)
public struct QCryptodevBackendType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `builtin`.
    public static var builtin: QCryptodevBackendType { QCryptodevBackendType(rawValue: "builtin") }
    /// `vhost-user`.
    public static var vhostUser: QCryptodevBackendType { QCryptodevBackendType(rawValue: "vhost-user") }
    /// `lkcf`.
    public static var lkcf: QCryptodevBackendType { QCryptodevBackendType(rawValue: "lkcf") }
}

/// The struct `QCryptodevInfo`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-cryptodev.QCryptodevInfo)
public struct QCryptodevInfo: QAPIObject {
    /// `client`: `[QCryptodevBackendClient]`.
    public var client: [QCryptodevBackendClient]
    /// `id`: `str`.
    public var id: String
    /// `service`: `[QCryptodevBackendServiceType]`.
    public var service: [QCryptodevBackendServiceType]

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
        writer.member("service", service)
        writer.member("client", client)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension QCryptodevInfo {
    /// Creates a value.
    public init(id: String, service: [QCryptodevBackendServiceType], client: [QCryptodevBackendClient]) {
        self.init(client: client, id: id, service: service)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: String?
        var service: [QCryptodevBackendServiceType]?
        var client: [QCryptodevBackendClient]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            case "service": service = try [QCryptodevBackendServiceType](from: &reader)
            case "client": client = try [QCryptodevBackendClient](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        guard let service else { throw .missingMember("service", at: objectStart) }
        guard let client else { throw .missingMember("client", at: objectStart) }
        self.init(client: client, id: id, service: service)
    }
}
