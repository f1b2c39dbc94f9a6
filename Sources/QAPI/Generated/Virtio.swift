// Made by 'qapi-codegen generate' from the module 'virtio' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `x-query-virtio`. Since QEMU 7.2. Unstable: it may change or vanish without notice.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-virtio.x-query-virtio)
public struct XQueryVirtioCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [VirtioInfo]
    /// The name on the wire.
    public static var name: String { "x-query-virtio" }

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

/// The command `x-query-virtio-queue-element`. Since QEMU 7.2. Unstable: it may change or vanish without notice.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-virtio.x-query-virtio-queue-element)
public struct XQueryVirtioQueueElementCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = VirtioQueueElement
    /// The name on the wire.
    public static var name: String { "x-query-virtio-queue-element" }
    /// `path`: `str`.
    public var path: String
    /// `queue`: `uint16`.
    public var queue: UInt16
    /// `index`: `uint16`.
    public var index: UInt16?

    /// Creates a value.
    public init(path: String, queue: UInt16, index: UInt16? = nil) {
        self.path = path
        self.queue = queue
        self.index = index
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var path: String?
        var queue: UInt16?
        var index: UInt16?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "path": path = try String(from: &reader)
            case "queue": queue = try UInt16(from: &reader)
            case "index": index = try UInt16(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let path else { throw .missingMember("path", at: objectStart) }
        guard let queue else { throw .missingMember("queue", at: objectStart) }
        self.init(path: path, queue: queue, index: index)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("path", path)
        writer.member("queue", queue)
        writer.member("index", index)
    }
}

/// The command `x-query-virtio-queue-status`. Since QEMU 7.2. Unstable: it may change or vanish without notice.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-virtio.x-query-virtio-queue-status)
public struct XQueryVirtioQueueStatusCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = VirtQueueStatus
    /// The name on the wire.
    public static var name: String { "x-query-virtio-queue-status" }
    /// `path`: `str`.
    public var path: String
    /// `queue`: `uint16`.
    public var queue: UInt16

    /// Creates a value.
    public init(path: String, queue: UInt16) {
        self.path = path
        self.queue = queue
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var path: String?
        var queue: UInt16?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "path": path = try String(from: &reader)
            case "queue": queue = try UInt16(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let path else { throw .missingMember("path", at: objectStart) }
        guard let queue else { throw .missingMember("queue", at: objectStart) }
        self.init(path: path, queue: queue)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("path", path)
        writer.member("queue", queue)
    }
}

/// The command `x-query-virtio-status`. Since QEMU 7.2. Unstable: it may change or vanish without notice.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-virtio.x-query-virtio-status)
public struct XQueryVirtioStatusCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = VirtioStatus
    /// The name on the wire.
    public static var name: String { "x-query-virtio-status" }
    /// `path`: `str`.
    public var path: String

    /// Creates a value.
    public init(path: String) {
        self.path = path
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var path: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "path": path = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let path else { throw .missingMember("path", at: objectStart) }
        self.init(path: path)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("path", path)
    }
}

/// The command `x-query-virtio-vhost-queue-status`. Since QEMU 7.2. Unstable: it may change or vanish without notice.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-virtio.x-query-virtio-vhost-queue-status)
public struct XQueryVirtioVhostQueueStatusCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = VirtVhostQueueStatus
    /// The name on the wire.
    public static var name: String { "x-query-virtio-vhost-queue-status" }
    /// `path`: `str`.
    public var path: String
    /// `queue`: `uint16`.
    public var queue: UInt16

    /// Creates a value.
    public init(path: String, queue: UInt16) {
        self.path = path
        self.queue = queue
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var path: String?
        var queue: UInt16?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "path": path = try String(from: &reader)
            case "queue": queue = try UInt16(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let path else { throw .missingMember("path", at: objectStart) }
        guard let queue else { throw .missingMember("queue", at: objectStart) }
        self.init(path: path, queue: queue)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("path", path)
        writer.member("queue", queue)
    }
}

extension QAPIExecutor {
    /// Executes `x-query-virtio`, see ``XQueryVirtioCommand``. Since QEMU 7.2. Unstable: it may change or vanish without notice.
    ///
    /// - Throws: ``QMPError``.
    public func xQueryVirtio(timeout: QMPTimeout = .standard) async throws(QMPError) -> [VirtioInfo] {
        let command = XQueryVirtioCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `x-query-virtio-queue-element`, see ``XQueryVirtioQueueElementCommand``. Since QEMU 7.2. Unstable: it may change or vanish without notice.
    ///
    /// - Throws: ``QMPError``.
    public func xQueryVirtioQueueElement(
        path: String,
        queue: UInt16,
        index: UInt16? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> VirtioQueueElement {
        let command = XQueryVirtioQueueElementCommand(path: path, queue: queue, index: index)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `x-query-virtio-queue-status`, see ``XQueryVirtioQueueStatusCommand``. Since QEMU 7.2. Unstable: it may change or vanish without notice.
    ///
    /// - Throws: ``QMPError``.
    public func xQueryVirtioQueueStatus(
        path: String,
        queue: UInt16,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> VirtQueueStatus {
        let command = XQueryVirtioQueueStatusCommand(path: path, queue: queue)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `x-query-virtio-status`, see ``XQueryVirtioStatusCommand``. Since QEMU 7.2. Unstable: it may change or vanish without notice.
    ///
    /// - Throws: ``QMPError``.
    public func xQueryVirtioStatus(
        path: String,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> VirtioStatus {
        let command = XQueryVirtioStatusCommand(path: path)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `x-query-virtio-vhost-queue-status`, see ``XQueryVirtioVhostQueueStatusCommand``. Since QEMU 7.2. Unstable: it may change or vanish without notice.
    ///
    /// - Throws: ``QMPError``.
    public func xQueryVirtioVhostQueueStatus(
        path: String,
        queue: UInt16,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> VirtVhostQueueStatus {
        let command = XQueryVirtioVhostQueueStatusCommand(path: path, queue: queue)
        return try await execute(command, timeout: timeout)
    }
}

extension QAPIArgument where Command == XQueryVirtioQueueElementCommand {
    /// `path`.
    public static var path: Self { Self(wireName: "path") }
    /// `queue`.
    public static var queue: Self { Self(wireName: "queue") }
    /// `index`.
    public static var index: Self { Self(wireName: "index") }
}

extension QAPIArgument where Command == XQueryVirtioQueueStatusCommand {
    /// `path`.
    public static var path: Self { Self(wireName: "path") }
    /// `queue`.
    public static var queue: Self { Self(wireName: "queue") }
}

extension QAPIArgument where Command == XQueryVirtioStatusCommand {
    /// `path`.
    public static var path: Self { Self(wireName: "path") }
}

extension QAPIArgument where Command == XQueryVirtioVhostQueueStatusCommand {
    /// `path`.
    public static var path: Self { Self(wireName: "path") }
    /// `queue`.
    public static var queue: Self { Self(wireName: "queue") }
}

/// The struct `VhostDeviceProtocols`. Since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VhostDeviceProtocols)
public struct VhostDeviceProtocols: QAPIObject {
    /// `unknown-protocols`: `uint64`.
    public var unknownProtocols: UInt64?
    /// `protocols`: `[str]`.
    public var protocols: [String]

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("protocols", protocols)
        writer.member("unknown-protocols", unknownProtocols)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension VhostDeviceProtocols {
    /// Creates a value.
    public init(protocols: [String], unknownProtocols: UInt64? = nil) {
        self.init(unknownProtocols: unknownProtocols, protocols: protocols)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var protocols: [String]?
        var unknownProtocols: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "protocols": protocols = try [String](from: &reader)
            case "unknown-protocols": unknownProtocols = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let protocols else { throw .missingMember("protocols", at: objectStart) }
        self.init(unknownProtocols: unknownProtocols, protocols: protocols)
    }
}

/// The struct `VhostStatus`. Since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VhostStatus)
public struct VhostStatus: QAPIObject {
    /// `log-size`: `uint64`.
    public var logSize: UInt64
    /// `n-mem-sections`: `int`.
    public var nMemSections: Int
    /// `n-tmp-sections`: `int`.
    public var nTmpSections: Int
    /// `nvqs`: `uint32`.
    public var nvqs: UInt32
    /// `vq-index`: `int`.
    public var vqIndex: Int
    /// `features`: `VirtioDeviceFeatures`.
    public var features: VirtioDeviceFeatures
    /// `acked-features`: `VirtioDeviceFeatures`.
    public var ackedFeatures: VirtioDeviceFeatures
    /// `backend-features`: `VirtioDeviceFeatures`.
    public var backendFeatures: VirtioDeviceFeatures
    /// `protocol-features`: `VhostDeviceProtocols`.
    public var protocolFeatures: VhostDeviceProtocols
    /// `max-queues`: `uint64`.
    public var maxQueues: UInt64
    /// `backend-cap`: `uint64`.
    public var backendCap: UInt64
    /// `log-enabled`: `bool`.
    public var logEnabled: Bool

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("n-mem-sections", nMemSections)
        writer.member("n-tmp-sections", nTmpSections)
        writer.member("nvqs", nvqs)
        writer.member("vq-index", vqIndex)
        writer.member("features", features)
        writer.member("acked-features", ackedFeatures)
        writer.member("backend-features", backendFeatures)
        writer.member("protocol-features", protocolFeatures)
        writer.member("max-queues", maxQueues)
        writer.member("backend-cap", backendCap)
        writer.member("log-enabled", logEnabled)
        writer.member("log-size", logSize)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension VhostStatus {
    /// Creates a value.
    public init(
        nMemSections: Int,
        nTmpSections: Int,
        nvqs: UInt32,
        vqIndex: Int,
        features: VirtioDeviceFeatures,
        ackedFeatures: VirtioDeviceFeatures,
        backendFeatures: VirtioDeviceFeatures,
        protocolFeatures: VhostDeviceProtocols,
        maxQueues: UInt64,
        backendCap: UInt64,
        logEnabled: Bool,
        logSize: UInt64
    ) {
        self.init(
            logSize: logSize,
            nMemSections: nMemSections,
            nTmpSections: nTmpSections,
            nvqs: nvqs,
            vqIndex: vqIndex,
            features: features,
            ackedFeatures: ackedFeatures,
            backendFeatures: backendFeatures,
            protocolFeatures: protocolFeatures,
            maxQueues: maxQueues,
            backendCap: backendCap,
            logEnabled: logEnabled
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var nMemSections: Int?
        var nTmpSections: Int?
        var nvqs: UInt32?
        var vqIndex: Int?
        var features: VirtioDeviceFeatures?
        var ackedFeatures: VirtioDeviceFeatures?
        var backendFeatures: VirtioDeviceFeatures?
        var protocolFeatures: VhostDeviceProtocols?
        var maxQueues: UInt64?
        var backendCap: UInt64?
        var logEnabled: Bool?
        var logSize: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "n-mem-sections": nMemSections = try Int(from: &reader)
            case "n-tmp-sections": nTmpSections = try Int(from: &reader)
            case "nvqs": nvqs = try UInt32(from: &reader)
            case "vq-index": vqIndex = try Int(from: &reader)
            case "features": features = try VirtioDeviceFeatures(from: &reader)
            case "acked-features": ackedFeatures = try VirtioDeviceFeatures(from: &reader)
            case "backend-features": backendFeatures = try VirtioDeviceFeatures(from: &reader)
            case "protocol-features": protocolFeatures = try VhostDeviceProtocols(from: &reader)
            case "max-queues": maxQueues = try UInt64(from: &reader)
            case "backend-cap": backendCap = try UInt64(from: &reader)
            case "log-enabled": logEnabled = try Bool(from: &reader)
            case "log-size": logSize = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let nMemSections else { throw .missingMember("n-mem-sections", at: objectStart) }
        guard let nTmpSections else { throw .missingMember("n-tmp-sections", at: objectStart) }
        guard let nvqs else { throw .missingMember("nvqs", at: objectStart) }
        guard let vqIndex else { throw .missingMember("vq-index", at: objectStart) }
        guard let features else { throw .missingMember("features", at: objectStart) }
        guard let ackedFeatures else { throw .missingMember("acked-features", at: objectStart) }
        guard let backendFeatures else { throw .missingMember("backend-features", at: objectStart) }
        guard let protocolFeatures else { throw .missingMember("protocol-features", at: objectStart) }
        guard let maxQueues else { throw .missingMember("max-queues", at: objectStart) }
        guard let backendCap else { throw .missingMember("backend-cap", at: objectStart) }
        guard let logEnabled else { throw .missingMember("log-enabled", at: objectStart) }
        guard let logSize else { throw .missingMember("log-size", at: objectStart) }
        self.init(
            logSize: logSize,
            nMemSections: nMemSections,
            nTmpSections: nTmpSections,
            nvqs: nvqs,
            vqIndex: vqIndex,
            features: features,
            ackedFeatures: ackedFeatures,
            backendFeatures: backendFeatures,
            protocolFeatures: protocolFeatures,
            maxQueues: maxQueues,
            backendCap: backendCap,
            logEnabled: logEnabled
        )
    }
}

/// The struct `VirtQueueStatus`. Since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtQueueStatus)
public struct VirtQueueStatus: QAPIObject {
    /// `signalled-used-valid`: `bool`.
    public var signalledUsedValid: Bool
    /// `name`: `str`.
    public var name: String
    /// `queue-index`: `uint16`.
    public var queueIndex: UInt16
    /// `inuse`: `uint32`.
    public var inuse: UInt32
    /// `vring-num`: `uint32`.
    public var vringNum: UInt32
    /// `vring-num-default`: `uint32`.
    public var vringNumDefault: UInt32
    /// `vring-align`: `uint32`.
    public var vringAlign: UInt32
    /// `vring-desc`: `uint64`.
    public var vringDesc: UInt64
    /// `vring-avail`: `uint64`.
    public var vringAvail: UInt64
    /// `vring-used`: `uint64`.
    public var vringUsed: UInt64
    /// `last-avail-idx`: `uint16`.
    public var lastAvailIdx: UInt16?
    /// `shadow-avail-idx`: `uint16`.
    public var shadowAvailIdx: UInt16?
    /// `used-idx`: `uint16`.
    public var usedIdx: UInt16
    /// `signalled-used`: `uint16`.
    public var signalledUsed: UInt16

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("queue-index", queueIndex)
        writer.member("inuse", inuse)
        writer.member("vring-num", vringNum)
        writer.member("vring-num-default", vringNumDefault)
        writer.member("vring-align", vringAlign)
        writer.member("vring-desc", vringDesc)
        writer.member("vring-avail", vringAvail)
        writer.member("vring-used", vringUsed)
        writer.member("last-avail-idx", lastAvailIdx)
        writer.member("shadow-avail-idx", shadowAvailIdx)
        writer.member("used-idx", usedIdx)
        writer.member("signalled-used", signalledUsed)
        writer.member("signalled-used-valid", signalledUsedValid)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension VirtQueueStatus {
    /// Creates a value.
    public init(
        name: String,
        queueIndex: UInt16,
        inuse: UInt32,
        vringNum: UInt32,
        vringNumDefault: UInt32,
        vringAlign: UInt32,
        vringDesc: UInt64,
        vringAvail: UInt64,
        vringUsed: UInt64,
        lastAvailIdx: UInt16? = nil,
        shadowAvailIdx: UInt16? = nil,
        usedIdx: UInt16,
        signalledUsed: UInt16,
        signalledUsedValid: Bool
    ) {
        self.init(
            signalledUsedValid: signalledUsedValid,
            name: name,
            queueIndex: queueIndex,
            inuse: inuse,
            vringNum: vringNum,
            vringNumDefault: vringNumDefault,
            vringAlign: vringAlign,
            vringDesc: vringDesc,
            vringAvail: vringAvail,
            vringUsed: vringUsed,
            lastAvailIdx: lastAvailIdx,
            shadowAvailIdx: shadowAvailIdx,
            usedIdx: usedIdx,
            signalledUsed: signalledUsed
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var queueIndex: UInt16?
        var inuse: UInt32?
        var vringNum: UInt32?
        var vringNumDefault: UInt32?
        var vringAlign: UInt32?
        var vringDesc: UInt64?
        var vringAvail: UInt64?
        var vringUsed: UInt64?
        var lastAvailIdx: UInt16?
        var shadowAvailIdx: UInt16?
        var usedIdx: UInt16?
        var signalledUsed: UInt16?
        var signalledUsedValid: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "queue-index": queueIndex = try UInt16(from: &reader)
            case "inuse": inuse = try UInt32(from: &reader)
            case "vring-num": vringNum = try UInt32(from: &reader)
            case "vring-num-default": vringNumDefault = try UInt32(from: &reader)
            case "vring-align": vringAlign = try UInt32(from: &reader)
            case "vring-desc": vringDesc = try UInt64(from: &reader)
            case "vring-avail": vringAvail = try UInt64(from: &reader)
            case "vring-used": vringUsed = try UInt64(from: &reader)
            case "last-avail-idx": lastAvailIdx = try UInt16(from: &reader)
            case "shadow-avail-idx": shadowAvailIdx = try UInt16(from: &reader)
            case "used-idx": usedIdx = try UInt16(from: &reader)
            case "signalled-used": signalledUsed = try UInt16(from: &reader)
            case "signalled-used-valid": signalledUsedValid = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        guard let queueIndex else { throw .missingMember("queue-index", at: objectStart) }
        guard let inuse else { throw .missingMember("inuse", at: objectStart) }
        guard let vringNum else { throw .missingMember("vring-num", at: objectStart) }
        guard let vringNumDefault else { throw .missingMember("vring-num-default", at: objectStart) }
        guard let vringAlign else { throw .missingMember("vring-align", at: objectStart) }
        guard let vringDesc else { throw .missingMember("vring-desc", at: objectStart) }
        guard let vringAvail else { throw .missingMember("vring-avail", at: objectStart) }
        guard let vringUsed else { throw .missingMember("vring-used", at: objectStart) }
        guard let usedIdx else { throw .missingMember("used-idx", at: objectStart) }
        guard let signalledUsed else { throw .missingMember("signalled-used", at: objectStart) }
        guard let signalledUsedValid else { throw .missingMember("signalled-used-valid", at: objectStart) }
        self.init(
            signalledUsedValid: signalledUsedValid,
            name: name,
            queueIndex: queueIndex,
            inuse: inuse,
            vringNum: vringNum,
            vringNumDefault: vringNumDefault,
            vringAlign: vringAlign,
            vringDesc: vringDesc,
            vringAvail: vringAvail,
            vringUsed: vringUsed,
            lastAvailIdx: lastAvailIdx,
            shadowAvailIdx: shadowAvailIdx,
            usedIdx: usedIdx,
            signalledUsed: signalledUsed
        )
    }
}

/// The struct `VirtVhostQueueStatus`. Since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtVhostQueueStatus)
public struct VirtVhostQueueStatus: QAPIObject {
    /// `used-size`: `uint32`.
    public var usedSize: UInt32
    /// `name`: `str`.
    public var name: String
    /// `kick`: `int`.
    public var kick: Int
    /// `call`: `int`.
    public var call: Int
    /// `desc`: `uint64`.
    public var desc: UInt64
    /// `avail`: `uint64`.
    public var avail: UInt64
    /// `used`: `uint64`.
    public var used: UInt64
    /// `num`: `int`.
    public var num: Int
    /// `desc-phys`: `uint64`.
    public var descPhys: UInt64
    /// `desc-size`: `uint32`.
    public var descSize: UInt32
    /// `avail-phys`: `uint64`.
    public var availPhys: UInt64
    /// `avail-size`: `uint32`.
    public var availSize: UInt32
    /// `used-phys`: `uint64`.
    public var usedPhys: UInt64

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("kick", kick)
        writer.member("call", call)
        writer.member("desc", desc)
        writer.member("avail", avail)
        writer.member("used", used)
        writer.member("num", num)
        writer.member("desc-phys", descPhys)
        writer.member("desc-size", descSize)
        writer.member("avail-phys", availPhys)
        writer.member("avail-size", availSize)
        writer.member("used-phys", usedPhys)
        writer.member("used-size", usedSize)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension VirtVhostQueueStatus {
    /// Creates a value.
    public init(
        name: String,
        kick: Int,
        call: Int,
        desc: UInt64,
        avail: UInt64,
        used: UInt64,
        num: Int,
        descPhys: UInt64,
        descSize: UInt32,
        availPhys: UInt64,
        availSize: UInt32,
        usedPhys: UInt64,
        usedSize: UInt32
    ) {
        self.init(
            usedSize: usedSize,
            name: name,
            kick: kick,
            call: call,
            desc: desc,
            avail: avail,
            used: used,
            num: num,
            descPhys: descPhys,
            descSize: descSize,
            availPhys: availPhys,
            availSize: availSize,
            usedPhys: usedPhys
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var kick: Int?
        var call: Int?
        var desc: UInt64?
        var avail: UInt64?
        var used: UInt64?
        var num: Int?
        var descPhys: UInt64?
        var descSize: UInt32?
        var availPhys: UInt64?
        var availSize: UInt32?
        var usedPhys: UInt64?
        var usedSize: UInt32?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "kick": kick = try Int(from: &reader)
            case "call": call = try Int(from: &reader)
            case "desc": desc = try UInt64(from: &reader)
            case "avail": avail = try UInt64(from: &reader)
            case "used": used = try UInt64(from: &reader)
            case "num": num = try Int(from: &reader)
            case "desc-phys": descPhys = try UInt64(from: &reader)
            case "desc-size": descSize = try UInt32(from: &reader)
            case "avail-phys": availPhys = try UInt64(from: &reader)
            case "avail-size": availSize = try UInt32(from: &reader)
            case "used-phys": usedPhys = try UInt64(from: &reader)
            case "used-size": usedSize = try UInt32(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        guard let kick else { throw .missingMember("kick", at: objectStart) }
        guard let call else { throw .missingMember("call", at: objectStart) }
        guard let desc else { throw .missingMember("desc", at: objectStart) }
        guard let avail else { throw .missingMember("avail", at: objectStart) }
        guard let used else { throw .missingMember("used", at: objectStart) }
        guard let num else { throw .missingMember("num", at: objectStart) }
        guard let descPhys else { throw .missingMember("desc-phys", at: objectStart) }
        guard let descSize else { throw .missingMember("desc-size", at: objectStart) }
        guard let availPhys else { throw .missingMember("avail-phys", at: objectStart) }
        guard let availSize else { throw .missingMember("avail-size", at: objectStart) }
        guard let usedPhys else { throw .missingMember("used-phys", at: objectStart) }
        guard let usedSize else { throw .missingMember("used-size", at: objectStart) }
        self.init(
            usedSize: usedSize,
            name: name,
            kick: kick,
            call: call,
            desc: desc,
            avail: avail,
            used: used,
            num: num,
            descPhys: descPhys,
            descSize: descSize,
            availPhys: availPhys,
            availSize: availSize,
            usedPhys: usedPhys
        )
    }
}

/// The struct `VirtioDeviceFeatures`. Since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioDeviceFeatures)
public struct VirtioDeviceFeatures: QAPIObject {
    /// `unknown-dev-features2`: `uint64`. Since QEMU 10.2.
    public var unknownDevFeatures2: UInt64?
    /// `transports`: `[str]`.
    public var transports: [String]
    /// `dev-features`: `[str]`.
    public var devFeatures: [String]?
    /// `unknown-dev-features`: `uint64`.
    public var unknownDevFeatures: UInt64?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("transports", transports)
        writer.member("dev-features", devFeatures)
        writer.member("unknown-dev-features", unknownDevFeatures)
        writer.member("unknown-dev-features2", unknownDevFeatures2)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension VirtioDeviceFeatures {
    /// Creates a value.
    public init(
        transports: [String],
        devFeatures: [String]? = nil,
        unknownDevFeatures: UInt64? = nil,
        unknownDevFeatures2: UInt64? = nil
    ) {
        self.init(
            unknownDevFeatures2: unknownDevFeatures2,
            transports: transports,
            devFeatures: devFeatures,
            unknownDevFeatures: unknownDevFeatures
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var transports: [String]?
        var devFeatures: [String]?
        var unknownDevFeatures: UInt64?
        var unknownDevFeatures2: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "transports": transports = try [String](from: &reader)
            case "dev-features": devFeatures = try [String](from: &reader)
            case "unknown-dev-features": unknownDevFeatures = try UInt64(from: &reader)
            case "unknown-dev-features2": unknownDevFeatures2 = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let transports else { throw .missingMember("transports", at: objectStart) }
        self.init(
            unknownDevFeatures2: unknownDevFeatures2,
            transports: transports,
            devFeatures: devFeatures,
            unknownDevFeatures: unknownDevFeatures
        )
    }
}

/// The struct `VirtioDeviceStatus`. Since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioDeviceStatus)
public struct VirtioDeviceStatus: QAPIObject {
    /// `unknown-statuses`: `uint8`.
    public var unknownStatuses: UInt8?
    /// `statuses`: `[str]`.
    public var statuses: [String]

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("statuses", statuses)
        writer.member("unknown-statuses", unknownStatuses)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension VirtioDeviceStatus {
    /// Creates a value.
    public init(statuses: [String], unknownStatuses: UInt8? = nil) {
        self.init(unknownStatuses: unknownStatuses, statuses: statuses)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var statuses: [String]?
        var unknownStatuses: UInt8?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "statuses": statuses = try [String](from: &reader)
            case "unknown-statuses": unknownStatuses = try UInt8(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let statuses else { throw .missingMember("statuses", at: objectStart) }
        self.init(unknownStatuses: unknownStatuses, statuses: statuses)
    }
}

/// The struct `VirtioInfo`. Since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioInfo)
public struct VirtioInfo: QAPIObject {
    /// `name`: `str`.
    public var name: String
    /// `path`: `str`.
    public var path: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("path", path)
        writer.member("name", name)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension VirtioInfo {
    /// Creates a value.
    public init(path: String, name: String) {
        self.init(name: name, path: path)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var path: String?
        var name: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "path": path = try String(from: &reader)
            case "name": name = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let path else { throw .missingMember("path", at: objectStart) }
        guard let name else { throw .missingMember("name", at: objectStart) }
        self.init(name: name, path: path)
    }
}

/// The struct `VirtioQueueElement`. Since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioQueueElement)
public struct VirtioQueueElement: QAPIObject {
    /// `used`: `VirtioRingUsed`.
    public var used: VirtioRingUsed
    /// `name`: `str`.
    public var name: String
    /// `index`: `uint32`.
    public var index: UInt32
    /// `descs`: `[VirtioRingDesc]`.
    public var descs: [VirtioRingDesc]
    /// `avail`: `VirtioRingAvail`.
    public var avail: VirtioRingAvail

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("index", index)
        writer.member("descs", descs)
        writer.member("avail", avail)
        writer.member("used", used)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension VirtioQueueElement {
    /// Creates a value.
    public init(name: String, index: UInt32, descs: [VirtioRingDesc], avail: VirtioRingAvail, used: VirtioRingUsed) {
        self.init(used: used, name: name, index: index, descs: descs, avail: avail)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var index: UInt32?
        var descs: [VirtioRingDesc]?
        var avail: VirtioRingAvail?
        var used: VirtioRingUsed?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "index": index = try UInt32(from: &reader)
            case "descs": descs = try [VirtioRingDesc](from: &reader)
            case "avail": avail = try VirtioRingAvail(from: &reader)
            case "used": used = try VirtioRingUsed(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        guard let index else { throw .missingMember("index", at: objectStart) }
        guard let descs else { throw .missingMember("descs", at: objectStart) }
        guard let avail else { throw .missingMember("avail", at: objectStart) }
        guard let used else { throw .missingMember("used", at: objectStart) }
        self.init(used: used, name: name, index: index, descs: descs, avail: avail)
    }
}

/// The struct `VirtioRingAvail`. Since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioRingAvail)
public struct VirtioRingAvail: QAPIObject {
    /// `ring`: `uint16`.
    public var ring: UInt16
    /// `flags`: `uint16`.
    public var flags: UInt16
    /// `idx`: `uint16`.
    public var idx: UInt16

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("flags", flags)
        writer.member("idx", idx)
        writer.member("ring", ring)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension VirtioRingAvail {
    /// Creates a value.
    public init(flags: UInt16, idx: UInt16, ring: UInt16) {
        self.init(ring: ring, flags: flags, idx: idx)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var flags: UInt16?
        var idx: UInt16?
        var ring: UInt16?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "flags": flags = try UInt16(from: &reader)
            case "idx": idx = try UInt16(from: &reader)
            case "ring": ring = try UInt16(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let flags else { throw .missingMember("flags", at: objectStart) }
        guard let idx else { throw .missingMember("idx", at: objectStart) }
        guard let ring else { throw .missingMember("ring", at: objectStart) }
        self.init(ring: ring, flags: flags, idx: idx)
    }
}

/// The struct `VirtioRingDesc`. Since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioRingDesc)
public struct VirtioRingDesc: QAPIObject {
    /// `flags`: `[str]`.
    public var flags: [String]
    /// `addr`: `uint64`.
    public var addr: UInt64
    /// `len`: `uint32`.
    public var len: UInt32

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("addr", addr)
        writer.member("len", len)
        writer.member("flags", flags)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension VirtioRingDesc {
    /// Creates a value.
    public init(addr: UInt64, len: UInt32, flags: [String]) {
        self.init(flags: flags, addr: addr, len: len)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var addr: UInt64?
        var len: UInt32?
        var flags: [String]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "addr": addr = try UInt64(from: &reader)
            case "len": len = try UInt32(from: &reader)
            case "flags": flags = try [String](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let addr else { throw .missingMember("addr", at: objectStart) }
        guard let len else { throw .missingMember("len", at: objectStart) }
        guard let flags else { throw .missingMember("flags", at: objectStart) }
        self.init(flags: flags, addr: addr, len: len)
    }
}

/// The struct `VirtioRingUsed`. Since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioRingUsed)
public struct VirtioRingUsed: QAPIObject {
    /// `idx`: `uint16`.
    public var idx: UInt16
    /// `flags`: `uint16`.
    public var flags: UInt16

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("flags", flags)
        writer.member("idx", idx)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension VirtioRingUsed {
    /// Creates a value.
    public init(flags: UInt16, idx: UInt16) {
        self.init(idx: idx, flags: flags)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var flags: UInt16?
        var idx: UInt16?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "flags": flags = try UInt16(from: &reader)
            case "idx": idx = try UInt16(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let flags else { throw .missingMember("flags", at: objectStart) }
        guard let idx else { throw .missingMember("idx", at: objectStart) }
        self.init(idx: idx, flags: flags)
    }
}

/// The struct `VirtioStatus`. Since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioStatus)
public struct VirtioStatus: QAPIObject {
    /// `vhost-dev`: `VhostStatus`.
    public var vhostDev: VhostStatus?
    /// `name`: `str`.
    public var name: String
    /// `device-id`: `uint16`.
    public var deviceID: UInt16
    /// `vhost-started`: `bool`.
    public var vhostStarted: Bool
    /// `device-endian`: `str`.
    public var deviceEndian: String
    /// `guest-features`: `VirtioDeviceFeatures`.
    public var guestFeatures: VirtioDeviceFeatures
    /// `host-features`: `VirtioDeviceFeatures`.
    public var hostFeatures: VirtioDeviceFeatures
    /// `backend-features`: `VirtioDeviceFeatures`.
    public var backendFeatures: VirtioDeviceFeatures
    /// `num-vqs`: `int`.
    public var numVqs: Int
    /// `status`: `VirtioDeviceStatus`.
    public var status: VirtioDeviceStatus
    /// `isr`: `uint8`.
    public var isr: UInt8
    /// `queue-sel`: `uint16`.
    public var queueSel: UInt16
    /// `vm-running`: `bool`.
    public var vmRunning: Bool
    /// `broken`: `bool`.
    public var broken: Bool
    /// `disabled`: `bool`.
    public var disabled: Bool
    /// `use-started`: `bool`.
    public var useStarted: Bool
    /// `started`: `bool`.
    public var started: Bool
    /// `start-on-kick`: `bool`.
    public var startOnKick: Bool
    /// `disable-legacy-check`: `bool`.
    public var disableLegacyCheck: Bool
    /// `bus-name`: `str`.
    public var busName: String
    /// `use-guest-notifier-mask`: `bool`.
    public var useGuestNotifierMask: Bool

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("device-id", deviceID)
        writer.member("vhost-started", vhostStarted)
        writer.member("device-endian", deviceEndian)
        writer.member("guest-features", guestFeatures)
        writer.member("host-features", hostFeatures)
        writer.member("backend-features", backendFeatures)
        writer.member("num-vqs", numVqs)
        writer.member("status", status)
        writer.member("isr", isr)
        writer.member("queue-sel", queueSel)
        writer.member("vm-running", vmRunning)
        writer.member("broken", broken)
        writer.member("disabled", disabled)
        writer.member("use-started", useStarted)
        writer.member("started", started)
        writer.member("start-on-kick", startOnKick)
        writer.member("disable-legacy-check", disableLegacyCheck)
        writer.member("bus-name", busName)
        writer.member("use-guest-notifier-mask", useGuestNotifierMask)
        writer.member("vhost-dev", vhostDev)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension VirtioStatus {
    /// Creates a value.
    public init(
        name: String,
        deviceID: UInt16,
        vhostStarted: Bool,
        deviceEndian: String,
        guestFeatures: VirtioDeviceFeatures,
        hostFeatures: VirtioDeviceFeatures,
        backendFeatures: VirtioDeviceFeatures,
        numVqs: Int,
        status: VirtioDeviceStatus,
        isr: UInt8,
        queueSel: UInt16,
        vmRunning: Bool,
        broken: Bool,
        disabled: Bool,
        useStarted: Bool,
        started: Bool,
        startOnKick: Bool,
        disableLegacyCheck: Bool,
        busName: String,
        useGuestNotifierMask: Bool,
        vhostDev: VhostStatus? = nil
    ) {
        self.init(
            vhostDev: vhostDev,
            name: name,
            deviceID: deviceID,
            vhostStarted: vhostStarted,
            deviceEndian: deviceEndian,
            guestFeatures: guestFeatures,
            hostFeatures: hostFeatures,
            backendFeatures: backendFeatures,
            numVqs: numVqs,
            status: status,
            isr: isr,
            queueSel: queueSel,
            vmRunning: vmRunning,
            broken: broken,
            disabled: disabled,
            useStarted: useStarted,
            started: started,
            startOnKick: startOnKick,
            disableLegacyCheck: disableLegacyCheck,
            busName: busName,
            useGuestNotifierMask: useGuestNotifierMask
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var deviceID: UInt16?
        var vhostStarted: Bool?
        var deviceEndian: String?
        var guestFeatures: VirtioDeviceFeatures?
        var hostFeatures: VirtioDeviceFeatures?
        var backendFeatures: VirtioDeviceFeatures?
        var numVqs: Int?
        var status: VirtioDeviceStatus?
        var isr: UInt8?
        var queueSel: UInt16?
        var vmRunning: Bool?
        var broken: Bool?
        var disabled: Bool?
        var useStarted: Bool?
        var started: Bool?
        var startOnKick: Bool?
        var disableLegacyCheck: Bool?
        var busName: String?
        var useGuestNotifierMask: Bool?
        var vhostDev: VhostStatus?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "device-id": deviceID = try UInt16(from: &reader)
            case "vhost-started": vhostStarted = try Bool(from: &reader)
            case "device-endian": deviceEndian = try String(from: &reader)
            case "guest-features": guestFeatures = try VirtioDeviceFeatures(from: &reader)
            case "host-features": hostFeatures = try VirtioDeviceFeatures(from: &reader)
            case "backend-features": backendFeatures = try VirtioDeviceFeatures(from: &reader)
            case "num-vqs": numVqs = try Int(from: &reader)
            case "status": status = try VirtioDeviceStatus(from: &reader)
            case "isr": isr = try UInt8(from: &reader)
            case "queue-sel": queueSel = try UInt16(from: &reader)
            case "vm-running": vmRunning = try Bool(from: &reader)
            case "broken": broken = try Bool(from: &reader)
            case "disabled": disabled = try Bool(from: &reader)
            case "use-started": useStarted = try Bool(from: &reader)
            case "started": started = try Bool(from: &reader)
            case "start-on-kick": startOnKick = try Bool(from: &reader)
            case "disable-legacy-check": disableLegacyCheck = try Bool(from: &reader)
            case "bus-name": busName = try String(from: &reader)
            case "use-guest-notifier-mask": useGuestNotifierMask = try Bool(from: &reader)
            case "vhost-dev": vhostDev = try VhostStatus(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        guard let deviceID else { throw .missingMember("device-id", at: objectStart) }
        guard let vhostStarted else { throw .missingMember("vhost-started", at: objectStart) }
        guard let deviceEndian else { throw .missingMember("device-endian", at: objectStart) }
        guard let guestFeatures else { throw .missingMember("guest-features", at: objectStart) }
        guard let hostFeatures else { throw .missingMember("host-features", at: objectStart) }
        guard let backendFeatures else { throw .missingMember("backend-features", at: objectStart) }
        guard let numVqs else { throw .missingMember("num-vqs", at: objectStart) }
        guard let status else { throw .missingMember("status", at: objectStart) }
        guard let isr else { throw .missingMember("isr", at: objectStart) }
        guard let queueSel else { throw .missingMember("queue-sel", at: objectStart) }
        guard let vmRunning else { throw .missingMember("vm-running", at: objectStart) }
        guard let broken else { throw .missingMember("broken", at: objectStart) }
        guard let disabled else { throw .missingMember("disabled", at: objectStart) }
        guard let useStarted else { throw .missingMember("use-started", at: objectStart) }
        guard let started else { throw .missingMember("started", at: objectStart) }
        guard let startOnKick else { throw .missingMember("start-on-kick", at: objectStart) }
        guard let disableLegacyCheck else { throw .missingMember("disable-legacy-check", at: objectStart) }
        guard let busName else { throw .missingMember("bus-name", at: objectStart) }
        guard let useGuestNotifierMask else { throw .missingMember("use-guest-notifier-mask", at: objectStart) }
        self.init(
            vhostDev: vhostDev,
            name: name,
            deviceID: deviceID,
            vhostStarted: vhostStarted,
            deviceEndian: deviceEndian,
            guestFeatures: guestFeatures,
            hostFeatures: hostFeatures,
            backendFeatures: backendFeatures,
            numVqs: numVqs,
            status: status,
            isr: isr,
            queueSel: queueSel,
            vmRunning: vmRunning,
            broken: broken,
            disabled: disabled,
            useStarted: useStarted,
            started: started,
            startOnKick: startOnKick,
            disableLegacyCheck: disableLegacyCheck,
            busName: busName,
            useGuestNotifierMask: useGuestNotifierMask
        )
    }
}
