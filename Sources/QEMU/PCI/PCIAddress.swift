/// Where a PCI device is, as a guest sees it.
public struct PCIAddress: Sendable, Hashable {
    /// The number of the bus, which the guest's firmware gives it.
    public var bus: Int
    /// The slot on the bus, 0 to 31.
    public var slot: Int
    /// The function of the device, 0 to 7.
    public var function: Int

    /// Creates an address.
    public init(bus: Int, slot: Int, function: Int) {
        self.bus = bus
        self.slot = slot
        self.function = function
    }
}

extension PCIAddress: Comparable {
    /// Orders by bus, slot and function.
    public static func < (left: PCIAddress, right: PCIAddress) -> Bool {
        (left.bus, left.slot, left.function) < (right.bus, right.slot, right.function)
    }
}

extension PCIAddress: CustomStringConvertible {
    /// `BUS:SLOT.FUNCTION`, bus and slot in hexadecimal, as `lspci` writes it: `00:1f.2`.
    public var description: String { "\(bus.hexadecimal(digits: 2)):\(slot.hexadecimal(digits: 2)).\(function)" }
}

extension BinaryInteger {
    /// At least so many hexadecimal digits, in small letters.
    package func hexadecimal(digits: Int) -> String {
        let text = String(self, radix: 16)
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }
}
