internal import ArgumentParser

/// Which machines a command about many is about.
struct MachineOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("Monitors, or libvirt daemons, as --connect takes them.", valueName: "address"))
    var addresses: [String] = []

    @OptionGroup var daemons: HostOptions
}
