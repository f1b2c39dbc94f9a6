internal import ArgumentParser
internal import JSONWire
internal import QMP

/// `qemuctl device add`
struct DeviceAdd: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add a device to the machine while it runs.",
        discussion: """
            Properties are read as 'qemuctl run device_add' reads them: integers, true, false, null and JSON are typed, \
            everything else is text, and so is addr. Those of a driver are told by \
            'qemuctl run device-list-properties typename=DRIVER'.
            As JSON: {"driver", "id"?}.
            """
    )

    @Argument(help: "The driver, such as virtio-blk-pci.")
    var driver: String

    @Argument(help: ArgumentHelp("The driver's properties: key=value.", valueName: "property"))
    var properties: [String] = []

    @Option(help: "The id, by which the device can be deleted again.")
    var id: String?

    @Option(help: ArgumentHelp("The id of the bus. Default: the first that fits.", valueName: "id"))
    var bus: String?

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        do {
            _ = try arguments()
        } catch {
            throw ValidationError(error.message)
        }
    }

    func run(in session: Session) async throws(Failure) {
        var list = try arguments()
        let name = DeviceAddCommand.name
        if let check = try await session.check(for: QMPCommand(name, arguments: list.object), options.logger) {
            try list.fit(to: check, command: name)
        } else {
            _ = try list.unchecked(for: name)
        }
        try await session.run(QMPCommand(name, arguments: list.object))
        try session.show(DeviceAddReport(driver: driver, id: list.object["id"]?.string))
    }

    private func arguments() throws(Failure) -> ArgumentList {
        let named = [("driver", driver), ("id", id), ("bus", bus)].compactMap { key, value in
            // As JSON strings: whatever they look like, they are text.
            value.map { "\(key)=\(JSONValue.string($0).jsonString())" }
        }
        return try ArgumentList(parsing: named + properties)
    }
}

/// The device that was added.
struct DeviceAddReport: Report {
    let driver: String
    let id: String?

    func text(_ style: TextStyle) -> String? {
        "added \(driver.printable)\(id.map { " as \($0.printable)" } ?? "")"
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("driver", driver)
        writer.member("id", id)
        writer.endObject()
    }
}
