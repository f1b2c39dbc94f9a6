// Made by 'qapi-codegen generate' from the module 'rocker' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `query-rocker`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-rocker.query-rocker)
public struct QueryRockerCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = RockerSwitch
    /// The name on the wire.
    public static var name: String { "query-rocker" }
    /// `name`: `str`.
    public var name: String

    /// Creates a value.
    public init(name: String) {
        self.name = name
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        self.init(name: name)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
    }
}

/// The command `query-rocker-of-dpa-flows`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-rocker.query-rocker-of-dpa-flows)
public struct QueryRockerOfDpaFlowsCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [RockerOfDpaFlow]
    /// The name on the wire.
    public static var name: String { "query-rocker-of-dpa-flows" }
    /// `name`: `str`.
    public var name: String
    /// `tbl-id`: `uint32`.
    public var tblID: UInt32?

    /// Creates a value.
    public init(name: String, tblID: UInt32? = nil) {
        self.name = name
        self.tblID = tblID
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var tblID: UInt32?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "tbl-id": tblID = try UInt32(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        self.init(name: name, tblID: tblID)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("tbl-id", tblID)
    }
}

/// The command `query-rocker-of-dpa-groups`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-rocker.query-rocker-of-dpa-groups)
public struct QueryRockerOfDpaGroupsCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [RockerOfDpaGroup]
    /// The name on the wire.
    public static var name: String { "query-rocker-of-dpa-groups" }
    /// `name`: `str`.
    public var name: String
    /// `type`: `uint8`.
    public var type: UInt8?

    /// Creates a value.
    public init(name: String, type: UInt8? = nil) {
        self.name = name
        self.type = type
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var type: UInt8?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "type": type = try UInt8(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        self.init(name: name, type: type)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("type", type)
    }
}

/// The command `query-rocker-ports`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-rocker.query-rocker-ports)
public struct QueryRockerPortsCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [RockerPort]
    /// The name on the wire.
    public static var name: String { "query-rocker-ports" }
    /// `name`: `str`.
    public var name: String

    /// Creates a value.
    public init(name: String) {
        self.name = name
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        self.init(name: name)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
    }
}

extension QAPIExecutor {
    /// Executes `query-rocker`, see ``QueryRockerCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryRocker(name: String, timeout: QMPTimeout = .standard) async throws(QMPError) -> RockerSwitch {
        let command = QueryRockerCommand(name: name)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-rocker-of-dpa-flows`, see ``QueryRockerOfDpaFlowsCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryRockerOfDpaFlows(
        name: String,
        tblID: UInt32? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> [RockerOfDpaFlow] {
        let command = QueryRockerOfDpaFlowsCommand(name: name, tblID: tblID)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-rocker-of-dpa-groups`, see ``QueryRockerOfDpaGroupsCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryRockerOfDpaGroups(
        name: String,
        type: UInt8? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> [RockerOfDpaGroup] {
        let command = QueryRockerOfDpaGroupsCommand(name: name, type: type)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `query-rocker-ports`, see ``QueryRockerPortsCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryRockerPorts(name: String, timeout: QMPTimeout = .standard) async throws(QMPError) -> [RockerPort] {
        let command = QueryRockerPortsCommand(name: name)
        return try await execute(command, timeout: timeout)
    }
}

extension QAPIArgument where Command == QueryRockerCommand {
    /// `name`.
    public static var name: Self { Self(wireName: "name") }
}

extension QAPIArgument where Command == QueryRockerOfDpaFlowsCommand {
    /// `name`.
    public static var name: Self { Self(wireName: "name") }
    /// `tbl-id`.
    public static var tblID: Self { Self(wireName: "tbl-id") }
}

extension QAPIArgument where Command == QueryRockerOfDpaGroupsCommand {
    /// `name`.
    public static var name: Self { Self(wireName: "name") }
    /// `type`.
    public static var type: Self { Self(wireName: "type") }
}

extension QAPIArgument where Command == QueryRockerPortsCommand {
    /// `name`.
    public static var name: Self { Self(wireName: "name") }
}

/// The struct `RockerOfDpaFlow`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerOfDpaFlow)
public struct RockerOfDpaFlow: QAPIObject {
    /// `action`: `RockerOfDpaFlowAction`.
    public var action: RockerOfDpaFlowAction
    /// `cookie`: `uint64`.
    public var cookie: UInt64
    /// `hits`: `uint64`.
    public var hits: UInt64
    /// `key`: `RockerOfDpaFlowKey`.
    public var key: RockerOfDpaFlowKey
    /// `mask`: `RockerOfDpaFlowMask`.
    public var mask: RockerOfDpaFlowMask

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("cookie", cookie)
        writer.member("hits", hits)
        writer.member("key", key)
        writer.member("mask", mask)
        writer.member("action", action)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension RockerOfDpaFlow {
    /// Creates a value.
    public init(
        cookie: UInt64,
        hits: UInt64,
        key: RockerOfDpaFlowKey,
        mask: RockerOfDpaFlowMask,
        action: RockerOfDpaFlowAction
    ) {
        self.init(action: action, cookie: cookie, hits: hits, key: key, mask: mask)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var cookie: UInt64?
        var hits: UInt64?
        var key: RockerOfDpaFlowKey?
        var mask: RockerOfDpaFlowMask?
        var action: RockerOfDpaFlowAction?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "cookie": cookie = try UInt64(from: &reader)
            case "hits": hits = try UInt64(from: &reader)
            case "key": key = try RockerOfDpaFlowKey(from: &reader)
            case "mask": mask = try RockerOfDpaFlowMask(from: &reader)
            case "action": action = try RockerOfDpaFlowAction(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let cookie else { throw .missingMember("cookie", at: objectStart) }
        guard let hits else { throw .missingMember("hits", at: objectStart) }
        guard let key else { throw .missingMember("key", at: objectStart) }
        guard let mask else { throw .missingMember("mask", at: objectStart) }
        guard let action else { throw .missingMember("action", at: objectStart) }
        self.init(action: action, cookie: cookie, hits: hits, key: key, mask: mask)
    }
}

/// The struct `RockerOfDpaFlowAction`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerOfDpaFlowAction)
public struct RockerOfDpaFlowAction: QAPIObject {
    /// `out-pport`: `uint32`.
    public var outPport: UInt32?
    /// `goto-tbl`: `uint32`.
    public var gotoTbl: UInt32?
    /// `group-id`: `uint32`.
    public var groupID: UInt32?
    /// `tunnel-lport`: `uint32`.
    public var tunnelLport: UInt32?
    /// `vlan-id`: `uint16`.
    public var vlanID: UInt16?
    /// `new-vlan-id`: `uint16`.
    public var newVlanID: UInt16?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("goto-tbl", gotoTbl)
        writer.member("group-id", groupID)
        writer.member("tunnel-lport", tunnelLport)
        writer.member("vlan-id", vlanID)
        writer.member("new-vlan-id", newVlanID)
        writer.member("out-pport", outPport)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension RockerOfDpaFlowAction {
    /// Creates a value.
    public init(
        gotoTbl: UInt32? = nil,
        groupID: UInt32? = nil,
        tunnelLport: UInt32? = nil,
        vlanID: UInt16? = nil,
        newVlanID: UInt16? = nil,
        outPport: UInt32? = nil
    ) {
        self.init(
            outPport: outPport,
            gotoTbl: gotoTbl,
            groupID: groupID,
            tunnelLport: tunnelLport,
            vlanID: vlanID,
            newVlanID: newVlanID
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var gotoTbl: UInt32?
        var groupID: UInt32?
        var tunnelLport: UInt32?
        var vlanID: UInt16?
        var newVlanID: UInt16?
        var outPport: UInt32?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "goto-tbl": gotoTbl = try UInt32(from: &reader)
            case "group-id": groupID = try UInt32(from: &reader)
            case "tunnel-lport": tunnelLport = try UInt32(from: &reader)
            case "vlan-id": vlanID = try UInt16(from: &reader)
            case "new-vlan-id": newVlanID = try UInt16(from: &reader)
            case "out-pport": outPport = try UInt32(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            outPport: outPport,
            gotoTbl: gotoTbl,
            groupID: groupID,
            tunnelLport: tunnelLport,
            vlanID: vlanID,
            newVlanID: newVlanID
        )
    }
}

/// The struct `RockerOfDpaFlowKey`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerOfDpaFlowKey)
public struct RockerOfDpaFlowKey: QAPIObject {
    /// `ip-dst`: `str`.
    public var ipDst: String?
    /// `priority`: `uint32`.
    public var priority: UInt32
    /// `tbl-id`: `uint32`.
    public var tblID: UInt32
    /// `in-pport`: `uint32`.
    public var inPport: UInt32?
    /// `tunnel-id`: `uint32`.
    public var tunnelID: UInt32?
    /// `vlan-id`: `uint16`.
    public var vlanID: UInt16?
    /// `eth-type`: `uint16`.
    public var ethType: UInt16?
    /// `eth-src`: `str`.
    public var ethSrc: String?
    /// `eth-dst`: `str`.
    public var ethDst: String?
    /// `ip-proto`: `uint8`.
    public var ipProto: UInt8?
    /// `ip-tos`: `uint8`.
    public var ipTos: UInt8?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("priority", priority)
        writer.member("tbl-id", tblID)
        writer.member("in-pport", inPport)
        writer.member("tunnel-id", tunnelID)
        writer.member("vlan-id", vlanID)
        writer.member("eth-type", ethType)
        writer.member("eth-src", ethSrc)
        writer.member("eth-dst", ethDst)
        writer.member("ip-proto", ipProto)
        writer.member("ip-tos", ipTos)
        writer.member("ip-dst", ipDst)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension RockerOfDpaFlowKey {
    /// Creates a value.
    public init(
        priority: UInt32,
        tblID: UInt32,
        inPport: UInt32? = nil,
        tunnelID: UInt32? = nil,
        vlanID: UInt16? = nil,
        ethType: UInt16? = nil,
        ethSrc: String? = nil,
        ethDst: String? = nil,
        ipProto: UInt8? = nil,
        ipTos: UInt8? = nil,
        ipDst: String? = nil
    ) {
        self.init(
            ipDst: ipDst,
            priority: priority,
            tblID: tblID,
            inPport: inPport,
            tunnelID: tunnelID,
            vlanID: vlanID,
            ethType: ethType,
            ethSrc: ethSrc,
            ethDst: ethDst,
            ipProto: ipProto,
            ipTos: ipTos
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var priority: UInt32?
        var tblID: UInt32?
        var inPport: UInt32?
        var tunnelID: UInt32?
        var vlanID: UInt16?
        var ethType: UInt16?
        var ethSrc: String?
        var ethDst: String?
        var ipProto: UInt8?
        var ipTos: UInt8?
        var ipDst: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "priority": priority = try UInt32(from: &reader)
            case "tbl-id": tblID = try UInt32(from: &reader)
            case "in-pport": inPport = try UInt32(from: &reader)
            case "tunnel-id": tunnelID = try UInt32(from: &reader)
            case "vlan-id": vlanID = try UInt16(from: &reader)
            case "eth-type": ethType = try UInt16(from: &reader)
            case "eth-src": ethSrc = try String(from: &reader)
            case "eth-dst": ethDst = try String(from: &reader)
            case "ip-proto": ipProto = try UInt8(from: &reader)
            case "ip-tos": ipTos = try UInt8(from: &reader)
            case "ip-dst": ipDst = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let priority else { throw .missingMember("priority", at: objectStart) }
        guard let tblID else { throw .missingMember("tbl-id", at: objectStart) }
        self.init(
            ipDst: ipDst,
            priority: priority,
            tblID: tblID,
            inPport: inPport,
            tunnelID: tunnelID,
            vlanID: vlanID,
            ethType: ethType,
            ethSrc: ethSrc,
            ethDst: ethDst,
            ipProto: ipProto,
            ipTos: ipTos
        )
    }
}

/// The struct `RockerOfDpaFlowMask`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerOfDpaFlowMask)
public struct RockerOfDpaFlowMask: QAPIObject {
    /// `ip-tos`: `uint8`.
    public var ipTos: UInt8?
    /// `in-pport`: `uint32`.
    public var inPport: UInt32?
    /// `tunnel-id`: `uint32`.
    public var tunnelID: UInt32?
    /// `vlan-id`: `uint16`.
    public var vlanID: UInt16?
    /// `eth-src`: `str`.
    public var ethSrc: String?
    /// `eth-dst`: `str`.
    public var ethDst: String?
    /// `ip-proto`: `uint8`.
    public var ipProto: UInt8?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("in-pport", inPport)
        writer.member("tunnel-id", tunnelID)
        writer.member("vlan-id", vlanID)
        writer.member("eth-src", ethSrc)
        writer.member("eth-dst", ethDst)
        writer.member("ip-proto", ipProto)
        writer.member("ip-tos", ipTos)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension RockerOfDpaFlowMask {
    /// Creates a value.
    public init(
        inPport: UInt32? = nil,
        tunnelID: UInt32? = nil,
        vlanID: UInt16? = nil,
        ethSrc: String? = nil,
        ethDst: String? = nil,
        ipProto: UInt8? = nil,
        ipTos: UInt8? = nil
    ) {
        self.init(
            ipTos: ipTos,
            inPport: inPport,
            tunnelID: tunnelID,
            vlanID: vlanID,
            ethSrc: ethSrc,
            ethDst: ethDst,
            ipProto: ipProto
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var inPport: UInt32?
        var tunnelID: UInt32?
        var vlanID: UInt16?
        var ethSrc: String?
        var ethDst: String?
        var ipProto: UInt8?
        var ipTos: UInt8?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "in-pport": inPport = try UInt32(from: &reader)
            case "tunnel-id": tunnelID = try UInt32(from: &reader)
            case "vlan-id": vlanID = try UInt16(from: &reader)
            case "eth-src": ethSrc = try String(from: &reader)
            case "eth-dst": ethDst = try String(from: &reader)
            case "ip-proto": ipProto = try UInt8(from: &reader)
            case "ip-tos": ipTos = try UInt8(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            ipTos: ipTos,
            inPport: inPport,
            tunnelID: tunnelID,
            vlanID: vlanID,
            ethSrc: ethSrc,
            ethDst: ethDst,
            ipProto: ipProto
        )
    }
}

/// The struct `RockerOfDpaGroup`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerOfDpaGroup)
public struct RockerOfDpaGroup: QAPIObject {
    /// `ttl-check`: `uint8`.
    public var ttlCheck: UInt8?
    /// `id`: `uint32`.
    public var id: UInt32
    /// `type`: `uint8`.
    public var type: UInt8
    /// `vlan-id`: `uint16`.
    public var vlanID: UInt16?
    /// `pport`: `uint32`.
    public var pport: UInt32?
    /// `index`: `uint32`.
    public var index: UInt32?
    /// `out-pport`: `uint32`.
    public var outPport: UInt32?
    /// `group-id`: `uint32`.
    public var groupID: UInt32?
    /// `set-vlan-id`: `uint16`.
    public var setVlanID: UInt16?
    /// `pop-vlan`: `uint8`.
    public var popVlan: UInt8?
    /// `group-ids`: `[uint32]`.
    public var groupIds: [UInt32]?
    /// `set-eth-src`: `str`.
    public var setEthSrc: String?
    /// `set-eth-dst`: `str`.
    public var setEthDst: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
        writer.member("type", type)
        writer.member("vlan-id", vlanID)
        writer.member("pport", pport)
        writer.member("index", index)
        writer.member("out-pport", outPport)
        writer.member("group-id", groupID)
        writer.member("set-vlan-id", setVlanID)
        writer.member("pop-vlan", popVlan)
        writer.member("group-ids", groupIds)
        writer.member("set-eth-src", setEthSrc)
        writer.member("set-eth-dst", setEthDst)
        writer.member("ttl-check", ttlCheck)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension RockerOfDpaGroup {
    /// Creates a value.
    public init(
        id: UInt32,
        type: UInt8,
        vlanID: UInt16? = nil,
        pport: UInt32? = nil,
        index: UInt32? = nil,
        outPport: UInt32? = nil,
        groupID: UInt32? = nil,
        setVlanID: UInt16? = nil,
        popVlan: UInt8? = nil,
        groupIds: [UInt32]? = nil,
        setEthSrc: String? = nil,
        setEthDst: String? = nil,
        ttlCheck: UInt8? = nil
    ) {
        self.init(
            ttlCheck: ttlCheck,
            id: id,
            type: type,
            vlanID: vlanID,
            pport: pport,
            index: index,
            outPport: outPport,
            groupID: groupID,
            setVlanID: setVlanID,
            popVlan: popVlan,
            groupIds: groupIds,
            setEthSrc: setEthSrc,
            setEthDst: setEthDst
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: UInt32?
        var type: UInt8?
        var vlanID: UInt16?
        var pport: UInt32?
        var index: UInt32?
        var outPport: UInt32?
        var groupID: UInt32?
        var setVlanID: UInt16?
        var popVlan: UInt8?
        var groupIds: [UInt32]?
        var setEthSrc: String?
        var setEthDst: String?
        var ttlCheck: UInt8?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try UInt32(from: &reader)
            case "type": type = try UInt8(from: &reader)
            case "vlan-id": vlanID = try UInt16(from: &reader)
            case "pport": pport = try UInt32(from: &reader)
            case "index": index = try UInt32(from: &reader)
            case "out-pport": outPport = try UInt32(from: &reader)
            case "group-id": groupID = try UInt32(from: &reader)
            case "set-vlan-id": setVlanID = try UInt16(from: &reader)
            case "pop-vlan": popVlan = try UInt8(from: &reader)
            case "group-ids": groupIds = try [UInt32](from: &reader)
            case "set-eth-src": setEthSrc = try String(from: &reader)
            case "set-eth-dst": setEthDst = try String(from: &reader)
            case "ttl-check": ttlCheck = try UInt8(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        guard let type else { throw .missingMember("type", at: objectStart) }
        self.init(
            ttlCheck: ttlCheck,
            id: id,
            type: type,
            vlanID: vlanID,
            pport: pport,
            index: index,
            outPport: outPport,
            groupID: groupID,
            setVlanID: setVlanID,
            popVlan: popVlan,
            groupIds: groupIds,
            setEthSrc: setEthSrc,
            setEthDst: setEthDst
        )
    }
}

/// The struct `RockerPort`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerPort)
public struct RockerPort: QAPIObject {
    /// `autoneg`: `RockerPortAutoneg`.
    public var autoneg: RockerPortAutoneg
    /// `name`: `str`.
    public var name: String
    /// `enabled`: `bool`.
    public var enabled: Bool
    /// `link-up`: `bool`.
    public var linkUp: Bool
    /// `speed`: `uint32`.
    public var speed: UInt32
    /// `duplex`: `RockerPortDuplex`.
    public var duplex: RockerPortDuplex

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("enabled", enabled)
        writer.member("link-up", linkUp)
        writer.member("speed", speed)
        writer.member("duplex", duplex)
        writer.member("autoneg", autoneg)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension RockerPort {
    /// Creates a value.
    public init(
        name: String,
        enabled: Bool,
        linkUp: Bool,
        speed: UInt32,
        duplex: RockerPortDuplex,
        autoneg: RockerPortAutoneg
    ) {
        self.init(autoneg: autoneg, name: name, enabled: enabled, linkUp: linkUp, speed: speed, duplex: duplex)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var enabled: Bool?
        var linkUp: Bool?
        var speed: UInt32?
        var duplex: RockerPortDuplex?
        var autoneg: RockerPortAutoneg?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "enabled": enabled = try Bool(from: &reader)
            case "link-up": linkUp = try Bool(from: &reader)
            case "speed": speed = try UInt32(from: &reader)
            case "duplex": duplex = try RockerPortDuplex(from: &reader)
            case "autoneg": autoneg = try RockerPortAutoneg(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        guard let enabled else { throw .missingMember("enabled", at: objectStart) }
        guard let linkUp else { throw .missingMember("link-up", at: objectStart) }
        guard let speed else { throw .missingMember("speed", at: objectStart) }
        guard let duplex else { throw .missingMember("duplex", at: objectStart) }
        guard let autoneg else { throw .missingMember("autoneg", at: objectStart) }
        self.init(autoneg: autoneg, name: name, enabled: enabled, linkUp: linkUp, speed: speed, duplex: duplex)
    }
}

/// The enum `RockerPortAutoneg`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-rocker.RockerPortAutoneg)
public struct RockerPortAutoneg: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `off`.
    public static var off: RockerPortAutoneg { RockerPortAutoneg(rawValue: "off") }
    /// `on`.
    public static var on: RockerPortAutoneg { RockerPortAutoneg(rawValue: "on") }
}

/// The enum `RockerPortDuplex`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-rocker.RockerPortDuplex)
public struct RockerPortDuplex: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `half`.
    public static var half: RockerPortDuplex { RockerPortDuplex(rawValue: "half") }
    /// `full`.
    public static var full: RockerPortDuplex { RockerPortDuplex(rawValue: "full") }
}

/// The struct `RockerSwitch`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerSwitch)
public struct RockerSwitch: QAPIObject {
    /// `ports`: `uint32`.
    public var ports: UInt32
    /// `name`: `str`.
    public var name: String
    /// `id`: `uint64`.
    public var id: UInt64

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("id", id)
        writer.member("ports", ports)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension RockerSwitch {
    /// Creates a value.
    public init(name: String, id: UInt64, ports: UInt32) {
        self.init(ports: ports, name: name, id: id)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var id: UInt64?
        var ports: UInt32?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "id": id = try UInt64(from: &reader)
            case "ports": ports = try UInt32(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        guard let id else { throw .missingMember("id", at: objectStart) }
        guard let ports else { throw .missingMember("ports", at: objectStart) }
        self.init(ports: ports, name: name, id: id)
    }
}
