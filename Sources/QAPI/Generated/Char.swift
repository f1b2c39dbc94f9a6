// Made by 'qapi-codegen generate' from the module 'char' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `chardev-add`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.chardev-add)
public struct ChardevAddCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = ChardevReturn
    /// The name on the wire.
    public static var name: String { "chardev-add" }
    /// `id`: `str`.
    public var id: String
    /// `backend`: `ChardevBackend`.
    public var backend: ChardevBackend

    /// Creates a value.
    public init(id: String, backend: ChardevBackend) {
        self.id = id
        self.backend = backend
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: String?
        var backend: ChardevBackend?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            case "backend": backend = try ChardevBackend(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        guard let backend else { throw .missingMember("backend", at: objectStart) }
        self.init(id: id, backend: backend)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
        writer.member("backend", backend)
    }
}

/// The command `chardev-change`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.chardev-change)
public struct ChardevChangeCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = ChardevReturn
    /// The name on the wire.
    public static var name: String { "chardev-change" }
    /// `id`: `str`.
    public var id: String
    /// `backend`: `ChardevBackend`.
    public var backend: ChardevBackend

    /// Creates a value.
    public init(id: String, backend: ChardevBackend) {
        self.id = id
        self.backend = backend
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: String?
        var backend: ChardevBackend?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            case "backend": backend = try ChardevBackend(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        guard let backend else { throw .missingMember("backend", at: objectStart) }
        self.init(id: id, backend: backend)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
        writer.member("backend", backend)
    }
}

/// The command `chardev-remove`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.chardev-remove)
public struct ChardevRemoveCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "chardev-remove" }
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

/// The command `chardev-send-break`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.chardev-send-break)
public struct ChardevSendBreakCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "chardev-send-break" }
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

/// The command `query-chardev`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.query-chardev)
public struct QueryChardevCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [ChardevInfo]
    /// The name on the wire.
    public static var name: String { "query-chardev" }
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

/// The command `query-chardev-backends`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.query-chardev-backends)
public struct QueryChardevBackendsCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [ChardevBackendInfo]
    /// The name on the wire.
    public static var name: String { "query-chardev-backends" }

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

/// The command `ringbuf-read`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.ringbuf-read)
public struct RingbufReadCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = String
    /// The name on the wire.
    public static var name: String { "ringbuf-read" }
    /// `device`: `str`.
    public var device: String
    /// `size`: `int`.
    public var size: Int
    /// `format`: `DataFormat`.
    public var format: DataFormat?

    /// Creates a value.
    public init(device: String, size: Int, format: DataFormat? = nil) {
        self.device = device
        self.size = size
        self.format = format
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var device: String?
        var size: Int?
        var format: DataFormat?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try String(from: &reader)
            case "size": size = try Int(from: &reader)
            case "format": format = try DataFormat(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let device else { throw .missingMember("device", at: objectStart) }
        guard let size else { throw .missingMember("size", at: objectStart) }
        self.init(device: device, size: size, format: format)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("device", device)
        writer.member("size", size)
        writer.member("format", format)
    }
}

/// The command `ringbuf-write`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.ringbuf-write)
public struct RingbufWriteCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "ringbuf-write" }
    /// `device`: `str`.
    public var device: String
    /// `data`: `str`.
    public var data: String
    /// `format`: `DataFormat`.
    public var format: DataFormat?

    /// Creates a value.
    public init(device: String, data: String, format: DataFormat? = nil) {
        self.device = device
        self.data = data
        self.format = format
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var device: String?
        var data: String?
        var format: DataFormat?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try String(from: &reader)
            case "data": data = try String(from: &reader)
            case "format": format = try DataFormat(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let device else { throw .missingMember("device", at: objectStart) }
        guard let data else { throw .missingMember("data", at: objectStart) }
        self.init(device: device, data: data, format: format)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("device", device)
        writer.member("data", data)
        writer.member("format", format)
    }
}

extension QAPIExecutor {
    /// Executes `chardev-add`, see ``ChardevAddCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func chardevAdd(
        id: String,
        backend: ChardevBackend,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> ChardevReturn {
        let command = ChardevAddCommand(id: id, backend: backend)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `chardev-change`, see ``ChardevChangeCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func chardevChange(
        id: String,
        backend: ChardevBackend,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> ChardevReturn {
        let command = ChardevChangeCommand(id: id, backend: backend)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `chardev-remove`, see ``ChardevRemoveCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func chardevRemove(id: String, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = ChardevRemoveCommand(id: id)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `chardev-send-break`, see ``ChardevSendBreakCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func chardevSendBreak(id: String, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = ChardevSendBreakCommand(id: id)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `query-chardev`, see ``QueryChardevCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryChardev(timeout: QMPTimeout = .standard) async throws(QMPError) -> [ChardevInfo] {
        let command = QueryChardevCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-chardev-backends`, see ``QueryChardevBackendsCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryChardevBackends(timeout: QMPTimeout = .standard) async throws(QMPError) -> [ChardevBackendInfo] {
        let command = QueryChardevBackendsCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `ringbuf-read`, see ``RingbufReadCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func ringbufRead(
        device: String,
        size: Int,
        format: DataFormat? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> String {
        let command = RingbufReadCommand(device: device, size: size, format: format)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `ringbuf-write`, see ``RingbufWriteCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func ringbufWrite(
        device: String,
        data: String,
        format: DataFormat? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = RingbufWriteCommand(device: device, data: data, format: format)
        _ = try await execute(command, timeout: timeout)
    }
}

extension QAPIArgument where Command == ChardevAddCommand {
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
    /// `backend`.
    public static var backend: Self { Self(wireName: "backend") }
}

extension QAPIArgument where Command == ChardevChangeCommand {
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
    /// `backend`.
    public static var backend: Self { Self(wireName: "backend") }
}

extension QAPIArgument where Command == ChardevRemoveCommand {
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
}

extension QAPIArgument where Command == ChardevSendBreakCommand {
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
}

extension QAPIArgument where Command == RingbufReadCommand {
    /// `device`.
    public static var device: Self { Self(wireName: "device") }
    /// `size`.
    public static var size: Self { Self(wireName: "size") }
    /// `format`.
    public static var format: Self { Self(wireName: "format") }
}

extension QAPIArgument where Command == RingbufWriteCommand {
    /// `device`.
    public static var device: Self { Self(wireName: "device") }
    /// `data`.
    public static var data: Self { Self(wireName: "data") }
    /// `format`.
    public static var format: Self { Self(wireName: "format") }
}

/// The event `VSERPORT_CHANGE`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-char.VSERPORT_CHANGE)
public struct VserportChangeEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "VSERPORT_CHANGE" }
    /// `id`: `str`.
    public var id: String
    /// `open`: `bool`.
    public var open: Bool

    /// Creates a value.
    public init(id: String, open: Bool) {
        self.id = id
        self.open = open
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: String?
        var open: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            case "open": open = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        guard let open else { throw .missingMember("open", at: objectStart) }
        self.init(id: id, open: open)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
        writer.member("open", open)
    }
}

/// The union `ChardevBackend`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevBackend)
public struct ChardevBackend: QAPIObject {
    /// The members that depend on `type`.
    public var branch: Branch

    /// `type`: `ChardevBackendKind`.
    public var type: ChardevBackendKind { branch.tag }

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
        /// `file`.
        case file(ChardevFile)
        /// `serial`. Only where QEMU is built with `HAVE_CHARDEV_SERIAL`.
        case serial(ChardevHostdev)
        /// `parallel`. Only where QEMU is built with `HAVE_CHARDEV_PARALLEL`.
        case parallel(ChardevHostdev)
        /// `pipe`.
        case pipe(ChardevHostdev)
        /// `socket`.
        case socket(ChardevSocket)
        /// `udp`.
        case udp(ChardevUdp)
        /// `pty`.
        case pty(ChardevPty)
        /// `null`.
        case null(ChardevCommon)
        /// `mux`.
        case mux(ChardevMux)
        /// `hub`. Since QEMU 10.0.
        case hub(ChardevHub)
        /// `msmouse`.
        case msmouse(ChardevCommon)
        /// `wctablet`.
        case wctablet(ChardevCommon)
        /// `braille`. Only where QEMU is built with `CONFIG_BRLAPI`.
        case braille(ChardevCommon)
        /// `testdev`.
        case testdev(ChardevCommon)
        /// `stdio`.
        case stdio(ChardevStdio)
        /// `console`. Only where QEMU is built with `CONFIG_WIN32`.
        case console(ChardevCommon)
        /// `spicevmc`. Only where QEMU is built with `CONFIG_SPICE`.
        case spicevmc(ChardevSpiceChannel)
        /// `spiceport`. Only where QEMU is built with `CONFIG_SPICE`.
        case spiceport(ChardevSpicePort)
        /// `qemu-vdagent`. Since QEMU 6.1. Only where QEMU is built with `CONFIG_SPICE_PROTOCOL`.
        case qemuVdagent(ChardevQemuVDAgent)
        /// `dbus`. Since QEMU 7.0. Only where QEMU is built with `CONFIG_DBUS_DISPLAY`.
        case dbus(ChardevDBus)
        /// `vc`.
        case vc(ChardevVC)
        /// `ringbuf`.
        case ringbuf(ChardevRingbuf)
        /// `memory`.
        case memory(ChardevRingbuf)
        /// A value that is not known here, with the members that came with it.
        case other(ChardevBackendKind, JSONObject)

        /// The value of `type`.
        public var tag: ChardevBackendKind {
            switch self {
            case .file: .file
            case .serial: .serial
            case .parallel: .parallel
            case .pipe: .pipe
            case .socket: .socket
            case .udp: .udp
            case .pty: .pty
            case .null: .null
            case .mux: .mux
            case .hub: .hub
            case .msmouse: .msmouse
            case .wctablet: .wctablet
            case .braille: .braille
            case .testdev: .testdev
            case .stdio: .stdio
            case .console: .console
            case .spicevmc: .spicevmc
            case .spiceport: .spiceport
            case .qemuVdagent: .qemuVdagent
            case .dbus: .dbus
            case .vc: .vc
            case .ringbuf: .ringbuf
            case .memory: .memory
            case .other(let tag, _): tag
            }
        }

        init(_ tag: ChardevBackendKind, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "file": self = .file(try reader.readObject(for: "data"))
            case "serial": self = .serial(try reader.readObject(for: "data"))
            case "parallel": self = .parallel(try reader.readObject(for: "data"))
            case "pipe": self = .pipe(try reader.readObject(for: "data"))
            case "socket": self = .socket(try reader.readObject(for: "data"))
            case "udp": self = .udp(try reader.readObject(for: "data"))
            case "pty": self = .pty(try reader.readObject(for: "data"))
            case "null": self = .null(try reader.readObject(for: "data"))
            case "mux": self = .mux(try reader.readObject(for: "data"))
            case "hub": self = .hub(try reader.readObject(for: "data"))
            case "msmouse": self = .msmouse(try reader.readObject(for: "data"))
            case "wctablet": self = .wctablet(try reader.readObject(for: "data"))
            case "braille": self = .braille(try reader.readObject(for: "data"))
            case "testdev": self = .testdev(try reader.readObject(for: "data"))
            case "stdio": self = .stdio(try reader.readObject(for: "data"))
            case "console": self = .console(try reader.readObject(for: "data"))
            case "spicevmc": self = .spicevmc(try reader.readObject(for: "data"))
            case "spiceport": self = .spiceport(try reader.readObject(for: "data"))
            case "qemu-vdagent": self = .qemuVdagent(try reader.readObject(for: "data"))
            case "dbus": self = .dbus(try reader.readObject(for: "data"))
            case "vc": self = .vc(try reader.readObject(for: "data"))
            case "ringbuf": self = .ringbuf(try reader.readObject(for: "data"))
            case "memory": self = .memory(try reader.readObject(for: "data"))
            default:
                let members = try reader.readObject(without: "type")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .file(let value): writer.member("data", value)
            case .serial(let value): writer.member("data", value)
            case .parallel(let value): writer.member("data", value)
            case .pipe(let value): writer.member("data", value)
            case .socket(let value): writer.member("data", value)
            case .udp(let value): writer.member("data", value)
            case .pty(let value): writer.member("data", value)
            case .null(let value): writer.member("data", value)
            case .mux(let value): writer.member("data", value)
            case .hub(let value): writer.member("data", value)
            case .msmouse(let value): writer.member("data", value)
            case .wctablet(let value): writer.member("data", value)
            case .braille(let value): writer.member("data", value)
            case .testdev(let value): writer.member("data", value)
            case .stdio(let value): writer.member("data", value)
            case .console(let value): writer.member("data", value)
            case .spicevmc(let value): writer.member("data", value)
            case .spiceport(let value): writer.member("data", value)
            case .qemuVdagent(let value): writer.member("data", value)
            case .dbus(let value): writer.member("data", value)
            case .vc(let value): writer.member("data", value)
            case .ringbuf(let value): writer.member("data", value)
            case .memory(let value): writer.member("data", value)
            case .other(_, let members):
                writer.writeMembers(members, without: "type")
            }
        }
    }
}

extension ChardevBackend {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var type: ChardevBackendKind?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "type": type = try ChardevBackendKind(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        let branch = try Branch(type, from: &again)
        self.init(branch: branch)
    }
}

/// The struct `ChardevBackendInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevBackendInfo)
public struct ChardevBackendInfo: QAPIObject {
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

/// The enum `ChardevBackendKind`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-char.ChardevBackendKind)
public struct ChardevBackendKind: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `file`.
    public static var file: ChardevBackendKind { ChardevBackendKind(rawValue: "file") }
    /// `serial`. Only where QEMU is built with `HAVE_CHARDEV_SERIAL`.
    public static var serial: ChardevBackendKind { ChardevBackendKind(rawValue: "serial") }
    /// `parallel`. Only where QEMU is built with `HAVE_CHARDEV_PARALLEL`.
    public static var parallel: ChardevBackendKind { ChardevBackendKind(rawValue: "parallel") }
    /// `pipe`.
    public static var pipe: ChardevBackendKind { ChardevBackendKind(rawValue: "pipe") }
    /// `socket`.
    public static var socket: ChardevBackendKind { ChardevBackendKind(rawValue: "socket") }
    /// `udp`.
    public static var udp: ChardevBackendKind { ChardevBackendKind(rawValue: "udp") }
    /// `pty`.
    public static var pty: ChardevBackendKind { ChardevBackendKind(rawValue: "pty") }
    /// `null`.
    public static var null: ChardevBackendKind { ChardevBackendKind(rawValue: "null") }
    /// `mux`.
    public static var mux: ChardevBackendKind { ChardevBackendKind(rawValue: "mux") }
    /// `hub`. Since QEMU 10.0.
    public static var hub: ChardevBackendKind { ChardevBackendKind(rawValue: "hub") }
    /// `msmouse`.
    public static var msmouse: ChardevBackendKind { ChardevBackendKind(rawValue: "msmouse") }
    /// `wctablet`.
    public static var wctablet: ChardevBackendKind { ChardevBackendKind(rawValue: "wctablet") }
    /// `braille`. Only where QEMU is built with `CONFIG_BRLAPI`.
    public static var braille: ChardevBackendKind { ChardevBackendKind(rawValue: "braille") }
    /// `testdev`.
    public static var testdev: ChardevBackendKind { ChardevBackendKind(rawValue: "testdev") }
    /// `stdio`.
    public static var stdio: ChardevBackendKind { ChardevBackendKind(rawValue: "stdio") }
    /// `console`. Only where QEMU is built with `CONFIG_WIN32`.
    public static var console: ChardevBackendKind { ChardevBackendKind(rawValue: "console") }
    /// `spicevmc`. Only where QEMU is built with `CONFIG_SPICE`.
    public static var spicevmc: ChardevBackendKind { ChardevBackendKind(rawValue: "spicevmc") }
    /// `spiceport`. Only where QEMU is built with `CONFIG_SPICE`.
    public static var spiceport: ChardevBackendKind { ChardevBackendKind(rawValue: "spiceport") }
    /// `qemu-vdagent`. Since QEMU 6.1. Only where QEMU is built with `CONFIG_SPICE_PROTOCOL`.
    public static var qemuVdagent: ChardevBackendKind { ChardevBackendKind(rawValue: "qemu-vdagent") }
    /// `dbus`. Since QEMU 7.0. Only where QEMU is built with `CONFIG_DBUS_DISPLAY`.
    public static var dbus: ChardevBackendKind { ChardevBackendKind(rawValue: "dbus") }
    /// `vc`.
    public static var vc: ChardevBackendKind { ChardevBackendKind(rawValue: "vc") }
    /// `ringbuf`.
    public static var ringbuf: ChardevBackendKind { ChardevBackendKind(rawValue: "ringbuf") }
    /// `memory`. Deprecated since QEMU 9.0.
    public static var memory: ChardevBackendKind { ChardevBackendKind(rawValue: "memory") }
}

/// The struct `ChardevCommon`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevCommon)
public struct ChardevCommon: QAPIObject {
    /// `logtimestamp`: `bool`. Since QEMU 11.0.
    public var logtimestamp: Bool?
    /// `logfile`: `str`.
    public var logfile: String?
    /// `logappend`: `bool`.
    public var logappend: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("logfile", logfile)
        writer.member("logappend", logappend)
        writer.member("logtimestamp", logtimestamp)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension ChardevCommon {
    /// Creates a value.
    public init(logfile: String? = nil, logappend: Bool? = nil, logtimestamp: Bool? = nil) {
        self.init(logtimestamp: logtimestamp, logfile: logfile, logappend: logappend)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var logfile: String?
        var logappend: Bool?
        var logtimestamp: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "logfile": logfile = try String(from: &reader)
            case "logappend": logappend = try Bool(from: &reader)
            case "logtimestamp": logtimestamp = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(logtimestamp: logtimestamp, logfile: logfile, logappend: logappend)
    }
}

/// The struct `ChardevDBus`. Since QEMU 7.0. Only where QEMU is built with `CONFIG_DBUS_DISPLAY`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevDBus)
public struct ChardevDBus: QAPIObject {
    /// `name`: `str`.
    public var name: String
    /// `logfile`: `str`.
    public var logfile: String?
    /// `logappend`: `bool`.
    public var logappend: Bool?
    /// `logtimestamp`: `bool`. Since QEMU 11.0.
    public var logtimestamp: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("logfile", logfile)
        writer.member("logappend", logappend)
        writer.member("logtimestamp", logtimestamp)
        writer.member("name", name)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension ChardevDBus {
    /// Creates a value.
    public init(logfile: String? = nil, logappend: Bool? = nil, logtimestamp: Bool? = nil, name: String) {
        self.init(name: name, logfile: logfile, logappend: logappend, logtimestamp: logtimestamp)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var logfile: String?
        var logappend: Bool?
        var logtimestamp: Bool?
        var name: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "logfile": logfile = try String(from: &reader)
            case "logappend": logappend = try Bool(from: &reader)
            case "logtimestamp": logtimestamp = try Bool(from: &reader)
            case "name": name = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        self.init(name: name, logfile: logfile, logappend: logappend, logtimestamp: logtimestamp)
    }
}

/// The struct `ChardevFile`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevFile)
public struct ChardevFile: QAPIObject {
    /// `append`: `bool`.
    public var append: Bool?
    /// `logfile`: `str`.
    public var logfile: String?
    /// `logappend`: `bool`.
    public var logappend: Bool?
    /// `logtimestamp`: `bool`. Since QEMU 11.0.
    public var logtimestamp: Bool?
    /// `in`: `str`.
    public var `in`: String?
    /// `out`: `str`.
    public var out: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("logfile", logfile)
        writer.member("logappend", logappend)
        writer.member("logtimestamp", logtimestamp)
        writer.member("in", `in`)
        writer.member("out", out)
        writer.member("append", append)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension ChardevFile {
    /// Creates a value.
    public init(
        logfile: String? = nil,
        logappend: Bool? = nil,
        logtimestamp: Bool? = nil,
        `in`: String? = nil,
        out: String,
        append: Bool? = nil
    ) {
        self.init(
            append: append,
            logfile: logfile,
            logappend: logappend,
            logtimestamp: logtimestamp,
            in: `in`,
            out: out
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var logfile: String?
        var logappend: Bool?
        var logtimestamp: Bool?
        var `in`: String?
        var out: String?
        var append: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "logfile": logfile = try String(from: &reader)
            case "logappend": logappend = try Bool(from: &reader)
            case "logtimestamp": logtimestamp = try Bool(from: &reader)
            case "in": `in` = try String(from: &reader)
            case "out": out = try String(from: &reader)
            case "append": append = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let out else { throw .missingMember("out", at: objectStart) }
        self.init(
            append: append,
            logfile: logfile,
            logappend: logappend,
            logtimestamp: logtimestamp,
            in: `in`,
            out: out
        )
    }
}

/// The struct `ChardevHostdev`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevHostdev)
public struct ChardevHostdev: QAPIObject {
    /// `device`: `str`.
    public var device: String
    /// `logfile`: `str`.
    public var logfile: String?
    /// `logappend`: `bool`.
    public var logappend: Bool?
    /// `logtimestamp`: `bool`. Since QEMU 11.0.
    public var logtimestamp: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("logfile", logfile)
        writer.member("logappend", logappend)
        writer.member("logtimestamp", logtimestamp)
        writer.member("device", device)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension ChardevHostdev {
    /// Creates a value.
    public init(logfile: String? = nil, logappend: Bool? = nil, logtimestamp: Bool? = nil, device: String) {
        self.init(device: device, logfile: logfile, logappend: logappend, logtimestamp: logtimestamp)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var logfile: String?
        var logappend: Bool?
        var logtimestamp: Bool?
        var device: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "logfile": logfile = try String(from: &reader)
            case "logappend": logappend = try Bool(from: &reader)
            case "logtimestamp": logtimestamp = try Bool(from: &reader)
            case "device": device = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let device else { throw .missingMember("device", at: objectStart) }
        self.init(device: device, logfile: logfile, logappend: logappend, logtimestamp: logtimestamp)
    }
}

/// The struct `ChardevHub`. Since QEMU 10.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevHub)
public struct ChardevHub: QAPIObject {
    /// `chardevs`: `[str]`.
    public var chardevs: [String]
    /// `logfile`: `str`.
    public var logfile: String?
    /// `logappend`: `bool`.
    public var logappend: Bool?
    /// `logtimestamp`: `bool`. Since QEMU 11.0.
    public var logtimestamp: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("logfile", logfile)
        writer.member("logappend", logappend)
        writer.member("logtimestamp", logtimestamp)
        writer.member("chardevs", chardevs)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension ChardevHub {
    /// Creates a value.
    public init(logfile: String? = nil, logappend: Bool? = nil, logtimestamp: Bool? = nil, chardevs: [String]) {
        self.init(chardevs: chardevs, logfile: logfile, logappend: logappend, logtimestamp: logtimestamp)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var logfile: String?
        var logappend: Bool?
        var logtimestamp: Bool?
        var chardevs: [String]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "logfile": logfile = try String(from: &reader)
            case "logappend": logappend = try Bool(from: &reader)
            case "logtimestamp": logtimestamp = try Bool(from: &reader)
            case "chardevs": chardevs = try [String](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let chardevs else { throw .missingMember("chardevs", at: objectStart) }
        self.init(chardevs: chardevs, logfile: logfile, logappend: logappend, logtimestamp: logtimestamp)
    }
}

/// The struct `ChardevInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevInfo)
public struct ChardevInfo: QAPIObject {
    /// `frontend-open`: `bool`.
    public var frontendOpen: Bool
    /// `label`: `str`.
    public var label: String
    /// `filename`: `str`.
    public var filename: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("label", label)
        writer.member("filename", filename)
        writer.member("frontend-open", frontendOpen)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension ChardevInfo {
    /// Creates a value.
    public init(label: String, filename: String, frontendOpen: Bool) {
        self.init(frontendOpen: frontendOpen, label: label, filename: filename)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var label: String?
        var filename: String?
        var frontendOpen: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "label": label = try String(from: &reader)
            case "filename": filename = try String(from: &reader)
            case "frontend-open": frontendOpen = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let label else { throw .missingMember("label", at: objectStart) }
        guard let filename else { throw .missingMember("filename", at: objectStart) }
        guard let frontendOpen else { throw .missingMember("frontend-open", at: objectStart) }
        self.init(frontendOpen: frontendOpen, label: label, filename: filename)
    }
}

/// The struct `ChardevMux`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevMux)
public struct ChardevMux: QAPIObject {
    /// `chardev`: `str`.
    public var chardev: String
    /// `logfile`: `str`.
    public var logfile: String?
    /// `logappend`: `bool`.
    public var logappend: Bool?
    /// `logtimestamp`: `bool`. Since QEMU 11.0.
    public var logtimestamp: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("logfile", logfile)
        writer.member("logappend", logappend)
        writer.member("logtimestamp", logtimestamp)
        writer.member("chardev", chardev)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension ChardevMux {
    /// Creates a value.
    public init(logfile: String? = nil, logappend: Bool? = nil, logtimestamp: Bool? = nil, chardev: String) {
        self.init(chardev: chardev, logfile: logfile, logappend: logappend, logtimestamp: logtimestamp)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var logfile: String?
        var logappend: Bool?
        var logtimestamp: Bool?
        var chardev: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "logfile": logfile = try String(from: &reader)
            case "logappend": logappend = try Bool(from: &reader)
            case "logtimestamp": logtimestamp = try Bool(from: &reader)
            case "chardev": chardev = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let chardev else { throw .missingMember("chardev", at: objectStart) }
        self.init(chardev: chardev, logfile: logfile, logappend: logappend, logtimestamp: logtimestamp)
    }
}

/// The struct `ChardevPty`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevPty)
public struct ChardevPty: QAPIObject {
    /// `path`: `str`. Since QEMU 9.2.
    public var path: String?
    /// `logfile`: `str`.
    public var logfile: String?
    /// `logappend`: `bool`.
    public var logappend: Bool?
    /// `logtimestamp`: `bool`. Since QEMU 11.0.
    public var logtimestamp: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("logfile", logfile)
        writer.member("logappend", logappend)
        writer.member("logtimestamp", logtimestamp)
        writer.member("path", path)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension ChardevPty {
    /// Creates a value.
    public init(logfile: String? = nil, logappend: Bool? = nil, logtimestamp: Bool? = nil, path: String? = nil) {
        self.init(path: path, logfile: logfile, logappend: logappend, logtimestamp: logtimestamp)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var logfile: String?
        var logappend: Bool?
        var logtimestamp: Bool?
        var path: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "logfile": logfile = try String(from: &reader)
            case "logappend": logappend = try Bool(from: &reader)
            case "logtimestamp": logtimestamp = try Bool(from: &reader)
            case "path": path = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(path: path, logfile: logfile, logappend: logappend, logtimestamp: logtimestamp)
    }
}

/// The struct `ChardevQemuVDAgent`. Since QEMU 6.1. Only where QEMU is built with `CONFIG_SPICE_PROTOCOL`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevQemuVDAgent)
public struct ChardevQemuVDAgent: QAPIObject {
    /// `clipboard`: `bool`.
    public var clipboard: Bool?
    /// `logfile`: `str`.
    public var logfile: String?
    /// `logappend`: `bool`.
    public var logappend: Bool?
    /// `logtimestamp`: `bool`. Since QEMU 11.0.
    public var logtimestamp: Bool?
    /// `mouse`: `bool`.
    public var mouse: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("logfile", logfile)
        writer.member("logappend", logappend)
        writer.member("logtimestamp", logtimestamp)
        writer.member("mouse", mouse)
        writer.member("clipboard", clipboard)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension ChardevQemuVDAgent {
    /// Creates a value.
    public init(
        logfile: String? = nil,
        logappend: Bool? = nil,
        logtimestamp: Bool? = nil,
        mouse: Bool? = nil,
        clipboard: Bool? = nil
    ) {
        self.init(
            clipboard: clipboard,
            logfile: logfile,
            logappend: logappend,
            logtimestamp: logtimestamp,
            mouse: mouse
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var logfile: String?
        var logappend: Bool?
        var logtimestamp: Bool?
        var mouse: Bool?
        var clipboard: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "logfile": logfile = try String(from: &reader)
            case "logappend": logappend = try Bool(from: &reader)
            case "logtimestamp": logtimestamp = try Bool(from: &reader)
            case "mouse": mouse = try Bool(from: &reader)
            case "clipboard": clipboard = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            clipboard: clipboard,
            logfile: logfile,
            logappend: logappend,
            logtimestamp: logtimestamp,
            mouse: mouse
        )
    }
}

/// The struct `ChardevReturn`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevReturn)
public struct ChardevReturn: QAPIObject {
    /// `pty`: `str`.
    public var pty: String?

    /// Creates a value.
    public init(pty: String? = nil) {
        self.pty = pty
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var pty: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "pty": pty = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(pty: pty)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("pty", pty)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `ChardevRingbuf`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevRingbuf)
public struct ChardevRingbuf: QAPIObject {
    /// `size`: `int`.
    public var size: Int?
    /// `logfile`: `str`.
    public var logfile: String?
    /// `logappend`: `bool`.
    public var logappend: Bool?
    /// `logtimestamp`: `bool`. Since QEMU 11.0.
    public var logtimestamp: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("logfile", logfile)
        writer.member("logappend", logappend)
        writer.member("logtimestamp", logtimestamp)
        writer.member("size", size)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension ChardevRingbuf {
    /// Creates a value.
    public init(logfile: String? = nil, logappend: Bool? = nil, logtimestamp: Bool? = nil, size: Int? = nil) {
        self.init(size: size, logfile: logfile, logappend: logappend, logtimestamp: logtimestamp)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var logfile: String?
        var logappend: Bool?
        var logtimestamp: Bool?
        var size: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "logfile": logfile = try String(from: &reader)
            case "logappend": logappend = try Bool(from: &reader)
            case "logtimestamp": logtimestamp = try Bool(from: &reader)
            case "size": size = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(size: size, logfile: logfile, logappend: logappend, logtimestamp: logtimestamp)
    }
}

/// The struct `ChardevSocket`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevSocket)
public struct ChardevSocket: QAPIObject {
    /// `reconnect-ms`: `int`. Since QEMU 9.2.
    public var reconnectMs: Int?
    /// `logfile`: `str`.
    public var logfile: String?
    /// `logappend`: `bool`.
    public var logappend: Bool?
    /// `logtimestamp`: `bool`. Since QEMU 11.0.
    public var logtimestamp: Bool?
    /// `addr`: `SocketAddressLegacy`.
    public var addr: SocketAddressLegacy
    /// `tls-creds`: `str`.
    public var tlsCreds: String?
    /// `tls-authz`: `str`.
    public var tlsAuthz: String?
    /// `server`: `bool`.
    public var server: Bool?
    /// `wait`: `bool`.
    public var wait: Bool?
    /// `nodelay`: `bool`.
    public var nodelay: Bool?
    /// `telnet`: `bool`.
    public var telnet: Bool?
    /// `tn3270`: `bool`.
    public var tn3270: Bool?
    /// `websocket`: `bool`.
    public var websocket: Bool?
    /// `reconnect`: `int`. Until QEMU 10.1. Deprecated since QEMU 9.2.
    public var reconnect: Int?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("logfile", logfile)
        writer.member("logappend", logappend)
        writer.member("logtimestamp", logtimestamp)
        writer.member("addr", addr)
        writer.member("tls-creds", tlsCreds)
        writer.member("tls-authz", tlsAuthz)
        writer.member("server", server)
        writer.member("wait", wait)
        writer.member("nodelay", nodelay)
        writer.member("telnet", telnet)
        writer.member("tn3270", tn3270)
        writer.member("websocket", websocket)
        writer.member("reconnect", reconnect)
        writer.member("reconnect-ms", reconnectMs)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension ChardevSocket {
    /// Creates a value.
    public init(
        logfile: String? = nil,
        logappend: Bool? = nil,
        logtimestamp: Bool? = nil,
        addr: SocketAddressLegacy,
        tlsCreds: String? = nil,
        tlsAuthz: String? = nil,
        server: Bool? = nil,
        wait: Bool? = nil,
        nodelay: Bool? = nil,
        telnet: Bool? = nil,
        tn3270: Bool? = nil,
        websocket: Bool? = nil,
        reconnect: Int? = nil,
        reconnectMs: Int? = nil
    ) {
        self.init(
            reconnectMs: reconnectMs,
            logfile: logfile,
            logappend: logappend,
            logtimestamp: logtimestamp,
            addr: addr,
            tlsCreds: tlsCreds,
            tlsAuthz: tlsAuthz,
            server: server,
            wait: wait,
            nodelay: nodelay,
            telnet: telnet,
            tn3270: tn3270,
            websocket: websocket,
            reconnect: reconnect
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var logfile: String?
        var logappend: Bool?
        var logtimestamp: Bool?
        var addr: SocketAddressLegacy?
        var tlsCreds: String?
        var tlsAuthz: String?
        var server: Bool?
        var wait: Bool?
        var nodelay: Bool?
        var telnet: Bool?
        var tn3270: Bool?
        var websocket: Bool?
        var reconnect: Int?
        var reconnectMs: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "logfile": logfile = try String(from: &reader)
            case "logappend": logappend = try Bool(from: &reader)
            case "logtimestamp": logtimestamp = try Bool(from: &reader)
            case "addr": addr = try SocketAddressLegacy(from: &reader)
            case "tls-creds": tlsCreds = try String(from: &reader)
            case "tls-authz": tlsAuthz = try String(from: &reader)
            case "server": server = try Bool(from: &reader)
            case "wait": wait = try Bool(from: &reader)
            case "nodelay": nodelay = try Bool(from: &reader)
            case "telnet": telnet = try Bool(from: &reader)
            case "tn3270": tn3270 = try Bool(from: &reader)
            case "websocket": websocket = try Bool(from: &reader)
            case "reconnect": reconnect = try Int(from: &reader)
            case "reconnect-ms": reconnectMs = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let addr else { throw .missingMember("addr", at: objectStart) }
        self.init(
            reconnectMs: reconnectMs,
            logfile: logfile,
            logappend: logappend,
            logtimestamp: logtimestamp,
            addr: addr,
            tlsCreds: tlsCreds,
            tlsAuthz: tlsAuthz,
            server: server,
            wait: wait,
            nodelay: nodelay,
            telnet: telnet,
            tn3270: tn3270,
            websocket: websocket,
            reconnect: reconnect
        )
    }
}

/// The struct `ChardevSpiceChannel`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_SPICE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevSpiceChannel)
public struct ChardevSpiceChannel: QAPIObject {
    /// `type`: `str`.
    public var type: String
    /// `logfile`: `str`.
    public var logfile: String?
    /// `logappend`: `bool`.
    public var logappend: Bool?
    /// `logtimestamp`: `bool`. Since QEMU 11.0.
    public var logtimestamp: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("logfile", logfile)
        writer.member("logappend", logappend)
        writer.member("logtimestamp", logtimestamp)
        writer.member("type", type)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension ChardevSpiceChannel {
    /// Creates a value.
    public init(logfile: String? = nil, logappend: Bool? = nil, logtimestamp: Bool? = nil, type: String) {
        self.init(type: type, logfile: logfile, logappend: logappend, logtimestamp: logtimestamp)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var logfile: String?
        var logappend: Bool?
        var logtimestamp: Bool?
        var type: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "logfile": logfile = try String(from: &reader)
            case "logappend": logappend = try Bool(from: &reader)
            case "logtimestamp": logtimestamp = try Bool(from: &reader)
            case "type": type = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        self.init(type: type, logfile: logfile, logappend: logappend, logtimestamp: logtimestamp)
    }
}

/// The struct `ChardevSpicePort`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_SPICE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevSpicePort)
public struct ChardevSpicePort: QAPIObject {
    /// `fqdn`: `str`.
    public var fqdn: String
    /// `logfile`: `str`.
    public var logfile: String?
    /// `logappend`: `bool`.
    public var logappend: Bool?
    /// `logtimestamp`: `bool`. Since QEMU 11.0.
    public var logtimestamp: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("logfile", logfile)
        writer.member("logappend", logappend)
        writer.member("logtimestamp", logtimestamp)
        writer.member("fqdn", fqdn)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension ChardevSpicePort {
    /// Creates a value.
    public init(logfile: String? = nil, logappend: Bool? = nil, logtimestamp: Bool? = nil, fqdn: String) {
        self.init(fqdn: fqdn, logfile: logfile, logappend: logappend, logtimestamp: logtimestamp)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var logfile: String?
        var logappend: Bool?
        var logtimestamp: Bool?
        var fqdn: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "logfile": logfile = try String(from: &reader)
            case "logappend": logappend = try Bool(from: &reader)
            case "logtimestamp": logtimestamp = try Bool(from: &reader)
            case "fqdn": fqdn = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let fqdn else { throw .missingMember("fqdn", at: objectStart) }
        self.init(fqdn: fqdn, logfile: logfile, logappend: logappend, logtimestamp: logtimestamp)
    }
}

/// The struct `ChardevStdio`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevStdio)
public struct ChardevStdio: QAPIObject {
    /// `signal`: `bool`.
    public var signal: Bool?
    /// `logfile`: `str`.
    public var logfile: String?
    /// `logappend`: `bool`.
    public var logappend: Bool?
    /// `logtimestamp`: `bool`. Since QEMU 11.0.
    public var logtimestamp: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("logfile", logfile)
        writer.member("logappend", logappend)
        writer.member("logtimestamp", logtimestamp)
        writer.member("signal", signal)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension ChardevStdio {
    /// Creates a value.
    public init(logfile: String? = nil, logappend: Bool? = nil, logtimestamp: Bool? = nil, signal: Bool? = nil) {
        self.init(signal: signal, logfile: logfile, logappend: logappend, logtimestamp: logtimestamp)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var logfile: String?
        var logappend: Bool?
        var logtimestamp: Bool?
        var signal: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "logfile": logfile = try String(from: &reader)
            case "logappend": logappend = try Bool(from: &reader)
            case "logtimestamp": logtimestamp = try Bool(from: &reader)
            case "signal": signal = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(signal: signal, logfile: logfile, logappend: logappend, logtimestamp: logtimestamp)
    }
}

/// The struct `ChardevUdp`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevUdp)
public struct ChardevUdp: QAPIObject {
    /// `local`: `SocketAddressLegacy`.
    public var local: SocketAddressLegacy?
    /// `logfile`: `str`.
    public var logfile: String?
    /// `logappend`: `bool`.
    public var logappend: Bool?
    /// `logtimestamp`: `bool`. Since QEMU 11.0.
    public var logtimestamp: Bool?
    /// `remote`: `SocketAddressLegacy`.
    public var remote: SocketAddressLegacy

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("logfile", logfile)
        writer.member("logappend", logappend)
        writer.member("logtimestamp", logtimestamp)
        writer.member("remote", remote)
        writer.member("local", local)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension ChardevUdp {
    /// Creates a value.
    public init(
        logfile: String? = nil,
        logappend: Bool? = nil,
        logtimestamp: Bool? = nil,
        remote: SocketAddressLegacy,
        local: SocketAddressLegacy? = nil
    ) {
        self.init(local: local, logfile: logfile, logappend: logappend, logtimestamp: logtimestamp, remote: remote)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var logfile: String?
        var logappend: Bool?
        var logtimestamp: Bool?
        var remote: SocketAddressLegacy?
        var local: SocketAddressLegacy?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "logfile": logfile = try String(from: &reader)
            case "logappend": logappend = try Bool(from: &reader)
            case "logtimestamp": logtimestamp = try Bool(from: &reader)
            case "remote": remote = try SocketAddressLegacy(from: &reader)
            case "local": local = try SocketAddressLegacy(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let remote else { throw .missingMember("remote", at: objectStart) }
        self.init(local: local, logfile: logfile, logappend: logappend, logtimestamp: logtimestamp, remote: remote)
    }
}

/// The struct `ChardevVC`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevVC)
public struct ChardevVC: QAPIObject {
    /// `rows`: `int`.
    public var rows: Int?
    /// `logfile`: `str`.
    public var logfile: String?
    /// `logappend`: `bool`.
    public var logappend: Bool?
    /// `logtimestamp`: `bool`. Since QEMU 11.0.
    public var logtimestamp: Bool?
    /// `width`: `int`.
    public var width: Int?
    /// `height`: `int`.
    public var height: Int?
    /// `cols`: `int`.
    public var cols: Int?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("logfile", logfile)
        writer.member("logappend", logappend)
        writer.member("logtimestamp", logtimestamp)
        writer.member("width", width)
        writer.member("height", height)
        writer.member("cols", cols)
        writer.member("rows", rows)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension ChardevVC {
    /// Creates a value.
    public init(
        logfile: String? = nil,
        logappend: Bool? = nil,
        logtimestamp: Bool? = nil,
        width: Int? = nil,
        height: Int? = nil,
        cols: Int? = nil,
        rows: Int? = nil
    ) {
        self.init(
            rows: rows,
            logfile: logfile,
            logappend: logappend,
            logtimestamp: logtimestamp,
            width: width,
            height: height,
            cols: cols
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var logfile: String?
        var logappend: Bool?
        var logtimestamp: Bool?
        var width: Int?
        var height: Int?
        var cols: Int?
        var rows: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "logfile": logfile = try String(from: &reader)
            case "logappend": logappend = try Bool(from: &reader)
            case "logtimestamp": logtimestamp = try Bool(from: &reader)
            case "width": width = try Int(from: &reader)
            case "height": height = try Int(from: &reader)
            case "cols": cols = try Int(from: &reader)
            case "rows": rows = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            rows: rows,
            logfile: logfile,
            logappend: logappend,
            logtimestamp: logtimestamp,
            width: width,
            height: height,
            cols: cols
        )
    }
}

/// The enum `DataFormat`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-char.DataFormat)
public struct DataFormat: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `utf8`.
    public static var utf8: DataFormat { DataFormat(rawValue: "utf8") }
    /// `base64`.
    public static var base64: DataFormat { DataFormat(rawValue: "base64") }
}
