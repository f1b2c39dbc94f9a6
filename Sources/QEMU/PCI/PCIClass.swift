/// What kind of device a PCI device is.
public struct PCIClass: Sendable, Hashable {
    /// The code, 16 bits: class and subclass, for example 0x0106 for a SATA controller.
    public let code: Int
    /// QEMU's name for it; `nil` when it has none.
    public let name: String?

    init(_ info: PciDeviceClass) {
        code = info.class
        name = info.desc
    }
}

extension PCIClass: CustomStringConvertible {
    /// The name, or the code: `SATA controller`, `class 00ff`.
    public var description: String { name ?? "class \(code.hexadecimal(digits: 4))" }
}
