// Made by 'qapi-codegen generate' from the module 'ui' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `change-vnc-password`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_VNC`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.change-vnc-password)
public struct ChangeVncPasswordCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "change-vnc-password" }
    /// `password`: `str`.
    public var password: String

    /// Creates a value.
    public init(password: String) {
        self.password = password
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var password: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "password": password = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let password else { throw .missingMember("password", at: objectStart) }
        self.init(password: password)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("password", password)
    }
}

/// The command `client_migrate_info`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.client_migrate_info)
public struct ClientMigrateInfoCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "client_migrate_info" }
    /// `protocol`: `str`.
    public var `protocol`: String
    /// `hostname`: `str`.
    public var hostname: String
    /// `port`: `int`.
    public var port: Int?
    /// `tls-port`: `int`.
    public var tlsPort: Int?
    /// `cert-subject`: `str`.
    public var certSubject: String?

    /// Creates a value.
    public init(
        `protocol`: String,
        hostname: String,
        port: Int? = nil,
        tlsPort: Int? = nil,
        certSubject: String? = nil
    ) {
        self.protocol = `protocol`
        self.hostname = hostname
        self.port = port
        self.tlsPort = tlsPort
        self.certSubject = certSubject
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var `protocol`: String?
        var hostname: String?
        var port: Int?
        var tlsPort: Int?
        var certSubject: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "protocol": `protocol` = try String(from: &reader)
            case "hostname": hostname = try String(from: &reader)
            case "port": port = try Int(from: &reader)
            case "tls-port": tlsPort = try Int(from: &reader)
            case "cert-subject": certSubject = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let `protocol` else { throw .missingMember("protocol", at: objectStart) }
        guard let hostname else { throw .missingMember("hostname", at: objectStart) }
        self.init(protocol: `protocol`, hostname: hostname, port: port, tlsPort: tlsPort, certSubject: certSubject)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("protocol", `protocol`)
        writer.member("hostname", hostname)
        writer.member("port", port)
        writer.member("tls-port", tlsPort)
        writer.member("cert-subject", certSubject)
    }
}

/// The command `display-reload`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.display-reload)
public struct DisplayReloadCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "display-reload" }
    /// All its members.
    public var options: DisplayReloadOptions

    /// Creates a value.
    public init(_ options: DisplayReloadOptions) {
        self.options = options
    }

    /// Reads an object.
    public init(from reader: inout JSONReader) throws(JSONError) {
        self.init(try DisplayReloadOptions(from: &reader))
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        options.writeMembers(to: &writer)
    }
}

/// The command `display-update`. Since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.display-update)
public struct DisplayUpdateCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "display-update" }
    /// All its members.
    public var options: DisplayUpdateOptions

    /// Creates a value.
    public init(_ options: DisplayUpdateOptions) {
        self.options = options
    }

    /// Reads an object.
    public init(from reader: inout JSONReader) throws(JSONError) {
        self.init(try DisplayUpdateOptions(from: &reader))
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        options.writeMembers(to: &writer)
    }
}

/// The command `expire_password`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.expire_password)
public struct ExpirePasswordCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "expire_password" }
    /// All its members.
    public var options: ExpirePasswordOptions

    /// Creates a value.
    public init(_ options: ExpirePasswordOptions) {
        self.options = options
    }

    /// Reads an object.
    public init(from reader: inout JSONReader) throws(JSONError) {
        self.init(try ExpirePasswordOptions(from: &reader))
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        options.writeMembers(to: &writer)
    }
}

/// The command `input-send-event`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.input-send-event)
public struct InputSendEventCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "input-send-event" }
    /// `device`: `str`.
    public var device: String?
    /// `head`: `int`.
    public var head: Int?
    /// `events`: `[InputEvent]`.
    public var events: [InputEvent]

    /// Creates a value.
    public init(device: String? = nil, head: Int? = nil, events: [InputEvent]) {
        self.device = device
        self.head = head
        self.events = events
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var device: String?
        var head: Int?
        var events: [InputEvent]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try String(from: &reader)
            case "head": head = try Int(from: &reader)
            case "events": events = try [InputEvent](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let events else { throw .missingMember("events", at: objectStart) }
        self.init(device: device, head: head, events: events)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("device", device)
        writer.member("head", head)
        writer.member("events", events)
    }
}

/// The command `query-display-options`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.query-display-options)
public struct QueryDisplayOptionsCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = DisplayOptions
    /// The name on the wire.
    public static var name: String { "query-display-options" }

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

/// The command `query-mice`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.query-mice)
public struct QueryMiceCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [MouseInfo]
    /// The name on the wire.
    public static var name: String { "query-mice" }

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

/// The command `query-spice`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_SPICE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.query-spice)
public struct QuerySpiceCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = SpiceInfo
    /// The name on the wire.
    public static var name: String { "query-spice" }

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

/// The command `query-vnc`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_VNC`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.query-vnc)
public struct QueryVncCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = VncInfo
    /// The name on the wire.
    public static var name: String { "query-vnc" }

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

/// The command `query-vnc-servers`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_VNC`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.query-vnc-servers)
public struct QueryVncServersCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [VncInfo2]
    /// The name on the wire.
    public static var name: String { "query-vnc-servers" }

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

/// The command `screendump`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_PIXMAN`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.screendump)
public struct ScreendumpCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "screendump" }
    /// `filename`: `str`.
    public var filename: String
    /// `device`: `str`.
    public var device: String?
    /// `head`: `int`.
    public var head: Int?
    /// `format`: `ImageFormat`. Since QEMU 7.1.
    public var format: ImageFormat?

    /// Creates a value.
    public init(filename: String, device: String? = nil, head: Int? = nil, format: ImageFormat? = nil) {
        self.filename = filename
        self.device = device
        self.head = head
        self.format = format
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var filename: String?
        var device: String?
        var head: Int?
        var format: ImageFormat?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "filename": filename = try String(from: &reader)
            case "device": device = try String(from: &reader)
            case "head": head = try Int(from: &reader)
            case "format": format = try ImageFormat(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let filename else { throw .missingMember("filename", at: objectStart) }
        self.init(filename: filename, device: device, head: head, format: format)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("filename", filename)
        writer.member("device", device)
        writer.member("head", head)
        writer.member("format", format)
    }
}

/// The command `send-key`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.send-key)
public struct SendKeyCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "send-key" }
    /// `keys`: `[KeyValue]`.
    public var keys: [KeyValue]
    /// `hold-time`: `int`.
    public var holdTime: Int?

    /// Creates a value.
    public init(keys: [KeyValue], holdTime: Int? = nil) {
        self.keys = keys
        self.holdTime = holdTime
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var keys: [KeyValue]?
        var holdTime: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "keys": keys = try [KeyValue](from: &reader)
            case "hold-time": holdTime = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let keys else { throw .missingMember("keys", at: objectStart) }
        self.init(keys: keys, holdTime: holdTime)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("keys", keys)
        writer.member("hold-time", holdTime)
    }
}

/// The command `set_password`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.set_password)
public struct SetPasswordCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "set_password" }
    /// All its members.
    public var options: SetPasswordOptions

    /// Creates a value.
    public init(_ options: SetPasswordOptions) {
        self.options = options
    }

    /// Reads an object.
    public init(from reader: inout JSONReader) throws(JSONError) {
        self.init(try SetPasswordOptions(from: &reader))
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        options.writeMembers(to: &writer)
    }
}

extension QAPIExecutor {
    /// Executes `change-vnc-password`, see ``ChangeVncPasswordCommand``. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_VNC`.
    ///
    /// - Throws: ``QMPError``.
    public func changeVncPassword(password: String, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = ChangeVncPasswordCommand(password: password)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `client_migrate_info`, see ``ClientMigrateInfoCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func clientMigrateInfo(
        `protocol`: String,
        hostname: String,
        port: Int? = nil,
        tlsPort: Int? = nil,
        certSubject: String? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = ClientMigrateInfoCommand(
            protocol: `protocol`,
            hostname: hostname,
            port: port,
            tlsPort: tlsPort,
            certSubject: certSubject
        )
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `display-reload`, see ``DisplayReloadCommand``. Since QEMU 6.0.
    ///
    /// - Throws: ``QMPError``.
    public func displayReload(_ options: DisplayReloadOptions, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = DisplayReloadCommand(options)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `display-update`, see ``DisplayUpdateCommand``. Since QEMU 7.1.
    ///
    /// - Throws: ``QMPError``.
    public func displayUpdate(_ options: DisplayUpdateOptions, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = DisplayUpdateCommand(options)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `expire_password`, see ``ExpirePasswordCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func expirePassword(
        _ options: ExpirePasswordOptions,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = ExpirePasswordCommand(options)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `input-send-event`, see ``InputSendEventCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func inputSendEvent(
        device: String? = nil,
        head: Int? = nil,
        events: [InputEvent],
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = InputSendEventCommand(device: device, head: head, events: events)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `query-display-options`, see ``QueryDisplayOptionsCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryDisplayOptions(timeout: QMPTimeout = .standard) async throws(QMPError) -> DisplayOptions {
        let command = QueryDisplayOptionsCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-mice`, see ``QueryMiceCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryMice(timeout: QMPTimeout = .standard) async throws(QMPError) -> [MouseInfo] {
        let command = QueryMiceCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-spice`, see ``QuerySpiceCommand``. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_SPICE`.
    ///
    /// - Throws: ``QMPError``.
    public func querySpice(timeout: QMPTimeout = .standard) async throws(QMPError) -> SpiceInfo {
        let command = QuerySpiceCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-vnc`, see ``QueryVncCommand``. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_VNC`.
    ///
    /// - Throws: ``QMPError``.
    public func queryVnc(timeout: QMPTimeout = .standard) async throws(QMPError) -> VncInfo {
        let command = QueryVncCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-vnc-servers`, see ``QueryVncServersCommand``. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_VNC`.
    ///
    /// - Throws: ``QMPError``.
    public func queryVncServers(timeout: QMPTimeout = .standard) async throws(QMPError) -> [VncInfo2] {
        let command = QueryVncServersCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `screendump`, see ``ScreendumpCommand``. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_PIXMAN`.
    ///
    /// - Throws: ``QMPError``.
    public func screendump(
        filename: String,
        device: String? = nil,
        head: Int? = nil,
        format: ImageFormat? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = ScreendumpCommand(filename: filename, device: device, head: head, format: format)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `send-key`, see ``SendKeyCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func sendKey(
        keys: [KeyValue],
        holdTime: Int? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = SendKeyCommand(keys: keys, holdTime: holdTime)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `set_password`, see ``SetPasswordCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func setPassword(_ options: SetPasswordOptions, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = SetPasswordCommand(options)
        _ = try await execute(command, timeout: timeout)
    }
}

extension QAPIArgument where Command == ChangeVncPasswordCommand {
    /// `password`.
    public static var password: Self { Self(wireName: "password") }
}

extension QAPIArgument where Command == ClientMigrateInfoCommand {
    /// `protocol`.
    public static var `protocol`: Self { Self(wireName: "protocol") }
    /// `hostname`.
    public static var hostname: Self { Self(wireName: "hostname") }
    /// `port`.
    public static var port: Self { Self(wireName: "port") }
    /// `tls-port`.
    public static var tlsPort: Self { Self(wireName: "tls-port") }
    /// `cert-subject`.
    public static var certSubject: Self { Self(wireName: "cert-subject") }
}

extension QAPIArgument where Command == DisplayReloadCommand {
    /// `type`.
    public static var type: Self { Self(wireName: "type") }
}

extension QAPIArgument where Command == DisplayUpdateCommand {
    /// `type`.
    public static var type: Self { Self(wireName: "type") }
}

extension QAPIArgument where Command == ExpirePasswordCommand {
    /// `protocol`.
    public static var `protocol`: Self { Self(wireName: "protocol") }
    /// `time`.
    public static var time: Self { Self(wireName: "time") }
}

extension QAPIArgument where Command == InputSendEventCommand {
    /// `device`.
    public static var device: Self { Self(wireName: "device") }
    /// `head`.
    public static var head: Self { Self(wireName: "head") }
    /// `events`.
    public static var events: Self { Self(wireName: "events") }
}

extension QAPIArgument where Command == ScreendumpCommand {
    /// `filename`.
    public static var filename: Self { Self(wireName: "filename") }
    /// `device`.
    public static var device: Self { Self(wireName: "device") }
    /// `head`.
    public static var head: Self { Self(wireName: "head") }
    /// `format`.
    public static var format: Self { Self(wireName: "format") }
}

extension QAPIArgument where Command == SendKeyCommand {
    /// `keys`.
    public static var keys: Self { Self(wireName: "keys") }
    /// `hold-time`.
    public static var holdTime: Self { Self(wireName: "hold-time") }
}

extension QAPIArgument where Command == SetPasswordCommand {
    /// `protocol`.
    public static var `protocol`: Self { Self(wireName: "protocol") }
    /// `password`.
    public static var password: Self { Self(wireName: "password") }
    /// `connected`.
    public static var connected: Self { Self(wireName: "connected") }
}

/// The event `SPICE_CONNECTED`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_SPICE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.SPICE_CONNECTED)
public struct SpiceConnectedEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "SPICE_CONNECTED" }
    /// `server`: `SpiceBasicInfo`.
    public var server: SpiceBasicInfo
    /// `client`: `SpiceBasicInfo`.
    public var client: SpiceBasicInfo

    /// Creates a value.
    public init(server: SpiceBasicInfo, client: SpiceBasicInfo) {
        self.server = server
        self.client = client
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var server: SpiceBasicInfo?
        var client: SpiceBasicInfo?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "server": server = try SpiceBasicInfo(from: &reader)
            case "client": client = try SpiceBasicInfo(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let server else { throw .missingMember("server", at: objectStart) }
        guard let client else { throw .missingMember("client", at: objectStart) }
        self.init(server: server, client: client)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("server", server)
        writer.member("client", client)
    }
}

/// The event `SPICE_DISCONNECTED`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_SPICE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.SPICE_DISCONNECTED)
public struct SpiceDisconnectedEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "SPICE_DISCONNECTED" }
    /// `server`: `SpiceBasicInfo`.
    public var server: SpiceBasicInfo
    /// `client`: `SpiceBasicInfo`.
    public var client: SpiceBasicInfo

    /// Creates a value.
    public init(server: SpiceBasicInfo, client: SpiceBasicInfo) {
        self.server = server
        self.client = client
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var server: SpiceBasicInfo?
        var client: SpiceBasicInfo?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "server": server = try SpiceBasicInfo(from: &reader)
            case "client": client = try SpiceBasicInfo(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let server else { throw .missingMember("server", at: objectStart) }
        guard let client else { throw .missingMember("client", at: objectStart) }
        self.init(server: server, client: client)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("server", server)
        writer.member("client", client)
    }
}

/// The event `SPICE_INITIALIZED`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_SPICE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.SPICE_INITIALIZED)
public struct SpiceInitializedEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "SPICE_INITIALIZED" }
    /// `server`: `SpiceServerInfo`.
    public var server: SpiceServerInfo
    /// `client`: `SpiceChannel`.
    public var client: SpiceChannel

    /// Creates a value.
    public init(server: SpiceServerInfo, client: SpiceChannel) {
        self.server = server
        self.client = client
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var server: SpiceServerInfo?
        var client: SpiceChannel?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "server": server = try SpiceServerInfo(from: &reader)
            case "client": client = try SpiceChannel(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let server else { throw .missingMember("server", at: objectStart) }
        guard let client else { throw .missingMember("client", at: objectStart) }
        self.init(server: server, client: client)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("server", server)
        writer.member("client", client)
    }
}

/// The event `SPICE_MIGRATE_COMPLETED`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_SPICE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.SPICE_MIGRATE_COMPLETED)
public struct SpiceMigrateCompletedEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "SPICE_MIGRATE_COMPLETED" }

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

/// The event `VNC_CONNECTED`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_VNC`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.VNC_CONNECTED)
public struct VncConnectedEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "VNC_CONNECTED" }
    /// `server`: `VncServerInfo`.
    public var server: VncServerInfo
    /// `client`: `VncBasicInfo`.
    public var client: VncBasicInfo

    /// Creates a value.
    public init(server: VncServerInfo, client: VncBasicInfo) {
        self.server = server
        self.client = client
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var server: VncServerInfo?
        var client: VncBasicInfo?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "server": server = try VncServerInfo(from: &reader)
            case "client": client = try VncBasicInfo(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let server else { throw .missingMember("server", at: objectStart) }
        guard let client else { throw .missingMember("client", at: objectStart) }
        self.init(server: server, client: client)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("server", server)
        writer.member("client", client)
    }
}

/// The event `VNC_DISCONNECTED`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_VNC`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.VNC_DISCONNECTED)
public struct VncDisconnectedEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "VNC_DISCONNECTED" }
    /// `server`: `VncServerInfo`.
    public var server: VncServerInfo
    /// `client`: `VncClientInfo`.
    public var client: VncClientInfo

    /// Creates a value.
    public init(server: VncServerInfo, client: VncClientInfo) {
        self.server = server
        self.client = client
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var server: VncServerInfo?
        var client: VncClientInfo?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "server": server = try VncServerInfo(from: &reader)
            case "client": client = try VncClientInfo(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let server else { throw .missingMember("server", at: objectStart) }
        guard let client else { throw .missingMember("client", at: objectStart) }
        self.init(server: server, client: client)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("server", server)
        writer.member("client", client)
    }
}

/// The event `VNC_INITIALIZED`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_VNC`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.VNC_INITIALIZED)
public struct VncInitializedEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "VNC_INITIALIZED" }
    /// `server`: `VncServerInfo`.
    public var server: VncServerInfo
    /// `client`: `VncClientInfo`.
    public var client: VncClientInfo

    /// Creates a value.
    public init(server: VncServerInfo, client: VncClientInfo) {
        self.server = server
        self.client = client
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var server: VncServerInfo?
        var client: VncClientInfo?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "server": server = try VncServerInfo(from: &reader)
            case "client": client = try VncClientInfo(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let server else { throw .missingMember("server", at: objectStart) }
        guard let client else { throw .missingMember("client", at: objectStart) }
        self.init(server: server, client: client)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("server", server)
        writer.member("client", client)
    }
}

/// The struct `DisplayCocoa`. Since QEMU 7.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayCocoa)
public struct DisplayCocoa: QAPIObject {
    /// `zoom-interpolation`: `bool`. Since QEMU 9.0.
    public var zoomInterpolation: Bool?
    /// `left-command-key`: `bool`.
    public var leftCommandKey: Bool?
    /// `full-grab`: `bool`.
    public var fullGrab: Bool?
    /// `swap-opt-cmd`: `bool`.
    public var swapOptCmd: Bool?
    /// `zoom-to-fit`: `bool`. Since QEMU 8.2.
    public var zoomToFit: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("left-command-key", leftCommandKey)
        writer.member("full-grab", fullGrab)
        writer.member("swap-opt-cmd", swapOptCmd)
        writer.member("zoom-to-fit", zoomToFit)
        writer.member("zoom-interpolation", zoomInterpolation)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension DisplayCocoa {
    /// Creates a value.
    public init(
        leftCommandKey: Bool? = nil,
        fullGrab: Bool? = nil,
        swapOptCmd: Bool? = nil,
        zoomToFit: Bool? = nil,
        zoomInterpolation: Bool? = nil
    ) {
        self.init(
            zoomInterpolation: zoomInterpolation,
            leftCommandKey: leftCommandKey,
            fullGrab: fullGrab,
            swapOptCmd: swapOptCmd,
            zoomToFit: zoomToFit
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var leftCommandKey: Bool?
        var fullGrab: Bool?
        var swapOptCmd: Bool?
        var zoomToFit: Bool?
        var zoomInterpolation: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "left-command-key": leftCommandKey = try Bool(from: &reader)
            case "full-grab": fullGrab = try Bool(from: &reader)
            case "swap-opt-cmd": swapOptCmd = try Bool(from: &reader)
            case "zoom-to-fit": zoomToFit = try Bool(from: &reader)
            case "zoom-interpolation": zoomInterpolation = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            zoomInterpolation: zoomInterpolation,
            leftCommandKey: leftCommandKey,
            fullGrab: fullGrab,
            swapOptCmd: swapOptCmd,
            zoomToFit: zoomToFit
        )
    }
}

/// The struct `DisplayCurses`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayCurses)
public struct DisplayCurses: QAPIObject {
    /// `charset`: `str`.
    public var charset: String?

    /// Creates a value.
    public init(charset: String? = nil) {
        self.charset = charset
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var charset: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "charset": charset = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(charset: charset)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("charset", charset)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `DisplayDBus`. Since QEMU 7.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayDBus)
public struct DisplayDBus: QAPIObject {
    /// `audiodev`: `str`.
    public var audiodev: String?
    /// `rendernode`: `str`.
    public var rendernode: String?
    /// `addr`: `str`.
    public var addr: String?
    /// `p2p`: `bool`.
    public var p2p: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("rendernode", rendernode)
        writer.member("addr", addr)
        writer.member("p2p", p2p)
        writer.member("audiodev", audiodev)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension DisplayDBus {
    /// Creates a value.
    public init(rendernode: String? = nil, addr: String? = nil, p2p: Bool? = nil, audiodev: String? = nil) {
        self.init(audiodev: audiodev, rendernode: rendernode, addr: addr, p2p: p2p)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var rendernode: String?
        var addr: String?
        var p2p: Bool?
        var audiodev: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "rendernode": rendernode = try String(from: &reader)
            case "addr": addr = try String(from: &reader)
            case "p2p": p2p = try Bool(from: &reader)
            case "audiodev": audiodev = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(audiodev: audiodev, rendernode: rendernode, addr: addr, p2p: p2p)
    }
}

/// The struct `DisplayEGLHeadless`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayEGLHeadless)
public struct DisplayEGLHeadless: QAPIObject {
    /// `rendernode`: `str`.
    public var rendernode: String?

    /// Creates a value.
    public init(rendernode: String? = nil) {
        self.rendernode = rendernode
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var rendernode: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "rendernode": rendernode = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(rendernode: rendernode)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("rendernode", rendernode)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The enum `DisplayGLMode`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.DisplayGLMode)
public struct DisplayGLMode: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `off`.
    public static var off: DisplayGLMode { DisplayGLMode(rawValue: "off") }
    /// `on`.
    public static var on: DisplayGLMode { DisplayGLMode(rawValue: "on") }
    /// `core`.
    public static var core: DisplayGLMode { DisplayGLMode(rawValue: "core") }
    /// `es`.
    public static var es: DisplayGLMode { DisplayGLMode(rawValue: "es") }
}

/// The struct `DisplayGTK`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayGTK)
public struct DisplayGTK: QAPIObject {
    /// `scale`: `number`. Since QEMU 10.1.
    public var scale: Double?
    /// `grab-on-hover`: `bool`.
    public var grabOnHover: Bool?
    /// `zoom-to-fit`: `bool`.
    public var zoomToFit: Bool?
    /// `show-tabs`: `bool`. Since QEMU 7.1.
    public var showTabs: Bool?
    /// `show-menubar`: `bool`. Since QEMU 7.2.
    public var showMenubar: Bool?
    /// `keep-aspect-ratio`: `bool`. Since QEMU 10.1.
    public var keepAspectRatio: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("grab-on-hover", grabOnHover)
        writer.member("zoom-to-fit", zoomToFit)
        writer.member("show-tabs", showTabs)
        writer.member("show-menubar", showMenubar)
        writer.member("keep-aspect-ratio", keepAspectRatio)
        writer.member("scale", scale)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension DisplayGTK {
    /// Creates a value.
    public init(
        grabOnHover: Bool? = nil,
        zoomToFit: Bool? = nil,
        showTabs: Bool? = nil,
        showMenubar: Bool? = nil,
        keepAspectRatio: Bool? = nil,
        scale: Double? = nil
    ) {
        self.init(
            scale: scale,
            grabOnHover: grabOnHover,
            zoomToFit: zoomToFit,
            showTabs: showTabs,
            showMenubar: showMenubar,
            keepAspectRatio: keepAspectRatio
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var grabOnHover: Bool?
        var zoomToFit: Bool?
        var showTabs: Bool?
        var showMenubar: Bool?
        var keepAspectRatio: Bool?
        var scale: Double?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "grab-on-hover": grabOnHover = try Bool(from: &reader)
            case "zoom-to-fit": zoomToFit = try Bool(from: &reader)
            case "show-tabs": showTabs = try Bool(from: &reader)
            case "show-menubar": showMenubar = try Bool(from: &reader)
            case "keep-aspect-ratio": keepAspectRatio = try Bool(from: &reader)
            case "scale": scale = try Double(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            scale: scale,
            grabOnHover: grabOnHover,
            zoomToFit: zoomToFit,
            showTabs: showTabs,
            showMenubar: showMenubar,
            keepAspectRatio: keepAspectRatio
        )
    }
}

/// The union `DisplayOptions`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayOptions)
public struct DisplayOptions: QAPIObject {
    /// `full-screen`: `bool`.
    public var fullScreen: Bool?
    /// `window-close`: `bool`.
    public var windowClose: Bool?
    /// `show-cursor`: `bool`.
    public var showCursor: Bool?
    /// `gl`: `DisplayGLMode`.
    public var gl: DisplayGLMode?
    /// The members that depend on `type`.
    public var branch: Branch

    /// `type`: `DisplayType`.
    public var type: DisplayType { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("type", type)
        writer.member("full-screen", fullScreen)
        writer.member("window-close", windowClose)
        writer.member("show-cursor", showCursor)
        writer.member("gl", gl)
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
        /// `default`.
        case `default`
        /// `none`.
        case noneValue
        /// `gtk`. Only where QEMU is built with `CONFIG_GTK`.
        case gtk(DisplayGTK)
        /// `sdl`. Since QEMU 7.1. Only where QEMU is built with `CONFIG_SDL`.
        case sdl(DisplaySDL)
        /// `egl-headless`. Only where QEMU is built with `CONFIG_OPENGL`.
        case eglHeadless(DisplayEGLHeadless)
        /// `curses`. Only where QEMU is built with `CONFIG_CURSES`.
        case curses(DisplayCurses)
        /// `cocoa`. Since QEMU 7.0. Only where QEMU is built with `CONFIG_COCOA`.
        case cocoa(DisplayCocoa)
        /// `spice-app`. Only where QEMU is built with `CONFIG_SPICE`.
        case spiceApp
        /// `dbus`. Since QEMU 7.0. Only where QEMU is built with `CONFIG_DBUS_DISPLAY`.
        case dbus(DisplayDBus)
        /// A value that is not known here, with the members that came with it.
        case other(DisplayType, JSONObject)

        /// The value of `type`.
        public var tag: DisplayType {
            switch self {
            case .default: .default
            case .noneValue: .noneValue
            case .gtk: .gtk
            case .sdl: .sdl
            case .eglHeadless: .eglHeadless
            case .curses: .curses
            case .cocoa: .cocoa
            case .spiceApp: .spiceApp
            case .dbus: .dbus
            case .other(let tag, _): tag
            }
        }

        init(_ tag: DisplayType, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "default": self = .default
            case "none": self = .noneValue
            case "gtk": self = .gtk(try DisplayGTK(from: &reader))
            case "sdl": self = .sdl(try DisplaySDL(from: &reader))
            case "egl-headless": self = .eglHeadless(try DisplayEGLHeadless(from: &reader))
            case "curses": self = .curses(try DisplayCurses(from: &reader))
            case "cocoa": self = .cocoa(try DisplayCocoa(from: &reader))
            case "spice-app": self = .spiceApp
            case "dbus": self = .dbus(try DisplayDBus(from: &reader))
            default:
                let members = try reader.readObject(without: "type", "full-screen", "window-close", "show-cursor", "gl")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .gtk(let value): value.writeMembers(to: &writer)
            case .sdl(let value): value.writeMembers(to: &writer)
            case .eglHeadless(let value): value.writeMembers(to: &writer)
            case .curses(let value): value.writeMembers(to: &writer)
            case .cocoa(let value): value.writeMembers(to: &writer)
            case .dbus(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "type", "full-screen", "window-close", "show-cursor", "gl")
            default: break
            }
        }
    }
}

extension DisplayOptions {
    /// Creates a value.
    public init(
        _ branch: Branch,
        fullScreen: Bool? = nil,
        windowClose: Bool? = nil,
        showCursor: Bool? = nil,
        gl: DisplayGLMode? = nil
    ) {
        self.init(fullScreen: fullScreen, windowClose: windowClose, showCursor: showCursor, gl: gl, branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var fullScreen: Bool?
        var windowClose: Bool?
        var showCursor: Bool?
        var gl: DisplayGLMode?
        var type: DisplayType?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "full-screen": fullScreen = try Bool(from: &reader)
            case "window-close": windowClose = try Bool(from: &reader)
            case "show-cursor": showCursor = try Bool(from: &reader)
            case "gl": gl = try DisplayGLMode(from: &reader)
            case "type": type = try DisplayType(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        let branch = try Branch(type, from: &again)
        self.init(fullScreen: fullScreen, windowClose: windowClose, showCursor: showCursor, gl: gl, branch: branch)
    }
}

/// The enum `DisplayProtocol`. Since QEMU 7.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.DisplayProtocol)
public struct DisplayProtocol: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `vnc`.
    public static var vnc: DisplayProtocol { DisplayProtocol(rawValue: "vnc") }
    /// `spice`.
    public static var spice: DisplayProtocol { DisplayProtocol(rawValue: "spice") }
}

/// The union `DisplayReloadOptions`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayReloadOptions)
public struct DisplayReloadOptions: QAPIObject {
    /// The members that depend on `type`.
    public var branch: Branch

    /// `type`: `DisplayReloadType`.
    public var type: DisplayReloadType { branch.tag }

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
        /// `vnc`.
        case vnc(DisplayReloadOptionsVNC)
        /// A value that is not known here, with the members that came with it.
        case other(DisplayReloadType, JSONObject)

        /// The value of `type`.
        public var tag: DisplayReloadType {
            switch self {
            case .vnc: .vnc
            case .other(let tag, _): tag
            }
        }

        init(_ tag: DisplayReloadType, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "vnc": self = .vnc(try DisplayReloadOptionsVNC(from: &reader))
            default:
                let members = try reader.readObject(without: "type")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .vnc(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "type")
            }
        }
    }
}

extension DisplayReloadOptions {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var type: DisplayReloadType?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "type": type = try DisplayReloadType(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        let branch = try Branch(type, from: &again)
        self.init(branch: branch)
    }
}

/// The struct `DisplayReloadOptionsVNC`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayReloadOptionsVNC)
public struct DisplayReloadOptionsVNC: QAPIObject {
    /// `tls-certs`: `bool`.
    public var tlsCerts: Bool?

    /// Creates a value.
    public init(tlsCerts: Bool? = nil) {
        self.tlsCerts = tlsCerts
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var tlsCerts: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "tls-certs": tlsCerts = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(tlsCerts: tlsCerts)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("tls-certs", tlsCerts)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The enum `DisplayReloadType`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.DisplayReloadType)
public struct DisplayReloadType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `vnc`.
    public static var vnc: DisplayReloadType { DisplayReloadType(rawValue: "vnc") }
}

/// The struct `DisplaySDL`. Since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplaySDL)
public struct DisplaySDL: QAPIObject {
    /// `grab-mod`: `HotKeyMod`.
    public var grabMod: HotKeyMod?

    /// Creates a value.
    public init(grabMod: HotKeyMod? = nil) {
        self.grabMod = grabMod
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var grabMod: HotKeyMod?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "grab-mod": grabMod = try HotKeyMod(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(grabMod: grabMod)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("grab-mod", grabMod)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The enum `DisplayType`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.DisplayType)
public struct DisplayType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `default`.
    public static var `default`: DisplayType { DisplayType(rawValue: "default") }
    /// `none`.
    public static var noneValue: DisplayType { DisplayType(rawValue: "none") }
    /// `gtk`. Only where QEMU is built with `CONFIG_GTK`.
    public static var gtk: DisplayType { DisplayType(rawValue: "gtk") }
    /// `sdl`. Only where QEMU is built with `CONFIG_SDL`.
    public static var sdl: DisplayType { DisplayType(rawValue: "sdl") }
    /// `egl-headless`. Only where QEMU is built with `CONFIG_OPENGL`.
    public static var eglHeadless: DisplayType { DisplayType(rawValue: "egl-headless") }
    /// `curses`. Only where QEMU is built with `CONFIG_CURSES`.
    public static var curses: DisplayType { DisplayType(rawValue: "curses") }
    /// `cocoa`. Only where QEMU is built with `CONFIG_COCOA`.
    public static var cocoa: DisplayType { DisplayType(rawValue: "cocoa") }
    /// `spice-app`. Only where QEMU is built with `CONFIG_SPICE`.
    public static var spiceApp: DisplayType { DisplayType(rawValue: "spice-app") }
    /// `dbus`. Since QEMU 7.0. Only where QEMU is built with `CONFIG_DBUS_DISPLAY`.
    public static var dbus: DisplayType { DisplayType(rawValue: "dbus") }
}

/// The union `DisplayUpdateOptions`. Since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayUpdateOptions)
public struct DisplayUpdateOptions: QAPIObject {
    /// The members that depend on `type`.
    public var branch: Branch

    /// `type`: `DisplayUpdateType`.
    public var type: DisplayUpdateType { branch.tag }

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
        /// `vnc`.
        case vnc(DisplayUpdateOptionsVNC)
        /// A value that is not known here, with the members that came with it.
        case other(DisplayUpdateType, JSONObject)

        /// The value of `type`.
        public var tag: DisplayUpdateType {
            switch self {
            case .vnc: .vnc
            case .other(let tag, _): tag
            }
        }

        init(_ tag: DisplayUpdateType, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "vnc": self = .vnc(try DisplayUpdateOptionsVNC(from: &reader))
            default:
                let members = try reader.readObject(without: "type")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .vnc(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "type")
            }
        }
    }
}

extension DisplayUpdateOptions {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var type: DisplayUpdateType?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "type": type = try DisplayUpdateType(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        let branch = try Branch(type, from: &again)
        self.init(branch: branch)
    }
}

/// The struct `DisplayUpdateOptionsVNC`. Since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayUpdateOptionsVNC)
public struct DisplayUpdateOptionsVNC: QAPIObject {
    /// `addresses`: `[SocketAddress]`.
    public var addresses: [QAPISocketAddress]?

    /// Creates a value.
    public init(addresses: [QAPISocketAddress]? = nil) {
        self.addresses = addresses
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var addresses: [QAPISocketAddress]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "addresses": addresses = try [QAPISocketAddress](from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(addresses: addresses)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("addresses", addresses)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The enum `DisplayUpdateType`. Since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.DisplayUpdateType)
public struct DisplayUpdateType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `vnc`.
    public static var vnc: DisplayUpdateType { DisplayUpdateType(rawValue: "vnc") }
}

/// The union `ExpirePasswordOptions`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.ExpirePasswordOptions)
public struct ExpirePasswordOptions: QAPIObject {
    /// `time`: `str`.
    public var time: String
    /// The members that depend on `protocol`.
    public var branch: Branch

    /// `protocol`: `DisplayProtocol`.
    public var `protocol`: DisplayProtocol { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("protocol", `protocol`)
        writer.member("time", time)
        branch.writeMembers(to: &writer)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }

    /// What depends on `protocol`.
    public enum Branch: Sendable {
        /// `vnc`. Since QEMU 7.0.
        case vnc(ExpirePasswordOptionsVnc)
        /// `spice`. Since QEMU 7.0.
        case spice
        /// A value that is not known here, with the members that came with it.
        case other(DisplayProtocol, JSONObject)

        /// The value of `protocol`.
        public var tag: DisplayProtocol {
            switch self {
            case .vnc: .vnc
            case .spice: .spice
            case .other(let tag, _): tag
            }
        }

        init(_ tag: DisplayProtocol, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "vnc": self = .vnc(try ExpirePasswordOptionsVnc(from: &reader))
            case "spice": self = .spice
            default:
                let members = try reader.readObject(without: "protocol", "time")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .vnc(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "protocol", "time")
            default: break
            }
        }
    }
}

extension ExpirePasswordOptions {
    /// Creates a value.
    public init(_ branch: Branch, time: String) {
        self.init(time: time, branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var time: String?
        var `protocol`: DisplayProtocol?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "time": time = try String(from: &reader)
            case "protocol": `protocol` = try DisplayProtocol(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let time else { throw .missingMember("time", at: objectStart) }
        guard let `protocol` else { throw .missingMember("protocol", at: objectStart) }
        let branch = try Branch(`protocol`, from: &again)
        self.init(time: time, branch: branch)
    }
}

/// The struct `ExpirePasswordOptionsVnc`. Since QEMU 7.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.ExpirePasswordOptionsVnc)
public struct ExpirePasswordOptionsVnc: QAPIObject {
    /// `display`: `str`.
    public var display: String?

    /// Creates a value.
    public init(display: String? = nil) {
        self.display = display
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var display: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "display": display = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(display: display)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("display", display)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The enum `HotKeyMod`. Since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.HotKeyMod)
public struct HotKeyMod: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `lctrl-lalt`.
    public static var lctrlLalt: HotKeyMod { HotKeyMod(rawValue: "lctrl-lalt") }
    /// `lshift-lctrl-lalt`.
    public static var lshiftLctrlLalt: HotKeyMod { HotKeyMod(rawValue: "lshift-lctrl-lalt") }
    /// `rctrl`.
    public static var rctrl: HotKeyMod { HotKeyMod(rawValue: "rctrl") }
}

/// The enum `ImageFormat`. Since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.ImageFormat)
public struct ImageFormat: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `ppm`.
    public static var ppm: ImageFormat { ImageFormat(rawValue: "ppm") }
    /// `png`.
    public static var png: ImageFormat { ImageFormat(rawValue: "png") }
}

/// The enum `InputAxis`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.InputAxis)
public struct InputAxis: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `x`.
    public static var x: InputAxis { InputAxis(rawValue: "x") }
    /// `y`.
    public static var y: InputAxis { InputAxis(rawValue: "y") }
}

/// The struct `InputBtnEvent`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputBtnEvent)
public struct InputBtnEvent: QAPIObject {
    /// `down`: `bool`.
    public var down: Bool
    /// `button`: `InputButton`.
    public var button: InputButton

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("button", button)
        writer.member("down", down)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension InputBtnEvent {
    /// Creates a value.
    public init(button: InputButton, down: Bool) {
        self.init(down: down, button: button)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var button: InputButton?
        var down: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "button": button = try InputButton(from: &reader)
            case "down": down = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let button else { throw .missingMember("button", at: objectStart) }
        guard let down else { throw .missingMember("down", at: objectStart) }
        self.init(down: down, button: button)
    }
}

/// The enum `InputButton`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.InputButton)
public struct InputButton: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `left`.
    public static var left: InputButton { InputButton(rawValue: "left") }
    /// `middle`.
    public static var middle: InputButton { InputButton(rawValue: "middle") }
    /// `right`.
    public static var right: InputButton { InputButton(rawValue: "right") }
    /// `wheel-up`.
    public static var wheelUp: InputButton { InputButton(rawValue: "wheel-up") }
    /// `wheel-down`.
    public static var wheelDown: InputButton { InputButton(rawValue: "wheel-down") }
    /// `side`.
    public static var side: InputButton { InputButton(rawValue: "side") }
    /// `extra`.
    public static var extra: InputButton { InputButton(rawValue: "extra") }
    /// `wheel-left`. Since QEMU 7.0.
    public static var wheelLeft: InputButton { InputButton(rawValue: "wheel-left") }
    /// `wheel-right`. Since QEMU 7.0.
    public static var wheelRight: InputButton { InputButton(rawValue: "wheel-right") }
    /// `touch`. Since QEMU 8.1.
    public static var touch: InputButton { InputButton(rawValue: "touch") }
}

/// The union `InputEvent`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputEvent)
public struct InputEvent: QAPIObject {
    /// The members that depend on `type`.
    public var branch: Branch

    /// `type`: `InputEventKind`.
    public var type: InputEventKind { branch.tag }

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
        /// `key`.
        case key(InputKeyEvent)
        /// `btn`.
        case btn(InputBtnEvent)
        /// `rel`.
        case rel(InputMoveEvent)
        /// `abs`.
        case abs(InputMoveEvent)
        /// `mtt`. Since QEMU 8.1.
        case mtt(InputMultiTouchEvent)
        /// A value that is not known here, with the members that came with it.
        case other(InputEventKind, JSONObject)

        /// The value of `type`.
        public var tag: InputEventKind {
            switch self {
            case .key: .key
            case .btn: .btn
            case .rel: .rel
            case .abs: .abs
            case .mtt: .mtt
            case .other(let tag, _): tag
            }
        }

        init(_ tag: InputEventKind, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "key": self = .key(try reader.readObject(for: "data"))
            case "btn": self = .btn(try reader.readObject(for: "data"))
            case "rel": self = .rel(try reader.readObject(for: "data"))
            case "abs": self = .abs(try reader.readObject(for: "data"))
            case "mtt": self = .mtt(try reader.readObject(for: "data"))
            default:
                let members = try reader.readObject(without: "type")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .key(let value): writer.member("data", value)
            case .btn(let value): writer.member("data", value)
            case .rel(let value): writer.member("data", value)
            case .abs(let value): writer.member("data", value)
            case .mtt(let value): writer.member("data", value)
            case .other(_, let members):
                writer.writeMembers(members, without: "type")
            }
        }
    }
}

extension InputEvent {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var type: InputEventKind?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "type": type = try InputEventKind(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        let branch = try Branch(type, from: &again)
        self.init(branch: branch)
    }
}

/// The enum `InputEventKind`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.InputEventKind)
public struct InputEventKind: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `key`.
    public static var key: InputEventKind { InputEventKind(rawValue: "key") }
    /// `btn`.
    public static var btn: InputEventKind { InputEventKind(rawValue: "btn") }
    /// `rel`.
    public static var rel: InputEventKind { InputEventKind(rawValue: "rel") }
    /// `abs`.
    public static var abs: InputEventKind { InputEventKind(rawValue: "abs") }
    /// `mtt`. Since QEMU 8.1.
    public static var mtt: InputEventKind { InputEventKind(rawValue: "mtt") }
}

/// The struct `InputKeyEvent`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputKeyEvent)
public struct InputKeyEvent: QAPIObject {
    /// `down`: `bool`.
    public var down: Bool
    /// `key`: `KeyValue`.
    public var key: KeyValue

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("key", key)
        writer.member("down", down)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension InputKeyEvent {
    /// Creates a value.
    public init(key: KeyValue, down: Bool) {
        self.init(down: down, key: key)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var key: KeyValue?
        var down: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "key": key = try KeyValue(from: &reader)
            case "down": down = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let key else { throw .missingMember("key", at: objectStart) }
        guard let down else { throw .missingMember("down", at: objectStart) }
        self.init(down: down, key: key)
    }
}

/// The struct `InputMoveEvent`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputMoveEvent)
public struct InputMoveEvent: QAPIObject {
    /// `value`: `int`.
    public var value: Int
    /// `axis`: `InputAxis`.
    public var axis: InputAxis

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("axis", axis)
        writer.member("value", value)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension InputMoveEvent {
    /// Creates a value.
    public init(axis: InputAxis, value: Int) {
        self.init(value: value, axis: axis)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var axis: InputAxis?
        var value: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "axis": axis = try InputAxis(from: &reader)
            case "value": value = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let axis else { throw .missingMember("axis", at: objectStart) }
        guard let value else { throw .missingMember("value", at: objectStart) }
        self.init(value: value, axis: axis)
    }
}

/// The struct `InputMultiTouchEvent`. Since QEMU 8.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputMultiTouchEvent)
public struct InputMultiTouchEvent: QAPIObject {
    /// `value`: `int`.
    public var value: Int
    /// `type`: `InputMultiTouchType`.
    public var type: InputMultiTouchType
    /// `slot`: `int`.
    public var slot: Int
    /// `tracking-id`: `int`.
    public var trackingID: Int
    /// `axis`: `InputAxis`.
    public var axis: InputAxis

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("type", type)
        writer.member("slot", slot)
        writer.member("tracking-id", trackingID)
        writer.member("axis", axis)
        writer.member("value", value)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension InputMultiTouchEvent {
    /// Creates a value.
    public init(type: InputMultiTouchType, slot: Int, trackingID: Int, axis: InputAxis, value: Int) {
        self.init(value: value, type: type, slot: slot, trackingID: trackingID, axis: axis)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var type: InputMultiTouchType?
        var slot: Int?
        var trackingID: Int?
        var axis: InputAxis?
        var value: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "type": type = try InputMultiTouchType(from: &reader)
            case "slot": slot = try Int(from: &reader)
            case "tracking-id": trackingID = try Int(from: &reader)
            case "axis": axis = try InputAxis(from: &reader)
            case "value": value = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        guard let slot else { throw .missingMember("slot", at: objectStart) }
        guard let trackingID else { throw .missingMember("tracking-id", at: objectStart) }
        guard let axis else { throw .missingMember("axis", at: objectStart) }
        guard let value else { throw .missingMember("value", at: objectStart) }
        self.init(value: value, type: type, slot: slot, trackingID: trackingID, axis: axis)
    }
}

/// The enum `InputMultiTouchType`. Since QEMU 8.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.InputMultiTouchType)
public struct InputMultiTouchType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `begin`.
    public static var begin: InputMultiTouchType { InputMultiTouchType(rawValue: "begin") }
    /// `update`.
    public static var update: InputMultiTouchType { InputMultiTouchType(rawValue: "update") }
    /// `end`.
    public static var end: InputMultiTouchType { InputMultiTouchType(rawValue: "end") }
    /// `cancel`.
    public static var cancel: InputMultiTouchType { InputMultiTouchType(rawValue: "cancel") }
    /// `data`.
    public static var data: InputMultiTouchType { InputMultiTouchType(rawValue: "data") }
}

/// The union `KeyValue`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.KeyValue)
public struct KeyValue: QAPIObject {
    /// The members that depend on `type`.
    public var branch: Branch

    /// `type`: `KeyValueKind`.
    public var type: KeyValueKind { branch.tag }

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
        /// `number`.
        case number(Int)
        /// `qcode`.
        case qcode(QKeyCode)
        /// A value that is not known here, with the members that came with it.
        case other(KeyValueKind, JSONObject)

        /// The value of `type`.
        public var tag: KeyValueKind {
            switch self {
            case .number: .number
            case .qcode: .qcode
            case .other(let tag, _): tag
            }
        }

        init(_ tag: KeyValueKind, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "number": self = .number(try reader.readObject(for: "data"))
            case "qcode": self = .qcode(try reader.readObject(for: "data"))
            default:
                let members = try reader.readObject(without: "type")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .number(let value): writer.member("data", value)
            case .qcode(let value): writer.member("data", value)
            case .other(_, let members):
                writer.writeMembers(members, without: "type")
            }
        }
    }
}

extension KeyValue {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var type: KeyValueKind?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "type": type = try KeyValueKind(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        let branch = try Branch(type, from: &again)
        self.init(branch: branch)
    }
}

/// The enum `KeyValueKind`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.KeyValueKind)
public struct KeyValueKind: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `number`.
    public static var number: KeyValueKind { KeyValueKind(rawValue: "number") }
    /// `qcode`.
    public static var qcode: KeyValueKind { KeyValueKind(rawValue: "qcode") }
}

/// The struct `MouseInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.MouseInfo)
public struct MouseInfo: QAPIObject {
    /// `absolute`: `bool`.
    public var absolute: Bool
    /// `name`: `str`.
    public var name: String
    /// `index`: `int`.
    public var index: Int
    /// `current`: `bool`.
    public var current: Bool

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("index", index)
        writer.member("current", current)
        writer.member("absolute", absolute)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension MouseInfo {
    /// Creates a value.
    public init(name: String, index: Int, current: Bool, absolute: Bool) {
        self.init(absolute: absolute, name: name, index: index, current: current)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var index: Int?
        var current: Bool?
        var absolute: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "index": index = try Int(from: &reader)
            case "current": current = try Bool(from: &reader)
            case "absolute": absolute = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        guard let index else { throw .missingMember("index", at: objectStart) }
        guard let current else { throw .missingMember("current", at: objectStart) }
        guard let absolute else { throw .missingMember("absolute", at: objectStart) }
        self.init(absolute: absolute, name: name, index: index, current: current)
    }
}

/// The enum `QKeyCode`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.QKeyCode)
public struct QKeyCode: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `unmapped`.
    public static var unmapped: QKeyCode { QKeyCode(rawValue: "unmapped") }
    /// `shift`.
    public static var shift: QKeyCode { QKeyCode(rawValue: "shift") }
    /// `shift_r`.
    public static var shiftR: QKeyCode { QKeyCode(rawValue: "shift_r") }
    /// `alt`.
    public static var alt: QKeyCode { QKeyCode(rawValue: "alt") }
    /// `alt_r`.
    public static var altR: QKeyCode { QKeyCode(rawValue: "alt_r") }
    /// `ctrl`.
    public static var ctrl: QKeyCode { QKeyCode(rawValue: "ctrl") }
    /// `ctrl_r`.
    public static var ctrlR: QKeyCode { QKeyCode(rawValue: "ctrl_r") }
    /// `menu`.
    public static var menu: QKeyCode { QKeyCode(rawValue: "menu") }
    /// `esc`.
    public static var esc: QKeyCode { QKeyCode(rawValue: "esc") }
    /// `1`.
    public static var _1: QKeyCode { QKeyCode(rawValue: "1") }
    /// `2`.
    public static var _2: QKeyCode { QKeyCode(rawValue: "2") }
    /// `3`.
    public static var _3: QKeyCode { QKeyCode(rawValue: "3") }
    /// `4`.
    public static var _4: QKeyCode { QKeyCode(rawValue: "4") }
    /// `5`.
    public static var _5: QKeyCode { QKeyCode(rawValue: "5") }
    /// `6`.
    public static var _6: QKeyCode { QKeyCode(rawValue: "6") }
    /// `7`.
    public static var _7: QKeyCode { QKeyCode(rawValue: "7") }
    /// `8`.
    public static var _8: QKeyCode { QKeyCode(rawValue: "8") }
    /// `9`.
    public static var _9: QKeyCode { QKeyCode(rawValue: "9") }
    /// `0`.
    public static var _0: QKeyCode { QKeyCode(rawValue: "0") }
    /// `minus`.
    public static var minus: QKeyCode { QKeyCode(rawValue: "minus") }
    /// `equal`.
    public static var equal: QKeyCode { QKeyCode(rawValue: "equal") }
    /// `backspace`.
    public static var backspace: QKeyCode { QKeyCode(rawValue: "backspace") }
    /// `tab`.
    public static var tab: QKeyCode { QKeyCode(rawValue: "tab") }
    /// `q`.
    public static var q: QKeyCode { QKeyCode(rawValue: "q") }
    /// `w`.
    public static var w: QKeyCode { QKeyCode(rawValue: "w") }
    /// `e`.
    public static var e: QKeyCode { QKeyCode(rawValue: "e") }
    /// `r`.
    public static var r: QKeyCode { QKeyCode(rawValue: "r") }
    /// `t`.
    public static var t: QKeyCode { QKeyCode(rawValue: "t") }
    /// `y`.
    public static var y: QKeyCode { QKeyCode(rawValue: "y") }
    /// `u`.
    public static var u: QKeyCode { QKeyCode(rawValue: "u") }
    /// `i`.
    public static var i: QKeyCode { QKeyCode(rawValue: "i") }
    /// `o`.
    public static var o: QKeyCode { QKeyCode(rawValue: "o") }
    /// `p`.
    public static var p: QKeyCode { QKeyCode(rawValue: "p") }
    /// `bracket_left`.
    public static var bracketLeft: QKeyCode { QKeyCode(rawValue: "bracket_left") }
    /// `bracket_right`.
    public static var bracketRight: QKeyCode { QKeyCode(rawValue: "bracket_right") }
    /// `ret`.
    public static var ret: QKeyCode { QKeyCode(rawValue: "ret") }
    /// `a`.
    public static var a: QKeyCode { QKeyCode(rawValue: "a") }
    /// `s`.
    public static var s: QKeyCode { QKeyCode(rawValue: "s") }
    /// `d`.
    public static var d: QKeyCode { QKeyCode(rawValue: "d") }
    /// `f`.
    public static var f: QKeyCode { QKeyCode(rawValue: "f") }
    /// `g`.
    public static var g: QKeyCode { QKeyCode(rawValue: "g") }
    /// `h`.
    public static var h: QKeyCode { QKeyCode(rawValue: "h") }
    /// `j`.
    public static var j: QKeyCode { QKeyCode(rawValue: "j") }
    /// `k`.
    public static var k: QKeyCode { QKeyCode(rawValue: "k") }
    /// `l`.
    public static var l: QKeyCode { QKeyCode(rawValue: "l") }
    /// `semicolon`.
    public static var semicolon: QKeyCode { QKeyCode(rawValue: "semicolon") }
    /// `apostrophe`.
    public static var apostrophe: QKeyCode { QKeyCode(rawValue: "apostrophe") }
    /// `grave_accent`.
    public static var graveAccent: QKeyCode { QKeyCode(rawValue: "grave_accent") }
    /// `backslash`.
    public static var backslash: QKeyCode { QKeyCode(rawValue: "backslash") }
    /// `z`.
    public static var z: QKeyCode { QKeyCode(rawValue: "z") }
    /// `x`.
    public static var x: QKeyCode { QKeyCode(rawValue: "x") }
    /// `c`.
    public static var c: QKeyCode { QKeyCode(rawValue: "c") }
    /// `v`.
    public static var v: QKeyCode { QKeyCode(rawValue: "v") }
    /// `b`.
    public static var b: QKeyCode { QKeyCode(rawValue: "b") }
    /// `n`.
    public static var n: QKeyCode { QKeyCode(rawValue: "n") }
    /// `m`.
    public static var m: QKeyCode { QKeyCode(rawValue: "m") }
    /// `comma`.
    public static var comma: QKeyCode { QKeyCode(rawValue: "comma") }
    /// `dot`.
    public static var dot: QKeyCode { QKeyCode(rawValue: "dot") }
    /// `slash`.
    public static var slash: QKeyCode { QKeyCode(rawValue: "slash") }
    /// `asterisk`.
    public static var asterisk: QKeyCode { QKeyCode(rawValue: "asterisk") }
    /// `spc`.
    public static var spc: QKeyCode { QKeyCode(rawValue: "spc") }
    /// `caps_lock`.
    public static var capsLock: QKeyCode { QKeyCode(rawValue: "caps_lock") }
    /// `f1`.
    public static var f1: QKeyCode { QKeyCode(rawValue: "f1") }
    /// `f2`.
    public static var f2: QKeyCode { QKeyCode(rawValue: "f2") }
    /// `f3`.
    public static var f3: QKeyCode { QKeyCode(rawValue: "f3") }
    /// `f4`.
    public static var f4: QKeyCode { QKeyCode(rawValue: "f4") }
    /// `f5`.
    public static var f5: QKeyCode { QKeyCode(rawValue: "f5") }
    /// `f6`.
    public static var f6: QKeyCode { QKeyCode(rawValue: "f6") }
    /// `f7`.
    public static var f7: QKeyCode { QKeyCode(rawValue: "f7") }
    /// `f8`.
    public static var f8: QKeyCode { QKeyCode(rawValue: "f8") }
    /// `f9`.
    public static var f9: QKeyCode { QKeyCode(rawValue: "f9") }
    /// `f10`.
    public static var f10: QKeyCode { QKeyCode(rawValue: "f10") }
    /// `num_lock`.
    public static var numLock: QKeyCode { QKeyCode(rawValue: "num_lock") }
    /// `scroll_lock`.
    public static var scrollLock: QKeyCode { QKeyCode(rawValue: "scroll_lock") }
    /// `kp_divide`.
    public static var kpDivide: QKeyCode { QKeyCode(rawValue: "kp_divide") }
    /// `kp_multiply`.
    public static var kpMultiply: QKeyCode { QKeyCode(rawValue: "kp_multiply") }
    /// `kp_subtract`.
    public static var kpSubtract: QKeyCode { QKeyCode(rawValue: "kp_subtract") }
    /// `kp_add`.
    public static var kpAdd: QKeyCode { QKeyCode(rawValue: "kp_add") }
    /// `kp_enter`.
    public static var kpEnter: QKeyCode { QKeyCode(rawValue: "kp_enter") }
    /// `kp_decimal`.
    public static var kpDecimal: QKeyCode { QKeyCode(rawValue: "kp_decimal") }
    /// `sysrq`.
    public static var sysrq: QKeyCode { QKeyCode(rawValue: "sysrq") }
    /// `kp_0`.
    public static var kp0: QKeyCode { QKeyCode(rawValue: "kp_0") }
    /// `kp_1`.
    public static var kp1: QKeyCode { QKeyCode(rawValue: "kp_1") }
    /// `kp_2`.
    public static var kp2: QKeyCode { QKeyCode(rawValue: "kp_2") }
    /// `kp_3`.
    public static var kp3: QKeyCode { QKeyCode(rawValue: "kp_3") }
    /// `kp_4`.
    public static var kp4: QKeyCode { QKeyCode(rawValue: "kp_4") }
    /// `kp_5`.
    public static var kp5: QKeyCode { QKeyCode(rawValue: "kp_5") }
    /// `kp_6`.
    public static var kp6: QKeyCode { QKeyCode(rawValue: "kp_6") }
    /// `kp_7`.
    public static var kp7: QKeyCode { QKeyCode(rawValue: "kp_7") }
    /// `kp_8`.
    public static var kp8: QKeyCode { QKeyCode(rawValue: "kp_8") }
    /// `kp_9`.
    public static var kp9: QKeyCode { QKeyCode(rawValue: "kp_9") }
    /// `less`.
    public static var less: QKeyCode { QKeyCode(rawValue: "less") }
    /// `f11`.
    public static var f11: QKeyCode { QKeyCode(rawValue: "f11") }
    /// `f12`.
    public static var f12: QKeyCode { QKeyCode(rawValue: "f12") }
    /// `print`.
    public static var print: QKeyCode { QKeyCode(rawValue: "print") }
    /// `home`.
    public static var home: QKeyCode { QKeyCode(rawValue: "home") }
    /// `pgup`.
    public static var pgup: QKeyCode { QKeyCode(rawValue: "pgup") }
    /// `pgdn`.
    public static var pgdn: QKeyCode { QKeyCode(rawValue: "pgdn") }
    /// `end`.
    public static var end: QKeyCode { QKeyCode(rawValue: "end") }
    /// `left`.
    public static var left: QKeyCode { QKeyCode(rawValue: "left") }
    /// `up`.
    public static var up: QKeyCode { QKeyCode(rawValue: "up") }
    /// `down`.
    public static var down: QKeyCode { QKeyCode(rawValue: "down") }
    /// `right`.
    public static var right: QKeyCode { QKeyCode(rawValue: "right") }
    /// `insert`.
    public static var insert: QKeyCode { QKeyCode(rawValue: "insert") }
    /// `delete`.
    public static var delete: QKeyCode { QKeyCode(rawValue: "delete") }
    /// `stop`.
    public static var stop: QKeyCode { QKeyCode(rawValue: "stop") }
    /// `again`.
    public static var again: QKeyCode { QKeyCode(rawValue: "again") }
    /// `props`.
    public static var props: QKeyCode { QKeyCode(rawValue: "props") }
    /// `undo`.
    public static var undo: QKeyCode { QKeyCode(rawValue: "undo") }
    /// `front`.
    public static var front: QKeyCode { QKeyCode(rawValue: "front") }
    /// `copy`.
    public static var copy: QKeyCode { QKeyCode(rawValue: "copy") }
    /// `open`.
    public static var open: QKeyCode { QKeyCode(rawValue: "open") }
    /// `paste`.
    public static var paste: QKeyCode { QKeyCode(rawValue: "paste") }
    /// `find`.
    public static var find: QKeyCode { QKeyCode(rawValue: "find") }
    /// `cut`.
    public static var cut: QKeyCode { QKeyCode(rawValue: "cut") }
    /// `lf`.
    public static var lf: QKeyCode { QKeyCode(rawValue: "lf") }
    /// `help`.
    public static var help: QKeyCode { QKeyCode(rawValue: "help") }
    /// `meta_l`.
    public static var metaL: QKeyCode { QKeyCode(rawValue: "meta_l") }
    /// `meta_r`.
    public static var metaR: QKeyCode { QKeyCode(rawValue: "meta_r") }
    /// `compose`.
    public static var compose: QKeyCode { QKeyCode(rawValue: "compose") }
    /// `pause`.
    public static var pause: QKeyCode { QKeyCode(rawValue: "pause") }
    /// `ro`.
    public static var ro: QKeyCode { QKeyCode(rawValue: "ro") }
    /// `hiragana`.
    public static var hiragana: QKeyCode { QKeyCode(rawValue: "hiragana") }
    /// `henkan`.
    public static var henkan: QKeyCode { QKeyCode(rawValue: "henkan") }
    /// `yen`.
    public static var yen: QKeyCode { QKeyCode(rawValue: "yen") }
    /// `muhenkan`.
    public static var muhenkan: QKeyCode { QKeyCode(rawValue: "muhenkan") }
    /// `katakanahiragana`.
    public static var katakanahiragana: QKeyCode { QKeyCode(rawValue: "katakanahiragana") }
    /// `kp_comma`.
    public static var kpComma: QKeyCode { QKeyCode(rawValue: "kp_comma") }
    /// `kp_equals`.
    public static var kpEquals: QKeyCode { QKeyCode(rawValue: "kp_equals") }
    /// `power`.
    public static var power: QKeyCode { QKeyCode(rawValue: "power") }
    /// `sleep`.
    public static var sleep: QKeyCode { QKeyCode(rawValue: "sleep") }
    /// `wake`.
    public static var wake: QKeyCode { QKeyCode(rawValue: "wake") }
    /// `audionext`.
    public static var audionext: QKeyCode { QKeyCode(rawValue: "audionext") }
    /// `audioprev`.
    public static var audioprev: QKeyCode { QKeyCode(rawValue: "audioprev") }
    /// `audiostop`.
    public static var audiostop: QKeyCode { QKeyCode(rawValue: "audiostop") }
    /// `audioplay`.
    public static var audioplay: QKeyCode { QKeyCode(rawValue: "audioplay") }
    /// `audiomute`.
    public static var audiomute: QKeyCode { QKeyCode(rawValue: "audiomute") }
    /// `volumeup`.
    public static var volumeup: QKeyCode { QKeyCode(rawValue: "volumeup") }
    /// `volumedown`.
    public static var volumedown: QKeyCode { QKeyCode(rawValue: "volumedown") }
    /// `mediaselect`.
    public static var mediaselect: QKeyCode { QKeyCode(rawValue: "mediaselect") }
    /// `mail`.
    public static var mail: QKeyCode { QKeyCode(rawValue: "mail") }
    /// `calculator`.
    public static var calculator: QKeyCode { QKeyCode(rawValue: "calculator") }
    /// `computer`.
    public static var computer: QKeyCode { QKeyCode(rawValue: "computer") }
    /// `ac_home`.
    public static var acHome: QKeyCode { QKeyCode(rawValue: "ac_home") }
    /// `ac_back`.
    public static var acBack: QKeyCode { QKeyCode(rawValue: "ac_back") }
    /// `ac_forward`.
    public static var acForward: QKeyCode { QKeyCode(rawValue: "ac_forward") }
    /// `ac_refresh`.
    public static var acRefresh: QKeyCode { QKeyCode(rawValue: "ac_refresh") }
    /// `ac_bookmarks`.
    public static var acBookmarks: QKeyCode { QKeyCode(rawValue: "ac_bookmarks") }
    /// `lang1`. Since QEMU 6.1.
    public static var lang1: QKeyCode { QKeyCode(rawValue: "lang1") }
    /// `lang2`. Since QEMU 6.1.
    public static var lang2: QKeyCode { QKeyCode(rawValue: "lang2") }
    /// `f13`. Since QEMU 8.0.
    public static var f13: QKeyCode { QKeyCode(rawValue: "f13") }
    /// `f14`. Since QEMU 8.0.
    public static var f14: QKeyCode { QKeyCode(rawValue: "f14") }
    /// `f15`. Since QEMU 8.0.
    public static var f15: QKeyCode { QKeyCode(rawValue: "f15") }
    /// `f16`. Since QEMU 8.0.
    public static var f16: QKeyCode { QKeyCode(rawValue: "f16") }
    /// `f17`. Since QEMU 8.0.
    public static var f17: QKeyCode { QKeyCode(rawValue: "f17") }
    /// `f18`. Since QEMU 8.0.
    public static var f18: QKeyCode { QKeyCode(rawValue: "f18") }
    /// `f19`. Since QEMU 8.0.
    public static var f19: QKeyCode { QKeyCode(rawValue: "f19") }
    /// `f20`. Since QEMU 8.0.
    public static var f20: QKeyCode { QKeyCode(rawValue: "f20") }
    /// `f21`. Since QEMU 8.0.
    public static var f21: QKeyCode { QKeyCode(rawValue: "f21") }
    /// `f22`. Since QEMU 8.0.
    public static var f22: QKeyCode { QKeyCode(rawValue: "f22") }
    /// `f23`. Since QEMU 8.0.
    public static var f23: QKeyCode { QKeyCode(rawValue: "f23") }
    /// `f24`. Since QEMU 8.0.
    public static var f24: QKeyCode { QKeyCode(rawValue: "f24") }
}

/// The enum `SetPasswordAction`. Since QEMU 7.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.SetPasswordAction)
public struct SetPasswordAction: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `keep`.
    public static var keep: SetPasswordAction { SetPasswordAction(rawValue: "keep") }
    /// `fail`.
    public static var fail: SetPasswordAction { SetPasswordAction(rawValue: "fail") }
    /// `disconnect`.
    public static var disconnect: SetPasswordAction { SetPasswordAction(rawValue: "disconnect") }
}

/// The union `SetPasswordOptions`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.SetPasswordOptions)
public struct SetPasswordOptions: QAPIObject {
    /// `password`: `str`.
    public var password: String
    /// `connected`: `SetPasswordAction`.
    public var connected: SetPasswordAction?
    /// The members that depend on `protocol`.
    public var branch: Branch

    /// `protocol`: `DisplayProtocol`.
    public var `protocol`: DisplayProtocol { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("protocol", `protocol`)
        writer.member("password", password)
        writer.member("connected", connected)
        branch.writeMembers(to: &writer)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }

    /// What depends on `protocol`.
    public enum Branch: Sendable {
        /// `vnc`. Since QEMU 7.0.
        case vnc(SetPasswordOptionsVnc)
        /// `spice`. Since QEMU 7.0.
        case spice
        /// A value that is not known here, with the members that came with it.
        case other(DisplayProtocol, JSONObject)

        /// The value of `protocol`.
        public var tag: DisplayProtocol {
            switch self {
            case .vnc: .vnc
            case .spice: .spice
            case .other(let tag, _): tag
            }
        }

        init(_ tag: DisplayProtocol, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "vnc": self = .vnc(try SetPasswordOptionsVnc(from: &reader))
            case "spice": self = .spice
            default:
                let members = try reader.readObject(without: "protocol", "password", "connected")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .vnc(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "protocol", "password", "connected")
            default: break
            }
        }
    }
}

extension SetPasswordOptions {
    /// Creates a value.
    public init(_ branch: Branch, password: String, connected: SetPasswordAction? = nil) {
        self.init(password: password, connected: connected, branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var password: String?
        var connected: SetPasswordAction?
        var `protocol`: DisplayProtocol?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "password": password = try String(from: &reader)
            case "connected": connected = try SetPasswordAction(from: &reader)
            case "protocol": `protocol` = try DisplayProtocol(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let password else { throw .missingMember("password", at: objectStart) }
        guard let `protocol` else { throw .missingMember("protocol", at: objectStart) }
        let branch = try Branch(`protocol`, from: &again)
        self.init(password: password, connected: connected, branch: branch)
    }
}

/// The struct `SetPasswordOptionsVnc`. Since QEMU 7.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.SetPasswordOptionsVnc)
public struct SetPasswordOptionsVnc: QAPIObject {
    /// `display`: `str`.
    public var display: String?

    /// Creates a value.
    public init(display: String? = nil) {
        self.display = display
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var display: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "display": display = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(display: display)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("display", display)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `SpiceBasicInfo`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_SPICE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.SpiceBasicInfo)
public struct SpiceBasicInfo: QAPIObject {
    /// `family`: `NetworkAddressFamily`.
    public var family: NetworkAddressFamily
    /// `host`: `str`.
    public var host: String
    /// `port`: `str`.
    public var port: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("host", host)
        writer.member("port", port)
        writer.member("family", family)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension SpiceBasicInfo {
    /// Creates a value.
    public init(host: String, port: String, family: NetworkAddressFamily) {
        self.init(family: family, host: host, port: port)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var host: String?
        var port: String?
        var family: NetworkAddressFamily?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "host": host = try String(from: &reader)
            case "port": port = try String(from: &reader)
            case "family": family = try NetworkAddressFamily(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let host else { throw .missingMember("host", at: objectStart) }
        guard let port else { throw .missingMember("port", at: objectStart) }
        guard let family else { throw .missingMember("family", at: objectStart) }
        self.init(family: family, host: host, port: port)
    }
}

/// The struct `SpiceChannel`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_SPICE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.SpiceChannel)
public struct SpiceChannel: QAPIObject {
    /// `tls`: `bool`.
    public var tls: Bool
    /// `host`: `str`.
    public var host: String
    /// `port`: `str`.
    public var port: String
    /// `family`: `NetworkAddressFamily`.
    public var family: NetworkAddressFamily
    /// `connection-id`: `int`.
    public var connectionID: Int
    /// `channel-type`: `int`.
    public var channelType: Int
    /// `channel-id`: `int`.
    public var channelID: Int

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("host", host)
        writer.member("port", port)
        writer.member("family", family)
        writer.member("connection-id", connectionID)
        writer.member("channel-type", channelType)
        writer.member("channel-id", channelID)
        writer.member("tls", tls)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension SpiceChannel {
    /// Creates a value.
    public init(
        host: String,
        port: String,
        family: NetworkAddressFamily,
        connectionID: Int,
        channelType: Int,
        channelID: Int,
        tls: Bool
    ) {
        self.init(
            tls: tls,
            host: host,
            port: port,
            family: family,
            connectionID: connectionID,
            channelType: channelType,
            channelID: channelID
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var host: String?
        var port: String?
        var family: NetworkAddressFamily?
        var connectionID: Int?
        var channelType: Int?
        var channelID: Int?
        var tls: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "host": host = try String(from: &reader)
            case "port": port = try String(from: &reader)
            case "family": family = try NetworkAddressFamily(from: &reader)
            case "connection-id": connectionID = try Int(from: &reader)
            case "channel-type": channelType = try Int(from: &reader)
            case "channel-id": channelID = try Int(from: &reader)
            case "tls": tls = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let host else { throw .missingMember("host", at: objectStart) }
        guard let port else { throw .missingMember("port", at: objectStart) }
        guard let family else { throw .missingMember("family", at: objectStart) }
        guard let connectionID else { throw .missingMember("connection-id", at: objectStart) }
        guard let channelType else { throw .missingMember("channel-type", at: objectStart) }
        guard let channelID else { throw .missingMember("channel-id", at: objectStart) }
        guard let tls else { throw .missingMember("tls", at: objectStart) }
        self.init(
            tls: tls,
            host: host,
            port: port,
            family: family,
            connectionID: connectionID,
            channelType: channelType,
            channelID: channelID
        )
    }
}

/// The struct `SpiceInfo`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_SPICE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.SpiceInfo)
public struct SpiceInfo: QAPIObject {
    /// `channels`: `[SpiceChannel]`.
    public var channels: [SpiceChannel]?
    /// `enabled`: `bool`.
    public var enabled: Bool
    /// `migrated`: `bool`.
    public var migrated: Bool
    /// `host`: `str`.
    public var host: String?
    /// `port`: `int`.
    public var port: Int?
    /// `tls-port`: `int`.
    public var tlsPort: Int?
    /// `auth`: `str`.
    public var auth: String?
    /// `compiled-version`: `str`.
    public var compiledVersion: String?
    /// `mouse-mode`: `SpiceQueryMouseMode`.
    public var mouseMode: SpiceQueryMouseMode

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("enabled", enabled)
        writer.member("migrated", migrated)
        writer.member("host", host)
        writer.member("port", port)
        writer.member("tls-port", tlsPort)
        writer.member("auth", auth)
        writer.member("compiled-version", compiledVersion)
        writer.member("mouse-mode", mouseMode)
        writer.member("channels", channels)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension SpiceInfo {
    /// Creates a value.
    public init(
        enabled: Bool,
        migrated: Bool,
        host: String? = nil,
        port: Int? = nil,
        tlsPort: Int? = nil,
        auth: String? = nil,
        compiledVersion: String? = nil,
        mouseMode: SpiceQueryMouseMode,
        channels: [SpiceChannel]? = nil
    ) {
        self.init(
            channels: channels,
            enabled: enabled,
            migrated: migrated,
            host: host,
            port: port,
            tlsPort: tlsPort,
            auth: auth,
            compiledVersion: compiledVersion,
            mouseMode: mouseMode
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var enabled: Bool?
        var migrated: Bool?
        var host: String?
        var port: Int?
        var tlsPort: Int?
        var auth: String?
        var compiledVersion: String?
        var mouseMode: SpiceQueryMouseMode?
        var channels: [SpiceChannel]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "enabled": enabled = try Bool(from: &reader)
            case "migrated": migrated = try Bool(from: &reader)
            case "host": host = try String(from: &reader)
            case "port": port = try Int(from: &reader)
            case "tls-port": tlsPort = try Int(from: &reader)
            case "auth": auth = try String(from: &reader)
            case "compiled-version": compiledVersion = try String(from: &reader)
            case "mouse-mode": mouseMode = try SpiceQueryMouseMode(from: &reader)
            case "channels": channels = try [SpiceChannel](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let enabled else { throw .missingMember("enabled", at: objectStart) }
        guard let migrated else { throw .missingMember("migrated", at: objectStart) }
        guard let mouseMode else { throw .missingMember("mouse-mode", at: objectStart) }
        self.init(
            channels: channels,
            enabled: enabled,
            migrated: migrated,
            host: host,
            port: port,
            tlsPort: tlsPort,
            auth: auth,
            compiledVersion: compiledVersion,
            mouseMode: mouseMode
        )
    }
}

/// The enum `SpiceQueryMouseMode`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_SPICE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.SpiceQueryMouseMode)
public struct SpiceQueryMouseMode: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `client`.
    public static var client: SpiceQueryMouseMode { SpiceQueryMouseMode(rawValue: "client") }
    /// `server`.
    public static var server: SpiceQueryMouseMode { SpiceQueryMouseMode(rawValue: "server") }
    /// `unknown`.
    public static var unknown: SpiceQueryMouseMode { SpiceQueryMouseMode(rawValue: "unknown") }
}

/// The struct `SpiceServerInfo`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_SPICE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.SpiceServerInfo)
public struct SpiceServerInfo: QAPIObject {
    /// `auth`: `str`.
    public var auth: String?
    /// `host`: `str`.
    public var host: String
    /// `port`: `str`.
    public var port: String
    /// `family`: `NetworkAddressFamily`.
    public var family: NetworkAddressFamily

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("host", host)
        writer.member("port", port)
        writer.member("family", family)
        writer.member("auth", auth)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension SpiceServerInfo {
    /// Creates a value.
    public init(host: String, port: String, family: NetworkAddressFamily, auth: String? = nil) {
        self.init(auth: auth, host: host, port: port, family: family)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var host: String?
        var port: String?
        var family: NetworkAddressFamily?
        var auth: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "host": host = try String(from: &reader)
            case "port": port = try String(from: &reader)
            case "family": family = try NetworkAddressFamily(from: &reader)
            case "auth": auth = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let host else { throw .missingMember("host", at: objectStart) }
        guard let port else { throw .missingMember("port", at: objectStart) }
        guard let family else { throw .missingMember("family", at: objectStart) }
        self.init(auth: auth, host: host, port: port, family: family)
    }
}

/// The struct `VncBasicInfo`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_VNC`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.VncBasicInfo)
public struct VncBasicInfo: QAPIObject {
    /// `websocket`: `bool`.
    public var websocket: Bool
    /// `host`: `str`.
    public var host: String
    /// `service`: `str`.
    public var service: String
    /// `family`: `NetworkAddressFamily`.
    public var family: NetworkAddressFamily

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("host", host)
        writer.member("service", service)
        writer.member("family", family)
        writer.member("websocket", websocket)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension VncBasicInfo {
    /// Creates a value.
    public init(host: String, service: String, family: NetworkAddressFamily, websocket: Bool) {
        self.init(websocket: websocket, host: host, service: service, family: family)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var host: String?
        var service: String?
        var family: NetworkAddressFamily?
        var websocket: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "host": host = try String(from: &reader)
            case "service": service = try String(from: &reader)
            case "family": family = try NetworkAddressFamily(from: &reader)
            case "websocket": websocket = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let host else { throw .missingMember("host", at: objectStart) }
        guard let service else { throw .missingMember("service", at: objectStart) }
        guard let family else { throw .missingMember("family", at: objectStart) }
        guard let websocket else { throw .missingMember("websocket", at: objectStart) }
        self.init(websocket: websocket, host: host, service: service, family: family)
    }
}

/// The struct `VncClientInfo`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_VNC`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.VncClientInfo)
public struct VncClientInfo: QAPIObject {
    /// `sasl_username`: `str`.
    public var saslUsername: String?
    /// `host`: `str`.
    public var host: String
    /// `service`: `str`.
    public var service: String
    /// `family`: `NetworkAddressFamily`.
    public var family: NetworkAddressFamily
    /// `websocket`: `bool`.
    public var websocket: Bool
    /// `x509_dname`: `str`.
    public var x509Dname: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("host", host)
        writer.member("service", service)
        writer.member("family", family)
        writer.member("websocket", websocket)
        writer.member("x509_dname", x509Dname)
        writer.member("sasl_username", saslUsername)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension VncClientInfo {
    /// Creates a value.
    public init(
        host: String,
        service: String,
        family: NetworkAddressFamily,
        websocket: Bool,
        x509Dname: String? = nil,
        saslUsername: String? = nil
    ) {
        self.init(
            saslUsername: saslUsername,
            host: host,
            service: service,
            family: family,
            websocket: websocket,
            x509Dname: x509Dname
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var host: String?
        var service: String?
        var family: NetworkAddressFamily?
        var websocket: Bool?
        var x509Dname: String?
        var saslUsername: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "host": host = try String(from: &reader)
            case "service": service = try String(from: &reader)
            case "family": family = try NetworkAddressFamily(from: &reader)
            case "websocket": websocket = try Bool(from: &reader)
            case "x509_dname": x509Dname = try String(from: &reader)
            case "sasl_username": saslUsername = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let host else { throw .missingMember("host", at: objectStart) }
        guard let service else { throw .missingMember("service", at: objectStart) }
        guard let family else { throw .missingMember("family", at: objectStart) }
        guard let websocket else { throw .missingMember("websocket", at: objectStart) }
        self.init(
            saslUsername: saslUsername,
            host: host,
            service: service,
            family: family,
            websocket: websocket,
            x509Dname: x509Dname
        )
    }
}

/// The struct `VncInfo`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_VNC`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.VncInfo)
public struct VncInfo: QAPIObject {
    /// `clients`: `[VncClientInfo]`.
    public var clients: [VncClientInfo]?
    /// `enabled`: `bool`.
    public var enabled: Bool
    /// `host`: `str`.
    public var host: String?
    /// `family`: `NetworkAddressFamily`.
    public var family: NetworkAddressFamily?
    /// `service`: `str`.
    public var service: String?
    /// `auth`: `str`.
    public var auth: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("enabled", enabled)
        writer.member("host", host)
        writer.member("family", family)
        writer.member("service", service)
        writer.member("auth", auth)
        writer.member("clients", clients)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension VncInfo {
    /// Creates a value.
    public init(
        enabled: Bool,
        host: String? = nil,
        family: NetworkAddressFamily? = nil,
        service: String? = nil,
        auth: String? = nil,
        clients: [VncClientInfo]? = nil
    ) {
        self.init(clients: clients, enabled: enabled, host: host, family: family, service: service, auth: auth)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var enabled: Bool?
        var host: String?
        var family: NetworkAddressFamily?
        var service: String?
        var auth: String?
        var clients: [VncClientInfo]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "enabled": enabled = try Bool(from: &reader)
            case "host": host = try String(from: &reader)
            case "family": family = try NetworkAddressFamily(from: &reader)
            case "service": service = try String(from: &reader)
            case "auth": auth = try String(from: &reader)
            case "clients": clients = try [VncClientInfo](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let enabled else { throw .missingMember("enabled", at: objectStart) }
        self.init(clients: clients, enabled: enabled, host: host, family: family, service: service, auth: auth)
    }
}

/// The struct `VncInfo2`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_VNC`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.VncInfo2)
public struct VncInfo2: QAPIObject {
    /// `display`: `str`.
    public var display: String?
    /// `id`: `str`.
    public var id: String
    /// `server`: `[VncServerInfo2]`.
    public var server: [VncServerInfo2]
    /// `clients`: `[VncClientInfo]`.
    public var clients: [VncClientInfo]
    /// `auth`: `VncPrimaryAuth`.
    public var auth: VncPrimaryAuth
    /// `vencrypt`: `VncVencryptSubAuth`.
    public var vencrypt: VncVencryptSubAuth?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
        writer.member("server", server)
        writer.member("clients", clients)
        writer.member("auth", auth)
        writer.member("vencrypt", vencrypt)
        writer.member("display", display)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension VncInfo2 {
    /// Creates a value.
    public init(
        id: String,
        server: [VncServerInfo2],
        clients: [VncClientInfo],
        auth: VncPrimaryAuth,
        vencrypt: VncVencryptSubAuth? = nil,
        display: String? = nil
    ) {
        self.init(display: display, id: id, server: server, clients: clients, auth: auth, vencrypt: vencrypt)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: String?
        var server: [VncServerInfo2]?
        var clients: [VncClientInfo]?
        var auth: VncPrimaryAuth?
        var vencrypt: VncVencryptSubAuth?
        var display: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            case "server": server = try [VncServerInfo2](from: &reader)
            case "clients": clients = try [VncClientInfo](from: &reader)
            case "auth": auth = try VncPrimaryAuth(from: &reader)
            case "vencrypt": vencrypt = try VncVencryptSubAuth(from: &reader)
            case "display": display = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        guard let server else { throw .missingMember("server", at: objectStart) }
        guard let clients else { throw .missingMember("clients", at: objectStart) }
        guard let auth else { throw .missingMember("auth", at: objectStart) }
        self.init(display: display, id: id, server: server, clients: clients, auth: auth, vencrypt: vencrypt)
    }
}

/// The enum `VncPrimaryAuth`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_VNC`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.VncPrimaryAuth)
public struct VncPrimaryAuth: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `none`.
    public static var noneValue: VncPrimaryAuth { VncPrimaryAuth(rawValue: "none") }
    /// `vnc`.
    public static var vnc: VncPrimaryAuth { VncPrimaryAuth(rawValue: "vnc") }
    /// `ra2`.
    public static var ra2: VncPrimaryAuth { VncPrimaryAuth(rawValue: "ra2") }
    /// `ra2ne`.
    public static var ra2ne: VncPrimaryAuth { VncPrimaryAuth(rawValue: "ra2ne") }
    /// `tight`.
    public static var tight: VncPrimaryAuth { VncPrimaryAuth(rawValue: "tight") }
    /// `ultra`.
    public static var ultra: VncPrimaryAuth { VncPrimaryAuth(rawValue: "ultra") }
    /// `tls`.
    public static var tls: VncPrimaryAuth { VncPrimaryAuth(rawValue: "tls") }
    /// `vencrypt`.
    public static var vencrypt: VncPrimaryAuth { VncPrimaryAuth(rawValue: "vencrypt") }
    /// `sasl`.
    public static var sasl: VncPrimaryAuth { VncPrimaryAuth(rawValue: "sasl") }
}

/// The struct `VncServerInfo`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_VNC`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.VncServerInfo)
public struct VncServerInfo: QAPIObject {
    /// `auth`: `str`.
    public var auth: String?
    /// `host`: `str`.
    public var host: String
    /// `service`: `str`.
    public var service: String
    /// `family`: `NetworkAddressFamily`.
    public var family: NetworkAddressFamily
    /// `websocket`: `bool`.
    public var websocket: Bool

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("host", host)
        writer.member("service", service)
        writer.member("family", family)
        writer.member("websocket", websocket)
        writer.member("auth", auth)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension VncServerInfo {
    /// Creates a value.
    public init(host: String, service: String, family: NetworkAddressFamily, websocket: Bool, auth: String? = nil) {
        self.init(auth: auth, host: host, service: service, family: family, websocket: websocket)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var host: String?
        var service: String?
        var family: NetworkAddressFamily?
        var websocket: Bool?
        var auth: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "host": host = try String(from: &reader)
            case "service": service = try String(from: &reader)
            case "family": family = try NetworkAddressFamily(from: &reader)
            case "websocket": websocket = try Bool(from: &reader)
            case "auth": auth = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let host else { throw .missingMember("host", at: objectStart) }
        guard let service else { throw .missingMember("service", at: objectStart) }
        guard let family else { throw .missingMember("family", at: objectStart) }
        guard let websocket else { throw .missingMember("websocket", at: objectStart) }
        self.init(auth: auth, host: host, service: service, family: family, websocket: websocket)
    }
}

/// The struct `VncServerInfo2`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_VNC`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.VncServerInfo2)
public struct VncServerInfo2: QAPIObject {
    /// `vencrypt`: `VncVencryptSubAuth`.
    public var vencrypt: VncVencryptSubAuth?
    /// `host`: `str`.
    public var host: String
    /// `service`: `str`.
    public var service: String
    /// `family`: `NetworkAddressFamily`.
    public var family: NetworkAddressFamily
    /// `websocket`: `bool`.
    public var websocket: Bool
    /// `auth`: `VncPrimaryAuth`.
    public var auth: VncPrimaryAuth

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("host", host)
        writer.member("service", service)
        writer.member("family", family)
        writer.member("websocket", websocket)
        writer.member("auth", auth)
        writer.member("vencrypt", vencrypt)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension VncServerInfo2 {
    /// Creates a value.
    public init(
        host: String,
        service: String,
        family: NetworkAddressFamily,
        websocket: Bool,
        auth: VncPrimaryAuth,
        vencrypt: VncVencryptSubAuth? = nil
    ) {
        self.init(vencrypt: vencrypt, host: host, service: service, family: family, websocket: websocket, auth: auth)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var host: String?
        var service: String?
        var family: NetworkAddressFamily?
        var websocket: Bool?
        var auth: VncPrimaryAuth?
        var vencrypt: VncVencryptSubAuth?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "host": host = try String(from: &reader)
            case "service": service = try String(from: &reader)
            case "family": family = try NetworkAddressFamily(from: &reader)
            case "websocket": websocket = try Bool(from: &reader)
            case "auth": auth = try VncPrimaryAuth(from: &reader)
            case "vencrypt": vencrypt = try VncVencryptSubAuth(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let host else { throw .missingMember("host", at: objectStart) }
        guard let service else { throw .missingMember("service", at: objectStart) }
        guard let family else { throw .missingMember("family", at: objectStart) }
        guard let websocket else { throw .missingMember("websocket", at: objectStart) }
        guard let auth else { throw .missingMember("auth", at: objectStart) }
        self.init(vencrypt: vencrypt, host: host, service: service, family: family, websocket: websocket, auth: auth)
    }
}

/// The enum `VncVencryptSubAuth`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_VNC`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.VncVencryptSubAuth)
public struct VncVencryptSubAuth: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `plain`.
    public static var plain: VncVencryptSubAuth { VncVencryptSubAuth(rawValue: "plain") }
    /// `tls-none`.
    public static var tlsNone: VncVencryptSubAuth { VncVencryptSubAuth(rawValue: "tls-none") }
    /// `x509-none`.
    public static var x509None: VncVencryptSubAuth { VncVencryptSubAuth(rawValue: "x509-none") }
    /// `tls-vnc`.
    public static var tlsVnc: VncVencryptSubAuth { VncVencryptSubAuth(rawValue: "tls-vnc") }
    /// `x509-vnc`.
    public static var x509Vnc: VncVencryptSubAuth { VncVencryptSubAuth(rawValue: "x509-vnc") }
    /// `tls-plain`.
    public static var tlsPlain: VncVencryptSubAuth { VncVencryptSubAuth(rawValue: "tls-plain") }
    /// `x509-plain`.
    public static var x509Plain: VncVencryptSubAuth { VncVencryptSubAuth(rawValue: "x509-plain") }
    /// `tls-sasl`.
    public static var tlsSasl: VncVencryptSubAuth { VncVencryptSubAuth(rawValue: "tls-sasl") }
    /// `x509-sasl`.
    public static var x509Sasl: VncVencryptSubAuth { VncVencryptSubAuth(rawValue: "x509-sasl") }
}
