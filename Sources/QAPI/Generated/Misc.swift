// Made by 'qapi-codegen generate' from the module 'misc' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `add-fd`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.add-fd)
public struct AddFdCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = AddfdInfo
    /// The name on the wire.
    public static var name: String { "add-fd" }
    /// `fdset-id`: `int`.
    public var fdsetID: Int?
    /// `opaque`: `str`.
    public var opaque: String?

    /// Creates a value.
    public init(fdsetID: Int? = nil, opaque: String? = nil) {
        self.fdsetID = fdsetID
        self.opaque = opaque
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var fdsetID: Int?
        var opaque: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "fdset-id": fdsetID = try Int(from: &reader)
            case "opaque": opaque = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(fdsetID: fdsetID, opaque: opaque)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("fdset-id", fdsetID)
        writer.member("opaque", opaque)
    }
}

/// The command `add_client`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.add_client)
public struct AddClientCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "add_client" }
    /// `protocol`: `str`.
    public var `protocol`: String
    /// `fdname`: `str`.
    public var fdname: String
    /// `skipauth`: `bool`.
    public var skipauth: Bool?
    /// `tls`: `bool`.
    public var tls: Bool?

    /// Creates a value.
    public init(`protocol`: String, fdname: String, skipauth: Bool? = nil, tls: Bool? = nil) {
        self.protocol = `protocol`
        self.fdname = fdname
        self.skipauth = skipauth
        self.tls = tls
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var `protocol`: String?
        var fdname: String?
        var skipauth: Bool?
        var tls: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "protocol": `protocol` = try String(from: &reader)
            case "fdname": fdname = try String(from: &reader)
            case "skipauth": skipauth = try Bool(from: &reader)
            case "tls": tls = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let `protocol` else { throw .missingMember("protocol", at: objectStart) }
        guard let fdname else { throw .missingMember("fdname", at: objectStart) }
        self.init(protocol: `protocol`, fdname: fdname, skipauth: skipauth, tls: tls)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("protocol", `protocol`)
        writer.member("fdname", fdname)
        writer.member("skipauth", skipauth)
        writer.member("tls", tls)
    }
}

/// The command `change`. Since QEMU 5.2 or before. Until QEMU 5.2. Deprecated since QEMU 5.2.
public struct ChangeCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "change" }
    /// `device`: `str`.
    public var device: String
    /// `target`: `str`.
    public var target: String
    /// `arg`: `str`.
    public var arg: String?

    /// Creates a value.
    public init(device: String, target: String, arg: String? = nil) {
        self.device = device
        self.target = target
        self.arg = arg
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var device: String?
        var target: String?
        var arg: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device": device = try String(from: &reader)
            case "target": target = try String(from: &reader)
            case "arg": arg = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let device else { throw .missingMember("device", at: objectStart) }
        guard let target else { throw .missingMember("target", at: objectStart) }
        self.init(device: device, target: target, arg: arg)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("device", device)
        writer.member("target", target)
        writer.member("arg", arg)
    }
}

/// The command `closefd`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.closefd)
public struct ClosefdCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "closefd" }
    /// `fdname`: `str`.
    public var fdname: String

    /// Creates a value.
    public init(fdname: String) {
        self.fdname = fdname
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var fdname: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "fdname": fdname = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let fdname else { throw .missingMember("fdname", at: objectStart) }
        self.init(fdname: fdname)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("fdname", fdname)
    }
}

/// The command `cont`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.cont)
public struct ContCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "cont" }

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

/// The command `get-win32-socket`. Since QEMU 8.0. Only where QEMU is built with `CONFIG_WIN32`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.get-win32-socket)
public struct GetWin32SocketCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "get-win32-socket" }
    /// `info`: `str`.
    public var info: String
    /// `fdname`: `str`.
    public var fdname: String

    /// Creates a value.
    public init(info: String, fdname: String) {
        self.info = info
        self.fdname = fdname
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var info: String?
        var fdname: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "info": info = try String(from: &reader)
            case "fdname": fdname = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let info else { throw .missingMember("info", at: objectStart) }
        guard let fdname else { throw .missingMember("fdname", at: objectStart) }
        self.init(info: info, fdname: fdname)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("info", info)
        writer.member("fdname", fdname)
    }
}

/// The command `getfd`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_POSIX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.getfd)
public struct GetfdCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "getfd" }
    /// `fdname`: `str`.
    public var fdname: String

    /// Creates a value.
    public init(fdname: String) {
        self.fdname = fdname
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var fdname: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "fdname": fdname = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let fdname else { throw .missingMember("fdname", at: objectStart) }
        self.init(fdname: fdname)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("fdname", fdname)
    }
}

/// The command `human-monitor-command`. Since QEMU 5.2 or before. Feature `savevm-monitor-nodes` since QEMU 5.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.human-monitor-command)
public struct HumanMonitorCommandCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = String
    /// The name on the wire.
    public static var name: String { "human-monitor-command" }
    /// `command-line`: `str`.
    public var commandLine: String
    /// `cpu-index`: `int`.
    public var cpuIndex: Int?

    /// Creates a value.
    public init(commandLine: String, cpuIndex: Int? = nil) {
        self.commandLine = commandLine
        self.cpuIndex = cpuIndex
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var commandLine: String?
        var cpuIndex: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "command-line": commandLine = try String(from: &reader)
            case "cpu-index": cpuIndex = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let commandLine else { throw .missingMember("command-line", at: objectStart) }
        self.init(commandLine: commandLine, cpuIndex: cpuIndex)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("command-line", commandLine)
        writer.member("cpu-index", cpuIndex)
    }
}

/// The command `query-command-line-options`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.query-command-line-options)
public struct QueryCommandLineOptionsCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [CommandLineOptionInfo]
    /// The name on the wire.
    public static var name: String { "query-command-line-options" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `option`: `str`.
    public var option: String?

    /// Creates a value.
    public init(option: String? = nil) {
        self.option = option
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var option: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "option": option = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(option: option)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("option", option)
    }
}

/// The command `query-fdsets`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.query-fdsets)
public struct QueryFdsetsCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [FdsetInfo]
    /// The name on the wire.
    public static var name: String { "query-fdsets" }

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

/// The command `query-iothreads`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.query-iothreads)
public struct QueryIothreadsCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [IOThreadInfo]
    /// The name on the wire.
    public static var name: String { "query-iothreads" }
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

/// The command `query-name`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.query-name)
public struct QueryNameCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = NameInfo
    /// The name on the wire.
    public static var name: String { "query-name" }
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

/// The command `remove-fd`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.remove-fd)
public struct RemoveFdCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "remove-fd" }
    /// `fdset-id`: `int`.
    public var fdsetID: Int
    /// `fd`: `int`.
    public var fd: Int?

    /// Creates a value.
    public init(fdsetID: Int, fd: Int? = nil) {
        self.fdsetID = fdsetID
        self.fd = fd
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var fdsetID: Int?
        var fd: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "fdset-id": fdsetID = try Int(from: &reader)
            case "fd": fd = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let fdsetID else { throw .missingMember("fdset-id", at: objectStart) }
        self.init(fdsetID: fdsetID, fd: fd)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("fdset-id", fdsetID)
        writer.member("fd", fd)
    }
}

/// The command `stop`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.stop)
public struct StopCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "stop" }

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

/// The command `x-exit-preconfig`. Since QEMU 5.2 or before. Unstable: it may change or vanish without notice.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.x-exit-preconfig)
public struct XExitPreconfigCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "x-exit-preconfig" }
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
    /// Executes `add-fd`, see ``AddFdCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func addFd(
        fdsetID: Int? = nil,
        opaque: String? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> AddfdInfo {
        let command = AddFdCommand(fdsetID: fdsetID, opaque: opaque)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `add_client`, see ``AddClientCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func addClient(
        `protocol`: String,
        fdname: String,
        skipauth: Bool? = nil,
        tls: Bool? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = AddClientCommand(protocol: `protocol`, fdname: fdname, skipauth: skipauth, tls: tls)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `change`, see ``ChangeCommand``. Since QEMU 5.2 or before. Until QEMU 5.2. Deprecated since QEMU 5.2.
    ///
    /// - Throws: ``QMPError``.
    public func change(
        device: String,
        target: String,
        arg: String? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = ChangeCommand(device: device, target: target, arg: arg)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `closefd`, see ``ClosefdCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func closefd(fdname: String, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = ClosefdCommand(fdname: fdname)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `cont`, see ``ContCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func cont(timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = ContCommand()
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `get-win32-socket`, see ``GetWin32SocketCommand``. Since QEMU 8.0. Only where QEMU is built with `CONFIG_WIN32`.
    ///
    /// - Throws: ``QMPError``.
    public func getWin32Socket(info: String, fdname: String, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = GetWin32SocketCommand(info: info, fdname: fdname)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `getfd`, see ``GetfdCommand``. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_POSIX`.
    ///
    /// - Throws: ``QMPError``.
    public func getfd(fdname: String, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = GetfdCommand(fdname: fdname)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `human-monitor-command`, see ``HumanMonitorCommandCommand``. Since QEMU 5.2 or before. Feature `savevm-monitor-nodes` since QEMU 5.2.
    ///
    /// - Throws: ``QMPError``.
    public func humanMonitorCommand(
        commandLine: String,
        cpuIndex: Int? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> String {
        let command = HumanMonitorCommandCommand(commandLine: commandLine, cpuIndex: cpuIndex)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-command-line-options`, see ``QueryCommandLineOptionsCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryCommandLineOptions(
        option: String? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> [CommandLineOptionInfo] {
        let command = QueryCommandLineOptionsCommand(option: option)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-fdsets`, see ``QueryFdsetsCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryFdsets(timeout: QMPTimeout = .standard) async throws(QMPError) -> [FdsetInfo] {
        let command = QueryFdsetsCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-iothreads`, see ``QueryIothreadsCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryIothreads(timeout: QMPTimeout = .standard) async throws(QMPError) -> [IOThreadInfo] {
        let command = QueryIothreadsCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-name`, see ``QueryNameCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryName(timeout: QMPTimeout = .standard) async throws(QMPError) -> NameInfo {
        let command = QueryNameCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `remove-fd`, see ``RemoveFdCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func removeFd(fdsetID: Int, fd: Int? = nil, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = RemoveFdCommand(fdsetID: fdsetID, fd: fd)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `stop`, see ``StopCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func stop(timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = StopCommand()
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `x-exit-preconfig`, see ``XExitPreconfigCommand``. Since QEMU 5.2 or before. Unstable: it may change or vanish without notice.
    ///
    /// - Throws: ``QMPError``.
    public func xExitPreconfig(timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = XExitPreconfigCommand()
        _ = try await execute(command, timeout: timeout)
    }
}

extension QAPIArgument where Command == AddFdCommand {
    /// `fdset-id`.
    public static var fdsetID: Self { Self(wireName: "fdset-id") }
    /// `opaque`.
    public static var opaque: Self { Self(wireName: "opaque") }
}

extension QAPIArgument where Command == AddClientCommand {
    /// `protocol`.
    public static var `protocol`: Self { Self(wireName: "protocol") }
    /// `fdname`.
    public static var fdname: Self { Self(wireName: "fdname") }
    /// `skipauth`.
    public static var skipauth: Self { Self(wireName: "skipauth") }
    /// `tls`.
    public static var tls: Self { Self(wireName: "tls") }
}

extension QAPIArgument where Command == ChangeCommand {
    /// `device`.
    public static var device: Self { Self(wireName: "device") }
    /// `target`.
    public static var target: Self { Self(wireName: "target") }
    /// `arg`.
    public static var arg: Self { Self(wireName: "arg") }
}

extension QAPIArgument where Command == ClosefdCommand {
    /// `fdname`.
    public static var fdname: Self { Self(wireName: "fdname") }
}

extension QAPIArgument where Command == GetWin32SocketCommand {
    /// `info`.
    public static var info: Self { Self(wireName: "info") }
    /// `fdname`.
    public static var fdname: Self { Self(wireName: "fdname") }
}

extension QAPIArgument where Command == GetfdCommand {
    /// `fdname`.
    public static var fdname: Self { Self(wireName: "fdname") }
}

extension QAPIArgument where Command == HumanMonitorCommandCommand {
    /// `command-line`.
    public static var commandLine: Self { Self(wireName: "command-line") }
    /// `cpu-index`.
    public static var cpuIndex: Self { Self(wireName: "cpu-index") }
}

extension QAPIArgument where Command == QueryCommandLineOptionsCommand {
    /// `option`.
    public static var option: Self { Self(wireName: "option") }
}

extension QAPIArgument where Command == RemoveFdCommand {
    /// `fdset-id`.
    public static var fdsetID: Self { Self(wireName: "fdset-id") }
    /// `fd`.
    public static var fd: Self { Self(wireName: "fd") }
}

/// The event `RTC_CHANGE`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-misc.RTC_CHANGE)
public struct RtcChangeEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "RTC_CHANGE" }
    /// `offset`: `int`.
    public var offset: Int
    /// `qom-path`: `str`. Since QEMU 7.0.
    public var qomPath: String?

    /// Creates a value.
    public init(offset: Int, qomPath: String? = nil) {
        self.offset = offset
        self.qomPath = qomPath
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var offset: Int?
        var qomPath: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "offset": offset = try Int(from: &reader)
            case "qom-path": qomPath = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let offset else { throw .missingMember("offset", at: objectStart) }
        self.init(offset: offset, qomPath: qomPath)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("offset", offset)
        writer.member("qom-path", qomPath)
    }
}

/// The event `VFU_CLIENT_HANGUP`. Since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-misc.VFU_CLIENT_HANGUP)
public struct VfuClientHangupEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "VFU_CLIENT_HANGUP" }
    /// `vfu-id`: `str`.
    public var vfuID: String
    /// `vfu-qom-path`: `str`.
    public var vfuQomPath: String
    /// `dev-id`: `str`.
    public var devID: String
    /// `dev-qom-path`: `str`.
    public var devQomPath: String

    /// Creates a value.
    public init(vfuID: String, vfuQomPath: String, devID: String, devQomPath: String) {
        self.vfuID = vfuID
        self.vfuQomPath = vfuQomPath
        self.devID = devID
        self.devQomPath = devQomPath
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var vfuID: String?
        var vfuQomPath: String?
        var devID: String?
        var devQomPath: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "vfu-id": vfuID = try String(from: &reader)
            case "vfu-qom-path": vfuQomPath = try String(from: &reader)
            case "dev-id": devID = try String(from: &reader)
            case "dev-qom-path": devQomPath = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let vfuID else { throw .missingMember("vfu-id", at: objectStart) }
        guard let vfuQomPath else { throw .missingMember("vfu-qom-path", at: objectStart) }
        guard let devID else { throw .missingMember("dev-id", at: objectStart) }
        guard let devQomPath else { throw .missingMember("dev-qom-path", at: objectStart) }
        self.init(vfuID: vfuID, vfuQomPath: vfuQomPath, devID: devID, devQomPath: devQomPath)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("vfu-id", vfuID)
        writer.member("vfu-qom-path", vfuQomPath)
        writer.member("dev-id", devID)
        writer.member("dev-qom-path", devQomPath)
    }
}

/// The struct `AddfdInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.AddfdInfo)
public struct AddfdInfo: QAPIObject {
    /// `fd`: `int`.
    public var fd: Int
    /// `fdset-id`: `int`.
    public var fdsetID: Int

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("fdset-id", fdsetID)
        writer.member("fd", fd)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension AddfdInfo {
    /// Creates a value.
    public init(fdsetID: Int, fd: Int) {
        self.init(fd: fd, fdsetID: fdsetID)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var fdsetID: Int?
        var fd: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "fdset-id": fdsetID = try Int(from: &reader)
            case "fd": fd = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let fdsetID else { throw .missingMember("fdset-id", at: objectStart) }
        guard let fd else { throw .missingMember("fd", at: objectStart) }
        self.init(fd: fd, fdsetID: fdsetID)
    }
}

/// The struct `CommandLineOptionInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.CommandLineOptionInfo)
public struct CommandLineOptionInfo: QAPIObject {
    /// `parameters`: `[CommandLineParameterInfo]`.
    public var parameters: [CommandLineParameterInfo]
    /// `option`: `str`.
    public var option: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("option", option)
        writer.member("parameters", parameters)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension CommandLineOptionInfo {
    /// Creates a value.
    public init(option: String, parameters: [CommandLineParameterInfo]) {
        self.init(parameters: parameters, option: option)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var option: String?
        var parameters: [CommandLineParameterInfo]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "option": option = try String(from: &reader)
            case "parameters": parameters = try [CommandLineParameterInfo](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let option else { throw .missingMember("option", at: objectStart) }
        guard let parameters else { throw .missingMember("parameters", at: objectStart) }
        self.init(parameters: parameters, option: option)
    }
}

/// The struct `CommandLineParameterInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.CommandLineParameterInfo)
public struct CommandLineParameterInfo: QAPIObject {
    /// `default`: `str`.
    public var `default`: String?
    /// `name`: `str`.
    public var name: String
    /// `type`: `CommandLineParameterType`.
    public var type: CommandLineParameterType
    /// `help`: `str`.
    public var help: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("type", type)
        writer.member("help", help)
        writer.member("default", `default`)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension CommandLineParameterInfo {
    /// Creates a value.
    public init(name: String, type: CommandLineParameterType, help: String? = nil, `default`: String? = nil) {
        self.init(default: `default`, name: name, type: type, help: help)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var type: CommandLineParameterType?
        var help: String?
        var `default`: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "type": type = try CommandLineParameterType(from: &reader)
            case "help": help = try String(from: &reader)
            case "default": `default` = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        guard let type else { throw .missingMember("type", at: objectStart) }
        self.init(default: `default`, name: name, type: type, help: help)
    }
}

/// The enum `CommandLineParameterType`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-misc.CommandLineParameterType)
public struct CommandLineParameterType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `string`.
    public static var string: CommandLineParameterType { CommandLineParameterType(rawValue: "string") }
    /// `boolean`.
    public static var boolean: CommandLineParameterType { CommandLineParameterType(rawValue: "boolean") }
    /// `number`.
    public static var number: CommandLineParameterType { CommandLineParameterType(rawValue: "number") }
    /// `size`.
    public static var size: CommandLineParameterType { CommandLineParameterType(rawValue: "size") }
}

/// The struct `FdsetFdInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.FdsetFdInfo)
public struct FdsetFdInfo: QAPIObject {
    /// `opaque`: `str`.
    public var opaque: String?
    /// `fd`: `int`.
    public var fd: Int

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("fd", fd)
        writer.member("opaque", opaque)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension FdsetFdInfo {
    /// Creates a value.
    public init(fd: Int, opaque: String? = nil) {
        self.init(opaque: opaque, fd: fd)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var fd: Int?
        var opaque: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "fd": fd = try Int(from: &reader)
            case "opaque": opaque = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let fd else { throw .missingMember("fd", at: objectStart) }
        self.init(opaque: opaque, fd: fd)
    }
}

/// The struct `FdsetInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.FdsetInfo)
public struct FdsetInfo: QAPIObject {
    /// `fds`: `[FdsetFdInfo]`.
    public var fds: [FdsetFdInfo]
    /// `fdset-id`: `int`.
    public var fdsetID: Int

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("fdset-id", fdsetID)
        writer.member("fds", fds)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension FdsetInfo {
    /// Creates a value.
    public init(fdsetID: Int, fds: [FdsetFdInfo]) {
        self.init(fds: fds, fdsetID: fdsetID)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var fdsetID: Int?
        var fds: [FdsetFdInfo]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "fdset-id": fdsetID = try Int(from: &reader)
            case "fds": fds = try [FdsetFdInfo](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let fdsetID else { throw .missingMember("fdset-id", at: objectStart) }
        guard let fds else { throw .missingMember("fds", at: objectStart) }
        self.init(fds: fds, fdsetID: fdsetID)
    }
}

/// The struct `IOThreadInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.IOThreadInfo)
public struct IOThreadInfo: QAPIObject {
    /// `aio-max-batch`: `int`. Since QEMU 6.1.
    public var aioMaxBatch: Int?
    /// `id`: `str`.
    public var id: String
    /// `thread-id`: `int`.
    public var threadID: Int
    /// `poll-max-ns`: `int`.
    public var pollMaxNs: Int
    /// `poll-grow`: `int`.
    public var pollGrow: Int
    /// `poll-shrink`: `int`.
    public var pollShrink: Int

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
        writer.member("thread-id", threadID)
        writer.member("poll-max-ns", pollMaxNs)
        writer.member("poll-grow", pollGrow)
        writer.member("poll-shrink", pollShrink)
        writer.member("aio-max-batch", aioMaxBatch)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension IOThreadInfo {
    /// Creates a value.
    public init(id: String, threadID: Int, pollMaxNs: Int, pollGrow: Int, pollShrink: Int, aioMaxBatch: Int? = nil) {
        self.init(
            aioMaxBatch: aioMaxBatch,
            id: id,
            threadID: threadID,
            pollMaxNs: pollMaxNs,
            pollGrow: pollGrow,
            pollShrink: pollShrink
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: String?
        var threadID: Int?
        var pollMaxNs: Int?
        var pollGrow: Int?
        var pollShrink: Int?
        var aioMaxBatch: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            case "thread-id": threadID = try Int(from: &reader)
            case "poll-max-ns": pollMaxNs = try Int(from: &reader)
            case "poll-grow": pollGrow = try Int(from: &reader)
            case "poll-shrink": pollShrink = try Int(from: &reader)
            case "aio-max-batch": aioMaxBatch = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        guard let threadID else { throw .missingMember("thread-id", at: objectStart) }
        guard let pollMaxNs else { throw .missingMember("poll-max-ns", at: objectStart) }
        guard let pollGrow else { throw .missingMember("poll-grow", at: objectStart) }
        guard let pollShrink else { throw .missingMember("poll-shrink", at: objectStart) }
        self.init(
            aioMaxBatch: aioMaxBatch,
            id: id,
            threadID: threadID,
            pollMaxNs: pollMaxNs,
            pollGrow: pollGrow,
            pollShrink: pollShrink
        )
    }
}

/// The struct `NameInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.NameInfo)
public struct NameInfo: QAPIObject {
    /// `name`: `str`.
    public var name: String?

    /// Creates a value.
    public init(name: String? = nil) {
        self.name = name
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var name: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
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
