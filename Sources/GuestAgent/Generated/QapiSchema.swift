// Made by 'qapi-codegen generate' from the module 'qapi-schema' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire
public import QAPI

/// The command `guest-exec`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-exec)
public struct GuestExecCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = GuestExec
    /// The name on the wire.
    public static var name: String { "guest-exec" }
    /// `path`: `str`.
    public var path: String
    /// `arg`: `[str]`.
    public var arg: [String]?
    /// `env`: `[str]`.
    public var env: [String]?
    /// `input-data`: `str`.
    public var inputData: String?
    /// `capture-output`: `GuestExecCaptureOutput`.
    public var captureOutput: GuestExecCaptureOutput?

    /// Creates a value.
    public init(
        path: String,
        arg: [String]? = nil,
        env: [String]? = nil,
        inputData: String? = nil,
        captureOutput: GuestExecCaptureOutput? = nil
    ) {
        self.path = path
        self.arg = arg
        self.env = env
        self.inputData = inputData
        self.captureOutput = captureOutput
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var path: String?
        var arg: [String]?
        var env: [String]?
        var inputData: String?
        var captureOutput: GuestExecCaptureOutput?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "path": path = try String(from: &reader)
            case "arg": arg = try [String](from: &reader)
            case "env": env = try [String](from: &reader)
            case "input-data": inputData = try String(from: &reader)
            case "capture-output": captureOutput = try GuestExecCaptureOutput(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let path else { throw .missingMember("path", at: objectStart) }
        self.init(path: path, arg: arg, env: env, inputData: inputData, captureOutput: captureOutput)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("path", path)
        writer.member("arg", arg)
        writer.member("env", env)
        writer.member("input-data", inputData)
        writer.member("capture-output", captureOutput)
    }
}

/// The command `guest-exec-status`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-exec-status)
public struct GuestExecStatusCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = GuestExecStatus
    /// The name on the wire.
    public static var name: String { "guest-exec-status" }
    /// `pid`: `int`.
    public var pid: Int

    /// Creates a value.
    public init(pid: Int) {
        self.pid = pid
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var pid: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "pid": pid = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let pid else { throw .missingMember("pid", at: objectStart) }
        self.init(pid: pid)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("pid", pid)
    }
}

/// The command `guest-file-close`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-file-close)
public struct GuestFileCloseCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "guest-file-close" }
    /// `handle`: `int`.
    public var handle: Int

    /// Creates a value.
    public init(handle: Int) {
        self.handle = handle
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var handle: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "handle": handle = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let handle else { throw .missingMember("handle", at: objectStart) }
        self.init(handle: handle)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("handle", handle)
    }
}

/// The command `guest-file-flush`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-file-flush)
public struct GuestFileFlushCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "guest-file-flush" }
    /// `handle`: `int`.
    public var handle: Int

    /// Creates a value.
    public init(handle: Int) {
        self.handle = handle
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var handle: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "handle": handle = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let handle else { throw .missingMember("handle", at: objectStart) }
        self.init(handle: handle)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("handle", handle)
    }
}

/// The command `guest-file-open`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-file-open)
public struct GuestFileOpenCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = Int
    /// The name on the wire.
    public static var name: String { "guest-file-open" }
    /// `path`: `str`.
    public var path: String
    /// `mode`: `str`.
    public var mode: String?

    /// Creates a value.
    public init(path: String, mode: String? = nil) {
        self.path = path
        self.mode = mode
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var path: String?
        var mode: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "path": path = try String(from: &reader)
            case "mode": mode = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let path else { throw .missingMember("path", at: objectStart) }
        self.init(path: path, mode: mode)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("path", path)
        writer.member("mode", mode)
    }
}

/// The command `guest-file-read`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-file-read)
public struct GuestFileReadCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = GuestFileRead
    /// The name on the wire.
    public static var name: String { "guest-file-read" }
    /// `handle`: `int`.
    public var handle: Int
    /// `count`: `int`.
    public var count: Int?

    /// Creates a value.
    public init(handle: Int, count: Int? = nil) {
        self.handle = handle
        self.count = count
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var handle: Int?
        var count: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "handle": handle = try Int(from: &reader)
            case "count": count = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let handle else { throw .missingMember("handle", at: objectStart) }
        self.init(handle: handle, count: count)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("handle", handle)
        writer.member("count", count)
    }
}

/// The command `guest-file-seek`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-file-seek)
public struct GuestFileSeekCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = GuestFileSeek
    /// The name on the wire.
    public static var name: String { "guest-file-seek" }
    /// `handle`: `int`.
    public var handle: Int
    /// `offset`: `int`.
    public var offset: Int
    /// `whence`: `GuestFileWhence`.
    public var whence: GuestFileWhence

    /// Creates a value.
    public init(handle: Int, offset: Int, whence: GuestFileWhence) {
        self.handle = handle
        self.offset = offset
        self.whence = whence
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var handle: Int?
        var offset: Int?
        var whence: GuestFileWhence?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "handle": handle = try Int(from: &reader)
            case "offset": offset = try Int(from: &reader)
            case "whence": whence = try GuestFileWhence(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let handle else { throw .missingMember("handle", at: objectStart) }
        guard let offset else { throw .missingMember("offset", at: objectStart) }
        guard let whence else { throw .missingMember("whence", at: objectStart) }
        self.init(handle: handle, offset: offset, whence: whence)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("handle", handle)
        writer.member("offset", offset)
        writer.member("whence", whence)
    }
}

/// The command `guest-file-write`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-file-write)
public struct GuestFileWriteCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = GuestFileWrite
    /// The name on the wire.
    public static var name: String { "guest-file-write" }
    /// `handle`: `int`.
    public var handle: Int
    /// `buf-b64`: `str`.
    public var bufB64: String
    /// `count`: `int`.
    public var count: Int?

    /// Creates a value.
    public init(handle: Int, bufB64: String, count: Int? = nil) {
        self.handle = handle
        self.bufB64 = bufB64
        self.count = count
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var handle: Int?
        var bufB64: String?
        var count: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "handle": handle = try Int(from: &reader)
            case "buf-b64": bufB64 = try String(from: &reader)
            case "count": count = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let handle else { throw .missingMember("handle", at: objectStart) }
        guard let bufB64 else { throw .missingMember("buf-b64", at: objectStart) }
        self.init(handle: handle, bufB64: bufB64, count: count)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("handle", handle)
        writer.member("buf-b64", bufB64)
        writer.member("count", count)
    }
}

/// The command `guest-fsfreeze-freeze`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32 || CONFIG_FSFREEZE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-fsfreeze-freeze)
public struct GuestFsfreezeFreezeCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = Int
    /// The name on the wire.
    public static var name: String { "guest-fsfreeze-freeze" }

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

/// The command `guest-fsfreeze-freeze-list`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32 || CONFIG_FSFREEZE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-fsfreeze-freeze-list)
public struct GuestFsfreezeFreezeListCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = Int
    /// The name on the wire.
    public static var name: String { "guest-fsfreeze-freeze-list" }
    /// `mountpoints`: `[str]`.
    public var mountpoints: [String]?

    /// Creates a value.
    public init(mountpoints: [String]? = nil) {
        self.mountpoints = mountpoints
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var mountpoints: [String]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "mountpoints": mountpoints = try [String](from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(mountpoints: mountpoints)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("mountpoints", mountpoints)
    }
}

/// The command `guest-fsfreeze-status`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32 || CONFIG_FSFREEZE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-fsfreeze-status)
public struct GuestFsfreezeStatusCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = GuestFsfreezeStatus
    /// The name on the wire.
    public static var name: String { "guest-fsfreeze-status" }

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

/// The command `guest-fsfreeze-thaw`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32 || CONFIG_FSFREEZE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-fsfreeze-thaw)
public struct GuestFsfreezeThawCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = Int
    /// The name on the wire.
    public static var name: String { "guest-fsfreeze-thaw" }

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

/// The command `guest-fstrim`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32 || CONFIG_FSTRIM`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-fstrim)
public struct GuestFstrimCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = GuestFilesystemTrimResponse
    /// The name on the wire.
    public static var name: String { "guest-fstrim" }
    /// `minimum`: `int`.
    public var minimum: Int?

    /// Creates a value.
    public init(minimum: Int? = nil) {
        self.minimum = minimum
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var minimum: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "minimum": minimum = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(minimum: minimum)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("minimum", minimum)
    }
}

/// The command `guest-get-cpustats`. Since QEMU 7.1. Only where QEMU is built with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-cpustats)
public struct GuestGetCpustatsCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = [GuestCpuStats]
    /// The name on the wire.
    public static var name: String { "guest-get-cpustats" }

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

/// The command `guest-get-devices`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-devices)
public struct GuestGetDevicesCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = [GuestDeviceInfo]
    /// The name on the wire.
    public static var name: String { "guest-get-devices" }

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

/// The command `guest-get-disks`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32 || CONFIG_LIBUDEV`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-disks)
public struct GuestGetDisksCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = [GuestDiskInfo]
    /// The name on the wire.
    public static var name: String { "guest-get-disks" }

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

/// The command `guest-get-diskstats`. Since QEMU 7.1. Only where QEMU is built with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-diskstats)
public struct GuestGetDiskstatsCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = [GuestDiskStatsInfo]
    /// The name on the wire.
    public static var name: String { "guest-get-diskstats" }

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

/// The command `guest-get-fsinfo`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32 || CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-fsinfo)
public struct GuestGetFsinfoCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = [GuestFilesystemInfo]
    /// The name on the wire.
    public static var name: String { "guest-get-fsinfo" }

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

/// The command `guest-get-host-name`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-host-name)
public struct GuestGetHostNameCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = GuestHostName
    /// The name on the wire.
    public static var name: String { "guest-get-host-name" }

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

/// The command `guest-get-load`. Since QEMU 10.0. Only where QEMU is built with `CONFIG_WIN32 || CONFIG_GETLOADAVG`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-load)
public struct GuestGetLoadCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = GuestLoadAverage
    /// The name on the wire.
    public static var name: String { "guest-get-load" }

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

/// The command `guest-get-memory-block-info`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-memory-block-info)
public struct GuestGetMemoryBlockInfoCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = GuestMemoryBlockInfo
    /// The name on the wire.
    public static var name: String { "guest-get-memory-block-info" }

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

/// The command `guest-get-memory-blocks`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-memory-blocks)
public struct GuestGetMemoryBlocksCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = [GuestMemoryBlock]
    /// The name on the wire.
    public static var name: String { "guest-get-memory-blocks" }

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

/// The command `guest-get-osinfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-osinfo)
public struct GuestGetOsinfoCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = GuestOSInfo
    /// The name on the wire.
    public static var name: String { "guest-get-osinfo" }

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

/// The command `guest-get-time`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-time)
public struct GuestGetTimeCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = Int
    /// The name on the wire.
    public static var name: String { "guest-get-time" }

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

/// The command `guest-get-timezone`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-timezone)
public struct GuestGetTimezoneCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = GuestTimezone
    /// The name on the wire.
    public static var name: String { "guest-get-timezone" }

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

/// The command `guest-get-users`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32 || HAVE_UTMPX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-users)
public struct GuestGetUsersCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = [GuestUser]
    /// The name on the wire.
    public static var name: String { "guest-get-users" }

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

/// The command `guest-get-vcpus`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_LINUX || CONFIG_WIN32`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-vcpus)
public struct GuestGetVcpusCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = [GuestLogicalProcessor]
    /// The name on the wire.
    public static var name: String { "guest-get-vcpus" }

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

/// The command `guest-info`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-info)
public struct GuestInfoCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = GuestAgentInfo
    /// The name on the wire.
    public static var name: String { "guest-info" }

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

/// The command `guest-network-get-interfaces`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32 || HAVE_GETIFADDRS`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-network-get-interfaces)
public struct GuestNetworkGetInterfacesCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = [GuestNetworkInterface]
    /// The name on the wire.
    public static var name: String { "guest-network-get-interfaces" }

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

/// The command `guest-network-get-route`. Since QEMU 9.1. Only where QEMU is built with `CONFIG_LINUX || CONFIG_WIN32`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-network-get-route)
public struct GuestNetworkGetRouteCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = [GuestNetworkRoute]
    /// The name on the wire.
    public static var name: String { "guest-network-get-route" }

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

/// The command `guest-ping`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-ping)
public struct GuestPingCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "guest-ping" }

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

/// The command `guest-set-memory-blocks`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-set-memory-blocks)
public struct GuestSetMemoryBlocksCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = [GuestMemoryBlockResponse]
    /// The name on the wire.
    public static var name: String { "guest-set-memory-blocks" }
    /// `mem-blks`: `[GuestMemoryBlock]`.
    public var memBlks: [GuestMemoryBlock]

    /// Creates a value.
    public init(memBlks: [GuestMemoryBlock]) {
        self.memBlks = memBlks
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var memBlks: [GuestMemoryBlock]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "mem-blks": memBlks = try [GuestMemoryBlock](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let memBlks else { throw .missingMember("mem-blks", at: objectStart) }
        self.init(memBlks: memBlks)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("mem-blks", memBlks)
    }
}

/// The command `guest-set-time`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-set-time)
public struct GuestSetTimeCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "guest-set-time" }
    /// `time`: `int`.
    public var time: Int?

    /// Creates a value.
    public init(time: Int? = nil) {
        self.time = time
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var time: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "time": time = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(time: time)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("time", time)
    }
}

/// The command `guest-set-user-password`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32 || CONFIG_LINUX || CONFIG_FREEBSD`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-set-user-password)
public struct GuestSetUserPasswordCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "guest-set-user-password" }
    /// `username`: `str`.
    public var username: String
    /// `password`: `str`.
    public var password: String
    /// `crypted`: `bool`.
    public var crypted: Bool

    /// Creates a value.
    public init(username: String, password: String, crypted: Bool) {
        self.username = username
        self.password = password
        self.crypted = crypted
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var username: String?
        var password: String?
        var crypted: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "username": username = try String(from: &reader)
            case "password": password = try String(from: &reader)
            case "crypted": crypted = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let username else { throw .missingMember("username", at: objectStart) }
        guard let password else { throw .missingMember("password", at: objectStart) }
        guard let crypted else { throw .missingMember("crypted", at: objectStart) }
        self.init(username: username, password: password, crypted: crypted)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("username", username)
        writer.member("password", password)
        writer.member("crypted", crypted)
    }
}

/// The command `guest-set-vcpus`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-set-vcpus)
public struct GuestSetVcpusCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = Int
    /// The name on the wire.
    public static var name: String { "guest-set-vcpus" }
    /// `vcpus`: `[GuestLogicalProcessor]`.
    public var vcpus: [GuestLogicalProcessor]

    /// Creates a value.
    public init(vcpus: [GuestLogicalProcessor]) {
        self.vcpus = vcpus
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var vcpus: [GuestLogicalProcessor]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "vcpus": vcpus = try [GuestLogicalProcessor](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let vcpus else { throw .missingMember("vcpus", at: objectStart) }
        self.init(vcpus: vcpus)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("vcpus", vcpus)
    }
}

/// The command `guest-shutdown`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-shutdown)
public struct GuestShutdownCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "guest-shutdown" }
    /// There is no answer when it succeeds.
    public static var repliesOnSuccess: Bool { false }
    /// `mode`: `str`.
    public var mode: String?

    /// Creates a value.
    public init(mode: String? = nil) {
        self.mode = mode
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var mode: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "mode": mode = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(mode: mode)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("mode", mode)
    }
}

/// The command `guest-ssh-add-authorized-keys`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-ssh-add-authorized-keys)
public struct GuestSshAddAuthorizedKeysCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "guest-ssh-add-authorized-keys" }
    /// `username`: `str`.
    public var username: String
    /// `keys`: `[str]`.
    public var keys: [String]
    /// `reset`: `bool`.
    public var reset: Bool?

    /// Creates a value.
    public init(username: String, keys: [String], reset: Bool? = nil) {
        self.username = username
        self.keys = keys
        self.reset = reset
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var username: String?
        var keys: [String]?
        var reset: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "username": username = try String(from: &reader)
            case "keys": keys = try [String](from: &reader)
            case "reset": reset = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let username else { throw .missingMember("username", at: objectStart) }
        guard let keys else { throw .missingMember("keys", at: objectStart) }
        self.init(username: username, keys: keys, reset: reset)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("username", username)
        writer.member("keys", keys)
        writer.member("reset", reset)
    }
}

/// The command `guest-ssh-get-authorized-keys`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-ssh-get-authorized-keys)
public struct GuestSshGetAuthorizedKeysCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = GuestAuthorizedKeys
    /// The name on the wire.
    public static var name: String { "guest-ssh-get-authorized-keys" }
    /// `username`: `str`.
    public var username: String

    /// Creates a value.
    public init(username: String) {
        self.username = username
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var username: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "username": username = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let username else { throw .missingMember("username", at: objectStart) }
        self.init(username: username)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("username", username)
    }
}

/// The command `guest-ssh-remove-authorized-keys`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-ssh-remove-authorized-keys)
public struct GuestSshRemoveAuthorizedKeysCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "guest-ssh-remove-authorized-keys" }
    /// `username`: `str`.
    public var username: String
    /// `keys`: `[str]`.
    public var keys: [String]

    /// Creates a value.
    public init(username: String, keys: [String]) {
        self.username = username
        self.keys = keys
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var username: String?
        var keys: [String]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "username": username = try String(from: &reader)
            case "keys": keys = try [String](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let username else { throw .missingMember("username", at: objectStart) }
        guard let keys else { throw .missingMember("keys", at: objectStart) }
        self.init(username: username, keys: keys)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("username", username)
        writer.member("keys", keys)
    }
}

/// The command `guest-suspend-disk`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_LINUX || CONFIG_WIN32`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-suspend-disk)
public struct GuestSuspendDiskCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "guest-suspend-disk" }
    /// There is no answer when it succeeds.
    public static var repliesOnSuccess: Bool { false }

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

/// The command `guest-suspend-hybrid`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-suspend-hybrid)
public struct GuestSuspendHybridCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "guest-suspend-hybrid" }
    /// There is no answer when it succeeds.
    public static var repliesOnSuccess: Bool { false }

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

/// The command `guest-suspend-ram`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_LINUX || CONFIG_WIN32`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-suspend-ram)
public struct GuestSuspendRamCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "guest-suspend-ram" }
    /// There is no answer when it succeeds.
    public static var repliesOnSuccess: Bool { false }

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

/// The command `guest-sync`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-sync)
public struct GuestSyncCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = Int
    /// The name on the wire.
    public static var name: String { "guest-sync" }
    /// `id`: `int`.
    public var id: Int

    /// Creates a value.
    public init(id: Int) {
        self.id = id
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try Int(from: &reader)
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

/// The command `guest-sync-delimited`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-sync-delimited)
public struct GuestSyncDelimitedCommand: GuestAgentCommand {
    /// What the guest agent returns.
    public typealias Response = Int
    /// The name on the wire.
    public static var name: String { "guest-sync-delimited" }
    /// `id`: `int`.
    public var id: Int

    /// Creates a value.
    public init(id: Int) {
        self.id = id
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try Int(from: &reader)
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

extension GuestAgentExecutor {
    /// Executes `guest-exec`, see ``GuestExecCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: `QMPError`.
    public func guestExec(
        path: String,
        arg: [String]? = nil,
        env: [String]? = nil,
        inputData: String? = nil,
        captureOutput: GuestExecCaptureOutput? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> GuestExec {
        let command = GuestExecCommand(
            path: path,
            arg: arg,
            env: env,
            inputData: inputData,
            captureOutput: captureOutput
        )
        return try await execute(command, timeout: timeout)
    }

    /// Executes `guest-exec-status`, see ``GuestExecStatusCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: `QMPError`.
    public func guestExecStatus(pid: Int, timeout: QMPTimeout = .standard) async throws(QMPError) -> GuestExecStatus {
        let command = GuestExecStatusCommand(pid: pid)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `guest-file-close`, see ``GuestFileCloseCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: `QMPError`.
    public func guestFileClose(handle: Int, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = GuestFileCloseCommand(handle: handle)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `guest-file-flush`, see ``GuestFileFlushCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: `QMPError`.
    public func guestFileFlush(handle: Int, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = GuestFileFlushCommand(handle: handle)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `guest-file-open`, see ``GuestFileOpenCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: `QMPError`.
    public func guestFileOpen(
        path: String,
        mode: String? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> Int {
        let command = GuestFileOpenCommand(path: path, mode: mode)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `guest-file-read`, see ``GuestFileReadCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: `QMPError`.
    public func guestFileRead(
        handle: Int,
        count: Int? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> GuestFileRead {
        let command = GuestFileReadCommand(handle: handle, count: count)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `guest-file-seek`, see ``GuestFileSeekCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: `QMPError`.
    public func guestFileSeek(
        handle: Int,
        offset: Int,
        whence: GuestFileWhence,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> GuestFileSeek {
        let command = GuestFileSeekCommand(handle: handle, offset: offset, whence: whence)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `guest-file-write`, see ``GuestFileWriteCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: `QMPError`.
    public func guestFileWrite(
        handle: Int,
        bufB64: String,
        count: Int? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> GuestFileWrite {
        let command = GuestFileWriteCommand(handle: handle, bufB64: bufB64, count: count)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `guest-fsfreeze-freeze`, see ``GuestFsfreezeFreezeCommand``. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32 || CONFIG_FSFREEZE`.
    ///
    /// - Throws: `QMPError`.
    public func guestFsfreezeFreeze(timeout: QMPTimeout = .standard) async throws(QMPError) -> Int {
        let command = GuestFsfreezeFreezeCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `guest-fsfreeze-freeze-list`, see ``GuestFsfreezeFreezeListCommand``. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32 || CONFIG_FSFREEZE`.
    ///
    /// - Throws: `QMPError`.
    public func guestFsfreezeFreezeList(
        mountpoints: [String]? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> Int {
        let command = GuestFsfreezeFreezeListCommand(mountpoints: mountpoints)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `guest-fsfreeze-status`, see ``GuestFsfreezeStatusCommand``. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32 || CONFIG_FSFREEZE`.
    ///
    /// - Throws: `QMPError`.
    public func guestFsfreezeStatus(timeout: QMPTimeout = .standard) async throws(QMPError) -> GuestFsfreezeStatus {
        let command = GuestFsfreezeStatusCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `guest-fsfreeze-thaw`, see ``GuestFsfreezeThawCommand``. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32 || CONFIG_FSFREEZE`.
    ///
    /// - Throws: `QMPError`.
    public func guestFsfreezeThaw(timeout: QMPTimeout = .standard) async throws(QMPError) -> Int {
        let command = GuestFsfreezeThawCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `guest-fstrim`, see ``GuestFstrimCommand``. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32 || CONFIG_FSTRIM`.
    ///
    /// - Throws: `QMPError`.
    public func guestFstrim(
        minimum: Int? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> GuestFilesystemTrimResponse {
        let command = GuestFstrimCommand(minimum: minimum)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `guest-get-cpustats`, see ``GuestGetCpustatsCommand``. Since QEMU 7.1. Only where QEMU is built with `CONFIG_LINUX`.
    ///
    /// - Throws: `QMPError`.
    public func guestGetCpustats(timeout: QMPTimeout = .standard) async throws(QMPError) -> [GuestCpuStats] {
        let command = GuestGetCpustatsCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `guest-get-devices`, see ``GuestGetDevicesCommand``. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32`.
    ///
    /// - Throws: `QMPError`.
    public func guestGetDevices(timeout: QMPTimeout = .standard) async throws(QMPError) -> [GuestDeviceInfo] {
        let command = GuestGetDevicesCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `guest-get-disks`, see ``GuestGetDisksCommand``. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32 || CONFIG_LIBUDEV`.
    ///
    /// - Throws: `QMPError`.
    public func guestGetDisks(timeout: QMPTimeout = .standard) async throws(QMPError) -> [GuestDiskInfo] {
        let command = GuestGetDisksCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `guest-get-diskstats`, see ``GuestGetDiskstatsCommand``. Since QEMU 7.1. Only where QEMU is built with `CONFIG_LINUX`.
    ///
    /// - Throws: `QMPError`.
    public func guestGetDiskstats(timeout: QMPTimeout = .standard) async throws(QMPError) -> [GuestDiskStatsInfo] {
        let command = GuestGetDiskstatsCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `guest-get-fsinfo`, see ``GuestGetFsinfoCommand``. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32 || CONFIG_LINUX`.
    ///
    /// - Throws: `QMPError`.
    public func guestGetFsinfo(timeout: QMPTimeout = .standard) async throws(QMPError) -> [GuestFilesystemInfo] {
        let command = GuestGetFsinfoCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `guest-get-host-name`, see ``GuestGetHostNameCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: `QMPError`.
    public func guestGetHostName(timeout: QMPTimeout = .standard) async throws(QMPError) -> GuestHostName {
        let command = GuestGetHostNameCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `guest-get-load`, see ``GuestGetLoadCommand``. Since QEMU 10.0. Only where QEMU is built with `CONFIG_WIN32 || CONFIG_GETLOADAVG`.
    ///
    /// - Throws: `QMPError`.
    public func guestGetLoad(timeout: QMPTimeout = .standard) async throws(QMPError) -> GuestLoadAverage {
        let command = GuestGetLoadCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `guest-get-memory-block-info`, see ``GuestGetMemoryBlockInfoCommand``. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_LINUX`.
    ///
    /// - Throws: `QMPError`.
    public func guestGetMemoryBlockInfo(
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> GuestMemoryBlockInfo {
        let command = GuestGetMemoryBlockInfoCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `guest-get-memory-blocks`, see ``GuestGetMemoryBlocksCommand``. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_LINUX`.
    ///
    /// - Throws: `QMPError`.
    public func guestGetMemoryBlocks(timeout: QMPTimeout = .standard) async throws(QMPError) -> [GuestMemoryBlock] {
        let command = GuestGetMemoryBlocksCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `guest-get-osinfo`, see ``GuestGetOsinfoCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: `QMPError`.
    public func guestGetOsinfo(timeout: QMPTimeout = .standard) async throws(QMPError) -> GuestOSInfo {
        let command = GuestGetOsinfoCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `guest-get-time`, see ``GuestGetTimeCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: `QMPError`.
    public func guestGetTime(timeout: QMPTimeout = .standard) async throws(QMPError) -> Int {
        let command = GuestGetTimeCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `guest-get-timezone`, see ``GuestGetTimezoneCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: `QMPError`.
    public func guestGetTimezone(timeout: QMPTimeout = .standard) async throws(QMPError) -> GuestTimezone {
        let command = GuestGetTimezoneCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `guest-get-users`, see ``GuestGetUsersCommand``. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32 || HAVE_UTMPX`.
    ///
    /// - Throws: `QMPError`.
    public func guestGetUsers(timeout: QMPTimeout = .standard) async throws(QMPError) -> [GuestUser] {
        let command = GuestGetUsersCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `guest-get-vcpus`, see ``GuestGetVcpusCommand``. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_LINUX || CONFIG_WIN32`.
    ///
    /// - Throws: `QMPError`.
    public func guestGetVcpus(timeout: QMPTimeout = .standard) async throws(QMPError) -> [GuestLogicalProcessor] {
        let command = GuestGetVcpusCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `guest-info`, see ``GuestInfoCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: `QMPError`.
    public func guestInfo(timeout: QMPTimeout = .standard) async throws(QMPError) -> GuestAgentInfo {
        let command = GuestInfoCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `guest-network-get-interfaces`, see ``GuestNetworkGetInterfacesCommand``. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32 || HAVE_GETIFADDRS`.
    ///
    /// - Throws: `QMPError`.
    public func guestNetworkGetInterfaces(
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> [GuestNetworkInterface] {
        let command = GuestNetworkGetInterfacesCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `guest-network-get-route`, see ``GuestNetworkGetRouteCommand``. Since QEMU 9.1. Only where QEMU is built with `CONFIG_LINUX || CONFIG_WIN32`.
    ///
    /// - Throws: `QMPError`.
    public func guestNetworkGetRoute(timeout: QMPTimeout = .standard) async throws(QMPError) -> [GuestNetworkRoute] {
        let command = GuestNetworkGetRouteCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `guest-ping`, see ``GuestPingCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: `QMPError`.
    public func guestPing(timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = GuestPingCommand()
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `guest-set-memory-blocks`, see ``GuestSetMemoryBlocksCommand``. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_LINUX`.
    ///
    /// - Throws: `QMPError`.
    public func guestSetMemoryBlocks(
        memBlks: [GuestMemoryBlock],
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> [GuestMemoryBlockResponse] {
        let command = GuestSetMemoryBlocksCommand(memBlks: memBlks)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `guest-set-time`, see ``GuestSetTimeCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: `QMPError`.
    public func guestSetTime(time: Int? = nil, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = GuestSetTimeCommand(time: time)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `guest-set-user-password`, see ``GuestSetUserPasswordCommand``. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32 || CONFIG_LINUX || CONFIG_FREEBSD`.
    ///
    /// - Throws: `QMPError`.
    public func guestSetUserPassword(
        username: String,
        password: String,
        crypted: Bool,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = GuestSetUserPasswordCommand(username: username, password: password, crypted: crypted)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `guest-set-vcpus`, see ``GuestSetVcpusCommand``. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_LINUX`.
    ///
    /// - Throws: `QMPError`.
    public func guestSetVcpus(
        vcpus: [GuestLogicalProcessor],
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> Int {
        let command = GuestSetVcpusCommand(vcpus: vcpus)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `guest-shutdown`, see ``GuestShutdownCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: `QMPError`.
    public func guestShutdown(mode: String? = nil, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = GuestShutdownCommand(mode: mode)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `guest-ssh-add-authorized-keys`, see ``GuestSshAddAuthorizedKeysCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: `QMPError`.
    public func guestSshAddAuthorizedKeys(
        username: String,
        keys: [String],
        reset: Bool? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = GuestSshAddAuthorizedKeysCommand(username: username, keys: keys, reset: reset)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `guest-ssh-get-authorized-keys`, see ``GuestSshGetAuthorizedKeysCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: `QMPError`.
    public func guestSshGetAuthorizedKeys(
        username: String,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> GuestAuthorizedKeys {
        let command = GuestSshGetAuthorizedKeysCommand(username: username)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `guest-ssh-remove-authorized-keys`, see ``GuestSshRemoveAuthorizedKeysCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: `QMPError`.
    public func guestSshRemoveAuthorizedKeys(
        username: String,
        keys: [String],
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = GuestSshRemoveAuthorizedKeysCommand(username: username, keys: keys)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `guest-suspend-disk`, see ``GuestSuspendDiskCommand``. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_LINUX || CONFIG_WIN32`.
    ///
    /// - Throws: `QMPError`.
    public func guestSuspendDisk(timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = GuestSuspendDiskCommand()
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `guest-suspend-hybrid`, see ``GuestSuspendHybridCommand``. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_LINUX`.
    ///
    /// - Throws: `QMPError`.
    public func guestSuspendHybrid(timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = GuestSuspendHybridCommand()
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `guest-suspend-ram`, see ``GuestSuspendRamCommand``. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_LINUX || CONFIG_WIN32`.
    ///
    /// - Throws: `QMPError`.
    public func guestSuspendRam(timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = GuestSuspendRamCommand()
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `guest-sync`, see ``GuestSyncCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: `QMPError`.
    public func guestSync(id: Int, timeout: QMPTimeout = .standard) async throws(QMPError) -> Int {
        let command = GuestSyncCommand(id: id)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `guest-sync-delimited`, see ``GuestSyncDelimitedCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: `QMPError`.
    public func guestSyncDelimited(id: Int, timeout: QMPTimeout = .standard) async throws(QMPError) -> Int {
        let command = GuestSyncDelimitedCommand(id: id)
        return try await execute(command, timeout: timeout)
    }
}

/// The struct `GuestAgentCommandInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestAgentCommandInfo)
public struct GuestAgentCommandInfo: QAPIObject {
    /// `success-response`: `bool`.
    public var successResponse: Bool
    /// `name`: `str`.
    public var name: String
    /// `enabled`: `bool`.
    public var enabled: Bool

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("enabled", enabled)
        writer.member("success-response", successResponse)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GuestAgentCommandInfo {
    /// Creates a value.
    public init(name: String, enabled: Bool, successResponse: Bool) {
        self.init(successResponse: successResponse, name: name, enabled: enabled)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var enabled: Bool?
        var successResponse: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "enabled": enabled = try Bool(from: &reader)
            case "success-response": successResponse = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        guard let enabled else { throw .missingMember("enabled", at: objectStart) }
        guard let successResponse else { throw .missingMember("success-response", at: objectStart) }
        self.init(successResponse: successResponse, name: name, enabled: enabled)
    }
}

/// The struct `GuestAgentInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestAgentInfo)
public struct GuestAgentInfo: QAPIObject {
    /// `supported_commands`: `[GuestAgentCommandInfo]`.
    public var supportedCommands: [GuestAgentCommandInfo]
    /// `version`: `str`.
    public var version: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("version", version)
        writer.member("supported_commands", supportedCommands)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GuestAgentInfo {
    /// Creates a value.
    public init(version: String, supportedCommands: [GuestAgentCommandInfo]) {
        self.init(supportedCommands: supportedCommands, version: version)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var version: String?
        var supportedCommands: [GuestAgentCommandInfo]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "version": version = try String(from: &reader)
            case "supported_commands": supportedCommands = try [GuestAgentCommandInfo](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let version else { throw .missingMember("version", at: objectStart) }
        guard let supportedCommands else { throw .missingMember("supported_commands", at: objectStart) }
        self.init(supportedCommands: supportedCommands, version: version)
    }
}

/// The struct `GuestAuthorizedKeys`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestAuthorizedKeys)
public struct GuestAuthorizedKeys: QAPIObject {
    /// `keys`: `[str]`.
    public var keys: [String]

    /// Creates a value.
    public init(keys: [String]) {
        self.keys = keys
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var keys: [String]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "keys": keys = try [String](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let keys else { throw .missingMember("keys", at: objectStart) }
        self.init(keys: keys)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("keys", keys)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `GuestCCWAddress`. Since QEMU 6.0. Only where QEMU is built with `CONFIG_WIN32 || CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestCCWAddress)
public struct GuestCCWAddress: QAPIObject {
    /// `devno`: `int`.
    public var devno: Int
    /// `cssid`: `int`.
    public var cssid: Int
    /// `ssid`: `int`.
    public var ssid: Int
    /// `subchno`: `int`.
    public var subchno: Int

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("cssid", cssid)
        writer.member("ssid", ssid)
        writer.member("subchno", subchno)
        writer.member("devno", devno)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GuestCCWAddress {
    /// Creates a value.
    public init(cssid: Int, ssid: Int, subchno: Int, devno: Int) {
        self.init(devno: devno, cssid: cssid, ssid: ssid, subchno: subchno)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var cssid: Int?
        var ssid: Int?
        var subchno: Int?
        var devno: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "cssid": cssid = try Int(from: &reader)
            case "ssid": ssid = try Int(from: &reader)
            case "subchno": subchno = try Int(from: &reader)
            case "devno": devno = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let cssid else { throw .missingMember("cssid", at: objectStart) }
        guard let ssid else { throw .missingMember("ssid", at: objectStart) }
        guard let subchno else { throw .missingMember("subchno", at: objectStart) }
        guard let devno else { throw .missingMember("devno", at: objectStart) }
        self.init(devno: devno, cssid: cssid, ssid: ssid, subchno: subchno)
    }
}

/// The union `GuestCpuStats`. Since QEMU 7.1. Only where QEMU is built with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestCpuStats)
public struct GuestCpuStats: QAPIObject {
    /// The members that depend on `type`.
    public var branch: Branch

    /// `type`: `GuestCpuStatsType`.
    public var type: GuestCpuStatsType { branch.tag }

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
        /// `linux`.
        case linux(GuestLinuxCpuStats)
        /// A value that is not known here, with the members that came with it.
        case other(GuestCpuStatsType, JSONObject)

        /// The value of `type`.
        public var tag: GuestCpuStatsType {
            switch self {
            case .linux: .linux
            case .other(let tag, _): tag
            }
        }

        init(_ tag: GuestCpuStatsType, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "linux": self = .linux(try GuestLinuxCpuStats(from: &reader))
            default:
                let members = try reader.readObject(without: "type")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .linux(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "type")
            }
        }
    }
}

extension GuestCpuStats {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var type: GuestCpuStatsType?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "type": type = try GuestCpuStatsType(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        let branch = try Branch(type, from: &again)
        self.init(branch: branch)
    }
}

/// The enum `GuestCpuStatsType`. Since QEMU 7.1. Only where QEMU is built with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#enum-QGA-qapi-schema.GuestCpuStatsType)
public struct GuestCpuStatsType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `linux`.
    public static var linux: GuestCpuStatsType { GuestCpuStatsType(rawValue: "linux") }
}

/// The union `GuestDeviceId`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestDeviceId)
public struct GuestDeviceId: QAPIObject {
    /// The members that depend on `type`.
    public var branch: Branch

    /// `type`: `GuestDeviceType`.
    public var type: GuestDeviceType { branch.tag }

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
        /// `pci`.
        case pci(GuestDeviceIdPCI)
        /// A value that is not known here, with the members that came with it.
        case other(GuestDeviceType, JSONObject)

        /// The value of `type`.
        public var tag: GuestDeviceType {
            switch self {
            case .pci: .pci
            case .other(let tag, _): tag
            }
        }

        init(_ tag: GuestDeviceType, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "pci": self = .pci(try GuestDeviceIdPCI(from: &reader))
            default:
                let members = try reader.readObject(without: "type")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .pci(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "type")
            }
        }
    }
}

extension GuestDeviceId {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var type: GuestDeviceType?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "type": type = try GuestDeviceType(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        let branch = try Branch(type, from: &again)
        self.init(branch: branch)
    }
}

/// The struct `GuestDeviceIdPCI`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestDeviceIdPCI)
public struct GuestDeviceIdPCI: QAPIObject {
    /// `device-id`: `uint16`.
    public var deviceID: UInt16
    /// `vendor-id`: `uint16`.
    public var vendorID: UInt16

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("vendor-id", vendorID)
        writer.member("device-id", deviceID)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GuestDeviceIdPCI {
    /// Creates a value.
    public init(vendorID: UInt16, deviceID: UInt16) {
        self.init(deviceID: deviceID, vendorID: vendorID)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var vendorID: UInt16?
        var deviceID: UInt16?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "vendor-id": vendorID = try UInt16(from: &reader)
            case "device-id": deviceID = try UInt16(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let vendorID else { throw .missingMember("vendor-id", at: objectStart) }
        guard let deviceID else { throw .missingMember("device-id", at: objectStart) }
        self.init(deviceID: deviceID, vendorID: vendorID)
    }
}

/// The struct `GuestDeviceInfo`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestDeviceInfo)
public struct GuestDeviceInfo: QAPIObject {
    /// `id`: `GuestDeviceId`.
    public var id: GuestDeviceId?
    /// `driver-name`: `str`.
    public var driverName: String
    /// `driver-date`: `int`.
    public var driverDate: Int?
    /// `driver-version`: `str`.
    public var driverVersion: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("driver-name", driverName)
        writer.member("driver-date", driverDate)
        writer.member("driver-version", driverVersion)
        writer.member("id", id)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GuestDeviceInfo {
    /// Creates a value.
    public init(driverName: String, driverDate: Int? = nil, driverVersion: String? = nil, id: GuestDeviceId? = nil) {
        self.init(id: id, driverName: driverName, driverDate: driverDate, driverVersion: driverVersion)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var driverName: String?
        var driverDate: Int?
        var driverVersion: String?
        var id: GuestDeviceId?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "driver-name": driverName = try String(from: &reader)
            case "driver-date": driverDate = try Int(from: &reader)
            case "driver-version": driverVersion = try String(from: &reader)
            case "id": id = try GuestDeviceId(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let driverName else { throw .missingMember("driver-name", at: objectStart) }
        self.init(id: id, driverName: driverName, driverDate: driverDate, driverVersion: driverVersion)
    }
}

/// The enum `GuestDeviceType`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#enum-QGA-qapi-schema.GuestDeviceType)
public struct GuestDeviceType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `pci`.
    public static var pci: GuestDeviceType { GuestDeviceType(rawValue: "pci") }
}

/// The struct `GuestDiskAddress`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32 || CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestDiskAddress)
public struct GuestDiskAddress: QAPIObject {
    /// `ccw-address`: `GuestCCWAddress`. Since QEMU 6.0.
    public var ccwAddress: GuestCCWAddress?
    /// `pci-controller`: `GuestPCIAddress`.
    public var pciController: GuestPCIAddress
    /// `bus-type`: `GuestDiskBusType`.
    public var busType: GuestDiskBusType
    /// `bus`: `int`.
    public var bus: Int
    /// `target`: `int`.
    public var target: Int
    /// `unit`: `int`.
    public var unit: Int
    /// `serial`: `str`.
    public var serial: String?
    /// `dev`: `str`.
    public var dev: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("pci-controller", pciController)
        writer.member("bus-type", busType)
        writer.member("bus", bus)
        writer.member("target", target)
        writer.member("unit", unit)
        writer.member("serial", serial)
        writer.member("dev", dev)
        writer.member("ccw-address", ccwAddress)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GuestDiskAddress {
    /// Creates a value.
    public init(
        pciController: GuestPCIAddress,
        busType: GuestDiskBusType,
        bus: Int,
        target: Int,
        unit: Int,
        serial: String? = nil,
        dev: String? = nil,
        ccwAddress: GuestCCWAddress? = nil
    ) {
        self.init(
            ccwAddress: ccwAddress,
            pciController: pciController,
            busType: busType,
            bus: bus,
            target: target,
            unit: unit,
            serial: serial,
            dev: dev
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var pciController: GuestPCIAddress?
        var busType: GuestDiskBusType?
        var bus: Int?
        var target: Int?
        var unit: Int?
        var serial: String?
        var dev: String?
        var ccwAddress: GuestCCWAddress?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "pci-controller": pciController = try GuestPCIAddress(from: &reader)
            case "bus-type": busType = try GuestDiskBusType(from: &reader)
            case "bus": bus = try Int(from: &reader)
            case "target": target = try Int(from: &reader)
            case "unit": unit = try Int(from: &reader)
            case "serial": serial = try String(from: &reader)
            case "dev": dev = try String(from: &reader)
            case "ccw-address": ccwAddress = try GuestCCWAddress(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let pciController else { throw .missingMember("pci-controller", at: objectStart) }
        guard let busType else { throw .missingMember("bus-type", at: objectStart) }
        guard let bus else { throw .missingMember("bus", at: objectStart) }
        guard let target else { throw .missingMember("target", at: objectStart) }
        guard let unit else { throw .missingMember("unit", at: objectStart) }
        self.init(
            ccwAddress: ccwAddress,
            pciController: pciController,
            busType: busType,
            bus: bus,
            target: target,
            unit: unit,
            serial: serial,
            dev: dev
        )
    }
}

/// The enum `GuestDiskBusType`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32 || CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#enum-QGA-qapi-schema.GuestDiskBusType)
public struct GuestDiskBusType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `ide`.
    public static var ide: GuestDiskBusType { GuestDiskBusType(rawValue: "ide") }
    /// `fdc`.
    public static var fdc: GuestDiskBusType { GuestDiskBusType(rawValue: "fdc") }
    /// `scsi`.
    public static var scsi: GuestDiskBusType { GuestDiskBusType(rawValue: "scsi") }
    /// `virtio`.
    public static var virtio: GuestDiskBusType { GuestDiskBusType(rawValue: "virtio") }
    /// `xen`.
    public static var xen: GuestDiskBusType { GuestDiskBusType(rawValue: "xen") }
    /// `usb`.
    public static var usb: GuestDiskBusType { GuestDiskBusType(rawValue: "usb") }
    /// `uml`.
    public static var uml: GuestDiskBusType { GuestDiskBusType(rawValue: "uml") }
    /// `sata`.
    public static var sata: GuestDiskBusType { GuestDiskBusType(rawValue: "sata") }
    /// `sd`.
    public static var sd: GuestDiskBusType { GuestDiskBusType(rawValue: "sd") }
    /// `unknown`.
    public static var unknown: GuestDiskBusType { GuestDiskBusType(rawValue: "unknown") }
    /// `ieee1394`.
    public static var ieee1394: GuestDiskBusType { GuestDiskBusType(rawValue: "ieee1394") }
    /// `ssa`.
    public static var ssa: GuestDiskBusType { GuestDiskBusType(rawValue: "ssa") }
    /// `fibre`.
    public static var fibre: GuestDiskBusType { GuestDiskBusType(rawValue: "fibre") }
    /// `raid`.
    public static var raid: GuestDiskBusType { GuestDiskBusType(rawValue: "raid") }
    /// `iscsi`.
    public static var iscsi: GuestDiskBusType { GuestDiskBusType(rawValue: "iscsi") }
    /// `sas`.
    public static var sas: GuestDiskBusType { GuestDiskBusType(rawValue: "sas") }
    /// `mmc`.
    public static var mmc: GuestDiskBusType { GuestDiskBusType(rawValue: "mmc") }
    /// `virtual`.
    public static var virtual: GuestDiskBusType { GuestDiskBusType(rawValue: "virtual") }
    /// `file-backed-virtual`.
    public static var fileBackedVirtual: GuestDiskBusType { GuestDiskBusType(rawValue: "file-backed-virtual") }
    /// `nvme`. Since QEMU 7.1.
    public static var nvme: GuestDiskBusType { GuestDiskBusType(rawValue: "nvme") }
}

/// The struct `GuestDiskInfo`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32 || CONFIG_LIBUDEV`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestDiskInfo)
public struct GuestDiskInfo: QAPIObject {
    /// `smart`: `GuestDiskSmart`. Since QEMU 7.1.
    public var smart: GuestDiskSmart?
    /// `name`: `str`.
    public var name: String
    /// `partition`: `bool`.
    public var partition: Bool
    /// `dependencies`: `[str]`.
    public var dependencies: [String]?
    /// `address`: `GuestDiskAddress`.
    public var address: GuestDiskAddress?
    /// `alias`: `str`.
    public var alias: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("partition", partition)
        writer.member("dependencies", dependencies)
        writer.member("address", address)
        writer.member("alias", alias)
        writer.member("smart", smart)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GuestDiskInfo {
    /// Creates a value.
    public init(
        name: String,
        partition: Bool,
        dependencies: [String]? = nil,
        address: GuestDiskAddress? = nil,
        alias: String? = nil,
        smart: GuestDiskSmart? = nil
    ) {
        self.init(
            smart: smart,
            name: name,
            partition: partition,
            dependencies: dependencies,
            address: address,
            alias: alias
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var partition: Bool?
        var dependencies: [String]?
        var address: GuestDiskAddress?
        var alias: String?
        var smart: GuestDiskSmart?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "partition": partition = try Bool(from: &reader)
            case "dependencies": dependencies = try [String](from: &reader)
            case "address": address = try GuestDiskAddress(from: &reader)
            case "alias": alias = try String(from: &reader)
            case "smart": smart = try GuestDiskSmart(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        guard let partition else { throw .missingMember("partition", at: objectStart) }
        self.init(
            smart: smart,
            name: name,
            partition: partition,
            dependencies: dependencies,
            address: address,
            alias: alias
        )
    }
}

/// The union `GuestDiskSmart`. Since QEMU 7.1. Only where QEMU is built with `CONFIG_WIN32 || CONFIG_LIBUDEV`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestDiskSmart)
public struct GuestDiskSmart: QAPIObject {
    /// The members that depend on `type`.
    public var branch: Branch

    /// `type`: `GuestDiskBusType`.
    public var type: GuestDiskBusType { branch.tag }

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
        /// `ide`. Since QEMU 5.2.
        case ide
        /// `fdc`. Since QEMU 5.2.
        case fdc
        /// `scsi`. Since QEMU 5.2.
        case scsi
        /// `virtio`. Since QEMU 5.2.
        case virtio
        /// `xen`. Since QEMU 5.2.
        case xen
        /// `usb`. Since QEMU 5.2.
        case usb
        /// `uml`. Since QEMU 5.2.
        case uml
        /// `sata`. Since QEMU 5.2.
        case sata
        /// `sd`. Since QEMU 5.2.
        case sd
        /// `unknown`. Since QEMU 5.2.
        case unknown
        /// `ieee1394`. Since QEMU 5.2.
        case ieee1394
        /// `ssa`. Since QEMU 5.2.
        case ssa
        /// `fibre`. Since QEMU 5.2.
        case fibre
        /// `raid`. Since QEMU 5.2.
        case raid
        /// `iscsi`. Since QEMU 5.2.
        case iscsi
        /// `sas`. Since QEMU 5.2.
        case sas
        /// `mmc`. Since QEMU 5.2.
        case mmc
        /// `virtual`. Since QEMU 5.2.
        case virtual
        /// `file-backed-virtual`. Since QEMU 5.2.
        case fileBackedVirtual
        /// `nvme`.
        case nvme(GuestNVMeSmart)
        /// A value that is not known here, with the members that came with it.
        case other(GuestDiskBusType, JSONObject)

        /// The value of `type`.
        public var tag: GuestDiskBusType {
            switch self {
            case .ide: .ide
            case .fdc: .fdc
            case .scsi: .scsi
            case .virtio: .virtio
            case .xen: .xen
            case .usb: .usb
            case .uml: .uml
            case .sata: .sata
            case .sd: .sd
            case .unknown: .unknown
            case .ieee1394: .ieee1394
            case .ssa: .ssa
            case .fibre: .fibre
            case .raid: .raid
            case .iscsi: .iscsi
            case .sas: .sas
            case .mmc: .mmc
            case .virtual: .virtual
            case .fileBackedVirtual: .fileBackedVirtual
            case .nvme: .nvme
            case .other(let tag, _): tag
            }
        }

        init(_ tag: GuestDiskBusType, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "ide": self = .ide
            case "fdc": self = .fdc
            case "scsi": self = .scsi
            case "virtio": self = .virtio
            case "xen": self = .xen
            case "usb": self = .usb
            case "uml": self = .uml
            case "sata": self = .sata
            case "sd": self = .sd
            case "unknown": self = .unknown
            case "ieee1394": self = .ieee1394
            case "ssa": self = .ssa
            case "fibre": self = .fibre
            case "raid": self = .raid
            case "iscsi": self = .iscsi
            case "sas": self = .sas
            case "mmc": self = .mmc
            case "virtual": self = .virtual
            case "file-backed-virtual": self = .fileBackedVirtual
            case "nvme": self = .nvme(try GuestNVMeSmart(from: &reader))
            default:
                let members = try reader.readObject(without: "type")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .nvme(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "type")
            default: break
            }
        }
    }
}

extension GuestDiskSmart {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var type: GuestDiskBusType?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "type": type = try GuestDiskBusType(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        let branch = try Branch(type, from: &again)
        self.init(branch: branch)
    }
}

/// The struct `GuestDiskStats`. Since QEMU 7.1. Only where QEMU is built with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestDiskStats)
public struct GuestDiskStats: QAPIObject {
    /// `weight-ticks`: `uint64`.
    public var weightTicks: UInt64?
    /// `read-sectors`: `uint64`.
    public var readSectors: UInt64?
    /// `read-ios`: `uint64`.
    public var readIos: UInt64?
    /// `read-merges`: `uint64`.
    public var readMerges: UInt64?
    /// `write-sectors`: `uint64`.
    public var writeSectors: UInt64?
    /// `write-ios`: `uint64`.
    public var writeIos: UInt64?
    /// `write-merges`: `uint64`.
    public var writeMerges: UInt64?
    /// `discard-sectors`: `uint64`.
    public var discardSectors: UInt64?
    /// `discard-ios`: `uint64`.
    public var discardIos: UInt64?
    /// `discard-merges`: `uint64`.
    public var discardMerges: UInt64?
    /// `flush-ios`: `uint64`.
    public var flushIos: UInt64?
    /// `read-ticks`: `uint64`.
    public var readTicks: UInt64?
    /// `write-ticks`: `uint64`.
    public var writeTicks: UInt64?
    /// `discard-ticks`: `uint64`.
    public var discardTicks: UInt64?
    /// `flush-ticks`: `uint64`.
    public var flushTicks: UInt64?
    /// `ios-pgr`: `uint64`.
    public var iosPgr: UInt64?
    /// `total-ticks`: `uint64`.
    public var totalTicks: UInt64?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("read-sectors", readSectors)
        writer.member("read-ios", readIos)
        writer.member("read-merges", readMerges)
        writer.member("write-sectors", writeSectors)
        writer.member("write-ios", writeIos)
        writer.member("write-merges", writeMerges)
        writer.member("discard-sectors", discardSectors)
        writer.member("discard-ios", discardIos)
        writer.member("discard-merges", discardMerges)
        writer.member("flush-ios", flushIos)
        writer.member("read-ticks", readTicks)
        writer.member("write-ticks", writeTicks)
        writer.member("discard-ticks", discardTicks)
        writer.member("flush-ticks", flushTicks)
        writer.member("ios-pgr", iosPgr)
        writer.member("total-ticks", totalTicks)
        writer.member("weight-ticks", weightTicks)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GuestDiskStats {
    /// Creates a value.
    public init(
        readSectors: UInt64? = nil,
        readIos: UInt64? = nil,
        readMerges: UInt64? = nil,
        writeSectors: UInt64? = nil,
        writeIos: UInt64? = nil,
        writeMerges: UInt64? = nil,
        discardSectors: UInt64? = nil,
        discardIos: UInt64? = nil,
        discardMerges: UInt64? = nil,
        flushIos: UInt64? = nil,
        readTicks: UInt64? = nil,
        writeTicks: UInt64? = nil,
        discardTicks: UInt64? = nil,
        flushTicks: UInt64? = nil,
        iosPgr: UInt64? = nil,
        totalTicks: UInt64? = nil,
        weightTicks: UInt64? = nil
    ) {
        self.init(
            weightTicks: weightTicks,
            readSectors: readSectors,
            readIos: readIos,
            readMerges: readMerges,
            writeSectors: writeSectors,
            writeIos: writeIos,
            writeMerges: writeMerges,
            discardSectors: discardSectors,
            discardIos: discardIos,
            discardMerges: discardMerges,
            flushIos: flushIos,
            readTicks: readTicks,
            writeTicks: writeTicks,
            discardTicks: discardTicks,
            flushTicks: flushTicks,
            iosPgr: iosPgr,
            totalTicks: totalTicks
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var readSectors: UInt64?
        var readIos: UInt64?
        var readMerges: UInt64?
        var writeSectors: UInt64?
        var writeIos: UInt64?
        var writeMerges: UInt64?
        var discardSectors: UInt64?
        var discardIos: UInt64?
        var discardMerges: UInt64?
        var flushIos: UInt64?
        var readTicks: UInt64?
        var writeTicks: UInt64?
        var discardTicks: UInt64?
        var flushTicks: UInt64?
        var iosPgr: UInt64?
        var totalTicks: UInt64?
        var weightTicks: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "read-sectors": readSectors = try UInt64(from: &reader)
            case "read-ios": readIos = try UInt64(from: &reader)
            case "read-merges": readMerges = try UInt64(from: &reader)
            case "write-sectors": writeSectors = try UInt64(from: &reader)
            case "write-ios": writeIos = try UInt64(from: &reader)
            case "write-merges": writeMerges = try UInt64(from: &reader)
            case "discard-sectors": discardSectors = try UInt64(from: &reader)
            case "discard-ios": discardIos = try UInt64(from: &reader)
            case "discard-merges": discardMerges = try UInt64(from: &reader)
            case "flush-ios": flushIos = try UInt64(from: &reader)
            case "read-ticks": readTicks = try UInt64(from: &reader)
            case "write-ticks": writeTicks = try UInt64(from: &reader)
            case "discard-ticks": discardTicks = try UInt64(from: &reader)
            case "flush-ticks": flushTicks = try UInt64(from: &reader)
            case "ios-pgr": iosPgr = try UInt64(from: &reader)
            case "total-ticks": totalTicks = try UInt64(from: &reader)
            case "weight-ticks": weightTicks = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            weightTicks: weightTicks,
            readSectors: readSectors,
            readIos: readIos,
            readMerges: readMerges,
            writeSectors: writeSectors,
            writeIos: writeIos,
            writeMerges: writeMerges,
            discardSectors: discardSectors,
            discardIos: discardIos,
            discardMerges: discardMerges,
            flushIos: flushIos,
            readTicks: readTicks,
            writeTicks: writeTicks,
            discardTicks: discardTicks,
            flushTicks: flushTicks,
            iosPgr: iosPgr,
            totalTicks: totalTicks
        )
    }
}

/// The struct `GuestDiskStatsInfo`. Since QEMU 7.1. Only where QEMU is built with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestDiskStatsInfo)
public struct GuestDiskStatsInfo: QAPIObject {
    /// `stats`: `GuestDiskStats`.
    public var stats: GuestDiskStats
    /// `name`: `str`.
    public var name: String
    /// `major`: `uint64`.
    public var major: UInt64
    /// `minor`: `uint64`.
    public var minor: UInt64

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("major", major)
        writer.member("minor", minor)
        writer.member("stats", stats)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GuestDiskStatsInfo {
    /// Creates a value.
    public init(name: String, major: UInt64, minor: UInt64, stats: GuestDiskStats) {
        self.init(stats: stats, name: name, major: major, minor: minor)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var major: UInt64?
        var minor: UInt64?
        var stats: GuestDiskStats?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "major": major = try UInt64(from: &reader)
            case "minor": minor = try UInt64(from: &reader)
            case "stats": stats = try GuestDiskStats(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        guard let major else { throw .missingMember("major", at: objectStart) }
        guard let minor else { throw .missingMember("minor", at: objectStart) }
        guard let stats else { throw .missingMember("stats", at: objectStart) }
        self.init(stats: stats, name: name, major: major, minor: minor)
    }
}

/// The struct `GuestExec`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestExec)
public struct GuestExec: QAPIObject {
    /// `pid`: `int`.
    public var pid: Int

    /// Creates a value.
    public init(pid: Int) {
        self.pid = pid
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var pid: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "pid": pid = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let pid else { throw .missingMember("pid", at: objectStart) }
        self.init(pid: pid)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("pid", pid)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The alternate `GuestExecCaptureOutput`. Since QEMU 8.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#alternate-QGA-qapi-schema.GuestExecCaptureOutput)
public enum GuestExecCaptureOutput: QAPIObject {
    /// A boolean.
    case flag(Bool)
    /// A string.
    case mode(GuestExecCaptureOutputMode)
    /// A value of another kind, which no release is known to have.
    case other(JSONValue)

    /// Reads a value, whose kind decides on the case.
    public init(from reader: inout JSONReader) throws(JSONError) {
        switch try reader.peekKind() {
        case .bool: self = .flag(try Bool(from: &reader))
        case .string: self = .mode(try GuestExecCaptureOutputMode(from: &reader))
        default: self = .other(try JSONValue(from: &reader))
        }
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        switch self {
        case .flag(let value): value.write(to: &writer)
        case .mode(let value): value.write(to: &writer)
        case .other(let value): value.write(to: &writer)
        }
    }
}

/// The enum `GuestExecCaptureOutputMode`. Since QEMU 8.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#enum-QGA-qapi-schema.GuestExecCaptureOutputMode)
public struct GuestExecCaptureOutputMode: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `none`.
    public static var noneValue: GuestExecCaptureOutputMode { GuestExecCaptureOutputMode(rawValue: "none") }
    /// `stdout`.
    public static var stdout: GuestExecCaptureOutputMode { GuestExecCaptureOutputMode(rawValue: "stdout") }
    /// `stderr`.
    public static var stderr: GuestExecCaptureOutputMode { GuestExecCaptureOutputMode(rawValue: "stderr") }
    /// `separated`.
    public static var separated: GuestExecCaptureOutputMode { GuestExecCaptureOutputMode(rawValue: "separated") }
    /// `merged`. Only where QEMU is built with `!CONFIG_WIN32`.
    public static var merged: GuestExecCaptureOutputMode { GuestExecCaptureOutputMode(rawValue: "merged") }
}

/// The struct `GuestExecStatus`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestExecStatus)
public struct GuestExecStatus: QAPIObject {
    /// `err-truncated`: `bool`.
    public var errTruncated: Bool?
    /// `exited`: `bool`.
    public var exited: Bool
    /// `exitcode`: `int`.
    public var exitcode: Int?
    /// `signal`: `int`.
    public var signal: Int?
    /// `out-data`: `str`.
    public var outData: String?
    /// `err-data`: `str`.
    public var errData: String?
    /// `out-truncated`: `bool`.
    public var outTruncated: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("exited", exited)
        writer.member("exitcode", exitcode)
        writer.member("signal", signal)
        writer.member("out-data", outData)
        writer.member("err-data", errData)
        writer.member("out-truncated", outTruncated)
        writer.member("err-truncated", errTruncated)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GuestExecStatus {
    /// Creates a value.
    public init(
        exited: Bool,
        exitcode: Int? = nil,
        signal: Int? = nil,
        outData: String? = nil,
        errData: String? = nil,
        outTruncated: Bool? = nil,
        errTruncated: Bool? = nil
    ) {
        self.init(
            errTruncated: errTruncated,
            exited: exited,
            exitcode: exitcode,
            signal: signal,
            outData: outData,
            errData: errData,
            outTruncated: outTruncated
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var exited: Bool?
        var exitcode: Int?
        var signal: Int?
        var outData: String?
        var errData: String?
        var outTruncated: Bool?
        var errTruncated: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "exited": exited = try Bool(from: &reader)
            case "exitcode": exitcode = try Int(from: &reader)
            case "signal": signal = try Int(from: &reader)
            case "out-data": outData = try String(from: &reader)
            case "err-data": errData = try String(from: &reader)
            case "out-truncated": outTruncated = try Bool(from: &reader)
            case "err-truncated": errTruncated = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let exited else { throw .missingMember("exited", at: objectStart) }
        self.init(
            errTruncated: errTruncated,
            exited: exited,
            exitcode: exitcode,
            signal: signal,
            outData: outData,
            errData: errData,
            outTruncated: outTruncated
        )
    }
}

/// The struct `GuestFileRead`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestFileRead)
public struct GuestFileRead: QAPIObject {
    /// `eof`: `bool`.
    public var eof: Bool
    /// `count`: `int`.
    public var count: Int
    /// `buf-b64`: `str`.
    public var bufB64: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("count", count)
        writer.member("buf-b64", bufB64)
        writer.member("eof", eof)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GuestFileRead {
    /// Creates a value.
    public init(count: Int, bufB64: String, eof: Bool) {
        self.init(eof: eof, count: count, bufB64: bufB64)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var count: Int?
        var bufB64: String?
        var eof: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "count": count = try Int(from: &reader)
            case "buf-b64": bufB64 = try String(from: &reader)
            case "eof": eof = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let count else { throw .missingMember("count", at: objectStart) }
        guard let bufB64 else { throw .missingMember("buf-b64", at: objectStart) }
        guard let eof else { throw .missingMember("eof", at: objectStart) }
        self.init(eof: eof, count: count, bufB64: bufB64)
    }
}

/// The struct `GuestFileSeek`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestFileSeek)
public struct GuestFileSeek: QAPIObject {
    /// `eof`: `bool`.
    public var eof: Bool
    /// `position`: `int`.
    public var position: Int

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("position", position)
        writer.member("eof", eof)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GuestFileSeek {
    /// Creates a value.
    public init(position: Int, eof: Bool) {
        self.init(eof: eof, position: position)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var position: Int?
        var eof: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "position": position = try Int(from: &reader)
            case "eof": eof = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let position else { throw .missingMember("position", at: objectStart) }
        guard let eof else { throw .missingMember("eof", at: objectStart) }
        self.init(eof: eof, position: position)
    }
}

/// The alternate `GuestFileWhence`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#alternate-QGA-qapi-schema.GuestFileWhence)
public enum GuestFileWhence: QAPIObject {
    /// A number.
    case value(Int)
    /// A string.
    case name(QGASeek)
    /// A value of another kind, which no release is known to have.
    case other(JSONValue)

    /// Reads a value, whose kind decides on the case.
    public init(from reader: inout JSONReader) throws(JSONError) {
        switch try reader.peekKind() {
        case .number: self = .value(try Int(from: &reader))
        case .string: self = .name(try QGASeek(from: &reader))
        default: self = .other(try JSONValue(from: &reader))
        }
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        switch self {
        case .value(let value): value.write(to: &writer)
        case .name(let value): value.write(to: &writer)
        case .other(let value): value.write(to: &writer)
        }
    }
}

/// The struct `GuestFileWrite`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestFileWrite)
public struct GuestFileWrite: QAPIObject {
    /// `eof`: `bool`.
    public var eof: Bool
    /// `count`: `int`.
    public var count: Int

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("count", count)
        writer.member("eof", eof)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GuestFileWrite {
    /// Creates a value.
    public init(count: Int, eof: Bool) {
        self.init(eof: eof, count: count)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var count: Int?
        var eof: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "count": count = try Int(from: &reader)
            case "eof": eof = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let count else { throw .missingMember("count", at: objectStart) }
        guard let eof else { throw .missingMember("eof", at: objectStart) }
        self.init(eof: eof, count: count)
    }
}

/// The struct `GuestFilesystemInfo`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32 || CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestFilesystemInfo)
public struct GuestFilesystemInfo: QAPIObject {
    /// `disk`: `[GuestDiskAddress]`.
    public var disk: [GuestDiskAddress]
    /// `name`: `str`.
    public var name: String
    /// `mountpoint`: `str`.
    public var mountpoint: String
    /// `type`: `str`.
    public var type: String
    /// `used-bytes`: `uint64`.
    public var usedBytes: UInt64?
    /// `total-bytes`: `uint64`.
    public var totalBytes: UInt64?
    /// `total-bytes-privileged`: `uint64`. Since QEMU 9.1.
    public var totalBytesPrivileged: UInt64?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("mountpoint", mountpoint)
        writer.member("type", type)
        writer.member("used-bytes", usedBytes)
        writer.member("total-bytes", totalBytes)
        writer.member("total-bytes-privileged", totalBytesPrivileged)
        writer.member("disk", disk)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GuestFilesystemInfo {
    /// Creates a value.
    public init(
        name: String,
        mountpoint: String,
        type: String,
        usedBytes: UInt64? = nil,
        totalBytes: UInt64? = nil,
        totalBytesPrivileged: UInt64? = nil,
        disk: [GuestDiskAddress]
    ) {
        self.init(
            disk: disk,
            name: name,
            mountpoint: mountpoint,
            type: type,
            usedBytes: usedBytes,
            totalBytes: totalBytes,
            totalBytesPrivileged: totalBytesPrivileged
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var mountpoint: String?
        var type: String?
        var usedBytes: UInt64?
        var totalBytes: UInt64?
        var totalBytesPrivileged: UInt64?
        var disk: [GuestDiskAddress]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "mountpoint": mountpoint = try String(from: &reader)
            case "type": type = try String(from: &reader)
            case "used-bytes": usedBytes = try UInt64(from: &reader)
            case "total-bytes": totalBytes = try UInt64(from: &reader)
            case "total-bytes-privileged": totalBytesPrivileged = try UInt64(from: &reader)
            case "disk": disk = try [GuestDiskAddress](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        guard let mountpoint else { throw .missingMember("mountpoint", at: objectStart) }
        guard let type else { throw .missingMember("type", at: objectStart) }
        guard let disk else { throw .missingMember("disk", at: objectStart) }
        self.init(
            disk: disk,
            name: name,
            mountpoint: mountpoint,
            type: type,
            usedBytes: usedBytes,
            totalBytes: totalBytes,
            totalBytesPrivileged: totalBytesPrivileged
        )
    }
}

/// The struct `GuestFilesystemTrimResponse`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32 || CONFIG_FSTRIM`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestFilesystemTrimResponse)
public struct GuestFilesystemTrimResponse: QAPIObject {
    /// `paths`: `[GuestFilesystemTrimResult]`.
    public var paths: [GuestFilesystemTrimResult]

    /// Creates a value.
    public init(paths: [GuestFilesystemTrimResult]) {
        self.paths = paths
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var paths: [GuestFilesystemTrimResult]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "paths": paths = try [GuestFilesystemTrimResult](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let paths else { throw .missingMember("paths", at: objectStart) }
        self.init(paths: paths)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("paths", paths)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `GuestFilesystemTrimResult`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32 || CONFIG_FSTRIM`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestFilesystemTrimResult)
public struct GuestFilesystemTrimResult: QAPIObject {
    /// `error`: `str`.
    public var error: String?
    /// `path`: `str`.
    public var path: String
    /// `trimmed`: `int`.
    public var trimmed: Int?
    /// `minimum`: `int`.
    public var minimum: Int?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("path", path)
        writer.member("trimmed", trimmed)
        writer.member("minimum", minimum)
        writer.member("error", error)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GuestFilesystemTrimResult {
    /// Creates a value.
    public init(path: String, trimmed: Int? = nil, minimum: Int? = nil, error: String? = nil) {
        self.init(error: error, path: path, trimmed: trimmed, minimum: minimum)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var path: String?
        var trimmed: Int?
        var minimum: Int?
        var error: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "path": path = try String(from: &reader)
            case "trimmed": trimmed = try Int(from: &reader)
            case "minimum": minimum = try Int(from: &reader)
            case "error": error = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let path else { throw .missingMember("path", at: objectStart) }
        self.init(error: error, path: path, trimmed: trimmed, minimum: minimum)
    }
}

/// The enum `GuestFsfreezeStatus`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32 || CONFIG_FSFREEZE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#enum-QGA-qapi-schema.GuestFsfreezeStatus)
public struct GuestFsfreezeStatus: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `thawed`.
    public static var thawed: GuestFsfreezeStatus { GuestFsfreezeStatus(rawValue: "thawed") }
    /// `frozen`.
    public static var frozen: GuestFsfreezeStatus { GuestFsfreezeStatus(rawValue: "frozen") }
}

/// The struct `GuestHostName`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestHostName)
public struct GuestHostName: QAPIObject {
    /// `host-name`: `str`.
    public var hostName: String

    /// Creates a value.
    public init(hostName: String) {
        self.hostName = hostName
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var hostName: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "host-name": hostName = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let hostName else { throw .missingMember("host-name", at: objectStart) }
        self.init(hostName: hostName)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("host-name", hostName)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `GuestIpAddress`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32 || HAVE_GETIFADDRS`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestIpAddress)
public struct GuestIpAddress: QAPIObject {
    /// `prefix`: `int`.
    public var prefix: Int
    /// `ip-address`: `str`.
    public var ipAddress: String
    /// `ip-address-type`: `GuestIpAddressType`.
    public var ipAddressType: GuestIpAddressType

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("ip-address", ipAddress)
        writer.member("ip-address-type", ipAddressType)
        writer.member("prefix", prefix)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GuestIpAddress {
    /// Creates a value.
    public init(ipAddress: String, ipAddressType: GuestIpAddressType, prefix: Int) {
        self.init(prefix: prefix, ipAddress: ipAddress, ipAddressType: ipAddressType)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var ipAddress: String?
        var ipAddressType: GuestIpAddressType?
        var prefix: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "ip-address": ipAddress = try String(from: &reader)
            case "ip-address-type": ipAddressType = try GuestIpAddressType(from: &reader)
            case "prefix": prefix = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let ipAddress else { throw .missingMember("ip-address", at: objectStart) }
        guard let ipAddressType else { throw .missingMember("ip-address-type", at: objectStart) }
        guard let prefix else { throw .missingMember("prefix", at: objectStart) }
        self.init(prefix: prefix, ipAddress: ipAddress, ipAddressType: ipAddressType)
    }
}

/// The enum `GuestIpAddressType`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32 || HAVE_GETIFADDRS`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#enum-QGA-qapi-schema.GuestIpAddressType)
public struct GuestIpAddressType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `ipv4`.
    public static var ipv4: GuestIpAddressType { GuestIpAddressType(rawValue: "ipv4") }
    /// `ipv6`.
    public static var ipv6: GuestIpAddressType { GuestIpAddressType(rawValue: "ipv6") }
}

/// The struct `GuestLinuxCpuStats`. Since QEMU 7.1. Only where QEMU is built with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestLinuxCpuStats)
public struct GuestLinuxCpuStats: QAPIObject {
    /// `guestnice`: `uint64`.
    public var guestnice: UInt64?
    /// `cpu`: `int`.
    public var cpu: Int
    /// `user`: `uint64`.
    public var user: UInt64
    /// `nice`: `uint64`.
    public var nice: UInt64
    /// `system`: `uint64`.
    public var system: UInt64
    /// `idle`: `uint64`.
    public var idle: UInt64
    /// `iowait`: `uint64`.
    public var iowait: UInt64?
    /// `irq`: `uint64`.
    public var irq: UInt64?
    /// `softirq`: `uint64`.
    public var softirq: UInt64?
    /// `steal`: `uint64`.
    public var steal: UInt64?
    /// `guest`: `uint64`.
    public var guest: UInt64?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("cpu", cpu)
        writer.member("user", user)
        writer.member("nice", nice)
        writer.member("system", system)
        writer.member("idle", idle)
        writer.member("iowait", iowait)
        writer.member("irq", irq)
        writer.member("softirq", softirq)
        writer.member("steal", steal)
        writer.member("guest", guest)
        writer.member("guestnice", guestnice)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GuestLinuxCpuStats {
    /// Creates a value.
    public init(
        cpu: Int,
        user: UInt64,
        nice: UInt64,
        system: UInt64,
        idle: UInt64,
        iowait: UInt64? = nil,
        irq: UInt64? = nil,
        softirq: UInt64? = nil,
        steal: UInt64? = nil,
        guest: UInt64? = nil,
        guestnice: UInt64? = nil
    ) {
        self.init(
            guestnice: guestnice,
            cpu: cpu,
            user: user,
            nice: nice,
            system: system,
            idle: idle,
            iowait: iowait,
            irq: irq,
            softirq: softirq,
            steal: steal,
            guest: guest
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var cpu: Int?
        var user: UInt64?
        var nice: UInt64?
        var system: UInt64?
        var idle: UInt64?
        var iowait: UInt64?
        var irq: UInt64?
        var softirq: UInt64?
        var steal: UInt64?
        var guest: UInt64?
        var guestnice: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "cpu": cpu = try Int(from: &reader)
            case "user": user = try UInt64(from: &reader)
            case "nice": nice = try UInt64(from: &reader)
            case "system": system = try UInt64(from: &reader)
            case "idle": idle = try UInt64(from: &reader)
            case "iowait": iowait = try UInt64(from: &reader)
            case "irq": irq = try UInt64(from: &reader)
            case "softirq": softirq = try UInt64(from: &reader)
            case "steal": steal = try UInt64(from: &reader)
            case "guest": guest = try UInt64(from: &reader)
            case "guestnice": guestnice = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let cpu else { throw .missingMember("cpu", at: objectStart) }
        guard let user else { throw .missingMember("user", at: objectStart) }
        guard let nice else { throw .missingMember("nice", at: objectStart) }
        guard let system else { throw .missingMember("system", at: objectStart) }
        guard let idle else { throw .missingMember("idle", at: objectStart) }
        self.init(
            guestnice: guestnice,
            cpu: cpu,
            user: user,
            nice: nice,
            system: system,
            idle: idle,
            iowait: iowait,
            irq: irq,
            softirq: softirq,
            steal: steal,
            guest: guest
        )
    }
}

/// The struct `GuestLoadAverage`. Since QEMU 10.0. Only where QEMU is built with `CONFIG_WIN32 || CONFIG_GETLOADAVG`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestLoadAverage)
public struct GuestLoadAverage: QAPIObject {
    /// `load15m`: `number`.
    public var load15m: Double
    /// `load1m`: `number`.
    public var load1m: Double
    /// `load5m`: `number`.
    public var load5m: Double

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("load1m", load1m)
        writer.member("load5m", load5m)
        writer.member("load15m", load15m)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GuestLoadAverage {
    /// Creates a value.
    public init(load1m: Double, load5m: Double, load15m: Double) {
        self.init(load15m: load15m, load1m: load1m, load5m: load5m)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var load1m: Double?
        var load5m: Double?
        var load15m: Double?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "load1m": load1m = try Double(from: &reader)
            case "load5m": load5m = try Double(from: &reader)
            case "load15m": load15m = try Double(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let load1m else { throw .missingMember("load1m", at: objectStart) }
        guard let load5m else { throw .missingMember("load5m", at: objectStart) }
        guard let load15m else { throw .missingMember("load15m", at: objectStart) }
        self.init(load15m: load15m, load1m: load1m, load5m: load5m)
    }
}

/// The struct `GuestLogicalProcessor`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_LINUX || CONFIG_WIN32`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestLogicalProcessor)
public struct GuestLogicalProcessor: QAPIObject {
    /// `can-offline`: `bool`.
    public var canOffline: Bool?
    /// `logical-id`: `int`.
    public var logicalID: Int
    /// `online`: `bool`.
    public var online: Bool

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("logical-id", logicalID)
        writer.member("online", online)
        writer.member("can-offline", canOffline)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GuestLogicalProcessor {
    /// Creates a value.
    public init(logicalID: Int, online: Bool, canOffline: Bool? = nil) {
        self.init(canOffline: canOffline, logicalID: logicalID, online: online)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var logicalID: Int?
        var online: Bool?
        var canOffline: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "logical-id": logicalID = try Int(from: &reader)
            case "online": online = try Bool(from: &reader)
            case "can-offline": canOffline = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let logicalID else { throw .missingMember("logical-id", at: objectStart) }
        guard let online else { throw .missingMember("online", at: objectStart) }
        self.init(canOffline: canOffline, logicalID: logicalID, online: online)
    }
}

/// The struct `GuestMemoryBlock`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestMemoryBlock)
public struct GuestMemoryBlock: QAPIObject {
    /// `can-offline`: `bool`.
    public var canOffline: Bool?
    /// `phys-index`: `uint64`.
    public var physIndex: UInt64
    /// `online`: `bool`.
    public var online: Bool

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("phys-index", physIndex)
        writer.member("online", online)
        writer.member("can-offline", canOffline)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GuestMemoryBlock {
    /// Creates a value.
    public init(physIndex: UInt64, online: Bool, canOffline: Bool? = nil) {
        self.init(canOffline: canOffline, physIndex: physIndex, online: online)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var physIndex: UInt64?
        var online: Bool?
        var canOffline: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "phys-index": physIndex = try UInt64(from: &reader)
            case "online": online = try Bool(from: &reader)
            case "can-offline": canOffline = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let physIndex else { throw .missingMember("phys-index", at: objectStart) }
        guard let online else { throw .missingMember("online", at: objectStart) }
        self.init(canOffline: canOffline, physIndex: physIndex, online: online)
    }
}

/// The struct `GuestMemoryBlockInfo`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestMemoryBlockInfo)
public struct GuestMemoryBlockInfo: QAPIObject {
    /// `size`: `uint64`.
    public var size: UInt64

    /// Creates a value.
    public init(size: UInt64) {
        self.size = size
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var size: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "size": size = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let size else { throw .missingMember("size", at: objectStart) }
        self.init(size: size)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("size", size)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `GuestMemoryBlockResponse`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestMemoryBlockResponse)
public struct GuestMemoryBlockResponse: QAPIObject {
    /// `error-code`: `int`.
    public var errorCode: Int?
    /// `phys-index`: `uint64`.
    public var physIndex: UInt64
    /// `response`: `GuestMemoryBlockResponseType`.
    public var response: GuestMemoryBlockResponseType

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("phys-index", physIndex)
        writer.member("response", response)
        writer.member("error-code", errorCode)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GuestMemoryBlockResponse {
    /// Creates a value.
    public init(physIndex: UInt64, response: GuestMemoryBlockResponseType, errorCode: Int? = nil) {
        self.init(errorCode: errorCode, physIndex: physIndex, response: response)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var physIndex: UInt64?
        var response: GuestMemoryBlockResponseType?
        var errorCode: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "phys-index": physIndex = try UInt64(from: &reader)
            case "response": response = try GuestMemoryBlockResponseType(from: &reader)
            case "error-code": errorCode = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let physIndex else { throw .missingMember("phys-index", at: objectStart) }
        guard let response else { throw .missingMember("response", at: objectStart) }
        self.init(errorCode: errorCode, physIndex: physIndex, response: response)
    }
}

/// The enum `GuestMemoryBlockResponseType`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#enum-QGA-qapi-schema.GuestMemoryBlockResponseType)
public struct GuestMemoryBlockResponseType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `success`.
    public static var success: GuestMemoryBlockResponseType { GuestMemoryBlockResponseType(rawValue: "success") }
    /// `not-found`.
    public static var notFound: GuestMemoryBlockResponseType { GuestMemoryBlockResponseType(rawValue: "not-found") }
    /// `operation-not-supported`.
    public static var operationNotSupported: GuestMemoryBlockResponseType {
        GuestMemoryBlockResponseType(rawValue: "operation-not-supported")
    }
    /// `operation-failed`.
    public static var operationFailed: GuestMemoryBlockResponseType {
        GuestMemoryBlockResponseType(rawValue: "operation-failed")
    }
}

/// The struct `GuestNVMeSmart`. Since QEMU 7.1. Only where QEMU is built with `CONFIG_WIN32 || CONFIG_LIBUDEV`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestNVMeSmart)
public struct GuestNVMeSmart: QAPIObject {
    /// `number-of-error-log-entries-hi`: `uint64`.
    public var numberOfErrorLogEntriesHi: UInt64
    /// `critical-warning`: `int`.
    public var criticalWarning: Int
    /// `temperature`: `int`.
    public var temperature: Int
    /// `available-spare`: `int`.
    public var availableSpare: Int
    /// `available-spare-threshold`: `int`.
    public var availableSpareThreshold: Int
    /// `percentage-used`: `int`.
    public var percentageUsed: Int
    /// `data-units-read-lo`: `uint64`.
    public var dataUnitsReadLo: UInt64
    /// `data-units-read-hi`: `uint64`.
    public var dataUnitsReadHi: UInt64
    /// `data-units-written-lo`: `uint64`.
    public var dataUnitsWrittenLo: UInt64
    /// `data-units-written-hi`: `uint64`.
    public var dataUnitsWrittenHi: UInt64
    /// `host-read-commands-lo`: `uint64`.
    public var hostReadCommandsLo: UInt64
    /// `host-read-commands-hi`: `uint64`.
    public var hostReadCommandsHi: UInt64
    /// `host-write-commands-lo`: `uint64`.
    public var hostWriteCommandsLo: UInt64
    /// `host-write-commands-hi`: `uint64`.
    public var hostWriteCommandsHi: UInt64
    /// `controller-busy-time-lo`: `uint64`.
    public var controllerBusyTimeLo: UInt64
    /// `controller-busy-time-hi`: `uint64`.
    public var controllerBusyTimeHi: UInt64
    /// `power-cycles-lo`: `uint64`.
    public var powerCyclesLo: UInt64
    /// `power-cycles-hi`: `uint64`.
    public var powerCyclesHi: UInt64
    /// `power-on-hours-lo`: `uint64`.
    public var powerOnHoursLo: UInt64
    /// `power-on-hours-hi`: `uint64`.
    public var powerOnHoursHi: UInt64
    /// `unsafe-shutdowns-lo`: `uint64`.
    public var unsafeShutdownsLo: UInt64
    /// `unsafe-shutdowns-hi`: `uint64`.
    public var unsafeShutdownsHi: UInt64
    /// `media-errors-lo`: `uint64`.
    public var mediaErrorsLo: UInt64
    /// `media-errors-hi`: `uint64`.
    public var mediaErrorsHi: UInt64
    /// `number-of-error-log-entries-lo`: `uint64`.
    public var numberOfErrorLogEntriesLo: UInt64

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("critical-warning", criticalWarning)
        writer.member("temperature", temperature)
        writer.member("available-spare", availableSpare)
        writer.member("available-spare-threshold", availableSpareThreshold)
        writer.member("percentage-used", percentageUsed)
        writer.member("data-units-read-lo", dataUnitsReadLo)
        writer.member("data-units-read-hi", dataUnitsReadHi)
        writer.member("data-units-written-lo", dataUnitsWrittenLo)
        writer.member("data-units-written-hi", dataUnitsWrittenHi)
        writer.member("host-read-commands-lo", hostReadCommandsLo)
        writer.member("host-read-commands-hi", hostReadCommandsHi)
        writer.member("host-write-commands-lo", hostWriteCommandsLo)
        writer.member("host-write-commands-hi", hostWriteCommandsHi)
        writer.member("controller-busy-time-lo", controllerBusyTimeLo)
        writer.member("controller-busy-time-hi", controllerBusyTimeHi)
        writer.member("power-cycles-lo", powerCyclesLo)
        writer.member("power-cycles-hi", powerCyclesHi)
        writer.member("power-on-hours-lo", powerOnHoursLo)
        writer.member("power-on-hours-hi", powerOnHoursHi)
        writer.member("unsafe-shutdowns-lo", unsafeShutdownsLo)
        writer.member("unsafe-shutdowns-hi", unsafeShutdownsHi)
        writer.member("media-errors-lo", mediaErrorsLo)
        writer.member("media-errors-hi", mediaErrorsHi)
        writer.member("number-of-error-log-entries-lo", numberOfErrorLogEntriesLo)
        writer.member("number-of-error-log-entries-hi", numberOfErrorLogEntriesHi)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GuestNVMeSmart {
    /// Creates a value.
    public init(
        criticalWarning: Int,
        temperature: Int,
        availableSpare: Int,
        availableSpareThreshold: Int,
        percentageUsed: Int,
        dataUnitsReadLo: UInt64,
        dataUnitsReadHi: UInt64,
        dataUnitsWrittenLo: UInt64,
        dataUnitsWrittenHi: UInt64,
        hostReadCommandsLo: UInt64,
        hostReadCommandsHi: UInt64,
        hostWriteCommandsLo: UInt64,
        hostWriteCommandsHi: UInt64,
        controllerBusyTimeLo: UInt64,
        controllerBusyTimeHi: UInt64,
        powerCyclesLo: UInt64,
        powerCyclesHi: UInt64,
        powerOnHoursLo: UInt64,
        powerOnHoursHi: UInt64,
        unsafeShutdownsLo: UInt64,
        unsafeShutdownsHi: UInt64,
        mediaErrorsLo: UInt64,
        mediaErrorsHi: UInt64,
        numberOfErrorLogEntriesLo: UInt64,
        numberOfErrorLogEntriesHi: UInt64
    ) {
        self.init(
            numberOfErrorLogEntriesHi: numberOfErrorLogEntriesHi,
            criticalWarning: criticalWarning,
            temperature: temperature,
            availableSpare: availableSpare,
            availableSpareThreshold: availableSpareThreshold,
            percentageUsed: percentageUsed,
            dataUnitsReadLo: dataUnitsReadLo,
            dataUnitsReadHi: dataUnitsReadHi,
            dataUnitsWrittenLo: dataUnitsWrittenLo,
            dataUnitsWrittenHi: dataUnitsWrittenHi,
            hostReadCommandsLo: hostReadCommandsLo,
            hostReadCommandsHi: hostReadCommandsHi,
            hostWriteCommandsLo: hostWriteCommandsLo,
            hostWriteCommandsHi: hostWriteCommandsHi,
            controllerBusyTimeLo: controllerBusyTimeLo,
            controllerBusyTimeHi: controllerBusyTimeHi,
            powerCyclesLo: powerCyclesLo,
            powerCyclesHi: powerCyclesHi,
            powerOnHoursLo: powerOnHoursLo,
            powerOnHoursHi: powerOnHoursHi,
            unsafeShutdownsLo: unsafeShutdownsLo,
            unsafeShutdownsHi: unsafeShutdownsHi,
            mediaErrorsLo: mediaErrorsLo,
            mediaErrorsHi: mediaErrorsHi,
            numberOfErrorLogEntriesLo: numberOfErrorLogEntriesLo
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var criticalWarning: Int?
        var temperature: Int?
        var availableSpare: Int?
        var availableSpareThreshold: Int?
        var percentageUsed: Int?
        var dataUnitsReadLo: UInt64?
        var dataUnitsReadHi: UInt64?
        var dataUnitsWrittenLo: UInt64?
        var dataUnitsWrittenHi: UInt64?
        var hostReadCommandsLo: UInt64?
        var hostReadCommandsHi: UInt64?
        var hostWriteCommandsLo: UInt64?
        var hostWriteCommandsHi: UInt64?
        var controllerBusyTimeLo: UInt64?
        var controllerBusyTimeHi: UInt64?
        var powerCyclesLo: UInt64?
        var powerCyclesHi: UInt64?
        var powerOnHoursLo: UInt64?
        var powerOnHoursHi: UInt64?
        var unsafeShutdownsLo: UInt64?
        var unsafeShutdownsHi: UInt64?
        var mediaErrorsLo: UInt64?
        var mediaErrorsHi: UInt64?
        var numberOfErrorLogEntriesLo: UInt64?
        var numberOfErrorLogEntriesHi: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "critical-warning": criticalWarning = try Int(from: &reader)
            case "temperature": temperature = try Int(from: &reader)
            case "available-spare": availableSpare = try Int(from: &reader)
            case "available-spare-threshold": availableSpareThreshold = try Int(from: &reader)
            case "percentage-used": percentageUsed = try Int(from: &reader)
            case "data-units-read-lo": dataUnitsReadLo = try UInt64(from: &reader)
            case "data-units-read-hi": dataUnitsReadHi = try UInt64(from: &reader)
            case "data-units-written-lo": dataUnitsWrittenLo = try UInt64(from: &reader)
            case "data-units-written-hi": dataUnitsWrittenHi = try UInt64(from: &reader)
            case "host-read-commands-lo": hostReadCommandsLo = try UInt64(from: &reader)
            case "host-read-commands-hi": hostReadCommandsHi = try UInt64(from: &reader)
            case "host-write-commands-lo": hostWriteCommandsLo = try UInt64(from: &reader)
            case "host-write-commands-hi": hostWriteCommandsHi = try UInt64(from: &reader)
            case "controller-busy-time-lo": controllerBusyTimeLo = try UInt64(from: &reader)
            case "controller-busy-time-hi": controllerBusyTimeHi = try UInt64(from: &reader)
            case "power-cycles-lo": powerCyclesLo = try UInt64(from: &reader)
            case "power-cycles-hi": powerCyclesHi = try UInt64(from: &reader)
            case "power-on-hours-lo": powerOnHoursLo = try UInt64(from: &reader)
            case "power-on-hours-hi": powerOnHoursHi = try UInt64(from: &reader)
            case "unsafe-shutdowns-lo": unsafeShutdownsLo = try UInt64(from: &reader)
            case "unsafe-shutdowns-hi": unsafeShutdownsHi = try UInt64(from: &reader)
            case "media-errors-lo": mediaErrorsLo = try UInt64(from: &reader)
            case "media-errors-hi": mediaErrorsHi = try UInt64(from: &reader)
            case "number-of-error-log-entries-lo": numberOfErrorLogEntriesLo = try UInt64(from: &reader)
            case "number-of-error-log-entries-hi": numberOfErrorLogEntriesHi = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let criticalWarning else { throw .missingMember("critical-warning", at: objectStart) }
        guard let temperature else { throw .missingMember("temperature", at: objectStart) }
        guard let availableSpare else { throw .missingMember("available-spare", at: objectStart) }
        guard let availableSpareThreshold else { throw .missingMember("available-spare-threshold", at: objectStart) }
        guard let percentageUsed else { throw .missingMember("percentage-used", at: objectStart) }
        guard let dataUnitsReadLo else { throw .missingMember("data-units-read-lo", at: objectStart) }
        guard let dataUnitsReadHi else { throw .missingMember("data-units-read-hi", at: objectStart) }
        guard let dataUnitsWrittenLo else { throw .missingMember("data-units-written-lo", at: objectStart) }
        guard let dataUnitsWrittenHi else { throw .missingMember("data-units-written-hi", at: objectStart) }
        guard let hostReadCommandsLo else { throw .missingMember("host-read-commands-lo", at: objectStart) }
        guard let hostReadCommandsHi else { throw .missingMember("host-read-commands-hi", at: objectStart) }
        guard let hostWriteCommandsLo else { throw .missingMember("host-write-commands-lo", at: objectStart) }
        guard let hostWriteCommandsHi else { throw .missingMember("host-write-commands-hi", at: objectStart) }
        guard let controllerBusyTimeLo else { throw .missingMember("controller-busy-time-lo", at: objectStart) }
        guard let controllerBusyTimeHi else { throw .missingMember("controller-busy-time-hi", at: objectStart) }
        guard let powerCyclesLo else { throw .missingMember("power-cycles-lo", at: objectStart) }
        guard let powerCyclesHi else { throw .missingMember("power-cycles-hi", at: objectStart) }
        guard let powerOnHoursLo else { throw .missingMember("power-on-hours-lo", at: objectStart) }
        guard let powerOnHoursHi else { throw .missingMember("power-on-hours-hi", at: objectStart) }
        guard let unsafeShutdownsLo else { throw .missingMember("unsafe-shutdowns-lo", at: objectStart) }
        guard let unsafeShutdownsHi else { throw .missingMember("unsafe-shutdowns-hi", at: objectStart) }
        guard let mediaErrorsLo else { throw .missingMember("media-errors-lo", at: objectStart) }
        guard let mediaErrorsHi else { throw .missingMember("media-errors-hi", at: objectStart) }
        guard let numberOfErrorLogEntriesLo else {
            throw .missingMember("number-of-error-log-entries-lo", at: objectStart)
        }
        guard let numberOfErrorLogEntriesHi else {
            throw .missingMember("number-of-error-log-entries-hi", at: objectStart)
        }
        self.init(
            numberOfErrorLogEntriesHi: numberOfErrorLogEntriesHi,
            criticalWarning: criticalWarning,
            temperature: temperature,
            availableSpare: availableSpare,
            availableSpareThreshold: availableSpareThreshold,
            percentageUsed: percentageUsed,
            dataUnitsReadLo: dataUnitsReadLo,
            dataUnitsReadHi: dataUnitsReadHi,
            dataUnitsWrittenLo: dataUnitsWrittenLo,
            dataUnitsWrittenHi: dataUnitsWrittenHi,
            hostReadCommandsLo: hostReadCommandsLo,
            hostReadCommandsHi: hostReadCommandsHi,
            hostWriteCommandsLo: hostWriteCommandsLo,
            hostWriteCommandsHi: hostWriteCommandsHi,
            controllerBusyTimeLo: controllerBusyTimeLo,
            controllerBusyTimeHi: controllerBusyTimeHi,
            powerCyclesLo: powerCyclesLo,
            powerCyclesHi: powerCyclesHi,
            powerOnHoursLo: powerOnHoursLo,
            powerOnHoursHi: powerOnHoursHi,
            unsafeShutdownsLo: unsafeShutdownsLo,
            unsafeShutdownsHi: unsafeShutdownsHi,
            mediaErrorsLo: mediaErrorsLo,
            mediaErrorsHi: mediaErrorsHi,
            numberOfErrorLogEntriesLo: numberOfErrorLogEntriesLo
        )
    }
}

/// The struct `GuestNetworkInterface`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32 || HAVE_GETIFADDRS`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestNetworkInterface)
public struct GuestNetworkInterface: QAPIObject {
    /// `statistics`: `GuestNetworkInterfaceStat`.
    public var statistics: GuestNetworkInterfaceStat?
    /// `name`: `str`.
    public var name: String
    /// `hardware-address`: `str`.
    public var hardwareAddress: String?
    /// `ip-addresses`: `[GuestIpAddress]`.
    public var ipAddresses: [GuestIpAddress]?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("hardware-address", hardwareAddress)
        writer.member("ip-addresses", ipAddresses)
        writer.member("statistics", statistics)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GuestNetworkInterface {
    /// Creates a value.
    public init(
        name: String,
        hardwareAddress: String? = nil,
        ipAddresses: [GuestIpAddress]? = nil,
        statistics: GuestNetworkInterfaceStat? = nil
    ) {
        self.init(statistics: statistics, name: name, hardwareAddress: hardwareAddress, ipAddresses: ipAddresses)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var hardwareAddress: String?
        var ipAddresses: [GuestIpAddress]?
        var statistics: GuestNetworkInterfaceStat?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "hardware-address": hardwareAddress = try String(from: &reader)
            case "ip-addresses": ipAddresses = try [GuestIpAddress](from: &reader)
            case "statistics": statistics = try GuestNetworkInterfaceStat(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        self.init(statistics: statistics, name: name, hardwareAddress: hardwareAddress, ipAddresses: ipAddresses)
    }
}

/// The struct `GuestNetworkInterfaceStat`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32 || HAVE_GETIFADDRS`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestNetworkInterfaceStat)
public struct GuestNetworkInterfaceStat: QAPIObject {
    /// `tx-dropped`: `uint64`.
    public var txDropped: UInt64
    /// `rx-bytes`: `uint64`.
    public var rxBytes: UInt64
    /// `rx-packets`: `uint64`.
    public var rxPackets: UInt64
    /// `rx-errs`: `uint64`.
    public var rxErrs: UInt64
    /// `rx-dropped`: `uint64`.
    public var rxDropped: UInt64
    /// `tx-bytes`: `uint64`.
    public var txBytes: UInt64
    /// `tx-packets`: `uint64`.
    public var txPackets: UInt64
    /// `tx-errs`: `uint64`.
    public var txErrs: UInt64

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("rx-bytes", rxBytes)
        writer.member("rx-packets", rxPackets)
        writer.member("rx-errs", rxErrs)
        writer.member("rx-dropped", rxDropped)
        writer.member("tx-bytes", txBytes)
        writer.member("tx-packets", txPackets)
        writer.member("tx-errs", txErrs)
        writer.member("tx-dropped", txDropped)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GuestNetworkInterfaceStat {
    /// Creates a value.
    public init(
        rxBytes: UInt64,
        rxPackets: UInt64,
        rxErrs: UInt64,
        rxDropped: UInt64,
        txBytes: UInt64,
        txPackets: UInt64,
        txErrs: UInt64,
        txDropped: UInt64
    ) {
        self.init(
            txDropped: txDropped,
            rxBytes: rxBytes,
            rxPackets: rxPackets,
            rxErrs: rxErrs,
            rxDropped: rxDropped,
            txBytes: txBytes,
            txPackets: txPackets,
            txErrs: txErrs
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var rxBytes: UInt64?
        var rxPackets: UInt64?
        var rxErrs: UInt64?
        var rxDropped: UInt64?
        var txBytes: UInt64?
        var txPackets: UInt64?
        var txErrs: UInt64?
        var txDropped: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "rx-bytes": rxBytes = try UInt64(from: &reader)
            case "rx-packets": rxPackets = try UInt64(from: &reader)
            case "rx-errs": rxErrs = try UInt64(from: &reader)
            case "rx-dropped": rxDropped = try UInt64(from: &reader)
            case "tx-bytes": txBytes = try UInt64(from: &reader)
            case "tx-packets": txPackets = try UInt64(from: &reader)
            case "tx-errs": txErrs = try UInt64(from: &reader)
            case "tx-dropped": txDropped = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let rxBytes else { throw .missingMember("rx-bytes", at: objectStart) }
        guard let rxPackets else { throw .missingMember("rx-packets", at: objectStart) }
        guard let rxErrs else { throw .missingMember("rx-errs", at: objectStart) }
        guard let rxDropped else { throw .missingMember("rx-dropped", at: objectStart) }
        guard let txBytes else { throw .missingMember("tx-bytes", at: objectStart) }
        guard let txPackets else { throw .missingMember("tx-packets", at: objectStart) }
        guard let txErrs else { throw .missingMember("tx-errs", at: objectStart) }
        guard let txDropped else { throw .missingMember("tx-dropped", at: objectStart) }
        self.init(
            txDropped: txDropped,
            rxBytes: rxBytes,
            rxPackets: rxPackets,
            rxErrs: rxErrs,
            rxDropped: rxDropped,
            txBytes: txBytes,
            txPackets: txPackets,
            txErrs: txErrs
        )
    }
}

/// The struct `GuestNetworkRoute`. Since QEMU 9.1. Only where QEMU is built with `CONFIG_LINUX || CONFIG_WIN32`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestNetworkRoute)
public struct GuestNetworkRoute: QAPIObject {
    /// `version`: `int`.
    public var version: Int
    /// `iface`: `str`.
    public var iface: String
    /// `destination`: `str`.
    public var destination: String
    /// `metric`: `int`.
    public var metric: Int
    /// `gateway`: `str`.
    public var gateway: String?
    /// `mask`: `str`.
    public var mask: String?
    /// `irtt`: `int`.
    public var irtt: Int?
    /// `flags`: `uint64`.
    public var flags: UInt64?
    /// `refcnt`: `int`.
    public var refcnt: Int?
    /// `use`: `int`.
    public var use: Int?
    /// `window`: `int`.
    public var window: Int?
    /// `mtu`: `int`.
    public var mtu: Int?
    /// `desprefixlen`: `str`.
    public var desprefixlen: String?
    /// `source`: `str`.
    public var source: String?
    /// `srcprefixlen`: `str`.
    public var srcprefixlen: String?
    /// `nexthop`: `str`.
    public var nexthop: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("iface", iface)
        writer.member("destination", destination)
        writer.member("metric", metric)
        writer.member("gateway", gateway)
        writer.member("mask", mask)
        writer.member("irtt", irtt)
        writer.member("flags", flags)
        writer.member("refcnt", refcnt)
        writer.member("use", use)
        writer.member("window", window)
        writer.member("mtu", mtu)
        writer.member("desprefixlen", desprefixlen)
        writer.member("source", source)
        writer.member("srcprefixlen", srcprefixlen)
        writer.member("nexthop", nexthop)
        writer.member("version", version)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GuestNetworkRoute {
    /// Creates a value.
    public init(
        iface: String,
        destination: String,
        metric: Int,
        gateway: String? = nil,
        mask: String? = nil,
        irtt: Int? = nil,
        flags: UInt64? = nil,
        refcnt: Int? = nil,
        use: Int? = nil,
        window: Int? = nil,
        mtu: Int? = nil,
        desprefixlen: String? = nil,
        source: String? = nil,
        srcprefixlen: String? = nil,
        nexthop: String? = nil,
        version: Int
    ) {
        self.init(
            version: version,
            iface: iface,
            destination: destination,
            metric: metric,
            gateway: gateway,
            mask: mask,
            irtt: irtt,
            flags: flags,
            refcnt: refcnt,
            use: use,
            window: window,
            mtu: mtu,
            desprefixlen: desprefixlen,
            source: source,
            srcprefixlen: srcprefixlen,
            nexthop: nexthop
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var iface: String?
        var destination: String?
        var metric: Int?
        var gateway: String?
        var mask: String?
        var irtt: Int?
        var flags: UInt64?
        var refcnt: Int?
        var use: Int?
        var window: Int?
        var mtu: Int?
        var desprefixlen: String?
        var source: String?
        var srcprefixlen: String?
        var nexthop: String?
        var version: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "iface": iface = try String(from: &reader)
            case "destination": destination = try String(from: &reader)
            case "metric": metric = try Int(from: &reader)
            case "gateway": gateway = try String(from: &reader)
            case "mask": mask = try String(from: &reader)
            case "irtt": irtt = try Int(from: &reader)
            case "flags": flags = try UInt64(from: &reader)
            case "refcnt": refcnt = try Int(from: &reader)
            case "use": use = try Int(from: &reader)
            case "window": window = try Int(from: &reader)
            case "mtu": mtu = try Int(from: &reader)
            case "desprefixlen": desprefixlen = try String(from: &reader)
            case "source": source = try String(from: &reader)
            case "srcprefixlen": srcprefixlen = try String(from: &reader)
            case "nexthop": nexthop = try String(from: &reader)
            case "version": version = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let iface else { throw .missingMember("iface", at: objectStart) }
        guard let destination else { throw .missingMember("destination", at: objectStart) }
        guard let metric else { throw .missingMember("metric", at: objectStart) }
        guard let version else { throw .missingMember("version", at: objectStart) }
        self.init(
            version: version,
            iface: iface,
            destination: destination,
            metric: metric,
            gateway: gateway,
            mask: mask,
            irtt: irtt,
            flags: flags,
            refcnt: refcnt,
            use: use,
            window: window,
            mtu: mtu,
            desprefixlen: desprefixlen,
            source: source,
            srcprefixlen: srcprefixlen,
            nexthop: nexthop
        )
    }
}

/// The struct `GuestOSInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestOSInfo)
public struct GuestOSInfo: QAPIObject {
    /// `variant-id`: `str`.
    public var variantID: String?
    /// `kernel-release`: `str`.
    public var kernelRelease: String?
    /// `kernel-version`: `str`.
    public var kernelVersion: String?
    /// `machine`: `str`.
    public var machine: String?
    /// `id`: `str`.
    public var id: String?
    /// `name`: `str`.
    public var name: String?
    /// `pretty-name`: `str`.
    public var prettyName: String?
    /// `version`: `str`.
    public var version: String?
    /// `version-id`: `str`.
    public var versionID: String?
    /// `variant`: `str`.
    public var variant: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("kernel-release", kernelRelease)
        writer.member("kernel-version", kernelVersion)
        writer.member("machine", machine)
        writer.member("id", id)
        writer.member("name", name)
        writer.member("pretty-name", prettyName)
        writer.member("version", version)
        writer.member("version-id", versionID)
        writer.member("variant", variant)
        writer.member("variant-id", variantID)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GuestOSInfo {
    /// Creates a value.
    public init(
        kernelRelease: String? = nil,
        kernelVersion: String? = nil,
        machine: String? = nil,
        id: String? = nil,
        name: String? = nil,
        prettyName: String? = nil,
        version: String? = nil,
        versionID: String? = nil,
        variant: String? = nil,
        variantID: String? = nil
    ) {
        self.init(
            variantID: variantID,
            kernelRelease: kernelRelease,
            kernelVersion: kernelVersion,
            machine: machine,
            id: id,
            name: name,
            prettyName: prettyName,
            version: version,
            versionID: versionID,
            variant: variant
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var kernelRelease: String?
        var kernelVersion: String?
        var machine: String?
        var id: String?
        var name: String?
        var prettyName: String?
        var version: String?
        var versionID: String?
        var variant: String?
        var variantID: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "kernel-release": kernelRelease = try String(from: &reader)
            case "kernel-version": kernelVersion = try String(from: &reader)
            case "machine": machine = try String(from: &reader)
            case "id": id = try String(from: &reader)
            case "name": name = try String(from: &reader)
            case "pretty-name": prettyName = try String(from: &reader)
            case "version": version = try String(from: &reader)
            case "version-id": versionID = try String(from: &reader)
            case "variant": variant = try String(from: &reader)
            case "variant-id": variantID = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            variantID: variantID,
            kernelRelease: kernelRelease,
            kernelVersion: kernelVersion,
            machine: machine,
            id: id,
            name: name,
            prettyName: prettyName,
            version: version,
            versionID: versionID,
            variant: variant
        )
    }
}

/// The struct `GuestPCIAddress`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32 || CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestPCIAddress)
public struct GuestPCIAddress: QAPIObject {
    /// `function`: `int`.
    public var function: Int
    /// `domain`: `int`.
    public var domain: Int
    /// `bus`: `int`.
    public var bus: Int
    /// `slot`: `int`.
    public var slot: Int

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("domain", domain)
        writer.member("bus", bus)
        writer.member("slot", slot)
        writer.member("function", function)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GuestPCIAddress {
    /// Creates a value.
    public init(domain: Int, bus: Int, slot: Int, function: Int) {
        self.init(function: function, domain: domain, bus: bus, slot: slot)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var domain: Int?
        var bus: Int?
        var slot: Int?
        var function: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "domain": domain = try Int(from: &reader)
            case "bus": bus = try Int(from: &reader)
            case "slot": slot = try Int(from: &reader)
            case "function": function = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let domain else { throw .missingMember("domain", at: objectStart) }
        guard let bus else { throw .missingMember("bus", at: objectStart) }
        guard let slot else { throw .missingMember("slot", at: objectStart) }
        guard let function else { throw .missingMember("function", at: objectStart) }
        self.init(function: function, domain: domain, bus: bus, slot: slot)
    }
}

/// The struct `GuestTimezone`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestTimezone)
public struct GuestTimezone: QAPIObject {
    /// `offset`: `int`.
    public var offset: Int
    /// `zone`: `str`.
    public var zone: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("zone", zone)
        writer.member("offset", offset)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GuestTimezone {
    /// Creates a value.
    public init(zone: String? = nil, offset: Int) {
        self.init(offset: offset, zone: zone)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var zone: String?
        var offset: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "zone": zone = try String(from: &reader)
            case "offset": offset = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let offset else { throw .missingMember("offset", at: objectStart) }
        self.init(offset: offset, zone: zone)
    }
}

/// The struct `GuestUser`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_WIN32 || HAVE_UTMPX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestUser)
public struct GuestUser: QAPIObject {
    /// `domain`: `str`.
    public var domain: String?
    /// `user`: `str`.
    public var user: String
    /// `login-time`: `number`.
    public var loginTime: Double

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("user", user)
        writer.member("login-time", loginTime)
        writer.member("domain", domain)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GuestUser {
    /// Creates a value.
    public init(user: String, loginTime: Double, domain: String? = nil) {
        self.init(domain: domain, user: user, loginTime: loginTime)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var user: String?
        var loginTime: Double?
        var domain: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "user": user = try String(from: &reader)
            case "login-time": loginTime = try Double(from: &reader)
            case "domain": domain = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let user else { throw .missingMember("user", at: objectStart) }
        guard let loginTime else { throw .missingMember("login-time", at: objectStart) }
        self.init(domain: domain, user: user, loginTime: loginTime)
    }
}

/// The enum `QGASeek`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#enum-QGA-qapi-schema.QGASeek)
public struct QGASeek: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `set`.
    public static var set: QGASeek { QGASeek(rawValue: "set") }
    /// `cur`.
    public static var cur: QGASeek { QGASeek(rawValue: "cur") }
    /// `end`.
    public static var end: QGASeek { QGASeek(rawValue: "end") }
}
