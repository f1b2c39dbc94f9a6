// Made by 'qapi-codegen generate' from the module 'stats' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `query-stats`. Since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-stats.query-stats)
public struct QueryStatsCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [StatsResult]
    /// The name on the wire.
    public static var name: String { "query-stats" }
    /// All its members.
    public var options: StatsFilter

    /// Creates a value.
    public init(_ options: StatsFilter) {
        self.options = options
    }

    /// Reads an object.
    public init(from reader: inout JSONReader) throws(JSONError) {
        self.init(try StatsFilter(from: &reader))
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        options.writeMembers(to: &writer)
    }
}

/// The command `query-stats-schemas`. Since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-stats.query-stats-schemas)
public struct QueryStatsSchemasCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [StatsSchema]
    /// The name on the wire.
    public static var name: String { "query-stats-schemas" }
    /// `provider`: `StatsProvider`.
    public var provider: StatsProvider?

    /// Creates a value.
    public init(provider: StatsProvider? = nil) {
        self.provider = provider
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var provider: StatsProvider?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "provider": provider = try StatsProvider(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(provider: provider)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("provider", provider)
    }
}

extension QAPIExecutor {
    /// Executes `query-stats`, see ``QueryStatsCommand``. Since QEMU 7.1.
    ///
    /// - Throws: ``QMPError``.
    public func queryStats(
        _ options: StatsFilter,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> [StatsResult] {
        let command = QueryStatsCommand(options)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-stats-schemas`, see ``QueryStatsSchemasCommand``. Since QEMU 7.1.
    ///
    /// - Throws: ``QMPError``.
    public func queryStatsSchemas(
        provider: StatsProvider? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> [StatsSchema] {
        let command = QueryStatsSchemasCommand(provider: provider)
        return try await execute(command, timeout: timeout)
    }
}

extension QAPIArgument where Command == QueryStatsCommand {
    /// `target`.
    public static var target: Self { Self(wireName: "target") }
    /// `providers`.
    public static var providers: Self { Self(wireName: "providers") }
}

extension QAPIArgument where Command == QueryStatsSchemasCommand {
    /// `provider`.
    public static var provider: Self { Self(wireName: "provider") }
}

/// The struct `Stats`. Since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.Stats)
public struct Stats: QAPIObject {
    /// `value`: `StatsValue`.
    public var value: StatsValue
    /// `name`: `str`.
    public var name: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("value", value)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension Stats {
    /// Creates a value.
    public init(name: String, value: StatsValue) {
        self.init(value: value, name: name)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var value: StatsValue?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "value": value = try StatsValue(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        guard let value else { throw .missingMember("value", at: objectStart) }
        self.init(value: value, name: name)
    }
}

/// The union `StatsFilter`. Since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.StatsFilter)
public struct StatsFilter: QAPIObject {
    /// `providers`: `[StatsRequest]`.
    public var providers: [StatsRequest]?
    /// The members that depend on `target`.
    public var branch: Branch

    /// `target`: `StatsTarget`.
    public var target: StatsTarget { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("target", target)
        writer.member("providers", providers)
        branch.writeMembers(to: &writer)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }

    /// What depends on `target`.
    public enum Branch: Sendable {
        /// `vm`.
        case vm
        /// `vcpu`.
        case vcpu(StatsVCPUFilter)
        /// `cryptodev`. Since QEMU 8.0.
        case cryptodev
        /// A value that is not known here, with the members that came with it.
        case other(StatsTarget, JSONObject)

        /// The value of `target`.
        public var tag: StatsTarget {
            switch self {
            case .vm: .vm
            case .vcpu: .vcpu
            case .cryptodev: .cryptodev
            case .other(let tag, _): tag
            }
        }

        init(_ tag: StatsTarget, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "vm": self = .vm
            case "vcpu": self = .vcpu(try StatsVCPUFilter(from: &reader))
            case "cryptodev": self = .cryptodev
            default:
                let members = try reader.readObject(without: "target", "providers")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .vcpu(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "target", "providers")
            default: break
            }
        }
    }
}

extension StatsFilter {
    /// Creates a value.
    public init(_ branch: Branch, providers: [StatsRequest]? = nil) {
        self.init(providers: providers, branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var providers: [StatsRequest]?
        var target: StatsTarget?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "providers": providers = try [StatsRequest](from: &reader)
            case "target": target = try StatsTarget(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let target else { throw .missingMember("target", at: objectStart) }
        let branch = try Branch(target, from: &again)
        self.init(providers: providers, branch: branch)
    }
}

/// The enum `StatsProvider`. Since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-stats.StatsProvider)
public struct StatsProvider: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `kvm`.
    public static var kvm: StatsProvider { StatsProvider(rawValue: "kvm") }
    /// `cryptodev`. Since QEMU 8.0.
    public static var cryptodev: StatsProvider { StatsProvider(rawValue: "cryptodev") }
}

/// The struct `StatsRequest`. Since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.StatsRequest)
public struct StatsRequest: QAPIObject {
    /// `names`: `[str]`.
    public var names: [String]?
    /// `provider`: `StatsProvider`.
    public var provider: StatsProvider

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("provider", provider)
        writer.member("names", names)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension StatsRequest {
    /// Creates a value.
    public init(provider: StatsProvider, names: [String]? = nil) {
        self.init(names: names, provider: provider)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var provider: StatsProvider?
        var names: [String]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "provider": provider = try StatsProvider(from: &reader)
            case "names": names = try [String](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let provider else { throw .missingMember("provider", at: objectStart) }
        self.init(names: names, provider: provider)
    }
}

/// The struct `StatsResult`. Since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.StatsResult)
public struct StatsResult: QAPIObject {
    /// `stats`: `[Stats]`.
    public var stats: [Stats]
    /// `provider`: `StatsProvider`.
    public var provider: StatsProvider
    /// `qom-path`: `str`.
    public var qomPath: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("provider", provider)
        writer.member("qom-path", qomPath)
        writer.member("stats", stats)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension StatsResult {
    /// Creates a value.
    public init(provider: StatsProvider, qomPath: String? = nil, stats: [Stats]) {
        self.init(stats: stats, provider: provider, qomPath: qomPath)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var provider: StatsProvider?
        var qomPath: String?
        var stats: [Stats]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "provider": provider = try StatsProvider(from: &reader)
            case "qom-path": qomPath = try String(from: &reader)
            case "stats": stats = try [Stats](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let provider else { throw .missingMember("provider", at: objectStart) }
        guard let stats else { throw .missingMember("stats", at: objectStart) }
        self.init(stats: stats, provider: provider, qomPath: qomPath)
    }
}

/// The struct `StatsSchema`. Since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.StatsSchema)
public struct StatsSchema: QAPIObject {
    /// `stats`: `[StatsSchemaValue]`.
    public var stats: [StatsSchemaValue]
    /// `provider`: `StatsProvider`.
    public var provider: StatsProvider
    /// `target`: `StatsTarget`.
    public var target: StatsTarget

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("provider", provider)
        writer.member("target", target)
        writer.member("stats", stats)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension StatsSchema {
    /// Creates a value.
    public init(provider: StatsProvider, target: StatsTarget, stats: [StatsSchemaValue]) {
        self.init(stats: stats, provider: provider, target: target)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var provider: StatsProvider?
        var target: StatsTarget?
        var stats: [StatsSchemaValue]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "provider": provider = try StatsProvider(from: &reader)
            case "target": target = try StatsTarget(from: &reader)
            case "stats": stats = try [StatsSchemaValue](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let provider else { throw .missingMember("provider", at: objectStart) }
        guard let target else { throw .missingMember("target", at: objectStart) }
        guard let stats else { throw .missingMember("stats", at: objectStart) }
        self.init(stats: stats, provider: provider, target: target)
    }
}

/// The struct `StatsSchemaValue`. Since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.StatsSchemaValue)
public struct StatsSchemaValue: QAPIObject {
    /// `bucket-size`: `uint32`.
    public var bucketSize: UInt32?
    /// `name`: `str`.
    public var name: String
    /// `type`: `StatsType`.
    public var type: StatsType
    /// `unit`: `StatsUnit`.
    public var unit: StatsUnit?
    /// `base`: `int8`.
    public var base: Int8?
    /// `exponent`: `int16`.
    public var exponent: Int16

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("type", type)
        writer.member("unit", unit)
        writer.member("base", base)
        writer.member("exponent", exponent)
        writer.member("bucket-size", bucketSize)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension StatsSchemaValue {
    /// Creates a value.
    public init(
        name: String,
        type: StatsType,
        unit: StatsUnit? = nil,
        base: Int8? = nil,
        exponent: Int16,
        bucketSize: UInt32? = nil
    ) {
        self.init(bucketSize: bucketSize, name: name, type: type, unit: unit, base: base, exponent: exponent)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var type: StatsType?
        var unit: StatsUnit?
        var base: Int8?
        var exponent: Int16?
        var bucketSize: UInt32?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "type": type = try StatsType(from: &reader)
            case "unit": unit = try StatsUnit(from: &reader)
            case "base": base = try Int8(from: &reader)
            case "exponent": exponent = try Int16(from: &reader)
            case "bucket-size": bucketSize = try UInt32(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        guard let type else { throw .missingMember("type", at: objectStart) }
        guard let exponent else { throw .missingMember("exponent", at: objectStart) }
        self.init(bucketSize: bucketSize, name: name, type: type, unit: unit, base: base, exponent: exponent)
    }
}

/// The enum `StatsTarget`. Since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-stats.StatsTarget)
public struct StatsTarget: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `vm`.
    public static var vm: StatsTarget { StatsTarget(rawValue: "vm") }
    /// `vcpu`.
    public static var vcpu: StatsTarget { StatsTarget(rawValue: "vcpu") }
    /// `cryptodev`. Since QEMU 8.0.
    public static var cryptodev: StatsTarget { StatsTarget(rawValue: "cryptodev") }
}

/// The enum `StatsType`. Since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-stats.StatsType)
public struct StatsType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `cumulative`.
    public static var cumulative: StatsType { StatsType(rawValue: "cumulative") }
    /// `instant`.
    public static var instant: StatsType { StatsType(rawValue: "instant") }
    /// `peak`.
    public static var peak: StatsType { StatsType(rawValue: "peak") }
    /// `linear-histogram`.
    public static var linearHistogram: StatsType { StatsType(rawValue: "linear-histogram") }
    /// `log2-histogram`.
    public static var log2Histogram: StatsType { StatsType(rawValue: "log2-histogram") }
}

/// The enum `StatsUnit`. Since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-stats.StatsUnit)
public struct StatsUnit: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `bytes`.
    public static var bytes: StatsUnit { StatsUnit(rawValue: "bytes") }
    /// `seconds`.
    public static var seconds: StatsUnit { StatsUnit(rawValue: "seconds") }
    /// `cycles`.
    public static var cycles: StatsUnit { StatsUnit(rawValue: "cycles") }
    /// `boolean`.
    public static var boolean: StatsUnit { StatsUnit(rawValue: "boolean") }
}

/// The struct `StatsVCPUFilter`. Since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.StatsVCPUFilter)
public struct StatsVCPUFilter: QAPIObject {
    /// `vcpus`: `[str]`.
    public var vcpus: [String]?

    /// Creates a value.
    public init(vcpus: [String]? = nil) {
        self.vcpus = vcpus
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var vcpus: [String]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "vcpus": vcpus = try [String](from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(vcpus: vcpus)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("vcpus", vcpus)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The alternate `StatsValue`. Since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-stats.StatsValue)
public enum StatsValue: QAPIObject {
    /// A number.
    case scalar(UInt64)
    /// A boolean.
    case boolean(Bool)
    /// An array.
    case list([UInt64])
    /// A value of another kind, which no release is known to have.
    case other(JSONValue)

    /// Reads a value, whose kind decides on the case.
    public init(from reader: inout JSONReader) throws(JSONError) {
        switch try reader.peekKind() {
        case .number: self = .scalar(try UInt64(from: &reader))
        case .bool: self = .boolean(try Bool(from: &reader))
        case .array: self = .list(try [UInt64](from: &reader))
        default: self = .other(try JSONValue(from: &reader))
        }
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        switch self {
        case .scalar(let value): value.write(to: &writer)
        case .boolean(let value): value.write(to: &writer)
        case .list(let value): value.write(to: &writer)
        case .other(let value): value.write(to: &writer)
        }
    }
}
