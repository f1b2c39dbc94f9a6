// Made by 'qapi-codegen generate' from the module 'authz' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The struct `AuthZListFileProperties`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-authz.AuthZListFileProperties)
public struct AuthZListFileProperties: QAPIObject {
    /// `refresh`: `bool`.
    public var refresh: Bool?
    /// `filename`: `str`.
    public var filename: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("filename", filename)
        writer.member("refresh", refresh)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension AuthZListFileProperties {
    /// Creates a value.
    public init(filename: String, refresh: Bool? = nil) {
        self.init(refresh: refresh, filename: filename)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var filename: String?
        var refresh: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "filename": filename = try String(from: &reader)
            case "refresh": refresh = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let filename else { throw .missingMember("filename", at: objectStart) }
        self.init(refresh: refresh, filename: filename)
    }
}

/// The struct `AuthZListProperties`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-authz.AuthZListProperties)
public struct AuthZListProperties: QAPIObject {
    /// `rules`: `[QAuthZListRule]`.
    public var rules: [QAuthZListRule]?
    /// `policy`: `QAuthZListPolicy`.
    public var policy: QAuthZListPolicy?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("policy", policy)
        writer.member("rules", rules)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension AuthZListProperties {
    /// Creates a value.
    public init(policy: QAuthZListPolicy? = nil, rules: [QAuthZListRule]? = nil) {
        self.init(rules: rules, policy: policy)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var policy: QAuthZListPolicy?
        var rules: [QAuthZListRule]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "policy": policy = try QAuthZListPolicy(from: &reader)
            case "rules": rules = try [QAuthZListRule](from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(rules: rules, policy: policy)
    }
}

/// The struct `AuthZPAMProperties`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-authz.AuthZPAMProperties)
public struct AuthZPAMProperties: QAPIObject {
    /// `service`: `str`.
    public var service: String

    /// Creates a value.
    public init(service: String) {
        self.service = service
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var service: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "service": service = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let service else { throw .missingMember("service", at: objectStart) }
        self.init(service: service)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("service", service)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `AuthZSimpleProperties`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-authz.AuthZSimpleProperties)
public struct AuthZSimpleProperties: QAPIObject {
    /// `identity`: `str`.
    public var identity: String

    /// Creates a value.
    public init(identity: String) {
        self.identity = identity
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var identity: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "identity": identity = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let identity else { throw .missingMember("identity", at: objectStart) }
        self.init(identity: identity)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("identity", identity)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The enum `QAuthZListFormat`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-authz.QAuthZListFormat)
public struct QAuthZListFormat: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `exact`.
    public static var exact: QAuthZListFormat { QAuthZListFormat(rawValue: "exact") }
    /// `glob`.
    public static var glob: QAuthZListFormat { QAuthZListFormat(rawValue: "glob") }
}

/// The enum `QAuthZListPolicy`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-authz.QAuthZListPolicy)
public struct QAuthZListPolicy: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `deny`.
    public static var deny: QAuthZListPolicy { QAuthZListPolicy(rawValue: "deny") }
    /// `allow`.
    public static var allow: QAuthZListPolicy { QAuthZListPolicy(rawValue: "allow") }
}

/// The struct `QAuthZListRule`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-authz.QAuthZListRule)
public struct QAuthZListRule: QAPIObject {
    /// `format`: `QAuthZListFormat`.
    public var format: QAuthZListFormat?
    /// `match`: `str`.
    public var match: String
    /// `policy`: `QAuthZListPolicy`.
    public var policy: QAuthZListPolicy

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("match", match)
        writer.member("policy", policy)
        writer.member("format", format)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension QAuthZListRule {
    /// Creates a value.
    public init(match: String, policy: QAuthZListPolicy, format: QAuthZListFormat? = nil) {
        self.init(format: format, match: match, policy: policy)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var match: String?
        var policy: QAuthZListPolicy?
        var format: QAuthZListFormat?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "match": match = try String(from: &reader)
            case "policy": policy = try QAuthZListPolicy(from: &reader)
            case "format": format = try QAuthZListFormat(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let match else { throw .missingMember("match", at: objectStart) }
        guard let policy else { throw .missingMember("policy", at: objectStart) }
        self.init(format: format, match: match, policy: policy)
    }
}
