// Made by 'qapi-codegen generate' from the module 'block-core' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `block-commit`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-commit)
public struct BlockCommitCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "block-commit" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `job-id`: `str`.
    public var jobID: String?
    /// `device`: `str`.
    public var device: String
    /// `base-node`: `str`.
    public var baseNode: String?
    /// `base`: `str`. Deprecated since QEMU 5.2.
    public var base: String?
    /// `top-node`: `str`.
    public var topNode: String?
    /// `top`: `str`. Deprecated since QEMU 5.2.
    public var top: String?
    /// `backing-file`: `str`.
    public var backingFile: String?
    /// `backing-mask-protocol`: `bool`. Since QEMU 9.0.
    public var backingMaskProtocol: Bool?
    /// `speed`: `int`.
    public var speed: Int?
    /// `on-error`: `BlockdevOnError`.
    public var onError: BlockdevOnError?
    /// `filter-node-name`: `str`.
    public var filterNodeName: String?
    /// `auto-finalize`: `bool`.
    public var autoFinalize: Bool?
    /// `auto-dismiss`: `bool`.
    public var autoDismiss: Bool?

    /// Creates a value.
    public init(
        jobID: String? = nil,
        device: String,
        baseNode: String? = nil,
        base: String? = nil,
        topNode: String? = nil,
        top: String? = nil,
        backingFile: String? = nil,
        backingMaskProtocol: Bool? = nil,
        speed: Int? = nil,
        onError: BlockdevOnError? = nil,
        filterNodeName: String? = nil,
        autoFinalize: Bool? = nil,
        autoDismiss: Bool? = nil
    ) {
        self.jobID = jobID
        self.device = device
        self.baseNode = baseNode
        self.base = base
        self.topNode = topNode
        self.top = top
        self.backingFile = backingFile
        self.backingMaskProtocol = backingMaskProtocol
        self.speed = speed
        self.onError = onError
        self.filterNodeName = filterNodeName
        self.autoFinalize = autoFinalize
        self.autoDismiss = autoDismiss
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var jobID: String?
        var device: String?
        var baseNode: String?
        var base: String?
        var topNode: String?
        var top: String?
        var backingFile: String?
        var backingMaskProtocol: Bool?
        var speed: Int?
        var onError: BlockdevOnError?
        var filterNodeName: String?
        var autoFinalize: Bool?
        var autoDismiss: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "job-id": jobID = try String(from: &reader)
            case "device": device = try String(from: &reader)
            case "base-node": baseNode = try String(from: &reader)
            case "base": base = try String(from: &reader)
            case "top-node": topNode = try String(from: &reader)
            case "top": top = try String(from: &reader)
            case "backing-file": backingFile = try String(from: &reader)
            case "backing-mask-protocol": backingMaskProtocol = try Bool(from: &reader)
            case "speed": speed = try Int(from: &reader)
            case "on-error": onError = try BlockdevOnError(from: &reader)
            case "filter-node-name": filterNodeName = try String(from: &reader)
            case "auto-finalize": autoFinalize = try Bool(from: &reader)
            case "auto-dismiss": autoDismiss = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let device else { throw .missingMember("device", at: objectStart) }
        self.init(
            jobID: jobID,
            device: device,
            baseNode: baseNode,
            base: base,
            topNode: topNode,
            top: top,
            backingFile: backingFile,
            backingMaskProtocol: backingMaskProtocol,
            speed: speed,
            onError: onError,
            filterNodeName: filterNodeName,
            autoFinalize: autoFinalize,
            autoDismiss: autoDismiss
        )
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("job-id", jobID)
        writer.member("device", device)
        writer.member("base-node", baseNode)
        writer.member("base", base)
        writer.member("top-node", topNode)
        writer.member("top", top)
        writer.member("backing-file", backingFile)
        writer.member("backing-mask-protocol", backingMaskProtocol)
        writer.member("speed", speed)
        writer.member("on-error", onError)
        writer.member("filter-node-name", filterNodeName)
        writer.member("auto-finalize", autoFinalize)
        writer.member("auto-dismiss", autoDismiss)
    }
}

/// The command `block-dirty-bitmap-add`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-dirty-bitmap-add)
public struct BlockDirtyBitmapAddCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "block-dirty-bitmap-add" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `node`: `str`.
    public var node: String
    /// `name`: `str`.
    public var name: String
    /// `granularity`: `uint32`.
    public var granularity: UInt32?
    /// `persistent`: `bool`.
    public var persistent: Bool?
    /// `disabled`: `bool`.
    public var disabled: Bool?

    /// Creates a value.
    public init(
        node: String,
        name: String,
        granularity: UInt32? = nil,
        persistent: Bool? = nil,
        disabled: Bool? = nil
    ) {
        self.node = node
        self.name = name
        self.granularity = granularity
        self.persistent = persistent
        self.disabled = disabled
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var node: String?
        var name: String?
        var granularity: UInt32?
        var persistent: Bool?
        var disabled: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "node": node = try String(from: &reader)
            case "name": name = try String(from: &reader)
            case "granularity": granularity = try UInt32(from: &reader)
            case "persistent": persistent = try Bool(from: &reader)
            case "disabled": disabled = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let node else { throw .missingMember("node", at: objectStart) }
        guard let name else { throw .missingMember("name", at: objectStart) }
        self.init(node: node, name: name, granularity: granularity, persistent: persistent, disabled: disabled)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("node", node)
        writer.member("name", name)
        writer.member("granularity", granularity)
        writer.member("persistent", persistent)
        writer.member("disabled", disabled)
    }
}

/// The command `block-dirty-bitmap-clear`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-dirty-bitmap-clear)
public struct BlockDirtyBitmapClearCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "block-dirty-bitmap-clear" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `node`: `str`.
    public var node: String
    /// `name`: `str`.
    public var name: String

    /// Creates a value.
    public init(node: String, name: String) {
        self.node = node
        self.name = name
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var node: String?
        var name: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "node": node = try String(from: &reader)
            case "name": name = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let node else { throw .missingMember("node", at: objectStart) }
        guard let name else { throw .missingMember("name", at: objectStart) }
        self.init(node: node, name: name)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("node", node)
        writer.member("name", name)
    }
}

/// The command `block-dirty-bitmap-disable`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-dirty-bitmap-disable)
public struct BlockDirtyBitmapDisableCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "block-dirty-bitmap-disable" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `node`: `str`.
    public var node: String
    /// `name`: `str`.
    public var name: String

    /// Creates a value.
    public init(node: String, name: String) {
        self.node = node
        self.name = name
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var node: String?
        var name: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "node": node = try String(from: &reader)
            case "name": name = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let node else { throw .missingMember("node", at: objectStart) }
        guard let name else { throw .missingMember("name", at: objectStart) }
        self.init(node: node, name: name)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("node", node)
        writer.member("name", name)
    }
}

/// The command `block-dirty-bitmap-enable`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-dirty-bitmap-enable)
public struct BlockDirtyBitmapEnableCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "block-dirty-bitmap-enable" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `node`: `str`.
    public var node: String
    /// `name`: `str`.
    public var name: String

    /// Creates a value.
    public init(node: String, name: String) {
        self.node = node
        self.name = name
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var node: String?
        var name: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "node": node = try String(from: &reader)
            case "name": name = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let node else { throw .missingMember("node", at: objectStart) }
        guard let name else { throw .missingMember("name", at: objectStart) }
        self.init(node: node, name: name)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("node", node)
        writer.member("name", name)
    }
}

/// The command `block-dirty-bitmap-merge`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-dirty-bitmap-merge)
public struct BlockDirtyBitmapMergeCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "block-dirty-bitmap-merge" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `node`: `str`.
    public var node: String
    /// `target`: `str`.
    public var target: String
    /// `bitmaps`: `[BlockDirtyBitmapOrStr]`.
    public var bitmaps: [BlockDirtyBitmapOrStr]

    /// Creates a value.
    public init(node: String, target: String, bitmaps: [BlockDirtyBitmapOrStr]) {
        self.node = node
        self.target = target
        self.bitmaps = bitmaps
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var node: String?
        var target: String?
        var bitmaps: [BlockDirtyBitmapOrStr]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "node": node = try String(from: &reader)
            case "target": target = try String(from: &reader)
            case "bitmaps": bitmaps = try [BlockDirtyBitmapOrStr](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let node else { throw .missingMember("node", at: objectStart) }
        guard let target else { throw .missingMember("target", at: objectStart) }
        guard let bitmaps else { throw .missingMember("bitmaps", at: objectStart) }
        self.init(node: node, target: target, bitmaps: bitmaps)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("node", node)
        writer.member("target", target)
        writer.member("bitmaps", bitmaps)
    }
}

/// The command `block-dirty-bitmap-remove`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-dirty-bitmap-remove)
public struct BlockDirtyBitmapRemoveCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "block-dirty-bitmap-remove" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `node`: `str`.
    public var node: String
    /// `name`: `str`.
    public var name: String

    /// Creates a value.
    public init(node: String, name: String) {
        self.node = node
        self.name = name
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var node: String?
        var name: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "node": node = try String(from: &reader)
            case "name": name = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let node else { throw .missingMember("node", at: objectStart) }
        guard let name else { throw .missingMember("name", at: objectStart) }
        self.init(node: node, name: name)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("node", node)
        writer.member("name", name)
    }
}

/// The command `block-job-cancel`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-cancel)
public struct BlockJobCancelCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "block-job-cancel" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `device`: `str`.
    public var device: String
    /// `force`: `bool`.
    public var force: Bool?

    /// Creates a value.
    public init(device: String, force: Bool? = nil) {
        self.device = device
        self.force = force
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var device: String?
        var force: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try String(from: &reader)
            case "force": force = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let device else { throw .missingMember("device", at: objectStart) }
        self.init(device: device, force: force)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("device", device)
        writer.member("force", force)
    }
}

/// The command `block-job-change`. Since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-change)
public struct BlockJobChangeCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "block-job-change" }
    /// All its members.
    public var options: BlockJobChangeOptions

    /// Creates a value.
    public init(_ options: BlockJobChangeOptions) {
        self.options = options
    }

    /// Reads an object.
    public init(from reader: inout JSONReader) throws(JSONError) {
        self.init(try BlockJobChangeOptions(from: &reader))
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        options.writeMembers(to: &writer)
    }
}

/// The command `block-job-complete`. Since QEMU 5.2 or before. Deprecated since QEMU 10.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-complete)
public struct BlockJobCompleteCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "block-job-complete" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `device`: `str`.
    public var device: String

    /// Creates a value.
    public init(device: String) {
        self.device = device
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var device: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let device else { throw .missingMember("device", at: objectStart) }
        self.init(device: device)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("device", device)
    }
}

/// The command `block-job-dismiss`. Since QEMU 5.2 or before. Deprecated since QEMU 10.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-dismiss)
public struct BlockJobDismissCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "block-job-dismiss" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
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

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
    }
}

/// The command `block-job-finalize`. Since QEMU 5.2 or before. Deprecated since QEMU 10.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-finalize)
public struct BlockJobFinalizeCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "block-job-finalize" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
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

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
    }
}

/// The command `block-job-pause`. Since QEMU 5.2 or before. Deprecated since QEMU 10.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-pause)
public struct BlockJobPauseCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "block-job-pause" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `device`: `str`.
    public var device: String

    /// Creates a value.
    public init(device: String) {
        self.device = device
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var device: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let device else { throw .missingMember("device", at: objectStart) }
        self.init(device: device)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("device", device)
    }
}

/// The command `block-job-resume`. Since QEMU 5.2 or before. Deprecated since QEMU 10.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-resume)
public struct BlockJobResumeCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "block-job-resume" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `device`: `str`.
    public var device: String

    /// Creates a value.
    public init(device: String) {
        self.device = device
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var device: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let device else { throw .missingMember("device", at: objectStart) }
        self.init(device: device)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("device", device)
    }
}

/// The command `block-job-set-speed`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-set-speed)
public struct BlockJobSetSpeedCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "block-job-set-speed" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `device`: `str`.
    public var device: String
    /// `speed`: `int`.
    public var speed: Int

    /// Creates a value.
    public init(device: String, speed: Int) {
        self.device = device
        self.speed = speed
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var device: String?
        var speed: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try String(from: &reader)
            case "speed": speed = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let device else { throw .missingMember("device", at: objectStart) }
        guard let speed else { throw .missingMember("speed", at: objectStart) }
        self.init(device: device, speed: speed)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("device", device)
        writer.member("speed", speed)
    }
}

/// The command `block-set-write-threshold`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-set-write-threshold)
public struct BlockSetWriteThresholdCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "block-set-write-threshold" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `node-name`: `str`.
    public var nodeName: String
    /// `write-threshold`: `uint64`.
    public var writeThreshold: UInt64

    /// Creates a value.
    public init(nodeName: String, writeThreshold: UInt64) {
        self.nodeName = nodeName
        self.writeThreshold = writeThreshold
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var nodeName: String?
        var writeThreshold: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "node-name": nodeName = try String(from: &reader)
            case "write-threshold": writeThreshold = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let nodeName else { throw .missingMember("node-name", at: objectStart) }
        guard let writeThreshold else { throw .missingMember("write-threshold", at: objectStart) }
        self.init(nodeName: nodeName, writeThreshold: writeThreshold)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("node-name", nodeName)
        writer.member("write-threshold", writeThreshold)
    }
}

/// The command `block-stream`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-stream)
public struct BlockStreamCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "block-stream" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `job-id`: `str`.
    public var jobID: String?
    /// `device`: `str`.
    public var device: String
    /// `base`: `str`.
    public var base: String?
    /// `base-node`: `str`.
    public var baseNode: String?
    /// `backing-file`: `str`.
    public var backingFile: String?
    /// `backing-mask-protocol`: `bool`. Since QEMU 9.0.
    public var backingMaskProtocol: Bool?
    /// `bottom`: `str`. Since QEMU 6.0.
    public var bottom: String?
    /// `speed`: `int`.
    public var speed: Int?
    /// `on-error`: `BlockdevOnError`.
    public var onError: BlockdevOnError?
    /// `filter-node-name`: `str`. Since QEMU 6.0.
    public var filterNodeName: String?
    /// `auto-finalize`: `bool`.
    public var autoFinalize: Bool?
    /// `auto-dismiss`: `bool`.
    public var autoDismiss: Bool?

    /// Creates a value.
    public init(
        jobID: String? = nil,
        device: String,
        base: String? = nil,
        baseNode: String? = nil,
        backingFile: String? = nil,
        backingMaskProtocol: Bool? = nil,
        bottom: String? = nil,
        speed: Int? = nil,
        onError: BlockdevOnError? = nil,
        filterNodeName: String? = nil,
        autoFinalize: Bool? = nil,
        autoDismiss: Bool? = nil
    ) {
        self.jobID = jobID
        self.device = device
        self.base = base
        self.baseNode = baseNode
        self.backingFile = backingFile
        self.backingMaskProtocol = backingMaskProtocol
        self.bottom = bottom
        self.speed = speed
        self.onError = onError
        self.filterNodeName = filterNodeName
        self.autoFinalize = autoFinalize
        self.autoDismiss = autoDismiss
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var jobID: String?
        var device: String?
        var base: String?
        var baseNode: String?
        var backingFile: String?
        var backingMaskProtocol: Bool?
        var bottom: String?
        var speed: Int?
        var onError: BlockdevOnError?
        var filterNodeName: String?
        var autoFinalize: Bool?
        var autoDismiss: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "job-id": jobID = try String(from: &reader)
            case "device": device = try String(from: &reader)
            case "base": base = try String(from: &reader)
            case "base-node": baseNode = try String(from: &reader)
            case "backing-file": backingFile = try String(from: &reader)
            case "backing-mask-protocol": backingMaskProtocol = try Bool(from: &reader)
            case "bottom": bottom = try String(from: &reader)
            case "speed": speed = try Int(from: &reader)
            case "on-error": onError = try BlockdevOnError(from: &reader)
            case "filter-node-name": filterNodeName = try String(from: &reader)
            case "auto-finalize": autoFinalize = try Bool(from: &reader)
            case "auto-dismiss": autoDismiss = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let device else { throw .missingMember("device", at: objectStart) }
        self.init(
            jobID: jobID,
            device: device,
            base: base,
            baseNode: baseNode,
            backingFile: backingFile,
            backingMaskProtocol: backingMaskProtocol,
            bottom: bottom,
            speed: speed,
            onError: onError,
            filterNodeName: filterNodeName,
            autoFinalize: autoFinalize,
            autoDismiss: autoDismiss
        )
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("job-id", jobID)
        writer.member("device", device)
        writer.member("base", base)
        writer.member("base-node", baseNode)
        writer.member("backing-file", backingFile)
        writer.member("backing-mask-protocol", backingMaskProtocol)
        writer.member("bottom", bottom)
        writer.member("speed", speed)
        writer.member("on-error", onError)
        writer.member("filter-node-name", filterNodeName)
        writer.member("auto-finalize", autoFinalize)
        writer.member("auto-dismiss", autoDismiss)
    }
}

/// The command `block_passwd`. Since QEMU 5.2 or before. Until QEMU 5.2.
public struct BlockPasswdCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "block_passwd" }
    /// `device`: `str`.
    public var device: String?
    /// `node-name`: `str`.
    public var nodeName: String?
    /// `password`: `str`.
    public var password: String

    /// Creates a value.
    public init(device: String? = nil, nodeName: String? = nil, password: String) {
        self.device = device
        self.nodeName = nodeName
        self.password = password
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var device: String?
        var nodeName: String?
        var password: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try String(from: &reader)
            case "node-name": nodeName = try String(from: &reader)
            case "password": password = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let password else { throw .missingMember("password", at: objectStart) }
        self.init(device: device, nodeName: nodeName, password: password)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("device", device)
        writer.member("node-name", nodeName)
        writer.member("password", password)
    }
}

/// The command `block_resize`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block_resize)
public struct BlockResizeCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "block_resize" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `device`: `str`.
    public var device: String?
    /// `node-name`: `str`.
    public var nodeName: String?
    /// `size`: `int`.
    public var size: Int

    /// Creates a value.
    public init(device: String? = nil, nodeName: String? = nil, size: Int) {
        self.device = device
        self.nodeName = nodeName
        self.size = size
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var device: String?
        var nodeName: String?
        var size: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try String(from: &reader)
            case "node-name": nodeName = try String(from: &reader)
            case "size": size = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let size else { throw .missingMember("size", at: objectStart) }
        self.init(device: device, nodeName: nodeName, size: size)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("device", device)
        writer.member("node-name", nodeName)
        writer.member("size", size)
    }
}

/// The command `blockdev-add`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-add)
public struct BlockdevAddCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "blockdev-add" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// All its members.
    public var options: BlockdevOptions

    /// Creates a value.
    public init(_ options: BlockdevOptions) {
        self.options = options
    }

    /// Reads an object.
    public init(from reader: inout JSONReader) throws(JSONError) {
        self.init(try BlockdevOptions(from: &reader))
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        options.writeMembers(to: &writer)
    }
}

/// The command `blockdev-backup`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-backup)
public struct BlockdevBackupCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "blockdev-backup" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `job-id`: `str`.
    public var jobID: String?
    /// `device`: `str`.
    public var device: String
    /// `sync`: `MirrorSyncMode`.
    public var sync: MirrorSyncMode
    /// `speed`: `int`.
    public var speed: Int?
    /// `bitmap`: `str`.
    public var bitmap: String?
    /// `bitmap-mode`: `BitmapSyncMode`.
    public var bitmapMode: BitmapSyncMode?
    /// `compress`: `bool`.
    public var compress: Bool?
    /// `on-source-error`: `BlockdevOnError`.
    public var onSourceError: BlockdevOnError?
    /// `on-target-error`: `BlockdevOnError`.
    public var onTargetError: BlockdevOnError?
    /// `on-cbw-error`: `OnCbwError`. Since QEMU 10.1.
    public var onCbwError: OnCbwError?
    /// `auto-finalize`: `bool`.
    public var autoFinalize: Bool?
    /// `auto-dismiss`: `bool`.
    public var autoDismiss: Bool?
    /// `filter-node-name`: `str`.
    public var filterNodeName: String?
    /// `discard-source`: `bool`. Since QEMU 9.1.
    public var discardSource: Bool?
    /// `x-perf`: `BackupPerf`. Since QEMU 6.0. Unstable: it may change or vanish without notice.
    public var xPerf: BackupPerf?
    /// `target`: `str`.
    public var target: String

    /// Creates a value.
    public init(
        jobID: String? = nil,
        device: String,
        sync: MirrorSyncMode,
        speed: Int? = nil,
        bitmap: String? = nil,
        bitmapMode: BitmapSyncMode? = nil,
        compress: Bool? = nil,
        onSourceError: BlockdevOnError? = nil,
        onTargetError: BlockdevOnError? = nil,
        onCbwError: OnCbwError? = nil,
        autoFinalize: Bool? = nil,
        autoDismiss: Bool? = nil,
        filterNodeName: String? = nil,
        discardSource: Bool? = nil,
        xPerf: BackupPerf? = nil,
        target: String
    ) {
        self.jobID = jobID
        self.device = device
        self.sync = sync
        self.speed = speed
        self.bitmap = bitmap
        self.bitmapMode = bitmapMode
        self.compress = compress
        self.onSourceError = onSourceError
        self.onTargetError = onTargetError
        self.onCbwError = onCbwError
        self.autoFinalize = autoFinalize
        self.autoDismiss = autoDismiss
        self.filterNodeName = filterNodeName
        self.discardSource = discardSource
        self.xPerf = xPerf
        self.target = target
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var jobID: String?
        var device: String?
        var sync: MirrorSyncMode?
        var speed: Int?
        var bitmap: String?
        var bitmapMode: BitmapSyncMode?
        var compress: Bool?
        var onSourceError: BlockdevOnError?
        var onTargetError: BlockdevOnError?
        var onCbwError: OnCbwError?
        var autoFinalize: Bool?
        var autoDismiss: Bool?
        var filterNodeName: String?
        var discardSource: Bool?
        var xPerf: BackupPerf?
        var target: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "job-id": jobID = try String(from: &reader)
            case "device": device = try String(from: &reader)
            case "sync": sync = try MirrorSyncMode(from: &reader)
            case "speed": speed = try Int(from: &reader)
            case "bitmap": bitmap = try String(from: &reader)
            case "bitmap-mode": bitmapMode = try BitmapSyncMode(from: &reader)
            case "compress": compress = try Bool(from: &reader)
            case "on-source-error": onSourceError = try BlockdevOnError(from: &reader)
            case "on-target-error": onTargetError = try BlockdevOnError(from: &reader)
            case "on-cbw-error": onCbwError = try OnCbwError(from: &reader)
            case "auto-finalize": autoFinalize = try Bool(from: &reader)
            case "auto-dismiss": autoDismiss = try Bool(from: &reader)
            case "filter-node-name": filterNodeName = try String(from: &reader)
            case "discard-source": discardSource = try Bool(from: &reader)
            case "x-perf": xPerf = try BackupPerf(from: &reader)
            case "target": target = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let device else { throw .missingMember("device", at: objectStart) }
        guard let sync else { throw .missingMember("sync", at: objectStart) }
        guard let target else { throw .missingMember("target", at: objectStart) }
        self.init(
            jobID: jobID,
            device: device,
            sync: sync,
            speed: speed,
            bitmap: bitmap,
            bitmapMode: bitmapMode,
            compress: compress,
            onSourceError: onSourceError,
            onTargetError: onTargetError,
            onCbwError: onCbwError,
            autoFinalize: autoFinalize,
            autoDismiss: autoDismiss,
            filterNodeName: filterNodeName,
            discardSource: discardSource,
            xPerf: xPerf,
            target: target
        )
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("job-id", jobID)
        writer.member("device", device)
        writer.member("sync", sync)
        writer.member("speed", speed)
        writer.member("bitmap", bitmap)
        writer.member("bitmap-mode", bitmapMode)
        writer.member("compress", compress)
        writer.member("on-source-error", onSourceError)
        writer.member("on-target-error", onTargetError)
        writer.member("on-cbw-error", onCbwError)
        writer.member("auto-finalize", autoFinalize)
        writer.member("auto-dismiss", autoDismiss)
        writer.member("filter-node-name", filterNodeName)
        writer.member("discard-source", discardSource)
        writer.member("x-perf", xPerf)
        writer.member("target", target)
    }
}

/// The command `blockdev-create`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-create)
public struct BlockdevCreateCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "blockdev-create" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `job-id`: `str`.
    public var jobID: String
    /// `options`: `BlockdevCreateOptions`.
    public var options: BlockdevCreateOptions

    /// Creates a value.
    public init(jobID: String, options: BlockdevCreateOptions) {
        self.jobID = jobID
        self.options = options
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var jobID: String?
        var options: BlockdevCreateOptions?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "job-id": jobID = try String(from: &reader)
            case "options": options = try BlockdevCreateOptions(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let jobID else { throw .missingMember("job-id", at: objectStart) }
        guard let options else { throw .missingMember("options", at: objectStart) }
        self.init(jobID: jobID, options: options)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("job-id", jobID)
        writer.member("options", options)
    }
}

/// The command `blockdev-del`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-del)
public struct BlockdevDelCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "blockdev-del" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
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

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("node-name", nodeName)
    }
}

/// The command `blockdev-mirror`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-mirror)
public struct BlockdevMirrorCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "blockdev-mirror" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `job-id`: `str`.
    public var jobID: String?
    /// `device`: `str`.
    public var device: String
    /// `target`: `str`.
    public var target: String
    /// `replaces`: `str`.
    public var replaces: String?
    /// `sync`: `MirrorSyncMode`.
    public var sync: MirrorSyncMode
    /// `speed`: `int`.
    public var speed: Int?
    /// `granularity`: `uint32`.
    public var granularity: UInt32?
    /// `buf-size`: `int`.
    public var bufSize: Int?
    /// `on-source-error`: `BlockdevOnError`.
    public var onSourceError: BlockdevOnError?
    /// `on-target-error`: `BlockdevOnError`.
    public var onTargetError: BlockdevOnError?
    /// `filter-node-name`: `str`.
    public var filterNodeName: String?
    /// `copy-mode`: `MirrorCopyMode`.
    public var copyMode: MirrorCopyMode?
    /// `auto-finalize`: `bool`.
    public var autoFinalize: Bool?
    /// `auto-dismiss`: `bool`.
    public var autoDismiss: Bool?
    /// `target-is-zero`: `bool`. Since QEMU 10.1.
    public var targetIsZero: Bool?

    /// Creates a value.
    public init(
        jobID: String? = nil,
        device: String,
        target: String,
        replaces: String? = nil,
        sync: MirrorSyncMode,
        speed: Int? = nil,
        granularity: UInt32? = nil,
        bufSize: Int? = nil,
        onSourceError: BlockdevOnError? = nil,
        onTargetError: BlockdevOnError? = nil,
        filterNodeName: String? = nil,
        copyMode: MirrorCopyMode? = nil,
        autoFinalize: Bool? = nil,
        autoDismiss: Bool? = nil,
        targetIsZero: Bool? = nil
    ) {
        self.jobID = jobID
        self.device = device
        self.target = target
        self.replaces = replaces
        self.sync = sync
        self.speed = speed
        self.granularity = granularity
        self.bufSize = bufSize
        self.onSourceError = onSourceError
        self.onTargetError = onTargetError
        self.filterNodeName = filterNodeName
        self.copyMode = copyMode
        self.autoFinalize = autoFinalize
        self.autoDismiss = autoDismiss
        self.targetIsZero = targetIsZero
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var jobID: String?
        var device: String?
        var target: String?
        var replaces: String?
        var sync: MirrorSyncMode?
        var speed: Int?
        var granularity: UInt32?
        var bufSize: Int?
        var onSourceError: BlockdevOnError?
        var onTargetError: BlockdevOnError?
        var filterNodeName: String?
        var copyMode: MirrorCopyMode?
        var autoFinalize: Bool?
        var autoDismiss: Bool?
        var targetIsZero: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "job-id": jobID = try String(from: &reader)
            case "device": device = try String(from: &reader)
            case "target": target = try String(from: &reader)
            case "replaces": replaces = try String(from: &reader)
            case "sync": sync = try MirrorSyncMode(from: &reader)
            case "speed": speed = try Int(from: &reader)
            case "granularity": granularity = try UInt32(from: &reader)
            case "buf-size": bufSize = try Int(from: &reader)
            case "on-source-error": onSourceError = try BlockdevOnError(from: &reader)
            case "on-target-error": onTargetError = try BlockdevOnError(from: &reader)
            case "filter-node-name": filterNodeName = try String(from: &reader)
            case "copy-mode": copyMode = try MirrorCopyMode(from: &reader)
            case "auto-finalize": autoFinalize = try Bool(from: &reader)
            case "auto-dismiss": autoDismiss = try Bool(from: &reader)
            case "target-is-zero": targetIsZero = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let device else { throw .missingMember("device", at: objectStart) }
        guard let target else { throw .missingMember("target", at: objectStart) }
        guard let sync else { throw .missingMember("sync", at: objectStart) }
        self.init(
            jobID: jobID,
            device: device,
            target: target,
            replaces: replaces,
            sync: sync,
            speed: speed,
            granularity: granularity,
            bufSize: bufSize,
            onSourceError: onSourceError,
            onTargetError: onTargetError,
            filterNodeName: filterNodeName,
            copyMode: copyMode,
            autoFinalize: autoFinalize,
            autoDismiss: autoDismiss,
            targetIsZero: targetIsZero
        )
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("job-id", jobID)
        writer.member("device", device)
        writer.member("target", target)
        writer.member("replaces", replaces)
        writer.member("sync", sync)
        writer.member("speed", speed)
        writer.member("granularity", granularity)
        writer.member("buf-size", bufSize)
        writer.member("on-source-error", onSourceError)
        writer.member("on-target-error", onTargetError)
        writer.member("filter-node-name", filterNodeName)
        writer.member("copy-mode", copyMode)
        writer.member("auto-finalize", autoFinalize)
        writer.member("auto-dismiss", autoDismiss)
        writer.member("target-is-zero", targetIsZero)
    }
}

/// The command `blockdev-reopen`. Since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-reopen)
public struct BlockdevReopenCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "blockdev-reopen" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `options`: `[BlockdevOptions]`.
    public var options: [BlockdevOptions]

    /// Creates a value.
    public init(options: [BlockdevOptions]) {
        self.options = options
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var options: [BlockdevOptions]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "options": options = try [BlockdevOptions](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let options else { throw .missingMember("options", at: objectStart) }
        self.init(options: options)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("options", options)
    }
}

/// The command `blockdev-set-active`. Since QEMU 10.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-set-active)
public struct BlockdevSetActiveCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "blockdev-set-active" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `node-name`: `str`.
    public var nodeName: String?
    /// `active`: `bool`.
    public var active: Bool

    /// Creates a value.
    public init(nodeName: String? = nil, active: Bool) {
        self.nodeName = nodeName
        self.active = active
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var nodeName: String?
        var active: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "node-name": nodeName = try String(from: &reader)
            case "active": active = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let active else { throw .missingMember("active", at: objectStart) }
        self.init(nodeName: nodeName, active: active)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("node-name", nodeName)
        writer.member("active", active)
    }
}

/// The command `blockdev-snapshot`. Since QEMU 5.2 or before. Feature `allow-write-only-overlay` since QEMU 5.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-snapshot)
public struct BlockdevSnapshotCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "blockdev-snapshot" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `node`: `str`.
    public var node: String
    /// `overlay`: `str`.
    public var overlay: String

    /// Creates a value.
    public init(node: String, overlay: String) {
        self.node = node
        self.overlay = overlay
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var node: String?
        var overlay: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "node": node = try String(from: &reader)
            case "overlay": overlay = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let node else { throw .missingMember("node", at: objectStart) }
        guard let overlay else { throw .missingMember("overlay", at: objectStart) }
        self.init(node: node, overlay: overlay)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("node", node)
        writer.member("overlay", overlay)
    }
}

/// The command `blockdev-snapshot-delete-internal-sync`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-snapshot-delete-internal-sync)
public struct BlockdevSnapshotDeleteInternalSyncCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = SnapshotInfo
    /// The name on the wire.
    public static var name: String { "blockdev-snapshot-delete-internal-sync" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `device`: `str`.
    public var device: String
    /// `id`: `str`.
    public var id: String?
    /// `name`: `str`.
    public var name: String?

    /// Creates a value.
    public init(device: String, id: String? = nil, name: String? = nil) {
        self.device = device
        self.id = id
        self.name = name
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var device: String?
        var id: String?
        var name: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try String(from: &reader)
            case "id": id = try String(from: &reader)
            case "name": name = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let device else { throw .missingMember("device", at: objectStart) }
        self.init(device: device, id: id, name: name)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("device", device)
        writer.member("id", id)
        writer.member("name", name)
    }
}

/// The command `blockdev-snapshot-internal-sync`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-snapshot-internal-sync)
public struct BlockdevSnapshotInternalSyncCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "blockdev-snapshot-internal-sync" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `device`: `str`.
    public var device: String
    /// `name`: `str`.
    public var name: String

    /// Creates a value.
    public init(device: String, name: String) {
        self.device = device
        self.name = name
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var device: String?
        var name: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try String(from: &reader)
            case "name": name = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let device else { throw .missingMember("device", at: objectStart) }
        guard let name else { throw .missingMember("name", at: objectStart) }
        self.init(device: device, name: name)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("device", device)
        writer.member("name", name)
    }
}

/// The command `blockdev-snapshot-sync`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-snapshot-sync)
public struct BlockdevSnapshotSyncCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "blockdev-snapshot-sync" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `device`: `str`.
    public var device: String?
    /// `node-name`: `str`.
    public var nodeName: String?
    /// `snapshot-file`: `str`.
    public var snapshotFile: String
    /// `snapshot-node-name`: `str`.
    public var snapshotNodeName: String?
    /// `format`: `str`.
    public var format: String?
    /// `mode`: `NewImageMode`.
    public var mode: NewImageMode?

    /// Creates a value.
    public init(
        device: String? = nil,
        nodeName: String? = nil,
        snapshotFile: String,
        snapshotNodeName: String? = nil,
        format: String? = nil,
        mode: NewImageMode? = nil
    ) {
        self.device = device
        self.nodeName = nodeName
        self.snapshotFile = snapshotFile
        self.snapshotNodeName = snapshotNodeName
        self.format = format
        self.mode = mode
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var device: String?
        var nodeName: String?
        var snapshotFile: String?
        var snapshotNodeName: String?
        var format: String?
        var mode: NewImageMode?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try String(from: &reader)
            case "node-name": nodeName = try String(from: &reader)
            case "snapshot-file": snapshotFile = try String(from: &reader)
            case "snapshot-node-name": snapshotNodeName = try String(from: &reader)
            case "format": format = try String(from: &reader)
            case "mode": mode = try NewImageMode(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let snapshotFile else { throw .missingMember("snapshot-file", at: objectStart) }
        self.init(
            device: device,
            nodeName: nodeName,
            snapshotFile: snapshotFile,
            snapshotNodeName: snapshotNodeName,
            format: format,
            mode: mode
        )
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("device", device)
        writer.member("node-name", nodeName)
        writer.member("snapshot-file", snapshotFile)
        writer.member("snapshot-node-name", snapshotNodeName)
        writer.member("format", format)
        writer.member("mode", mode)
    }
}

/// The command `change-backing-file`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.change-backing-file)
public struct ChangeBackingFileCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "change-backing-file" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `device`: `str`.
    public var device: String
    /// `image-node-name`: `str`.
    public var imageNodeName: String
    /// `backing-file`: `str`.
    public var backingFile: String

    /// Creates a value.
    public init(device: String, imageNodeName: String, backingFile: String) {
        self.device = device
        self.imageNodeName = imageNodeName
        self.backingFile = backingFile
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var device: String?
        var imageNodeName: String?
        var backingFile: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try String(from: &reader)
            case "image-node-name": imageNodeName = try String(from: &reader)
            case "backing-file": backingFile = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let device else { throw .missingMember("device", at: objectStart) }
        guard let imageNodeName else { throw .missingMember("image-node-name", at: objectStart) }
        guard let backingFile else { throw .missingMember("backing-file", at: objectStart) }
        self.init(device: device, imageNodeName: imageNodeName, backingFile: backingFile)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("device", device)
        writer.member("image-node-name", imageNodeName)
        writer.member("backing-file", backingFile)
    }
}

/// The command `drive-backup`. Since QEMU 5.2 or before. Deprecated since QEMU 6.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.drive-backup)
public struct DriveBackupCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "drive-backup" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `job-id`: `str`.
    public var jobID: String?
    /// `device`: `str`.
    public var device: String
    /// `sync`: `MirrorSyncMode`.
    public var sync: MirrorSyncMode
    /// `speed`: `int`.
    public var speed: Int?
    /// `bitmap`: `str`.
    public var bitmap: String?
    /// `bitmap-mode`: `BitmapSyncMode`.
    public var bitmapMode: BitmapSyncMode?
    /// `compress`: `bool`.
    public var compress: Bool?
    /// `on-source-error`: `BlockdevOnError`.
    public var onSourceError: BlockdevOnError?
    /// `on-target-error`: `BlockdevOnError`.
    public var onTargetError: BlockdevOnError?
    /// `on-cbw-error`: `OnCbwError`. Since QEMU 10.1.
    public var onCbwError: OnCbwError?
    /// `auto-finalize`: `bool`.
    public var autoFinalize: Bool?
    /// `auto-dismiss`: `bool`.
    public var autoDismiss: Bool?
    /// `filter-node-name`: `str`.
    public var filterNodeName: String?
    /// `discard-source`: `bool`. Since QEMU 9.1.
    public var discardSource: Bool?
    /// `x-perf`: `BackupPerf`. Since QEMU 6.0. Unstable: it may change or vanish without notice.
    public var xPerf: BackupPerf?
    /// `target`: `str`.
    public var target: String
    /// `format`: `str`.
    public var format: String?
    /// `mode`: `NewImageMode`.
    public var mode: NewImageMode?

    /// Creates a value.
    public init(
        jobID: String? = nil,
        device: String,
        sync: MirrorSyncMode,
        speed: Int? = nil,
        bitmap: String? = nil,
        bitmapMode: BitmapSyncMode? = nil,
        compress: Bool? = nil,
        onSourceError: BlockdevOnError? = nil,
        onTargetError: BlockdevOnError? = nil,
        onCbwError: OnCbwError? = nil,
        autoFinalize: Bool? = nil,
        autoDismiss: Bool? = nil,
        filterNodeName: String? = nil,
        discardSource: Bool? = nil,
        xPerf: BackupPerf? = nil,
        target: String,
        format: String? = nil,
        mode: NewImageMode? = nil
    ) {
        self.jobID = jobID
        self.device = device
        self.sync = sync
        self.speed = speed
        self.bitmap = bitmap
        self.bitmapMode = bitmapMode
        self.compress = compress
        self.onSourceError = onSourceError
        self.onTargetError = onTargetError
        self.onCbwError = onCbwError
        self.autoFinalize = autoFinalize
        self.autoDismiss = autoDismiss
        self.filterNodeName = filterNodeName
        self.discardSource = discardSource
        self.xPerf = xPerf
        self.target = target
        self.format = format
        self.mode = mode
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var jobID: String?
        var device: String?
        var sync: MirrorSyncMode?
        var speed: Int?
        var bitmap: String?
        var bitmapMode: BitmapSyncMode?
        var compress: Bool?
        var onSourceError: BlockdevOnError?
        var onTargetError: BlockdevOnError?
        var onCbwError: OnCbwError?
        var autoFinalize: Bool?
        var autoDismiss: Bool?
        var filterNodeName: String?
        var discardSource: Bool?
        var xPerf: BackupPerf?
        var target: String?
        var format: String?
        var mode: NewImageMode?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "job-id": jobID = try String(from: &reader)
            case "device": device = try String(from: &reader)
            case "sync": sync = try MirrorSyncMode(from: &reader)
            case "speed": speed = try Int(from: &reader)
            case "bitmap": bitmap = try String(from: &reader)
            case "bitmap-mode": bitmapMode = try BitmapSyncMode(from: &reader)
            case "compress": compress = try Bool(from: &reader)
            case "on-source-error": onSourceError = try BlockdevOnError(from: &reader)
            case "on-target-error": onTargetError = try BlockdevOnError(from: &reader)
            case "on-cbw-error": onCbwError = try OnCbwError(from: &reader)
            case "auto-finalize": autoFinalize = try Bool(from: &reader)
            case "auto-dismiss": autoDismiss = try Bool(from: &reader)
            case "filter-node-name": filterNodeName = try String(from: &reader)
            case "discard-source": discardSource = try Bool(from: &reader)
            case "x-perf": xPerf = try BackupPerf(from: &reader)
            case "target": target = try String(from: &reader)
            case "format": format = try String(from: &reader)
            case "mode": mode = try NewImageMode(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let device else { throw .missingMember("device", at: objectStart) }
        guard let sync else { throw .missingMember("sync", at: objectStart) }
        guard let target else { throw .missingMember("target", at: objectStart) }
        self.init(
            jobID: jobID,
            device: device,
            sync: sync,
            speed: speed,
            bitmap: bitmap,
            bitmapMode: bitmapMode,
            compress: compress,
            onSourceError: onSourceError,
            onTargetError: onTargetError,
            onCbwError: onCbwError,
            autoFinalize: autoFinalize,
            autoDismiss: autoDismiss,
            filterNodeName: filterNodeName,
            discardSource: discardSource,
            xPerf: xPerf,
            target: target,
            format: format,
            mode: mode
        )
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("job-id", jobID)
        writer.member("device", device)
        writer.member("sync", sync)
        writer.member("speed", speed)
        writer.member("bitmap", bitmap)
        writer.member("bitmap-mode", bitmapMode)
        writer.member("compress", compress)
        writer.member("on-source-error", onSourceError)
        writer.member("on-target-error", onTargetError)
        writer.member("on-cbw-error", onCbwError)
        writer.member("auto-finalize", autoFinalize)
        writer.member("auto-dismiss", autoDismiss)
        writer.member("filter-node-name", filterNodeName)
        writer.member("discard-source", discardSource)
        writer.member("x-perf", xPerf)
        writer.member("target", target)
        writer.member("format", format)
        writer.member("mode", mode)
    }
}

/// The command `drive-mirror`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.drive-mirror)
public struct DriveMirrorCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "drive-mirror" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `job-id`: `str`.
    public var jobID: String?
    /// `device`: `str`.
    public var device: String
    /// `target`: `str`.
    public var target: String
    /// `format`: `str`.
    public var format: String?
    /// `node-name`: `str`.
    public var nodeName: String?
    /// `replaces`: `str`.
    public var replaces: String?
    /// `sync`: `MirrorSyncMode`.
    public var sync: MirrorSyncMode
    /// `mode`: `NewImageMode`.
    public var mode: NewImageMode?
    /// `speed`: `int`.
    public var speed: Int?
    /// `granularity`: `uint32`.
    public var granularity: UInt32?
    /// `buf-size`: `int`.
    public var bufSize: Int?
    /// `on-source-error`: `BlockdevOnError`.
    public var onSourceError: BlockdevOnError?
    /// `on-target-error`: `BlockdevOnError`.
    public var onTargetError: BlockdevOnError?
    /// `unmap`: `bool`.
    public var unmap: Bool?
    /// `copy-mode`: `MirrorCopyMode`.
    public var copyMode: MirrorCopyMode?
    /// `auto-finalize`: `bool`.
    public var autoFinalize: Bool?
    /// `auto-dismiss`: `bool`.
    public var autoDismiss: Bool?

    /// Creates a value.
    public init(
        jobID: String? = nil,
        device: String,
        target: String,
        format: String? = nil,
        nodeName: String? = nil,
        replaces: String? = nil,
        sync: MirrorSyncMode,
        mode: NewImageMode? = nil,
        speed: Int? = nil,
        granularity: UInt32? = nil,
        bufSize: Int? = nil,
        onSourceError: BlockdevOnError? = nil,
        onTargetError: BlockdevOnError? = nil,
        unmap: Bool? = nil,
        copyMode: MirrorCopyMode? = nil,
        autoFinalize: Bool? = nil,
        autoDismiss: Bool? = nil
    ) {
        self.jobID = jobID
        self.device = device
        self.target = target
        self.format = format
        self.nodeName = nodeName
        self.replaces = replaces
        self.sync = sync
        self.mode = mode
        self.speed = speed
        self.granularity = granularity
        self.bufSize = bufSize
        self.onSourceError = onSourceError
        self.onTargetError = onTargetError
        self.unmap = unmap
        self.copyMode = copyMode
        self.autoFinalize = autoFinalize
        self.autoDismiss = autoDismiss
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var jobID: String?
        var device: String?
        var target: String?
        var format: String?
        var nodeName: String?
        var replaces: String?
        var sync: MirrorSyncMode?
        var mode: NewImageMode?
        var speed: Int?
        var granularity: UInt32?
        var bufSize: Int?
        var onSourceError: BlockdevOnError?
        var onTargetError: BlockdevOnError?
        var unmap: Bool?
        var copyMode: MirrorCopyMode?
        var autoFinalize: Bool?
        var autoDismiss: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "job-id": jobID = try String(from: &reader)
            case "device": device = try String(from: &reader)
            case "target": target = try String(from: &reader)
            case "format": format = try String(from: &reader)
            case "node-name": nodeName = try String(from: &reader)
            case "replaces": replaces = try String(from: &reader)
            case "sync": sync = try MirrorSyncMode(from: &reader)
            case "mode": mode = try NewImageMode(from: &reader)
            case "speed": speed = try Int(from: &reader)
            case "granularity": granularity = try UInt32(from: &reader)
            case "buf-size": bufSize = try Int(from: &reader)
            case "on-source-error": onSourceError = try BlockdevOnError(from: &reader)
            case "on-target-error": onTargetError = try BlockdevOnError(from: &reader)
            case "unmap": unmap = try Bool(from: &reader)
            case "copy-mode": copyMode = try MirrorCopyMode(from: &reader)
            case "auto-finalize": autoFinalize = try Bool(from: &reader)
            case "auto-dismiss": autoDismiss = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let device else { throw .missingMember("device", at: objectStart) }
        guard let target else { throw .missingMember("target", at: objectStart) }
        guard let sync else { throw .missingMember("sync", at: objectStart) }
        self.init(
            jobID: jobID,
            device: device,
            target: target,
            format: format,
            nodeName: nodeName,
            replaces: replaces,
            sync: sync,
            mode: mode,
            speed: speed,
            granularity: granularity,
            bufSize: bufSize,
            onSourceError: onSourceError,
            onTargetError: onTargetError,
            unmap: unmap,
            copyMode: copyMode,
            autoFinalize: autoFinalize,
            autoDismiss: autoDismiss
        )
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("job-id", jobID)
        writer.member("device", device)
        writer.member("target", target)
        writer.member("format", format)
        writer.member("node-name", nodeName)
        writer.member("replaces", replaces)
        writer.member("sync", sync)
        writer.member("mode", mode)
        writer.member("speed", speed)
        writer.member("granularity", granularity)
        writer.member("buf-size", bufSize)
        writer.member("on-source-error", onSourceError)
        writer.member("on-target-error", onTargetError)
        writer.member("unmap", unmap)
        writer.member("copy-mode", copyMode)
        writer.member("auto-finalize", autoFinalize)
        writer.member("auto-dismiss", autoDismiss)
    }
}

/// The command `query-block`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.query-block)
public struct QueryBlockCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [BlockInfo]
    /// The name on the wire.
    public static var name: String { "query-block" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `flat`: `bool`. Since QEMU 11.0.
    public var flat: Bool?

    /// Creates a value.
    public init(flat: Bool? = nil) {
        self.flat = flat
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var flat: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "flat": flat = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(flat: flat)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("flat", flat)
    }
}

/// The command `query-block-jobs`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.query-block-jobs)
public struct QueryBlockJobsCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [BlockJobInfo]
    /// The name on the wire.
    public static var name: String { "query-block-jobs" }
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

/// The command `query-blockstats`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.query-blockstats)
public struct QueryBlockstatsCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [BlockStats]
    /// The name on the wire.
    public static var name: String { "query-blockstats" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `query-nodes`: `bool`.
    public var queryNodes: Bool?

    /// Creates a value.
    public init(queryNodes: Bool? = nil) {
        self.queryNodes = queryNodes
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var queryNodes: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "query-nodes": queryNodes = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(queryNodes: queryNodes)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("query-nodes", queryNodes)
    }
}

/// The command `query-named-block-nodes`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.query-named-block-nodes)
public struct QueryNamedBlockNodesCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [BlockDeviceInfo]
    /// The name on the wire.
    public static var name: String { "query-named-block-nodes" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `flat`: `bool`.
    public var flat: Bool?

    /// Creates a value.
    public init(flat: Bool? = nil) {
        self.flat = flat
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var flat: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "flat": flat = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(flat: flat)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("flat", flat)
    }
}

/// The command `x-blockdev-amend`. Since QEMU 5.2 or before. Unstable: it may change or vanish without notice.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-blockdev-amend)
public struct XBlockdevAmendCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "x-blockdev-amend" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `job-id`: `str`.
    public var jobID: String
    /// `node-name`: `str`.
    public var nodeName: String
    /// `options`: `BlockdevAmendOptions`.
    public var options: BlockdevAmendOptions
    /// `force`: `bool`.
    public var force: Bool?

    /// Creates a value.
    public init(jobID: String, nodeName: String, options: BlockdevAmendOptions, force: Bool? = nil) {
        self.jobID = jobID
        self.nodeName = nodeName
        self.options = options
        self.force = force
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var jobID: String?
        var nodeName: String?
        var options: BlockdevAmendOptions?
        var force: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "job-id": jobID = try String(from: &reader)
            case "node-name": nodeName = try String(from: &reader)
            case "options": options = try BlockdevAmendOptions(from: &reader)
            case "force": force = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let jobID else { throw .missingMember("job-id", at: objectStart) }
        guard let nodeName else { throw .missingMember("node-name", at: objectStart) }
        guard let options else { throw .missingMember("options", at: objectStart) }
        self.init(jobID: jobID, nodeName: nodeName, options: options, force: force)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("job-id", jobID)
        writer.member("node-name", nodeName)
        writer.member("options", options)
        writer.member("force", force)
    }
}

/// The command `x-blockdev-change`. Since QEMU 5.2 or before. Unstable: it may change or vanish without notice.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-blockdev-change)
public struct XBlockdevChangeCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "x-blockdev-change" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `parent`: `str`.
    public var parent: String
    /// `child`: `str`.
    public var child: String?
    /// `node`: `str`.
    public var node: String?

    /// Creates a value.
    public init(parent: String, child: String? = nil, node: String? = nil) {
        self.parent = parent
        self.child = child
        self.node = node
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var parent: String?
        var child: String?
        var node: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "parent": parent = try String(from: &reader)
            case "child": child = try String(from: &reader)
            case "node": node = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let parent else { throw .missingMember("parent", at: objectStart) }
        self.init(parent: parent, child: child, node: node)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("parent", parent)
        writer.member("child", child)
        writer.member("node", node)
    }
}

/// The command `x-blockdev-reopen`. Since QEMU 5.2 or before. Until QEMU 6.0.
public struct XBlockdevReopenCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "x-blockdev-reopen" }
    /// All its members.
    public var options: BlockdevOptions

    /// Creates a value.
    public init(_ options: BlockdevOptions) {
        self.options = options
    }

    /// Reads an object.
    public init(from reader: inout JSONReader) throws(JSONError) {
        self.init(try BlockdevOptions(from: &reader))
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        options.writeMembers(to: &writer)
    }
}

/// The command `x-blockdev-set-iothread`. Since QEMU 5.2 or before. Unstable: it may change or vanish without notice.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-blockdev-set-iothread)
public struct XBlockdevSetIothreadCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "x-blockdev-set-iothread" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `node-name`: `str`.
    public var nodeName: String
    /// `iothread`: `StrOrNull`.
    public var iothread: StrOrNull
    /// `force`: `bool`.
    public var force: Bool?

    /// Creates a value.
    public init(nodeName: String, iothread: StrOrNull, force: Bool? = nil) {
        self.nodeName = nodeName
        self.iothread = iothread
        self.force = force
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var nodeName: String?
        var iothread: StrOrNull?
        var force: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "node-name": nodeName = try String(from: &reader)
            case "iothread": iothread = try StrOrNull(from: &reader)
            case "force": force = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let nodeName else { throw .missingMember("node-name", at: objectStart) }
        guard let iothread else { throw .missingMember("iothread", at: objectStart) }
        self.init(nodeName: nodeName, iothread: iothread, force: force)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("node-name", nodeName)
        writer.member("iothread", iothread)
        writer.member("force", force)
    }
}

/// The command `x-debug-block-dirty-bitmap-sha256`. Since QEMU 5.2 or before. Unstable: it may change or vanish without notice.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-debug-block-dirty-bitmap-sha256)
public struct XDebugBlockDirtyBitmapSha256Command: QAPICommand {
    /// What QEMU returns.
    public typealias Response = BlockDirtyBitmapSha256
    /// The name on the wire.
    public static var name: String { "x-debug-block-dirty-bitmap-sha256" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `node`: `str`.
    public var node: String
    /// `name`: `str`.
    public var name: String

    /// Creates a value.
    public init(node: String, name: String) {
        self.node = node
        self.name = name
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var node: String?
        var name: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "node": node = try String(from: &reader)
            case "name": name = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let node else { throw .missingMember("node", at: objectStart) }
        guard let name else { throw .missingMember("name", at: objectStart) }
        self.init(node: node, name: name)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("node", node)
        writer.member("name", name)
    }
}

/// The command `x-debug-query-block-graph`. Since QEMU 5.2 or before. Unstable: it may change or vanish without notice.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-debug-query-block-graph)
public struct XDebugQueryBlockGraphCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = XDbgBlockGraph
    /// The name on the wire.
    public static var name: String { "x-debug-query-block-graph" }
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

extension QAPIExecutor {
    /// Executes `block-commit`, see ``BlockCommitCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func blockCommit(
        jobID: String? = nil,
        device: String,
        baseNode: String? = nil,
        base: String? = nil,
        topNode: String? = nil,
        top: String? = nil,
        backingFile: String? = nil,
        backingMaskProtocol: Bool? = nil,
        speed: Int? = nil,
        onError: BlockdevOnError? = nil,
        filterNodeName: String? = nil,
        autoFinalize: Bool? = nil,
        autoDismiss: Bool? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = BlockCommitCommand(
            jobID: jobID,
            device: device,
            baseNode: baseNode,
            base: base,
            topNode: topNode,
            top: top,
            backingFile: backingFile,
            backingMaskProtocol: backingMaskProtocol,
            speed: speed,
            onError: onError,
            filterNodeName: filterNodeName,
            autoFinalize: autoFinalize,
            autoDismiss: autoDismiss
        )
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `block-dirty-bitmap-add`, see ``BlockDirtyBitmapAddCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func blockDirtyBitmapAdd(
        node: String,
        name: String,
        granularity: UInt32? = nil,
        persistent: Bool? = nil,
        disabled: Bool? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = BlockDirtyBitmapAddCommand(
            node: node,
            name: name,
            granularity: granularity,
            persistent: persistent,
            disabled: disabled
        )
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `block-dirty-bitmap-clear`, see ``BlockDirtyBitmapClearCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func blockDirtyBitmapClear(
        node: String,
        name: String,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = BlockDirtyBitmapClearCommand(node: node, name: name)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `block-dirty-bitmap-disable`, see ``BlockDirtyBitmapDisableCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func blockDirtyBitmapDisable(
        node: String,
        name: String,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = BlockDirtyBitmapDisableCommand(node: node, name: name)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `block-dirty-bitmap-enable`, see ``BlockDirtyBitmapEnableCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func blockDirtyBitmapEnable(
        node: String,
        name: String,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = BlockDirtyBitmapEnableCommand(node: node, name: name)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `block-dirty-bitmap-merge`, see ``BlockDirtyBitmapMergeCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func blockDirtyBitmapMerge(
        node: String,
        target: String,
        bitmaps: [BlockDirtyBitmapOrStr],
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = BlockDirtyBitmapMergeCommand(node: node, target: target, bitmaps: bitmaps)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `block-dirty-bitmap-remove`, see ``BlockDirtyBitmapRemoveCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func blockDirtyBitmapRemove(
        node: String,
        name: String,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = BlockDirtyBitmapRemoveCommand(node: node, name: name)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `block-job-cancel`, see ``BlockJobCancelCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func blockJobCancel(
        device: String,
        force: Bool? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = BlockJobCancelCommand(device: device, force: force)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `block-job-change`, see ``BlockJobChangeCommand``. Since QEMU 8.2.
    ///
    /// - Throws: ``QMPError``.
    public func blockJobChange(
        _ options: BlockJobChangeOptions,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = BlockJobChangeCommand(options)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `block-job-complete`, see ``BlockJobCompleteCommand``. Since QEMU 5.2 or before. Deprecated since QEMU 10.1.
    ///
    /// - Throws: ``QMPError``.
    public func blockJobComplete(device: String, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = BlockJobCompleteCommand(device: device)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `block-job-dismiss`, see ``BlockJobDismissCommand``. Since QEMU 5.2 or before. Deprecated since QEMU 10.1.
    ///
    /// - Throws: ``QMPError``.
    public func blockJobDismiss(id: String, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = BlockJobDismissCommand(id: id)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `block-job-finalize`, see ``BlockJobFinalizeCommand``. Since QEMU 5.2 or before. Deprecated since QEMU 10.1.
    ///
    /// - Throws: ``QMPError``.
    public func blockJobFinalize(id: String, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = BlockJobFinalizeCommand(id: id)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `block-job-pause`, see ``BlockJobPauseCommand``. Since QEMU 5.2 or before. Deprecated since QEMU 10.1.
    ///
    /// - Throws: ``QMPError``.
    public func blockJobPause(device: String, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = BlockJobPauseCommand(device: device)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `block-job-resume`, see ``BlockJobResumeCommand``. Since QEMU 5.2 or before. Deprecated since QEMU 10.1.
    ///
    /// - Throws: ``QMPError``.
    public func blockJobResume(device: String, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = BlockJobResumeCommand(device: device)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `block-job-set-speed`, see ``BlockJobSetSpeedCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func blockJobSetSpeed(device: String, speed: Int, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = BlockJobSetSpeedCommand(device: device, speed: speed)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `block-set-write-threshold`, see ``BlockSetWriteThresholdCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func blockSetWriteThreshold(
        nodeName: String,
        writeThreshold: UInt64,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = BlockSetWriteThresholdCommand(nodeName: nodeName, writeThreshold: writeThreshold)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `block-stream`, see ``BlockStreamCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func blockStream(
        jobID: String? = nil,
        device: String,
        base: String? = nil,
        baseNode: String? = nil,
        backingFile: String? = nil,
        backingMaskProtocol: Bool? = nil,
        bottom: String? = nil,
        speed: Int? = nil,
        onError: BlockdevOnError? = nil,
        filterNodeName: String? = nil,
        autoFinalize: Bool? = nil,
        autoDismiss: Bool? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = BlockStreamCommand(
            jobID: jobID,
            device: device,
            base: base,
            baseNode: baseNode,
            backingFile: backingFile,
            backingMaskProtocol: backingMaskProtocol,
            bottom: bottom,
            speed: speed,
            onError: onError,
            filterNodeName: filterNodeName,
            autoFinalize: autoFinalize,
            autoDismiss: autoDismiss
        )
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `block_passwd`, see ``BlockPasswdCommand``. Since QEMU 5.2 or before. Until QEMU 5.2.
    ///
    /// - Throws: ``QMPError``.
    public func blockPasswd(
        device: String? = nil,
        nodeName: String? = nil,
        password: String,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = BlockPasswdCommand(device: device, nodeName: nodeName, password: password)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `block_resize`, see ``BlockResizeCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func blockResize(
        device: String? = nil,
        nodeName: String? = nil,
        size: Int,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = BlockResizeCommand(device: device, nodeName: nodeName, size: size)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `blockdev-add`, see ``BlockdevAddCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func blockdevAdd(_ options: BlockdevOptions, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = BlockdevAddCommand(options)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `blockdev-backup`, see ``BlockdevBackupCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func blockdevBackup(
        jobID: String? = nil,
        device: String,
        sync: MirrorSyncMode,
        speed: Int? = nil,
        bitmap: String? = nil,
        bitmapMode: BitmapSyncMode? = nil,
        compress: Bool? = nil,
        onSourceError: BlockdevOnError? = nil,
        onTargetError: BlockdevOnError? = nil,
        onCbwError: OnCbwError? = nil,
        autoFinalize: Bool? = nil,
        autoDismiss: Bool? = nil,
        filterNodeName: String? = nil,
        discardSource: Bool? = nil,
        xPerf: BackupPerf? = nil,
        target: String,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = BlockdevBackupCommand(
            jobID: jobID,
            device: device,
            sync: sync,
            speed: speed,
            bitmap: bitmap,
            bitmapMode: bitmapMode,
            compress: compress,
            onSourceError: onSourceError,
            onTargetError: onTargetError,
            onCbwError: onCbwError,
            autoFinalize: autoFinalize,
            autoDismiss: autoDismiss,
            filterNodeName: filterNodeName,
            discardSource: discardSource,
            xPerf: xPerf,
            target: target
        )
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `blockdev-create`, see ``BlockdevCreateCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func blockdevCreate(
        jobID: String,
        options: BlockdevCreateOptions,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = BlockdevCreateCommand(jobID: jobID, options: options)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `blockdev-del`, see ``BlockdevDelCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func blockdevDel(nodeName: String, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = BlockdevDelCommand(nodeName: nodeName)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `blockdev-mirror`, see ``BlockdevMirrorCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func blockdevMirror(
        jobID: String? = nil,
        device: String,
        target: String,
        replaces: String? = nil,
        sync: MirrorSyncMode,
        speed: Int? = nil,
        granularity: UInt32? = nil,
        bufSize: Int? = nil,
        onSourceError: BlockdevOnError? = nil,
        onTargetError: BlockdevOnError? = nil,
        filterNodeName: String? = nil,
        copyMode: MirrorCopyMode? = nil,
        autoFinalize: Bool? = nil,
        autoDismiss: Bool? = nil,
        targetIsZero: Bool? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = BlockdevMirrorCommand(
            jobID: jobID,
            device: device,
            target: target,
            replaces: replaces,
            sync: sync,
            speed: speed,
            granularity: granularity,
            bufSize: bufSize,
            onSourceError: onSourceError,
            onTargetError: onTargetError,
            filterNodeName: filterNodeName,
            copyMode: copyMode,
            autoFinalize: autoFinalize,
            autoDismiss: autoDismiss,
            targetIsZero: targetIsZero
        )
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `blockdev-reopen`, see ``BlockdevReopenCommand``. Since QEMU 6.1.
    ///
    /// - Throws: ``QMPError``.
    public func blockdevReopen(options: [BlockdevOptions], timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = BlockdevReopenCommand(options: options)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `blockdev-set-active`, see ``BlockdevSetActiveCommand``. Since QEMU 10.0.
    ///
    /// - Throws: ``QMPError``.
    public func blockdevSetActive(
        nodeName: String? = nil,
        active: Bool,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = BlockdevSetActiveCommand(nodeName: nodeName, active: active)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `blockdev-snapshot`, see ``BlockdevSnapshotCommand``. Since QEMU 5.2 or before. Feature `allow-write-only-overlay` since QEMU 5.2.
    ///
    /// - Throws: ``QMPError``.
    public func blockdevSnapshot(
        node: String,
        overlay: String,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = BlockdevSnapshotCommand(node: node, overlay: overlay)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `blockdev-snapshot-delete-internal-sync`, see ``BlockdevSnapshotDeleteInternalSyncCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func blockdevSnapshotDeleteInternalSync(
        device: String,
        id: String? = nil,
        name: String? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> SnapshotInfo {
        let command = BlockdevSnapshotDeleteInternalSyncCommand(device: device, id: id, name: name)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `blockdev-snapshot-internal-sync`, see ``BlockdevSnapshotInternalSyncCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func blockdevSnapshotInternalSync(
        device: String,
        name: String,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = BlockdevSnapshotInternalSyncCommand(device: device, name: name)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `blockdev-snapshot-sync`, see ``BlockdevSnapshotSyncCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func blockdevSnapshotSync(
        device: String? = nil,
        nodeName: String? = nil,
        snapshotFile: String,
        snapshotNodeName: String? = nil,
        format: String? = nil,
        mode: NewImageMode? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = BlockdevSnapshotSyncCommand(
            device: device,
            nodeName: nodeName,
            snapshotFile: snapshotFile,
            snapshotNodeName: snapshotNodeName,
            format: format,
            mode: mode
        )
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `change-backing-file`, see ``ChangeBackingFileCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func changeBackingFile(
        device: String,
        imageNodeName: String,
        backingFile: String,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = ChangeBackingFileCommand(device: device, imageNodeName: imageNodeName, backingFile: backingFile)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `drive-backup`, see ``DriveBackupCommand``. Since QEMU 5.2 or before. Deprecated since QEMU 6.2.
    ///
    /// - Throws: ``QMPError``.
    public func driveBackup(
        jobID: String? = nil,
        device: String,
        sync: MirrorSyncMode,
        speed: Int? = nil,
        bitmap: String? = nil,
        bitmapMode: BitmapSyncMode? = nil,
        compress: Bool? = nil,
        onSourceError: BlockdevOnError? = nil,
        onTargetError: BlockdevOnError? = nil,
        onCbwError: OnCbwError? = nil,
        autoFinalize: Bool? = nil,
        autoDismiss: Bool? = nil,
        filterNodeName: String? = nil,
        discardSource: Bool? = nil,
        xPerf: BackupPerf? = nil,
        target: String,
        format: String? = nil,
        mode: NewImageMode? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = DriveBackupCommand(
            jobID: jobID,
            device: device,
            sync: sync,
            speed: speed,
            bitmap: bitmap,
            bitmapMode: bitmapMode,
            compress: compress,
            onSourceError: onSourceError,
            onTargetError: onTargetError,
            onCbwError: onCbwError,
            autoFinalize: autoFinalize,
            autoDismiss: autoDismiss,
            filterNodeName: filterNodeName,
            discardSource: discardSource,
            xPerf: xPerf,
            target: target,
            format: format,
            mode: mode
        )
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `drive-mirror`, see ``DriveMirrorCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func driveMirror(
        jobID: String? = nil,
        device: String,
        target: String,
        format: String? = nil,
        nodeName: String? = nil,
        replaces: String? = nil,
        sync: MirrorSyncMode,
        mode: NewImageMode? = nil,
        speed: Int? = nil,
        granularity: UInt32? = nil,
        bufSize: Int? = nil,
        onSourceError: BlockdevOnError? = nil,
        onTargetError: BlockdevOnError? = nil,
        unmap: Bool? = nil,
        copyMode: MirrorCopyMode? = nil,
        autoFinalize: Bool? = nil,
        autoDismiss: Bool? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = DriveMirrorCommand(
            jobID: jobID,
            device: device,
            target: target,
            format: format,
            nodeName: nodeName,
            replaces: replaces,
            sync: sync,
            mode: mode,
            speed: speed,
            granularity: granularity,
            bufSize: bufSize,
            onSourceError: onSourceError,
            onTargetError: onTargetError,
            unmap: unmap,
            copyMode: copyMode,
            autoFinalize: autoFinalize,
            autoDismiss: autoDismiss
        )
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `query-block`, see ``QueryBlockCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryBlock(flat: Bool? = nil, timeout: QMPTimeout = .standard) async throws(QMPError) -> [BlockInfo] {
        let command = QueryBlockCommand(flat: flat)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-block-jobs`, see ``QueryBlockJobsCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryBlockJobs(timeout: QMPTimeout = .standard) async throws(QMPError) -> [BlockJobInfo] {
        let command = QueryBlockJobsCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-blockstats`, see ``QueryBlockstatsCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryBlockstats(
        queryNodes: Bool? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> [BlockStats] {
        let command = QueryBlockstatsCommand(queryNodes: queryNodes)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-named-block-nodes`, see ``QueryNamedBlockNodesCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryNamedBlockNodes(
        flat: Bool? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> [BlockDeviceInfo] {
        let command = QueryNamedBlockNodesCommand(flat: flat)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `x-blockdev-amend`, see ``XBlockdevAmendCommand``. Since QEMU 5.2 or before. Unstable: it may change or vanish without notice.
    ///
    /// - Throws: ``QMPError``.
    public func xBlockdevAmend(
        jobID: String,
        nodeName: String,
        options: BlockdevAmendOptions,
        force: Bool? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = XBlockdevAmendCommand(jobID: jobID, nodeName: nodeName, options: options, force: force)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `x-blockdev-change`, see ``XBlockdevChangeCommand``. Since QEMU 5.2 or before. Unstable: it may change or vanish without notice.
    ///
    /// - Throws: ``QMPError``.
    public func xBlockdevChange(
        parent: String,
        child: String? = nil,
        node: String? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = XBlockdevChangeCommand(parent: parent, child: child, node: node)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `x-blockdev-reopen`, see ``XBlockdevReopenCommand``. Since QEMU 5.2 or before. Until QEMU 6.0.
    ///
    /// - Throws: ``QMPError``.
    public func xBlockdevReopen(_ options: BlockdevOptions, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = XBlockdevReopenCommand(options)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `x-blockdev-set-iothread`, see ``XBlockdevSetIothreadCommand``. Since QEMU 5.2 or before. Unstable: it may change or vanish without notice.
    ///
    /// - Throws: ``QMPError``.
    public func xBlockdevSetIothread(
        nodeName: String,
        iothread: StrOrNull,
        force: Bool? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = XBlockdevSetIothreadCommand(nodeName: nodeName, iothread: iothread, force: force)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `x-debug-block-dirty-bitmap-sha256`, see ``XDebugBlockDirtyBitmapSha256Command``. Since QEMU 5.2 or before. Unstable: it may change or vanish without notice.
    ///
    /// - Throws: ``QMPError``.
    public func xDebugBlockDirtyBitmapSha256(
        node: String,
        name: String,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> BlockDirtyBitmapSha256 {
        let command = XDebugBlockDirtyBitmapSha256Command(node: node, name: name)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `x-debug-query-block-graph`, see ``XDebugQueryBlockGraphCommand``. Since QEMU 5.2 or before. Unstable: it may change or vanish without notice.
    ///
    /// - Throws: ``QMPError``.
    public func xDebugQueryBlockGraph(timeout: QMPTimeout = .standard) async throws(QMPError) -> XDbgBlockGraph {
        let command = XDebugQueryBlockGraphCommand()
        return try await execute(command, timeout: timeout)
    }
}

extension QAPIArgument where Command == BlockCommitCommand {
    /// `job-id`.
    public static var jobID: Self { Self(wireName: "job-id") }
    /// `device`.
    public static var device: Self { Self(wireName: "device") }
    /// `base-node`.
    public static var baseNode: Self { Self(wireName: "base-node") }
    /// `base`.
    public static var base: Self { Self(wireName: "base") }
    /// `top-node`.
    public static var topNode: Self { Self(wireName: "top-node") }
    /// `top`.
    public static var top: Self { Self(wireName: "top") }
    /// `backing-file`.
    public static var backingFile: Self { Self(wireName: "backing-file") }
    /// `backing-mask-protocol`.
    public static var backingMaskProtocol: Self { Self(wireName: "backing-mask-protocol") }
    /// `speed`.
    public static var speed: Self { Self(wireName: "speed") }
    /// `on-error`.
    public static var onError: Self { Self(wireName: "on-error") }
    /// `filter-node-name`.
    public static var filterNodeName: Self { Self(wireName: "filter-node-name") }
    /// `auto-finalize`.
    public static var autoFinalize: Self { Self(wireName: "auto-finalize") }
    /// `auto-dismiss`.
    public static var autoDismiss: Self { Self(wireName: "auto-dismiss") }
}

extension QAPIArgument where Command == BlockDirtyBitmapAddCommand {
    /// `node`.
    public static var node: Self { Self(wireName: "node") }
    /// `name`.
    public static var name: Self { Self(wireName: "name") }
    /// `granularity`.
    public static var granularity: Self { Self(wireName: "granularity") }
    /// `persistent`.
    public static var persistent: Self { Self(wireName: "persistent") }
    /// `disabled`.
    public static var disabled: Self { Self(wireName: "disabled") }
}

extension QAPIArgument where Command == BlockDirtyBitmapClearCommand {
    /// `node`.
    public static var node: Self { Self(wireName: "node") }
    /// `name`.
    public static var name: Self { Self(wireName: "name") }
}

extension QAPIArgument where Command == BlockDirtyBitmapDisableCommand {
    /// `node`.
    public static var node: Self { Self(wireName: "node") }
    /// `name`.
    public static var name: Self { Self(wireName: "name") }
}

extension QAPIArgument where Command == BlockDirtyBitmapEnableCommand {
    /// `node`.
    public static var node: Self { Self(wireName: "node") }
    /// `name`.
    public static var name: Self { Self(wireName: "name") }
}

extension QAPIArgument where Command == BlockDirtyBitmapMergeCommand {
    /// `node`.
    public static var node: Self { Self(wireName: "node") }
    /// `target`.
    public static var target: Self { Self(wireName: "target") }
    /// `bitmaps`.
    public static var bitmaps: Self { Self(wireName: "bitmaps") }
}

extension QAPIArgument where Command == BlockDirtyBitmapRemoveCommand {
    /// `node`.
    public static var node: Self { Self(wireName: "node") }
    /// `name`.
    public static var name: Self { Self(wireName: "name") }
}

extension QAPIArgument where Command == BlockJobCancelCommand {
    /// `device`.
    public static var device: Self { Self(wireName: "device") }
    /// `force`.
    public static var force: Self { Self(wireName: "force") }
}

extension QAPIArgument where Command == BlockJobChangeCommand {
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
    /// `type`.
    public static var type: Self { Self(wireName: "type") }
}

extension QAPIArgument where Command == BlockJobCompleteCommand {
    /// `device`.
    public static var device: Self { Self(wireName: "device") }
}

extension QAPIArgument where Command == BlockJobDismissCommand {
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
}

extension QAPIArgument where Command == BlockJobFinalizeCommand {
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
}

extension QAPIArgument where Command == BlockJobPauseCommand {
    /// `device`.
    public static var device: Self { Self(wireName: "device") }
}

extension QAPIArgument where Command == BlockJobResumeCommand {
    /// `device`.
    public static var device: Self { Self(wireName: "device") }
}

extension QAPIArgument where Command == BlockJobSetSpeedCommand {
    /// `device`.
    public static var device: Self { Self(wireName: "device") }
    /// `speed`.
    public static var speed: Self { Self(wireName: "speed") }
}

extension QAPIArgument where Command == BlockSetWriteThresholdCommand {
    /// `node-name`.
    public static var nodeName: Self { Self(wireName: "node-name") }
    /// `write-threshold`.
    public static var writeThreshold: Self { Self(wireName: "write-threshold") }
}

extension QAPIArgument where Command == BlockStreamCommand {
    /// `job-id`.
    public static var jobID: Self { Self(wireName: "job-id") }
    /// `device`.
    public static var device: Self { Self(wireName: "device") }
    /// `base`.
    public static var base: Self { Self(wireName: "base") }
    /// `base-node`.
    public static var baseNode: Self { Self(wireName: "base-node") }
    /// `backing-file`.
    public static var backingFile: Self { Self(wireName: "backing-file") }
    /// `backing-mask-protocol`.
    public static var backingMaskProtocol: Self { Self(wireName: "backing-mask-protocol") }
    /// `bottom`.
    public static var bottom: Self { Self(wireName: "bottom") }
    /// `speed`.
    public static var speed: Self { Self(wireName: "speed") }
    /// `on-error`.
    public static var onError: Self { Self(wireName: "on-error") }
    /// `filter-node-name`.
    public static var filterNodeName: Self { Self(wireName: "filter-node-name") }
    /// `auto-finalize`.
    public static var autoFinalize: Self { Self(wireName: "auto-finalize") }
    /// `auto-dismiss`.
    public static var autoDismiss: Self { Self(wireName: "auto-dismiss") }
}

extension QAPIArgument where Command == BlockPasswdCommand {
    /// `device`.
    public static var device: Self { Self(wireName: "device") }
    /// `node-name`.
    public static var nodeName: Self { Self(wireName: "node-name") }
    /// `password`.
    public static var password: Self { Self(wireName: "password") }
}

extension QAPIArgument where Command == BlockResizeCommand {
    /// `device`.
    public static var device: Self { Self(wireName: "device") }
    /// `node-name`.
    public static var nodeName: Self { Self(wireName: "node-name") }
    /// `size`.
    public static var size: Self { Self(wireName: "size") }
}

extension QAPIArgument where Command == BlockdevAddCommand {
    /// `driver`.
    public static var driver: Self { Self(wireName: "driver") }
    /// `node-name`.
    public static var nodeName: Self { Self(wireName: "node-name") }
    /// `discard`.
    public static var discard: Self { Self(wireName: "discard") }
    /// `cache`.
    public static var cache: Self { Self(wireName: "cache") }
    /// `active`.
    public static var active: Self { Self(wireName: "active") }
    /// `read-only`.
    public static var readOnly: Self { Self(wireName: "read-only") }
    /// `auto-read-only`.
    public static var autoReadOnly: Self { Self(wireName: "auto-read-only") }
    /// `force-share`.
    public static var forceShare: Self { Self(wireName: "force-share") }
    /// `detect-zeroes`.
    public static var detectZeroes: Self { Self(wireName: "detect-zeroes") }
}

extension QAPIArgument where Command == BlockdevBackupCommand {
    /// `job-id`.
    public static var jobID: Self { Self(wireName: "job-id") }
    /// `device`.
    public static var device: Self { Self(wireName: "device") }
    /// `sync`.
    public static var sync: Self { Self(wireName: "sync") }
    /// `speed`.
    public static var speed: Self { Self(wireName: "speed") }
    /// `bitmap`.
    public static var bitmap: Self { Self(wireName: "bitmap") }
    /// `bitmap-mode`.
    public static var bitmapMode: Self { Self(wireName: "bitmap-mode") }
    /// `compress`.
    public static var compress: Self { Self(wireName: "compress") }
    /// `on-source-error`.
    public static var onSourceError: Self { Self(wireName: "on-source-error") }
    /// `on-target-error`.
    public static var onTargetError: Self { Self(wireName: "on-target-error") }
    /// `on-cbw-error`.
    public static var onCbwError: Self { Self(wireName: "on-cbw-error") }
    /// `auto-finalize`.
    public static var autoFinalize: Self { Self(wireName: "auto-finalize") }
    /// `auto-dismiss`.
    public static var autoDismiss: Self { Self(wireName: "auto-dismiss") }
    /// `filter-node-name`.
    public static var filterNodeName: Self { Self(wireName: "filter-node-name") }
    /// `discard-source`.
    public static var discardSource: Self { Self(wireName: "discard-source") }
    /// `x-perf`.
    public static var xPerf: Self { Self(wireName: "x-perf") }
    /// `target`.
    public static var target: Self { Self(wireName: "target") }
}

extension QAPIArgument where Command == BlockdevCreateCommand {
    /// `job-id`.
    public static var jobID: Self { Self(wireName: "job-id") }
    /// `options`.
    public static var options: Self { Self(wireName: "options") }
}

extension QAPIArgument where Command == BlockdevDelCommand {
    /// `node-name`.
    public static var nodeName: Self { Self(wireName: "node-name") }
}

extension QAPIArgument where Command == BlockdevMirrorCommand {
    /// `job-id`.
    public static var jobID: Self { Self(wireName: "job-id") }
    /// `device`.
    public static var device: Self { Self(wireName: "device") }
    /// `target`.
    public static var target: Self { Self(wireName: "target") }
    /// `replaces`.
    public static var replaces: Self { Self(wireName: "replaces") }
    /// `sync`.
    public static var sync: Self { Self(wireName: "sync") }
    /// `speed`.
    public static var speed: Self { Self(wireName: "speed") }
    /// `granularity`.
    public static var granularity: Self { Self(wireName: "granularity") }
    /// `buf-size`.
    public static var bufSize: Self { Self(wireName: "buf-size") }
    /// `on-source-error`.
    public static var onSourceError: Self { Self(wireName: "on-source-error") }
    /// `on-target-error`.
    public static var onTargetError: Self { Self(wireName: "on-target-error") }
    /// `filter-node-name`.
    public static var filterNodeName: Self { Self(wireName: "filter-node-name") }
    /// `copy-mode`.
    public static var copyMode: Self { Self(wireName: "copy-mode") }
    /// `auto-finalize`.
    public static var autoFinalize: Self { Self(wireName: "auto-finalize") }
    /// `auto-dismiss`.
    public static var autoDismiss: Self { Self(wireName: "auto-dismiss") }
    /// `target-is-zero`.
    public static var targetIsZero: Self { Self(wireName: "target-is-zero") }
}

extension QAPIArgument where Command == BlockdevReopenCommand {
    /// `options`.
    public static var options: Self { Self(wireName: "options") }
}

extension QAPIArgument where Command == BlockdevSetActiveCommand {
    /// `node-name`.
    public static var nodeName: Self { Self(wireName: "node-name") }
    /// `active`.
    public static var active: Self { Self(wireName: "active") }
}

extension QAPIArgument where Command == BlockdevSnapshotCommand {
    /// `node`.
    public static var node: Self { Self(wireName: "node") }
    /// `overlay`.
    public static var overlay: Self { Self(wireName: "overlay") }
}

extension QAPIArgument where Command == BlockdevSnapshotDeleteInternalSyncCommand {
    /// `device`.
    public static var device: Self { Self(wireName: "device") }
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
    /// `name`.
    public static var name: Self { Self(wireName: "name") }
}

extension QAPIArgument where Command == BlockdevSnapshotInternalSyncCommand {
    /// `device`.
    public static var device: Self { Self(wireName: "device") }
    /// `name`.
    public static var name: Self { Self(wireName: "name") }
}

extension QAPIArgument where Command == BlockdevSnapshotSyncCommand {
    /// `device`.
    public static var device: Self { Self(wireName: "device") }
    /// `node-name`.
    public static var nodeName: Self { Self(wireName: "node-name") }
    /// `snapshot-file`.
    public static var snapshotFile: Self { Self(wireName: "snapshot-file") }
    /// `snapshot-node-name`.
    public static var snapshotNodeName: Self { Self(wireName: "snapshot-node-name") }
    /// `format`.
    public static var format: Self { Self(wireName: "format") }
    /// `mode`.
    public static var mode: Self { Self(wireName: "mode") }
}

extension QAPIArgument where Command == ChangeBackingFileCommand {
    /// `device`.
    public static var device: Self { Self(wireName: "device") }
    /// `image-node-name`.
    public static var imageNodeName: Self { Self(wireName: "image-node-name") }
    /// `backing-file`.
    public static var backingFile: Self { Self(wireName: "backing-file") }
}

extension QAPIArgument where Command == DriveBackupCommand {
    /// `job-id`.
    public static var jobID: Self { Self(wireName: "job-id") }
    /// `device`.
    public static var device: Self { Self(wireName: "device") }
    /// `sync`.
    public static var sync: Self { Self(wireName: "sync") }
    /// `speed`.
    public static var speed: Self { Self(wireName: "speed") }
    /// `bitmap`.
    public static var bitmap: Self { Self(wireName: "bitmap") }
    /// `bitmap-mode`.
    public static var bitmapMode: Self { Self(wireName: "bitmap-mode") }
    /// `compress`.
    public static var compress: Self { Self(wireName: "compress") }
    /// `on-source-error`.
    public static var onSourceError: Self { Self(wireName: "on-source-error") }
    /// `on-target-error`.
    public static var onTargetError: Self { Self(wireName: "on-target-error") }
    /// `on-cbw-error`.
    public static var onCbwError: Self { Self(wireName: "on-cbw-error") }
    /// `auto-finalize`.
    public static var autoFinalize: Self { Self(wireName: "auto-finalize") }
    /// `auto-dismiss`.
    public static var autoDismiss: Self { Self(wireName: "auto-dismiss") }
    /// `filter-node-name`.
    public static var filterNodeName: Self { Self(wireName: "filter-node-name") }
    /// `discard-source`.
    public static var discardSource: Self { Self(wireName: "discard-source") }
    /// `x-perf`.
    public static var xPerf: Self { Self(wireName: "x-perf") }
    /// `target`.
    public static var target: Self { Self(wireName: "target") }
    /// `format`.
    public static var format: Self { Self(wireName: "format") }
    /// `mode`.
    public static var mode: Self { Self(wireName: "mode") }
}

extension QAPIArgument where Command == DriveMirrorCommand {
    /// `job-id`.
    public static var jobID: Self { Self(wireName: "job-id") }
    /// `device`.
    public static var device: Self { Self(wireName: "device") }
    /// `target`.
    public static var target: Self { Self(wireName: "target") }
    /// `format`.
    public static var format: Self { Self(wireName: "format") }
    /// `node-name`.
    public static var nodeName: Self { Self(wireName: "node-name") }
    /// `replaces`.
    public static var replaces: Self { Self(wireName: "replaces") }
    /// `sync`.
    public static var sync: Self { Self(wireName: "sync") }
    /// `mode`.
    public static var mode: Self { Self(wireName: "mode") }
    /// `speed`.
    public static var speed: Self { Self(wireName: "speed") }
    /// `granularity`.
    public static var granularity: Self { Self(wireName: "granularity") }
    /// `buf-size`.
    public static var bufSize: Self { Self(wireName: "buf-size") }
    /// `on-source-error`.
    public static var onSourceError: Self { Self(wireName: "on-source-error") }
    /// `on-target-error`.
    public static var onTargetError: Self { Self(wireName: "on-target-error") }
    /// `unmap`.
    public static var unmap: Self { Self(wireName: "unmap") }
    /// `copy-mode`.
    public static var copyMode: Self { Self(wireName: "copy-mode") }
    /// `auto-finalize`.
    public static var autoFinalize: Self { Self(wireName: "auto-finalize") }
    /// `auto-dismiss`.
    public static var autoDismiss: Self { Self(wireName: "auto-dismiss") }
}

extension QAPIArgument where Command == QueryBlockCommand {
    /// `flat`.
    public static var flat: Self { Self(wireName: "flat") }
}

extension QAPIArgument where Command == QueryBlockstatsCommand {
    /// `query-nodes`.
    public static var queryNodes: Self { Self(wireName: "query-nodes") }
}

extension QAPIArgument where Command == QueryNamedBlockNodesCommand {
    /// `flat`.
    public static var flat: Self { Self(wireName: "flat") }
}

extension QAPIArgument where Command == XBlockdevAmendCommand {
    /// `job-id`.
    public static var jobID: Self { Self(wireName: "job-id") }
    /// `node-name`.
    public static var nodeName: Self { Self(wireName: "node-name") }
    /// `options`.
    public static var options: Self { Self(wireName: "options") }
    /// `force`.
    public static var force: Self { Self(wireName: "force") }
}

extension QAPIArgument where Command == XBlockdevChangeCommand {
    /// `parent`.
    public static var parent: Self { Self(wireName: "parent") }
    /// `child`.
    public static var child: Self { Self(wireName: "child") }
    /// `node`.
    public static var node: Self { Self(wireName: "node") }
}

extension QAPIArgument where Command == XBlockdevReopenCommand {
    /// `driver`.
    public static var driver: Self { Self(wireName: "driver") }
    /// `node-name`.
    public static var nodeName: Self { Self(wireName: "node-name") }
    /// `discard`.
    public static var discard: Self { Self(wireName: "discard") }
    /// `cache`.
    public static var cache: Self { Self(wireName: "cache") }
    /// `active`.
    public static var active: Self { Self(wireName: "active") }
    /// `read-only`.
    public static var readOnly: Self { Self(wireName: "read-only") }
    /// `auto-read-only`.
    public static var autoReadOnly: Self { Self(wireName: "auto-read-only") }
    /// `force-share`.
    public static var forceShare: Self { Self(wireName: "force-share") }
    /// `detect-zeroes`.
    public static var detectZeroes: Self { Self(wireName: "detect-zeroes") }
}

extension QAPIArgument where Command == XBlockdevSetIothreadCommand {
    /// `node-name`.
    public static var nodeName: Self { Self(wireName: "node-name") }
    /// `iothread`.
    public static var iothread: Self { Self(wireName: "iothread") }
    /// `force`.
    public static var force: Self { Self(wireName: "force") }
}

extension QAPIArgument where Command == XDebugBlockDirtyBitmapSha256Command {
    /// `node`.
    public static var node: Self { Self(wireName: "node") }
    /// `name`.
    public static var name: Self { Self(wireName: "name") }
}

/// The event `BLOCK_IMAGE_CORRUPTED`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_IMAGE_CORRUPTED)
public struct BlockImageCorruptedEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "BLOCK_IMAGE_CORRUPTED" }
    /// `device`: `str`.
    public var device: String
    /// `node-name`: `str`.
    public var nodeName: String?
    /// `msg`: `str`.
    public var msg: String
    /// `offset`: `int`.
    public var offset: Int?
    /// `size`: `int`.
    public var size: Int?
    /// `fatal`: `bool`.
    public var fatal: Bool

    /// Creates a value.
    public init(
        device: String,
        nodeName: String? = nil,
        msg: String,
        offset: Int? = nil,
        size: Int? = nil,
        fatal: Bool
    ) {
        self.device = device
        self.nodeName = nodeName
        self.msg = msg
        self.offset = offset
        self.size = size
        self.fatal = fatal
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var device: String?
        var nodeName: String?
        var msg: String?
        var offset: Int?
        var size: Int?
        var fatal: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try String(from: &reader)
            case "node-name": nodeName = try String(from: &reader)
            case "msg": msg = try String(from: &reader)
            case "offset": offset = try Int(from: &reader)
            case "size": size = try Int(from: &reader)
            case "fatal": fatal = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let device else { throw .missingMember("device", at: objectStart) }
        guard let msg else { throw .missingMember("msg", at: objectStart) }
        guard let fatal else { throw .missingMember("fatal", at: objectStart) }
        self.init(device: device, nodeName: nodeName, msg: msg, offset: offset, size: size, fatal: fatal)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("device", device)
        writer.member("node-name", nodeName)
        writer.member("msg", msg)
        writer.member("offset", offset)
        writer.member("size", size)
        writer.member("fatal", fatal)
    }
}

/// The event `BLOCK_IO_ERROR`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_IO_ERROR)
public struct BlockIoErrorEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "BLOCK_IO_ERROR" }
    /// `qom-path`: `str`. Since QEMU 9.2.
    public var qomPath: String?
    /// `device`: `str`.
    public var device: String
    /// `node-name`: `str`.
    public var nodeName: String?
    /// `operation`: `IoOperationType`.
    public var operation: IoOperationType
    /// `action`: `BlockErrorAction`.
    public var action: BlockErrorAction
    /// `nospace`: `bool`.
    public var nospace: Bool?
    /// `reason`: `str`.
    public var reason: String

    /// Creates a value.
    public init(
        qomPath: String? = nil,
        device: String,
        nodeName: String? = nil,
        operation: IoOperationType,
        action: BlockErrorAction,
        nospace: Bool? = nil,
        reason: String
    ) {
        self.qomPath = qomPath
        self.device = device
        self.nodeName = nodeName
        self.operation = operation
        self.action = action
        self.nospace = nospace
        self.reason = reason
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var qomPath: String?
        var device: String?
        var nodeName: String?
        var operation: IoOperationType?
        var action: BlockErrorAction?
        var nospace: Bool?
        var reason: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "qom-path": qomPath = try String(from: &reader)
            case "device": device = try String(from: &reader)
            case "node-name": nodeName = try String(from: &reader)
            case "operation": operation = try IoOperationType(from: &reader)
            case "action": action = try BlockErrorAction(from: &reader)
            case "nospace": nospace = try Bool(from: &reader)
            case "reason": reason = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let device else { throw .missingMember("device", at: objectStart) }
        guard let operation else { throw .missingMember("operation", at: objectStart) }
        guard let action else { throw .missingMember("action", at: objectStart) }
        guard let reason else { throw .missingMember("reason", at: objectStart) }
        self.init(
            qomPath: qomPath,
            device: device,
            nodeName: nodeName,
            operation: operation,
            action: action,
            nospace: nospace,
            reason: reason
        )
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("qom-path", qomPath)
        writer.member("device", device)
        writer.member("node-name", nodeName)
        writer.member("operation", operation)
        writer.member("action", action)
        writer.member("nospace", nospace)
        writer.member("reason", reason)
    }
}

/// The event `BLOCK_JOB_CANCELLED`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_JOB_CANCELLED)
public struct BlockJobCancelledEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "BLOCK_JOB_CANCELLED" }
    /// `type`: `JobType`.
    public var type: JobType
    /// `device`: `str`.
    public var device: String
    /// `len`: `int`.
    public var len: Int
    /// `offset`: `int`.
    public var offset: Int
    /// `speed`: `int`.
    public var speed: Int

    /// Creates a value.
    public init(type: JobType, device: String, len: Int, offset: Int, speed: Int) {
        self.type = type
        self.device = device
        self.len = len
        self.offset = offset
        self.speed = speed
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var type: JobType?
        var device: String?
        var len: Int?
        var offset: Int?
        var speed: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "type": type = try JobType(from: &reader)
            case "device": device = try String(from: &reader)
            case "len": len = try Int(from: &reader)
            case "offset": offset = try Int(from: &reader)
            case "speed": speed = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        guard let device else { throw .missingMember("device", at: objectStart) }
        guard let len else { throw .missingMember("len", at: objectStart) }
        guard let offset else { throw .missingMember("offset", at: objectStart) }
        guard let speed else { throw .missingMember("speed", at: objectStart) }
        self.init(type: type, device: device, len: len, offset: offset, speed: speed)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("type", type)
        writer.member("device", device)
        writer.member("len", len)
        writer.member("offset", offset)
        writer.member("speed", speed)
    }
}

/// The event `BLOCK_JOB_COMPLETED`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_JOB_COMPLETED)
public struct BlockJobCompletedEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "BLOCK_JOB_COMPLETED" }
    /// `type`: `JobType`.
    public var type: JobType
    /// `device`: `str`.
    public var device: String
    /// `len`: `int`.
    public var len: Int
    /// `offset`: `int`.
    public var offset: Int
    /// `speed`: `int`.
    public var speed: Int
    /// `error`: `str`.
    public var error: String?

    /// Creates a value.
    public init(type: JobType, device: String, len: Int, offset: Int, speed: Int, error: String? = nil) {
        self.type = type
        self.device = device
        self.len = len
        self.offset = offset
        self.speed = speed
        self.error = error
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var type: JobType?
        var device: String?
        var len: Int?
        var offset: Int?
        var speed: Int?
        var error: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "type": type = try JobType(from: &reader)
            case "device": device = try String(from: &reader)
            case "len": len = try Int(from: &reader)
            case "offset": offset = try Int(from: &reader)
            case "speed": speed = try Int(from: &reader)
            case "error": error = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        guard let device else { throw .missingMember("device", at: objectStart) }
        guard let len else { throw .missingMember("len", at: objectStart) }
        guard let offset else { throw .missingMember("offset", at: objectStart) }
        guard let speed else { throw .missingMember("speed", at: objectStart) }
        self.init(type: type, device: device, len: len, offset: offset, speed: speed, error: error)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("type", type)
        writer.member("device", device)
        writer.member("len", len)
        writer.member("offset", offset)
        writer.member("speed", speed)
        writer.member("error", error)
    }
}

/// The event `BLOCK_JOB_ERROR`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_JOB_ERROR)
public struct BlockJobErrorEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "BLOCK_JOB_ERROR" }
    /// `device`: `str`.
    public var device: String
    /// `operation`: `IoOperationType`.
    public var operation: IoOperationType
    /// `action`: `BlockErrorAction`.
    public var action: BlockErrorAction

    /// Creates a value.
    public init(device: String, operation: IoOperationType, action: BlockErrorAction) {
        self.device = device
        self.operation = operation
        self.action = action
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var device: String?
        var operation: IoOperationType?
        var action: BlockErrorAction?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try String(from: &reader)
            case "operation": operation = try IoOperationType(from: &reader)
            case "action": action = try BlockErrorAction(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let device else { throw .missingMember("device", at: objectStart) }
        guard let operation else { throw .missingMember("operation", at: objectStart) }
        guard let action else { throw .missingMember("action", at: objectStart) }
        self.init(device: device, operation: operation, action: action)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("device", device)
        writer.member("operation", operation)
        writer.member("action", action)
    }
}

/// The event `BLOCK_JOB_PENDING`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_JOB_PENDING)
public struct BlockJobPendingEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "BLOCK_JOB_PENDING" }
    /// `type`: `JobType`.
    public var type: JobType
    /// `id`: `str`.
    public var id: String

    /// Creates a value.
    public init(type: JobType, id: String) {
        self.type = type
        self.id = id
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var type: JobType?
        var id: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "type": type = try JobType(from: &reader)
            case "id": id = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        guard let id else { throw .missingMember("id", at: objectStart) }
        self.init(type: type, id: id)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("type", type)
        writer.member("id", id)
    }
}

/// The event `BLOCK_JOB_READY`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_JOB_READY)
public struct BlockJobReadyEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "BLOCK_JOB_READY" }
    /// `type`: `JobType`.
    public var type: JobType
    /// `device`: `str`.
    public var device: String
    /// `len`: `int`.
    public var len: Int
    /// `offset`: `int`.
    public var offset: Int
    /// `speed`: `int`.
    public var speed: Int

    /// Creates a value.
    public init(type: JobType, device: String, len: Int, offset: Int, speed: Int) {
        self.type = type
        self.device = device
        self.len = len
        self.offset = offset
        self.speed = speed
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var type: JobType?
        var device: String?
        var len: Int?
        var offset: Int?
        var speed: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "type": type = try JobType(from: &reader)
            case "device": device = try String(from: &reader)
            case "len": len = try Int(from: &reader)
            case "offset": offset = try Int(from: &reader)
            case "speed": speed = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        guard let device else { throw .missingMember("device", at: objectStart) }
        guard let len else { throw .missingMember("len", at: objectStart) }
        guard let offset else { throw .missingMember("offset", at: objectStart) }
        guard let speed else { throw .missingMember("speed", at: objectStart) }
        self.init(type: type, device: device, len: len, offset: offset, speed: speed)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("type", type)
        writer.member("device", device)
        writer.member("len", len)
        writer.member("offset", offset)
        writer.member("speed", speed)
    }
}

/// The event `BLOCK_WRITE_THRESHOLD`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_WRITE_THRESHOLD)
public struct BlockWriteThresholdEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "BLOCK_WRITE_THRESHOLD" }
    /// `node-name`: `str`.
    public var nodeName: String
    /// `amount-exceeded`: `uint64`.
    public var amountExceeded: UInt64
    /// `write-threshold`: `uint64`.
    public var writeThreshold: UInt64

    /// Creates a value.
    public init(nodeName: String, amountExceeded: UInt64, writeThreshold: UInt64) {
        self.nodeName = nodeName
        self.amountExceeded = amountExceeded
        self.writeThreshold = writeThreshold
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var nodeName: String?
        var amountExceeded: UInt64?
        var writeThreshold: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "node-name": nodeName = try String(from: &reader)
            case "amount-exceeded": amountExceeded = try UInt64(from: &reader)
            case "write-threshold": writeThreshold = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let nodeName else { throw .missingMember("node-name", at: objectStart) }
        guard let amountExceeded else { throw .missingMember("amount-exceeded", at: objectStart) }
        guard let writeThreshold else { throw .missingMember("write-threshold", at: objectStart) }
        self.init(nodeName: nodeName, amountExceeded: amountExceeded, writeThreshold: writeThreshold)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("node-name", nodeName)
        writer.member("amount-exceeded", amountExceeded)
        writer.member("write-threshold", writeThreshold)
    }
}

/// The event `QUORUM_FAILURE`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.QUORUM_FAILURE)
public struct QuorumFailureEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "QUORUM_FAILURE" }
    /// `reference`: `str`.
    public var reference: String
    /// `sector-num`: `int`.
    public var sectorNum: Int
    /// `sectors-count`: `int`.
    public var sectorsCount: Int

    /// Creates a value.
    public init(reference: String, sectorNum: Int, sectorsCount: Int) {
        self.reference = reference
        self.sectorNum = sectorNum
        self.sectorsCount = sectorsCount
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var reference: String?
        var sectorNum: Int?
        var sectorsCount: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "reference": reference = try String(from: &reader)
            case "sector-num": sectorNum = try Int(from: &reader)
            case "sectors-count": sectorsCount = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let reference else { throw .missingMember("reference", at: objectStart) }
        guard let sectorNum else { throw .missingMember("sector-num", at: objectStart) }
        guard let sectorsCount else { throw .missingMember("sectors-count", at: objectStart) }
        self.init(reference: reference, sectorNum: sectorNum, sectorsCount: sectorsCount)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("reference", reference)
        writer.member("sector-num", sectorNum)
        writer.member("sectors-count", sectorsCount)
    }
}

/// The event `QUORUM_REPORT_BAD`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.QUORUM_REPORT_BAD)
public struct QuorumReportBadEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "QUORUM_REPORT_BAD" }
    /// `type`: `QuorumOpType`.
    public var type: QuorumOpType
    /// `error`: `str`.
    public var error: String?
    /// `node-name`: `str`.
    public var nodeName: String
    /// `sector-num`: `int`.
    public var sectorNum: Int
    /// `sectors-count`: `int`.
    public var sectorsCount: Int

    /// Creates a value.
    public init(type: QuorumOpType, error: String? = nil, nodeName: String, sectorNum: Int, sectorsCount: Int) {
        self.type = type
        self.error = error
        self.nodeName = nodeName
        self.sectorNum = sectorNum
        self.sectorsCount = sectorsCount
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var type: QuorumOpType?
        var error: String?
        var nodeName: String?
        var sectorNum: Int?
        var sectorsCount: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "type": type = try QuorumOpType(from: &reader)
            case "error": error = try String(from: &reader)
            case "node-name": nodeName = try String(from: &reader)
            case "sector-num": sectorNum = try Int(from: &reader)
            case "sectors-count": sectorsCount = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        guard let nodeName else { throw .missingMember("node-name", at: objectStart) }
        guard let sectorNum else { throw .missingMember("sector-num", at: objectStart) }
        guard let sectorsCount else { throw .missingMember("sectors-count", at: objectStart) }
        self.init(type: type, error: error, nodeName: nodeName, sectorNum: sectorNum, sectorsCount: sectorsCount)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("type", type)
        writer.member("error", error)
        writer.member("node-name", nodeName)
        writer.member("sector-num", sectorNum)
        writer.member("sectors-count", sectorsCount)
    }
}

/// The struct `BackupPerf`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BackupPerf)
public struct BackupPerf: QAPIObject {
    /// `min-cluster-size`: `size`. Since QEMU 9.2.
    public var minClusterSize: UInt64?
    /// `use-copy-range`: `bool`.
    public var useCopyRange: Bool?
    /// `max-workers`: `int`.
    public var maxWorkers: Int?
    /// `max-chunk`: `int64`.
    public var maxChunk: Int?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("use-copy-range", useCopyRange)
        writer.member("max-workers", maxWorkers)
        writer.member("max-chunk", maxChunk)
        writer.member("min-cluster-size", minClusterSize)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BackupPerf {
    /// Creates a value.
    public init(
        useCopyRange: Bool? = nil,
        maxWorkers: Int? = nil,
        maxChunk: Int? = nil,
        minClusterSize: UInt64? = nil
    ) {
        self.init(
            minClusterSize: minClusterSize,
            useCopyRange: useCopyRange,
            maxWorkers: maxWorkers,
            maxChunk: maxChunk
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var useCopyRange: Bool?
        var maxWorkers: Int?
        var maxChunk: Int?
        var minClusterSize: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "use-copy-range": useCopyRange = try Bool(from: &reader)
            case "max-workers": maxWorkers = try Int(from: &reader)
            case "max-chunk": maxChunk = try Int(from: &reader)
            case "min-cluster-size": minClusterSize = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            minClusterSize: minClusterSize,
            useCopyRange: useCopyRange,
            maxWorkers: maxWorkers,
            maxChunk: maxChunk
        )
    }
}

/// The enum `BitmapSyncMode`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BitmapSyncMode)
public struct BitmapSyncMode: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `on-success`.
    public static var onSuccess: BitmapSyncMode { BitmapSyncMode(rawValue: "on-success") }
    /// `never`.
    public static var never: BitmapSyncMode { BitmapSyncMode(rawValue: "never") }
    /// `always`.
    public static var always: BitmapSyncMode { BitmapSyncMode(rawValue: "always") }
}

/// The enum `BlkdebugEvent`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlkdebugEvent)
public struct BlkdebugEvent: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `l1_update`.
    public static var l1Update: BlkdebugEvent { BlkdebugEvent(rawValue: "l1_update") }
    /// `l1_grow_alloc_table`.
    public static var l1GrowAllocTable: BlkdebugEvent { BlkdebugEvent(rawValue: "l1_grow_alloc_table") }
    /// `l1_grow_write_table`.
    public static var l1GrowWriteTable: BlkdebugEvent { BlkdebugEvent(rawValue: "l1_grow_write_table") }
    /// `l1_grow_activate_table`.
    public static var l1GrowActivateTable: BlkdebugEvent { BlkdebugEvent(rawValue: "l1_grow_activate_table") }
    /// `l2_load`.
    public static var l2Load: BlkdebugEvent { BlkdebugEvent(rawValue: "l2_load") }
    /// `l2_update`.
    public static var l2Update: BlkdebugEvent { BlkdebugEvent(rawValue: "l2_update") }
    /// `l2_update_compressed`.
    public static var l2UpdateCompressed: BlkdebugEvent { BlkdebugEvent(rawValue: "l2_update_compressed") }
    /// `l2_alloc_cow_read`.
    public static var l2AllocCowRead: BlkdebugEvent { BlkdebugEvent(rawValue: "l2_alloc_cow_read") }
    /// `l2_alloc_write`.
    public static var l2AllocWrite: BlkdebugEvent { BlkdebugEvent(rawValue: "l2_alloc_write") }
    /// `read_aio`.
    public static var readAio: BlkdebugEvent { BlkdebugEvent(rawValue: "read_aio") }
    /// `read_backing_aio`.
    public static var readBackingAio: BlkdebugEvent { BlkdebugEvent(rawValue: "read_backing_aio") }
    /// `read_compressed`.
    public static var readCompressed: BlkdebugEvent { BlkdebugEvent(rawValue: "read_compressed") }
    /// `write_aio`.
    public static var writeAio: BlkdebugEvent { BlkdebugEvent(rawValue: "write_aio") }
    /// `write_compressed`.
    public static var writeCompressed: BlkdebugEvent { BlkdebugEvent(rawValue: "write_compressed") }
    /// `vmstate_load`.
    public static var vmstateLoad: BlkdebugEvent { BlkdebugEvent(rawValue: "vmstate_load") }
    /// `vmstate_save`.
    public static var vmstateSave: BlkdebugEvent { BlkdebugEvent(rawValue: "vmstate_save") }
    /// `cow_read`.
    public static var cowRead: BlkdebugEvent { BlkdebugEvent(rawValue: "cow_read") }
    /// `cow_write`.
    public static var cowWrite: BlkdebugEvent { BlkdebugEvent(rawValue: "cow_write") }
    /// `reftable_load`.
    public static var reftableLoad: BlkdebugEvent { BlkdebugEvent(rawValue: "reftable_load") }
    /// `reftable_grow`.
    public static var reftableGrow: BlkdebugEvent { BlkdebugEvent(rawValue: "reftable_grow") }
    /// `reftable_update`.
    public static var reftableUpdate: BlkdebugEvent { BlkdebugEvent(rawValue: "reftable_update") }
    /// `refblock_load`.
    public static var refblockLoad: BlkdebugEvent { BlkdebugEvent(rawValue: "refblock_load") }
    /// `refblock_update`.
    public static var refblockUpdate: BlkdebugEvent { BlkdebugEvent(rawValue: "refblock_update") }
    /// `refblock_update_part`.
    public static var refblockUpdatePart: BlkdebugEvent { BlkdebugEvent(rawValue: "refblock_update_part") }
    /// `refblock_alloc`.
    public static var refblockAlloc: BlkdebugEvent { BlkdebugEvent(rawValue: "refblock_alloc") }
    /// `refblock_alloc_hookup`.
    public static var refblockAllocHookup: BlkdebugEvent { BlkdebugEvent(rawValue: "refblock_alloc_hookup") }
    /// `refblock_alloc_write`.
    public static var refblockAllocWrite: BlkdebugEvent { BlkdebugEvent(rawValue: "refblock_alloc_write") }
    /// `refblock_alloc_write_blocks`.
    public static var refblockAllocWriteBlocks: BlkdebugEvent { BlkdebugEvent(rawValue: "refblock_alloc_write_blocks") }
    /// `refblock_alloc_write_table`.
    public static var refblockAllocWriteTable: BlkdebugEvent { BlkdebugEvent(rawValue: "refblock_alloc_write_table") }
    /// `refblock_alloc_switch_table`.
    public static var refblockAllocSwitchTable: BlkdebugEvent { BlkdebugEvent(rawValue: "refblock_alloc_switch_table") }
    /// `cluster_alloc`.
    public static var clusterAlloc: BlkdebugEvent { BlkdebugEvent(rawValue: "cluster_alloc") }
    /// `cluster_alloc_bytes`.
    public static var clusterAllocBytes: BlkdebugEvent { BlkdebugEvent(rawValue: "cluster_alloc_bytes") }
    /// `cluster_free`.
    public static var clusterFree: BlkdebugEvent { BlkdebugEvent(rawValue: "cluster_free") }
    /// `flush_to_os`.
    public static var flushToOs: BlkdebugEvent { BlkdebugEvent(rawValue: "flush_to_os") }
    /// `flush_to_disk`.
    public static var flushToDisk: BlkdebugEvent { BlkdebugEvent(rawValue: "flush_to_disk") }
    /// `pwritev_rmw_head`.
    public static var pwritevRmwHead: BlkdebugEvent { BlkdebugEvent(rawValue: "pwritev_rmw_head") }
    /// `pwritev_rmw_after_head`.
    public static var pwritevRmwAfterHead: BlkdebugEvent { BlkdebugEvent(rawValue: "pwritev_rmw_after_head") }
    /// `pwritev_rmw_tail`.
    public static var pwritevRmwTail: BlkdebugEvent { BlkdebugEvent(rawValue: "pwritev_rmw_tail") }
    /// `pwritev_rmw_after_tail`.
    public static var pwritevRmwAfterTail: BlkdebugEvent { BlkdebugEvent(rawValue: "pwritev_rmw_after_tail") }
    /// `pwritev`.
    public static var pwritev: BlkdebugEvent { BlkdebugEvent(rawValue: "pwritev") }
    /// `pwritev_zero`.
    public static var pwritevZero: BlkdebugEvent { BlkdebugEvent(rawValue: "pwritev_zero") }
    /// `pwritev_done`.
    public static var pwritevDone: BlkdebugEvent { BlkdebugEvent(rawValue: "pwritev_done") }
    /// `empty_image_prepare`.
    public static var emptyImagePrepare: BlkdebugEvent { BlkdebugEvent(rawValue: "empty_image_prepare") }
    /// `l1_shrink_write_table`.
    public static var l1ShrinkWriteTable: BlkdebugEvent { BlkdebugEvent(rawValue: "l1_shrink_write_table") }
    /// `l1_shrink_free_l2_clusters`.
    public static var l1ShrinkFreeL2Clusters: BlkdebugEvent { BlkdebugEvent(rawValue: "l1_shrink_free_l2_clusters") }
    /// `cor_write`.
    public static var corWrite: BlkdebugEvent { BlkdebugEvent(rawValue: "cor_write") }
    /// `cluster_alloc_space`.
    public static var clusterAllocSpace: BlkdebugEvent { BlkdebugEvent(rawValue: "cluster_alloc_space") }
    /// `none`.
    public static var noneValue: BlkdebugEvent { BlkdebugEvent(rawValue: "none") }
}

/// The enum `BlkdebugIOType`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlkdebugIOType)
public struct BlkdebugIOType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `read`.
    public static var read: BlkdebugIOType { BlkdebugIOType(rawValue: "read") }
    /// `write`.
    public static var write: BlkdebugIOType { BlkdebugIOType(rawValue: "write") }
    /// `write-zeroes`.
    public static var writeZeroes: BlkdebugIOType { BlkdebugIOType(rawValue: "write-zeroes") }
    /// `discard`.
    public static var discard: BlkdebugIOType { BlkdebugIOType(rawValue: "discard") }
    /// `flush`.
    public static var flush: BlkdebugIOType { BlkdebugIOType(rawValue: "flush") }
    /// `block-status`.
    public static var blockStatus: BlkdebugIOType { BlkdebugIOType(rawValue: "block-status") }
}

/// The struct `BlkdebugInjectErrorOptions`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlkdebugInjectErrorOptions)
public struct BlkdebugInjectErrorOptions: QAPIObject {
    /// `immediately`: `bool`.
    public var immediately: Bool?
    /// `event`: `BlkdebugEvent`.
    public var event: BlkdebugEvent
    /// `state`: `int`.
    public var state: Int?
    /// `iotype`: `BlkdebugIOType`.
    public var iotype: BlkdebugIOType?
    /// `errno`: `int`.
    public var errno: Int?
    /// `sector`: `int`.
    public var sector: Int?
    /// `once`: `bool`.
    public var once: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("event", event)
        writer.member("state", state)
        writer.member("iotype", iotype)
        writer.member("errno", errno)
        writer.member("sector", sector)
        writer.member("once", once)
        writer.member("immediately", immediately)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlkdebugInjectErrorOptions {
    /// Creates a value.
    public init(
        event: BlkdebugEvent,
        state: Int? = nil,
        iotype: BlkdebugIOType? = nil,
        errno: Int? = nil,
        sector: Int? = nil,
        once: Bool? = nil,
        immediately: Bool? = nil
    ) {
        self.init(
            immediately: immediately,
            event: event,
            state: state,
            iotype: iotype,
            errno: errno,
            sector: sector,
            once: once
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var event: BlkdebugEvent?
        var state: Int?
        var iotype: BlkdebugIOType?
        var errno: Int?
        var sector: Int?
        var once: Bool?
        var immediately: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "event": event = try BlkdebugEvent(from: &reader)
            case "state": state = try Int(from: &reader)
            case "iotype": iotype = try BlkdebugIOType(from: &reader)
            case "errno": errno = try Int(from: &reader)
            case "sector": sector = try Int(from: &reader)
            case "once": once = try Bool(from: &reader)
            case "immediately": immediately = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let event else { throw .missingMember("event", at: objectStart) }
        self.init(
            immediately: immediately,
            event: event,
            state: state,
            iotype: iotype,
            errno: errno,
            sector: sector,
            once: once
        )
    }
}

/// The struct `BlkdebugSetStateOptions`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlkdebugSetStateOptions)
public struct BlkdebugSetStateOptions: QAPIObject {
    /// `new_state`: `int`.
    public var newState: Int
    /// `event`: `BlkdebugEvent`.
    public var event: BlkdebugEvent
    /// `state`: `int`.
    public var state: Int?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("event", event)
        writer.member("state", state)
        writer.member("new_state", newState)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlkdebugSetStateOptions {
    /// Creates a value.
    public init(event: BlkdebugEvent, state: Int? = nil, newState: Int) {
        self.init(newState: newState, event: event, state: state)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var event: BlkdebugEvent?
        var state: Int?
        var newState: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "event": event = try BlkdebugEvent(from: &reader)
            case "state": state = try Int(from: &reader)
            case "new_state": newState = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let event else { throw .missingMember("event", at: objectStart) }
        guard let newState else { throw .missingMember("new_state", at: objectStart) }
        self.init(newState: newState, event: event, state: state)
    }
}

/// The struct `BlockDeviceInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDeviceInfo)
public struct BlockDeviceInfo: QAPIObject {
    /// `dirty-bitmaps`: `[BlockDirtyInfo]`.
    public var dirtyBitmaps: [BlockDirtyInfo]?
    /// `file`: `str`.
    public var file: String
    /// `node-name`: `str`.
    public var nodeName: String?
    /// `ro`: `bool`.
    public var ro: Bool
    /// `drv`: `str`.
    public var drv: String
    /// `backing_file`: `str`.
    public var backingFile: String?
    /// `backing_file_depth`: `int`.
    public var backingFileDepth: Int
    /// `children`: `[BlockdevChild]`. Since QEMU 10.1.
    public var children: [BlockdevChild]?
    /// `active`: `bool`. Since QEMU 10.0.
    public var active: Bool?
    /// `encrypted`: `bool`.
    public var encrypted: Bool
    /// `encryption_key_missing`: `bool`. Until QEMU 5.2. Deprecated since QEMU 5.2.
    public var encryptionKeyMissing: Bool?
    /// `detect_zeroes`: `BlockdevDetectZeroesOptions`.
    public var detectZeroes: BlockdevDetectZeroesOptions
    /// `bps`: `int`.
    public var bps: Int
    /// `bps_rd`: `int`.
    public var bpsRd: Int
    /// `bps_wr`: `int`.
    public var bpsWr: Int
    /// `iops`: `int`.
    public var iops: Int
    /// `iops_rd`: `int`.
    public var iopsRd: Int
    /// `iops_wr`: `int`.
    public var iopsWr: Int
    /// `image`: `ImageInfo`.
    public var image: ImageInfo
    /// `bps_max`: `int`.
    public var bpsMax: Int?
    /// `bps_rd_max`: `int`.
    public var bpsRdMax: Int?
    /// `bps_wr_max`: `int`.
    public var bpsWrMax: Int?
    /// `iops_max`: `int`.
    public var iopsMax: Int?
    /// `iops_rd_max`: `int`.
    public var iopsRdMax: Int?
    /// `iops_wr_max`: `int`.
    public var iopsWrMax: Int?
    /// `bps_max_length`: `int`.
    public var bpsMaxLength: Int?
    /// `bps_rd_max_length`: `int`.
    public var bpsRdMaxLength: Int?
    /// `bps_wr_max_length`: `int`.
    public var bpsWrMaxLength: Int?
    /// `iops_max_length`: `int`.
    public var iopsMaxLength: Int?
    /// `iops_rd_max_length`: `int`.
    public var iopsRdMaxLength: Int?
    /// `iops_wr_max_length`: `int`.
    public var iopsWrMaxLength: Int?
    /// `iops_size`: `int`.
    public var iopsSize: Int?
    /// `group`: `str`.
    public var group: String?
    /// `cache`: `BlockdevCacheInfo`.
    public var cache: BlockdevCacheInfo
    /// `write_threshold`: `int`.
    public var writeThreshold: Int

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("file", file)
        writer.member("node-name", nodeName)
        writer.member("ro", ro)
        writer.member("drv", drv)
        writer.member("backing_file", backingFile)
        writer.member("backing_file_depth", backingFileDepth)
        writer.member("children", children)
        writer.member("active", active)
        writer.member("encrypted", encrypted)
        writer.member("encryption_key_missing", encryptionKeyMissing)
        writer.member("detect_zeroes", detectZeroes)
        writer.member("bps", bps)
        writer.member("bps_rd", bpsRd)
        writer.member("bps_wr", bpsWr)
        writer.member("iops", iops)
        writer.member("iops_rd", iopsRd)
        writer.member("iops_wr", iopsWr)
        writer.member("image", image)
        writer.member("bps_max", bpsMax)
        writer.member("bps_rd_max", bpsRdMax)
        writer.member("bps_wr_max", bpsWrMax)
        writer.member("iops_max", iopsMax)
        writer.member("iops_rd_max", iopsRdMax)
        writer.member("iops_wr_max", iopsWrMax)
        writer.member("bps_max_length", bpsMaxLength)
        writer.member("bps_rd_max_length", bpsRdMaxLength)
        writer.member("bps_wr_max_length", bpsWrMaxLength)
        writer.member("iops_max_length", iopsMaxLength)
        writer.member("iops_rd_max_length", iopsRdMaxLength)
        writer.member("iops_wr_max_length", iopsWrMaxLength)
        writer.member("iops_size", iopsSize)
        writer.member("group", group)
        writer.member("cache", cache)
        writer.member("write_threshold", writeThreshold)
        writer.member("dirty-bitmaps", dirtyBitmaps)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockDeviceInfo {
    /// Creates a value.
    public init(
        file: String,
        nodeName: String? = nil,
        ro: Bool,
        drv: String,
        backingFile: String? = nil,
        backingFileDepth: Int,
        children: [BlockdevChild]? = nil,
        active: Bool? = nil,
        encrypted: Bool,
        encryptionKeyMissing: Bool? = nil,
        detectZeroes: BlockdevDetectZeroesOptions,
        bps: Int,
        bpsRd: Int,
        bpsWr: Int,
        iops: Int,
        iopsRd: Int,
        iopsWr: Int,
        image: ImageInfo,
        bpsMax: Int? = nil,
        bpsRdMax: Int? = nil,
        bpsWrMax: Int? = nil,
        iopsMax: Int? = nil,
        iopsRdMax: Int? = nil,
        iopsWrMax: Int? = nil,
        bpsMaxLength: Int? = nil,
        bpsRdMaxLength: Int? = nil,
        bpsWrMaxLength: Int? = nil,
        iopsMaxLength: Int? = nil,
        iopsRdMaxLength: Int? = nil,
        iopsWrMaxLength: Int? = nil,
        iopsSize: Int? = nil,
        group: String? = nil,
        cache: BlockdevCacheInfo,
        writeThreshold: Int,
        dirtyBitmaps: [BlockDirtyInfo]? = nil
    ) {
        self.init(
            dirtyBitmaps: dirtyBitmaps,
            file: file,
            nodeName: nodeName,
            ro: ro,
            drv: drv,
            backingFile: backingFile,
            backingFileDepth: backingFileDepth,
            children: children,
            active: active,
            encrypted: encrypted,
            encryptionKeyMissing: encryptionKeyMissing,
            detectZeroes: detectZeroes,
            bps: bps,
            bpsRd: bpsRd,
            bpsWr: bpsWr,
            iops: iops,
            iopsRd: iopsRd,
            iopsWr: iopsWr,
            image: image,
            bpsMax: bpsMax,
            bpsRdMax: bpsRdMax,
            bpsWrMax: bpsWrMax,
            iopsMax: iopsMax,
            iopsRdMax: iopsRdMax,
            iopsWrMax: iopsWrMax,
            bpsMaxLength: bpsMaxLength,
            bpsRdMaxLength: bpsRdMaxLength,
            bpsWrMaxLength: bpsWrMaxLength,
            iopsMaxLength: iopsMaxLength,
            iopsRdMaxLength: iopsRdMaxLength,
            iopsWrMaxLength: iopsWrMaxLength,
            iopsSize: iopsSize,
            group: group,
            cache: cache,
            writeThreshold: writeThreshold
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var file: String?
        var nodeName: String?
        var ro: Bool?
        var drv: String?
        var backingFile: String?
        var backingFileDepth: Int?
        var children: [BlockdevChild]?
        var active: Bool?
        var encrypted: Bool?
        var encryptionKeyMissing: Bool?
        var detectZeroes: BlockdevDetectZeroesOptions?
        var bps: Int?
        var bpsRd: Int?
        var bpsWr: Int?
        var iops: Int?
        var iopsRd: Int?
        var iopsWr: Int?
        var image: ImageInfo?
        var bpsMax: Int?
        var bpsRdMax: Int?
        var bpsWrMax: Int?
        var iopsMax: Int?
        var iopsRdMax: Int?
        var iopsWrMax: Int?
        var bpsMaxLength: Int?
        var bpsRdMaxLength: Int?
        var bpsWrMaxLength: Int?
        var iopsMaxLength: Int?
        var iopsRdMaxLength: Int?
        var iopsWrMaxLength: Int?
        var iopsSize: Int?
        var group: String?
        var cache: BlockdevCacheInfo?
        var writeThreshold: Int?
        var dirtyBitmaps: [BlockDirtyInfo]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "file": file = try String(from: &reader)
            case "node-name": nodeName = try String(from: &reader)
            case "ro": ro = try Bool(from: &reader)
            case "drv": drv = try String(from: &reader)
            case "backing_file": backingFile = try String(from: &reader)
            case "backing_file_depth": backingFileDepth = try Int(from: &reader)
            case "children": children = try [BlockdevChild](from: &reader)
            case "active": active = try Bool(from: &reader)
            case "encrypted": encrypted = try Bool(from: &reader)
            case "encryption_key_missing": encryptionKeyMissing = try Bool(from: &reader)
            case "detect_zeroes": detectZeroes = try BlockdevDetectZeroesOptions(from: &reader)
            case "bps": bps = try Int(from: &reader)
            case "bps_rd": bpsRd = try Int(from: &reader)
            case "bps_wr": bpsWr = try Int(from: &reader)
            case "iops": iops = try Int(from: &reader)
            case "iops_rd": iopsRd = try Int(from: &reader)
            case "iops_wr": iopsWr = try Int(from: &reader)
            case "image": image = try ImageInfo(from: &reader)
            case "bps_max": bpsMax = try Int(from: &reader)
            case "bps_rd_max": bpsRdMax = try Int(from: &reader)
            case "bps_wr_max": bpsWrMax = try Int(from: &reader)
            case "iops_max": iopsMax = try Int(from: &reader)
            case "iops_rd_max": iopsRdMax = try Int(from: &reader)
            case "iops_wr_max": iopsWrMax = try Int(from: &reader)
            case "bps_max_length": bpsMaxLength = try Int(from: &reader)
            case "bps_rd_max_length": bpsRdMaxLength = try Int(from: &reader)
            case "bps_wr_max_length": bpsWrMaxLength = try Int(from: &reader)
            case "iops_max_length": iopsMaxLength = try Int(from: &reader)
            case "iops_rd_max_length": iopsRdMaxLength = try Int(from: &reader)
            case "iops_wr_max_length": iopsWrMaxLength = try Int(from: &reader)
            case "iops_size": iopsSize = try Int(from: &reader)
            case "group": group = try String(from: &reader)
            case "cache": cache = try BlockdevCacheInfo(from: &reader)
            case "write_threshold": writeThreshold = try Int(from: &reader)
            case "dirty-bitmaps": dirtyBitmaps = try [BlockDirtyInfo](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let file else { throw .missingMember("file", at: objectStart) }
        guard let ro else { throw .missingMember("ro", at: objectStart) }
        guard let drv else { throw .missingMember("drv", at: objectStart) }
        guard let backingFileDepth else { throw .missingMember("backing_file_depth", at: objectStart) }
        guard let encrypted else { throw .missingMember("encrypted", at: objectStart) }
        guard let detectZeroes else { throw .missingMember("detect_zeroes", at: objectStart) }
        guard let bps else { throw .missingMember("bps", at: objectStart) }
        guard let bpsRd else { throw .missingMember("bps_rd", at: objectStart) }
        guard let bpsWr else { throw .missingMember("bps_wr", at: objectStart) }
        guard let iops else { throw .missingMember("iops", at: objectStart) }
        guard let iopsRd else { throw .missingMember("iops_rd", at: objectStart) }
        guard let iopsWr else { throw .missingMember("iops_wr", at: objectStart) }
        guard let image else { throw .missingMember("image", at: objectStart) }
        guard let cache else { throw .missingMember("cache", at: objectStart) }
        guard let writeThreshold else { throw .missingMember("write_threshold", at: objectStart) }
        self.init(
            dirtyBitmaps: dirtyBitmaps,
            file: file,
            nodeName: nodeName,
            ro: ro,
            drv: drv,
            backingFile: backingFile,
            backingFileDepth: backingFileDepth,
            children: children,
            active: active,
            encrypted: encrypted,
            encryptionKeyMissing: encryptionKeyMissing,
            detectZeroes: detectZeroes,
            bps: bps,
            bpsRd: bpsRd,
            bpsWr: bpsWr,
            iops: iops,
            iopsRd: iopsRd,
            iopsWr: iopsWr,
            image: image,
            bpsMax: bpsMax,
            bpsRdMax: bpsRdMax,
            bpsWrMax: bpsWrMax,
            iopsMax: iopsMax,
            iopsRdMax: iopsRdMax,
            iopsWrMax: iopsWrMax,
            bpsMaxLength: bpsMaxLength,
            bpsRdMaxLength: bpsRdMaxLength,
            bpsWrMaxLength: bpsWrMaxLength,
            iopsMaxLength: iopsMaxLength,
            iopsRdMaxLength: iopsRdMaxLength,
            iopsWrMaxLength: iopsWrMaxLength,
            iopsSize: iopsSize,
            group: group,
            cache: cache,
            writeThreshold: writeThreshold
        )
    }
}

/// The enum `BlockDeviceIoStatus`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockDeviceIoStatus)
public struct BlockDeviceIoStatus: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `ok`.
    public static var ok: BlockDeviceIoStatus { BlockDeviceIoStatus(rawValue: "ok") }
    /// `failed`.
    public static var failed: BlockDeviceIoStatus { BlockDeviceIoStatus(rawValue: "failed") }
    /// `nospace`.
    public static var nospace: BlockDeviceIoStatus { BlockDeviceIoStatus(rawValue: "nospace") }
}

/// The struct `BlockDeviceStats`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDeviceStats)
public struct BlockDeviceStats: QAPIObject {
    /// `flush_latency_histogram`: `BlockLatencyHistogramInfo`.
    public var flushLatencyHistogram: BlockLatencyHistogramInfo?
    /// `rd_bytes`: `int`.
    public var rdBytes: Int
    /// `wr_bytes`: `int`.
    public var wrBytes: Int
    /// `zone_append_bytes`: `int`. Since QEMU 8.1.
    public var zoneAppendBytes: Int?
    /// `unmap_bytes`: `int`.
    public var unmapBytes: Int
    /// `rd_operations`: `int`.
    public var rdOperations: Int
    /// `wr_operations`: `int`.
    public var wrOperations: Int
    /// `zone_append_operations`: `int`. Since QEMU 8.1.
    public var zoneAppendOperations: Int?
    /// `flush_operations`: `int`.
    public var flushOperations: Int
    /// `unmap_operations`: `int`.
    public var unmapOperations: Int
    /// `rd_total_time_ns`: `int`.
    public var rdTotalTimeNs: Int
    /// `wr_total_time_ns`: `int`.
    public var wrTotalTimeNs: Int
    /// `zone_append_total_time_ns`: `int`. Since QEMU 8.1.
    public var zoneAppendTotalTimeNs: Int?
    /// `flush_total_time_ns`: `int`.
    public var flushTotalTimeNs: Int
    /// `unmap_total_time_ns`: `int`.
    public var unmapTotalTimeNs: Int
    /// `wr_highest_offset`: `int`.
    public var wrHighestOffset: Int
    /// `rd_merged`: `int`.
    public var rdMerged: Int
    /// `wr_merged`: `int`.
    public var wrMerged: Int
    /// `zone_append_merged`: `int`. Since QEMU 8.1.
    public var zoneAppendMerged: Int?
    /// `unmap_merged`: `int`.
    public var unmapMerged: Int
    /// `idle_time_ns`: `int`.
    public var idleTimeNs: Int?
    /// `failed_rd_operations`: `int`.
    public var failedRdOperations: Int
    /// `failed_wr_operations`: `int`.
    public var failedWrOperations: Int
    /// `failed_zone_append_operations`: `int`. Since QEMU 8.1.
    public var failedZoneAppendOperations: Int?
    /// `failed_flush_operations`: `int`.
    public var failedFlushOperations: Int
    /// `failed_unmap_operations`: `int`.
    public var failedUnmapOperations: Int
    /// `invalid_rd_operations`: `int`.
    public var invalidRdOperations: Int
    /// `invalid_wr_operations`: `int`.
    public var invalidWrOperations: Int
    /// `invalid_zone_append_operations`: `int`. Since QEMU 8.1.
    public var invalidZoneAppendOperations: Int?
    /// `invalid_flush_operations`: `int`.
    public var invalidFlushOperations: Int
    /// `invalid_unmap_operations`: `int`.
    public var invalidUnmapOperations: Int
    /// `account_invalid`: `bool`.
    public var accountInvalid: Bool
    /// `account_failed`: `bool`.
    public var accountFailed: Bool
    /// `timed_stats`: `[BlockDeviceTimedStats]`.
    public var timedStats: [BlockDeviceTimedStats]
    /// `rd_latency_histogram`: `BlockLatencyHistogramInfo`.
    public var rdLatencyHistogram: BlockLatencyHistogramInfo?
    /// `wr_latency_histogram`: `BlockLatencyHistogramInfo`.
    public var wrLatencyHistogram: BlockLatencyHistogramInfo?
    /// `zone_append_latency_histogram`: `BlockLatencyHistogramInfo`. Since QEMU 8.1.
    public var zoneAppendLatencyHistogram: BlockLatencyHistogramInfo?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("rd_bytes", rdBytes)
        writer.member("wr_bytes", wrBytes)
        writer.member("zone_append_bytes", zoneAppendBytes)
        writer.member("unmap_bytes", unmapBytes)
        writer.member("rd_operations", rdOperations)
        writer.member("wr_operations", wrOperations)
        writer.member("zone_append_operations", zoneAppendOperations)
        writer.member("flush_operations", flushOperations)
        writer.member("unmap_operations", unmapOperations)
        writer.member("rd_total_time_ns", rdTotalTimeNs)
        writer.member("wr_total_time_ns", wrTotalTimeNs)
        writer.member("zone_append_total_time_ns", zoneAppendTotalTimeNs)
        writer.member("flush_total_time_ns", flushTotalTimeNs)
        writer.member("unmap_total_time_ns", unmapTotalTimeNs)
        writer.member("wr_highest_offset", wrHighestOffset)
        writer.member("rd_merged", rdMerged)
        writer.member("wr_merged", wrMerged)
        writer.member("zone_append_merged", zoneAppendMerged)
        writer.member("unmap_merged", unmapMerged)
        writer.member("idle_time_ns", idleTimeNs)
        writer.member("failed_rd_operations", failedRdOperations)
        writer.member("failed_wr_operations", failedWrOperations)
        writer.member("failed_zone_append_operations", failedZoneAppendOperations)
        writer.member("failed_flush_operations", failedFlushOperations)
        writer.member("failed_unmap_operations", failedUnmapOperations)
        writer.member("invalid_rd_operations", invalidRdOperations)
        writer.member("invalid_wr_operations", invalidWrOperations)
        writer.member("invalid_zone_append_operations", invalidZoneAppendOperations)
        writer.member("invalid_flush_operations", invalidFlushOperations)
        writer.member("invalid_unmap_operations", invalidUnmapOperations)
        writer.member("account_invalid", accountInvalid)
        writer.member("account_failed", accountFailed)
        writer.member("timed_stats", timedStats)
        writer.member("rd_latency_histogram", rdLatencyHistogram)
        writer.member("wr_latency_histogram", wrLatencyHistogram)
        writer.member("zone_append_latency_histogram", zoneAppendLatencyHistogram)
        writer.member("flush_latency_histogram", flushLatencyHistogram)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockDeviceStats {
    /// Creates a value.
    public init(
        rdBytes: Int,
        wrBytes: Int,
        zoneAppendBytes: Int? = nil,
        unmapBytes: Int,
        rdOperations: Int,
        wrOperations: Int,
        zoneAppendOperations: Int? = nil,
        flushOperations: Int,
        unmapOperations: Int,
        rdTotalTimeNs: Int,
        wrTotalTimeNs: Int,
        zoneAppendTotalTimeNs: Int? = nil,
        flushTotalTimeNs: Int,
        unmapTotalTimeNs: Int,
        wrHighestOffset: Int,
        rdMerged: Int,
        wrMerged: Int,
        zoneAppendMerged: Int? = nil,
        unmapMerged: Int,
        idleTimeNs: Int? = nil,
        failedRdOperations: Int,
        failedWrOperations: Int,
        failedZoneAppendOperations: Int? = nil,
        failedFlushOperations: Int,
        failedUnmapOperations: Int,
        invalidRdOperations: Int,
        invalidWrOperations: Int,
        invalidZoneAppendOperations: Int? = nil,
        invalidFlushOperations: Int,
        invalidUnmapOperations: Int,
        accountInvalid: Bool,
        accountFailed: Bool,
        timedStats: [BlockDeviceTimedStats],
        rdLatencyHistogram: BlockLatencyHistogramInfo? = nil,
        wrLatencyHistogram: BlockLatencyHistogramInfo? = nil,
        zoneAppendLatencyHistogram: BlockLatencyHistogramInfo? = nil,
        flushLatencyHistogram: BlockLatencyHistogramInfo? = nil
    ) {
        self.init(
            flushLatencyHistogram: flushLatencyHistogram,
            rdBytes: rdBytes,
            wrBytes: wrBytes,
            zoneAppendBytes: zoneAppendBytes,
            unmapBytes: unmapBytes,
            rdOperations: rdOperations,
            wrOperations: wrOperations,
            zoneAppendOperations: zoneAppendOperations,
            flushOperations: flushOperations,
            unmapOperations: unmapOperations,
            rdTotalTimeNs: rdTotalTimeNs,
            wrTotalTimeNs: wrTotalTimeNs,
            zoneAppendTotalTimeNs: zoneAppendTotalTimeNs,
            flushTotalTimeNs: flushTotalTimeNs,
            unmapTotalTimeNs: unmapTotalTimeNs,
            wrHighestOffset: wrHighestOffset,
            rdMerged: rdMerged,
            wrMerged: wrMerged,
            zoneAppendMerged: zoneAppendMerged,
            unmapMerged: unmapMerged,
            idleTimeNs: idleTimeNs,
            failedRdOperations: failedRdOperations,
            failedWrOperations: failedWrOperations,
            failedZoneAppendOperations: failedZoneAppendOperations,
            failedFlushOperations: failedFlushOperations,
            failedUnmapOperations: failedUnmapOperations,
            invalidRdOperations: invalidRdOperations,
            invalidWrOperations: invalidWrOperations,
            invalidZoneAppendOperations: invalidZoneAppendOperations,
            invalidFlushOperations: invalidFlushOperations,
            invalidUnmapOperations: invalidUnmapOperations,
            accountInvalid: accountInvalid,
            accountFailed: accountFailed,
            timedStats: timedStats,
            rdLatencyHistogram: rdLatencyHistogram,
            wrLatencyHistogram: wrLatencyHistogram,
            zoneAppendLatencyHistogram: zoneAppendLatencyHistogram
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var rdBytes: Int?
        var wrBytes: Int?
        var zoneAppendBytes: Int?
        var unmapBytes: Int?
        var rdOperations: Int?
        var wrOperations: Int?
        var zoneAppendOperations: Int?
        var flushOperations: Int?
        var unmapOperations: Int?
        var rdTotalTimeNs: Int?
        var wrTotalTimeNs: Int?
        var zoneAppendTotalTimeNs: Int?
        var flushTotalTimeNs: Int?
        var unmapTotalTimeNs: Int?
        var wrHighestOffset: Int?
        var rdMerged: Int?
        var wrMerged: Int?
        var zoneAppendMerged: Int?
        var unmapMerged: Int?
        var idleTimeNs: Int?
        var failedRdOperations: Int?
        var failedWrOperations: Int?
        var failedZoneAppendOperations: Int?
        var failedFlushOperations: Int?
        var failedUnmapOperations: Int?
        var invalidRdOperations: Int?
        var invalidWrOperations: Int?
        var invalidZoneAppendOperations: Int?
        var invalidFlushOperations: Int?
        var invalidUnmapOperations: Int?
        var accountInvalid: Bool?
        var accountFailed: Bool?
        var timedStats: [BlockDeviceTimedStats]?
        var rdLatencyHistogram: BlockLatencyHistogramInfo?
        var wrLatencyHistogram: BlockLatencyHistogramInfo?
        var zoneAppendLatencyHistogram: BlockLatencyHistogramInfo?
        var flushLatencyHistogram: BlockLatencyHistogramInfo?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "rd_bytes": rdBytes = try Int(from: &reader)
            case "wr_bytes": wrBytes = try Int(from: &reader)
            case "zone_append_bytes": zoneAppendBytes = try Int(from: &reader)
            case "unmap_bytes": unmapBytes = try Int(from: &reader)
            case "rd_operations": rdOperations = try Int(from: &reader)
            case "wr_operations": wrOperations = try Int(from: &reader)
            case "zone_append_operations": zoneAppendOperations = try Int(from: &reader)
            case "flush_operations": flushOperations = try Int(from: &reader)
            case "unmap_operations": unmapOperations = try Int(from: &reader)
            case "rd_total_time_ns": rdTotalTimeNs = try Int(from: &reader)
            case "wr_total_time_ns": wrTotalTimeNs = try Int(from: &reader)
            case "zone_append_total_time_ns": zoneAppendTotalTimeNs = try Int(from: &reader)
            case "flush_total_time_ns": flushTotalTimeNs = try Int(from: &reader)
            case "unmap_total_time_ns": unmapTotalTimeNs = try Int(from: &reader)
            case "wr_highest_offset": wrHighestOffset = try Int(from: &reader)
            case "rd_merged": rdMerged = try Int(from: &reader)
            case "wr_merged": wrMerged = try Int(from: &reader)
            case "zone_append_merged": zoneAppendMerged = try Int(from: &reader)
            case "unmap_merged": unmapMerged = try Int(from: &reader)
            case "idle_time_ns": idleTimeNs = try Int(from: &reader)
            case "failed_rd_operations": failedRdOperations = try Int(from: &reader)
            case "failed_wr_operations": failedWrOperations = try Int(from: &reader)
            case "failed_zone_append_operations": failedZoneAppendOperations = try Int(from: &reader)
            case "failed_flush_operations": failedFlushOperations = try Int(from: &reader)
            case "failed_unmap_operations": failedUnmapOperations = try Int(from: &reader)
            case "invalid_rd_operations": invalidRdOperations = try Int(from: &reader)
            case "invalid_wr_operations": invalidWrOperations = try Int(from: &reader)
            case "invalid_zone_append_operations": invalidZoneAppendOperations = try Int(from: &reader)
            case "invalid_flush_operations": invalidFlushOperations = try Int(from: &reader)
            case "invalid_unmap_operations": invalidUnmapOperations = try Int(from: &reader)
            case "account_invalid": accountInvalid = try Bool(from: &reader)
            case "account_failed": accountFailed = try Bool(from: &reader)
            case "timed_stats": timedStats = try [BlockDeviceTimedStats](from: &reader)
            case "rd_latency_histogram": rdLatencyHistogram = try BlockLatencyHistogramInfo(from: &reader)
            case "wr_latency_histogram": wrLatencyHistogram = try BlockLatencyHistogramInfo(from: &reader)
            case "zone_append_latency_histogram":
                zoneAppendLatencyHistogram = try BlockLatencyHistogramInfo(from: &reader)
            case "flush_latency_histogram": flushLatencyHistogram = try BlockLatencyHistogramInfo(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let rdBytes else { throw .missingMember("rd_bytes", at: objectStart) }
        guard let wrBytes else { throw .missingMember("wr_bytes", at: objectStart) }
        guard let unmapBytes else { throw .missingMember("unmap_bytes", at: objectStart) }
        guard let rdOperations else { throw .missingMember("rd_operations", at: objectStart) }
        guard let wrOperations else { throw .missingMember("wr_operations", at: objectStart) }
        guard let flushOperations else { throw .missingMember("flush_operations", at: objectStart) }
        guard let unmapOperations else { throw .missingMember("unmap_operations", at: objectStart) }
        guard let rdTotalTimeNs else { throw .missingMember("rd_total_time_ns", at: objectStart) }
        guard let wrTotalTimeNs else { throw .missingMember("wr_total_time_ns", at: objectStart) }
        guard let flushTotalTimeNs else { throw .missingMember("flush_total_time_ns", at: objectStart) }
        guard let unmapTotalTimeNs else { throw .missingMember("unmap_total_time_ns", at: objectStart) }
        guard let wrHighestOffset else { throw .missingMember("wr_highest_offset", at: objectStart) }
        guard let rdMerged else { throw .missingMember("rd_merged", at: objectStart) }
        guard let wrMerged else { throw .missingMember("wr_merged", at: objectStart) }
        guard let unmapMerged else { throw .missingMember("unmap_merged", at: objectStart) }
        guard let failedRdOperations else { throw .missingMember("failed_rd_operations", at: objectStart) }
        guard let failedWrOperations else { throw .missingMember("failed_wr_operations", at: objectStart) }
        guard let failedFlushOperations else { throw .missingMember("failed_flush_operations", at: objectStart) }
        guard let failedUnmapOperations else { throw .missingMember("failed_unmap_operations", at: objectStart) }
        guard let invalidRdOperations else { throw .missingMember("invalid_rd_operations", at: objectStart) }
        guard let invalidWrOperations else { throw .missingMember("invalid_wr_operations", at: objectStart) }
        guard let invalidFlushOperations else { throw .missingMember("invalid_flush_operations", at: objectStart) }
        guard let invalidUnmapOperations else { throw .missingMember("invalid_unmap_operations", at: objectStart) }
        guard let accountInvalid else { throw .missingMember("account_invalid", at: objectStart) }
        guard let accountFailed else { throw .missingMember("account_failed", at: objectStart) }
        guard let timedStats else { throw .missingMember("timed_stats", at: objectStart) }
        self.init(
            flushLatencyHistogram: flushLatencyHistogram,
            rdBytes: rdBytes,
            wrBytes: wrBytes,
            zoneAppendBytes: zoneAppendBytes,
            unmapBytes: unmapBytes,
            rdOperations: rdOperations,
            wrOperations: wrOperations,
            zoneAppendOperations: zoneAppendOperations,
            flushOperations: flushOperations,
            unmapOperations: unmapOperations,
            rdTotalTimeNs: rdTotalTimeNs,
            wrTotalTimeNs: wrTotalTimeNs,
            zoneAppendTotalTimeNs: zoneAppendTotalTimeNs,
            flushTotalTimeNs: flushTotalTimeNs,
            unmapTotalTimeNs: unmapTotalTimeNs,
            wrHighestOffset: wrHighestOffset,
            rdMerged: rdMerged,
            wrMerged: wrMerged,
            zoneAppendMerged: zoneAppendMerged,
            unmapMerged: unmapMerged,
            idleTimeNs: idleTimeNs,
            failedRdOperations: failedRdOperations,
            failedWrOperations: failedWrOperations,
            failedZoneAppendOperations: failedZoneAppendOperations,
            failedFlushOperations: failedFlushOperations,
            failedUnmapOperations: failedUnmapOperations,
            invalidRdOperations: invalidRdOperations,
            invalidWrOperations: invalidWrOperations,
            invalidZoneAppendOperations: invalidZoneAppendOperations,
            invalidFlushOperations: invalidFlushOperations,
            invalidUnmapOperations: invalidUnmapOperations,
            accountInvalid: accountInvalid,
            accountFailed: accountFailed,
            timedStats: timedStats,
            rdLatencyHistogram: rdLatencyHistogram,
            wrLatencyHistogram: wrLatencyHistogram,
            zoneAppendLatencyHistogram: zoneAppendLatencyHistogram
        )
    }
}

/// The struct `BlockDeviceTimedStats`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDeviceTimedStats)
public struct BlockDeviceTimedStats: QAPIObject {
    /// `avg_zone_append_queue_depth`: `number`. Since QEMU 8.1.
    public var avgZoneAppendQueueDepth: Double?
    /// `interval_length`: `int`.
    public var intervalLength: Int
    /// `min_rd_latency_ns`: `int`.
    public var minRdLatencyNs: Int
    /// `max_rd_latency_ns`: `int`.
    public var maxRdLatencyNs: Int
    /// `avg_rd_latency_ns`: `int`.
    public var avgRdLatencyNs: Int
    /// `min_wr_latency_ns`: `int`.
    public var minWrLatencyNs: Int
    /// `max_wr_latency_ns`: `int`.
    public var maxWrLatencyNs: Int
    /// `avg_wr_latency_ns`: `int`.
    public var avgWrLatencyNs: Int
    /// `min_zone_append_latency_ns`: `int`. Since QEMU 8.1.
    public var minZoneAppendLatencyNs: Int?
    /// `max_zone_append_latency_ns`: `int`. Since QEMU 8.1.
    public var maxZoneAppendLatencyNs: Int?
    /// `avg_zone_append_latency_ns`: `int`. Since QEMU 8.1.
    public var avgZoneAppendLatencyNs: Int?
    /// `min_flush_latency_ns`: `int`.
    public var minFlushLatencyNs: Int
    /// `max_flush_latency_ns`: `int`.
    public var maxFlushLatencyNs: Int
    /// `avg_flush_latency_ns`: `int`.
    public var avgFlushLatencyNs: Int
    /// `avg_rd_queue_depth`: `number`.
    public var avgRdQueueDepth: Double
    /// `avg_wr_queue_depth`: `number`.
    public var avgWrQueueDepth: Double

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("interval_length", intervalLength)
        writer.member("min_rd_latency_ns", minRdLatencyNs)
        writer.member("max_rd_latency_ns", maxRdLatencyNs)
        writer.member("avg_rd_latency_ns", avgRdLatencyNs)
        writer.member("min_wr_latency_ns", minWrLatencyNs)
        writer.member("max_wr_latency_ns", maxWrLatencyNs)
        writer.member("avg_wr_latency_ns", avgWrLatencyNs)
        writer.member("min_zone_append_latency_ns", minZoneAppendLatencyNs)
        writer.member("max_zone_append_latency_ns", maxZoneAppendLatencyNs)
        writer.member("avg_zone_append_latency_ns", avgZoneAppendLatencyNs)
        writer.member("min_flush_latency_ns", minFlushLatencyNs)
        writer.member("max_flush_latency_ns", maxFlushLatencyNs)
        writer.member("avg_flush_latency_ns", avgFlushLatencyNs)
        writer.member("avg_rd_queue_depth", avgRdQueueDepth)
        writer.member("avg_wr_queue_depth", avgWrQueueDepth)
        writer.member("avg_zone_append_queue_depth", avgZoneAppendQueueDepth)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockDeviceTimedStats {
    /// Creates a value.
    public init(
        intervalLength: Int,
        minRdLatencyNs: Int,
        maxRdLatencyNs: Int,
        avgRdLatencyNs: Int,
        minWrLatencyNs: Int,
        maxWrLatencyNs: Int,
        avgWrLatencyNs: Int,
        minZoneAppendLatencyNs: Int? = nil,
        maxZoneAppendLatencyNs: Int? = nil,
        avgZoneAppendLatencyNs: Int? = nil,
        minFlushLatencyNs: Int,
        maxFlushLatencyNs: Int,
        avgFlushLatencyNs: Int,
        avgRdQueueDepth: Double,
        avgWrQueueDepth: Double,
        avgZoneAppendQueueDepth: Double? = nil
    ) {
        self.init(
            avgZoneAppendQueueDepth: avgZoneAppendQueueDepth,
            intervalLength: intervalLength,
            minRdLatencyNs: minRdLatencyNs,
            maxRdLatencyNs: maxRdLatencyNs,
            avgRdLatencyNs: avgRdLatencyNs,
            minWrLatencyNs: minWrLatencyNs,
            maxWrLatencyNs: maxWrLatencyNs,
            avgWrLatencyNs: avgWrLatencyNs,
            minZoneAppendLatencyNs: minZoneAppendLatencyNs,
            maxZoneAppendLatencyNs: maxZoneAppendLatencyNs,
            avgZoneAppendLatencyNs: avgZoneAppendLatencyNs,
            minFlushLatencyNs: minFlushLatencyNs,
            maxFlushLatencyNs: maxFlushLatencyNs,
            avgFlushLatencyNs: avgFlushLatencyNs,
            avgRdQueueDepth: avgRdQueueDepth,
            avgWrQueueDepth: avgWrQueueDepth
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var intervalLength: Int?
        var minRdLatencyNs: Int?
        var maxRdLatencyNs: Int?
        var avgRdLatencyNs: Int?
        var minWrLatencyNs: Int?
        var maxWrLatencyNs: Int?
        var avgWrLatencyNs: Int?
        var minZoneAppendLatencyNs: Int?
        var maxZoneAppendLatencyNs: Int?
        var avgZoneAppendLatencyNs: Int?
        var minFlushLatencyNs: Int?
        var maxFlushLatencyNs: Int?
        var avgFlushLatencyNs: Int?
        var avgRdQueueDepth: Double?
        var avgWrQueueDepth: Double?
        var avgZoneAppendQueueDepth: Double?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "interval_length": intervalLength = try Int(from: &reader)
            case "min_rd_latency_ns": minRdLatencyNs = try Int(from: &reader)
            case "max_rd_latency_ns": maxRdLatencyNs = try Int(from: &reader)
            case "avg_rd_latency_ns": avgRdLatencyNs = try Int(from: &reader)
            case "min_wr_latency_ns": minWrLatencyNs = try Int(from: &reader)
            case "max_wr_latency_ns": maxWrLatencyNs = try Int(from: &reader)
            case "avg_wr_latency_ns": avgWrLatencyNs = try Int(from: &reader)
            case "min_zone_append_latency_ns": minZoneAppendLatencyNs = try Int(from: &reader)
            case "max_zone_append_latency_ns": maxZoneAppendLatencyNs = try Int(from: &reader)
            case "avg_zone_append_latency_ns": avgZoneAppendLatencyNs = try Int(from: &reader)
            case "min_flush_latency_ns": minFlushLatencyNs = try Int(from: &reader)
            case "max_flush_latency_ns": maxFlushLatencyNs = try Int(from: &reader)
            case "avg_flush_latency_ns": avgFlushLatencyNs = try Int(from: &reader)
            case "avg_rd_queue_depth": avgRdQueueDepth = try Double(from: &reader)
            case "avg_wr_queue_depth": avgWrQueueDepth = try Double(from: &reader)
            case "avg_zone_append_queue_depth": avgZoneAppendQueueDepth = try Double(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let intervalLength else { throw .missingMember("interval_length", at: objectStart) }
        guard let minRdLatencyNs else { throw .missingMember("min_rd_latency_ns", at: objectStart) }
        guard let maxRdLatencyNs else { throw .missingMember("max_rd_latency_ns", at: objectStart) }
        guard let avgRdLatencyNs else { throw .missingMember("avg_rd_latency_ns", at: objectStart) }
        guard let minWrLatencyNs else { throw .missingMember("min_wr_latency_ns", at: objectStart) }
        guard let maxWrLatencyNs else { throw .missingMember("max_wr_latency_ns", at: objectStart) }
        guard let avgWrLatencyNs else { throw .missingMember("avg_wr_latency_ns", at: objectStart) }
        guard let minFlushLatencyNs else { throw .missingMember("min_flush_latency_ns", at: objectStart) }
        guard let maxFlushLatencyNs else { throw .missingMember("max_flush_latency_ns", at: objectStart) }
        guard let avgFlushLatencyNs else { throw .missingMember("avg_flush_latency_ns", at: objectStart) }
        guard let avgRdQueueDepth else { throw .missingMember("avg_rd_queue_depth", at: objectStart) }
        guard let avgWrQueueDepth else { throw .missingMember("avg_wr_queue_depth", at: objectStart) }
        self.init(
            avgZoneAppendQueueDepth: avgZoneAppendQueueDepth,
            intervalLength: intervalLength,
            minRdLatencyNs: minRdLatencyNs,
            maxRdLatencyNs: maxRdLatencyNs,
            avgRdLatencyNs: avgRdLatencyNs,
            minWrLatencyNs: minWrLatencyNs,
            maxWrLatencyNs: maxWrLatencyNs,
            avgWrLatencyNs: avgWrLatencyNs,
            minZoneAppendLatencyNs: minZoneAppendLatencyNs,
            maxZoneAppendLatencyNs: maxZoneAppendLatencyNs,
            avgZoneAppendLatencyNs: avgZoneAppendLatencyNs,
            minFlushLatencyNs: minFlushLatencyNs,
            maxFlushLatencyNs: maxFlushLatencyNs,
            avgFlushLatencyNs: avgFlushLatencyNs,
            avgRdQueueDepth: avgRdQueueDepth,
            avgWrQueueDepth: avgWrQueueDepth
        )
    }
}

/// The struct `BlockDirtyBitmap`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDirtyBitmap)
public struct BlockDirtyBitmap: QAPIObject {
    /// `name`: `str`.
    public var name: String
    /// `node`: `str`.
    public var node: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("node", node)
        writer.member("name", name)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockDirtyBitmap {
    /// Creates a value.
    public init(node: String, name: String) {
        self.init(name: name, node: node)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var node: String?
        var name: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "node": node = try String(from: &reader)
            case "name": name = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let node else { throw .missingMember("node", at: objectStart) }
        guard let name else { throw .missingMember("name", at: objectStart) }
        self.init(name: name, node: node)
    }
}

/// The struct `BlockDirtyBitmapAdd`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDirtyBitmapAdd)
public struct BlockDirtyBitmapAdd: QAPIObject {
    /// `disabled`: `bool`.
    public var disabled: Bool?
    /// `node`: `str`.
    public var node: String
    /// `name`: `str`.
    public var name: String
    /// `granularity`: `uint32`.
    public var granularity: UInt32?
    /// `persistent`: `bool`.
    public var persistent: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("node", node)
        writer.member("name", name)
        writer.member("granularity", granularity)
        writer.member("persistent", persistent)
        writer.member("disabled", disabled)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockDirtyBitmapAdd {
    /// Creates a value.
    public init(
        node: String,
        name: String,
        granularity: UInt32? = nil,
        persistent: Bool? = nil,
        disabled: Bool? = nil
    ) {
        self.init(disabled: disabled, node: node, name: name, granularity: granularity, persistent: persistent)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var node: String?
        var name: String?
        var granularity: UInt32?
        var persistent: Bool?
        var disabled: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "node": node = try String(from: &reader)
            case "name": name = try String(from: &reader)
            case "granularity": granularity = try UInt32(from: &reader)
            case "persistent": persistent = try Bool(from: &reader)
            case "disabled": disabled = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let node else { throw .missingMember("node", at: objectStart) }
        guard let name else { throw .missingMember("name", at: objectStart) }
        self.init(disabled: disabled, node: node, name: name, granularity: granularity, persistent: persistent)
    }
}

/// The struct `BlockDirtyBitmapMerge`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDirtyBitmapMerge)
public struct BlockDirtyBitmapMerge: QAPIObject {
    /// `bitmaps`: `[BlockDirtyBitmapOrStr]`.
    public var bitmaps: [BlockDirtyBitmapOrStr]
    /// `node`: `str`.
    public var node: String
    /// `target`: `str`.
    public var target: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("node", node)
        writer.member("target", target)
        writer.member("bitmaps", bitmaps)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockDirtyBitmapMerge {
    /// Creates a value.
    public init(node: String, target: String, bitmaps: [BlockDirtyBitmapOrStr]) {
        self.init(bitmaps: bitmaps, node: node, target: target)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var node: String?
        var target: String?
        var bitmaps: [BlockDirtyBitmapOrStr]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "node": node = try String(from: &reader)
            case "target": target = try String(from: &reader)
            case "bitmaps": bitmaps = try [BlockDirtyBitmapOrStr](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let node else { throw .missingMember("node", at: objectStart) }
        guard let target else { throw .missingMember("target", at: objectStart) }
        guard let bitmaps else { throw .missingMember("bitmaps", at: objectStart) }
        self.init(bitmaps: bitmaps, node: node, target: target)
    }
}

/// The alternate `BlockDirtyBitmapOrStr`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-block-core.BlockDirtyBitmapOrStr)
public enum BlockDirtyBitmapOrStr: QAPIObject {
    /// A string.
    case local(String)
    /// An object.
    case external(BlockDirtyBitmap)
    /// A value of another kind, which no release is known to have.
    case other(JSONValue)

    /// Reads a value, whose kind decides on the case.
    public init(from reader: inout JSONReader) throws(JSONError) {
        switch try reader.peekKind() {
        case .string: self = .local(try String(from: &reader))
        case .object: self = .external(try BlockDirtyBitmap(from: &reader))
        default: self = .other(try JSONValue(from: &reader))
        }
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        switch self {
        case .local(let value): value.write(to: &writer)
        case .external(let value): value.write(to: &writer)
        case .other(let value): value.write(to: &writer)
        }
    }
}

/// The struct `BlockDirtyBitmapSha256`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDirtyBitmapSha256)
public struct BlockDirtyBitmapSha256: QAPIObject {
    /// `sha256`: `str`.
    public var sha256: String

    /// Creates a value.
    public init(sha256: String) {
        self.sha256 = sha256
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var sha256: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "sha256": sha256 = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let sha256 else { throw .missingMember("sha256", at: objectStart) }
        self.init(sha256: sha256)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("sha256", sha256)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `BlockDirtyInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDirtyInfo)
public struct BlockDirtyInfo: QAPIObject {
    /// `inconsistent`: `bool`.
    public var inconsistent: Bool?
    /// `name`: `str`.
    public var name: String?
    /// `count`: `int`.
    public var count: Int
    /// `granularity`: `uint32`.
    public var granularity: UInt32
    /// `recording`: `bool`.
    public var recording: Bool
    /// `busy`: `bool`.
    public var busy: Bool
    /// `status`: `DirtyBitmapStatus`. Until QEMU 5.2. Deprecated since QEMU 5.2.
    public var status: DirtyBitmapStatus?
    /// `persistent`: `bool`.
    public var persistent: Bool

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("count", count)
        writer.member("granularity", granularity)
        writer.member("recording", recording)
        writer.member("busy", busy)
        writer.member("status", status)
        writer.member("persistent", persistent)
        writer.member("inconsistent", inconsistent)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockDirtyInfo {
    /// Creates a value.
    public init(
        name: String? = nil,
        count: Int,
        granularity: UInt32,
        recording: Bool,
        busy: Bool,
        status: DirtyBitmapStatus? = nil,
        persistent: Bool,
        inconsistent: Bool? = nil
    ) {
        self.init(
            inconsistent: inconsistent,
            name: name,
            count: count,
            granularity: granularity,
            recording: recording,
            busy: busy,
            status: status,
            persistent: persistent
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var count: Int?
        var granularity: UInt32?
        var recording: Bool?
        var busy: Bool?
        var status: DirtyBitmapStatus?
        var persistent: Bool?
        var inconsistent: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "count": count = try Int(from: &reader)
            case "granularity": granularity = try UInt32(from: &reader)
            case "recording": recording = try Bool(from: &reader)
            case "busy": busy = try Bool(from: &reader)
            case "status": status = try DirtyBitmapStatus(from: &reader)
            case "persistent": persistent = try Bool(from: &reader)
            case "inconsistent": inconsistent = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let count else { throw .missingMember("count", at: objectStart) }
        guard let granularity else { throw .missingMember("granularity", at: objectStart) }
        guard let recording else { throw .missingMember("recording", at: objectStart) }
        guard let busy else { throw .missingMember("busy", at: objectStart) }
        guard let persistent else { throw .missingMember("persistent", at: objectStart) }
        self.init(
            inconsistent: inconsistent,
            name: name,
            count: count,
            granularity: granularity,
            recording: recording,
            busy: busy,
            status: status,
            persistent: persistent
        )
    }
}

/// The enum `BlockErrorAction`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockErrorAction)
public struct BlockErrorAction: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `ignore`.
    public static var ignore: BlockErrorAction { BlockErrorAction(rawValue: "ignore") }
    /// `report`.
    public static var report: BlockErrorAction { BlockErrorAction(rawValue: "report") }
    /// `stop`.
    public static var stop: BlockErrorAction { BlockErrorAction(rawValue: "stop") }
}

/// The struct `BlockInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockInfo)
public struct BlockInfo: QAPIObject {
    /// `dirty-bitmaps`: `[BlockDirtyInfo]`. Until QEMU 5.2. Deprecated since QEMU 5.2.
    public var dirtyBitmaps: [BlockDirtyInfo]?
    /// `device`: `str`.
    public var device: String
    /// `qdev`: `str`.
    public var qdev: String?
    /// `type`: `str`.
    public var type: String
    /// `removable`: `bool`.
    public var removable: Bool
    /// `locked`: `bool`.
    public var locked: Bool
    /// `inserted`: `BlockDeviceInfo`.
    public var inserted: BlockDeviceInfo?
    /// `tray_open`: `bool`.
    public var trayOpen: Bool?
    /// `io-status`: `BlockDeviceIoStatus`.
    public var ioStatus: BlockDeviceIoStatus?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("device", device)
        writer.member("qdev", qdev)
        writer.member("type", type)
        writer.member("removable", removable)
        writer.member("locked", locked)
        writer.member("inserted", inserted)
        writer.member("tray_open", trayOpen)
        writer.member("io-status", ioStatus)
        writer.member("dirty-bitmaps", dirtyBitmaps)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockInfo {
    /// Creates a value.
    public init(
        device: String,
        qdev: String? = nil,
        type: String,
        removable: Bool,
        locked: Bool,
        inserted: BlockDeviceInfo? = nil,
        trayOpen: Bool? = nil,
        ioStatus: BlockDeviceIoStatus? = nil,
        dirtyBitmaps: [BlockDirtyInfo]? = nil
    ) {
        self.init(
            dirtyBitmaps: dirtyBitmaps,
            device: device,
            qdev: qdev,
            type: type,
            removable: removable,
            locked: locked,
            inserted: inserted,
            trayOpen: trayOpen,
            ioStatus: ioStatus
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var device: String?
        var qdev: String?
        var type: String?
        var removable: Bool?
        var locked: Bool?
        var inserted: BlockDeviceInfo?
        var trayOpen: Bool?
        var ioStatus: BlockDeviceIoStatus?
        var dirtyBitmaps: [BlockDirtyInfo]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try String(from: &reader)
            case "qdev": qdev = try String(from: &reader)
            case "type": type = try String(from: &reader)
            case "removable": removable = try Bool(from: &reader)
            case "locked": locked = try Bool(from: &reader)
            case "inserted": inserted = try BlockDeviceInfo(from: &reader)
            case "tray_open": trayOpen = try Bool(from: &reader)
            case "io-status": ioStatus = try BlockDeviceIoStatus(from: &reader)
            case "dirty-bitmaps": dirtyBitmaps = try [BlockDirtyInfo](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let device else { throw .missingMember("device", at: objectStart) }
        guard let type else { throw .missingMember("type", at: objectStart) }
        guard let removable else { throw .missingMember("removable", at: objectStart) }
        guard let locked else { throw .missingMember("locked", at: objectStart) }
        self.init(
            dirtyBitmaps: dirtyBitmaps,
            device: device,
            qdev: qdev,
            type: type,
            removable: removable,
            locked: locked,
            inserted: inserted,
            trayOpen: trayOpen,
            ioStatus: ioStatus
        )
    }
}

/// The union `BlockJobChangeOptions`. Since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockJobChangeOptions)
public struct BlockJobChangeOptions: QAPIObject {
    /// `id`: `str`.
    public var id: String
    /// The members that depend on `type`.
    public var branch: Branch

    /// `type`: `JobType`.
    public var type: JobType { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("type", type)
        writer.member("id", id)
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
        /// `commit`. Since QEMU 5.2.
        case commit
        /// `stream`. Since QEMU 5.2.
        case stream
        /// `mirror`.
        case mirror(BlockJobChangeOptionsMirror)
        /// `backup`. Since QEMU 5.2.
        case backup
        /// `create`. Since QEMU 5.2.
        case create
        /// `amend`. Since QEMU 5.2.
        case amend
        /// `snapshot-load`. Since QEMU 6.0.
        case snapshotLoad
        /// `snapshot-save`. Since QEMU 6.0.
        case snapshotSave
        /// `snapshot-delete`. Since QEMU 6.0.
        case snapshotDelete
        /// A value that is not known here, with the members that came with it.
        case other(JobType, JSONObject)

        /// The value of `type`.
        public var tag: JobType {
            switch self {
            case .commit: .commit
            case .stream: .stream
            case .mirror: .mirror
            case .backup: .backup
            case .create: .create
            case .amend: .amend
            case .snapshotLoad: .snapshotLoad
            case .snapshotSave: .snapshotSave
            case .snapshotDelete: .snapshotDelete
            case .other(let tag, _): tag
            }
        }

        init(_ tag: JobType, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "commit": self = .commit
            case "stream": self = .stream
            case "mirror": self = .mirror(try BlockJobChangeOptionsMirror(from: &reader))
            case "backup": self = .backup
            case "create": self = .create
            case "amend": self = .amend
            case "snapshot-load": self = .snapshotLoad
            case "snapshot-save": self = .snapshotSave
            case "snapshot-delete": self = .snapshotDelete
            default:
                let members = try reader.readObject(without: "type", "id")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .mirror(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "type", "id")
            default: break
            }
        }
    }
}

extension BlockJobChangeOptions {
    /// Creates a value.
    public init(_ branch: Branch, id: String) {
        self.init(id: id, branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var id: String?
        var type: JobType?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            case "type": type = try JobType(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        guard let type else { throw .missingMember("type", at: objectStart) }
        let branch = try Branch(type, from: &again)
        self.init(id: id, branch: branch)
    }
}

/// The struct `BlockJobChangeOptionsMirror`. Since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockJobChangeOptionsMirror)
public struct BlockJobChangeOptionsMirror: QAPIObject {
    /// `copy-mode`: `MirrorCopyMode`.
    public var copyMode: MirrorCopyMode

    /// Creates a value.
    public init(copyMode: MirrorCopyMode) {
        self.copyMode = copyMode
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var copyMode: MirrorCopyMode?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "copy-mode": copyMode = try MirrorCopyMode(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let copyMode else { throw .missingMember("copy-mode", at: objectStart) }
        self.init(copyMode: copyMode)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("copy-mode", copyMode)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The union `BlockJobInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockJobInfo)
public struct BlockJobInfo: QAPIObject {
    /// `device`: `str`.
    public var device: String
    /// `len`: `int`.
    public var len: Int
    /// `offset`: `int`.
    public var offset: Int
    /// `busy`: `bool`.
    public var busy: Bool
    /// `paused`: `bool`.
    public var paused: Bool
    /// `speed`: `int`.
    public var speed: Int
    /// `io-status`: `BlockDeviceIoStatus`.
    public var ioStatus: BlockDeviceIoStatus
    /// `ready`: `bool`.
    public var ready: Bool
    /// `status`: `JobStatus`.
    public var status: JobStatus
    /// `auto-finalize`: `bool`.
    public var autoFinalize: Bool
    /// `auto-dismiss`: `bool`.
    public var autoDismiss: Bool
    /// `error`: `str`.
    public var error: String?
    /// The members that depend on `type`.
    public var branch: Branch

    /// `type`: `JobType`.
    public var type: JobType { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("type", type)
        writer.member("device", device)
        writer.member("len", len)
        writer.member("offset", offset)
        writer.member("busy", busy)
        writer.member("paused", paused)
        writer.member("speed", speed)
        writer.member("io-status", ioStatus)
        writer.member("ready", ready)
        writer.member("status", status)
        writer.member("auto-finalize", autoFinalize)
        writer.member("auto-dismiss", autoDismiss)
        writer.member("error", error)
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
        /// `commit`.
        case commit
        /// `stream`.
        case stream
        /// `mirror`. Since QEMU 8.2.
        case mirror(BlockJobInfoMirror)
        /// `backup`.
        case backup
        /// `create`.
        case create
        /// `amend`.
        case amend
        /// `snapshot-load`. Since QEMU 6.0.
        case snapshotLoad
        /// `snapshot-save`. Since QEMU 6.0.
        case snapshotSave
        /// `snapshot-delete`. Since QEMU 6.0.
        case snapshotDelete
        /// A value that is not known here, with the members that came with it.
        case other(JobType, JSONObject)

        /// The value of `type`.
        public var tag: JobType {
            switch self {
            case .commit: .commit
            case .stream: .stream
            case .mirror: .mirror
            case .backup: .backup
            case .create: .create
            case .amend: .amend
            case .snapshotLoad: .snapshotLoad
            case .snapshotSave: .snapshotSave
            case .snapshotDelete: .snapshotDelete
            case .other(let tag, _): tag
            }
        }

        init(_ tag: JobType, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "commit": self = .commit
            case "stream": self = .stream
            case "mirror": self = .mirror(try BlockJobInfoMirror(from: &reader))
            case "backup": self = .backup
            case "create": self = .create
            case "amend": self = .amend
            case "snapshot-load": self = .snapshotLoad
            case "snapshot-save": self = .snapshotSave
            case "snapshot-delete": self = .snapshotDelete
            default:
                let members = try reader.readObject(
                    without: "type",
                    "device",
                    "len",
                    "offset",
                    "busy",
                    "paused",
                    "speed",
                    "io-status",
                    "ready",
                    "status",
                    "auto-finalize",
                    "auto-dismiss",
                    "error"
                )
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .mirror(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(
                    members,
                    without: "type",
                    "device",
                    "len",
                    "offset",
                    "busy",
                    "paused",
                    "speed",
                    "io-status",
                    "ready",
                    "status",
                    "auto-finalize",
                    "auto-dismiss",
                    "error"
                )
            default: break
            }
        }
    }
}

extension BlockJobInfo {
    /// Creates a value.
    public init(
        _ branch: Branch,
        device: String,
        len: Int,
        offset: Int,
        busy: Bool,
        paused: Bool,
        speed: Int,
        ioStatus: BlockDeviceIoStatus,
        ready: Bool,
        status: JobStatus,
        autoFinalize: Bool,
        autoDismiss: Bool,
        error: String? = nil
    ) {
        self.init(
            device: device,
            len: len,
            offset: offset,
            busy: busy,
            paused: paused,
            speed: speed,
            ioStatus: ioStatus,
            ready: ready,
            status: status,
            autoFinalize: autoFinalize,
            autoDismiss: autoDismiss,
            error: error,
            branch: branch
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var device: String?
        var len: Int?
        var offset: Int?
        var busy: Bool?
        var paused: Bool?
        var speed: Int?
        var ioStatus: BlockDeviceIoStatus?
        var ready: Bool?
        var status: JobStatus?
        var autoFinalize: Bool?
        var autoDismiss: Bool?
        var error: String?
        var type: JobType?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try String(from: &reader)
            case "len": len = try Int(from: &reader)
            case "offset": offset = try Int(from: &reader)
            case "busy": busy = try Bool(from: &reader)
            case "paused": paused = try Bool(from: &reader)
            case "speed": speed = try Int(from: &reader)
            case "io-status": ioStatus = try BlockDeviceIoStatus(from: &reader)
            case "ready": ready = try Bool(from: &reader)
            case "status": status = try JobStatus(from: &reader)
            case "auto-finalize": autoFinalize = try Bool(from: &reader)
            case "auto-dismiss": autoDismiss = try Bool(from: &reader)
            case "error": error = try String(from: &reader)
            case "type": type = try JobType(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let device else { throw .missingMember("device", at: objectStart) }
        guard let len else { throw .missingMember("len", at: objectStart) }
        guard let offset else { throw .missingMember("offset", at: objectStart) }
        guard let busy else { throw .missingMember("busy", at: objectStart) }
        guard let paused else { throw .missingMember("paused", at: objectStart) }
        guard let speed else { throw .missingMember("speed", at: objectStart) }
        guard let ioStatus else { throw .missingMember("io-status", at: objectStart) }
        guard let ready else { throw .missingMember("ready", at: objectStart) }
        guard let status else { throw .missingMember("status", at: objectStart) }
        guard let autoFinalize else { throw .missingMember("auto-finalize", at: objectStart) }
        guard let autoDismiss else { throw .missingMember("auto-dismiss", at: objectStart) }
        guard let type else { throw .missingMember("type", at: objectStart) }
        let branch = try Branch(type, from: &again)
        self.init(
            device: device,
            len: len,
            offset: offset,
            busy: busy,
            paused: paused,
            speed: speed,
            ioStatus: ioStatus,
            ready: ready,
            status: status,
            autoFinalize: autoFinalize,
            autoDismiss: autoDismiss,
            error: error,
            branch: branch
        )
    }
}

/// The struct `BlockJobInfoMirror`. Since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockJobInfoMirror)
public struct BlockJobInfoMirror: QAPIObject {
    /// `actively-synced`: `bool`.
    public var activelySynced: Bool?

    /// Creates a value.
    public init(activelySynced: Bool? = nil) {
        self.activelySynced = activelySynced
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var activelySynced: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "actively-synced": activelySynced = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(activelySynced: activelySynced)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("actively-synced", activelySynced)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `BlockLatencyHistogramInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockLatencyHistogramInfo)
public struct BlockLatencyHistogramInfo: QAPIObject {
    /// `bins`: `[uint64]`.
    public var bins: [UInt64]
    /// `boundaries`: `[uint64]`.
    public var boundaries: [UInt64]

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("boundaries", boundaries)
        writer.member("bins", bins)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockLatencyHistogramInfo {
    /// Creates a value.
    public init(boundaries: [UInt64], bins: [UInt64]) {
        self.init(bins: bins, boundaries: boundaries)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var boundaries: [UInt64]?
        var bins: [UInt64]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "boundaries": boundaries = try [UInt64](from: &reader)
            case "bins": bins = try [UInt64](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let boundaries else { throw .missingMember("boundaries", at: objectStart) }
        guard let bins else { throw .missingMember("bins", at: objectStart) }
        self.init(bins: bins, boundaries: boundaries)
    }
}

/// The struct `BlockLimitsInfo`. Since QEMU 10.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockLimitsInfo)
public struct BlockLimitsInfo: QAPIObject {
    /// `opt-mem-alignment`: `size`.
    public var optMemAlignment: UInt64
    /// `request-alignment`: `uint32`.
    public var requestAlignment: UInt32
    /// `max-discard`: `uint64`.
    public var maxDiscard: UInt64?
    /// `discard-alignment`: `uint32`.
    public var discardAlignment: UInt32?
    /// `max-write-zeroes`: `uint64`.
    public var maxWriteZeroes: UInt64?
    /// `write-zeroes-alignment`: `uint32`.
    public var writeZeroesAlignment: UInt32?
    /// `opt-transfer`: `uint32`.
    public var optTransfer: UInt32?
    /// `max-transfer`: `uint32`.
    public var maxTransfer: UInt32?
    /// `max-hw-transfer`: `uint32`.
    public var maxHwTransfer: UInt32?
    /// `max-iov`: `int`.
    public var maxIov: Int
    /// `max-hw-iov`: `int`.
    public var maxHwIov: Int?
    /// `min-mem-alignment`: `size`.
    public var minMemAlignment: UInt64

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("request-alignment", requestAlignment)
        writer.member("max-discard", maxDiscard)
        writer.member("discard-alignment", discardAlignment)
        writer.member("max-write-zeroes", maxWriteZeroes)
        writer.member("write-zeroes-alignment", writeZeroesAlignment)
        writer.member("opt-transfer", optTransfer)
        writer.member("max-transfer", maxTransfer)
        writer.member("max-hw-transfer", maxHwTransfer)
        writer.member("max-iov", maxIov)
        writer.member("max-hw-iov", maxHwIov)
        writer.member("min-mem-alignment", minMemAlignment)
        writer.member("opt-mem-alignment", optMemAlignment)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockLimitsInfo {
    /// Creates a value.
    public init(
        requestAlignment: UInt32,
        maxDiscard: UInt64? = nil,
        discardAlignment: UInt32? = nil,
        maxWriteZeroes: UInt64? = nil,
        writeZeroesAlignment: UInt32? = nil,
        optTransfer: UInt32? = nil,
        maxTransfer: UInt32? = nil,
        maxHwTransfer: UInt32? = nil,
        maxIov: Int,
        maxHwIov: Int? = nil,
        minMemAlignment: UInt64,
        optMemAlignment: UInt64
    ) {
        self.init(
            optMemAlignment: optMemAlignment,
            requestAlignment: requestAlignment,
            maxDiscard: maxDiscard,
            discardAlignment: discardAlignment,
            maxWriteZeroes: maxWriteZeroes,
            writeZeroesAlignment: writeZeroesAlignment,
            optTransfer: optTransfer,
            maxTransfer: maxTransfer,
            maxHwTransfer: maxHwTransfer,
            maxIov: maxIov,
            maxHwIov: maxHwIov,
            minMemAlignment: minMemAlignment
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var requestAlignment: UInt32?
        var maxDiscard: UInt64?
        var discardAlignment: UInt32?
        var maxWriteZeroes: UInt64?
        var writeZeroesAlignment: UInt32?
        var optTransfer: UInt32?
        var maxTransfer: UInt32?
        var maxHwTransfer: UInt32?
        var maxIov: Int?
        var maxHwIov: Int?
        var minMemAlignment: UInt64?
        var optMemAlignment: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "request-alignment": requestAlignment = try UInt32(from: &reader)
            case "max-discard": maxDiscard = try UInt64(from: &reader)
            case "discard-alignment": discardAlignment = try UInt32(from: &reader)
            case "max-write-zeroes": maxWriteZeroes = try UInt64(from: &reader)
            case "write-zeroes-alignment": writeZeroesAlignment = try UInt32(from: &reader)
            case "opt-transfer": optTransfer = try UInt32(from: &reader)
            case "max-transfer": maxTransfer = try UInt32(from: &reader)
            case "max-hw-transfer": maxHwTransfer = try UInt32(from: &reader)
            case "max-iov": maxIov = try Int(from: &reader)
            case "max-hw-iov": maxHwIov = try Int(from: &reader)
            case "min-mem-alignment": minMemAlignment = try UInt64(from: &reader)
            case "opt-mem-alignment": optMemAlignment = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let requestAlignment else { throw .missingMember("request-alignment", at: objectStart) }
        guard let maxIov else { throw .missingMember("max-iov", at: objectStart) }
        guard let minMemAlignment else { throw .missingMember("min-mem-alignment", at: objectStart) }
        guard let optMemAlignment else { throw .missingMember("opt-mem-alignment", at: objectStart) }
        self.init(
            optMemAlignment: optMemAlignment,
            requestAlignment: requestAlignment,
            maxDiscard: maxDiscard,
            discardAlignment: discardAlignment,
            maxWriteZeroes: maxWriteZeroes,
            writeZeroesAlignment: writeZeroesAlignment,
            optTransfer: optTransfer,
            maxTransfer: maxTransfer,
            maxHwTransfer: maxHwTransfer,
            maxIov: maxIov,
            maxHwIov: maxHwIov,
            minMemAlignment: minMemAlignment
        )
    }
}

/// The enum `BlockPermission`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockPermission)
public struct BlockPermission: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `consistent-read`.
    public static var consistentRead: BlockPermission { BlockPermission(rawValue: "consistent-read") }
    /// `write`.
    public static var write: BlockPermission { BlockPermission(rawValue: "write") }
    /// `write-unchanged`.
    public static var writeUnchanged: BlockPermission { BlockPermission(rawValue: "write-unchanged") }
    /// `resize`.
    public static var resize: BlockPermission { BlockPermission(rawValue: "resize") }
    /// `graph-mod`. Until QEMU 6.2.
    public static var graphMod: BlockPermission { BlockPermission(rawValue: "graph-mod") }
}

/// The struct `BlockStats`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockStats)
public struct BlockStats: QAPIObject {
    /// `backing`: `BlockStats`.
    @Boxed public var backing: BlockStats?
    /// `device`: `str`.
    public var device: String?
    /// `qdev`: `str`.
    public var qdev: String?
    /// `node-name`: `str`.
    public var nodeName: String?
    /// `stats`: `BlockDeviceStats`.
    public var stats: BlockDeviceStats
    /// `driver-specific`: `BlockStatsSpecific`.
    public var driverSpecific: BlockStatsSpecific?
    /// `parent`: `BlockStats`.
    @Boxed public var parent: BlockStats?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("device", device)
        writer.member("qdev", qdev)
        writer.member("node-name", nodeName)
        writer.member("stats", stats)
        writer.member("driver-specific", driverSpecific)
        writer.member("parent", parent)
        writer.member("backing", backing)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockStats {
    /// Creates a value.
    public init(
        device: String? = nil,
        qdev: String? = nil,
        nodeName: String? = nil,
        stats: BlockDeviceStats,
        driverSpecific: BlockStatsSpecific? = nil,
        parent: BlockStats? = nil,
        backing: BlockStats? = nil
    ) {
        self.init(
            backing: backing,
            device: device,
            qdev: qdev,
            nodeName: nodeName,
            stats: stats,
            driverSpecific: driverSpecific,
            parent: parent
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.checkRecursion()
        let objectStart = reader.position
        var device: String?
        var qdev: String?
        var nodeName: String?
        var stats: BlockDeviceStats?
        var driverSpecific: BlockStatsSpecific?
        var parent: BlockStats?
        var backing: BlockStats?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try String(from: &reader)
            case "qdev": qdev = try String(from: &reader)
            case "node-name": nodeName = try String(from: &reader)
            case "stats": stats = try BlockDeviceStats(from: &reader)
            case "driver-specific": driverSpecific = try BlockStatsSpecific(from: &reader)
            case "parent": parent = try BlockStats(from: &reader)
            case "backing": backing = try BlockStats(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let stats else { throw .missingMember("stats", at: objectStart) }
        self.init(
            backing: backing,
            device: device,
            qdev: qdev,
            nodeName: nodeName,
            stats: stats,
            driverSpecific: driverSpecific,
            parent: parent
        )
    }
}

/// The union `BlockStatsSpecific`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockStatsSpecific)
public struct BlockStatsSpecific: QAPIObject {
    /// The members that depend on `driver`.
    public var branch: Branch

    /// `driver`: `BlockdevDriver`.
    public var driver: BlockdevDriver { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("driver", driver)
        branch.writeMembers(to: &writer)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }

    /// What depends on `driver`.
    public enum Branch: Sendable {
        /// `blkdebug`.
        case blkdebug
        /// `blklogwrites`.
        case blklogwrites
        /// `blkreplay`.
        case blkreplay
        /// `blkverify`.
        case blkverify
        /// `bochs`.
        case bochs
        /// `cloop`.
        case cloop
        /// `compress`.
        case compress
        /// `copy-before-write`. Since QEMU 6.2.
        case copyBeforeWrite
        /// `copy-on-read`.
        case copyOnRead
        /// `dmg`.
        case dmg
        /// `file`.
        case file(BlockStatsSpecificFile)
        /// `snapshot-access`. Since QEMU 7.0.
        case snapshotAccess
        /// `ftp`.
        case ftp
        /// `ftps`.
        case ftps
        /// `gluster`. Deprecated since QEMU 9.2.
        case gluster
        /// `host_cdrom`. Only where QEMU is built with `HAVE_HOST_BLOCK_DEVICE`.
        case hostCdrom
        /// `host_device`. Only where QEMU is built with `HAVE_HOST_BLOCK_DEVICE`.
        case hostDevice(BlockStatsSpecificFile)
        /// `http`.
        case http
        /// `https`.
        case https
        /// `io_uring`. Since QEMU 7.2. Only where QEMU is built with `CONFIG_BLKIO`.
        case ioUring
        /// `iscsi`.
        case iscsi
        /// `luks`.
        case luks
        /// `nbd`.
        case nbd
        /// `nfs`.
        case nfs
        /// `null-aio`.
        case nullAio
        /// `null-co`.
        case nullCo
        /// `nvme`.
        case nvme(BlockStatsSpecificNvme)
        /// `nvme-io_uring`. Since QEMU 7.2. Only where QEMU is built with `CONFIG_BLKIO`.
        case nvmeIoUring
        /// `parallels`.
        case parallels
        /// `preallocate`. Since QEMU 6.0.
        case preallocate
        /// `qcow`.
        case qcow
        /// `qcow2`.
        case qcow2
        /// `qed`.
        case qed
        /// `quorum`.
        case quorum
        /// `raw`.
        case raw
        /// `rbd`.
        case rbd
        /// `replication`. Only where QEMU is built with `CONFIG_REPLICATION`.
        case replication
        /// `sheepdog`. Until QEMU 6.0.
        case sheepdog
        /// `ssh`.
        case ssh
        /// `throttle`.
        case throttle
        /// `vdi`.
        case vdi
        /// `vhdx`.
        case vhdx
        /// `virtio-blk-vfio-pci`. Since QEMU 7.2. Only where QEMU is built with `CONFIG_BLKIO`.
        case virtioBlkVfioPci
        /// `virtio-blk-vhost-user`. Since QEMU 7.2. Only where QEMU is built with `CONFIG_BLKIO`.
        case virtioBlkVhostUser
        /// `virtio-blk-vhost-vdpa`. Since QEMU 7.2. Only where QEMU is built with `CONFIG_BLKIO`.
        case virtioBlkVhostVdpa
        /// `vmdk`.
        case vmdk
        /// `vpc`.
        case vpc
        /// `vvfat`.
        case vvfat
        /// A value that is not known here, with the members that came with it.
        case other(BlockdevDriver, JSONObject)

        /// The value of `driver`.
        public var tag: BlockdevDriver {
            switch self {
            case .blkdebug: .blkdebug
            case .blklogwrites: .blklogwrites
            case .blkreplay: .blkreplay
            case .blkverify: .blkverify
            case .bochs: .bochs
            case .cloop: .cloop
            case .compress: .compress
            case .copyBeforeWrite: .copyBeforeWrite
            case .copyOnRead: .copyOnRead
            case .dmg: .dmg
            case .file: .file
            case .snapshotAccess: .snapshotAccess
            case .ftp: .ftp
            case .ftps: .ftps
            case .gluster: .gluster
            case .hostCdrom: .hostCdrom
            case .hostDevice: .hostDevice
            case .http: .http
            case .https: .https
            case .ioUring: .ioUring
            case .iscsi: .iscsi
            case .luks: .luks
            case .nbd: .nbd
            case .nfs: .nfs
            case .nullAio: .nullAio
            case .nullCo: .nullCo
            case .nvme: .nvme
            case .nvmeIoUring: .nvmeIoUring
            case .parallels: .parallels
            case .preallocate: .preallocate
            case .qcow: .qcow
            case .qcow2: .qcow2
            case .qed: .qed
            case .quorum: .quorum
            case .raw: .raw
            case .rbd: .rbd
            case .replication: .replication
            case .sheepdog: .sheepdog
            case .ssh: .ssh
            case .throttle: .throttle
            case .vdi: .vdi
            case .vhdx: .vhdx
            case .virtioBlkVfioPci: .virtioBlkVfioPci
            case .virtioBlkVhostUser: .virtioBlkVhostUser
            case .virtioBlkVhostVdpa: .virtioBlkVhostVdpa
            case .vmdk: .vmdk
            case .vpc: .vpc
            case .vvfat: .vvfat
            case .other(let tag, _): tag
            }
        }

        init(_ tag: BlockdevDriver, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "blkdebug": self = .blkdebug
            case "blklogwrites": self = .blklogwrites
            case "blkreplay": self = .blkreplay
            case "blkverify": self = .blkverify
            case "bochs": self = .bochs
            case "cloop": self = .cloop
            case "compress": self = .compress
            case "copy-before-write": self = .copyBeforeWrite
            case "copy-on-read": self = .copyOnRead
            case "dmg": self = .dmg
            case "file": self = .file(try BlockStatsSpecificFile(from: &reader))
            case "snapshot-access": self = .snapshotAccess
            case "ftp": self = .ftp
            case "ftps": self = .ftps
            case "gluster": self = .gluster
            case "host_cdrom": self = .hostCdrom
            case "host_device": self = .hostDevice(try BlockStatsSpecificFile(from: &reader))
            case "http": self = .http
            case "https": self = .https
            case "io_uring": self = .ioUring
            case "iscsi": self = .iscsi
            case "luks": self = .luks
            case "nbd": self = .nbd
            case "nfs": self = .nfs
            case "null-aio": self = .nullAio
            case "null-co": self = .nullCo
            case "nvme": self = .nvme(try BlockStatsSpecificNvme(from: &reader))
            case "nvme-io_uring": self = .nvmeIoUring
            case "parallels": self = .parallels
            case "preallocate": self = .preallocate
            case "qcow": self = .qcow
            case "qcow2": self = .qcow2
            case "qed": self = .qed
            case "quorum": self = .quorum
            case "raw": self = .raw
            case "rbd": self = .rbd
            case "replication": self = .replication
            case "sheepdog": self = .sheepdog
            case "ssh": self = .ssh
            case "throttle": self = .throttle
            case "vdi": self = .vdi
            case "vhdx": self = .vhdx
            case "virtio-blk-vfio-pci": self = .virtioBlkVfioPci
            case "virtio-blk-vhost-user": self = .virtioBlkVhostUser
            case "virtio-blk-vhost-vdpa": self = .virtioBlkVhostVdpa
            case "vmdk": self = .vmdk
            case "vpc": self = .vpc
            case "vvfat": self = .vvfat
            default:
                let members = try reader.readObject(without: "driver")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .file(let value): value.writeMembers(to: &writer)
            case .hostDevice(let value): value.writeMembers(to: &writer)
            case .nvme(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "driver")
            default: break
            }
        }
    }
}

extension BlockStatsSpecific {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var driver: BlockdevDriver?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "driver": driver = try BlockdevDriver(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let driver else { throw .missingMember("driver", at: objectStart) }
        let branch = try Branch(driver, from: &again)
        self.init(branch: branch)
    }
}

/// The struct `BlockStatsSpecificFile`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockStatsSpecificFile)
public struct BlockStatsSpecificFile: QAPIObject {
    /// `discard-bytes-ok`: `uint64`.
    public var discardBytesOk: UInt64
    /// `discard-nb-ok`: `uint64`.
    public var discardNbOk: UInt64
    /// `discard-nb-failed`: `uint64`.
    public var discardNbFailed: UInt64

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("discard-nb-ok", discardNbOk)
        writer.member("discard-nb-failed", discardNbFailed)
        writer.member("discard-bytes-ok", discardBytesOk)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockStatsSpecificFile {
    /// Creates a value.
    public init(discardNbOk: UInt64, discardNbFailed: UInt64, discardBytesOk: UInt64) {
        self.init(discardBytesOk: discardBytesOk, discardNbOk: discardNbOk, discardNbFailed: discardNbFailed)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var discardNbOk: UInt64?
        var discardNbFailed: UInt64?
        var discardBytesOk: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "discard-nb-ok": discardNbOk = try UInt64(from: &reader)
            case "discard-nb-failed": discardNbFailed = try UInt64(from: &reader)
            case "discard-bytes-ok": discardBytesOk = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let discardNbOk else { throw .missingMember("discard-nb-ok", at: objectStart) }
        guard let discardNbFailed else { throw .missingMember("discard-nb-failed", at: objectStart) }
        guard let discardBytesOk else { throw .missingMember("discard-bytes-ok", at: objectStart) }
        self.init(discardBytesOk: discardBytesOk, discardNbOk: discardNbOk, discardNbFailed: discardNbFailed)
    }
}

/// The struct `BlockStatsSpecificNvme`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockStatsSpecificNvme)
public struct BlockStatsSpecificNvme: QAPIObject {
    /// `unaligned-accesses`: `uint64`.
    public var unalignedAccesses: UInt64
    /// `completion-errors`: `uint64`.
    public var completionErrors: UInt64
    /// `aligned-accesses`: `uint64`.
    public var alignedAccesses: UInt64

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("completion-errors", completionErrors)
        writer.member("aligned-accesses", alignedAccesses)
        writer.member("unaligned-accesses", unalignedAccesses)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockStatsSpecificNvme {
    /// Creates a value.
    public init(completionErrors: UInt64, alignedAccesses: UInt64, unalignedAccesses: UInt64) {
        self.init(
            unalignedAccesses: unalignedAccesses,
            completionErrors: completionErrors,
            alignedAccesses: alignedAccesses
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var completionErrors: UInt64?
        var alignedAccesses: UInt64?
        var unalignedAccesses: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "completion-errors": completionErrors = try UInt64(from: &reader)
            case "aligned-accesses": alignedAccesses = try UInt64(from: &reader)
            case "unaligned-accesses": unalignedAccesses = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let completionErrors else { throw .missingMember("completion-errors", at: objectStart) }
        guard let alignedAccesses else { throw .missingMember("aligned-accesses", at: objectStart) }
        guard let unalignedAccesses else { throw .missingMember("unaligned-accesses", at: objectStart) }
        self.init(
            unalignedAccesses: unalignedAccesses,
            completionErrors: completionErrors,
            alignedAccesses: alignedAccesses
        )
    }
}

/// The enum `BlockdevAioOptions`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevAioOptions)
public struct BlockdevAioOptions: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `threads`.
    public static var threads: BlockdevAioOptions { BlockdevAioOptions(rawValue: "threads") }
    /// `native`.
    public static var native: BlockdevAioOptions { BlockdevAioOptions(rawValue: "native") }
    /// `io_uring`. Only where QEMU is built with `CONFIG_LINUX_IO_URING`.
    public static var ioUring: BlockdevAioOptions { BlockdevAioOptions(rawValue: "io_uring") }
}

/// The union `BlockdevAmendOptions`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevAmendOptions)
public struct BlockdevAmendOptions: QAPIObject {
    /// The members that depend on `driver`.
    public var branch: Branch

    /// `driver`: `BlockdevDriver`.
    public var driver: BlockdevDriver { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("driver", driver)
        branch.writeMembers(to: &writer)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }

    /// What depends on `driver`.
    public enum Branch: Sendable {
        /// `blkdebug`.
        case blkdebug
        /// `blklogwrites`.
        case blklogwrites
        /// `blkreplay`.
        case blkreplay
        /// `blkverify`.
        case blkverify
        /// `bochs`.
        case bochs
        /// `cloop`.
        case cloop
        /// `compress`.
        case compress
        /// `copy-before-write`. Since QEMU 6.2.
        case copyBeforeWrite
        /// `copy-on-read`.
        case copyOnRead
        /// `dmg`.
        case dmg
        /// `file`.
        case file
        /// `snapshot-access`. Since QEMU 7.0.
        case snapshotAccess
        /// `ftp`.
        case ftp
        /// `ftps`.
        case ftps
        /// `gluster`. Deprecated since QEMU 9.2.
        case gluster
        /// `host_cdrom`. Only where QEMU is built with `HAVE_HOST_BLOCK_DEVICE`.
        case hostCdrom
        /// `host_device`. Only where QEMU is built with `HAVE_HOST_BLOCK_DEVICE`.
        case hostDevice
        /// `http`.
        case http
        /// `https`.
        case https
        /// `io_uring`. Since QEMU 7.2. Only where QEMU is built with `CONFIG_BLKIO`.
        case ioUring
        /// `iscsi`.
        case iscsi
        /// `luks`.
        case luks(BlockdevAmendOptionsLUKS)
        /// `nbd`.
        case nbd
        /// `nfs`.
        case nfs
        /// `null-aio`.
        case nullAio
        /// `null-co`.
        case nullCo
        /// `nvme`.
        case nvme
        /// `nvme-io_uring`. Since QEMU 7.2. Only where QEMU is built with `CONFIG_BLKIO`.
        case nvmeIoUring
        /// `parallels`.
        case parallels
        /// `preallocate`. Since QEMU 6.0.
        case preallocate
        /// `qcow`.
        case qcow
        /// `qcow2`.
        case qcow2(BlockdevAmendOptionsQcow2)
        /// `qed`.
        case qed
        /// `quorum`.
        case quorum
        /// `raw`.
        case raw
        /// `rbd`.
        case rbd
        /// `replication`. Only where QEMU is built with `CONFIG_REPLICATION`.
        case replication
        /// `sheepdog`. Until QEMU 6.0.
        case sheepdog
        /// `ssh`.
        case ssh
        /// `throttle`.
        case throttle
        /// `vdi`.
        case vdi
        /// `vhdx`.
        case vhdx
        /// `virtio-blk-vfio-pci`. Since QEMU 7.2. Only where QEMU is built with `CONFIG_BLKIO`.
        case virtioBlkVfioPci
        /// `virtio-blk-vhost-user`. Since QEMU 7.2. Only where QEMU is built with `CONFIG_BLKIO`.
        case virtioBlkVhostUser
        /// `virtio-blk-vhost-vdpa`. Since QEMU 7.2. Only where QEMU is built with `CONFIG_BLKIO`.
        case virtioBlkVhostVdpa
        /// `vmdk`.
        case vmdk
        /// `vpc`.
        case vpc
        /// `vvfat`.
        case vvfat
        /// A value that is not known here, with the members that came with it.
        case other(BlockdevDriver, JSONObject)

        /// The value of `driver`.
        public var tag: BlockdevDriver {
            switch self {
            case .blkdebug: .blkdebug
            case .blklogwrites: .blklogwrites
            case .blkreplay: .blkreplay
            case .blkverify: .blkverify
            case .bochs: .bochs
            case .cloop: .cloop
            case .compress: .compress
            case .copyBeforeWrite: .copyBeforeWrite
            case .copyOnRead: .copyOnRead
            case .dmg: .dmg
            case .file: .file
            case .snapshotAccess: .snapshotAccess
            case .ftp: .ftp
            case .ftps: .ftps
            case .gluster: .gluster
            case .hostCdrom: .hostCdrom
            case .hostDevice: .hostDevice
            case .http: .http
            case .https: .https
            case .ioUring: .ioUring
            case .iscsi: .iscsi
            case .luks: .luks
            case .nbd: .nbd
            case .nfs: .nfs
            case .nullAio: .nullAio
            case .nullCo: .nullCo
            case .nvme: .nvme
            case .nvmeIoUring: .nvmeIoUring
            case .parallels: .parallels
            case .preallocate: .preallocate
            case .qcow: .qcow
            case .qcow2: .qcow2
            case .qed: .qed
            case .quorum: .quorum
            case .raw: .raw
            case .rbd: .rbd
            case .replication: .replication
            case .sheepdog: .sheepdog
            case .ssh: .ssh
            case .throttle: .throttle
            case .vdi: .vdi
            case .vhdx: .vhdx
            case .virtioBlkVfioPci: .virtioBlkVfioPci
            case .virtioBlkVhostUser: .virtioBlkVhostUser
            case .virtioBlkVhostVdpa: .virtioBlkVhostVdpa
            case .vmdk: .vmdk
            case .vpc: .vpc
            case .vvfat: .vvfat
            case .other(let tag, _): tag
            }
        }

        init(_ tag: BlockdevDriver, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "blkdebug": self = .blkdebug
            case "blklogwrites": self = .blklogwrites
            case "blkreplay": self = .blkreplay
            case "blkverify": self = .blkverify
            case "bochs": self = .bochs
            case "cloop": self = .cloop
            case "compress": self = .compress
            case "copy-before-write": self = .copyBeforeWrite
            case "copy-on-read": self = .copyOnRead
            case "dmg": self = .dmg
            case "file": self = .file
            case "snapshot-access": self = .snapshotAccess
            case "ftp": self = .ftp
            case "ftps": self = .ftps
            case "gluster": self = .gluster
            case "host_cdrom": self = .hostCdrom
            case "host_device": self = .hostDevice
            case "http": self = .http
            case "https": self = .https
            case "io_uring": self = .ioUring
            case "iscsi": self = .iscsi
            case "luks": self = .luks(try BlockdevAmendOptionsLUKS(from: &reader))
            case "nbd": self = .nbd
            case "nfs": self = .nfs
            case "null-aio": self = .nullAio
            case "null-co": self = .nullCo
            case "nvme": self = .nvme
            case "nvme-io_uring": self = .nvmeIoUring
            case "parallels": self = .parallels
            case "preallocate": self = .preallocate
            case "qcow": self = .qcow
            case "qcow2": self = .qcow2(try BlockdevAmendOptionsQcow2(from: &reader))
            case "qed": self = .qed
            case "quorum": self = .quorum
            case "raw": self = .raw
            case "rbd": self = .rbd
            case "replication": self = .replication
            case "sheepdog": self = .sheepdog
            case "ssh": self = .ssh
            case "throttle": self = .throttle
            case "vdi": self = .vdi
            case "vhdx": self = .vhdx
            case "virtio-blk-vfio-pci": self = .virtioBlkVfioPci
            case "virtio-blk-vhost-user": self = .virtioBlkVhostUser
            case "virtio-blk-vhost-vdpa": self = .virtioBlkVhostVdpa
            case "vmdk": self = .vmdk
            case "vpc": self = .vpc
            case "vvfat": self = .vvfat
            default:
                let members = try reader.readObject(without: "driver")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .luks(let value): value.writeMembers(to: &writer)
            case .qcow2(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "driver")
            default: break
            }
        }
    }
}

extension BlockdevAmendOptions {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var driver: BlockdevDriver?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "driver": driver = try BlockdevDriver(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let driver else { throw .missingMember("driver", at: objectStart) }
        let branch = try Branch(driver, from: &again)
        self.init(branch: branch)
    }
}

/// The struct `BlockdevAmendOptionsLUKS`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevAmendOptionsLUKS)
public struct BlockdevAmendOptionsLUKS: QAPIObject {
    /// `secret`: `str`.
    public var secret: String?
    /// `state`: `QCryptoBlockLUKSKeyslotState`.
    public var state: QCryptoBlockLUKSKeyslotState
    /// `new-secret`: `str`.
    public var newSecret: String?
    /// `old-secret`: `str`.
    public var oldSecret: String?
    /// `keyslot`: `int`.
    public var keyslot: Int?
    /// `iter-time`: `int`.
    public var iterTime: Int?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("state", state)
        writer.member("new-secret", newSecret)
        writer.member("old-secret", oldSecret)
        writer.member("keyslot", keyslot)
        writer.member("iter-time", iterTime)
        writer.member("secret", secret)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevAmendOptionsLUKS {
    /// Creates a value.
    public init(
        state: QCryptoBlockLUKSKeyslotState,
        newSecret: String? = nil,
        oldSecret: String? = nil,
        keyslot: Int? = nil,
        iterTime: Int? = nil,
        secret: String? = nil
    ) {
        self.init(
            secret: secret,
            state: state,
            newSecret: newSecret,
            oldSecret: oldSecret,
            keyslot: keyslot,
            iterTime: iterTime
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var state: QCryptoBlockLUKSKeyslotState?
        var newSecret: String?
        var oldSecret: String?
        var keyslot: Int?
        var iterTime: Int?
        var secret: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "state": state = try QCryptoBlockLUKSKeyslotState(from: &reader)
            case "new-secret": newSecret = try String(from: &reader)
            case "old-secret": oldSecret = try String(from: &reader)
            case "keyslot": keyslot = try Int(from: &reader)
            case "iter-time": iterTime = try Int(from: &reader)
            case "secret": secret = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let state else { throw .missingMember("state", at: objectStart) }
        self.init(
            secret: secret,
            state: state,
            newSecret: newSecret,
            oldSecret: oldSecret,
            keyslot: keyslot,
            iterTime: iterTime
        )
    }
}

/// The struct `BlockdevAmendOptionsQcow2`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevAmendOptionsQcow2)
public struct BlockdevAmendOptionsQcow2: QAPIObject {
    /// `encrypt`: `QCryptoBlockAmendOptions`.
    public var encrypt: QCryptoBlockAmendOptions?

    /// Creates a value.
    public init(encrypt: QCryptoBlockAmendOptions? = nil) {
        self.encrypt = encrypt
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var encrypt: QCryptoBlockAmendOptions?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "encrypt": encrypt = try QCryptoBlockAmendOptions(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(encrypt: encrypt)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("encrypt", encrypt)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `BlockdevBackup`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevBackup)
public struct BlockdevBackup: QAPIObject {
    /// `target`: `str`.
    public var target: String
    /// `job-id`: `str`.
    public var jobID: String?
    /// `device`: `str`.
    public var device: String
    /// `sync`: `MirrorSyncMode`.
    public var sync: MirrorSyncMode
    /// `speed`: `int`.
    public var speed: Int?
    /// `bitmap`: `str`.
    public var bitmap: String?
    /// `bitmap-mode`: `BitmapSyncMode`.
    public var bitmapMode: BitmapSyncMode?
    /// `compress`: `bool`.
    public var compress: Bool?
    /// `on-source-error`: `BlockdevOnError`.
    public var onSourceError: BlockdevOnError?
    /// `on-target-error`: `BlockdevOnError`.
    public var onTargetError: BlockdevOnError?
    /// `on-cbw-error`: `OnCbwError`. Since QEMU 10.1.
    public var onCbwError: OnCbwError?
    /// `auto-finalize`: `bool`.
    public var autoFinalize: Bool?
    /// `auto-dismiss`: `bool`.
    public var autoDismiss: Bool?
    /// `filter-node-name`: `str`.
    public var filterNodeName: String?
    /// `discard-source`: `bool`. Since QEMU 9.1.
    public var discardSource: Bool?
    /// `x-perf`: `BackupPerf`. Since QEMU 6.0. Unstable: it may change or vanish without notice.
    public var xPerf: BackupPerf?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("job-id", jobID)
        writer.member("device", device)
        writer.member("sync", sync)
        writer.member("speed", speed)
        writer.member("bitmap", bitmap)
        writer.member("bitmap-mode", bitmapMode)
        writer.member("compress", compress)
        writer.member("on-source-error", onSourceError)
        writer.member("on-target-error", onTargetError)
        writer.member("on-cbw-error", onCbwError)
        writer.member("auto-finalize", autoFinalize)
        writer.member("auto-dismiss", autoDismiss)
        writer.member("filter-node-name", filterNodeName)
        writer.member("discard-source", discardSource)
        writer.member("x-perf", xPerf)
        writer.member("target", target)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevBackup {
    /// Creates a value.
    public init(
        jobID: String? = nil,
        device: String,
        sync: MirrorSyncMode,
        speed: Int? = nil,
        bitmap: String? = nil,
        bitmapMode: BitmapSyncMode? = nil,
        compress: Bool? = nil,
        onSourceError: BlockdevOnError? = nil,
        onTargetError: BlockdevOnError? = nil,
        onCbwError: OnCbwError? = nil,
        autoFinalize: Bool? = nil,
        autoDismiss: Bool? = nil,
        filterNodeName: String? = nil,
        discardSource: Bool? = nil,
        xPerf: BackupPerf? = nil,
        target: String
    ) {
        self.init(
            target: target,
            jobID: jobID,
            device: device,
            sync: sync,
            speed: speed,
            bitmap: bitmap,
            bitmapMode: bitmapMode,
            compress: compress,
            onSourceError: onSourceError,
            onTargetError: onTargetError,
            onCbwError: onCbwError,
            autoFinalize: autoFinalize,
            autoDismiss: autoDismiss,
            filterNodeName: filterNodeName,
            discardSource: discardSource,
            xPerf: xPerf
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var jobID: String?
        var device: String?
        var sync: MirrorSyncMode?
        var speed: Int?
        var bitmap: String?
        var bitmapMode: BitmapSyncMode?
        var compress: Bool?
        var onSourceError: BlockdevOnError?
        var onTargetError: BlockdevOnError?
        var onCbwError: OnCbwError?
        var autoFinalize: Bool?
        var autoDismiss: Bool?
        var filterNodeName: String?
        var discardSource: Bool?
        var xPerf: BackupPerf?
        var target: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "job-id": jobID = try String(from: &reader)
            case "device": device = try String(from: &reader)
            case "sync": sync = try MirrorSyncMode(from: &reader)
            case "speed": speed = try Int(from: &reader)
            case "bitmap": bitmap = try String(from: &reader)
            case "bitmap-mode": bitmapMode = try BitmapSyncMode(from: &reader)
            case "compress": compress = try Bool(from: &reader)
            case "on-source-error": onSourceError = try BlockdevOnError(from: &reader)
            case "on-target-error": onTargetError = try BlockdevOnError(from: &reader)
            case "on-cbw-error": onCbwError = try OnCbwError(from: &reader)
            case "auto-finalize": autoFinalize = try Bool(from: &reader)
            case "auto-dismiss": autoDismiss = try Bool(from: &reader)
            case "filter-node-name": filterNodeName = try String(from: &reader)
            case "discard-source": discardSource = try Bool(from: &reader)
            case "x-perf": xPerf = try BackupPerf(from: &reader)
            case "target": target = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let device else { throw .missingMember("device", at: objectStart) }
        guard let sync else { throw .missingMember("sync", at: objectStart) }
        guard let target else { throw .missingMember("target", at: objectStart) }
        self.init(
            target: target,
            jobID: jobID,
            device: device,
            sync: sync,
            speed: speed,
            bitmap: bitmap,
            bitmapMode: bitmapMode,
            compress: compress,
            onSourceError: onSourceError,
            onTargetError: onTargetError,
            onCbwError: onCbwError,
            autoFinalize: autoFinalize,
            autoDismiss: autoDismiss,
            filterNodeName: filterNodeName,
            discardSource: discardSource,
            xPerf: xPerf
        )
    }
}

/// The struct `BlockdevCacheInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCacheInfo)
public struct BlockdevCacheInfo: QAPIObject {
    /// `no-flush`: `bool`.
    public var noFlush: Bool
    /// `writeback`: `bool`.
    public var writeback: Bool
    /// `direct`: `bool`.
    public var direct: Bool

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("writeback", writeback)
        writer.member("direct", direct)
        writer.member("no-flush", noFlush)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevCacheInfo {
    /// Creates a value.
    public init(writeback: Bool, direct: Bool, noFlush: Bool) {
        self.init(noFlush: noFlush, writeback: writeback, direct: direct)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var writeback: Bool?
        var direct: Bool?
        var noFlush: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "writeback": writeback = try Bool(from: &reader)
            case "direct": direct = try Bool(from: &reader)
            case "no-flush": noFlush = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let writeback else { throw .missingMember("writeback", at: objectStart) }
        guard let direct else { throw .missingMember("direct", at: objectStart) }
        guard let noFlush else { throw .missingMember("no-flush", at: objectStart) }
        self.init(noFlush: noFlush, writeback: writeback, direct: direct)
    }
}

/// The struct `BlockdevCacheOptions`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCacheOptions)
public struct BlockdevCacheOptions: QAPIObject {
    /// `no-flush`: `bool`.
    public var noFlush: Bool?
    /// `direct`: `bool`.
    public var direct: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("direct", direct)
        writer.member("no-flush", noFlush)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevCacheOptions {
    /// Creates a value.
    public init(direct: Bool? = nil, noFlush: Bool? = nil) {
        self.init(noFlush: noFlush, direct: direct)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var direct: Bool?
        var noFlush: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "direct": direct = try Bool(from: &reader)
            case "no-flush": noFlush = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(noFlush: noFlush, direct: direct)
    }
}

/// The struct `BlockdevChild`. Since QEMU 10.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevChild)
public struct BlockdevChild: QAPIObject {
    /// `node-name`: `str`.
    public var nodeName: String
    /// `child`: `str`.
    public var child: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("child", child)
        writer.member("node-name", nodeName)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevChild {
    /// Creates a value.
    public init(child: String, nodeName: String) {
        self.init(nodeName: nodeName, child: child)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var child: String?
        var nodeName: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "child": child = try String(from: &reader)
            case "node-name": nodeName = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let child else { throw .missingMember("child", at: objectStart) }
        guard let nodeName else { throw .missingMember("node-name", at: objectStart) }
        self.init(nodeName: nodeName, child: child)
    }
}

/// The union `BlockdevCreateOptions`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptions)
public struct BlockdevCreateOptions: QAPIObject {
    /// The members that depend on `driver`.
    public var branch: Branch

    /// `driver`: `BlockdevDriver`.
    public var driver: BlockdevDriver { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("driver", driver)
        branch.writeMembers(to: &writer)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }

    /// What depends on `driver`.
    public enum Branch: Sendable {
        /// `blkdebug`.
        case blkdebug
        /// `blklogwrites`.
        case blklogwrites
        /// `blkreplay`.
        case blkreplay
        /// `blkverify`.
        case blkverify
        /// `bochs`.
        case bochs
        /// `cloop`.
        case cloop
        /// `compress`.
        case compress
        /// `copy-before-write`. Since QEMU 6.2.
        case copyBeforeWrite
        /// `copy-on-read`.
        case copyOnRead
        /// `dmg`.
        case dmg
        /// `file`.
        case file(BlockdevCreateOptionsFile)
        /// `snapshot-access`. Since QEMU 7.0.
        case snapshotAccess
        /// `ftp`.
        case ftp
        /// `ftps`.
        case ftps
        /// `gluster`.
        case gluster(BlockdevCreateOptionsGluster)
        /// `host_cdrom`. Only where QEMU is built with `HAVE_HOST_BLOCK_DEVICE`.
        case hostCdrom
        /// `host_device`. Only where QEMU is built with `HAVE_HOST_BLOCK_DEVICE`.
        case hostDevice
        /// `http`.
        case http
        /// `https`.
        case https
        /// `io_uring`. Since QEMU 7.2. Only where QEMU is built with `CONFIG_BLKIO`.
        case ioUring
        /// `iscsi`.
        case iscsi
        /// `luks`.
        case luks(BlockdevCreateOptionsLUKS)
        /// `nbd`.
        case nbd
        /// `nfs`.
        case nfs(BlockdevCreateOptionsNfs)
        /// `null-aio`.
        case nullAio
        /// `null-co`.
        case nullCo
        /// `nvme`.
        case nvme
        /// `nvme-io_uring`. Since QEMU 7.2. Only where QEMU is built with `CONFIG_BLKIO`.
        case nvmeIoUring
        /// `parallels`.
        case parallels(BlockdevCreateOptionsParallels)
        /// `preallocate`. Since QEMU 6.0.
        case preallocate
        /// `qcow`.
        case qcow(BlockdevCreateOptionsQcow)
        /// `qcow2`.
        case qcow2(BlockdevCreateOptionsQcow2)
        /// `qed`.
        case qed(BlockdevCreateOptionsQed)
        /// `quorum`.
        case quorum
        /// `raw`.
        case raw
        /// `rbd`.
        case rbd(BlockdevCreateOptionsRbd)
        /// `replication`. Only where QEMU is built with `CONFIG_REPLICATION`.
        case replication
        /// `sheepdog`. Until QEMU 6.0.
        case sheepdog(BlockdevCreateOptionsSheepdog)
        /// `ssh`.
        case ssh(BlockdevCreateOptionsSsh)
        /// `throttle`.
        case throttle
        /// `vdi`.
        case vdi(BlockdevCreateOptionsVdi)
        /// `vhdx`.
        case vhdx(BlockdevCreateOptionsVhdx)
        /// `virtio-blk-vfio-pci`. Since QEMU 7.2. Only where QEMU is built with `CONFIG_BLKIO`.
        case virtioBlkVfioPci
        /// `virtio-blk-vhost-user`. Since QEMU 7.2. Only where QEMU is built with `CONFIG_BLKIO`.
        case virtioBlkVhostUser
        /// `virtio-blk-vhost-vdpa`. Since QEMU 7.2. Only where QEMU is built with `CONFIG_BLKIO`.
        case virtioBlkVhostVdpa
        /// `vmdk`.
        case vmdk(BlockdevCreateOptionsVmdk)
        /// `vpc`.
        case vpc(BlockdevCreateOptionsVpc)
        /// `vvfat`.
        case vvfat
        /// A value that is not known here, with the members that came with it.
        case other(BlockdevDriver, JSONObject)

        /// The value of `driver`.
        public var tag: BlockdevDriver {
            switch self {
            case .blkdebug: .blkdebug
            case .blklogwrites: .blklogwrites
            case .blkreplay: .blkreplay
            case .blkverify: .blkverify
            case .bochs: .bochs
            case .cloop: .cloop
            case .compress: .compress
            case .copyBeforeWrite: .copyBeforeWrite
            case .copyOnRead: .copyOnRead
            case .dmg: .dmg
            case .file: .file
            case .snapshotAccess: .snapshotAccess
            case .ftp: .ftp
            case .ftps: .ftps
            case .gluster: .gluster
            case .hostCdrom: .hostCdrom
            case .hostDevice: .hostDevice
            case .http: .http
            case .https: .https
            case .ioUring: .ioUring
            case .iscsi: .iscsi
            case .luks: .luks
            case .nbd: .nbd
            case .nfs: .nfs
            case .nullAio: .nullAio
            case .nullCo: .nullCo
            case .nvme: .nvme
            case .nvmeIoUring: .nvmeIoUring
            case .parallels: .parallels
            case .preallocate: .preallocate
            case .qcow: .qcow
            case .qcow2: .qcow2
            case .qed: .qed
            case .quorum: .quorum
            case .raw: .raw
            case .rbd: .rbd
            case .replication: .replication
            case .sheepdog: .sheepdog
            case .ssh: .ssh
            case .throttle: .throttle
            case .vdi: .vdi
            case .vhdx: .vhdx
            case .virtioBlkVfioPci: .virtioBlkVfioPci
            case .virtioBlkVhostUser: .virtioBlkVhostUser
            case .virtioBlkVhostVdpa: .virtioBlkVhostVdpa
            case .vmdk: .vmdk
            case .vpc: .vpc
            case .vvfat: .vvfat
            case .other(let tag, _): tag
            }
        }

        init(_ tag: BlockdevDriver, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "blkdebug": self = .blkdebug
            case "blklogwrites": self = .blklogwrites
            case "blkreplay": self = .blkreplay
            case "blkverify": self = .blkverify
            case "bochs": self = .bochs
            case "cloop": self = .cloop
            case "compress": self = .compress
            case "copy-before-write": self = .copyBeforeWrite
            case "copy-on-read": self = .copyOnRead
            case "dmg": self = .dmg
            case "file": self = .file(try BlockdevCreateOptionsFile(from: &reader))
            case "snapshot-access": self = .snapshotAccess
            case "ftp": self = .ftp
            case "ftps": self = .ftps
            case "gluster": self = .gluster(try BlockdevCreateOptionsGluster(from: &reader))
            case "host_cdrom": self = .hostCdrom
            case "host_device": self = .hostDevice
            case "http": self = .http
            case "https": self = .https
            case "io_uring": self = .ioUring
            case "iscsi": self = .iscsi
            case "luks": self = .luks(try BlockdevCreateOptionsLUKS(from: &reader))
            case "nbd": self = .nbd
            case "nfs": self = .nfs(try BlockdevCreateOptionsNfs(from: &reader))
            case "null-aio": self = .nullAio
            case "null-co": self = .nullCo
            case "nvme": self = .nvme
            case "nvme-io_uring": self = .nvmeIoUring
            case "parallels": self = .parallels(try BlockdevCreateOptionsParallels(from: &reader))
            case "preallocate": self = .preallocate
            case "qcow": self = .qcow(try BlockdevCreateOptionsQcow(from: &reader))
            case "qcow2": self = .qcow2(try BlockdevCreateOptionsQcow2(from: &reader))
            case "qed": self = .qed(try BlockdevCreateOptionsQed(from: &reader))
            case "quorum": self = .quorum
            case "raw": self = .raw
            case "rbd": self = .rbd(try BlockdevCreateOptionsRbd(from: &reader))
            case "replication": self = .replication
            case "sheepdog": self = .sheepdog(try BlockdevCreateOptionsSheepdog(from: &reader))
            case "ssh": self = .ssh(try BlockdevCreateOptionsSsh(from: &reader))
            case "throttle": self = .throttle
            case "vdi": self = .vdi(try BlockdevCreateOptionsVdi(from: &reader))
            case "vhdx": self = .vhdx(try BlockdevCreateOptionsVhdx(from: &reader))
            case "virtio-blk-vfio-pci": self = .virtioBlkVfioPci
            case "virtio-blk-vhost-user": self = .virtioBlkVhostUser
            case "virtio-blk-vhost-vdpa": self = .virtioBlkVhostVdpa
            case "vmdk": self = .vmdk(try BlockdevCreateOptionsVmdk(from: &reader))
            case "vpc": self = .vpc(try BlockdevCreateOptionsVpc(from: &reader))
            case "vvfat": self = .vvfat
            default:
                let members = try reader.readObject(without: "driver")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .file(let value): value.writeMembers(to: &writer)
            case .gluster(let value): value.writeMembers(to: &writer)
            case .luks(let value): value.writeMembers(to: &writer)
            case .nfs(let value): value.writeMembers(to: &writer)
            case .parallels(let value): value.writeMembers(to: &writer)
            case .qcow(let value): value.writeMembers(to: &writer)
            case .qcow2(let value): value.writeMembers(to: &writer)
            case .qed(let value): value.writeMembers(to: &writer)
            case .rbd(let value): value.writeMembers(to: &writer)
            case .sheepdog(let value): value.writeMembers(to: &writer)
            case .ssh(let value): value.writeMembers(to: &writer)
            case .vdi(let value): value.writeMembers(to: &writer)
            case .vhdx(let value): value.writeMembers(to: &writer)
            case .vmdk(let value): value.writeMembers(to: &writer)
            case .vpc(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "driver")
            default: break
            }
        }
    }
}

extension BlockdevCreateOptions {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var driver: BlockdevDriver?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "driver": driver = try BlockdevDriver(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let driver else { throw .missingMember("driver", at: objectStart) }
        let branch = try Branch(driver, from: &again)
        self.init(branch: branch)
    }
}

/// The struct `BlockdevCreateOptionsFile`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsFile)
public struct BlockdevCreateOptionsFile: QAPIObject {
    /// `extent-size-hint`: `size`.
    public var extentSizeHint: UInt64?
    /// `filename`: `str`.
    public var filename: String
    /// `size`: `size`.
    public var size: UInt64
    /// `preallocation`: `PreallocMode`.
    public var preallocation: PreallocMode?
    /// `nocow`: `bool`.
    public var nocow: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("filename", filename)
        writer.member("size", size)
        writer.member("preallocation", preallocation)
        writer.member("nocow", nocow)
        writer.member("extent-size-hint", extentSizeHint)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevCreateOptionsFile {
    /// Creates a value.
    public init(
        filename: String,
        size: UInt64,
        preallocation: PreallocMode? = nil,
        nocow: Bool? = nil,
        extentSizeHint: UInt64? = nil
    ) {
        self.init(
            extentSizeHint: extentSizeHint,
            filename: filename,
            size: size,
            preallocation: preallocation,
            nocow: nocow
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var filename: String?
        var size: UInt64?
        var preallocation: PreallocMode?
        var nocow: Bool?
        var extentSizeHint: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "filename": filename = try String(from: &reader)
            case "size": size = try UInt64(from: &reader)
            case "preallocation": preallocation = try PreallocMode(from: &reader)
            case "nocow": nocow = try Bool(from: &reader)
            case "extent-size-hint": extentSizeHint = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let filename else { throw .missingMember("filename", at: objectStart) }
        guard let size else { throw .missingMember("size", at: objectStart) }
        self.init(
            extentSizeHint: extentSizeHint,
            filename: filename,
            size: size,
            preallocation: preallocation,
            nocow: nocow
        )
    }
}

/// The struct `BlockdevCreateOptionsGluster`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsGluster)
public struct BlockdevCreateOptionsGluster: QAPIObject {
    /// `preallocation`: `PreallocMode`.
    public var preallocation: PreallocMode?
    /// `location`: `BlockdevOptionsGluster`.
    public var location: BlockdevOptionsGluster
    /// `size`: `size`.
    public var size: UInt64

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("location", location)
        writer.member("size", size)
        writer.member("preallocation", preallocation)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevCreateOptionsGluster {
    /// Creates a value.
    public init(location: BlockdevOptionsGluster, size: UInt64, preallocation: PreallocMode? = nil) {
        self.init(preallocation: preallocation, location: location, size: size)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var location: BlockdevOptionsGluster?
        var size: UInt64?
        var preallocation: PreallocMode?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "location": location = try BlockdevOptionsGluster(from: &reader)
            case "size": size = try UInt64(from: &reader)
            case "preallocation": preallocation = try PreallocMode(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let location else { throw .missingMember("location", at: objectStart) }
        guard let size else { throw .missingMember("size", at: objectStart) }
        self.init(preallocation: preallocation, location: location, size: size)
    }
}

/// The struct `BlockdevCreateOptionsLUKS`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsLUKS)
public struct BlockdevCreateOptionsLUKS: QAPIObject {
    /// `preallocation`: `PreallocMode`.
    public var preallocation: PreallocMode?
    /// `key-secret`: `str`.
    public var keySecret: String?
    /// `cipher-alg`: `QCryptoCipherAlgo`.
    public var cipherAlg: QCryptoCipherAlgo?
    /// `cipher-mode`: `QCryptoCipherMode`.
    public var cipherMode: QCryptoCipherMode?
    /// `ivgen-alg`: `QCryptoIVGenAlgo`.
    public var ivgenAlg: QCryptoIVGenAlgo?
    /// `ivgen-hash-alg`: `QCryptoHashAlgo`.
    public var ivgenHashAlg: QCryptoHashAlgo?
    /// `hash-alg`: `QCryptoHashAlgo`.
    public var hashAlg: QCryptoHashAlgo?
    /// `iter-time`: `int`.
    public var iterTime: Int?
    /// `detached-header`: `bool`. Since QEMU 9.0. Until QEMU 9.0.
    public var detachedHeader: Bool?
    /// `file`: `BlockdevRef`.
    public var file: BlockdevRef?
    /// `header`: `BlockdevRef`. Since QEMU 9.0.
    public var header: BlockdevRef?
    /// `size`: `size`.
    public var size: UInt64

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("key-secret", keySecret)
        writer.member("cipher-alg", cipherAlg)
        writer.member("cipher-mode", cipherMode)
        writer.member("ivgen-alg", ivgenAlg)
        writer.member("ivgen-hash-alg", ivgenHashAlg)
        writer.member("hash-alg", hashAlg)
        writer.member("iter-time", iterTime)
        writer.member("detached-header", detachedHeader)
        writer.member("file", file)
        writer.member("header", header)
        writer.member("size", size)
        writer.member("preallocation", preallocation)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevCreateOptionsLUKS {
    /// Creates a value.
    public init(
        keySecret: String? = nil,
        cipherAlg: QCryptoCipherAlgo? = nil,
        cipherMode: QCryptoCipherMode? = nil,
        ivgenAlg: QCryptoIVGenAlgo? = nil,
        ivgenHashAlg: QCryptoHashAlgo? = nil,
        hashAlg: QCryptoHashAlgo? = nil,
        iterTime: Int? = nil,
        detachedHeader: Bool? = nil,
        file: BlockdevRef? = nil,
        header: BlockdevRef? = nil,
        size: UInt64,
        preallocation: PreallocMode? = nil
    ) {
        self.init(
            preallocation: preallocation,
            keySecret: keySecret,
            cipherAlg: cipherAlg,
            cipherMode: cipherMode,
            ivgenAlg: ivgenAlg,
            ivgenHashAlg: ivgenHashAlg,
            hashAlg: hashAlg,
            iterTime: iterTime,
            detachedHeader: detachedHeader,
            file: file,
            header: header,
            size: size
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var keySecret: String?
        var cipherAlg: QCryptoCipherAlgo?
        var cipherMode: QCryptoCipherMode?
        var ivgenAlg: QCryptoIVGenAlgo?
        var ivgenHashAlg: QCryptoHashAlgo?
        var hashAlg: QCryptoHashAlgo?
        var iterTime: Int?
        var detachedHeader: Bool?
        var file: BlockdevRef?
        var header: BlockdevRef?
        var size: UInt64?
        var preallocation: PreallocMode?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "key-secret": keySecret = try String(from: &reader)
            case "cipher-alg": cipherAlg = try QCryptoCipherAlgo(from: &reader)
            case "cipher-mode": cipherMode = try QCryptoCipherMode(from: &reader)
            case "ivgen-alg": ivgenAlg = try QCryptoIVGenAlgo(from: &reader)
            case "ivgen-hash-alg": ivgenHashAlg = try QCryptoHashAlgo(from: &reader)
            case "hash-alg": hashAlg = try QCryptoHashAlgo(from: &reader)
            case "iter-time": iterTime = try Int(from: &reader)
            case "detached-header": detachedHeader = try Bool(from: &reader)
            case "file": file = try BlockdevRef(from: &reader)
            case "header": header = try BlockdevRef(from: &reader)
            case "size": size = try UInt64(from: &reader)
            case "preallocation": preallocation = try PreallocMode(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let size else { throw .missingMember("size", at: objectStart) }
        self.init(
            preallocation: preallocation,
            keySecret: keySecret,
            cipherAlg: cipherAlg,
            cipherMode: cipherMode,
            ivgenAlg: ivgenAlg,
            ivgenHashAlg: ivgenHashAlg,
            hashAlg: hashAlg,
            iterTime: iterTime,
            detachedHeader: detachedHeader,
            file: file,
            header: header,
            size: size
        )
    }
}

/// The struct `BlockdevCreateOptionsNfs`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsNfs)
public struct BlockdevCreateOptionsNfs: QAPIObject {
    /// `size`: `size`.
    public var size: UInt64
    /// `location`: `BlockdevOptionsNfs`.
    public var location: BlockdevOptionsNfs

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("location", location)
        writer.member("size", size)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevCreateOptionsNfs {
    /// Creates a value.
    public init(location: BlockdevOptionsNfs, size: UInt64) {
        self.init(size: size, location: location)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var location: BlockdevOptionsNfs?
        var size: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "location": location = try BlockdevOptionsNfs(from: &reader)
            case "size": size = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let location else { throw .missingMember("location", at: objectStart) }
        guard let size else { throw .missingMember("size", at: objectStart) }
        self.init(size: size, location: location)
    }
}

/// The struct `BlockdevCreateOptionsParallels`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsParallels)
public struct BlockdevCreateOptionsParallels: QAPIObject {
    /// `cluster-size`: `size`.
    public var clusterSize: UInt64?
    /// `file`: `BlockdevRef`.
    public var file: BlockdevRef
    /// `size`: `size`.
    public var size: UInt64

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("file", file)
        writer.member("size", size)
        writer.member("cluster-size", clusterSize)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevCreateOptionsParallels {
    /// Creates a value.
    public init(file: BlockdevRef, size: UInt64, clusterSize: UInt64? = nil) {
        self.init(clusterSize: clusterSize, file: file, size: size)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var file: BlockdevRef?
        var size: UInt64?
        var clusterSize: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "file": file = try BlockdevRef(from: &reader)
            case "size": size = try UInt64(from: &reader)
            case "cluster-size": clusterSize = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let file else { throw .missingMember("file", at: objectStart) }
        guard let size else { throw .missingMember("size", at: objectStart) }
        self.init(clusterSize: clusterSize, file: file, size: size)
    }
}

/// The struct `BlockdevCreateOptionsQcow`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsQcow)
public struct BlockdevCreateOptionsQcow: QAPIObject {
    /// `encrypt`: `QCryptoBlockCreateOptions`.
    public var encrypt: QCryptoBlockCreateOptions?
    /// `file`: `BlockdevRef`.
    public var file: BlockdevRef
    /// `size`: `size`.
    public var size: UInt64
    /// `backing-file`: `str`.
    public var backingFile: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("file", file)
        writer.member("size", size)
        writer.member("backing-file", backingFile)
        writer.member("encrypt", encrypt)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevCreateOptionsQcow {
    /// Creates a value.
    public init(
        file: BlockdevRef,
        size: UInt64,
        backingFile: String? = nil,
        encrypt: QCryptoBlockCreateOptions? = nil
    ) {
        self.init(encrypt: encrypt, file: file, size: size, backingFile: backingFile)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var file: BlockdevRef?
        var size: UInt64?
        var backingFile: String?
        var encrypt: QCryptoBlockCreateOptions?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "file": file = try BlockdevRef(from: &reader)
            case "size": size = try UInt64(from: &reader)
            case "backing-file": backingFile = try String(from: &reader)
            case "encrypt": encrypt = try QCryptoBlockCreateOptions(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let file else { throw .missingMember("file", at: objectStart) }
        guard let size else { throw .missingMember("size", at: objectStart) }
        self.init(encrypt: encrypt, file: file, size: size, backingFile: backingFile)
    }
}

/// The struct `BlockdevCreateOptionsQcow2`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsQcow2)
public struct BlockdevCreateOptionsQcow2: QAPIObject {
    /// `compression-type`: `Qcow2CompressionType`.
    public var compressionType: Qcow2CompressionType?
    /// `file`: `BlockdevRef`.
    public var file: BlockdevRef
    /// `data-file`: `BlockdevRef`.
    public var dataFile: BlockdevRef?
    /// `data-file-raw`: `bool`.
    public var dataFileRaw: Bool?
    /// `extended-l2`: `bool`.
    public var extendedL2: Bool?
    /// `size`: `size`.
    public var size: UInt64
    /// `version`: `BlockdevQcow2Version`.
    public var version: BlockdevQcow2Version?
    /// `backing-file`: `str`.
    public var backingFile: String?
    /// `backing-fmt`: `BlockdevDriver`.
    public var backingFmt: BlockdevDriver?
    /// `encrypt`: `QCryptoBlockCreateOptions`.
    public var encrypt: QCryptoBlockCreateOptions?
    /// `cluster-size`: `size`.
    public var clusterSize: UInt64?
    /// `preallocation`: `PreallocMode`.
    public var preallocation: PreallocMode?
    /// `lazy-refcounts`: `bool`.
    public var lazyRefcounts: Bool?
    /// `refcount-bits`: `int`.
    public var refcountBits: Int?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("file", file)
        writer.member("data-file", dataFile)
        writer.member("data-file-raw", dataFileRaw)
        writer.member("extended-l2", extendedL2)
        writer.member("size", size)
        writer.member("version", version)
        writer.member("backing-file", backingFile)
        writer.member("backing-fmt", backingFmt)
        writer.member("encrypt", encrypt)
        writer.member("cluster-size", clusterSize)
        writer.member("preallocation", preallocation)
        writer.member("lazy-refcounts", lazyRefcounts)
        writer.member("refcount-bits", refcountBits)
        writer.member("compression-type", compressionType)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevCreateOptionsQcow2 {
    /// Creates a value.
    public init(
        file: BlockdevRef,
        dataFile: BlockdevRef? = nil,
        dataFileRaw: Bool? = nil,
        extendedL2: Bool? = nil,
        size: UInt64,
        version: BlockdevQcow2Version? = nil,
        backingFile: String? = nil,
        backingFmt: BlockdevDriver? = nil,
        encrypt: QCryptoBlockCreateOptions? = nil,
        clusterSize: UInt64? = nil,
        preallocation: PreallocMode? = nil,
        lazyRefcounts: Bool? = nil,
        refcountBits: Int? = nil,
        compressionType: Qcow2CompressionType? = nil
    ) {
        self.init(
            compressionType: compressionType,
            file: file,
            dataFile: dataFile,
            dataFileRaw: dataFileRaw,
            extendedL2: extendedL2,
            size: size,
            version: version,
            backingFile: backingFile,
            backingFmt: backingFmt,
            encrypt: encrypt,
            clusterSize: clusterSize,
            preallocation: preallocation,
            lazyRefcounts: lazyRefcounts,
            refcountBits: refcountBits
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var file: BlockdevRef?
        var dataFile: BlockdevRef?
        var dataFileRaw: Bool?
        var extendedL2: Bool?
        var size: UInt64?
        var version: BlockdevQcow2Version?
        var backingFile: String?
        var backingFmt: BlockdevDriver?
        var encrypt: QCryptoBlockCreateOptions?
        var clusterSize: UInt64?
        var preallocation: PreallocMode?
        var lazyRefcounts: Bool?
        var refcountBits: Int?
        var compressionType: Qcow2CompressionType?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "file": file = try BlockdevRef(from: &reader)
            case "data-file": dataFile = try BlockdevRef(from: &reader)
            case "data-file-raw": dataFileRaw = try Bool(from: &reader)
            case "extended-l2": extendedL2 = try Bool(from: &reader)
            case "size": size = try UInt64(from: &reader)
            case "version": version = try BlockdevQcow2Version(from: &reader)
            case "backing-file": backingFile = try String(from: &reader)
            case "backing-fmt": backingFmt = try BlockdevDriver(from: &reader)
            case "encrypt": encrypt = try QCryptoBlockCreateOptions(from: &reader)
            case "cluster-size": clusterSize = try UInt64(from: &reader)
            case "preallocation": preallocation = try PreallocMode(from: &reader)
            case "lazy-refcounts": lazyRefcounts = try Bool(from: &reader)
            case "refcount-bits": refcountBits = try Int(from: &reader)
            case "compression-type": compressionType = try Qcow2CompressionType(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let file else { throw .missingMember("file", at: objectStart) }
        guard let size else { throw .missingMember("size", at: objectStart) }
        self.init(
            compressionType: compressionType,
            file: file,
            dataFile: dataFile,
            dataFileRaw: dataFileRaw,
            extendedL2: extendedL2,
            size: size,
            version: version,
            backingFile: backingFile,
            backingFmt: backingFmt,
            encrypt: encrypt,
            clusterSize: clusterSize,
            preallocation: preallocation,
            lazyRefcounts: lazyRefcounts,
            refcountBits: refcountBits
        )
    }
}

/// The struct `BlockdevCreateOptionsQed`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsQed)
public struct BlockdevCreateOptionsQed: QAPIObject {
    /// `table-size`: `int`.
    public var tableSize: Int?
    /// `file`: `BlockdevRef`.
    public var file: BlockdevRef
    /// `size`: `size`.
    public var size: UInt64
    /// `backing-file`: `str`.
    public var backingFile: String?
    /// `backing-fmt`: `BlockdevDriver`.
    public var backingFmt: BlockdevDriver?
    /// `cluster-size`: `size`.
    public var clusterSize: UInt64?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("file", file)
        writer.member("size", size)
        writer.member("backing-file", backingFile)
        writer.member("backing-fmt", backingFmt)
        writer.member("cluster-size", clusterSize)
        writer.member("table-size", tableSize)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevCreateOptionsQed {
    /// Creates a value.
    public init(
        file: BlockdevRef,
        size: UInt64,
        backingFile: String? = nil,
        backingFmt: BlockdevDriver? = nil,
        clusterSize: UInt64? = nil,
        tableSize: Int? = nil
    ) {
        self.init(
            tableSize: tableSize,
            file: file,
            size: size,
            backingFile: backingFile,
            backingFmt: backingFmt,
            clusterSize: clusterSize
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var file: BlockdevRef?
        var size: UInt64?
        var backingFile: String?
        var backingFmt: BlockdevDriver?
        var clusterSize: UInt64?
        var tableSize: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "file": file = try BlockdevRef(from: &reader)
            case "size": size = try UInt64(from: &reader)
            case "backing-file": backingFile = try String(from: &reader)
            case "backing-fmt": backingFmt = try BlockdevDriver(from: &reader)
            case "cluster-size": clusterSize = try UInt64(from: &reader)
            case "table-size": tableSize = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let file else { throw .missingMember("file", at: objectStart) }
        guard let size else { throw .missingMember("size", at: objectStart) }
        self.init(
            tableSize: tableSize,
            file: file,
            size: size,
            backingFile: backingFile,
            backingFmt: backingFmt,
            clusterSize: clusterSize
        )
    }
}

/// The struct `BlockdevCreateOptionsRbd`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsRbd)
public struct BlockdevCreateOptionsRbd: QAPIObject {
    /// `encrypt`: `RbdEncryptionCreateOptions`. Since QEMU 6.1.
    public var encrypt: RbdEncryptionCreateOptions?
    /// `location`: `BlockdevOptionsRbd`.
    public var location: BlockdevOptionsRbd
    /// `size`: `size`.
    public var size: UInt64
    /// `cluster-size`: `size`.
    public var clusterSize: UInt64?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("location", location)
        writer.member("size", size)
        writer.member("cluster-size", clusterSize)
        writer.member("encrypt", encrypt)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevCreateOptionsRbd {
    /// Creates a value.
    public init(
        location: BlockdevOptionsRbd,
        size: UInt64,
        clusterSize: UInt64? = nil,
        encrypt: RbdEncryptionCreateOptions? = nil
    ) {
        self.init(encrypt: encrypt, location: location, size: size, clusterSize: clusterSize)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var location: BlockdevOptionsRbd?
        var size: UInt64?
        var clusterSize: UInt64?
        var encrypt: RbdEncryptionCreateOptions?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "location": location = try BlockdevOptionsRbd(from: &reader)
            case "size": size = try UInt64(from: &reader)
            case "cluster-size": clusterSize = try UInt64(from: &reader)
            case "encrypt": encrypt = try RbdEncryptionCreateOptions(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let location else { throw .missingMember("location", at: objectStart) }
        guard let size else { throw .missingMember("size", at: objectStart) }
        self.init(encrypt: encrypt, location: location, size: size, clusterSize: clusterSize)
    }
}

/// The struct `BlockdevCreateOptionsSheepdog`. Since QEMU 5.2 or before. Until QEMU 6.0.
public struct BlockdevCreateOptionsSheepdog: QAPIObject {
    /// `object-size`: `size`.
    public var objectSize: UInt64?
    /// `location`: `BlockdevOptionsSheepdog`.
    public var location: BlockdevOptionsSheepdog
    /// `size`: `size`.
    public var size: UInt64
    /// `backing-file`: `str`.
    public var backingFile: String?
    /// `preallocation`: `PreallocMode`.
    public var preallocation: PreallocMode?
    /// `redundancy`: `SheepdogRedundancy`.
    public var redundancy: SheepdogRedundancy?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("location", location)
        writer.member("size", size)
        writer.member("backing-file", backingFile)
        writer.member("preallocation", preallocation)
        writer.member("redundancy", redundancy)
        writer.member("object-size", objectSize)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevCreateOptionsSheepdog {
    /// Creates a value.
    public init(
        location: BlockdevOptionsSheepdog,
        size: UInt64,
        backingFile: String? = nil,
        preallocation: PreallocMode? = nil,
        redundancy: SheepdogRedundancy? = nil,
        objectSize: UInt64? = nil
    ) {
        self.init(
            objectSize: objectSize,
            location: location,
            size: size,
            backingFile: backingFile,
            preallocation: preallocation,
            redundancy: redundancy
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var location: BlockdevOptionsSheepdog?
        var size: UInt64?
        var backingFile: String?
        var preallocation: PreallocMode?
        var redundancy: SheepdogRedundancy?
        var objectSize: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "location": location = try BlockdevOptionsSheepdog(from: &reader)
            case "size": size = try UInt64(from: &reader)
            case "backing-file": backingFile = try String(from: &reader)
            case "preallocation": preallocation = try PreallocMode(from: &reader)
            case "redundancy": redundancy = try SheepdogRedundancy(from: &reader)
            case "object-size": objectSize = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let location else { throw .missingMember("location", at: objectStart) }
        guard let size else { throw .missingMember("size", at: objectStart) }
        self.init(
            objectSize: objectSize,
            location: location,
            size: size,
            backingFile: backingFile,
            preallocation: preallocation,
            redundancy: redundancy
        )
    }
}

/// The struct `BlockdevCreateOptionsSsh`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsSsh)
public struct BlockdevCreateOptionsSsh: QAPIObject {
    /// `size`: `size`.
    public var size: UInt64
    /// `location`: `BlockdevOptionsSsh`.
    public var location: BlockdevOptionsSsh

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("location", location)
        writer.member("size", size)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevCreateOptionsSsh {
    /// Creates a value.
    public init(location: BlockdevOptionsSsh, size: UInt64) {
        self.init(size: size, location: location)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var location: BlockdevOptionsSsh?
        var size: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "location": location = try BlockdevOptionsSsh(from: &reader)
            case "size": size = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let location else { throw .missingMember("location", at: objectStart) }
        guard let size else { throw .missingMember("size", at: objectStart) }
        self.init(size: size, location: location)
    }
}

/// The struct `BlockdevCreateOptionsVdi`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsVdi)
public struct BlockdevCreateOptionsVdi: QAPIObject {
    /// `preallocation`: `PreallocMode`.
    public var preallocation: PreallocMode?
    /// `file`: `BlockdevRef`.
    public var file: BlockdevRef
    /// `size`: `size`.
    public var size: UInt64

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("file", file)
        writer.member("size", size)
        writer.member("preallocation", preallocation)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevCreateOptionsVdi {
    /// Creates a value.
    public init(file: BlockdevRef, size: UInt64, preallocation: PreallocMode? = nil) {
        self.init(preallocation: preallocation, file: file, size: size)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var file: BlockdevRef?
        var size: UInt64?
        var preallocation: PreallocMode?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "file": file = try BlockdevRef(from: &reader)
            case "size": size = try UInt64(from: &reader)
            case "preallocation": preallocation = try PreallocMode(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let file else { throw .missingMember("file", at: objectStart) }
        guard let size else { throw .missingMember("size", at: objectStart) }
        self.init(preallocation: preallocation, file: file, size: size)
    }
}

/// The struct `BlockdevCreateOptionsVhdx`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsVhdx)
public struct BlockdevCreateOptionsVhdx: QAPIObject {
    /// `block-state-zero`: `bool`.
    public var blockStateZero: Bool?
    /// `file`: `BlockdevRef`.
    public var file: BlockdevRef
    /// `size`: `size`.
    public var size: UInt64
    /// `log-size`: `size`.
    public var logSize: UInt64?
    /// `block-size`: `size`.
    public var blockSize: UInt64?
    /// `subformat`: `BlockdevVhdxSubformat`.
    public var subformat: BlockdevVhdxSubformat?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("file", file)
        writer.member("size", size)
        writer.member("log-size", logSize)
        writer.member("block-size", blockSize)
        writer.member("subformat", subformat)
        writer.member("block-state-zero", blockStateZero)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevCreateOptionsVhdx {
    /// Creates a value.
    public init(
        file: BlockdevRef,
        size: UInt64,
        logSize: UInt64? = nil,
        blockSize: UInt64? = nil,
        subformat: BlockdevVhdxSubformat? = nil,
        blockStateZero: Bool? = nil
    ) {
        self.init(
            blockStateZero: blockStateZero,
            file: file,
            size: size,
            logSize: logSize,
            blockSize: blockSize,
            subformat: subformat
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var file: BlockdevRef?
        var size: UInt64?
        var logSize: UInt64?
        var blockSize: UInt64?
        var subformat: BlockdevVhdxSubformat?
        var blockStateZero: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "file": file = try BlockdevRef(from: &reader)
            case "size": size = try UInt64(from: &reader)
            case "log-size": logSize = try UInt64(from: &reader)
            case "block-size": blockSize = try UInt64(from: &reader)
            case "subformat": subformat = try BlockdevVhdxSubformat(from: &reader)
            case "block-state-zero": blockStateZero = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let file else { throw .missingMember("file", at: objectStart) }
        guard let size else { throw .missingMember("size", at: objectStart) }
        self.init(
            blockStateZero: blockStateZero,
            file: file,
            size: size,
            logSize: logSize,
            blockSize: blockSize,
            subformat: subformat
        )
    }
}

/// The struct `BlockdevCreateOptionsVmdk`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsVmdk)
public struct BlockdevCreateOptionsVmdk: QAPIObject {
    /// `zeroed-grain`: `bool`.
    public var zeroedGrain: Bool?
    /// `file`: `BlockdevRef`.
    public var file: BlockdevRef
    /// `size`: `size`.
    public var size: UInt64
    /// `extents`: `[BlockdevRef]`.
    public var extents: [BlockdevRef]?
    /// `subformat`: `BlockdevVmdkSubformat`.
    public var subformat: BlockdevVmdkSubformat?
    /// `backing-file`: `str`.
    public var backingFile: String?
    /// `adapter-type`: `BlockdevVmdkAdapterType`.
    public var adapterType: BlockdevVmdkAdapterType?
    /// `hwversion`: `str`.
    public var hwversion: String?
    /// `toolsversion`: `str`. Since QEMU 6.2.
    public var toolsversion: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("file", file)
        writer.member("size", size)
        writer.member("extents", extents)
        writer.member("subformat", subformat)
        writer.member("backing-file", backingFile)
        writer.member("adapter-type", adapterType)
        writer.member("hwversion", hwversion)
        writer.member("toolsversion", toolsversion)
        writer.member("zeroed-grain", zeroedGrain)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevCreateOptionsVmdk {
    /// Creates a value.
    public init(
        file: BlockdevRef,
        size: UInt64,
        extents: [BlockdevRef]? = nil,
        subformat: BlockdevVmdkSubformat? = nil,
        backingFile: String? = nil,
        adapterType: BlockdevVmdkAdapterType? = nil,
        hwversion: String? = nil,
        toolsversion: String? = nil,
        zeroedGrain: Bool? = nil
    ) {
        self.init(
            zeroedGrain: zeroedGrain,
            file: file,
            size: size,
            extents: extents,
            subformat: subformat,
            backingFile: backingFile,
            adapterType: adapterType,
            hwversion: hwversion,
            toolsversion: toolsversion
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var file: BlockdevRef?
        var size: UInt64?
        var extents: [BlockdevRef]?
        var subformat: BlockdevVmdkSubformat?
        var backingFile: String?
        var adapterType: BlockdevVmdkAdapterType?
        var hwversion: String?
        var toolsversion: String?
        var zeroedGrain: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "file": file = try BlockdevRef(from: &reader)
            case "size": size = try UInt64(from: &reader)
            case "extents": extents = try [BlockdevRef](from: &reader)
            case "subformat": subformat = try BlockdevVmdkSubformat(from: &reader)
            case "backing-file": backingFile = try String(from: &reader)
            case "adapter-type": adapterType = try BlockdevVmdkAdapterType(from: &reader)
            case "hwversion": hwversion = try String(from: &reader)
            case "toolsversion": toolsversion = try String(from: &reader)
            case "zeroed-grain": zeroedGrain = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let file else { throw .missingMember("file", at: objectStart) }
        guard let size else { throw .missingMember("size", at: objectStart) }
        self.init(
            zeroedGrain: zeroedGrain,
            file: file,
            size: size,
            extents: extents,
            subformat: subformat,
            backingFile: backingFile,
            adapterType: adapterType,
            hwversion: hwversion,
            toolsversion: toolsversion
        )
    }
}

/// The struct `BlockdevCreateOptionsVpc`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsVpc)
public struct BlockdevCreateOptionsVpc: QAPIObject {
    /// `force-size`: `bool`.
    public var forceSize: Bool?
    /// `file`: `BlockdevRef`.
    public var file: BlockdevRef
    /// `size`: `size`.
    public var size: UInt64
    /// `subformat`: `BlockdevVpcSubformat`.
    public var subformat: BlockdevVpcSubformat?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("file", file)
        writer.member("size", size)
        writer.member("subformat", subformat)
        writer.member("force-size", forceSize)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevCreateOptionsVpc {
    /// Creates a value.
    public init(file: BlockdevRef, size: UInt64, subformat: BlockdevVpcSubformat? = nil, forceSize: Bool? = nil) {
        self.init(forceSize: forceSize, file: file, size: size, subformat: subformat)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var file: BlockdevRef?
        var size: UInt64?
        var subformat: BlockdevVpcSubformat?
        var forceSize: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "file": file = try BlockdevRef(from: &reader)
            case "size": size = try UInt64(from: &reader)
            case "subformat": subformat = try BlockdevVpcSubformat(from: &reader)
            case "force-size": forceSize = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let file else { throw .missingMember("file", at: objectStart) }
        guard let size else { throw .missingMember("size", at: objectStart) }
        self.init(forceSize: forceSize, file: file, size: size, subformat: subformat)
    }
}

/// The enum `BlockdevDetectZeroesOptions`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevDetectZeroesOptions)
public struct BlockdevDetectZeroesOptions: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `off`.
    public static var off: BlockdevDetectZeroesOptions { BlockdevDetectZeroesOptions(rawValue: "off") }
    /// `on`.
    public static var on: BlockdevDetectZeroesOptions { BlockdevDetectZeroesOptions(rawValue: "on") }
    /// `unmap`.
    public static var unmap: BlockdevDetectZeroesOptions { BlockdevDetectZeroesOptions(rawValue: "unmap") }
}

/// The enum `BlockdevDiscardOptions`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevDiscardOptions)
public struct BlockdevDiscardOptions: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `ignore`.
    public static var ignore: BlockdevDiscardOptions { BlockdevDiscardOptions(rawValue: "ignore") }
    /// `unmap`.
    public static var unmap: BlockdevDiscardOptions { BlockdevDiscardOptions(rawValue: "unmap") }
}

/// The enum `BlockdevDriver`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevDriver)
public struct BlockdevDriver: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `blkdebug`.
    public static var blkdebug: BlockdevDriver { BlockdevDriver(rawValue: "blkdebug") }
    /// `blklogwrites`.
    public static var blklogwrites: BlockdevDriver { BlockdevDriver(rawValue: "blklogwrites") }
    /// `blkreplay`.
    public static var blkreplay: BlockdevDriver { BlockdevDriver(rawValue: "blkreplay") }
    /// `blkverify`.
    public static var blkverify: BlockdevDriver { BlockdevDriver(rawValue: "blkverify") }
    /// `bochs`.
    public static var bochs: BlockdevDriver { BlockdevDriver(rawValue: "bochs") }
    /// `cloop`.
    public static var cloop: BlockdevDriver { BlockdevDriver(rawValue: "cloop") }
    /// `compress`.
    public static var compress: BlockdevDriver { BlockdevDriver(rawValue: "compress") }
    /// `copy-before-write`. Since QEMU 6.2.
    public static var copyBeforeWrite: BlockdevDriver { BlockdevDriver(rawValue: "copy-before-write") }
    /// `copy-on-read`.
    public static var copyOnRead: BlockdevDriver { BlockdevDriver(rawValue: "copy-on-read") }
    /// `dmg`.
    public static var dmg: BlockdevDriver { BlockdevDriver(rawValue: "dmg") }
    /// `file`.
    public static var file: BlockdevDriver { BlockdevDriver(rawValue: "file") }
    /// `snapshot-access`. Since QEMU 7.0.
    public static var snapshotAccess: BlockdevDriver { BlockdevDriver(rawValue: "snapshot-access") }
    /// `ftp`.
    public static var ftp: BlockdevDriver { BlockdevDriver(rawValue: "ftp") }
    /// `ftps`.
    public static var ftps: BlockdevDriver { BlockdevDriver(rawValue: "ftps") }
    /// `gluster`. Deprecated since QEMU 9.2.
    public static var gluster: BlockdevDriver { BlockdevDriver(rawValue: "gluster") }
    /// `host_cdrom`. Only where QEMU is built with `HAVE_HOST_BLOCK_DEVICE`.
    public static var hostCdrom: BlockdevDriver { BlockdevDriver(rawValue: "host_cdrom") }
    /// `host_device`. Only where QEMU is built with `HAVE_HOST_BLOCK_DEVICE`.
    public static var hostDevice: BlockdevDriver { BlockdevDriver(rawValue: "host_device") }
    /// `http`.
    public static var http: BlockdevDriver { BlockdevDriver(rawValue: "http") }
    /// `https`.
    public static var https: BlockdevDriver { BlockdevDriver(rawValue: "https") }
    /// `io_uring`. Since QEMU 7.2. Only where QEMU is built with `CONFIG_BLKIO`.
    public static var ioUring: BlockdevDriver { BlockdevDriver(rawValue: "io_uring") }
    /// `iscsi`.
    public static var iscsi: BlockdevDriver { BlockdevDriver(rawValue: "iscsi") }
    /// `luks`.
    public static var luks: BlockdevDriver { BlockdevDriver(rawValue: "luks") }
    /// `nbd`.
    public static var nbd: BlockdevDriver { BlockdevDriver(rawValue: "nbd") }
    /// `nfs`.
    public static var nfs: BlockdevDriver { BlockdevDriver(rawValue: "nfs") }
    /// `null-aio`.
    public static var nullAio: BlockdevDriver { BlockdevDriver(rawValue: "null-aio") }
    /// `null-co`.
    public static var nullCo: BlockdevDriver { BlockdevDriver(rawValue: "null-co") }
    /// `nvme`.
    public static var nvme: BlockdevDriver { BlockdevDriver(rawValue: "nvme") }
    /// `nvme-io_uring`. Since QEMU 7.2. Only where QEMU is built with `CONFIG_BLKIO`.
    public static var nvmeIoUring: BlockdevDriver { BlockdevDriver(rawValue: "nvme-io_uring") }
    /// `parallels`.
    public static var parallels: BlockdevDriver { BlockdevDriver(rawValue: "parallels") }
    /// `preallocate`. Since QEMU 6.0.
    public static var preallocate: BlockdevDriver { BlockdevDriver(rawValue: "preallocate") }
    /// `qcow`.
    public static var qcow: BlockdevDriver { BlockdevDriver(rawValue: "qcow") }
    /// `qcow2`.
    public static var qcow2: BlockdevDriver { BlockdevDriver(rawValue: "qcow2") }
    /// `qed`.
    public static var qed: BlockdevDriver { BlockdevDriver(rawValue: "qed") }
    /// `quorum`.
    public static var quorum: BlockdevDriver { BlockdevDriver(rawValue: "quorum") }
    /// `raw`.
    public static var raw: BlockdevDriver { BlockdevDriver(rawValue: "raw") }
    /// `rbd`.
    public static var rbd: BlockdevDriver { BlockdevDriver(rawValue: "rbd") }
    /// `replication`. Only where QEMU is built with `CONFIG_REPLICATION`.
    public static var replication: BlockdevDriver { BlockdevDriver(rawValue: "replication") }
    /// `sheepdog`. Until QEMU 6.0.
    public static var sheepdog: BlockdevDriver { BlockdevDriver(rawValue: "sheepdog") }
    /// `ssh`.
    public static var ssh: BlockdevDriver { BlockdevDriver(rawValue: "ssh") }
    /// `throttle`.
    public static var throttle: BlockdevDriver { BlockdevDriver(rawValue: "throttle") }
    /// `vdi`.
    public static var vdi: BlockdevDriver { BlockdevDriver(rawValue: "vdi") }
    /// `vhdx`.
    public static var vhdx: BlockdevDriver { BlockdevDriver(rawValue: "vhdx") }
    /// `virtio-blk-vfio-pci`. Since QEMU 7.2. Only where QEMU is built with `CONFIG_BLKIO`.
    public static var virtioBlkVfioPci: BlockdevDriver { BlockdevDriver(rawValue: "virtio-blk-vfio-pci") }
    /// `virtio-blk-vhost-user`. Since QEMU 7.2. Only where QEMU is built with `CONFIG_BLKIO`.
    public static var virtioBlkVhostUser: BlockdevDriver { BlockdevDriver(rawValue: "virtio-blk-vhost-user") }
    /// `virtio-blk-vhost-vdpa`. Since QEMU 7.2. Only where QEMU is built with `CONFIG_BLKIO`.
    public static var virtioBlkVhostVdpa: BlockdevDriver { BlockdevDriver(rawValue: "virtio-blk-vhost-vdpa") }
    /// `vmdk`.
    public static var vmdk: BlockdevDriver { BlockdevDriver(rawValue: "vmdk") }
    /// `vpc`.
    public static var vpc: BlockdevDriver { BlockdevDriver(rawValue: "vpc") }
    /// `vvfat`.
    public static var vvfat: BlockdevDriver { BlockdevDriver(rawValue: "vvfat") }
}

/// The enum `BlockdevOnError`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevOnError)
public struct BlockdevOnError: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `report`.
    public static var report: BlockdevOnError { BlockdevOnError(rawValue: "report") }
    /// `ignore`.
    public static var ignore: BlockdevOnError { BlockdevOnError(rawValue: "ignore") }
    /// `enospc`.
    public static var enospc: BlockdevOnError { BlockdevOnError(rawValue: "enospc") }
    /// `stop`.
    public static var stop: BlockdevOnError { BlockdevOnError(rawValue: "stop") }
    /// `auto`.
    public static var auto: BlockdevOnError { BlockdevOnError(rawValue: "auto") }
}

/// The union `BlockdevOptions`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptions)
public struct BlockdevOptions: QAPIObject {
    /// `node-name`: `str`.
    public var nodeName: String?
    /// `discard`: `BlockdevDiscardOptions`.
    public var discard: BlockdevDiscardOptions?
    /// `cache`: `BlockdevCacheOptions`.
    public var cache: BlockdevCacheOptions?
    /// `active`: `bool`. Since QEMU 10.0.
    public var active: Bool?
    /// `read-only`: `bool`.
    public var readOnly: Bool?
    /// `auto-read-only`: `bool`.
    public var autoReadOnly: Bool?
    /// `force-share`: `bool`.
    public var forceShare: Bool?
    /// `detect-zeroes`: `BlockdevDetectZeroesOptions`.
    public var detectZeroes: BlockdevDetectZeroesOptions?
    /// The members that depend on `driver`.
    public var branch: Branch

    /// `driver`: `BlockdevDriver`.
    public var driver: BlockdevDriver { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("driver", driver)
        writer.member("node-name", nodeName)
        writer.member("discard", discard)
        writer.member("cache", cache)
        writer.member("active", active)
        writer.member("read-only", readOnly)
        writer.member("auto-read-only", autoReadOnly)
        writer.member("force-share", forceShare)
        writer.member("detect-zeroes", detectZeroes)
        branch.writeMembers(to: &writer)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }

    /// What depends on `driver`.
    public enum Branch: Sendable {
        /// `blkdebug`.
        case blkdebug(BlockdevOptionsBlkdebug)
        /// `blklogwrites`.
        case blklogwrites(BlockdevOptionsBlklogwrites)
        /// `blkreplay`.
        case blkreplay(BlockdevOptionsBlkreplay)
        /// `blkverify`.
        case blkverify(BlockdevOptionsBlkverify)
        /// `bochs`.
        case bochs(BlockdevOptionsGenericFormat)
        /// `cloop`.
        case cloop(BlockdevOptionsGenericFormat)
        /// `compress`.
        case compress(BlockdevOptionsGenericFormat)
        /// `copy-before-write`. Since QEMU 6.2.
        case copyBeforeWrite(BlockdevOptionsCbw)
        /// `copy-on-read`.
        case copyOnRead(BlockdevOptionsCor)
        /// `dmg`.
        case dmg(BlockdevOptionsGenericFormat)
        /// `file`.
        case file(BlockdevOptionsFile)
        /// `snapshot-access`. Since QEMU 7.0.
        case snapshotAccess(BlockdevOptionsGenericFormat)
        /// `ftp`.
        case ftp(BlockdevOptionsCurlFtp)
        /// `ftps`.
        case ftps(BlockdevOptionsCurlFtps)
        /// `gluster`.
        case gluster(BlockdevOptionsGluster)
        /// `host_cdrom`. Only where QEMU is built with `HAVE_HOST_BLOCK_DEVICE`.
        case hostCdrom(BlockdevOptionsFile)
        /// `host_device`. Only where QEMU is built with `HAVE_HOST_BLOCK_DEVICE`.
        case hostDevice(BlockdevOptionsFile)
        /// `http`.
        case http(BlockdevOptionsCurlHttp)
        /// `https`.
        case https(BlockdevOptionsCurlHttps)
        /// `io_uring`. Since QEMU 7.2. Only where QEMU is built with `CONFIG_BLKIO`.
        case ioUring(BlockdevOptionsIoUring)
        /// `iscsi`.
        case iscsi(BlockdevOptionsIscsi)
        /// `luks`.
        case luks(BlockdevOptionsLUKS)
        /// `nbd`.
        case nbd(BlockdevOptionsNbd)
        /// `nfs`.
        case nfs(BlockdevOptionsNfs)
        /// `null-aio`.
        case nullAio(BlockdevOptionsNull)
        /// `null-co`.
        case nullCo(BlockdevOptionsNull)
        /// `nvme`.
        case nvme(BlockdevOptionsNVMe)
        /// `nvme-io_uring`. Since QEMU 7.2. Only where QEMU is built with `CONFIG_BLKIO`.
        case nvmeIoUring(BlockdevOptionsNvmeIoUring)
        /// `parallels`.
        case parallels(BlockdevOptionsGenericFormat)
        /// `preallocate`. Since QEMU 6.0.
        case preallocate(BlockdevOptionsPreallocate)
        /// `qcow`.
        case qcow(BlockdevOptionsQcow)
        /// `qcow2`.
        case qcow2(BlockdevOptionsQcow2)
        /// `qed`.
        case qed(BlockdevOptionsGenericCOWFormat)
        /// `quorum`.
        case quorum(BlockdevOptionsQuorum)
        /// `raw`.
        case raw(BlockdevOptionsRaw)
        /// `rbd`.
        case rbd(BlockdevOptionsRbd)
        /// `replication`. Only where QEMU is built with `CONFIG_REPLICATION`.
        case replication(BlockdevOptionsReplication)
        /// `sheepdog`. Until QEMU 6.0.
        case sheepdog(BlockdevOptionsSheepdog)
        /// `ssh`.
        case ssh(BlockdevOptionsSsh)
        /// `throttle`.
        case throttle(BlockdevOptionsThrottle)
        /// `vdi`.
        case vdi(BlockdevOptionsGenericFormat)
        /// `vhdx`.
        case vhdx(BlockdevOptionsGenericFormat)
        /// `virtio-blk-vfio-pci`. Since QEMU 7.2. Only where QEMU is built with `CONFIG_BLKIO`.
        case virtioBlkVfioPci(BlockdevOptionsVirtioBlkVfioPci)
        /// `virtio-blk-vhost-user`. Since QEMU 7.2. Only where QEMU is built with `CONFIG_BLKIO`.
        case virtioBlkVhostUser(BlockdevOptionsVirtioBlkVhostUser)
        /// `virtio-blk-vhost-vdpa`. Since QEMU 7.2. Only where QEMU is built with `CONFIG_BLKIO`.
        case virtioBlkVhostVdpa(BlockdevOptionsVirtioBlkVhostVdpa)
        /// `vmdk`.
        case vmdk(BlockdevOptionsGenericCOWFormat)
        /// `vpc`.
        case vpc(BlockdevOptionsGenericFormat)
        /// `vvfat`.
        case vvfat(BlockdevOptionsVVFAT)
        /// A value that is not known here, with the members that came with it.
        case other(BlockdevDriver, JSONObject)

        /// The value of `driver`.
        public var tag: BlockdevDriver {
            switch self {
            case .blkdebug: .blkdebug
            case .blklogwrites: .blklogwrites
            case .blkreplay: .blkreplay
            case .blkverify: .blkverify
            case .bochs: .bochs
            case .cloop: .cloop
            case .compress: .compress
            case .copyBeforeWrite: .copyBeforeWrite
            case .copyOnRead: .copyOnRead
            case .dmg: .dmg
            case .file: .file
            case .snapshotAccess: .snapshotAccess
            case .ftp: .ftp
            case .ftps: .ftps
            case .gluster: .gluster
            case .hostCdrom: .hostCdrom
            case .hostDevice: .hostDevice
            case .http: .http
            case .https: .https
            case .ioUring: .ioUring
            case .iscsi: .iscsi
            case .luks: .luks
            case .nbd: .nbd
            case .nfs: .nfs
            case .nullAio: .nullAio
            case .nullCo: .nullCo
            case .nvme: .nvme
            case .nvmeIoUring: .nvmeIoUring
            case .parallels: .parallels
            case .preallocate: .preallocate
            case .qcow: .qcow
            case .qcow2: .qcow2
            case .qed: .qed
            case .quorum: .quorum
            case .raw: .raw
            case .rbd: .rbd
            case .replication: .replication
            case .sheepdog: .sheepdog
            case .ssh: .ssh
            case .throttle: .throttle
            case .vdi: .vdi
            case .vhdx: .vhdx
            case .virtioBlkVfioPci: .virtioBlkVfioPci
            case .virtioBlkVhostUser: .virtioBlkVhostUser
            case .virtioBlkVhostVdpa: .virtioBlkVhostVdpa
            case .vmdk: .vmdk
            case .vpc: .vpc
            case .vvfat: .vvfat
            case .other(let tag, _): tag
            }
        }

        init(_ tag: BlockdevDriver, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "blkdebug": self = .blkdebug(try BlockdevOptionsBlkdebug(from: &reader))
            case "blklogwrites": self = .blklogwrites(try BlockdevOptionsBlklogwrites(from: &reader))
            case "blkreplay": self = .blkreplay(try BlockdevOptionsBlkreplay(from: &reader))
            case "blkverify": self = .blkverify(try BlockdevOptionsBlkverify(from: &reader))
            case "bochs": self = .bochs(try BlockdevOptionsGenericFormat(from: &reader))
            case "cloop": self = .cloop(try BlockdevOptionsGenericFormat(from: &reader))
            case "compress": self = .compress(try BlockdevOptionsGenericFormat(from: &reader))
            case "copy-before-write": self = .copyBeforeWrite(try BlockdevOptionsCbw(from: &reader))
            case "copy-on-read": self = .copyOnRead(try BlockdevOptionsCor(from: &reader))
            case "dmg": self = .dmg(try BlockdevOptionsGenericFormat(from: &reader))
            case "file": self = .file(try BlockdevOptionsFile(from: &reader))
            case "snapshot-access": self = .snapshotAccess(try BlockdevOptionsGenericFormat(from: &reader))
            case "ftp": self = .ftp(try BlockdevOptionsCurlFtp(from: &reader))
            case "ftps": self = .ftps(try BlockdevOptionsCurlFtps(from: &reader))
            case "gluster": self = .gluster(try BlockdevOptionsGluster(from: &reader))
            case "host_cdrom": self = .hostCdrom(try BlockdevOptionsFile(from: &reader))
            case "host_device": self = .hostDevice(try BlockdevOptionsFile(from: &reader))
            case "http": self = .http(try BlockdevOptionsCurlHttp(from: &reader))
            case "https": self = .https(try BlockdevOptionsCurlHttps(from: &reader))
            case "io_uring": self = .ioUring(try BlockdevOptionsIoUring(from: &reader))
            case "iscsi": self = .iscsi(try BlockdevOptionsIscsi(from: &reader))
            case "luks": self = .luks(try BlockdevOptionsLUKS(from: &reader))
            case "nbd": self = .nbd(try BlockdevOptionsNbd(from: &reader))
            case "nfs": self = .nfs(try BlockdevOptionsNfs(from: &reader))
            case "null-aio": self = .nullAio(try BlockdevOptionsNull(from: &reader))
            case "null-co": self = .nullCo(try BlockdevOptionsNull(from: &reader))
            case "nvme": self = .nvme(try BlockdevOptionsNVMe(from: &reader))
            case "nvme-io_uring": self = .nvmeIoUring(try BlockdevOptionsNvmeIoUring(from: &reader))
            case "parallels": self = .parallels(try BlockdevOptionsGenericFormat(from: &reader))
            case "preallocate": self = .preallocate(try BlockdevOptionsPreallocate(from: &reader))
            case "qcow": self = .qcow(try BlockdevOptionsQcow(from: &reader))
            case "qcow2": self = .qcow2(try BlockdevOptionsQcow2(from: &reader))
            case "qed": self = .qed(try BlockdevOptionsGenericCOWFormat(from: &reader))
            case "quorum": self = .quorum(try BlockdevOptionsQuorum(from: &reader))
            case "raw": self = .raw(try BlockdevOptionsRaw(from: &reader))
            case "rbd": self = .rbd(try BlockdevOptionsRbd(from: &reader))
            case "replication": self = .replication(try BlockdevOptionsReplication(from: &reader))
            case "sheepdog": self = .sheepdog(try BlockdevOptionsSheepdog(from: &reader))
            case "ssh": self = .ssh(try BlockdevOptionsSsh(from: &reader))
            case "throttle": self = .throttle(try BlockdevOptionsThrottle(from: &reader))
            case "vdi": self = .vdi(try BlockdevOptionsGenericFormat(from: &reader))
            case "vhdx": self = .vhdx(try BlockdevOptionsGenericFormat(from: &reader))
            case "virtio-blk-vfio-pci": self = .virtioBlkVfioPci(try BlockdevOptionsVirtioBlkVfioPci(from: &reader))
            case "virtio-blk-vhost-user":
                self = .virtioBlkVhostUser(try BlockdevOptionsVirtioBlkVhostUser(from: &reader))
            case "virtio-blk-vhost-vdpa":
                self = .virtioBlkVhostVdpa(try BlockdevOptionsVirtioBlkVhostVdpa(from: &reader))
            case "vmdk": self = .vmdk(try BlockdevOptionsGenericCOWFormat(from: &reader))
            case "vpc": self = .vpc(try BlockdevOptionsGenericFormat(from: &reader))
            case "vvfat": self = .vvfat(try BlockdevOptionsVVFAT(from: &reader))
            default:
                let members = try reader.readObject(
                    without: "driver",
                    "node-name",
                    "discard",
                    "cache",
                    "active",
                    "read-only",
                    "auto-read-only",
                    "force-share",
                    "detect-zeroes"
                )
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .blkdebug(let value): value.writeMembers(to: &writer)
            case .blklogwrites(let value): value.writeMembers(to: &writer)
            case .blkreplay(let value): value.writeMembers(to: &writer)
            case .blkverify(let value): value.writeMembers(to: &writer)
            case .bochs(let value): value.writeMembers(to: &writer)
            case .cloop(let value): value.writeMembers(to: &writer)
            case .compress(let value): value.writeMembers(to: &writer)
            case .copyBeforeWrite(let value): value.writeMembers(to: &writer)
            case .copyOnRead(let value): value.writeMembers(to: &writer)
            case .dmg(let value): value.writeMembers(to: &writer)
            case .file(let value): value.writeMembers(to: &writer)
            case .snapshotAccess(let value): value.writeMembers(to: &writer)
            case .ftp(let value): value.writeMembers(to: &writer)
            case .ftps(let value): value.writeMembers(to: &writer)
            case .gluster(let value): value.writeMembers(to: &writer)
            case .hostCdrom(let value): value.writeMembers(to: &writer)
            case .hostDevice(let value): value.writeMembers(to: &writer)
            case .http(let value): value.writeMembers(to: &writer)
            case .https(let value): value.writeMembers(to: &writer)
            case .ioUring(let value): value.writeMembers(to: &writer)
            case .iscsi(let value): value.writeMembers(to: &writer)
            case .luks(let value): value.writeMembers(to: &writer)
            case .nbd(let value): value.writeMembers(to: &writer)
            case .nfs(let value): value.writeMembers(to: &writer)
            case .nullAio(let value): value.writeMembers(to: &writer)
            case .nullCo(let value): value.writeMembers(to: &writer)
            case .nvme(let value): value.writeMembers(to: &writer)
            case .nvmeIoUring(let value): value.writeMembers(to: &writer)
            case .parallels(let value): value.writeMembers(to: &writer)
            case .preallocate(let value): value.writeMembers(to: &writer)
            case .qcow(let value): value.writeMembers(to: &writer)
            case .qcow2(let value): value.writeMembers(to: &writer)
            case .qed(let value): value.writeMembers(to: &writer)
            case .quorum(let value): value.writeMembers(to: &writer)
            case .raw(let value): value.writeMembers(to: &writer)
            case .rbd(let value): value.writeMembers(to: &writer)
            case .replication(let value): value.writeMembers(to: &writer)
            case .sheepdog(let value): value.writeMembers(to: &writer)
            case .ssh(let value): value.writeMembers(to: &writer)
            case .throttle(let value): value.writeMembers(to: &writer)
            case .vdi(let value): value.writeMembers(to: &writer)
            case .vhdx(let value): value.writeMembers(to: &writer)
            case .virtioBlkVfioPci(let value): value.writeMembers(to: &writer)
            case .virtioBlkVhostUser(let value): value.writeMembers(to: &writer)
            case .virtioBlkVhostVdpa(let value): value.writeMembers(to: &writer)
            case .vmdk(let value): value.writeMembers(to: &writer)
            case .vpc(let value): value.writeMembers(to: &writer)
            case .vvfat(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(
                    members,
                    without: "driver",
                    "node-name",
                    "discard",
                    "cache",
                    "active",
                    "read-only",
                    "auto-read-only",
                    "force-share",
                    "detect-zeroes"
                )
            }
        }
    }
}

extension BlockdevOptions {
    /// Creates a value.
    public init(
        _ branch: Branch,
        nodeName: String? = nil,
        discard: BlockdevDiscardOptions? = nil,
        cache: BlockdevCacheOptions? = nil,
        active: Bool? = nil,
        readOnly: Bool? = nil,
        autoReadOnly: Bool? = nil,
        forceShare: Bool? = nil,
        detectZeroes: BlockdevDetectZeroesOptions? = nil
    ) {
        self.init(
            nodeName: nodeName,
            discard: discard,
            cache: cache,
            active: active,
            readOnly: readOnly,
            autoReadOnly: autoReadOnly,
            forceShare: forceShare,
            detectZeroes: detectZeroes,
            branch: branch
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.checkRecursion()
        var again = reader
        let objectStart = reader.position
        var nodeName: String?
        var discard: BlockdevDiscardOptions?
        var cache: BlockdevCacheOptions?
        var active: Bool?
        var readOnly: Bool?
        var autoReadOnly: Bool?
        var forceShare: Bool?
        var detectZeroes: BlockdevDetectZeroesOptions?
        var driver: BlockdevDriver?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "node-name": nodeName = try String(from: &reader)
            case "discard": discard = try BlockdevDiscardOptions(from: &reader)
            case "cache": cache = try BlockdevCacheOptions(from: &reader)
            case "active": active = try Bool(from: &reader)
            case "read-only": readOnly = try Bool(from: &reader)
            case "auto-read-only": autoReadOnly = try Bool(from: &reader)
            case "force-share": forceShare = try Bool(from: &reader)
            case "detect-zeroes": detectZeroes = try BlockdevDetectZeroesOptions(from: &reader)
            case "driver": driver = try BlockdevDriver(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let driver else { throw .missingMember("driver", at: objectStart) }
        let branch = try Branch(driver, from: &again)
        self.init(
            nodeName: nodeName,
            discard: discard,
            cache: cache,
            active: active,
            readOnly: readOnly,
            autoReadOnly: autoReadOnly,
            forceShare: forceShare,
            detectZeroes: detectZeroes,
            branch: branch
        )
    }
}

/// The struct `BlockdevOptionsBlkdebug`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsBlkdebug)
public struct BlockdevOptionsBlkdebug: QAPIObject {
    /// `unshare-child-perms`: `[BlockPermission]`.
    public var unshareChildPerms: [BlockPermission]?
    /// `image`: `BlockdevRef`.
    public var image: BlockdevRef
    /// `config`: `str`.
    public var config: String?
    /// `align`: `int`.
    public var align: Int?
    /// `max-transfer`: `int32`.
    public var maxTransfer: Int32?
    /// `opt-write-zero`: `int32`.
    public var optWriteZero: Int32?
    /// `max-write-zero`: `int32`.
    public var maxWriteZero: Int32?
    /// `opt-discard`: `int32`.
    public var optDiscard: Int32?
    /// `max-discard`: `int32`.
    public var maxDiscard: Int32?
    /// `inject-error`: `[BlkdebugInjectErrorOptions]`.
    public var injectError: [BlkdebugInjectErrorOptions]?
    /// `set-state`: `[BlkdebugSetStateOptions]`.
    public var setState: [BlkdebugSetStateOptions]?
    /// `take-child-perms`: `[BlockPermission]`.
    public var takeChildPerms: [BlockPermission]?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("image", image)
        writer.member("config", config)
        writer.member("align", align)
        writer.member("max-transfer", maxTransfer)
        writer.member("opt-write-zero", optWriteZero)
        writer.member("max-write-zero", maxWriteZero)
        writer.member("opt-discard", optDiscard)
        writer.member("max-discard", maxDiscard)
        writer.member("inject-error", injectError)
        writer.member("set-state", setState)
        writer.member("take-child-perms", takeChildPerms)
        writer.member("unshare-child-perms", unshareChildPerms)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevOptionsBlkdebug {
    /// Creates a value.
    public init(
        image: BlockdevRef,
        config: String? = nil,
        align: Int? = nil,
        maxTransfer: Int32? = nil,
        optWriteZero: Int32? = nil,
        maxWriteZero: Int32? = nil,
        optDiscard: Int32? = nil,
        maxDiscard: Int32? = nil,
        injectError: [BlkdebugInjectErrorOptions]? = nil,
        setState: [BlkdebugSetStateOptions]? = nil,
        takeChildPerms: [BlockPermission]? = nil,
        unshareChildPerms: [BlockPermission]? = nil
    ) {
        self.init(
            unshareChildPerms: unshareChildPerms,
            image: image,
            config: config,
            align: align,
            maxTransfer: maxTransfer,
            optWriteZero: optWriteZero,
            maxWriteZero: maxWriteZero,
            optDiscard: optDiscard,
            maxDiscard: maxDiscard,
            injectError: injectError,
            setState: setState,
            takeChildPerms: takeChildPerms
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.checkRecursion()
        let objectStart = reader.position
        var image: BlockdevRef?
        var config: String?
        var align: Int?
        var maxTransfer: Int32?
        var optWriteZero: Int32?
        var maxWriteZero: Int32?
        var optDiscard: Int32?
        var maxDiscard: Int32?
        var injectError: [BlkdebugInjectErrorOptions]?
        var setState: [BlkdebugSetStateOptions]?
        var takeChildPerms: [BlockPermission]?
        var unshareChildPerms: [BlockPermission]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "image": image = try BlockdevRef(from: &reader)
            case "config": config = try String(from: &reader)
            case "align": align = try Int(from: &reader)
            case "max-transfer": maxTransfer = try Int32(from: &reader)
            case "opt-write-zero": optWriteZero = try Int32(from: &reader)
            case "max-write-zero": maxWriteZero = try Int32(from: &reader)
            case "opt-discard": optDiscard = try Int32(from: &reader)
            case "max-discard": maxDiscard = try Int32(from: &reader)
            case "inject-error": injectError = try [BlkdebugInjectErrorOptions](from: &reader)
            case "set-state": setState = try [BlkdebugSetStateOptions](from: &reader)
            case "take-child-perms": takeChildPerms = try [BlockPermission](from: &reader)
            case "unshare-child-perms": unshareChildPerms = try [BlockPermission](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let image else { throw .missingMember("image", at: objectStart) }
        self.init(
            unshareChildPerms: unshareChildPerms,
            image: image,
            config: config,
            align: align,
            maxTransfer: maxTransfer,
            optWriteZero: optWriteZero,
            maxWriteZero: maxWriteZero,
            optDiscard: optDiscard,
            maxDiscard: maxDiscard,
            injectError: injectError,
            setState: setState,
            takeChildPerms: takeChildPerms
        )
    }
}

/// The struct `BlockdevOptionsBlklogwrites`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsBlklogwrites)
public struct BlockdevOptionsBlklogwrites: QAPIObject {
    /// `log-super-update-interval`: `uint64`.
    public var logSuperUpdateInterval: UInt64?
    /// `file`: `BlockdevRef`.
    public var file: BlockdevRef
    /// `log`: `BlockdevRef`.
    public var log: BlockdevRef
    /// `log-sector-size`: `uint32`.
    public var logSectorSize: UInt32?
    /// `log-append`: `bool`.
    public var logAppend: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("file", file)
        writer.member("log", log)
        writer.member("log-sector-size", logSectorSize)
        writer.member("log-append", logAppend)
        writer.member("log-super-update-interval", logSuperUpdateInterval)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevOptionsBlklogwrites {
    /// Creates a value.
    public init(
        file: BlockdevRef,
        log: BlockdevRef,
        logSectorSize: UInt32? = nil,
        logAppend: Bool? = nil,
        logSuperUpdateInterval: UInt64? = nil
    ) {
        self.init(
            logSuperUpdateInterval: logSuperUpdateInterval,
            file: file,
            log: log,
            logSectorSize: logSectorSize,
            logAppend: logAppend
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.checkRecursion()
        let objectStart = reader.position
        var file: BlockdevRef?
        var log: BlockdevRef?
        var logSectorSize: UInt32?
        var logAppend: Bool?
        var logSuperUpdateInterval: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "file": file = try BlockdevRef(from: &reader)
            case "log": log = try BlockdevRef(from: &reader)
            case "log-sector-size": logSectorSize = try UInt32(from: &reader)
            case "log-append": logAppend = try Bool(from: &reader)
            case "log-super-update-interval": logSuperUpdateInterval = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let file else { throw .missingMember("file", at: objectStart) }
        guard let log else { throw .missingMember("log", at: objectStart) }
        self.init(
            logSuperUpdateInterval: logSuperUpdateInterval,
            file: file,
            log: log,
            logSectorSize: logSectorSize,
            logAppend: logAppend
        )
    }
}

/// The struct `BlockdevOptionsBlkreplay`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsBlkreplay)
public struct BlockdevOptionsBlkreplay: QAPIObject {
    /// `image`: `BlockdevRef`.
    public var image: BlockdevRef

    /// Creates a value.
    public init(image: BlockdevRef) {
        self.image = image
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.checkRecursion()
        let objectStart = reader.position
        var image: BlockdevRef?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "image": image = try BlockdevRef(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let image else { throw .missingMember("image", at: objectStart) }
        self.init(image: image)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("image", image)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `BlockdevOptionsBlkverify`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsBlkverify)
public struct BlockdevOptionsBlkverify: QAPIObject {
    /// `raw`: `BlockdevRef`.
    public var raw: BlockdevRef
    /// `test`: `BlockdevRef`.
    public var test: BlockdevRef

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("test", test)
        writer.member("raw", raw)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevOptionsBlkverify {
    /// Creates a value.
    public init(test: BlockdevRef, raw: BlockdevRef) {
        self.init(raw: raw, test: test)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.checkRecursion()
        let objectStart = reader.position
        var test: BlockdevRef?
        var raw: BlockdevRef?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "test": test = try BlockdevRef(from: &reader)
            case "raw": raw = try BlockdevRef(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let test else { throw .missingMember("test", at: objectStart) }
        guard let raw else { throw .missingMember("raw", at: objectStart) }
        self.init(raw: raw, test: test)
    }
}

/// The struct `BlockdevOptionsCbw`. Since QEMU 6.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCbw)
public struct BlockdevOptionsCbw: QAPIObject {
    /// `min-cluster-size`: `size`. Since QEMU 9.2.
    public var minClusterSize: UInt64?
    /// `file`: `BlockdevRef`.
    public var file: BlockdevRef
    /// `target`: `BlockdevRef`.
    public var target: BlockdevRef
    /// `bitmap`: `BlockDirtyBitmap`. Since QEMU 7.0.
    public var bitmap: BlockDirtyBitmap?
    /// `on-cbw-error`: `OnCbwError`. Since QEMU 7.1.
    public var onCbwError: OnCbwError?
    /// `cbw-timeout`: `uint32`. Since QEMU 7.1.
    public var cbwTimeout: UInt32?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("file", file)
        writer.member("target", target)
        writer.member("bitmap", bitmap)
        writer.member("on-cbw-error", onCbwError)
        writer.member("cbw-timeout", cbwTimeout)
        writer.member("min-cluster-size", minClusterSize)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevOptionsCbw {
    /// Creates a value.
    public init(
        file: BlockdevRef,
        target: BlockdevRef,
        bitmap: BlockDirtyBitmap? = nil,
        onCbwError: OnCbwError? = nil,
        cbwTimeout: UInt32? = nil,
        minClusterSize: UInt64? = nil
    ) {
        self.init(
            minClusterSize: minClusterSize,
            file: file,
            target: target,
            bitmap: bitmap,
            onCbwError: onCbwError,
            cbwTimeout: cbwTimeout
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.checkRecursion()
        let objectStart = reader.position
        var file: BlockdevRef?
        var target: BlockdevRef?
        var bitmap: BlockDirtyBitmap?
        var onCbwError: OnCbwError?
        var cbwTimeout: UInt32?
        var minClusterSize: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "file": file = try BlockdevRef(from: &reader)
            case "target": target = try BlockdevRef(from: &reader)
            case "bitmap": bitmap = try BlockDirtyBitmap(from: &reader)
            case "on-cbw-error": onCbwError = try OnCbwError(from: &reader)
            case "cbw-timeout": cbwTimeout = try UInt32(from: &reader)
            case "min-cluster-size": minClusterSize = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let file else { throw .missingMember("file", at: objectStart) }
        guard let target else { throw .missingMember("target", at: objectStart) }
        self.init(
            minClusterSize: minClusterSize,
            file: file,
            target: target,
            bitmap: bitmap,
            onCbwError: onCbwError,
            cbwTimeout: cbwTimeout
        )
    }
}

/// The struct `BlockdevOptionsCor`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCor)
public struct BlockdevOptionsCor: QAPIObject {
    /// `bottom`: `str`. Since QEMU 6.0.
    public var bottom: String?
    /// `file`: `BlockdevRef`.
    public var file: BlockdevRef

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("file", file)
        writer.member("bottom", bottom)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevOptionsCor {
    /// Creates a value.
    public init(file: BlockdevRef, bottom: String? = nil) {
        self.init(bottom: bottom, file: file)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.checkRecursion()
        let objectStart = reader.position
        var file: BlockdevRef?
        var bottom: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "file": file = try BlockdevRef(from: &reader)
            case "bottom": bottom = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let file else { throw .missingMember("file", at: objectStart) }
        self.init(bottom: bottom, file: file)
    }
}

/// The struct `BlockdevOptionsCurlFtp`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCurlFtp)
public struct BlockdevOptionsCurlFtp: QAPIObject {
    /// `proxy-password-secret`: `str`.
    public var proxyPasswordSecret: String?
    /// `url`: `str`.
    public var url: String
    /// `readahead`: `int`.
    public var readahead: Int?
    /// `timeout`: `int`.
    public var timeout: Int?
    /// `username`: `str`.
    public var username: String?
    /// `password-secret`: `str`.
    public var passwordSecret: String?
    /// `proxy-username`: `str`.
    public var proxyUsername: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("url", url)
        writer.member("readahead", readahead)
        writer.member("timeout", timeout)
        writer.member("username", username)
        writer.member("password-secret", passwordSecret)
        writer.member("proxy-username", proxyUsername)
        writer.member("proxy-password-secret", proxyPasswordSecret)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevOptionsCurlFtp {
    /// Creates a value.
    public init(
        url: String,
        readahead: Int? = nil,
        timeout: Int? = nil,
        username: String? = nil,
        passwordSecret: String? = nil,
        proxyUsername: String? = nil,
        proxyPasswordSecret: String? = nil
    ) {
        self.init(
            proxyPasswordSecret: proxyPasswordSecret,
            url: url,
            readahead: readahead,
            timeout: timeout,
            username: username,
            passwordSecret: passwordSecret,
            proxyUsername: proxyUsername
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var url: String?
        var readahead: Int?
        var timeout: Int?
        var username: String?
        var passwordSecret: String?
        var proxyUsername: String?
        var proxyPasswordSecret: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "url": url = try String(from: &reader)
            case "readahead": readahead = try Int(from: &reader)
            case "timeout": timeout = try Int(from: &reader)
            case "username": username = try String(from: &reader)
            case "password-secret": passwordSecret = try String(from: &reader)
            case "proxy-username": proxyUsername = try String(from: &reader)
            case "proxy-password-secret": proxyPasswordSecret = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let url else { throw .missingMember("url", at: objectStart) }
        self.init(
            proxyPasswordSecret: proxyPasswordSecret,
            url: url,
            readahead: readahead,
            timeout: timeout,
            username: username,
            passwordSecret: passwordSecret,
            proxyUsername: proxyUsername
        )
    }
}

/// The struct `BlockdevOptionsCurlFtps`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCurlFtps)
public struct BlockdevOptionsCurlFtps: QAPIObject {
    /// `sslverify`: `bool`.
    public var sslverify: Bool?
    /// `url`: `str`.
    public var url: String
    /// `readahead`: `int`.
    public var readahead: Int?
    /// `timeout`: `int`.
    public var timeout: Int?
    /// `username`: `str`.
    public var username: String?
    /// `password-secret`: `str`.
    public var passwordSecret: String?
    /// `proxy-username`: `str`.
    public var proxyUsername: String?
    /// `proxy-password-secret`: `str`.
    public var proxyPasswordSecret: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("url", url)
        writer.member("readahead", readahead)
        writer.member("timeout", timeout)
        writer.member("username", username)
        writer.member("password-secret", passwordSecret)
        writer.member("proxy-username", proxyUsername)
        writer.member("proxy-password-secret", proxyPasswordSecret)
        writer.member("sslverify", sslverify)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevOptionsCurlFtps {
    /// Creates a value.
    public init(
        url: String,
        readahead: Int? = nil,
        timeout: Int? = nil,
        username: String? = nil,
        passwordSecret: String? = nil,
        proxyUsername: String? = nil,
        proxyPasswordSecret: String? = nil,
        sslverify: Bool? = nil
    ) {
        self.init(
            sslverify: sslverify,
            url: url,
            readahead: readahead,
            timeout: timeout,
            username: username,
            passwordSecret: passwordSecret,
            proxyUsername: proxyUsername,
            proxyPasswordSecret: proxyPasswordSecret
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var url: String?
        var readahead: Int?
        var timeout: Int?
        var username: String?
        var passwordSecret: String?
        var proxyUsername: String?
        var proxyPasswordSecret: String?
        var sslverify: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "url": url = try String(from: &reader)
            case "readahead": readahead = try Int(from: &reader)
            case "timeout": timeout = try Int(from: &reader)
            case "username": username = try String(from: &reader)
            case "password-secret": passwordSecret = try String(from: &reader)
            case "proxy-username": proxyUsername = try String(from: &reader)
            case "proxy-password-secret": proxyPasswordSecret = try String(from: &reader)
            case "sslverify": sslverify = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let url else { throw .missingMember("url", at: objectStart) }
        self.init(
            sslverify: sslverify,
            url: url,
            readahead: readahead,
            timeout: timeout,
            username: username,
            passwordSecret: passwordSecret,
            proxyUsername: proxyUsername,
            proxyPasswordSecret: proxyPasswordSecret
        )
    }
}

/// The struct `BlockdevOptionsCurlHttp`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCurlHttp)
public struct BlockdevOptionsCurlHttp: QAPIObject {
    /// `force-range`: `bool`. Since QEMU 11.0.
    public var forceRange: Bool?
    /// `url`: `str`.
    public var url: String
    /// `readahead`: `int`.
    public var readahead: Int?
    /// `timeout`: `int`.
    public var timeout: Int?
    /// `username`: `str`.
    public var username: String?
    /// `password-secret`: `str`.
    public var passwordSecret: String?
    /// `proxy-username`: `str`.
    public var proxyUsername: String?
    /// `proxy-password-secret`: `str`.
    public var proxyPasswordSecret: String?
    /// `cookie`: `str`.
    public var cookie: String?
    /// `cookie-secret`: `str`.
    public var cookieSecret: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("url", url)
        writer.member("readahead", readahead)
        writer.member("timeout", timeout)
        writer.member("username", username)
        writer.member("password-secret", passwordSecret)
        writer.member("proxy-username", proxyUsername)
        writer.member("proxy-password-secret", proxyPasswordSecret)
        writer.member("cookie", cookie)
        writer.member("cookie-secret", cookieSecret)
        writer.member("force-range", forceRange)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevOptionsCurlHttp {
    /// Creates a value.
    public init(
        url: String,
        readahead: Int? = nil,
        timeout: Int? = nil,
        username: String? = nil,
        passwordSecret: String? = nil,
        proxyUsername: String? = nil,
        proxyPasswordSecret: String? = nil,
        cookie: String? = nil,
        cookieSecret: String? = nil,
        forceRange: Bool? = nil
    ) {
        self.init(
            forceRange: forceRange,
            url: url,
            readahead: readahead,
            timeout: timeout,
            username: username,
            passwordSecret: passwordSecret,
            proxyUsername: proxyUsername,
            proxyPasswordSecret: proxyPasswordSecret,
            cookie: cookie,
            cookieSecret: cookieSecret
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var url: String?
        var readahead: Int?
        var timeout: Int?
        var username: String?
        var passwordSecret: String?
        var proxyUsername: String?
        var proxyPasswordSecret: String?
        var cookie: String?
        var cookieSecret: String?
        var forceRange: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "url": url = try String(from: &reader)
            case "readahead": readahead = try Int(from: &reader)
            case "timeout": timeout = try Int(from: &reader)
            case "username": username = try String(from: &reader)
            case "password-secret": passwordSecret = try String(from: &reader)
            case "proxy-username": proxyUsername = try String(from: &reader)
            case "proxy-password-secret": proxyPasswordSecret = try String(from: &reader)
            case "cookie": cookie = try String(from: &reader)
            case "cookie-secret": cookieSecret = try String(from: &reader)
            case "force-range": forceRange = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let url else { throw .missingMember("url", at: objectStart) }
        self.init(
            forceRange: forceRange,
            url: url,
            readahead: readahead,
            timeout: timeout,
            username: username,
            passwordSecret: passwordSecret,
            proxyUsername: proxyUsername,
            proxyPasswordSecret: proxyPasswordSecret,
            cookie: cookie,
            cookieSecret: cookieSecret
        )
    }
}

/// The struct `BlockdevOptionsCurlHttps`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCurlHttps)
public struct BlockdevOptionsCurlHttps: QAPIObject {
    /// `force-range`: `bool`. Since QEMU 11.0.
    public var forceRange: Bool?
    /// `url`: `str`.
    public var url: String
    /// `readahead`: `int`.
    public var readahead: Int?
    /// `timeout`: `int`.
    public var timeout: Int?
    /// `username`: `str`.
    public var username: String?
    /// `password-secret`: `str`.
    public var passwordSecret: String?
    /// `proxy-username`: `str`.
    public var proxyUsername: String?
    /// `proxy-password-secret`: `str`.
    public var proxyPasswordSecret: String?
    /// `cookie`: `str`.
    public var cookie: String?
    /// `sslverify`: `bool`.
    public var sslverify: Bool?
    /// `cookie-secret`: `str`.
    public var cookieSecret: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("url", url)
        writer.member("readahead", readahead)
        writer.member("timeout", timeout)
        writer.member("username", username)
        writer.member("password-secret", passwordSecret)
        writer.member("proxy-username", proxyUsername)
        writer.member("proxy-password-secret", proxyPasswordSecret)
        writer.member("cookie", cookie)
        writer.member("sslverify", sslverify)
        writer.member("cookie-secret", cookieSecret)
        writer.member("force-range", forceRange)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevOptionsCurlHttps {
    /// Creates a value.
    public init(
        url: String,
        readahead: Int? = nil,
        timeout: Int? = nil,
        username: String? = nil,
        passwordSecret: String? = nil,
        proxyUsername: String? = nil,
        proxyPasswordSecret: String? = nil,
        cookie: String? = nil,
        sslverify: Bool? = nil,
        cookieSecret: String? = nil,
        forceRange: Bool? = nil
    ) {
        self.init(
            forceRange: forceRange,
            url: url,
            readahead: readahead,
            timeout: timeout,
            username: username,
            passwordSecret: passwordSecret,
            proxyUsername: proxyUsername,
            proxyPasswordSecret: proxyPasswordSecret,
            cookie: cookie,
            sslverify: sslverify,
            cookieSecret: cookieSecret
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var url: String?
        var readahead: Int?
        var timeout: Int?
        var username: String?
        var passwordSecret: String?
        var proxyUsername: String?
        var proxyPasswordSecret: String?
        var cookie: String?
        var sslverify: Bool?
        var cookieSecret: String?
        var forceRange: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "url": url = try String(from: &reader)
            case "readahead": readahead = try Int(from: &reader)
            case "timeout": timeout = try Int(from: &reader)
            case "username": username = try String(from: &reader)
            case "password-secret": passwordSecret = try String(from: &reader)
            case "proxy-username": proxyUsername = try String(from: &reader)
            case "proxy-password-secret": proxyPasswordSecret = try String(from: &reader)
            case "cookie": cookie = try String(from: &reader)
            case "sslverify": sslverify = try Bool(from: &reader)
            case "cookie-secret": cookieSecret = try String(from: &reader)
            case "force-range": forceRange = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let url else { throw .missingMember("url", at: objectStart) }
        self.init(
            forceRange: forceRange,
            url: url,
            readahead: readahead,
            timeout: timeout,
            username: username,
            passwordSecret: passwordSecret,
            proxyUsername: proxyUsername,
            proxyPasswordSecret: proxyPasswordSecret,
            cookie: cookie,
            sslverify: sslverify,
            cookieSecret: cookieSecret
        )
    }
}

/// The struct `BlockdevOptionsFile`. Since QEMU 5.2 or before. Feature `dynamic-auto-read-only` since QEMU 5.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsFile)
public struct BlockdevOptionsFile: QAPIObject {
    /// `x-check-cache-dropped`: `bool`. Unstable: it may change or vanish without notice.
    public var xCheckCacheDropped: Bool?
    /// `filename`: `str`.
    public var filename: String
    /// `pr-manager`: `str`.
    public var prManager: String?
    /// `locking`: `OnOffAuto`.
    public var locking: OnOffAuto?
    /// `aio`: `BlockdevAioOptions`.
    public var aio: BlockdevAioOptions?
    /// `aio-max-batch`: `int`. Since QEMU 6.2.
    public var aioMaxBatch: Int?
    /// `drop-cache`: `bool`. Only where QEMU is built with `CONFIG_LINUX`.
    public var dropCache: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("filename", filename)
        writer.member("pr-manager", prManager)
        writer.member("locking", locking)
        writer.member("aio", aio)
        writer.member("aio-max-batch", aioMaxBatch)
        writer.member("drop-cache", dropCache)
        writer.member("x-check-cache-dropped", xCheckCacheDropped)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevOptionsFile {
    /// Creates a value.
    public init(
        filename: String,
        prManager: String? = nil,
        locking: OnOffAuto? = nil,
        aio: BlockdevAioOptions? = nil,
        aioMaxBatch: Int? = nil,
        dropCache: Bool? = nil,
        xCheckCacheDropped: Bool? = nil
    ) {
        self.init(
            xCheckCacheDropped: xCheckCacheDropped,
            filename: filename,
            prManager: prManager,
            locking: locking,
            aio: aio,
            aioMaxBatch: aioMaxBatch,
            dropCache: dropCache
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var filename: String?
        var prManager: String?
        var locking: OnOffAuto?
        var aio: BlockdevAioOptions?
        var aioMaxBatch: Int?
        var dropCache: Bool?
        var xCheckCacheDropped: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "filename": filename = try String(from: &reader)
            case "pr-manager": prManager = try String(from: &reader)
            case "locking": locking = try OnOffAuto(from: &reader)
            case "aio": aio = try BlockdevAioOptions(from: &reader)
            case "aio-max-batch": aioMaxBatch = try Int(from: &reader)
            case "drop-cache": dropCache = try Bool(from: &reader)
            case "x-check-cache-dropped": xCheckCacheDropped = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let filename else { throw .missingMember("filename", at: objectStart) }
        self.init(
            xCheckCacheDropped: xCheckCacheDropped,
            filename: filename,
            prManager: prManager,
            locking: locking,
            aio: aio,
            aioMaxBatch: aioMaxBatch,
            dropCache: dropCache
        )
    }
}

/// The struct `BlockdevOptionsGenericCOWFormat`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsGenericCOWFormat)
public struct BlockdevOptionsGenericCOWFormat: QAPIObject {
    /// `backing`: `BlockdevRefOrNull`.
    public var backing: BlockdevRefOrNull?
    /// `file`: `BlockdevRef`.
    public var file: BlockdevRef

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("file", file)
        writer.member("backing", backing)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevOptionsGenericCOWFormat {
    /// Creates a value.
    public init(file: BlockdevRef, backing: BlockdevRefOrNull? = nil) {
        self.init(backing: backing, file: file)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.checkRecursion()
        let objectStart = reader.position
        var file: BlockdevRef?
        var backing: BlockdevRefOrNull?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "file": file = try BlockdevRef(from: &reader)
            case "backing": backing = try BlockdevRefOrNull(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let file else { throw .missingMember("file", at: objectStart) }
        self.init(backing: backing, file: file)
    }
}

/// The struct `BlockdevOptionsGenericFormat`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsGenericFormat)
public struct BlockdevOptionsGenericFormat: QAPIObject {
    /// `file`: `BlockdevRef`.
    public var file: BlockdevRef

    /// Creates a value.
    public init(file: BlockdevRef) {
        self.file = file
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.checkRecursion()
        let objectStart = reader.position
        var file: BlockdevRef?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "file": file = try BlockdevRef(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let file else { throw .missingMember("file", at: objectStart) }
        self.init(file: file)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("file", file)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `BlockdevOptionsGluster`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsGluster)
public struct BlockdevOptionsGluster: QAPIObject {
    /// `logfile`: `str`.
    public var logfile: String?
    /// `volume`: `str`.
    public var volume: String
    /// `path`: `str`.
    public var path: String
    /// `server`: `[SocketAddress]`.
    public var server: [QAPISocketAddress]
    /// `debug`: `int`.
    public var debug: Int?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("volume", volume)
        writer.member("path", path)
        writer.member("server", server)
        writer.member("debug", debug)
        writer.member("logfile", logfile)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevOptionsGluster {
    /// Creates a value.
    public init(volume: String, path: String, server: [QAPISocketAddress], debug: Int? = nil, logfile: String? = nil) {
        self.init(logfile: logfile, volume: volume, path: path, server: server, debug: debug)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var volume: String?
        var path: String?
        var server: [QAPISocketAddress]?
        var debug: Int?
        var logfile: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "volume": volume = try String(from: &reader)
            case "path": path = try String(from: &reader)
            case "server": server = try [QAPISocketAddress](from: &reader)
            case "debug": debug = try Int(from: &reader)
            case "logfile": logfile = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let volume else { throw .missingMember("volume", at: objectStart) }
        guard let path else { throw .missingMember("path", at: objectStart) }
        guard let server else { throw .missingMember("server", at: objectStart) }
        self.init(logfile: logfile, volume: volume, path: path, server: server, debug: debug)
    }
}

/// The struct `BlockdevOptionsIoUring`. Since QEMU 7.2. Only where QEMU is built with `CONFIG_BLKIO`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsIoUring)
public struct BlockdevOptionsIoUring: QAPIObject {
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

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("filename", filename)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `BlockdevOptionsIscsi`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsIscsi)
public struct BlockdevOptionsIscsi: QAPIObject {
    /// `timeout`: `int`.
    public var timeout: Int?
    /// `transport`: `IscsiTransport`.
    public var transport: IscsiTransport
    /// `portal`: `str`.
    public var portal: String
    /// `target`: `str`.
    public var target: String
    /// `lun`: `int`.
    public var lun: Int?
    /// `user`: `str`.
    public var user: String?
    /// `password-secret`: `str`.
    public var passwordSecret: String?
    /// `initiator-name`: `str`.
    public var initiatorName: String?
    /// `header-digest`: `IscsiHeaderDigest`.
    public var headerDigest: IscsiHeaderDigest?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("transport", transport)
        writer.member("portal", portal)
        writer.member("target", target)
        writer.member("lun", lun)
        writer.member("user", user)
        writer.member("password-secret", passwordSecret)
        writer.member("initiator-name", initiatorName)
        writer.member("header-digest", headerDigest)
        writer.member("timeout", timeout)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevOptionsIscsi {
    /// Creates a value.
    public init(
        transport: IscsiTransport,
        portal: String,
        target: String,
        lun: Int? = nil,
        user: String? = nil,
        passwordSecret: String? = nil,
        initiatorName: String? = nil,
        headerDigest: IscsiHeaderDigest? = nil,
        timeout: Int? = nil
    ) {
        self.init(
            timeout: timeout,
            transport: transport,
            portal: portal,
            target: target,
            lun: lun,
            user: user,
            passwordSecret: passwordSecret,
            initiatorName: initiatorName,
            headerDigest: headerDigest
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var transport: IscsiTransport?
        var portal: String?
        var target: String?
        var lun: Int?
        var user: String?
        var passwordSecret: String?
        var initiatorName: String?
        var headerDigest: IscsiHeaderDigest?
        var timeout: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "transport": transport = try IscsiTransport(from: &reader)
            case "portal": portal = try String(from: &reader)
            case "target": target = try String(from: &reader)
            case "lun": lun = try Int(from: &reader)
            case "user": user = try String(from: &reader)
            case "password-secret": passwordSecret = try String(from: &reader)
            case "initiator-name": initiatorName = try String(from: &reader)
            case "header-digest": headerDigest = try IscsiHeaderDigest(from: &reader)
            case "timeout": timeout = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let transport else { throw .missingMember("transport", at: objectStart) }
        guard let portal else { throw .missingMember("portal", at: objectStart) }
        guard let target else { throw .missingMember("target", at: objectStart) }
        self.init(
            timeout: timeout,
            transport: transport,
            portal: portal,
            target: target,
            lun: lun,
            user: user,
            passwordSecret: passwordSecret,
            initiatorName: initiatorName,
            headerDigest: headerDigest
        )
    }
}

/// The struct `BlockdevOptionsLUKS`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsLUKS)
public struct BlockdevOptionsLUKS: QAPIObject {
    /// `header`: `BlockdevRef`. Since QEMU 9.0.
    public var header: BlockdevRef?
    /// `file`: `BlockdevRef`.
    public var file: BlockdevRef
    /// `key-secret`: `str`.
    public var keySecret: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("file", file)
        writer.member("key-secret", keySecret)
        writer.member("header", header)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevOptionsLUKS {
    /// Creates a value.
    public init(file: BlockdevRef, keySecret: String? = nil, header: BlockdevRef? = nil) {
        self.init(header: header, file: file, keySecret: keySecret)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.checkRecursion()
        let objectStart = reader.position
        var file: BlockdevRef?
        var keySecret: String?
        var header: BlockdevRef?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "file": file = try BlockdevRef(from: &reader)
            case "key-secret": keySecret = try String(from: &reader)
            case "header": header = try BlockdevRef(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let file else { throw .missingMember("file", at: objectStart) }
        self.init(header: header, file: file, keySecret: keySecret)
    }
}

/// The struct `BlockdevOptionsNVMe`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsNVMe)
public struct BlockdevOptionsNVMe: QAPIObject {
    /// `namespace`: `int`.
    public var namespace: Int
    /// `device`: `str`.
    public var device: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("device", device)
        writer.member("namespace", namespace)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevOptionsNVMe {
    /// Creates a value.
    public init(device: String, namespace: Int) {
        self.init(namespace: namespace, device: device)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var device: String?
        var namespace: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try String(from: &reader)
            case "namespace": namespace = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let device else { throw .missingMember("device", at: objectStart) }
        guard let namespace else { throw .missingMember("namespace", at: objectStart) }
        self.init(namespace: namespace, device: device)
    }
}

/// The struct `BlockdevOptionsNbd`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsNbd)
public struct BlockdevOptionsNbd: QAPIObject {
    /// `open-timeout`: `uint32`. Since QEMU 7.0.
    public var openTimeout: UInt32?
    /// `server`: `SocketAddress`.
    public var server: QAPISocketAddress
    /// `export`: `str`.
    public var export: String?
    /// `tls-creds`: `str`.
    public var tlsCreds: String?
    /// `tls-hostname`: `str`. Since QEMU 7.0.
    public var tlsHostname: String?
    /// `x-dirty-bitmap`: `str`. Unstable: it may change or vanish without notice.
    public var xDirtyBitmap: String?
    /// `reconnect-delay`: `uint32`.
    public var reconnectDelay: UInt32?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("server", server)
        writer.member("export", export)
        writer.member("tls-creds", tlsCreds)
        writer.member("tls-hostname", tlsHostname)
        writer.member("x-dirty-bitmap", xDirtyBitmap)
        writer.member("reconnect-delay", reconnectDelay)
        writer.member("open-timeout", openTimeout)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevOptionsNbd {
    /// Creates a value.
    public init(
        server: QAPISocketAddress,
        export: String? = nil,
        tlsCreds: String? = nil,
        tlsHostname: String? = nil,
        xDirtyBitmap: String? = nil,
        reconnectDelay: UInt32? = nil,
        openTimeout: UInt32? = nil
    ) {
        self.init(
            openTimeout: openTimeout,
            server: server,
            export: export,
            tlsCreds: tlsCreds,
            tlsHostname: tlsHostname,
            xDirtyBitmap: xDirtyBitmap,
            reconnectDelay: reconnectDelay
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var server: QAPISocketAddress?
        var export: String?
        var tlsCreds: String?
        var tlsHostname: String?
        var xDirtyBitmap: String?
        var reconnectDelay: UInt32?
        var openTimeout: UInt32?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "server": server = try QAPISocketAddress(from: &reader)
            case "export": export = try String(from: &reader)
            case "tls-creds": tlsCreds = try String(from: &reader)
            case "tls-hostname": tlsHostname = try String(from: &reader)
            case "x-dirty-bitmap": xDirtyBitmap = try String(from: &reader)
            case "reconnect-delay": reconnectDelay = try UInt32(from: &reader)
            case "open-timeout": openTimeout = try UInt32(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let server else { throw .missingMember("server", at: objectStart) }
        self.init(
            openTimeout: openTimeout,
            server: server,
            export: export,
            tlsCreds: tlsCreds,
            tlsHostname: tlsHostname,
            xDirtyBitmap: xDirtyBitmap,
            reconnectDelay: reconnectDelay
        )
    }
}

/// The struct `BlockdevOptionsNfs`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsNfs)
public struct BlockdevOptionsNfs: QAPIObject {
    /// `debug`: `int`.
    public var debug: Int?
    /// `server`: `NFSServer`.
    public var server: NFSServer
    /// `path`: `str`.
    public var path: String
    /// `user`: `int`.
    public var user: Int?
    /// `group`: `int`.
    public var group: Int?
    /// `tcp-syn-count`: `int`.
    public var tcpSynCount: Int?
    /// `readahead-size`: `int`.
    public var readaheadSize: Int?
    /// `page-cache-size`: `int`.
    public var pageCacheSize: Int?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("server", server)
        writer.member("path", path)
        writer.member("user", user)
        writer.member("group", group)
        writer.member("tcp-syn-count", tcpSynCount)
        writer.member("readahead-size", readaheadSize)
        writer.member("page-cache-size", pageCacheSize)
        writer.member("debug", debug)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevOptionsNfs {
    /// Creates a value.
    public init(
        server: NFSServer,
        path: String,
        user: Int? = nil,
        group: Int? = nil,
        tcpSynCount: Int? = nil,
        readaheadSize: Int? = nil,
        pageCacheSize: Int? = nil,
        debug: Int? = nil
    ) {
        self.init(
            debug: debug,
            server: server,
            path: path,
            user: user,
            group: group,
            tcpSynCount: tcpSynCount,
            readaheadSize: readaheadSize,
            pageCacheSize: pageCacheSize
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var server: NFSServer?
        var path: String?
        var user: Int?
        var group: Int?
        var tcpSynCount: Int?
        var readaheadSize: Int?
        var pageCacheSize: Int?
        var debug: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "server": server = try NFSServer(from: &reader)
            case "path": path = try String(from: &reader)
            case "user": user = try Int(from: &reader)
            case "group": group = try Int(from: &reader)
            case "tcp-syn-count": tcpSynCount = try Int(from: &reader)
            case "readahead-size": readaheadSize = try Int(from: &reader)
            case "page-cache-size": pageCacheSize = try Int(from: &reader)
            case "debug": debug = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let server else { throw .missingMember("server", at: objectStart) }
        guard let path else { throw .missingMember("path", at: objectStart) }
        self.init(
            debug: debug,
            server: server,
            path: path,
            user: user,
            group: group,
            tcpSynCount: tcpSynCount,
            readaheadSize: readaheadSize,
            pageCacheSize: pageCacheSize
        )
    }
}

/// The struct `BlockdevOptionsNull`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsNull)
public struct BlockdevOptionsNull: QAPIObject {
    /// `read-zeroes`: `bool`.
    public var readZeroes: Bool?
    /// `size`: `int`.
    public var size: Int?
    /// `latency-ns`: `uint64`.
    public var latencyNs: UInt64?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("size", size)
        writer.member("latency-ns", latencyNs)
        writer.member("read-zeroes", readZeroes)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevOptionsNull {
    /// Creates a value.
    public init(size: Int? = nil, latencyNs: UInt64? = nil, readZeroes: Bool? = nil) {
        self.init(readZeroes: readZeroes, size: size, latencyNs: latencyNs)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var size: Int?
        var latencyNs: UInt64?
        var readZeroes: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "size": size = try Int(from: &reader)
            case "latency-ns": latencyNs = try UInt64(from: &reader)
            case "read-zeroes": readZeroes = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(readZeroes: readZeroes, size: size, latencyNs: latencyNs)
    }
}

/// The struct `BlockdevOptionsNvmeIoUring`. Since QEMU 7.2. Only where QEMU is built with `CONFIG_BLKIO`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsNvmeIoUring)
public struct BlockdevOptionsNvmeIoUring: QAPIObject {
    /// `path`: `str`.
    public var path: String

    /// Creates a value.
    public init(path: String) {
        self.path = path
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var path: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "path": path = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let path else { throw .missingMember("path", at: objectStart) }
        self.init(path: path)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("path", path)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `BlockdevOptionsPreallocate`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsPreallocate)
public struct BlockdevOptionsPreallocate: QAPIObject {
    /// `prealloc-size`: `int`.
    public var preallocSize: Int?
    /// `file`: `BlockdevRef`.
    public var file: BlockdevRef
    /// `prealloc-align`: `int`.
    public var preallocAlign: Int?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("file", file)
        writer.member("prealloc-align", preallocAlign)
        writer.member("prealloc-size", preallocSize)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevOptionsPreallocate {
    /// Creates a value.
    public init(file: BlockdevRef, preallocAlign: Int? = nil, preallocSize: Int? = nil) {
        self.init(preallocSize: preallocSize, file: file, preallocAlign: preallocAlign)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.checkRecursion()
        let objectStart = reader.position
        var file: BlockdevRef?
        var preallocAlign: Int?
        var preallocSize: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "file": file = try BlockdevRef(from: &reader)
            case "prealloc-align": preallocAlign = try Int(from: &reader)
            case "prealloc-size": preallocSize = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let file else { throw .missingMember("file", at: objectStart) }
        self.init(preallocSize: preallocSize, file: file, preallocAlign: preallocAlign)
    }
}

/// The struct `BlockdevOptionsQcow`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsQcow)
public struct BlockdevOptionsQcow: QAPIObject {
    /// `encrypt`: `BlockdevQcowEncryption`.
    public var encrypt: BlockdevQcowEncryption?
    /// `file`: `BlockdevRef`.
    public var file: BlockdevRef
    /// `backing`: `BlockdevRefOrNull`.
    public var backing: BlockdevRefOrNull?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("file", file)
        writer.member("backing", backing)
        writer.member("encrypt", encrypt)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevOptionsQcow {
    /// Creates a value.
    public init(file: BlockdevRef, backing: BlockdevRefOrNull? = nil, encrypt: BlockdevQcowEncryption? = nil) {
        self.init(encrypt: encrypt, file: file, backing: backing)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.checkRecursion()
        let objectStart = reader.position
        var file: BlockdevRef?
        var backing: BlockdevRefOrNull?
        var encrypt: BlockdevQcowEncryption?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "file": file = try BlockdevRef(from: &reader)
            case "backing": backing = try BlockdevRefOrNull(from: &reader)
            case "encrypt": encrypt = try BlockdevQcowEncryption(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let file else { throw .missingMember("file", at: objectStart) }
        self.init(encrypt: encrypt, file: file, backing: backing)
    }
}

/// The struct `BlockdevOptionsQcow2`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsQcow2)
public struct BlockdevOptionsQcow2: QAPIObject {
    /// `data-file`: `BlockdevRef`.
    public var dataFile: BlockdevRef?
    /// `file`: `BlockdevRef`.
    public var file: BlockdevRef
    /// `backing`: `BlockdevRefOrNull`.
    public var backing: BlockdevRefOrNull?
    /// `lazy-refcounts`: `bool`.
    public var lazyRefcounts: Bool?
    /// `pass-discard-request`: `bool`.
    public var passDiscardRequest: Bool?
    /// `pass-discard-snapshot`: `bool`.
    public var passDiscardSnapshot: Bool?
    /// `pass-discard-other`: `bool`.
    public var passDiscardOther: Bool?
    /// `discard-no-unref`: `bool`. Since QEMU 8.1.
    public var discardNoUnref: Bool?
    /// `overlap-check`: `Qcow2OverlapChecks`.
    public var overlapCheck: Qcow2OverlapChecks?
    /// `cache-size`: `int`.
    public var cacheSize: Int?
    /// `l2-cache-size`: `int`.
    public var l2CacheSize: Int?
    /// `l2-cache-entry-size`: `int`.
    public var l2CacheEntrySize: Int?
    /// `refcount-cache-size`: `int`.
    public var refcountCacheSize: Int?
    /// `cache-clean-interval`: `int`.
    public var cacheCleanInterval: Int?
    /// `encrypt`: `BlockdevQcow2Encryption`.
    public var encrypt: BlockdevQcow2Encryption?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("file", file)
        writer.member("backing", backing)
        writer.member("lazy-refcounts", lazyRefcounts)
        writer.member("pass-discard-request", passDiscardRequest)
        writer.member("pass-discard-snapshot", passDiscardSnapshot)
        writer.member("pass-discard-other", passDiscardOther)
        writer.member("discard-no-unref", discardNoUnref)
        writer.member("overlap-check", overlapCheck)
        writer.member("cache-size", cacheSize)
        writer.member("l2-cache-size", l2CacheSize)
        writer.member("l2-cache-entry-size", l2CacheEntrySize)
        writer.member("refcount-cache-size", refcountCacheSize)
        writer.member("cache-clean-interval", cacheCleanInterval)
        writer.member("encrypt", encrypt)
        writer.member("data-file", dataFile)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevOptionsQcow2 {
    /// Creates a value.
    public init(
        file: BlockdevRef,
        backing: BlockdevRefOrNull? = nil,
        lazyRefcounts: Bool? = nil,
        passDiscardRequest: Bool? = nil,
        passDiscardSnapshot: Bool? = nil,
        passDiscardOther: Bool? = nil,
        discardNoUnref: Bool? = nil,
        overlapCheck: Qcow2OverlapChecks? = nil,
        cacheSize: Int? = nil,
        l2CacheSize: Int? = nil,
        l2CacheEntrySize: Int? = nil,
        refcountCacheSize: Int? = nil,
        cacheCleanInterval: Int? = nil,
        encrypt: BlockdevQcow2Encryption? = nil,
        dataFile: BlockdevRef? = nil
    ) {
        self.init(
            dataFile: dataFile,
            file: file,
            backing: backing,
            lazyRefcounts: lazyRefcounts,
            passDiscardRequest: passDiscardRequest,
            passDiscardSnapshot: passDiscardSnapshot,
            passDiscardOther: passDiscardOther,
            discardNoUnref: discardNoUnref,
            overlapCheck: overlapCheck,
            cacheSize: cacheSize,
            l2CacheSize: l2CacheSize,
            l2CacheEntrySize: l2CacheEntrySize,
            refcountCacheSize: refcountCacheSize,
            cacheCleanInterval: cacheCleanInterval,
            encrypt: encrypt
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.checkRecursion()
        let objectStart = reader.position
        var file: BlockdevRef?
        var backing: BlockdevRefOrNull?
        var lazyRefcounts: Bool?
        var passDiscardRequest: Bool?
        var passDiscardSnapshot: Bool?
        var passDiscardOther: Bool?
        var discardNoUnref: Bool?
        var overlapCheck: Qcow2OverlapChecks?
        var cacheSize: Int?
        var l2CacheSize: Int?
        var l2CacheEntrySize: Int?
        var refcountCacheSize: Int?
        var cacheCleanInterval: Int?
        var encrypt: BlockdevQcow2Encryption?
        var dataFile: BlockdevRef?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "file": file = try BlockdevRef(from: &reader)
            case "backing": backing = try BlockdevRefOrNull(from: &reader)
            case "lazy-refcounts": lazyRefcounts = try Bool(from: &reader)
            case "pass-discard-request": passDiscardRequest = try Bool(from: &reader)
            case "pass-discard-snapshot": passDiscardSnapshot = try Bool(from: &reader)
            case "pass-discard-other": passDiscardOther = try Bool(from: &reader)
            case "discard-no-unref": discardNoUnref = try Bool(from: &reader)
            case "overlap-check": overlapCheck = try Qcow2OverlapChecks(from: &reader)
            case "cache-size": cacheSize = try Int(from: &reader)
            case "l2-cache-size": l2CacheSize = try Int(from: &reader)
            case "l2-cache-entry-size": l2CacheEntrySize = try Int(from: &reader)
            case "refcount-cache-size": refcountCacheSize = try Int(from: &reader)
            case "cache-clean-interval": cacheCleanInterval = try Int(from: &reader)
            case "encrypt": encrypt = try BlockdevQcow2Encryption(from: &reader)
            case "data-file": dataFile = try BlockdevRef(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let file else { throw .missingMember("file", at: objectStart) }
        self.init(
            dataFile: dataFile,
            file: file,
            backing: backing,
            lazyRefcounts: lazyRefcounts,
            passDiscardRequest: passDiscardRequest,
            passDiscardSnapshot: passDiscardSnapshot,
            passDiscardOther: passDiscardOther,
            discardNoUnref: discardNoUnref,
            overlapCheck: overlapCheck,
            cacheSize: cacheSize,
            l2CacheSize: l2CacheSize,
            l2CacheEntrySize: l2CacheEntrySize,
            refcountCacheSize: refcountCacheSize,
            cacheCleanInterval: cacheCleanInterval,
            encrypt: encrypt
        )
    }
}

/// The struct `BlockdevOptionsQuorum`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsQuorum)
public struct BlockdevOptionsQuorum: QAPIObject {
    /// `read-pattern`: `QuorumReadPattern`.
    public var readPattern: QuorumReadPattern?
    /// `blkverify`: `bool`.
    public var blkverify: Bool?
    /// `children`: `[BlockdevRef]`.
    public var children: [BlockdevRef]
    /// `vote-threshold`: `int`.
    public var voteThreshold: Int
    /// `rewrite-corrupted`: `bool`.
    public var rewriteCorrupted: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("blkverify", blkverify)
        writer.member("children", children)
        writer.member("vote-threshold", voteThreshold)
        writer.member("rewrite-corrupted", rewriteCorrupted)
        writer.member("read-pattern", readPattern)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevOptionsQuorum {
    /// Creates a value.
    public init(
        blkverify: Bool? = nil,
        children: [BlockdevRef],
        voteThreshold: Int,
        rewriteCorrupted: Bool? = nil,
        readPattern: QuorumReadPattern? = nil
    ) {
        self.init(
            readPattern: readPattern,
            blkverify: blkverify,
            children: children,
            voteThreshold: voteThreshold,
            rewriteCorrupted: rewriteCorrupted
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.checkRecursion()
        let objectStart = reader.position
        var blkverify: Bool?
        var children: [BlockdevRef]?
        var voteThreshold: Int?
        var rewriteCorrupted: Bool?
        var readPattern: QuorumReadPattern?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "blkverify": blkverify = try Bool(from: &reader)
            case "children": children = try [BlockdevRef](from: &reader)
            case "vote-threshold": voteThreshold = try Int(from: &reader)
            case "rewrite-corrupted": rewriteCorrupted = try Bool(from: &reader)
            case "read-pattern": readPattern = try QuorumReadPattern(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let children else { throw .missingMember("children", at: objectStart) }
        guard let voteThreshold else { throw .missingMember("vote-threshold", at: objectStart) }
        self.init(
            readPattern: readPattern,
            blkverify: blkverify,
            children: children,
            voteThreshold: voteThreshold,
            rewriteCorrupted: rewriteCorrupted
        )
    }
}

/// The struct `BlockdevOptionsRaw`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsRaw)
public struct BlockdevOptionsRaw: QAPIObject {
    /// `size`: `int`.
    public var size: Int?
    /// `file`: `BlockdevRef`.
    public var file: BlockdevRef
    /// `offset`: `int`.
    public var offset: Int?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("file", file)
        writer.member("offset", offset)
        writer.member("size", size)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevOptionsRaw {
    /// Creates a value.
    public init(file: BlockdevRef, offset: Int? = nil, size: Int? = nil) {
        self.init(size: size, file: file, offset: offset)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.checkRecursion()
        let objectStart = reader.position
        var file: BlockdevRef?
        var offset: Int?
        var size: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "file": file = try BlockdevRef(from: &reader)
            case "offset": offset = try Int(from: &reader)
            case "size": size = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let file else { throw .missingMember("file", at: objectStart) }
        self.init(size: size, file: file, offset: offset)
    }
}

/// The struct `BlockdevOptionsRbd`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsRbd)
public struct BlockdevOptionsRbd: QAPIObject {
    /// `server`: `[InetSocketAddressBase]`.
    public var server: [InetSocketAddressBase]?
    /// `pool`: `str`.
    public var pool: String
    /// `namespace`: `str`.
    public var namespace: String?
    /// `image`: `str`.
    public var image: String
    /// `conf`: `str`.
    public var conf: String?
    /// `snapshot`: `str`.
    public var snapshot: String?
    /// `encrypt`: `RbdEncryptionOptions`. Since QEMU 6.1.
    public var encrypt: RbdEncryptionOptions?
    /// `user`: `str`.
    public var user: String?
    /// `auth-client-required`: `[RbdAuthMode]`.
    public var authClientRequired: [RbdAuthMode]?
    /// `key-secret`: `str`.
    public var keySecret: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("pool", pool)
        writer.member("namespace", namespace)
        writer.member("image", image)
        writer.member("conf", conf)
        writer.member("snapshot", snapshot)
        writer.member("encrypt", encrypt)
        writer.member("user", user)
        writer.member("auth-client-required", authClientRequired)
        writer.member("key-secret", keySecret)
        writer.member("server", server)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevOptionsRbd {
    /// Creates a value.
    public init(
        pool: String,
        namespace: String? = nil,
        image: String,
        conf: String? = nil,
        snapshot: String? = nil,
        encrypt: RbdEncryptionOptions? = nil,
        user: String? = nil,
        authClientRequired: [RbdAuthMode]? = nil,
        keySecret: String? = nil,
        server: [InetSocketAddressBase]? = nil
    ) {
        self.init(
            server: server,
            pool: pool,
            namespace: namespace,
            image: image,
            conf: conf,
            snapshot: snapshot,
            encrypt: encrypt,
            user: user,
            authClientRequired: authClientRequired,
            keySecret: keySecret
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var pool: String?
        var namespace: String?
        var image: String?
        var conf: String?
        var snapshot: String?
        var encrypt: RbdEncryptionOptions?
        var user: String?
        var authClientRequired: [RbdAuthMode]?
        var keySecret: String?
        var server: [InetSocketAddressBase]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "pool": pool = try String(from: &reader)
            case "namespace": namespace = try String(from: &reader)
            case "image": image = try String(from: &reader)
            case "conf": conf = try String(from: &reader)
            case "snapshot": snapshot = try String(from: &reader)
            case "encrypt": encrypt = try RbdEncryptionOptions(from: &reader)
            case "user": user = try String(from: &reader)
            case "auth-client-required": authClientRequired = try [RbdAuthMode](from: &reader)
            case "key-secret": keySecret = try String(from: &reader)
            case "server": server = try [InetSocketAddressBase](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let pool else { throw .missingMember("pool", at: objectStart) }
        guard let image else { throw .missingMember("image", at: objectStart) }
        self.init(
            server: server,
            pool: pool,
            namespace: namespace,
            image: image,
            conf: conf,
            snapshot: snapshot,
            encrypt: encrypt,
            user: user,
            authClientRequired: authClientRequired,
            keySecret: keySecret
        )
    }
}

/// The struct `BlockdevOptionsReplication`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_REPLICATION`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsReplication)
public struct BlockdevOptionsReplication: QAPIObject {
    /// `top-id`: `str`.
    public var topID: String?
    /// `file`: `BlockdevRef`.
    public var file: BlockdevRef
    /// `mode`: `ReplicationMode`.
    public var mode: ReplicationMode

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("file", file)
        writer.member("mode", mode)
        writer.member("top-id", topID)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevOptionsReplication {
    /// Creates a value.
    public init(file: BlockdevRef, mode: ReplicationMode, topID: String? = nil) {
        self.init(topID: topID, file: file, mode: mode)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.checkRecursion()
        let objectStart = reader.position
        var file: BlockdevRef?
        var mode: ReplicationMode?
        var topID: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "file": file = try BlockdevRef(from: &reader)
            case "mode": mode = try ReplicationMode(from: &reader)
            case "top-id": topID = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let file else { throw .missingMember("file", at: objectStart) }
        guard let mode else { throw .missingMember("mode", at: objectStart) }
        self.init(topID: topID, file: file, mode: mode)
    }
}

/// The struct `BlockdevOptionsSheepdog`. Since QEMU 5.2 or before. Until QEMU 6.0.
public struct BlockdevOptionsSheepdog: QAPIObject {
    /// `tag`: `str`.
    public var tag: String?
    /// `server`: `SocketAddress`.
    public var server: QAPISocketAddress
    /// `vdi`: `str`.
    public var vdi: String
    /// `snap-id`: `uint32`.
    public var snapID: UInt32?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("server", server)
        writer.member("vdi", vdi)
        writer.member("snap-id", snapID)
        writer.member("tag", tag)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevOptionsSheepdog {
    /// Creates a value.
    public init(server: QAPISocketAddress, vdi: String, snapID: UInt32? = nil, tag: String? = nil) {
        self.init(tag: tag, server: server, vdi: vdi, snapID: snapID)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var server: QAPISocketAddress?
        var vdi: String?
        var snapID: UInt32?
        var tag: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "server": server = try QAPISocketAddress(from: &reader)
            case "vdi": vdi = try String(from: &reader)
            case "snap-id": snapID = try UInt32(from: &reader)
            case "tag": tag = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let server else { throw .missingMember("server", at: objectStart) }
        guard let vdi else { throw .missingMember("vdi", at: objectStart) }
        self.init(tag: tag, server: server, vdi: vdi, snapID: snapID)
    }
}

/// The struct `BlockdevOptionsSsh`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsSsh)
public struct BlockdevOptionsSsh: QAPIObject {
    /// `host-key-check`: `SshHostKeyCheck`.
    public var hostKeyCheck: SshHostKeyCheck?
    /// `server`: `InetSocketAddress`.
    public var server: InetSocketAddress
    /// `path`: `str`.
    public var path: String
    /// `user`: `str`.
    public var user: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("server", server)
        writer.member("path", path)
        writer.member("user", user)
        writer.member("host-key-check", hostKeyCheck)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevOptionsSsh {
    /// Creates a value.
    public init(server: InetSocketAddress, path: String, user: String? = nil, hostKeyCheck: SshHostKeyCheck? = nil) {
        self.init(hostKeyCheck: hostKeyCheck, server: server, path: path, user: user)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var server: InetSocketAddress?
        var path: String?
        var user: String?
        var hostKeyCheck: SshHostKeyCheck?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "server": server = try InetSocketAddress(from: &reader)
            case "path": path = try String(from: &reader)
            case "user": user = try String(from: &reader)
            case "host-key-check": hostKeyCheck = try SshHostKeyCheck(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let server else { throw .missingMember("server", at: objectStart) }
        guard let path else { throw .missingMember("path", at: objectStart) }
        self.init(hostKeyCheck: hostKeyCheck, server: server, path: path, user: user)
    }
}

/// The struct `BlockdevOptionsThrottle`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsThrottle)
public struct BlockdevOptionsThrottle: QAPIObject {
    /// `file`: `BlockdevRef`.
    public var file: BlockdevRef
    /// `throttle-group`: `str`.
    public var throttleGroup: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("throttle-group", throttleGroup)
        writer.member("file", file)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevOptionsThrottle {
    /// Creates a value.
    public init(throttleGroup: String, file: BlockdevRef) {
        self.init(file: file, throttleGroup: throttleGroup)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.checkRecursion()
        let objectStart = reader.position
        var throttleGroup: String?
        var file: BlockdevRef?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "throttle-group": throttleGroup = try String(from: &reader)
            case "file": file = try BlockdevRef(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let throttleGroup else { throw .missingMember("throttle-group", at: objectStart) }
        guard let file else { throw .missingMember("file", at: objectStart) }
        self.init(file: file, throttleGroup: throttleGroup)
    }
}

/// The struct `BlockdevOptionsVVFAT`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsVVFAT)
public struct BlockdevOptionsVVFAT: QAPIObject {
    /// `rw`: `bool`.
    public var rw: Bool?
    /// `dir`: `str`.
    public var dir: String
    /// `fat-type`: `int`.
    public var fatType: Int?
    /// `floppy`: `bool`.
    public var floppy: Bool?
    /// `label`: `str`.
    public var label: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("dir", dir)
        writer.member("fat-type", fatType)
        writer.member("floppy", floppy)
        writer.member("label", label)
        writer.member("rw", rw)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevOptionsVVFAT {
    /// Creates a value.
    public init(dir: String, fatType: Int? = nil, floppy: Bool? = nil, label: String? = nil, rw: Bool? = nil) {
        self.init(rw: rw, dir: dir, fatType: fatType, floppy: floppy, label: label)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var dir: String?
        var fatType: Int?
        var floppy: Bool?
        var label: String?
        var rw: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "dir": dir = try String(from: &reader)
            case "fat-type": fatType = try Int(from: &reader)
            case "floppy": floppy = try Bool(from: &reader)
            case "label": label = try String(from: &reader)
            case "rw": rw = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let dir else { throw .missingMember("dir", at: objectStart) }
        self.init(rw: rw, dir: dir, fatType: fatType, floppy: floppy, label: label)
    }
}

/// The struct `BlockdevOptionsVirtioBlkVfioPci`. Since QEMU 7.2. Only where QEMU is built with `CONFIG_BLKIO`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsVirtioBlkVfioPci)
public struct BlockdevOptionsVirtioBlkVfioPci: QAPIObject {
    /// `path`: `str`.
    public var path: String

    /// Creates a value.
    public init(path: String) {
        self.path = path
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var path: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "path": path = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let path else { throw .missingMember("path", at: objectStart) }
        self.init(path: path)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("path", path)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `BlockdevOptionsVirtioBlkVhostUser`. Since QEMU 7.2. Only where QEMU is built with `CONFIG_BLKIO`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsVirtioBlkVhostUser)
public struct BlockdevOptionsVirtioBlkVhostUser: QAPIObject {
    /// `path`: `str`.
    public var path: String

    /// Creates a value.
    public init(path: String) {
        self.path = path
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var path: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "path": path = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let path else { throw .missingMember("path", at: objectStart) }
        self.init(path: path)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("path", path)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `BlockdevOptionsVirtioBlkVhostVdpa`. Since QEMU 7.2. Feature `fdset` since QEMU 8.1. Only where QEMU is built with `CONFIG_BLKIO`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsVirtioBlkVhostVdpa)
public struct BlockdevOptionsVirtioBlkVhostVdpa: QAPIObject {
    /// `path`: `str`.
    public var path: String

    /// Creates a value.
    public init(path: String) {
        self.path = path
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var path: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "path": path = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let path else { throw .missingMember("path", at: objectStart) }
        self.init(path: path)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("path", path)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The union `BlockdevQcow2Encryption`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevQcow2Encryption)
public struct BlockdevQcow2Encryption: QAPIObject {
    /// The members that depend on `format`.
    public var branch: Branch

    /// `format`: `BlockdevQcow2EncryptionFormat`.
    public var format: BlockdevQcow2EncryptionFormat { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("format", format)
        branch.writeMembers(to: &writer)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }

    /// What depends on `format`.
    public enum Branch: Sendable {
        /// `aes`.
        case aes(QCryptoBlockOptionsQCow)
        /// `luks`.
        case luks(QCryptoBlockOptionsLUKS)
        /// A value that is not known here, with the members that came with it.
        case other(BlockdevQcow2EncryptionFormat, JSONObject)

        /// The value of `format`.
        public var tag: BlockdevQcow2EncryptionFormat {
            switch self {
            case .aes: .aes
            case .luks: .luks
            case .other(let tag, _): tag
            }
        }

        init(_ tag: BlockdevQcow2EncryptionFormat, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "aes": self = .aes(try QCryptoBlockOptionsQCow(from: &reader))
            case "luks": self = .luks(try QCryptoBlockOptionsLUKS(from: &reader))
            default:
                let members = try reader.readObject(without: "format")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .aes(let value): value.writeMembers(to: &writer)
            case .luks(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "format")
            }
        }
    }
}

extension BlockdevQcow2Encryption {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var format: BlockdevQcow2EncryptionFormat?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "format": format = try BlockdevQcow2EncryptionFormat(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let format else { throw .missingMember("format", at: objectStart) }
        let branch = try Branch(format, from: &again)
        self.init(branch: branch)
    }
}

/// The enum `BlockdevQcow2EncryptionFormat`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevQcow2EncryptionFormat)
public struct BlockdevQcow2EncryptionFormat: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `aes`.
    public static var aes: BlockdevQcow2EncryptionFormat { BlockdevQcow2EncryptionFormat(rawValue: "aes") }
    /// `luks`.
    public static var luks: BlockdevQcow2EncryptionFormat { BlockdevQcow2EncryptionFormat(rawValue: "luks") }
}

/// The enum `BlockdevQcow2Version`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevQcow2Version)
public struct BlockdevQcow2Version: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `v2`.
    public static var v2: BlockdevQcow2Version { BlockdevQcow2Version(rawValue: "v2") }
    /// `v3`.
    public static var v3: BlockdevQcow2Version { BlockdevQcow2Version(rawValue: "v3") }
}

/// The union `BlockdevQcowEncryption`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevQcowEncryption)
public struct BlockdevQcowEncryption: QAPIObject {
    /// The members that depend on `format`.
    public var branch: Branch

    /// `format`: `BlockdevQcowEncryptionFormat`.
    public var format: BlockdevQcowEncryptionFormat { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("format", format)
        branch.writeMembers(to: &writer)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }

    /// What depends on `format`.
    public enum Branch: Sendable {
        /// `aes`.
        case aes(QCryptoBlockOptionsQCow)
        /// A value that is not known here, with the members that came with it.
        case other(BlockdevQcowEncryptionFormat, JSONObject)

        /// The value of `format`.
        public var tag: BlockdevQcowEncryptionFormat {
            switch self {
            case .aes: .aes
            case .other(let tag, _): tag
            }
        }

        init(_ tag: BlockdevQcowEncryptionFormat, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "aes": self = .aes(try QCryptoBlockOptionsQCow(from: &reader))
            default:
                let members = try reader.readObject(without: "format")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .aes(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "format")
            }
        }
    }
}

extension BlockdevQcowEncryption {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var format: BlockdevQcowEncryptionFormat?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "format": format = try BlockdevQcowEncryptionFormat(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let format else { throw .missingMember("format", at: objectStart) }
        let branch = try Branch(format, from: &again)
        self.init(branch: branch)
    }
}

/// The enum `BlockdevQcowEncryptionFormat`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevQcowEncryptionFormat)
public struct BlockdevQcowEncryptionFormat: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `aes`.
    public static var aes: BlockdevQcowEncryptionFormat { BlockdevQcowEncryptionFormat(rawValue: "aes") }
}

/// The alternate `BlockdevRef`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-block-core.BlockdevRef)
public indirect enum BlockdevRef: QAPIObject {
    /// An object.
    case definition(BlockdevOptions)
    /// A string.
    case reference(String)
    /// A value of another kind, which no release is known to have.
    case other(JSONValue)

    /// Reads a value, whose kind decides on the case.
    public init(from reader: inout JSONReader) throws(JSONError) {
        switch try reader.peekKind() {
        case .object: self = .definition(try BlockdevOptions(from: &reader))
        case .string: self = .reference(try String(from: &reader))
        default: self = .other(try JSONValue(from: &reader))
        }
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        switch self {
        case .definition(let value): value.write(to: &writer)
        case .reference(let value): value.write(to: &writer)
        case .other(let value): value.write(to: &writer)
        }
    }
}

/// The alternate `BlockdevRefOrNull`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-block-core.BlockdevRefOrNull)
public indirect enum BlockdevRefOrNull: QAPIObject {
    /// An object.
    case definition(BlockdevOptions)
    /// A string.
    case reference(String)
    /// `null`.
    case null
    /// A value of another kind, which no release is known to have.
    case other(JSONValue)

    /// Reads a value, whose kind decides on the case.
    public init(from reader: inout JSONReader) throws(JSONError) {
        switch try reader.peekKind() {
        case .object: self = .definition(try BlockdevOptions(from: &reader))
        case .string: self = .reference(try String(from: &reader))
        case .null:
            _ = try reader.readNull()
            self = .null
        default: self = .other(try JSONValue(from: &reader))
        }
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        switch self {
        case .definition(let value): value.write(to: &writer)
        case .reference(let value): value.write(to: &writer)
        case .null: writer.writeNull()
        case .other(let value): value.write(to: &writer)
        }
    }
}

/// The struct `BlockdevSnapshot`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevSnapshot)
public struct BlockdevSnapshot: QAPIObject {
    /// `overlay`: `str`.
    public var overlay: String
    /// `node`: `str`.
    public var node: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("node", node)
        writer.member("overlay", overlay)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevSnapshot {
    /// Creates a value.
    public init(node: String, overlay: String) {
        self.init(overlay: overlay, node: node)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var node: String?
        var overlay: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "node": node = try String(from: &reader)
            case "overlay": overlay = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let node else { throw .missingMember("node", at: objectStart) }
        guard let overlay else { throw .missingMember("overlay", at: objectStart) }
        self.init(overlay: overlay, node: node)
    }
}

/// The struct `BlockdevSnapshotInternal`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevSnapshotInternal)
public struct BlockdevSnapshotInternal: QAPIObject {
    /// `name`: `str`.
    public var name: String
    /// `device`: `str`.
    public var device: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("device", device)
        writer.member("name", name)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevSnapshotInternal {
    /// Creates a value.
    public init(device: String, name: String) {
        self.init(name: name, device: device)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var device: String?
        var name: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try String(from: &reader)
            case "name": name = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let device else { throw .missingMember("device", at: objectStart) }
        guard let name else { throw .missingMember("name", at: objectStart) }
        self.init(name: name, device: device)
    }
}

/// The struct `BlockdevSnapshotSync`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevSnapshotSync)
public struct BlockdevSnapshotSync: QAPIObject {
    /// `mode`: `NewImageMode`.
    public var mode: NewImageMode?
    /// `device`: `str`.
    public var device: String?
    /// `node-name`: `str`.
    public var nodeName: String?
    /// `snapshot-file`: `str`.
    public var snapshotFile: String
    /// `snapshot-node-name`: `str`.
    public var snapshotNodeName: String?
    /// `format`: `str`.
    public var format: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("device", device)
        writer.member("node-name", nodeName)
        writer.member("snapshot-file", snapshotFile)
        writer.member("snapshot-node-name", snapshotNodeName)
        writer.member("format", format)
        writer.member("mode", mode)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BlockdevSnapshotSync {
    /// Creates a value.
    public init(
        device: String? = nil,
        nodeName: String? = nil,
        snapshotFile: String,
        snapshotNodeName: String? = nil,
        format: String? = nil,
        mode: NewImageMode? = nil
    ) {
        self.init(
            mode: mode,
            device: device,
            nodeName: nodeName,
            snapshotFile: snapshotFile,
            snapshotNodeName: snapshotNodeName,
            format: format
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var device: String?
        var nodeName: String?
        var snapshotFile: String?
        var snapshotNodeName: String?
        var format: String?
        var mode: NewImageMode?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try String(from: &reader)
            case "node-name": nodeName = try String(from: &reader)
            case "snapshot-file": snapshotFile = try String(from: &reader)
            case "snapshot-node-name": snapshotNodeName = try String(from: &reader)
            case "format": format = try String(from: &reader)
            case "mode": mode = try NewImageMode(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let snapshotFile else { throw .missingMember("snapshot-file", at: objectStart) }
        self.init(
            mode: mode,
            device: device,
            nodeName: nodeName,
            snapshotFile: snapshotFile,
            snapshotNodeName: snapshotNodeName,
            format: format
        )
    }
}

/// The enum `BlockdevVhdxSubformat`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevVhdxSubformat)
public struct BlockdevVhdxSubformat: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `dynamic`.
    public static var dynamic: BlockdevVhdxSubformat { BlockdevVhdxSubformat(rawValue: "dynamic") }
    /// `fixed`.
    public static var fixed: BlockdevVhdxSubformat { BlockdevVhdxSubformat(rawValue: "fixed") }
}

/// The enum `BlockdevVmdkAdapterType`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevVmdkAdapterType)
public struct BlockdevVmdkAdapterType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `ide`.
    public static var ide: BlockdevVmdkAdapterType { BlockdevVmdkAdapterType(rawValue: "ide") }
    /// `buslogic`.
    public static var buslogic: BlockdevVmdkAdapterType { BlockdevVmdkAdapterType(rawValue: "buslogic") }
    /// `lsilogic`.
    public static var lsilogic: BlockdevVmdkAdapterType { BlockdevVmdkAdapterType(rawValue: "lsilogic") }
    /// `legacyESX`.
    public static var legacyESX: BlockdevVmdkAdapterType { BlockdevVmdkAdapterType(rawValue: "legacyESX") }
}

/// The enum `BlockdevVmdkSubformat`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevVmdkSubformat)
public struct BlockdevVmdkSubformat: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `monolithicSparse`.
    public static var monolithicSparse: BlockdevVmdkSubformat { BlockdevVmdkSubformat(rawValue: "monolithicSparse") }
    /// `monolithicFlat`.
    public static var monolithicFlat: BlockdevVmdkSubformat { BlockdevVmdkSubformat(rawValue: "monolithicFlat") }
    /// `twoGbMaxExtentSparse`.
    public static var twoGbMaxExtentSparse: BlockdevVmdkSubformat {
        BlockdevVmdkSubformat(rawValue: "twoGbMaxExtentSparse")
    }
    /// `twoGbMaxExtentFlat`.
    public static var twoGbMaxExtentFlat: BlockdevVmdkSubformat {
        BlockdevVmdkSubformat(rawValue: "twoGbMaxExtentFlat")
    }
    /// `streamOptimized`.
    public static var streamOptimized: BlockdevVmdkSubformat { BlockdevVmdkSubformat(rawValue: "streamOptimized") }
}

/// The enum `BlockdevVpcSubformat`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevVpcSubformat)
public struct BlockdevVpcSubformat: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `dynamic`.
    public static var dynamic: BlockdevVpcSubformat { BlockdevVpcSubformat(rawValue: "dynamic") }
    /// `fixed`.
    public static var fixed: BlockdevVpcSubformat { BlockdevVpcSubformat(rawValue: "fixed") }
}

/// The enum `DirtyBitmapStatus`. Since QEMU 5.2 or before. Until QEMU 5.2.
public struct DirtyBitmapStatus: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `active`.
    public static var active: DirtyBitmapStatus { DirtyBitmapStatus(rawValue: "active") }
    /// `disabled`.
    public static var disabled: DirtyBitmapStatus { DirtyBitmapStatus(rawValue: "disabled") }
    /// `frozen`.
    public static var frozen: DirtyBitmapStatus { DirtyBitmapStatus(rawValue: "frozen") }
    /// `locked`.
    public static var locked: DirtyBitmapStatus { DirtyBitmapStatus(rawValue: "locked") }
    /// `inconsistent`.
    public static var inconsistent: DirtyBitmapStatus { DirtyBitmapStatus(rawValue: "inconsistent") }
}

/// The struct `DriveBackup`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.DriveBackup)
public struct DriveBackup: QAPIObject {
    /// `mode`: `NewImageMode`.
    public var mode: NewImageMode?
    /// `job-id`: `str`.
    public var jobID: String?
    /// `device`: `str`.
    public var device: String
    /// `sync`: `MirrorSyncMode`.
    public var sync: MirrorSyncMode
    /// `speed`: `int`.
    public var speed: Int?
    /// `bitmap`: `str`.
    public var bitmap: String?
    /// `bitmap-mode`: `BitmapSyncMode`.
    public var bitmapMode: BitmapSyncMode?
    /// `compress`: `bool`.
    public var compress: Bool?
    /// `on-source-error`: `BlockdevOnError`.
    public var onSourceError: BlockdevOnError?
    /// `on-target-error`: `BlockdevOnError`.
    public var onTargetError: BlockdevOnError?
    /// `on-cbw-error`: `OnCbwError`. Since QEMU 10.1.
    public var onCbwError: OnCbwError?
    /// `auto-finalize`: `bool`.
    public var autoFinalize: Bool?
    /// `auto-dismiss`: `bool`.
    public var autoDismiss: Bool?
    /// `filter-node-name`: `str`.
    public var filterNodeName: String?
    /// `discard-source`: `bool`. Since QEMU 9.1.
    public var discardSource: Bool?
    /// `x-perf`: `BackupPerf`. Since QEMU 6.0. Unstable: it may change or vanish without notice.
    public var xPerf: BackupPerf?
    /// `target`: `str`.
    public var target: String
    /// `format`: `str`.
    public var format: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("job-id", jobID)
        writer.member("device", device)
        writer.member("sync", sync)
        writer.member("speed", speed)
        writer.member("bitmap", bitmap)
        writer.member("bitmap-mode", bitmapMode)
        writer.member("compress", compress)
        writer.member("on-source-error", onSourceError)
        writer.member("on-target-error", onTargetError)
        writer.member("on-cbw-error", onCbwError)
        writer.member("auto-finalize", autoFinalize)
        writer.member("auto-dismiss", autoDismiss)
        writer.member("filter-node-name", filterNodeName)
        writer.member("discard-source", discardSource)
        writer.member("x-perf", xPerf)
        writer.member("target", target)
        writer.member("format", format)
        writer.member("mode", mode)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension DriveBackup {
    /// Creates a value.
    public init(
        jobID: String? = nil,
        device: String,
        sync: MirrorSyncMode,
        speed: Int? = nil,
        bitmap: String? = nil,
        bitmapMode: BitmapSyncMode? = nil,
        compress: Bool? = nil,
        onSourceError: BlockdevOnError? = nil,
        onTargetError: BlockdevOnError? = nil,
        onCbwError: OnCbwError? = nil,
        autoFinalize: Bool? = nil,
        autoDismiss: Bool? = nil,
        filterNodeName: String? = nil,
        discardSource: Bool? = nil,
        xPerf: BackupPerf? = nil,
        target: String,
        format: String? = nil,
        mode: NewImageMode? = nil
    ) {
        self.init(
            mode: mode,
            jobID: jobID,
            device: device,
            sync: sync,
            speed: speed,
            bitmap: bitmap,
            bitmapMode: bitmapMode,
            compress: compress,
            onSourceError: onSourceError,
            onTargetError: onTargetError,
            onCbwError: onCbwError,
            autoFinalize: autoFinalize,
            autoDismiss: autoDismiss,
            filterNodeName: filterNodeName,
            discardSource: discardSource,
            xPerf: xPerf,
            target: target,
            format: format
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var jobID: String?
        var device: String?
        var sync: MirrorSyncMode?
        var speed: Int?
        var bitmap: String?
        var bitmapMode: BitmapSyncMode?
        var compress: Bool?
        var onSourceError: BlockdevOnError?
        var onTargetError: BlockdevOnError?
        var onCbwError: OnCbwError?
        var autoFinalize: Bool?
        var autoDismiss: Bool?
        var filterNodeName: String?
        var discardSource: Bool?
        var xPerf: BackupPerf?
        var target: String?
        var format: String?
        var mode: NewImageMode?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "job-id": jobID = try String(from: &reader)
            case "device": device = try String(from: &reader)
            case "sync": sync = try MirrorSyncMode(from: &reader)
            case "speed": speed = try Int(from: &reader)
            case "bitmap": bitmap = try String(from: &reader)
            case "bitmap-mode": bitmapMode = try BitmapSyncMode(from: &reader)
            case "compress": compress = try Bool(from: &reader)
            case "on-source-error": onSourceError = try BlockdevOnError(from: &reader)
            case "on-target-error": onTargetError = try BlockdevOnError(from: &reader)
            case "on-cbw-error": onCbwError = try OnCbwError(from: &reader)
            case "auto-finalize": autoFinalize = try Bool(from: &reader)
            case "auto-dismiss": autoDismiss = try Bool(from: &reader)
            case "filter-node-name": filterNodeName = try String(from: &reader)
            case "discard-source": discardSource = try Bool(from: &reader)
            case "x-perf": xPerf = try BackupPerf(from: &reader)
            case "target": target = try String(from: &reader)
            case "format": format = try String(from: &reader)
            case "mode": mode = try NewImageMode(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let device else { throw .missingMember("device", at: objectStart) }
        guard let sync else { throw .missingMember("sync", at: objectStart) }
        guard let target else { throw .missingMember("target", at: objectStart) }
        self.init(
            mode: mode,
            jobID: jobID,
            device: device,
            sync: sync,
            speed: speed,
            bitmap: bitmap,
            bitmapMode: bitmapMode,
            compress: compress,
            onSourceError: onSourceError,
            onTargetError: onTargetError,
            onCbwError: onCbwError,
            autoFinalize: autoFinalize,
            autoDismiss: autoDismiss,
            filterNodeName: filterNodeName,
            discardSource: discardSource,
            xPerf: xPerf,
            target: target,
            format: format
        )
    }
}

/// The struct `ImageInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfo)
public struct ImageInfo: QAPIObject {
    /// `format-specific`: `ImageInfoSpecific`.
    public var formatSpecific: ImageInfoSpecific?
    /// `filename`: `str`.
    public var filename: String
    /// `format`: `str`.
    public var format: String
    /// `dirty-flag`: `bool`.
    public var dirtyFlag: Bool?
    /// `actual-size`: `int`.
    public var actualSize: Int?
    /// `virtual-size`: `int`.
    public var virtualSize: Int
    /// `cluster-size`: `int`.
    public var clusterSize: Int?
    /// `encrypted`: `bool`.
    public var encrypted: Bool?
    /// `compressed`: `bool`.
    public var compressed: Bool?
    /// `backing-filename`: `str`.
    public var backingFilename: String?
    /// `full-backing-filename`: `str`.
    public var fullBackingFilename: String?
    /// `backing-filename-format`: `str`.
    public var backingFilenameFormat: String?
    /// `snapshots`: `[SnapshotInfo]`.
    public var snapshots: [SnapshotInfo]?
    /// `limits`: `BlockLimitsInfo`. Since QEMU 10.2.
    public var limits: BlockLimitsInfo?
    /// `backing-image`: `ImageInfo`.
    @Boxed public var backingImage: ImageInfo?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("filename", filename)
        writer.member("format", format)
        writer.member("dirty-flag", dirtyFlag)
        writer.member("actual-size", actualSize)
        writer.member("virtual-size", virtualSize)
        writer.member("cluster-size", clusterSize)
        writer.member("encrypted", encrypted)
        writer.member("compressed", compressed)
        writer.member("backing-filename", backingFilename)
        writer.member("full-backing-filename", fullBackingFilename)
        writer.member("backing-filename-format", backingFilenameFormat)
        writer.member("snapshots", snapshots)
        writer.member("limits", limits)
        writer.member("backing-image", backingImage)
        writer.member("format-specific", formatSpecific)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension ImageInfo {
    /// Creates a value.
    public init(
        filename: String,
        format: String,
        dirtyFlag: Bool? = nil,
        actualSize: Int? = nil,
        virtualSize: Int,
        clusterSize: Int? = nil,
        encrypted: Bool? = nil,
        compressed: Bool? = nil,
        backingFilename: String? = nil,
        fullBackingFilename: String? = nil,
        backingFilenameFormat: String? = nil,
        snapshots: [SnapshotInfo]? = nil,
        limits: BlockLimitsInfo? = nil,
        backingImage: ImageInfo? = nil,
        formatSpecific: ImageInfoSpecific? = nil
    ) {
        self.init(
            formatSpecific: formatSpecific,
            filename: filename,
            format: format,
            dirtyFlag: dirtyFlag,
            actualSize: actualSize,
            virtualSize: virtualSize,
            clusterSize: clusterSize,
            encrypted: encrypted,
            compressed: compressed,
            backingFilename: backingFilename,
            fullBackingFilename: fullBackingFilename,
            backingFilenameFormat: backingFilenameFormat,
            snapshots: snapshots,
            limits: limits,
            backingImage: backingImage
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.checkRecursion()
        let objectStart = reader.position
        var filename: String?
        var format: String?
        var dirtyFlag: Bool?
        var actualSize: Int?
        var virtualSize: Int?
        var clusterSize: Int?
        var encrypted: Bool?
        var compressed: Bool?
        var backingFilename: String?
        var fullBackingFilename: String?
        var backingFilenameFormat: String?
        var snapshots: [SnapshotInfo]?
        var limits: BlockLimitsInfo?
        var backingImage: ImageInfo?
        var formatSpecific: ImageInfoSpecific?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "filename": filename = try String(from: &reader)
            case "format": format = try String(from: &reader)
            case "dirty-flag": dirtyFlag = try Bool(from: &reader)
            case "actual-size": actualSize = try Int(from: &reader)
            case "virtual-size": virtualSize = try Int(from: &reader)
            case "cluster-size": clusterSize = try Int(from: &reader)
            case "encrypted": encrypted = try Bool(from: &reader)
            case "compressed": compressed = try Bool(from: &reader)
            case "backing-filename": backingFilename = try String(from: &reader)
            case "full-backing-filename": fullBackingFilename = try String(from: &reader)
            case "backing-filename-format": backingFilenameFormat = try String(from: &reader)
            case "snapshots": snapshots = try [SnapshotInfo](from: &reader)
            case "limits": limits = try BlockLimitsInfo(from: &reader)
            case "backing-image": backingImage = try ImageInfo(from: &reader)
            case "format-specific": formatSpecific = try ImageInfoSpecific(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let filename else { throw .missingMember("filename", at: objectStart) }
        guard let format else { throw .missingMember("format", at: objectStart) }
        guard let virtualSize else { throw .missingMember("virtual-size", at: objectStart) }
        self.init(
            formatSpecific: formatSpecific,
            filename: filename,
            format: format,
            dirtyFlag: dirtyFlag,
            actualSize: actualSize,
            virtualSize: virtualSize,
            clusterSize: clusterSize,
            encrypted: encrypted,
            compressed: compressed,
            backingFilename: backingFilename,
            fullBackingFilename: fullBackingFilename,
            backingFilenameFormat: backingFilenameFormat,
            snapshots: snapshots,
            limits: limits,
            backingImage: backingImage
        )
    }
}

/// The union `ImageInfoSpecific`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecific)
public struct ImageInfoSpecific: QAPIObject {
    /// The members that depend on `type`.
    public var branch: Branch

    /// `type`: `ImageInfoSpecificKind`.
    public var type: ImageInfoSpecificKind { branch.tag }

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
        /// `qcow2`.
        case qcow2(ImageInfoSpecificQCow2)
        /// `vmdk`.
        case vmdk(ImageInfoSpecificVmdk)
        /// `luks`.
        case luks(QCryptoBlockInfoLUKS)
        /// `rbd`. Since QEMU 6.1.
        case rbd(ImageInfoSpecificRbd)
        /// `file`. Since QEMU 8.0.
        case file(ImageInfoSpecificFile)
        /// A value that is not known here, with the members that came with it.
        case other(ImageInfoSpecificKind, JSONObject)

        /// The value of `type`.
        public var tag: ImageInfoSpecificKind {
            switch self {
            case .qcow2: .qcow2
            case .vmdk: .vmdk
            case .luks: .luks
            case .rbd: .rbd
            case .file: .file
            case .other(let tag, _): tag
            }
        }

        init(_ tag: ImageInfoSpecificKind, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "qcow2": self = .qcow2(try reader.readObject(for: "data"))
            case "vmdk": self = .vmdk(try reader.readObject(for: "data"))
            case "luks": self = .luks(try reader.readObject(for: "data"))
            case "rbd": self = .rbd(try reader.readObject(for: "data"))
            case "file": self = .file(try reader.readObject(for: "data"))
            default:
                let members = try reader.readObject(without: "type")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .qcow2(let value): writer.member("data", value)
            case .vmdk(let value): writer.member("data", value)
            case .luks(let value): writer.member("data", value)
            case .rbd(let value): writer.member("data", value)
            case .file(let value): writer.member("data", value)
            case .other(_, let members):
                writer.writeMembers(members, without: "type")
            }
        }
    }
}

extension ImageInfoSpecific {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.checkRecursion()
        var again = reader
        let objectStart = reader.position
        var type: ImageInfoSpecificKind?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "type": type = try ImageInfoSpecificKind(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        let branch = try Branch(type, from: &again)
        self.init(branch: branch)
    }
}

/// The struct `ImageInfoSpecificFile`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificFile)
public struct ImageInfoSpecificFile: QAPIObject {
    /// `extent-size-hint`: `size`.
    public var extentSizeHint: UInt64?

    /// Creates a value.
    public init(extentSizeHint: UInt64? = nil) {
        self.extentSizeHint = extentSizeHint
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var extentSizeHint: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "extent-size-hint": extentSizeHint = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(extentSizeHint: extentSizeHint)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("extent-size-hint", extentSizeHint)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The enum `ImageInfoSpecificKind`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.ImageInfoSpecificKind)
public struct ImageInfoSpecificKind: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `qcow2`.
    public static var qcow2: ImageInfoSpecificKind { ImageInfoSpecificKind(rawValue: "qcow2") }
    /// `vmdk`.
    public static var vmdk: ImageInfoSpecificKind { ImageInfoSpecificKind(rawValue: "vmdk") }
    /// `luks`.
    public static var luks: ImageInfoSpecificKind { ImageInfoSpecificKind(rawValue: "luks") }
    /// `rbd`. Since QEMU 6.1.
    public static var rbd: ImageInfoSpecificKind { ImageInfoSpecificKind(rawValue: "rbd") }
    /// `file`. Since QEMU 8.0.
    public static var file: ImageInfoSpecificKind { ImageInfoSpecificKind(rawValue: "file") }
}

/// The struct `ImageInfoSpecificQCow2`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificQCow2)
public struct ImageInfoSpecificQCow2: QAPIObject {
    /// `compression-type`: `Qcow2CompressionType`.
    public var compressionType: Qcow2CompressionType
    /// `compat`: `str`.
    public var compat: String
    /// `data-file`: `str`.
    public var dataFile: String?
    /// `data-file-raw`: `bool`.
    public var dataFileRaw: Bool?
    /// `extended-l2`: `bool`.
    public var extendedL2: Bool?
    /// `lazy-refcounts`: `bool`.
    public var lazyRefcounts: Bool?
    /// `corrupt`: `bool`.
    public var corrupt: Bool?
    /// `refcount-bits`: `int`.
    public var refcountBits: Int
    /// `encrypt`: `ImageInfoSpecificQCow2Encryption`.
    public var encrypt: ImageInfoSpecificQCow2Encryption?
    /// `bitmaps`: `[Qcow2BitmapInfo]`.
    public var bitmaps: [Qcow2BitmapInfo]?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("compat", compat)
        writer.member("data-file", dataFile)
        writer.member("data-file-raw", dataFileRaw)
        writer.member("extended-l2", extendedL2)
        writer.member("lazy-refcounts", lazyRefcounts)
        writer.member("corrupt", corrupt)
        writer.member("refcount-bits", refcountBits)
        writer.member("encrypt", encrypt)
        writer.member("bitmaps", bitmaps)
        writer.member("compression-type", compressionType)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension ImageInfoSpecificQCow2 {
    /// Creates a value.
    public init(
        compat: String,
        dataFile: String? = nil,
        dataFileRaw: Bool? = nil,
        extendedL2: Bool? = nil,
        lazyRefcounts: Bool? = nil,
        corrupt: Bool? = nil,
        refcountBits: Int,
        encrypt: ImageInfoSpecificQCow2Encryption? = nil,
        bitmaps: [Qcow2BitmapInfo]? = nil,
        compressionType: Qcow2CompressionType
    ) {
        self.init(
            compressionType: compressionType,
            compat: compat,
            dataFile: dataFile,
            dataFileRaw: dataFileRaw,
            extendedL2: extendedL2,
            lazyRefcounts: lazyRefcounts,
            corrupt: corrupt,
            refcountBits: refcountBits,
            encrypt: encrypt,
            bitmaps: bitmaps
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var compat: String?
        var dataFile: String?
        var dataFileRaw: Bool?
        var extendedL2: Bool?
        var lazyRefcounts: Bool?
        var corrupt: Bool?
        var refcountBits: Int?
        var encrypt: ImageInfoSpecificQCow2Encryption?
        var bitmaps: [Qcow2BitmapInfo]?
        var compressionType: Qcow2CompressionType?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "compat": compat = try String(from: &reader)
            case "data-file": dataFile = try String(from: &reader)
            case "data-file-raw": dataFileRaw = try Bool(from: &reader)
            case "extended-l2": extendedL2 = try Bool(from: &reader)
            case "lazy-refcounts": lazyRefcounts = try Bool(from: &reader)
            case "corrupt": corrupt = try Bool(from: &reader)
            case "refcount-bits": refcountBits = try Int(from: &reader)
            case "encrypt": encrypt = try ImageInfoSpecificQCow2Encryption(from: &reader)
            case "bitmaps": bitmaps = try [Qcow2BitmapInfo](from: &reader)
            case "compression-type": compressionType = try Qcow2CompressionType(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let compat else { throw .missingMember("compat", at: objectStart) }
        guard let refcountBits else { throw .missingMember("refcount-bits", at: objectStart) }
        guard let compressionType else { throw .missingMember("compression-type", at: objectStart) }
        self.init(
            compressionType: compressionType,
            compat: compat,
            dataFile: dataFile,
            dataFileRaw: dataFileRaw,
            extendedL2: extendedL2,
            lazyRefcounts: lazyRefcounts,
            corrupt: corrupt,
            refcountBits: refcountBits,
            encrypt: encrypt,
            bitmaps: bitmaps
        )
    }
}

/// The union `ImageInfoSpecificQCow2Encryption`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificQCow2Encryption)
public struct ImageInfoSpecificQCow2Encryption: QAPIObject {
    /// The members that depend on `format`.
    public var branch: Branch

    /// `format`: `BlockdevQcow2EncryptionFormat`.
    public var format: BlockdevQcow2EncryptionFormat { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("format", format)
        branch.writeMembers(to: &writer)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }

    /// What depends on `format`.
    public enum Branch: Sendable {
        /// `aes`.
        case aes
        /// `luks`.
        case luks(QCryptoBlockInfoLUKS)
        /// A value that is not known here, with the members that came with it.
        case other(BlockdevQcow2EncryptionFormat, JSONObject)

        /// The value of `format`.
        public var tag: BlockdevQcow2EncryptionFormat {
            switch self {
            case .aes: .aes
            case .luks: .luks
            case .other(let tag, _): tag
            }
        }

        init(_ tag: BlockdevQcow2EncryptionFormat, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "aes": self = .aes
            case "luks": self = .luks(try QCryptoBlockInfoLUKS(from: &reader))
            default:
                let members = try reader.readObject(without: "format")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .luks(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "format")
            default: break
            }
        }
    }
}

extension ImageInfoSpecificQCow2Encryption {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var format: BlockdevQcow2EncryptionFormat?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "format": format = try BlockdevQcow2EncryptionFormat(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let format else { throw .missingMember("format", at: objectStart) }
        let branch = try Branch(format, from: &again)
        self.init(branch: branch)
    }
}

/// The struct `ImageInfoSpecificRbd`. Since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificRbd)
public struct ImageInfoSpecificRbd: QAPIObject {
    /// `encryption-format`: `RbdImageEncryptionFormat`.
    public var encryptionFormat: RbdImageEncryptionFormat?

    /// Creates a value.
    public init(encryptionFormat: RbdImageEncryptionFormat? = nil) {
        self.encryptionFormat = encryptionFormat
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var encryptionFormat: RbdImageEncryptionFormat?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "encryption-format": encryptionFormat = try RbdImageEncryptionFormat(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(encryptionFormat: encryptionFormat)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("encryption-format", encryptionFormat)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `ImageInfoSpecificVmdk`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificVmdk)
public struct ImageInfoSpecificVmdk: QAPIObject {
    /// `extents`: `[VmdkExtentInfo]`.
    public var extents: [VmdkExtentInfo]
    /// `create-type`: `str`.
    public var createType: String
    /// `cid`: `int`.
    public var cid: Int
    /// `parent-cid`: `int`.
    public var parentCid: Int

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("create-type", createType)
        writer.member("cid", cid)
        writer.member("parent-cid", parentCid)
        writer.member("extents", extents)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension ImageInfoSpecificVmdk {
    /// Creates a value.
    public init(createType: String, cid: Int, parentCid: Int, extents: [VmdkExtentInfo]) {
        self.init(extents: extents, createType: createType, cid: cid, parentCid: parentCid)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.checkRecursion()
        let objectStart = reader.position
        var createType: String?
        var cid: Int?
        var parentCid: Int?
        var extents: [VmdkExtentInfo]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "create-type": createType = try String(from: &reader)
            case "cid": cid = try Int(from: &reader)
            case "parent-cid": parentCid = try Int(from: &reader)
            case "extents": extents = try [VmdkExtentInfo](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let createType else { throw .missingMember("create-type", at: objectStart) }
        guard let cid else { throw .missingMember("cid", at: objectStart) }
        guard let parentCid else { throw .missingMember("parent-cid", at: objectStart) }
        guard let extents else { throw .missingMember("extents", at: objectStart) }
        self.init(extents: extents, createType: createType, cid: cid, parentCid: parentCid)
    }
}

/// The enum `IscsiHeaderDigest`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.IscsiHeaderDigest)
public struct IscsiHeaderDigest: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `crc32c`.
    public static var crc32c: IscsiHeaderDigest { IscsiHeaderDigest(rawValue: "crc32c") }
    /// `none`.
    public static var noneValue: IscsiHeaderDigest { IscsiHeaderDigest(rawValue: "none") }
    /// `crc32c-none`.
    public static var crc32cNone: IscsiHeaderDigest { IscsiHeaderDigest(rawValue: "crc32c-none") }
    /// `none-crc32c`.
    public static var noneCrc32c: IscsiHeaderDigest { IscsiHeaderDigest(rawValue: "none-crc32c") }
}

/// The enum `IscsiTransport`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.IscsiTransport)
public struct IscsiTransport: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `tcp`.
    public static var tcp: IscsiTransport { IscsiTransport(rawValue: "tcp") }
    /// `iser`.
    public static var iser: IscsiTransport { IscsiTransport(rawValue: "iser") }
}

/// The enum `MirrorCopyMode`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.MirrorCopyMode)
public struct MirrorCopyMode: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `background`.
    public static var background: MirrorCopyMode { MirrorCopyMode(rawValue: "background") }
    /// `write-blocking`.
    public static var writeBlocking: MirrorCopyMode { MirrorCopyMode(rawValue: "write-blocking") }
}

/// The enum `MirrorSyncMode`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.MirrorSyncMode)
public struct MirrorSyncMode: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `top`.
    public static var top: MirrorSyncMode { MirrorSyncMode(rawValue: "top") }
    /// `full`.
    public static var full: MirrorSyncMode { MirrorSyncMode(rawValue: "full") }
    /// `none`.
    public static var noneValue: MirrorSyncMode { MirrorSyncMode(rawValue: "none") }
    /// `incremental`.
    public static var incremental: MirrorSyncMode { MirrorSyncMode(rawValue: "incremental") }
    /// `bitmap`.
    public static var bitmap: MirrorSyncMode { MirrorSyncMode(rawValue: "bitmap") }
}

/// The struct `NFSServer`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.NFSServer)
public struct NFSServer: QAPIObject {
    /// `host`: `str`.
    public var host: String
    /// `type`: `NFSTransport`.
    public var type: NFSTransport

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("type", type)
        writer.member("host", host)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension NFSServer {
    /// Creates a value.
    public init(type: NFSTransport, host: String) {
        self.init(host: host, type: type)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var type: NFSTransport?
        var host: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "type": type = try NFSTransport(from: &reader)
            case "host": host = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        guard let host else { throw .missingMember("host", at: objectStart) }
        self.init(host: host, type: type)
    }
}

/// The enum `NFSTransport`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.NFSTransport)
public struct NFSTransport: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `inet`.
    public static var inet: NFSTransport { NFSTransport(rawValue: "inet") }
}

/// The enum `NewImageMode`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.NewImageMode)
public struct NewImageMode: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `existing`.
    public static var existing: NewImageMode { NewImageMode(rawValue: "existing") }
    /// `absolute-paths`.
    public static var absolutePaths: NewImageMode { NewImageMode(rawValue: "absolute-paths") }
}

/// The enum `OnCbwError`. Since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.OnCbwError)
public struct OnCbwError: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `break-guest-write`.
    public static var breakGuestWrite: OnCbwError { OnCbwError(rawValue: "break-guest-write") }
    /// `break-snapshot`.
    public static var breakSnapshot: OnCbwError { OnCbwError(rawValue: "break-snapshot") }
}

/// The enum `PreallocMode`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.PreallocMode)
public struct PreallocMode: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `off`.
    public static var off: PreallocMode { PreallocMode(rawValue: "off") }
    /// `metadata`.
    public static var metadata: PreallocMode { PreallocMode(rawValue: "metadata") }
    /// `falloc`.
    public static var falloc: PreallocMode { PreallocMode(rawValue: "falloc") }
    /// `full`.
    public static var full: PreallocMode { PreallocMode(rawValue: "full") }
}

/// The struct `Qcow2BitmapInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.Qcow2BitmapInfo)
public struct Qcow2BitmapInfo: QAPIObject {
    /// `flags`: `[Qcow2BitmapInfoFlags]`.
    public var flags: [Qcow2BitmapInfoFlags]
    /// `name`: `str`.
    public var name: String
    /// `granularity`: `uint32`.
    public var granularity: UInt32

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("granularity", granularity)
        writer.member("flags", flags)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension Qcow2BitmapInfo {
    /// Creates a value.
    public init(name: String, granularity: UInt32, flags: [Qcow2BitmapInfoFlags]) {
        self.init(flags: flags, name: name, granularity: granularity)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var granularity: UInt32?
        var flags: [Qcow2BitmapInfoFlags]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "granularity": granularity = try UInt32(from: &reader)
            case "flags": flags = try [Qcow2BitmapInfoFlags](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        guard let granularity else { throw .missingMember("granularity", at: objectStart) }
        guard let flags else { throw .missingMember("flags", at: objectStart) }
        self.init(flags: flags, name: name, granularity: granularity)
    }
}

/// The enum `Qcow2BitmapInfoFlags`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.Qcow2BitmapInfoFlags)
public struct Qcow2BitmapInfoFlags: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `in-use`.
    public static var inUse: Qcow2BitmapInfoFlags { Qcow2BitmapInfoFlags(rawValue: "in-use") }
    /// `auto`.
    public static var auto: Qcow2BitmapInfoFlags { Qcow2BitmapInfoFlags(rawValue: "auto") }
}

/// The enum `Qcow2CompressionType`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.Qcow2CompressionType)
public struct Qcow2CompressionType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `zlib`.
    public static var zlib: Qcow2CompressionType { Qcow2CompressionType(rawValue: "zlib") }
    /// `zstd`. Only where QEMU is built with `CONFIG_ZSTD`.
    public static var zstd: Qcow2CompressionType { Qcow2CompressionType(rawValue: "zstd") }
}

/// The struct `Qcow2OverlapCheckFlags`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.Qcow2OverlapCheckFlags)
public struct Qcow2OverlapCheckFlags: QAPIObject {
    /// `bitmap-directory`: `bool`.
    public var bitmapDirectory: Bool?
    /// `template`: `Qcow2OverlapCheckMode`.
    public var template: Qcow2OverlapCheckMode?
    /// `main-header`: `bool`.
    public var mainHeader: Bool?
    /// `active-l1`: `bool`.
    public var activeL1: Bool?
    /// `active-l2`: `bool`.
    public var activeL2: Bool?
    /// `refcount-table`: `bool`.
    public var refcountTable: Bool?
    /// `refcount-block`: `bool`.
    public var refcountBlock: Bool?
    /// `snapshot-table`: `bool`.
    public var snapshotTable: Bool?
    /// `inactive-l1`: `bool`.
    public var inactiveL1: Bool?
    /// `inactive-l2`: `bool`.
    public var inactiveL2: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("template", template)
        writer.member("main-header", mainHeader)
        writer.member("active-l1", activeL1)
        writer.member("active-l2", activeL2)
        writer.member("refcount-table", refcountTable)
        writer.member("refcount-block", refcountBlock)
        writer.member("snapshot-table", snapshotTable)
        writer.member("inactive-l1", inactiveL1)
        writer.member("inactive-l2", inactiveL2)
        writer.member("bitmap-directory", bitmapDirectory)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension Qcow2OverlapCheckFlags {
    /// Creates a value.
    public init(
        template: Qcow2OverlapCheckMode? = nil,
        mainHeader: Bool? = nil,
        activeL1: Bool? = nil,
        activeL2: Bool? = nil,
        refcountTable: Bool? = nil,
        refcountBlock: Bool? = nil,
        snapshotTable: Bool? = nil,
        inactiveL1: Bool? = nil,
        inactiveL2: Bool? = nil,
        bitmapDirectory: Bool? = nil
    ) {
        self.init(
            bitmapDirectory: bitmapDirectory,
            template: template,
            mainHeader: mainHeader,
            activeL1: activeL1,
            activeL2: activeL2,
            refcountTable: refcountTable,
            refcountBlock: refcountBlock,
            snapshotTable: snapshotTable,
            inactiveL1: inactiveL1,
            inactiveL2: inactiveL2
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var template: Qcow2OverlapCheckMode?
        var mainHeader: Bool?
        var activeL1: Bool?
        var activeL2: Bool?
        var refcountTable: Bool?
        var refcountBlock: Bool?
        var snapshotTable: Bool?
        var inactiveL1: Bool?
        var inactiveL2: Bool?
        var bitmapDirectory: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "template": template = try Qcow2OverlapCheckMode(from: &reader)
            case "main-header": mainHeader = try Bool(from: &reader)
            case "active-l1": activeL1 = try Bool(from: &reader)
            case "active-l2": activeL2 = try Bool(from: &reader)
            case "refcount-table": refcountTable = try Bool(from: &reader)
            case "refcount-block": refcountBlock = try Bool(from: &reader)
            case "snapshot-table": snapshotTable = try Bool(from: &reader)
            case "inactive-l1": inactiveL1 = try Bool(from: &reader)
            case "inactive-l2": inactiveL2 = try Bool(from: &reader)
            case "bitmap-directory": bitmapDirectory = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            bitmapDirectory: bitmapDirectory,
            template: template,
            mainHeader: mainHeader,
            activeL1: activeL1,
            activeL2: activeL2,
            refcountTable: refcountTable,
            refcountBlock: refcountBlock,
            snapshotTable: snapshotTable,
            inactiveL1: inactiveL1,
            inactiveL2: inactiveL2
        )
    }
}

/// The enum `Qcow2OverlapCheckMode`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.Qcow2OverlapCheckMode)
public struct Qcow2OverlapCheckMode: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `none`.
    public static var noneValue: Qcow2OverlapCheckMode { Qcow2OverlapCheckMode(rawValue: "none") }
    /// `constant`.
    public static var constant: Qcow2OverlapCheckMode { Qcow2OverlapCheckMode(rawValue: "constant") }
    /// `cached`.
    public static var cached: Qcow2OverlapCheckMode { Qcow2OverlapCheckMode(rawValue: "cached") }
    /// `all`.
    public static var all: Qcow2OverlapCheckMode { Qcow2OverlapCheckMode(rawValue: "all") }
}

/// The alternate `Qcow2OverlapChecks`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-block-core.Qcow2OverlapChecks)
public enum Qcow2OverlapChecks: QAPIObject {
    /// An object.
    case flags(Qcow2OverlapCheckFlags)
    /// A string.
    case mode(Qcow2OverlapCheckMode)
    /// A value of another kind, which no release is known to have.
    case other(JSONValue)

    /// Reads a value, whose kind decides on the case.
    public init(from reader: inout JSONReader) throws(JSONError) {
        switch try reader.peekKind() {
        case .object: self = .flags(try Qcow2OverlapCheckFlags(from: &reader))
        case .string: self = .mode(try Qcow2OverlapCheckMode(from: &reader))
        default: self = .other(try JSONValue(from: &reader))
        }
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        switch self {
        case .flags(let value): value.write(to: &writer)
        case .mode(let value): value.write(to: &writer)
        case .other(let value): value.write(to: &writer)
        }
    }
}

/// The enum `QuorumOpType`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.QuorumOpType)
public struct QuorumOpType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `read`.
    public static var read: QuorumOpType { QuorumOpType(rawValue: "read") }
    /// `write`.
    public static var write: QuorumOpType { QuorumOpType(rawValue: "write") }
    /// `flush`.
    public static var flush: QuorumOpType { QuorumOpType(rawValue: "flush") }
}

/// The enum `QuorumReadPattern`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.QuorumReadPattern)
public struct QuorumReadPattern: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `quorum`.
    public static var quorum: QuorumReadPattern { QuorumReadPattern(rawValue: "quorum") }
    /// `fifo`.
    public static var fifo: QuorumReadPattern { QuorumReadPattern(rawValue: "fifo") }
}

/// The enum `RbdAuthMode`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.RbdAuthMode)
public struct RbdAuthMode: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `cephx`.
    public static var cephx: RbdAuthMode { RbdAuthMode(rawValue: "cephx") }
    /// `none`.
    public static var noneValue: RbdAuthMode { RbdAuthMode(rawValue: "none") }
}

/// The union `RbdEncryptionCreateOptions`. Since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionCreateOptions)
public struct RbdEncryptionCreateOptions: QAPIObject {
    /// The members that depend on `format`.
    public var branch: Branch

    /// `format`: `RbdImageEncryptionFormat`.
    public var format: RbdImageEncryptionFormat { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("format", format)
        branch.writeMembers(to: &writer)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }

    /// What depends on `format`.
    public enum Branch: Sendable {
        /// `luks`.
        case luks(RbdEncryptionCreateOptionsLUKS)
        /// `luks2`.
        case luks2(RbdEncryptionCreateOptionsLUKS2)
        /// `luks-any`. Since QEMU 8.0.
        case luksAny
        /// A value that is not known here, with the members that came with it.
        case other(RbdImageEncryptionFormat, JSONObject)

        /// The value of `format`.
        public var tag: RbdImageEncryptionFormat {
            switch self {
            case .luks: .luks
            case .luks2: .luks2
            case .luksAny: .luksAny
            case .other(let tag, _): tag
            }
        }

        init(_ tag: RbdImageEncryptionFormat, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "luks": self = .luks(try RbdEncryptionCreateOptionsLUKS(from: &reader))
            case "luks2": self = .luks2(try RbdEncryptionCreateOptionsLUKS2(from: &reader))
            case "luks-any": self = .luksAny
            default:
                let members = try reader.readObject(without: "format")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .luks(let value): value.writeMembers(to: &writer)
            case .luks2(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "format")
            default: break
            }
        }
    }
}

extension RbdEncryptionCreateOptions {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var format: RbdImageEncryptionFormat?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "format": format = try RbdImageEncryptionFormat(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let format else { throw .missingMember("format", at: objectStart) }
        let branch = try Branch(format, from: &again)
        self.init(branch: branch)
    }
}

/// The struct `RbdEncryptionCreateOptionsLUKS`. Since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionCreateOptionsLUKS)
public struct RbdEncryptionCreateOptionsLUKS: QAPIObject {
    /// `cipher-alg`: `QCryptoCipherAlgo`.
    public var cipherAlg: QCryptoCipherAlgo?
    /// `key-secret`: `str`.
    public var keySecret: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("key-secret", keySecret)
        writer.member("cipher-alg", cipherAlg)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension RbdEncryptionCreateOptionsLUKS {
    /// Creates a value.
    public init(keySecret: String, cipherAlg: QCryptoCipherAlgo? = nil) {
        self.init(cipherAlg: cipherAlg, keySecret: keySecret)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var keySecret: String?
        var cipherAlg: QCryptoCipherAlgo?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "key-secret": keySecret = try String(from: &reader)
            case "cipher-alg": cipherAlg = try QCryptoCipherAlgo(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let keySecret else { throw .missingMember("key-secret", at: objectStart) }
        self.init(cipherAlg: cipherAlg, keySecret: keySecret)
    }
}

/// The struct `RbdEncryptionCreateOptionsLUKS2`. Since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionCreateOptionsLUKS2)
public struct RbdEncryptionCreateOptionsLUKS2: QAPIObject {
    /// `cipher-alg`: `QCryptoCipherAlgo`.
    public var cipherAlg: QCryptoCipherAlgo?
    /// `key-secret`: `str`.
    public var keySecret: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("key-secret", keySecret)
        writer.member("cipher-alg", cipherAlg)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension RbdEncryptionCreateOptionsLUKS2 {
    /// Creates a value.
    public init(keySecret: String, cipherAlg: QCryptoCipherAlgo? = nil) {
        self.init(cipherAlg: cipherAlg, keySecret: keySecret)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var keySecret: String?
        var cipherAlg: QCryptoCipherAlgo?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "key-secret": keySecret = try String(from: &reader)
            case "cipher-alg": cipherAlg = try QCryptoCipherAlgo(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let keySecret else { throw .missingMember("key-secret", at: objectStart) }
        self.init(cipherAlg: cipherAlg, keySecret: keySecret)
    }
}

/// The union `RbdEncryptionOptions`. Since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionOptions)
public struct RbdEncryptionOptions: QAPIObject {
    /// `parent`: `RbdEncryptionOptions`. Since QEMU 8.0.
    @Boxed public var parent: RbdEncryptionOptions?
    /// The members that depend on `format`.
    public var branch: Branch

    /// `format`: `RbdImageEncryptionFormat`.
    public var format: RbdImageEncryptionFormat { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("format", format)
        writer.member("parent", parent)
        branch.writeMembers(to: &writer)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }

    /// What depends on `format`.
    public enum Branch: Sendable {
        /// `luks`.
        case luks(RbdEncryptionOptionsLUKS)
        /// `luks2`.
        case luks2(RbdEncryptionOptionsLUKS2)
        /// `luks-any`. Since QEMU 8.0.
        case luksAny(RbdEncryptionOptionsLUKSAny)
        /// A value that is not known here, with the members that came with it.
        case other(RbdImageEncryptionFormat, JSONObject)

        /// The value of `format`.
        public var tag: RbdImageEncryptionFormat {
            switch self {
            case .luks: .luks
            case .luks2: .luks2
            case .luksAny: .luksAny
            case .other(let tag, _): tag
            }
        }

        init(_ tag: RbdImageEncryptionFormat, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "luks": self = .luks(try RbdEncryptionOptionsLUKS(from: &reader))
            case "luks2": self = .luks2(try RbdEncryptionOptionsLUKS2(from: &reader))
            case "luks-any": self = .luksAny(try RbdEncryptionOptionsLUKSAny(from: &reader))
            default:
                let members = try reader.readObject(without: "format", "parent")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .luks(let value): value.writeMembers(to: &writer)
            case .luks2(let value): value.writeMembers(to: &writer)
            case .luksAny(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "format", "parent")
            }
        }
    }
}

extension RbdEncryptionOptions {
    /// Creates a value.
    public init(_ branch: Branch, parent: RbdEncryptionOptions? = nil) {
        self.init(parent: parent, branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.checkRecursion()
        var again = reader
        let objectStart = reader.position
        var parent: RbdEncryptionOptions?
        var format: RbdImageEncryptionFormat?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "parent": parent = try RbdEncryptionOptions(from: &reader)
            case "format": format = try RbdImageEncryptionFormat(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let format else { throw .missingMember("format", at: objectStart) }
        let branch = try Branch(format, from: &again)
        self.init(parent: parent, branch: branch)
    }
}

/// The struct `RbdEncryptionOptionsLUKS`. Since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionOptionsLUKS)
public struct RbdEncryptionOptionsLUKS: QAPIObject {
    /// `key-secret`: `str`.
    public var keySecret: String

    /// Creates a value.
    public init(keySecret: String) {
        self.keySecret = keySecret
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var keySecret: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "key-secret": keySecret = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let keySecret else { throw .missingMember("key-secret", at: objectStart) }
        self.init(keySecret: keySecret)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("key-secret", keySecret)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `RbdEncryptionOptionsLUKS2`. Since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionOptionsLUKS2)
public struct RbdEncryptionOptionsLUKS2: QAPIObject {
    /// `key-secret`: `str`.
    public var keySecret: String

    /// Creates a value.
    public init(keySecret: String) {
        self.keySecret = keySecret
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var keySecret: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "key-secret": keySecret = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let keySecret else { throw .missingMember("key-secret", at: objectStart) }
        self.init(keySecret: keySecret)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("key-secret", keySecret)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `RbdEncryptionOptionsLUKSAny`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionOptionsLUKSAny)
public struct RbdEncryptionOptionsLUKSAny: QAPIObject {
    /// `key-secret`: `str`.
    public var keySecret: String

    /// Creates a value.
    public init(keySecret: String) {
        self.keySecret = keySecret
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var keySecret: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "key-secret": keySecret = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let keySecret else { throw .missingMember("key-secret", at: objectStart) }
        self.init(keySecret: keySecret)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("key-secret", keySecret)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The enum `RbdImageEncryptionFormat`. Since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.RbdImageEncryptionFormat)
public struct RbdImageEncryptionFormat: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `luks`.
    public static var luks: RbdImageEncryptionFormat { RbdImageEncryptionFormat(rawValue: "luks") }
    /// `luks2`.
    public static var luks2: RbdImageEncryptionFormat { RbdImageEncryptionFormat(rawValue: "luks2") }
    /// `luks-any`. Since QEMU 8.0.
    public static var luksAny: RbdImageEncryptionFormat { RbdImageEncryptionFormat(rawValue: "luks-any") }
}

/// The enum `ReplicationMode`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_REPLICATION`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.ReplicationMode)
public struct ReplicationMode: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `primary`.
    public static var primary: ReplicationMode { ReplicationMode(rawValue: "primary") }
    /// `secondary`.
    public static var secondary: ReplicationMode { ReplicationMode(rawValue: "secondary") }
}

/// The union `SheepdogRedundancy`. Since QEMU 5.2 or before. Until QEMU 6.0.
public struct SheepdogRedundancy: QAPIObject {
    /// The members that depend on `type`.
    public var branch: Branch

    /// `type`: `SheepdogRedundancyType`.
    public var type: SheepdogRedundancyType { branch.tag }

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
        /// `full`.
        case full(SheepdogRedundancyFull)
        /// `erasure-coded`.
        case erasureCoded(SheepdogRedundancyErasureCoded)
        /// A value that is not known here, with the members that came with it.
        case other(SheepdogRedundancyType, JSONObject)

        /// The value of `type`.
        public var tag: SheepdogRedundancyType {
            switch self {
            case .full: .full
            case .erasureCoded: .erasureCoded
            case .other(let tag, _): tag
            }
        }

        init(_ tag: SheepdogRedundancyType, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "full": self = .full(try SheepdogRedundancyFull(from: &reader))
            case "erasure-coded": self = .erasureCoded(try SheepdogRedundancyErasureCoded(from: &reader))
            default:
                let members = try reader.readObject(without: "type")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .full(let value): value.writeMembers(to: &writer)
            case .erasureCoded(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "type")
            }
        }
    }
}

extension SheepdogRedundancy {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var type: SheepdogRedundancyType?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "type": type = try SheepdogRedundancyType(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        let branch = try Branch(type, from: &again)
        self.init(branch: branch)
    }
}

/// The struct `SheepdogRedundancyErasureCoded`. Since QEMU 5.2 or before. Until QEMU 6.0.
public struct SheepdogRedundancyErasureCoded: QAPIObject {
    /// `parity-strips`: `int`.
    public var parityStrips: Int
    /// `data-strips`: `int`.
    public var dataStrips: Int

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("data-strips", dataStrips)
        writer.member("parity-strips", parityStrips)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension SheepdogRedundancyErasureCoded {
    /// Creates a value.
    public init(dataStrips: Int, parityStrips: Int) {
        self.init(parityStrips: parityStrips, dataStrips: dataStrips)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var dataStrips: Int?
        var parityStrips: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "data-strips": dataStrips = try Int(from: &reader)
            case "parity-strips": parityStrips = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let dataStrips else { throw .missingMember("data-strips", at: objectStart) }
        guard let parityStrips else { throw .missingMember("parity-strips", at: objectStart) }
        self.init(parityStrips: parityStrips, dataStrips: dataStrips)
    }
}

/// The struct `SheepdogRedundancyFull`. Since QEMU 5.2 or before. Until QEMU 6.0.
public struct SheepdogRedundancyFull: QAPIObject {
    /// `copies`: `int`.
    public var copies: Int

    /// Creates a value.
    public init(copies: Int) {
        self.copies = copies
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var copies: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "copies": copies = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let copies else { throw .missingMember("copies", at: objectStart) }
        self.init(copies: copies)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("copies", copies)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The enum `SheepdogRedundancyType`. Since QEMU 5.2 or before. Until QEMU 6.0.
public struct SheepdogRedundancyType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `full`.
    public static var full: SheepdogRedundancyType { SheepdogRedundancyType(rawValue: "full") }
    /// `erasure-coded`.
    public static var erasureCoded: SheepdogRedundancyType { SheepdogRedundancyType(rawValue: "erasure-coded") }
}

/// The struct `SnapshotInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.SnapshotInfo)
public struct SnapshotInfo: QAPIObject {
    /// `icount`: `int`.
    public var icount: Int?
    /// `id`: `str`.
    public var id: String
    /// `name`: `str`.
    public var name: String
    /// `vm-state-size`: `int`.
    public var vmStateSize: Int
    /// `date-sec`: `int`.
    public var dateSec: Int
    /// `date-nsec`: `int`.
    public var dateNsec: Int
    /// `vm-clock-sec`: `int`.
    public var vmClockSec: Int
    /// `vm-clock-nsec`: `int`.
    public var vmClockNsec: Int

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
        writer.member("name", name)
        writer.member("vm-state-size", vmStateSize)
        writer.member("date-sec", dateSec)
        writer.member("date-nsec", dateNsec)
        writer.member("vm-clock-sec", vmClockSec)
        writer.member("vm-clock-nsec", vmClockNsec)
        writer.member("icount", icount)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension SnapshotInfo {
    /// Creates a value.
    public init(
        id: String,
        name: String,
        vmStateSize: Int,
        dateSec: Int,
        dateNsec: Int,
        vmClockSec: Int,
        vmClockNsec: Int,
        icount: Int? = nil
    ) {
        self.init(
            icount: icount,
            id: id,
            name: name,
            vmStateSize: vmStateSize,
            dateSec: dateSec,
            dateNsec: dateNsec,
            vmClockSec: vmClockSec,
            vmClockNsec: vmClockNsec
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: String?
        var name: String?
        var vmStateSize: Int?
        var dateSec: Int?
        var dateNsec: Int?
        var vmClockSec: Int?
        var vmClockNsec: Int?
        var icount: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            case "name": name = try String(from: &reader)
            case "vm-state-size": vmStateSize = try Int(from: &reader)
            case "date-sec": dateSec = try Int(from: &reader)
            case "date-nsec": dateNsec = try Int(from: &reader)
            case "vm-clock-sec": vmClockSec = try Int(from: &reader)
            case "vm-clock-nsec": vmClockNsec = try Int(from: &reader)
            case "icount": icount = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        guard let name else { throw .missingMember("name", at: objectStart) }
        guard let vmStateSize else { throw .missingMember("vm-state-size", at: objectStart) }
        guard let dateSec else { throw .missingMember("date-sec", at: objectStart) }
        guard let dateNsec else { throw .missingMember("date-nsec", at: objectStart) }
        guard let vmClockSec else { throw .missingMember("vm-clock-sec", at: objectStart) }
        guard let vmClockNsec else { throw .missingMember("vm-clock-nsec", at: objectStart) }
        self.init(
            icount: icount,
            id: id,
            name: name,
            vmStateSize: vmStateSize,
            dateSec: dateSec,
            dateNsec: dateNsec,
            vmClockSec: vmClockSec,
            vmClockNsec: vmClockNsec
        )
    }
}

/// The union `SshHostKeyCheck`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.SshHostKeyCheck)
public struct SshHostKeyCheck: QAPIObject {
    /// The members that depend on `mode`.
    public var branch: Branch

    /// `mode`: `SshHostKeyCheckMode`.
    public var mode: SshHostKeyCheckMode { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("mode", mode)
        branch.writeMembers(to: &writer)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }

    /// What depends on `mode`.
    public enum Branch: Sendable {
        /// `none`.
        case noneValue
        /// `hash`.
        case hash(SshHostKeyHash)
        /// `known_hosts`.
        case knownHosts
        /// A value that is not known here, with the members that came with it.
        case other(SshHostKeyCheckMode, JSONObject)

        /// The value of `mode`.
        public var tag: SshHostKeyCheckMode {
            switch self {
            case .noneValue: .noneValue
            case .hash: .hash
            case .knownHosts: .knownHosts
            case .other(let tag, _): tag
            }
        }

        init(_ tag: SshHostKeyCheckMode, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "none": self = .noneValue
            case "hash": self = .hash(try SshHostKeyHash(from: &reader))
            case "known_hosts": self = .knownHosts
            default:
                let members = try reader.readObject(without: "mode")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .hash(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "mode")
            default: break
            }
        }
    }
}

extension SshHostKeyCheck {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var mode: SshHostKeyCheckMode?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "mode": mode = try SshHostKeyCheckMode(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let mode else { throw .missingMember("mode", at: objectStart) }
        let branch = try Branch(mode, from: &again)
        self.init(branch: branch)
    }
}

/// The enum `SshHostKeyCheckHashType`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.SshHostKeyCheckHashType)
public struct SshHostKeyCheckHashType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `md5`.
    public static var md5: SshHostKeyCheckHashType { SshHostKeyCheckHashType(rawValue: "md5") }
    /// `sha1`.
    public static var sha1: SshHostKeyCheckHashType { SshHostKeyCheckHashType(rawValue: "sha1") }
    /// `sha256`. Since QEMU 6.1.
    public static var sha256: SshHostKeyCheckHashType { SshHostKeyCheckHashType(rawValue: "sha256") }
}

/// The enum `SshHostKeyCheckMode`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.SshHostKeyCheckMode)
public struct SshHostKeyCheckMode: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `none`.
    public static var noneValue: SshHostKeyCheckMode { SshHostKeyCheckMode(rawValue: "none") }
    /// `hash`.
    public static var hash: SshHostKeyCheckMode { SshHostKeyCheckMode(rawValue: "hash") }
    /// `known_hosts`.
    public static var knownHosts: SshHostKeyCheckMode { SshHostKeyCheckMode(rawValue: "known_hosts") }
}

/// The struct `SshHostKeyHash`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.SshHostKeyHash)
public struct SshHostKeyHash: QAPIObject {
    /// `hash`: `str`.
    public var hash: String
    /// `type`: `SshHostKeyCheckHashType`.
    public var type: SshHostKeyCheckHashType

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("type", type)
        writer.member("hash", hash)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension SshHostKeyHash {
    /// Creates a value.
    public init(type: SshHostKeyCheckHashType, hash: String) {
        self.init(hash: hash, type: type)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var type: SshHostKeyCheckHashType?
        var hash: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "type": type = try SshHostKeyCheckHashType(from: &reader)
            case "hash": hash = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        guard let hash else { throw .missingMember("hash", at: objectStart) }
        self.init(hash: hash, type: type)
    }
}

/// The struct `ThrottleGroupProperties`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ThrottleGroupProperties)
public struct ThrottleGroupProperties: QAPIObject {
    /// `x-iops-size`: `int`. Unstable: it may change or vanish without notice.
    public var xIopsSize: Int?
    /// `limits`: `ThrottleLimits`.
    public var limits: ThrottleLimits?
    /// `x-iops-total`: `int`. Unstable: it may change or vanish without notice.
    public var xIopsTotal: Int?
    /// `x-iops-total-max`: `int`. Unstable: it may change or vanish without notice.
    public var xIopsTotalMax: Int?
    /// `x-iops-total-max-length`: `int`. Unstable: it may change or vanish without notice.
    public var xIopsTotalMaxLength: Int?
    /// `x-iops-read`: `int`. Unstable: it may change or vanish without notice.
    public var xIopsRead: Int?
    /// `x-iops-read-max`: `int`. Unstable: it may change or vanish without notice.
    public var xIopsReadMax: Int?
    /// `x-iops-read-max-length`: `int`. Unstable: it may change or vanish without notice.
    public var xIopsReadMaxLength: Int?
    /// `x-iops-write`: `int`. Unstable: it may change or vanish without notice.
    public var xIopsWrite: Int?
    /// `x-iops-write-max`: `int`. Unstable: it may change or vanish without notice.
    public var xIopsWriteMax: Int?
    /// `x-iops-write-max-length`: `int`. Unstable: it may change or vanish without notice.
    public var xIopsWriteMaxLength: Int?
    /// `x-bps-total`: `int`. Unstable: it may change or vanish without notice.
    public var xBpsTotal: Int?
    /// `x-bps-total-max`: `int`. Unstable: it may change or vanish without notice.
    public var xBpsTotalMax: Int?
    /// `x-bps-total-max-length`: `int`. Unstable: it may change or vanish without notice.
    public var xBpsTotalMaxLength: Int?
    /// `x-bps-read`: `int`. Unstable: it may change or vanish without notice.
    public var xBpsRead: Int?
    /// `x-bps-read-max`: `int`. Unstable: it may change or vanish without notice.
    public var xBpsReadMax: Int?
    /// `x-bps-read-max-length`: `int`. Unstable: it may change or vanish without notice.
    public var xBpsReadMaxLength: Int?
    /// `x-bps-write`: `int`. Unstable: it may change or vanish without notice.
    public var xBpsWrite: Int?
    /// `x-bps-write-max`: `int`. Unstable: it may change or vanish without notice.
    public var xBpsWriteMax: Int?
    /// `x-bps-write-max-length`: `int`. Unstable: it may change or vanish without notice.
    public var xBpsWriteMaxLength: Int?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("limits", limits)
        writer.member("x-iops-total", xIopsTotal)
        writer.member("x-iops-total-max", xIopsTotalMax)
        writer.member("x-iops-total-max-length", xIopsTotalMaxLength)
        writer.member("x-iops-read", xIopsRead)
        writer.member("x-iops-read-max", xIopsReadMax)
        writer.member("x-iops-read-max-length", xIopsReadMaxLength)
        writer.member("x-iops-write", xIopsWrite)
        writer.member("x-iops-write-max", xIopsWriteMax)
        writer.member("x-iops-write-max-length", xIopsWriteMaxLength)
        writer.member("x-bps-total", xBpsTotal)
        writer.member("x-bps-total-max", xBpsTotalMax)
        writer.member("x-bps-total-max-length", xBpsTotalMaxLength)
        writer.member("x-bps-read", xBpsRead)
        writer.member("x-bps-read-max", xBpsReadMax)
        writer.member("x-bps-read-max-length", xBpsReadMaxLength)
        writer.member("x-bps-write", xBpsWrite)
        writer.member("x-bps-write-max", xBpsWriteMax)
        writer.member("x-bps-write-max-length", xBpsWriteMaxLength)
        writer.member("x-iops-size", xIopsSize)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension ThrottleGroupProperties {
    /// Creates a value.
    public init(
        limits: ThrottleLimits? = nil,
        xIopsTotal: Int? = nil,
        xIopsTotalMax: Int? = nil,
        xIopsTotalMaxLength: Int? = nil,
        xIopsRead: Int? = nil,
        xIopsReadMax: Int? = nil,
        xIopsReadMaxLength: Int? = nil,
        xIopsWrite: Int? = nil,
        xIopsWriteMax: Int? = nil,
        xIopsWriteMaxLength: Int? = nil,
        xBpsTotal: Int? = nil,
        xBpsTotalMax: Int? = nil,
        xBpsTotalMaxLength: Int? = nil,
        xBpsRead: Int? = nil,
        xBpsReadMax: Int? = nil,
        xBpsReadMaxLength: Int? = nil,
        xBpsWrite: Int? = nil,
        xBpsWriteMax: Int? = nil,
        xBpsWriteMaxLength: Int? = nil,
        xIopsSize: Int? = nil
    ) {
        self.init(
            xIopsSize: xIopsSize,
            limits: limits,
            xIopsTotal: xIopsTotal,
            xIopsTotalMax: xIopsTotalMax,
            xIopsTotalMaxLength: xIopsTotalMaxLength,
            xIopsRead: xIopsRead,
            xIopsReadMax: xIopsReadMax,
            xIopsReadMaxLength: xIopsReadMaxLength,
            xIopsWrite: xIopsWrite,
            xIopsWriteMax: xIopsWriteMax,
            xIopsWriteMaxLength: xIopsWriteMaxLength,
            xBpsTotal: xBpsTotal,
            xBpsTotalMax: xBpsTotalMax,
            xBpsTotalMaxLength: xBpsTotalMaxLength,
            xBpsRead: xBpsRead,
            xBpsReadMax: xBpsReadMax,
            xBpsReadMaxLength: xBpsReadMaxLength,
            xBpsWrite: xBpsWrite,
            xBpsWriteMax: xBpsWriteMax,
            xBpsWriteMaxLength: xBpsWriteMaxLength
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var limits: ThrottleLimits?
        var xIopsTotal: Int?
        var xIopsTotalMax: Int?
        var xIopsTotalMaxLength: Int?
        var xIopsRead: Int?
        var xIopsReadMax: Int?
        var xIopsReadMaxLength: Int?
        var xIopsWrite: Int?
        var xIopsWriteMax: Int?
        var xIopsWriteMaxLength: Int?
        var xBpsTotal: Int?
        var xBpsTotalMax: Int?
        var xBpsTotalMaxLength: Int?
        var xBpsRead: Int?
        var xBpsReadMax: Int?
        var xBpsReadMaxLength: Int?
        var xBpsWrite: Int?
        var xBpsWriteMax: Int?
        var xBpsWriteMaxLength: Int?
        var xIopsSize: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "limits": limits = try ThrottleLimits(from: &reader)
            case "x-iops-total": xIopsTotal = try Int(from: &reader)
            case "x-iops-total-max": xIopsTotalMax = try Int(from: &reader)
            case "x-iops-total-max-length": xIopsTotalMaxLength = try Int(from: &reader)
            case "x-iops-read": xIopsRead = try Int(from: &reader)
            case "x-iops-read-max": xIopsReadMax = try Int(from: &reader)
            case "x-iops-read-max-length": xIopsReadMaxLength = try Int(from: &reader)
            case "x-iops-write": xIopsWrite = try Int(from: &reader)
            case "x-iops-write-max": xIopsWriteMax = try Int(from: &reader)
            case "x-iops-write-max-length": xIopsWriteMaxLength = try Int(from: &reader)
            case "x-bps-total": xBpsTotal = try Int(from: &reader)
            case "x-bps-total-max": xBpsTotalMax = try Int(from: &reader)
            case "x-bps-total-max-length": xBpsTotalMaxLength = try Int(from: &reader)
            case "x-bps-read": xBpsRead = try Int(from: &reader)
            case "x-bps-read-max": xBpsReadMax = try Int(from: &reader)
            case "x-bps-read-max-length": xBpsReadMaxLength = try Int(from: &reader)
            case "x-bps-write": xBpsWrite = try Int(from: &reader)
            case "x-bps-write-max": xBpsWriteMax = try Int(from: &reader)
            case "x-bps-write-max-length": xBpsWriteMaxLength = try Int(from: &reader)
            case "x-iops-size": xIopsSize = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            xIopsSize: xIopsSize,
            limits: limits,
            xIopsTotal: xIopsTotal,
            xIopsTotalMax: xIopsTotalMax,
            xIopsTotalMaxLength: xIopsTotalMaxLength,
            xIopsRead: xIopsRead,
            xIopsReadMax: xIopsReadMax,
            xIopsReadMaxLength: xIopsReadMaxLength,
            xIopsWrite: xIopsWrite,
            xIopsWriteMax: xIopsWriteMax,
            xIopsWriteMaxLength: xIopsWriteMaxLength,
            xBpsTotal: xBpsTotal,
            xBpsTotalMax: xBpsTotalMax,
            xBpsTotalMaxLength: xBpsTotalMaxLength,
            xBpsRead: xBpsRead,
            xBpsReadMax: xBpsReadMax,
            xBpsReadMaxLength: xBpsReadMaxLength,
            xBpsWrite: xBpsWrite,
            xBpsWriteMax: xBpsWriteMax,
            xBpsWriteMaxLength: xBpsWriteMaxLength
        )
    }
}

/// The struct `ThrottleLimits`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ThrottleLimits)
public struct ThrottleLimits: QAPIObject {
    /// `iops-size`: `int`.
    public var iopsSize: Int?
    /// `iops-total`: `int`.
    public var iopsTotal: Int?
    /// `iops-total-max`: `int`.
    public var iopsTotalMax: Int?
    /// `iops-total-max-length`: `int`.
    public var iopsTotalMaxLength: Int?
    /// `iops-read`: `int`.
    public var iopsRead: Int?
    /// `iops-read-max`: `int`.
    public var iopsReadMax: Int?
    /// `iops-read-max-length`: `int`.
    public var iopsReadMaxLength: Int?
    /// `iops-write`: `int`.
    public var iopsWrite: Int?
    /// `iops-write-max`: `int`.
    public var iopsWriteMax: Int?
    /// `iops-write-max-length`: `int`.
    public var iopsWriteMaxLength: Int?
    /// `bps-total`: `int`.
    public var bpsTotal: Int?
    /// `bps-total-max`: `int`.
    public var bpsTotalMax: Int?
    /// `bps-total-max-length`: `int`.
    public var bpsTotalMaxLength: Int?
    /// `bps-read`: `int`.
    public var bpsRead: Int?
    /// `bps-read-max`: `int`.
    public var bpsReadMax: Int?
    /// `bps-read-max-length`: `int`.
    public var bpsReadMaxLength: Int?
    /// `bps-write`: `int`.
    public var bpsWrite: Int?
    /// `bps-write-max`: `int`.
    public var bpsWriteMax: Int?
    /// `bps-write-max-length`: `int`.
    public var bpsWriteMaxLength: Int?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("iops-total", iopsTotal)
        writer.member("iops-total-max", iopsTotalMax)
        writer.member("iops-total-max-length", iopsTotalMaxLength)
        writer.member("iops-read", iopsRead)
        writer.member("iops-read-max", iopsReadMax)
        writer.member("iops-read-max-length", iopsReadMaxLength)
        writer.member("iops-write", iopsWrite)
        writer.member("iops-write-max", iopsWriteMax)
        writer.member("iops-write-max-length", iopsWriteMaxLength)
        writer.member("bps-total", bpsTotal)
        writer.member("bps-total-max", bpsTotalMax)
        writer.member("bps-total-max-length", bpsTotalMaxLength)
        writer.member("bps-read", bpsRead)
        writer.member("bps-read-max", bpsReadMax)
        writer.member("bps-read-max-length", bpsReadMaxLength)
        writer.member("bps-write", bpsWrite)
        writer.member("bps-write-max", bpsWriteMax)
        writer.member("bps-write-max-length", bpsWriteMaxLength)
        writer.member("iops-size", iopsSize)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension ThrottleLimits {
    /// Creates a value.
    public init(
        iopsTotal: Int? = nil,
        iopsTotalMax: Int? = nil,
        iopsTotalMaxLength: Int? = nil,
        iopsRead: Int? = nil,
        iopsReadMax: Int? = nil,
        iopsReadMaxLength: Int? = nil,
        iopsWrite: Int? = nil,
        iopsWriteMax: Int? = nil,
        iopsWriteMaxLength: Int? = nil,
        bpsTotal: Int? = nil,
        bpsTotalMax: Int? = nil,
        bpsTotalMaxLength: Int? = nil,
        bpsRead: Int? = nil,
        bpsReadMax: Int? = nil,
        bpsReadMaxLength: Int? = nil,
        bpsWrite: Int? = nil,
        bpsWriteMax: Int? = nil,
        bpsWriteMaxLength: Int? = nil,
        iopsSize: Int? = nil
    ) {
        self.init(
            iopsSize: iopsSize,
            iopsTotal: iopsTotal,
            iopsTotalMax: iopsTotalMax,
            iopsTotalMaxLength: iopsTotalMaxLength,
            iopsRead: iopsRead,
            iopsReadMax: iopsReadMax,
            iopsReadMaxLength: iopsReadMaxLength,
            iopsWrite: iopsWrite,
            iopsWriteMax: iopsWriteMax,
            iopsWriteMaxLength: iopsWriteMaxLength,
            bpsTotal: bpsTotal,
            bpsTotalMax: bpsTotalMax,
            bpsTotalMaxLength: bpsTotalMaxLength,
            bpsRead: bpsRead,
            bpsReadMax: bpsReadMax,
            bpsReadMaxLength: bpsReadMaxLength,
            bpsWrite: bpsWrite,
            bpsWriteMax: bpsWriteMax,
            bpsWriteMaxLength: bpsWriteMaxLength
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var iopsTotal: Int?
        var iopsTotalMax: Int?
        var iopsTotalMaxLength: Int?
        var iopsRead: Int?
        var iopsReadMax: Int?
        var iopsReadMaxLength: Int?
        var iopsWrite: Int?
        var iopsWriteMax: Int?
        var iopsWriteMaxLength: Int?
        var bpsTotal: Int?
        var bpsTotalMax: Int?
        var bpsTotalMaxLength: Int?
        var bpsRead: Int?
        var bpsReadMax: Int?
        var bpsReadMaxLength: Int?
        var bpsWrite: Int?
        var bpsWriteMax: Int?
        var bpsWriteMaxLength: Int?
        var iopsSize: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "iops-total": iopsTotal = try Int(from: &reader)
            case "iops-total-max": iopsTotalMax = try Int(from: &reader)
            case "iops-total-max-length": iopsTotalMaxLength = try Int(from: &reader)
            case "iops-read": iopsRead = try Int(from: &reader)
            case "iops-read-max": iopsReadMax = try Int(from: &reader)
            case "iops-read-max-length": iopsReadMaxLength = try Int(from: &reader)
            case "iops-write": iopsWrite = try Int(from: &reader)
            case "iops-write-max": iopsWriteMax = try Int(from: &reader)
            case "iops-write-max-length": iopsWriteMaxLength = try Int(from: &reader)
            case "bps-total": bpsTotal = try Int(from: &reader)
            case "bps-total-max": bpsTotalMax = try Int(from: &reader)
            case "bps-total-max-length": bpsTotalMaxLength = try Int(from: &reader)
            case "bps-read": bpsRead = try Int(from: &reader)
            case "bps-read-max": bpsReadMax = try Int(from: &reader)
            case "bps-read-max-length": bpsReadMaxLength = try Int(from: &reader)
            case "bps-write": bpsWrite = try Int(from: &reader)
            case "bps-write-max": bpsWriteMax = try Int(from: &reader)
            case "bps-write-max-length": bpsWriteMaxLength = try Int(from: &reader)
            case "iops-size": iopsSize = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            iopsSize: iopsSize,
            iopsTotal: iopsTotal,
            iopsTotalMax: iopsTotalMax,
            iopsTotalMaxLength: iopsTotalMaxLength,
            iopsRead: iopsRead,
            iopsReadMax: iopsReadMax,
            iopsReadMaxLength: iopsReadMaxLength,
            iopsWrite: iopsWrite,
            iopsWriteMax: iopsWriteMax,
            iopsWriteMaxLength: iopsWriteMaxLength,
            bpsTotal: bpsTotal,
            bpsTotalMax: bpsTotalMax,
            bpsTotalMaxLength: bpsTotalMaxLength,
            bpsRead: bpsRead,
            bpsReadMax: bpsReadMax,
            bpsReadMaxLength: bpsReadMaxLength,
            bpsWrite: bpsWrite,
            bpsWriteMax: bpsWriteMax,
            bpsWriteMaxLength: bpsWriteMaxLength
        )
    }
}

/// The struct `VmdkExtentInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.VmdkExtentInfo)
public struct VmdkExtentInfo: QAPIObject {
    /// `format-specific`: `ImageInfoSpecific`. Until QEMU 7.2.
    public var formatSpecific: ImageInfoSpecific?
    /// `filename`: `str`.
    public var filename: String
    /// `format`: `str`.
    public var format: String
    /// `dirty-flag`: `bool`. Until QEMU 7.2.
    public var dirtyFlag: Bool?
    /// `actual-size`: `int`. Until QEMU 7.2.
    public var actualSize: Int?
    /// `virtual-size`: `int`.
    public var virtualSize: Int
    /// `cluster-size`: `int`.
    public var clusterSize: Int?
    /// `encrypted`: `bool`. Until QEMU 7.2.
    public var encrypted: Bool?
    /// `compressed`: `bool`.
    public var compressed: Bool?
    /// `backing-filename`: `str`. Until QEMU 7.2.
    public var backingFilename: String?
    /// `full-backing-filename`: `str`. Until QEMU 7.2.
    public var fullBackingFilename: String?
    /// `backing-filename-format`: `str`. Until QEMU 7.2.
    public var backingFilenameFormat: String?
    /// `snapshots`: `[SnapshotInfo]`. Until QEMU 7.2.
    public var snapshots: [SnapshotInfo]?
    /// `backing-image`: `ImageInfo`. Until QEMU 7.2.
    public var backingImage: ImageInfo?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("filename", filename)
        writer.member("format", format)
        writer.member("dirty-flag", dirtyFlag)
        writer.member("actual-size", actualSize)
        writer.member("virtual-size", virtualSize)
        writer.member("cluster-size", clusterSize)
        writer.member("encrypted", encrypted)
        writer.member("compressed", compressed)
        writer.member("backing-filename", backingFilename)
        writer.member("full-backing-filename", fullBackingFilename)
        writer.member("backing-filename-format", backingFilenameFormat)
        writer.member("snapshots", snapshots)
        writer.member("backing-image", backingImage)
        writer.member("format-specific", formatSpecific)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension VmdkExtentInfo {
    /// Creates a value.
    public init(
        filename: String,
        format: String,
        dirtyFlag: Bool? = nil,
        actualSize: Int? = nil,
        virtualSize: Int,
        clusterSize: Int? = nil,
        encrypted: Bool? = nil,
        compressed: Bool? = nil,
        backingFilename: String? = nil,
        fullBackingFilename: String? = nil,
        backingFilenameFormat: String? = nil,
        snapshots: [SnapshotInfo]? = nil,
        backingImage: ImageInfo? = nil,
        formatSpecific: ImageInfoSpecific? = nil
    ) {
        self.init(
            formatSpecific: formatSpecific,
            filename: filename,
            format: format,
            dirtyFlag: dirtyFlag,
            actualSize: actualSize,
            virtualSize: virtualSize,
            clusterSize: clusterSize,
            encrypted: encrypted,
            compressed: compressed,
            backingFilename: backingFilename,
            fullBackingFilename: fullBackingFilename,
            backingFilenameFormat: backingFilenameFormat,
            snapshots: snapshots,
            backingImage: backingImage
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.checkRecursion()
        let objectStart = reader.position
        var filename: String?
        var format: String?
        var dirtyFlag: Bool?
        var actualSize: Int?
        var virtualSize: Int?
        var clusterSize: Int?
        var encrypted: Bool?
        var compressed: Bool?
        var backingFilename: String?
        var fullBackingFilename: String?
        var backingFilenameFormat: String?
        var snapshots: [SnapshotInfo]?
        var backingImage: ImageInfo?
        var formatSpecific: ImageInfoSpecific?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "filename": filename = try String(from: &reader)
            case "format": format = try String(from: &reader)
            case "dirty-flag": dirtyFlag = try Bool(from: &reader)
            case "actual-size": actualSize = try Int(from: &reader)
            case "virtual-size": virtualSize = try Int(from: &reader)
            case "cluster-size": clusterSize = try Int(from: &reader)
            case "encrypted": encrypted = try Bool(from: &reader)
            case "compressed": compressed = try Bool(from: &reader)
            case "backing-filename": backingFilename = try String(from: &reader)
            case "full-backing-filename": fullBackingFilename = try String(from: &reader)
            case "backing-filename-format": backingFilenameFormat = try String(from: &reader)
            case "snapshots": snapshots = try [SnapshotInfo](from: &reader)
            case "backing-image": backingImage = try ImageInfo(from: &reader)
            case "format-specific": formatSpecific = try ImageInfoSpecific(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let filename else { throw .missingMember("filename", at: objectStart) }
        guard let format else { throw .missingMember("format", at: objectStart) }
        guard let virtualSize else { throw .missingMember("virtual-size", at: objectStart) }
        self.init(
            formatSpecific: formatSpecific,
            filename: filename,
            format: format,
            dirtyFlag: dirtyFlag,
            actualSize: actualSize,
            virtualSize: virtualSize,
            clusterSize: clusterSize,
            encrypted: encrypted,
            compressed: compressed,
            backingFilename: backingFilename,
            fullBackingFilename: fullBackingFilename,
            backingFilenameFormat: backingFilenameFormat,
            snapshots: snapshots,
            backingImage: backingImage
        )
    }
}

/// The struct `XDbgBlockGraph`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.XDbgBlockGraph)
public struct XDbgBlockGraph: QAPIObject {
    /// `edges`: `[XDbgBlockGraphEdge]`.
    public var edges: [XDbgBlockGraphEdge]
    /// `nodes`: `[XDbgBlockGraphNode]`.
    public var nodes: [XDbgBlockGraphNode]

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("nodes", nodes)
        writer.member("edges", edges)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension XDbgBlockGraph {
    /// Creates a value.
    public init(nodes: [XDbgBlockGraphNode], edges: [XDbgBlockGraphEdge]) {
        self.init(edges: edges, nodes: nodes)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var nodes: [XDbgBlockGraphNode]?
        var edges: [XDbgBlockGraphEdge]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "nodes": nodes = try [XDbgBlockGraphNode](from: &reader)
            case "edges": edges = try [XDbgBlockGraphEdge](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let nodes else { throw .missingMember("nodes", at: objectStart) }
        guard let edges else { throw .missingMember("edges", at: objectStart) }
        self.init(edges: edges, nodes: nodes)
    }
}

/// The struct `XDbgBlockGraphEdge`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.XDbgBlockGraphEdge)
public struct XDbgBlockGraphEdge: QAPIObject {
    /// `shared-perm`: `[BlockPermission]`.
    public var sharedPerm: [BlockPermission]
    /// `parent`: `uint64`.
    public var parent: UInt64
    /// `child`: `uint64`.
    public var child: UInt64
    /// `name`: `str`.
    public var name: String
    /// `perm`: `[BlockPermission]`.
    public var perm: [BlockPermission]

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("parent", parent)
        writer.member("child", child)
        writer.member("name", name)
        writer.member("perm", perm)
        writer.member("shared-perm", sharedPerm)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension XDbgBlockGraphEdge {
    /// Creates a value.
    public init(parent: UInt64, child: UInt64, name: String, perm: [BlockPermission], sharedPerm: [BlockPermission]) {
        self.init(sharedPerm: sharedPerm, parent: parent, child: child, name: name, perm: perm)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var parent: UInt64?
        var child: UInt64?
        var name: String?
        var perm: [BlockPermission]?
        var sharedPerm: [BlockPermission]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "parent": parent = try UInt64(from: &reader)
            case "child": child = try UInt64(from: &reader)
            case "name": name = try String(from: &reader)
            case "perm": perm = try [BlockPermission](from: &reader)
            case "shared-perm": sharedPerm = try [BlockPermission](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let parent else { throw .missingMember("parent", at: objectStart) }
        guard let child else { throw .missingMember("child", at: objectStart) }
        guard let name else { throw .missingMember("name", at: objectStart) }
        guard let perm else { throw .missingMember("perm", at: objectStart) }
        guard let sharedPerm else { throw .missingMember("shared-perm", at: objectStart) }
        self.init(sharedPerm: sharedPerm, parent: parent, child: child, name: name, perm: perm)
    }
}

/// The struct `XDbgBlockGraphNode`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.XDbgBlockGraphNode)
public struct XDbgBlockGraphNode: QAPIObject {
    /// `name`: `str`.
    public var name: String
    /// `id`: `uint64`.
    public var id: UInt64
    /// `type`: `XDbgBlockGraphNodeType`.
    public var type: XDbgBlockGraphNodeType

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
        writer.member("type", type)
        writer.member("name", name)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension XDbgBlockGraphNode {
    /// Creates a value.
    public init(id: UInt64, type: XDbgBlockGraphNodeType, name: String) {
        self.init(name: name, id: id, type: type)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: UInt64?
        var type: XDbgBlockGraphNodeType?
        var name: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try UInt64(from: &reader)
            case "type": type = try XDbgBlockGraphNodeType(from: &reader)
            case "name": name = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        guard let type else { throw .missingMember("type", at: objectStart) }
        guard let name else { throw .missingMember("name", at: objectStart) }
        self.init(name: name, id: id, type: type)
    }
}

/// The enum `XDbgBlockGraphNodeType`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.XDbgBlockGraphNodeType)
public struct XDbgBlockGraphNodeType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `block-backend`.
    public static var blockBackend: XDbgBlockGraphNodeType { XDbgBlockGraphNodeType(rawValue: "block-backend") }
    /// `block-job`.
    public static var blockJob: XDbgBlockGraphNodeType { XDbgBlockGraphNodeType(rawValue: "block-job") }
    /// `block-driver`.
    public static var blockDriver: XDbgBlockGraphNodeType { XDbgBlockGraphNodeType(rawValue: "block-driver") }
}
