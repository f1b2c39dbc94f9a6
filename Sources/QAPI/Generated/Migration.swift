// Made by 'qapi-codegen generate' from the module 'migration' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `calc-dirty-rate`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.calc-dirty-rate)
public struct CalcDirtyRateCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "calc-dirty-rate" }
    /// `calc-time`: `int64`.
    public var calcTime: Int
    /// `calc-time-unit`: `TimeUnit`. Since QEMU 8.2.
    public var calcTimeUnit: TimeUnit?
    /// `sample-pages`: `int`. Since QEMU 6.1.
    public var samplePages: Int?
    /// `mode`: `DirtyRateMeasureMode`. Since QEMU 6.2.
    public var mode: DirtyRateMeasureMode?

    /// Creates a value.
    public init(
        calcTime: Int,
        calcTimeUnit: TimeUnit? = nil,
        samplePages: Int? = nil,
        mode: DirtyRateMeasureMode? = nil
    ) {
        self.calcTime = calcTime
        self.calcTimeUnit = calcTimeUnit
        self.samplePages = samplePages
        self.mode = mode
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var calcTime: Int?
        var calcTimeUnit: TimeUnit?
        var samplePages: Int?
        var mode: DirtyRateMeasureMode?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "calc-time": calcTime = try Int(from: &reader)
            case "calc-time-unit": calcTimeUnit = try TimeUnit(from: &reader)
            case "sample-pages": samplePages = try Int(from: &reader)
            case "mode": mode = try DirtyRateMeasureMode(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let calcTime else { throw .missingMember("calc-time", at: objectStart) }
        self.init(calcTime: calcTime, calcTimeUnit: calcTimeUnit, samplePages: samplePages, mode: mode)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("calc-time", calcTime)
        writer.member("calc-time-unit", calcTimeUnit)
        writer.member("sample-pages", samplePages)
        writer.member("mode", mode)
    }
}

/// The command `cancel-vcpu-dirty-limit`. Since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.cancel-vcpu-dirty-limit)
public struct CancelVcpuDirtyLimitCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "cancel-vcpu-dirty-limit" }
    /// `cpu-index`: `int`.
    public var cpuIndex: Int?

    /// Creates a value.
    public init(cpuIndex: Int? = nil) {
        self.cpuIndex = cpuIndex
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var cpuIndex: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "cpu-index": cpuIndex = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(cpuIndex: cpuIndex)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("cpu-index", cpuIndex)
    }
}

/// The command `migrate`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate)
public struct MigrateCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "migrate" }
    /// `uri`: `str`.
    public var uri: String?
    /// `channels`: `[MigrationChannel]`. Since QEMU 8.2.
    public var channels: [MigrationChannel]?
    /// `blk`: `bool`. Until QEMU 9.0. Deprecated since QEMU 8.2.
    public var blk: Bool?
    /// `inc`: `bool`. Until QEMU 9.0. Deprecated since QEMU 8.2.
    public var inc: Bool?
    /// `detach`: `bool`. Until QEMU 10.2. Deprecated since QEMU 10.1.
    public var detach: Bool?
    /// `resume`: `bool`.
    public var resume: Bool?

    /// Creates a value.
    public init(
        uri: String? = nil,
        channels: [MigrationChannel]? = nil,
        blk: Bool? = nil,
        inc: Bool? = nil,
        detach: Bool? = nil,
        resume: Bool? = nil
    ) {
        self.uri = uri
        self.channels = channels
        self.blk = blk
        self.inc = inc
        self.detach = detach
        self.resume = resume
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var uri: String?
        var channels: [MigrationChannel]?
        var blk: Bool?
        var inc: Bool?
        var detach: Bool?
        var resume: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "uri": uri = try String(from: &reader)
            case "channels": channels = try [MigrationChannel](from: &reader)
            case "blk": blk = try Bool(from: &reader)
            case "inc": inc = try Bool(from: &reader)
            case "detach": detach = try Bool(from: &reader)
            case "resume": resume = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(uri: uri, channels: channels, blk: blk, inc: inc, detach: detach, resume: resume)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("uri", uri)
        writer.member("channels", channels)
        writer.member("blk", blk)
        writer.member("inc", inc)
        writer.member("detach", detach)
        writer.member("resume", resume)
    }
}

/// The command `migrate-continue`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-continue)
public struct MigrateContinueCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "migrate-continue" }
    /// `state`: `MigrationStatus`.
    public var state: MigrationStatus

    /// Creates a value.
    public init(state: MigrationStatus) {
        self.state = state
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var state: MigrationStatus?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "state": state = try MigrationStatus(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let state else { throw .missingMember("state", at: objectStart) }
        self.init(state: state)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("state", state)
    }
}

/// The command `migrate-incoming`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-incoming)
public struct MigrateIncomingCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "migrate-incoming" }
    /// `uri`: `str`.
    public var uri: String?
    /// `channels`: `[MigrationChannel]`. Since QEMU 8.2.
    public var channels: [MigrationChannel]?
    /// `exit-on-error`: `bool`. Since QEMU 9.1.
    public var exitOnError: Bool?

    /// Creates a value.
    public init(uri: String? = nil, channels: [MigrationChannel]? = nil, exitOnError: Bool? = nil) {
        self.uri = uri
        self.channels = channels
        self.exitOnError = exitOnError
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var uri: String?
        var channels: [MigrationChannel]?
        var exitOnError: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "uri": uri = try String(from: &reader)
            case "channels": channels = try [MigrationChannel](from: &reader)
            case "exit-on-error": exitOnError = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(uri: uri, channels: channels, exitOnError: exitOnError)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("uri", uri)
        writer.member("channels", channels)
        writer.member("exit-on-error", exitOnError)
    }
}

/// The command `migrate-pause`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-pause)
public struct MigratePauseCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "migrate-pause" }
    /// It can be executed out of band.
    public static var allowsOutOfBand: Bool { true }

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

/// The command `migrate-recover`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-recover)
public struct MigrateRecoverCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "migrate-recover" }
    /// It can be executed out of band.
    public static var allowsOutOfBand: Bool { true }
    /// `uri`: `str`.
    public var uri: String

    /// Creates a value.
    public init(uri: String) {
        self.uri = uri
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var uri: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "uri": uri = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let uri else { throw .missingMember("uri", at: objectStart) }
        self.init(uri: uri)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("uri", uri)
    }
}

/// The command `migrate-set-cache-size`. Since QEMU 5.2 or before. Until QEMU 5.2. Deprecated since QEMU 5.2.
public struct MigrateSetCacheSizeCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "migrate-set-cache-size" }
    /// `value`: `int`.
    public var value: Int

    /// Creates a value.
    public init(value: Int) {
        self.value = value
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var value: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "value": value = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let value else { throw .missingMember("value", at: objectStart) }
        self.init(value: value)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("value", value)
    }
}

/// The command `migrate-set-capabilities`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-set-capabilities)
public struct MigrateSetCapabilitiesCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "migrate-set-capabilities" }
    /// `capabilities`: `[MigrationCapabilityStatus]`.
    public var capabilities: [MigrationCapabilityStatus]

    /// Creates a value.
    public init(capabilities: [MigrationCapabilityStatus]) {
        self.capabilities = capabilities
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var capabilities: [MigrationCapabilityStatus]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "capabilities": capabilities = try [MigrationCapabilityStatus](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let capabilities else { throw .missingMember("capabilities", at: objectStart) }
        self.init(capabilities: capabilities)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("capabilities", capabilities)
    }
}

/// The command `migrate-set-parameters`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-set-parameters)
public struct MigrateSetParametersCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "migrate-set-parameters" }
    /// `announce-initial`: `size`.
    public var announceInitial: UInt64?
    /// `announce-max`: `size`.
    public var announceMax: UInt64?
    /// `announce-rounds`: `size`.
    public var announceRounds: UInt64?
    /// `announce-step`: `size`.
    public var announceStep: UInt64?
    /// `compress-level`: `int`. Until QEMU 9.0. Deprecated since QEMU 8.2.
    public var compressLevel: Int?
    /// `compress-threads`: `int`. Until QEMU 9.0. Deprecated since QEMU 8.2.
    public var compressThreads: Int?
    /// `compress-wait-thread`: `bool`. Until QEMU 9.0. Deprecated since QEMU 8.2.
    public var compressWaitThread: Bool?
    /// `decompress-threads`: `int`. Until QEMU 9.0. Deprecated since QEMU 8.2.
    public var decompressThreads: Int?
    /// `throttle-trigger-threshold`: `int`.
    public var throttleTriggerThreshold: Int?
    /// `cpu-throttle-initial`: `int`.
    public var cpuThrottleInitial: Int?
    /// `cpu-throttle-increment`: `int`.
    public var cpuThrottleIncrement: Int?
    /// `cpu-throttle-tailslow`: `bool`.
    public var cpuThrottleTailslow: Bool?
    /// `tls-creds`: `StrOrNull`.
    public var tlsCreds: StrOrNull?
    /// `tls-hostname`: `StrOrNull`.
    public var tlsHostname: StrOrNull?
    /// `tls-authz`: `StrOrNull`.
    public var tlsAuthz: StrOrNull?
    /// `max-bandwidth`: `size`.
    public var maxBandwidth: UInt64?
    /// `avail-switchover-bandwidth`: `size`. Since QEMU 8.2.
    public var availSwitchoverBandwidth: UInt64?
    /// `downtime-limit`: `uint64`.
    public var downtimeLimit: UInt64?
    /// `x-checkpoint-delay`: `int`. Unstable: it may change or vanish without notice.
    public var xCheckpointDelay: Int?
    /// `block-incremental`: `bool`. Until QEMU 9.0. Deprecated since QEMU 8.2.
    public var blockIncremental: Bool?
    /// `multifd-channels`: `int`.
    public var multifdChannels: Int?
    /// `xbzrle-cache-size`: `size`.
    public var xbzrleCacheSize: UInt64?
    /// `max-postcopy-bandwidth`: `size`.
    public var maxPostcopyBandwidth: UInt64?
    /// `max-cpu-throttle`: `int`.
    public var maxCpuThrottle: Int?
    /// `multifd-compression`: `MultiFDCompression`.
    public var multifdCompression: MultiFDCompression?
    /// `multifd-zlib-level`: `int`.
    public var multifdZlibLevel: Int?
    /// `multifd-qatzip-level`: `uint8`. Since QEMU 9.2.
    public var multifdQatzipLevel: UInt8?
    /// `multifd-zstd-level`: `int`.
    public var multifdZstdLevel: Int?
    /// `block-bitmap-mapping`: `[BitmapMigrationNodeAlias]`.
    public var blockBitmapMapping: [BitmapMigrationNodeAlias]?
    /// `x-vcpu-dirty-limit-period`: `uint64`. Since QEMU 8.1. Unstable: it may change or vanish without notice.
    public var xVcpuDirtyLimitPeriod: UInt64?
    /// `vcpu-dirty-limit`: `uint64`. Since QEMU 8.1.
    public var vcpuDirtyLimit: UInt64?
    /// `mode`: `MigMode`. Since QEMU 8.2.
    public var mode: MigMode?
    /// `zero-page-detection`: `ZeroPageDetection`. Since QEMU 9.0.
    public var zeroPageDetection: ZeroPageDetection?
    /// `direct-io`: `bool`. Since QEMU 9.1.
    public var directIo: Bool?
    /// `cpr-exec-command`: `[str]`. Since QEMU 10.2.
    public var cprExecCommand: [String]?

    /// Creates a value.
    public init(
        announceInitial: UInt64? = nil,
        announceMax: UInt64? = nil,
        announceRounds: UInt64? = nil,
        announceStep: UInt64? = nil,
        compressLevel: Int? = nil,
        compressThreads: Int? = nil,
        compressWaitThread: Bool? = nil,
        decompressThreads: Int? = nil,
        throttleTriggerThreshold: Int? = nil,
        cpuThrottleInitial: Int? = nil,
        cpuThrottleIncrement: Int? = nil,
        cpuThrottleTailslow: Bool? = nil,
        tlsCreds: StrOrNull? = nil,
        tlsHostname: StrOrNull? = nil,
        tlsAuthz: StrOrNull? = nil,
        maxBandwidth: UInt64? = nil,
        availSwitchoverBandwidth: UInt64? = nil,
        downtimeLimit: UInt64? = nil,
        xCheckpointDelay: Int? = nil,
        blockIncremental: Bool? = nil,
        multifdChannels: Int? = nil,
        xbzrleCacheSize: UInt64? = nil,
        maxPostcopyBandwidth: UInt64? = nil,
        maxCpuThrottle: Int? = nil,
        multifdCompression: MultiFDCompression? = nil,
        multifdZlibLevel: Int? = nil,
        multifdQatzipLevel: UInt8? = nil,
        multifdZstdLevel: Int? = nil,
        blockBitmapMapping: [BitmapMigrationNodeAlias]? = nil,
        xVcpuDirtyLimitPeriod: UInt64? = nil,
        vcpuDirtyLimit: UInt64? = nil,
        mode: MigMode? = nil,
        zeroPageDetection: ZeroPageDetection? = nil,
        directIo: Bool? = nil,
        cprExecCommand: [String]? = nil
    ) {
        self.announceInitial = announceInitial
        self.announceMax = announceMax
        self.announceRounds = announceRounds
        self.announceStep = announceStep
        self.compressLevel = compressLevel
        self.compressThreads = compressThreads
        self.compressWaitThread = compressWaitThread
        self.decompressThreads = decompressThreads
        self.throttleTriggerThreshold = throttleTriggerThreshold
        self.cpuThrottleInitial = cpuThrottleInitial
        self.cpuThrottleIncrement = cpuThrottleIncrement
        self.cpuThrottleTailslow = cpuThrottleTailslow
        self.tlsCreds = tlsCreds
        self.tlsHostname = tlsHostname
        self.tlsAuthz = tlsAuthz
        self.maxBandwidth = maxBandwidth
        self.availSwitchoverBandwidth = availSwitchoverBandwidth
        self.downtimeLimit = downtimeLimit
        self.xCheckpointDelay = xCheckpointDelay
        self.blockIncremental = blockIncremental
        self.multifdChannels = multifdChannels
        self.xbzrleCacheSize = xbzrleCacheSize
        self.maxPostcopyBandwidth = maxPostcopyBandwidth
        self.maxCpuThrottle = maxCpuThrottle
        self.multifdCompression = multifdCompression
        self.multifdZlibLevel = multifdZlibLevel
        self.multifdQatzipLevel = multifdQatzipLevel
        self.multifdZstdLevel = multifdZstdLevel
        self.blockBitmapMapping = blockBitmapMapping
        self.xVcpuDirtyLimitPeriod = xVcpuDirtyLimitPeriod
        self.vcpuDirtyLimit = vcpuDirtyLimit
        self.mode = mode
        self.zeroPageDetection = zeroPageDetection
        self.directIo = directIo
        self.cprExecCommand = cprExecCommand
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var announceInitial: UInt64?
        var announceMax: UInt64?
        var announceRounds: UInt64?
        var announceStep: UInt64?
        var compressLevel: Int?
        var compressThreads: Int?
        var compressWaitThread: Bool?
        var decompressThreads: Int?
        var throttleTriggerThreshold: Int?
        var cpuThrottleInitial: Int?
        var cpuThrottleIncrement: Int?
        var cpuThrottleTailslow: Bool?
        var tlsCreds: StrOrNull?
        var tlsHostname: StrOrNull?
        var tlsAuthz: StrOrNull?
        var maxBandwidth: UInt64?
        var availSwitchoverBandwidth: UInt64?
        var downtimeLimit: UInt64?
        var xCheckpointDelay: Int?
        var blockIncremental: Bool?
        var multifdChannels: Int?
        var xbzrleCacheSize: UInt64?
        var maxPostcopyBandwidth: UInt64?
        var maxCpuThrottle: Int?
        var multifdCompression: MultiFDCompression?
        var multifdZlibLevel: Int?
        var multifdQatzipLevel: UInt8?
        var multifdZstdLevel: Int?
        var blockBitmapMapping: [BitmapMigrationNodeAlias]?
        var xVcpuDirtyLimitPeriod: UInt64?
        var vcpuDirtyLimit: UInt64?
        var mode: MigMode?
        var zeroPageDetection: ZeroPageDetection?
        var directIo: Bool?
        var cprExecCommand: [String]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "announce-initial": announceInitial = try UInt64(from: &reader)
            case "announce-max": announceMax = try UInt64(from: &reader)
            case "announce-rounds": announceRounds = try UInt64(from: &reader)
            case "announce-step": announceStep = try UInt64(from: &reader)
            case "compress-level": compressLevel = try Int(from: &reader)
            case "compress-threads": compressThreads = try Int(from: &reader)
            case "compress-wait-thread": compressWaitThread = try Bool(from: &reader)
            case "decompress-threads": decompressThreads = try Int(from: &reader)
            case "throttle-trigger-threshold": throttleTriggerThreshold = try Int(from: &reader)
            case "cpu-throttle-initial": cpuThrottleInitial = try Int(from: &reader)
            case "cpu-throttle-increment": cpuThrottleIncrement = try Int(from: &reader)
            case "cpu-throttle-tailslow": cpuThrottleTailslow = try Bool(from: &reader)
            case "tls-creds": tlsCreds = try StrOrNull(from: &reader)
            case "tls-hostname": tlsHostname = try StrOrNull(from: &reader)
            case "tls-authz": tlsAuthz = try StrOrNull(from: &reader)
            case "max-bandwidth": maxBandwidth = try UInt64(from: &reader)
            case "avail-switchover-bandwidth": availSwitchoverBandwidth = try UInt64(from: &reader)
            case "downtime-limit": downtimeLimit = try UInt64(from: &reader)
            case "x-checkpoint-delay": xCheckpointDelay = try Int(from: &reader)
            case "block-incremental": blockIncremental = try Bool(from: &reader)
            case "multifd-channels": multifdChannels = try Int(from: &reader)
            case "xbzrle-cache-size": xbzrleCacheSize = try UInt64(from: &reader)
            case "max-postcopy-bandwidth": maxPostcopyBandwidth = try UInt64(from: &reader)
            case "max-cpu-throttle": maxCpuThrottle = try Int(from: &reader)
            case "multifd-compression": multifdCompression = try MultiFDCompression(from: &reader)
            case "multifd-zlib-level": multifdZlibLevel = try Int(from: &reader)
            case "multifd-qatzip-level": multifdQatzipLevel = try UInt8(from: &reader)
            case "multifd-zstd-level": multifdZstdLevel = try Int(from: &reader)
            case "block-bitmap-mapping": blockBitmapMapping = try [BitmapMigrationNodeAlias](from: &reader)
            case "x-vcpu-dirty-limit-period": xVcpuDirtyLimitPeriod = try UInt64(from: &reader)
            case "vcpu-dirty-limit": vcpuDirtyLimit = try UInt64(from: &reader)
            case "mode": mode = try MigMode(from: &reader)
            case "zero-page-detection": zeroPageDetection = try ZeroPageDetection(from: &reader)
            case "direct-io": directIo = try Bool(from: &reader)
            case "cpr-exec-command": cprExecCommand = try [String](from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            announceInitial: announceInitial,
            announceMax: announceMax,
            announceRounds: announceRounds,
            announceStep: announceStep,
            compressLevel: compressLevel,
            compressThreads: compressThreads,
            compressWaitThread: compressWaitThread,
            decompressThreads: decompressThreads,
            throttleTriggerThreshold: throttleTriggerThreshold,
            cpuThrottleInitial: cpuThrottleInitial,
            cpuThrottleIncrement: cpuThrottleIncrement,
            cpuThrottleTailslow: cpuThrottleTailslow,
            tlsCreds: tlsCreds,
            tlsHostname: tlsHostname,
            tlsAuthz: tlsAuthz,
            maxBandwidth: maxBandwidth,
            availSwitchoverBandwidth: availSwitchoverBandwidth,
            downtimeLimit: downtimeLimit,
            xCheckpointDelay: xCheckpointDelay,
            blockIncremental: blockIncremental,
            multifdChannels: multifdChannels,
            xbzrleCacheSize: xbzrleCacheSize,
            maxPostcopyBandwidth: maxPostcopyBandwidth,
            maxCpuThrottle: maxCpuThrottle,
            multifdCompression: multifdCompression,
            multifdZlibLevel: multifdZlibLevel,
            multifdQatzipLevel: multifdQatzipLevel,
            multifdZstdLevel: multifdZstdLevel,
            blockBitmapMapping: blockBitmapMapping,
            xVcpuDirtyLimitPeriod: xVcpuDirtyLimitPeriod,
            vcpuDirtyLimit: vcpuDirtyLimit,
            mode: mode,
            zeroPageDetection: zeroPageDetection,
            directIo: directIo,
            cprExecCommand: cprExecCommand
        )
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("announce-initial", announceInitial)
        writer.member("announce-max", announceMax)
        writer.member("announce-rounds", announceRounds)
        writer.member("announce-step", announceStep)
        writer.member("compress-level", compressLevel)
        writer.member("compress-threads", compressThreads)
        writer.member("compress-wait-thread", compressWaitThread)
        writer.member("decompress-threads", decompressThreads)
        writer.member("throttle-trigger-threshold", throttleTriggerThreshold)
        writer.member("cpu-throttle-initial", cpuThrottleInitial)
        writer.member("cpu-throttle-increment", cpuThrottleIncrement)
        writer.member("cpu-throttle-tailslow", cpuThrottleTailslow)
        writer.member("tls-creds", tlsCreds)
        writer.member("tls-hostname", tlsHostname)
        writer.member("tls-authz", tlsAuthz)
        writer.member("max-bandwidth", maxBandwidth)
        writer.member("avail-switchover-bandwidth", availSwitchoverBandwidth)
        writer.member("downtime-limit", downtimeLimit)
        writer.member("x-checkpoint-delay", xCheckpointDelay)
        writer.member("block-incremental", blockIncremental)
        writer.member("multifd-channels", multifdChannels)
        writer.member("xbzrle-cache-size", xbzrleCacheSize)
        writer.member("max-postcopy-bandwidth", maxPostcopyBandwidth)
        writer.member("max-cpu-throttle", maxCpuThrottle)
        writer.member("multifd-compression", multifdCompression)
        writer.member("multifd-zlib-level", multifdZlibLevel)
        writer.member("multifd-qatzip-level", multifdQatzipLevel)
        writer.member("multifd-zstd-level", multifdZstdLevel)
        writer.member("block-bitmap-mapping", blockBitmapMapping)
        writer.member("x-vcpu-dirty-limit-period", xVcpuDirtyLimitPeriod)
        writer.member("vcpu-dirty-limit", vcpuDirtyLimit)
        writer.member("mode", mode)
        writer.member("zero-page-detection", zeroPageDetection)
        writer.member("direct-io", directIo)
        writer.member("cpr-exec-command", cprExecCommand)
    }
}

/// The command `migrate-start-postcopy`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-start-postcopy)
public struct MigrateStartPostcopyCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "migrate-start-postcopy" }

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

/// The command `migrate_cancel`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate_cancel)
public struct MigrateCancelCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "migrate_cancel" }

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

/// The command `migrate_set_downtime`. Since QEMU 5.2 or before. Until QEMU 5.2. Deprecated since QEMU 5.2.
public struct MigrateSetDowntimeCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "migrate_set_downtime" }
    /// `value`: `number`.
    public var value: Double

    /// Creates a value.
    public init(value: Double) {
        self.value = value
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var value: Double?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "value": value = try Double(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let value else { throw .missingMember("value", at: objectStart) }
        self.init(value: value)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("value", value)
    }
}

/// The command `migrate_set_speed`. Since QEMU 5.2 or before. Until QEMU 5.2. Deprecated since QEMU 5.2.
public struct MigrateSetSpeedCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "migrate_set_speed" }
    /// `value`: `int`.
    public var value: Int

    /// Creates a value.
    public init(value: Int) {
        self.value = value
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var value: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "value": value = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let value else { throw .missingMember("value", at: objectStart) }
        self.init(value: value)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("value", value)
    }
}

/// The command `query-colo-status`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_REPLICATION`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-colo-status)
public struct QueryColoStatusCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = COLOStatus
    /// The name on the wire.
    public static var name: String { "query-colo-status" }

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

/// The command `query-dirty-rate`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-dirty-rate)
public struct QueryDirtyRateCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = DirtyRateInfo
    /// The name on the wire.
    public static var name: String { "query-dirty-rate" }
    /// `calc-time-unit`: `TimeUnit`. Since QEMU 8.2.
    public var calcTimeUnit: TimeUnit?

    /// Creates a value.
    public init(calcTimeUnit: TimeUnit? = nil) {
        self.calcTimeUnit = calcTimeUnit
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var calcTimeUnit: TimeUnit?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "calc-time-unit": calcTimeUnit = try TimeUnit(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(calcTimeUnit: calcTimeUnit)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("calc-time-unit", calcTimeUnit)
    }
}

/// The command `query-migrate`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-migrate)
public struct QueryMigrateCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = MigrationInfo
    /// The name on the wire.
    public static var name: String { "query-migrate" }

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

/// The command `query-migrate-cache-size`. Since QEMU 5.2 or before. Until QEMU 5.2. Deprecated since QEMU 5.2.
public struct QueryMigrateCacheSizeCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = Int
    /// The name on the wire.
    public static var name: String { "query-migrate-cache-size" }

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

/// The command `query-migrate-capabilities`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-migrate-capabilities)
public struct QueryMigrateCapabilitiesCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [MigrationCapabilityStatus]
    /// The name on the wire.
    public static var name: String { "query-migrate-capabilities" }

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

/// The command `query-migrate-parameters`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-migrate-parameters)
public struct QueryMigrateParametersCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = MigrationParameters
    /// The name on the wire.
    public static var name: String { "query-migrate-parameters" }

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

/// The command `query-migrationthreads`. Since QEMU 8.0. Until QEMU 10.2. Deprecated since QEMU 9.2.
public struct QueryMigrationthreadsCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [MigrationThreadInfo]
    /// The name on the wire.
    public static var name: String { "query-migrationthreads" }

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

/// The command `query-vcpu-dirty-limit`. Since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-vcpu-dirty-limit)
public struct QueryVcpuDirtyLimitCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [DirtyLimitInfo]
    /// The name on the wire.
    public static var name: String { "query-vcpu-dirty-limit" }

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

/// The command `query-xen-replication-status`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_REPLICATION`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-xen-replication-status)
public struct QueryXenReplicationStatusCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = ReplicationStatus
    /// The name on the wire.
    public static var name: String { "query-xen-replication-status" }

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

/// The command `set-vcpu-dirty-limit`. Since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.set-vcpu-dirty-limit)
public struct SetVcpuDirtyLimitCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "set-vcpu-dirty-limit" }
    /// `cpu-index`: `int`.
    public var cpuIndex: Int?
    /// `dirty-rate`: `uint64`.
    public var dirtyRate: UInt64

    /// Creates a value.
    public init(cpuIndex: Int? = nil, dirtyRate: UInt64) {
        self.cpuIndex = cpuIndex
        self.dirtyRate = dirtyRate
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var cpuIndex: Int?
        var dirtyRate: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "cpu-index": cpuIndex = try Int(from: &reader)
            case "dirty-rate": dirtyRate = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let dirtyRate else { throw .missingMember("dirty-rate", at: objectStart) }
        self.init(cpuIndex: cpuIndex, dirtyRate: dirtyRate)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("cpu-index", cpuIndex)
        writer.member("dirty-rate", dirtyRate)
    }
}

/// The command `snapshot-delete`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.snapshot-delete)
public struct SnapshotDeleteCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "snapshot-delete" }
    /// `job-id`: `str`.
    public var jobID: String
    /// `tag`: `str`.
    public var tag: String
    /// `devices`: `[str]`.
    public var devices: [String]

    /// Creates a value.
    public init(jobID: String, tag: String, devices: [String]) {
        self.jobID = jobID
        self.tag = tag
        self.devices = devices
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var jobID: String?
        var tag: String?
        var devices: [String]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "job-id": jobID = try String(from: &reader)
            case "tag": tag = try String(from: &reader)
            case "devices": devices = try [String](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let jobID else { throw .missingMember("job-id", at: objectStart) }
        guard let tag else { throw .missingMember("tag", at: objectStart) }
        guard let devices else { throw .missingMember("devices", at: objectStart) }
        self.init(jobID: jobID, tag: tag, devices: devices)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("job-id", jobID)
        writer.member("tag", tag)
        writer.member("devices", devices)
    }
}

/// The command `snapshot-load`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.snapshot-load)
public struct SnapshotLoadCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "snapshot-load" }
    /// `job-id`: `str`.
    public var jobID: String
    /// `tag`: `str`.
    public var tag: String
    /// `vmstate`: `str`.
    public var vmstate: String
    /// `devices`: `[str]`.
    public var devices: [String]

    /// Creates a value.
    public init(jobID: String, tag: String, vmstate: String, devices: [String]) {
        self.jobID = jobID
        self.tag = tag
        self.vmstate = vmstate
        self.devices = devices
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var jobID: String?
        var tag: String?
        var vmstate: String?
        var devices: [String]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "job-id": jobID = try String(from: &reader)
            case "tag": tag = try String(from: &reader)
            case "vmstate": vmstate = try String(from: &reader)
            case "devices": devices = try [String](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let jobID else { throw .missingMember("job-id", at: objectStart) }
        guard let tag else { throw .missingMember("tag", at: objectStart) }
        guard let vmstate else { throw .missingMember("vmstate", at: objectStart) }
        guard let devices else { throw .missingMember("devices", at: objectStart) }
        self.init(jobID: jobID, tag: tag, vmstate: vmstate, devices: devices)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("job-id", jobID)
        writer.member("tag", tag)
        writer.member("vmstate", vmstate)
        writer.member("devices", devices)
    }
}

/// The command `snapshot-save`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.snapshot-save)
public struct SnapshotSaveCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "snapshot-save" }
    /// `job-id`: `str`.
    public var jobID: String
    /// `tag`: `str`.
    public var tag: String
    /// `vmstate`: `str`.
    public var vmstate: String
    /// `devices`: `[str]`.
    public var devices: [String]

    /// Creates a value.
    public init(jobID: String, tag: String, vmstate: String, devices: [String]) {
        self.jobID = jobID
        self.tag = tag
        self.vmstate = vmstate
        self.devices = devices
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var jobID: String?
        var tag: String?
        var vmstate: String?
        var devices: [String]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "job-id": jobID = try String(from: &reader)
            case "tag": tag = try String(from: &reader)
            case "vmstate": vmstate = try String(from: &reader)
            case "devices": devices = try [String](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let jobID else { throw .missingMember("job-id", at: objectStart) }
        guard let tag else { throw .missingMember("tag", at: objectStart) }
        guard let vmstate else { throw .missingMember("vmstate", at: objectStart) }
        guard let devices else { throw .missingMember("devices", at: objectStart) }
        self.init(jobID: jobID, tag: tag, vmstate: vmstate, devices: devices)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("job-id", jobID)
        writer.member("tag", tag)
        writer.member("vmstate", vmstate)
        writer.member("devices", devices)
    }
}

/// The command `x-colo-lost-heartbeat`. Since QEMU 5.2 or before. Unstable: it may change or vanish without notice. Only where QEMU is built with `CONFIG_REPLICATION`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.x-colo-lost-heartbeat)
public struct XColoLostHeartbeatCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "x-colo-lost-heartbeat" }

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

/// The command `xen-colo-do-checkpoint`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_REPLICATION`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.xen-colo-do-checkpoint)
public struct XenColoDoCheckpointCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "xen-colo-do-checkpoint" }

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

/// The command `xen-load-devices-state`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.xen-load-devices-state)
public struct XenLoadDevicesStateCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "xen-load-devices-state" }
    /// `filename`: `str`.
    public var filename: String

    /// Creates a value.
    public init(filename: String) {
        self.filename = filename
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var filename: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "filename": filename = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let filename else { throw .missingMember("filename", at: objectStart) }
        self.init(filename: filename)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("filename", filename)
    }
}

/// The command `xen-save-devices-state`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.xen-save-devices-state)
public struct XenSaveDevicesStateCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "xen-save-devices-state" }
    /// `filename`: `str`.
    public var filename: String
    /// `live`: `bool`.
    public var live: Bool?

    /// Creates a value.
    public init(filename: String, live: Bool? = nil) {
        self.filename = filename
        self.live = live
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var filename: String?
        var live: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "filename": filename = try String(from: &reader)
            case "live": live = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let filename else { throw .missingMember("filename", at: objectStart) }
        self.init(filename: filename, live: live)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("filename", filename)
        writer.member("live", live)
    }
}

/// The command `xen-set-global-dirty-log`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.xen-set-global-dirty-log)
public struct XenSetGlobalDirtyLogCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "xen-set-global-dirty-log" }
    /// `enable`: `bool`.
    public var enable: Bool

    /// Creates a value.
    public init(enable: Bool) {
        self.enable = enable
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var enable: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "enable": enable = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let enable else { throw .missingMember("enable", at: objectStart) }
        self.init(enable: enable)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("enable", enable)
    }
}

/// The command `xen-set-replication`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_REPLICATION`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.xen-set-replication)
public struct XenSetReplicationCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "xen-set-replication" }
    /// `enable`: `bool`.
    public var enable: Bool
    /// `primary`: `bool`.
    public var primary: Bool
    /// `failover`: `bool`.
    public var failover: Bool?

    /// Creates a value.
    public init(enable: Bool, primary: Bool, failover: Bool? = nil) {
        self.enable = enable
        self.primary = primary
        self.failover = failover
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var enable: Bool?
        var primary: Bool?
        var failover: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "enable": enable = try Bool(from: &reader)
            case "primary": primary = try Bool(from: &reader)
            case "failover": failover = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let enable else { throw .missingMember("enable", at: objectStart) }
        guard let primary else { throw .missingMember("primary", at: objectStart) }
        self.init(enable: enable, primary: primary, failover: failover)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("enable", enable)
        writer.member("primary", primary)
        writer.member("failover", failover)
    }
}

extension QAPIExecutor {
    /// Executes `calc-dirty-rate`, see ``CalcDirtyRateCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func calcDirtyRate(
        calcTime: Int,
        calcTimeUnit: TimeUnit? = nil,
        samplePages: Int? = nil,
        mode: DirtyRateMeasureMode? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = CalcDirtyRateCommand(
            calcTime: calcTime,
            calcTimeUnit: calcTimeUnit,
            samplePages: samplePages,
            mode: mode
        )
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `cancel-vcpu-dirty-limit`, see ``CancelVcpuDirtyLimitCommand``. Since QEMU 7.1.
    ///
    /// - Throws: ``QMPError``.
    public func cancelVcpuDirtyLimit(cpuIndex: Int? = nil, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = CancelVcpuDirtyLimitCommand(cpuIndex: cpuIndex)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `migrate`, see ``MigrateCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func migrate(
        uri: String? = nil,
        channels: [MigrationChannel]? = nil,
        blk: Bool? = nil,
        inc: Bool? = nil,
        detach: Bool? = nil,
        resume: Bool? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = MigrateCommand(uri: uri, channels: channels, blk: blk, inc: inc, detach: detach, resume: resume)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `migrate-continue`, see ``MigrateContinueCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func migrateContinue(state: MigrationStatus, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = MigrateContinueCommand(state: state)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `migrate-incoming`, see ``MigrateIncomingCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func migrateIncoming(
        uri: String? = nil,
        channels: [MigrationChannel]? = nil,
        exitOnError: Bool? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = MigrateIncomingCommand(uri: uri, channels: channels, exitOnError: exitOnError)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `migrate-pause`, see ``MigratePauseCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func migratePause(timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = MigratePauseCommand()
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `migrate-recover`, see ``MigrateRecoverCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func migrateRecover(uri: String, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = MigrateRecoverCommand(uri: uri)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `migrate-set-cache-size`, see ``MigrateSetCacheSizeCommand``. Since QEMU 5.2 or before. Until QEMU 5.2. Deprecated since QEMU 5.2.
    ///
    /// - Throws: ``QMPError``.
    public func migrateSetCacheSize(value: Int, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = MigrateSetCacheSizeCommand(value: value)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `migrate-set-capabilities`, see ``MigrateSetCapabilitiesCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func migrateSetCapabilities(
        capabilities: [MigrationCapabilityStatus],
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = MigrateSetCapabilitiesCommand(capabilities: capabilities)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `migrate-set-parameters`, see ``MigrateSetParametersCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func migrateSetParameters(
        announceInitial: UInt64? = nil,
        announceMax: UInt64? = nil,
        announceRounds: UInt64? = nil,
        announceStep: UInt64? = nil,
        compressLevel: Int? = nil,
        compressThreads: Int? = nil,
        compressWaitThread: Bool? = nil,
        decompressThreads: Int? = nil,
        throttleTriggerThreshold: Int? = nil,
        cpuThrottleInitial: Int? = nil,
        cpuThrottleIncrement: Int? = nil,
        cpuThrottleTailslow: Bool? = nil,
        tlsCreds: StrOrNull? = nil,
        tlsHostname: StrOrNull? = nil,
        tlsAuthz: StrOrNull? = nil,
        maxBandwidth: UInt64? = nil,
        availSwitchoverBandwidth: UInt64? = nil,
        downtimeLimit: UInt64? = nil,
        xCheckpointDelay: Int? = nil,
        blockIncremental: Bool? = nil,
        multifdChannels: Int? = nil,
        xbzrleCacheSize: UInt64? = nil,
        maxPostcopyBandwidth: UInt64? = nil,
        maxCpuThrottle: Int? = nil,
        multifdCompression: MultiFDCompression? = nil,
        multifdZlibLevel: Int? = nil,
        multifdQatzipLevel: UInt8? = nil,
        multifdZstdLevel: Int? = nil,
        blockBitmapMapping: [BitmapMigrationNodeAlias]? = nil,
        xVcpuDirtyLimitPeriod: UInt64? = nil,
        vcpuDirtyLimit: UInt64? = nil,
        mode: MigMode? = nil,
        zeroPageDetection: ZeroPageDetection? = nil,
        directIo: Bool? = nil,
        cprExecCommand: [String]? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = MigrateSetParametersCommand(
            announceInitial: announceInitial,
            announceMax: announceMax,
            announceRounds: announceRounds,
            announceStep: announceStep,
            compressLevel: compressLevel,
            compressThreads: compressThreads,
            compressWaitThread: compressWaitThread,
            decompressThreads: decompressThreads,
            throttleTriggerThreshold: throttleTriggerThreshold,
            cpuThrottleInitial: cpuThrottleInitial,
            cpuThrottleIncrement: cpuThrottleIncrement,
            cpuThrottleTailslow: cpuThrottleTailslow,
            tlsCreds: tlsCreds,
            tlsHostname: tlsHostname,
            tlsAuthz: tlsAuthz,
            maxBandwidth: maxBandwidth,
            availSwitchoverBandwidth: availSwitchoverBandwidth,
            downtimeLimit: downtimeLimit,
            xCheckpointDelay: xCheckpointDelay,
            blockIncremental: blockIncremental,
            multifdChannels: multifdChannels,
            xbzrleCacheSize: xbzrleCacheSize,
            maxPostcopyBandwidth: maxPostcopyBandwidth,
            maxCpuThrottle: maxCpuThrottle,
            multifdCompression: multifdCompression,
            multifdZlibLevel: multifdZlibLevel,
            multifdQatzipLevel: multifdQatzipLevel,
            multifdZstdLevel: multifdZstdLevel,
            blockBitmapMapping: blockBitmapMapping,
            xVcpuDirtyLimitPeriod: xVcpuDirtyLimitPeriod,
            vcpuDirtyLimit: vcpuDirtyLimit,
            mode: mode,
            zeroPageDetection: zeroPageDetection,
            directIo: directIo,
            cprExecCommand: cprExecCommand
        )
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `migrate-start-postcopy`, see ``MigrateStartPostcopyCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func migrateStartPostcopy(timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = MigrateStartPostcopyCommand()
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `migrate_cancel`, see ``MigrateCancelCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func migrateCancel(timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = MigrateCancelCommand()
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `migrate_set_downtime`, see ``MigrateSetDowntimeCommand``. Since QEMU 5.2 or before. Until QEMU 5.2. Deprecated since QEMU 5.2.
    ///
    /// - Throws: ``QMPError``.
    public func migrateSetDowntime(value: Double, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = MigrateSetDowntimeCommand(value: value)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `migrate_set_speed`, see ``MigrateSetSpeedCommand``. Since QEMU 5.2 or before. Until QEMU 5.2. Deprecated since QEMU 5.2.
    ///
    /// - Throws: ``QMPError``.
    public func migrateSetSpeed(value: Int, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = MigrateSetSpeedCommand(value: value)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `query-colo-status`, see ``QueryColoStatusCommand``. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_REPLICATION`.
    ///
    /// - Throws: ``QMPError``.
    public func queryColoStatus(timeout: QMPTimeout = .standard) async throws(QMPError) -> COLOStatus {
        let command = QueryColoStatusCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-dirty-rate`, see ``QueryDirtyRateCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryDirtyRate(
        calcTimeUnit: TimeUnit? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> DirtyRateInfo {
        let command = QueryDirtyRateCommand(calcTimeUnit: calcTimeUnit)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-migrate`, see ``QueryMigrateCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryMigrate(timeout: QMPTimeout = .standard) async throws(QMPError) -> MigrationInfo {
        let command = QueryMigrateCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-migrate-cache-size`, see ``QueryMigrateCacheSizeCommand``. Since QEMU 5.2 or before. Until QEMU 5.2. Deprecated since QEMU 5.2.
    ///
    /// - Throws: ``QMPError``.
    public func queryMigrateCacheSize(timeout: QMPTimeout = .standard) async throws(QMPError) -> Int {
        let command = QueryMigrateCacheSizeCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-migrate-capabilities`, see ``QueryMigrateCapabilitiesCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryMigrateCapabilities(
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> [MigrationCapabilityStatus] {
        let command = QueryMigrateCapabilitiesCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-migrate-parameters`, see ``QueryMigrateParametersCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryMigrateParameters(timeout: QMPTimeout = .standard) async throws(QMPError) -> MigrationParameters {
        let command = QueryMigrateParametersCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-migrationthreads`, see ``QueryMigrationthreadsCommand``. Since QEMU 8.0. Until QEMU 10.2. Deprecated since QEMU 9.2.
    ///
    /// - Throws: ``QMPError``.
    public func queryMigrationthreads(timeout: QMPTimeout = .standard) async throws(QMPError) -> [MigrationThreadInfo] {
        let command = QueryMigrationthreadsCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-vcpu-dirty-limit`, see ``QueryVcpuDirtyLimitCommand``. Since QEMU 7.1.
    ///
    /// - Throws: ``QMPError``.
    public func queryVcpuDirtyLimit(timeout: QMPTimeout = .standard) async throws(QMPError) -> [DirtyLimitInfo] {
        let command = QueryVcpuDirtyLimitCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-xen-replication-status`, see ``QueryXenReplicationStatusCommand``. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_REPLICATION`.
    ///
    /// - Throws: ``QMPError``.
    public func queryXenReplicationStatus(timeout: QMPTimeout = .standard) async throws(QMPError) -> ReplicationStatus {
        let command = QueryXenReplicationStatusCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `set-vcpu-dirty-limit`, see ``SetVcpuDirtyLimitCommand``. Since QEMU 7.1.
    ///
    /// - Throws: ``QMPError``.
    public func setVcpuDirtyLimit(
        cpuIndex: Int? = nil,
        dirtyRate: UInt64,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = SetVcpuDirtyLimitCommand(cpuIndex: cpuIndex, dirtyRate: dirtyRate)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `snapshot-delete`, see ``SnapshotDeleteCommand``. Since QEMU 6.0.
    ///
    /// - Throws: ``QMPError``.
    public func snapshotDelete(
        jobID: String,
        tag: String,
        devices: [String],
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = SnapshotDeleteCommand(jobID: jobID, tag: tag, devices: devices)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `snapshot-load`, see ``SnapshotLoadCommand``. Since QEMU 6.0.
    ///
    /// - Throws: ``QMPError``.
    public func snapshotLoad(
        jobID: String,
        tag: String,
        vmstate: String,
        devices: [String],
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = SnapshotLoadCommand(jobID: jobID, tag: tag, vmstate: vmstate, devices: devices)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `snapshot-save`, see ``SnapshotSaveCommand``. Since QEMU 6.0.
    ///
    /// - Throws: ``QMPError``.
    public func snapshotSave(
        jobID: String,
        tag: String,
        vmstate: String,
        devices: [String],
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = SnapshotSaveCommand(jobID: jobID, tag: tag, vmstate: vmstate, devices: devices)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `x-colo-lost-heartbeat`, see ``XColoLostHeartbeatCommand``. Since QEMU 5.2 or before. Unstable: it may change or vanish without notice. Only where QEMU is built with `CONFIG_REPLICATION`.
    ///
    /// - Throws: ``QMPError``.
    public func xColoLostHeartbeat(timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = XColoLostHeartbeatCommand()
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `xen-colo-do-checkpoint`, see ``XenColoDoCheckpointCommand``. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_REPLICATION`.
    ///
    /// - Throws: ``QMPError``.
    public func xenColoDoCheckpoint(timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = XenColoDoCheckpointCommand()
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `xen-load-devices-state`, see ``XenLoadDevicesStateCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func xenLoadDevicesState(filename: String, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = XenLoadDevicesStateCommand(filename: filename)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `xen-save-devices-state`, see ``XenSaveDevicesStateCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func xenSaveDevicesState(
        filename: String,
        live: Bool? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = XenSaveDevicesStateCommand(filename: filename, live: live)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `xen-set-global-dirty-log`, see ``XenSetGlobalDirtyLogCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func xenSetGlobalDirtyLog(enable: Bool, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = XenSetGlobalDirtyLogCommand(enable: enable)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `xen-set-replication`, see ``XenSetReplicationCommand``. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_REPLICATION`.
    ///
    /// - Throws: ``QMPError``.
    public func xenSetReplication(
        enable: Bool,
        primary: Bool,
        failover: Bool? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = XenSetReplicationCommand(enable: enable, primary: primary, failover: failover)
        _ = try await execute(command, timeout: timeout)
    }
}

extension QAPIArgument where Command == CalcDirtyRateCommand {
    /// `calc-time`.
    public static var calcTime: Self { Self(wireName: "calc-time") }
    /// `calc-time-unit`.
    public static var calcTimeUnit: Self { Self(wireName: "calc-time-unit") }
    /// `sample-pages`.
    public static var samplePages: Self { Self(wireName: "sample-pages") }
    /// `mode`.
    public static var mode: Self { Self(wireName: "mode") }
}

extension QAPIArgument where Command == CancelVcpuDirtyLimitCommand {
    /// `cpu-index`.
    public static var cpuIndex: Self { Self(wireName: "cpu-index") }
}

extension QAPIArgument where Command == MigrateCommand {
    /// `uri`.
    public static var uri: Self { Self(wireName: "uri") }
    /// `channels`.
    public static var channels: Self { Self(wireName: "channels") }
    /// `blk`.
    public static var blk: Self { Self(wireName: "blk") }
    /// `inc`.
    public static var inc: Self { Self(wireName: "inc") }
    /// `detach`.
    public static var detach: Self { Self(wireName: "detach") }
    /// `resume`.
    public static var resume: Self { Self(wireName: "resume") }
}

extension QAPIArgument where Command == MigrateContinueCommand {
    /// `state`.
    public static var state: Self { Self(wireName: "state") }
}

extension QAPIArgument where Command == MigrateIncomingCommand {
    /// `uri`.
    public static var uri: Self { Self(wireName: "uri") }
    /// `channels`.
    public static var channels: Self { Self(wireName: "channels") }
    /// `exit-on-error`.
    public static var exitOnError: Self { Self(wireName: "exit-on-error") }
}

extension QAPIArgument where Command == MigrateRecoverCommand {
    /// `uri`.
    public static var uri: Self { Self(wireName: "uri") }
}

extension QAPIArgument where Command == MigrateSetCacheSizeCommand {
    /// `value`.
    public static var value: Self { Self(wireName: "value") }
}

extension QAPIArgument where Command == MigrateSetCapabilitiesCommand {
    /// `capabilities`.
    public static var capabilities: Self { Self(wireName: "capabilities") }
}

extension QAPIArgument where Command == MigrateSetParametersCommand {
    /// `announce-initial`.
    public static var announceInitial: Self { Self(wireName: "announce-initial") }
    /// `announce-max`.
    public static var announceMax: Self { Self(wireName: "announce-max") }
    /// `announce-rounds`.
    public static var announceRounds: Self { Self(wireName: "announce-rounds") }
    /// `announce-step`.
    public static var announceStep: Self { Self(wireName: "announce-step") }
    /// `compress-level`.
    public static var compressLevel: Self { Self(wireName: "compress-level") }
    /// `compress-threads`.
    public static var compressThreads: Self { Self(wireName: "compress-threads") }
    /// `compress-wait-thread`.
    public static var compressWaitThread: Self { Self(wireName: "compress-wait-thread") }
    /// `decompress-threads`.
    public static var decompressThreads: Self { Self(wireName: "decompress-threads") }
    /// `throttle-trigger-threshold`.
    public static var throttleTriggerThreshold: Self { Self(wireName: "throttle-trigger-threshold") }
    /// `cpu-throttle-initial`.
    public static var cpuThrottleInitial: Self { Self(wireName: "cpu-throttle-initial") }
    /// `cpu-throttle-increment`.
    public static var cpuThrottleIncrement: Self { Self(wireName: "cpu-throttle-increment") }
    /// `cpu-throttle-tailslow`.
    public static var cpuThrottleTailslow: Self { Self(wireName: "cpu-throttle-tailslow") }
    /// `tls-creds`.
    public static var tlsCreds: Self { Self(wireName: "tls-creds") }
    /// `tls-hostname`.
    public static var tlsHostname: Self { Self(wireName: "tls-hostname") }
    /// `tls-authz`.
    public static var tlsAuthz: Self { Self(wireName: "tls-authz") }
    /// `max-bandwidth`.
    public static var maxBandwidth: Self { Self(wireName: "max-bandwidth") }
    /// `avail-switchover-bandwidth`.
    public static var availSwitchoverBandwidth: Self { Self(wireName: "avail-switchover-bandwidth") }
    /// `downtime-limit`.
    public static var downtimeLimit: Self { Self(wireName: "downtime-limit") }
    /// `x-checkpoint-delay`.
    public static var xCheckpointDelay: Self { Self(wireName: "x-checkpoint-delay") }
    /// `block-incremental`.
    public static var blockIncremental: Self { Self(wireName: "block-incremental") }
    /// `multifd-channels`.
    public static var multifdChannels: Self { Self(wireName: "multifd-channels") }
    /// `xbzrle-cache-size`.
    public static var xbzrleCacheSize: Self { Self(wireName: "xbzrle-cache-size") }
    /// `max-postcopy-bandwidth`.
    public static var maxPostcopyBandwidth: Self { Self(wireName: "max-postcopy-bandwidth") }
    /// `max-cpu-throttle`.
    public static var maxCpuThrottle: Self { Self(wireName: "max-cpu-throttle") }
    /// `multifd-compression`.
    public static var multifdCompression: Self { Self(wireName: "multifd-compression") }
    /// `multifd-zlib-level`.
    public static var multifdZlibLevel: Self { Self(wireName: "multifd-zlib-level") }
    /// `multifd-qatzip-level`.
    public static var multifdQatzipLevel: Self { Self(wireName: "multifd-qatzip-level") }
    /// `multifd-zstd-level`.
    public static var multifdZstdLevel: Self { Self(wireName: "multifd-zstd-level") }
    /// `block-bitmap-mapping`.
    public static var blockBitmapMapping: Self { Self(wireName: "block-bitmap-mapping") }
    /// `x-vcpu-dirty-limit-period`.
    public static var xVcpuDirtyLimitPeriod: Self { Self(wireName: "x-vcpu-dirty-limit-period") }
    /// `vcpu-dirty-limit`.
    public static var vcpuDirtyLimit: Self { Self(wireName: "vcpu-dirty-limit") }
    /// `mode`.
    public static var mode: Self { Self(wireName: "mode") }
    /// `zero-page-detection`.
    public static var zeroPageDetection: Self { Self(wireName: "zero-page-detection") }
    /// `direct-io`.
    public static var directIo: Self { Self(wireName: "direct-io") }
    /// `cpr-exec-command`.
    public static var cprExecCommand: Self { Self(wireName: "cpr-exec-command") }
}

extension QAPIArgument where Command == MigrateSetDowntimeCommand {
    /// `value`.
    public static var value: Self { Self(wireName: "value") }
}

extension QAPIArgument where Command == MigrateSetSpeedCommand {
    /// `value`.
    public static var value: Self { Self(wireName: "value") }
}

extension QAPIArgument where Command == QueryDirtyRateCommand {
    /// `calc-time-unit`.
    public static var calcTimeUnit: Self { Self(wireName: "calc-time-unit") }
}

extension QAPIArgument where Command == SetVcpuDirtyLimitCommand {
    /// `cpu-index`.
    public static var cpuIndex: Self { Self(wireName: "cpu-index") }
    /// `dirty-rate`.
    public static var dirtyRate: Self { Self(wireName: "dirty-rate") }
}

extension QAPIArgument where Command == SnapshotDeleteCommand {
    /// `job-id`.
    public static var jobID: Self { Self(wireName: "job-id") }
    /// `tag`.
    public static var tag: Self { Self(wireName: "tag") }
    /// `devices`.
    public static var devices: Self { Self(wireName: "devices") }
}

extension QAPIArgument where Command == SnapshotLoadCommand {
    /// `job-id`.
    public static var jobID: Self { Self(wireName: "job-id") }
    /// `tag`.
    public static var tag: Self { Self(wireName: "tag") }
    /// `vmstate`.
    public static var vmstate: Self { Self(wireName: "vmstate") }
    /// `devices`.
    public static var devices: Self { Self(wireName: "devices") }
}

extension QAPIArgument where Command == SnapshotSaveCommand {
    /// `job-id`.
    public static var jobID: Self { Self(wireName: "job-id") }
    /// `tag`.
    public static var tag: Self { Self(wireName: "tag") }
    /// `vmstate`.
    public static var vmstate: Self { Self(wireName: "vmstate") }
    /// `devices`.
    public static var devices: Self { Self(wireName: "devices") }
}

extension QAPIArgument where Command == XenLoadDevicesStateCommand {
    /// `filename`.
    public static var filename: Self { Self(wireName: "filename") }
}

extension QAPIArgument where Command == XenSaveDevicesStateCommand {
    /// `filename`.
    public static var filename: Self { Self(wireName: "filename") }
    /// `live`.
    public static var live: Self { Self(wireName: "live") }
}

extension QAPIArgument where Command == XenSetGlobalDirtyLogCommand {
    /// `enable`.
    public static var enable: Self { Self(wireName: "enable") }
}

extension QAPIArgument where Command == XenSetReplicationCommand {
    /// `enable`.
    public static var enable: Self { Self(wireName: "enable") }
    /// `primary`.
    public static var primary: Self { Self(wireName: "primary") }
    /// `failover`.
    public static var failover: Self { Self(wireName: "failover") }
}

/// The event `COLO_EXIT`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-migration.COLO_EXIT)
public struct ColoExitEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "COLO_EXIT" }
    /// `mode`: `COLOMode`.
    public var mode: COLOMode
    /// `reason`: `COLOExitReason`.
    public var reason: COLOExitReason

    /// Creates a value.
    public init(mode: COLOMode, reason: COLOExitReason) {
        self.mode = mode
        self.reason = reason
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var mode: COLOMode?
        var reason: COLOExitReason?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "mode": mode = try COLOMode(from: &reader)
            case "reason": reason = try COLOExitReason(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let mode else { throw .missingMember("mode", at: objectStart) }
        guard let reason else { throw .missingMember("reason", at: objectStart) }
        self.init(mode: mode, reason: reason)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("mode", mode)
        writer.member("reason", reason)
    }
}

/// The event `MIGRATION`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-migration.MIGRATION)
public struct MigrationEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "MIGRATION" }
    /// `status`: `MigrationStatus`.
    public var status: MigrationStatus

    /// Creates a value.
    public init(status: MigrationStatus) {
        self.status = status
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var status: MigrationStatus?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "status": status = try MigrationStatus(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let status else { throw .missingMember("status", at: objectStart) }
        self.init(status: status)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("status", status)
    }
}

/// The event `MIGRATION_PASS`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-migration.MIGRATION_PASS)
public struct MigrationPassEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "MIGRATION_PASS" }
    /// `pass`: `int`.
    public var pass: Int

    /// Creates a value.
    public init(pass: Int) {
        self.pass = pass
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var pass: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "pass": pass = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let pass else { throw .missingMember("pass", at: objectStart) }
        self.init(pass: pass)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("pass", pass)
    }
}

/// The event `UNPLUG_PRIMARY`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-migration.UNPLUG_PRIMARY)
public struct UnplugPrimaryEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "UNPLUG_PRIMARY" }
    /// `device-id`: `str`.
    public var deviceID: String

    /// Creates a value.
    public init(deviceID: String) {
        self.deviceID = deviceID
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var deviceID: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device-id": deviceID = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let deviceID else { throw .missingMember("device-id", at: objectStart) }
        self.init(deviceID: deviceID)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("device-id", deviceID)
    }
}

/// The struct `BitmapMigrationBitmapAlias`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.BitmapMigrationBitmapAlias)
public struct BitmapMigrationBitmapAlias: QAPIObject {
    /// `transform`: `BitmapMigrationBitmapAliasTransform`. Since QEMU 6.0.
    public var transform: BitmapMigrationBitmapAliasTransform?
    /// `name`: `str`.
    public var name: String
    /// `alias`: `str`.
    public var alias: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("alias", alias)
        writer.member("transform", transform)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BitmapMigrationBitmapAlias {
    /// Creates a value.
    public init(name: String, alias: String, transform: BitmapMigrationBitmapAliasTransform? = nil) {
        self.init(transform: transform, name: name, alias: alias)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var alias: String?
        var transform: BitmapMigrationBitmapAliasTransform?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "alias": alias = try String(from: &reader)
            case "transform": transform = try BitmapMigrationBitmapAliasTransform(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        guard let alias else { throw .missingMember("alias", at: objectStart) }
        self.init(transform: transform, name: name, alias: alias)
    }
}

/// The struct `BitmapMigrationBitmapAliasTransform`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.BitmapMigrationBitmapAliasTransform)
public struct BitmapMigrationBitmapAliasTransform: QAPIObject {
    /// `persistent`: `bool`.
    public var persistent: Bool?

    /// Creates a value.
    public init(persistent: Bool? = nil) {
        self.persistent = persistent
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var persistent: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "persistent": persistent = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(persistent: persistent)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("persistent", persistent)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `BitmapMigrationNodeAlias`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.BitmapMigrationNodeAlias)
public struct BitmapMigrationNodeAlias: QAPIObject {
    /// `bitmaps`: `[BitmapMigrationBitmapAlias]`.
    public var bitmaps: [BitmapMigrationBitmapAlias]
    /// `node-name`: `str`.
    public var nodeName: String
    /// `alias`: `str`.
    public var alias: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("node-name", nodeName)
        writer.member("alias", alias)
        writer.member("bitmaps", bitmaps)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BitmapMigrationNodeAlias {
    /// Creates a value.
    public init(nodeName: String, alias: String, bitmaps: [BitmapMigrationBitmapAlias]) {
        self.init(bitmaps: bitmaps, nodeName: nodeName, alias: alias)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var nodeName: String?
        var alias: String?
        var bitmaps: [BitmapMigrationBitmapAlias]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "node-name": nodeName = try String(from: &reader)
            case "alias": alias = try String(from: &reader)
            case "bitmaps": bitmaps = try [BitmapMigrationBitmapAlias](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let nodeName else { throw .missingMember("node-name", at: objectStart) }
        guard let alias else { throw .missingMember("alias", at: objectStart) }
        guard let bitmaps else { throw .missingMember("bitmaps", at: objectStart) }
        self.init(bitmaps: bitmaps, nodeName: nodeName, alias: alias)
    }
}

/// The enum `COLOExitReason`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.COLOExitReason)
public struct COLOExitReason: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `none`.
    public static var noneValue: COLOExitReason { COLOExitReason(rawValue: "none") }
    /// `request`.
    public static var request: COLOExitReason { COLOExitReason(rawValue: "request") }
    /// `error`.
    public static var error: COLOExitReason { COLOExitReason(rawValue: "error") }
    /// `processing`.
    public static var processing: COLOExitReason { COLOExitReason(rawValue: "processing") }
}

/// The enum `COLOMode`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.COLOMode)
public struct COLOMode: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `none`.
    public static var noneValue: COLOMode { COLOMode(rawValue: "none") }
    /// `primary`.
    public static var primary: COLOMode { COLOMode(rawValue: "primary") }
    /// `secondary`.
    public static var secondary: COLOMode { COLOMode(rawValue: "secondary") }
}

/// The struct `COLOStatus`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_REPLICATION`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.COLOStatus)
public struct COLOStatus: QAPIObject {
    /// `reason`: `COLOExitReason`.
    public var reason: COLOExitReason
    /// `mode`: `COLOMode`.
    public var mode: COLOMode
    /// `last-mode`: `COLOMode`.
    public var lastMode: COLOMode

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("mode", mode)
        writer.member("last-mode", lastMode)
        writer.member("reason", reason)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension COLOStatus {
    /// Creates a value.
    public init(mode: COLOMode, lastMode: COLOMode, reason: COLOExitReason) {
        self.init(reason: reason, mode: mode, lastMode: lastMode)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var mode: COLOMode?
        var lastMode: COLOMode?
        var reason: COLOExitReason?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "mode": mode = try COLOMode(from: &reader)
            case "last-mode": lastMode = try COLOMode(from: &reader)
            case "reason": reason = try COLOExitReason(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let mode else { throw .missingMember("mode", at: objectStart) }
        guard let lastMode else { throw .missingMember("last-mode", at: objectStart) }
        guard let reason else { throw .missingMember("reason", at: objectStart) }
        self.init(reason: reason, mode: mode, lastMode: lastMode)
    }
}

/// The struct `CompressionStats`. Since QEMU 5.2 or before. Until QEMU 9.0.
public struct CompressionStats: QAPIObject {
    /// `compression-rate`: `number`.
    public var compressionRate: Double
    /// `pages`: `int`.
    public var pages: Int
    /// `busy`: `int`.
    public var busy: Int
    /// `busy-rate`: `number`.
    public var busyRate: Double
    /// `compressed-size`: `int`.
    public var compressedSize: Int

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("pages", pages)
        writer.member("busy", busy)
        writer.member("busy-rate", busyRate)
        writer.member("compressed-size", compressedSize)
        writer.member("compression-rate", compressionRate)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension CompressionStats {
    /// Creates a value.
    public init(pages: Int, busy: Int, busyRate: Double, compressedSize: Int, compressionRate: Double) {
        self.init(
            compressionRate: compressionRate,
            pages: pages,
            busy: busy,
            busyRate: busyRate,
            compressedSize: compressedSize
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var pages: Int?
        var busy: Int?
        var busyRate: Double?
        var compressedSize: Int?
        var compressionRate: Double?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "pages": pages = try Int(from: &reader)
            case "busy": busy = try Int(from: &reader)
            case "busy-rate": busyRate = try Double(from: &reader)
            case "compressed-size": compressedSize = try Int(from: &reader)
            case "compression-rate": compressionRate = try Double(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let pages else { throw .missingMember("pages", at: objectStart) }
        guard let busy else { throw .missingMember("busy", at: objectStart) }
        guard let busyRate else { throw .missingMember("busy-rate", at: objectStart) }
        guard let compressedSize else { throw .missingMember("compressed-size", at: objectStart) }
        guard let compressionRate else { throw .missingMember("compression-rate", at: objectStart) }
        self.init(
            compressionRate: compressionRate,
            pages: pages,
            busy: busy,
            busyRate: busyRate,
            compressedSize: compressedSize
        )
    }
}

/// The struct `DirtyLimitInfo`. Since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.DirtyLimitInfo)
public struct DirtyLimitInfo: QAPIObject {
    /// `current-rate`: `uint64`.
    public var currentRate: UInt64
    /// `cpu-index`: `int`.
    public var cpuIndex: Int
    /// `limit-rate`: `uint64`.
    public var limitRate: UInt64

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("cpu-index", cpuIndex)
        writer.member("limit-rate", limitRate)
        writer.member("current-rate", currentRate)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension DirtyLimitInfo {
    /// Creates a value.
    public init(cpuIndex: Int, limitRate: UInt64, currentRate: UInt64) {
        self.init(currentRate: currentRate, cpuIndex: cpuIndex, limitRate: limitRate)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var cpuIndex: Int?
        var limitRate: UInt64?
        var currentRate: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "cpu-index": cpuIndex = try Int(from: &reader)
            case "limit-rate": limitRate = try UInt64(from: &reader)
            case "current-rate": currentRate = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let cpuIndex else { throw .missingMember("cpu-index", at: objectStart) }
        guard let limitRate else { throw .missingMember("limit-rate", at: objectStart) }
        guard let currentRate else { throw .missingMember("current-rate", at: objectStart) }
        self.init(currentRate: currentRate, cpuIndex: cpuIndex, limitRate: limitRate)
    }
}

/// The struct `DirtyRateInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.DirtyRateInfo)
public struct DirtyRateInfo: QAPIObject {
    /// `vcpu-dirty-rate`: `[DirtyRateVcpu]`. Since QEMU 6.2.
    public var vcpuDirtyRate: [DirtyRateVcpu]?
    /// `dirty-rate`: `int64`.
    public var dirtyRate: Int?
    /// `status`: `DirtyRateStatus`.
    public var status: DirtyRateStatus
    /// `start-time`: `int64`.
    public var startTime: Int
    /// `calc-time`: `int64`.
    public var calcTime: Int
    /// `calc-time-unit`: `TimeUnit`. Since QEMU 8.2.
    public var calcTimeUnit: TimeUnit?
    /// `sample-pages`: `uint64`. Since QEMU 6.1.
    public var samplePages: UInt64?
    /// `mode`: `DirtyRateMeasureMode`. Since QEMU 6.2.
    public var mode: DirtyRateMeasureMode?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("dirty-rate", dirtyRate)
        writer.member("status", status)
        writer.member("start-time", startTime)
        writer.member("calc-time", calcTime)
        writer.member("calc-time-unit", calcTimeUnit)
        writer.member("sample-pages", samplePages)
        writer.member("mode", mode)
        writer.member("vcpu-dirty-rate", vcpuDirtyRate)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension DirtyRateInfo {
    /// Creates a value.
    public init(
        dirtyRate: Int? = nil,
        status: DirtyRateStatus,
        startTime: Int,
        calcTime: Int,
        calcTimeUnit: TimeUnit? = nil,
        samplePages: UInt64? = nil,
        mode: DirtyRateMeasureMode? = nil,
        vcpuDirtyRate: [DirtyRateVcpu]? = nil
    ) {
        self.init(
            vcpuDirtyRate: vcpuDirtyRate,
            dirtyRate: dirtyRate,
            status: status,
            startTime: startTime,
            calcTime: calcTime,
            calcTimeUnit: calcTimeUnit,
            samplePages: samplePages,
            mode: mode
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var dirtyRate: Int?
        var status: DirtyRateStatus?
        var startTime: Int?
        var calcTime: Int?
        var calcTimeUnit: TimeUnit?
        var samplePages: UInt64?
        var mode: DirtyRateMeasureMode?
        var vcpuDirtyRate: [DirtyRateVcpu]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "dirty-rate": dirtyRate = try Int(from: &reader)
            case "status": status = try DirtyRateStatus(from: &reader)
            case "start-time": startTime = try Int(from: &reader)
            case "calc-time": calcTime = try Int(from: &reader)
            case "calc-time-unit": calcTimeUnit = try TimeUnit(from: &reader)
            case "sample-pages": samplePages = try UInt64(from: &reader)
            case "mode": mode = try DirtyRateMeasureMode(from: &reader)
            case "vcpu-dirty-rate": vcpuDirtyRate = try [DirtyRateVcpu](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let status else { throw .missingMember("status", at: objectStart) }
        guard let startTime else { throw .missingMember("start-time", at: objectStart) }
        guard let calcTime else { throw .missingMember("calc-time", at: objectStart) }
        self.init(
            vcpuDirtyRate: vcpuDirtyRate,
            dirtyRate: dirtyRate,
            status: status,
            startTime: startTime,
            calcTime: calcTime,
            calcTimeUnit: calcTimeUnit,
            samplePages: samplePages,
            mode: mode
        )
    }
}

/// The enum `DirtyRateMeasureMode`. Since QEMU 6.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.DirtyRateMeasureMode)
public struct DirtyRateMeasureMode: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `page-sampling`.
    public static var pageSampling: DirtyRateMeasureMode { DirtyRateMeasureMode(rawValue: "page-sampling") }
    /// `dirty-ring`.
    public static var dirtyRing: DirtyRateMeasureMode { DirtyRateMeasureMode(rawValue: "dirty-ring") }
    /// `dirty-bitmap`.
    public static var dirtyBitmap: DirtyRateMeasureMode { DirtyRateMeasureMode(rawValue: "dirty-bitmap") }
}

/// The enum `DirtyRateStatus`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.DirtyRateStatus)
public struct DirtyRateStatus: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `unstarted`.
    public static var unstarted: DirtyRateStatus { DirtyRateStatus(rawValue: "unstarted") }
    /// `measuring`.
    public static var measuring: DirtyRateStatus { DirtyRateStatus(rawValue: "measuring") }
    /// `measured`.
    public static var measured: DirtyRateStatus { DirtyRateStatus(rawValue: "measured") }
}

/// The struct `DirtyRateVcpu`. Since QEMU 6.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.DirtyRateVcpu)
public struct DirtyRateVcpu: QAPIObject {
    /// `dirty-rate`: `int64`.
    public var dirtyRate: Int
    /// `id`: `int`.
    public var id: Int

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
        writer.member("dirty-rate", dirtyRate)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension DirtyRateVcpu {
    /// Creates a value.
    public init(id: Int, dirtyRate: Int) {
        self.init(dirtyRate: dirtyRate, id: id)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: Int?
        var dirtyRate: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try Int(from: &reader)
            case "dirty-rate": dirtyRate = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        guard let dirtyRate else { throw .missingMember("dirty-rate", at: objectStart) }
        self.init(dirtyRate: dirtyRate, id: id)
    }
}

/// The struct `FileMigrationArgs`. Since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.FileMigrationArgs)
public struct FileMigrationArgs: QAPIObject {
    /// `offset`: `uint64`.
    public var offset: UInt64
    /// `filename`: `str`.
    public var filename: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("filename", filename)
        writer.member("offset", offset)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension FileMigrationArgs {
    /// Creates a value.
    public init(filename: String, offset: UInt64) {
        self.init(offset: offset, filename: filename)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var filename: String?
        var offset: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "filename": filename = try String(from: &reader)
            case "offset": offset = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let filename else { throw .missingMember("filename", at: objectStart) }
        guard let offset else { throw .missingMember("offset", at: objectStart) }
        self.init(offset: offset, filename: filename)
    }
}

/// The enum `MigMode`. Since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigMode)
public struct MigMode: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `normal`.
    public static var normal: MigMode { MigMode(rawValue: "normal") }
    /// `cpr-reboot`.
    public static var cprReboot: MigMode { MigMode(rawValue: "cpr-reboot") }
    /// `cpr-transfer`. Since QEMU 10.0.
    public static var cprTransfer: MigMode { MigMode(rawValue: "cpr-transfer") }
    /// `cpr-exec`. Since QEMU 10.2.
    public static var cprExec: MigMode { MigMode(rawValue: "cpr-exec") }
}

/// The union `MigrationAddress`. Since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationAddress)
public struct MigrationAddress: QAPIObject {
    /// The members that depend on `transport`.
    public var branch: Branch

    /// `transport`: `MigrationAddressType`.
    public var transport: MigrationAddressType { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("transport", transport)
        branch.writeMembers(to: &writer)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }

    /// What depends on `transport`.
    public enum Branch: Sendable {
        /// `socket`.
        case socket(QAPISocketAddress)
        /// `exec`.
        case exec(MigrationExecCommand)
        /// `rdma`.
        case rdma(InetSocketAddress)
        /// `file`.
        case file(FileMigrationArgs)
        /// A value that is not known here, with the members that came with it.
        case other(MigrationAddressType, JSONObject)

        /// The value of `transport`.
        public var tag: MigrationAddressType {
            switch self {
            case .socket: .socket
            case .exec: .exec
            case .rdma: .rdma
            case .file: .file
            case .other(let tag, _): tag
            }
        }

        init(_ tag: MigrationAddressType, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "socket":
                var value = try QAPISocketAddress(from: &reader)
                value.branch.remove(["transport"])
                self = .socket(value)
            case "exec": self = .exec(try MigrationExecCommand(from: &reader))
            case "rdma": self = .rdma(try InetSocketAddress(from: &reader))
            case "file": self = .file(try FileMigrationArgs(from: &reader))
            default:
                let members = try reader.readObject(without: "transport")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .socket(let value): value.writeMembers(to: &writer)
            case .exec(let value): value.writeMembers(to: &writer)
            case .rdma(let value): value.writeMembers(to: &writer)
            case .file(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "transport")
            }
        }
    }
}

extension MigrationAddress {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var transport: MigrationAddressType?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "transport": transport = try MigrationAddressType(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let transport else { throw .missingMember("transport", at: objectStart) }
        let branch = try Branch(transport, from: &again)
        self.init(branch: branch)
    }
}

/// The enum `MigrationAddressType`. Since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigrationAddressType)
public struct MigrationAddressType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `socket`.
    public static var socket: MigrationAddressType { MigrationAddressType(rawValue: "socket") }
    /// `exec`.
    public static var exec: MigrationAddressType { MigrationAddressType(rawValue: "exec") }
    /// `rdma`.
    public static var rdma: MigrationAddressType { MigrationAddressType(rawValue: "rdma") }
    /// `file`.
    public static var file: MigrationAddressType { MigrationAddressType(rawValue: "file") }
}

/// The enum `MigrationCapability`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigrationCapability)
public struct MigrationCapability: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `xbzrle`.
    public static var xbzrle: MigrationCapability { MigrationCapability(rawValue: "xbzrle") }
    /// `rdma-pin-all`.
    public static var rdmaPinAll: MigrationCapability { MigrationCapability(rawValue: "rdma-pin-all") }
    /// `auto-converge`.
    public static var autoConverge: MigrationCapability { MigrationCapability(rawValue: "auto-converge") }
    /// `zero-blocks`. Until QEMU 10.2. Deprecated since QEMU 9.2.
    public static var zeroBlocks: MigrationCapability { MigrationCapability(rawValue: "zero-blocks") }
    /// `compress`. Until QEMU 9.0. Deprecated since QEMU 8.2.
    public static var compress: MigrationCapability { MigrationCapability(rawValue: "compress") }
    /// `events`.
    public static var events: MigrationCapability { MigrationCapability(rawValue: "events") }
    /// `postcopy-ram`.
    public static var postcopyRam: MigrationCapability { MigrationCapability(rawValue: "postcopy-ram") }
    /// `x-colo`. Unstable: it may change or vanish without notice.
    public static var xColo: MigrationCapability { MigrationCapability(rawValue: "x-colo") }
    /// `release-ram`.
    public static var releaseRam: MigrationCapability { MigrationCapability(rawValue: "release-ram") }
    /// `block`. Until QEMU 9.0. Deprecated since QEMU 8.2.
    public static var block: MigrationCapability { MigrationCapability(rawValue: "block") }
    /// `return-path`.
    public static var returnPath: MigrationCapability { MigrationCapability(rawValue: "return-path") }
    /// `pause-before-switchover`.
    public static var pauseBeforeSwitchover: MigrationCapability {
        MigrationCapability(rawValue: "pause-before-switchover")
    }
    /// `multifd`.
    public static var multifd: MigrationCapability { MigrationCapability(rawValue: "multifd") }
    /// `dirty-bitmaps`.
    public static var dirtyBitmaps: MigrationCapability { MigrationCapability(rawValue: "dirty-bitmaps") }
    /// `postcopy-blocktime`.
    public static var postcopyBlocktime: MigrationCapability { MigrationCapability(rawValue: "postcopy-blocktime") }
    /// `late-block-activate`.
    public static var lateBlockActivate: MigrationCapability { MigrationCapability(rawValue: "late-block-activate") }
    /// `x-ignore-shared`. Unstable: it may change or vanish without notice.
    public static var xIgnoreShared: MigrationCapability { MigrationCapability(rawValue: "x-ignore-shared") }
    /// `validate-uuid`.
    public static var validateUUID: MigrationCapability { MigrationCapability(rawValue: "validate-uuid") }
    /// `background-snapshot`. Since QEMU 6.0.
    public static var backgroundSnapshot: MigrationCapability { MigrationCapability(rawValue: "background-snapshot") }
    /// `zero-copy-send`. Since QEMU 7.1.
    public static var zeroCopySend: MigrationCapability { MigrationCapability(rawValue: "zero-copy-send") }
    /// `postcopy-preempt`. Since QEMU 7.1.
    public static var postcopyPreempt: MigrationCapability { MigrationCapability(rawValue: "postcopy-preempt") }
    /// `switchover-ack`. Since QEMU 8.1.
    public static var switchoverAck: MigrationCapability { MigrationCapability(rawValue: "switchover-ack") }
    /// `dirty-limit`. Since QEMU 8.1.
    public static var dirtyLimit: MigrationCapability { MigrationCapability(rawValue: "dirty-limit") }
    /// `mapped-ram`. Since QEMU 9.0.
    public static var mappedRam: MigrationCapability { MigrationCapability(rawValue: "mapped-ram") }
}

/// The struct `MigrationCapabilityStatus`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationCapabilityStatus)
public struct MigrationCapabilityStatus: QAPIObject {
    /// `state`: `bool`.
    public var state: Bool
    /// `capability`: `MigrationCapability`.
    public var capability: MigrationCapability

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("capability", capability)
        writer.member("state", state)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension MigrationCapabilityStatus {
    /// Creates a value.
    public init(capability: MigrationCapability, state: Bool) {
        self.init(state: state, capability: capability)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var capability: MigrationCapability?
        var state: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "capability": capability = try MigrationCapability(from: &reader)
            case "state": state = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let capability else { throw .missingMember("capability", at: objectStart) }
        guard let state else { throw .missingMember("state", at: objectStart) }
        self.init(state: state, capability: capability)
    }
}

/// The struct `MigrationChannel`. Since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationChannel)
public struct MigrationChannel: QAPIObject {
    /// `addr`: `MigrationAddress`.
    public var addr: MigrationAddress
    /// `channel-type`: `MigrationChannelType`.
    public var channelType: MigrationChannelType

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("channel-type", channelType)
        writer.member("addr", addr)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension MigrationChannel {
    /// Creates a value.
    public init(channelType: MigrationChannelType, addr: MigrationAddress) {
        self.init(addr: addr, channelType: channelType)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var channelType: MigrationChannelType?
        var addr: MigrationAddress?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "channel-type": channelType = try MigrationChannelType(from: &reader)
            case "addr": addr = try MigrationAddress(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let channelType else { throw .missingMember("channel-type", at: objectStart) }
        guard let addr else { throw .missingMember("addr", at: objectStart) }
        self.init(addr: addr, channelType: channelType)
    }
}

/// The enum `MigrationChannelType`. Since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigrationChannelType)
public struct MigrationChannelType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `main`.
    public static var main: MigrationChannelType { MigrationChannelType(rawValue: "main") }
    /// `cpr`. Since QEMU 10.0.
    public static var cpr: MigrationChannelType { MigrationChannelType(rawValue: "cpr") }
}

/// The struct `MigrationExecCommand`. Since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationExecCommand)
public struct MigrationExecCommand: QAPIObject {
    /// `args`: `[str]`.
    public var args: [String]

    /// Creates a value.
    public init(args: [String]) {
        self.args = args
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var args: [String]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "args": args = try [String](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let args else { throw .missingMember("args", at: objectStart) }
        self.init(args: args)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("args", args)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `MigrationInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationInfo)
public struct MigrationInfo: QAPIObject {
    /// `dirty-limit-ring-full-time`: `uint64`. Since QEMU 8.1.
    public var dirtyLimitRingFullTime: UInt64?
    /// `status`: `MigrationStatus`.
    public var status: MigrationStatus?
    /// `ram`: `MigrationStats`.
    public var ram: MigrationStats?
    /// `disk`: `MigrationStats`. Until QEMU 9.0. Deprecated since QEMU 8.2.
    public var disk: MigrationStats?
    /// `vfio`: `VfioStats`.
    public var vfio: VfioStats?
    /// `xbzrle-cache`: `XBZRLECacheStats`.
    public var xbzrleCache: XBZRLECacheStats?
    /// `total-time`: `int`.
    public var totalTime: Int?
    /// `expected-downtime`: `int`.
    public var expectedDowntime: Int?
    /// `downtime`: `int`.
    public var downtime: Int?
    /// `setup-time`: `int`.
    public var setupTime: Int?
    /// `cpu-throttle-percentage`: `int`.
    public var cpuThrottlePercentage: Int?
    /// `error-desc`: `str`.
    public var errorDesc: String?
    /// `blocked`: `bool`. Since QEMU 6.0. Until QEMU 6.0. Deprecated since QEMU 6.0.
    public var blocked: Bool?
    /// `blocked-reasons`: `[str]`. Since QEMU 6.0.
    public var blockedReasons: [String]?
    /// `postcopy-blocktime`: `uint32`.
    public var postcopyBlocktime: UInt32?
    /// `postcopy-vcpu-blocktime`: `[uint32]`.
    public var postcopyVcpuBlocktime: [UInt32]?
    /// `postcopy-latency`: `uint64`. Since QEMU 10.1. Unstable: it may change or vanish without notice.
    public var postcopyLatency: UInt64?
    /// `postcopy-latency-dist`: `[uint64]`. Since QEMU 10.1. Unstable: it may change or vanish without notice.
    public var postcopyLatencyDist: [UInt64]?
    /// `postcopy-vcpu-latency`: `[uint64]`. Since QEMU 10.1. Unstable: it may change or vanish without notice.
    public var postcopyVcpuLatency: [UInt64]?
    /// `postcopy-non-vcpu-latency`: `uint64`. Since QEMU 10.1. Unstable: it may change or vanish without notice.
    public var postcopyNonVcpuLatency: UInt64?
    /// `compression`: `CompressionStats`. Until QEMU 9.0. Deprecated since QEMU 8.2.
    public var compression: CompressionStats?
    /// `socket-address`: `[SocketAddress]`.
    public var socketAddress: [QAPISocketAddress]?
    /// `dirty-limit-throttle-time-per-round`: `uint64`. Since QEMU 8.1.
    public var dirtyLimitThrottleTimePerRound: UInt64?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("status", status)
        writer.member("ram", ram)
        writer.member("disk", disk)
        writer.member("vfio", vfio)
        writer.member("xbzrle-cache", xbzrleCache)
        writer.member("total-time", totalTime)
        writer.member("expected-downtime", expectedDowntime)
        writer.member("downtime", downtime)
        writer.member("setup-time", setupTime)
        writer.member("cpu-throttle-percentage", cpuThrottlePercentage)
        writer.member("error-desc", errorDesc)
        writer.member("blocked", blocked)
        writer.member("blocked-reasons", blockedReasons)
        writer.member("postcopy-blocktime", postcopyBlocktime)
        writer.member("postcopy-vcpu-blocktime", postcopyVcpuBlocktime)
        writer.member("postcopy-latency", postcopyLatency)
        writer.member("postcopy-latency-dist", postcopyLatencyDist)
        writer.member("postcopy-vcpu-latency", postcopyVcpuLatency)
        writer.member("postcopy-non-vcpu-latency", postcopyNonVcpuLatency)
        writer.member("compression", compression)
        writer.member("socket-address", socketAddress)
        writer.member("dirty-limit-throttle-time-per-round", dirtyLimitThrottleTimePerRound)
        writer.member("dirty-limit-ring-full-time", dirtyLimitRingFullTime)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension MigrationInfo {
    /// Creates a value.
    public init(
        status: MigrationStatus? = nil,
        ram: MigrationStats? = nil,
        disk: MigrationStats? = nil,
        vfio: VfioStats? = nil,
        xbzrleCache: XBZRLECacheStats? = nil,
        totalTime: Int? = nil,
        expectedDowntime: Int? = nil,
        downtime: Int? = nil,
        setupTime: Int? = nil,
        cpuThrottlePercentage: Int? = nil,
        errorDesc: String? = nil,
        blocked: Bool? = nil,
        blockedReasons: [String]? = nil,
        postcopyBlocktime: UInt32? = nil,
        postcopyVcpuBlocktime: [UInt32]? = nil,
        postcopyLatency: UInt64? = nil,
        postcopyLatencyDist: [UInt64]? = nil,
        postcopyVcpuLatency: [UInt64]? = nil,
        postcopyNonVcpuLatency: UInt64? = nil,
        compression: CompressionStats? = nil,
        socketAddress: [QAPISocketAddress]? = nil,
        dirtyLimitThrottleTimePerRound: UInt64? = nil,
        dirtyLimitRingFullTime: UInt64? = nil
    ) {
        self.init(
            dirtyLimitRingFullTime: dirtyLimitRingFullTime,
            status: status,
            ram: ram,
            disk: disk,
            vfio: vfio,
            xbzrleCache: xbzrleCache,
            totalTime: totalTime,
            expectedDowntime: expectedDowntime,
            downtime: downtime,
            setupTime: setupTime,
            cpuThrottlePercentage: cpuThrottlePercentage,
            errorDesc: errorDesc,
            blocked: blocked,
            blockedReasons: blockedReasons,
            postcopyBlocktime: postcopyBlocktime,
            postcopyVcpuBlocktime: postcopyVcpuBlocktime,
            postcopyLatency: postcopyLatency,
            postcopyLatencyDist: postcopyLatencyDist,
            postcopyVcpuLatency: postcopyVcpuLatency,
            postcopyNonVcpuLatency: postcopyNonVcpuLatency,
            compression: compression,
            socketAddress: socketAddress,
            dirtyLimitThrottleTimePerRound: dirtyLimitThrottleTimePerRound
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var status: MigrationStatus?
        var ram: MigrationStats?
        var disk: MigrationStats?
        var vfio: VfioStats?
        var xbzrleCache: XBZRLECacheStats?
        var totalTime: Int?
        var expectedDowntime: Int?
        var downtime: Int?
        var setupTime: Int?
        var cpuThrottlePercentage: Int?
        var errorDesc: String?
        var blocked: Bool?
        var blockedReasons: [String]?
        var postcopyBlocktime: UInt32?
        var postcopyVcpuBlocktime: [UInt32]?
        var postcopyLatency: UInt64?
        var postcopyLatencyDist: [UInt64]?
        var postcopyVcpuLatency: [UInt64]?
        var postcopyNonVcpuLatency: UInt64?
        var compression: CompressionStats?
        var socketAddress: [QAPISocketAddress]?
        var dirtyLimitThrottleTimePerRound: UInt64?
        var dirtyLimitRingFullTime: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "status": status = try MigrationStatus(from: &reader)
            case "ram": ram = try MigrationStats(from: &reader)
            case "disk": disk = try MigrationStats(from: &reader)
            case "vfio": vfio = try VfioStats(from: &reader)
            case "xbzrle-cache": xbzrleCache = try XBZRLECacheStats(from: &reader)
            case "total-time": totalTime = try Int(from: &reader)
            case "expected-downtime": expectedDowntime = try Int(from: &reader)
            case "downtime": downtime = try Int(from: &reader)
            case "setup-time": setupTime = try Int(from: &reader)
            case "cpu-throttle-percentage": cpuThrottlePercentage = try Int(from: &reader)
            case "error-desc": errorDesc = try String(from: &reader)
            case "blocked": blocked = try Bool(from: &reader)
            case "blocked-reasons": blockedReasons = try [String](from: &reader)
            case "postcopy-blocktime": postcopyBlocktime = try UInt32(from: &reader)
            case "postcopy-vcpu-blocktime": postcopyVcpuBlocktime = try [UInt32](from: &reader)
            case "postcopy-latency": postcopyLatency = try UInt64(from: &reader)
            case "postcopy-latency-dist": postcopyLatencyDist = try [UInt64](from: &reader)
            case "postcopy-vcpu-latency": postcopyVcpuLatency = try [UInt64](from: &reader)
            case "postcopy-non-vcpu-latency": postcopyNonVcpuLatency = try UInt64(from: &reader)
            case "compression": compression = try CompressionStats(from: &reader)
            case "socket-address": socketAddress = try [QAPISocketAddress](from: &reader)
            case "dirty-limit-throttle-time-per-round": dirtyLimitThrottleTimePerRound = try UInt64(from: &reader)
            case "dirty-limit-ring-full-time": dirtyLimitRingFullTime = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            dirtyLimitRingFullTime: dirtyLimitRingFullTime,
            status: status,
            ram: ram,
            disk: disk,
            vfio: vfio,
            xbzrleCache: xbzrleCache,
            totalTime: totalTime,
            expectedDowntime: expectedDowntime,
            downtime: downtime,
            setupTime: setupTime,
            cpuThrottlePercentage: cpuThrottlePercentage,
            errorDesc: errorDesc,
            blocked: blocked,
            blockedReasons: blockedReasons,
            postcopyBlocktime: postcopyBlocktime,
            postcopyVcpuBlocktime: postcopyVcpuBlocktime,
            postcopyLatency: postcopyLatency,
            postcopyLatencyDist: postcopyLatencyDist,
            postcopyVcpuLatency: postcopyVcpuLatency,
            postcopyNonVcpuLatency: postcopyNonVcpuLatency,
            compression: compression,
            socketAddress: socketAddress,
            dirtyLimitThrottleTimePerRound: dirtyLimitThrottleTimePerRound
        )
    }
}

/// The struct `MigrationParameters`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationParameters)
public struct MigrationParameters: QAPIObject {
    /// `cpr-exec-command`: `[str]`. Since QEMU 10.2.
    public var cprExecCommand: [String]?
    /// `announce-initial`: `size`.
    public var announceInitial: UInt64?
    /// `announce-max`: `size`.
    public var announceMax: UInt64?
    /// `announce-rounds`: `size`.
    public var announceRounds: UInt64?
    /// `announce-step`: `size`.
    public var announceStep: UInt64?
    /// `compress-level`: `int`. Until QEMU 9.0. Deprecated since QEMU 8.2.
    public var compressLevel: Int?
    /// `compress-threads`: `int`. Until QEMU 9.0. Deprecated since QEMU 8.2.
    public var compressThreads: Int?
    /// `compress-wait-thread`: `bool`. Until QEMU 9.0. Deprecated since QEMU 8.2.
    public var compressWaitThread: Bool?
    /// `decompress-threads`: `int`. Until QEMU 9.0. Deprecated since QEMU 8.2.
    public var decompressThreads: Int?
    /// `throttle-trigger-threshold`: `int`.
    public var throttleTriggerThreshold: Int?
    /// `cpu-throttle-initial`: `int`.
    public var cpuThrottleInitial: Int?
    /// `cpu-throttle-increment`: `int`.
    public var cpuThrottleIncrement: Int?
    /// `cpu-throttle-tailslow`: `bool`.
    public var cpuThrottleTailslow: Bool?
    /// `tls-creds`: `StrOrNull`.
    public var tlsCreds: StrOrNull?
    /// `tls-hostname`: `StrOrNull`.
    public var tlsHostname: StrOrNull?
    /// `tls-authz`: `StrOrNull`.
    public var tlsAuthz: StrOrNull?
    /// `max-bandwidth`: `size`.
    public var maxBandwidth: UInt64?
    /// `avail-switchover-bandwidth`: `size`. Since QEMU 8.2.
    public var availSwitchoverBandwidth: UInt64?
    /// `downtime-limit`: `uint64`.
    public var downtimeLimit: UInt64?
    /// `x-checkpoint-delay`: `int`. Unstable: it may change or vanish without notice.
    public var xCheckpointDelay: Int?
    /// `block-incremental`: `bool`. Until QEMU 9.0. Deprecated since QEMU 8.2.
    public var blockIncremental: Bool?
    /// `multifd-channels`: `int`.
    public var multifdChannels: Int?
    /// `xbzrle-cache-size`: `size`.
    public var xbzrleCacheSize: UInt64?
    /// `max-postcopy-bandwidth`: `size`.
    public var maxPostcopyBandwidth: UInt64?
    /// `max-cpu-throttle`: `int`.
    public var maxCpuThrottle: Int?
    /// `multifd-compression`: `MultiFDCompression`.
    public var multifdCompression: MultiFDCompression?
    /// `multifd-zlib-level`: `int`.
    public var multifdZlibLevel: Int?
    /// `multifd-qatzip-level`: `uint8`. Since QEMU 9.2.
    public var multifdQatzipLevel: UInt8?
    /// `multifd-zstd-level`: `int`.
    public var multifdZstdLevel: Int?
    /// `block-bitmap-mapping`: `[BitmapMigrationNodeAlias]`.
    public var blockBitmapMapping: [BitmapMigrationNodeAlias]?
    /// `x-vcpu-dirty-limit-period`: `uint64`. Since QEMU 8.1. Unstable: it may change or vanish without notice.
    public var xVcpuDirtyLimitPeriod: UInt64?
    /// `vcpu-dirty-limit`: `uint64`. Since QEMU 8.1.
    public var vcpuDirtyLimit: UInt64?
    /// `mode`: `MigMode`. Since QEMU 8.2.
    public var mode: MigMode?
    /// `zero-page-detection`: `ZeroPageDetection`. Since QEMU 9.0.
    public var zeroPageDetection: ZeroPageDetection?
    /// `direct-io`: `bool`. Since QEMU 9.1.
    public var directIo: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("announce-initial", announceInitial)
        writer.member("announce-max", announceMax)
        writer.member("announce-rounds", announceRounds)
        writer.member("announce-step", announceStep)
        writer.member("compress-level", compressLevel)
        writer.member("compress-threads", compressThreads)
        writer.member("compress-wait-thread", compressWaitThread)
        writer.member("decompress-threads", decompressThreads)
        writer.member("throttle-trigger-threshold", throttleTriggerThreshold)
        writer.member("cpu-throttle-initial", cpuThrottleInitial)
        writer.member("cpu-throttle-increment", cpuThrottleIncrement)
        writer.member("cpu-throttle-tailslow", cpuThrottleTailslow)
        writer.member("tls-creds", tlsCreds)
        writer.member("tls-hostname", tlsHostname)
        writer.member("tls-authz", tlsAuthz)
        writer.member("max-bandwidth", maxBandwidth)
        writer.member("avail-switchover-bandwidth", availSwitchoverBandwidth)
        writer.member("downtime-limit", downtimeLimit)
        writer.member("x-checkpoint-delay", xCheckpointDelay)
        writer.member("block-incremental", blockIncremental)
        writer.member("multifd-channels", multifdChannels)
        writer.member("xbzrle-cache-size", xbzrleCacheSize)
        writer.member("max-postcopy-bandwidth", maxPostcopyBandwidth)
        writer.member("max-cpu-throttle", maxCpuThrottle)
        writer.member("multifd-compression", multifdCompression)
        writer.member("multifd-zlib-level", multifdZlibLevel)
        writer.member("multifd-qatzip-level", multifdQatzipLevel)
        writer.member("multifd-zstd-level", multifdZstdLevel)
        writer.member("block-bitmap-mapping", blockBitmapMapping)
        writer.member("x-vcpu-dirty-limit-period", xVcpuDirtyLimitPeriod)
        writer.member("vcpu-dirty-limit", vcpuDirtyLimit)
        writer.member("mode", mode)
        writer.member("zero-page-detection", zeroPageDetection)
        writer.member("direct-io", directIo)
        writer.member("cpr-exec-command", cprExecCommand)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension MigrationParameters {
    /// Creates a value.
    public init(
        announceInitial: UInt64? = nil,
        announceMax: UInt64? = nil,
        announceRounds: UInt64? = nil,
        announceStep: UInt64? = nil,
        compressLevel: Int? = nil,
        compressThreads: Int? = nil,
        compressWaitThread: Bool? = nil,
        decompressThreads: Int? = nil,
        throttleTriggerThreshold: Int? = nil,
        cpuThrottleInitial: Int? = nil,
        cpuThrottleIncrement: Int? = nil,
        cpuThrottleTailslow: Bool? = nil,
        tlsCreds: StrOrNull? = nil,
        tlsHostname: StrOrNull? = nil,
        tlsAuthz: StrOrNull? = nil,
        maxBandwidth: UInt64? = nil,
        availSwitchoverBandwidth: UInt64? = nil,
        downtimeLimit: UInt64? = nil,
        xCheckpointDelay: Int? = nil,
        blockIncremental: Bool? = nil,
        multifdChannels: Int? = nil,
        xbzrleCacheSize: UInt64? = nil,
        maxPostcopyBandwidth: UInt64? = nil,
        maxCpuThrottle: Int? = nil,
        multifdCompression: MultiFDCompression? = nil,
        multifdZlibLevel: Int? = nil,
        multifdQatzipLevel: UInt8? = nil,
        multifdZstdLevel: Int? = nil,
        blockBitmapMapping: [BitmapMigrationNodeAlias]? = nil,
        xVcpuDirtyLimitPeriod: UInt64? = nil,
        vcpuDirtyLimit: UInt64? = nil,
        mode: MigMode? = nil,
        zeroPageDetection: ZeroPageDetection? = nil,
        directIo: Bool? = nil,
        cprExecCommand: [String]? = nil
    ) {
        self.init(
            cprExecCommand: cprExecCommand,
            announceInitial: announceInitial,
            announceMax: announceMax,
            announceRounds: announceRounds,
            announceStep: announceStep,
            compressLevel: compressLevel,
            compressThreads: compressThreads,
            compressWaitThread: compressWaitThread,
            decompressThreads: decompressThreads,
            throttleTriggerThreshold: throttleTriggerThreshold,
            cpuThrottleInitial: cpuThrottleInitial,
            cpuThrottleIncrement: cpuThrottleIncrement,
            cpuThrottleTailslow: cpuThrottleTailslow,
            tlsCreds: tlsCreds,
            tlsHostname: tlsHostname,
            tlsAuthz: tlsAuthz,
            maxBandwidth: maxBandwidth,
            availSwitchoverBandwidth: availSwitchoverBandwidth,
            downtimeLimit: downtimeLimit,
            xCheckpointDelay: xCheckpointDelay,
            blockIncremental: blockIncremental,
            multifdChannels: multifdChannels,
            xbzrleCacheSize: xbzrleCacheSize,
            maxPostcopyBandwidth: maxPostcopyBandwidth,
            maxCpuThrottle: maxCpuThrottle,
            multifdCompression: multifdCompression,
            multifdZlibLevel: multifdZlibLevel,
            multifdQatzipLevel: multifdQatzipLevel,
            multifdZstdLevel: multifdZstdLevel,
            blockBitmapMapping: blockBitmapMapping,
            xVcpuDirtyLimitPeriod: xVcpuDirtyLimitPeriod,
            vcpuDirtyLimit: vcpuDirtyLimit,
            mode: mode,
            zeroPageDetection: zeroPageDetection,
            directIo: directIo
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var announceInitial: UInt64?
        var announceMax: UInt64?
        var announceRounds: UInt64?
        var announceStep: UInt64?
        var compressLevel: Int?
        var compressThreads: Int?
        var compressWaitThread: Bool?
        var decompressThreads: Int?
        var throttleTriggerThreshold: Int?
        var cpuThrottleInitial: Int?
        var cpuThrottleIncrement: Int?
        var cpuThrottleTailslow: Bool?
        var tlsCreds: StrOrNull?
        var tlsHostname: StrOrNull?
        var tlsAuthz: StrOrNull?
        var maxBandwidth: UInt64?
        var availSwitchoverBandwidth: UInt64?
        var downtimeLimit: UInt64?
        var xCheckpointDelay: Int?
        var blockIncremental: Bool?
        var multifdChannels: Int?
        var xbzrleCacheSize: UInt64?
        var maxPostcopyBandwidth: UInt64?
        var maxCpuThrottle: Int?
        var multifdCompression: MultiFDCompression?
        var multifdZlibLevel: Int?
        var multifdQatzipLevel: UInt8?
        var multifdZstdLevel: Int?
        var blockBitmapMapping: [BitmapMigrationNodeAlias]?
        var xVcpuDirtyLimitPeriod: UInt64?
        var vcpuDirtyLimit: UInt64?
        var mode: MigMode?
        var zeroPageDetection: ZeroPageDetection?
        var directIo: Bool?
        var cprExecCommand: [String]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "announce-initial": announceInitial = try UInt64(from: &reader)
            case "announce-max": announceMax = try UInt64(from: &reader)
            case "announce-rounds": announceRounds = try UInt64(from: &reader)
            case "announce-step": announceStep = try UInt64(from: &reader)
            case "compress-level": compressLevel = try Int(from: &reader)
            case "compress-threads": compressThreads = try Int(from: &reader)
            case "compress-wait-thread": compressWaitThread = try Bool(from: &reader)
            case "decompress-threads": decompressThreads = try Int(from: &reader)
            case "throttle-trigger-threshold": throttleTriggerThreshold = try Int(from: &reader)
            case "cpu-throttle-initial": cpuThrottleInitial = try Int(from: &reader)
            case "cpu-throttle-increment": cpuThrottleIncrement = try Int(from: &reader)
            case "cpu-throttle-tailslow": cpuThrottleTailslow = try Bool(from: &reader)
            case "tls-creds": tlsCreds = try StrOrNull(from: &reader)
            case "tls-hostname": tlsHostname = try StrOrNull(from: &reader)
            case "tls-authz": tlsAuthz = try StrOrNull(from: &reader)
            case "max-bandwidth": maxBandwidth = try UInt64(from: &reader)
            case "avail-switchover-bandwidth": availSwitchoverBandwidth = try UInt64(from: &reader)
            case "downtime-limit": downtimeLimit = try UInt64(from: &reader)
            case "x-checkpoint-delay": xCheckpointDelay = try Int(from: &reader)
            case "block-incremental": blockIncremental = try Bool(from: &reader)
            case "multifd-channels": multifdChannels = try Int(from: &reader)
            case "xbzrle-cache-size": xbzrleCacheSize = try UInt64(from: &reader)
            case "max-postcopy-bandwidth": maxPostcopyBandwidth = try UInt64(from: &reader)
            case "max-cpu-throttle": maxCpuThrottle = try Int(from: &reader)
            case "multifd-compression": multifdCompression = try MultiFDCompression(from: &reader)
            case "multifd-zlib-level": multifdZlibLevel = try Int(from: &reader)
            case "multifd-qatzip-level": multifdQatzipLevel = try UInt8(from: &reader)
            case "multifd-zstd-level": multifdZstdLevel = try Int(from: &reader)
            case "block-bitmap-mapping": blockBitmapMapping = try [BitmapMigrationNodeAlias](from: &reader)
            case "x-vcpu-dirty-limit-period": xVcpuDirtyLimitPeriod = try UInt64(from: &reader)
            case "vcpu-dirty-limit": vcpuDirtyLimit = try UInt64(from: &reader)
            case "mode": mode = try MigMode(from: &reader)
            case "zero-page-detection": zeroPageDetection = try ZeroPageDetection(from: &reader)
            case "direct-io": directIo = try Bool(from: &reader)
            case "cpr-exec-command": cprExecCommand = try [String](from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            cprExecCommand: cprExecCommand,
            announceInitial: announceInitial,
            announceMax: announceMax,
            announceRounds: announceRounds,
            announceStep: announceStep,
            compressLevel: compressLevel,
            compressThreads: compressThreads,
            compressWaitThread: compressWaitThread,
            decompressThreads: decompressThreads,
            throttleTriggerThreshold: throttleTriggerThreshold,
            cpuThrottleInitial: cpuThrottleInitial,
            cpuThrottleIncrement: cpuThrottleIncrement,
            cpuThrottleTailslow: cpuThrottleTailslow,
            tlsCreds: tlsCreds,
            tlsHostname: tlsHostname,
            tlsAuthz: tlsAuthz,
            maxBandwidth: maxBandwidth,
            availSwitchoverBandwidth: availSwitchoverBandwidth,
            downtimeLimit: downtimeLimit,
            xCheckpointDelay: xCheckpointDelay,
            blockIncremental: blockIncremental,
            multifdChannels: multifdChannels,
            xbzrleCacheSize: xbzrleCacheSize,
            maxPostcopyBandwidth: maxPostcopyBandwidth,
            maxCpuThrottle: maxCpuThrottle,
            multifdCompression: multifdCompression,
            multifdZlibLevel: multifdZlibLevel,
            multifdQatzipLevel: multifdQatzipLevel,
            multifdZstdLevel: multifdZstdLevel,
            blockBitmapMapping: blockBitmapMapping,
            xVcpuDirtyLimitPeriod: xVcpuDirtyLimitPeriod,
            vcpuDirtyLimit: vcpuDirtyLimit,
            mode: mode,
            zeroPageDetection: zeroPageDetection,
            directIo: directIo
        )
    }
}

/// The struct `MigrationStats`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationStats)
public struct MigrationStats: QAPIObject {
    /// `dirty-sync-missed-zero-copy`: `uint64`. Since QEMU 7.1.
    public var dirtySyncMissedZeroCopy: UInt64?
    /// `transferred`: `int`.
    public var transferred: Int
    /// `remaining`: `int`.
    public var remaining: Int
    /// `total`: `int`.
    public var total: Int
    /// `duplicate`: `int`.
    public var duplicate: Int
    /// `skipped`: `int`. Until QEMU 9.0. Deprecated since QEMU 8.1.
    public var skipped: Int?
    /// `normal`: `int`.
    public var normal: Int
    /// `normal-bytes`: `int`.
    public var normalBytes: Int
    /// `dirty-pages-rate`: `int`.
    public var dirtyPagesRate: Int
    /// `mbps`: `number`.
    public var mbps: Double
    /// `dirty-sync-count`: `int`.
    public var dirtySyncCount: Int
    /// `postcopy-requests`: `int`.
    public var postcopyRequests: Int
    /// `page-size`: `int`.
    public var pageSize: Int
    /// `multifd-bytes`: `uint64`.
    public var multifdBytes: UInt64
    /// `pages-per-second`: `uint64`.
    public var pagesPerSecond: UInt64
    /// `precopy-bytes`: `uint64`. Since QEMU 7.0.
    public var precopyBytes: UInt64?
    /// `downtime-bytes`: `uint64`. Since QEMU 7.0.
    public var downtimeBytes: UInt64?
    /// `postcopy-bytes`: `uint64`. Since QEMU 7.0.
    public var postcopyBytes: UInt64?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("transferred", transferred)
        writer.member("remaining", remaining)
        writer.member("total", total)
        writer.member("duplicate", duplicate)
        writer.member("skipped", skipped)
        writer.member("normal", normal)
        writer.member("normal-bytes", normalBytes)
        writer.member("dirty-pages-rate", dirtyPagesRate)
        writer.member("mbps", mbps)
        writer.member("dirty-sync-count", dirtySyncCount)
        writer.member("postcopy-requests", postcopyRequests)
        writer.member("page-size", pageSize)
        writer.member("multifd-bytes", multifdBytes)
        writer.member("pages-per-second", pagesPerSecond)
        writer.member("precopy-bytes", precopyBytes)
        writer.member("downtime-bytes", downtimeBytes)
        writer.member("postcopy-bytes", postcopyBytes)
        writer.member("dirty-sync-missed-zero-copy", dirtySyncMissedZeroCopy)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension MigrationStats {
    /// Creates a value.
    public init(
        transferred: Int,
        remaining: Int,
        total: Int,
        duplicate: Int,
        skipped: Int? = nil,
        normal: Int,
        normalBytes: Int,
        dirtyPagesRate: Int,
        mbps: Double,
        dirtySyncCount: Int,
        postcopyRequests: Int,
        pageSize: Int,
        multifdBytes: UInt64,
        pagesPerSecond: UInt64,
        precopyBytes: UInt64? = nil,
        downtimeBytes: UInt64? = nil,
        postcopyBytes: UInt64? = nil,
        dirtySyncMissedZeroCopy: UInt64? = nil
    ) {
        self.init(
            dirtySyncMissedZeroCopy: dirtySyncMissedZeroCopy,
            transferred: transferred,
            remaining: remaining,
            total: total,
            duplicate: duplicate,
            skipped: skipped,
            normal: normal,
            normalBytes: normalBytes,
            dirtyPagesRate: dirtyPagesRate,
            mbps: mbps,
            dirtySyncCount: dirtySyncCount,
            postcopyRequests: postcopyRequests,
            pageSize: pageSize,
            multifdBytes: multifdBytes,
            pagesPerSecond: pagesPerSecond,
            precopyBytes: precopyBytes,
            downtimeBytes: downtimeBytes,
            postcopyBytes: postcopyBytes
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var transferred: Int?
        var remaining: Int?
        var total: Int?
        var duplicate: Int?
        var skipped: Int?
        var normal: Int?
        var normalBytes: Int?
        var dirtyPagesRate: Int?
        var mbps: Double?
        var dirtySyncCount: Int?
        var postcopyRequests: Int?
        var pageSize: Int?
        var multifdBytes: UInt64?
        var pagesPerSecond: UInt64?
        var precopyBytes: UInt64?
        var downtimeBytes: UInt64?
        var postcopyBytes: UInt64?
        var dirtySyncMissedZeroCopy: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "transferred": transferred = try Int(from: &reader)
            case "remaining": remaining = try Int(from: &reader)
            case "total": total = try Int(from: &reader)
            case "duplicate": duplicate = try Int(from: &reader)
            case "skipped": skipped = try Int(from: &reader)
            case "normal": normal = try Int(from: &reader)
            case "normal-bytes": normalBytes = try Int(from: &reader)
            case "dirty-pages-rate": dirtyPagesRate = try Int(from: &reader)
            case "mbps": mbps = try Double(from: &reader)
            case "dirty-sync-count": dirtySyncCount = try Int(from: &reader)
            case "postcopy-requests": postcopyRequests = try Int(from: &reader)
            case "page-size": pageSize = try Int(from: &reader)
            case "multifd-bytes": multifdBytes = try UInt64(from: &reader)
            case "pages-per-second": pagesPerSecond = try UInt64(from: &reader)
            case "precopy-bytes": precopyBytes = try UInt64(from: &reader)
            case "downtime-bytes": downtimeBytes = try UInt64(from: &reader)
            case "postcopy-bytes": postcopyBytes = try UInt64(from: &reader)
            case "dirty-sync-missed-zero-copy": dirtySyncMissedZeroCopy = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let transferred else { throw .missingMember("transferred", at: objectStart) }
        guard let remaining else { throw .missingMember("remaining", at: objectStart) }
        guard let total else { throw .missingMember("total", at: objectStart) }
        guard let duplicate else { throw .missingMember("duplicate", at: objectStart) }
        guard let normal else { throw .missingMember("normal", at: objectStart) }
        guard let normalBytes else { throw .missingMember("normal-bytes", at: objectStart) }
        guard let dirtyPagesRate else { throw .missingMember("dirty-pages-rate", at: objectStart) }
        guard let mbps else { throw .missingMember("mbps", at: objectStart) }
        guard let dirtySyncCount else { throw .missingMember("dirty-sync-count", at: objectStart) }
        guard let postcopyRequests else { throw .missingMember("postcopy-requests", at: objectStart) }
        guard let pageSize else { throw .missingMember("page-size", at: objectStart) }
        guard let multifdBytes else { throw .missingMember("multifd-bytes", at: objectStart) }
        guard let pagesPerSecond else { throw .missingMember("pages-per-second", at: objectStart) }
        self.init(
            dirtySyncMissedZeroCopy: dirtySyncMissedZeroCopy,
            transferred: transferred,
            remaining: remaining,
            total: total,
            duplicate: duplicate,
            skipped: skipped,
            normal: normal,
            normalBytes: normalBytes,
            dirtyPagesRate: dirtyPagesRate,
            mbps: mbps,
            dirtySyncCount: dirtySyncCount,
            postcopyRequests: postcopyRequests,
            pageSize: pageSize,
            multifdBytes: multifdBytes,
            pagesPerSecond: pagesPerSecond,
            precopyBytes: precopyBytes,
            downtimeBytes: downtimeBytes,
            postcopyBytes: postcopyBytes
        )
    }
}

/// The enum `MigrationStatus`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigrationStatus)
public struct MigrationStatus: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `none`.
    public static var noneValue: MigrationStatus { MigrationStatus(rawValue: "none") }
    /// `setup`.
    public static var setup: MigrationStatus { MigrationStatus(rawValue: "setup") }
    /// `cancelling`.
    public static var cancelling: MigrationStatus { MigrationStatus(rawValue: "cancelling") }
    /// `cancelled`.
    public static var cancelled: MigrationStatus { MigrationStatus(rawValue: "cancelled") }
    /// `active`.
    public static var active: MigrationStatus { MigrationStatus(rawValue: "active") }
    /// `postcopy-device`. Since QEMU 10.2.
    public static var postcopyDevice: MigrationStatus { MigrationStatus(rawValue: "postcopy-device") }
    /// `postcopy-active`.
    public static var postcopyActive: MigrationStatus { MigrationStatus(rawValue: "postcopy-active") }
    /// `postcopy-paused`.
    public static var postcopyPaused: MigrationStatus { MigrationStatus(rawValue: "postcopy-paused") }
    /// `postcopy-recover-setup`. Since QEMU 9.1.
    public static var postcopyRecoverSetup: MigrationStatus { MigrationStatus(rawValue: "postcopy-recover-setup") }
    /// `postcopy-recover`.
    public static var postcopyRecover: MigrationStatus { MigrationStatus(rawValue: "postcopy-recover") }
    /// `completed`.
    public static var completed: MigrationStatus { MigrationStatus(rawValue: "completed") }
    /// `failing`. Since QEMU 11.0.
    public static var failing: MigrationStatus { MigrationStatus(rawValue: "failing") }
    /// `failed`.
    public static var failed: MigrationStatus { MigrationStatus(rawValue: "failed") }
    /// `colo`.
    public static var colo: MigrationStatus { MigrationStatus(rawValue: "colo") }
    /// `pre-switchover`.
    public static var preSwitchover: MigrationStatus { MigrationStatus(rawValue: "pre-switchover") }
    /// `device`.
    public static var device: MigrationStatus { MigrationStatus(rawValue: "device") }
    /// `wait-unplug`.
    public static var waitUnplug: MigrationStatus { MigrationStatus(rawValue: "wait-unplug") }
}

/// The struct `MigrationThreadInfo`. Since QEMU 8.0. Until QEMU 10.2.
public struct MigrationThreadInfo: QAPIObject {
    /// `thread-id`: `int`.
    public var threadID: Int
    /// `name`: `str`.
    public var name: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("thread-id", threadID)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension MigrationThreadInfo {
    /// Creates a value.
    public init(name: String, threadID: Int) {
        self.init(threadID: threadID, name: name)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var threadID: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "thread-id": threadID = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        guard let threadID else { throw .missingMember("thread-id", at: objectStart) }
        self.init(threadID: threadID, name: name)
    }
}

/// The enum `MultiFDCompression`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MultiFDCompression)
public struct MultiFDCompression: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `none`.
    public static var noneValue: MultiFDCompression { MultiFDCompression(rawValue: "none") }
    /// `zlib`.
    public static var zlib: MultiFDCompression { MultiFDCompression(rawValue: "zlib") }
    /// `zstd`. Only where QEMU is built with `CONFIG_ZSTD`.
    public static var zstd: MultiFDCompression { MultiFDCompression(rawValue: "zstd") }
    /// `qatzip`. Since QEMU 9.2. Only where QEMU is built with `CONFIG_QATZIP`.
    public static var qatzip: MultiFDCompression { MultiFDCompression(rawValue: "qatzip") }
    /// `qpl`. Since QEMU 9.1. Only where QEMU is built with `CONFIG_QPL`.
    public static var qpl: MultiFDCompression { MultiFDCompression(rawValue: "qpl") }
    /// `uadk`. Since QEMU 9.1. Only where QEMU is built with `CONFIG_UADK`.
    public static var uadk: MultiFDCompression { MultiFDCompression(rawValue: "uadk") }
}

/// The struct `ReplicationStatus`. Since QEMU 5.2 or before. Only where QEMU is built with `CONFIG_REPLICATION`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.ReplicationStatus)
public struct ReplicationStatus: QAPIObject {
    /// `desc`: `str`.
    public var desc: String?
    /// `error`: `bool`.
    public var error: Bool

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("error", error)
        writer.member("desc", desc)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension ReplicationStatus {
    /// Creates a value.
    public init(error: Bool, desc: String? = nil) {
        self.init(desc: desc, error: error)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var error: Bool?
        var desc: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "error": error = try Bool(from: &reader)
            case "desc": desc = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let error else { throw .missingMember("error", at: objectStart) }
        self.init(desc: desc, error: error)
    }
}

/// The enum `TimeUnit`. Since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.TimeUnit)
public struct TimeUnit: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `second`.
    public static var second: TimeUnit { TimeUnit(rawValue: "second") }
    /// `millisecond`.
    public static var millisecond: TimeUnit { TimeUnit(rawValue: "millisecond") }
}

/// The struct `VfioStats`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.VfioStats)
public struct VfioStats: QAPIObject {
    /// `transferred`: `int`.
    public var transferred: Int

    /// Creates a value.
    public init(transferred: Int) {
        self.transferred = transferred
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var transferred: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "transferred": transferred = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let transferred else { throw .missingMember("transferred", at: objectStart) }
        self.init(transferred: transferred)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("transferred", transferred)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `XBZRLECacheStats`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.XBZRLECacheStats)
public struct XBZRLECacheStats: QAPIObject {
    /// `overflow`: `int`.
    public var overflow: Int
    /// `cache-size`: `size`.
    public var cacheSize: UInt64
    /// `bytes`: `int`.
    public var bytes: Int
    /// `pages`: `int`.
    public var pages: Int
    /// `cache-miss`: `int`.
    public var cacheMiss: Int
    /// `cache-miss-rate`: `number`.
    public var cacheMissRate: Double
    /// `encoding-rate`: `number`.
    public var encodingRate: Double

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("cache-size", cacheSize)
        writer.member("bytes", bytes)
        writer.member("pages", pages)
        writer.member("cache-miss", cacheMiss)
        writer.member("cache-miss-rate", cacheMissRate)
        writer.member("encoding-rate", encodingRate)
        writer.member("overflow", overflow)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension XBZRLECacheStats {
    /// Creates a value.
    public init(
        cacheSize: UInt64,
        bytes: Int,
        pages: Int,
        cacheMiss: Int,
        cacheMissRate: Double,
        encodingRate: Double,
        overflow: Int
    ) {
        self.init(
            overflow: overflow,
            cacheSize: cacheSize,
            bytes: bytes,
            pages: pages,
            cacheMiss: cacheMiss,
            cacheMissRate: cacheMissRate,
            encodingRate: encodingRate
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var cacheSize: UInt64?
        var bytes: Int?
        var pages: Int?
        var cacheMiss: Int?
        var cacheMissRate: Double?
        var encodingRate: Double?
        var overflow: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "cache-size": cacheSize = try UInt64(from: &reader)
            case "bytes": bytes = try Int(from: &reader)
            case "pages": pages = try Int(from: &reader)
            case "cache-miss": cacheMiss = try Int(from: &reader)
            case "cache-miss-rate": cacheMissRate = try Double(from: &reader)
            case "encoding-rate": encodingRate = try Double(from: &reader)
            case "overflow": overflow = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let cacheSize else { throw .missingMember("cache-size", at: objectStart) }
        guard let bytes else { throw .missingMember("bytes", at: objectStart) }
        guard let pages else { throw .missingMember("pages", at: objectStart) }
        guard let cacheMiss else { throw .missingMember("cache-miss", at: objectStart) }
        guard let cacheMissRate else { throw .missingMember("cache-miss-rate", at: objectStart) }
        guard let encodingRate else { throw .missingMember("encoding-rate", at: objectStart) }
        guard let overflow else { throw .missingMember("overflow", at: objectStart) }
        self.init(
            overflow: overflow,
            cacheSize: cacheSize,
            bytes: bytes,
            pages: pages,
            cacheMiss: cacheMiss,
            cacheMissRate: cacheMissRate,
            encodingRate: encodingRate
        )
    }
}

/// The enum `ZeroPageDetection`. Since QEMU 9.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.ZeroPageDetection)
public struct ZeroPageDetection: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `none`.
    public static var noneValue: ZeroPageDetection { ZeroPageDetection(rawValue: "none") }
    /// `legacy`.
    public static var legacy: ZeroPageDetection { ZeroPageDetection(rawValue: "legacy") }
    /// `multifd`.
    public static var multifd: ZeroPageDetection { ZeroPageDetection(rawValue: "multifd") }
}
