// Made by 'qapi-codegen generate' from the module 'trace' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `trace-event-get-state`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-trace.trace-event-get-state)
public struct TraceEventGetStateCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [TraceEventInfo]
    /// The name on the wire.
    public static var name: String { "trace-event-get-state" }
    /// `name`: `str`.
    public var name: String
    /// `vcpu`: `int`. Until QEMU 9.0. Deprecated since QEMU 8.1.
    public var vcpu: Int?

    /// Creates a value.
    public init(name: String, vcpu: Int? = nil) {
        self.name = name
        self.vcpu = vcpu
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var vcpu: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "vcpu": vcpu = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        self.init(name: name, vcpu: vcpu)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("vcpu", vcpu)
    }
}

/// The command `trace-event-set-state`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-trace.trace-event-set-state)
public struct TraceEventSetStateCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "trace-event-set-state" }
    /// `name`: `str`.
    public var name: String
    /// `enable`: `bool`.
    public var enable: Bool
    /// `ignore-unavailable`: `bool`.
    public var ignoreUnavailable: Bool?
    /// `vcpu`: `int`. Until QEMU 9.0. Deprecated since QEMU 8.1.
    public var vcpu: Int?

    /// Creates a value.
    public init(name: String, enable: Bool, ignoreUnavailable: Bool? = nil, vcpu: Int? = nil) {
        self.name = name
        self.enable = enable
        self.ignoreUnavailable = ignoreUnavailable
        self.vcpu = vcpu
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var enable: Bool?
        var ignoreUnavailable: Bool?
        var vcpu: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "enable": enable = try Bool(from: &reader)
            case "ignore-unavailable": ignoreUnavailable = try Bool(from: &reader)
            case "vcpu": vcpu = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        guard let enable else { throw .missingMember("enable", at: objectStart) }
        self.init(name: name, enable: enable, ignoreUnavailable: ignoreUnavailable, vcpu: vcpu)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("enable", enable)
        writer.member("ignore-unavailable", ignoreUnavailable)
        writer.member("vcpu", vcpu)
    }
}

extension QAPIExecutor {
    /// Executes `trace-event-get-state`, see ``TraceEventGetStateCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func traceEventGetState(
        name: String,
        vcpu: Int? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> [TraceEventInfo] {
        let command = TraceEventGetStateCommand(name: name, vcpu: vcpu)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `trace-event-set-state`, see ``TraceEventSetStateCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func traceEventSetState(
        name: String,
        enable: Bool,
        ignoreUnavailable: Bool? = nil,
        vcpu: Int? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = TraceEventSetStateCommand(
            name: name,
            enable: enable,
            ignoreUnavailable: ignoreUnavailable,
            vcpu: vcpu
        )
        _ = try await execute(command, timeout: timeout)
    }
}

extension QAPIArgument where Command == TraceEventGetStateCommand {
    /// `name`.
    public static var name: Self { Self(wireName: "name") }
    /// `vcpu`.
    public static var vcpu: Self { Self(wireName: "vcpu") }
}

extension QAPIArgument where Command == TraceEventSetStateCommand {
    /// `name`.
    public static var name: Self { Self(wireName: "name") }
    /// `enable`.
    public static var enable: Self { Self(wireName: "enable") }
    /// `ignore-unavailable`.
    public static var ignoreUnavailable: Self { Self(wireName: "ignore-unavailable") }
    /// `vcpu`.
    public static var vcpu: Self { Self(wireName: "vcpu") }
}

/// The struct `TraceEventInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-trace.TraceEventInfo)
public struct TraceEventInfo: QAPIObject {
    /// `vcpu`: `bool`. Until QEMU 9.0. Deprecated since QEMU 8.1.
    public var vcpu: Bool?
    /// `name`: `str`.
    public var name: String
    /// `state`: `TraceEventState`.
    public var state: TraceEventState

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("state", state)
        writer.member("vcpu", vcpu)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension TraceEventInfo {
    /// Creates a value.
    public init(name: String, state: TraceEventState, vcpu: Bool? = nil) {
        self.init(vcpu: vcpu, name: name, state: state)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var state: TraceEventState?
        var vcpu: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "state": state = try TraceEventState(from: &reader)
            case "vcpu": vcpu = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        guard let state else { throw .missingMember("state", at: objectStart) }
        self.init(vcpu: vcpu, name: name, state: state)
    }
}

/// The enum `TraceEventState`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-trace.TraceEventState)
public struct TraceEventState: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `unavailable`.
    public static var unavailable: TraceEventState { TraceEventState(rawValue: "unavailable") }
    /// `disabled`.
    public static var disabled: TraceEventState { TraceEventState(rawValue: "disabled") }
    /// `enabled`.
    public static var enabled: TraceEventState { TraceEventState(rawValue: "enabled") }
}
