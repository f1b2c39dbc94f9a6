/// A root bus of a machine.
public struct PCIBus: Sendable, Hashable {
    /// Its number.
    public let number: Int
    /// The devices on it, bridges among them, see ``PCIDevice/bridge``.
    public let devices: [PCIDevice]

    init(_ info: PciInfo) {
        number = info.bus
        devices = info.devices.map { PCIDevice($0) }
    }
}
