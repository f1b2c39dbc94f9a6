// Made by 'qapi-codegen generate' from the module 'golden' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire
public import QAPI

/// The command `UPPER_COMMAND`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-golden.UPPER_COMMAND)
public struct UpperCommandCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "UPPER_COMMAND" }

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

/// The command `__org.example_extra`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-golden.__org.example_extra)
public struct OrgExampleExtraCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "__org.example_extra" }

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

/// The command `be-all`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-golden.be-all)
public struct BeAllCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = Bool
    /// The name on the wire.
    public static var name: String { "be-all" }
    /// It can be executed out of band.
    public static var allowsOutOfBand: Bool { true }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// There is no answer when it succeeds.
    public static var repliesOnSuccess: Bool { false }
    /// Members that no schema lists, with their names on the wire.
    public var properties: JSONObject

    /// Creates a value.
    public init(properties: JSONObject = [:]) {
        self.properties = properties
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var properties = JSONObject()
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            default: properties[try memberName.string] = try JSONValue(from: &reader)
            }
        }
        self.init(properties: properties)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.writeMembers(properties)
    }
}

/// The command `be-early`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-golden.be-early)
public struct BeEarlyCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "be-early" }
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

/// The command `be-quiet`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-golden.be-quiet)
public struct BeQuietCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "be-quiet" }
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

/// The command `be-urgent`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-golden.be-urgent)
public struct BeUrgentCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "be-urgent" }
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

/// The command `give-alternate`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-golden.give-alternate)
public struct GiveAlternateCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = Anything
    /// The name on the wire.
    public static var name: String { "give-alternate" }

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

/// The command `give-any`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-golden.give-any)
public struct GiveAnyCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = JSONValue
    /// The name on the wire.
    public static var name: String { "give-any" }

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

/// The command `give-enum`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-golden.give-enum)
public struct GiveEnumCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = Words
    /// The name on the wire.
    public static var name: String { "give-enum" }

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

/// The command `give-int`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-golden.give-int)
public struct GiveIntCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = Int
    /// The name on the wire.
    public static var name: String { "give-int" }

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

/// The command `give-struct`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-golden.give-struct)
public struct GiveStructCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = Point
    /// The name on the wire.
    public static var name: String { "give-struct" }

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

/// The command `give-structs`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-golden.give-structs)
public struct GiveStructsCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [Point]
    /// The name on the wire.
    public static var name: String { "give-structs" }

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

/// The command `give-text`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-golden.give-text)
public struct GiveTextCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = String
    /// The name on the wire.
    public static var name: String { "give-text" }

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

/// The command `give-texts`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-golden.give-texts)
public struct GiveTextsCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [String]
    /// The name on the wire.
    public static var name: String { "give-texts" }

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

/// The command `new`. Since QEMU 9.0. Feature `loud` since QEMU 9.0. Feature `brief` since QEMU 9.0, until QEMU 9.1. Only where QEMU is built with `CONFIG_ONE && (CONFIG_TWO || !CONFIG_THREE)`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-golden.new)
public struct NewCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "new" }
    /// `later`: `str`. Since QEMU 9.1.
    public var later: String?
    /// `earlier`: `str`. Until QEMU 9.1.
    public var earlier: String?
    /// `unstable-one`: `str`. Unstable: it may change or vanish without notice.
    public var unstableOne: String?
    /// `conditional`: `str`. Only where QEMU is built with `CONFIG_ONE`.
    public var conditional: String?
    /// `marked`: `str`. Feature `dynamic` since QEMU 9.0.
    public var marked: String?

    /// Creates a value.
    public init(
        later: String? = nil,
        earlier: String? = nil,
        unstableOne: String? = nil,
        conditional: String? = nil,
        marked: String? = nil
    ) {
        self.later = later
        self.earlier = earlier
        self.unstableOne = unstableOne
        self.conditional = conditional
        self.marked = marked
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var later: String?
        var earlier: String?
        var unstableOne: String?
        var conditional: String?
        var marked: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "later": later = try String(from: &reader)
            case "earlier": earlier = try String(from: &reader)
            case "unstable-one": unstableOne = try String(from: &reader)
            case "conditional": conditional = try String(from: &reader)
            case "marked": marked = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(later: later, earlier: earlier, unstableOne: unstableOne, conditional: conditional, marked: marked)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("later", later)
        writer.member("earlier", earlier)
        writer.member("unstable-one", unstableOne)
        writer.member("conditional", conditional)
        writer.member("marked", marked)
    }
}

/// The command `old`. Since QEMU 8.0 or before. Until QEMU 9.0. Deprecated since QEMU 8.1.
public struct OldCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "old" }
    /// `reason`: `str`. Deprecated since QEMU 8.1.
    public var reason: String?

    /// Creates a value.
    public init(reason: String? = nil) {
        self.reason = reason
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var reason: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "reason": reason = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(reason: reason)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("reason", reason)
    }
}

/// The command `return`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-golden.return)
public struct ReturnCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "return" }

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

/// The command `take-a-lot-of-things-that-have-long-names`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-golden.take-a-lot-of-things-that-have-long-names)
public struct TakeALotOfThingsThatHaveLongNamesCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "take-a-lot-of-things-that-have-long-names" }
    /// `the-first-of-the-things-that-have-long-names`: `str`.
    public var theFirstOfTheThingsThatHaveLongNames: String
    /// `the-second-of-the-things-that-have-long-names`: `[ATypeWithALongNameOfItsOwn]`.
    public var theSecondOfTheThingsThatHaveLongNames: [ATypeWithALongNameOfItsOwn]?
    /// `the-third-of-the-things-that-have-long-names`: `ATypeWithALongNameOfItsOwn`.
    public var theThirdOfTheThingsThatHaveLongNames: ATypeWithALongNameOfItsOwn?

    /// Creates a value.
    public init(
        theFirstOfTheThingsThatHaveLongNames: String,
        theSecondOfTheThingsThatHaveLongNames: [ATypeWithALongNameOfItsOwn]? = nil,
        theThirdOfTheThingsThatHaveLongNames: ATypeWithALongNameOfItsOwn? = nil
    ) {
        self.theFirstOfTheThingsThatHaveLongNames = theFirstOfTheThingsThatHaveLongNames
        self.theSecondOfTheThingsThatHaveLongNames = theSecondOfTheThingsThatHaveLongNames
        self.theThirdOfTheThingsThatHaveLongNames = theThirdOfTheThingsThatHaveLongNames
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var theFirstOfTheThingsThatHaveLongNames: String?
        var theSecondOfTheThingsThatHaveLongNames: [ATypeWithALongNameOfItsOwn]?
        var theThirdOfTheThingsThatHaveLongNames: ATypeWithALongNameOfItsOwn?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "the-first-of-the-things-that-have-long-names":
                theFirstOfTheThingsThatHaveLongNames = try String(from: &reader)
            case "the-second-of-the-things-that-have-long-names":
                theSecondOfTheThingsThatHaveLongNames = try [ATypeWithALongNameOfItsOwn](from: &reader)
            case "the-third-of-the-things-that-have-long-names":
                theThirdOfTheThingsThatHaveLongNames = try ATypeWithALongNameOfItsOwn(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let theFirstOfTheThingsThatHaveLongNames else {
            throw .missingMember("the-first-of-the-things-that-have-long-names", at: objectStart)
        }
        self.init(
            theFirstOfTheThingsThatHaveLongNames: theFirstOfTheThingsThatHaveLongNames,
            theSecondOfTheThingsThatHaveLongNames: theSecondOfTheThingsThatHaveLongNames,
            theThirdOfTheThingsThatHaveLongNames: theThirdOfTheThingsThatHaveLongNames
        )
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("the-first-of-the-things-that-have-long-names", theFirstOfTheThingsThatHaveLongNames)
        writer.member("the-second-of-the-things-that-have-long-names", theSecondOfTheThingsThatHaveLongNames)
        writer.member("the-third-of-the-things-that-have-long-names", theThirdOfTheThingsThatHaveLongNames)
    }
}

/// The command `take-all`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-golden.take-all)
public struct TakeAllCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "take-all" }
    /// `text`: `str`.
    public var text: String
    /// `real`: `number`.
    public var real: Double
    /// `whole`: `int`.
    public var whole: Int
    /// `tiny`: `int8`.
    public var tiny: Int8
    /// `short`: `int16`.
    public var short: Int16
    /// `medium`: `int32`.
    public var medium: Int32
    /// `long`: `int64`.
    public var long: Int
    /// `byte`: `uint8`.
    public var byte: UInt8
    /// `word`: `uint16`.
    public var word: UInt16
    /// `double-word`: `uint32`.
    public var doubleWord: UInt32
    /// `quad-word`: `uint64`.
    public var quadWord: UInt64
    /// `length`: `size`.
    public var length: UInt64
    /// `flag`: `bool`.
    public var flag: Bool
    /// `nothing`: `null`.
    public var nothing: JSONValue
    /// `whatever`: `any`.
    public var whatever: JSONValue
    /// `texts`: `[str]`.
    public var texts: [String]
    /// `anything`: `[any]`.
    public var anything: [JSONValue]
    /// `point`: `Point`.
    public var point: Point
    /// `points`: `[Point]`.
    public var points: [Point]
    /// `mode`: `Words`.
    public var mode: Words
    /// `modes`: `[Words]`.
    public var modes: [Words]?
    /// `text-again`: `str`.
    public var textAgain: String?
    /// `real-again`: `number`.
    public var realAgain: Double?
    /// `flag-again`: `bool`.
    public var flagAgain: Bool?
    /// `nothing-again`: `null`.
    public var nothingAgain: JSONValue?
    /// `whatever-again`: `any`.
    public var whateverAgain: JSONValue?

    /// Creates a value.
    public init(
        text: String,
        real: Double,
        whole: Int,
        tiny: Int8,
        short: Int16,
        medium: Int32,
        long: Int,
        byte: UInt8,
        word: UInt16,
        doubleWord: UInt32,
        quadWord: UInt64,
        length: UInt64,
        flag: Bool,
        nothing: JSONValue,
        whatever: JSONValue,
        texts: [String],
        anything: [JSONValue],
        point: Point,
        points: [Point],
        mode: Words,
        modes: [Words]? = nil,
        textAgain: String? = nil,
        realAgain: Double? = nil,
        flagAgain: Bool? = nil,
        nothingAgain: JSONValue? = nil,
        whateverAgain: JSONValue? = nil
    ) {
        self.text = text
        self.real = real
        self.whole = whole
        self.tiny = tiny
        self.short = short
        self.medium = medium
        self.long = long
        self.byte = byte
        self.word = word
        self.doubleWord = doubleWord
        self.quadWord = quadWord
        self.length = length
        self.flag = flag
        self.nothing = nothing
        self.whatever = whatever
        self.texts = texts
        self.anything = anything
        self.point = point
        self.points = points
        self.mode = mode
        self.modes = modes
        self.textAgain = textAgain
        self.realAgain = realAgain
        self.flagAgain = flagAgain
        self.nothingAgain = nothingAgain
        self.whateverAgain = whateverAgain
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var text: String?
        var real: Double?
        var whole: Int?
        var tiny: Int8?
        var short: Int16?
        var medium: Int32?
        var long: Int?
        var byte: UInt8?
        var word: UInt16?
        var doubleWord: UInt32?
        var quadWord: UInt64?
        var length: UInt64?
        var flag: Bool?
        var nothing: JSONValue?
        var whatever: JSONValue?
        var texts: [String]?
        var anything: [JSONValue]?
        var point: Point?
        var points: [Point]?
        var mode: Words?
        var modes: [Words]?
        var textAgain: String?
        var realAgain: Double?
        var flagAgain: Bool?
        var nothingAgain: JSONValue?
        var whateverAgain: JSONValue?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "text": text = try String(from: &reader)
            case "real": real = try Double(from: &reader)
            case "whole": whole = try Int(from: &reader)
            case "tiny": tiny = try Int8(from: &reader)
            case "short": short = try Int16(from: &reader)
            case "medium": medium = try Int32(from: &reader)
            case "long": long = try Int(from: &reader)
            case "byte": byte = try UInt8(from: &reader)
            case "word": word = try UInt16(from: &reader)
            case "double-word": doubleWord = try UInt32(from: &reader)
            case "quad-word": quadWord = try UInt64(from: &reader)
            case "length": length = try UInt64(from: &reader)
            case "flag": flag = try Bool(from: &reader)
            case "nothing": nothing = try JSONValue(from: &reader)
            case "whatever": whatever = try JSONValue(from: &reader)
            case "texts": texts = try [String](from: &reader)
            case "anything": anything = try [JSONValue](from: &reader)
            case "point": point = try Point(from: &reader)
            case "points": points = try [Point](from: &reader)
            case "mode": mode = try Words(from: &reader)
            case "modes": modes = try [Words](from: &reader)
            case "text-again": textAgain = try String(from: &reader)
            case "real-again": realAgain = try Double(from: &reader)
            case "flag-again": flagAgain = try Bool(from: &reader)
            case "nothing-again": nothingAgain = try JSONValue(from: &reader)
            case "whatever-again": whateverAgain = try JSONValue(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let text else { throw .missingMember("text", at: objectStart) }
        guard let real else { throw .missingMember("real", at: objectStart) }
        guard let whole else { throw .missingMember("whole", at: objectStart) }
        guard let tiny else { throw .missingMember("tiny", at: objectStart) }
        guard let short else { throw .missingMember("short", at: objectStart) }
        guard let medium else { throw .missingMember("medium", at: objectStart) }
        guard let long else { throw .missingMember("long", at: objectStart) }
        guard let byte else { throw .missingMember("byte", at: objectStart) }
        guard let word else { throw .missingMember("word", at: objectStart) }
        guard let doubleWord else { throw .missingMember("double-word", at: objectStart) }
        guard let quadWord else { throw .missingMember("quad-word", at: objectStart) }
        guard let length else { throw .missingMember("length", at: objectStart) }
        guard let flag else { throw .missingMember("flag", at: objectStart) }
        guard let nothing else { throw .missingMember("nothing", at: objectStart) }
        guard let whatever else { throw .missingMember("whatever", at: objectStart) }
        guard let texts else { throw .missingMember("texts", at: objectStart) }
        guard let anything else { throw .missingMember("anything", at: objectStart) }
        guard let point else { throw .missingMember("point", at: objectStart) }
        guard let points else { throw .missingMember("points", at: objectStart) }
        guard let mode else { throw .missingMember("mode", at: objectStart) }
        self.init(
            text: text,
            real: real,
            whole: whole,
            tiny: tiny,
            short: short,
            medium: medium,
            long: long,
            byte: byte,
            word: word,
            doubleWord: doubleWord,
            quadWord: quadWord,
            length: length,
            flag: flag,
            nothing: nothing,
            whatever: whatever,
            texts: texts,
            anything: anything,
            point: point,
            points: points,
            mode: mode,
            modes: modes,
            textAgain: textAgain,
            realAgain: realAgain,
            flagAgain: flagAgain,
            nothingAgain: nothingAgain,
            whateverAgain: whateverAgain
        )
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("text", text)
        writer.member("real", real)
        writer.member("whole", whole)
        writer.member("tiny", tiny)
        writer.member("short", short)
        writer.member("medium", medium)
        writer.member("long", long)
        writer.member("byte", byte)
        writer.member("word", word)
        writer.member("double-word", doubleWord)
        writer.member("quad-word", quadWord)
        writer.member("length", length)
        writer.member("flag", flag)
        writer.member("nothing", nothing)
        writer.member("whatever", whatever)
        writer.member("texts", texts)
        writer.member("anything", anything)
        writer.member("point", point)
        writer.member("points", points)
        writer.member("mode", mode)
        writer.member("modes", modes)
        writer.member("text-again", textAgain)
        writer.member("real-again", realAgain)
        writer.member("flag-again", flagAgain)
        writer.member("nothing-again", nothingAgain)
        writer.member("whatever-again", whateverAgain)
    }
}

/// The command `take-anything`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-golden.take-anything)
public struct TakeAnythingCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "take-anything" }
    /// Members that no schema lists, with their names on the wire.
    public var properties: JSONObject

    /// Creates a value.
    public init(properties: JSONObject = [:]) {
        self.properties = properties
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var properties = JSONObject()
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            default: properties[try memberName.string] = try JSONValue(from: &reader)
            }
        }
        self.init(properties: properties)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.writeMembers(properties)
    }
}

/// The command `take-free`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-golden.take-free)
public struct TakeFreeCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "take-free" }
    /// `driver`: `str`.
    public var driver: String
    /// `id`: `str`.
    public var id: String?
    /// Members that no schema lists, with their names on the wire.
    public var properties: JSONObject

    /// Creates a value.
    public init(driver: String, id: String? = nil, properties: JSONObject = [:]) {
        self.driver = driver
        self.id = id
        self.properties = properties
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var driver: String?
        var id: String?
        var properties = JSONObject()
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "driver": driver = try String(from: &reader)
            case "id": id = try String(from: &reader)
            default: properties[try memberName.string] = try JSONValue(from: &reader)
            }
        }
        guard let driver else { throw .missingMember("driver", at: objectStart) }
        self.init(driver: driver, id: id, properties: properties)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("driver", driver)
        writer.member("id", id)
        writer.writeMembers(properties, without: "driver", "id")
    }
}

/// The command `take-named`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-golden.take-named)
public struct TakeNamedCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "take-named" }
    /// `in`: `int`.
    public var `in`: Int
    /// `default`: `str`.
    public var `default`: String?
    /// `protocol`: `str`.
    public var `protocol`: String?
    /// `self`: `str`.
    public var selfValue: String?
    /// `init`: `str`.
    public var initValue: String?
    /// `is`: `bool`.
    public var `is`: Bool?
    /// `class`: `str`.
    public var `class`: String?
    /// `nil`: `str`.
    public var `nil`: String?
    /// `x-try`: `str`.
    public var xTry: String?
    /// `_hidden`: `str`.
    public var hidden: String?
    /// `__org.example_extra`: `str`.
    public var orgExampleExtra: String?
    /// `2d`: `bool`.
    public var _2d: Bool?
    /// `v1-2`: `bool`.
    public var v1_2: Bool?
    /// `x86_64`: `bool`.
    public var x86_64: Bool?
    /// `UUID`: `str`.
    public var uuid: String?
    /// `Some-Name`: `str`.
    public var someName: String?
    /// `job-id`: `str`.
    public var jobID: String?
    /// `image-uri`: `str`.
    public var imageURI: String?
    /// `properties`: `str`.
    public var properties: String?
    /// `timeout`: `int`.
    public var timeout: Int?
    /// `tag`: `str`.
    public var tag: String?
    /// `value`: `str`.
    public var value: String?

    /// Creates a value.
    public init(
        `in`: Int,
        `default`: String? = nil,
        `protocol`: String? = nil,
        selfValue: String? = nil,
        initValue: String? = nil,
        `is`: Bool? = nil,
        `class`: String? = nil,
        `nil`: String? = nil,
        xTry: String? = nil,
        hidden: String? = nil,
        orgExampleExtra: String? = nil,
        _2d: Bool? = nil,
        v1_2: Bool? = nil,
        x86_64: Bool? = nil,
        uuid: String? = nil,
        someName: String? = nil,
        jobID: String? = nil,
        imageURI: String? = nil,
        properties: String? = nil,
        timeout: Int? = nil,
        tag: String? = nil,
        value: String? = nil
    ) {
        self.in = `in`
        self.default = `default`
        self.protocol = `protocol`
        self.selfValue = selfValue
        self.initValue = initValue
        self.is = `is`
        self.class = `class`
        self.nil = `nil`
        self.xTry = xTry
        self.hidden = hidden
        self.orgExampleExtra = orgExampleExtra
        self._2d = _2d
        self.v1_2 = v1_2
        self.x86_64 = x86_64
        self.uuid = uuid
        self.someName = someName
        self.jobID = jobID
        self.imageURI = imageURI
        self.properties = properties
        self.timeout = timeout
        self.tag = tag
        self.value = value
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var `in`: Int?
        var `default`: String?
        var `protocol`: String?
        var selfValue: String?
        var initValue: String?
        var `is`: Bool?
        var `class`: String?
        var `nil`: String?
        var xTry: String?
        var hidden: String?
        var orgExampleExtra: String?
        var _2d: Bool?
        var v1_2: Bool?
        var x86_64: Bool?
        var uuid: String?
        var someName: String?
        var jobID: String?
        var imageURI: String?
        var properties: String?
        var timeout: Int?
        var tag: String?
        var value: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "in": `in` = try Int(from: &reader)
            case "default": `default` = try String(from: &reader)
            case "protocol": `protocol` = try String(from: &reader)
            case "self": selfValue = try String(from: &reader)
            case "init": initValue = try String(from: &reader)
            case "is": `is` = try Bool(from: &reader)
            case "class": `class` = try String(from: &reader)
            case "nil": `nil` = try String(from: &reader)
            case "x-try": xTry = try String(from: &reader)
            case "_hidden": hidden = try String(from: &reader)
            case "__org.example_extra": orgExampleExtra = try String(from: &reader)
            case "2d": _2d = try Bool(from: &reader)
            case "v1-2": v1_2 = try Bool(from: &reader)
            case "x86_64": x86_64 = try Bool(from: &reader)
            case "UUID": uuid = try String(from: &reader)
            case "Some-Name": someName = try String(from: &reader)
            case "job-id": jobID = try String(from: &reader)
            case "image-uri": imageURI = try String(from: &reader)
            case "properties": properties = try String(from: &reader)
            case "timeout": timeout = try Int(from: &reader)
            case "tag": tag = try String(from: &reader)
            case "value": value = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let `in` else { throw .missingMember("in", at: objectStart) }
        self.init(
            in: `in`,
            default: `default`,
            protocol: `protocol`,
            selfValue: selfValue,
            initValue: initValue,
            is: `is`,
            class: `class`,
            nil: `nil`,
            xTry: xTry,
            hidden: hidden,
            orgExampleExtra: orgExampleExtra,
            _2d: _2d,
            v1_2: v1_2,
            x86_64: x86_64,
            uuid: uuid,
            someName: someName,
            jobID: jobID,
            imageURI: imageURI,
            properties: properties,
            timeout: timeout,
            tag: tag,
            value: value
        )
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("in", `in`)
        writer.member("default", `default`)
        writer.member("protocol", `protocol`)
        writer.member("self", selfValue)
        writer.member("init", initValue)
        writer.member("is", `is`)
        writer.member("class", `class`)
        writer.member("nil", `nil`)
        writer.member("x-try", xTry)
        writer.member("_hidden", hidden)
        writer.member("__org.example_extra", orgExampleExtra)
        writer.member("2d", _2d)
        writer.member("v1-2", v1_2)
        writer.member("x86_64", x86_64)
        writer.member("UUID", uuid)
        writer.member("Some-Name", someName)
        writer.member("job-id", jobID)
        writer.member("image-uri", imageURI)
        writer.member("properties", properties)
        writer.member("timeout", timeout)
        writer.member("tag", tag)
        writer.member("value", value)
    }
}

/// The command `take-nothing`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-golden.take-nothing)
public struct TakeNothingCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "take-nothing" }

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

/// The command `take-timeout`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-golden.take-timeout)
public struct TakeTimeoutCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "take-timeout" }
    /// `timeout`: `int`.
    public var timeout: Int
    /// `command`: `str`.
    public var command: String
    /// `name`: `str`.
    public var name: String
    /// `response`: `str`.
    public var response: String?

    /// Creates a value.
    public init(timeout: Int, command: String, name: String, response: String? = nil) {
        self.timeout = timeout
        self.command = command
        self.name = name
        self.response = response
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var timeout: Int?
        var command: String?
        var name: String?
        var response: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "timeout": timeout = try Int(from: &reader)
            case "command": command = try String(from: &reader)
            case "name": name = try String(from: &reader)
            case "response": response = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let timeout else { throw .missingMember("timeout", at: objectStart) }
        guard let command else { throw .missingMember("command", at: objectStart) }
        guard let name else { throw .missingMember("name", at: objectStart) }
        self.init(timeout: timeout, command: command, name: name, response: response)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("timeout", timeout)
        writer.member("command", command)
        writer.member("name", name)
        writer.member("response", response)
    }
}

/// The command `take-types`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-golden.take-types)
public struct TakeTypesCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "take-types" }
    /// `facts`: `Facts`.
    public var facts: Facts
    /// `string`: `String`.
    public var string: QAPIString
    /// `abort`: `Abort`.
    public var abort: QAPIAbort
    /// `address`: `SocketAddress`.
    public var address: QAPISocketAddress
    /// `empty`: `Empty`.
    public var empty: Empty
    /// `keywords`: `Keywords`.
    public var keywords: Keywords
    /// `tree`: `Tree`.
    public var tree: Tree
    /// `chain`: `Chain`.
    public var chain: Chain
    /// `ring`: `RingOne`.
    public var ring: RingOne
    /// `folder`: `Folder`.
    public var folder: Folder
    /// `node`: `Node`.
    public var node: Node
    /// `more`: `EnumOrInt`.
    public var more: EnumOrInt?
    /// `maybe`: `TextOrNothing`.
    public var maybe: TextOrNothing?
    /// `facts-again`: `FactsChoice`.
    public var factsAgain: FactsChoice?
    /// `facts-of-values`: `FactsValues`.
    public var factsOfValues: FactsValues?

    /// Creates a value.
    public init(
        facts: Facts,
        string: QAPIString,
        abort: QAPIAbort,
        address: QAPISocketAddress,
        empty: Empty,
        keywords: Keywords,
        tree: Tree,
        chain: Chain,
        ring: RingOne,
        folder: Folder,
        node: Node,
        more: EnumOrInt? = nil,
        maybe: TextOrNothing? = nil,
        factsAgain: FactsChoice? = nil,
        factsOfValues: FactsValues? = nil
    ) {
        self.facts = facts
        self.string = string
        self.abort = abort
        self.address = address
        self.empty = empty
        self.keywords = keywords
        self.tree = tree
        self.chain = chain
        self.ring = ring
        self.folder = folder
        self.node = node
        self.more = more
        self.maybe = maybe
        self.factsAgain = factsAgain
        self.factsOfValues = factsOfValues
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var facts: Facts?
        var string: QAPIString?
        var abort: QAPIAbort?
        var address: QAPISocketAddress?
        var empty: Empty?
        var keywords: Keywords?
        var tree: Tree?
        var chain: Chain?
        var ring: RingOne?
        var folder: Folder?
        var node: Node?
        var more: EnumOrInt?
        var maybe: TextOrNothing?
        var factsAgain: FactsChoice?
        var factsOfValues: FactsValues?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "facts": facts = try Facts(from: &reader)
            case "string": string = try QAPIString(from: &reader)
            case "abort": abort = try QAPIAbort(from: &reader)
            case "address": address = try QAPISocketAddress(from: &reader)
            case "empty": empty = try Empty(from: &reader)
            case "keywords": keywords = try Keywords(from: &reader)
            case "tree": tree = try Tree(from: &reader)
            case "chain": chain = try Chain(from: &reader)
            case "ring": ring = try RingOne(from: &reader)
            case "folder": folder = try Folder(from: &reader)
            case "node": node = try Node(from: &reader)
            case "more": more = try EnumOrInt(from: &reader)
            case "maybe": maybe = try TextOrNothing(from: &reader)
            case "facts-again": factsAgain = try FactsChoice(from: &reader)
            case "facts-of-values": factsOfValues = try FactsValues(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let facts else { throw .missingMember("facts", at: objectStart) }
        guard let string else { throw .missingMember("string", at: objectStart) }
        guard let abort else { throw .missingMember("abort", at: objectStart) }
        guard let address else { throw .missingMember("address", at: objectStart) }
        guard let empty else { throw .missingMember("empty", at: objectStart) }
        guard let keywords else { throw .missingMember("keywords", at: objectStart) }
        guard let tree else { throw .missingMember("tree", at: objectStart) }
        guard let chain else { throw .missingMember("chain", at: objectStart) }
        guard let ring else { throw .missingMember("ring", at: objectStart) }
        guard let folder else { throw .missingMember("folder", at: objectStart) }
        guard let node else { throw .missingMember("node", at: objectStart) }
        self.init(
            facts: facts,
            string: string,
            abort: abort,
            address: address,
            empty: empty,
            keywords: keywords,
            tree: tree,
            chain: chain,
            ring: ring,
            folder: folder,
            node: node,
            more: more,
            maybe: maybe,
            factsAgain: factsAgain,
            factsOfValues: factsOfValues
        )
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("facts", facts)
        writer.member("string", string)
        writer.member("abort", abort)
        writer.member("address", address)
        writer.member("empty", empty)
        writer.member("keywords", keywords)
        writer.member("tree", tree)
        writer.member("chain", chain)
        writer.member("ring", ring)
        writer.member("folder", folder)
        writer.member("node", node)
        writer.member("more", more)
        writer.member("maybe", maybe)
        writer.member("facts-again", factsAgain)
        writer.member("facts-of-values", factsOfValues)
    }
}

/// The command `take-union`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-golden.take-union)
public struct TakeUnionCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = Shape
    /// The name on the wire.
    public static var name: String { "take-union" }
    /// All its members.
    public var options: Shape

    /// Creates a value.
    public init(_ options: Shape) {
        self.options = options
    }

    /// Reads an object.
    public init(from reader: inout JSONReader) throws(JSONError) {
        self.init(try Shape(from: &reader))
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        options.writeMembers(to: &writer)
    }
}

/// The command `x-try-uuid`. Since QEMU 8.0 or before. Unstable: it may change or vanish without notice.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-golden.x-try-uuid)
public struct XTryUUIDCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "x-try-uuid" }

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
    /// Executes `UPPER_COMMAND`, see ``UpperCommandCommand``. Since QEMU 8.0 or before.
    ///
    /// - Throws: ``QMPError``.
    public func upperCommand(timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = UpperCommandCommand()
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `__org.example_extra`, see ``OrgExampleExtraCommand``. Since QEMU 8.0 or before.
    ///
    /// - Throws: ``QMPError``.
    public func orgExampleExtra(timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = OrgExampleExtraCommand()
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `be-all`, see ``BeAllCommand``. Since QEMU 8.0 or before.
    ///
    /// - Throws: ``QMPError``.
    public func beAll(properties: JSONObject = [:], timeout: QMPTimeout = .standard) async throws(QMPError) -> Bool {
        let command = BeAllCommand(properties: properties)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `be-early`, see ``BeEarlyCommand``. Since QEMU 8.0 or before.
    ///
    /// - Throws: ``QMPError``.
    public func beEarly(timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = BeEarlyCommand()
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `be-quiet`, see ``BeQuietCommand``. Since QEMU 8.0 or before.
    ///
    /// - Throws: ``QMPError``.
    public func beQuiet(timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = BeQuietCommand()
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `be-urgent`, see ``BeUrgentCommand``. Since QEMU 8.0 or before.
    ///
    /// - Throws: ``QMPError``.
    public func beUrgent(timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = BeUrgentCommand()
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `give-alternate`, see ``GiveAlternateCommand``. Since QEMU 8.0 or before.
    ///
    /// - Throws: ``QMPError``.
    public func giveAlternate(timeout: QMPTimeout = .standard) async throws(QMPError) -> Anything {
        let command = GiveAlternateCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `give-any`, see ``GiveAnyCommand``. Since QEMU 8.0 or before.
    ///
    /// - Throws: ``QMPError``.
    public func giveAny(timeout: QMPTimeout = .standard) async throws(QMPError) -> JSONValue {
        let command = GiveAnyCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `give-enum`, see ``GiveEnumCommand``. Since QEMU 8.0 or before.
    ///
    /// - Throws: ``QMPError``.
    public func giveEnum(timeout: QMPTimeout = .standard) async throws(QMPError) -> Words {
        let command = GiveEnumCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `give-int`, see ``GiveIntCommand``. Since QEMU 8.0 or before.
    ///
    /// - Throws: ``QMPError``.
    public func giveInt(timeout: QMPTimeout = .standard) async throws(QMPError) -> Int {
        let command = GiveIntCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `give-struct`, see ``GiveStructCommand``. Since QEMU 8.0 or before.
    ///
    /// - Throws: ``QMPError``.
    public func giveStruct(timeout: QMPTimeout = .standard) async throws(QMPError) -> Point {
        let command = GiveStructCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `give-structs`, see ``GiveStructsCommand``. Since QEMU 8.0 or before.
    ///
    /// - Throws: ``QMPError``.
    public func giveStructs(timeout: QMPTimeout = .standard) async throws(QMPError) -> [Point] {
        let command = GiveStructsCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `give-text`, see ``GiveTextCommand``. Since QEMU 8.0 or before.
    ///
    /// - Throws: ``QMPError``.
    public func giveText(timeout: QMPTimeout = .standard) async throws(QMPError) -> String {
        let command = GiveTextCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `give-texts`, see ``GiveTextsCommand``. Since QEMU 8.0 or before.
    ///
    /// - Throws: ``QMPError``.
    public func giveTexts(timeout: QMPTimeout = .standard) async throws(QMPError) -> [String] {
        let command = GiveTextsCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `new`, see ``NewCommand``. Since QEMU 9.0. Feature `loud` since QEMU 9.0. Feature `brief` since QEMU 9.0, until QEMU 9.1. Only where QEMU is built with `CONFIG_ONE && (CONFIG_TWO || !CONFIG_THREE)`.
    ///
    /// - Throws: ``QMPError``.
    public func new(
        later: String? = nil,
        earlier: String? = nil,
        unstableOne: String? = nil,
        conditional: String? = nil,
        marked: String? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = NewCommand(
            later: later,
            earlier: earlier,
            unstableOne: unstableOne,
            conditional: conditional,
            marked: marked
        )
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `old`, see ``OldCommand``. Since QEMU 8.0 or before. Until QEMU 9.0. Deprecated since QEMU 8.1.
    ///
    /// - Throws: ``QMPError``.
    public func old(reason: String? = nil, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = OldCommand(reason: reason)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `return`, see ``ReturnCommand``. Since QEMU 8.0 or before.
    ///
    /// - Throws: ``QMPError``.
    public func `return`(timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = ReturnCommand()
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `take-a-lot-of-things-that-have-long-names`, see ``TakeALotOfThingsThatHaveLongNamesCommand``. Since QEMU 8.0 or before.
    ///
    /// - Throws: ``QMPError``.
    public func takeALotOfThingsThatHaveLongNames(
        theFirstOfTheThingsThatHaveLongNames: String,
        theSecondOfTheThingsThatHaveLongNames: [ATypeWithALongNameOfItsOwn]? = nil,
        theThirdOfTheThingsThatHaveLongNames: ATypeWithALongNameOfItsOwn? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = TakeALotOfThingsThatHaveLongNamesCommand(
            theFirstOfTheThingsThatHaveLongNames: theFirstOfTheThingsThatHaveLongNames,
            theSecondOfTheThingsThatHaveLongNames: theSecondOfTheThingsThatHaveLongNames,
            theThirdOfTheThingsThatHaveLongNames: theThirdOfTheThingsThatHaveLongNames
        )
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `take-all`, see ``TakeAllCommand``. Since QEMU 8.0 or before.
    ///
    /// - Throws: ``QMPError``.
    public func takeAll(
        text: String,
        real: Double,
        whole: Int,
        tiny: Int8,
        short: Int16,
        medium: Int32,
        long: Int,
        byte: UInt8,
        word: UInt16,
        doubleWord: UInt32,
        quadWord: UInt64,
        length: UInt64,
        flag: Bool,
        nothing: JSONValue,
        whatever: JSONValue,
        texts: [String],
        anything: [JSONValue],
        point: Point,
        points: [Point],
        mode: Words,
        modes: [Words]? = nil,
        textAgain: String? = nil,
        realAgain: Double? = nil,
        flagAgain: Bool? = nil,
        nothingAgain: JSONValue? = nil,
        whateverAgain: JSONValue? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = TakeAllCommand(
            text: text,
            real: real,
            whole: whole,
            tiny: tiny,
            short: short,
            medium: medium,
            long: long,
            byte: byte,
            word: word,
            doubleWord: doubleWord,
            quadWord: quadWord,
            length: length,
            flag: flag,
            nothing: nothing,
            whatever: whatever,
            texts: texts,
            anything: anything,
            point: point,
            points: points,
            mode: mode,
            modes: modes,
            textAgain: textAgain,
            realAgain: realAgain,
            flagAgain: flagAgain,
            nothingAgain: nothingAgain,
            whateverAgain: whateverAgain
        )
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `take-anything`, see ``TakeAnythingCommand``. Since QEMU 8.0 or before.
    ///
    /// - Throws: ``QMPError``.
    public func takeAnything(properties: JSONObject = [:], timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = TakeAnythingCommand(properties: properties)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `take-free`, see ``TakeFreeCommand``. Since QEMU 8.0 or before.
    ///
    /// - Throws: ``QMPError``.
    public func takeFree(
        driver: String,
        id: String? = nil,
        properties: JSONObject = [:],
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = TakeFreeCommand(driver: driver, id: id, properties: properties)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `take-named`, see ``TakeNamedCommand``. Since QEMU 8.0 or before.
    ///
    /// - Throws: ``QMPError``.
    public func takeNamed(
        `in`: Int,
        `default`: String? = nil,
        `protocol`: String? = nil,
        selfValue: String? = nil,
        initValue: String? = nil,
        `is`: Bool? = nil,
        `class`: String? = nil,
        `nil`: String? = nil,
        xTry: String? = nil,
        hidden: String? = nil,
        orgExampleExtra: String? = nil,
        _2d: Bool? = nil,
        v1_2: Bool? = nil,
        x86_64: Bool? = nil,
        uuid: String? = nil,
        someName: String? = nil,
        jobID: String? = nil,
        imageURI: String? = nil,
        properties: String? = nil,
        timeout: Int? = nil,
        tag: String? = nil,
        value: String? = nil,
        replyTimeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = TakeNamedCommand(
            in: `in`,
            default: `default`,
            protocol: `protocol`,
            selfValue: selfValue,
            initValue: initValue,
            is: `is`,
            class: `class`,
            nil: `nil`,
            xTry: xTry,
            hidden: hidden,
            orgExampleExtra: orgExampleExtra,
            _2d: _2d,
            v1_2: v1_2,
            x86_64: x86_64,
            uuid: uuid,
            someName: someName,
            jobID: jobID,
            imageURI: imageURI,
            properties: properties,
            timeout: timeout,
            tag: tag,
            value: value
        )
        _ = try await execute(command, timeout: replyTimeout)
    }

    /// Executes `take-nothing`, see ``TakeNothingCommand``. Since QEMU 8.0 or before.
    ///
    /// - Throws: ``QMPError``.
    public func takeNothing(timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = TakeNothingCommand()
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `take-timeout`, see ``TakeTimeoutCommand``. Since QEMU 8.0 or before.
    ///
    /// - Throws: ``QMPError``.
    public func takeTimeout(
        timeout: Int,
        command: String,
        name: String,
        response: String? = nil,
        replyTimeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = TakeTimeoutCommand(timeout: timeout, command: command, name: name, response: response)
        _ = try await execute(command, timeout: replyTimeout)
    }

    /// Executes `take-types`, see ``TakeTypesCommand``. Since QEMU 8.0 or before.
    ///
    /// - Throws: ``QMPError``.
    public func takeTypes(
        facts: Facts,
        string: QAPIString,
        abort: QAPIAbort,
        address: QAPISocketAddress,
        empty: Empty,
        keywords: Keywords,
        tree: Tree,
        chain: Chain,
        ring: RingOne,
        folder: Folder,
        node: Node,
        more: EnumOrInt? = nil,
        maybe: TextOrNothing? = nil,
        factsAgain: FactsChoice? = nil,
        factsOfValues: FactsValues? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = TakeTypesCommand(
            facts: facts,
            string: string,
            abort: abort,
            address: address,
            empty: empty,
            keywords: keywords,
            tree: tree,
            chain: chain,
            ring: ring,
            folder: folder,
            node: node,
            more: more,
            maybe: maybe,
            factsAgain: factsAgain,
            factsOfValues: factsOfValues
        )
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `take-union`, see ``TakeUnionCommand``. Since QEMU 8.0 or before.
    ///
    /// - Throws: ``QMPError``.
    public func takeUnion(_ options: Shape, timeout: QMPTimeout = .standard) async throws(QMPError) -> Shape {
        let command = TakeUnionCommand(options)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `x-try-uuid`, see ``XTryUUIDCommand``. Since QEMU 8.0 or before. Unstable: it may change or vanish without notice.
    ///
    /// - Throws: ``QMPError``.
    public func xTryUUID(timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = XTryUUIDCommand()
        _ = try await execute(command, timeout: timeout)
    }
}

extension QAPIArgument where Command == NewCommand {
    /// `later`.
    public static var later: Self { Self(wireName: "later") }
    /// `earlier`.
    public static var earlier: Self { Self(wireName: "earlier") }
    /// `unstable-one`.
    public static var unstableOne: Self { Self(wireName: "unstable-one") }
    /// `conditional`.
    public static var conditional: Self { Self(wireName: "conditional") }
    /// `marked`.
    public static var marked: Self { Self(wireName: "marked") }
}

extension QAPIArgument where Command == OldCommand {
    /// `reason`.
    public static var reason: Self { Self(wireName: "reason") }
}

extension QAPIArgument where Command == TakeALotOfThingsThatHaveLongNamesCommand {
    /// `the-first-of-the-things-that-have-long-names`.
    public static var theFirstOfTheThingsThatHaveLongNames: Self {
        Self(wireName: "the-first-of-the-things-that-have-long-names")
    }
    /// `the-second-of-the-things-that-have-long-names`.
    public static var theSecondOfTheThingsThatHaveLongNames: Self {
        Self(wireName: "the-second-of-the-things-that-have-long-names")
    }
    /// `the-third-of-the-things-that-have-long-names`.
    public static var theThirdOfTheThingsThatHaveLongNames: Self {
        Self(wireName: "the-third-of-the-things-that-have-long-names")
    }
}

extension QAPIArgument where Command == TakeAllCommand {
    /// `text`.
    public static var text: Self { Self(wireName: "text") }
    /// `real`.
    public static var real: Self { Self(wireName: "real") }
    /// `whole`.
    public static var whole: Self { Self(wireName: "whole") }
    /// `tiny`.
    public static var tiny: Self { Self(wireName: "tiny") }
    /// `short`.
    public static var short: Self { Self(wireName: "short") }
    /// `medium`.
    public static var medium: Self { Self(wireName: "medium") }
    /// `long`.
    public static var long: Self { Self(wireName: "long") }
    /// `byte`.
    public static var byte: Self { Self(wireName: "byte") }
    /// `word`.
    public static var word: Self { Self(wireName: "word") }
    /// `double-word`.
    public static var doubleWord: Self { Self(wireName: "double-word") }
    /// `quad-word`.
    public static var quadWord: Self { Self(wireName: "quad-word") }
    /// `length`.
    public static var length: Self { Self(wireName: "length") }
    /// `flag`.
    public static var flag: Self { Self(wireName: "flag") }
    /// `nothing`.
    public static var nothing: Self { Self(wireName: "nothing") }
    /// `whatever`.
    public static var whatever: Self { Self(wireName: "whatever") }
    /// `texts`.
    public static var texts: Self { Self(wireName: "texts") }
    /// `anything`.
    public static var anything: Self { Self(wireName: "anything") }
    /// `point`.
    public static var point: Self { Self(wireName: "point") }
    /// `points`.
    public static var points: Self { Self(wireName: "points") }
    /// `mode`.
    public static var mode: Self { Self(wireName: "mode") }
    /// `modes`.
    public static var modes: Self { Self(wireName: "modes") }
    /// `text-again`.
    public static var textAgain: Self { Self(wireName: "text-again") }
    /// `real-again`.
    public static var realAgain: Self { Self(wireName: "real-again") }
    /// `flag-again`.
    public static var flagAgain: Self { Self(wireName: "flag-again") }
    /// `nothing-again`.
    public static var nothingAgain: Self { Self(wireName: "nothing-again") }
    /// `whatever-again`.
    public static var whateverAgain: Self { Self(wireName: "whatever-again") }
}

extension QAPIArgument where Command == TakeFreeCommand {
    /// `driver`.
    public static var driver: Self { Self(wireName: "driver") }
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
}

extension QAPIArgument where Command == TakeNamedCommand {
    /// `in`.
    public static var `in`: Self { Self(wireName: "in") }
    /// `default`.
    public static var `default`: Self { Self(wireName: "default") }
    /// `protocol`.
    public static var `protocol`: Self { Self(wireName: "protocol") }
    /// `self`.
    public static var selfValue: Self { Self(wireName: "self") }
    /// `init`.
    public static var initValue: Self { Self(wireName: "init") }
    /// `is`.
    public static var `is`: Self { Self(wireName: "is") }
    /// `class`.
    public static var `class`: Self { Self(wireName: "class") }
    /// `nil`.
    public static var `nil`: Self { Self(wireName: "nil") }
    /// `x-try`.
    public static var xTry: Self { Self(wireName: "x-try") }
    /// `_hidden`.
    public static var hidden: Self { Self(wireName: "_hidden") }
    /// `__org.example_extra`.
    public static var orgExampleExtra: Self { Self(wireName: "__org.example_extra") }
    /// `2d`.
    public static var _2d: Self { Self(wireName: "2d") }
    /// `v1-2`.
    public static var v1_2: Self { Self(wireName: "v1-2") }
    /// `x86_64`.
    public static var x86_64: Self { Self(wireName: "x86_64") }
    /// `UUID`.
    public static var uuid: Self { Self(wireName: "UUID") }
    /// `Some-Name`.
    public static var someName: Self { Self(wireName: "Some-Name") }
    /// `job-id`.
    public static var jobID: Self { Self(wireName: "job-id") }
    /// `image-uri`.
    public static var imageURI: Self { Self(wireName: "image-uri") }
    /// `properties`.
    public static var properties: Self { Self(wireName: "properties") }
    /// `timeout`.
    public static var timeout: Self { Self(wireName: "timeout") }
    /// `tag`.
    public static var tag: Self { Self(wireName: "tag") }
    /// `value`.
    public static var value: Self { Self(wireName: "value") }
}

extension QAPIArgument where Command == TakeTimeoutCommand {
    /// `timeout`.
    public static var timeout: Self { Self(wireName: "timeout") }
    /// `command`.
    public static var command: Self { Self(wireName: "command") }
    /// `name`.
    public static var name: Self { Self(wireName: "name") }
    /// `response`.
    public static var response: Self { Self(wireName: "response") }
}

extension QAPIArgument where Command == TakeTypesCommand {
    /// `facts`.
    public static var facts: Self { Self(wireName: "facts") }
    /// `string`.
    public static var string: Self { Self(wireName: "string") }
    /// `abort`.
    public static var abort: Self { Self(wireName: "abort") }
    /// `address`.
    public static var address: Self { Self(wireName: "address") }
    /// `empty`.
    public static var empty: Self { Self(wireName: "empty") }
    /// `keywords`.
    public static var keywords: Self { Self(wireName: "keywords") }
    /// `tree`.
    public static var tree: Self { Self(wireName: "tree") }
    /// `chain`.
    public static var chain: Self { Self(wireName: "chain") }
    /// `ring`.
    public static var ring: Self { Self(wireName: "ring") }
    /// `folder`.
    public static var folder: Self { Self(wireName: "folder") }
    /// `node`.
    public static var node: Self { Self(wireName: "node") }
    /// `more`.
    public static var more: Self { Self(wireName: "more") }
    /// `maybe`.
    public static var maybe: Self { Self(wireName: "maybe") }
    /// `facts-again`.
    public static var factsAgain: Self { Self(wireName: "facts-again") }
    /// `facts-of-values`.
    public static var factsOfValues: Self { Self(wireName: "facts-of-values") }
}

extension QAPIArgument where Command == TakeUnionCommand {
    /// `name`.
    public static var name: Self { Self(wireName: "name") }
    /// `kind`.
    public static var kind: Self { Self(wireName: "kind") }
    /// `in`.
    public static var `in`: Self { Self(wireName: "in") }
}

/// The event `MOVED`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-golden.MOVED)
public struct MovedEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "MOVED" }
    /// `x`: `int`.
    public var x: Int
    /// `y`: `int`.
    public var y: Int
    /// `label`: `str`.
    public var label: String?

    /// Creates a value.
    public init(x: Int, y: Int, label: String? = nil) {
        self.x = x
        self.y = y
        self.label = label
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var x: Int?
        var y: Int?
        var label: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "x": x = try Int(from: &reader)
            case "y": y = try Int(from: &reader)
            case "label": label = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let x else { throw .missingMember("x", at: objectStart) }
        guard let y else { throw .missingMember("y", at: objectStart) }
        self.init(x: x, y: y, label: label)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("x", x)
        writer.member("y", y)
        writer.member("label", label)
    }
}

/// The event `PROGRESS_OF_ID`. Since QEMU 8.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-golden.PROGRESS_OF_ID)
public struct ProgressOfIDEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "PROGRESS_OF_ID" }
    /// `id`: `str`.
    public var id: String
    /// `done`: `number`.
    public var done: Double?
    /// `state`: `Words`.
    public var state: Words

    /// Creates a value.
    public init(id: String, done: Double? = nil, state: Words) {
        self.id = id
        self.done = done
        self.state = state
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: String?
        var done: Double?
        var state: Words?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            case "done": done = try Double(from: &reader)
            case "state": state = try Words(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        guard let state else { throw .missingMember("state", at: objectStart) }
        self.init(id: id, done: done, state: state)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
        writer.member("done", done)
        writer.member("state", state)
    }
}

/// The event `READY`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-golden.READY)
public struct ReadyEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "READY" }

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

/// The event `RESHAPED`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-golden.RESHAPED)
public struct ReshapedEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "RESHAPED" }
    /// All its members.
    public var options: Shape

    /// Creates a value.
    public init(_ options: Shape) {
        self.options = options
    }

    /// Reads an object.
    public init(from reader: inout JSONReader) throws(JSONError) {
        self.init(try Shape(from: &reader))
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        options.writeMembers(to: &writer)
    }
}

/// The event `x-gone`. Since QEMU 8.0 or before. Until QEMU 9.1. Deprecated since QEMU 9.0. Unstable: it may change or vanish without notice.
public struct XGoneEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "x-gone" }

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

/// The struct `ATypeWithALongNameOfItsOwn`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-golden.ATypeWithALongNameOfItsOwn)
public struct ATypeWithALongNameOfItsOwn: QAPIObject {
    /// `text`: `str`.
    public var text: String

    /// Creates a value.
    public init(text: String) {
        self.text = text
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var text: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "text": text = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let text else { throw .missingMember("text", at: objectStart) }
        self.init(text: text)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("text", text)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `Abort`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-golden.Abort)
public struct QAPIAbort: QAPIObject {
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

    func writeMembers(to writer: inout JSONWriter) {}

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The alternate `Anything`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-golden.Anything)
public enum Anything: QAPIObject {
    /// An object.
    case object(Point)
    /// An array.
    case array([String])
    /// A string.
    case string(String)
    /// A number.
    case number(Double)
    /// A boolean.
    case bool(Bool)
    /// `null`.
    case null
    /// A value of another kind, which no release is known to have.
    case other(JSONValue)

    /// Reads a value, whose kind decides on the case.
    public init(from reader: inout JSONReader) throws(JSONError) {
        switch try reader.peekKind() {
        case .object: self = .object(try Point(from: &reader))
        case .array: self = .array(try [String](from: &reader))
        case .string: self = .string(try String(from: &reader))
        case .number: self = .number(try Double(from: &reader))
        case .bool: self = .bool(try Bool(from: &reader))
        case .null:
            _ = try reader.readNull()
            self = .null
        }
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        switch self {
        case .object(let value): value.write(to: &writer)
        case .array(let value): value.write(to: &writer)
        case .string(let value): value.write(to: &writer)
        case .number(let value): value.write(to: &writer)
        case .bool(let value): value.write(to: &writer)
        case .null: writer.writeNull()
        case .other(let value): value.write(to: &writer)
        }
    }
}

/// The struct `Chain`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-golden.Chain)
public struct Chain: QAPIObject {
    /// `next`: `Chain`.
    @Boxed public var next: Chain?
    /// `name`: `str`.
    public var name: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("next", next)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension Chain {
    /// Creates a value.
    public init(name: String, next: Chain? = nil) {
        self.init(next: next, name: name)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.checkRecursion()
        let objectStart = reader.position
        var name: String?
        var next: Chain?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "next": next = try Chain(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        self.init(next: next, name: name)
    }
}

/// The struct `Empty`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-golden.Empty)
public struct Empty: QAPIObject {
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

    func writeMembers(to writer: inout JSONWriter) {}

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The alternate `EnumOrInt`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-golden.EnumOrInt)
public enum EnumOrInt: QAPIObject {
    /// A string.
    case word(Words)
    /// A number.
    case `default`(Int)
    /// A value of another kind, which no release is known to have.
    case other(JSONValue)

    /// Reads a value, whose kind decides on the case.
    public init(from reader: inout JSONReader) throws(JSONError) {
        switch try reader.peekKind() {
        case .string: self = .word(try Words(from: &reader))
        case .number: self = .default(try Int(from: &reader))
        default: self = .other(try JSONValue(from: &reader))
        }
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        switch self {
        case .word(let value): value.write(to: &writer)
        case .default(let value): value.write(to: &writer)
        case .other(let value): value.write(to: &writer)
        }
    }
}

/// The struct `Facts`. Since QEMU 8.1. Deprecated since QEMU 9.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-golden.Facts)
public struct Facts: QAPIObject {
    /// `all`: `int`. Since QEMU 9.0. Until QEMU 9.1. Deprecated since QEMU 9.1. Unstable: it may change or vanish without notice. Feature `dynamic` since QEMU 9.0. Only where QEMU is built with `CONFIG_ONE`.
    public var all: Int?
    /// `plain`: `int`.
    public var plain: Int
    /// `since`: `int`. Since QEMU 9.0.
    public var since: Int?
    /// `until`: `int`. Until QEMU 9.1.
    public var until: Int?
    /// `deprecated`: `int`. Deprecated since QEMU 9.0.
    public var deprecated: Int?
    /// `unstable`: `int`. Unstable: it may change or vanish without notice.
    public var unstable: Int?
    /// `marked`: `int`. Feature `dynamic` since QEMU 8.1. Feature `old-mark` since QEMU 8.1, until QEMU 9.0.
    public var marked: Int?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("plain", plain)
        writer.member("since", since)
        writer.member("until", until)
        writer.member("deprecated", deprecated)
        writer.member("unstable", unstable)
        writer.member("marked", marked)
        writer.member("all", all)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension Facts {
    /// Creates a value.
    public init(
        plain: Int,
        since: Int? = nil,
        until: Int? = nil,
        deprecated: Int? = nil,
        unstable: Int? = nil,
        marked: Int? = nil,
        all: Int? = nil
    ) {
        self.init(
            all: all,
            plain: plain,
            since: since,
            until: until,
            deprecated: deprecated,
            unstable: unstable,
            marked: marked
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var plain: Int?
        var since: Int?
        var until: Int?
        var deprecated: Int?
        var unstable: Int?
        var marked: Int?
        var all: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "plain": plain = try Int(from: &reader)
            case "since": since = try Int(from: &reader)
            case "until": until = try Int(from: &reader)
            case "deprecated": deprecated = try Int(from: &reader)
            case "unstable": unstable = try Int(from: &reader)
            case "marked": marked = try Int(from: &reader)
            case "all": all = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let plain else { throw .missingMember("plain", at: objectStart) }
        self.init(
            all: all,
            plain: plain,
            since: since,
            until: until,
            deprecated: deprecated,
            unstable: unstable,
            marked: marked
        )
    }
}

/// The alternate `FactsChoice`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-golden.FactsChoice)
public enum FactsChoice: QAPIObject {
    /// A string.
    case name(String)
    /// An array. Since QEMU 9.0. Unstable: it may change or vanish without notice.
    case points([Point])
    /// An object. Until QEMU 9.0. Deprecated since QEMU 8.1.
    case selfValue(Point)
    /// A value of another kind, which no release is known to have.
    case other(JSONValue)

    /// Reads a value, whose kind decides on the case.
    public init(from reader: inout JSONReader) throws(JSONError) {
        switch try reader.peekKind() {
        case .string: self = .name(try String(from: &reader))
        case .array: self = .points(try [Point](from: &reader))
        case .object: self = .selfValue(try Point(from: &reader))
        default: self = .other(try JSONValue(from: &reader))
        }
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        switch self {
        case .name(let value): value.write(to: &writer)
        case .points(let value): value.write(to: &writer)
        case .selfValue(let value): value.write(to: &writer)
        case .other(let value): value.write(to: &writer)
        }
    }
}

/// The struct `Folder`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-golden.Folder)
public struct Folder: QAPIObject {
    /// `folders`: `[Folder]`.
    public var folders: [Folder]
    /// `name`: `str`.
    public var name: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("folders", folders)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension Folder {
    /// Creates a value.
    public init(name: String, folders: [Folder]) {
        self.init(folders: folders, name: name)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.checkRecursion()
        let objectStart = reader.position
        var name: String?
        var folders: [Folder]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "folders": folders = try [Folder](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        guard let folders else { throw .missingMember("folders", at: objectStart) }
        self.init(folders: folders, name: name)
    }
}

/// The struct `Keywords`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-golden.Keywords)
public struct Keywords: QAPIObject {
    /// `value`: `str`.
    public var value: String?
    /// `in`: `int`.
    public var `in`: Int
    /// `default`: `str`.
    public var `default`: String?
    /// `protocol`: `str`.
    public var `protocol`: String?
    /// `self`: `str`.
    public var selfValue: String?
    /// `init`: `str`.
    public var initValue: String?
    /// `is`: `bool`.
    public var `is`: Bool?
    /// `class`: `str`.
    public var `class`: String?
    /// `nil`: `str`.
    public var `nil`: String?
    /// `x-try`: `str`.
    public var xTry: String?
    /// `_hidden`: `str`.
    public var hidden: String?
    /// `__org.example_extra`: `str`.
    public var orgExampleExtra: String?
    /// `2d`: `bool`.
    public var _2d: Bool?
    /// `v1-2`: `bool`.
    public var v1_2: Bool?
    /// `x86_64`: `bool`.
    public var x86_64: Bool?
    /// `UUID`: `str`.
    public var uuid: String?
    /// `Some-Name`: `str`.
    public var someName: String?
    /// `job-id`: `str`.
    public var jobID: String?
    /// `image-uri`: `str`.
    public var imageURI: String?
    /// `properties`: `str`.
    public var properties: String?
    /// `timeout`: `int`.
    public var timeout: Int?
    /// `tag`: `str`.
    public var tag: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("in", `in`)
        writer.member("default", `default`)
        writer.member("protocol", `protocol`)
        writer.member("self", selfValue)
        writer.member("init", initValue)
        writer.member("is", `is`)
        writer.member("class", `class`)
        writer.member("nil", `nil`)
        writer.member("x-try", xTry)
        writer.member("_hidden", hidden)
        writer.member("__org.example_extra", orgExampleExtra)
        writer.member("2d", _2d)
        writer.member("v1-2", v1_2)
        writer.member("x86_64", x86_64)
        writer.member("UUID", uuid)
        writer.member("Some-Name", someName)
        writer.member("job-id", jobID)
        writer.member("image-uri", imageURI)
        writer.member("properties", properties)
        writer.member("timeout", timeout)
        writer.member("tag", tag)
        writer.member("value", value)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension Keywords {
    /// Creates a value.
    public init(
        `in`: Int,
        `default`: String? = nil,
        `protocol`: String? = nil,
        selfValue: String? = nil,
        initValue: String? = nil,
        `is`: Bool? = nil,
        `class`: String? = nil,
        `nil`: String? = nil,
        xTry: String? = nil,
        hidden: String? = nil,
        orgExampleExtra: String? = nil,
        _2d: Bool? = nil,
        v1_2: Bool? = nil,
        x86_64: Bool? = nil,
        uuid: String? = nil,
        someName: String? = nil,
        jobID: String? = nil,
        imageURI: String? = nil,
        properties: String? = nil,
        timeout: Int? = nil,
        tag: String? = nil,
        value: String? = nil
    ) {
        self.init(
            value: value,
            in: `in`,
            default: `default`,
            protocol: `protocol`,
            selfValue: selfValue,
            initValue: initValue,
            is: `is`,
            class: `class`,
            nil: `nil`,
            xTry: xTry,
            hidden: hidden,
            orgExampleExtra: orgExampleExtra,
            _2d: _2d,
            v1_2: v1_2,
            x86_64: x86_64,
            uuid: uuid,
            someName: someName,
            jobID: jobID,
            imageURI: imageURI,
            properties: properties,
            timeout: timeout,
            tag: tag
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var `in`: Int?
        var `default`: String?
        var `protocol`: String?
        var selfValue: String?
        var initValue: String?
        var `is`: Bool?
        var `class`: String?
        var `nil`: String?
        var xTry: String?
        var hidden: String?
        var orgExampleExtra: String?
        var _2d: Bool?
        var v1_2: Bool?
        var x86_64: Bool?
        var uuid: String?
        var someName: String?
        var jobID: String?
        var imageURI: String?
        var properties: String?
        var timeout: Int?
        var tag: String?
        var value: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "in": `in` = try Int(from: &reader)
            case "default": `default` = try String(from: &reader)
            case "protocol": `protocol` = try String(from: &reader)
            case "self": selfValue = try String(from: &reader)
            case "init": initValue = try String(from: &reader)
            case "is": `is` = try Bool(from: &reader)
            case "class": `class` = try String(from: &reader)
            case "nil": `nil` = try String(from: &reader)
            case "x-try": xTry = try String(from: &reader)
            case "_hidden": hidden = try String(from: &reader)
            case "__org.example_extra": orgExampleExtra = try String(from: &reader)
            case "2d": _2d = try Bool(from: &reader)
            case "v1-2": v1_2 = try Bool(from: &reader)
            case "x86_64": x86_64 = try Bool(from: &reader)
            case "UUID": uuid = try String(from: &reader)
            case "Some-Name": someName = try String(from: &reader)
            case "job-id": jobID = try String(from: &reader)
            case "image-uri": imageURI = try String(from: &reader)
            case "properties": properties = try String(from: &reader)
            case "timeout": timeout = try Int(from: &reader)
            case "tag": tag = try String(from: &reader)
            case "value": value = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let `in` else { throw .missingMember("in", at: objectStart) }
        self.init(
            value: value,
            in: `in`,
            default: `default`,
            protocol: `protocol`,
            selfValue: selfValue,
            initValue: initValue,
            is: `is`,
            class: `class`,
            nil: `nil`,
            xTry: xTry,
            hidden: hidden,
            orgExampleExtra: orgExampleExtra,
            _2d: _2d,
            v1_2: v1_2,
            x86_64: x86_64,
            uuid: uuid,
            someName: someName,
            jobID: jobID,
            imageURI: imageURI,
            properties: properties,
            timeout: timeout,
            tag: tag
        )
    }
}

/// The union `Node`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-golden.Node)
public struct Node: QAPIObject {
    /// `node-name`: `str`.
    public var nodeName: String?
    /// The members that depend on `driver`.
    public var branch: Branch

    /// `driver`: `NodeDriver`.
    public var driver: NodeDriver { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("driver", driver)
        writer.member("node-name", nodeName)
        branch.writeMembers(to: &writer)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }

    /// What depends on `driver`.
    public enum Branch: Sendable {
        /// `raw`.
        case raw(NodeRaw)
        /// `file`.
        case file(NodeFile)
        /// A value that is not known here, with the members that came with it.
        case other(NodeDriver, JSONObject)

        /// The value of `driver`.
        public var tag: NodeDriver {
            switch self {
            case .raw: .raw
            case .file: .file
            case .other(let tag, _): tag
            }
        }

        init(_ tag: NodeDriver, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "raw": self = .raw(try NodeRaw(from: &reader))
            case "file": self = .file(try NodeFile(from: &reader))
            default:
                let members = try reader.readObject(without: "driver", "node-name")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .raw(let value): value.writeMembers(to: &writer)
            case .file(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "driver", "node-name")
            }
        }
    }
}

extension Node {
    /// Creates a value.
    public init(_ branch: Branch, nodeName: String? = nil) {
        self.init(nodeName: nodeName, branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.checkRecursion()
        var again = reader
        let objectStart = reader.position
        var nodeName: String?
        var driver: NodeDriver?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "node-name": nodeName = try String(from: &reader)
            case "driver": driver = try NodeDriver(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let driver else { throw .missingMember("driver", at: objectStart) }
        let branch = try Branch(driver, from: &again)
        self.init(nodeName: nodeName, branch: branch)
    }
}

/// The enum `NodeDriver`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-golden.NodeDriver)
public struct NodeDriver: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `raw`.
    public static var raw: NodeDriver { NodeDriver(rawValue: "raw") }
    /// `file`.
    public static var file: NodeDriver { NodeDriver(rawValue: "file") }
}

/// The struct `NodeFile`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-golden.NodeFile)
public struct NodeFile: QAPIObject {
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

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("filename", filename)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `NodeRaw`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-golden.NodeRaw)
public struct NodeRaw: QAPIObject {
    /// `offset`: `int`.
    public var offset: Int?
    /// `file`: `NodeRef`.
    public var file: NodeRef

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("file", file)
        writer.member("offset", offset)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension NodeRaw {
    /// Creates a value.
    public init(file: NodeRef, offset: Int? = nil) {
        self.init(offset: offset, file: file)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.checkRecursion()
        let objectStart = reader.position
        var file: NodeRef?
        var offset: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "file": file = try NodeRef(from: &reader)
            case "offset": offset = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let file else { throw .missingMember("file", at: objectStart) }
        self.init(offset: offset, file: file)
    }
}

/// The alternate `NodeRef`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-golden.NodeRef)
public indirect enum NodeRef: QAPIObject {
    /// An object.
    case definition(Node)
    /// A string.
    case reference(String)
    /// A value of another kind, which no release is known to have.
    case other(JSONValue)

    /// Reads a value, whose kind decides on the case.
    public init(from reader: inout JSONReader) throws(JSONError) {
        switch try reader.peekKind() {
        case .object: self = .definition(try Node(from: &reader))
        case .string: self = .reference(try String(from: &reader))
        default: self = .other(try JSONValue(from: &reader))
        }
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        switch self {
        case .definition(let value): value.write(to: &writer)
        case .reference(let value): value.write(to: &writer)
        case .other(let value): value.write(to: &writer)
        }
    }
}

/// The struct `Point`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-golden.Point)
public struct Point: QAPIObject {
    /// `label`: `str`.
    public var label: String?
    /// `x`: `int`.
    public var x: Int
    /// `y`: `int`.
    public var y: Int

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("x", x)
        writer.member("y", y)
        writer.member("label", label)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension Point {
    /// Creates a value.
    public init(x: Int, y: Int, label: String? = nil) {
        self.init(label: label, x: x, y: y)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var x: Int?
        var y: Int?
        var label: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "x": x = try Int(from: &reader)
            case "y": y = try Int(from: &reader)
            case "label": label = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let x else { throw .missingMember("x", at: objectStart) }
        guard let y else { throw .missingMember("y", at: objectStart) }
        self.init(label: label, x: x, y: y)
    }
}

/// The struct `RingOne`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-golden.RingOne)
public struct RingOne: QAPIObject {
    /// `other`: `RingTwo`.
    @Boxed public var other: RingTwo?

    /// Creates a value.
    public init(other: RingTwo? = nil) {
        self.other = other
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.checkRecursion()
        var other: RingTwo?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "other": other = try RingTwo(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(other: other)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("other", other)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `RingTwo`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-golden.RingTwo)
public struct RingTwo: QAPIObject {
    /// `other`: `RingOne`.
    public var other: RingOne?

    /// Creates a value.
    public init(other: RingOne? = nil) {
        self.other = other
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.checkRecursion()
        var other: RingOne?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "other": other = try RingOne(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(other: other)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("other", other)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `SocketAddress`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-golden.SocketAddress)
public struct QAPISocketAddress: QAPIObject {
    /// `port`: `uint16`.
    public var port: UInt16?
    /// `host`: `str`.
    public var host: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("host", host)
        writer.member("port", port)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension QAPISocketAddress {
    /// Creates a value.
    public init(host: String, port: UInt16? = nil) {
        self.init(port: port, host: host)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var host: String?
        var port: UInt16?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "host": host = try String(from: &reader)
            case "port": port = try UInt16(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let host else { throw .missingMember("host", at: objectStart) }
        self.init(port: port, host: host)
    }
}

/// The struct `String`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-golden.String)
public struct QAPIString: QAPIObject {
    /// `str`: `str`.
    public var str: String

    /// Creates a value.
    public init(str: String) {
        self.str = str
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var str: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "str": str = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let str else { throw .missingMember("str", at: objectStart) }
        self.init(str: str)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("str", str)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The alternate `TextOrNothing`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-golden.TextOrNothing)
public enum TextOrNothing: QAPIObject {
    /// A string.
    case string(String)
    /// `null`.
    case noneValue
    /// A value of another kind, which no release is known to have.
    case other(JSONValue)

    /// Reads a value, whose kind decides on the case.
    public init(from reader: inout JSONReader) throws(JSONError) {
        switch try reader.peekKind() {
        case .string: self = .string(try String(from: &reader))
        case .null:
            _ = try reader.readNull()
            self = .noneValue
        default: self = .other(try JSONValue(from: &reader))
        }
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): value.write(to: &writer)
        case .noneValue: writer.writeNull()
        case .other(let value): value.write(to: &writer)
        }
    }
}

/// The alternate `Tree`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-golden.Tree)
public indirect enum Tree: QAPIObject {
    /// A string.
    case leaf(String)
    /// An object.
    case branches(TreeBranches)
    /// A value of another kind, which no release is known to have.
    case other(JSONValue)

    /// Reads a value, whose kind decides on the case.
    public init(from reader: inout JSONReader) throws(JSONError) {
        switch try reader.peekKind() {
        case .string: self = .leaf(try String(from: &reader))
        case .object: self = .branches(try TreeBranches(from: &reader))
        default: self = .other(try JSONValue(from: &reader))
        }
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        switch self {
        case .leaf(let value): value.write(to: &writer)
        case .branches(let value): value.write(to: &writer)
        case .other(let value): value.write(to: &writer)
        }
    }
}

/// The struct `TreeBranches`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-golden.TreeBranches)
public struct TreeBranches: QAPIObject {
    /// `right`: `Tree`.
    public var right: Tree?
    /// `left`: `Tree`.
    public var left: Tree

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("left", left)
        writer.member("right", right)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension TreeBranches {
    /// Creates a value.
    public init(left: Tree, right: Tree? = nil) {
        self.init(right: right, left: left)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.checkRecursion()
        let objectStart = reader.position
        var left: Tree?
        var right: Tree?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "left": left = try Tree(from: &reader)
            case "right": right = try Tree(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let left else { throw .missingMember("left", at: objectStart) }
        self.init(right: right, left: left)
    }
}
