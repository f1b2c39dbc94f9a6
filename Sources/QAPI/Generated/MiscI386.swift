// Made by 'qapi-codegen generate' from the module 'misc-i386' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `query-sev`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.query-sev)
public struct QuerySevCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = SevInfo
    /// The name on the wire.
    public static var name: String { "query-sev" }

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

/// The command `query-sev-attestation-report`. Since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.query-sev-attestation-report)
public struct QuerySevAttestationReportCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = SevAttestationReport
    /// The name on the wire.
    public static var name: String { "query-sev-attestation-report" }
    /// `mnonce`: `str`.
    public var mnonce: String

    /// Creates a value.
    public init(mnonce: String) {
        self.mnonce = mnonce
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var mnonce: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "mnonce": mnonce = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let mnonce else { throw .missingMember("mnonce", at: objectStart) }
        self.init(mnonce: mnonce)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("mnonce", mnonce)
    }
}

/// The command `query-sev-capabilities`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.query-sev-capabilities)
public struct QuerySevCapabilitiesCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = SevCapability
    /// The name on the wire.
    public static var name: String { "query-sev-capabilities" }

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

/// The command `query-sev-launch-measure`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.query-sev-launch-measure)
public struct QuerySevLaunchMeasureCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = SevLaunchMeasureInfo
    /// The name on the wire.
    public static var name: String { "query-sev-launch-measure" }

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

/// The command `query-sgx`. Since QEMU 6.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.query-sgx)
public struct QuerySgxCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = SgxInfo
    /// The name on the wire.
    public static var name: String { "query-sgx" }

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

/// The command `query-sgx-capabilities`. Since QEMU 6.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.query-sgx-capabilities)
public struct QuerySgxCapabilitiesCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = SgxInfo
    /// The name on the wire.
    public static var name: String { "query-sgx-capabilities" }

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

/// The command `rtc-reset-reinjection`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.rtc-reset-reinjection)
public struct RtcResetReinjectionCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "rtc-reset-reinjection" }

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

/// The command `sev-inject-launch-secret`. Since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.sev-inject-launch-secret)
public struct SevInjectLaunchSecretCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "sev-inject-launch-secret" }
    /// `packet-header`: `str`.
    public var packetHeader: String
    /// `secret`: `str`.
    public var secret: String
    /// `gpa`: `uint64`.
    public var gpa: UInt64?

    /// Creates a value.
    public init(packetHeader: String, secret: String, gpa: UInt64? = nil) {
        self.packetHeader = packetHeader
        self.secret = secret
        self.gpa = gpa
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var packetHeader: String?
        var secret: String?
        var gpa: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "packet-header": packetHeader = try String(from: &reader)
            case "secret": secret = try String(from: &reader)
            case "gpa": gpa = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let packetHeader else { throw .missingMember("packet-header", at: objectStart) }
        guard let secret else { throw .missingMember("secret", at: objectStart) }
        self.init(packetHeader: packetHeader, secret: secret, gpa: gpa)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("packet-header", packetHeader)
        writer.member("secret", secret)
        writer.member("gpa", gpa)
    }
}

/// The command `xen-event-inject`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.xen-event-inject)
public struct XenEventInjectCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "xen-event-inject" }
    /// `port`: `uint32`.
    public var port: UInt32

    /// Creates a value.
    public init(port: UInt32) {
        self.port = port
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var port: UInt32?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "port": port = try UInt32(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let port else { throw .missingMember("port", at: objectStart) }
        self.init(port: port)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("port", port)
    }
}

/// The command `xen-event-list`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.xen-event-list)
public struct XenEventListCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [EvtchnInfo]
    /// The name on the wire.
    public static var name: String { "xen-event-list" }

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
    /// Executes `query-sev`, see ``QuerySevCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func querySev(timeout: QMPTimeout = .standard) async throws(QMPError) -> SevInfo {
        let command = QuerySevCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-sev-attestation-report`, see ``QuerySevAttestationReportCommand``. Since QEMU 6.1.
    ///
    /// - Throws: ``QMPError``.
    public func querySevAttestationReport(
        mnonce: String,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> SevAttestationReport {
        let command = QuerySevAttestationReportCommand(mnonce: mnonce)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-sev-capabilities`, see ``QuerySevCapabilitiesCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func querySevCapabilities(timeout: QMPTimeout = .standard) async throws(QMPError) -> SevCapability {
        let command = QuerySevCapabilitiesCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-sev-launch-measure`, see ``QuerySevLaunchMeasureCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func querySevLaunchMeasure(timeout: QMPTimeout = .standard) async throws(QMPError) -> SevLaunchMeasureInfo {
        let command = QuerySevLaunchMeasureCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-sgx`, see ``QuerySgxCommand``. Since QEMU 6.2.
    ///
    /// - Throws: ``QMPError``.
    public func querySgx(timeout: QMPTimeout = .standard) async throws(QMPError) -> SgxInfo {
        let command = QuerySgxCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-sgx-capabilities`, see ``QuerySgxCapabilitiesCommand``. Since QEMU 6.2.
    ///
    /// - Throws: ``QMPError``.
    public func querySgxCapabilities(timeout: QMPTimeout = .standard) async throws(QMPError) -> SgxInfo {
        let command = QuerySgxCapabilitiesCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `rtc-reset-reinjection`, see ``RtcResetReinjectionCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func rtcResetReinjection(timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = RtcResetReinjectionCommand()
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `sev-inject-launch-secret`, see ``SevInjectLaunchSecretCommand``. Since QEMU 6.0.
    ///
    /// - Throws: ``QMPError``.
    public func sevInjectLaunchSecret(
        packetHeader: String,
        secret: String,
        gpa: UInt64? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = SevInjectLaunchSecretCommand(packetHeader: packetHeader, secret: secret, gpa: gpa)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `xen-event-inject`, see ``XenEventInjectCommand``. Since QEMU 8.0.
    ///
    /// - Throws: ``QMPError``.
    public func xenEventInject(port: UInt32, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = XenEventInjectCommand(port: port)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `xen-event-list`, see ``XenEventListCommand``. Since QEMU 8.0.
    ///
    /// - Throws: ``QMPError``.
    public func xenEventList(timeout: QMPTimeout = .standard) async throws(QMPError) -> [EvtchnInfo] {
        let command = XenEventListCommand()
        return try await execute(command, timeout: timeout)
    }
}

extension QAPIArgument where Command == QuerySevAttestationReportCommand {
    /// `mnonce`.
    public static var mnonce: Self { Self(wireName: "mnonce") }
}

extension QAPIArgument where Command == SevInjectLaunchSecretCommand {
    /// `packet-header`.
    public static var packetHeader: Self { Self(wireName: "packet-header") }
    /// `secret`.
    public static var secret: Self { Self(wireName: "secret") }
    /// `gpa`.
    public static var gpa: Self { Self(wireName: "gpa") }
}

extension QAPIArgument where Command == XenEventInjectCommand {
    /// `port`.
    public static var port: Self { Self(wireName: "port") }
}

/// The struct `EvtchnInfo`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.EvtchnInfo)
public struct EvtchnInfo: QAPIObject {
    /// `masked`: `bool`.
    public var masked: Bool
    /// `port`: `uint16`.
    public var port: UInt16
    /// `vcpu`: `uint32`.
    public var vcpu: UInt32
    /// `type`: `EvtchnPortType`.
    public var type: EvtchnPortType
    /// `remote-domain`: `str`.
    public var remoteDomain: String
    /// `target`: `uint16`.
    public var target: UInt16
    /// `pending`: `bool`.
    public var pending: Bool

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("port", port)
        writer.member("vcpu", vcpu)
        writer.member("type", type)
        writer.member("remote-domain", remoteDomain)
        writer.member("target", target)
        writer.member("pending", pending)
        writer.member("masked", masked)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension EvtchnInfo {
    /// Creates a value.
    public init(
        port: UInt16,
        vcpu: UInt32,
        type: EvtchnPortType,
        remoteDomain: String,
        target: UInt16,
        pending: Bool,
        masked: Bool
    ) {
        self.init(
            masked: masked,
            port: port,
            vcpu: vcpu,
            type: type,
            remoteDomain: remoteDomain,
            target: target,
            pending: pending
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var port: UInt16?
        var vcpu: UInt32?
        var type: EvtchnPortType?
        var remoteDomain: String?
        var target: UInt16?
        var pending: Bool?
        var masked: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "port": port = try UInt16(from: &reader)
            case "vcpu": vcpu = try UInt32(from: &reader)
            case "type": type = try EvtchnPortType(from: &reader)
            case "remote-domain": remoteDomain = try String(from: &reader)
            case "target": target = try UInt16(from: &reader)
            case "pending": pending = try Bool(from: &reader)
            case "masked": masked = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let port else { throw .missingMember("port", at: objectStart) }
        guard let vcpu else { throw .missingMember("vcpu", at: objectStart) }
        guard let type else { throw .missingMember("type", at: objectStart) }
        guard let remoteDomain else { throw .missingMember("remote-domain", at: objectStart) }
        guard let target else { throw .missingMember("target", at: objectStart) }
        guard let pending else { throw .missingMember("pending", at: objectStart) }
        guard let masked else { throw .missingMember("masked", at: objectStart) }
        self.init(
            masked: masked,
            port: port,
            vcpu: vcpu,
            type: type,
            remoteDomain: remoteDomain,
            target: target,
            pending: pending
        )
    }
}

/// The enum `EvtchnPortType`. Since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-misc-i386.EvtchnPortType)
public struct EvtchnPortType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `closed`.
    public static var closed: EvtchnPortType { EvtchnPortType(rawValue: "closed") }
    /// `unbound`.
    public static var unbound: EvtchnPortType { EvtchnPortType(rawValue: "unbound") }
    /// `interdomain`.
    public static var interdomain: EvtchnPortType { EvtchnPortType(rawValue: "interdomain") }
    /// `pirq`.
    public static var pirq: EvtchnPortType { EvtchnPortType(rawValue: "pirq") }
    /// `virq`.
    public static var virq: EvtchnPortType { EvtchnPortType(rawValue: "virq") }
    /// `ipi`.
    public static var ipi: EvtchnPortType { EvtchnPortType(rawValue: "ipi") }
}

/// The struct `SevAttestationReport`. Since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevAttestationReport)
public struct SevAttestationReport: QAPIObject {
    /// `data`: `str`.
    public var data: String

    /// Creates a value.
    public init(data: String) {
        self.data = data
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var data: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "data": data = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let data else { throw .missingMember("data", at: objectStart) }
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

/// The struct `SevCapability`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevCapability)
public struct SevCapability: QAPIObject {
    /// `reduced-phys-bits`: `int`.
    public var reducedPhysBits: Int
    /// `pdh`: `str`.
    public var pdh: String
    /// `cert-chain`: `str`.
    public var certChain: String
    /// `cpu0-id`: `str`. Since QEMU 7.1.
    public var cpu0ID: String?
    /// `cbitpos`: `int`.
    public var cbitpos: Int

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("pdh", pdh)
        writer.member("cert-chain", certChain)
        writer.member("cpu0-id", cpu0ID)
        writer.member("cbitpos", cbitpos)
        writer.member("reduced-phys-bits", reducedPhysBits)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension SevCapability {
    /// Creates a value.
    public init(pdh: String, certChain: String, cpu0ID: String? = nil, cbitpos: Int, reducedPhysBits: Int) {
        self.init(reducedPhysBits: reducedPhysBits, pdh: pdh, certChain: certChain, cpu0ID: cpu0ID, cbitpos: cbitpos)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var pdh: String?
        var certChain: String?
        var cpu0ID: String?
        var cbitpos: Int?
        var reducedPhysBits: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "pdh": pdh = try String(from: &reader)
            case "cert-chain": certChain = try String(from: &reader)
            case "cpu0-id": cpu0ID = try String(from: &reader)
            case "cbitpos": cbitpos = try Int(from: &reader)
            case "reduced-phys-bits": reducedPhysBits = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let pdh else { throw .missingMember("pdh", at: objectStart) }
        guard let certChain else { throw .missingMember("cert-chain", at: objectStart) }
        guard let cbitpos else { throw .missingMember("cbitpos", at: objectStart) }
        guard let reducedPhysBits else { throw .missingMember("reduced-phys-bits", at: objectStart) }
        self.init(reducedPhysBits: reducedPhysBits, pdh: pdh, certChain: certChain, cpu0ID: cpu0ID, cbitpos: cbitpos)
    }
}

/// The struct `SevGuestInfo`. Since QEMU 9.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevGuestInfo)
public struct SevGuestInfo: QAPIObject {
    /// `handle`: `uint32`.
    public var handle: UInt32
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

extension SevGuestInfo {
    /// Creates a value.
    public init(policy: UInt32, handle: UInt32) {
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
        guard let handle else { throw .missingMember("handle", at: objectStart) }
        self.init(handle: handle, policy: policy)
    }
}

/// The enum `SevGuestType`. Since QEMU 9.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-misc-i386.SevGuestType)
public struct SevGuestType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `sev`.
    public static var sev: SevGuestType { SevGuestType(rawValue: "sev") }
    /// `sev-snp`.
    public static var sevSnp: SevGuestType { SevGuestType(rawValue: "sev-snp") }
}

/// The union `SevInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevInfo)
public struct SevInfo: QAPIObject {
    /// `enabled`: `bool`.
    public var enabled: Bool
    /// `api-major`: `uint8`.
    public var apiMajor: UInt8
    /// `api-minor`: `uint8`.
    public var apiMinor: UInt8
    /// `build-id`: `uint8`.
    public var buildID: UInt8
    /// `state`: `SevState`.
    public var state: SevState
    /// The members that depend on `sev-type`.
    public var branch: Branch

    /// `sev-type`: `SevGuestType`. Since QEMU 9.1.
    public var sevType: SevGuestType { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("sev-type", sevType)
        writer.member("enabled", enabled)
        writer.member("api-major", apiMajor)
        writer.member("api-minor", apiMinor)
        writer.member("build-id", buildID)
        writer.member("state", state)
        branch.writeMembers(to: &writer)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }

    /// What depends on `sev-type`.
    public enum Branch: Sendable {
        /// `sev`. Since QEMU 9.1.
        case sev(SevGuestInfo)
        /// `sev-snp`. Since QEMU 9.1.
        case sevSnp(SevSnpGuestInfo)
        /// A value that is not known here, with the members that came with it.
        case other(SevGuestType, JSONObject)

        /// The value of `sev-type`.
        public var tag: SevGuestType {
            switch self {
            case .sev: .sev
            case .sevSnp: .sevSnp
            case .other(let tag, _): tag
            }
        }

        init(_ tag: SevGuestType, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "sev": self = .sev(try SevGuestInfo(from: &reader))
            case "sev-snp": self = .sevSnp(try SevSnpGuestInfo(from: &reader))
            default:
                let members = try reader.readObject(
                    without: "sev-type",
                    "enabled",
                    "api-major",
                    "api-minor",
                    "build-id",
                    "state"
                )
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .sev(let value): value.writeMembers(to: &writer)
            case .sevSnp(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(
                    members,
                    without: "sev-type",
                    "enabled",
                    "api-major",
                    "api-minor",
                    "build-id",
                    "state"
                )
            }
        }
    }
}

extension SevInfo {
    /// Creates a value.
    public init(_ branch: Branch, enabled: Bool, apiMajor: UInt8, apiMinor: UInt8, buildID: UInt8, state: SevState) {
        self.init(
            enabled: enabled,
            apiMajor: apiMajor,
            apiMinor: apiMinor,
            buildID: buildID,
            state: state,
            branch: branch
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var enabled: Bool?
        var apiMajor: UInt8?
        var apiMinor: UInt8?
        var buildID: UInt8?
        var state: SevState?
        var sevType: SevGuestType?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "enabled": enabled = try Bool(from: &reader)
            case "api-major": apiMajor = try UInt8(from: &reader)
            case "api-minor": apiMinor = try UInt8(from: &reader)
            case "build-id": buildID = try UInt8(from: &reader)
            case "state": state = try SevState(from: &reader)
            case "sev-type": sevType = try SevGuestType(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let enabled else { throw .missingMember("enabled", at: objectStart) }
        guard let apiMajor else { throw .missingMember("api-major", at: objectStart) }
        guard let apiMinor else { throw .missingMember("api-minor", at: objectStart) }
        guard let buildID else { throw .missingMember("build-id", at: objectStart) }
        guard let state else { throw .missingMember("state", at: objectStart) }
        let branch = try Branch(sevType ?? .sev, from: &again)
        self.init(
            enabled: enabled,
            apiMajor: apiMajor,
            apiMinor: apiMinor,
            buildID: buildID,
            state: state,
            branch: branch
        )
    }
}

/// The struct `SevLaunchMeasureInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevLaunchMeasureInfo)
public struct SevLaunchMeasureInfo: QAPIObject {
    /// `data`: `str`.
    public var data: String

    /// Creates a value.
    public init(data: String) {
        self.data = data
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var data: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "data": data = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let data else { throw .missingMember("data", at: objectStart) }
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

/// The struct `SevSnpGuestInfo`. Since QEMU 9.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevSnpGuestInfo)
public struct SevSnpGuestInfo: QAPIObject {
    /// `snp-policy`: `uint64`.
    public var snpPolicy: UInt64

    /// Creates a value.
    public init(snpPolicy: UInt64) {
        self.snpPolicy = snpPolicy
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var snpPolicy: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "snp-policy": snpPolicy = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let snpPolicy else { throw .missingMember("snp-policy", at: objectStart) }
        self.init(snpPolicy: snpPolicy)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("snp-policy", snpPolicy)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The enum `SevState`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-misc-i386.SevState)
public struct SevState: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `uninit`.
    public static var uninit: SevState { SevState(rawValue: "uninit") }
    /// `launch-update`.
    public static var launchUpdate: SevState { SevState(rawValue: "launch-update") }
    /// `launch-secret`.
    public static var launchSecret: SevState { SevState(rawValue: "launch-secret") }
    /// `running`.
    public static var running: SevState { SevState(rawValue: "running") }
    /// `send-update`.
    public static var sendUpdate: SevState { SevState(rawValue: "send-update") }
    /// `receive-update`.
    public static var receiveUpdate: SevState { SevState(rawValue: "receive-update") }
}

/// The struct `SgxEpcSection`. Since QEMU 7.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SgxEpcSection)
public struct SgxEpcSection: QAPIObject {
    /// `size`: `uint64`.
    public var size: UInt64
    /// `node`: `int`.
    public var node: Int

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("node", node)
        writer.member("size", size)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension SgxEpcSection {
    /// Creates a value.
    public init(node: Int, size: UInt64) {
        self.init(size: size, node: node)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var node: Int?
        var size: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "node": node = try Int(from: &reader)
            case "size": size = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let node else { throw .missingMember("node", at: objectStart) }
        guard let size else { throw .missingMember("size", at: objectStart) }
        self.init(size: size, node: node)
    }
}

/// The struct `SgxInfo`. Since QEMU 6.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SgxInfo)
public struct SgxInfo: QAPIObject {
    /// `sections`: `[SgxEpcSection]`. Since QEMU 7.0.
    public var sections: [SgxEpcSection]?
    /// `sgx`: `bool`.
    public var sgx: Bool
    /// `sgx1`: `bool`.
    public var sgx1: Bool
    /// `sgx2`: `bool`.
    public var sgx2: Bool
    /// `flc`: `bool`.
    public var flc: Bool
    /// `section-size`: `uint64`. Until QEMU 7.2. Deprecated since QEMU 7.0.
    public var sectionSize: UInt64?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("sgx", sgx)
        writer.member("sgx1", sgx1)
        writer.member("sgx2", sgx2)
        writer.member("flc", flc)
        writer.member("section-size", sectionSize)
        writer.member("sections", sections)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension SgxInfo {
    /// Creates a value.
    public init(
        sgx: Bool,
        sgx1: Bool,
        sgx2: Bool,
        flc: Bool,
        sectionSize: UInt64? = nil,
        sections: [SgxEpcSection]? = nil
    ) {
        self.init(sections: sections, sgx: sgx, sgx1: sgx1, sgx2: sgx2, flc: flc, sectionSize: sectionSize)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var sgx: Bool?
        var sgx1: Bool?
        var sgx2: Bool?
        var flc: Bool?
        var sectionSize: UInt64?
        var sections: [SgxEpcSection]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "sgx": sgx = try Bool(from: &reader)
            case "sgx1": sgx1 = try Bool(from: &reader)
            case "sgx2": sgx2 = try Bool(from: &reader)
            case "flc": flc = try Bool(from: &reader)
            case "section-size": sectionSize = try UInt64(from: &reader)
            case "sections": sections = try [SgxEpcSection](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let sgx else { throw .missingMember("sgx", at: objectStart) }
        guard let sgx1 else { throw .missingMember("sgx1", at: objectStart) }
        guard let sgx2 else { throw .missingMember("sgx2", at: objectStart) }
        guard let flc else { throw .missingMember("flc", at: objectStart) }
        self.init(sections: sections, sgx: sgx, sgx1: sgx1, sgx2: sgx2, flc: flc, sectionSize: sectionSize)
    }
}
