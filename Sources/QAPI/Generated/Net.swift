// Made by 'qapi-codegen generate' from the module 'net' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `announce-self`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.announce-self)
public struct AnnounceSelfCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "announce-self" }
    /// `initial`: `int`.
    public var initial: Int
    /// `max`: `int`.
    public var max: Int
    /// `rounds`: `int`.
    public var rounds: Int
    /// `step`: `int`.
    public var step: Int
    /// `interfaces`: `[str]`.
    public var interfaces: [String]?
    /// `id`: `str`.
    public var id: String?

    /// Creates a value.
    public init(initial: Int, max: Int, rounds: Int, step: Int, interfaces: [String]? = nil, id: String? = nil) {
        self.initial = initial
        self.max = max
        self.rounds = rounds
        self.step = step
        self.interfaces = interfaces
        self.id = id
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var initial: Int?
        var max: Int?
        var rounds: Int?
        var step: Int?
        var interfaces: [String]?
        var id: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "initial": initial = try Int(from: &reader)
            case "max": max = try Int(from: &reader)
            case "rounds": rounds = try Int(from: &reader)
            case "step": step = try Int(from: &reader)
            case "interfaces": interfaces = try [String](from: &reader)
            case "id": id = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let initial else { throw .missingMember("initial", at: objectStart) }
        guard let max else { throw .missingMember("max", at: objectStart) }
        guard let rounds else { throw .missingMember("rounds", at: objectStart) }
        guard let step else { throw .missingMember("step", at: objectStart) }
        self.init(initial: initial, max: max, rounds: rounds, step: step, interfaces: interfaces, id: id)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("initial", initial)
        writer.member("max", max)
        writer.member("rounds", rounds)
        writer.member("step", step)
        writer.member("interfaces", interfaces)
        writer.member("id", id)
    }
}

/// The command `netdev_add`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.netdev_add)
public struct NetdevAddCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "netdev_add" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// All its members.
    public var options: Netdev

    /// Creates a value.
    public init(_ options: Netdev) {
        self.options = options
    }

    /// Reads an object.
    public init(from reader: inout JSONReader) throws(JSONError) {
        self.init(try Netdev(from: &reader))
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        options.writeMembers(to: &writer)
    }
}

/// The command `netdev_del`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.netdev_del)
public struct NetdevDelCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "netdev_del" }
    /// It can be executed before the machine is configured.
    public static var allowsPreconfig: Bool { true }
    /// `id`: `str`.
    public var id: String

    /// Creates a value.
    public init(id: String) {
        self.id = id
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        self.init(id: id)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
    }
}

/// The command `query-rx-filter`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.query-rx-filter)
public struct QueryRxFilterCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [RxFilterInfo]
    /// The name on the wire.
    public static var name: String { "query-rx-filter" }
    /// `name`: `str`.
    public var name: String?

    /// Creates a value.
    public init(name: String? = nil) {
        self.name = name
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var name: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(name: name)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
    }
}

/// The command `set_link`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.set_link)
public struct SetLinkCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "set_link" }
    /// `name`: `str`.
    public var name: String
    /// `up`: `bool`.
    public var up: Bool

    /// Creates a value.
    public init(name: String, up: Bool) {
        self.name = name
        self.up = up
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var up: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "up": up = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        guard let up else { throw .missingMember("up", at: objectStart) }
        self.init(name: name, up: up)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("up", up)
    }
}

extension QAPIExecutor {
    /// Executes `announce-self`, see ``AnnounceSelfCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func announceSelf(
        initial: Int,
        max: Int,
        rounds: Int,
        step: Int,
        interfaces: [String]? = nil,
        id: String? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = AnnounceSelfCommand(
            initial: initial,
            max: max,
            rounds: rounds,
            step: step,
            interfaces: interfaces,
            id: id
        )
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `netdev_add`, see ``NetdevAddCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func netdevAdd(_ options: Netdev, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = NetdevAddCommand(options)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `netdev_del`, see ``NetdevDelCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func netdevDel(id: String, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = NetdevDelCommand(id: id)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `query-rx-filter`, see ``QueryRxFilterCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryRxFilter(
        name: String? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> [RxFilterInfo] {
        let command = QueryRxFilterCommand(name: name)
        return try await execute(command, timeout: timeout)
    }

    /// Executes `set_link`, see ``SetLinkCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func setLink(name: String, up: Bool, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = SetLinkCommand(name: name, up: up)
        _ = try await execute(command, timeout: timeout)
    }
}

extension QAPIArgument where Command == AnnounceSelfCommand {
    /// `initial`.
    public static var initial: Self { Self(wireName: "initial") }
    /// `max`.
    public static var max: Self { Self(wireName: "max") }
    /// `rounds`.
    public static var rounds: Self { Self(wireName: "rounds") }
    /// `step`.
    public static var step: Self { Self(wireName: "step") }
    /// `interfaces`.
    public static var interfaces: Self { Self(wireName: "interfaces") }
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
}

extension QAPIArgument where Command == NetdevAddCommand {
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
    /// `type`.
    public static var type: Self { Self(wireName: "type") }
}

extension QAPIArgument where Command == NetdevDelCommand {
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
}

extension QAPIArgument where Command == QueryRxFilterCommand {
    /// `name`.
    public static var name: Self { Self(wireName: "name") }
}

extension QAPIArgument where Command == SetLinkCommand {
    /// `name`.
    public static var name: Self { Self(wireName: "name") }
    /// `up`.
    public static var up: Self { Self(wireName: "up") }
}

/// The event `FAILOVER_NEGOTIATED`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-net.FAILOVER_NEGOTIATED)
public struct FailoverNegotiatedEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "FAILOVER_NEGOTIATED" }
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

/// The event `NETDEV_STREAM_CONNECTED`. Since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-net.NETDEV_STREAM_CONNECTED)
public struct NetdevStreamConnectedEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "NETDEV_STREAM_CONNECTED" }
    /// `netdev-id`: `str`.
    public var netdevID: String
    /// `addr`: `SocketAddress`.
    public var addr: QAPISocketAddress

    /// Creates a value.
    public init(netdevID: String, addr: QAPISocketAddress) {
        self.netdevID = netdevID
        self.addr = addr
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var netdevID: String?
        var addr: QAPISocketAddress?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "netdev-id": netdevID = try String(from: &reader)
            case "addr": addr = try QAPISocketAddress(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let netdevID else { throw .missingMember("netdev-id", at: objectStart) }
        guard let addr else { throw .missingMember("addr", at: objectStart) }
        self.init(netdevID: netdevID, addr: addr)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("netdev-id", netdevID)
        writer.member("addr", addr)
    }
}

/// The event `NETDEV_STREAM_DISCONNECTED`. Since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-net.NETDEV_STREAM_DISCONNECTED)
public struct NetdevStreamDisconnectedEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "NETDEV_STREAM_DISCONNECTED" }
    /// `netdev-id`: `str`.
    public var netdevID: String

    /// Creates a value.
    public init(netdevID: String) {
        self.netdevID = netdevID
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var netdevID: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "netdev-id": netdevID = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let netdevID else { throw .missingMember("netdev-id", at: objectStart) }
        self.init(netdevID: netdevID)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("netdev-id", netdevID)
    }
}

/// The event `NETDEV_VHOST_USER_CONNECTED`. Since QEMU 10.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-net.NETDEV_VHOST_USER_CONNECTED)
public struct NetdevVhostUserConnectedEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "NETDEV_VHOST_USER_CONNECTED" }
    /// `netdev-id`: `str`.
    public var netdevID: String
    /// `chardev-id`: `str`.
    public var chardevID: String

    /// Creates a value.
    public init(netdevID: String, chardevID: String) {
        self.netdevID = netdevID
        self.chardevID = chardevID
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var netdevID: String?
        var chardevID: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "netdev-id": netdevID = try String(from: &reader)
            case "chardev-id": chardevID = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let netdevID else { throw .missingMember("netdev-id", at: objectStart) }
        guard let chardevID else { throw .missingMember("chardev-id", at: objectStart) }
        self.init(netdevID: netdevID, chardevID: chardevID)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("netdev-id", netdevID)
        writer.member("chardev-id", chardevID)
    }
}

/// The event `NETDEV_VHOST_USER_DISCONNECTED`. Since QEMU 10.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-net.NETDEV_VHOST_USER_DISCONNECTED)
public struct NetdevVhostUserDisconnectedEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "NETDEV_VHOST_USER_DISCONNECTED" }
    /// `netdev-id`: `str`.
    public var netdevID: String

    /// Creates a value.
    public init(netdevID: String) {
        self.netdevID = netdevID
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var netdevID: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "netdev-id": netdevID = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let netdevID else { throw .missingMember("netdev-id", at: objectStart) }
        self.init(netdevID: netdevID)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("netdev-id", netdevID)
    }
}

/// The event `NIC_RX_FILTER_CHANGED`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-net.NIC_RX_FILTER_CHANGED)
public struct NicRxFilterChangedEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "NIC_RX_FILTER_CHANGED" }
    /// `name`: `str`.
    public var name: String?
    /// `path`: `str`.
    public var path: String

    /// Creates a value.
    public init(name: String? = nil, path: String) {
        self.name = name
        self.path = path
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var path: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "path": path = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let path else { throw .missingMember("path", at: objectStart) }
        self.init(name: name, path: path)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("path", path)
    }
}

/// The enum `AFXDPMode`. Since QEMU 8.2. Only where QEMU is built with `CONFIG_AF_XDP`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-net.AFXDPMode)
public struct AFXDPMode: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `native`.
    public static var native: AFXDPMode { AFXDPMode(rawValue: "native") }
    /// `skb`.
    public static var skb: AFXDPMode { AFXDPMode(rawValue: "skb") }
}

/// The enum `NetClientDriver`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-net.NetClientDriver)
public struct NetClientDriver: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `none`.
    public static var noneValue: NetClientDriver { NetClientDriver(rawValue: "none") }
    /// `nic`.
    public static var nic: NetClientDriver { NetClientDriver(rawValue: "nic") }
    /// `user`.
    public static var user: NetClientDriver { NetClientDriver(rawValue: "user") }
    /// `tap`.
    public static var tap: NetClientDriver { NetClientDriver(rawValue: "tap") }
    /// `l2tpv3`.
    public static var l2tpv3: NetClientDriver { NetClientDriver(rawValue: "l2tpv3") }
    /// `socket`.
    public static var socket: NetClientDriver { NetClientDriver(rawValue: "socket") }
    /// `stream`. Since QEMU 7.2.
    public static var stream: NetClientDriver { NetClientDriver(rawValue: "stream") }
    /// `dgram`. Since QEMU 7.2.
    public static var dgram: NetClientDriver { NetClientDriver(rawValue: "dgram") }
    /// `vde`.
    public static var vde: NetClientDriver { NetClientDriver(rawValue: "vde") }
    /// `bridge`.
    public static var bridge: NetClientDriver { NetClientDriver(rawValue: "bridge") }
    /// `hubport`.
    public static var hubport: NetClientDriver { NetClientDriver(rawValue: "hubport") }
    /// `netmap`.
    public static var netmap: NetClientDriver { NetClientDriver(rawValue: "netmap") }
    /// `vhost-user`.
    public static var vhostUser: NetClientDriver { NetClientDriver(rawValue: "vhost-user") }
    /// `vhost-vdpa`.
    public static var vhostVdpa: NetClientDriver { NetClientDriver(rawValue: "vhost-vdpa") }
    /// `passt`. Since QEMU 10.1. Only where QEMU is built with `CONFIG_PASST`.
    public static var passt: NetClientDriver { NetClientDriver(rawValue: "passt") }
    /// `af-xdp`. Since QEMU 8.2. Only where QEMU is built with `CONFIG_AF_XDP`.
    public static var afXdp: NetClientDriver { NetClientDriver(rawValue: "af-xdp") }
    /// `vmnet-host`. Since QEMU 7.1. Only where QEMU is built with `CONFIG_VMNET`.
    public static var vmnetHost: NetClientDriver { NetClientDriver(rawValue: "vmnet-host") }
    /// `vmnet-shared`. Since QEMU 7.1. Only where QEMU is built with `CONFIG_VMNET`.
    public static var vmnetShared: NetClientDriver { NetClientDriver(rawValue: "vmnet-shared") }
    /// `vmnet-bridged`. Since QEMU 7.1. Only where QEMU is built with `CONFIG_VMNET`.
    public static var vmnetBridged: NetClientDriver { NetClientDriver(rawValue: "vmnet-bridged") }
}

/// The struct `NetDevPasstOptions`. Since QEMU 10.1. Only where QEMU is built with `CONFIG_PASST`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetDevPasstOptions)
public struct NetDevPasstOptions: QAPIObject {
    /// `param`: `[String]`.
    public var param: [QAPIString]?
    /// `path`: `str`.
    public var path: String?
    /// `quiet`: `bool`.
    public var quiet: Bool?
    /// `vhost-user`: `bool`.
    public var vhostUser: Bool?
    /// `mtu`: `int`.
    public var mtu: Int?
    /// `address`: `str`.
    public var address: String?
    /// `netmask`: `str`.
    public var netmask: String?
    /// `mac`: `str`.
    public var mac: String?
    /// `gateway`: `str`.
    public var gateway: String?
    /// `interface`: `str`.
    public var interface: String?
    /// `outbound`: `str`.
    public var outbound: String?
    /// `outbound-if4`: `str`.
    public var outboundIf4: String?
    /// `outbound-if6`: `str`.
    public var outboundIf6: String?
    /// `dns`: `str`.
    public var dns: String?
    /// `search`: `[String]`.
    public var search: [QAPIString]?
    /// `fqdn`: `str`.
    public var fqdn: String?
    /// `dhcp-dns`: `bool`.
    public var dhcpDns: Bool?
    /// `dhcp-search`: `bool`.
    public var dhcpSearch: Bool?
    /// `map-host-loopback`: `str`.
    public var mapHostLoopback: String?
    /// `map-guest-addr`: `str`.
    public var mapGuestAddr: String?
    /// `dns-forward`: `str`.
    public var dnsForward: String?
    /// `dns-host`: `str`.
    public var dnsHost: String?
    /// `tcp`: `bool`.
    public var tcp: Bool?
    /// `udp`: `bool`.
    public var udp: Bool?
    /// `icmp`: `bool`.
    public var icmp: Bool?
    /// `dhcp`: `bool`.
    public var dhcp: Bool?
    /// `ndp`: `bool`.
    public var ndp: Bool?
    /// `dhcpv6`: `bool`.
    public var dhcpv6: Bool?
    /// `ra`: `bool`.
    public var ra: Bool?
    /// `freebind`: `bool`.
    public var freebind: Bool?
    /// `ipv4`: `bool`.
    public var ipv4: Bool?
    /// `ipv6`: `bool`.
    public var ipv6: Bool?
    /// `tcp-ports`: `[String]`.
    public var tcpPorts: [QAPIString]?
    /// `udp-ports`: `[String]`.
    public var udpPorts: [QAPIString]?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("path", path)
        writer.member("quiet", quiet)
        writer.member("vhost-user", vhostUser)
        writer.member("mtu", mtu)
        writer.member("address", address)
        writer.member("netmask", netmask)
        writer.member("mac", mac)
        writer.member("gateway", gateway)
        writer.member("interface", interface)
        writer.member("outbound", outbound)
        writer.member("outbound-if4", outboundIf4)
        writer.member("outbound-if6", outboundIf6)
        writer.member("dns", dns)
        writer.member("search", search)
        writer.member("fqdn", fqdn)
        writer.member("dhcp-dns", dhcpDns)
        writer.member("dhcp-search", dhcpSearch)
        writer.member("map-host-loopback", mapHostLoopback)
        writer.member("map-guest-addr", mapGuestAddr)
        writer.member("dns-forward", dnsForward)
        writer.member("dns-host", dnsHost)
        writer.member("tcp", tcp)
        writer.member("udp", udp)
        writer.member("icmp", icmp)
        writer.member("dhcp", dhcp)
        writer.member("ndp", ndp)
        writer.member("dhcpv6", dhcpv6)
        writer.member("ra", ra)
        writer.member("freebind", freebind)
        writer.member("ipv4", ipv4)
        writer.member("ipv6", ipv6)
        writer.member("tcp-ports", tcpPorts)
        writer.member("udp-ports", udpPorts)
        writer.member("param", param)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension NetDevPasstOptions {
    /// Creates a value.
    public init(
        path: String? = nil,
        quiet: Bool? = nil,
        vhostUser: Bool? = nil,
        mtu: Int? = nil,
        address: String? = nil,
        netmask: String? = nil,
        mac: String? = nil,
        gateway: String? = nil,
        interface: String? = nil,
        outbound: String? = nil,
        outboundIf4: String? = nil,
        outboundIf6: String? = nil,
        dns: String? = nil,
        search: [QAPIString]? = nil,
        fqdn: String? = nil,
        dhcpDns: Bool? = nil,
        dhcpSearch: Bool? = nil,
        mapHostLoopback: String? = nil,
        mapGuestAddr: String? = nil,
        dnsForward: String? = nil,
        dnsHost: String? = nil,
        tcp: Bool? = nil,
        udp: Bool? = nil,
        icmp: Bool? = nil,
        dhcp: Bool? = nil,
        ndp: Bool? = nil,
        dhcpv6: Bool? = nil,
        ra: Bool? = nil,
        freebind: Bool? = nil,
        ipv4: Bool? = nil,
        ipv6: Bool? = nil,
        tcpPorts: [QAPIString]? = nil,
        udpPorts: [QAPIString]? = nil,
        param: [QAPIString]? = nil
    ) {
        self.init(
            param: param,
            path: path,
            quiet: quiet,
            vhostUser: vhostUser,
            mtu: mtu,
            address: address,
            netmask: netmask,
            mac: mac,
            gateway: gateway,
            interface: interface,
            outbound: outbound,
            outboundIf4: outboundIf4,
            outboundIf6: outboundIf6,
            dns: dns,
            search: search,
            fqdn: fqdn,
            dhcpDns: dhcpDns,
            dhcpSearch: dhcpSearch,
            mapHostLoopback: mapHostLoopback,
            mapGuestAddr: mapGuestAddr,
            dnsForward: dnsForward,
            dnsHost: dnsHost,
            tcp: tcp,
            udp: udp,
            icmp: icmp,
            dhcp: dhcp,
            ndp: ndp,
            dhcpv6: dhcpv6,
            ra: ra,
            freebind: freebind,
            ipv4: ipv4,
            ipv6: ipv6,
            tcpPorts: tcpPorts,
            udpPorts: udpPorts
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var path: String?
        var quiet: Bool?
        var vhostUser: Bool?
        var mtu: Int?
        var address: String?
        var netmask: String?
        var mac: String?
        var gateway: String?
        var interface: String?
        var outbound: String?
        var outboundIf4: String?
        var outboundIf6: String?
        var dns: String?
        var search: [QAPIString]?
        var fqdn: String?
        var dhcpDns: Bool?
        var dhcpSearch: Bool?
        var mapHostLoopback: String?
        var mapGuestAddr: String?
        var dnsForward: String?
        var dnsHost: String?
        var tcp: Bool?
        var udp: Bool?
        var icmp: Bool?
        var dhcp: Bool?
        var ndp: Bool?
        var dhcpv6: Bool?
        var ra: Bool?
        var freebind: Bool?
        var ipv4: Bool?
        var ipv6: Bool?
        var tcpPorts: [QAPIString]?
        var udpPorts: [QAPIString]?
        var param: [QAPIString]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "path": path = try String(from: &reader)
            case "quiet": quiet = try Bool(from: &reader)
            case "vhost-user": vhostUser = try Bool(from: &reader)
            case "mtu": mtu = try Int(from: &reader)
            case "address": address = try String(from: &reader)
            case "netmask": netmask = try String(from: &reader)
            case "mac": mac = try String(from: &reader)
            case "gateway": gateway = try String(from: &reader)
            case "interface": interface = try String(from: &reader)
            case "outbound": outbound = try String(from: &reader)
            case "outbound-if4": outboundIf4 = try String(from: &reader)
            case "outbound-if6": outboundIf6 = try String(from: &reader)
            case "dns": dns = try String(from: &reader)
            case "search": search = try [QAPIString](from: &reader)
            case "fqdn": fqdn = try String(from: &reader)
            case "dhcp-dns": dhcpDns = try Bool(from: &reader)
            case "dhcp-search": dhcpSearch = try Bool(from: &reader)
            case "map-host-loopback": mapHostLoopback = try String(from: &reader)
            case "map-guest-addr": mapGuestAddr = try String(from: &reader)
            case "dns-forward": dnsForward = try String(from: &reader)
            case "dns-host": dnsHost = try String(from: &reader)
            case "tcp": tcp = try Bool(from: &reader)
            case "udp": udp = try Bool(from: &reader)
            case "icmp": icmp = try Bool(from: &reader)
            case "dhcp": dhcp = try Bool(from: &reader)
            case "ndp": ndp = try Bool(from: &reader)
            case "dhcpv6": dhcpv6 = try Bool(from: &reader)
            case "ra": ra = try Bool(from: &reader)
            case "freebind": freebind = try Bool(from: &reader)
            case "ipv4": ipv4 = try Bool(from: &reader)
            case "ipv6": ipv6 = try Bool(from: &reader)
            case "tcp-ports": tcpPorts = try [QAPIString](from: &reader)
            case "udp-ports": udpPorts = try [QAPIString](from: &reader)
            case "param": param = try [QAPIString](from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            param: param,
            path: path,
            quiet: quiet,
            vhostUser: vhostUser,
            mtu: mtu,
            address: address,
            netmask: netmask,
            mac: mac,
            gateway: gateway,
            interface: interface,
            outbound: outbound,
            outboundIf4: outboundIf4,
            outboundIf6: outboundIf6,
            dns: dns,
            search: search,
            fqdn: fqdn,
            dhcpDns: dhcpDns,
            dhcpSearch: dhcpSearch,
            mapHostLoopback: mapHostLoopback,
            mapGuestAddr: mapGuestAddr,
            dnsForward: dnsForward,
            dnsHost: dnsHost,
            tcp: tcp,
            udp: udp,
            icmp: icmp,
            dhcp: dhcp,
            ndp: ndp,
            dhcpv6: dhcpv6,
            ra: ra,
            freebind: freebind,
            ipv4: ipv4,
            ipv6: ipv6,
            tcpPorts: tcpPorts,
            udpPorts: udpPorts
        )
    }
}

/// The struct `NetLegacyNicOptions`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetLegacyNicOptions)
public struct NetLegacyNicOptions: QAPIObject {
    /// `vectors`: `uint32`.
    public var vectors: UInt32?
    /// `netdev`: `str`.
    public var netdev: String?
    /// `macaddr`: `str`.
    public var macaddr: String?
    /// `model`: `str`.
    public var model: String?
    /// `addr`: `str`.
    public var addr: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("netdev", netdev)
        writer.member("macaddr", macaddr)
        writer.member("model", model)
        writer.member("addr", addr)
        writer.member("vectors", vectors)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension NetLegacyNicOptions {
    /// Creates a value.
    public init(
        netdev: String? = nil,
        macaddr: String? = nil,
        model: String? = nil,
        addr: String? = nil,
        vectors: UInt32? = nil
    ) {
        self.init(vectors: vectors, netdev: netdev, macaddr: macaddr, model: model, addr: addr)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var netdev: String?
        var macaddr: String?
        var model: String?
        var addr: String?
        var vectors: UInt32?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "netdev": netdev = try String(from: &reader)
            case "macaddr": macaddr = try String(from: &reader)
            case "model": model = try String(from: &reader)
            case "addr": addr = try String(from: &reader)
            case "vectors": vectors = try UInt32(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(vectors: vectors, netdev: netdev, macaddr: macaddr, model: model, addr: addr)
    }
}

/// The union `Netdev`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.Netdev)
public struct Netdev: QAPIObject {
    /// `id`: `str`.
    public var id: String
    /// The members that depend on `type`.
    public var branch: Branch

    /// `type`: `NetClientDriver`.
    public var type: NetClientDriver { branch.tag }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("type", type)
        writer.member("id", id)
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
        /// `none`.
        case noneValue
        /// `nic`.
        case nic(NetLegacyNicOptions)
        /// `user`.
        case user(NetdevUserOptions)
        /// `tap`.
        case tap(NetdevTapOptions)
        /// `l2tpv3`.
        case l2tpv3(NetdevL2TPv3Options)
        /// `socket`.
        case socket(NetdevSocketOptions)
        /// `stream`. Since QEMU 7.2.
        case stream(NetdevStreamOptions)
        /// `dgram`. Since QEMU 7.2.
        case dgram(NetdevDgramOptions)
        /// `vde`.
        case vde(NetdevVdeOptions)
        /// `bridge`.
        case bridge(NetdevBridgeOptions)
        /// `hubport`.
        case hubport(NetdevHubPortOptions)
        /// `netmap`.
        case netmap(NetdevNetmapOptions)
        /// `vhost-user`.
        case vhostUser(NetdevVhostUserOptions)
        /// `vhost-vdpa`.
        case vhostVdpa(NetdevVhostVDPAOptions)
        /// `passt`. Since QEMU 10.1. Only where QEMU is built with `CONFIG_PASST`.
        case passt(NetDevPasstOptions)
        /// `af-xdp`. Since QEMU 8.2. Only where QEMU is built with `CONFIG_AF_XDP`.
        case afXdp(NetdevAFXDPOptions)
        /// `vmnet-host`. Since QEMU 7.1. Only where QEMU is built with `CONFIG_VMNET`.
        case vmnetHost(NetdevVmnetHostOptions)
        /// `vmnet-shared`. Since QEMU 7.1. Only where QEMU is built with `CONFIG_VMNET`.
        case vmnetShared(NetdevVmnetSharedOptions)
        /// `vmnet-bridged`. Since QEMU 7.1. Only where QEMU is built with `CONFIG_VMNET`.
        case vmnetBridged(NetdevVmnetBridgedOptions)
        /// A value that is not known here, with the members that came with it.
        case other(NetClientDriver, JSONObject)

        /// The value of `type`.
        public var tag: NetClientDriver {
            switch self {
            case .noneValue: .noneValue
            case .nic: .nic
            case .user: .user
            case .tap: .tap
            case .l2tpv3: .l2tpv3
            case .socket: .socket
            case .stream: .stream
            case .dgram: .dgram
            case .vde: .vde
            case .bridge: .bridge
            case .hubport: .hubport
            case .netmap: .netmap
            case .vhostUser: .vhostUser
            case .vhostVdpa: .vhostVdpa
            case .passt: .passt
            case .afXdp: .afXdp
            case .vmnetHost: .vmnetHost
            case .vmnetShared: .vmnetShared
            case .vmnetBridged: .vmnetBridged
            case .other(let tag, _): tag
            }
        }

        init(_ tag: NetClientDriver, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "none": self = .noneValue
            case "nic": self = .nic(try NetLegacyNicOptions(from: &reader))
            case "user": self = .user(try NetdevUserOptions(from: &reader))
            case "tap": self = .tap(try NetdevTapOptions(from: &reader))
            case "l2tpv3": self = .l2tpv3(try NetdevL2TPv3Options(from: &reader))
            case "socket": self = .socket(try NetdevSocketOptions(from: &reader))
            case "stream": self = .stream(try NetdevStreamOptions(from: &reader))
            case "dgram": self = .dgram(try NetdevDgramOptions(from: &reader))
            case "vde": self = .vde(try NetdevVdeOptions(from: &reader))
            case "bridge": self = .bridge(try NetdevBridgeOptions(from: &reader))
            case "hubport": self = .hubport(try NetdevHubPortOptions(from: &reader))
            case "netmap": self = .netmap(try NetdevNetmapOptions(from: &reader))
            case "vhost-user": self = .vhostUser(try NetdevVhostUserOptions(from: &reader))
            case "vhost-vdpa": self = .vhostVdpa(try NetdevVhostVDPAOptions(from: &reader))
            case "passt": self = .passt(try NetDevPasstOptions(from: &reader))
            case "af-xdp": self = .afXdp(try NetdevAFXDPOptions(from: &reader))
            case "vmnet-host": self = .vmnetHost(try NetdevVmnetHostOptions(from: &reader))
            case "vmnet-shared": self = .vmnetShared(try NetdevVmnetSharedOptions(from: &reader))
            case "vmnet-bridged": self = .vmnetBridged(try NetdevVmnetBridgedOptions(from: &reader))
            default:
                let members = try reader.readObject(without: "type", "id")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .nic(let value): value.writeMembers(to: &writer)
            case .user(let value): value.writeMembers(to: &writer)
            case .tap(let value): value.writeMembers(to: &writer)
            case .l2tpv3(let value): value.writeMembers(to: &writer)
            case .socket(let value): value.writeMembers(to: &writer)
            case .stream(let value): value.writeMembers(to: &writer)
            case .dgram(let value): value.writeMembers(to: &writer)
            case .vde(let value): value.writeMembers(to: &writer)
            case .bridge(let value): value.writeMembers(to: &writer)
            case .hubport(let value): value.writeMembers(to: &writer)
            case .netmap(let value): value.writeMembers(to: &writer)
            case .vhostUser(let value): value.writeMembers(to: &writer)
            case .vhostVdpa(let value): value.writeMembers(to: &writer)
            case .passt(let value): value.writeMembers(to: &writer)
            case .afXdp(let value): value.writeMembers(to: &writer)
            case .vmnetHost(let value): value.writeMembers(to: &writer)
            case .vmnetShared(let value): value.writeMembers(to: &writer)
            case .vmnetBridged(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "type", "id")
            default: break
            }
        }
    }
}

extension Netdev {
    /// Creates a value.
    public init(_ branch: Branch, id: String) {
        self.init(id: id, branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var id: String?
        var type: NetClientDriver?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            case "type": type = try NetClientDriver(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        guard let type else { throw .missingMember("type", at: objectStart) }
        let branch = try Branch(type, from: &again)
        self.init(id: id, branch: branch)
    }
}

/// The struct `NetdevAFXDPOptions`. Since QEMU 8.2. Only where QEMU is built with `CONFIG_AF_XDP`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevAFXDPOptions)
public struct NetdevAFXDPOptions: QAPIObject {
    /// `map-start-index`: `int32`. Since QEMU 10.1.
    public var mapStartIndex: Int32?
    /// `ifname`: `str`.
    public var ifname: String
    /// `mode`: `AFXDPMode`.
    public var mode: AFXDPMode?
    /// `force-copy`: `bool`.
    public var forceCopy: Bool?
    /// `queues`: `int`.
    public var queues: Int?
    /// `start-queue`: `int`.
    public var startQueue: Int?
    /// `inhibit`: `bool`.
    public var inhibit: Bool?
    /// `sock-fds`: `str`.
    public var sockFds: String?
    /// `map-path`: `str`. Since QEMU 10.1.
    public var mapPath: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("ifname", ifname)
        writer.member("mode", mode)
        writer.member("force-copy", forceCopy)
        writer.member("queues", queues)
        writer.member("start-queue", startQueue)
        writer.member("inhibit", inhibit)
        writer.member("sock-fds", sockFds)
        writer.member("map-path", mapPath)
        writer.member("map-start-index", mapStartIndex)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension NetdevAFXDPOptions {
    /// Creates a value.
    public init(
        ifname: String,
        mode: AFXDPMode? = nil,
        forceCopy: Bool? = nil,
        queues: Int? = nil,
        startQueue: Int? = nil,
        inhibit: Bool? = nil,
        sockFds: String? = nil,
        mapPath: String? = nil,
        mapStartIndex: Int32? = nil
    ) {
        self.init(
            mapStartIndex: mapStartIndex,
            ifname: ifname,
            mode: mode,
            forceCopy: forceCopy,
            queues: queues,
            startQueue: startQueue,
            inhibit: inhibit,
            sockFds: sockFds,
            mapPath: mapPath
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var ifname: String?
        var mode: AFXDPMode?
        var forceCopy: Bool?
        var queues: Int?
        var startQueue: Int?
        var inhibit: Bool?
        var sockFds: String?
        var mapPath: String?
        var mapStartIndex: Int32?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "ifname": ifname = try String(from: &reader)
            case "mode": mode = try AFXDPMode(from: &reader)
            case "force-copy": forceCopy = try Bool(from: &reader)
            case "queues": queues = try Int(from: &reader)
            case "start-queue": startQueue = try Int(from: &reader)
            case "inhibit": inhibit = try Bool(from: &reader)
            case "sock-fds": sockFds = try String(from: &reader)
            case "map-path": mapPath = try String(from: &reader)
            case "map-start-index": mapStartIndex = try Int32(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let ifname else { throw .missingMember("ifname", at: objectStart) }
        self.init(
            mapStartIndex: mapStartIndex,
            ifname: ifname,
            mode: mode,
            forceCopy: forceCopy,
            queues: queues,
            startQueue: startQueue,
            inhibit: inhibit,
            sockFds: sockFds,
            mapPath: mapPath
        )
    }
}

/// The struct `NetdevBridgeOptions`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevBridgeOptions)
public struct NetdevBridgeOptions: QAPIObject {
    /// `helper`: `str`.
    public var helper: String?
    /// `br`: `str`.
    public var br: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("br", br)
        writer.member("helper", helper)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension NetdevBridgeOptions {
    /// Creates a value.
    public init(br: String? = nil, helper: String? = nil) {
        self.init(helper: helper, br: br)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var br: String?
        var helper: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "br": br = try String(from: &reader)
            case "helper": helper = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(helper: helper, br: br)
    }
}

/// The struct `NetdevDgramOptions`. Since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevDgramOptions)
public struct NetdevDgramOptions: QAPIObject {
    /// `remote`: `SocketAddress`.
    public var remote: QAPISocketAddress?
    /// `local`: `SocketAddress`.
    public var local: QAPISocketAddress?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("local", local)
        writer.member("remote", remote)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension NetdevDgramOptions {
    /// Creates a value.
    public init(local: QAPISocketAddress? = nil, remote: QAPISocketAddress? = nil) {
        self.init(remote: remote, local: local)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var local: QAPISocketAddress?
        var remote: QAPISocketAddress?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "local": local = try QAPISocketAddress(from: &reader)
            case "remote": remote = try QAPISocketAddress(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(remote: remote, local: local)
    }
}

/// The struct `NetdevHubPortOptions`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevHubPortOptions)
public struct NetdevHubPortOptions: QAPIObject {
    /// `netdev`: `str`.
    public var netdev: String?
    /// `hubid`: `int32`.
    public var hubid: Int32

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("hubid", hubid)
        writer.member("netdev", netdev)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension NetdevHubPortOptions {
    /// Creates a value.
    public init(hubid: Int32, netdev: String? = nil) {
        self.init(netdev: netdev, hubid: hubid)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var hubid: Int32?
        var netdev: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "hubid": hubid = try Int32(from: &reader)
            case "netdev": netdev = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let hubid else { throw .missingMember("hubid", at: objectStart) }
        self.init(netdev: netdev, hubid: hubid)
    }
}

/// The struct `NetdevL2TPv3Options`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevL2TPv3Options)
public struct NetdevL2TPv3Options: QAPIObject {
    /// `offset`: `uint32`.
    public var offset: UInt32?
    /// `src`: `str`.
    public var src: String
    /// `dst`: `str`.
    public var dst: String
    /// `srcport`: `str`.
    public var srcport: String?
    /// `dstport`: `str`.
    public var dstport: String?
    /// `ipv6`: `bool`.
    public var ipv6: Bool?
    /// `udp`: `bool`.
    public var udp: Bool?
    /// `cookie64`: `bool`.
    public var cookie64: Bool?
    /// `counter`: `bool`.
    public var counter: Bool?
    /// `pincounter`: `bool`.
    public var pincounter: Bool?
    /// `txcookie`: `uint64`.
    public var txcookie: UInt64?
    /// `rxcookie`: `uint64`.
    public var rxcookie: UInt64?
    /// `txsession`: `uint32`.
    public var txsession: UInt32
    /// `rxsession`: `uint32`.
    public var rxsession: UInt32?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("src", src)
        writer.member("dst", dst)
        writer.member("srcport", srcport)
        writer.member("dstport", dstport)
        writer.member("ipv6", ipv6)
        writer.member("udp", udp)
        writer.member("cookie64", cookie64)
        writer.member("counter", counter)
        writer.member("pincounter", pincounter)
        writer.member("txcookie", txcookie)
        writer.member("rxcookie", rxcookie)
        writer.member("txsession", txsession)
        writer.member("rxsession", rxsession)
        writer.member("offset", offset)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension NetdevL2TPv3Options {
    /// Creates a value.
    public init(
        src: String,
        dst: String,
        srcport: String? = nil,
        dstport: String? = nil,
        ipv6: Bool? = nil,
        udp: Bool? = nil,
        cookie64: Bool? = nil,
        counter: Bool? = nil,
        pincounter: Bool? = nil,
        txcookie: UInt64? = nil,
        rxcookie: UInt64? = nil,
        txsession: UInt32,
        rxsession: UInt32? = nil,
        offset: UInt32? = nil
    ) {
        self.init(
            offset: offset,
            src: src,
            dst: dst,
            srcport: srcport,
            dstport: dstport,
            ipv6: ipv6,
            udp: udp,
            cookie64: cookie64,
            counter: counter,
            pincounter: pincounter,
            txcookie: txcookie,
            rxcookie: rxcookie,
            txsession: txsession,
            rxsession: rxsession
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var src: String?
        var dst: String?
        var srcport: String?
        var dstport: String?
        var ipv6: Bool?
        var udp: Bool?
        var cookie64: Bool?
        var counter: Bool?
        var pincounter: Bool?
        var txcookie: UInt64?
        var rxcookie: UInt64?
        var txsession: UInt32?
        var rxsession: UInt32?
        var offset: UInt32?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "src": src = try String(from: &reader)
            case "dst": dst = try String(from: &reader)
            case "srcport": srcport = try String(from: &reader)
            case "dstport": dstport = try String(from: &reader)
            case "ipv6": ipv6 = try Bool(from: &reader)
            case "udp": udp = try Bool(from: &reader)
            case "cookie64": cookie64 = try Bool(from: &reader)
            case "counter": counter = try Bool(from: &reader)
            case "pincounter": pincounter = try Bool(from: &reader)
            case "txcookie": txcookie = try UInt64(from: &reader)
            case "rxcookie": rxcookie = try UInt64(from: &reader)
            case "txsession": txsession = try UInt32(from: &reader)
            case "rxsession": rxsession = try UInt32(from: &reader)
            case "offset": offset = try UInt32(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let src else { throw .missingMember("src", at: objectStart) }
        guard let dst else { throw .missingMember("dst", at: objectStart) }
        guard let txsession else { throw .missingMember("txsession", at: objectStart) }
        self.init(
            offset: offset,
            src: src,
            dst: dst,
            srcport: srcport,
            dstport: dstport,
            ipv6: ipv6,
            udp: udp,
            cookie64: cookie64,
            counter: counter,
            pincounter: pincounter,
            txcookie: txcookie,
            rxcookie: rxcookie,
            txsession: txsession,
            rxsession: rxsession
        )
    }
}

/// The struct `NetdevNetmapOptions`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevNetmapOptions)
public struct NetdevNetmapOptions: QAPIObject {
    /// `devname`: `str`.
    public var devname: String?
    /// `ifname`: `str`.
    public var ifname: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("ifname", ifname)
        writer.member("devname", devname)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension NetdevNetmapOptions {
    /// Creates a value.
    public init(ifname: String, devname: String? = nil) {
        self.init(devname: devname, ifname: ifname)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var ifname: String?
        var devname: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "ifname": ifname = try String(from: &reader)
            case "devname": devname = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let ifname else { throw .missingMember("ifname", at: objectStart) }
        self.init(devname: devname, ifname: ifname)
    }
}

/// The struct `NetdevSocketOptions`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevSocketOptions)
public struct NetdevSocketOptions: QAPIObject {
    /// `udp`: `str`.
    public var udp: String?
    /// `fd`: `str`.
    public var fd: String?
    /// `listen`: `str`.
    public var listen: String?
    /// `connect`: `str`.
    public var connect: String?
    /// `mcast`: `str`.
    public var mcast: String?
    /// `localaddr`: `str`.
    public var localaddr: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("fd", fd)
        writer.member("listen", listen)
        writer.member("connect", connect)
        writer.member("mcast", mcast)
        writer.member("localaddr", localaddr)
        writer.member("udp", udp)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension NetdevSocketOptions {
    /// Creates a value.
    public init(
        fd: String? = nil,
        listen: String? = nil,
        connect: String? = nil,
        mcast: String? = nil,
        localaddr: String? = nil,
        udp: String? = nil
    ) {
        self.init(udp: udp, fd: fd, listen: listen, connect: connect, mcast: mcast, localaddr: localaddr)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var fd: String?
        var listen: String?
        var connect: String?
        var mcast: String?
        var localaddr: String?
        var udp: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "fd": fd = try String(from: &reader)
            case "listen": listen = try String(from: &reader)
            case "connect": connect = try String(from: &reader)
            case "mcast": mcast = try String(from: &reader)
            case "localaddr": localaddr = try String(from: &reader)
            case "udp": udp = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(udp: udp, fd: fd, listen: listen, connect: connect, mcast: mcast, localaddr: localaddr)
    }
}

/// The struct `NetdevStreamOptions`. Since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevStreamOptions)
public struct NetdevStreamOptions: QAPIObject {
    /// `reconnect-ms`: `int`. Since QEMU 9.2.
    public var reconnectMs: Int?
    /// `addr`: `SocketAddress`.
    public var addr: QAPISocketAddress
    /// `server`: `bool`.
    public var server: Bool?
    /// `reconnect`: `int`. Since QEMU 8.0. Until QEMU 10.1. Deprecated since QEMU 9.2.
    public var reconnect: Int?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("addr", addr)
        writer.member("server", server)
        writer.member("reconnect", reconnect)
        writer.member("reconnect-ms", reconnectMs)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension NetdevStreamOptions {
    /// Creates a value.
    public init(addr: QAPISocketAddress, server: Bool? = nil, reconnect: Int? = nil, reconnectMs: Int? = nil) {
        self.init(reconnectMs: reconnectMs, addr: addr, server: server, reconnect: reconnect)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var addr: QAPISocketAddress?
        var server: Bool?
        var reconnect: Int?
        var reconnectMs: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "addr": addr = try QAPISocketAddress(from: &reader)
            case "server": server = try Bool(from: &reader)
            case "reconnect": reconnect = try Int(from: &reader)
            case "reconnect-ms": reconnectMs = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let addr else { throw .missingMember("addr", at: objectStart) }
        self.init(reconnectMs: reconnectMs, addr: addr, server: server, reconnect: reconnect)
    }
}

/// The struct `NetdevTapOptions`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevTapOptions)
public struct NetdevTapOptions: QAPIObject {
    /// `poll-us`: `uint32`.
    public var pollUs: UInt32?
    /// `ifname`: `str`.
    public var ifname: String?
    /// `fd`: `str`.
    public var fd: String?
    /// `fds`: `str`.
    public var fds: String?
    /// `script`: `str`.
    public var script: String?
    /// `downscript`: `str`.
    public var downscript: String?
    /// `br`: `str`.
    public var br: String?
    /// `helper`: `str`.
    public var helper: String?
    /// `sndbuf`: `size`.
    public var sndbuf: UInt64?
    /// `vnet_hdr`: `bool`.
    public var vnetHdr: Bool?
    /// `vhost`: `bool`.
    public var vhost: Bool?
    /// `vhostfd`: `str`.
    public var vhostfd: String?
    /// `vhostfds`: `str`.
    public var vhostfds: String?
    /// `vhostforce`: `bool`.
    public var vhostforce: Bool?
    /// `queues`: `uint32`.
    public var queues: UInt32?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("ifname", ifname)
        writer.member("fd", fd)
        writer.member("fds", fds)
        writer.member("script", script)
        writer.member("downscript", downscript)
        writer.member("br", br)
        writer.member("helper", helper)
        writer.member("sndbuf", sndbuf)
        writer.member("vnet_hdr", vnetHdr)
        writer.member("vhost", vhost)
        writer.member("vhostfd", vhostfd)
        writer.member("vhostfds", vhostfds)
        writer.member("vhostforce", vhostforce)
        writer.member("queues", queues)
        writer.member("poll-us", pollUs)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension NetdevTapOptions {
    /// Creates a value.
    public init(
        ifname: String? = nil,
        fd: String? = nil,
        fds: String? = nil,
        script: String? = nil,
        downscript: String? = nil,
        br: String? = nil,
        helper: String? = nil,
        sndbuf: UInt64? = nil,
        vnetHdr: Bool? = nil,
        vhost: Bool? = nil,
        vhostfd: String? = nil,
        vhostfds: String? = nil,
        vhostforce: Bool? = nil,
        queues: UInt32? = nil,
        pollUs: UInt32? = nil
    ) {
        self.init(
            pollUs: pollUs,
            ifname: ifname,
            fd: fd,
            fds: fds,
            script: script,
            downscript: downscript,
            br: br,
            helper: helper,
            sndbuf: sndbuf,
            vnetHdr: vnetHdr,
            vhost: vhost,
            vhostfd: vhostfd,
            vhostfds: vhostfds,
            vhostforce: vhostforce,
            queues: queues
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var ifname: String?
        var fd: String?
        var fds: String?
        var script: String?
        var downscript: String?
        var br: String?
        var helper: String?
        var sndbuf: UInt64?
        var vnetHdr: Bool?
        var vhost: Bool?
        var vhostfd: String?
        var vhostfds: String?
        var vhostforce: Bool?
        var queues: UInt32?
        var pollUs: UInt32?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "ifname": ifname = try String(from: &reader)
            case "fd": fd = try String(from: &reader)
            case "fds": fds = try String(from: &reader)
            case "script": script = try String(from: &reader)
            case "downscript": downscript = try String(from: &reader)
            case "br": br = try String(from: &reader)
            case "helper": helper = try String(from: &reader)
            case "sndbuf": sndbuf = try UInt64(from: &reader)
            case "vnet_hdr": vnetHdr = try Bool(from: &reader)
            case "vhost": vhost = try Bool(from: &reader)
            case "vhostfd": vhostfd = try String(from: &reader)
            case "vhostfds": vhostfds = try String(from: &reader)
            case "vhostforce": vhostforce = try Bool(from: &reader)
            case "queues": queues = try UInt32(from: &reader)
            case "poll-us": pollUs = try UInt32(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            pollUs: pollUs,
            ifname: ifname,
            fd: fd,
            fds: fds,
            script: script,
            downscript: downscript,
            br: br,
            helper: helper,
            sndbuf: sndbuf,
            vnetHdr: vnetHdr,
            vhost: vhost,
            vhostfd: vhostfd,
            vhostfds: vhostfds,
            vhostforce: vhostforce,
            queues: queues
        )
    }
}

/// The struct `NetdevUserOptions`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevUserOptions)
public struct NetdevUserOptions: QAPIObject {
    /// `tftp-server-name`: `str`.
    public var tftpServerName: String?
    /// `hostname`: `str`.
    public var hostname: String?
    /// `restrict`: `bool`.
    public var restrict: Bool?
    /// `ipv4`: `bool`.
    public var ipv4: Bool?
    /// `ipv6`: `bool`.
    public var ipv6: Bool?
    /// `ip`: `str`.
    public var ip: String?
    /// `net`: `str`.
    public var net: String?
    /// `host`: `str`.
    public var host: String?
    /// `tftp`: `str`.
    public var tftp: String?
    /// `bootfile`: `str`.
    public var bootfile: String?
    /// `dhcpstart`: `str`.
    public var dhcpstart: String?
    /// `dns`: `str`.
    public var dns: String?
    /// `dnssearch`: `[String]`.
    public var dnssearch: [QAPIString]?
    /// `domainname`: `str`.
    public var domainname: String?
    /// `ipv6-prefix`: `str`.
    public var ipv6Prefix: String?
    /// `ipv6-prefixlen`: `int`.
    public var ipv6Prefixlen: Int?
    /// `ipv6-host`: `str`.
    public var ipv6Host: String?
    /// `ipv6-dns`: `str`.
    public var ipv6Dns: String?
    /// `smb`: `str`.
    public var smb: String?
    /// `smbserver`: `str`.
    public var smbserver: String?
    /// `hostfwd`: `[String]`.
    public var hostfwd: [QAPIString]?
    /// `guestfwd`: `[String]`.
    public var guestfwd: [QAPIString]?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("hostname", hostname)
        writer.member("restrict", restrict)
        writer.member("ipv4", ipv4)
        writer.member("ipv6", ipv6)
        writer.member("ip", ip)
        writer.member("net", net)
        writer.member("host", host)
        writer.member("tftp", tftp)
        writer.member("bootfile", bootfile)
        writer.member("dhcpstart", dhcpstart)
        writer.member("dns", dns)
        writer.member("dnssearch", dnssearch)
        writer.member("domainname", domainname)
        writer.member("ipv6-prefix", ipv6Prefix)
        writer.member("ipv6-prefixlen", ipv6Prefixlen)
        writer.member("ipv6-host", ipv6Host)
        writer.member("ipv6-dns", ipv6Dns)
        writer.member("smb", smb)
        writer.member("smbserver", smbserver)
        writer.member("hostfwd", hostfwd)
        writer.member("guestfwd", guestfwd)
        writer.member("tftp-server-name", tftpServerName)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension NetdevUserOptions {
    /// Creates a value.
    public init(
        hostname: String? = nil,
        restrict: Bool? = nil,
        ipv4: Bool? = nil,
        ipv6: Bool? = nil,
        ip: String? = nil,
        net: String? = nil,
        host: String? = nil,
        tftp: String? = nil,
        bootfile: String? = nil,
        dhcpstart: String? = nil,
        dns: String? = nil,
        dnssearch: [QAPIString]? = nil,
        domainname: String? = nil,
        ipv6Prefix: String? = nil,
        ipv6Prefixlen: Int? = nil,
        ipv6Host: String? = nil,
        ipv6Dns: String? = nil,
        smb: String? = nil,
        smbserver: String? = nil,
        hostfwd: [QAPIString]? = nil,
        guestfwd: [QAPIString]? = nil,
        tftpServerName: String? = nil
    ) {
        self.init(
            tftpServerName: tftpServerName,
            hostname: hostname,
            restrict: restrict,
            ipv4: ipv4,
            ipv6: ipv6,
            ip: ip,
            net: net,
            host: host,
            tftp: tftp,
            bootfile: bootfile,
            dhcpstart: dhcpstart,
            dns: dns,
            dnssearch: dnssearch,
            domainname: domainname,
            ipv6Prefix: ipv6Prefix,
            ipv6Prefixlen: ipv6Prefixlen,
            ipv6Host: ipv6Host,
            ipv6Dns: ipv6Dns,
            smb: smb,
            smbserver: smbserver,
            hostfwd: hostfwd,
            guestfwd: guestfwd
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var hostname: String?
        var restrict: Bool?
        var ipv4: Bool?
        var ipv6: Bool?
        var ip: String?
        var net: String?
        var host: String?
        var tftp: String?
        var bootfile: String?
        var dhcpstart: String?
        var dns: String?
        var dnssearch: [QAPIString]?
        var domainname: String?
        var ipv6Prefix: String?
        var ipv6Prefixlen: Int?
        var ipv6Host: String?
        var ipv6Dns: String?
        var smb: String?
        var smbserver: String?
        var hostfwd: [QAPIString]?
        var guestfwd: [QAPIString]?
        var tftpServerName: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "hostname": hostname = try String(from: &reader)
            case "restrict": restrict = try Bool(from: &reader)
            case "ipv4": ipv4 = try Bool(from: &reader)
            case "ipv6": ipv6 = try Bool(from: &reader)
            case "ip": ip = try String(from: &reader)
            case "net": net = try String(from: &reader)
            case "host": host = try String(from: &reader)
            case "tftp": tftp = try String(from: &reader)
            case "bootfile": bootfile = try String(from: &reader)
            case "dhcpstart": dhcpstart = try String(from: &reader)
            case "dns": dns = try String(from: &reader)
            case "dnssearch": dnssearch = try [QAPIString](from: &reader)
            case "domainname": domainname = try String(from: &reader)
            case "ipv6-prefix": ipv6Prefix = try String(from: &reader)
            case "ipv6-prefixlen": ipv6Prefixlen = try Int(from: &reader)
            case "ipv6-host": ipv6Host = try String(from: &reader)
            case "ipv6-dns": ipv6Dns = try String(from: &reader)
            case "smb": smb = try String(from: &reader)
            case "smbserver": smbserver = try String(from: &reader)
            case "hostfwd": hostfwd = try [QAPIString](from: &reader)
            case "guestfwd": guestfwd = try [QAPIString](from: &reader)
            case "tftp-server-name": tftpServerName = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            tftpServerName: tftpServerName,
            hostname: hostname,
            restrict: restrict,
            ipv4: ipv4,
            ipv6: ipv6,
            ip: ip,
            net: net,
            host: host,
            tftp: tftp,
            bootfile: bootfile,
            dhcpstart: dhcpstart,
            dns: dns,
            dnssearch: dnssearch,
            domainname: domainname,
            ipv6Prefix: ipv6Prefix,
            ipv6Prefixlen: ipv6Prefixlen,
            ipv6Host: ipv6Host,
            ipv6Dns: ipv6Dns,
            smb: smb,
            smbserver: smbserver,
            hostfwd: hostfwd,
            guestfwd: guestfwd
        )
    }
}

/// The struct `NetdevVdeOptions`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevVdeOptions)
public struct NetdevVdeOptions: QAPIObject {
    /// `mode`: `uint16`.
    public var mode: UInt16?
    /// `sock`: `str`.
    public var sock: String?
    /// `port`: `uint16`.
    public var port: UInt16?
    /// `group`: `str`.
    public var group: String?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("sock", sock)
        writer.member("port", port)
        writer.member("group", group)
        writer.member("mode", mode)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension NetdevVdeOptions {
    /// Creates a value.
    public init(sock: String? = nil, port: UInt16? = nil, group: String? = nil, mode: UInt16? = nil) {
        self.init(mode: mode, sock: sock, port: port, group: group)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var sock: String?
        var port: UInt16?
        var group: String?
        var mode: UInt16?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "sock": sock = try String(from: &reader)
            case "port": port = try UInt16(from: &reader)
            case "group": group = try String(from: &reader)
            case "mode": mode = try UInt16(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(mode: mode, sock: sock, port: port, group: group)
    }
}

/// The struct `NetdevVhostUserOptions`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevVhostUserOptions)
public struct NetdevVhostUserOptions: QAPIObject {
    /// `queues`: `int`.
    public var queues: Int?
    /// `chardev`: `str`.
    public var chardev: String
    /// `vhostforce`: `bool`.
    public var vhostforce: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("chardev", chardev)
        writer.member("vhostforce", vhostforce)
        writer.member("queues", queues)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension NetdevVhostUserOptions {
    /// Creates a value.
    public init(chardev: String, vhostforce: Bool? = nil, queues: Int? = nil) {
        self.init(queues: queues, chardev: chardev, vhostforce: vhostforce)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var chardev: String?
        var vhostforce: Bool?
        var queues: Int?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "chardev": chardev = try String(from: &reader)
            case "vhostforce": vhostforce = try Bool(from: &reader)
            case "queues": queues = try Int(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let chardev else { throw .missingMember("chardev", at: objectStart) }
        self.init(queues: queues, chardev: chardev, vhostforce: vhostforce)
    }
}

/// The struct `NetdevVhostVDPAOptions`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevVhostVDPAOptions)
public struct NetdevVhostVDPAOptions: QAPIObject {
    /// `x-svq`: `bool`. Since QEMU 7.1. Unstable: it may change or vanish without notice.
    public var xSvq: Bool?
    /// `vhostdev`: `str`.
    public var vhostdev: String?
    /// `vhostfd`: `str`. Since QEMU 7.2.
    public var vhostfd: String?
    /// `queues`: `int`.
    public var queues: Int?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("vhostdev", vhostdev)
        writer.member("vhostfd", vhostfd)
        writer.member("queues", queues)
        writer.member("x-svq", xSvq)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension NetdevVhostVDPAOptions {
    /// Creates a value.
    public init(vhostdev: String? = nil, vhostfd: String? = nil, queues: Int? = nil, xSvq: Bool? = nil) {
        self.init(xSvq: xSvq, vhostdev: vhostdev, vhostfd: vhostfd, queues: queues)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var vhostdev: String?
        var vhostfd: String?
        var queues: Int?
        var xSvq: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "vhostdev": vhostdev = try String(from: &reader)
            case "vhostfd": vhostfd = try String(from: &reader)
            case "queues": queues = try Int(from: &reader)
            case "x-svq": xSvq = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(xSvq: xSvq, vhostdev: vhostdev, vhostfd: vhostfd, queues: queues)
    }
}

/// The struct `NetdevVmnetBridgedOptions`. Since QEMU 7.1. Only where QEMU is built with `CONFIG_VMNET`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevVmnetBridgedOptions)
public struct NetdevVmnetBridgedOptions: QAPIObject {
    /// `isolated`: `bool`.
    public var isolated: Bool?
    /// `ifname`: `str`.
    public var ifname: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("ifname", ifname)
        writer.member("isolated", isolated)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension NetdevVmnetBridgedOptions {
    /// Creates a value.
    public init(ifname: String, isolated: Bool? = nil) {
        self.init(isolated: isolated, ifname: ifname)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var ifname: String?
        var isolated: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "ifname": ifname = try String(from: &reader)
            case "isolated": isolated = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let ifname else { throw .missingMember("ifname", at: objectStart) }
        self.init(isolated: isolated, ifname: ifname)
    }
}

/// The struct `NetdevVmnetHostOptions`. Since QEMU 7.1. Only where QEMU is built with `CONFIG_VMNET`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevVmnetHostOptions)
public struct NetdevVmnetHostOptions: QAPIObject {
    /// `net-uuid`: `str`.
    public var netUUID: String?
    /// `start-address`: `str`.
    public var startAddress: String?
    /// `end-address`: `str`.
    public var endAddress: String?
    /// `subnet-mask`: `str`.
    public var subnetMask: String?
    /// `isolated`: `bool`.
    public var isolated: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("start-address", startAddress)
        writer.member("end-address", endAddress)
        writer.member("subnet-mask", subnetMask)
        writer.member("isolated", isolated)
        writer.member("net-uuid", netUUID)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension NetdevVmnetHostOptions {
    /// Creates a value.
    public init(
        startAddress: String? = nil,
        endAddress: String? = nil,
        subnetMask: String? = nil,
        isolated: Bool? = nil,
        netUUID: String? = nil
    ) {
        self.init(
            netUUID: netUUID,
            startAddress: startAddress,
            endAddress: endAddress,
            subnetMask: subnetMask,
            isolated: isolated
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var startAddress: String?
        var endAddress: String?
        var subnetMask: String?
        var isolated: Bool?
        var netUUID: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "start-address": startAddress = try String(from: &reader)
            case "end-address": endAddress = try String(from: &reader)
            case "subnet-mask": subnetMask = try String(from: &reader)
            case "isolated": isolated = try Bool(from: &reader)
            case "net-uuid": netUUID = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            netUUID: netUUID,
            startAddress: startAddress,
            endAddress: endAddress,
            subnetMask: subnetMask,
            isolated: isolated
        )
    }
}

/// The struct `NetdevVmnetSharedOptions`. Since QEMU 7.1. Only where QEMU is built with `CONFIG_VMNET`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevVmnetSharedOptions)
public struct NetdevVmnetSharedOptions: QAPIObject {
    /// `nat66-prefix`: `str`.
    public var nat66Prefix: String?
    /// `start-address`: `str`.
    public var startAddress: String?
    /// `end-address`: `str`.
    public var endAddress: String?
    /// `subnet-mask`: `str`.
    public var subnetMask: String?
    /// `isolated`: `bool`.
    public var isolated: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("start-address", startAddress)
        writer.member("end-address", endAddress)
        writer.member("subnet-mask", subnetMask)
        writer.member("isolated", isolated)
        writer.member("nat66-prefix", nat66Prefix)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension NetdevVmnetSharedOptions {
    /// Creates a value.
    public init(
        startAddress: String? = nil,
        endAddress: String? = nil,
        subnetMask: String? = nil,
        isolated: Bool? = nil,
        nat66Prefix: String? = nil
    ) {
        self.init(
            nat66Prefix: nat66Prefix,
            startAddress: startAddress,
            endAddress: endAddress,
            subnetMask: subnetMask,
            isolated: isolated
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var startAddress: String?
        var endAddress: String?
        var subnetMask: String?
        var isolated: Bool?
        var nat66Prefix: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "start-address": startAddress = try String(from: &reader)
            case "end-address": endAddress = try String(from: &reader)
            case "subnet-mask": subnetMask = try String(from: &reader)
            case "isolated": isolated = try Bool(from: &reader)
            case "nat66-prefix": nat66Prefix = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.init(
            nat66Prefix: nat66Prefix,
            startAddress: startAddress,
            endAddress: endAddress,
            subnetMask: subnetMask,
            isolated: isolated
        )
    }
}

/// The struct `RxFilterInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.RxFilterInfo)
public struct RxFilterInfo: QAPIObject {
    /// `multicast-table`: `[str]`.
    public var multicastTable: [String]
    /// `name`: `str`.
    public var name: String
    /// `promiscuous`: `bool`.
    public var promiscuous: Bool
    /// `multicast`: `RxState`.
    public var multicast: RxState
    /// `unicast`: `RxState`.
    public var unicast: RxState
    /// `vlan`: `RxState`.
    public var vlan: RxState
    /// `broadcast-allowed`: `bool`.
    public var broadcastAllowed: Bool
    /// `multicast-overflow`: `bool`.
    public var multicastOverflow: Bool
    /// `unicast-overflow`: `bool`.
    public var unicastOverflow: Bool
    /// `main-mac`: `str`.
    public var mainMac: String
    /// `vlan-table`: `[int]`.
    public var vlanTable: [Int]
    /// `unicast-table`: `[str]`.
    public var unicastTable: [String]

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("promiscuous", promiscuous)
        writer.member("multicast", multicast)
        writer.member("unicast", unicast)
        writer.member("vlan", vlan)
        writer.member("broadcast-allowed", broadcastAllowed)
        writer.member("multicast-overflow", multicastOverflow)
        writer.member("unicast-overflow", unicastOverflow)
        writer.member("main-mac", mainMac)
        writer.member("vlan-table", vlanTable)
        writer.member("unicast-table", unicastTable)
        writer.member("multicast-table", multicastTable)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension RxFilterInfo {
    /// Creates a value.
    public init(
        name: String,
        promiscuous: Bool,
        multicast: RxState,
        unicast: RxState,
        vlan: RxState,
        broadcastAllowed: Bool,
        multicastOverflow: Bool,
        unicastOverflow: Bool,
        mainMac: String,
        vlanTable: [Int],
        unicastTable: [String],
        multicastTable: [String]
    ) {
        self.init(
            multicastTable: multicastTable,
            name: name,
            promiscuous: promiscuous,
            multicast: multicast,
            unicast: unicast,
            vlan: vlan,
            broadcastAllowed: broadcastAllowed,
            multicastOverflow: multicastOverflow,
            unicastOverflow: unicastOverflow,
            mainMac: mainMac,
            vlanTable: vlanTable,
            unicastTable: unicastTable
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var name: String?
        var promiscuous: Bool?
        var multicast: RxState?
        var unicast: RxState?
        var vlan: RxState?
        var broadcastAllowed: Bool?
        var multicastOverflow: Bool?
        var unicastOverflow: Bool?
        var mainMac: String?
        var vlanTable: [Int]?
        var unicastTable: [String]?
        var multicastTable: [String]?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "name": name = try String(from: &reader)
            case "promiscuous": promiscuous = try Bool(from: &reader)
            case "multicast": multicast = try RxState(from: &reader)
            case "unicast": unicast = try RxState(from: &reader)
            case "vlan": vlan = try RxState(from: &reader)
            case "broadcast-allowed": broadcastAllowed = try Bool(from: &reader)
            case "multicast-overflow": multicastOverflow = try Bool(from: &reader)
            case "unicast-overflow": unicastOverflow = try Bool(from: &reader)
            case "main-mac": mainMac = try String(from: &reader)
            case "vlan-table": vlanTable = try [Int](from: &reader)
            case "unicast-table": unicastTable = try [String](from: &reader)
            case "multicast-table": multicastTable = try [String](from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: objectStart) }
        guard let promiscuous else { throw .missingMember("promiscuous", at: objectStart) }
        guard let multicast else { throw .missingMember("multicast", at: objectStart) }
        guard let unicast else { throw .missingMember("unicast", at: objectStart) }
        guard let vlan else { throw .missingMember("vlan", at: objectStart) }
        guard let broadcastAllowed else { throw .missingMember("broadcast-allowed", at: objectStart) }
        guard let multicastOverflow else { throw .missingMember("multicast-overflow", at: objectStart) }
        guard let unicastOverflow else { throw .missingMember("unicast-overflow", at: objectStart) }
        guard let mainMac else { throw .missingMember("main-mac", at: objectStart) }
        guard let vlanTable else { throw .missingMember("vlan-table", at: objectStart) }
        guard let unicastTable else { throw .missingMember("unicast-table", at: objectStart) }
        guard let multicastTable else { throw .missingMember("multicast-table", at: objectStart) }
        self.init(
            multicastTable: multicastTable,
            name: name,
            promiscuous: promiscuous,
            multicast: multicast,
            unicast: unicast,
            vlan: vlan,
            broadcastAllowed: broadcastAllowed,
            multicastOverflow: multicastOverflow,
            unicastOverflow: unicastOverflow,
            mainMac: mainMac,
            vlanTable: vlanTable,
            unicastTable: unicastTable
        )
    }
}

/// The enum `RxState`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-net.RxState)
public struct RxState: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `normal`.
    public static var normal: RxState { RxState(rawValue: "normal") }
    /// `none`.
    public static var noneValue: RxState { RxState(rawValue: "none") }
    /// `all`.
    public static var all: RxState { RxState(rawValue: "all") }
}

/// The struct `String`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.String)
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
