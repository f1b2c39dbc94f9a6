internal import ArgumentParser
internal import JSONWire
internal import QEMU
internal import QMP

/// `qemuctl pci`
struct PCI: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "pci",
        abstract: "List the machine's PCI devices.",
        discussion: """
            With those behind bridges, each after its bridge. What is behind a bridge appears once the guest's firmware \
            has numbered the bus there. Addresses are written as lspci does: BUS:SLOT.FUNCTION.

            As JSON: {"devices": [{"address", "bus", "slot", "function", "class": {"code", "name"?}, "vendor", \
            "device", "subsystemVendor"?, "subsystem"?, "id"?, "irq"?, "irqPin"?, "regions": [{"bar", "kind", \
            "address"?, "size", "prefetchable", "is64Bit"}, …], "bridge"?: {"secondary", "subordinate"}}, …]}.
            With --tree: {"buses": [{"bus", "devices"}, …]}, in which "bridge" has "devices" too.
            """
    )

    @Flag(help: "Show the devices as a tree, below their buses and bridges.")
    var tree = false

    @Flag(help: "Show in which addresses the devices are reached.")
    var regions = false

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if tree, regions { throw ValidationError("--tree and --regions exclude each other") }
    }

    func run(in session: Session) async throws(Failure) {
        let buses = try await session.ask { domain throws(QMPError) in try await domain.pciBuses() }
        guard !tree else { return try session.show(PCITreeReport(buses: buses)) }
        try session.show(PCIReport(devices: buses.flatMap(\.allDevices), showsRegions: regions))
    }
}
