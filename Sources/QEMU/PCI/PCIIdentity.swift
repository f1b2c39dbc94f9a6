/// Who made a PCI device, and which one it is: numbers of 16 bits.
public struct PCIIdentity: Sendable, Hashable {
    /// The vendor of the chip.
    public let vendor: Int
    /// The chip.
    public let device: Int
    /// The vendor of the card; `nil` for a device that has none, such as a bridge.
    public let subsystemVendor: Int?
    /// The card; `nil` for a device that has none, such as a bridge.
    public let subsystem: Int?

    init(_ id: PciDeviceId) {
        vendor = id.vendor
        device = id.device
        subsystemVendor = id.subsystemVendor
        subsystem = id.subsystem
    }
}

extension PCIIdentity: CustomStringConvertible {
    /// `VENDOR:DEVICE` in hexadecimal, as `lspci -n` writes it: `8086:2922`.
    public var description: String { "\(vendor.hexadecimal(digits: 4)):\(device.hexadecimal(digits: 4))" }
}
