// Made by 'qapi-codegen generate' from the module 'golden-unions' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire
public import QAPI

/// The command `give-engines`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-golden-unions.give-engines)
public struct GiveEnginesCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [EngineInfo]
    /// The name on the wire.
    public static var name: String { "give-engines" }

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

/// The command `give-tasks`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-golden-unions.give-tasks)
public struct GiveTasksCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [TaskInfo]
    /// The name on the wire.
    public static var name: String { "give-tasks" }

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

/// The command `take-settings`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-golden-unions.take-settings)
public struct TakeSettingsCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = Empty
    /// The name on the wire.
    public static var name: String { "take-settings" }
    /// `setting`: `Setting`.
    public var setting: Setting
    /// `wrapper`: `Wrapper`.
    public var wrapper: Wrapper
    /// `protocol`: `TagOnly`.
    public var `protocol`: TagOnly?

    /// Creates a value.
    public init(setting: Setting, wrapper: Wrapper, `protocol`: TagOnly? = nil) {
        self.setting = setting
        self.wrapper = wrapper
        self.protocol = `protocol`
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var setting: Setting?
        var wrapper: Wrapper?
        var `protocol`: TagOnly?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "setting": setting = try Setting(from: &reader)
            case "wrapper": wrapper = try Wrapper(from: &reader)
            case "protocol": `protocol` = try TagOnly(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let setting else { throw .missingMember("setting", at: objectStart) }
        guard let wrapper else { throw .missingMember("wrapper", at: objectStart) }
        self.init(setting: setting, wrapper: wrapper, protocol: `protocol`)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("setting", setting)
        writer.member("wrapper", wrapper)
        writer.member("protocol", `protocol`)
    }
}

extension QAPIExecutor {
    /// Executes `give-engines`, see ``GiveEnginesCommand``. Since QEMU 8.0 or before.
    ///
    /// - Throws: ``QMPError``.
    public func giveEngines(timeout: QMPTimeout = .standard) async throws(QMPError) -> [EngineInfo] {
        let command = GiveEnginesCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `give-tasks`, see ``GiveTasksCommand``. Since QEMU 8.0 or before.
    ///
    /// - Throws: ``QMPError``.
    public func giveTasks(timeout: QMPTimeout = .standard) async throws(QMPError) -> [TaskInfo] {
        let command = GiveTasksCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `take-settings`, see ``TakeSettingsCommand``. Since QEMU 8.0 or before.
    ///
    /// - Throws: ``QMPError``.
    public func takeSettings(
        setting: Setting,
        wrapper: Wrapper,
        `protocol`: TagOnly? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> Empty {
        let command = TakeSettingsCommand(setting: setting, wrapper: wrapper, protocol: `protocol`)
        return try await execute(command, timeout: timeout)
    }
}

extension QAPIArgument where Command == TakeSettingsCommand {
    /// `setting`.
    public static var setting: Self { Self(wireName: "setting") }
    /// `wrapper`.
    public static var wrapper: Self { Self(wireName: "wrapper") }
    /// `protocol`.
    public static var `protocol`: Self { Self(wireName: "protocol") }
}

/// The struct `Circle`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-golden-unions.Circle)
public struct Circle: QAPIObject {
    /// `radius`: `number`.
    public var radius: Double

    /// Creates a value.
    public init(radius: Double) {
        self.radius = radius
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var radius: Double?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "radius": radius = try Double(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let radius else { throw .missingMember("radius", at: objectStart) }
        self.init(radius: radius)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("radius", radius)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The enum `DeepKind`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-golden-unions.DeepKind)
public struct DeepKind: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `deepest`.
    public static var deepest: DeepKind { DeepKind(rawValue: "deepest") }
    /// `shallow`.
    public static var shallow: DeepKind { DeepKind(rawValue: "shallow") }
}

/// The union `DeepShape`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-golden-unions.DeepShape)
public struct DeepShape: QAPIObject {
    /// The members that depend on `deep-kind`.
    public var branch: Branch

    /// `deep-kind`: `DeepKind`.
    public var deepKind: DeepKind { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("deep-kind", deepKind)
        branch.writeMembers(to: &writer)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }

    /// What depends on `deep-kind`.
    public enum Branch: Sendable {
        /// `deepest`.
        case deepest(NestedShape)
        /// `shallow`.
        case shallow
        /// A value that is not known here, with the members that came with it.
        case other(DeepKind, JSONObject)

        /// The value of `deep-kind`.
        public var tag: DeepKind {
            switch self {
            case .deepest: .deepest
            case .shallow: .shallow
            case .other(let tag, _): tag
            }
        }

        init(_ tag: DeepKind, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "deepest":
                var value = try NestedShape(from: &reader)
                value.branch.remove(["deep-kind"])
                self = .deepest(value)
            case "shallow": self = .shallow
            default:
                let members = try reader.readObject(without: "deep-kind")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .deepest(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "deep-kind")
            default: break
            }
        }

        mutating func remove(_ names: [String]) {
            switch self {
            case .deepest(var value):
                value.branch.remove(names)
                self = .deepest(value)
            case .other(let tag, var members):
                for name in names { members[name] = nil }
                self = .other(tag, members)
            default: break
            }
        }
    }
}

extension DeepShape {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var deepKind: DeepKind?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "deep-kind": deepKind = try DeepKind(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let deepKind else { throw .missingMember("deep-kind", at: objectStart) }
        let branch = try Branch(deepKind, from: &again)
        self.init(branch: branch)
    }
}

/// The union `EngineInfo`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-golden-unions.EngineInfo)
public struct EngineInfo: QAPIObject {
    /// `name`: `str`.
    public var name: String
    /// The members that depend on `engine-kind`.
    public var branch: Branch

    /// `engine-kind`: `EngineKind`. Since QEMU 9.0.
    public var engineKind: EngineKind { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("engine-kind", engineKind)
        writer.member("name", name)
        branch.writeMembers(to: &writer)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }

    /// What depends on `engine-kind`.
    public enum Branch: Sendable {
        /// `plain`. Since QEMU 9.0.
        case plain(PlainEngineInfo)
        /// `sealed`. Since QEMU 9.0.
        case sealed(SealedEngineInfo)
        /// A value that is not known here, with the members that came with it.
        case other(EngineKind, JSONObject)

        /// The value of `engine-kind`.
        public var tag: EngineKind {
            switch self {
            case .plain: .plain
            case .sealed: .sealed
            case .other(let tag, _): tag
            }
        }

        init(_ tag: EngineKind, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "plain": self = .plain(try PlainEngineInfo(from: &reader))
            case "sealed": self = .sealed(try SealedEngineInfo(from: &reader))
            default:
                let members = try reader.readObject(without: "engine-kind", "name")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .plain(let value): value.writeMembers(to: &writer)
            case .sealed(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "engine-kind", "name")
            }
        }
    }
}

extension EngineInfo {
    /// Creates a value.
    public init(_ branch: Branch, name: String) {
        self.init(name: name, branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var name: String?
        var engineKind: EngineKind?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "engine-kind": engineKind = try EngineKind(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        let branch = try Branch(engineKind ?? .plain, from: &again)
        self.init(name: name, branch: branch)
    }
}

/// The enum `EngineKind`. Since QEMU 9.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-golden-unions.EngineKind)
public struct EngineKind: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `plain`.
    public static var plain: EngineKind { EngineKind(rawValue: "plain") }
    /// `sealed`.
    public static var sealed: EngineKind { EngineKind(rawValue: "sealed") }
}

/// The struct `MaybeWrapper`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-golden-unions.MaybeWrapper)
public struct MaybeWrapper: QAPIObject {
    /// `data`: `str`.
    public var data: String?

    /// Creates a value.
    public init(data: String? = nil) {
        self.data = data
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var data: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "data": data = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(data: data)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("data", data)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `MirrorInfo`. Since QEMU 9.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-golden-unions.MirrorInfo)
public struct MirrorInfo: QAPIObject {
    /// `in-step`: `bool`.
    public var inStep: Bool?

    /// Creates a value.
    public init(inStep: Bool? = nil) {
        self.inStep = inStep
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var inStep: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "in-step": inStep = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(inStep: inStep)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("in-step", inStep)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `MirrorSetting`. Since QEMU 9.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-golden-unions.MirrorSetting)
public struct MirrorSetting: QAPIObject {
    /// `speed`: `int`.
    public var speed: Int

    /// Creates a value.
    public init(speed: Int) {
        self.speed = speed
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var speed: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "speed": speed = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let speed else { throw .missingMember("speed", at: objectStart) }
        self.init(speed: speed)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("speed", speed)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The enum `NestedKind`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-golden-unions.NestedKind)
public struct NestedKind: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `one`.
    public static var one: NestedKind { NestedKind(rawValue: "one") }
    /// `two`.
    public static var two: NestedKind { NestedKind(rawValue: "two") }
}

/// The union `NestedShape`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-golden-unions.NestedShape)
public struct NestedShape: QAPIObject {
    /// The members that depend on `nested-kind`.
    public var branch: Branch

    /// `nested-kind`: `NestedKind`.
    public var nestedKind: NestedKind { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("nested-kind", nestedKind)
        branch.writeMembers(to: &writer)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }

    /// What depends on `nested-kind`.
    public enum Branch: Sendable {
        /// `one`.
        case one(Circle)
        /// `two`.
        case two
        /// A value that is not known here, with the members that came with it.
        case other(NestedKind, JSONObject)

        /// The value of `nested-kind`.
        public var tag: NestedKind {
            switch self {
            case .one: .one
            case .two: .two
            case .other(let tag, _): tag
            }
        }

        init(_ tag: NestedKind, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "one": self = .one(try Circle(from: &reader))
            case "two": self = .two
            default:
                let members = try reader.readObject(without: "nested-kind")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .one(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "nested-kind")
            default: break
            }
        }

        mutating func remove(_ names: [String]) {
            switch self {
            case .other(let tag, var members):
                for name in names { members[name] = nil }
                self = .other(tag, members)
            default: break
            }
        }
    }
}

extension NestedShape {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var nestedKind: NestedKind?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "nested-kind": nestedKind = try NestedKind(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let nestedKind else { throw .missingMember("nested-kind", at: objectStart) }
        let branch = try Branch(nestedKind, from: &again)
        self.init(branch: branch)
    }
}

/// The struct `PlainEngineInfo`. Since QEMU 9.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-golden-unions.PlainEngineInfo)
public struct PlainEngineInfo: QAPIObject {
    /// `handle`: `uint32`.
    public var handle: UInt32?
    /// `policy`: `uint32`.
    public var policy: UInt32

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("policy", policy)
        writer.member("handle", handle)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension PlainEngineInfo {
    /// Creates a value.
    public init(policy: UInt32, handle: UInt32? = nil) {
        self.init(handle: handle, policy: policy)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var policy: UInt32?
        var handle: UInt32?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "policy": policy = try UInt32(from: &reader)
            case "handle": handle = try UInt32(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let policy else { throw .missingMember("policy", at: objectStart) }
        self.init(handle: handle, policy: policy)
    }
}

/// The struct `Polygon`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-golden-unions.Polygon)
public struct Polygon: QAPIObject {
    /// `points`: `[Point]`.
    public var points: [Point]

    /// Creates a value.
    public init(points: [Point]) {
        self.points = points
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var points: [Point]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "points": points = try [Point](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let points else { throw .missingMember("points", at: objectStart) }
        self.init(points: points)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("points", points)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `SealedEngineInfo`. Since QEMU 9.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-golden-unions.SealedEngineInfo)
public struct SealedEngineInfo: QAPIObject {
    /// `sealed-policy`: `uint64`.
    public var sealedPolicy: UInt64

    /// Creates a value.
    public init(sealedPolicy: UInt64) {
        self.sealedPolicy = sealedPolicy
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var sealedPolicy: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "sealed-policy": sealedPolicy = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let sealedPolicy else { throw .missingMember("sealed-policy", at: objectStart) }
        self.init(sealedPolicy: sealedPolicy)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("sealed-policy", sealedPolicy)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The union `Setting`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-golden-unions.Setting)
public struct Setting: QAPIObject {
    /// The members that depend on `type`.
    public var branch: Branch

    /// `type`: `TaskKind`.
    public var type: TaskKind { branch.tag }

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
        /// `copy`.
        case copy
        /// `mirror`. Since QEMU 9.0.
        case mirror(MirrorSetting)
        /// A value that is not known here, with the members that came with it.
        case other(TaskKind, JSONObject)

        /// The value of `type`.
        public var tag: TaskKind {
            switch self {
            case .copy: .copy
            case .mirror: .mirror
            case .other(let tag, _): tag
            }
        }

        init(_ tag: TaskKind, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "copy": self = .copy
            case "mirror": self = .mirror(try MirrorSetting(from: &reader))
            default:
                let members = try reader.readObject(without: "type")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .mirror(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "type")
            default: break
            }
        }
    }
}

extension Setting {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var type: TaskKind?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "type": type = try TaskKind(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        let branch = try Branch(type, from: &again)
        self.init(branch: branch)
    }
}

/// The union `Shape`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-golden-unions.Shape)
public struct Shape: QAPIObject {
    /// `name`: `str`.
    public var name: String
    /// `in`: `str`.
    public var `in`: String?
    /// The members that depend on `kind`.
    public var branch: Branch

    /// `kind`: `ShapeKind`.
    public var kind: ShapeKind { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("kind", kind)
        writer.member("name", name)
        writer.member("in", `in`)
        branch.writeMembers(to: &writer)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }

    /// What depends on `kind`.
    public enum Branch: Sendable {
        /// `circle`.
        case circle(Circle)
        /// `polygon`.
        case polygon(Polygon)
        /// `nested`.
        case nested(NestedShape)
        /// `deep`.
        case deep(DeepShape)
        /// `point`.
        case point(Point)
        /// `none`.
        case noneValue
        /// `other`.
        case otherValue
        /// `default`.
        case `default`
        /// `self`.
        case selfValue
        /// `dot`. Since QEMU 9.1. Unstable: it may change or vanish without notice. Only where QEMU is built with `CONFIG_DOT`.
        case dot(Circle)
        /// `legacy`. Until QEMU 9.0. Deprecated since QEMU 8.1.
        case legacy(Circle)
        /// A value that is not known here, with the members that came with it.
        case other(ShapeKind, JSONObject)

        /// The value of `kind`.
        public var tag: ShapeKind {
            switch self {
            case .circle: .circle
            case .polygon: .polygon
            case .nested: .nested
            case .deep: .deep
            case .point: .point
            case .noneValue: .noneValue
            case .otherValue: .otherValue
            case .default: .default
            case .selfValue: .selfValue
            case .dot: .dot
            case .legacy: .legacy
            case .other(let tag, _): tag
            }
        }

        init(_ tag: ShapeKind, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "circle": self = .circle(try Circle(from: &reader))
            case "polygon": self = .polygon(try Polygon(from: &reader))
            case "nested":
                var value = try NestedShape(from: &reader)
                value.branch.remove(["kind", "name", "in"])
                self = .nested(value)
            case "deep":
                var value = try DeepShape(from: &reader)
                value.branch.remove(["kind", "name", "in"])
                self = .deep(value)
            case "point": self = .point(try reader.readObject(for: "data"))
            case "none": self = .noneValue
            case "other": self = .otherValue
            case "default": self = .default
            case "self": self = .selfValue
            case "dot": self = .dot(try Circle(from: &reader))
            case "legacy": self = .legacy(try Circle(from: &reader))
            default:
                let members = try reader.readObject(without: "kind", "name", "in")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .circle(let value): value.writeMembers(to: &writer)
            case .polygon(let value): value.writeMembers(to: &writer)
            case .nested(let value): value.writeMembers(to: &writer)
            case .deep(let value): value.writeMembers(to: &writer)
            case .point(let value): writer.member("data", value)
            case .dot(let value): value.writeMembers(to: &writer)
            case .legacy(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "kind", "name", "in")
            default: break
            }
        }
    }
}

extension Shape {
    /// Creates a value.
    public init(_ branch: Branch, name: String, `in`: String? = nil) {
        self.init(name: name, in: `in`, branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var name: String?
        var `in`: String?
        var kind: ShapeKind?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "in": `in` = try String(from: &reader)
            case "kind": kind = try ShapeKind(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        guard let kind else { throw .missingMember("kind", at: objectStart) }
        let branch = try Branch(kind, from: &again)
        self.init(name: name, in: `in`, branch: branch)
    }
}

/// The enum `ShapeKind`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-golden-unions.ShapeKind)
public struct ShapeKind: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `circle`.
    public static var circle: ShapeKind { ShapeKind(rawValue: "circle") }
    /// `polygon`.
    public static var polygon: ShapeKind { ShapeKind(rawValue: "polygon") }
    /// `nested`.
    public static var nested: ShapeKind { ShapeKind(rawValue: "nested") }
    /// `deep`.
    public static var deep: ShapeKind { ShapeKind(rawValue: "deep") }
    /// `point`.
    public static var point: ShapeKind { ShapeKind(rawValue: "point") }
    /// `none`.
    public static var noneValue: ShapeKind { ShapeKind(rawValue: "none") }
    /// `other`.
    public static var otherValue: ShapeKind { ShapeKind(rawValue: "other") }
    /// `default`.
    public static var `default`: ShapeKind { ShapeKind(rawValue: "default") }
    /// `self`.
    public static var selfValue: ShapeKind { ShapeKind(rawValue: "self") }
    /// `dot`. Since QEMU 9.0.
    public static var dot: ShapeKind { ShapeKind(rawValue: "dot") }
    /// `legacy`. Until QEMU 9.1.
    public static var legacy: ShapeKind { ShapeKind(rawValue: "legacy") }
}

/// The union `TagOnly`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-golden-unions.TagOnly)
public struct TagOnly: QAPIObject {
    /// The members that depend on `protocol`.
    public var branch: Branch

    /// `protocol`: `NestedKind`.
    public var `protocol`: NestedKind { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("protocol", `protocol`)
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
        /// `one`.
        case one
        /// `two`.
        case two
        /// A value that is not known here, with the members that came with it.
        case other(NestedKind, JSONObject)

        /// The value of `protocol`.
        public var tag: NestedKind {
            switch self {
            case .one: .one
            case .two: .two
            case .other(let tag, _): tag
            }
        }

        init(_ tag: NestedKind, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "one": self = .one
            case "two": self = .two
            default:
                let members = try reader.readObject(without: "protocol")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .other(_, let members):
                writer.writeMembers(members, without: "protocol")
            default: break
            }
        }
    }
}

extension TagOnly {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var `protocol`: NestedKind?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "protocol": `protocol` = try NestedKind(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let `protocol` else { throw .missingMember("protocol", at: objectStart) }
        let branch = try Branch(`protocol`, from: &again)
        self.init(branch: branch)
    }
}

/// The union `TaskInfo`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-golden-unions.TaskInfo)
public struct TaskInfo: QAPIObject {
    /// `job-id`: `str`.
    public var jobID: String
    /// The members that depend on `type`.
    public var branch: Branch

    /// `type`: `TaskKind`.
    public var type: TaskKind { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("type", type)
        writer.member("job-id", jobID)
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
        /// `copy`.
        case copy
        /// `mirror`. Since QEMU 9.0.
        case mirror(MirrorInfo)
        /// A value that is not known here, with the members that came with it.
        case other(TaskKind, JSONObject)

        /// The value of `type`.
        public var tag: TaskKind {
            switch self {
            case .copy: .copy
            case .mirror: .mirror
            case .other(let tag, _): tag
            }
        }

        init(_ tag: TaskKind, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "copy": self = .copy
            case "mirror": self = .mirror(try MirrorInfo(from: &reader))
            default:
                let members = try reader.readObject(without: "type", "job-id")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .mirror(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "type", "job-id")
            default: break
            }
        }
    }
}

extension TaskInfo {
    /// Creates a value.
    public init(_ branch: Branch, jobID: String) {
        self.init(jobID: jobID, branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var jobID: String?
        var type: TaskKind?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "job-id": jobID = try String(from: &reader)
            case "type": type = try TaskKind(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let jobID else { throw .missingMember("job-id", at: objectStart) }
        guard let type else { throw .missingMember("type", at: objectStart) }
        let branch = try Branch(type, from: &again)
        self.init(jobID: jobID, branch: branch)
    }
}

/// The enum `TaskKind`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-golden-unions.TaskKind)
public struct TaskKind: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `copy`.
    public static var copy: TaskKind { TaskKind(rawValue: "copy") }
    /// `mirror`.
    public static var mirror: TaskKind { TaskKind(rawValue: "mirror") }
}

/// The union `Wrapper`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-golden-unions.Wrapper)
public struct Wrapper: QAPIObject {
    /// The members that depend on `type`.
    public var branch: Branch

    /// `type`: `WrapperKind`.
    public var type: WrapperKind { branch.tag }

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
        /// `str`.
        case str(String)
        /// `list`.
        case list([Int])
        /// `object`.
        case object(Shape)
        /// `maybe`.
        case maybe(MaybeWrapper)
        /// A value that is not known here, with the members that came with it.
        case other(WrapperKind, JSONObject)

        /// The value of `type`.
        public var tag: WrapperKind {
            switch self {
            case .str: .str
            case .list: .list
            case .object: .object
            case .maybe: .maybe
            case .other(let tag, _): tag
            }
        }

        init(_ tag: WrapperKind, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "str": self = .str(try reader.readObject(for: "data"))
            case "list": self = .list(try reader.readObject(for: "data"))
            case "object": self = .object(try reader.readObject(for: "data"))
            case "maybe": self = .maybe(try MaybeWrapper(from: &reader))
            default:
                let members = try reader.readObject(without: "type")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .str(let value): writer.member("data", value)
            case .list(let value): writer.member("data", value)
            case .object(let value): writer.member("data", value)
            case .maybe(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "type")
            }
        }
    }
}

extension Wrapper {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var type: WrapperKind?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "type": type = try WrapperKind(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        let branch = try Branch(type, from: &again)
        self.init(branch: branch)
    }
}

/// The enum `WrapperKind`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-golden-unions.WrapperKind)
public struct WrapperKind: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `str`.
    public static var str: WrapperKind { WrapperKind(rawValue: "str") }
    /// `list`.
    public static var list: WrapperKind { WrapperKind(rawValue: "list") }
    /// `object`.
    public static var object: WrapperKind { WrapperKind(rawValue: "object") }
    /// `maybe`.
    public static var maybe: WrapperKind { WrapperKind(rawValue: "maybe") }
}
