internal import ArgumentParser
internal import JSONWire
internal import QEMU
internal import QMP

/// `qemuctl device list`
struct DeviceList: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the devices that were added to the machine, at its start or since.",
        discussion: """
            Those that the machine has by itself are not among them. One without an id can be deleted by its path.
            As JSON: {"devices": [{"id"?, "driver", "qomPath"}, …]}.
            """
    )

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) async throws(Failure) {
        let devices = try await session.ask { domain throws(QMPError) in try await domain.peripherals() }
        try session.show(DeviceListReport(devices: devices))
    }
}

/// The devices that were added to a machine.
struct DeviceListReport: Report {
    let devices: [Peripheral]

    func text(_ style: TextStyle) -> String? {
        guard !devices.isEmpty else { return "no devices" }
        let columns: [Table.Column] = [.left("ID"), .left("DRIVER"), .left("PATH")]
        let rows = devices.map { [Table.Cell($0.id, .bold), Table.Cell($0.driver), Table.Cell($0.qomPath)] }
        return Table(columns, rows: rows).text(style)
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.objects("devices", devices) { device, writer in
            writer.member("id", device.id)
            writer.member("driver", device.driver)
            writer.member("qomPath", device.qomPath)
        }
        writer.endObject()
    }
}
