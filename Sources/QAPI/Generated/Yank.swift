// Made by 'qapi-codegen generate' from the module 'yank' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `query-yank`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-yank.query-yank)
public struct QueryYankCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [YankInstance]
    /// The name on the wire.
    public static var name: String { "query-yank" }
    /// It can be executed out of band.
    public static var allowsOutOfBand: Bool { true }

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

/// The command `yank`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-yank.yank)
public struct YankCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "yank" }
    /// It can be executed out of band.
    public static var allowsOutOfBand: Bool { true }
    /// `instances`: `[YankInstance]`.
    public var instances: [YankInstance]

    /// Creates a value.
    public init(instances: [YankInstance]) {
        self.instances = instances
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var instances: [YankInstance]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "instances": instances = try [YankInstance](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let instances else { throw .missingMember("instances", at: objectStart) }
        self.init(instances: instances)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("instances", instances)
    }
}

extension QAPIExecutor {
    /// Executes `query-yank`, see ``QueryYankCommand``. Since QEMU 6.0.
    ///
    /// - Throws: ``QMPError``.
    public func queryYank(timeout: QMPTimeout = .standard) async throws(QMPError) -> [YankInstance] {
        let command = QueryYankCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `yank`, see ``YankCommand``. Since QEMU 6.0.
    ///
    /// - Throws: ``QMPError``.
    public func yank(instances: [YankInstance], timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = YankCommand(instances: instances)
        _ = try await execute(command, timeout: timeout)
    }
}

extension QAPIArgument where Command == YankCommand {
    /// `instances`.
    public static var instances: Self { Self(wireName: "instances") }
}

/// The union `YankInstance`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-yank.YankInstance)
public struct YankInstance: QAPIObject {
    /// The members that depend on `type`.
    public var branch: Branch

    /// `type`: `YankInstanceType`.
    public var type: YankInstanceType { branch.tag }

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
        /// `block-node`.
        case blockNode(YankInstanceBlockNode)
        /// `chardev`.
        case chardev(YankInstanceChardev)
        /// `migration`.
        case migration
        /// A value that is not known here, with the members that came with it.
        case other(YankInstanceType, JSONObject)

        /// The value of `type`.
        public var tag: YankInstanceType {
            switch self {
            case .blockNode: .blockNode
            case .chardev: .chardev
            case .migration: .migration
            case .other(let tag, _): tag
            }
        }

        init(_ tag: YankInstanceType, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "block-node": self = .blockNode(try YankInstanceBlockNode(from: &reader))
            case "chardev": self = .chardev(try YankInstanceChardev(from: &reader))
            case "migration": self = .migration
            default:
                let members = try reader.readObject(without: "type")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .blockNode(let value): value.writeMembers(to: &writer)
            case .chardev(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "type")
            default: break
            }
        }
    }
}

extension YankInstance {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var type: YankInstanceType?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "type": type = try YankInstanceType(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        let branch = try Branch(type, from: &again)
        self.init(branch: branch)
    }
}

/// The struct `YankInstanceBlockNode`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-yank.YankInstanceBlockNode)
public struct YankInstanceBlockNode: QAPIObject {
    /// `node-name`: `str`.
    public var nodeName: String

    /// Creates a value.
    public init(nodeName: String) {
        self.nodeName = nodeName
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var nodeName: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "node-name": nodeName = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let nodeName else { throw .missingMember("node-name", at: objectStart) }
        self.init(nodeName: nodeName)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("node-name", nodeName)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `YankInstanceChardev`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-yank.YankInstanceChardev)
public struct YankInstanceChardev: QAPIObject {
    /// `id`: `str`.
    public var id: String

    /// Creates a value.
    public init(id: String) {
        self.id = id
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        self.init(id: id)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The enum `YankInstanceType`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-yank.YankInstanceType)
public struct YankInstanceType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `block-node`.
    public static var blockNode: YankInstanceType { YankInstanceType(rawValue: "block-node") }
    /// `chardev`.
    public static var chardev: YankInstanceType { YankInstanceType(rawValue: "chardev") }
    /// `migration`.
    public static var migration: YankInstanceType { YankInstanceType(rawValue: "migration") }
}
