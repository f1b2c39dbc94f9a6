// Made by 'qapi-codegen generate' from the module 'replay' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `query-replay`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-replay.query-replay)
public struct QueryReplayCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = ReplayInfo
    /// The name on the wire.
    public static var name: String { "query-replay" }

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

/// The command `replay-break`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-replay.replay-break)
public struct ReplayBreakCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "replay-break" }
    /// `icount`: `int`.
    public var icount: Int

    /// Creates a value.
    public init(icount: Int) {
        self.icount = icount
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var icount: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "icount": icount = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let icount else { throw .missingMember("icount", at: objectStart) }
        self.init(icount: icount)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("icount", icount)
    }
}

/// The command `replay-delete-break`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-replay.replay-delete-break)
public struct ReplayDeleteBreakCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "replay-delete-break" }

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

/// The command `replay-seek`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-replay.replay-seek)
public struct ReplaySeekCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "replay-seek" }
    /// `icount`: `int`.
    public var icount: Int

    /// Creates a value.
    public init(icount: Int) {
        self.icount = icount
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var icount: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "icount": icount = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let icount else { throw .missingMember("icount", at: objectStart) }
        self.init(icount: icount)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("icount", icount)
    }
}

extension QAPIExecutor {
    /// Executes `query-replay`, see ``QueryReplayCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryReplay(timeout: QMPTimeout = .standard) async throws(QMPError) -> ReplayInfo {
        let command = QueryReplayCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `replay-break`, see ``ReplayBreakCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func replayBreak(icount: Int, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = ReplayBreakCommand(icount: icount)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `replay-delete-break`, see ``ReplayDeleteBreakCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func replayDeleteBreak(timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = ReplayDeleteBreakCommand()
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `replay-seek`, see ``ReplaySeekCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func replaySeek(icount: Int, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = ReplaySeekCommand(icount: icount)
        _ = try await execute(command, timeout: timeout)
    }
}

extension QAPIArgument where Command == ReplayBreakCommand {
    /// `icount`.
    public static var icount: Self { Self(wireName: "icount") }
}

extension QAPIArgument where Command == ReplaySeekCommand {
    /// `icount`.
    public static var icount: Self { Self(wireName: "icount") }
}

/// The struct `ReplayInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-replay.ReplayInfo)
public struct ReplayInfo: QAPIObject {
    /// `icount`: `int`.
    public var icount: Int
    /// `mode`: `ReplayMode`.
    public var mode: ReplayMode
    /// `filename`: `str`.
    public var filename: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("mode", mode)
        writer.member("filename", filename)
        writer.member("icount", icount)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension ReplayInfo {
    /// Creates a value.
    public init(mode: ReplayMode, filename: String? = nil, icount: Int) {
        self.init(icount: icount, mode: mode, filename: filename)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var mode: ReplayMode?
        var filename: String?
        var icount: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "mode": mode = try ReplayMode(from: &reader)
            case "filename": filename = try String(from: &reader)
            case "icount": icount = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let mode else { throw .missingMember("mode", at: objectStart) }
        guard let icount else { throw .missingMember("icount", at: objectStart) }
        self.init(icount: icount, mode: mode, filename: filename)
    }
}

/// The enum `ReplayMode`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-replay.ReplayMode)
public struct ReplayMode: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `none`.
    public static var noneValue: ReplayMode { ReplayMode(rawValue: "none") }
    /// `record`.
    public static var record: ReplayMode { ReplayMode(rawValue: "record") }
    /// `play`.
    public static var play: ReplayMode { ReplayMode(rawValue: "play") }
}
