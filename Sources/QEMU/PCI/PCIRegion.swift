/// A region of addresses in which a PCI device is reached (a base address register, BAR).
public struct PCIRegion: Sendable, Hashable {
    /// What kind of addresses they are.
    public enum Kind: Sendable, Hashable {
        /// I/O ports.
        case io
        /// Memory.
        case memory
        /// A kind that has no name here, in QEMU's words.
        case other(String)
    }

    /// The number of the register, 0 to 5; 6 is the expansion ROM.
    public let bar: Int
    /// What kind of addresses.
    public let kind: Kind
    /// The first address; `nil` while the guest has not mapped the region.
    public let address: UInt64?
    /// How many bytes.
    public let size: UInt64
    /// Whether reading has no side effects. False for I/O ports.
    public let isPrefetchable: Bool
    /// Whether addresses may have 64 bits. False for I/O ports.
    public let is64Bit: Bool

    init(_ region: PciMemoryRegion) {
        bar = region.bar
        kind = Kind(region.type)
        // On the wire, 64 unsigned bits are signed ones; all of them set means: not mapped.
        address = region.address == -1 ? nil : UInt64(bitPattern: Int64(region.address))
        size = UInt64(bitPattern: Int64(region.size))
        isPrefetchable = region.prefetch ?? false
        is64Bit = region.memType64 ?? false
    }
}

extension PCIRegion.Kind {
    init(_ name: String) {
        switch name {
        case "io": self = .io
        case "memory": self = .memory
        default: self = .other(name)
        }
    }
}
