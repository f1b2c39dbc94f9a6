// Made by 'qapi-codegen generate' from the module 'rdma' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The event `RDMA_GID_STATUS_CHANGED`. Since QEMU 5.2 or before. Until QEMU 9.0.
public struct RdmaGidStatusChangedEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "RDMA_GID_STATUS_CHANGED" }
    /// `netdev`: `str`.
    public var netdev: String
    /// `gid-status`: `bool`.
    public var gidStatus: Bool
    /// `subnet-prefix`: `uint64`.
    public var subnetPrefix: UInt64
    /// `interface-id`: `uint64`.
    public var interfaceID: UInt64

    /// Creates a value.
    public init(netdev: String, gidStatus: Bool, subnetPrefix: UInt64, interfaceID: UInt64) {
        self.netdev = netdev
        self.gidStatus = gidStatus
        self.subnetPrefix = subnetPrefix
        self.interfaceID = interfaceID
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var netdev: String?
        var gidStatus: Bool?
        var subnetPrefix: UInt64?
        var interfaceID: UInt64?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "netdev": netdev = try String(from: &reader)
            case "gid-status": gidStatus = try Bool(from: &reader)
            case "subnet-prefix": subnetPrefix = try UInt64(from: &reader)
            case "interface-id": interfaceID = try UInt64(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let netdev else { throw .missingMember("netdev", at: objectStart) }
        guard let gidStatus else { throw .missingMember("gid-status", at: objectStart) }
        guard let subnetPrefix else { throw .missingMember("subnet-prefix", at: objectStart) }
        guard let interfaceID else { throw .missingMember("interface-id", at: objectStart) }
        self.init(netdev: netdev, gidStatus: gidStatus, subnetPrefix: subnetPrefix, interfaceID: interfaceID)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("netdev", netdev)
        writer.member("gid-status", gidStatus)
        writer.member("subnet-prefix", subnetPrefix)
        writer.member("interface-id", interfaceID)
    }
}
