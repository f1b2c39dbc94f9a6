internal import ArgumentParser

/// `qemuctl device`
struct DeviceGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "device",
        abstract: "Show, add and remove devices: list, add, delete.",
        usage: "qemuctl device list|add|delete ...",
        discussion: """
            Examples:
              qemuctl device list
              qemuctl device add virtio-net-pci netdev=net0 mac=52:54:00:12:34:56 --id nic0
              qemuctl device delete nic0 --wait 60
            """,
        subcommands: [DeviceList.self, DeviceAdd.self, DeviceDelete.self]
    )

    // Taken here too, so that these options may stand before the subcommand's name.
    @OptionGroup var options: GlobalOptions
}
