/// A PCI device: one function of what sits in a slot.
public struct PCIDevice: Sendable, Hashable {
    /// Where it is.
    public let address: PCIAddress
    /// The id that it was given (`id` of `-device` and `device_add`); `nil` when it was given none.
    public let qdevID: String?
    /// What kind of device it is.
    public let deviceClass: PCIClass
    /// Who made it, and which one it is.
    public let id: PCIIdentity
    /// The interrupt that the guest gave it; `nil` when it uses none, or the guest has not given it one, for which QEMU has 0.
    public let irq: Int?
    /// The interrupt pin: 1 for INTA to 4 for INTD; `nil` when it uses none.
    public let irqPin: Int?
    /// In which addresses it is reached.
    public let regions: [PCIRegion]
    /// What is behind it, when it is a bridge.
    public let bridge: PCIBridge?

    /// The number of its bus.
    public var bus: Int { address.bus }
    /// Its slot on the bus.
    public var slot: Int { address.slot }
    /// Its function in the slot.
    public var function: Int { address.function }

    init(_ info: PciDeviceInfo) {
        address = PCIAddress(bus: info.bus, slot: info.slot, function: info.function)
        qdevID = info.qdevID.isEmpty ? nil : info.qdevID
        deviceClass = PCIClass(info.classInfo)
        id = PCIIdentity(info.id)
        irq = info.irq == 0 ? nil : info.irq
        irqPin = info.irqPin == 0 ? nil : info.irqPin
        regions = info.regions.map { PCIRegion($0) }
        bridge = info.pciBridge.map { PCIBridge($0) }
    }

    /// This device, and all that are behind it, depth first.
    var withThoseBehind: [PCIDevice] {
        [self] + (bridge?.devices ?? []).flatMap(\.withThoseBehind)
    }
}
