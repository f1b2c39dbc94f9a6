// Made by 'qapi-codegen generate' from the module 'crypto' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The union `QCryptoBlockAmendOptions`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockAmendOptions)
public struct QCryptoBlockAmendOptions: QAPIObject {
    /// The members that depend on `format`.
    public var branch: Branch

    /// `format`: `QCryptoBlockFormat`.
    public var format: QCryptoBlockFormat { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("format", format)
        branch.writeMembers(to: &writer)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }

    /// What depends on `format`.
    public enum Branch: Sendable {
        /// `qcow`.
        case qcow
        /// `luks`.
        case luks(QCryptoBlockAmendOptionsLUKS)
        /// A value that is not known here, with the members that came with it.
        case other(QCryptoBlockFormat, JSONObject)

        /// The value of `format`.
        public var tag: QCryptoBlockFormat {
            switch self {
            case .qcow: .qcow
            case .luks: .luks
            case .other(let tag, _): tag
            }
        }

        init(_ tag: QCryptoBlockFormat, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "qcow": self = .qcow
            case "luks": self = .luks(try QCryptoBlockAmendOptionsLUKS(from: &reader))
            default:
                let members = try reader.readObject(without: "format")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .luks(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "format")
            default: break
            }
        }
    }
}

extension QCryptoBlockAmendOptions {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var format: QCryptoBlockFormat?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "format": format = try QCryptoBlockFormat(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let format else { throw .missingMember("format", at: objectStart) }
        let branch = try Branch(format, from: &again)
        self.init(branch: branch)
    }
}

/// The struct `QCryptoBlockAmendOptionsLUKS`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockAmendOptionsLUKS)
public struct QCryptoBlockAmendOptionsLUKS: QAPIObject {
    /// `secret`: `str`.
    public var secret: String?
    /// `state`: `QCryptoBlockLUKSKeyslotState`.
    public var state: QCryptoBlockLUKSKeyslotState
    /// `new-secret`: `str`.
    public var newSecret: String?
    /// `old-secret`: `str`.
    public var oldSecret: String?
    /// `keyslot`: `int`.
    public var keyslot: Int?
    /// `iter-time`: `int`.
    public var iterTime: Int?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("state", state)
        writer.member("new-secret", newSecret)
        writer.member("old-secret", oldSecret)
        writer.member("keyslot", keyslot)
        writer.member("iter-time", iterTime)
        writer.member("secret", secret)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension QCryptoBlockAmendOptionsLUKS {
    /// Creates a value.
    public init(
        state: QCryptoBlockLUKSKeyslotState,
        newSecret: String? = nil,
        oldSecret: String? = nil,
        keyslot: Int? = nil,
        iterTime: Int? = nil,
        secret: String? = nil
    ) {
        self.init(
            secret: secret,
            state: state,
            newSecret: newSecret,
            oldSecret: oldSecret,
            keyslot: keyslot,
            iterTime: iterTime
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var state: QCryptoBlockLUKSKeyslotState?
        var newSecret: String?
        var oldSecret: String?
        var keyslot: Int?
        var iterTime: Int?
        var secret: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "state": state = try QCryptoBlockLUKSKeyslotState(from: &reader)
            case "new-secret": newSecret = try String(from: &reader)
            case "old-secret": oldSecret = try String(from: &reader)
            case "keyslot": keyslot = try Int(from: &reader)
            case "iter-time": iterTime = try Int(from: &reader)
            case "secret": secret = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let state else { throw .missingMember("state", at: objectStart) }
        self.init(
            secret: secret,
            state: state,
            newSecret: newSecret,
            oldSecret: oldSecret,
            keyslot: keyslot,
            iterTime: iterTime
        )
    }
}

/// The union `QCryptoBlockCreateOptions`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockCreateOptions)
public struct QCryptoBlockCreateOptions: QAPIObject {
    /// The members that depend on `format`.
    public var branch: Branch

    /// `format`: `QCryptoBlockFormat`.
    public var format: QCryptoBlockFormat { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("format", format)
        branch.writeMembers(to: &writer)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }

    /// What depends on `format`.
    public enum Branch: Sendable {
        /// `qcow`.
        case qcow(QCryptoBlockOptionsQCow)
        /// `luks`.
        case luks(QCryptoBlockCreateOptionsLUKS)
        /// A value that is not known here, with the members that came with it.
        case other(QCryptoBlockFormat, JSONObject)

        /// The value of `format`.
        public var tag: QCryptoBlockFormat {
            switch self {
            case .qcow: .qcow
            case .luks: .luks
            case .other(let tag, _): tag
            }
        }

        init(_ tag: QCryptoBlockFormat, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "qcow": self = .qcow(try QCryptoBlockOptionsQCow(from: &reader))
            case "luks": self = .luks(try QCryptoBlockCreateOptionsLUKS(from: &reader))
            default:
                let members = try reader.readObject(without: "format")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .qcow(let value): value.writeMembers(to: &writer)
            case .luks(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "format")
            }
        }
    }
}

extension QCryptoBlockCreateOptions {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var format: QCryptoBlockFormat?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "format": format = try QCryptoBlockFormat(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let format else { throw .missingMember("format", at: objectStart) }
        let branch = try Branch(format, from: &again)
        self.init(branch: branch)
    }
}

/// The struct `QCryptoBlockCreateOptionsLUKS`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockCreateOptionsLUKS)
public struct QCryptoBlockCreateOptionsLUKS: QAPIObject {
    /// `detached-header`: `bool`. Since QEMU 9.0. Until QEMU 9.0.
    public var detachedHeader: Bool?
    /// `key-secret`: `str`.
    public var keySecret: String?
    /// `cipher-alg`: `QCryptoCipherAlgo`.
    public var cipherAlg: QCryptoCipherAlgo?
    /// `cipher-mode`: `QCryptoCipherMode`.
    public var cipherMode: QCryptoCipherMode?
    /// `ivgen-alg`: `QCryptoIVGenAlgo`.
    public var ivgenAlg: QCryptoIVGenAlgo?
    /// `ivgen-hash-alg`: `QCryptoHashAlgo`.
    public var ivgenHashAlg: QCryptoHashAlgo?
    /// `hash-alg`: `QCryptoHashAlgo`.
    public var hashAlg: QCryptoHashAlgo?
    /// `iter-time`: `int`.
    public var iterTime: Int?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("key-secret", keySecret)
        writer.member("cipher-alg", cipherAlg)
        writer.member("cipher-mode", cipherMode)
        writer.member("ivgen-alg", ivgenAlg)
        writer.member("ivgen-hash-alg", ivgenHashAlg)
        writer.member("hash-alg", hashAlg)
        writer.member("iter-time", iterTime)
        writer.member("detached-header", detachedHeader)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension QCryptoBlockCreateOptionsLUKS {
    /// Creates a value.
    public init(
        keySecret: String? = nil,
        cipherAlg: QCryptoCipherAlgo? = nil,
        cipherMode: QCryptoCipherMode? = nil,
        ivgenAlg: QCryptoIVGenAlgo? = nil,
        ivgenHashAlg: QCryptoHashAlgo? = nil,
        hashAlg: QCryptoHashAlgo? = nil,
        iterTime: Int? = nil,
        detachedHeader: Bool? = nil
    ) {
        self.init(
            detachedHeader: detachedHeader,
            keySecret: keySecret,
            cipherAlg: cipherAlg,
            cipherMode: cipherMode,
            ivgenAlg: ivgenAlg,
            ivgenHashAlg: ivgenHashAlg,
            hashAlg: hashAlg,
            iterTime: iterTime
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var keySecret: String?
        var cipherAlg: QCryptoCipherAlgo?
        var cipherMode: QCryptoCipherMode?
        var ivgenAlg: QCryptoIVGenAlgo?
        var ivgenHashAlg: QCryptoHashAlgo?
        var hashAlg: QCryptoHashAlgo?
        var iterTime: Int?
        var detachedHeader: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "key-secret": keySecret = try String(from: &reader)
            case "cipher-alg": cipherAlg = try QCryptoCipherAlgo(from: &reader)
            case "cipher-mode": cipherMode = try QCryptoCipherMode(from: &reader)
            case "ivgen-alg": ivgenAlg = try QCryptoIVGenAlgo(from: &reader)
            case "ivgen-hash-alg": ivgenHashAlg = try QCryptoHashAlgo(from: &reader)
            case "hash-alg": hashAlg = try QCryptoHashAlgo(from: &reader)
            case "iter-time": iterTime = try Int(from: &reader)
            case "detached-header": detachedHeader = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            detachedHeader: detachedHeader,
            keySecret: keySecret,
            cipherAlg: cipherAlg,
            cipherMode: cipherMode,
            ivgenAlg: ivgenAlg,
            ivgenHashAlg: ivgenHashAlg,
            hashAlg: hashAlg,
            iterTime: iterTime
        )
    }
}

/// The enum `QCryptoBlockFormat`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoBlockFormat)
public struct QCryptoBlockFormat: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `qcow`.
    public static var qcow: QCryptoBlockFormat { QCryptoBlockFormat(rawValue: "qcow") }
    /// `luks`.
    public static var luks: QCryptoBlockFormat { QCryptoBlockFormat(rawValue: "luks") }
}

/// The struct `QCryptoBlockInfoLUKS`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockInfoLUKS)
public struct QCryptoBlockInfoLUKS: QAPIObject {
    /// `slots`: `[QCryptoBlockInfoLUKSSlot]`.
    public var slots: [QCryptoBlockInfoLUKSSlot]
    /// `cipher-alg`: `QCryptoCipherAlgo`.
    public var cipherAlg: QCryptoCipherAlgo
    /// `cipher-mode`: `QCryptoCipherMode`.
    public var cipherMode: QCryptoCipherMode
    /// `ivgen-alg`: `QCryptoIVGenAlgo`.
    public var ivgenAlg: QCryptoIVGenAlgo
    /// `ivgen-hash-alg`: `QCryptoHashAlgo`.
    public var ivgenHashAlg: QCryptoHashAlgo?
    /// `hash-alg`: `QCryptoHashAlgo`.
    public var hashAlg: QCryptoHashAlgo
    /// `detached-header`: `bool`. Since QEMU 9.0.
    public var detachedHeader: Bool?
    /// `payload-offset`: `int`.
    public var payloadOffset: Int
    /// `master-key-iters`: `int`.
    public var masterKeyIters: Int
    /// `uuid`: `str`.
    public var uuid: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("cipher-alg", cipherAlg)
        writer.member("cipher-mode", cipherMode)
        writer.member("ivgen-alg", ivgenAlg)
        writer.member("ivgen-hash-alg", ivgenHashAlg)
        writer.member("hash-alg", hashAlg)
        writer.member("detached-header", detachedHeader)
        writer.member("payload-offset", payloadOffset)
        writer.member("master-key-iters", masterKeyIters)
        writer.member("uuid", uuid)
        writer.member("slots", slots)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension QCryptoBlockInfoLUKS {
    /// Creates a value.
    public init(
        cipherAlg: QCryptoCipherAlgo,
        cipherMode: QCryptoCipherMode,
        ivgenAlg: QCryptoIVGenAlgo,
        ivgenHashAlg: QCryptoHashAlgo? = nil,
        hashAlg: QCryptoHashAlgo,
        detachedHeader: Bool? = nil,
        payloadOffset: Int,
        masterKeyIters: Int,
        uuid: String,
        slots: [QCryptoBlockInfoLUKSSlot]
    ) {
        self.init(
            slots: slots,
            cipherAlg: cipherAlg,
            cipherMode: cipherMode,
            ivgenAlg: ivgenAlg,
            ivgenHashAlg: ivgenHashAlg,
            hashAlg: hashAlg,
            detachedHeader: detachedHeader,
            payloadOffset: payloadOffset,
            masterKeyIters: masterKeyIters,
            uuid: uuid
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var cipherAlg: QCryptoCipherAlgo?
        var cipherMode: QCryptoCipherMode?
        var ivgenAlg: QCryptoIVGenAlgo?
        var ivgenHashAlg: QCryptoHashAlgo?
        var hashAlg: QCryptoHashAlgo?
        var detachedHeader: Bool?
        var payloadOffset: Int?
        var masterKeyIters: Int?
        var uuid: String?
        var slots: [QCryptoBlockInfoLUKSSlot]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "cipher-alg": cipherAlg = try QCryptoCipherAlgo(from: &reader)
            case "cipher-mode": cipherMode = try QCryptoCipherMode(from: &reader)
            case "ivgen-alg": ivgenAlg = try QCryptoIVGenAlgo(from: &reader)
            case "ivgen-hash-alg": ivgenHashAlg = try QCryptoHashAlgo(from: &reader)
            case "hash-alg": hashAlg = try QCryptoHashAlgo(from: &reader)
            case "detached-header": detachedHeader = try Bool(from: &reader)
            case "payload-offset": payloadOffset = try Int(from: &reader)
            case "master-key-iters": masterKeyIters = try Int(from: &reader)
            case "uuid": uuid = try String(from: &reader)
            case "slots": slots = try [QCryptoBlockInfoLUKSSlot](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let cipherAlg else { throw .missingMember("cipher-alg", at: objectStart) }
        guard let cipherMode else { throw .missingMember("cipher-mode", at: objectStart) }
        guard let ivgenAlg else { throw .missingMember("ivgen-alg", at: objectStart) }
        guard let hashAlg else { throw .missingMember("hash-alg", at: objectStart) }
        guard let payloadOffset else { throw .missingMember("payload-offset", at: objectStart) }
        guard let masterKeyIters else { throw .missingMember("master-key-iters", at: objectStart) }
        guard let uuid else { throw .missingMember("uuid", at: objectStart) }
        guard let slots else { throw .missingMember("slots", at: objectStart) }
        self.init(
            slots: slots,
            cipherAlg: cipherAlg,
            cipherMode: cipherMode,
            ivgenAlg: ivgenAlg,
            ivgenHashAlg: ivgenHashAlg,
            hashAlg: hashAlg,
            detachedHeader: detachedHeader,
            payloadOffset: payloadOffset,
            masterKeyIters: masterKeyIters,
            uuid: uuid
        )
    }
}

/// The struct `QCryptoBlockInfoLUKSSlot`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockInfoLUKSSlot)
public struct QCryptoBlockInfoLUKSSlot: QAPIObject {
    /// `key-offset`: `int`.
    public var keyOffset: Int
    /// `active`: `bool`.
    public var active: Bool
    /// `iters`: `int`.
    public var iters: Int?
    /// `stripes`: `int`.
    public var stripes: Int?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("active", active)
        writer.member("iters", iters)
        writer.member("stripes", stripes)
        writer.member("key-offset", keyOffset)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension QCryptoBlockInfoLUKSSlot {
    /// Creates a value.
    public init(active: Bool, iters: Int? = nil, stripes: Int? = nil, keyOffset: Int) {
        self.init(keyOffset: keyOffset, active: active, iters: iters, stripes: stripes)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var active: Bool?
        var iters: Int?
        var stripes: Int?
        var keyOffset: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "active": active = try Bool(from: &reader)
            case "iters": iters = try Int(from: &reader)
            case "stripes": stripes = try Int(from: &reader)
            case "key-offset": keyOffset = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let active else { throw .missingMember("active", at: objectStart) }
        guard let keyOffset else { throw .missingMember("key-offset", at: objectStart) }
        self.init(keyOffset: keyOffset, active: active, iters: iters, stripes: stripes)
    }
}

/// The enum `QCryptoBlockLUKSKeyslotState`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoBlockLUKSKeyslotState)
public struct QCryptoBlockLUKSKeyslotState: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `active`.
    public static var active: QCryptoBlockLUKSKeyslotState { QCryptoBlockLUKSKeyslotState(rawValue: "active") }
    /// `inactive`.
    public static var inactive: QCryptoBlockLUKSKeyslotState { QCryptoBlockLUKSKeyslotState(rawValue: "inactive") }
}

/// The struct `QCryptoBlockOptionsLUKS`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockOptionsLUKS)
public struct QCryptoBlockOptionsLUKS: QAPIObject {
    /// `key-secret`: `str`.
    public var keySecret: String?

    /// Creates a value.
    public init(keySecret: String? = nil) {
        self.keySecret = keySecret
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var keySecret: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "key-secret": keySecret = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(keySecret: keySecret)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("key-secret", keySecret)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The struct `QCryptoBlockOptionsQCow`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockOptionsQCow)
public struct QCryptoBlockOptionsQCow: QAPIObject {
    /// `key-secret`: `str`.
    public var keySecret: String?

    /// Creates a value.
    public init(keySecret: String? = nil) {
        self.keySecret = keySecret
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var keySecret: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "key-secret": keySecret = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(keySecret: keySecret)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("key-secret", keySecret)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The enum `QCryptoCipherAlgo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoCipherAlgo)
public struct QCryptoCipherAlgo: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `aes-128`.
    public static var aes128: QCryptoCipherAlgo { QCryptoCipherAlgo(rawValue: "aes-128") }
    /// `aes-192`.
    public static var aes192: QCryptoCipherAlgo { QCryptoCipherAlgo(rawValue: "aes-192") }
    /// `aes-256`.
    public static var aes256: QCryptoCipherAlgo { QCryptoCipherAlgo(rawValue: "aes-256") }
    /// `des`. Since QEMU 6.1.
    public static var des: QCryptoCipherAlgo { QCryptoCipherAlgo(rawValue: "des") }
    /// `des-rfb`. Until QEMU 6.0.
    public static var desRfb: QCryptoCipherAlgo { QCryptoCipherAlgo(rawValue: "des-rfb") }
    /// `3des`.
    public static var _3des: QCryptoCipherAlgo { QCryptoCipherAlgo(rawValue: "3des") }
    /// `cast5-128`.
    public static var cast5_128: QCryptoCipherAlgo { QCryptoCipherAlgo(rawValue: "cast5-128") }
    /// `serpent-128`.
    public static var serpent128: QCryptoCipherAlgo { QCryptoCipherAlgo(rawValue: "serpent-128") }
    /// `serpent-192`.
    public static var serpent192: QCryptoCipherAlgo { QCryptoCipherAlgo(rawValue: "serpent-192") }
    /// `serpent-256`.
    public static var serpent256: QCryptoCipherAlgo { QCryptoCipherAlgo(rawValue: "serpent-256") }
    /// `twofish-128`.
    public static var twofish128: QCryptoCipherAlgo { QCryptoCipherAlgo(rawValue: "twofish-128") }
    /// `twofish-192`.
    public static var twofish192: QCryptoCipherAlgo { QCryptoCipherAlgo(rawValue: "twofish-192") }
    /// `twofish-256`.
    public static var twofish256: QCryptoCipherAlgo { QCryptoCipherAlgo(rawValue: "twofish-256") }
    /// `sm4`. Since QEMU 9.0.
    public static var sm4: QCryptoCipherAlgo { QCryptoCipherAlgo(rawValue: "sm4") }
}

/// The enum `QCryptoCipherMode`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoCipherMode)
public struct QCryptoCipherMode: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `ecb`.
    public static var ecb: QCryptoCipherMode { QCryptoCipherMode(rawValue: "ecb") }
    /// `cbc`.
    public static var cbc: QCryptoCipherMode { QCryptoCipherMode(rawValue: "cbc") }
    /// `xts`.
    public static var xts: QCryptoCipherMode { QCryptoCipherMode(rawValue: "xts") }
    /// `ctr`.
    public static var ctr: QCryptoCipherMode { QCryptoCipherMode(rawValue: "ctr") }
}

/// The enum `QCryptoHashAlgo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoHashAlgo)
public struct QCryptoHashAlgo: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `md5`.
    public static var md5: QCryptoHashAlgo { QCryptoHashAlgo(rawValue: "md5") }
    /// `sha1`.
    public static var sha1: QCryptoHashAlgo { QCryptoHashAlgo(rawValue: "sha1") }
    /// `sha224`.
    public static var sha224: QCryptoHashAlgo { QCryptoHashAlgo(rawValue: "sha224") }
    /// `sha256`.
    public static var sha256: QCryptoHashAlgo { QCryptoHashAlgo(rawValue: "sha256") }
    /// `sha384`.
    public static var sha384: QCryptoHashAlgo { QCryptoHashAlgo(rawValue: "sha384") }
    /// `sha512`.
    public static var sha512: QCryptoHashAlgo { QCryptoHashAlgo(rawValue: "sha512") }
    /// `ripemd160`.
    public static var ripemd160: QCryptoHashAlgo { QCryptoHashAlgo(rawValue: "ripemd160") }
    /// `sm3`. Since QEMU 9.2.
    public static var sm3: QCryptoHashAlgo { QCryptoHashAlgo(rawValue: "sm3") }
}

/// The enum `QCryptoIVGenAlgo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoIVGenAlgo)
public struct QCryptoIVGenAlgo: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `plain`.
    public static var plain: QCryptoIVGenAlgo { QCryptoIVGenAlgo(rawValue: "plain") }
    /// `plain64`.
    public static var plain64: QCryptoIVGenAlgo { QCryptoIVGenAlgo(rawValue: "plain64") }
    /// `essiv`.
    public static var essiv: QCryptoIVGenAlgo { QCryptoIVGenAlgo(rawValue: "essiv") }
}

/// The enum `QCryptoSecretFormat`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoSecretFormat)
public struct QCryptoSecretFormat: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `raw`.
    public static var raw: QCryptoSecretFormat { QCryptoSecretFormat(rawValue: "raw") }
    /// `base64`.
    public static var base64: QCryptoSecretFormat { QCryptoSecretFormat(rawValue: "base64") }
}

/// The enum `QCryptoTLSCredsEndpoint`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoTLSCredsEndpoint)
public struct QCryptoTLSCredsEndpoint: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `client`.
    public static var client: QCryptoTLSCredsEndpoint { QCryptoTLSCredsEndpoint(rawValue: "client") }
    /// `server`.
    public static var server: QCryptoTLSCredsEndpoint { QCryptoTLSCredsEndpoint(rawValue: "server") }
}

/// The struct `SecretKeyringProperties`. Since QEMU 6.0. Only where QEMU is built with `CONFIG_SECRET_KEYRING`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.SecretKeyringProperties)
public struct SecretKeyringProperties: QAPIObject {
    /// `serial`: `int32`.
    public var serial: Int32
    /// `loaded`: `bool`. Until QEMU 9.1. Deprecated since QEMU 6.0.
    public var loaded: Bool?
    /// `format`: `QCryptoSecretFormat`.
    public var format: QCryptoSecretFormat?
    /// `keyid`: `str`.
    public var keyid: String?
    /// `iv`: `str`.
    public var iv: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("loaded", loaded)
        writer.member("format", format)
        writer.member("keyid", keyid)
        writer.member("iv", iv)
        writer.member("serial", serial)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension SecretKeyringProperties {
    /// Creates a value.
    public init(
        loaded: Bool? = nil,
        format: QCryptoSecretFormat? = nil,
        keyid: String? = nil,
        iv: String? = nil,
        serial: Int32
    ) {
        self.init(serial: serial, loaded: loaded, format: format, keyid: keyid, iv: iv)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var loaded: Bool?
        var format: QCryptoSecretFormat?
        var keyid: String?
        var iv: String?
        var serial: Int32?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "loaded": loaded = try Bool(from: &reader)
            case "format": format = try QCryptoSecretFormat(from: &reader)
            case "keyid": keyid = try String(from: &reader)
            case "iv": iv = try String(from: &reader)
            case "serial": serial = try Int32(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let serial else { throw .missingMember("serial", at: objectStart) }
        self.init(serial: serial, loaded: loaded, format: format, keyid: keyid, iv: iv)
    }
}

/// The struct `SecretProperties`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.SecretProperties)
public struct SecretProperties: QAPIObject {
    /// `file`: `str`.
    public var file: String?
    /// `loaded`: `bool`. Until QEMU 9.1. Deprecated since QEMU 6.0.
    public var loaded: Bool?
    /// `format`: `QCryptoSecretFormat`.
    public var format: QCryptoSecretFormat?
    /// `keyid`: `str`.
    public var keyid: String?
    /// `iv`: `str`.
    public var iv: String?
    /// `data`: `str`.
    public var data: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("loaded", loaded)
        writer.member("format", format)
        writer.member("keyid", keyid)
        writer.member("iv", iv)
        writer.member("data", data)
        writer.member("file", file)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension SecretProperties {
    /// Creates a value.
    public init(
        loaded: Bool? = nil,
        format: QCryptoSecretFormat? = nil,
        keyid: String? = nil,
        iv: String? = nil,
        data: String? = nil,
        file: String? = nil
    ) {
        self.init(file: file, loaded: loaded, format: format, keyid: keyid, iv: iv, data: data)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var loaded: Bool?
        var format: QCryptoSecretFormat?
        var keyid: String?
        var iv: String?
        var data: String?
        var file: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "loaded": loaded = try Bool(from: &reader)
            case "format": format = try QCryptoSecretFormat(from: &reader)
            case "keyid": keyid = try String(from: &reader)
            case "iv": iv = try String(from: &reader)
            case "data": data = try String(from: &reader)
            case "file": file = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(file: file, loaded: loaded, format: format, keyid: keyid, iv: iv, data: data)
    }
}

/// The struct `TlsCredsAnonProperties`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.TlsCredsAnonProperties)
public struct TlsCredsAnonProperties: QAPIObject {
    /// `loaded`: `bool`. Until QEMU 9.1. Deprecated since QEMU 6.0.
    public var loaded: Bool?
    /// `verify-peer`: `bool`.
    public var verifyPeer: Bool?
    /// `dir`: `str`.
    public var dir: String?
    /// `endpoint`: `QCryptoTLSCredsEndpoint`.
    public var endpoint: QCryptoTLSCredsEndpoint?
    /// `priority`: `str`.
    public var priority: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("verify-peer", verifyPeer)
        writer.member("dir", dir)
        writer.member("endpoint", endpoint)
        writer.member("priority", priority)
        writer.member("loaded", loaded)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension TlsCredsAnonProperties {
    /// Creates a value.
    public init(
        verifyPeer: Bool? = nil,
        dir: String? = nil,
        endpoint: QCryptoTLSCredsEndpoint? = nil,
        priority: String? = nil,
        loaded: Bool? = nil
    ) {
        self.init(loaded: loaded, verifyPeer: verifyPeer, dir: dir, endpoint: endpoint, priority: priority)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var verifyPeer: Bool?
        var dir: String?
        var endpoint: QCryptoTLSCredsEndpoint?
        var priority: String?
        var loaded: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "verify-peer": verifyPeer = try Bool(from: &reader)
            case "dir": dir = try String(from: &reader)
            case "endpoint": endpoint = try QCryptoTLSCredsEndpoint(from: &reader)
            case "priority": priority = try String(from: &reader)
            case "loaded": loaded = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(loaded: loaded, verifyPeer: verifyPeer, dir: dir, endpoint: endpoint, priority: priority)
    }
}

/// The struct `TlsCredsProperties`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.TlsCredsProperties)
public struct TlsCredsProperties: QAPIObject {
    /// `priority`: `str`.
    public var priority: String?
    /// `verify-peer`: `bool`.
    public var verifyPeer: Bool?
    /// `dir`: `str`.
    public var dir: String?
    /// `endpoint`: `QCryptoTLSCredsEndpoint`.
    public var endpoint: QCryptoTLSCredsEndpoint?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("verify-peer", verifyPeer)
        writer.member("dir", dir)
        writer.member("endpoint", endpoint)
        writer.member("priority", priority)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension TlsCredsProperties {
    /// Creates a value.
    public init(
        verifyPeer: Bool? = nil,
        dir: String? = nil,
        endpoint: QCryptoTLSCredsEndpoint? = nil,
        priority: String? = nil
    ) {
        self.init(priority: priority, verifyPeer: verifyPeer, dir: dir, endpoint: endpoint)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var verifyPeer: Bool?
        var dir: String?
        var endpoint: QCryptoTLSCredsEndpoint?
        var priority: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "verify-peer": verifyPeer = try Bool(from: &reader)
            case "dir": dir = try String(from: &reader)
            case "endpoint": endpoint = try QCryptoTLSCredsEndpoint(from: &reader)
            case "priority": priority = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(priority: priority, verifyPeer: verifyPeer, dir: dir, endpoint: endpoint)
    }
}

/// The struct `TlsCredsPskProperties`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.TlsCredsPskProperties)
public struct TlsCredsPskProperties: QAPIObject {
    /// `username`: `str`.
    public var username: String?
    /// `verify-peer`: `bool`.
    public var verifyPeer: Bool?
    /// `dir`: `str`.
    public var dir: String?
    /// `endpoint`: `QCryptoTLSCredsEndpoint`.
    public var endpoint: QCryptoTLSCredsEndpoint?
    /// `priority`: `str`.
    public var priority: String?
    /// `loaded`: `bool`. Until QEMU 9.1. Deprecated since QEMU 6.0.
    public var loaded: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("verify-peer", verifyPeer)
        writer.member("dir", dir)
        writer.member("endpoint", endpoint)
        writer.member("priority", priority)
        writer.member("loaded", loaded)
        writer.member("username", username)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension TlsCredsPskProperties {
    /// Creates a value.
    public init(
        verifyPeer: Bool? = nil,
        dir: String? = nil,
        endpoint: QCryptoTLSCredsEndpoint? = nil,
        priority: String? = nil,
        loaded: Bool? = nil,
        username: String? = nil
    ) {
        self.init(
            username: username,
            verifyPeer: verifyPeer,
            dir: dir,
            endpoint: endpoint,
            priority: priority,
            loaded: loaded
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var verifyPeer: Bool?
        var dir: String?
        var endpoint: QCryptoTLSCredsEndpoint?
        var priority: String?
        var loaded: Bool?
        var username: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "verify-peer": verifyPeer = try Bool(from: &reader)
            case "dir": dir = try String(from: &reader)
            case "endpoint": endpoint = try QCryptoTLSCredsEndpoint(from: &reader)
            case "priority": priority = try String(from: &reader)
            case "loaded": loaded = try Bool(from: &reader)
            case "username": username = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            username: username,
            verifyPeer: verifyPeer,
            dir: dir,
            endpoint: endpoint,
            priority: priority,
            loaded: loaded
        )
    }
}

/// The struct `TlsCredsX509Properties`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.TlsCredsX509Properties)
public struct TlsCredsX509Properties: QAPIObject {
    /// `passwordid`: `str`.
    public var passwordid: String?
    /// `verify-peer`: `bool`.
    public var verifyPeer: Bool?
    /// `dir`: `str`.
    public var dir: String?
    /// `endpoint`: `QCryptoTLSCredsEndpoint`.
    public var endpoint: QCryptoTLSCredsEndpoint?
    /// `priority`: `str`.
    public var priority: String?
    /// `loaded`: `bool`. Until QEMU 9.1. Deprecated since QEMU 6.0.
    public var loaded: Bool?
    /// `sanity-check`: `bool`.
    public var sanityCheck: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("verify-peer", verifyPeer)
        writer.member("dir", dir)
        writer.member("endpoint", endpoint)
        writer.member("priority", priority)
        writer.member("loaded", loaded)
        writer.member("sanity-check", sanityCheck)
        writer.member("passwordid", passwordid)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension TlsCredsX509Properties {
    /// Creates a value.
    public init(
        verifyPeer: Bool? = nil,
        dir: String? = nil,
        endpoint: QCryptoTLSCredsEndpoint? = nil,
        priority: String? = nil,
        loaded: Bool? = nil,
        sanityCheck: Bool? = nil,
        passwordid: String? = nil
    ) {
        self.init(
            passwordid: passwordid,
            verifyPeer: verifyPeer,
            dir: dir,
            endpoint: endpoint,
            priority: priority,
            loaded: loaded,
            sanityCheck: sanityCheck
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var verifyPeer: Bool?
        var dir: String?
        var endpoint: QCryptoTLSCredsEndpoint?
        var priority: String?
        var loaded: Bool?
        var sanityCheck: Bool?
        var passwordid: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "verify-peer": verifyPeer = try Bool(from: &reader)
            case "dir": dir = try String(from: &reader)
            case "endpoint": endpoint = try QCryptoTLSCredsEndpoint(from: &reader)
            case "priority": priority = try String(from: &reader)
            case "loaded": loaded = try Bool(from: &reader)
            case "sanity-check": sanityCheck = try Bool(from: &reader)
            case "passwordid": passwordid = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            passwordid: passwordid,
            verifyPeer: verifyPeer,
            dir: dir,
            endpoint: endpoint,
            priority: priority,
            loaded: loaded,
            sanityCheck: sanityCheck
        )
    }
}
