// Made by 'qapi-codegen generate' from the module 'introspect' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `query-qmp-schema`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-introspect.query-qmp-schema)
public struct QueryQmpSchemaCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [SchemaInfo]
    /// The name on the wire.
    public static var name: String { "query-qmp-schema" }
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
    /// Executes `query-qmp-schema`, see ``QueryQmpSchemaCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryQmpSchema(timeout: QMPTimeout = .standard) async throws(QMPError) -> [SchemaInfo] {
        let command = QueryQmpSchemaCommand()
        return try await execute(command, timeout: timeout)
    }
}

/// The enum `JSONType`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-introspect.JSONType)
public struct JSONType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `string`.
    public static var string: JSONType { JSONType(rawValue: "string") }
    /// `number`.
    public static var number: JSONType { JSONType(rawValue: "number") }
    /// `int`.
    public static var int: JSONType { JSONType(rawValue: "int") }
    /// `boolean`.
    public static var boolean: JSONType { JSONType(rawValue: "boolean") }
    /// `null`.
    public static var null: JSONType { JSONType(rawValue: "null") }
    /// `object`.
    public static var object: JSONType { JSONType(rawValue: "object") }
    /// `array`.
    public static var array: JSONType { JSONType(rawValue: "array") }
    /// `value`.
    public static var value: JSONType { JSONType(rawValue: "value") }
}

/// The union `SchemaInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfo)
public struct SchemaInfo: QAPIObject {
    /// `name`: `str`.
    public var name: String
    /// `features`: `[str]`.
    public var features: [String]?
    /// The members that depend on `meta-type`.
    public var branch: Branch

    /// `meta-type`: `SchemaMetaType`.
    public var metaType: SchemaMetaType { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("meta-type", metaType)
        writer.member("name", name)
        writer.member("features", features)
        branch.writeMembers(to: &writer)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }

    /// What depends on `meta-type`.
    public enum Branch: Sendable {
        /// `builtin`.
        case builtin(SchemaInfoBuiltin)
        /// `enum`.
        case `enum`(SchemaInfoEnum)
        /// `array`.
        case array(SchemaInfoArray)
        /// `object`.
        case object(SchemaInfoObject)
        /// `alternate`.
        case alternate(SchemaInfoAlternate)
        /// `command`.
        case command(SchemaInfoCommand)
        /// `event`.
        case event(SchemaInfoEvent)
        /// A value that is not known here, with the members that came with it.
        case other(SchemaMetaType, JSONObject)

        /// The value of `meta-type`.
        public var tag: SchemaMetaType {
            switch self {
            case .builtin: .builtin
            case .enum: .enum
            case .array: .array
            case .object: .object
            case .alternate: .alternate
            case .command: .command
            case .event: .event
            case .other(let tag, _): tag
            }
        }

        init(_ tag: SchemaMetaType, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "builtin": self = .builtin(try SchemaInfoBuiltin(from: &reader))
            case "enum": self = .enum(try SchemaInfoEnum(from: &reader))
            case "array": self = .array(try SchemaInfoArray(from: &reader))
            case "object": self = .object(try SchemaInfoObject(from: &reader))
            case "alternate": self = .alternate(try SchemaInfoAlternate(from: &reader))
            case "command": self = .command(try SchemaInfoCommand(from: &reader))
            case "event": self = .event(try SchemaInfoEvent(from: &reader))
            default:
                let members = try reader.readObject(without: "meta-type", "name", "features")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .builtin(let value): value.writeMembers(to: &writer)
            case .enum(let value): value.writeMembers(to: &writer)
            case .array(let value): value.writeMembers(to: &writer)
            case .object(let value): value.writeMembers(to: &writer)
            case .alternate(let value): value.writeMembers(to: &writer)
            case .command(let value): value.writeMembers(to: &writer)
            case .event(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "meta-type", "name", "features")
            }
        }
    }
}

extension SchemaInfo {
    /// Creates a value.
    public init(_ branch: Branch, name: String, features: [String]? = nil) {
        self.init(name: name, features: features, branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var name: String?
        var features: [String]?
        var metaType: SchemaMetaType?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "features": features = try [String](from: &reader)
            case "meta-type": metaType = try SchemaMetaType(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        guard let metaType else { throw .missingMember("meta-type", at: objectStart) }
        let branch = try Branch(metaType, from: &again)
        self.init(name: name, features: features, branch: branch)
    }
}

/// The struct `SchemaInfoAlternate`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoAlternate)
public struct SchemaInfoAlternate: QAPIObject {
    /// `members`: `[SchemaInfoAlternateMember]`.
    public var members: [SchemaInfoAlternateMember]

    /// Creates a value.
    public init(members: [SchemaInfoAlternateMember]) {
        self.members = members
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var members: [SchemaInfoAlternateMember]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "members": members = try [SchemaInfoAlternateMember](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let members else { throw .missingMember("members", at: objectStart) }
        self.init(members: members)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("members", members)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `SchemaInfoAlternateMember`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoAlternateMember)
public struct SchemaInfoAlternateMember: QAPIObject {
    /// `type`: `str`.
    public var type: String

    /// Creates a value.
    public init(type: String) {
        self.type = type
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var type: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "type": type = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        self.init(type: type)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("type", type)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `SchemaInfoArray`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoArray)
public struct SchemaInfoArray: QAPIObject {
    /// `element-type`: `str`.
    public var elementType: String

    /// Creates a value.
    public init(elementType: String) {
        self.elementType = elementType
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var elementType: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "element-type": elementType = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let elementType else { throw .missingMember("element-type", at: objectStart) }
        self.init(elementType: elementType)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("element-type", elementType)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `SchemaInfoBuiltin`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoBuiltin)
public struct SchemaInfoBuiltin: QAPIObject {
    /// `json-type`: `JSONType`.
    public var jsonType: JSONType

    /// Creates a value.
    public init(jsonType: JSONType) {
        self.jsonType = jsonType
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var jsonType: JSONType?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "json-type": jsonType = try JSONType(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let jsonType else { throw .missingMember("json-type", at: objectStart) }
        self.init(jsonType: jsonType)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("json-type", jsonType)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `SchemaInfoCommand`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoCommand)
public struct SchemaInfoCommand: QAPIObject {
    /// `allow-oob`: `bool`.
    public var allowOob: Bool?
    /// `arg-type`: `str`.
    public var argType: String
    /// `ret-type`: `str`.
    public var retType: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("arg-type", argType)
        writer.member("ret-type", retType)
        writer.member("allow-oob", allowOob)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension SchemaInfoCommand {
    /// Creates a value.
    public init(argType: String, retType: String, allowOob: Bool? = nil) {
        self.init(allowOob: allowOob, argType: argType, retType: retType)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var argType: String?
        var retType: String?
        var allowOob: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "arg-type": argType = try String(from: &reader)
            case "ret-type": retType = try String(from: &reader)
            case "allow-oob": allowOob = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let argType else { throw .missingMember("arg-type", at: objectStart) }
        guard let retType else { throw .missingMember("ret-type", at: objectStart) }
        self.init(allowOob: allowOob, argType: argType, retType: retType)
    }
}

/// The struct `SchemaInfoEnum`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoEnum)
public struct SchemaInfoEnum: QAPIObject {
    /// `values`: `[str]`. Deprecated since QEMU 6.2.
    public var values: [String]?
    /// `members`: `[SchemaInfoEnumMember]`. Since QEMU 6.2.
    public var members: [SchemaInfoEnumMember]?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("members", members)
        writer.member("values", values)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension SchemaInfoEnum {
    /// Creates a value.
    public init(members: [SchemaInfoEnumMember]? = nil, values: [String]? = nil) {
        self.init(values: values, members: members)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var members: [SchemaInfoEnumMember]?
        var values: [String]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "members": members = try [SchemaInfoEnumMember](from: &reader)
            case "values": values = try [String](from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(values: values, members: members)
    }
}

/// The struct `SchemaInfoEnumMember`. Since QEMU 6.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoEnumMember)
public struct SchemaInfoEnumMember: QAPIObject {
    /// `features`: `[str]`.
    public var features: [String]?
    /// `name`: `str`.
    public var name: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("features", features)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension SchemaInfoEnumMember {
    /// Creates a value.
    public init(name: String, features: [String]? = nil) {
        self.init(features: features, name: name)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var features: [String]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "features": features = try [String](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        self.init(features: features, name: name)
    }
}

/// The struct `SchemaInfoEvent`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoEvent)
public struct SchemaInfoEvent: QAPIObject {
    /// `arg-type`: `str`.
    public var argType: String

    /// Creates a value.
    public init(argType: String) {
        self.argType = argType
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var argType: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "arg-type": argType = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let argType else { throw .missingMember("arg-type", at: objectStart) }
        self.init(argType: argType)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("arg-type", argType)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `SchemaInfoObject`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoObject)
public struct SchemaInfoObject: QAPIObject {
    /// `variants`: `[SchemaInfoObjectVariant]`.
    public var variants: [SchemaInfoObjectVariant]?
    /// `members`: `[SchemaInfoObjectMember]`.
    public var members: [SchemaInfoObjectMember]
    /// `tag`: `str`.
    public var tag: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("members", members)
        writer.member("tag", tag)
        writer.member("variants", variants)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension SchemaInfoObject {
    /// Creates a value.
    public init(members: [SchemaInfoObjectMember], tag: String? = nil, variants: [SchemaInfoObjectVariant]? = nil) {
        self.init(variants: variants, members: members, tag: tag)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var members: [SchemaInfoObjectMember]?
        var tag: String?
        var variants: [SchemaInfoObjectVariant]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "members": members = try [SchemaInfoObjectMember](from: &reader)
            case "tag": tag = try String(from: &reader)
            case "variants": variants = try [SchemaInfoObjectVariant](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let members else { throw .missingMember("members", at: objectStart) }
        self.init(variants: variants, members: members, tag: tag)
    }
}

/// The struct `SchemaInfoObjectMember`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoObjectMember)
public struct SchemaInfoObjectMember: QAPIObject {
    /// `features`: `[str]`.
    public var features: [String]?
    /// `name`: `str`.
    public var name: String
    /// `type`: `str`.
    public var type: String
    /// `default`: `any`.
    public var `default`: JSONValue?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("type", type)
        writer.member("default", `default`)
        writer.member("features", features)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension SchemaInfoObjectMember {
    /// Creates a value.
    public init(name: String, type: String, `default`: JSONValue? = nil, features: [String]? = nil) {
        self.init(features: features, name: name, type: type, default: `default`)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var type: String?
        var `default`: JSONValue?
        var features: [String]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "type": type = try String(from: &reader)
            case "default": `default` = try JSONValue(from: &reader)
            case "features": features = try [String](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        guard let type else { throw .missingMember("type", at: objectStart) }
        self.init(features: features, name: name, type: type, default: `default`)
    }
}

/// The struct `SchemaInfoObjectVariant`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoObjectVariant)
public struct SchemaInfoObjectVariant: QAPIObject {
    /// `type`: `str`.
    public var type: String
    /// `case`: `str`.
    public var `case`: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("case", `case`)
        writer.member("type", type)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension SchemaInfoObjectVariant {
    /// Creates a value.
    public init(`case`: String, type: String) {
        self.init(type: type, case: `case`)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var `case`: String?
        var type: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "case": `case` = try String(from: &reader)
            case "type": type = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let `case` else { throw .missingMember("case", at: objectStart) }
        guard let type else { throw .missingMember("type", at: objectStart) }
        self.init(type: type, case: `case`)
    }
}

/// The enum `SchemaMetaType`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-introspect.SchemaMetaType)
public struct SchemaMetaType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `builtin`.
    public static var builtin: SchemaMetaType { SchemaMetaType(rawValue: "builtin") }
    /// `enum`.
    public static var `enum`: SchemaMetaType { SchemaMetaType(rawValue: "enum") }
    /// `array`.
    public static var array: SchemaMetaType { SchemaMetaType(rawValue: "array") }
    /// `object`.
    public static var object: SchemaMetaType { SchemaMetaType(rawValue: "object") }
    /// `alternate`.
    public static var alternate: SchemaMetaType { SchemaMetaType(rawValue: "alternate") }
    /// `command`.
    public static var command: SchemaMetaType { SchemaMetaType(rawValue: "command") }
    /// `event`.
    public static var event: SchemaMetaType { SchemaMetaType(rawValue: "event") }
}
