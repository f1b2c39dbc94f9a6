// Made by 'qapi-codegen generate' from the module 'audio' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `query-audiodevs`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-audio.query-audiodevs)
public struct QueryAudiodevsCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [Audiodev]
    /// The name on the wire.
    public static var name: String { "query-audiodevs" }

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
    /// Executes `query-audiodevs`, see ``QueryAudiodevsCommand``. Since QEMU 8.0.
    ///
    /// - Throws: ``QMPError``.
    public func queryAudiodevs(timeout: QMPTimeout = .standard) async throws(QMPError) -> [Audiodev] {
        let command = QueryAudiodevsCommand()
        return try await execute(command, timeout: timeout)
    }
}

/// The enum `AudioFormat`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-audio.AudioFormat)
public struct AudioFormat: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `u8`.
    public static var u8: AudioFormat { AudioFormat(rawValue: "u8") }
    /// `s8`.
    public static var s8: AudioFormat { AudioFormat(rawValue: "s8") }
    /// `u16`.
    public static var u16: AudioFormat { AudioFormat(rawValue: "u16") }
    /// `s16`.
    public static var s16: AudioFormat { AudioFormat(rawValue: "s16") }
    /// `u32`.
    public static var u32: AudioFormat { AudioFormat(rawValue: "u32") }
    /// `s32`.
    public static var s32: AudioFormat { AudioFormat(rawValue: "s32") }
    /// `f32`.
    public static var f32: AudioFormat { AudioFormat(rawValue: "f32") }
}

/// The union `Audiodev`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.Audiodev)
public struct Audiodev: QAPIObject {
    /// `id`: `str`.
    public var id: String
    /// `timer-period`: `uint32`.
    public var timerPeriod: UInt32?
    /// The members that depend on `driver`.
    public var branch: Branch

    /// `driver`: `AudiodevDriver`.
    public var driver: AudiodevDriver { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("driver", driver)
        writer.member("id", id)
        writer.member("timer-period", timerPeriod)
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
        /// `none`.
        case noneValue(AudiodevGenericOptions)
        /// `alsa`. Only where QEMU is built with `CONFIG_AUDIO_ALSA`.
        case alsa(AudiodevAlsaOptions)
        /// `coreaudio`. Only where QEMU is built with `CONFIG_AUDIO_COREAUDIO`.
        case coreaudio(AudiodevCoreaudioOptions)
        /// `dbus`. Only where QEMU is built with `CONFIG_DBUS_DISPLAY`.
        case dbus(AudiodevDBusOptions)
        /// `dsound`. Only where QEMU is built with `CONFIG_AUDIO_DSOUND`.
        case dsound(AudiodevDsoundOptions)
        /// `jack`. Only where QEMU is built with `CONFIG_AUDIO_JACK`.
        case jack(AudiodevJackOptions)
        /// `oss`. Only where QEMU is built with `CONFIG_AUDIO_OSS`.
        case oss(AudiodevOssOptions)
        /// `pa`. Only where QEMU is built with `CONFIG_AUDIO_PA`.
        case pa(AudiodevPaOptions)
        /// `pipewire`. Since QEMU 8.1. Only where QEMU is built with `CONFIG_AUDIO_PIPEWIRE`.
        case pipewire(AudiodevPipewireOptions)
        /// `sdl`. Only where QEMU is built with `CONFIG_AUDIO_SDL`.
        case sdl(AudiodevSdlOptions)
        /// `sndio`. Only where QEMU is built with `CONFIG_AUDIO_SNDIO`.
        case sndio(AudiodevSndioOptions)
        /// `spice`. Only where QEMU is built with `CONFIG_SPICE`.
        case spice(AudiodevGenericOptions)
        /// `wav`.
        case wav(AudiodevWavOptions)
        /// A value that is not known here, with the members that came with it.
        case other(AudiodevDriver, JSONObject)

        /// The value of `driver`.
        public var tag: AudiodevDriver {
            switch self {
            case .noneValue: .noneValue
            case .alsa: .alsa
            case .coreaudio: .coreaudio
            case .dbus: .dbus
            case .dsound: .dsound
            case .jack: .jack
            case .oss: .oss
            case .pa: .pa
            case .pipewire: .pipewire
            case .sdl: .sdl
            case .sndio: .sndio
            case .spice: .spice
            case .wav: .wav
            case .other(let tag, _): tag
            }
        }

        init(_ tag: AudiodevDriver, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "none": self = .noneValue(try AudiodevGenericOptions(from: &reader))
            case "alsa": self = .alsa(try AudiodevAlsaOptions(from: &reader))
            case "coreaudio": self = .coreaudio(try AudiodevCoreaudioOptions(from: &reader))
            case "dbus": self = .dbus(try AudiodevDBusOptions(from: &reader))
            case "dsound": self = .dsound(try AudiodevDsoundOptions(from: &reader))
            case "jack": self = .jack(try AudiodevJackOptions(from: &reader))
            case "oss": self = .oss(try AudiodevOssOptions(from: &reader))
            case "pa": self = .pa(try AudiodevPaOptions(from: &reader))
            case "pipewire": self = .pipewire(try AudiodevPipewireOptions(from: &reader))
            case "sdl": self = .sdl(try AudiodevSdlOptions(from: &reader))
            case "sndio": self = .sndio(try AudiodevSndioOptions(from: &reader))
            case "spice": self = .spice(try AudiodevGenericOptions(from: &reader))
            case "wav": self = .wav(try AudiodevWavOptions(from: &reader))
            default:
                let members = try reader.readObject(without: "driver", "id", "timer-period")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .noneValue(let value): value.writeMembers(to: &writer)
            case .alsa(let value): value.writeMembers(to: &writer)
            case .coreaudio(let value): value.writeMembers(to: &writer)
            case .dbus(let value): value.writeMembers(to: &writer)
            case .dsound(let value): value.writeMembers(to: &writer)
            case .jack(let value): value.writeMembers(to: &writer)
            case .oss(let value): value.writeMembers(to: &writer)
            case .pa(let value): value.writeMembers(to: &writer)
            case .pipewire(let value): value.writeMembers(to: &writer)
            case .sdl(let value): value.writeMembers(to: &writer)
            case .sndio(let value): value.writeMembers(to: &writer)
            case .spice(let value): value.writeMembers(to: &writer)
            case .wav(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "driver", "id", "timer-period")
            }
        }
    }
}

extension Audiodev {
    /// Creates a value.
    public init(_ branch: Branch, id: String, timerPeriod: UInt32? = nil) {
        self.init(id: id, timerPeriod: timerPeriod, branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var id: String?
        var timerPeriod: UInt32?
        var driver: AudiodevDriver?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            case "timer-period": timerPeriod = try UInt32(from: &reader)
            case "driver": driver = try AudiodevDriver(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        guard let driver else { throw .missingMember("driver", at: objectStart) }
        let branch = try Branch(driver, from: &again)
        self.init(id: id, timerPeriod: timerPeriod, branch: branch)
    }
}

/// The struct `AudiodevAlsaOptions`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevAlsaOptions)
public struct AudiodevAlsaOptions: QAPIObject {
    /// `threshold`: `uint32`.
    public var threshold: UInt32?
    /// `in`: `AudiodevAlsaPerDirectionOptions`.
    public var `in`: AudiodevAlsaPerDirectionOptions?
    /// `out`: `AudiodevAlsaPerDirectionOptions`.
    public var out: AudiodevAlsaPerDirectionOptions?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("in", `in`)
        writer.member("out", out)
        writer.member("threshold", threshold)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension AudiodevAlsaOptions {
    /// Creates a value.
    public init(
        `in`: AudiodevAlsaPerDirectionOptions? = nil,
        out: AudiodevAlsaPerDirectionOptions? = nil,
        threshold: UInt32? = nil
    ) {
        self.init(threshold: threshold, in: `in`, out: out)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var `in`: AudiodevAlsaPerDirectionOptions?
        var out: AudiodevAlsaPerDirectionOptions?
        var threshold: UInt32?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "in": `in` = try AudiodevAlsaPerDirectionOptions(from: &reader)
            case "out": out = try AudiodevAlsaPerDirectionOptions(from: &reader)
            case "threshold": threshold = try UInt32(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(threshold: threshold, in: `in`, out: out)
    }
}

/// The struct `AudiodevAlsaPerDirectionOptions`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevAlsaPerDirectionOptions)
public struct AudiodevAlsaPerDirectionOptions: QAPIObject {
    /// `try-poll`: `bool`.
    public var tryPoll: Bool?
    /// `mixing-engine`: `bool`.
    public var mixingEngine: Bool?
    /// `fixed-settings`: `bool`.
    public var fixedSettings: Bool?
    /// `frequency`: `uint32`.
    public var frequency: UInt32?
    /// `channels`: `uint32`.
    public var channels: UInt32?
    /// `voices`: `uint32`.
    public var voices: UInt32?
    /// `format`: `AudioFormat`.
    public var format: AudioFormat?
    /// `buffer-length`: `uint32`.
    public var bufferLength: UInt32?
    /// `dev`: `str`.
    public var dev: String?
    /// `period-length`: `uint32`.
    public var periodLength: UInt32?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("mixing-engine", mixingEngine)
        writer.member("fixed-settings", fixedSettings)
        writer.member("frequency", frequency)
        writer.member("channels", channels)
        writer.member("voices", voices)
        writer.member("format", format)
        writer.member("buffer-length", bufferLength)
        writer.member("dev", dev)
        writer.member("period-length", periodLength)
        writer.member("try-poll", tryPoll)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension AudiodevAlsaPerDirectionOptions {
    /// Creates a value.
    public init(
        mixingEngine: Bool? = nil,
        fixedSettings: Bool? = nil,
        frequency: UInt32? = nil,
        channels: UInt32? = nil,
        voices: UInt32? = nil,
        format: AudioFormat? = nil,
        bufferLength: UInt32? = nil,
        dev: String? = nil,
        periodLength: UInt32? = nil,
        tryPoll: Bool? = nil
    ) {
        self.init(
            tryPoll: tryPoll,
            mixingEngine: mixingEngine,
            fixedSettings: fixedSettings,
            frequency: frequency,
            channels: channels,
            voices: voices,
            format: format,
            bufferLength: bufferLength,
            dev: dev,
            periodLength: periodLength
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var mixingEngine: Bool?
        var fixedSettings: Bool?
        var frequency: UInt32?
        var channels: UInt32?
        var voices: UInt32?
        var format: AudioFormat?
        var bufferLength: UInt32?
        var dev: String?
        var periodLength: UInt32?
        var tryPoll: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "mixing-engine": mixingEngine = try Bool(from: &reader)
            case "fixed-settings": fixedSettings = try Bool(from: &reader)
            case "frequency": frequency = try UInt32(from: &reader)
            case "channels": channels = try UInt32(from: &reader)
            case "voices": voices = try UInt32(from: &reader)
            case "format": format = try AudioFormat(from: &reader)
            case "buffer-length": bufferLength = try UInt32(from: &reader)
            case "dev": dev = try String(from: &reader)
            case "period-length": periodLength = try UInt32(from: &reader)
            case "try-poll": tryPoll = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            tryPoll: tryPoll,
            mixingEngine: mixingEngine,
            fixedSettings: fixedSettings,
            frequency: frequency,
            channels: channels,
            voices: voices,
            format: format,
            bufferLength: bufferLength,
            dev: dev,
            periodLength: periodLength
        )
    }
}

/// The struct `AudiodevCoreaudioOptions`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevCoreaudioOptions)
public struct AudiodevCoreaudioOptions: QAPIObject {
    /// `out`: `AudiodevCoreaudioPerDirectionOptions`.
    public var out: AudiodevCoreaudioPerDirectionOptions?
    /// `in`: `AudiodevCoreaudioPerDirectionOptions`.
    public var `in`: AudiodevCoreaudioPerDirectionOptions?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("in", `in`)
        writer.member("out", out)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension AudiodevCoreaudioOptions {
    /// Creates a value.
    public init(`in`: AudiodevCoreaudioPerDirectionOptions? = nil, out: AudiodevCoreaudioPerDirectionOptions? = nil) {
        self.init(out: out, in: `in`)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var `in`: AudiodevCoreaudioPerDirectionOptions?
        var out: AudiodevCoreaudioPerDirectionOptions?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "in": `in` = try AudiodevCoreaudioPerDirectionOptions(from: &reader)
            case "out": out = try AudiodevCoreaudioPerDirectionOptions(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(out: out, in: `in`)
    }
}

/// The struct `AudiodevCoreaudioPerDirectionOptions`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevCoreaudioPerDirectionOptions)
public struct AudiodevCoreaudioPerDirectionOptions: QAPIObject {
    /// `buffer-count`: `uint32`.
    public var bufferCount: UInt32?
    /// `mixing-engine`: `bool`.
    public var mixingEngine: Bool?
    /// `fixed-settings`: `bool`.
    public var fixedSettings: Bool?
    /// `frequency`: `uint32`.
    public var frequency: UInt32?
    /// `channels`: `uint32`.
    public var channels: UInt32?
    /// `voices`: `uint32`.
    public var voices: UInt32?
    /// `format`: `AudioFormat`.
    public var format: AudioFormat?
    /// `buffer-length`: `uint32`.
    public var bufferLength: UInt32?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("mixing-engine", mixingEngine)
        writer.member("fixed-settings", fixedSettings)
        writer.member("frequency", frequency)
        writer.member("channels", channels)
        writer.member("voices", voices)
        writer.member("format", format)
        writer.member("buffer-length", bufferLength)
        writer.member("buffer-count", bufferCount)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension AudiodevCoreaudioPerDirectionOptions {
    /// Creates a value.
    public init(
        mixingEngine: Bool? = nil,
        fixedSettings: Bool? = nil,
        frequency: UInt32? = nil,
        channels: UInt32? = nil,
        voices: UInt32? = nil,
        format: AudioFormat? = nil,
        bufferLength: UInt32? = nil,
        bufferCount: UInt32? = nil
    ) {
        self.init(
            bufferCount: bufferCount,
            mixingEngine: mixingEngine,
            fixedSettings: fixedSettings,
            frequency: frequency,
            channels: channels,
            voices: voices,
            format: format,
            bufferLength: bufferLength
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var mixingEngine: Bool?
        var fixedSettings: Bool?
        var frequency: UInt32?
        var channels: UInt32?
        var voices: UInt32?
        var format: AudioFormat?
        var bufferLength: UInt32?
        var bufferCount: UInt32?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "mixing-engine": mixingEngine = try Bool(from: &reader)
            case "fixed-settings": fixedSettings = try Bool(from: &reader)
            case "frequency": frequency = try UInt32(from: &reader)
            case "channels": channels = try UInt32(from: &reader)
            case "voices": voices = try UInt32(from: &reader)
            case "format": format = try AudioFormat(from: &reader)
            case "buffer-length": bufferLength = try UInt32(from: &reader)
            case "buffer-count": bufferCount = try UInt32(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            bufferCount: bufferCount,
            mixingEngine: mixingEngine,
            fixedSettings: fixedSettings,
            frequency: frequency,
            channels: channels,
            voices: voices,
            format: format,
            bufferLength: bufferLength
        )
    }
}

/// The struct `AudiodevDBusOptions`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevDBusOptions)
public struct AudiodevDBusOptions: QAPIObject {
    /// `nsamples`: `uint32`. Since QEMU 10.0.
    public var nsamples: UInt32?
    /// `in`: `AudiodevPerDirectionOptions`.
    public var `in`: AudiodevPerDirectionOptions?
    /// `out`: `AudiodevPerDirectionOptions`.
    public var out: AudiodevPerDirectionOptions?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("in", `in`)
        writer.member("out", out)
        writer.member("nsamples", nsamples)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension AudiodevDBusOptions {
    /// Creates a value.
    public init(
        `in`: AudiodevPerDirectionOptions? = nil,
        out: AudiodevPerDirectionOptions? = nil,
        nsamples: UInt32? = nil
    ) {
        self.init(nsamples: nsamples, in: `in`, out: out)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var `in`: AudiodevPerDirectionOptions?
        var out: AudiodevPerDirectionOptions?
        var nsamples: UInt32?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "in": `in` = try AudiodevPerDirectionOptions(from: &reader)
            case "out": out = try AudiodevPerDirectionOptions(from: &reader)
            case "nsamples": nsamples = try UInt32(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(nsamples: nsamples, in: `in`, out: out)
    }
}

/// The enum `AudiodevDriver`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-audio.AudiodevDriver)
public struct AudiodevDriver: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `none`.
    public static var noneValue: AudiodevDriver { AudiodevDriver(rawValue: "none") }
    /// `alsa`. Only where QEMU is built with `CONFIG_AUDIO_ALSA`.
    public static var alsa: AudiodevDriver { AudiodevDriver(rawValue: "alsa") }
    /// `coreaudio`. Only where QEMU is built with `CONFIG_AUDIO_COREAUDIO`.
    public static var coreaudio: AudiodevDriver { AudiodevDriver(rawValue: "coreaudio") }
    /// `dbus`. Only where QEMU is built with `CONFIG_DBUS_DISPLAY`.
    public static var dbus: AudiodevDriver { AudiodevDriver(rawValue: "dbus") }
    /// `dsound`. Only where QEMU is built with `CONFIG_AUDIO_DSOUND`.
    public static var dsound: AudiodevDriver { AudiodevDriver(rawValue: "dsound") }
    /// `jack`. Only where QEMU is built with `CONFIG_AUDIO_JACK`.
    public static var jack: AudiodevDriver { AudiodevDriver(rawValue: "jack") }
    /// `oss`. Only where QEMU is built with `CONFIG_AUDIO_OSS`.
    public static var oss: AudiodevDriver { AudiodevDriver(rawValue: "oss") }
    /// `pa`. Only where QEMU is built with `CONFIG_AUDIO_PA`.
    public static var pa: AudiodevDriver { AudiodevDriver(rawValue: "pa") }
    /// `pipewire`. Since QEMU 8.1. Only where QEMU is built with `CONFIG_AUDIO_PIPEWIRE`.
    public static var pipewire: AudiodevDriver { AudiodevDriver(rawValue: "pipewire") }
    /// `sdl`. Only where QEMU is built with `CONFIG_AUDIO_SDL`.
    public static var sdl: AudiodevDriver { AudiodevDriver(rawValue: "sdl") }
    /// `sndio`. Only where QEMU is built with `CONFIG_AUDIO_SNDIO`.
    public static var sndio: AudiodevDriver { AudiodevDriver(rawValue: "sndio") }
    /// `spice`. Only where QEMU is built with `CONFIG_SPICE`.
    public static var spice: AudiodevDriver { AudiodevDriver(rawValue: "spice") }
    /// `wav`.
    public static var wav: AudiodevDriver { AudiodevDriver(rawValue: "wav") }
}

/// The struct `AudiodevDsoundOptions`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevDsoundOptions)
public struct AudiodevDsoundOptions: QAPIObject {
    /// `latency`: `uint32`.
    public var latency: UInt32?
    /// `in`: `AudiodevPerDirectionOptions`.
    public var `in`: AudiodevPerDirectionOptions?
    /// `out`: `AudiodevPerDirectionOptions`.
    public var out: AudiodevPerDirectionOptions?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("in", `in`)
        writer.member("out", out)
        writer.member("latency", latency)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension AudiodevDsoundOptions {
    /// Creates a value.
    public init(
        `in`: AudiodevPerDirectionOptions? = nil,
        out: AudiodevPerDirectionOptions? = nil,
        latency: UInt32? = nil
    ) {
        self.init(latency: latency, in: `in`, out: out)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var `in`: AudiodevPerDirectionOptions?
        var out: AudiodevPerDirectionOptions?
        var latency: UInt32?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "in": `in` = try AudiodevPerDirectionOptions(from: &reader)
            case "out": out = try AudiodevPerDirectionOptions(from: &reader)
            case "latency": latency = try UInt32(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(latency: latency, in: `in`, out: out)
    }
}

/// The struct `AudiodevGenericOptions`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevGenericOptions)
public struct AudiodevGenericOptions: QAPIObject {
    /// `out`: `AudiodevPerDirectionOptions`.
    public var out: AudiodevPerDirectionOptions?
    /// `in`: `AudiodevPerDirectionOptions`.
    public var `in`: AudiodevPerDirectionOptions?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("in", `in`)
        writer.member("out", out)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension AudiodevGenericOptions {
    /// Creates a value.
    public init(`in`: AudiodevPerDirectionOptions? = nil, out: AudiodevPerDirectionOptions? = nil) {
        self.init(out: out, in: `in`)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var `in`: AudiodevPerDirectionOptions?
        var out: AudiodevPerDirectionOptions?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "in": `in` = try AudiodevPerDirectionOptions(from: &reader)
            case "out": out = try AudiodevPerDirectionOptions(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(out: out, in: `in`)
    }
}

/// The struct `AudiodevJackOptions`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevJackOptions)
public struct AudiodevJackOptions: QAPIObject {
    /// `out`: `AudiodevJackPerDirectionOptions`.
    public var out: AudiodevJackPerDirectionOptions?
    /// `in`: `AudiodevJackPerDirectionOptions`.
    public var `in`: AudiodevJackPerDirectionOptions?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("in", `in`)
        writer.member("out", out)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension AudiodevJackOptions {
    /// Creates a value.
    public init(`in`: AudiodevJackPerDirectionOptions? = nil, out: AudiodevJackPerDirectionOptions? = nil) {
        self.init(out: out, in: `in`)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var `in`: AudiodevJackPerDirectionOptions?
        var out: AudiodevJackPerDirectionOptions?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "in": `in` = try AudiodevJackPerDirectionOptions(from: &reader)
            case "out": out = try AudiodevJackPerDirectionOptions(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(out: out, in: `in`)
    }
}

/// The struct `AudiodevJackPerDirectionOptions`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevJackPerDirectionOptions)
public struct AudiodevJackPerDirectionOptions: QAPIObject {
    /// `exact-name`: `bool`.
    public var exactName: Bool?
    /// `mixing-engine`: `bool`.
    public var mixingEngine: Bool?
    /// `fixed-settings`: `bool`.
    public var fixedSettings: Bool?
    /// `frequency`: `uint32`.
    public var frequency: UInt32?
    /// `channels`: `uint32`.
    public var channels: UInt32?
    /// `voices`: `uint32`.
    public var voices: UInt32?
    /// `format`: `AudioFormat`.
    public var format: AudioFormat?
    /// `buffer-length`: `uint32`.
    public var bufferLength: UInt32?
    /// `server-name`: `str`.
    public var serverName: String?
    /// `client-name`: `str`.
    public var clientName: String?
    /// `connect-ports`: `str`.
    public var connectPorts: String?
    /// `start-server`: `bool`.
    public var startServer: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("mixing-engine", mixingEngine)
        writer.member("fixed-settings", fixedSettings)
        writer.member("frequency", frequency)
        writer.member("channels", channels)
        writer.member("voices", voices)
        writer.member("format", format)
        writer.member("buffer-length", bufferLength)
        writer.member("server-name", serverName)
        writer.member("client-name", clientName)
        writer.member("connect-ports", connectPorts)
        writer.member("start-server", startServer)
        writer.member("exact-name", exactName)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension AudiodevJackPerDirectionOptions {
    /// Creates a value.
    public init(
        mixingEngine: Bool? = nil,
        fixedSettings: Bool? = nil,
        frequency: UInt32? = nil,
        channels: UInt32? = nil,
        voices: UInt32? = nil,
        format: AudioFormat? = nil,
        bufferLength: UInt32? = nil,
        serverName: String? = nil,
        clientName: String? = nil,
        connectPorts: String? = nil,
        startServer: Bool? = nil,
        exactName: Bool? = nil
    ) {
        self.init(
            exactName: exactName,
            mixingEngine: mixingEngine,
            fixedSettings: fixedSettings,
            frequency: frequency,
            channels: channels,
            voices: voices,
            format: format,
            bufferLength: bufferLength,
            serverName: serverName,
            clientName: clientName,
            connectPorts: connectPorts,
            startServer: startServer
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var mixingEngine: Bool?
        var fixedSettings: Bool?
        var frequency: UInt32?
        var channels: UInt32?
        var voices: UInt32?
        var format: AudioFormat?
        var bufferLength: UInt32?
        var serverName: String?
        var clientName: String?
        var connectPorts: String?
        var startServer: Bool?
        var exactName: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "mixing-engine": mixingEngine = try Bool(from: &reader)
            case "fixed-settings": fixedSettings = try Bool(from: &reader)
            case "frequency": frequency = try UInt32(from: &reader)
            case "channels": channels = try UInt32(from: &reader)
            case "voices": voices = try UInt32(from: &reader)
            case "format": format = try AudioFormat(from: &reader)
            case "buffer-length": bufferLength = try UInt32(from: &reader)
            case "server-name": serverName = try String(from: &reader)
            case "client-name": clientName = try String(from: &reader)
            case "connect-ports": connectPorts = try String(from: &reader)
            case "start-server": startServer = try Bool(from: &reader)
            case "exact-name": exactName = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            exactName: exactName,
            mixingEngine: mixingEngine,
            fixedSettings: fixedSettings,
            frequency: frequency,
            channels: channels,
            voices: voices,
            format: format,
            bufferLength: bufferLength,
            serverName: serverName,
            clientName: clientName,
            connectPorts: connectPorts,
            startServer: startServer
        )
    }
}

/// The struct `AudiodevOssOptions`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevOssOptions)
public struct AudiodevOssOptions: QAPIObject {
    /// `dsp-policy`: `uint32`.
    public var dspPolicy: UInt32?
    /// `in`: `AudiodevOssPerDirectionOptions`.
    public var `in`: AudiodevOssPerDirectionOptions?
    /// `out`: `AudiodevOssPerDirectionOptions`.
    public var out: AudiodevOssPerDirectionOptions?
    /// `try-mmap`: `bool`.
    public var tryMmap: Bool?
    /// `exclusive`: `bool`.
    public var exclusive: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("in", `in`)
        writer.member("out", out)
        writer.member("try-mmap", tryMmap)
        writer.member("exclusive", exclusive)
        writer.member("dsp-policy", dspPolicy)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension AudiodevOssOptions {
    /// Creates a value.
    public init(
        `in`: AudiodevOssPerDirectionOptions? = nil,
        out: AudiodevOssPerDirectionOptions? = nil,
        tryMmap: Bool? = nil,
        exclusive: Bool? = nil,
        dspPolicy: UInt32? = nil
    ) {
        self.init(dspPolicy: dspPolicy, in: `in`, out: out, tryMmap: tryMmap, exclusive: exclusive)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var `in`: AudiodevOssPerDirectionOptions?
        var out: AudiodevOssPerDirectionOptions?
        var tryMmap: Bool?
        var exclusive: Bool?
        var dspPolicy: UInt32?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "in": `in` = try AudiodevOssPerDirectionOptions(from: &reader)
            case "out": out = try AudiodevOssPerDirectionOptions(from: &reader)
            case "try-mmap": tryMmap = try Bool(from: &reader)
            case "exclusive": exclusive = try Bool(from: &reader)
            case "dsp-policy": dspPolicy = try UInt32(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(dspPolicy: dspPolicy, in: `in`, out: out, tryMmap: tryMmap, exclusive: exclusive)
    }
}

/// The struct `AudiodevOssPerDirectionOptions`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevOssPerDirectionOptions)
public struct AudiodevOssPerDirectionOptions: QAPIObject {
    /// `try-poll`: `bool`.
    public var tryPoll: Bool?
    /// `mixing-engine`: `bool`.
    public var mixingEngine: Bool?
    /// `fixed-settings`: `bool`.
    public var fixedSettings: Bool?
    /// `frequency`: `uint32`.
    public var frequency: UInt32?
    /// `channels`: `uint32`.
    public var channels: UInt32?
    /// `voices`: `uint32`.
    public var voices: UInt32?
    /// `format`: `AudioFormat`.
    public var format: AudioFormat?
    /// `buffer-length`: `uint32`.
    public var bufferLength: UInt32?
    /// `dev`: `str`.
    public var dev: String?
    /// `buffer-count`: `uint32`.
    public var bufferCount: UInt32?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("mixing-engine", mixingEngine)
        writer.member("fixed-settings", fixedSettings)
        writer.member("frequency", frequency)
        writer.member("channels", channels)
        writer.member("voices", voices)
        writer.member("format", format)
        writer.member("buffer-length", bufferLength)
        writer.member("dev", dev)
        writer.member("buffer-count", bufferCount)
        writer.member("try-poll", tryPoll)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension AudiodevOssPerDirectionOptions {
    /// Creates a value.
    public init(
        mixingEngine: Bool? = nil,
        fixedSettings: Bool? = nil,
        frequency: UInt32? = nil,
        channels: UInt32? = nil,
        voices: UInt32? = nil,
        format: AudioFormat? = nil,
        bufferLength: UInt32? = nil,
        dev: String? = nil,
        bufferCount: UInt32? = nil,
        tryPoll: Bool? = nil
    ) {
        self.init(
            tryPoll: tryPoll,
            mixingEngine: mixingEngine,
            fixedSettings: fixedSettings,
            frequency: frequency,
            channels: channels,
            voices: voices,
            format: format,
            bufferLength: bufferLength,
            dev: dev,
            bufferCount: bufferCount
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var mixingEngine: Bool?
        var fixedSettings: Bool?
        var frequency: UInt32?
        var channels: UInt32?
        var voices: UInt32?
        var format: AudioFormat?
        var bufferLength: UInt32?
        var dev: String?
        var bufferCount: UInt32?
        var tryPoll: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "mixing-engine": mixingEngine = try Bool(from: &reader)
            case "fixed-settings": fixedSettings = try Bool(from: &reader)
            case "frequency": frequency = try UInt32(from: &reader)
            case "channels": channels = try UInt32(from: &reader)
            case "voices": voices = try UInt32(from: &reader)
            case "format": format = try AudioFormat(from: &reader)
            case "buffer-length": bufferLength = try UInt32(from: &reader)
            case "dev": dev = try String(from: &reader)
            case "buffer-count": bufferCount = try UInt32(from: &reader)
            case "try-poll": tryPoll = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            tryPoll: tryPoll,
            mixingEngine: mixingEngine,
            fixedSettings: fixedSettings,
            frequency: frequency,
            channels: channels,
            voices: voices,
            format: format,
            bufferLength: bufferLength,
            dev: dev,
            bufferCount: bufferCount
        )
    }
}

/// The struct `AudiodevPaOptions`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevPaOptions)
public struct AudiodevPaOptions: QAPIObject {
    /// `server`: `str`.
    public var server: String?
    /// `in`: `AudiodevPaPerDirectionOptions`.
    public var `in`: AudiodevPaPerDirectionOptions?
    /// `out`: `AudiodevPaPerDirectionOptions`.
    public var out: AudiodevPaPerDirectionOptions?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("in", `in`)
        writer.member("out", out)
        writer.member("server", server)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension AudiodevPaOptions {
    /// Creates a value.
    public init(
        `in`: AudiodevPaPerDirectionOptions? = nil,
        out: AudiodevPaPerDirectionOptions? = nil,
        server: String? = nil
    ) {
        self.init(server: server, in: `in`, out: out)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var `in`: AudiodevPaPerDirectionOptions?
        var out: AudiodevPaPerDirectionOptions?
        var server: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "in": `in` = try AudiodevPaPerDirectionOptions(from: &reader)
            case "out": out = try AudiodevPaPerDirectionOptions(from: &reader)
            case "server": server = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(server: server, in: `in`, out: out)
    }
}

/// The struct `AudiodevPaPerDirectionOptions`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevPaPerDirectionOptions)
public struct AudiodevPaPerDirectionOptions: QAPIObject {
    /// `latency`: `uint32`.
    public var latency: UInt32?
    /// `mixing-engine`: `bool`.
    public var mixingEngine: Bool?
    /// `fixed-settings`: `bool`.
    public var fixedSettings: Bool?
    /// `frequency`: `uint32`.
    public var frequency: UInt32?
    /// `channels`: `uint32`.
    public var channels: UInt32?
    /// `voices`: `uint32`.
    public var voices: UInt32?
    /// `format`: `AudioFormat`.
    public var format: AudioFormat?
    /// `buffer-length`: `uint32`.
    public var bufferLength: UInt32?
    /// `name`: `str`.
    public var name: String?
    /// `stream-name`: `str`.
    public var streamName: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("mixing-engine", mixingEngine)
        writer.member("fixed-settings", fixedSettings)
        writer.member("frequency", frequency)
        writer.member("channels", channels)
        writer.member("voices", voices)
        writer.member("format", format)
        writer.member("buffer-length", bufferLength)
        writer.member("name", name)
        writer.member("stream-name", streamName)
        writer.member("latency", latency)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension AudiodevPaPerDirectionOptions {
    /// Creates a value.
    public init(
        mixingEngine: Bool? = nil,
        fixedSettings: Bool? = nil,
        frequency: UInt32? = nil,
        channels: UInt32? = nil,
        voices: UInt32? = nil,
        format: AudioFormat? = nil,
        bufferLength: UInt32? = nil,
        name: String? = nil,
        streamName: String? = nil,
        latency: UInt32? = nil
    ) {
        self.init(
            latency: latency,
            mixingEngine: mixingEngine,
            fixedSettings: fixedSettings,
            frequency: frequency,
            channels: channels,
            voices: voices,
            format: format,
            bufferLength: bufferLength,
            name: name,
            streamName: streamName
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var mixingEngine: Bool?
        var fixedSettings: Bool?
        var frequency: UInt32?
        var channels: UInt32?
        var voices: UInt32?
        var format: AudioFormat?
        var bufferLength: UInt32?
        var name: String?
        var streamName: String?
        var latency: UInt32?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "mixing-engine": mixingEngine = try Bool(from: &reader)
            case "fixed-settings": fixedSettings = try Bool(from: &reader)
            case "frequency": frequency = try UInt32(from: &reader)
            case "channels": channels = try UInt32(from: &reader)
            case "voices": voices = try UInt32(from: &reader)
            case "format": format = try AudioFormat(from: &reader)
            case "buffer-length": bufferLength = try UInt32(from: &reader)
            case "name": name = try String(from: &reader)
            case "stream-name": streamName = try String(from: &reader)
            case "latency": latency = try UInt32(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            latency: latency,
            mixingEngine: mixingEngine,
            fixedSettings: fixedSettings,
            frequency: frequency,
            channels: channels,
            voices: voices,
            format: format,
            bufferLength: bufferLength,
            name: name,
            streamName: streamName
        )
    }
}

/// The struct `AudiodevPerDirectionOptions`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevPerDirectionOptions)
public struct AudiodevPerDirectionOptions: QAPIObject {
    /// `buffer-length`: `uint32`.
    public var bufferLength: UInt32?
    /// `mixing-engine`: `bool`.
    public var mixingEngine: Bool?
    /// `fixed-settings`: `bool`.
    public var fixedSettings: Bool?
    /// `frequency`: `uint32`.
    public var frequency: UInt32?
    /// `channels`: `uint32`.
    public var channels: UInt32?
    /// `voices`: `uint32`.
    public var voices: UInt32?
    /// `format`: `AudioFormat`.
    public var format: AudioFormat?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("mixing-engine", mixingEngine)
        writer.member("fixed-settings", fixedSettings)
        writer.member("frequency", frequency)
        writer.member("channels", channels)
        writer.member("voices", voices)
        writer.member("format", format)
        writer.member("buffer-length", bufferLength)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension AudiodevPerDirectionOptions {
    /// Creates a value.
    public init(
        mixingEngine: Bool? = nil,
        fixedSettings: Bool? = nil,
        frequency: UInt32? = nil,
        channels: UInt32? = nil,
        voices: UInt32? = nil,
        format: AudioFormat? = nil,
        bufferLength: UInt32? = nil
    ) {
        self.init(
            bufferLength: bufferLength,
            mixingEngine: mixingEngine,
            fixedSettings: fixedSettings,
            frequency: frequency,
            channels: channels,
            voices: voices,
            format: format
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var mixingEngine: Bool?
        var fixedSettings: Bool?
        var frequency: UInt32?
        var channels: UInt32?
        var voices: UInt32?
        var format: AudioFormat?
        var bufferLength: UInt32?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "mixing-engine": mixingEngine = try Bool(from: &reader)
            case "fixed-settings": fixedSettings = try Bool(from: &reader)
            case "frequency": frequency = try UInt32(from: &reader)
            case "channels": channels = try UInt32(from: &reader)
            case "voices": voices = try UInt32(from: &reader)
            case "format": format = try AudioFormat(from: &reader)
            case "buffer-length": bufferLength = try UInt32(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            bufferLength: bufferLength,
            mixingEngine: mixingEngine,
            fixedSettings: fixedSettings,
            frequency: frequency,
            channels: channels,
            voices: voices,
            format: format
        )
    }
}

/// The struct `AudiodevPipewireOptions`. Since QEMU 8.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevPipewireOptions)
public struct AudiodevPipewireOptions: QAPIObject {
    /// `out`: `AudiodevPipewirePerDirectionOptions`.
    public var out: AudiodevPipewirePerDirectionOptions?
    /// `in`: `AudiodevPipewirePerDirectionOptions`.
    public var `in`: AudiodevPipewirePerDirectionOptions?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("in", `in`)
        writer.member("out", out)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension AudiodevPipewireOptions {
    /// Creates a value.
    public init(`in`: AudiodevPipewirePerDirectionOptions? = nil, out: AudiodevPipewirePerDirectionOptions? = nil) {
        self.init(out: out, in: `in`)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var `in`: AudiodevPipewirePerDirectionOptions?
        var out: AudiodevPipewirePerDirectionOptions?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "in": `in` = try AudiodevPipewirePerDirectionOptions(from: &reader)
            case "out": out = try AudiodevPipewirePerDirectionOptions(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(out: out, in: `in`)
    }
}

/// The struct `AudiodevPipewirePerDirectionOptions`. Since QEMU 8.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevPipewirePerDirectionOptions)
public struct AudiodevPipewirePerDirectionOptions: QAPIObject {
    /// `latency`: `uint32`.
    public var latency: UInt32?
    /// `mixing-engine`: `bool`.
    public var mixingEngine: Bool?
    /// `fixed-settings`: `bool`.
    public var fixedSettings: Bool?
    /// `frequency`: `uint32`.
    public var frequency: UInt32?
    /// `channels`: `uint32`.
    public var channels: UInt32?
    /// `voices`: `uint32`.
    public var voices: UInt32?
    /// `format`: `AudioFormat`.
    public var format: AudioFormat?
    /// `buffer-length`: `uint32`.
    public var bufferLength: UInt32?
    /// `name`: `str`.
    public var name: String?
    /// `stream-name`: `str`.
    public var streamName: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("mixing-engine", mixingEngine)
        writer.member("fixed-settings", fixedSettings)
        writer.member("frequency", frequency)
        writer.member("channels", channels)
        writer.member("voices", voices)
        writer.member("format", format)
        writer.member("buffer-length", bufferLength)
        writer.member("name", name)
        writer.member("stream-name", streamName)
        writer.member("latency", latency)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension AudiodevPipewirePerDirectionOptions {
    /// Creates a value.
    public init(
        mixingEngine: Bool? = nil,
        fixedSettings: Bool? = nil,
        frequency: UInt32? = nil,
        channels: UInt32? = nil,
        voices: UInt32? = nil,
        format: AudioFormat? = nil,
        bufferLength: UInt32? = nil,
        name: String? = nil,
        streamName: String? = nil,
        latency: UInt32? = nil
    ) {
        self.init(
            latency: latency,
            mixingEngine: mixingEngine,
            fixedSettings: fixedSettings,
            frequency: frequency,
            channels: channels,
            voices: voices,
            format: format,
            bufferLength: bufferLength,
            name: name,
            streamName: streamName
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var mixingEngine: Bool?
        var fixedSettings: Bool?
        var frequency: UInt32?
        var channels: UInt32?
        var voices: UInt32?
        var format: AudioFormat?
        var bufferLength: UInt32?
        var name: String?
        var streamName: String?
        var latency: UInt32?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "mixing-engine": mixingEngine = try Bool(from: &reader)
            case "fixed-settings": fixedSettings = try Bool(from: &reader)
            case "frequency": frequency = try UInt32(from: &reader)
            case "channels": channels = try UInt32(from: &reader)
            case "voices": voices = try UInt32(from: &reader)
            case "format": format = try AudioFormat(from: &reader)
            case "buffer-length": bufferLength = try UInt32(from: &reader)
            case "name": name = try String(from: &reader)
            case "stream-name": streamName = try String(from: &reader)
            case "latency": latency = try UInt32(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            latency: latency,
            mixingEngine: mixingEngine,
            fixedSettings: fixedSettings,
            frequency: frequency,
            channels: channels,
            voices: voices,
            format: format,
            bufferLength: bufferLength,
            name: name,
            streamName: streamName
        )
    }
}

/// The struct `AudiodevSdlOptions`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevSdlOptions)
public struct AudiodevSdlOptions: QAPIObject {
    /// `out`: `AudiodevSdlPerDirectionOptions`.
    public var out: AudiodevSdlPerDirectionOptions?
    /// `in`: `AudiodevSdlPerDirectionOptions`.
    public var `in`: AudiodevSdlPerDirectionOptions?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("in", `in`)
        writer.member("out", out)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension AudiodevSdlOptions {
    /// Creates a value.
    public init(`in`: AudiodevSdlPerDirectionOptions? = nil, out: AudiodevSdlPerDirectionOptions? = nil) {
        self.init(out: out, in: `in`)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var `in`: AudiodevSdlPerDirectionOptions?
        var out: AudiodevSdlPerDirectionOptions?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "in": `in` = try AudiodevSdlPerDirectionOptions(from: &reader)
            case "out": out = try AudiodevSdlPerDirectionOptions(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(out: out, in: `in`)
    }
}

/// The struct `AudiodevSdlPerDirectionOptions`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevSdlPerDirectionOptions)
public struct AudiodevSdlPerDirectionOptions: QAPIObject {
    /// `buffer-count`: `uint32`.
    public var bufferCount: UInt32?
    /// `mixing-engine`: `bool`.
    public var mixingEngine: Bool?
    /// `fixed-settings`: `bool`.
    public var fixedSettings: Bool?
    /// `frequency`: `uint32`.
    public var frequency: UInt32?
    /// `channels`: `uint32`.
    public var channels: UInt32?
    /// `voices`: `uint32`.
    public var voices: UInt32?
    /// `format`: `AudioFormat`.
    public var format: AudioFormat?
    /// `buffer-length`: `uint32`.
    public var bufferLength: UInt32?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("mixing-engine", mixingEngine)
        writer.member("fixed-settings", fixedSettings)
        writer.member("frequency", frequency)
        writer.member("channels", channels)
        writer.member("voices", voices)
        writer.member("format", format)
        writer.member("buffer-length", bufferLength)
        writer.member("buffer-count", bufferCount)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension AudiodevSdlPerDirectionOptions {
    /// Creates a value.
    public init(
        mixingEngine: Bool? = nil,
        fixedSettings: Bool? = nil,
        frequency: UInt32? = nil,
        channels: UInt32? = nil,
        voices: UInt32? = nil,
        format: AudioFormat? = nil,
        bufferLength: UInt32? = nil,
        bufferCount: UInt32? = nil
    ) {
        self.init(
            bufferCount: bufferCount,
            mixingEngine: mixingEngine,
            fixedSettings: fixedSettings,
            frequency: frequency,
            channels: channels,
            voices: voices,
            format: format,
            bufferLength: bufferLength
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var mixingEngine: Bool?
        var fixedSettings: Bool?
        var frequency: UInt32?
        var channels: UInt32?
        var voices: UInt32?
        var format: AudioFormat?
        var bufferLength: UInt32?
        var bufferCount: UInt32?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "mixing-engine": mixingEngine = try Bool(from: &reader)
            case "fixed-settings": fixedSettings = try Bool(from: &reader)
            case "frequency": frequency = try UInt32(from: &reader)
            case "channels": channels = try UInt32(from: &reader)
            case "voices": voices = try UInt32(from: &reader)
            case "format": format = try AudioFormat(from: &reader)
            case "buffer-length": bufferLength = try UInt32(from: &reader)
            case "buffer-count": bufferCount = try UInt32(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            bufferCount: bufferCount,
            mixingEngine: mixingEngine,
            fixedSettings: fixedSettings,
            frequency: frequency,
            channels: channels,
            voices: voices,
            format: format,
            bufferLength: bufferLength
        )
    }
}

/// The struct `AudiodevSndioOptions`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevSndioOptions)
public struct AudiodevSndioOptions: QAPIObject {
    /// `latency`: `uint32`.
    public var latency: UInt32?
    /// `in`: `AudiodevPerDirectionOptions`.
    public var `in`: AudiodevPerDirectionOptions?
    /// `out`: `AudiodevPerDirectionOptions`.
    public var out: AudiodevPerDirectionOptions?
    /// `dev`: `str`.
    public var dev: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("in", `in`)
        writer.member("out", out)
        writer.member("dev", dev)
        writer.member("latency", latency)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension AudiodevSndioOptions {
    /// Creates a value.
    public init(
        `in`: AudiodevPerDirectionOptions? = nil,
        out: AudiodevPerDirectionOptions? = nil,
        dev: String? = nil,
        latency: UInt32? = nil
    ) {
        self.init(latency: latency, in: `in`, out: out, dev: dev)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var `in`: AudiodevPerDirectionOptions?
        var out: AudiodevPerDirectionOptions?
        var dev: String?
        var latency: UInt32?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "in": `in` = try AudiodevPerDirectionOptions(from: &reader)
            case "out": out = try AudiodevPerDirectionOptions(from: &reader)
            case "dev": dev = try String(from: &reader)
            case "latency": latency = try UInt32(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(latency: latency, in: `in`, out: out, dev: dev)
    }
}

/// The struct `AudiodevWavOptions`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevWavOptions)
public struct AudiodevWavOptions: QAPIObject {
    /// `path`: `str`.
    public var path: String?
    /// `in`: `AudiodevPerDirectionOptions`.
    public var `in`: AudiodevPerDirectionOptions?
    /// `out`: `AudiodevPerDirectionOptions`.
    public var out: AudiodevPerDirectionOptions?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("in", `in`)
        writer.member("out", out)
        writer.member("path", path)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension AudiodevWavOptions {
    /// Creates a value.
    public init(
        `in`: AudiodevPerDirectionOptions? = nil,
        out: AudiodevPerDirectionOptions? = nil,
        path: String? = nil
    ) {
        self.init(path: path, in: `in`, out: out)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var `in`: AudiodevPerDirectionOptions?
        var out: AudiodevPerDirectionOptions?
        var path: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "in": `in` = try AudiodevPerDirectionOptions(from: &reader)
            case "out": out = try AudiodevPerDirectionOptions(from: &reader)
            case "path": path = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(path: path, in: `in`, out: out)
    }
}
