extension Domain {
    /// The machine's root PCI buses as a tree: their devices, those behind bridges there (`query-pci`). Empty on machines
    /// without PCI.
    ///
    /// QEMU tells what the guest could see: what is behind a bridge appears once the guest's firmware has numbered the
    /// bus there, shortly after the machine started.
    /// - Throws: `QMPError`.
    public func pciBuses() async throws(QMPError) -> [PCIBus] {
        try await monitor.queryPci().map { PCIBus($0) }
    }

    /// All PCI devices of the machine: bus by bus, each device followed by those behind it (`query-pci`). What is behind a
    /// bridge appears with the bus there, see ``pciBuses()``.
    ///
    /// - Throws: `QMPError`.
    public func pciDevices() async throws(QMPError) -> [PCIDevice] {
        try await pciBuses().flatMap(\.allDevices)
    }
}
