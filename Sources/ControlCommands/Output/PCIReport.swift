internal import JSONWire
internal import QEMU

/// PCI devices, one after the other.
struct PCIReport: Report {
    let devices: [PCIDevice]
    /// Whether the text is about the regions of the devices.
    let showsRegions: Bool

    func text(_ style: TextStyle) -> String? {
        guard !devices.isEmpty else { return "no PCI devices" }
        return showsRegions ? regionTable.text(style) : deviceTable.text(style)
    }

    private var deviceTable: Table {
        let columns: [Table.Column] = [
            .left("ADDRESS"), .left("PCI ID"), .left("SUBSYSTEM"), .right("IRQ"), .left("DEVICE"), .left("CLASS"),
        ]
        let rows = devices.map { device in
            [
                Table.Cell("\(device.address)", .bold), Table.Cell("\(device.id)"), Table.Cell(device.id.subsystemText),
                Table.Cell(device.irq.map { "\($0)" }), Table.Cell(device.qdevID),
                Table.Cell("\(device.deviceClass)"),
            ]
        }
        return Table(columns, rows: rows)
    }

    private var regionTable: Table {
        let columns: [Table.Column] = [
            .left("ADDRESS"), .right("BAR"), .left("KIND"), .left("AT"), .right("SIZE"), .left("PROPERTIES"),
        ]
        let rows = devices.flatMap { device in
            device.regions.map { region in
                [
                    Table.Cell("\(device.address)", .bold), Table.Cell("\(region.bar)"), Table.Cell(region.kind.name),
                    Table.Cell(region.address.map { "0x" + $0.hexadecimal(digits: 1) }),
                    Table.Cell("\(ByteSize(region.size))"), Table.Cell(region.properties),
                ]
            }
        }
        return Table(columns, rows: rows)
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.objects("devices", devices) { device, writer in
            device.writeMembers(to: &writer, withThoseBehind: false)
        }
        writer.endObject()
    }
}

/// PCI devices below their buses and bridges.
struct PCITreeReport: Report {
    let buses: [PCIBus]

    func text(_ style: TextStyle) -> String? {
        guard !buses.isEmpty else { return "no PCI devices" }
        return buses.map { PCITreeReport.tree($0.number, $0.devices).text }.joined(separator: "\n")
    }

    /// - Parameter bus: Its number; `nil` for one that the firmware has not numbered yet.
    private static func tree(_ bus: Int?, _ devices: [PCIDevice]) -> TextTree {
        TextTree(
            bus.map { "bus \($0.hexadecimal(digits: 2))" } ?? "bus without a number",
            devices.map { device in
                let id = device.qdevID.map { " (\($0))" } ?? ""
                let behind =
                    device.bridge.map { [tree($0.secondaryBus == 0 ? nil : $0.secondaryBus, $0.devices)] } ?? []
                return TextTree("\(device.address) \(device.deviceClass) \(device.id)\(id)", behind)
            }
        )
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.objects("buses", buses) { bus, writer in
            writer.member("bus", bus.number)
            writer.objects("devices", bus.devices) { device, writer in
                device.writeMembers(to: &writer, withThoseBehind: true)
            }
        }
        writer.endObject()
    }
}

extension PCIDevice {
    fileprivate func writeMembers(to writer: inout JSONWriter, withThoseBehind: Bool) {
        writer.member("address", address.description)
        writer.member("bus", bus)
        writer.member("slot", slot)
        writer.member("function", function)
        writer.object("class") { writer in
            writer.member("code", deviceClass.code)
            writer.member("name", deviceClass.name)
        }
        writer.member("vendor", id.vendor)
        writer.member("device", id.device)
        writer.member("subsystemVendor", id.subsystemVendor)
        writer.member("subsystem", id.subsystem)
        writer.member("id", qdevID)
        writer.member("irq", irq)
        writer.member("irqPin", irqPin)
        writer.objects("regions", regions) { region, writer in region.writeMembers(to: &writer) }
        guard let bridge else { return }
        writer.object("bridge") { writer in
            writer.member("secondary", bridge.secondaryBus)
            writer.member("subordinate", bridge.subordinateBus)
            guard withThoseBehind else { return }
            writer.objects("devices", bridge.devices) { device, writer in
                device.writeMembers(to: &writer, withThoseBehind: true)
            }
        }
    }
}

extension PCIRegion {
    fileprivate func writeMembers(to writer: inout JSONWriter) {
        writer.member("bar", bar)
        writer.member("kind", kind.name)
        writer.member("address", address)
        writer.member("size", size)
        writer.member("prefetchable", isPrefetchable)
        writer.member("is64Bit", is64Bit)
    }

    fileprivate var properties: String? {
        let properties = [is64Bit ? "64-bit" : nil, isPrefetchable ? "prefetchable" : nil].compactMap(\.self)
        return properties.isEmpty ? nil : properties.joined(separator: ", ")
    }
}

extension PCIRegion.Kind {
    fileprivate var name: String {
        switch self {
        case .io: "io"
        case .memory: "memory"
        case .other(let name): name
        }
    }
}

extension PCIIdentity {
    /// `VENDOR:DEVICE` of the card; `nil` for a device that has none.
    fileprivate var subsystemText: String? {
        guard let subsystemVendor, let subsystem else { return nil }
        return "\(subsystemVendor.hexadecimal(digits: 4)):\(subsystem.hexadecimal(digits: 4))"
    }
}
