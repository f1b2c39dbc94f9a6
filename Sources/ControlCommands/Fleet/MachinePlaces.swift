internal import Libvirt
internal import QMP

/// Where the machines are that a command is about. What comes again counts once.
struct MachinePlaces: Sendable {
    /// How long a list of hosts may be, in bytes.
    private static let listLimit = 1 << 20

    private(set) var monitors: [MonitorAddress] = []
    private(set) var hosts: [FleetHost] = []
    private var seen: Set<MachineAddress> = []

    /// - Parameters:
    ///   - addresses: Those of monitors and of libvirt daemons.
    ///   - daemons: Libvirt daemons alone.
    init(_ addresses: [String], _ daemons: HostOptions) throws(Failure) {
        for text in addresses { try add(text) }
        for text in daemons.hosts {
            guard case .libvirt = try add(text) else {
                throw .usage("--host takes the address of a libvirt daemon, such as qemu+ssh://root@node-7/system")
            }
        }
        if let path = daemons.fleet {
            for host in try Self.hosts(in: path) { add(host) }
        }
    }

    @discardableResult
    private mutating func add(_ text: String) throws(Failure) -> MachineAddress {
        let address = try MachineAddress(parsing: text)
        switch address {
        case .libvirt(let uri, _): add(FleetHost(name: text, uri: uri))
        case .monitor(let monitor):
            if seen.insert(.monitor(AddressDriver.place(of: monitor))).inserted { monitors.append(monitor) }
        }
        return address
    }

    private mutating func add(_ host: FleetHost) {
        if seen.insert(.libvirt(host.uri, domain: nil)).inserted { hosts.append(host) }
    }

    private static func hosts(in path: String) throws(Failure) -> [FleetHost] {
        let content: [UInt8]
        do {
            content = try LocalFile.content(of: path, limit: listLimit)
        } catch {
            throw LocalFile.failure(error, "read", path)
        }
        guard let text = String(validating: content, as: UTF8.self) else { throw .file("\(path) is no text") }
        do {
            return try FleetHost.list(parsing: text)
        } catch {
            throw .file("\(path): \(error.message)")
        }
    }
}
