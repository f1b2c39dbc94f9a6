internal import ArgumentParser

/// Which machines a command about many is about.
struct MachineOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("Monitors, or libvirt daemons, as --connect takes them.", valueName: "address"))
    var addresses: [String] = []

    @Option(
        name: .customLong("host"),
        help: ArgumentHelp("All machines of a libvirt daemon; may be given several times.", valueName: "address")
    )
    var hosts: [String] = []

    @Option(
        help: ArgumentHelp(
            "All machines of many libvirt daemons: on each line of the file a name and an address.",
            valueName: "file"
        )
    )
    var fleet: String?
}
