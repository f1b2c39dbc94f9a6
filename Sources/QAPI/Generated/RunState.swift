// Made by 'qapi-codegen generate' from the module 'run-state' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `query-status`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-run-state.query-status)
public struct QueryStatusCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = StatusInfo
    /// The name on the wire.
    public static var name: String { "query-status" }
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

/// The command `set-action`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-run-state.set-action)
public struct SetActionCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "set-action" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `reboot`: `RebootAction`.
    public var reboot: RebootAction?
    /// `shutdown`: `ShutdownAction`.
    public var shutdown: ShutdownAction?
    /// `panic`: `PanicAction`.
    public var panic: PanicAction?
    /// `watchdog`: `WatchdogAction`.
    public var watchdog: WatchdogAction?

    /// Creates a value.
    public init(
        reboot: RebootAction? = nil,
        shutdown: ShutdownAction? = nil,
        panic: PanicAction? = nil,
        watchdog: WatchdogAction? = nil
    ) {
        self.reboot = reboot
        self.shutdown = shutdown
        self.panic = panic
        self.watchdog = watchdog
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var reboot: RebootAction?
        var shutdown: ShutdownAction?
        var panic: PanicAction?
        var watchdog: WatchdogAction?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "reboot": reboot = try RebootAction(from: &reader)
            case "shutdown": shutdown = try ShutdownAction(from: &reader)
            case "panic": panic = try PanicAction(from: &reader)
            case "watchdog": watchdog = try WatchdogAction(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(reboot: reboot, shutdown: shutdown, panic: panic, watchdog: watchdog)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("reboot", reboot)
        writer.member("shutdown", shutdown)
        writer.member("panic", panic)
        writer.member("watchdog", watchdog)
    }
}

/// The command `watchdog-set-action`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-run-state.watchdog-set-action)
public struct WatchdogSetActionCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "watchdog-set-action" }
    /// `action`: `WatchdogAction`.
    public var action: WatchdogAction

    /// Creates a value.
    public init(action: WatchdogAction) {
        self.action = action
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var action: WatchdogAction?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "action": action = try WatchdogAction(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let action else { throw .missingMember("action", at: objectStart) }
        self.init(action: action)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("action", action)
    }
}

extension QAPIExecutor {
    /// Executes `query-status`, see ``QueryStatusCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryStatus(timeout: QMPTimeout = .standard) async throws(QMPError) -> StatusInfo {
        let command = QueryStatusCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `set-action`, see ``SetActionCommand``. Since QEMU 6.0.
    ///
    /// - Throws: ``QMPError``.
    public func setAction(
        reboot: RebootAction? = nil,
        shutdown: ShutdownAction? = nil,
        panic: PanicAction? = nil,
        watchdog: WatchdogAction? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = SetActionCommand(reboot: reboot, shutdown: shutdown, panic: panic, watchdog: watchdog)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `watchdog-set-action`, see ``WatchdogSetActionCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func watchdogSetAction(action: WatchdogAction, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = WatchdogSetActionCommand(action: action)
        _ = try await execute(command, timeout: timeout)
    }
}

extension QAPIArgument where Command == SetActionCommand {
    /// `reboot`.
    public static var reboot: Self { Self(wireName: "reboot") }
    /// `shutdown`.
    public static var shutdown: Self { Self(wireName: "shutdown") }
    /// `panic`.
    public static var panic: Self { Self(wireName: "panic") }
    /// `watchdog`.
    public static var watchdog: Self { Self(wireName: "watchdog") }
}

extension QAPIArgument where Command == WatchdogSetActionCommand {
    /// `action`.
    public static var action: Self { Self(wireName: "action") }
}

/// The event `GUEST_CRASHLOADED`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.GUEST_CRASHLOADED)
public struct GuestCrashloadedEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "GUEST_CRASHLOADED" }
    /// `action`: `GuestPanicAction`.
    public var action: GuestPanicAction
    /// `info`: `GuestPanicInformation`.
    public var info: GuestPanicInformation?

    /// Creates a value.
    public init(action: GuestPanicAction, info: GuestPanicInformation? = nil) {
        self.action = action
        self.info = info
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var action: GuestPanicAction?
        var info: GuestPanicInformation?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "action": action = try GuestPanicAction(from: &reader)
            case "info": info = try GuestPanicInformation(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let action else { throw .missingMember("action", at: objectStart) }
        self.init(action: action, info: info)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("action", action)
        writer.member("info", info)
    }
}

/// The event `GUEST_PANICKED`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.GUEST_PANICKED)
public struct GuestPanickedEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "GUEST_PANICKED" }
    /// `action`: `GuestPanicAction`.
    public var action: GuestPanicAction
    /// `info`: `GuestPanicInformation`.
    public var info: GuestPanicInformation?

    /// Creates a value.
    public init(action: GuestPanicAction, info: GuestPanicInformation? = nil) {
        self.action = action
        self.info = info
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var action: GuestPanicAction?
        var info: GuestPanicInformation?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "action": action = try GuestPanicAction(from: &reader)
            case "info": info = try GuestPanicInformation(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let action else { throw .missingMember("action", at: objectStart) }
        self.init(action: action, info: info)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("action", action)
        writer.member("info", info)
    }
}

/// The event `GUEST_PVSHUTDOWN`. Since QEMU 9.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.GUEST_PVSHUTDOWN)
public struct GuestPvshutdownEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "GUEST_PVSHUTDOWN" }

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

/// The event `MEMORY_FAILURE`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.MEMORY_FAILURE)
public struct MemoryFailureEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "MEMORY_FAILURE" }
    /// `recipient`: `MemoryFailureRecipient`.
    public var recipient: MemoryFailureRecipient
    /// `action`: `MemoryFailureAction`.
    public var action: MemoryFailureAction
    /// `flags`: `MemoryFailureFlags`.
    public var flags: MemoryFailureFlags

    /// Creates a value.
    public init(recipient: MemoryFailureRecipient, action: MemoryFailureAction, flags: MemoryFailureFlags) {
        self.recipient = recipient
        self.action = action
        self.flags = flags
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var recipient: MemoryFailureRecipient?
        var action: MemoryFailureAction?
        var flags: MemoryFailureFlags?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "recipient": recipient = try MemoryFailureRecipient(from: &reader)
            case "action": action = try MemoryFailureAction(from: &reader)
            case "flags": flags = try MemoryFailureFlags(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let recipient else { throw .missingMember("recipient", at: objectStart) }
        guard let action else { throw .missingMember("action", at: objectStart) }
        guard let flags else { throw .missingMember("flags", at: objectStart) }
        self.init(recipient: recipient, action: action, flags: flags)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("recipient", recipient)
        writer.member("action", action)
        writer.member("flags", flags)
    }
}

/// The event `POWERDOWN`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.POWERDOWN)
public struct PowerdownEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "POWERDOWN" }

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

/// The event `RESET`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.RESET)
public struct ResetEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "RESET" }
    /// `guest`: `bool`.
    public var guest: Bool
    /// `reason`: `ShutdownCause`.
    public var reason: ShutdownCause

    /// Creates a value.
    public init(guest: Bool, reason: ShutdownCause) {
        self.guest = guest
        self.reason = reason
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var guest: Bool?
        var reason: ShutdownCause?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "guest": guest = try Bool(from: &reader)
            case "reason": reason = try ShutdownCause(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let guest else { throw .missingMember("guest", at: objectStart) }
        guard let reason else { throw .missingMember("reason", at: objectStart) }
        self.init(guest: guest, reason: reason)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("guest", guest)
        writer.member("reason", reason)
    }
}

/// The event `RESUME`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.RESUME)
public struct ResumeEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "RESUME" }

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

/// The event `SHUTDOWN`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.SHUTDOWN)
public struct ShutdownEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "SHUTDOWN" }
    /// `guest`: `bool`.
    public var guest: Bool
    /// `reason`: `ShutdownCause`.
    public var reason: ShutdownCause

    /// Creates a value.
    public init(guest: Bool, reason: ShutdownCause) {
        self.guest = guest
        self.reason = reason
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var guest: Bool?
        var reason: ShutdownCause?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "guest": guest = try Bool(from: &reader)
            case "reason": reason = try ShutdownCause(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let guest else { throw .missingMember("guest", at: objectStart) }
        guard let reason else { throw .missingMember("reason", at: objectStart) }
        self.init(guest: guest, reason: reason)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("guest", guest)
        writer.member("reason", reason)
    }
}

/// The event `STOP`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.STOP)
public struct StopEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "STOP" }

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

/// The event `SUSPEND`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.SUSPEND)
public struct SuspendEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "SUSPEND" }

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

/// The event `SUSPEND_DISK`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.SUSPEND_DISK)
public struct SuspendDiskEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "SUSPEND_DISK" }

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

/// The event `WAKEUP`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.WAKEUP)
public struct WakeupEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "WAKEUP" }

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

/// The event `WATCHDOG`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.WATCHDOG)
public struct WatchdogEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "WATCHDOG" }
    /// `action`: `WatchdogAction`.
    public var action: WatchdogAction

    /// Creates a value.
    public init(action: WatchdogAction) {
        self.action = action
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var action: WatchdogAction?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "action": action = try WatchdogAction(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let action else { throw .missingMember("action", at: objectStart) }
        self.init(action: action)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("action", action)
    }
}

/// The enum `GuestPanicAction`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.GuestPanicAction)
public struct GuestPanicAction: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `pause`.
    public static var pause: GuestPanicAction { GuestPanicAction(rawValue: "pause") }
    /// `poweroff`.
    public static var poweroff: GuestPanicAction { GuestPanicAction(rawValue: "poweroff") }
    /// `run`.
    public static var run: GuestPanicAction { GuestPanicAction(rawValue: "run") }
}

/// The union `GuestPanicInformation`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.GuestPanicInformation)
public struct GuestPanicInformation: QAPIObject {
    /// The members that depend on `type`.
    public var branch: Branch

    /// `type`: `GuestPanicInformationType`.
    public var type: GuestPanicInformationType { branch.tag }

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
        /// `hyper-v`.
        case hyperV(GuestPanicInformationHyperV)
        /// `s390`.
        case s390(GuestPanicInformationS390)
        /// `tdx`. Since QEMU 10.1.
        case tdx(GuestPanicInformationTdx)
        /// `sev`. Since QEMU 11.0.
        case sev(GuestPanicInformationSev)
        /// A value that is not known here, with the members that came with it.
        case other(GuestPanicInformationType, JSONObject)

        /// The value of `type`.
        public var tag: GuestPanicInformationType {
            switch self {
            case .hyperV: .hyperV
            case .s390: .s390
            case .tdx: .tdx
            case .sev: .sev
            case .other(let tag, _): tag
            }
        }

        init(_ tag: GuestPanicInformationType, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "hyper-v": self = .hyperV(try GuestPanicInformationHyperV(from: &reader))
            case "s390": self = .s390(try GuestPanicInformationS390(from: &reader))
            case "tdx": self = .tdx(try GuestPanicInformationTdx(from: &reader))
            case "sev": self = .sev(try GuestPanicInformationSev(from: &reader))
            default:
                let members = try reader.readObject(without: "type")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .hyperV(let value): value.writeMembers(to: &writer)
            case .s390(let value): value.writeMembers(to: &writer)
            case .tdx(let value): value.writeMembers(to: &writer)
            case .sev(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "type")
            }
        }
    }
}

extension GuestPanicInformation {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var type: GuestPanicInformationType?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "type": type = try GuestPanicInformationType(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        let branch = try Branch(type, from: &again)
        self.init(branch: branch)
    }
}

/// The struct `GuestPanicInformationHyperV`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.GuestPanicInformationHyperV)
public struct GuestPanicInformationHyperV: QAPIObject {
    /// `arg5`: `uint64`.
    public var arg5: UInt64
    /// `arg1`: `uint64`.
    public var arg1: UInt64
    /// `arg2`: `uint64`.
    public var arg2: UInt64
    /// `arg3`: `uint64`.
    public var arg3: UInt64
    /// `arg4`: `uint64`.
    public var arg4: UInt64

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("arg1", arg1)
        writer.member("arg2", arg2)
        writer.member("arg3", arg3)
        writer.member("arg4", arg4)
        writer.member("arg5", arg5)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GuestPanicInformationHyperV {
    /// Creates a value.
    public init(arg1: UInt64, arg2: UInt64, arg3: UInt64, arg4: UInt64, arg5: UInt64) {
        self.init(arg5: arg5, arg1: arg1, arg2: arg2, arg3: arg3, arg4: arg4)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var arg1: UInt64?
        var arg2: UInt64?
        var arg3: UInt64?
        var arg4: UInt64?
        var arg5: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "arg1": arg1 = try UInt64(from: &reader)
            case "arg2": arg2 = try UInt64(from: &reader)
            case "arg3": arg3 = try UInt64(from: &reader)
            case "arg4": arg4 = try UInt64(from: &reader)
            case "arg5": arg5 = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let arg1 else { throw .missingMember("arg1", at: objectStart) }
        guard let arg2 else { throw .missingMember("arg2", at: objectStart) }
        guard let arg3 else { throw .missingMember("arg3", at: objectStart) }
        guard let arg4 else { throw .missingMember("arg4", at: objectStart) }
        guard let arg5 else { throw .missingMember("arg5", at: objectStart) }
        self.init(arg5: arg5, arg1: arg1, arg2: arg2, arg3: arg3, arg4: arg4)
    }
}

/// The struct `GuestPanicInformationS390`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.GuestPanicInformationS390)
public struct GuestPanicInformationS390: QAPIObject {
    /// `reason`: `S390CrashReason`.
    public var reason: S390CrashReason
    /// `core`: `uint32`.
    public var core: UInt32
    /// `psw-mask`: `uint64`.
    public var pswMask: UInt64
    /// `psw-addr`: `uint64`.
    public var pswAddr: UInt64

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("core", core)
        writer.member("psw-mask", pswMask)
        writer.member("psw-addr", pswAddr)
        writer.member("reason", reason)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GuestPanicInformationS390 {
    /// Creates a value.
    public init(core: UInt32, pswMask: UInt64, pswAddr: UInt64, reason: S390CrashReason) {
        self.init(reason: reason, core: core, pswMask: pswMask, pswAddr: pswAddr)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var core: UInt32?
        var pswMask: UInt64?
        var pswAddr: UInt64?
        var reason: S390CrashReason?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "core": core = try UInt32(from: &reader)
            case "psw-mask": pswMask = try UInt64(from: &reader)
            case "psw-addr": pswAddr = try UInt64(from: &reader)
            case "reason": reason = try S390CrashReason(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let core else { throw .missingMember("core", at: objectStart) }
        guard let pswMask else { throw .missingMember("psw-mask", at: objectStart) }
        guard let pswAddr else { throw .missingMember("psw-addr", at: objectStart) }
        guard let reason else { throw .missingMember("reason", at: objectStart) }
        self.init(reason: reason, core: core, pswMask: pswMask, pswAddr: pswAddr)
    }
}

/// The struct `GuestPanicInformationSev`. Since QEMU 11.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.GuestPanicInformationSev)
public struct GuestPanicInformationSev: QAPIObject {
    /// `code`: `uint32`.
    public var code: UInt32
    /// `set`: `uint32`.
    public var set: UInt32

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("set", set)
        writer.member("code", code)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GuestPanicInformationSev {
    /// Creates a value.
    public init(set: UInt32, code: UInt32) {
        self.init(code: code, set: set)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var set: UInt32?
        var code: UInt32?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "set": set = try UInt32(from: &reader)
            case "code": code = try UInt32(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let set else { throw .missingMember("set", at: objectStart) }
        guard let code else { throw .missingMember("code", at: objectStart) }
        self.init(code: code, set: set)
    }
}

/// The struct `GuestPanicInformationTdx`. Since QEMU 10.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.GuestPanicInformationTdx)
public struct GuestPanicInformationTdx: QAPIObject {
    /// `gpa`: `uint64`.
    public var gpa: UInt64?
    /// `error-code`: `uint32`.
    public var errorCode: UInt32
    /// `message`: `str`.
    public var message: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("error-code", errorCode)
        writer.member("message", message)
        writer.member("gpa", gpa)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension GuestPanicInformationTdx {
    /// Creates a value.
    public init(errorCode: UInt32, message: String, gpa: UInt64? = nil) {
        self.init(gpa: gpa, errorCode: errorCode, message: message)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var errorCode: UInt32?
        var message: String?
        var gpa: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "error-code": errorCode = try UInt32(from: &reader)
            case "message": message = try String(from: &reader)
            case "gpa": gpa = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let errorCode else { throw .missingMember("error-code", at: objectStart) }
        guard let message else { throw .missingMember("message", at: objectStart) }
        self.init(gpa: gpa, errorCode: errorCode, message: message)
    }
}

/// The enum `GuestPanicInformationType`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.GuestPanicInformationType)
public struct GuestPanicInformationType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `hyper-v`.
    public static var hyperV: GuestPanicInformationType { GuestPanicInformationType(rawValue: "hyper-v") }
    /// `s390`.
    public static var s390: GuestPanicInformationType { GuestPanicInformationType(rawValue: "s390") }
    /// `tdx`. Since QEMU 10.1.
    public static var tdx: GuestPanicInformationType { GuestPanicInformationType(rawValue: "tdx") }
    /// `sev`. Since QEMU 11.0.
    public static var sev: GuestPanicInformationType { GuestPanicInformationType(rawValue: "sev") }
}

/// The enum `MemoryFailureAction`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.MemoryFailureAction)
public struct MemoryFailureAction: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `ignore`.
    public static var ignore: MemoryFailureAction { MemoryFailureAction(rawValue: "ignore") }
    /// `inject`.
    public static var inject: MemoryFailureAction { MemoryFailureAction(rawValue: "inject") }
    /// `fatal`.
    public static var fatal: MemoryFailureAction { MemoryFailureAction(rawValue: "fatal") }
    /// `reset`.
    public static var reset: MemoryFailureAction { MemoryFailureAction(rawValue: "reset") }
}

/// The struct `MemoryFailureFlags`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.MemoryFailureFlags)
public struct MemoryFailureFlags: QAPIObject {
    /// `recursive`: `bool`.
    public var recursive: Bool
    /// `action-required`: `bool`.
    public var actionRequired: Bool

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("action-required", actionRequired)
        writer.member("recursive", recursive)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension MemoryFailureFlags {
    /// Creates a value.
    public init(actionRequired: Bool, recursive: Bool) {
        self.init(recursive: recursive, actionRequired: actionRequired)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var actionRequired: Bool?
        var recursive: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "action-required": actionRequired = try Bool(from: &reader)
            case "recursive": recursive = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let actionRequired else { throw .missingMember("action-required", at: objectStart) }
        guard let recursive else { throw .missingMember("recursive", at: objectStart) }
        self.init(recursive: recursive, actionRequired: actionRequired)
    }
}

/// The enum `MemoryFailureRecipient`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.MemoryFailureRecipient)
public struct MemoryFailureRecipient: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `hypervisor`.
    public static var hypervisor: MemoryFailureRecipient { MemoryFailureRecipient(rawValue: "hypervisor") }
    /// `guest`.
    public static var guest: MemoryFailureRecipient { MemoryFailureRecipient(rawValue: "guest") }
}

/// The enum `PanicAction`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.PanicAction)
public struct PanicAction: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `pause`.
    public static var pause: PanicAction { PanicAction(rawValue: "pause") }
    /// `shutdown`.
    public static var shutdown: PanicAction { PanicAction(rawValue: "shutdown") }
    /// `exit-failure`. Since QEMU 7.1.
    public static var exitFailure: PanicAction { PanicAction(rawValue: "exit-failure") }
    /// `none`.
    public static var noneValue: PanicAction { PanicAction(rawValue: "none") }
}

/// The enum `RebootAction`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.RebootAction)
public struct RebootAction: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `reset`.
    public static var reset: RebootAction { RebootAction(rawValue: "reset") }
    /// `shutdown`.
    public static var shutdown: RebootAction { RebootAction(rawValue: "shutdown") }
}

/// The enum `RunState`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.RunState)
public struct RunState: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `debug`.
    public static var debug: RunState { RunState(rawValue: "debug") }
    /// `inmigrate`.
    public static var inmigrate: RunState { RunState(rawValue: "inmigrate") }
    /// `internal-error`.
    public static var internalError: RunState { RunState(rawValue: "internal-error") }
    /// `io-error`.
    public static var ioError: RunState { RunState(rawValue: "io-error") }
    /// `paused`.
    public static var paused: RunState { RunState(rawValue: "paused") }
    /// `postmigrate`.
    public static var postmigrate: RunState { RunState(rawValue: "postmigrate") }
    /// `prelaunch`.
    public static var prelaunch: RunState { RunState(rawValue: "prelaunch") }
    /// `finish-migrate`.
    public static var finishMigrate: RunState { RunState(rawValue: "finish-migrate") }
    /// `restore-vm`.
    public static var restoreVm: RunState { RunState(rawValue: "restore-vm") }
    /// `running`.
    public static var running: RunState { RunState(rawValue: "running") }
    /// `save-vm`.
    public static var saveVm: RunState { RunState(rawValue: "save-vm") }
    /// `shutdown`.
    public static var shutdown: RunState { RunState(rawValue: "shutdown") }
    /// `suspended`.
    public static var suspended: RunState { RunState(rawValue: "suspended") }
    /// `watchdog`.
    public static var watchdog: RunState { RunState(rawValue: "watchdog") }
    /// `guest-panicked`.
    public static var guestPanicked: RunState { RunState(rawValue: "guest-panicked") }
    /// `colo`.
    public static var colo: RunState { RunState(rawValue: "colo") }
    /// `preconfig`. Until QEMU 5.2.
    public static var preconfig: RunState { RunState(rawValue: "preconfig") }
}

/// The enum `S390CrashReason`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.S390CrashReason)
public struct S390CrashReason: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `unknown`.
    public static var unknown: S390CrashReason { S390CrashReason(rawValue: "unknown") }
    /// `disabled-wait`.
    public static var disabledWait: S390CrashReason { S390CrashReason(rawValue: "disabled-wait") }
    /// `extint-loop`.
    public static var extintLoop: S390CrashReason { S390CrashReason(rawValue: "extint-loop") }
    /// `pgmint-loop`.
    public static var pgmintLoop: S390CrashReason { S390CrashReason(rawValue: "pgmint-loop") }
    /// `opint-loop`.
    public static var opintLoop: S390CrashReason { S390CrashReason(rawValue: "opint-loop") }
}

/// The enum `ShutdownAction`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.ShutdownAction)
public struct ShutdownAction: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `poweroff`.
    public static var poweroff: ShutdownAction { ShutdownAction(rawValue: "poweroff") }
    /// `pause`.
    public static var pause: ShutdownAction { ShutdownAction(rawValue: "pause") }
}

/// The enum `ShutdownCause`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.ShutdownCause)
public struct ShutdownCause: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `none`.
    public static var noneValue: ShutdownCause { ShutdownCause(rawValue: "none") }
    /// `host-error`.
    public static var hostError: ShutdownCause { ShutdownCause(rawValue: "host-error") }
    /// `host-qmp-quit`.
    public static var hostQmpQuit: ShutdownCause { ShutdownCause(rawValue: "host-qmp-quit") }
    /// `host-qmp-system-reset`.
    public static var hostQmpSystemReset: ShutdownCause { ShutdownCause(rawValue: "host-qmp-system-reset") }
    /// `host-signal`.
    public static var hostSignal: ShutdownCause { ShutdownCause(rawValue: "host-signal") }
    /// `host-ui`.
    public static var hostUi: ShutdownCause { ShutdownCause(rawValue: "host-ui") }
    /// `guest-shutdown`.
    public static var guestShutdown: ShutdownCause { ShutdownCause(rawValue: "guest-shutdown") }
    /// `guest-reset`.
    public static var guestReset: ShutdownCause { ShutdownCause(rawValue: "guest-reset") }
    /// `guest-panic`.
    public static var guestPanic: ShutdownCause { ShutdownCause(rawValue: "guest-panic") }
    /// `subsystem-reset`.
    public static var subsystemReset: ShutdownCause { ShutdownCause(rawValue: "subsystem-reset") }
    /// `snapshot-load`. Since QEMU 7.2.
    public static var snapshotLoad: ShutdownCause { ShutdownCause(rawValue: "snapshot-load") }
}

/// The struct `StatusInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.StatusInfo)
public struct StatusInfo: QAPIObject {
    /// `status`: `RunState`.
    public var status: RunState
    /// `running`: `bool`.
    public var running: Bool
    /// `singlestep`: `bool`. Until QEMU 8.2. Deprecated since QEMU 8.1.
    public var singlestep: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("running", running)
        writer.member("singlestep", singlestep)
        writer.member("status", status)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension StatusInfo {
    /// Creates a value.
    public init(running: Bool, singlestep: Bool? = nil, status: RunState) {
        self.init(status: status, running: running, singlestep: singlestep)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var running: Bool?
        var singlestep: Bool?
        var status: RunState?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "running": running = try Bool(from: &reader)
            case "singlestep": singlestep = try Bool(from: &reader)
            case "status": status = try RunState(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let running else { throw .missingMember("running", at: objectStart) }
        guard let status else { throw .missingMember("status", at: objectStart) }
        self.init(status: status, running: running, singlestep: singlestep)
    }
}

/// The enum `WatchdogAction`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.WatchdogAction)
public struct WatchdogAction: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `reset`.
    public static var reset: WatchdogAction { WatchdogAction(rawValue: "reset") }
    /// `shutdown`.
    public static var shutdown: WatchdogAction { WatchdogAction(rawValue: "shutdown") }
    /// `poweroff`.
    public static var poweroff: WatchdogAction { WatchdogAction(rawValue: "poweroff") }
    /// `pause`.
    public static var pause: WatchdogAction { WatchdogAction(rawValue: "pause") }
    /// `debug`.
    public static var debug: WatchdogAction { WatchdogAction(rawValue: "debug") }
    /// `none`.
    public static var noneValue: WatchdogAction { WatchdogAction(rawValue: "none") }
    /// `inject-nmi`.
    public static var injectNmi: WatchdogAction { WatchdogAction(rawValue: "inject-nmi") }
}
