/// A bridge from one PCI bus to another.
public struct PCIBridge: Sendable, Hashable {
    /// The number of the bus that it sits on.
    public let primaryBus: Int
    /// The number of the bus behind it; 0 until the guest's firmware has numbered it.
    public let secondaryBus: Int
    /// The highest number of a bus behind it, or behind a bridge there.
    public let subordinateBus: Int
    /// The I/O ports that it passes on; `nil` when it passes none.
    public let ioRange: ClosedRange<UInt64>?
    /// The memory that it passes on; `nil` when it passes none.
    public let memoryRange: ClosedRange<UInt64>?
    /// The memory without side effects that it passes on; `nil` when it passes none.
    public let prefetchableRange: ClosedRange<UInt64>?
    /// The devices on the bus behind it. Until the guest's firmware has numbered that bus, QEMU tells none.
    public let devices: [PCIDevice]

    init(_ info: PciBridgeInfo) {
        primaryBus = info.bus.number
        secondaryBus = info.bus.secondary
        subordinateBus = info.bus.subordinate
        ioRange = Self.range(info.bus.ioRange)
        memoryRange = Self.range(info.bus.memoryRange)
        prefetchableRange = Self.range(info.bus.prefetchableRange)
        devices = (info.devices ?? []).map { PCIDevice($0) }
    }

    /// A closed window is a range whose end is before its beginning.
    private static func range(_ range: PciMemoryRange) -> ClosedRange<UInt64>? {
        let (base, limit) = (UInt64(bitPattern: Int64(range.base)), UInt64(bitPattern: Int64(range.limit)))
        return base <= limit ? base...limit : nil
    }
}
