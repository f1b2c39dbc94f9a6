/// The names by which QEMU knows a block device, or a part of one.
///
/// Which there are depends on how the machine was made: `-drive id=drive0` gives a drive name, `-device …,id=vd0` a qdev id,
/// and every medium has a root node, whose name QEMU makes up (`#block131`) unless `node-name=` or `-blockdev` gave one.
public struct BlockDeviceAddress: Sendable, Hashable {
    /// The name of the drive; `nil` for what was made with `-blockdev`.
    public let driveName: String?
    /// What the guest sees it through, as QEMU names it: the id for some devices, for others a QOM path, such as
    /// `/machine/peripheral/vd0/virtio-backend`. Commands that take the `id` of a block device want exactly this.
    /// `nil` when no device uses the drive, and for nodes.
    public let qdev: String?
    /// The name of the root node; `nil` without a medium. It changes with each snapshot and each change of the medium.
    public let nodeName: String?

    /// Creates an address. Empty names, which QEMU sends for absent ones, count as absent.
    public init(driveName: String?, qdev: String?, nodeName: String?) {
        self.driveName = driveName.flatMap { $0.isEmpty ? nil : $0 }
        self.qdev = qdev.flatMap { $0.isEmpty ? nil : $0 }
        self.nodeName = nodeName.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The id that `-device` or `device_add` gave the device, also where ``qdev`` is a path; `nil` when it was given none.
    public var qdevID: String? {
        guard let qdev else { return nil }
        guard qdev.hasPrefix("/") else { return qdev }
        guard qdev.hasPrefix(Self.devicesWithID) else { return nil }
        let id = qdev.dropFirst(Self.devicesWithID.count).prefix { $0 != "/" }
        return id.isEmpty ? nil : String(id)
    }

    /// What stays the same while the medium changes, and tells two readings of one device apart from those of others.
    public var identity: Identity? {
        if let driveName { return .drive(driveName) }
        if let qdev { return .device(qdev) }
        return nodeName.map { .node($0) }
    }

    /// See ``BlockDeviceAddress/identity``.
    public enum Identity: Sendable, Hashable {
        /// A drive, by its name.
        case drive(String)
        /// A device without a drive name, by what QEMU calls ``BlockDeviceAddress/qdev``.
        case device(String)
        /// A node, by its name.
        case node(String)
    }

    /// Where QEMU keeps the devices that were given an id.
    private static let devicesWithID = "/machine/peripheral/"
}

extension BlockDeviceAddress: CustomStringConvertible {
    /// The best name first, the others in parentheses: `drive0 (device vd0, node #block131)`.
    public var description: String {
        let device = qdevID ?? qdev
        let names = [(nil, driveName), ("device", device), ("node", nodeName)].compactMap { kind, name in
            name.map { (kind: kind, name: $0) }
        }
        guard let best = names.first else { return "without a name" }
        let others = names.dropFirst().map { [$0.kind, $0.name].compactMap(\.self).joined(separator: " ") }
        return others.isEmpty ? best.name : "\(best.name) (\(others.joined(separator: ", ")))"
    }
}
