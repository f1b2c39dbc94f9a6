/// A root bus of a machine.
public struct PCIBus: Sendable, Hashable {
    /// Its number.
    public let number: Int
    /// The devices on it, bridges among them, see ``PCIDevice/bridge``.
    public let devices: [PCIDevice]

    /// Creates a bus from what `query-pci` tells of it.
    public init(_ info: PciInfo) {
        number = info.bus
        devices = info.devices.map { PCIDevice($0) }
    }

    /// The devices on it, each followed by those behind it.
    public var allDevices: [PCIDevice] { devices.flatMap(\.withThoseBehind) }
}
