// Made by 'qapi-codegen generate' from the module 'common' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The enum `GrabToggleKeys`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.GrabToggleKeys)
public struct GrabToggleKeys: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `ctrl-ctrl`.
    public static var ctrlCtrl: GrabToggleKeys { GrabToggleKeys(rawValue: "ctrl-ctrl") }
    /// `alt-alt`.
    public static var altAlt: GrabToggleKeys { GrabToggleKeys(rawValue: "alt-alt") }
    /// `shift-shift`.
    public static var shiftShift: GrabToggleKeys { GrabToggleKeys(rawValue: "shift-shift") }
    /// `meta-meta`.
    public static var metaMeta: GrabToggleKeys { GrabToggleKeys(rawValue: "meta-meta") }
    /// `scrolllock`.
    public static var scrolllock: GrabToggleKeys { GrabToggleKeys(rawValue: "scrolllock") }
    /// `ctrl-scrolllock`.
    public static var ctrlScrolllock: GrabToggleKeys { GrabToggleKeys(rawValue: "ctrl-scrolllock") }
}

/// The enum `HostMemPolicy`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.HostMemPolicy)
public struct HostMemPolicy: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `default`.
    public static var `default`: HostMemPolicy { HostMemPolicy(rawValue: "default") }
    /// `preferred`.
    public static var preferred: HostMemPolicy { HostMemPolicy(rawValue: "preferred") }
    /// `bind`.
    public static var bind: HostMemPolicy { HostMemPolicy(rawValue: "bind") }
    /// `interleave`.
    public static var interleave: HostMemPolicy { HostMemPolicy(rawValue: "interleave") }
}

/// The struct `HumanReadableText`. Since QEMU 6.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-common.HumanReadableText)
public struct HumanReadableText: QAPIObject {
    /// `human-readable-text`: `str`.
    public var humanReadableText: String

    /// Creates a value.
    public init(humanReadableText: String) {
        self.humanReadableText = humanReadableText
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var humanReadableText: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "human-readable-text": humanReadableText = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let humanReadableText else { throw .missingMember("human-readable-text", at: objectStart) }
        self.init(humanReadableText: humanReadableText)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("human-readable-text", humanReadableText)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The enum `IoOperationType`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.IoOperationType)
public struct IoOperationType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `read`.
    public static var read: IoOperationType { IoOperationType(rawValue: "read") }
    /// `write`.
    public static var write: IoOperationType { IoOperationType(rawValue: "write") }
}

/// The enum `NetFilterDirection`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.NetFilterDirection)
public struct NetFilterDirection: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `all`.
    public static var all: NetFilterDirection { NetFilterDirection(rawValue: "all") }
    /// `rx`.
    public static var rx: NetFilterDirection { NetFilterDirection(rawValue: "rx") }
    /// `tx`.
    public static var tx: NetFilterDirection { NetFilterDirection(rawValue: "tx") }
}

/// The enum `OnOffAuto`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.OnOffAuto)
public struct OnOffAuto: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `auto`.
    public static var auto: OnOffAuto { OnOffAuto(rawValue: "auto") }
    /// `on`.
    public static var on: OnOffAuto { OnOffAuto(rawValue: "on") }
    /// `off`.
    public static var off: OnOffAuto { OnOffAuto(rawValue: "off") }
}

/// The alternate `StrOrNull`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-common.StrOrNull)
public enum StrOrNull: QAPIObject {
    /// A string.
    case string(String)
    /// `null`.
    case null
    /// A value of another kind, which no release is known to have.
    case other(JSONValue)

    /// Reads a value, whose kind decides on the case.
    public init(from reader: inout JSONReader) throws(JSONError) {
        switch try reader.peekKind() {
        case .string: self = .string(try String(from: &reader))
        case .null:
            _ = try reader.readNull()
            self = .null
        default: self = .other(try JSONValue(from: &reader))
        }
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): value.write(to: &writer)
        case .null: writer.writeNull()
        case .other(let value): value.write(to: &writer)
        }
    }
}
