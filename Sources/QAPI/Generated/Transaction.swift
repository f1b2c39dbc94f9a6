// Made by 'qapi-codegen generate' from the module 'transaction' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `transaction`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-transaction.transaction)
public struct TransactionCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "transaction" }
    /// `actions`: `[TransactionAction]`.
    public var actions: [TransactionAction]
    /// `properties`: `TransactionProperties`.
    public var properties: TransactionProperties?

    /// Creates a value.
    public init(actions: [TransactionAction], properties: TransactionProperties? = nil) {
        self.actions = actions
        self.properties = properties
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var actions: [TransactionAction]?
        var properties: TransactionProperties?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "actions": actions = try [TransactionAction](from: &reader)
            case "properties": properties = try TransactionProperties(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let actions else { throw .missingMember("actions", at: objectStart) }
        self.init(actions: actions, properties: properties)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("actions", actions)
        writer.member("properties", properties)
    }
}

extension QAPIExecutor {
    /// Executes `transaction`, see ``TransactionCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func transaction(
        actions: [TransactionAction],
        properties: TransactionProperties? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = TransactionCommand(actions: actions, properties: properties)
        _ = try await execute(command, timeout: timeout)
    }
}

extension QAPIArgument where Command == TransactionCommand {
    /// `actions`.
    public static var actions: Self { Self(wireName: "actions") }
    /// `properties`.
    public static var properties: Self { Self(wireName: "properties") }
}

/// The struct `Abort`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.Abort)
public struct QAPIAbort: QAPIObject {
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

    func writeMembers(to writer: inout JSONWriter) {}

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The enum `ActionCompletionMode`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-transaction.ActionCompletionMode)
public struct ActionCompletionMode: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `individual`.
    public static var individual: ActionCompletionMode { ActionCompletionMode(rawValue: "individual") }
    /// `grouped`.
    public static var grouped: ActionCompletionMode { ActionCompletionMode(rawValue: "grouped") }
}

/// The union `TransactionAction`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.TransactionAction)
public struct TransactionAction: QAPIObject {
    /// The members that depend on `type`.
    public var branch: Branch

    /// `type`: `TransactionActionKind`.
    public var type: TransactionActionKind { branch.tag }

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
        /// `abort`.
        case abort(QAPIAbort)
        /// `block-dirty-bitmap-add`.
        case blockDirtyBitmapAdd(BlockDirtyBitmapAdd)
        /// `block-dirty-bitmap-remove`.
        case blockDirtyBitmapRemove(BlockDirtyBitmap)
        /// `block-dirty-bitmap-clear`.
        case blockDirtyBitmapClear(BlockDirtyBitmap)
        /// `block-dirty-bitmap-enable`.
        case blockDirtyBitmapEnable(BlockDirtyBitmap)
        /// `block-dirty-bitmap-disable`.
        case blockDirtyBitmapDisable(BlockDirtyBitmap)
        /// `block-dirty-bitmap-merge`.
        case blockDirtyBitmapMerge(BlockDirtyBitmapMerge)
        /// `blockdev-backup`.
        case blockdevBackup(BlockdevBackup)
        /// `blockdev-snapshot`.
        case blockdevSnapshot(BlockdevSnapshot)
        /// `blockdev-snapshot-internal-sync`.
        case blockdevSnapshotInternalSync(BlockdevSnapshotInternal)
        /// `blockdev-snapshot-sync`.
        case blockdevSnapshotSync(BlockdevSnapshotSync)
        /// `drive-backup`.
        case driveBackup(DriveBackup)
        /// A value that is not known here, with the members that came with it.
        case other(TransactionActionKind, JSONObject)

        /// The value of `type`.
        public var tag: TransactionActionKind {
            switch self {
            case .abort: .abort
            case .blockDirtyBitmapAdd: .blockDirtyBitmapAdd
            case .blockDirtyBitmapRemove: .blockDirtyBitmapRemove
            case .blockDirtyBitmapClear: .blockDirtyBitmapClear
            case .blockDirtyBitmapEnable: .blockDirtyBitmapEnable
            case .blockDirtyBitmapDisable: .blockDirtyBitmapDisable
            case .blockDirtyBitmapMerge: .blockDirtyBitmapMerge
            case .blockdevBackup: .blockdevBackup
            case .blockdevSnapshot: .blockdevSnapshot
            case .blockdevSnapshotInternalSync: .blockdevSnapshotInternalSync
            case .blockdevSnapshotSync: .blockdevSnapshotSync
            case .driveBackup: .driveBackup
            case .other(let tag, _): tag
            }
        }

        init(_ tag: TransactionActionKind, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "abort": self = .abort(try reader.readObject(for: "data"))
            case "block-dirty-bitmap-add": self = .blockDirtyBitmapAdd(try reader.readObject(for: "data"))
            case "block-dirty-bitmap-remove": self = .blockDirtyBitmapRemove(try reader.readObject(for: "data"))
            case "block-dirty-bitmap-clear": self = .blockDirtyBitmapClear(try reader.readObject(for: "data"))
            case "block-dirty-bitmap-enable": self = .blockDirtyBitmapEnable(try reader.readObject(for: "data"))
            case "block-dirty-bitmap-disable": self = .blockDirtyBitmapDisable(try reader.readObject(for: "data"))
            case "block-dirty-bitmap-merge": self = .blockDirtyBitmapMerge(try reader.readObject(for: "data"))
            case "blockdev-backup": self = .blockdevBackup(try reader.readObject(for: "data"))
            case "blockdev-snapshot": self = .blockdevSnapshot(try reader.readObject(for: "data"))
            case "blockdev-snapshot-internal-sync":
                self = .blockdevSnapshotInternalSync(try reader.readObject(for: "data"))
            case "blockdev-snapshot-sync": self = .blockdevSnapshotSync(try reader.readObject(for: "data"))
            case "drive-backup": self = .driveBackup(try reader.readObject(for: "data"))
            default:
                let members = try reader.readObject(without: "type")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .abort(let value): writer.member("data", value)
            case .blockDirtyBitmapAdd(let value): writer.member("data", value)
            case .blockDirtyBitmapRemove(let value): writer.member("data", value)
            case .blockDirtyBitmapClear(let value): writer.member("data", value)
            case .blockDirtyBitmapEnable(let value): writer.member("data", value)
            case .blockDirtyBitmapDisable(let value): writer.member("data", value)
            case .blockDirtyBitmapMerge(let value): writer.member("data", value)
            case .blockdevBackup(let value): writer.member("data", value)
            case .blockdevSnapshot(let value): writer.member("data", value)
            case .blockdevSnapshotInternalSync(let value): writer.member("data", value)
            case .blockdevSnapshotSync(let value): writer.member("data", value)
            case .driveBackup(let value): writer.member("data", value)
            case .other(_, let members):
                writer.writeMembers(members, without: "type")
            }
        }
    }
}

extension TransactionAction {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var type: TransactionActionKind?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "type": type = try TransactionActionKind(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        let branch = try Branch(type, from: &again)
        self.init(branch: branch)
    }
}

/// The enum `TransactionActionKind`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-transaction.TransactionActionKind)
public struct TransactionActionKind: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `abort`.
    public static var abort: TransactionActionKind { TransactionActionKind(rawValue: "abort") }
    /// `block-dirty-bitmap-add`.
    public static var blockDirtyBitmapAdd: TransactionActionKind {
        TransactionActionKind(rawValue: "block-dirty-bitmap-add")
    }
    /// `block-dirty-bitmap-remove`.
    public static var blockDirtyBitmapRemove: TransactionActionKind {
        TransactionActionKind(rawValue: "block-dirty-bitmap-remove")
    }
    /// `block-dirty-bitmap-clear`.
    public static var blockDirtyBitmapClear: TransactionActionKind {
        TransactionActionKind(rawValue: "block-dirty-bitmap-clear")
    }
    /// `block-dirty-bitmap-enable`.
    public static var blockDirtyBitmapEnable: TransactionActionKind {
        TransactionActionKind(rawValue: "block-dirty-bitmap-enable")
    }
    /// `block-dirty-bitmap-disable`.
    public static var blockDirtyBitmapDisable: TransactionActionKind {
        TransactionActionKind(rawValue: "block-dirty-bitmap-disable")
    }
    /// `block-dirty-bitmap-merge`.
    public static var blockDirtyBitmapMerge: TransactionActionKind {
        TransactionActionKind(rawValue: "block-dirty-bitmap-merge")
    }
    /// `blockdev-backup`.
    public static var blockdevBackup: TransactionActionKind { TransactionActionKind(rawValue: "blockdev-backup") }
    /// `blockdev-snapshot`.
    public static var blockdevSnapshot: TransactionActionKind { TransactionActionKind(rawValue: "blockdev-snapshot") }
    /// `blockdev-snapshot-internal-sync`.
    public static var blockdevSnapshotInternalSync: TransactionActionKind {
        TransactionActionKind(rawValue: "blockdev-snapshot-internal-sync")
    }
    /// `blockdev-snapshot-sync`.
    public static var blockdevSnapshotSync: TransactionActionKind {
        TransactionActionKind(rawValue: "blockdev-snapshot-sync")
    }
    /// `drive-backup`. Deprecated since QEMU 6.2.
    public static var driveBackup: TransactionActionKind { TransactionActionKind(rawValue: "drive-backup") }
}

/// The struct `TransactionProperties`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.TransactionProperties)
public struct TransactionProperties: QAPIObject {
    /// `completion-mode`: `ActionCompletionMode`.
    public var completionMode: ActionCompletionMode?

    /// Creates a value.
    public init(completionMode: ActionCompletionMode? = nil) {
        self.completionMode = completionMode
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var completionMode: ActionCompletionMode?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "completion-mode": completionMode = try ActionCompletionMode(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(completionMode: completionMode)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("completion-mode", completionMode)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}
