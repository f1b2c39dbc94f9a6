// Made by 'qapi-codegen generate' from the module 'sockets' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The struct `FdSocketAddress`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.FdSocketAddress)
public struct FdSocketAddress: QAPIObject {
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

/// The struct `InetSocketAddress`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.InetSocketAddress)
public struct InetSocketAddress: QAPIObject {
    /// `mptcp`: `bool`. Since QEMU 6.1. Only where QEMU is built with `HAVE_IPPROTO_MPTCP`.
    public var mptcp: Bool?
    /// `host`: `str`.
    public var host: String
    /// `port`: `str`.
    public var port: String
    /// `numeric`: `bool`.
    public var numeric: Bool?
    /// `to`: `uint16`.
    public var to: UInt16?
    /// `ipv4`: `bool`.
    public var ipv4: Bool?
    /// `ipv6`: `bool`.
    public var ipv6: Bool?
    /// `keep-alive`: `bool`.
    public var keepAlive: Bool?
    /// `keep-alive-count`: `uint32`. Since QEMU 10.1. Only where QEMU is built with `HAVE_TCP_KEEPCNT`.
    public var keepAliveCount: UInt32?
    /// `keep-alive-idle`: `uint32`. Since QEMU 10.1. Only where QEMU is built with `HAVE_TCP_KEEPIDLE`.
    public var keepAliveIdle: UInt32?
    /// `keep-alive-interval`: `uint32`. Since QEMU 10.1. Only where QEMU is built with `HAVE_TCP_KEEPINTVL`.
    public var keepAliveInterval: UInt32?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("host", host)
        writer.member("port", port)
        writer.member("numeric", numeric)
        writer.member("to", to)
        writer.member("ipv4", ipv4)
        writer.member("ipv6", ipv6)
        writer.member("keep-alive", keepAlive)
        writer.member("keep-alive-count", keepAliveCount)
        writer.member("keep-alive-idle", keepAliveIdle)
        writer.member("keep-alive-interval", keepAliveInterval)
        writer.member("mptcp", mptcp)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension InetSocketAddress {
    /// Creates a value.
    public init(
        host: String,
        port: String,
        numeric: Bool? = nil,
        to: UInt16? = nil,
        ipv4: Bool? = nil,
        ipv6: Bool? = nil,
        keepAlive: Bool? = nil,
        keepAliveCount: UInt32? = nil,
        keepAliveIdle: UInt32? = nil,
        keepAliveInterval: UInt32? = nil,
        mptcp: Bool? = nil
    ) {
        self.init(
            mptcp: mptcp,
            host: host,
            port: port,
            numeric: numeric,
            to: to,
            ipv4: ipv4,
            ipv6: ipv6,
            keepAlive: keepAlive,
            keepAliveCount: keepAliveCount,
            keepAliveIdle: keepAliveIdle,
            keepAliveInterval: keepAliveInterval
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var host: String?
        var port: String?
        var numeric: Bool?
        var to: UInt16?
        var ipv4: Bool?
        var ipv6: Bool?
        var keepAlive: Bool?
        var keepAliveCount: UInt32?
        var keepAliveIdle: UInt32?
        var keepAliveInterval: UInt32?
        var mptcp: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "host": host = try String(from: &reader)
            case "port": port = try String(from: &reader)
            case "numeric": numeric = try Bool(from: &reader)
            case "to": to = try UInt16(from: &reader)
            case "ipv4": ipv4 = try Bool(from: &reader)
            case "ipv6": ipv6 = try Bool(from: &reader)
            case "keep-alive": keepAlive = try Bool(from: &reader)
            case "keep-alive-count": keepAliveCount = try UInt32(from: &reader)
            case "keep-alive-idle": keepAliveIdle = try UInt32(from: &reader)
            case "keep-alive-interval": keepAliveInterval = try UInt32(from: &reader)
            case "mptcp": mptcp = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let host else { throw .missingMember("host", at: objectStart) }
        guard let port else { throw .missingMember("port", at: objectStart) }
        self.init(
            mptcp: mptcp,
            host: host,
            port: port,
            numeric: numeric,
            to: to,
            ipv4: ipv4,
            ipv6: ipv6,
            keepAlive: keepAlive,
            keepAliveCount: keepAliveCount,
            keepAliveIdle: keepAliveIdle,
            keepAliveInterval: keepAliveInterval
        )
    }
}

/// The struct `InetSocketAddressBase`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.InetSocketAddressBase)
public struct InetSocketAddressBase: QAPIObject {
    /// `port`: `str`.
    public var port: String
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

extension InetSocketAddressBase {
    /// Creates a value.
    public init(host: String, port: String) {
        self.init(port: port, host: host)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var host: String?
        var port: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "host": host = try String(from: &reader)
            case "port": port = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let host else { throw .missingMember("host", at: objectStart) }
        guard let port else { throw .missingMember("port", at: objectStart) }
        self.init(port: port, host: host)
    }
}

/// The enum `NetworkAddressFamily`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-sockets.NetworkAddressFamily)
public struct NetworkAddressFamily: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `ipv4`.
    public static var ipv4: NetworkAddressFamily { NetworkAddressFamily(rawValue: "ipv4") }
    /// `ipv6`.
    public static var ipv6: NetworkAddressFamily { NetworkAddressFamily(rawValue: "ipv6") }
    /// `unix`.
    public static var unix: NetworkAddressFamily { NetworkAddressFamily(rawValue: "unix") }
    /// `vsock`.
    public static var vsock: NetworkAddressFamily { NetworkAddressFamily(rawValue: "vsock") }
    /// `unknown`.
    public static var unknown: NetworkAddressFamily { NetworkAddressFamily(rawValue: "unknown") }
}

/// The union `SocketAddress`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.SocketAddress)
public struct QAPISocketAddress: QAPIObject {
    /// The members that depend on `type`.
    public var branch: Branch

    /// `type`: `SocketAddressType`.
    public var type: SocketAddressType { branch.tag }

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
        /// `inet`.
        case inet(InetSocketAddress)
        /// `unix`.
        case unix(UnixSocketAddress)
        /// `vsock`.
        case vsock(VsockSocketAddress)
        /// `fd`.
        case fd(FdSocketAddress)
        /// A value that is not known here, with the members that came with it.
        case other(SocketAddressType, JSONObject)

        /// The value of `type`.
        public var tag: SocketAddressType {
            switch self {
            case .inet: .inet
            case .unix: .unix
            case .vsock: .vsock
            case .fd: .fd
            case .other(let tag, _): tag
            }
        }

        init(_ tag: SocketAddressType, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "inet": self = .inet(try InetSocketAddress(from: &reader))
            case "unix": self = .unix(try UnixSocketAddress(from: &reader))
            case "vsock": self = .vsock(try VsockSocketAddress(from: &reader))
            case "fd": self = .fd(try FdSocketAddress(from: &reader))
            default:
                let members = try reader.readObject(without: "type")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .inet(let value): value.writeMembers(to: &writer)
            case .unix(let value): value.writeMembers(to: &writer)
            case .vsock(let value): value.writeMembers(to: &writer)
            case .fd(let value): value.writeMembers(to: &writer)
            case .other(_, let members):
                writer.writeMembers(members, without: "type")
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

extension QAPISocketAddress {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var type: SocketAddressType?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "type": type = try SocketAddressType(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        let branch = try Branch(type, from: &again)
        self.init(branch: branch)
    }
}

/// The union `SocketAddressLegacy`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.SocketAddressLegacy)
public struct SocketAddressLegacy: QAPIObject {
    /// The members that depend on `type`.
    public var branch: Branch

    /// `type`: `SocketAddressType`.
    public var type: SocketAddressType { branch.tag }

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
        /// `inet`.
        case inet(InetSocketAddress)
        /// `unix`.
        case unix(UnixSocketAddress)
        /// `vsock`.
        case vsock(VsockSocketAddress)
        /// `fd`.
        case fd(FdSocketAddress)
        /// A value that is not known here, with the members that came with it.
        case other(SocketAddressType, JSONObject)

        /// The value of `type`.
        public var tag: SocketAddressType {
            switch self {
            case .inet: .inet
            case .unix: .unix
            case .vsock: .vsock
            case .fd: .fd
            case .other(let tag, _): tag
            }
        }

        init(_ tag: SocketAddressType, from reader: inout JSONReader) throws(JSONError) {
            switch tag.rawValue {
            case "inet": self = .inet(try reader.readObject(for: "data"))
            case "unix": self = .unix(try reader.readObject(for: "data"))
            case "vsock": self = .vsock(try reader.readObject(for: "data"))
            case "fd": self = .fd(try reader.readObject(for: "data"))
            default:
                let members = try reader.readObject(without: "type")
                self = .other(tag, members)
            }
        }

        func writeMembers(to writer: inout JSONWriter) {
            switch self {
            case .inet(let value): writer.member("data", value)
            case .unix(let value): writer.member("data", value)
            case .vsock(let value): writer.member("data", value)
            case .fd(let value): writer.member("data", value)
            case .other(_, let members):
                writer.writeMembers(members, without: "type")
            }
        }
    }
}

extension SocketAddressLegacy {
    /// Creates a value.
    public init(_ branch: Branch) {
        self.init(branch: branch)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        let objectStart = reader.position
        var type: SocketAddressType?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "type": type = try SocketAddressType(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let type else { throw .missingMember("type", at: objectStart) }
        let branch = try Branch(type, from: &again)
        self.init(branch: branch)
    }
}

/// The enum `SocketAddressType`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-sockets.SocketAddressType)
public struct SocketAddressType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `inet`.
    public static var inet: SocketAddressType { SocketAddressType(rawValue: "inet") }
    /// `unix`.
    public static var unix: SocketAddressType { SocketAddressType(rawValue: "unix") }
    /// `vsock`.
    public static var vsock: SocketAddressType { SocketAddressType(rawValue: "vsock") }
    /// `fd`.
    public static var fd: SocketAddressType { SocketAddressType(rawValue: "fd") }
}

/// The struct `UnixSocketAddress`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.UnixSocketAddress)
public struct UnixSocketAddress: QAPIObject {
    /// `tight`: `bool`. Only where QEMU is built with `CONFIG_LINUX`.
    public var tight: Bool?
    /// `path`: `str`.
    public var path: String
    /// `abstract`: `bool`. Only where QEMU is built with `CONFIG_LINUX`.
    public var abstract: Bool?

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("path", path)
        writer.member("abstract", abstract)
        writer.member("tight", tight)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension UnixSocketAddress {
    /// Creates a value.
    public init(path: String, abstract: Bool? = nil, tight: Bool? = nil) {
        self.init(tight: tight, path: path, abstract: abstract)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var path: String?
        var abstract: Bool?
        var tight: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "path": path = try String(from: &reader)
            case "abstract": abstract = try Bool(from: &reader)
            case "tight": tight = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let path else { throw .missingMember("path", at: objectStart) }
        self.init(tight: tight, path: path, abstract: abstract)
    }
}

/// The struct `VsockSocketAddress`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.VsockSocketAddress)
public struct VsockSocketAddress: QAPIObject {
    /// `port`: `str`.
    public var port: String
    /// `cid`: `str`.
    public var cid: String

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("cid", cid)
        writer.member("port", port)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension VsockSocketAddress {
    /// Creates a value.
    public init(cid: String, port: String) {
        self.init(port: port, cid: cid)
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var cid: String?
        var port: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "cid": cid = try String(from: &reader)
            case "port": port = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let cid else { throw .missingMember("cid", at: objectStart) }
        guard let port else { throw .missingMember("port", at: objectStart) }
        self.init(port: port, cid: cid)
    }
}
