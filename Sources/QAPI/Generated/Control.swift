// Made by 'qapi-codegen generate' from the module 'control' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `qmp_capabilities`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-control.qmp_capabilities)
public struct QmpCapabilitiesCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "qmp_capabilities" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `enable`: `[QMPCapability]`.
    public var enable: [QMPCapability]?

    /// Creates a value.
    public init(enable: [QMPCapability]? = nil) {
        self.enable = enable
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var enable: [QMPCapability]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "enable": enable = try [QMPCapability](from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(enable: enable)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("enable", enable)
    }
}

/// The command `query-commands`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-control.query-commands)
public struct QueryCommandsCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [CommandInfo]
    /// The name on the wire.
    public static var name: String { "query-commands" }
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

/// The command `query-events`. Since QEMU 5.2 or before. Until QEMU 5.2. Deprecated since QEMU 5.2.
public struct QueryEventsCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [EventInfo]
    /// The name on the wire.
    public static var name: String { "query-events" }

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

/// The command `query-version`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-control.query-version)
public struct QueryVersionCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = VersionInfo
    /// The name on the wire.
    public static var name: String { "query-version" }
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

/// The command `quit`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-control.quit)
public struct QuitCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "quit" }
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
    /// Executes `qmp_capabilities`, see ``QmpCapabilitiesCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func qmpCapabilities(
        enable: [QMPCapability]? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = QmpCapabilitiesCommand(enable: enable)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `query-commands`, see ``QueryCommandsCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryCommands(timeout: QMPTimeout = .standard) async throws(QMPError) -> [CommandInfo] {
        let command = QueryCommandsCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-events`, see ``QueryEventsCommand``. Since QEMU 5.2 or before. Until QEMU 5.2. Deprecated since QEMU 5.2.
    ///
    /// - Throws: ``QMPError``.
    public func queryEvents(timeout: QMPTimeout = .standard) async throws(QMPError) -> [EventInfo] {
        let command = QueryEventsCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-version`, see ``QueryVersionCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryVersion(timeout: QMPTimeout = .standard) async throws(QMPError) -> VersionInfo {
        let command = QueryVersionCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `quit`, see ``QuitCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func quit(timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = QuitCommand()
        _ = try await execute(command, timeout: timeout)
    }
}

extension QAPIArgument where Command == QmpCapabilitiesCommand {
    /// `enable`.
    public static var enable: Self { Self(wireName: "enable") }
}

/// The struct `CommandInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-control.CommandInfo)
public struct CommandInfo: QAPIObject {
    /// `name`: `str`.
    public var name: String

    /// Creates a value.
    public init(name: String) {
        self.name = name
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        self.init(name: name)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `EventInfo`. Since QEMU 5.2 or before. Until QEMU 5.2.
public struct EventInfo: QAPIObject {
    /// `name`: `str`.
    public var name: String

    /// Creates a value.
    public init(name: String) {
        self.name = name
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        self.init(name: name)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The enum `QMPCapability`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-control.QMPCapability)
public struct QMPCapability: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `oob`.
    public static var oob: QMPCapability { QMPCapability(rawValue: "oob") }
}

/// The struct `VersionInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-control.VersionInfo)
public struct VersionInfo: QAPIObject {
    /// `package`: `str`.
    public var package: String
    /// `qemu`: `VersionTriple`.
    public var qemu: VersionTriple

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("qemu", qemu)
        writer.member("package", package)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension VersionInfo {
    /// Creates a value.
    public init(qemu: VersionTriple, package: String) {
        self.init(package: package, qemu: qemu)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var qemu: VersionTriple?
        var package: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "qemu": qemu = try VersionTriple(from: &reader)
            case "package": package = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let qemu else { throw .missingMember("qemu", at: objectStart) }
        guard let package else { throw .missingMember("package", at: objectStart) }
        self.init(package: package, qemu: qemu)
    }
}

/// The struct `VersionTriple`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-control.VersionTriple)
public struct VersionTriple: QAPIObject {
    /// `micro`: `int`.
    public var micro: Int
    /// `major`: `int`.
    public var major: Int
    /// `minor`: `int`.
    public var minor: Int

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("major", major)
        writer.member("minor", minor)
        writer.member("micro", micro)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension VersionTriple {
    /// Creates a value.
    public init(major: Int, minor: Int, micro: Int) {
        self.init(micro: micro, major: major, minor: minor)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var major: Int?
        var minor: Int?
        var micro: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "major": major = try Int(from: &reader)
            case "minor": minor = try Int(from: &reader)
            case "micro": micro = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let major else { throw .missingMember("major", at: objectStart) }
        guard let minor else { throw .missingMember("minor", at: objectStart) }
        guard let micro else { throw .missingMember("micro", at: objectStart) }
        self.init(micro: micro, major: major, minor: minor)
    }
}
